//! The answer in one sentence. 结论。

use crate::report::figure::words;
use crate::report::say::{Both, Part, both, join, say};
use crate::report::{Headline, Lang, Tone, refuse};
use crate::rules::medical::{
    Buy, Closed, Cost, Cover, Fee, Here, Line, Outcome, PlanName, Question, ResidentCost,
    ResidentCover, Years,
};
use crate::units::{Money, WageMonth};

const NONE: Part<'_> = Part::Count(0);

/// What a line is called. 项目名称。
pub fn line_title(lang: Lang, question: Question) -> &'static str {
    let title = match question {
        Question::Cost => both!("要缴多少", "What is to be paid"),
        Question::Cover => both!("什么时候能用", "When it can be used"),
        Question::Years => both!("退休前要缴多少年", "How long to pay before retirement"),
        Question::Buy => both!("年限不够，一次补多少", "One payment for missing years"),
        Question::ResidentCost => {
            both!("城乡居民医保：缴多少", "Residents' scheme: what it costs")
        }
        Question::ResidentCover => {
            both!("城乡居民医保：什么时候能用", "Residents' scheme: when it can be used")
        }
    };
    title.of(lang)
}

/// What a plan is usually called, by its word in the figures. 参保方式的名称。
pub fn plan_word(lang: Lang, word: &str) -> &'static str {
    let name = match word {
        "combined" => both!("统账结合", "Combined plan"),
        "pool_only" => both!("单建统筹", "Pool-only plan"),
        _ => both!("其他方式", "Another plan"),
    };
    name.of(lang)
}

/// What a plan is called. 参保方式的名称。
pub fn plan_name(lang: Lang, plan: &PlanName) -> String {
    let named = words(lang, &plan.name);
    if named.is_empty() { plan_word(lang, plan.word).to_owned() } else { named.to_owned() }
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

type Said = (Tone, String, String);

fn found(lang: Lang, outcome: &Outcome) -> Headline {
    let (tone, sentence, detail) = match outcome {
        Outcome::Cost(one) => cost(lang, one),
        Outcome::Closed(one) => closed(lang, *one),
        Outcome::Cover(one) => cover(lang, one),
        Outcome::Years(one) => years(lang, one),
        Outcome::Buy(Buy { months, base, amount }) => {
            let text = both!(
                "还差的 {1} 个月一次补足，按基数 {2}算，一共 {0}。",
                "One payment for the {1} months missing, by a base of {2}: {0}."
            );
            let parts = [Part::Money(*amount), Part::Count(*months), Part::Money(*base)];
            (Tone::Open, say(lang, text, &parts), String::new())
        }
        Outcome::ResidentCost(one) => resident_cost(lang, one),
        Outcome::ResidentCover(one) => resident_cover(lang, one),
    };
    Headline { tone, sentence, detail }
}

/// What one period is called.
const fn a_period(months: i64) -> Both {
    match months {
        1 => both!("每月缴 {0}", "{0} a month"),
        3 => both!("每季度缴 {0}", "{0} a quarter"),
        _ => both!("每年缴 {0}", "{0} a year"),
    }
}

fn cost(lang: Lang, one: &Cost) -> Said {
    let mut sentence = say(lang, a_period(one.months), &[Part::Money(one.period.total)]);
    let between = lang.pick("，", ", ");
    if let Some((account, pooled)) = one.period.parts {
        let (text, parts) = if account == Money::ZERO {
            (both!("不进个人账户", "none of it into an account"), [NONE; 2])
        } else {
            (
                both!(
                    "其中 {0} 进您的个人账户，其余 {1} 不进",
                    "{0} of it into your own account and the other {1} not"
                ),
                [Part::Money(account), Part::Money(pooled)],
            )
        };
        join(&mut sentence, between, &say(lang, text, &parts));
    }
    let text = both!("{0}；一年 {1}。", "{0}; {1} a year.");
    let sentence = say(lang, text, &[Part::Text(&sentence), Part::Money(one.year.total)]);
    (Tone::Good, sentence, on_top(lang, one))
}

/// What is paid beside the contribution, and the year with all of it.
fn on_top(lang: Lang, one: &Cost) -> String {
    let mut detail = String::new();
    let mut add = |text: &str| join(&mut detail, lang.pick("", " "), text);
    if let Some(base) = one.base {
        let text = both!("缴费基数 {0}。", "Contribution base {0}.");
        add(&say(lang, text, &[Part::Money(base)]));
    }
    match one.fee {
        Ok(Some(Fee::Yearly { amount, month_due: Some(due) })) => {
            let text = both!(
                "另外每年 {1} 月缴大额医疗费用补助 {0}。",
                "Besides, the catastrophic fee of {0} in month {1} of each year."
            );
            add(&say(lang, text, &[Part::Money(amount), Part::Count(due)]));
        }
        Ok(Some(Fee::Yearly { amount, month_due: None })) => {
            let text = both!(
                "另外每年缴大额医疗费用补助 {0}。",
                "Besides, the catastrophic fee of {0} a year."
            );
            add(&say(lang, text, &[Part::Money(amount)]));
        }
        Ok(Some(Fee::EachPayment)) => add(both!(
            "大额医疗费用补助已经包含在每次缴的钱里。",
            "The catastrophic fee is within each payment."
        )
        .of(lang)),
        Ok(None) | Err(_) => {}
    }
    if one.extras != Money::ZERO {
        let text = both!(
            "生育、长期护理每年另缴 {0}。",
            "For maternity and long-term care {0} a year on top."
        );
        add(&say(lang, text, &[Part::Money(one.extras)]));
    }
    if one.all != one.year.total {
        let text = both!("一年一共 {0}。", "{0} a year all together.");
        add(&say(lang, text, &[Part::Money(one.all)]));
    }
    if one.fee.is_err() {
        add(both!(
            "不含大额医疗费用补助，金额还不知道。",
            "Without the catastrophic fee, which is not known."
        )
        .of(lang));
    }
    detail
}

fn closed(lang: Lang, closed: Closed) -> Said {
    let (text, age) = match closed {
        Closed::TooOld { below } => (
            both!(
                "这种方式不能参加：首次参保要未满 {0} 岁，您已经超过。",
                "This plan is closed to you: joining for the first time is only for those under {0}, and you are older."
            ),
            below,
        ),
        Closed::TooYoung { from } => (
            both!(
                "这种方式现在不能参加：首次参保要满 {0} 岁，您还没有满。",
                "This plan is not open to you yet: joining for the first time is only from {0} on."
            ),
            from,
        ),
    };
    (Tone::Bad, say(lang, text, &[Part::Count(age)]), String::new())
}

fn cover(lang: Lang, one: &Cover) -> Said {
    let since = match one.day {
        Some(day) => Part::Day(day),
        None => Part::Month(one.month),
    };
    let text = match (one.wait, one.day) {
        (0, _) => both!("不用等待，从{0}起就能用。", "No wait: it can be used from {0}."),
        (_, Some(_)) => both!(
            "要等 {1} 个月，从{0}起能用。",
            "After waiting {1} months it can be used from {0}."
        ),
        (_, None) => both!(
            "要等 {1} 个月，大约{0}起能用；填了缴费的日期，可以算到哪一天。",
            "After waiting {1} months it can be used from about {0}; with the day of payment the day can be told."
        ),
    };
    (Tone::Good, say(lang, text, &[since, Part::Count(one.wait)]), String::new())
}

fn years(lang: Lang, one: &Years) -> Said {
    let parts = [
        Part::Count(one.needed),
        Part::Count(one.counted),
        Part::Count(one.still),
        Part::Count(one.short),
        one.done.map_or(NONE, Part::Month),
    ];
    let is_all_said = one.here.is_none_or(|here| here.paid.is_some());
    let paid = one.here.and_then(|here| here.paid);
    let (still_here, short_here) = paid.map_or((0, 0), |here| (here.still, here.short));
    let (tone, text) = match (one.still, one.short) {
        (0, _) if still_here > 0 || !is_all_said => (
            if short_here > 0 { Tone::Bad } else { Tone::Open },
            both!(
                "一共要 {0} 个月，您已有 {1} 个月（实际缴的加视同的），总月数够了，但还要看在本地缴的月数。",
                "{0} months are needed in all and you have {1}, paid and deemed; but the months paid here count by themselves."
            ),
        ),
        (0, _) => (
            Tone::Good,
            both!(
                "一共要 {0} 个月，您已有 {1} 个月（实际缴的加视同的），已经够了。",
                "{0} months are needed; you have {1}, paid and deemed, which is enough."
            ),
        ),
        (_, 0) if short_here > 0 => (
            Tone::Bad,
            both!(
                "一共要 {0} 个月，您已有 {1} 个月，还差 {2} 个月；缴完打算再缴的，总月数够了，但在本地缴的月数还不够。",
                "{0} months are needed; you have {1}, so {2} are missing. The months you plan complete them, but not those to be paid here."
            ),
        ),
        (_, 0) if !is_all_said => (
            Tone::Open,
            both!(
                "一共要 {0} 个月，您已有 {1} 个月，还差 {2} 个月；不断缴的话，总月数缴到{4}够，但还要看在本地缴的月数。",
                "{0} months are needed; you have {1}, so {2} are missing. Without a break they are complete with {4}; but the months paid here count by themselves."
            ),
        ),
        (_, 0) => (
            Tone::Good,
            both!(
                "一共要 {0} 个月，您已有 {1} 个月，还差 {2} 个月；不断缴的话，缴到{4}就够。",
                "{0} months are needed; you have {1}, so {2} are missing. Without a break they are complete with {4}."
            ),
        ),
        (_, _) => (
            Tone::Bad,
            both!(
                "一共要 {0} 个月，您已有 {1} 个月；缴完打算再缴的，还差 {3} 个月。",
                "{0} months are needed; you have {1}. After the months you plan, {3} are still missing."
            ),
        ),
    };
    let mut detail = one.here.map_or_else(String::new, |here| paid_here(lang, one, here));
    let mut tone = tone;
    if let Some(done) = one.done {
        let is_too_late = one.retire.is_some_and(|(earlier, _)| earlier <= done);
        if is_too_late && tone == Tone::Good {
            tone = Tone::Open;
        }
        join(&mut detail, lang.pick("", " "), &before_retirement(lang, one, done));
    }
    (tone, say(lang, text, &parts), detail)
}

/// Whether the months can be paid before the statutory month of retirement.
fn before_retirement(lang: Lang, one: &Years, done: WageMonth) -> String {
    let (earlier, later) = one.retire.unwrap_or((done, done));
    let is_one = earlier == later;
    let text = match one.retire {
        None => both!(
            "没有对照退休年龄：那时已过法定退休年月的，还能不能接着缴，请向县医保局查询。填了出生年月就能对照。",
            "Retirement is not looked at: if its statutory month is past by then, ask the county medical-insurance office whether one can pay on. With the month of birth it is compared."
        ),
        Some(_) if done < earlier && is_one => both!(
            "法定退休年月是{0}，在那以前缴得够。",
            "The statutory month of retirement is {0}: they can be paid before it."
        ),
        Some(_) if done < earlier => both!(
            "法定退休年月是{0}或{1}（看原来的退休年龄），在那以前缴得够。",
            "The statutory month of retirement is {0} or {1}, by the original age: they can be paid before it."
        ),
        Some(_) if is_one => both!(
            "法定退休年月是{0}，缴到{2}（那时 {3} 岁）已经过了。退休以后还能不能接着缴、要不要一次补足，请向县医保局查询。",
            "The statutory month of retirement is {0}, and {2}, at the age of {3}, is not before it. Ask the county medical-insurance office whether one can pay on then, or pays for what is missing at once."
        ),
        Some(_) if done < later => both!(
            "法定退休年月是{0}或{1}（看原来的退休年龄）；是{0}的，缴到{2}（那时 {3} 岁）已经过了。退休以后还能不能接着缴、要不要一次补足，请向县医保局查询。",
            "The statutory month of retirement is {0} or {1}, by the original age; if it is {0}, {2}, at the age of {3}, is not before it. Ask the county medical-insurance office whether one can pay on then, or pays for what is missing at once."
        ),
        Some(_) => both!(
            "法定退休年月是{0}或{1}（看原来的退休年龄），缴到{2}（那时 {3} 岁）都已经过了。退休以后还能不能接着缴、要不要一次补足，请向县医保局查询。",
            "The statutory month of retirement is {0} or {1}, by the original age, and {2}, at the age of {3}, is before neither. Ask the county medical-insurance office whether one can pay on then, or pays for what is missing at once."
        ),
    };
    let age = one.age.map_or(NONE, Part::Count);
    say(lang, text, &[Part::Month(earlier), Part::Month(later), Part::Month(done), age])
}

/// What must be paid here, and what of it is missing.
fn paid_here(lang: Lang, one: &Years, here: Here) -> String {
    let Some(had) = here.paid else {
        let text = both!(
            "其中至少 {0} 个月要在本地实际缴；您没有填在本地缴了几个月，够不够还不知道。",
            "At least {0} of them must really be paid here; how many you paid here was not entered, so whether they suffice is not known."
        );
        return say(lang, text, &[Part::Count(here.needed)]);
    };
    let text = match (had.still, had.short) {
        (0, _) => both!(
            "其中至少 {0} 个月要在本地实际缴，您已在本地缴 {1} 个月，够了。",
            "At least {0} of them must really be paid here; you have paid {1} here, which is enough."
        ),
        (_, 0) => both!(
            "其中至少 {0} 个月要在本地实际缴，您已在本地缴 {1} 个月，在本地还差 {2} 个月；在本地不断缴的话，缴到{4}都够。",
            "At least {0} of them must really be paid here; you have paid {1} here, so {2} are missing here. Paid here without a break, all is complete with {4}."
        ),
        (_, _) => both!(
            "其中至少 {0} 个月要在本地实际缴，您已在本地缴 {1} 个月，在本地还差 {2} 个月；缴完打算再缴的，在本地还差 {3} 个月，要缴到{4}才都够。",
            "At least {0} of them must really be paid here; you have paid {1} here, so {2} are missing here. After the months you plan {3} are missing here; all is complete only with {4}."
        ),
    };
    let parts = [
        Part::Count(here.needed),
        Part::Count(had.paid),
        Part::Count(had.still),
        Part::Count(had.short),
        one.done.map_or(NONE, Part::Month),
    ];
    say(lang, text, &parts)
}

fn resident_cost(lang: Lang, one: &ResidentCost) -> Said {
    let year = Part::Count(one.year.number().into());
    let text = if one.is_local {
        both!("{0} 年度个人缴 {1}，一年缴一次。", "{1} for the year {0}, paid once a year.")
    } else {
        both!(
            "{0} 年度个人至少缴 {1}（全国最低数），一年缴一次。",
            "At least {1} for the year {0} (the least of the nation), paid once a year."
        )
    };
    let sentence = say(lang, text, &[year, Part::Money(one.amount)]);
    let mut detail = both!("没有个人账户。", "It has no account.").of(lang).to_owned();
    if let Some(government) = one.government {
        let text = both!(
            "财政另外补助每人至少 {0}。",
            "The government adds at least {0} for each person."
        );
        let more = say(lang, text, &[Part::Money(government)]);
        join(&mut detail, lang.pick("", " "), &more);
    }
    (Tone::Good, sentence, detail)
}

fn resident_cover(lang: Lang, one: &ResidentCover) -> Said {
    if one.is_over {
        let text = both!(
            "要等 {0} 个月，等完 {1} 年度已经结束：缴了这一年的，这一年一天也用不上。",
            "There is a wait of {0} months, and the year {1} is over by then: nothing of that year's cover can be used."
        );
        let parts = [Part::Count(one.wait), Part::Count(one.year.number().into())];
        return (Tone::Bad, say(lang, text, &parts), String::new());
    }
    if let Some(begins) = &one.begins {
        return cover(lang, begins);
    }
    let text = both!(
        "要等 {0} 个月。在参保年度开始以前缴的，从哪天算起没有写，请向县医保局查询。",
        "There is a wait of {0} months. From which day it runs when one pays before the year of cover is not said: ask the county medical-insurance office."
    );
    (Tone::Open, say(lang, text, &[Part::Count(one.wait)]), String::new())
}
