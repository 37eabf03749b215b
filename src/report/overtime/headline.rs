//! The answer in one sentence. 结论。

use crate::law::Reason;
use crate::report::say::{Part, both, say};
use crate::report::{Headline, Lang, Tone, refuse};
use crate::rules::overtime::{Line, Outcome, OvertimeKind, Question, Total};
use crate::units::Money;

/// A kind of overtime, plain words first. 加班类别。
pub fn kind_name(lang: Lang, kind: OvertimeKind) -> &'static str {
    let name = match kind {
        OvertimeKind::Extended => both!("工作日加班", "Overtime on workdays"),
        OvertimeKind::RestDay => both!("休息日加班", "Work on rest days"),
        OvertimeKind::Holiday => both!("法定节假日加班", "Work on statutory holidays"),
    };
    name.of(lang)
}

/// What a line is called. 项目名称。
pub fn line_title(lang: Lang, question: Question) -> &'static str {
    let title = match question {
        Question::Total => both!("加班费合计", "Overtime pay together"),
        Question::Overtime(kind) => return kind_name(lang, kind),
        Question::HolidayWage => {
            both!("节日本身照发的工资", "wage of the holidays themselves, paid all the same")
        }
        Question::CycleExcess => {
            both!("周期内超出标准的工时", "Hours above the standard of the cycle")
        }
        Question::LocalHoliday => both!("地方节日", "Local holidays"),
        Question::PartTimeHoliday => {
            both!("小时工在法定节假日", "Part-time work on statutory holidays")
        }
        Question::ManagedHoliday => both!("法定节假日报酬", "Holiday pay"),
        Question::Conversion => both!("工资折算", "What an hour and a day are paid"),
        Question::MonthWage => both!("当月工资", "wage of the month"),
        Question::Gross => both!("工资和加班费合计", "wage and overtime together"),
    };
    title.of(lang)
}

/// The answer to a question in one sentence with the amount. 结论句。
pub fn headline(lang: Lang, line: &Line) -> Headline {
    match &line.answer {
        Err(error) => Headline {
            tone: if error.is(Reason::NO_OVERTIME_BY_LAW) { Tone::Open } else { Tone::Refused },
            sentence: refuse(lang, error),
            detail: String::new(),
        },
        Ok(outcome) => answered(lang, *outcome),
    }
}

fn answered(lang: Lang, outcome: Outcome) -> Headline {
    let (tone, text, parts) = match outcome {
        Outcome::Total(all) => return total(lang, all),
        Outcome::Due(due) => (
            Tone::Open,
            both!("应得 {0}。", "Due: {0}."),
            [Part::Money(due.amount), Part::Count(0), Part::Count(0)],
        ),
        Outcome::Amount(amount) => (
            Tone::Open,
            both!("{0}。", "{0}."),
            [Part::Money(amount), Part::Count(0), Part::Count(0)],
        ),
        Outcome::Converted { hourly, daily } => (
            Tone::Open,
            both!("每小时 {0}，每天 {1}。", "{0} an hour, {1} a day."),
            [Part::Money(hourly), Part::Money(daily), Part::Count(0)],
        ),
        Outcome::Running { hours, standard, last } => (
            Tone::Open,
            both!(
                "这个周期到{2}才结束，现在还不能算出加班费。到目前为止 {0} 小时，整个周期的标准是 {1} 小时。",
                "The cycle runs to {2}, so no overtime pay can be worked out yet. So far there are {0} hours; the standard of the whole cycle is {1}."
            ),
            [Part::Hours(hours), Part::Number(standard), Part::Day(last)],
        ),
        Outcome::NotDetermined { hours, agreed, multiplied } => (
            Tone::Open,
            both!(
                "小时工在法定节假日做的 {2} 小时该按几倍付，法律没有写明：按约定是 {0}，按三倍是 {1}。",
                "The law does not say what multiple a part-timer gets for {2} hours on statutory holidays: as agreed it is {0}, at three times {1}."
            ),
            [Part::Money(agreed), Part::Money(multiplied), Part::Hours(hours)],
        ),
        Outcome::Above { holiday, normal } => (
            Tone::Good,
            both!(
                "节假日每小时 {0}，高于平时的 {1}。",
                "An hour on the holiday is paid {0}, above the usual {1}."
            ),
            [Part::Money(holiday), Part::Money(normal), Part::Count(0)],
        ),
        Outcome::NotAbove { holiday, normal } => (
            Tone::Bad,
            both!(
                "节假日每小时 {0}，没有高于平时的 {1}。县里的规定是节假日报酬要高于平时。",
                "An hour on the holiday is paid {0}, not above the usual {1}. By the county's plan holiday pay has to be above it."
            ),
            [Part::Money(holiday), Part::Money(normal), Part::Count(0)],
        ),
        Outcome::NoHours => (
            Tone::Good,
            both!("没有要另付的工时。", "There are no hours to be paid on top."),
            [Part::Count(0); 3],
        ),
    };
    Headline { tone, sentence: say(lang, text, &parts), detail: String::new() }
}

fn total(lang: Lang, Total { due, paid, owed, missing }: Total) -> Headline {
    let parts = [Part::Money(due), Part::Money(owed), Part::Money(paid.unwrap_or(Money::ZERO))];
    let (tone, text) = match paid {
        None if due == Money::ZERO && missing > 0 => (
            Tone::Refused,
            both!("还不能算出加班费。", "Overtime pay cannot be worked out yet."),
        ),
        None if due == Money::ZERO => (
            Tone::Good,
            both!("没有要另付的加班费。", "No overtime pay is due on top of the wage."),
        ),
        None => (
            Tone::Bad,
            both!(
                "应得加班费 {0}，在正常工资之外另付。",
                "Overtime pay of {0} is due, on top of the normal wage."
            ),
        ),
        Some(_) if Money::ZERO < owed => (
            Tone::Bad,
            both!(
                "加班费还差 {1}：应得 {0}，已发 {2}。",
                "Overtime pay is short by {1}: {0} is due, {2} was paid."
            ),
        ),
        Some(_) => (
            Tone::Good,
            both!(
                "加班费已经发够：应得 {0}，已发 {2}。",
                "Overtime pay is paid in full: {0} is due, {2} was paid."
            ),
        ),
    };
    let detail = if missing > 0 {
        let count = i64::try_from(missing).unwrap_or(i64::MAX);
        let text = if count == 1 {
            both!(
                "有一项还不能算，没有包括在内，见下面。",
                "One item cannot be worked out yet and is not in it; see below."
            )
        } else {
            both!(
                "有 {0} 项还不能算，没有包括在内，见下面。",
                "{0} items cannot be worked out yet and are not in it; see below."
            )
        };
        say(lang, text, &[Part::Count(count)])
    } else if paid.is_none() && due != Money::ZERO {
        let text = both!(
            "把已经发的加班费填上，就知道还差多少。",
            "Enter what was already paid to see what is still owed."
        );
        say(lang, text, &[])
    } else {
        String::new()
    };
    Headline { tone, sentence: say(lang, text, &parts), detail }
}
