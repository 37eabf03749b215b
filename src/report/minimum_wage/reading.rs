//! Open questions and the other reading of them. 未定问题。

use crate::report::Lang;
use crate::report::say::{Part, both, join, say};
use crate::rules::minimum_wage::{OpenQuestion, Outcome, Question, Reading, ReadingOutcome};
use crate::units::WageMonth;

use super::headline::answered;

/// The name of an open question. 未定问题名称。
pub fn open_question(lang: Lang, question: OpenQuestion) -> &'static str {
    let text = match question {
        OpenQuestion::OwnContributions => both!(
            "个人缴纳的社保、公积金算不算，当时的规定不清楚",
            "whether own contributions count is not known for that time"
        ),
        OpenQuestion::HousingMeal => both!(
            "住房、伙食补贴算不算，当时本省没有写明；这里按不算",
            "whether housing and meal money counts was not stated by the province at that time; here it does not"
        ),
        OpenQuestion::LongBonus => both!(
            "季度奖、年终奖算不算当月工资，没有定论；这里按不算",
            "whether a bonus for more than a month counts is not settled; here it does not"
        ),
        OpenQuestion::FloorChange => both!(
            "标准在月中调整，怎么折算没有规定；这里按工作日加权",
            "how to treat a standard that changes inside a month is not settled; here it is weighted by weekdays"
        ),
        OpenQuestion::PartMonth => both!(
            "不足整月怎么折算没有全国规定；这里按出勤天数折算",
            "how to treat part of a month is not settled; here it follows the days worked"
        ),
        OpenQuestion::ProbationWage => both!(
            "试用期工资的最低比例按哪个工资算，说法不一；这里达到一个即可",
            "which wage the least share in probation is taken of is not settled; here one is enough"
        ),
        OpenQuestion::ManagedPay => both!(
            "哪些平台报酬算进去，没有查到规定；这里不算高温等津贴",
            "no rule was found on which platform pay counts; here heat and similar allowances do not"
        ),
        OpenQuestion::PackageHours => {
            both!("包薪没有约定加班工时", "the lump sum was agreed without overtime hours")
        }
        OpenQuestion::QuotaReasonable => both!(
            "如果计件定额不科学、不合理，应按最低工资补足",
            "if the quota was not reasonable, the minimum wage applies"
        ),
    };
    text.of(lang)
}

/// The other reading and what it comes to. 另一种理解。
pub fn reading(lang: Lang, wage_month: WageMonth, reading: &Reading) -> String {
    let (text, amount) = match &reading.other {
        // What is due differs from question to question: here it is not named.
        ReadingOutcome::Compared(Outcome::Met { margin, .. }) => (
            both!("没有少发，高出 {0}。", "Nothing is owed: {0} above what is due."),
            Part::Money(*margin),
        ),
        ReadingOutcome::Compared(outcome) => {
            return answered(lang, wage_month, Question::MonthlyFloor, *outcome).sentence;
        }
        ReadingOutcome::Floors(parts) => {
            let mut floors = String::new();
            for (since, floor) in parts {
                let since = [Part::Day(*since), Part::Money(*floor)];
                let floor = say(lang, both!("{0}起 {1}", "{1} from {0}"), &since);
                join(&mut floors, lang.pick("，", ", "), &floor);
            }
            let text = both!("两个标准分别是：{0}。", "The two standards: {0}.");
            return say(lang, text, &[Part::Text(&floors)]);
        }
        ReadingOutcome::Due(amount) => (
            both!(
                "按实际工时折算，最低应得约 {0}。",
                "By the hours worked, the least due is about {0}."
            ),
            Part::Money(*amount),
        ),
    };
    say(lang, text, &[amount])
}
