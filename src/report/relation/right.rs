//! What each class means, in words. 权利的文字。

use crate::report::Lang;
use crate::report::say::{Both, Part, both, say};
use crate::rules::relation::{Aspect, Right};

/// What a right is about. 方面。
pub fn aspect(lang: Lang, aspect: Aspect) -> &'static str {
    let name = match aspect {
        Aspect::Agreement => both!("合同", "Contract"),
        Aspect::MinimumWage => both!("最低工资", "Minimum wage"),
        Aspect::Rest => both!("休息和节假日", "Rest and holidays"),
        Aspect::Insurance => both!("社会保险", "Insurance"),
        Aspect::Injury => both!("受伤", "Injury"),
        Aspect::Disputes => both!("争议找谁", "Disputes"),
    };
    name.of(lang)
}

/// What holds. 权利说明。
pub fn right(lang: Lang, right: Right) -> String {
    say(lang, text(right), &[Part::Count(right.number().unwrap_or_default())])
}

#[expect(clippy::too_many_lines, reason = "a list: a sentence to a right")]
const fn text(right: Right) -> Both {
    match right {
        Right::WrittenContract { .. } => both!(
            "上班起 {0} 个月内要签书面劳动合同（《劳动合同法》第十条）",
            "A written contract within {0} month(s) of the first day (Labour Contract Law, article 10)"
        ),
        Right::OralAllowed => both!(
            "可以口头约定（《劳动合同法》第六十九条）；不得约定试用期（第七十条）",
            "May be oral (Labour Contract Law, article 69); no probation (article 70)"
        ),
        Right::DispatchContract { .. } => both!(
            "和派遣公司签 {0} 年以上固定期限的书面合同（《劳动合同法》第五十八条）",
            "Written, with the dispatch company, for at least {0} years (Labour Contract Law, article 58)"
        ),
        Right::WrittenAgreement => both!(
            "企业要和您订立书面协议（县文件第1项）",
            "A written agreement with the company (county document, item 1)"
        ),
        Right::CivilTerms => both!(
            "按双方约定和民事法律（县文件第1项）",
            "By agreement and civil law (county document, item 1)"
        ),
        Right::OverAgeTerms => both!("按双方约定，最好写下来", "By agreement, best in writing"),
        Right::MonthlyStandard => both!("有，按月最低工资标准", "Yes, the monthly standard"),
        Right::HourlyStandard { .. } => both!(
            "有，按小时最低工资标准；至少每 {0} 天发一次（《劳动合同法》第七十二条）",
            "Yes, the hourly standard; paid at least every {0} days (Labour Contract Law, article 72)"
        ),
        Right::HostStandard => both!(
            "有，按月；跨地区派遣的，按用工单位所在地标准（《劳动合同法》第六十一条）；没活干时按派遣公司所在地标准发（第五十八条）",
            "Yes, monthly; across regions that of the host unit's place (Labour Contract Law, article 61), without work that of the dispatch company's (article 58)"
        ),
        Right::HoursTimesStandard => both!(
            "有，实际工作地的小时最低工资标准乘以工作时间",
            "Yes, the hourly standard of the place of work times working time"
        ),
        Right::NoStandard => both!("没有，按约定", "None; by agreement"),
        Right::OverAgeHolds => both!(
            "适用（超龄劳动者暂行规定，据转引）",
            "Applies (provisions on workers past retirement age, second hand)"
        ),
        Right::OverAgeNotYet => {
            both!("当天还没有规定，按约定", "No rule on that day yet; by agreement")
        }
        Right::OvertimeAndLeave => both!(
            "有加班费、法定节假日工资和带薪年休假",
            "Overtime pay, pay on statutory holidays, annual leave"
        ),
        Right::PartTimeRest => both!(
            "没有查到加班费和年休假的规定；法定节假日怎么付没有定论",
            "No rule on overtime pay or annual leave was found; pay on statutory holidays is not settled"
        ),
        Right::HostOvertime => both!(
            "和全职一样，加班费由用工单位付（《劳动合同法》第六十二条）",
            "As full-time; the host unit pays overtime (Labour Contract Law, article 62)"
        ),
        Right::ByConsultation => both!(
            "接单和工作时间的上限由协商确定；法定节假日的报酬要高于平时，没有规定倍数（县文件第7项）",
            "Limits by consultation; on statutory holidays more than normal pay, no multiple is fixed (county document, item 7)"
        ),
        Right::ByAgreement => both!("由自己安排，按约定", "You arrange it; by agreement"),
        Right::AllByEmployer => both!(
            "单位给您参加全部社会保险（县文件第9、10项）",
            "All of it by the employer (county document, items 9 and 10)"
        ),
        Right::InjuryOnly => both!(
            "单位缴工伤；养老、医疗按灵活就业参加（医疗：县文件第10项）",
            "Injury by the employer; pension and medical as a flexible worker (medical: county document, item 10)"
        ),
        Right::ByDispatchUnit => both!("派遣公司给您参加", "By the dispatch company"),
        Right::AsFlexible => both!(
            "自己按灵活就业参加养老、医疗，或者参加城乡居民的（县文件第9、10项）",
            "Pension and medical as a flexible worker or in the resident schemes (county document, items 9 and 10)"
        ),
        Right::OverAgeInsurance => both!(
            "除工伤外没有查到规定，请问县社保经办机构",
            "No rule found beyond injury insurance; ask the county insurance office"
        ),
        Right::WorkInjury => {
            both!("工伤保险，单位缴费", "Work-injury insurance, paid by the employer")
        }
        Right::DispatchInjury => both!(
            "工伤保险，派遣公司缴费；用工单位造成损害的，两家承担连带责任",
            "Work-injury insurance, paid by the dispatch company; for harm by the host unit both are jointly liable"
        ),
        Right::OccupationalInjury => both!(
            "出行、外卖、即时配送、同城货运平台要参加职业伤害保障（据转引），本人不缴费；本省的通知没有查到",
            "Ride, takeaway, delivery and same-city freight platforms take part in occupational-injury protection (second hand), free for workers; no notice of the province was found"
        ),
        Right::NoInjuryRule => both!(
            "没有查到必须参保的规定；问问平台有没有职业伤害保障或商业保险",
            "No rule found that you must be covered; ask the platform about occupational-injury or commercial cover"
        ),
        Right::Arbitration => {
            both!("劳动保障监察、劳动仲裁、法院", "Labour inspection, arbitration, courts")
        }
        Right::ArbitrationBoth => both!(
            "劳动保障监察、劳动仲裁、法院；派遣公司和用工单位一起作为对方（《劳动争议调解仲裁法》第二十二条）",
            "Labour inspection, arbitration, courts; both units are parties (Labour Dispute Mediation and Arbitration Law, article 22)"
        ),
        Right::Mediation => both!(
            "仲裁机构会作解释并引导到调解、法院，可以申请法律援助（县文件第23项）",
            "The arbitration office explains and guides you to mediation, courts and legal aid (county document, item 23)"
        ),
        Right::Court => both!("法院，可以先调解", "Courts; mediation first if you like"),
        Right::OverAgeDisputes => both!(
            "先问仲裁机构：按劳动争议还是民事处理没有定论",
            "Ask the arbitration office first: whether it is a labour or a civil dispute is not settled"
        ),
    }
}
