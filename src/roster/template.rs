//! An empty roster to be filled in. 模板。

use crate::law::{Given, Said};
use crate::report::{Lang, ROSTER, SheetMistake, explain_said};

use super::column::column;
use super::kind::CellKind;
use super::rows::EXAMPLE;
use super::table::{Table, Value};

/// The columns of a template, where nothing else is asked for.
pub const TEMPLATE: &[&str] = &[
    "name",
    "identity",
    "department",
    "class",
    "wage",
    "joined",
    "left",
    "fund_base",
    "fund_rate",
    "fund_rate_own",
    "pay.base",
    "pay.performance",
    "pay.overtime",
    "pay.hardship",
];

/// A roster with headings and one row that is an example and never counted, and a sheet that says
/// what to enter in each column. The first alone serves as text. 模板。
pub fn template(lang: Lang, keys: &[&str]) -> [Table; 2] {
    let word = |mistake: SheetMistake| {
        let given = [Given::Nothing, Given::Nothing, Given::Nothing];
        explain_said(lang, &Said { name: mistake.name(), given })
    };
    let keys = keys.iter().filter(|key| column(key).is_some());
    let keys: Vec<&str> = keys.copied().collect();
    let label = |key: &&str| ROSTER.label(lang, key).to_owned();
    let roster = Table {
        name: word(SheetMistake::TEMPLATE_ROSTER),
        headings: keys.iter().map(label).collect(),
        rows: vec![keys.iter().map(|key| example(lang, key)).collect()],
    };
    let explained = keys.iter().map(|key| {
        let hint = match ROSTER.hint(lang, key) {
            "" => word(SheetMistake::TEMPLATE_AMOUNT),
            hint => hint.to_owned(),
        };
        vec![Value::from(label(key)), Value::from(hint)]
    });
    let guide = Table {
        name: word(SheetMistake::TEMPLATE_GUIDE),
        headings: vec![word(SheetMistake::TEMPLATE_COLUMN), word(SheetMistake::TEMPLATE_HOW)],
        rows: explained.collect(),
    };
    [roster, guide]
}

/// What stands in the example, as text: it shows how to write.
fn example(lang: Lang, key: &str) -> Value {
    let text = match key {
        "name" => lang.pick("示例（请删除这一行）", "示例 Example (delete this row)"),
        "identity" => "11010519491231002X",
        "class" => lang.pick("全日制", "full-time"),
        "wage" | "fund_base" => "5200.50",
        "joined" => "2026-09-01",
        "month" => "2026-09",
        "fund_rate" | "fund_rate_own" => "12",
        "injury_class" => lang.pick("四类", "4"),
        "pay.base" => "3000.00",
        _ => "",
    };
    debug_assert!(key != "name" || text.starts_with(EXAMPLE));
    match column(key).map(|column| column.kind) {
        Some(CellKind::Money) => text.parse().map_or(Value::Empty, Value::Money),
        _ => Value::from(text),
    }
}
