//! The words of the form. 表单文字。

use crate::report::words::words;

words! {
    /// What the minimum-wage calculator is called and asks. 最低工资检查的文字。
    pub static MINIMUM_WAGE;
    "page.title": "工资够最低标准吗？", "Does the pay reach the minimum wage?";
    "page.lead": "照着工资条填，马上知道合不合法、差多少。", "Copy the pay slip and see at once whether it is lawful, and what is missing.";
    "month": "哪个月的工资？", "Which month is the pay for?";
    "month?": "是干活的那个月，不是发钱的那个月。", "The month of the work, not the month of payment.";
    "pay": "工资条上有哪些项目？", "What is on the pay slip?";
    "pay?": "一行填一项，没有的不用填。扣款也填正数。", "One item to a line; leave out what there is not. Deductions are positive amounts too.";
    "pay!": "至少一项工资", "at least one line of pay";
    "pay.kind": "项目", "Item";
    "pay.amount": "金额（元）", "Amount (yuan)";
    "pay.months": "对应几个月", "For how many months";
    "attendance": "这个月出勤怎么样？", "How did the month go?";
    "attendance=full": "做满全月", "Worked the whole month";
    "attendance=part": "请过假，或月中入职、离职", "Absent, joined or left during the month";
    "attendance=sick": "全月病假", "Sick all month";
    "attendance=stoppage_first": "停工，头一个发薪周期", "Stoppage, first pay cycle";
    "attendance=stoppage_working": "停工更久，但做了活", "Longer stoppage, with work";
    "attendance=stoppage_idle": "停工更久，没活干", "Longer stoppage, no work";
    "attendance=maternity": "休产假", "Maternity leave";
    "attendance=dispatch_idle": "派遣期间没有活", "Dispatched, without an assignment";
    "absent_hours": "无薪缺勤的小时数", "Hours absent without pay";
    "absent_hours?": "只算周一至周五，一天按 8 小时。带薪假不算缺勤。", "Monday to Friday only, 8 to a day. Paid leave is no absence.";
    "sick_hours": "病假的小时数", "Hours of sick leave";
    "joined": "月中入职的，哪天入职", "If you joined in the month, the day";
    "left": "月中离职的，最后一天", "If you left in the month, the last day";
    "contract_wage": "合同约定的月工资", "Monthly wage in the contract";
    "unit_tier": "派遣公司所在地", "Place of the dispatch company";
    "quota": "计件定额完成了吗？", "Was the piece-rate quota met?";
    "quota=met": "完成了", "Yes";
    "quota=not_met": "出满勤但没完成", "Full attendance, but not met";
    "package": "包薪里说好包含哪些加班？", "Which overtime does the lump sum cover?";
    "package?": "三项都不知道就空着。", "Leave all three empty if you do not know.";
    "package_base": "合同写的基本工资（没写不填）", "Base wage in the contract (if written)";
    "extended_hours": "工作日加班小时数", "Overtime hours on workdays";
    "rest_day_hours": "休息日加班小时数", "Hours on rest days";
    "holiday_hours": "法定节假日工作小时数", "Hours on statutory holidays";
    "agreed_tier": "约定按单位注册地标准的，注册地在", "If the registered place’s standard was agreed, that place";
    "probation": "还在试用期", "On probation";
    "probation_part_time": "约定了试用期", "A probation was agreed";
    "post_lowest_wage": "同岗位最低档的工资", "Lowest wage of the same post";
    "period": "发薪周期", "Pay period";
    "period_first": "第一天", "First day";
    "period_first!": "发薪周期的起止日期", "the first and last day of the pay period";
    "period_last": "最后一天", "Last day";
    "period_last!": "发薪周期的起止日期", "the first and last day of the pay period";
    "hours": "这段时间一共做了几小时", "Hours worked in this period";
    "hours?": "例如 60、7.5 或 7:30", "For example 60, 7.5 or 7:30";
    "hours!": "做了几小时", "the working time";
    "days": "添加一天", "Add a day";
    "days?": "改为按天填写", "Enter day by day instead";
    "days.day": "日期", "Day";
    "days.hours": "工时（小时）", "Hours";
    "agreed_wage": "约定每小时多少元", "Hourly wage agreed";
    "managed": "这个月的工作时间", "Working time of the month";
    "order_hours": "跑单时间（从接单到完成）合计小时", "Hours on orders, from taking to finishing";
    "order_hours?": "同时跑几单的时间只算一次。", "Orders at the same time count once.";
    "order_hours!": "做了几小时", "the working time";
    "slack_hours": "约定的宽放（等单）时间，小时", "Agreed slack (waiting) time, hours";
    "slack_hours?": "没约定或不知道就空着。", "Leave empty if none was agreed or you do not know.";
    "required_hours": "平台要求在线或在岗的时间，小时", "Time the platform required online or on site, hours";
    "rest_hours": "跑单中的长时间休息（约定不算工时的），小时", "Long rests inside orders agreed to be left out, hours";
    "holiday_pay": "其中法定节假日的报酬", "Pay for those holiday hours";
}
