//! The words of the form. 表单文字。

use crate::report::words::words;

words! {
    /// What is asked for a whole roster. 员工名单的文字。
    pub static STAFF;
    "page.title": "一份名单，单位和每个人各缴多少？", "A whole roster: what employer and employees contribute";
    "page.lead": "选好月份和单位的情况，再选名单文件。名单不离开这台电脑。", "Choose the month and what holds for the employer, then the file. It does not leave this computer.";
    "month": "哪个月的社保公积金？", "Contributions of which month?";
    "month!": "哪个月", "which month";
    "compare": "和哪个月比（可不填）", "Compare with the month (optional)";
    "class": "表里没写用工形式的，按哪种？", "How do those work whose row does not say?";
    "injury_class": "单位的工伤保险行业类别", "The employer’s class of work-injury risk";
    "injury_class=not_known": "不清楚（这一项先不算）", "Not known (left out for now)";
    "injury_class=1": "一类", "Class 1";
    "injury_class=2": "二类", "Class 2";
    "injury_class=3": "三类", "Class 3";
    "injury_class=4": "四类", "Class 4";
    "injury_class=5": "五类", "Class 5";
    "injury_class=6": "六类", "Class 6";
    "injury_class=7": "七类", "Class 7";
    "injury_class=8": "八类", "Class 8";
    "injury_factor": "单位的工伤浮动系数", "Factor in the employer’s injury notice";
    "injury_factor?": "在单位的费率通知上；没有浮动就空着，按 1 算。", "In the employer’s notice; leave empty for 1.";
    "fund": "单位缴住房公积金吗？", "Is there a housing fund?";
    "fund_rate": "单位缴存比例（%）", "Employer’s rate (%)";
    "fund_rate_own": "个人缴存比例（%），相同可不填", "Employee’s rate (%), if another";
    "roster": "名单文件", "The roster";
    "roster?": "第一行或前几行里要有列名，例如 姓名、身份证号、缴费工资、基本工资、加班费。", "Headings are needed in one of the first rows, such as name, identity number, contribution wage, base pay, overtime pay.";
}
