//! What the calculators are called: the page links to those that it has not loaded. 计算器名称。

use super::words::words;

words! {
    /// What the minimum-wage check is called. 最低工资检查的名称。
    pub static MINIMUM_WAGE_DOOR;
    "page.title": "工资够最低标准吗？", "Does the pay reach the minimum wage?";
    "page.link": "最低工资检查", "Minimum wage";
}

words! {
    /// What the calculator of holiday and overtime pay is called. 加班工资的名称。
    pub static OVERTIME_DOOR;
    "page.title": "加班费、节假日工资是多少？", "What is due for overtime and holidays?";
    "page.link": "加班和节假日", "Overtime and holidays";
}

words! {
    /// What the claim for months is called. 追讨几个月的名称。
    pub static CLAIM_DOOR;
    "page.title": "几个月的工资，一共欠多少？", "Several months: what is owed in all?";
    "page.link": "追讨几个月", "Claim for months";
}

words! {
    /// What the calculator of annual leave is called. 未休年休假的名称。
    pub static ANNUAL_LEAVE_DOOR;
    "page.title": "没休的年假该补多少钱？", "What is owed for annual leave not taken?";
    "page.link": "没休的年假", "Annual leave";
}

words! {
    /// What the calculator of flexible pension insurance is called. 灵活就业养老保险的名称。
    pub static PENSION_DOOR;
    "page.title": "灵活就业养老保险，缴多少、领多少？", "Flexible pension insurance: what to pay, what it brings";
    "page.link": "养老保险", "Pension";
}

words! {
    /// What the guide to worker classes is called. 用工关系自查的名称。
    pub static CLASS_DOOR;
    "page.title": "我算哪种劳动者，有哪些权利？", "Which kind of worker am I, and what rights follow?";
    "page.link": "我算哪种劳动者", "Which worker am I";
}

words! {
    /// What the calculator of training subsidies is called. 培训补贴的名称。
    pub static TRAINING_DOOR;
    "page.title": "能领哪些培训、就业补贴？", "Which training and employment subsidies can I claim?";
    "page.link": "培训补贴", "Training subsidies";
}
