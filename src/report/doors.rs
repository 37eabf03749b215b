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
    /// What the calculator of flexible medical insurance is called. 灵活就业医保的名称。
    pub static MEDICAL_DOOR;
    "page.title": "灵活就业医保，缴多少、什么时候能用？", "Flexible medical insurance: what to pay, when it can be used";
    "page.link": "医疗保险", "Medical insurance";
}

words! {
    /// What the page of rights is called. 权益清单的名称。
    pub static RIGHTS_DOOR;
    "page.title": "我有哪些权益，没落实怎么办？", "What am I entitled to, and what if it is not kept?";
    "page.link": "权益清单", "Your rights";
}
