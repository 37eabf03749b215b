//! The whole answer in words. 结果的文字。

use crate::params::Params;
use crate::report::say::both;
use crate::report::told::{OutcomeKind, Told, ToldLine, ToldOutcome, ToldTable};
use crate::report::{Lang, day, month, refuse};
use crate::rules::RuleError;
use crate::rules::claim::{Answered, Input, Month, Part};
use crate::rules::minimum_wage::Nature;
use crate::units::Money;

use super::{complaint, headline, notice};

/// The answer of the claim calculator in words. 追讨的结果。
pub fn claim_told(lang: Lang, params: &Params, input: &Input, answered: &Answered) -> Told {
    let mut told = Told::default();
    let said = headline(lang, answered);
    told.lines.push(ToldLine { title: String::new(), said, certainty: None });
    if let Ok(sum) = &answered.sum {
        told.next_steps = Money::ZERO < sum.claim;
        told.outcome = Some(ToldOutcome { kind: OutcomeKind::Owed, amount: sum.claim });
        told.tables.push(by_month(lang, &answered.months, sum.claim));
        told.tables.push(until(lang, answered));
    }
    told.findings = refusals(lang, &answered.months);
    told.notices = answered.notices.iter().map(|one| notice(lang, one)).collect();
    told.draft = complaint(lang, params, input, answered);
    let county = both!(
        "建人社联发〔2022〕2号第23、24项：畅通投诉、仲裁、诉讼和法律援助渠道，依法查处拖欠工资和违法超时加班。",
        "County document 建人社联发〔2022〕2号, items 23 and 24: complaints, arbitration, courts and legal aid are to be open, and unpaid wages and unlawful overtime are to be dealt with."
    );
    told.county = county.of(lang);
    told
}

/// What is owed month by month, which adds up to the claim.
fn by_month(lang: Lang, months: &[Month], claim: Money) -> ToldTable {
    let cell = |part: Option<&Result<Part, RuleError>>| match part {
        None => "—".to_owned(),
        Some(Err(_)) => both!("不能算", "not known").of(lang).to_owned(),
        Some(Ok(part)) if part.paid.is_none() && !part.is_whole => {
            both!("还缺内容", "not complete").of(lang).to_owned()
        }
        Some(Ok(part)) if part.nature == Nature::Estimate || !part.is_whole => {
            let mut text = part.owed.grouped();
            text.push_str(both!("（估算）", " (estimate)").of(lang));
            text
        }
        Some(Ok(part)) => part.owed.grouped(),
    };
    let row = |of: &Month| {
        vec![month(lang, of.month), cell(Some(&of.floor)), cell(of.overtime.as_ref())]
    };
    let text = |words: crate::report::say::Both| words.of(lang).to_owned();
    ToldTable {
        caption: text(both!("每个月欠多少（元）", "What is owed month by month (yuan)")),
        heads: vec![
            text(both!("月份", "Month")),
            text(both!("最低工资少发", "Minimum wage")),
            text(both!("加班费少发", "Overtime")),
        ],
        words: 1,
        rows: months.iter().map(row).collect(),
        foot: vec![text(both!("合计", "Together")), String::new(), claim.grouped()],
    }
}

/// The last days to complain, month by month.
fn until(lang: Lang, answered: &Answered) -> ToldTable {
    let date = |date: Option<chrono::NaiveDate>| {
        date.map_or_else(|| "—".to_owned(), |date| day(lang, date))
    };
    let owing = answered.months.iter().filter(|month| month.owes());
    let row = |of: &Month| vec![month(lang, of.month), date(of.inspection), date(of.unbroken)];
    let text = |words: crate::report::say::Both| words.of(lang).to_owned();
    ToldTable {
        caption: text(both!("劳动保障监察投诉最晚哪天", "Last day for the labour inspection")),
        heads: vec![
            text(both!("月份", "Month")),
            text(both!("只看这个月", "This month alone")),
            text(both!("算连续违法", "If continuing")),
        ],
        words: 3,
        rows: owing.map(row).collect(),
        foot: Vec::new(),
    }
}

/// What cannot be worked out, with the month.
fn refusals(lang: Lang, months: &[Month]) -> Vec<String> {
    let mut said = Vec::new();
    for of in months {
        let parts = [Some(&of.floor), of.overtime.as_ref()];
        for error in parts.into_iter().flatten().filter_map(|part| part.as_ref().err()) {
            let text =
                [&month(lang, of.month), lang.pick("：", ": "), &refuse(lang, error)].concat();
            if !said.contains(&text) {
                said.push(text);
            }
        }
    }
    said
}
