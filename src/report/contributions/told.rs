//! The whole answer in words. 结果的文字。

use crate::report::say::{Part, both, join, say};
use crate::report::{
    Headline, Lang, OutcomeKind, Told, ToldBar, ToldBars, ToldLine, ToldOutcome, ToldTable,
    Tone, minimum_wage_told, refuse, yuan,
};
use crate::rules::contributions::{Answered, Input, Insurance, Line, Notice, Share, Total};
use crate::units::Money;

use super::{notice, reading};

/// What an insurance is called. 险种名称。
pub fn insurance_name(lang: Lang, insurance: Insurance) -> &'static str {
    let name = match insurance {
        Insurance::Pension => both!("养老保险", "Pension"),
        Insurance::Unemployment => both!("失业保险", "unemployment insurance"),
        Insurance::Injury => both!("工伤保险", "injury insurance"),
        Insurance::Medical => both!("医疗保险", "Medical insurance"),
        Insurance::Maternity => both!("生育保险", "Maternity"),
        Insurance::Catastrophic => both!("大额医疗", "Catastrophic cover"),
        Insurance::LongTermCare => both!("长期护理保险", "Long-term care"),
        Insurance::Fund => both!("住房公积金", "Housing fund"),
    };
    name.of(lang)
}

/// The answer in one sentence: what each side pays, and what is not in it. 结论。
pub fn headline(lang: Lang, input: &Input, answered: &Answered) -> Headline {
    if answered.lines.is_empty() {
        let first = answered.notices.first().map(|one| notice(lang, one));
        let sentence = first.unwrap_or_default();
        return Headline { tone: Tone::Good, sentence, detail: String::new() };
    }
    let text =
        both!("{0}：单位缴 {1}，个人缴 {2}。", "{0}: the employer pays {1}, the employee {2}.");
    let (employer, employee) = (answered.employer.amount, answered.employee.amount);
    let parts = [Part::Month(input.month), Part::Money(employer), Part::Money(employee)];
    let sentence = say(lang, text, &parts);
    let (employer, employee) = (&answered.employer, &answered.employee);
    let detail = if employer.without == employee.without {
        without(lang, employer, both!("两边都不含{0}。", "Without {0}, on both sides."))
    } else {
        let mut detail = without(
            lang,
            employer,
            both!("单位部分不含{0}。", "The employer’s part is without {0}."),
        );
        let other = without(
            lang,
            employee,
            both!("个人部分不含{0}。", "The employee’s part is without {0}."),
        );
        join(&mut detail, lang.pick("", " "), &other);
        detail
    };
    let tone = if detail.is_empty() { Tone::Good } else { Tone::Open };
    Headline { tone, sentence, detail }
}

fn without(lang: Lang, total: &Total, text: crate::report::say::Both) -> String {
    if total.without.is_empty() {
        return String::new();
    }
    let mut names = String::new();
    for insurance in &total.without {
        join(&mut names, lang.pick("、", ", "), insurance_name(lang, *insurance));
    }
    say(lang, text, &[Part::Text(&names)])
}

/// The answer on contributions in words. 单位和个人缴费的结果。
pub fn told(lang: Lang, input: &Input, answered: &Answered) -> Told {
    let title = both!("要缴多少", "What is to be paid").of(lang).to_owned();
    let said = headline(lang, input, answered);
    let mut told =
        Told { lines: vec![ToldLine { title, said, certainty: None }], ..Told::default() };
    for line in &answered.lines {
        if let Some(error) = line.error() {
            told.findings.push(named(lang, line.insurance, &refuse(lang, error)));
        }
    }
    if !answered.lines.is_empty() {
        let amount = answered.employer.amount;
        told.outcome = Some(ToldOutcome { kind: OutcomeKind::Owed, amount });
        told.tables.push(table(lang, answered));
        told.bars.push(bars(lang, answered));
    }
    if let Some(floor) = &answered.minimum_wage {
        let floor = minimum_wage_told(lang, input.month, floor);
        told.lines.extend(floor.lines);
        told.findings.extend(floor.findings);
        told.notices.extend(floor.notices);
        told.readings.extend(floor.readings);
        told.next_steps = floor.next_steps;
    }
    told.readings.extend(answered.readings.iter().map(|one| reading(lang, one)));
    let is_said =
        |one: &&Notice| !answered.lines.is_empty() || Some(*one) != answered.notices.first();
    told.notices.extend(answered.notices.iter().filter(is_said).map(|one| notice(lang, one)));
    told
}

fn named(lang: Lang, insurance: Insurance, text: &str) -> String {
    let pair = both!("{0}：{1}", "{0}: {1}");
    say(lang, pair, &[Part::Text(insurance_name(lang, insurance)), Part::Text(text)])
}

/// An amount, a dash where this side pays nothing, a mark where it is not known.
pub(crate) fn share(lang: Lang, share: &Share) -> String {
    match share {
        Ok(Some(amount)) => amount.grouped(),
        Ok(None) => "—".to_owned(),
        Err(_) => both!("尚缺", "not known").of(lang).to_owned(),
    }
}

fn table(lang: Lang, answered: &Answered) -> ToldTable {
    let heads = [
        both!("险种", "Insurance"),
        both!("基数", "Base"),
        both!("单位（元）", "Employer (yuan)"),
        both!("个人（元）", "Employee (yuan)"),
    ];
    let row = |line: &Line| {
        let base = line.base.map(|base| base.amount.grouped()).unwrap_or_default();
        vec![
            insurance_name(lang, line.insurance).to_owned(),
            base,
            share(lang, &line.employer),
            share(lang, &line.employee),
        ]
    };
    ToldTable {
        caption: both!("每个险种", "Insurance by insurance").of(lang).to_owned(),
        heads: heads.map(|head| head.of(lang).to_owned()).into(),
        words: 1,
        rows: answered.lines.iter().map(row).collect(),
        foot: vec![
            both!("合计", "Together").of(lang).to_owned(),
            String::new(),
            answered.employer.amount.grouped(),
            answered.employee.amount.grouped(),
        ],
    }
}

fn bars(lang: Lang, answered: &Answered) -> ToldBars {
    let amount = |share: &Share| share.as_ref().ok().copied().flatten().unwrap_or(Money::ZERO);
    let rows = answered.lines.iter().filter(|line| line.error().is_none()).map(|line| {
        let parts = vec![amount(&line.employer), amount(&line.employee)];
        let said: Vec<String> = parts.iter().map(|part| yuan(lang, *part)).collect();
        ToldBar {
            name: insurance_name(lang, line.insurance).to_owned(),
            said: said.join(" + "),
            parts,
            is_own: false,
        }
    });
    let parts = [both!("单位", "employer"), both!("个人", "employee")];
    ToldBars {
        caption: both!("各险种的钱", "What each insurance costs").of(lang).to_owned(),
        parts: parts.map(|part| part.of(lang).to_owned()).into(),
        rows: rows.collect(),
    }
}
