//! The choices of the form in words, and what the county says on them. 选项的文字。

use crate::report::Lang;
use crate::report::say::both;
use crate::rules::minimum_wage::Question;

/// What a class of worker is called on the page, plain words first. 用工类型。
pub fn class_name(lang: Lang, class: &str) -> &'static str {
    let name = match class {
        "full_time" => both!("有劳动合同的全职", "Full-time employee"),
        "part_time" => both!("小时工、兼职", "Part-time, by the hour"),
        "dispatched" => both!("劳务派遣", "Dispatched worker"),
        "managed" => both!("平台骑手、司机", "Platform rider or driver"),
        "self_directed" => both!("自己接活、自由职业", "Self-directed, freelance"),
        _ => both!("已退休还在上班", "Past retirement age"),
    };
    name.of(lang)
}

/// One line that helps to choose a class. 用工类型说明。
pub fn class_hint(lang: Lang, class: &str) -> &'static str {
    let hint = match class {
        "full_time" => both!("全日制劳动关系", "labour relation, paid by the month"),
        "part_time" => both!(
            "每天只做几个小时、按小时计酬（非全日制用工）",
            "a few hours a day, paid by the hour"
        ),
        "dispatched" => {
            both!("合同签在派遣公司", "the contract is with a dispatch company")
        }
        "managed" => both!(
            "平台管考勤、派单、扣罚，但没签劳动合同",
            "the platform assigns and fines, without a labour contract"
        ),
        "self_directed" => {
            both!("做不做、几点做都由自己定", "you decide whether and when to work")
        }
        _ => {
            both!("超过法定退休年龄或已领养老金", "past the statutory age or drawing a pension")
        }
    };
    hint.of(lang)
}

/// How a month went, as the form asks it. 出勤情况名称。
pub fn attendance_name(lang: Lang, attendance: &str) -> &'static str {
    let name = match attendance {
        "full" => both!("做满全月", "Worked the whole month"),
        "part" => {
            both!("请过假，或月中入职、离职", "Absent, joined or left during the month")
        }
        "sick" => both!("全月病假", "Sick all month"),
        "stoppage_first" => both!("停工，头一个发薪周期", "Stoppage, first pay cycle"),
        "stoppage_working" => both!("停工更久，但做了活", "Longer stoppage, with work"),
        "stoppage_idle" => both!("停工更久，没活干", "Longer stoppage, no work"),
        "maternity" => both!("休产假", "Maternity leave"),
        _ => both!("派遣期间没有活", "Dispatched, without an assignment"),
    };
    name.of(lang)
}

/// What the county document says on this, in our own words. 县文件对应条款。
pub fn county_item(lang: Lang, question: Question) -> String {
    let item = match question {
        Question::ManagedHoliday => both!(
            "建人社联发〔2022〕2号第7项：法定节假日工作，应得到高于平时的合理报酬。",
            "County document 建人社联发〔2022〕2号, item 7: work on statutory holidays earns reasonable pay above normal."
        ),
        Question::MonthlyFloor
        | Question::SickPay
        | Question::StoppagePay
        | Question::HourlyFloor
        | Question::AgreedWage
        | Question::ManagedFloor
        | Question::Package
        | Question::Probation
        | Question::Damage => both!(
            "建人社联发〔2022〕2号第6项：正常劳动的报酬不得低于当地最低工资，要按时足额发，不得克扣或无故拖欠；平台劳动者也要纳入保障。",
            "County document 建人社联发〔2022〕2号, item 6: pay for normal work is not below the local minimum wage, and is paid on time and in full; platform workers are to be included."
        ),
    };
    item.of(lang).to_owned()
}

/// What does apply to self-directed work. 自主经营者适用什么。
pub fn self_directed_help(lang: Lang) -> &'static str {
    let help = both!(
        "适用的是：平台协议和民事法律；可以灵活就业身份参加养老、医疗保险；发生纠纷可调解、起诉或申请法律援助。如果平台实际管着您（派单、考勤、扣罚），请改选“平台骑手、司机”。",
        "What applies: the platform agreement and civil law; pension and medical insurance as a flexible worker; mediation, courts and legal aid in a dispute. If the platform in fact manages you, choose “platform rider or driver”."
    );
    help.of(lang)
}
