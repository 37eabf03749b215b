//! The whole answer in words. 结果的文字。

use crate::law::Certainty;
use crate::params::Gap;
use crate::report::figure::gap_name;
use crate::report::say::{Part, both, join, say};
use crate::report::{
    Lang, OutcomeKind, Told, ToldBar, ToldBars, ToldLine, ToldOutcome, ToldTable, ask, capital,
    day, month, yuan,
};
use crate::rules::medical::{
    Answered, Cost, Cover, Line, Notice, OpenQuestion, OtherReading, Outcome, PlanName,
    Question, Reading, ResidentCost, ResidentCover,
};
use crate::units::Money;

use super::{headline, line_title, notice, plan_name};

/// Plans side by side in one table: with the residents' scheme, what a phone can show.
const SIDE_BY_SIDE: usize = 2;

/// The answer on medical insurance in words. `rests_on` says what the
/// answer to a question rests on. 医疗保险的结果。
pub fn told(lang: Lang, answered: &Answered, rests_on: &dyn Fn(Question) -> Certainty) -> Told {
    let said = &answered.assessment;
    // Last year's amount stands beside the question that has no answer this year.
    let is_last_year = |notice: &&Notice| matches!(notice, Notice::LastYear { .. });
    let line = |line: &Line| -> ToldLine {
        let mut title = line_title(lang, line.question).to_owned();
        if let Some(plan) = &line.plan {
            let name = plan_name(lang, plan);
            let text = both!("{0}：{1}", "{0}: {1}");
            title = say(lang, text, &[Part::Text(&name), Part::Text(&title)]);
        }
        let mut told = headline(lang, line);
        if line.question == Question::ResidentCost
            && line.answer.is_err()
            && let Some(last) = said.notices.iter().find(|one| is_last_year(one))
        {
            told.detail = notice(lang, last);
        }
        ToldLine { title, said: told, certainty: Some(rests_on(line.question)) }
    };
    let others = said.notices.iter().filter(|one| !is_last_year(one));
    let mut notices: Vec<String> = others.map(|one| notice(lang, one)).collect();
    notices.extend(questions(lang, &answered.gaps()));
    let first = said.lines.iter().find_map(|line| line.answer.as_ref().ok());
    Told {
        lines: said.lines.iter().map(line).collect(),
        bars: bars(lang, &said.lines),
        tables: tables(lang, &said.lines),
        readings: said.readings.iter().map(|one| both_readings(lang, *one)).collect(),
        notices,
        outcome: first.and_then(outcome),
        ..Told::default()
    }
}

/// What to ask, an office to a sentence.
fn questions(lang: Lang, gaps: &[&Gap]) -> Vec<String> {
    let mut offices: Vec<(&'static str, String)> = Vec::new();
    for gap in gaps {
        let (office, name) = (ask(lang, gap.ask), gap_name(lang, gap));
        match offices.iter_mut().find(|(known, _)| *known == office) {
            Some((_, names)) => join(names, lang.pick("、", ", "), name),
            None => offices.push((office, name.to_owned())),
        }
    }
    let text = both!("还要向{0}问清楚：{1}。", "Still to be asked of {0}: {1}.");
    let said = |(office, names): &(&str, String)| {
        say(lang, text, &[Part::Text(office), Part::Text(names)])
    };
    offices.iter().map(said).collect()
}

/// What is open and how it is taken here, then the other reading.
pub fn both_readings(lang: Lang, one: Reading) -> String {
    let open = match one.question {
        OpenQuestion::FirstBrokenYear => both!(
            "居民医保断缴的第一年是不是已经加一个月，文件没有写明；这里按“每多断缴一年”，第一年不加",
            "whether the first broken year already adds a month is not said; here only each further year does"
        ),
        OpenQuestion::FloorBefore => both!(
            "{0}以前医保缴费基数的下限没有读到文件；这里不采用任何一个数",
            "no document on the floor of the medical base before {0} was read; here none is taken"
        ),
    };
    let before = match one.other {
        OtherReading::TwoFloors { before } => Part::Day(before),
        OtherReading::Wait { .. } => Part::Count(0),
    };
    let open = say(lang, open, &[before]);
    let open = if lang == Lang::En { capital(&open) } else { open };
    let (text, parts) = match one.other {
        OtherReading::Wait { here, other } => (
            both!(
                "第一年也加，等 {1} 个月，而不是 {0} 个月。",
                "the first year adds a month too, a wait of {1} months and not {0}."
            ),
            [Part::Count(here), Part::Count(other)],
        ),
        OtherReading::TwoFloors { .. } => (
            both!(
                "一处工资系统用 4357 元，另一处（昆明）用 4306 元，都没有读到文件。",
                "one payroll source has 4,357 yuan, another (of Kunming) 4,306 yuan; no document was read for either."
            ),
            [Part::Count(0), Part::Count(0)],
        ),
    };
    let other = say(lang, text, &parts);
    let text = both!("{0}。另一种理解：{1}", "{0}. The other reading: {1}");
    say(lang, text, &[Part::Text(&open), Part::Text(&other)])
}

const fn outcome(outcome: &Outcome) -> Option<ToldOutcome> {
    match outcome {
        Outcome::Cost(one) => Some(ToldOutcome { kind: OutcomeKind::Owed, amount: one.all }),
        Outcome::Closed(_)
        | Outcome::Cover(_)
        | Outcome::Years(_)
        | Outcome::Buy(_)
        | Outcome::ResidentCost(_)
        | Outcome::ResidentCover(_) => None,
    }
}

/// A column of the comparison: its head and the cells under it.
struct Column {
    head: String,
    cells: [String; 4],
}

/// The plans and the residents' scheme side by side.
/// What a month costs by each plan.
fn bars(lang: Lang, lines: &[Line]) -> Vec<ToldBars> {
    let rows = lines.iter().filter_map(|line| {
        let Ok(Outcome::Cost(cost)) = &line.answer else { return None };
        Some(ToldBar {
            name: plan_name(lang, line.plan.as_ref()?),
            said: yuan(lang, cost.month.total),
            parts: vec![cost.month.total],
            is_own: false,
        })
    });
    let rows: Vec<ToldBar> = rows.collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let caption = both!("每月缴多少", "What a month costs").of(lang).to_owned();
    vec![ToldBars { caption, parts: Vec::new(), rows }]
}

fn tables(lang: Lang, lines: &[Line]) -> Vec<ToldTable> {
    let plans = lines.iter().filter(|line| line.question == Question::Cost);
    let plans: Vec<Column> = plans
        .filter_map(|line| {
            let plan = line.plan.as_ref()?;
            let begins = lines.iter().find(|other| {
                other.question == Question::Cover && other.plan.as_ref() == Some(plan)
            });
            Some(column(lang, plan, line, begins))
        })
        .collect();
    let resident = resident(lang, lines);
    if plans.is_empty() {
        return Vec::new();
    }
    let names = [
        both!("每月缴（元）", "A month (yuan)").of(lang),
        both!("一年一共（元）", "A year in all (yuan)").of(lang),
        both!("每月进账户（元）", "Own account a month (yuan)").of(lang),
        both!("从什么时候能用", "Can be used from").of(lang),
    ];
    let table = |plans: &[Column]| {
        let columns: Vec<&Column> = plans.iter().chain(&resident).collect();
        let mut heads = vec![both!("比什么", "Compared").of(lang).to_owned()];
        heads.extend(columns.iter().map(|column| column.head.clone()));
        let rows = names.iter().enumerate().map(|(at, name)| {
            let cells = columns.iter().filter_map(|column| column.cells.get(at).cloned());
            core::iter::once((*name).to_owned()).chain(cells).collect()
        });
        ToldTable {
            caption: both!("放在一起比", "Side by side").of(lang).to_owned(),
            heads,
            words: 1,
            rows: rows.collect(),
            foot: Vec::new(),
        }
    };
    plans.chunks(SIDE_BY_SIDE).map(table).collect()
}

fn dash() -> String {
    "—".to_owned()
}

fn column(lang: Lang, plan: &PlanName, line: &Line, begins: Option<&Line>) -> Column {
    let cells = match &line.answer {
        Ok(Outcome::Cost(one)) => {
            let begins = begins.and_then(|line| line.answer.as_ref().ok());
            let begins = match begins {
                Some(Outcome::Cover(cover)) => from(lang, cover),
                Some(_) | None => dash(),
            };
            let [month, year, account] = amounts(lang, one);
            [month, year, account, begins]
        }
        Ok(_) => {
            let closed = both!("不能参加", "closed").of(lang).to_owned();
            [closed, dash(), dash(), dash()]
        }
        Err(_) => [dash(), dash(), dash(), dash()],
    };
    Column { head: plan_name(lang, plan), cells }
}

/// A month, of a longer period as an average; the year with what is known; the account.
fn amounts(lang: Lang, one: &Cost) -> [String; 3] {
    let about = |amount: Money| {
        let shown = amount.grouped();
        if one.months == 1 {
            return shown;
        }
        say(lang, both!("约 {0}", "about {0}"), &[Part::Text(&shown)])
    };
    let account = one.month.parts.map_or_else(dash, |(account, _)| about(account));
    [about(one.month.total), one.all.grouped(), account]
}

/// When cover begins, in few words.
fn from(lang: Lang, cover: &Cover) -> String {
    cover.day.map_or_else(|| month(lang, cover.month), |first| day(lang, first))
}

/// The residents' scheme, where it was asked for.
fn resident(lang: Lang, lines: &[Line]) -> Option<Column> {
    let of = |question| lines.iter().find(|line| line.question == question);
    let cost = of(Question::ResidentCost)?;
    let head = both!("居民医保", "Residents").of(lang).to_owned();
    let year = match &cost.answer {
        Ok(Outcome::ResidentCost(ResidentCost { amount, is_local, .. })) => {
            let shown = amount.grouped();
            let least = both!("至少 {0}", "at least {0}");
            if *is_local { shown } else { say(lang, least, &[Part::Text(&shown)]) }
        }
        Ok(_) | Err(_) => dash(),
    };
    let begins = match of(Question::ResidentCover).map(|line| &line.answer) {
        Some(Ok(Outcome::ResidentCover(ResidentCover { is_over: true, .. }))) => {
            both!("这一年用不上", "not in that year").of(lang).to_owned()
        }
        Some(Ok(Outcome::ResidentCover(ResidentCover { begins: Some(cover), .. }))) => {
            from(lang, cover)
        }
        Some(Ok(Outcome::ResidentCover(ResidentCover { wait, begins: None, .. }))) => {
            say(lang, both!("等 {0} 个月", "after {0} months"), &[Part::Count(*wait)])
        }
        Some(_) | None => dash(),
    };
    let none = both!("没有账户", "no account").of(lang).to_owned();
    let by_year = both!("按年缴", "by the year").of(lang).to_owned();
    Some(Column { head, cells: [by_year, year, none, begins] })
}
