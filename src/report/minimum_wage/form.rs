//! The words of the form. 表单文字。

use crate::report::Words;
use crate::report::say::both;
use crate::report::words::Names;

/// What the minimum-wage calculator is called and asks. 最低工资检查的文字。
pub static WORDS: Words = Words {
    title: both!("工资够最低标准吗？", "Does the pay reach the minimum wage?"),
    link: both!("最低工资检查", "Minimum wage"),
    lead: both!(
        "照着工资条填，马上知道合不合法、差多少。",
        "Copy the pay slip and see at once whether it is lawful, and what is missing."
    ),
    labels: LABELS,
    hints: HINTS,
    needed: &[
        ("pay", both!("至少一项工资", "at least one line of pay")),
        ("hours", both!("做了几小时", "the working time")),
        ("order_hours", both!("做了几小时", "the working time")),
        (
            "period_first",
            both!("发薪周期的起止日期", "the first and last day of the pay period"),
        ),
        (
            "period_last",
            both!("发薪周期的起止日期", "the first and last day of the pay period"),
        ),
    ],
    choices: &[
        (
            "attendance",
            &[
                ("full", both!("做满全月", "Worked the whole month")),
                (
                    "part",
                    both!(
                        "请过假，或月中入职、离职",
                        "Absent, joined or left during the month"
                    ),
                ),
                ("sick", both!("全月病假", "Sick all month")),
                ("stoppage_first", both!("停工，头一个发薪周期", "Stoppage, first pay cycle")),
                ("stoppage_working", both!("停工更久，但做了活", "Longer stoppage, with work")),
                ("stoppage_idle", both!("停工更久，没活干", "Longer stoppage, no work")),
                ("maternity", both!("休产假", "Maternity leave")),
                ("dispatch_idle", both!("派遣期间没有活", "Dispatched, without an assignment")),
            ],
        ),
        (
            "quota",
            &[
                ("met", both!("完成了", "Yes")),
                ("not_met", both!("出满勤但没完成", "Full attendance, but not met")),
            ],
        ),
    ],
    choice_hints: &[],
};

const LABELS: Names = &[
    ("month", both!("哪个月的工资？", "Which month is the pay for?")),
    ("pay", both!("工资条上有哪些项目？", "What is on the pay slip?")),
    ("pay.kind", both!("项目", "Item")),
    ("pay.amount", both!("金额（元）", "Amount (yuan)")),
    ("pay.months", both!("对应几个月", "For how many months")),
    ("attendance", both!("这个月出勤怎么样？", "How did the month go?")),
    ("absent_hours", both!("无薪缺勤的小时数", "Hours absent without pay")),
    ("sick_hours", both!("病假的小时数", "Hours of sick leave")),
    ("joined", both!("月中入职的，哪天入职", "If you joined in the month, the day")),
    ("left", both!("月中离职的，最后一天", "If you left in the month, the last day")),
    ("contract_wage", both!("合同约定的月工资", "Monthly wage in the contract")),
    ("unit_tier", both!("派遣公司所在地", "Place of the dispatch company")),
    ("quota", both!("计件定额完成了吗？", "Was the piece-rate quota met?")),
    ("package", both!("包薪里说好包含哪些加班？", "Which overtime does the lump sum cover?")),
    (
        "package_base",
        both!("合同写的基本工资（没写不填）", "Base wage in the contract (if written)"),
    ),
    ("extended_hours", both!("工作日加班小时数", "Overtime hours on workdays")),
    ("rest_day_hours", both!("休息日加班小时数", "Hours on rest days")),
    ("holiday_hours", both!("法定节假日工作小时数", "Hours on statutory holidays")),
    (
        "agreed_tier",
        both!(
            "约定按单位注册地标准的，注册地在",
            "If the registered place’s standard was agreed, that place"
        ),
    ),
    ("probation", both!("还在试用期", "On probation")),
    ("probation_part_time", both!("约定了试用期", "A probation was agreed")),
    ("post_lowest_wage", both!("同岗位最低档的工资", "Lowest wage of the same post")),
    ("period", both!("发薪周期", "Pay period")),
    ("period_first", both!("第一天", "First day")),
    ("period_last", both!("最后一天", "Last day")),
    ("hours", both!("这段时间一共做了几小时", "Hours worked in this period")),
    ("days", both!("添加一天", "Add a day")),
    ("days.day", both!("日期", "Day")),
    ("days.hours", both!("工时（小时）", "Hours")),
    ("agreed_wage", both!("约定每小时多少元", "Hourly wage agreed")),
    ("managed", both!("这个月的工作时间", "Working time of the month")),
    (
        "order_hours",
        both!("跑单时间（从接单到完成）合计小时", "Hours on orders, from taking to finishing"),
    ),
    (
        "slack_hours",
        both!("约定的宽放（等单）时间，小时", "Agreed slack (waiting) time, hours"),
    ),
    (
        "required_hours",
        both!(
            "平台要求在线或在岗的时间，小时",
            "Time the platform required online or on site, hours"
        ),
    ),
    (
        "rest_hours",
        both!(
            "跑单中的长时间休息（约定不算工时的），小时",
            "Long rests inside orders agreed to be left out, hours"
        ),
    ),
    ("holiday_pay", both!("其中法定节假日的报酬", "Pay for those holiday hours")),
];

const HINTS: Names = &[
    (
        "month",
        both!(
            "是干活的那个月，不是发钱的那个月。",
            "The month of the work, not the month of payment."
        ),
    ),
    (
        "pay",
        both!(
            "一行填一项，没有的不用填。扣款也填正数。",
            "One item to a line; leave out what there is not. Deductions are positive amounts too."
        ),
    ),
    (
        "absent_hours",
        both!(
            "只算周一至周五，一天按 8 小时。带薪假不算缺勤。",
            "Monday to Friday only, 8 to a day. Paid leave is no absence."
        ),
    ),
    ("package", both!("三项都不知道就空着。", "Leave all three empty if you do not know.")),
    ("hours", both!("例如 60、7.5 或 7:30", "For example 60, 7.5 or 7:30")),
    ("days", both!("改为按天填写", "Enter day by day instead")),
    ("order_hours", both!("同时跑几单的时间只算一次。", "Orders at the same time count once.")),
    (
        "slack_hours",
        both!("没约定或不知道就空着。", "Leave empty if none was agreed or you do not know."),
    ),
];
