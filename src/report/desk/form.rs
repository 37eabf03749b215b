//! What the pages of the figures are called and how they ask. 数据页的表单文字。

use crate::report::words::words;

words! {
    /// The figures. 数据和来源。
    pub static FIGURES;
    "page.title": "数据和来源", "The figures and where they come from";
    "page.lead": "计算用到的每一项数据：数值、从哪天起、哪个文件、可靠到什么程度。", "Every figure that the calculators use: its value, since when, by which document, and how certain it is.";
    "day": "看哪一天执行的？", "In force on which day?";
    "day?": "空着就是今天。例如 2026-09-15", "Leave it empty for today. For example 2026-09-15";
    "search": "找什么？", "Search";
    "search?": "名称、文件、文号或数值，例如“最低工资”“1970”", "A name, a document, its number or a value, such as “minimum wage” or “1970”";
    "tool": "用在哪个计算里", "Used by which calculator";
    "tool=all": "不限", "Any";
    "tool=minimum-wage": "最低工资检查", "Minimum wage";
    "tool=overtime": "加班和节假日", "Overtime and holidays";
    "tool=claim": "追讨几个月", "Claim for months";
    "tool=annual-leave": "没休的年假", "Annual leave";
    "tool=pension": "养老保险", "Pension";
    "tool=medical": "医疗保险", "Medical insurance";
    "tool=class": "我算哪种劳动者", "Which worker am I";
    "tool=rights": "权益清单", "Your rights";
    "tool=training": "培训补贴", "Training subsidies";
    "tool=contributions": "社保公积金", "Social insurance and fund";
    "status": "可靠程度", "How certain";
    "status=all": "不限", "Any";
    "status=official": "官方原文", "official text";
    "status=secondary": "据转引", "second hand";
    "status=unverified": "未核实", "not verified";
    "status=missing": "尚缺", "not known";
}

words! {
    /// The county's desk. 县局数据台。
    pub static DESK;
    "page.title": "县局修改数据", "For the county: change the figures";
    "page.lead": "选一项数据，填好新的数值和文件，下载后放到网页旁边的 county 文件夹里就生效。", "Choose a figure, enter the new value with its document, download the file and put it into the folder “county” beside the page.";
    "search": "改哪一项？", "Which figure?";
    "search?": "名称、代号或数值", "A name, a key or a value";
    "state": "有没有数值", "Is there a value?";
    "state=value": "有", "There is";
    "state=missing": "不知道（尚缺）", "Not known (missing)";
    "state=ended": "已停止执行", "No longer in force";
    "value": "数值", "Value";
    "value=": "请选择", "Choose";
    "value.zh": "内容（中文）", "Words in Chinese";
    "value.en": "内容（英文，可不填）", "Words in English (optional)";
    "from": "从哪天起执行", "First day";
    "from?": "如 2026-10-01；只知道月份写 2026-10；完全不知道写“不详”。", "Like 2026-10-01; 2026-10 if only the month is known; “unknown” if nothing is.";
    "seen": "哪天见到在执行", "Seen in force on";
    "seen?": "来源里最早见到它在执行的那一天，可不填。", "The earliest day on which a source shows it in force; may be left empty.";
    "lasts": "管多久", "How long it lasts";
    "lasts=": "一直到下一个数值", "until the next value";
    "lasts=year": "只管当年", "that year only";
    "first_day": "起始日可靠吗", "Is the first day certain?";
    "first_day=": "可靠", "certain";
    "first_day=unverified": "未核实", "not verified";
    "status": "可靠程度", "How certain";
    "status=official": "官方原文", "official text";
    "status=secondary": "据转引", "second hand";
    "status=unverified": "未核实", "not verified";
    "status?": "看过发文单位的原文才选“官方原文”。", "“Official text” only if the issuing body’s own text was read.";
    "row_status": "这一行的可靠程度", "How certain this row is";
    "row_status=": "和整表一样", "as the whole table";
    "row_status=official": "官方原文", "official text";
    "row_status=secondary": "据转引", "second hand";
    "row_status=unverified": "未核实", "not verified";
    "document": "文件", "Document";
    "article": "第几条（可不填）", "Article (optional)";
    "checked_on": "核对日期", "Checked on";
    "checked_by": "核对单位（可不填）", "Checked by (optional)";
    "note.zh": "说明（可不填）", "Remark in Chinese (optional)";
    "note.en": "说明的英文（可不填）", "Remark in English (optional)";
    "basis": "这次改动依据哪个文件？", "Which document is this change based on?";
    "basis?": "提高可靠程度，或者改数值又不选“未核实”，都要指明文件。", "Needed to raise how certain a value is, and for another value that is not marked as not verified.";
    "doc.title": "文件标题", "Title of the document";
    "doc.number": "文号（没有就空着）", "Its number (empty if it has none)";
    "doc.issued_on": "印发日期，如 2026-08-29", "Issued on, like 2026-08-29";
    "doc.url": "网址（可不填）", "Address (optional)";
    "doc.read_in": "不是原文的，在哪里读到（可不填）", "Where it was read, if not in the original (optional)";
}
