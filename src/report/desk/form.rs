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
    "page.lead": "打开数据文件，填好以后下载，放到网页旁边的 county 文件夹里就生效。不用会编程。", "Open a file of figures, fill in what is new, download it and put it into the folder “county” beside the page. No programming.";
}
