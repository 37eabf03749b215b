//! What to say about a file or a cell that cannot be read. 表格问题。

use crate::law::named::named as named_all;
use crate::law::{Given, Named, Said};

use super::Lang;
use super::refusal::named;

/// What is the matter with a table, or with what stands in it. 表格问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetMistake(&'static Named);

impl SheetMistake {
    /// Its name.
    pub const fn name(self) -> &'static Named {
        self.0
    }

    /// The mistake in a text.
    pub fn of(self, text: impl Into<String>) -> Said {
        self.with(text, [Given::Nothing, Given::Nothing])
    }

    /// The mistake in a text, with what is allowed.
    pub fn with(self, text: impl Into<String>, more: [Given; 2]) -> Said {
        let [first, second] = more;
        Said { name: self.0, given: [Given::Text(text.into()), first, second] }
    }
}

/// A sentence known by its name. 说明。
pub fn explain_said(lang: Lang, said: &Said) -> String {
    named(lang, said)
}

named_all! {
    SheetMistake, SheetMistake;
    EMPTY_FILE, "empty_file", both!(
        "文件是空的。请看看是不是选错了文件。",
        "The file is empty. Check whether it is the right one."
    );
    NOTHING_IN_IT, "nothing_in_it", both!(
        "文件打开了，但里面没有内容。请看看是不是选错了文件。",
        "The file opens, but nothing stands in it. Check whether it is the right one."
    );
    FILE_TOO_LARGE, "file_too_large", both!(
        "文件有 {0} MB，最多 {1} MB。请把花名册单独另存为一个文件，再试。",
        "The file has {0} MB; the most is {1} MB. Save the roster as a file of its own and try again."
    );
    UNPACKS_TOO_LARGE, "unpacks_too_large", both!(
        "文件解开以后超过 {0} MB，不像花名册，所以没有打开。请把花名册复制到一个新文件，再试。",
        "Unpacked, the file comes to more than {0} MB, which no roster does, so it was not opened. Copy the roster into a new file and try again."
    );
    PASSWORD, "password", both!(
        "文件设了密码，打不开。请在 Excel 或 WPS 中打开，去掉密码再保存，然后再试。",
        "The file has a password and cannot be opened. Open it in Excel or WPS, take the password off, save it and try again."
    );
    NOT_A_TABLE, "not_a_table", both!(
        "“{0}”不是表格文件。可以用 Excel 或 WPS 的 .xlsx、.xls、.et，也可以用 .ods、.csv。",
        "“{0}” is no table. What can be read is .xlsx, .xls and .et of Excel or WPS, .ods and .csv."
    );
    DAMAGED, "damaged", both!(
        "“{0}”不完整，或者已经损坏。请重新下载或复制一次；还不行，就在 Excel 或 WPS 中打开，另存为 .xlsx。",
        "“{0}” is not whole or is damaged. Download or copy it again; failing that, open it in Excel or WPS and save it as .xlsx."
    );
    SAVE_AS_XLSX, "save_as_xlsx", both!(
        "“{0}”的格式读不了。请在 Excel 或 WPS 中打开它，选“文件”“另存为”，类型选“Excel 工作簿（*.xlsx）”，再用新文件。",
        "“{0}” has a format that cannot be read. Open it in Excel or WPS, choose File, Save As, the type “Excel Workbook (*.xlsx)”, and use the new file."
    );
    WEB_PAGE, "web_page", both!(
        "“{0}”其实是网页，只是名字像表格，有些系统导出的就是这样。请在 Excel 或 WPS 中打开它，另存为 .xlsx，再用新文件。",
        "“{0}” is a web page with the name of a table, as some systems export it. Open it in Excel or WPS, save it as .xlsx, and use the new file."
    );
    TOO_MANY_ROWS, "too_many_rows", both!(
        "有内容的行超过 {0} 行。请分成几个文件。",
        "There are more than {0} rows in use. Divide them among several files."
    );
    TOO_MANY_COLUMNS, "too_many_columns", both!(
        "第 {0} 行超过 {1} 列。请看看分隔的符号对不对，或者另存为 .xlsx 再试。",
        "Row {0} has more than {1} columns. Check what divides them, or save the file as .xlsx and try again."
    );
    TOO_MANY_CELLS, "too_many_cells", both!(
        "有内容的单元格超过 {0} 个。请只留花名册，另存为一个文件，再试。",
        "There are more than {0} cells in use. Keep the roster only, in a file of its own, and try again."
    );
    TOO_MANY_SHEETS, "too_many_sheets", both!(
        "工作表超过 {0} 张。请把花名册单独另存为一个文件，再试。",
        "There are more than {0} sheets. Save the roster as a file of its own and try again."
    );
    CELL_TOO_LONG, "cell_too_long", both!(
        "第 {0} 行 {1} 列的内容超过 {2} 个字，表格里放不下这么多。请看看文件有没有损坏，或者引号是不是没有配对。",
        "Row {0}, column {1} holds more than {2} characters, which no table can. Check whether the file is damaged or a quotation mark stands alone."
    );
    OPEN_QUOTE, "open_quote", both!(
        "第 {0} 行有一个英文双引号只有前半，后面的内容分不清属于哪一列。请补上或删掉这个引号，或者另存为 .xlsx 再试。",
        "A quotation mark opened in row {0} is never closed, so it cannot be told what belongs to which column. Close it or delete it, or save the file as .xlsx."
    );
    STRAY_NUL, "stray_nul", both!(
        "第 {0} 行有空字符（NUL），文本表格里不会有。请在 Excel 或 WPS 中打开，另存为 .xlsx，再试。",
        "Row {0} holds a null character, which no text table does. Open the file in Excel or WPS, save it as .xlsx and try again."
    );
    UNKNOWN_ENCODING, "unknown_encoding", both!(
        "第 {0} 行的文字认不出来：既不是 UTF-8，也不是 GBK。请在 Excel 或 WPS 中打开，另存为 .xlsx，再试。",
        "The characters of row {0} are neither UTF-8 nor GBK. Open the file in Excel or WPS, save it as .xlsx and try again."
    );
    ERROR_VALUE, "error_value", both!(
        "单元格里是错误值“{0}”。请改好公式，或者直接填数。",
        "The cell shows the error “{0}”. Mend the formula, or enter the value itself."
    );
    DIGITS_LOST, "digits_lost", both!(
        "“{0}”是按数字存的。表格里的数字只留得住 15 位，后面几位已经丢了，补不回来。请把这一列设为“文本”，再重新填完整的号码。",
        "“{0}” is kept as a number. A table keeps 15 digits of one; the others are lost. Format the column as text and enter the whole numbers again."
    );
    UNCLEAR_DAY, "unclear_day", both!(
        "“{0}”分不清哪个是月、哪个是日。请写成年在前，如 2026-09-01。",
        "“{0}” does not tell the month from the day. Write the year first, like 2026-09-01."
    );
    UNCLEAR_COMMA, "unclear_comma", both!(
        "“{0}”分不清哪个是小数点。请写成 1234.50 这样。",
        "“{0}” does not tell which sign is the decimal point. Write it like 1234.50."
    );
    UNCLEAR_PERCENT, "unclear_percent", both!(
        "“{0}”分不清是百分之几。12% 请写成 12 或 12%。",
        "“{0}” does not tell which percentage it is. Write 12 % as 12 or 12%."
    );
    NO_NUMBER, "no_number", both!(
        "“{0}”不是数。请填写如 12 或 5.5。",
        "“{0}” is no number. Write it like 12 or 5.5."
    );
    UNKNOWN_WORD, "unknown_word", both!(
        "“{0}”不认识。可以填：{1}。",
        "“{0}” is not known here. What can be entered: {1}."
    );
    NO_IDENTITY, "no_identity", both!(
        "“{0}”不是证件号码。请看看列有没有错位。",
        "“{0}” is no identity number. Check whether the columns have moved."
    );
    NO_HEADING_ROW, "no_heading_row", both!(
        "找不到标题行。请看看有没有一行写着“姓名”“缴费工资”这样的列名；也可以自己指定。",
        "No row of headings was found. Check that a row names the columns, such as 姓名 (name) and 缴费工资 (wage); you can also point it out."
    );
    MISSING_COLUMN, "missing_column", both!(
        "没有“{0}”这一列。请补上，或者自己指定哪一列是。",
        "There is no column “{0}”. Add it, or point out which one it is."
    );
    HEADING_GONE, "heading_gone", both!(
        "上次用作“{1}”的列“{0}”这次没有。请看看是不是改了名字，或者重新指定。",
        "The column “{0}”, used for “{1}” last time, is not there. Check whether it was renamed, or point it out anew."
    );
    TWO_COLUMNS, "two_columns", both!(
        "“{0}”和“{1}”看起来都是“{2}”。只用前一列；不对就自己指定。",
        "“{0}” and “{1}” both look like “{2}”. The first is used; if that is wrong, point out the right one."
    );
    NOT_USED_TOTAL, "not_used_total", both!(
        "“{0}”没有用到：应发、实发是合计，缴费要看各项工资和缴费基数。",
        "“{0}” is not used: it is a total, and contributions follow from the single items and the base."
    );
    NOT_USED_DEDUCTION, "not_used_deduction", both!(
        "“{0}”没有用到：这是已经扣的钱，这里重新算。",
        "“{0}” is not used: it is what was withheld, and is worked out anew here."
    );
    NOT_USED_OTHER, "not_used_other", both!(
        "“{0}”没有用到：计算时不需要。",
        "“{0}” is not used: nothing that is worked out needs it."
    );
    NOT_RECOGNISED, "not_recognised", both!(
        "“{0}”不认识，没有用到。需要的话请自己指定。",
        "“{0}” is not known and not used. Point out what it is if it matters."
    );
    SKIPPED_TOTAL, "skipped_total", both!("合计行，没有计算。", "A row of totals, left out.");
    SKIPPED_HEADING, "skipped_heading", both!(
        "重复的标题行，没有计算。",
        "The headings repeated, left out."
    );
    SKIPPED_BLANK, "skipped_blank", both!(
        "没有用得上的内容，没有计算。",
        "Nothing that is of use, left out."
    );
    SKIPPED_EXAMPLE, "skipped_example", both!(
        "模板的示例行，没有计算。",
        "The example of the template, left out."
    );
    SAME_IDENTITY, "same_identity", both!(
        "证件号码“{0}”在第 {1} 行和第 {2} 行都有。请看看是不是重复了。",
        "The identity number “{0}” stands in rows {1} and {2}. Check whether one is a repetition."
    );
    AT_CELL, "at_cell", both!("第 {0} 行 {1} 列（{2}）：", "Row {0}, column {1} ({2}): ");
    UNREADABLE_ASSIGNMENT, "unreadable_assignment", both!(
        "“{0}”不是本工具保存的列设置，或者已经改坏。请重新指定各列，再保存一次。",
        "“{0}” is not an assignment of columns saved here, or was damaged. Point out the columns anew and save them again."
    );
    LATER_ASSIGNMENT, "later_assignment", both!(
        "“{0}”是更新的版本保存的。请刷新页面，再试。",
        "“{0}” was saved by a later version. Load the page anew and try again."
    );
    CANNOT_BE_WRITTEN, "cannot_be_written", both!(
        "结果没能写成文件。请减少行数，再试。",
        "The results could not be written to a file. Try again with fewer rows."
    );
    TEMPLATE_ROSTER, "template_roster", both!("花名册", "Roster");
    TEMPLATE_GUIDE, "template_guide", both!("填写说明", "How to fill in");
    TEMPLATE_COLUMN, "template_column", both!("列名", "Column");
    TEMPLATE_HOW, "template_how", both!("怎么填", "What to enter");
    TEMPLATE_AMOUNT, "template_amount", both!(
        "金额，单位是元，没有就空着。",
        "An amount in yuan; leave it empty if there is none."
    );
}
