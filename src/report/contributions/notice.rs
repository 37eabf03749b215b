//! What to know, and what the law leaves open. 提示与未定问题。

use crate::report::say::{Part, both, say};
use crate::report::{Lang, status_name};
use crate::rules::contributions::{Notice, Reading};

use super::insurance_name;

/// A notice in a sentence. 提示。
pub fn notice(lang: Lang, notice: &Notice) -> String {
    let text = match notice {
        Notice::NotInService => both!(
            "这个月不在职，单位和个人都不用缴。",
            "The person was not in service in this month: nothing is paid."
        ),
        Notice::WholeMonth => both!(
            "当月入职或离职的，按整月缴（本工具约定，以经办机构为准）。",
            "A month in which service began or ended counts whole (a convention of this tool; the office decides)."
        ),
        Notice::Register(days, status) => {
            let text = both!(
                "单位应当自用工之日起 {0} 天内为职工办理社会保险登记（{1}）。",
                "The employer registers new staff within {0} days of hiring ({1})."
            );
            let status = status_name(lang, *status);
            return say(lang, text, &[Part::Number(*days), Part::Text(status)]);
        }
        Notice::Raised(insurance, floor) => {
            let text = both!(
                "{0}：缴费工资低于下限，按下限 {1}缴。",
                "{0}: the wage lies below the floor, so the floor of {1} counts."
            );
            let name = insurance_name(lang, *insurance);
            return say(lang, text, &[Part::Text(name), Part::Money(*floor)]);
        }
        Notice::Lowered(insurance, ceiling) => {
            let text = both!(
                "{0}：缴费工资高于上限，按上限 {1}缴。",
                "{0}: the wage lies above the ceiling, so the ceiling of {1} counts."
            );
            let name = insurance_name(lang, *insurance);
            return say(lang, text, &[Part::Text(name), Part::Money(*ceiling)]);
        }
        Notice::NoExcuse => both!(
            "试用期、快到退休年龄、本人写了“自愿放弃”，都不是不缴的理由（据元谋县通知转引，待县局核对）。",
            "Probation, an age shortly before retirement and a signed waiver are no excuse for not paying (after a notice of Yuanmou County, second hand)."
        ),
        Notice::PartTime => both!(
            "非全日制用工，单位缴工伤保险；养老和医疗由本人按灵活就业缴，见“养老保险”“医疗保险”。",
            "For part-time work the employer pays work injury; pension and medical are one’s own, as in flexible employment: see those calculators."
        ),
        Notice::Dispatched => both!(
            "劳务派遣的，由派遣单位缴。",
            "For dispatched workers the dispatch unit pays."
        ),
        Notice::Managed => both!(
            "平台管理的骑手、司机，由平台按单缴职业伤害保障费，个人不缴；每单多少尚缺。养老和医疗按灵活就业。",
            "For riders and drivers whom a platform manages, the platform pays for occupational injury by the order and the worker nothing; how much an order is not known here. Pension and medical are as in flexible employment."
        ),
        Notice::SelfDirected => both!(
            "自主经营、自由职业的，没有单位缴费；养老和医疗按灵活就业。",
            "For self-directed work no employer pays; pension and medical are as in flexible employment."
        ),
        Notice::LongTermCareUnknown => both!(
            "长期护理保险在本地是否另缴、缴多少，尚不清楚，没有算在里面。",
            "Whether long-term care is paid on top here, and how much, is not known; it is left out."
        ),
        Notice::InjuryDiscountUnknown => both!(
            "工伤保险费率当年有没有阶段性下调，尚不清楚；有的话实际会少一些。",
            "Whether the work-injury rates are cut for a time this year is not known; if so, the amount is less."
        ),
        Notice::MinimumWageNotTested => both!(
            "没有填工资条，所以没有检查最低工资。",
            "Without the lines of the pay slip the minimum wage was not tested."
        ),
    };
    text.of(lang).to_owned()
}

/// What is open, how it is taken here, and the other reading. 未定问题。
pub fn reading(lang: Lang, reading: &Reading) -> String {
    match *reading {
        Reading::UnemploymentRate { statutory, staged } => {
            let text = both!(
                "这个月失业保险的费率没有查到。两个说法：法定单位 {0}%、个人 {1}%；阶段性降低单位 {2}%、个人 {3}%。请向县人社局查询后填在上面。",
                "The rate of unemployment insurance of this month was not found. Two are spoken of: by statute {0} % and {1} % (employer and employee); lowered for a time {2} % and {3} %. Ask the county labour office and enter it above."
            );
            let parts = [statutory.0, statutory.1, staged.0, staged.1].map(Part::Number);
            say(lang, text, &parts)
        }
        Reading::FundToTheFen { employer, employee } => {
            let text = both!(
                "公积金怎么取整，红河州的规定尚缺；这里单位和个人各四舍五入到整元。另一种：到分，单位 {0}，个人 {1}。",
                "How the housing fund is rounded in Honghe is not known; here each side is rounded to the whole yuan. The other way: to the fen, {0} for the employer and {1} for the employee."
            );
            say(lang, text, &[Part::Money(employer), Part::Money(employee)])
        }
    }
}
