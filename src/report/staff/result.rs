//! What came of a roster, in words. 名单结果的文字。

use crate::report::contributions::insurance_name;
use crate::report::say::{Both, Part, both, join, say};
use crate::report::{Headline, Lang, Tone};
use crate::rules::contributions::Insurance;
use crate::units::{Money, WageMonth};

use super::compare::Compared;

/// The numbers of a roster. 名单概况。
#[derive(Clone, Debug)]
pub struct Summary {
    /// The month.
    pub month: WageMonth,
    /// How many people are worked out.
    pub people: usize,
    /// How many rows are not, for what stands in them.
    pub faulty: usize,
    /// How many are paid below the minimum wage, and how much they lack together.
    pub short: (usize, Money),
    /// How many were tested for it.
    pub tested: usize,
    /// What employer and employees pay.
    pub totals: (Money, Money),
    /// What it is compared with, and what comes of that.
    pub compared: Option<Compared>,
    /// The insurances of which a figure is missing.
    pub without: Vec<Insurance>,
    /// Whether a sum is more than can be written.
    pub overflows: bool,
}

pub(super) fn count(number: usize) -> Part<'static> {
    Part::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The whole roster in a sentence. 名单结论。
pub fn summary(lang: Lang, all: &Summary) -> Headline {
    if all.overflows {
        let text = both!(
            "合计太大，写不下。请核对金额。",
            "The totals are too large to be written. Check the amounts."
        );
        let sentence = text.of(lang).to_owned();
        return Headline { tone: Tone::Refused, sentence, detail: String::new() };
    }
    let text = if all.compared.as_ref().is_some_and(|compared| compared.other_figures) {
        both!(
            "{0}，按改过的数据：{1} 人，单位共缴 {2}，个人共缴 {3}。",
            "{0}, by the other figures: {1} people; the employer pays {2}, the employees {3}."
        )
    } else {
        both!(
            "{0}：{1} 人，单位共缴 {2}，个人共缴 {3}。",
            "{0}: {1} people; the employer pays {2}, the employees {3}."
        )
    };
    let (employer, employee) = all.totals;
    let parts = [
        Part::Month(all.month),
        count(all.people),
        Part::Money(employer),
        Part::Money(employee),
    ];
    let sentence = say(lang, text, &parts);
    let between = lang.pick("", " ");
    let mut detail = String::new();
    if !all.without.is_empty() {
        let mut names = String::new();
        for insurance in &all.without {
            join(&mut names, lang.pick("、", ", "), insurance_name(lang, *insurance));
        }
        let text =
            both!("不含{0}（有的数值尚缺）。", "Without {0}, of which a figure is missing.");
        join(&mut detail, between, &say(lang, text, &[Part::Text(&names)]));
    }
    if all.faulty != 0 {
        let text = both!(
            "有 {0} 行内容读不懂或不全，没有算，合计里没有他们。",
            "{0} rows cannot be read or lack something; they are not worked out and not in the totals."
        );
        join(&mut detail, between, &say(lang, text, &[count(all.faulty)]));
    }
    let (short, lack) = all.short;
    let said = if short != 0 {
        let text = both!(
            "有 {0} 人工资低于最低工资，一共少 {1}。",
            "{0} people are paid below the minimum wage, by {1} together."
        );
        say(lang, text, &[count(short), Part::Money(lack)])
    } else if all.tested == 0 {
        both!(
            "名单里没有分项工资，所以没有检查最低工资。",
            "Without the pay by its kinds the minimum wage was not tested."
        )
        .of(lang)
        .to_owned()
    } else {
        let text = both!(
            "{0} 人检查了最低工资，都不低于标准。",
            "{0} people were tested for the minimum wage; none is below it."
        );
        say(lang, text, &[count(all.tested)])
    };
    join(&mut detail, between, &said);
    if let Some(compared) = &all.compared {
        join(&mut detail, between, &super::compare::compared(lang, compared));
    }
    let tone = if short != 0 {
        Tone::Bad
    } else if all.faulty == 0 && all.without.is_empty() {
        Tone::Good
    } else {
        Tone::Open
    };
    Headline { tone, sentence, detail }
}

/// The columns of the result, by their keys. 结果列名。
pub fn head(lang: Lang, key: &str) -> &'static str {
    let text = match key {
        "row" => both!("行", "Row"),
        "name" => both!("姓名", "Name"),
        "identity" => both!("身份证号", "Identity number"),
        "department" => both!("部门", "Department"),
        "employer" => both!("单位合计", "Employer in all"),
        "employee" => both!("个人合计", "Employee in all"),
        "short" => both!("低于最低工资", "Below the minimum wage"),
        "difference" => both!("与对比相差", "Against the other"),
        "employer_difference" => both!("单位相差", "Employer’s difference"),
        "employee_difference" => both!("个人相差", "Employee’s difference"),
        "employer_differs" => both!("单位多缴", "employer’s difference"),
        "employee_differs" => both!("个人多缴", "employee’s difference"),
        "differences" => both!("比对比多缴的钱", "What is paid more than on the other side"),
        "other_figures" => both!("对比所用数据", "Figures of the other side"),
        "note" => both!("说明", "Remarks"),
        "employer_part" => both!("单位", "employer"),
        "employee_part" => both!("个人", "employee"),
        "base" => both!("基数", "Base"),
        "insurance" => both!("险种", "Insurance"),
        "people" => both!("人数", "People"),
        "missing" => both!("尚缺的人数", "People with a missing figure"),
        "unknown" => both!("尚缺", "not known"),
        "total" => both!("合计", "Together"),
        "figure" => both!("数据", "Figure"),
        "value" => both!("数值", "Value"),
        "source" => both!("文件、起始日", "Document, first day"),
        "status" => both!("状态", "Status"),
        "results" => both!("结果", "Answer"),
        "totals" => both!("合计表", "Totals"),
        "figures" => both!("所用数据", "Figures used"),
        "cost" => both!("各险种的钱", "What each insurance costs"),
        _ => return "",
    };
    text.of(lang)
}

/// What the rows can be filtered by, with how many pass. 筛选项。
pub fn filter(lang: Lang, key: &str, passing: usize) -> String {
    let text = match key {
        "faulty" => both!("没有算成的（{0}）", "Not worked out ({0})"),
        "short" => both!("低于最低工资的（{0}）", "Below the minimum wage ({0})"),
        "raised" => both!("按下限缴的（{0}）", "Raised to a floor ({0})"),
        "capped" => both!("按上限缴的（{0}）", "Cut to a ceiling ({0})"),
        "missing" => both!("有数值尚缺的（{0}）", "With a missing figure ({0})"),
        "twice" => both!("证件号码重复的（{0}）", "Identity number stands twice ({0})"),
        _ => both!("所有人（{0}）", "Everybody ({0})"),
    };
    say(lang, text, &[count(passing)])
}

/// Why little or nothing is paid for a person. 少缴或不缴的原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// Not in service in the month. 当月不在职。
    NotInService,
    /// Part-time. 非全日制。
    PartTime,
    /// Managed by a platform. 平台管理。
    Managed,
    /// Self-directed. 自主经营。
    SelfDirected,
}

/// What is to be said of a person. 个人说明。
#[derive(Clone, Copy, Debug)]
pub enum Remark<'a> {
    /// Little or nothing is paid for this person.
    Apart(Apart),
    /// A figure of an insurance is missing.
    Missing(Insurance),
    /// Raised to the floor, which is this.
    Raised(Insurance, Money),
    /// Cut to the ceiling, which is this.
    Capped(Insurance, Money),
    /// The pay lies below the minimum wage by this.
    Short(Money),
    /// The identity number stands in this row too.
    Repeats(u32),
    /// What is missing or does not fit, with the name of the field.
    Problem(&'a str, &'a str),
    /// What is paid for an insurance.
    Paid(Insurance, Option<Money>, Option<Money>),
    /// What is paid for it more than on the other side of a comparison.
    Differs(Insurance, Option<Money>, Option<Money>),
}

/// A remark in a sentence. 个人说明。
pub fn remark(lang: Lang, remark: Remark<'_>) -> String {
    match remark {
        Remark::Apart(apart) => {
            let text = match apart {
                Apart::NotInService => {
                    both!(
                        "当月不在职，不用缴。",
                        "Not in service in this month: nothing is paid."
                    )
                }
                Apart::PartTime => both!(
                    "非全日制，单位只缴工伤保险。",
                    "Part-time: the employer pays work-injury insurance only."
                ),
                Apart::Managed => both!(
                    "由平台按单缴职业伤害保障，每单多少尚缺，没有算。",
                    "The platform pays for occupational injury by the order; how much is not known, so it is not worked out."
                ),
                Apart::SelfDirected => {
                    both!("自主经营，没有单位缴费。", "Self-directed: no employer pays.")
                }
            };
            text.of(lang).to_owned()
        }
        Remark::Missing(insurance) => {
            let text = both!("{0}有数值尚缺。", "{0}: a figure is missing.");
            say(lang, text, &[Part::Text(insurance_name(lang, insurance))])
        }
        Remark::Raised(insurance, floor) => {
            let text = both!("{0}按下限 {1}缴。", "{0}: the floor of {1} counts.");
            say(lang, text, &[Part::Text(insurance_name(lang, insurance)), Part::Money(floor)])
        }
        Remark::Capped(insurance, ceiling) => {
            let text = both!("{0}按上限 {1}缴。", "{0}: the ceiling of {1} counts.");
            say(
                lang,
                text,
                &[Part::Text(insurance_name(lang, insurance)), Part::Money(ceiling)],
            )
        }
        Remark::Short(amount) => {
            let text = both!("比最低工资少 {0}。", "Below the minimum wage by {0}.");
            say(lang, text, &[Part::Money(amount)])
        }
        Remark::Repeats(row) => {
            let text =
                both!("证件号码和第 {0} 行相同。", "The identity number is that of row {0}.");
            say(lang, text, &[Part::Count(row.into())])
        }
        Remark::Problem(field, text) => {
            let pair = both!("{0}：{1}", "{0}: {1}");
            say(lang, pair, &[Part::Text(field), Part::Text(text)])
        }
        Remark::Paid(insurance, employer, employee) => {
            let text = both!("{0}：单位 {1}，个人 {2}。", "{0}: employer {1}, employee {2}.");
            of_two(lang, text, insurance, [employer, employee])
        }
        Remark::Differs(insurance, employer, employee) => {
            let text = both!(
                "{0}比对比多：单位 {1}，个人 {2}。",
                "{0}, more than on the other side: employer {1}, employee {2}."
            );
            of_two(lang, text, insurance, [employer, employee])
        }
    }
}

/// Two amounts of an insurance; a dash for what is not known, or is nothing.
fn of_two(lang: Lang, text: Both, insurance: Insurance, amounts: [Option<Money>; 2]) -> String {
    let [employer, employee] = amounts.map(|amount| match amount {
        Some(amount) => crate::report::yuan(lang, amount),
        None => "—".to_owned(),
    });
    let name = insurance_name(lang, insurance);
    say(lang, text, &[Part::Text(name), Part::Text(&employer), Part::Text(&employee)])
}

/// How the characters of a text were taken, where that had to be assumed. 编码说明。
pub fn assumed(lang: Lang, encoding: &str) -> String {
    let text = both!(
        "文字按 {0} 读取；如果姓名是乱码，请另存为 .xlsx 再试。",
        "The text was read as {0}; if the names look wrong, save it as .xlsx and try again."
    );
    say(lang, text, &[Part::Text(encoding)])
}

/// How a column was recognised that only contains a usual heading. 识别依据。
pub fn contains(lang: Lang, part: &str) -> String {
    say(lang, both!("列名里有“{0}”", "the heading contains “{0}”"), &[Part::Text(part)])
}

/// What a column is that is not used. 不使用的列。
pub fn unused(lang: Lang) -> &'static str {
    both!("不使用", "not used").of(lang)
}

/// Rows that were left out. 跳过的行。
pub fn skipped(lang: Lang, rows: usize, why: &str) -> String {
    say(
        lang,
        both!("{0} 行没有算：{1}", "{0} rows left out: {1}"),
        &[count(rows), Part::Text(why)],
    )
}

/// What stands in the place of a needed field. 缺少的内容。
pub fn needed(lang: Lang) -> &'static str {
    both!("没有填。", "is not given.").of(lang)
}

/// The row of the title of a person: `张三（第 5 行）`. 个人标题。
pub fn person_title(lang: Lang, name: &str, row: u32) -> String {
    let text = both!("{0}（第 {1} 行）", "{0} (row {1})");
    say(lang, text, &[Part::Text(name), Part::Count(row.into())])
}

/// What a file is called. 文件名。
pub fn file_name(
    lang: Lang,
    which: &str,
    month: Option<WageMonth>,
    other_figures: bool,
) -> String {
    let month = month.map(|month| month.to_string()).unwrap_or_default();
    let (text, ending) = match which {
        "template" => (both!("名单模板", "roster-template"), ".xlsx"),
        "template-csv" => (both!("名单模板", "roster-template"), ".csv"),
        "assignment" => (both!("列对应", "roster-columns"), ".json"),
        which => {
            let text = if other_figures {
                both!("社保公积金-{0}-改过的数据", "contributions-{0}-other-figures")
            } else {
                both!("社保公积金-{0}", "contributions-{0}")
            };
            (text, if which == "csv" { ".csv" } else { ".xlsx" })
        }
    };
    say(lang, text, &[Part::Text(&month)]) + ending
}
