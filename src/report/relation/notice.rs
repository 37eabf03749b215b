//! What to know, in words. 提示的文字。

use crate::report::Lang;
use crate::report::say::{Both, Part, both, say};
use crate::rules::relation::{Label, Notice};

/// Something to know, in a sentence. 提示说明。
pub fn notice(lang: Lang, notice: Notice) -> String {
    const NONE: Part<'_> = Part::Count(0);
    let parts = match notice {
        Notice::LabelOnly { label } => [Part::Text(label_name(label).of(lang)), NONE],
        Notice::DayHoursAbove { average: found, most }
        | Notice::WeekHoursAbove { hours: found, most } => {
            [Part::Number(found), Part::Number(most)]
        }
        Notice::DaysNotCounted { days } => [Part::Count(days), NONE],
        Notice::OnlyCourtsDecide
        | Notice::OwnThresholds
        | Notice::ContractDoesNotFit
        | Notice::Outsourced
        | Notice::NoLabourDispute
        | Notice::OverAgeRights
        | Notice::OverAgeBefore
        | Notice::PensionDrawn
        | Notice::ThreeElements
        | Notice::WhenStarted
        | Notice::IfEmployed
        | Notice::DoubleWageLimit
        | Notice::ProbationTermNeeded
        | Notice::DispatchTermNeeded
        | Notice::HostDuties
        | Notice::DispatchShare
        | Notice::DisguisedEmployee => [NONE; 2],
    };
    say(lang, text(notice), &parts)
}

const fn label_name(label: Label) -> Both {
    match label {
        Label::Cooperation => both!("合作协议", "cooperation agreement"),
        Label::SoleTrader => both!("个体工商户", "sole trader"),
        Label::ThirdCompany => {
            both!("与第三方公司签约", "contract with a third company")
        }
    }
}

const fn text(notice: Notice) -> Both {
    match notice {
        Notice::OnlyCourtsDecide => both!(
            "这里只是自查，不是认定。是不是劳动关系，只有劳动人事争议仲裁机构和法院能按用工事实认定（县文件第23项）。",
            "This is a guide, not a decision. Only labour arbitration and courts decide, by the facts, whether there is a labour relation (county document, item 23)."
        ),
        Notice::OwnThresholds => both!(
            "法律没有规定几条算几条不算，这里怎么归类是本工具约定。",
            "The law names no number of points; how the answers are sorted here is this tool's own convention."
        ),
        Notice::ContractDoesNotFit => both!(
            "签了劳动合同，但实际情况不像员工，两边对不上；争议时按事实认定，请留好证据。",
            "There is a labour contract, but the facts do not look like employment. In a dispute the facts decide: keep records."
        ),
        Notice::LabelOnly { .. } => both!(
            "纸面上叫“{0}”不改变结果，按实际怎么用工认定（县文件第23项）。",
            "That it is called “{0}” on paper changes nothing: the facts decide (county document, item 23)."
        ),
        Notice::Outsourced => both!(
            "外包不等于劳务派遣。劳动者权益受到损害的，平台企业依法承担相应责任（县文件第2项）。",
            "Outsourcing is not dispatch. Where workers are harmed, the platform answers for it by law (county document, item 2)."
        ),
        Notice::NoLabourDispute => both!(
            "家庭和家政人员、个体工匠和帮工学徒、农村承包经营户和受雇人之间，不属于劳动争议（法释〔2020〕26号第二条），按民事约定处理。",
            "Between a family and domestic workers, a craftsman and help or apprentice, a farm household and hired hands there is no labour dispute (法释〔2020〕26号, article 2); civil law holds."
        ),
        Notice::DayHoursAbove { .. } => both!(
            "平均每天 {0} 小时，超过非全日制的 {1} 小时，所以不算小时工（《劳动合同法》第六十八条）。",
            "{0} hours a day on average, above the {1} of part-time work, so it is not part-time (Labour Contract Law, article 68)."
        ),
        Notice::WeekHoursAbove { .. } => both!(
            "最多的一周 {0} 小时，超过非全日制的 {1} 小时，所以不算小时工（《劳动合同法》第六十八条）。",
            "{0} hours in the longest week, above the {1} of part-time work, so it is not part-time (Labour Contract Law, article 68)."
        ),
        Notice::OverAgeRights => both!(
            "超龄劳动者：最低工资、按月支付、休息和加班、单位缴纳的工伤保险适用（《超龄劳动者基本权益保障暂行规定》，据转引，全文待核对）。",
            "Past retirement age: minimum wage, monthly pay, rest and overtime, and injury insurance paid by the employer apply (provisions read second hand)."
        ),
        Notice::OverAgeBefore => both!(
            "问的这一天，超龄劳动者的规定还没有施行，报酬和休息按约定。",
            "On the day asked the provisions on workers past retirement age are not in force yet: pay and rest go by agreement."
        ),
        Notice::PensionDrawn => both!(
            "已领养老金的，以前法院按劳务关系处理（法释〔2020〕26号第三十二条第一款）；这一款据转引已被《解释（二）》废止（未核实），现在怎样认定请问仲裁机构。",
            "With a pension drawn, courts took it for a service relation (法释〔2020〕26号, article 32 paragraph 1); second hand, that paragraph has been repealed by the second interpretation (not verified). Ask the arbitration office how it is seen now."
        ),
        Notice::ThreeElements => both!(
            "劳动关系通常看三点（未核实原文）：双方主体合格；受单位规章管理、有报酬；做的是单位业务的一部分。",
            "A labour relation is usually seen by three elements (text not verified): qualified parties; the employer's rules and paid work; work that is part of its business."
        ),
        Notice::WhenStarted => both!(
            "没签书面合同的，填上第一天上班的日期，就能看有没有二倍工资。",
            "Without a written contract, enter the first day of work to see whether double wage is due."
        ),
        Notice::IfEmployed => both!(
            "如果认定为劳动关系，没签书面合同就是违法，可能要付二倍工资。",
            "If it is found to be a labour relation, the missing contract is a breach, and double wage may be due."
        ),
        Notice::DaysNotCounted { .. } => both!(
            "不满一个月的 {0} 天没有算进金额：怎么折算，这里的数据没有规定。",
            "{0} days that make no whole month are not in the amount: the figures here have no rule for them."
        ),
        Notice::DoubleWageLimit => both!(
            "二倍工资的差额是不是受一年仲裁时效限制有争议（未核实），不要等离职，请尽早申请仲裁。",
            "Whether the second wage falls under the one-year limit of arbitration is disputed (not verified): do not wait until you leave, apply early."
        ),
        Notice::ProbationTermNeeded => both!(
            "填上合同期限，就能看试用期是不是太长。",
            "Enter the term of the contract to see whether the probation is too long."
        ),
        Notice::DispatchTermNeeded => both!(
            "填上派遣合同的期限，就能看够不够长。",
            "Enter the term of the dispatch contract to see whether it is long enough."
        ),
        Notice::HostDuties => both!(
            "用工单位要付加班费、绩效奖金和岗位福利，造成损害的两个单位承担连带责任（《劳动合同法》第六十二条、第九十二条）。",
            "The host unit pays overtime, bonus and post benefits; both units are jointly liable for harm (Labour Contract Law, articles 62 and 92)."
        ),
        Notice::DispatchShare => both!(
            "单位用派遣工的比例有上限，具体比例未核实。",
            "The share of dispatched workers is bounded; the bound is not verified here."
        ),
        Notice::DisguisedEmployee => both!(
            "单位让职工按灵活就业自己参保，不能免除单位参保的责任。保留劳动合同、工资和考勤记录。",
            "An employer that makes its employees insure themselves as flexible workers is not released from insuring them. Keep contract, pay and attendance records."
        ),
    }
}
