//! The words of the form. 表单文字。

use crate::report::words::words;

words! {
    /// What the calculator of annual leave is called and asks. 未休年休假的文字。
    pub static ANNUAL_LEAVE;
    "page.title": "没休的年假该补多少钱？", "What is owed for annual leave not taken?";
    "page.lead": "填工作年限和没休的天数，马上知道该补多少。", "Enter your years of work and the days, and see at once what is owed.";
    "year": "哪一年的年假？", "Leave of which year?";
    "year!": "年假的年份", "the year of the leave";
    "service": "工作了多久？", "How long have you worked?";
    "service?": "换过单位的，前面单位的也算。", "Work for earlier employers counts too.";
    "continuous": "一直没断过的工作，从哪天开始？", "Since when have you worked without a break?";
    "continuous=since": "填开始的日期", "I enter the day";
    "continuous=complete": "年初或入职时就已连续做满规定的月数", "Long enough already when the year or the job began";
    "continuous=not_complete": "到年底或离职时还没做满", "Not long enough by the end of the year or the job";
    "continuous_since": "没断过的工作，开始的日期", "The day on which the unbroken work began";
    "years_of_work": "到年底（或离职时）一共工作满几年", "Whole years of work by the end of the year or the last day";
    "years_of_work?": "只填整年。这一项和下一项填一个就行。", "Whole years. This or the next is enough.";
    "work_since": "或者：从哪天开始参加工作", "Or the day from which all years of work count";
    "work_since!": "一共工作了几年，或参加工作的日期", "the years of work, or the day they began";
    "leave": "年假休了几天？", "How many days were taken?";
    "taken": "已经休的年假天数", "Days of annual leave taken";
    "taken?": "只填整天，一天没休填 0。", "Whole days; 0 if none.";
    "not_taken": "没休的天数，是什么原因？", "Why were the others not taken?";
    "not_taken=not_arranged": "单位没有安排", "The employer did not arrange them";
    "not_taken=declined_in_writing": "因个人原因，自己书面提出不休", "Declined in writing for reasons of my own";
    "not_taken=carried_over": "经本人同意，挪到下一年休", "Carried into the next year with my consent";
    "normal_pay": "那些天上班，正常工资发了吗？", "Was normal pay received for those days?";
    "normal_pay=received": "发了", "It was received";
    "normal_pay=not_received": "没发", "It was not received";
    "pay": "工资多少？", "How much is the pay?";
    "average_wage": "月平均工资（元）", "Average monthly wage (yuan)";
    "average_wage?": "付钱之前最近一段时间的平均，奖金算进去，加班费不算。", "The average of the latest months before the payment, with bonus and without overtime pay.";
    "wages": "添加一个月", "Add a month";
    "wages?": "改为按月填写工资", "Enter the wages month by month instead";
    "wages.month": "月份，例如 2026-03", "Month, for example 2026-03";
    "wages.pay": "全部工资（元）", "All pay (yuan)";
    "wages.overtime": "其中加班费（元）", "Overtime pay in it (yuan)";
    "paid": "没休年假，单位已经另外付了多少（元）", "What was paid for them already, beside normal pay (yuan)";
    "paid?": "没付就空着。", "Leave empty if nothing was.";
    "joined": "这一年入职的，哪天入职", "If you joined in the year, the day";
    "left": "这一年离职的，最后一天", "If you left in the year, the last day";
    "school_holidays": "这一年放寒暑假的天数", "Days of school holidays in the year";
    "personal_leave": "没扣工资的事假天数", "Days of personal leave without deduction";
    "sick_months": "病假累计满几个月", "Whole months of sick leave together";
    "last_year": "上一年休过年假以后，又请过很长的事假或病假", "Long personal or sick leave came after last year’s leave was taken";
}
