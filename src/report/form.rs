//! The words of the page that are the same for every calculator. 页面文字。

use super::Lang;

/// A list of words of the page, each a method of [`FormWords`].
macro_rules! words {
    ($texts:ident, $text:ident, $at:ident; $($name:ident: $zh:literal, $en:literal;)*) => {
        /// Where each text stands in the list.
        #[expect(non_camel_case_types, reason = "the names of the texts themselves")]
        enum $at { $($name,)* }

        /// The texts one after the other: a pointer to each would cost more than most of them.
        const $texts: &str = concat!($($crate::report::say::text!($zh, $en),)*);

        impl $crate::report::FormWords {
            $(#[doc = $zh] pub fn $name(self) -> &'static str { self.$text($at::$name as usize) })*

            fn $text(self, at: usize) -> &'static str {
                $crate::report::say::nth(self.0, $texts, at)
            }
        }
    };
}

pub(super) use words as page_words;

/// Every label, hint and heading of a language, complete in each by construction. 页面文字。
#[derive(Clone, Copy, Debug)]
pub struct FormWords(pub(super) Lang);

/// The words in a language. 页面文字。
pub const fn form_words(lang: Lang) -> FormWords {
    FormWords(lang)
}

words! {
    TEXTS, text, At;
    brand: "权益计算器", "Quanyi · what work is owed";
    private: "填写的内容只在您的设备上计算，不会上传。", "What you enter is worked out on your device and never sent.";
    home: "首页", "Home";
    calculators: "计算项目", "Calculators";
    other_language: "English", "中文";
    larger: "大字", "Large";
    clear: "清除", "Clear";
    cleared: "已清除全部填写内容。", "Everything entered was cleared.";
    year: "年份", "Year";
    month: "月份", "Month";
    opening: "正在加载…", "Loading…";
    not_opened: "网络不通，这个计算器没有加载成功。已填写的内容都在。", "No connection: this calculator could not be loaded. What you entered is kept.";
    open_again: "再试一次", "Try again";
    choose: "请选择", "Choose";
    add_item: "添加一项", "Add an item";
    remove: "删除", "Remove";
    day_hint: "例如 2026-09-15", "For example 2026-09-15";
    more: "还有别的情况", "Other circumstances";
    answer: "结果", "Answer";
    waiting: "填好下面这些，就能看到结果：", "To see the answer, fill in:";
    need_other: "标出的项目", "the items marked";
    to_fix: "有几处要先改一下：", "Please correct these first:";
    findings: "还发现", "Also found";
    notices: "要知道的", "Good to know";
    readings: "法律没有定论的地方", "Where the law is not settled";
    working: "怎么算的", "How it was worked out";
    next: "怎么办", "What to do";
    county: "县文件依据", "In the county document";
    chart: "标准的变化", "The standard through time";
    chart_numbers: "看数字", "The numbers";
    chart_you: "您的工资", "your pay";
    share: "保存或转发", "Save or share";
    share_hint: "链接里含有您填写的内容，转发前请想好。", "The link holds what you entered; think before you send it.";
    copy: "复制链接", "Copy link";
    copied: "链接已复制。", "The link was copied.";
    copy_failed: "没能自动复制，请长按下面的链接复制：", "Could not copy; press and hold the link below:";
    print: "打印", "Print";
    missing_hint: "填写后照样计算，并标明“由您填写”。", "It will be used and marked as entered by you.";
    newer: "已改用县里更新的数据。", "Newer figures of the county are used.";
    faulty_before: "数据文件", "The figures file ";
    faulty_after: "有误，没有采用；本页继续使用随页面发布的数据。请告知县人社局。", "is faulty and was not used; this page keeps its own figures. Please tell the county labour office.";
    was: "打开的链接里，当时的结果是：", "When this link was made, the answer was: ";
    was_short: "少", "short by ";
    was_met: "高出", "above by ";
    was_owed: "应付", "due: ";
    was_figures: "（当时的数据与现在不同）", "(the figures were different then)";
    foot: "结果供参考。是否违法、欠多少，由劳动保障监察、仲裁机构和法院按事实认定。", "For information. Inspection, arbitration and courts decide by the facts.";
    no_english: "英文没有加载成功。请检查网络后再试。", "The English words could not be loaded. Check the connection and try again.";
}

// What only some calculators draw, in a list of its own, so that it is loaded with them.
words! {
    ROOM_TEXTS, room_text, RoomAt;
    cal_choose_month: "先选月份，日历就出来了。", "Choose the month first, then the calendar is shown.";
    cal_before: "上个月", "Month before";
    cal_after: "下个月", "Month after";
    cal_not_known: "类别不明", "class not known";
    cal_hours: " 小时", " h";
    cal_unknown_day: "这一年的放假调休安排还没有收录，不知道这天是上班还是休息：请在“这天算”里选一个。法定节假日当天是确定的。", "The arrangement of moved days for this year is not known here, so neither is whether this day was worked or off: choose below. The statutory holidays are certain.";
    cal_another_shift: "再加一个班次", "Add another shift";
    cal_clear_day: "清除这一天", "Clear this day";
    cal_paste: "粘贴一串日期和工时", "Paste a list of days and hours";
    cal_paste_label: "一行一天", "One day to a line";
    cal_paste_hint: "例如“10月3日 8小时”“2026-10-03 8”“10-4 20:00-06:00”，也可以从表格里复制两列。", "Such as “2026-10-03 8” or “10-4 20:00-06:00”, or two columns copied from a spreadsheet.";
    cal_paste_read: "读入", "Read";
    draft: "投诉书草稿", "Draft of the complaint";
    draft_hint: "空白处请自己填写。可以复制、打印，或存成图片发给别人。", "Fill in the blanks yourself. Copy it, print it, or save it as a picture.";
    draft_copy: "复制文字", "Copy the text";
    draft_picture: "存成图片", "Make a picture";
    draft_copied: "草稿已复制。", "The draft was copied.";
    draft_by_hand: "没能自动复制，请长按上面的文字复制。", "Could not copy; press and hold the text above.";
    draft_save: "下面是图片：长按或右键可以保存。", "The picture is below: press and hold, or right-click, to save it.";
}

// What only rosters show.
words! {
    ROSTER_TEXTS, roster_text, RosterAt;
    ros_choose: "选择名单文件（.xlsx、.xls、.ods、.csv）", "Choose the roster (.xlsx, .xls, .ods, .csv)";
    ros_stays: "名单只在这台电脑上读取和计算，不会上传。也可以把文件拖到这里。", "The roster is read and worked out on this computer only, and never sent. A file can also be dropped here.";
    ros_paste: "或者粘贴单元格", "Or paste cells";
    ros_paste_label: "从表格复制的单元格，第一行是列名", "Cells copied from a spreadsheet, headings in the first row";
    ros_second: "和另一套数据文件比", "Compare with another figures file";
    ros_second_hint: "选“县局修改数据”页导出的或别人发来的 532524.json、5325.json 等文件，名单就按它算，再和现在的数据作对比。文件只在这台电脑上读取。", "Choose 532524.json, 5325.json or the like, from the county’s desk or from somebody else: the roster goes by it and is compared with the figures as they are. It is read on this computer only.";
    ros_second_choose: "选择数据文件（.json，可以多选）", "Choose figures files (.json)";
    ros_second_away: "不用这套数据", "Do not use them";
    ros_template: "下载模板（.xlsx）", "Template (.xlsx)";
    ros_template_csv: "下载模板（.csv）", "Template (.csv)";
    ros_reading: "正在读取 ", "Reading ";
    ros_computing: "正在计算", "Computing";
    ros_cancel: "取消", "Cancel";
    ros_failed: "读取名单的程序没有加载成功，或者这个文件太大、内存不够。请检查网络后再试。", "The program that reads rosters could not be loaded, or the file needs more memory than there is. Check the connection and try again.";
    ros_lines: " 行", " rows";
    ros_columns: "每一列是什么", "What each column is";
    ros_check: "核对每一列对应什么", "Check what each column is";
    ros_column: "列", "Column";
    ros_sample: "第一行内容", "First row";
    ros_means: "对应", "Means";
    ros_sheet: "工作表", "Sheet";
    ros_assign_save: "保存这次的对应", "Keep this assignment";
    ros_assign_load: "用以前保存的对应（.json）", "Use an assignment kept before (.json)";
    ros_result: "名单结果", "The roster’s result";
    ros_people: "每个人的结果", "The result person by person";
    ros_filter: "只看", "Show";
    ros_find: "找人：姓名、证件号码或部门", "Find: name, identity number or department";
    ros_rows: " 人", " people";
    ros_slip: "看这个人的完整计算（可打印）", "The whole working for this person (to print)";
    ros_close: "关闭", "Close";
    ros_slips: "打印个人明细", "Slips to print";
    ros_slips_hint: "上面选出的每个人一页，带计算过程和依据，可以打印，也可以在打印窗口存成 PDF。", "A page for everybody chosen above, with the working and what it stands on; print it, or save it as PDF in the print dialog.";
    ros_slips_make: "打印选中的人的明细", "Print the slips of those chosen";
    ros_slips_making: "正在准备明细", "Preparing the slips";
    ros_slips_ready: "现在打印，出来的就是这些明细。", "What is printed now are these slips.";
    ros_slips_away: "收起明细", "Put the slips away";
    ros_take: "下载结果", "Download the result";
    ros_take_hint: "文件里有姓名和证件号码，请妥善保管。", "The file holds names and identity numbers: keep it safe.";
    ros_xlsx: "下载 .xlsx", "Download .xlsx";
    ros_csv: "下载 .csv", "Download .csv";
}
