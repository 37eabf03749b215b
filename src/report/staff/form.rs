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
    "against": "比一比", "Compare";
    "against?": "和另一个月比，或者改几个数看多缴少缴多少。改过以后，名单全按改过的算，再和现在的数据作对比。", "With another month, or with figures changed: then the whole roster goes by those, and is compared with the figures as they are.";
    "change": "再改一个数", "Change another figure";
    "change?": "改一个数", "Change a figure";
    "change.figure": "哪个数", "Which figure";
    "change.value": "改成多少（费率写成 16/8，前面是单位）", "To what (rates as 16/8, the employer’s first)";
    "change.figure=base_floor": "基数下限（养老、失业、工伤、医疗）", "Floor (pension, unemployment, injury, medical)";
    "change.figure=base_ceiling": "基数上限（养老、失业、工伤、医疗）", "Ceiling (pension, unemployment, injury, medical)";
    "change.figure=pension.base_floor": "养老基数下限", "Pension floor";
    "change.figure=pension.base_ceiling": "养老基数上限", "Pension ceiling";
    "change.figure=unemployment.base_floor": "失业基数下限", "Unemployment floor";
    "change.figure=unemployment.base_ceiling": "失业基数上限", "Unemployment ceiling";
    "change.figure=injury.base_floor": "工伤基数下限", "Injury floor";
    "change.figure=injury.base_ceiling": "工伤基数上限", "Injury ceiling";
    "change.figure=employee_medical.base_floor": "医疗基数下限", "Medical floor";
    "change.figure=employee_medical.base_ceiling": "医疗基数上限", "Medical ceiling";
    "change.figure=housing_fund.base_floor": "公积金下限", "Fund floor";
    "change.figure=housing_fund.base_ceiling": "公积金上限", "Fund ceiling";
    "change.figure=pension.rate": "养老费率（单位/个人，%）", "Pension rates (employer/employee, %)";
    "change.figure=unemployment.rate": "失业费率（单位/个人，%）", "Unemployment rates (employer/employee, %)";
    "change.figure=employee_medical.employer_rate": "医疗单位费率（%）", "Medical, employer’s rate (%)";
    "change.figure=employee_medical.employee_rate": "医疗个人费率（%）", "Medical, employee’s rate (%)";
    "change.figure=employee_medical.maternity_rate": "生育费率（%）", "Maternity rate (%)";
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
    "catastrophic": "大额医疗（大病）费用谁缴？（县里的数值尚缺，有官方通知的请填）", "Who pays catastrophic medical cover? (The county’s figure is missing: enter it if you have the official notice)";
    "catastrophic=not_known": "不清楚（这一项先不算）", "Not known (left out for now)";
    "catastrophic=none": "不用缴", "There is none";
    "catastrophic=employer": "单位缴", "The employer";
    "catastrophic=employee": "个人缴", "The employee";
    "catastrophic=both": "单位和个人各缴一份", "Employer and employee, each as much";
    "catastrophic_amount": "每人每次缴多少（元）", "Amount for a person each time (yuan)";
    "catastrophic_pct": "或者按医保缴费基数的百分之几（%）", "Or per cent of the medical base (%)";
    "catastrophic_month": "一年缴一次的，在几月缴（1 到 12；每月都缴就空着）", "If once a year, in which month (1 to 12; empty if every month)";
    "roster": "名单文件", "The roster";
    "roster?": "第一行或前几行里要有列名，例如 姓名、身份证号、缴费工资、基本工资、加班费。", "Headings are needed in one of the first rows, such as name, identity number, contribution wage, base pay, overtime pay.";
}
