//! The whole answer in words. 结果的文字。

use chrono::{Datelike as _, NaiveDate};

use crate::params::{Figures, Params, Row, Supplied, Week, plain_week};
use crate::report::say::{Part, both, say};
use crate::report::told::{OutcomeKind, Told, ToldLine, ToldOutcome, ToldTable, Tone};
use crate::report::{Lang, capital, day_class, festival_name, weekday};
use crate::rules::overtime::{Answered, Day, Due, Line, Outcome, Question, Reading, Total};
use crate::units::{Hours, WageMonth};

use super::{finding, headline, line_title, notice, open_question, reading};

/// The answer of the overtime calculator in words. 加班工资的结果。
pub fn overtime_told(lang: Lang, params: &Params, answered: &Answered) -> Told {
    let said = &answered.assessment;
    let mut told = Told::default();
    for line in said.lines.iter().filter(|line| is_spoken(line)) {
        let headline = headline(lang, line);
        told.next_steps |= headline.tone == Tone::Bad;
        let title = capital(line_title(lang, line.question));
        told.lines.push(ToldLine { title, said: headline, certainty: None });
    }
    told.outcome = said.lines.first().and_then(outcome);
    told.tables.extend(by_kind(lang, &said.lines));
    told.tables.extend(with_wage(lang, &said.lines));
    told.tables.extend(by_day(lang, params, &answered.days));
    told.findings = said.findings.iter().filter_map(|one| finding(lang, *one)).collect();
    told.notices = said.notices.iter().map(|one| notice(lang, one)).collect();
    told.readings = said.readings.iter().map(|one| both_readings(lang, *one)).collect();
    told.county = county(lang);
    told
}

/// What is said in a sentence of its own; the rest stands in the tables.
fn is_spoken(line: &Line) -> bool {
    match line.answer {
        Ok(Outcome::Due(_) | Outcome::Amount(_) | Outcome::Converted { .. }) => false,
        Err(_)
        | Ok(
            Outcome::Total(_)
            | Outcome::Running { .. }
            | Outcome::NotDetermined { .. }
            | Outcome::Above { .. }
            | Outcome::NotAbove { .. }
            | Outcome::NoHours,
        ) => true,
    }
}

fn outcome(line: &Line) -> Option<ToldOutcome> {
    match line.answer {
        Ok(Outcome::Total(Total { owed, .. })) => {
            Some(ToldOutcome { kind: OutcomeKind::Owed, amount: owed })
        }
        Ok(_) | Err(_) => None,
    }
}

/// What is open and how it is taken here, then the other reading.
fn both_readings(lang: Lang, one: Reading) -> String {
    let open = open_question(lang, one.question);
    let open = if lang == Lang::En { capital(open) } else { open.to_owned() };
    let other = reading(lang, one);
    let text = both!("{0}。另一种理解：{1}", "{0}. The other reading: {1}");
    say(lang, text, &[Part::Text(&open), Part::Text(&other)])
}

/// The lines that add up to the total.
fn by_kind(lang: Lang, lines: &[Line]) -> Option<ToldTable> {
    let dues: Vec<(&Line, Due)> = lines
        .iter()
        .filter_map(|line| match line.answer {
            Ok(Outcome::Due(due)) => Some((line, due)),
            Ok(_) | Err(_) => None,
        })
        .collect();
    let total = lines.iter().find_map(|line| match line.answer {
        Ok(Outcome::Total(total)) => Some(total),
        Ok(_) | Err(_) => None,
    })?;
    let (first, _) = dues.first()?;
    let several = dues.iter().any(|(line, _)| line.month != first.month);
    let row = |(line, due): &(&Line, Due)| {
        let mut name = capital(line_title(lang, line.question));
        if several {
            name = say(
                lang,
                both!("{0} {1}", "{0} {1}"),
                &[Part::Month(line.month), Part::Text(&name)],
            );
        }
        let hours =
            if due.hours == Hours::ZERO { String::new() } else { due.hours.to_string() };
        let multiple = say(lang, both!("×{0}", "×{0}"), &[Part::Number(due.multiple)]);
        vec![name, hours, multiple, due.amount.grouped()]
    };
    let text = |words: crate::report::say::Both| words.of(lang).to_owned();
    let blank = String::new;
    Some(ToldTable {
        caption: text(both!("加班费是这样加起来的", "How the overtime pay adds up")),
        heads: vec![
            text(both!("类别", "Kind")),
            text(both!("加班小时", "Hours")),
            text(both!("倍数", "Multiple")),
            text(both!("应得（元）", "Yuan")),
        ],
        words: 1,
        rows: dues.iter().map(row).collect(),
        foot: vec![text(both!("合计", "Together")), blank(), blank(), total.due.grouped()],
    })
}

/// The month's wage, an hour and a day of it, and with the overtime all together.
fn with_wage(lang: Lang, lines: &[Line]) -> Option<ToldTable> {
    let mut rows = Vec::new();
    let mut foot = Vec::new();
    let mut months: Vec<WageMonth> = Vec::new();
    for line in lines {
        let name = capital(line_title(lang, line.question));
        match (line.question, &line.answer) {
            (Question::Conversion, Ok(Outcome::Converted { hourly, daily })) => {
                let hour = both!("每小时工资", "Wage of an hour").of(lang).to_owned();
                let day = both!("每天工资", "Wage of a day").of(lang).to_owned();
                rows.push(vec![hour, hourly.grouped()]);
                rows.push(vec![day, daily.grouped()]);
            }
            (Question::MonthWage, Ok(Outcome::Amount(amount))) => {
                months.push(line.month);
                let parts = [Part::Month(line.month), Part::Text(&name)];
                let name = say(lang, both!("{0} {1}", "{0} {1}"), &parts);
                rows.push(vec![name, amount.grouped()]);
            }
            (Question::Gross, Ok(Outcome::Amount(amount))) => {
                foot = vec![name, amount.grouped()];
            }
            _ => {}
        }
    }
    let caption = both!(
        "工资（折算的显示到分，计算时不先四舍五入）",
        "Wages (an hour and a day are rounded to be shown, not to be worked with)"
    );
    (!rows.is_empty()).then(|| ToldTable {
        caption: caption.of(lang).to_owned(),
        heads: Vec::new(),
        words: 1,
        rows,
        foot,
    })
}

/// Each day with work: what it was, the hours, what they come to.
fn by_day(lang: Lang, params: &Params, days: &[Day]) -> Option<ToldTable> {
    if days.is_empty() {
        return None;
    }
    let none = Supplied::default();
    let figures = Figures::new(params, &none);
    let week = Week { rests_on: &plain_week, arranged: false };
    let row = |day: &Day| {
        let mut class = match day.class {
            Some(class) => day_class(lang, class).to_owned(),
            None => both!("类别不明", "class not known").of(lang).to_owned(),
        };
        if let Ok(known) = figures.calendar_day(day.day, &week) {
            let local = known.local.as_ref().map(|local| local.value);
            let festivals: Vec<&Row> = known.statutory.into_iter().chain(local).collect();
            for festival in festivals {
                class.push_str(lang.pick("·", ", "));
                class.push_str(&festival_name(lang, festival));
            }
        }
        let amount = if day.shown == crate::units::Money::ZERO {
            lang.pick("—", "—").to_owned()
        } else {
            day.shown.grouped()
        };
        vec![report_day(lang, day.day), class, hours(lang, day), amount]
    };
    let text = |words: crate::report::say::Both| words.of(lang).to_owned();
    Some(ToldTable {
        caption: text(both!(
            "逐日明细（每天的金额单独四舍五入，以上面的合计为准）",
            "Day by day (each rounded alone; the sum above is what counts)"
        )),
        heads: vec![
            text(both!("日期", "Day")),
            text(both!("这天是", "What it was")),
            text(both!("工时", "Hours")),
            text(both!("加班费（元）", "Overtime pay")),
        ],
        words: 2,
        rows: days.iter().map(row).collect(),
        foot: Vec::new(),
    })
}

/// `10月1日 周四`; the months stand in the form above.
fn report_day(lang: Lang, day: NaiveDate) -> String {
    let parts = [Part::Count(day.month().into()), Part::Count(day.day().into())];
    let date = say(lang, both!("{0}月{1}日", "{0}/{1}"), &parts);
    [&date, " ", weekday(lang, day)].concat()
}

/// `10`, and how much of it is overtime or was given back.
fn hours(lang: Lang, day: &Day) -> String {
    let [extended, rest, holiday] = day.over;
    let over = extended.plus(rest).plus(holiday);
    let all = day.normal.plus(over).plus(day.given_back);
    let mut text = all.to_string();
    if over != Hours::ZERO && over != all {
        let words = both!("（加班 {0}）", " (overtime {0})");
        text.push_str(&say(lang, words, &[Part::Hours(over)]));
    }
    if day.given_back != Hours::ZERO {
        let words = both!("（补休 {0}）", " (given back {0})");
        text.push_str(&say(lang, words, &[Part::Hours(day.given_back)]));
    }
    text
}

fn county(lang: Lang) -> &'static str {
    let item = both!(
        "建人社联发〔2022〕2号第7项：企业要落实休息制度，合理确定休息办法；法定节假日上班的，应得到高于平时的合理报酬。",
        "County document 建人社联发〔2022〕2号, item 7: companies are to keep to rest and set it reasonably, and work on statutory holidays earns reasonable pay above normal."
    );
    item.of(lang)
}
