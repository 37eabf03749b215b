//! The words of the form. 表单文字。

use crate::report::words::words;

words! {
    /// What the calculator asks. 单位和个人缴费的文字。
    pub static CONTRIBUTIONS;
    "page.title": "社保公积金，单位和个人各缴多少？", "Social insurance and housing fund: what each side pays";
    "page.lead": "填缴费工资和单位的情况，看每个险种两边各缴多少。", "Enter the wage and what holds for the employer, and see what each side pays for each insurance.";
    "class": "这个人是哪种用工？", "How does the person work?";
    "month": "哪个月的？", "Which month?";
    "month!": "哪个月", "which month";
    "wage": "缴费工资（元）", "Wage for contributions (yuan)";
    "wage?": "本人上年的月平均工资；新来的人填第一个月的工资。", "The person’s monthly average of last year; for new staff the wage of the first month.";
    "injury_class": "工伤保险行业类别", "Class of work-injury risk";
    "injury_class=not_known": "不清楚", "Not known";
    "injury_class=1": "一类", "Class 1";
    "injury_class=2": "二类", "Class 2";
    "injury_class=3": "三类", "Class 3";
    "injury_class=4": "四类", "Class 4";
    "injury_class=5": "五类", "Class 5";
    "injury_class=6": "六类", "Class 6";
    "injury_class=7": "七类", "Class 7";
    "injury_class=8": "八类", "Class 8";
    "injury_factor": "工伤浮动系数（没有就空着）", "Injury factor (empty if none)";
    "fund": "有住房公积金吗？", "Is there a housing fund?";
    "fund_base": "公积金缴存基数（元），和缴费工资相同可不填", "Base of the fund (yuan), if other than the wage";
    "fund_rate": "单位缴存比例（%）", "Employer’s rate (%)";
    "fund_rate!": "公积金缴存比例", "the rate of the housing fund";
    "fund_rate_own": "个人缴存比例（%），相同可不填", "Employee’s rate (%), if another";
    "catastrophic": "大额医疗（大病）费用谁缴？（县里的数值尚缺，有官方通知的请填）", "Who pays catastrophic medical cover? (The county’s figure is missing: enter it if you have the official notice)";
    "catastrophic=not_known": "不清楚（这一项先不算）", "Not known (left out for now)";
    "catastrophic=none": "不用缴", "There is none";
    "catastrophic=employer": "单位缴", "The employer";
    "catastrophic=employee": "个人缴", "The employee";
    "catastrophic=both": "单位和个人各缴一份", "Employer and employee, each as much";
    "catastrophic_amount": "每人每次缴多少（元）", "Amount for a person each time (yuan)";
    "catastrophic_pct": "或者按医保缴费基数的百分之几（%）", "Or per cent of the medical base (%)";
    "catastrophic_month": "一年缴一次的，在几月缴（1 到 12；每月都缴就空着）", "If once a year, in which month (1 to 12; empty if every month)";
    "joined": "入职日期", "First day of service";
    "left": "离职日期", "Last day of service";
    "pay": "这个月的工资条（顺便检查最低工资，可不填）", "The month’s pay slip (to test the minimum wage; optional)";
    "pay?": "一行填一项，没有的不用填。扣款也填正数。", "One item to a line; leave out what there is not. Deductions are positive amounts too.";
    "pay!": "至少一项工资", "at least one line of pay";
    "pay.kind": "项目", "Item";
    "pay.amount": "金额（元）", "Amount (yuan)";
    "pay.months": "对应几个月", "For how many months";
}
