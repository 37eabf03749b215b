//! Sentences of the pages of the figures. 数据页的句子。

use chrono::NaiveDate;

use crate::params::Counts;
use crate::report::form::page_words as words;
use crate::report::say::{Part, both, say};
use crate::report::{Lang, form_words};

words! {
    FIGURE_TEXTS, figure_text, FigureAt;
    fig_all: "看全部数据", "All figures";
    fig_none: "没有找到。换个词，或者把条件放宽。", "Nothing found. Try another word, or ask for less.";
    fig_loading: "正在读取数据文件…", "Reading the files of figures…";
    fig_not_read: "数据文件没有读到，请检查网络。", "The files of figures could not be read. Check the connection.";
    fig_key: "代号", "Key";
    fig_value: "数值", "Value";
    fig_unit: "计量单位", "Unit";
    fig_from: "从哪天起", "From";
    fig_document: "文件", "Document";
    fig_number: "文号", "Number";
    fig_article: "条款", "Article";
    fig_issued: "印发日期", "Issued on";
    fig_url: "网址", "Address";
    fig_read_in: "在哪里读到", "Where it was read";
    fig_status: "可靠程度", "How certain";
    fig_checked: "核对日期", "Checked on";
    fig_checked_by: "核对单位", "Checked by";
    fig_note: "说明", "Remarks";
    fig_used: "用到它的计算", "Calculators that use it";
    fig_ask: "谁会知道", "Who would know";
    fig_history: "历次数值", "Its values through time";
    fig_level: "层级", "Authority";
    fig_in_force: "当日执行", "In force on";
    fig_no_number: "来源里没有文号", "no source shows one";
    fig_missing: "还缺哪些，谁会知道", "What is missing, and who would know";
    fig_due: "快要过期、该核对的", "What goes stale";
    fig_take: "下载上面列出的数据", "Download the figures listed above";
    fig_csv: "下载 .csv", "Download .csv";
    fig_json: "下载 .json", "Download .json";
    fig_edit: "在县局数据台里修改", "Change it at the county’s desk";
    fig_file: "数据", "Figure";
}

/// How many values of each status the files hold. 各状态的数量。
pub fn counts_line(lang: Lang, counts: Counts) -> String {
    let text = both!(
        "数据文件共有 {0} 个带日期的数值：官方原文 {1}，据转引 {2}，未核实 {3}，尚缺 {4}。",
        "The files hold {0} dated values: {1} official text, {2} second hand, {3} not verified, {4} missing."
    );
    say(lang, text, &counted(counts))
}

/// How many figures are listed for a day. 列出的数量。
pub fn list_line(lang: Lang, day: NaiveDate, counts: Counts) -> String {
    let text = both!(
        "{0}执行的数据，列出 {1} 项：官方原文 {2}，据转引 {3}，未核实 {4}，尚缺 {5}。",
        "In force on {0}, figures listed: {1}. Official text {2}, second hand {3}, not verified {4}, missing {5}."
    );
    let [sum, official, secondary, unverified, missing] = counted(counts);
    say(lang, text, &[Part::Day(day), sum, official, secondary, unverified, missing])
}

/// The sum, and then the counts.
fn counted(counts: Counts) -> [Part<'static>; 5] {
    let Counts { official, secondary, unverified, missing } = counts;
    let sum =
        [official, secondary, unverified, missing].into_iter().fold(0, usize::saturating_add);
    [sum, official, secondary, unverified, missing]
        .map(|number| Part::Count(i64::try_from(number).unwrap_or(i64::MAX)))
}

/// Why a figure goes stale: its year ends, or its check grows old. 快要过期。
pub fn due_line(lang: Lang, on: NaiveDate, ends: bool) -> String {
    let text = if ends {
        both!("管到{0}，之后的还没有录入", "holds until {0}; nothing is entered after that")
    } else {
        both!("上次核对是{0}", "last checked on {0}")
    };
    say(lang, text, &[Part::Day(on)])
}

/// The headings of what is taken home. 下载表头。
pub fn taken_heads(lang: Lang) -> [&'static str; 15] {
    let words = form_words(lang);
    [
        words.fig_key(),
        words.fig_file(),
        words.fig_level(),
        words.fig_value(),
        words.fig_unit(),
        words.fig_from(),
        words.fig_in_force(),
        words.fig_status(),
        words.fig_document(),
        words.fig_number(),
        words.fig_article(),
        words.fig_url(),
        words.fig_checked(),
        words.fig_checked_by(),
        words.fig_note(),
    ]
}
