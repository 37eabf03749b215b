//! The words of the form. 表单文字。

use crate::report::words::words;

words! {
    /// What the claim calculator is called and asks. 追讨的文字。
    pub static CLAIM;
    "page.title": "几个月的工资，一共欠多少？", "Several months: what is owed in all?";
    "page.lead": "一个月一个月地算最低工资和加班费，加在一起，再告诉您最晚哪天去投诉、仲裁，并起草投诉书。", "Minimum wage and overtime month by month, the sum, the last days to complain and arbitrate, and a draft of the complaint.";
    "month": "从哪个月？", "From which month?";
    "last_month": "到哪个月？", "Up to which month?";
    "last_month?": "只有一个月就不填。", "Leave empty for one month.";
    "pay": "再加一行", "Add a line";
    "pay?": "填每个月发的钱", "Enter what was paid month by month";
    "pay!": "至少一个月发的钱", "what was paid for at least one month";
    "pay.month": "月份（如 2026-07）", "Month (such as 2026-07)";
    "pay.kind": "项目", "Item";
    "pay.amount": "金额（元）", "Amount (yuan)";
    "overtime": "加班费也要追的，填这里", "If overtime is claimed too";
    "overtime?": "只追最低工资差额的，不用填。", "Leave empty to claim the minimum wage only.";
    "wage_form": "工资怎么算？", "How are you paid?";
    "wage_form=month": "按月", "By the month";
    "wage_form=day": "按天", "By the day";
    "wage_form=hour": "按小时（全职）", "By the hour (full-time)";
    "wage": "正常上班的工资标准（元）", "Wage for normal hours (yuan)";
    "wage?": "合同写的，不含加班费。", "As the contract has it, without overtime.";
    "rest_days": "每周哪几天休息？", "Which days of the week are off?";
    "rest_days=sat_sun": "周六、周日", "Saturday and Sunday";
    "rest_days=sun": "只休周日", "Sunday only";
    "rest_days=sat": "只休周六", "Saturday only";
    "rest_days=mon": "只休周一", "Monday only";
    "rest_days=tue": "只休周二", "Tuesday only";
    "rest_days=wed": "只休周三", "Wednesday only";
    "rest_days=thu": "只休周四", "Thursday only";
    "rest_days=fri": "只休周五", "Friday only";
    "rest_days=roster": "排班轮休（在日历上标出休息日）", "By a roster (mark rest days in the calendar)";
    "days": "哪些天上了班？", "Which days did you work?";
    "days?": "点一个日子，填小时数。平时正常上班的日子可以不填；小时工要把每天都填上。", "Tap a day and enter the hours. Normal working days can be left out; part-timers enter every day.";
    "days.day": "日期", "Day";
    "days.hours": "一共做了几小时", "Hours worked";
    "days.hours?": "整天一共的小时数，例如 8、10.5。", "All hours of the day, such as 8 or 10.5.";
    "days.span": "或者填起止时刻", "Or from when to when";
    "days.span?": "例如 20:00-06:00。", "Such as 20:00-06:00.";
    "days.time_off": "已给的补休，小时", "Time off given in lieu, hours";
    "days.class": "这天算", "The day was";
    "days.class=calendar": "按日历", "As the calendar has it";
    "days.class=work": "算上班日", "A working day";
    "days.class=rest": "算休息日", "A rest day";
    "left": "已经离职的，最后一天", "If you have left, the last day";
    "left?": "还在职就不填。例如 2026-09-30。", "Leave empty while employed. For example 2026-09-30.";
    "pay_day": "每月几号发工资", "Day of the month on which wages are paid";
    "pay_day?": "不知道就不填。", "Leave empty if not known.";
    "pay_month": "发的是哪个月的", "It pays for";
    "pay_month=next": "上个月的工资", "the month before";
    "pay_month=same": "当月的工资", "the same month";
    "filing": "打算哪天去投诉或申请仲裁", "The day on which you mean to file";
    "joined": "月中入职的，哪天入职", "If you joined in the month, the day";
    "absences": "再加一个月", "Add another month";
    "absences?": "有无薪缺勤", "There was absence without pay";
    "absences.hours": "缺勤小时数", "Hours absent";
    "absences.month": "哪个月（如 2026-10）", "Month (such as 2026-10)";
}
