//! The whole answer in words. 结果的文字。

use crate::report::say::{Part, both, say};
use crate::report::{Lang, OutcomeKind, Told, ToldLine, ToldOutcome, ToldTable, capital};
use crate::rules::pension::{
    Answered, Grade, Line, Outcome, Prospect, Question, Reading, Tier, TierAmounts,
};
use crate::units::Money;

use super::{finding, headline, line_title, notice, open_question, reading, schedule_name};

/// The answer on pension insurance in words. 养老保险的结果。
pub fn told(lang: Lang, answered: &Answered) -> Told {
    let said = &answered.assessment;
    let line = |line: &Line| -> ToldLine {
        let mut title = line_title(lang, line.question).to_owned();
        // Two schedules have the same questions.
        if let Some(schedule) = line.schedule {
            let text = both!("{0}：{1}", "{0}: {1}");
            let name = schedule_name(lang, schedule);
            title = say(lang, text, &[Part::Text(&title), Part::Text(name)]);
        }
        ToldLine { title, said: headline(lang, line) }
    };
    let first = said.lines.iter().find(|line| line.question == Question::Contribution);
    Told {
        lines: said.lines.iter().map(line).collect(),
        tables: tables(lang, &answered.tiers),
        findings: said.findings.iter().map(|one| finding(lang, *one)).collect(),
        readings: said.readings.iter().map(|one| both_readings(lang, *one)).collect(),
        notices: said.notices.iter().map(|one| notice(lang, one)).collect(),
        next_steps: false,
        outcome: first.and_then(|line| line.answer.as_ref().ok()).and_then(outcome),
        ..Told::default()
    }
}

/// What is open and how it is taken here, then the other reading.
pub fn both_readings(lang: Lang, one: Reading) -> String {
    let open = open_question(lang, one.question);
    let open = if lang == Lang::En { capital(open) } else { open.to_owned() };
    let other = reading(lang, one);
    let text = both!("{0}。另一种理解：{1}", "{0}. The other reading: {1}");
    say(lang, text, &[Part::Text(&open), Part::Text(&other)])
}

const fn outcome(outcome: &Outcome) -> Option<ToldOutcome> {
    match outcome {
        Outcome::Contribution(one) => {
            Some(ToldOutcome { kind: OutcomeKind::Owed, amount: one.month.total })
        }
        Outcome::Period { .. }
        | Outcome::Subsidy(_)
        | Outcome::Retirement(_)
        | Outcome::MinimumMonths(_)
        | Outcome::Pension(_)
        | Outcome::Payback(_)
        | Outcome::Resident(_)
        | Outcome::ResidentPension(_) => None,
    }
}

/// What a grade is called. 档次名称。
pub fn grade_name(lang: Lang, grade: Grade) -> String {
    match grade {
        Grade::Percent(percent) => say(lang, both!("{0}%", "{0} %"), &[Part::Count(percent)]),
        Grade::Base(_) => both!("自选基数", "own base").of(lang).to_owned(),
    }
}

/// The grades side by side: what they cost, then what they bring to each schedule.
fn tables(lang: Lang, tiers: &[Tier]) -> Vec<ToldTable> {
    let known: Vec<(Grade, &TierAmounts)> = tiers
        .iter()
        .filter_map(|tier| Some((tier.grade, tier.answer.as_ref().ok()?)))
        .collect();
    let Some((_, first)) = known.first() else { return Vec::new() };
    let heads = |names: [&'static str; 4]| names.map(str::to_owned).to_vec();
    let costs = known.iter().map(|(grade, one)| {
        let amounts = [one.month.total, one.year.total, one.month.account];
        let mut row = vec![grade_name(lang, *grade)];
        row.extend(amounts.map(Money::grouped));
        row
    });
    let mut tables = vec![ToldTable {
        caption: both!("各档次缴多少（元）", "What each grade costs (yuan)")
            .of(lang)
            .to_owned(),
        heads: heads([
            both!("档次", "Grade").of(lang),
            both!("每月", "A month").of(lang),
            both!("全年", "A year").of(lang),
            both!("每月进账户", "Own account a month").of(lang),
        ]),
        words: 1,
        rows: costs.collect(),
        foot: Vec::new(),
    }];
    for (at, prospect) in first.prospects.iter().enumerate() {
        let rows = known.iter().filter_map(|(grade, one)| {
            let one = one.prospects.get(at)?;
            let mut row = vec![grade_name(lang, *grade)];
            row.extend(brought(lang, one));
            Some(row)
        });
        let name = schedule_name(lang, prospect.schedule);
        let caption =
            both!("各档次换来什么（估算）：{0}", "What each grade brings (estimate): {0}");
        tables.push(ToldTable {
            caption: say(lang, caption, &[Part::Text(name)]),
            heads: heads([
                both!("档次", "Grade").of(lang),
                both!("还要缴（月）", "Months needed").of(lang),
                both!("每月领（元）", "Pension (yuan)").of(lang),
                both!("回本（月）", "Paid back (months)").of(lang),
            ]),
            words: 1,
            rows: rows.collect(),
            foot: Vec::new(),
        });
    }
    tables
}

/// Months still needed, the pension, months until it is paid back; a dash where there is none.
fn brought(lang: Lang, one: &Prospect) -> [String; 3] {
    let dash = || "—".to_owned();
    let never = || both!("不会回本", "never").of(lang).to_owned();
    [
        one.months_needed.as_ref().map_or_else(|_| dash(), ToString::to_string),
        one.pension.as_ref().map_or_else(|_| dash(), |one| one.total.grouped()),
        one.payback.as_ref().map_or_else(
            |_| dash(),
            |one| one.months.map_or_else(never, |(count, _)| count.to_string()),
        ),
    ]
}
