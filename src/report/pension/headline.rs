//! The answer in one sentence. 结论。

use crate::report::say::{Part, both, say};
use crate::report::{Headline, Lang, Tone, refuse, yuan};
use crate::rules::pension::{
    Contribution, Expected, Finding, Line, Minimum, Outcome, Payback, Question, Resident,
    ResidentPension, Retirement, Schedule, Subsidy,
};
use crate::units::Money;

const NONE: Part<'_> = Part::Count(0);

/// What a line is called. 项目名称。
pub fn line_title(lang: Lang, question: Question) -> &'static str {
    let title = match question {
        Question::Contribution => both!("要缴多少", "What is to be paid"),
        Question::Period => both!("一共要缴", "All together"),
        Question::Subsidy => both!("社保补贴最多多少", "Subsidy at most"),
        Question::Retirement => both!("什么时候退休", "When to retire"),
        Question::MinimumMonths => both!("还要缴多久", "How long still to pay"),
        Question::Pension => both!("预计养老金（估算）", "Expected pension (estimate)"),
        Question::Payback => both!("多久回本（估算）", "Paid back after (estimate)"),
        Question::Resident => both!("城乡居民养老：缴多少", "Resident scheme: what it costs"),
        Question::ResidentPension => {
            both!("城乡居民养老：领多少", "Resident scheme: what it gives")
        }
    };
    title.of(lang)
}

/// Which schedule of retirement. 退休类别。
pub fn schedule_name(lang: Lang, schedule: Schedule) -> &'static str {
    let name = match schedule {
        Schedule::Men => both!("男职工（原 60 岁）", "men (60 before)"),
        Schedule::WomenHigher => both!("女职工（原 55 岁）", "women (55 before)"),
        Schedule::WomenLower => both!("女职工（原 50 岁）", "women (50 before)"),
    };
    name.of(lang)
}

/// `60 岁 1 个月`. 年龄。
pub fn age(lang: Lang, (years, months): (i64, i64)) -> String {
    let text = if months == 0 {
        both!("{0} 岁", "{0} years")
    } else {
        both!("{0} 岁 {1} 个月", "{0} years {1} months")
    };
    say(lang, text, &[Part::Count(years), Part::Count(months)])
}

/// The answer to a question in one sentence. 结论说明。
pub fn headline(lang: Lang, line: &Line) -> Headline {
    match &line.answer {
        Ok(outcome) => found(lang, outcome),
        Err(error) => Headline {
            tone: Tone::Refused,
            sentence: refuse(lang, error),
            detail: String::new(),
        },
    }
}

fn found(lang: Lang, outcome: &Outcome) -> Headline {
    let (tone, sentence, detail) = match outcome {
        Outcome::Contribution(one) => contribution(lang, one),
        Outcome::Period { all, months_missing } => {
            let text = both!(
                "一共 {0}，其中 {1} 进您的个人账户。",
                "{0} all together, {1} of it into your own account."
            );
            let sentence = say(lang, text, &[Part::Money(all.total), Part::Money(all.account)]);
            let text = both!(
                "还有 {0} 个月不能算，没有包括在内。",
                "{0} months cannot be worked out and are not in it."
            );
            let missing = *months_missing > 0;
            let detail = if missing {
                say(lang, text, &[Part::Count(*months_missing)])
            } else {
                String::new()
            };
            (if missing { Tone::Open } else { Tone::Good }, sentence, detail)
        }
        Outcome::Subsidy(one) => subsidy(lang, one),
        Outcome::Retirement(one) => retirement(lang, one),
        Outcome::MinimumMonths(one) => minimum(lang, one),
        Outcome::Pension(one) => pension(lang, one),
        Outcome::Payback(one) => payback(lang, one),
        Outcome::Resident(one) => resident(lang, one),
        Outcome::ResidentPension(ResidentPension { base, account, total }) => (
            Tone::Open,
            say(
                lang,
                both!("估算每月 {0}。", "An estimate of {0} a month."),
                &[Part::Money(*total)],
            ),
            say(
                lang,
                both!(
                    "基础养老金 {0}，个人账户养老金 {1}。",
                    "Base pension {0}, from the account {1}."
                ),
                &[Part::Money(*base), Part::Money(*account)],
            ),
        ),
    };
    Headline { tone, sentence, detail }
}

type Said = (Tone, String, String);

fn contribution(lang: Lang, one: &Contribution) -> Said {
    let parts = [
        Part::Money(one.month.total),
        Part::Money(one.base),
        Part::Money(one.month.account),
        Part::Money(one.month.pooled),
    ];
    let text = both!(
        "每月缴 {0}：{2} 进您的个人账户，{3} 进统筹基金；缴费基数 {1}。",
        "{0} a month: {2} into your own account, {3} into the pooled fund; contribution base {1}."
    );
    let sentence = say(lang, text, &parts);
    if one.months == 1 {
        return (Tone::Good, sentence, String::new());
    }
    let parts = [
        Part::Month(one.first),
        Part::Month(one.last),
        Part::Count(one.months),
        Part::Money(one.all.total),
    ];
    let text = both!("{0}到{1}，{2} 个月一共 {3}。", "From {0} to {1}, {3} for {2} months.");
    (Tone::Good, sentence, say(lang, text, &parts))
}

fn subsidy(lang: Lang, one: &Subsidy) -> Said {
    if one.months == 0 {
        return (Tone::Open, used_up(lang, one), String::new());
    }
    let text = both!("每月最多 {0}", "At most {0} a month");
    let most = |amount: Money| say(lang, text, &[Part::Money(amount)]);
    let sentence = match (one.general, one.unemployed) {
        (Some(general), Some(unemployed)) => {
            let parts = [Part::Money(general.month), Part::Money(unemployed.month)];
            let text = both!(
                "每月最多 {0}；如果只算登记失业一年以上人员，最多 {1}。两类都属于的按哪个，没有说明。",
                "At most {0} a month; as a person unemployed for a year only, at most {1}. Which holds for someone in both groups is not said."
            );
            say(lang, text, &parts)
        }
        (Some(one), None) | (None, Some(one)) => {
            let mut text = most(one.month);
            text.push_str(lang.pick("。", "."));
            text
        }
        (None, None) => String::new(),
    };
    let all = one.general.or(one.unemployed).map_or(Money::ZERO, |ceiling| ceiling.all);
    let near = one.near_years.map_or(NONE, Part::Count);
    let parts = [Part::Count(one.months), Part::Money(all), Part::Count(one.left), near];
    let text = if one.near_years.is_some() {
        both!(
            "这次最多可补 {0} 个月，最多 {1}；第一次核定时离退休不到 {3} 年的，可以补到退休，之后最多还有 {2} 个月。",
            "At most {0} of these months can be subsidised, at most {1}; first approved less than {3} years before retirement, it runs until then, at most {2} months more."
        )
    } else {
        both!(
            "这次最多可补 {0} 个月，最多 {1}；之后最多还剩 {2} 个月。",
            "At most {0} of these months can be subsidised, at most {1}; at most {2} months are left after them."
        )
    };
    (Tone::Open, sentence, say(lang, text, &parts))
}

/// Why none of the months can be subsidised any more.
fn used_up(lang: Lang, one: &Subsidy) -> String {
    let text = match (one.near_years, one.left) {
        (Some(_), 0) => both!(
            "已经到退休年月，没有可以补贴的月份了。",
            "The month of retirement has come: no month is left that can be subsidised."
        ),
        (None, 0) => {
            both!("可以补贴的月数已经用完。", "The months that can be subsidised are used up.")
        }
        (_, _) => both!(
            "本申领年度可以补贴的月数已经用完；以后的年度最多还剩 {0} 个月。",
            "The months of this application year are used up; at most {0} are left for later years."
        ),
    };
    say(lang, text, &[Part::Count(one.left)])
}

fn retirement(lang: Lang, one: &Retirement) -> Said {
    let age = age(lang, one.age);
    let parts = [Part::Month(one.statutory), Part::Text(&age), Part::Count(one.delay)];
    let text = if one.delay == 0 {
        both!(
            "{0}退休，那时 {1}，没有延迟。",
            "Retirement in {0} at {1}, no later than before."
        )
    } else {
        both!(
            "{0}退休，那时 {1}，比原来晚 {2} 个月。",
            "Retirement in {0} at {1}, {2} months later than before."
        )
    };
    let sentence = say(lang, text, &parts);
    let text = both!(
        "缴够月数的，最早{0}；推迟的，最晚{1}。",
        "With enough months paid {0} at the earliest; put off, {1} at the latest."
    );
    let detail = say(lang, text, &[Part::Month(one.earliest), Part::Month(one.latest)]);
    (Tone::Good, sentence, detail)
}

fn minimum(lang: Lang, one: &Minimum) -> Said {
    let parts = [
        Part::Count(one.needed),
        Part::Count(one.paid),
        Part::Count(one.still),
        Part::Count(one.short),
        one.done.map_or(NONE, Part::Month),
    ];
    let (tone, text) = match (one.still, one.short, one.done) {
        (0, _, _) => (
            Tone::Good,
            both!(
                "最低要缴 {0} 个月，您已缴 {1} 个月，已经够了。",
                "At least {0} months are needed; you have paid {1}, which is enough."
            ),
        ),
        (_, 0, Some(_)) => (
            Tone::Good,
            both!(
                "最低要缴 {0} 个月，您已缴 {1} 个月，还差 {2} 个月；不断缴的话，缴到{4}就够。",
                "At least {0} months are needed; you have paid {1}, {2} are still missing. Without a break they are complete with {4}."
            ),
        ),
        (_, 0, None) => (
            Tone::Good,
            both!(
                "最低要缴 {0} 个月，您已缴 {1} 个月，还差 {2} 个月，退休前缴得够。",
                "At least {0} months are needed; you have paid {1}, {2} are missing and can be paid before retirement."
            ),
        ),
        (_, _, _) => (
            Tone::Bad,
            both!(
                "最低要缴 {0} 个月，您已缴 {1} 个月；就算一直缴到退休，还差 {3} 个月。",
                "At least {0} months are needed; you have paid {1}. Even paying every month until retirement, {3} are missing."
            ),
        ),
    };
    let (needed, short) = one.early;
    let early = [Part::Count(needed), Part::Count(short)];
    let detail = if short == 0 {
        both!(
            "最早退休时最低要缴 {0} 个月，也缴得够。",
            "For the earliest retirement {0} are needed, which can be reached too."
        )
    } else {
        both!(
            "最早退休时最低要缴 {0} 个月，还差 {1} 个月，不能提前那么早。",
            "For the earliest retirement {0} are needed; {1} are missing, so it cannot be that early."
        )
    };
    (tone, say(lang, text, &parts), say(lang, detail, &early))
}

fn pension(lang: Lang, one: &Expected) -> Said {
    let age = age(lang, one.age);
    let parts = [
        Part::Money(one.total),
        Part::Month(one.retire),
        Part::Text(&age),
        Part::Count(one.months),
    ];
    let text = both!(
        "按现在的水平估算，{1}（{2}）退休、一共缴 {3} 个月，每月大约领 {0}。",
        "In today's prices, retiring in {1} ({2}) with {3} months paid, about {0} a month."
    );
    let sentence = say(lang, text, &parts);
    let parts = [
        Part::Money(one.base),
        Part::Money(one.account),
        Part::Money(one.transition),
        Part::Money(one.one_child),
    ];
    let text = match (one.transition, one.one_child) {
        (Money::ZERO, Money::ZERO) => both!(
            "基础养老金 {0}，个人账户养老金 {1}。",
            "Base pension {0}, from the account {1}."
        ),
        (_, Money::ZERO) => both!(
            "基础养老金 {0}，个人账户养老金 {1}，过渡性养老金 {2}。",
            "Base pension {0}, from the account {1}, transitional {2}."
        ),
        (Money::ZERO, _) => both!(
            "基础养老金 {0}，个人账户养老金 {1}，独生子女父母增发 {3}。",
            "Base pension {0}, from the account {1}, one-child addition {3}."
        ),
        (_, _) => both!(
            "基础养老金 {0}，个人账户养老金 {1}，过渡性养老金 {2}，独生子女父母增发 {3}。",
            "Base pension {0}, from the account {1}, transitional {2}, one-child addition {3}."
        ),
    };
    (Tone::Open, sentence, say(lang, text, &parts))
}

fn payback(lang: Lang, one: &Payback) -> Said {
    let (paid, pension) = (yuan(lang, one.paid), yuan(lang, one.pension));
    let parts = [Part::Text(&paid), Part::Text(&pension)];
    let basis = if one.is_difference {
        both!(
            "只比较还要缴的 {0} 和因此每月多领的 {1}。",
            "Only the {0} still to be paid against the {1} a month that it adds."
        )
    } else {
        both!(
            "自己一共缴 {0}，每月领 {1}，不计利息和增长。",
            "{0} from your own pocket against {1} a month, without interest or growth."
        )
    };
    let detail = say(lang, basis, &parts);
    let Some((months, then)) = one.months else {
        let text =
            both!("不会回本：养老金没有增加。", "Never: the pension does not grow by it.");
        return (Tone::Open, say(lang, text, &[]), detail);
    };
    let then = age(lang, then);
    let text = both!(
        "领 {0} 个月就回本，那时 {1}。",
        "After {0} months of pension, at the age of {1}."
    );
    (Tone::Open, say(lang, text, &[Part::Count(months), Part::Text(&then)]), detail)
}

fn resident(lang: Lang, one: &Resident) -> Said {
    let parts = [Part::Money(one.grade), Part::Money(one.subsidy), Part::Count(one.years)];
    let text = both!(
        "每年缴 {0}，政府每年补 {1}；这里按缴 {2} 年算。",
        "{0} a year, and {1} a year from the government; here for {2} years."
    );
    let sentence = say(lang, text, &parts);
    let text = both!(
        "至少缴 {0} 年，从 {1} 岁起领。",
        "At least {0} years, paid out from the age of {1}."
    );
    let parts = [Part::Count(one.least_years), Part::Count(one.age)];
    (Tone::Good, sentence, say(lang, text, &parts))
}

/// A lack that follows from what was entered, in a sentence. 认定说明。
pub fn finding(lang: Lang, finding: Finding) -> String {
    let Finding::MonthsShort { schedule, needed, short } = finding;
    let text = both!(
        "{0}：到法定退休年月缴不够最低的 {1} 个月，还差 {2} 个月。",
        "{0}: the least of {1} months cannot be reached by the statutory month; {2} are missing."
    );
    let name = schedule_name(lang, schedule);
    say(lang, text, &[Part::Text(name), Part::Count(needed), Part::Count(short)])
}
