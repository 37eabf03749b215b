//! What the county's desk says of changes and files. 数据台的句子。

use crate::params::{Fault, ParamsError};
use crate::report::form::page_words as words;
use crate::report::refusal::fault;
use crate::report::say::{Part, both, say};
use crate::report::{Lang, explain_fault};

words! {
    DESK_TEXTS, desk_text, DeskAt;
    dsk_files: "四级数据文件", "The files of the four authorities";
    dsk_open: "打开电脑上的数据文件（.json）", "Open a file of figures from this computer (.json)";
    dsk_changed: "已修改", "changed";
    dsk_download: "下载 ", "Download ";
    dsk_publish: "把下载的文件放进网页旁边的 county 文件夹，读者下次打开就用新数据。", "Put the downloaded file into the folder “county” beside the page: readers have it the next time they open it.";
    dsk_publish_new: "这个网页读的是建水县的文件：新县的文件要先写进程序（docs/adopt.md），再和网页一起发布。", "This page reads the files of Jianshui: those of a new county are first made part of the program (docs/adopt.md), and published with it.";
    dsk_undo: "撤销", "Undo";
    dsk_redo: "重做", "Redo";
    dsk_list: "选一项数据", "Choose a figure";
    dsk_schemes: "补贴项目", "Subsidies with conditions";
    dsk_new_scheme: "新增一个补贴项目", "Enter a new subsidy";
    dsk_fill_scheme: "填写这个补贴项目", "Fill it in";
    dsk_number_hint: "填数字；文件没有公布就写“未公布”。", "A number; “not published” where the document has none.";
    dsk_start: "开一个新的县", "Start a new county";
    dsk_start_hint: "国家和本省的文件照用；没有的层级和这个县的文件是空的，填好后一起发布。", "The files of the nation and of the province are used as they are; those of other authorities and of this county are empty, to be filled in and published.";
    dsk_start_go: "打开空的县文件", "Open an empty county file";
    dsk_start_code: "区划代码", "Code";
    dsk_start_name: "中文名称", "Name in Chinese";
    dsk_start_name_en: "英文名称（可不填）", "Name in English (optional)";
    dsk_start_kept: "已有改动：请先下载或清除，再开新的县。", "There are changes: download or clear them before a new county is started.";
    dsk_started: "空的县文件已打开。下面按先后列出要填的数据。", "An empty county file is open. What is to be entered is listed below, in order.";
    dsk_to_enter: "要填的数据，按先后", "What is to be entered, in order";
    dsk_to_enter_hint: "按这个顺序填，计算器一个接一个就能用。", "In this order one calculator after the other begins to work.";
    dsk_to_enter_none: "不用再填，现在就能用。", "Nothing more is needed: it works now.";
    dsk_to_enter_words: "只用来显示的说明：", "Only shown, not calculated with:";
    dsk_back: "回到全部数据", "Back to all figures";
    dsk_values: "现有的数值", "Its values";
    dsk_change: "修改", "Change";
    dsk_check: "今天核对无误", "Checked today, and right";
    dsk_office: "由哪个单位核对", "Checked by which office";
    dsk_remove: "删除这个数值", "Take this value out";
    dsk_more: "核对或删除", "Check it, or take it out";
    dsk_add: "填一个新的数值", "Enter a new value";
    dsk_save: "记下这次改动", "Keep this change";
    dsk_cancel: "放弃", "Discard";
    dsk_add_row: "加一行", "Add a row";
    dsk_remove_row: "删除这一行", "Take this row out";
    dsk_row: "第 ", "Row ";
    dsk_add_document: "加一个文件作依据", "Name a document";
    dsk_remove_document: "去掉这个文件", "Leave this document out";
    dsk_new_document: "登记一个新文件", "Enter a new document";
    dsk_save_document: "登记", "Enter it";
    dsk_right: "填好了，可以记下。", "All of it can be kept.";
    dsk_kept: "已记下。", "Kept.";
    dsk_changes: "改了哪些", "What was changed";
    dsk_no_changes: "还没有改动。", "Nothing was changed yet.";
    dsk_print: "打印改动说明", "Print the note of changes";
    dsk_signed: "经办人：　　　　　　　　日期：", "Signed:                      Date:";
    dsk_preview: "用这些数据预览整个网页", "Preview the whole page with these figures";
    dsk_previewed: "这个网页现在用的是还没有发布的数据，只在这台电脑上；刷新后恢复。", "This page now uses figures that are not published, on this computer only; reload it to go back.";
    dsk_people: "看看谁的结果会变", "See whose answers change";
    dsk_people_hint: "拿几个例子（骑手、小时工、工人、自由职业者、诊所）用改动前后的数据各算一遍。", "Some samples (a rider, a cleaner by the hour, workers, freelancers, a clinic) are worked out with the figures before and after.";
    dsk_people_loading: "正在加载计算程序…", "Loading the engine…";
    dsk_people_failed: "计算程序没有加载成功，请检查网络后再试。", "The engine could not be loaded. Check the connection and try again.";
    dsk_people_none: "这几个例子和算例的结果都不变。", "No answer of the samples and of the worked examples changes.";
    dsk_worked: "以前算过的例子里，这些结果变了（过去的数据改了才会这样）：", "Of the examples worked out by hand these change, which they do only if a past value does:";
    dsk_people_more: "相差 ", "Difference: ";
    dsk_people_steps: "两次计算的过程", "Both workings";
    dsk_draft: "在这台电脑上保留草稿", "Keep a draft on this computer";
    dsk_draft_there: "这台电脑上有上次没有完成的草稿。", "There is an unfinished draft on this computer.";
    dsk_draft_open: "接着改", "Go on with it";
    dsk_draft_drop: "丢掉草稿", "Throw it away";
    dsk_remarks: "请再看一眼", "Look at these once more";
    dsk_new: "新增", "Added";
    dsk_gone: "已取消", "taken out";
    dsk_before: "原来", "Before";
    dsk_after: "现在", "Now";
    dsk_bounds: "允许范围", "Allowed";
    dsk_what_added: "新增数值", "Value added";
    dsk_what_changed: "修改数值", "Value changed";
    dsk_what_removed: "删除数值", "Value taken out";
    dsk_what_checked: "核对无误", "Checked and right";
    dsk_what_document: "登记文件", "Document entered";
    dsk_what_opened: "打开文件", "File opened";
}

/// Why a field of a value cannot stand. 字段问题。
pub fn field_fault(lang: Lang, error: &ParamsError, wanted: Wanted) -> String {
    if !matches!(error.fault, Fault::WrongShape { .. } | Fault::MissingField { .. }) {
        let text = both!("{0}。", "{0}.");
        return say(lang, text, &[Part::Text(&fault(lang, &error.fault))]);
    }
    let text = match wanted {
        Wanted::Amount => {
            both!(
                "请填金额，最多两位小数，如 1970.00。",
                "Enter an amount with at most two decimals, like 1970.00."
            )
        }
        Wanted::Number => both!("请填数字，如 21.75。", "Enter a number, like 21.75."),
        Wanted::Day => {
            both!("请填日期，如 2026-10-01。", "Enter a day, like 2026-10-01.")
        }
        Wanted::Choice => both!("请选一个。", "Choose one."),
        Wanted::Words => both!("请填文字。", "Enter words."),
    };
    text.of(lang).to_owned()
}

/// A field of a new value at which nothing was typed yet. 还没有填。
pub fn still_empty(lang: Lang, name: &str) -> String {
    say(lang, both!("还没有填：{0}。", "Still to be filled in: {0}."), &[Part::Text(name)])
}

/// What a field is for. 应填内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// An amount of money.
    Amount,
    /// A number.
    Number,
    /// A day, a month or a year.
    Day,
    /// One of several.
    Choice,
    /// Words.
    Words,
}

/// Why an authority of a new county cannot be. 新县的层级代码或名称不对。
pub fn wrong_authority(lang: Lang, typed: &str, digits: usize, is_name: bool) -> String {
    if is_name {
        return both!("请填名称。", "Enter the name.").of(lang).to_owned();
    }
    let text = both!(
        "“{0}”不是这一级的区划代码：要 {1} 位数字，开头和上一级的代码一样。",
        "“{0}” is no code of this authority: {1} digits, beginning with the code of the one above."
    );
    let digits = Part::Count(i64::try_from(digits).unwrap_or(i64::MAX));
    say(lang, text, &[Part::Text(typed), digits])
}

/// How many figures a calculator still needs. 还差几项。
pub fn needed_line(lang: Lang, tool: &str, count: usize) -> String {
    let count = Part::Count(i64::try_from(count).unwrap_or(i64::MAX));
    say(lang, both!("{0}：还要填 {1} 项", "{0}: {1} to be entered"), &[Part::Text(tool), count])
}

/// What is no file of figures. 不是数据文件。
pub fn not_a_file(lang: Lang) -> &'static str {
    both!(
        "这不是数据文件：要打开的是本县的 .json 数据文件。没有采用，原来的数据都在。",
        "This is not a file of figures: open one of this county’s .json files. It was not used, and nothing was lost."
    )
    .of(lang)
}

/// The file of another place. 别处的数据文件。
pub fn file_of_elsewhere(lang: Lang, code: &str, name: &str) -> String {
    let text = both!(
        "这是“{1}”（{0}）的数据文件，不是本县的。没有采用，原来的数据都在。",
        "This is the file of “{1}” ({0}), not of this county. It was not used, and nothing was lost."
    );
    say(lang, text, &[Part::Text(code), Part::Text(name)])
}

/// A file with a fault. 有错误的数据文件。
pub fn faulty_file(lang: Lang, error: &ParamsError) -> String {
    let text = both!(
        "数据文件没有采用，原来的数据都在。{0}",
        "The file was not used, and nothing was lost.{0}"
    );
    say(lang, text, &[Part::Text(&explain_fault(lang, error))])
}

/// A status that is raised without a document. 没有写明依据。
pub fn no_document(lang: Lang) -> &'static str {
    both!(
        "要写明依据：请在“这次改动依据哪个文件？”里选一个文件，没有就先登记。",
        "Name the document that this change is based on; enter it first if it is not listed."
    )
    .of(lang)
}

/// The bounds of a figure. 允许范围。
pub fn bounds_line(lang: Lang, (least, most): (i64, i64)) -> String {
    say(lang, both!("{0} 到 {1}", "{0} to {1}"), &[Part::Count(least), Part::Count(most)])
}

/// The file that was opened from the disk. 打开了哪个文件。
pub fn opened_line(lang: Lang, name: &str, revision: u32) -> String {
    let text =
        both!("已打开“{0}”的数据文件，第 {1} 版。", "Opened the file of “{0}”, revision {1}.");
    say(lang, text, &[Part::Text(name), Part::Count(revision.into())])
}
