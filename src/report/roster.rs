//! What the columns of a roster are called, and how to fill them in. 花名册各列。

use super::words::words;

words! {
    /// The columns of a roster by their keys; under `key?` what to enter. 花名册各列。
    pub static ROSTER;
    "name": "姓名", "Name";
    "name?": "填不填都可以，只用来对照。", "Not needed; only to find the row again.";
    "identity": "身份证号", "Identity number";
    "identity?": "按文本填，一位不少。用来查重，不参与计算。", "As text, with all its digits. Used to find repetitions, not to work anything out.";
    "department": "部门", "Department";
    "department?": "填不填都可以，用来分部门合计。", "Not needed; for totals by department.";
    "class": "用工形式", "Class of worker";
    "class?": "全日制、非全日制、劳务派遣等。", "Full-time, part-time, dispatched and so on.";
    "month": "月份", "Month";
    "month?": "如 2026-09。整个表同一个月就不用这一列。", "Like 2026-09. Leave the column out where the whole table is of one month.";
    "wage": "缴费工资", "wage for contributions";
    "wage?": "上年月平均工资；新入职的填首月工资。单位是元，如 5200.50。", "The monthly average of last year; of new staff the wage of the first month. In yuan, like 5200.50.";
    "joined": "入职日期", "First day of service";
    "joined?": "本月入职的才要填，如 2026-09-01。", "Only for those who joined in the month, like 2026-09-01.";
    "left": "离职日期", "Last day of service";
    "left?": "本月离职的才要填。", "Only for those who left in the month.";
    "injury_class": "工伤类别", "Work-injury class";
    "injury_class?": "一类到八类，见核定单。", "One to eight, as on the notice of assessment.";
    "injury_factor": "浮动系数", "Work-injury factor";
    "injury_factor?": "没有浮动就不填。", "Leave it empty where the rate is not raised or lowered.";
    "fund": "是否缴公积金", "Housing fund";
    "fund?": "填“是”或“否”。", "Yes or no.";
    "fund_base": "公积金基数", "Housing-fund base";
    "fund_base?": "和缴费工资一样就不填。", "Leave it empty where it is the wage for contributions.";
    "fund_rate": "公积金单位比例", "Housing-fund rate of the employer";
    "fund_rate?": "如 12 或 12%。", "Like 12 or 12%.";
    "fund_rate_own": "公积金个人比例", "Housing-fund rate of the employee";
    "fund_rate_own?": "和单位一样就不填。", "Leave it empty where it is that of the employer.";
    "tier": "类区", "Wage tier";
    "tier?": "在建水县就不填。", "Leave it empty in Jianshui County.";
    "pay.base": "基本工资", "base wage";
    "pay.post": "岗位工资", "post wage";
    "pay.performance": "绩效工资", "performance pay";
    "pay.commission": "提成", "commission";
    "pay.seniority": "工龄工资", "seniority pay";
    "pay.full_attendance": "全勤奖", "full-attendance bonus";
    "pay.paid_leave": "带薪假工资", "pay for paid leave";
    "pay.piece": "计件工资", "piece-rate wage";
    "pay.package": "包薪", "lump sum";
    "pay.overtime": "加班工资", "overtime pay";
    "pay.hardship": "高温、夜班等津贴", "heat, night and other hardship allowances";
    "pay.housing_meal": "住房、伙食补贴", "housing and meal money";
    "pay.reimbursement": "报销", "reimbursements";
    "pay.leave_in_lieu": "未休年休假工资", "pay in lieu of annual leave";
    "pay.long_bonus": "年终奖、季度奖", "annual or quarterly bonus";
    "pay.severance": "经济补偿", "severance";
    "pay.back_pay": "补发工资", "back pay";
}
