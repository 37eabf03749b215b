//! Why a question has no answer. 不能回答的原因。

use super::named::{Named, named};
use super::{Given, Said};

/// Why a question has no answer, with places for what the case adds. 原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason(&'static Named);

impl Reason {
    /// Its name.
    pub const fn name(self) -> &'static Named {
        self.0
    }

    /// The reason with what the case adds.
    pub fn with(self, given: [Given; 2]) -> Said {
        let [first, second] = given;
        Said { name: self.0, given: [first, second, Given::Nothing] }
    }
}

impl From<Reason> for Said {
    fn from(reason: Reason) -> Self {
        reason.with([Given::Nothing, Given::Nothing])
    }
}

named! {
    Reason, Reason;
    SELF_DIRECTED, "self_directed", both!(
        "您属于自主经营或自由职业，最低工资规定不适用，报酬按约定和民事法律处理。",
        "Your work is self-directed: the minimum wage does not apply; pay follows your agreement and civil law."
    );
    NO_INJURY_CLASS, "no_injury_class", both!(
        "没有选单位的工伤保险行业类别（一类到八类），工伤保险没有算。类别在社保经办机构的核定单上。",
        "The employer’s class of work-injury risk (1 to 8) was not chosen, so work injury is left out. The class is in the notice of the social-insurance office."
    );
    NO_PAYER, "no_payer", both!(
        "大额医疗由单位还是个人缴不清楚，没有算。",
        "Whether the employer or the employee pays catastrophic cover is not known, so it is left out."
    );
    NO_OVERTIME_BY_LAW, "self_directed", both!(
        "您属于自主经营或自由职业，没有法定的加班费，节假日报酬按约定。",
        "Your work is self-directed: no overtime pay is fixed by law, and holidays go by your agreement."
    );
    PAY_NOT_GIVEN, "pay_not_given", both!(
        "没有填这个月发了多少，没有算在里面；一分没发的请填 0。",
        "What was paid in this month was not given, so it is left out. If nothing was paid, enter 0."
    );
    LUMP_SUM, "lump_sum", both!(
        "包薪（工时和加班合在一起的一笔钱）不能按天算加班费，请用“最低工资”里的包薪检查。",
        "A lump sum for hours and overtime cannot be worked out by the day: use the lump-sum test of the minimum-wage calculator."
    );
    NO_LEAVE_PART_TIME, "no_leave_part_time", both!(
        "没有查到小时工（非全日制用工）享受带薪年休假的规定，不能计算。合同写了的，按合同。可以向县人社局查询。",
        "No rule was found that gives part-time workers paid annual leave, so nothing can be worked out. What the contract gives holds. Ask the county labour office."
    );
    NO_LEAVE_OVER_AGE, "no_leave_over_age", both!(
        "已退休还在上班的（超龄劳动者），没有查到带薪年休假的规定，不能计算。合同写了的，按合同。可以向县人社局查询。",
        "No rule was found that gives workers past retirement age paid annual leave, so nothing can be worked out. What the contract gives holds. Ask the county labour office."
    );
    NO_LEAVE_MANAGED, "no_leave_managed", both!(
        "平台骑手、司机（不完全符合确立劳动关系情形）没有带薪年休假的规定，休息按书面协议。如果其实应当算劳动关系，请改选全职再看。",
        "No rule gives riders and drivers whom a platform manages paid annual leave; rest follows the written agreement. If it is in fact a labour relation, choose full-time."
    );
    NO_LEAVE_SELF_DIRECTED, "no_leave_self_directed", both!(
        "自己接活的（自主经营、自由职业）没有带薪年休假，休息由自己安排。",
        "Self-directed work has no paid annual leave; you arrange your own rest."
    );
    TOO_MANY_MONTHS, "too_many_months", both!(
        "填了 {0} 个月的工资，最多只算支付前的 {1} 个月。请删去更早的月份。",
        "Wages of {0} months were given; at most {1} before the payment count. Take the earlier ones out."
    );
    MISSED_MORE_THAN_MONTH, "missed_more_than_month", both!(
        "缺勤、病假和不在职一共 {0} 天，超过当月周一至周五的 {1} 天。请核对小时数和日期。",
        "Absence, sick leave and days outside the job come to {0} days, more than the {1} weekdays of the month. Check the hours and dates."
    );
    NEEDS_DAYS, "needs_days", both!(
        "标准在{0}调整，请按日填写工时。",
        "The standard changes on {0}: give the hours day by day."
    );
    EMPLOYER_INSURES, "employer_insures", both!(
        "您和单位有劳动关系，养老保险应由单位参加、单位缴大头，不按灵活就业自己缴。单位没有参保的，可以请县社保经办机构、劳动保障监察机构处理。",
        "You are employed: the employer has to insure you and pay the larger part; you do not pay as a flexible worker. If it has not, turn to the county's social-insurance office or labour inspection."
    );
    PAST_YEAR, "past_year", both!(
        "{0} 年已经过去，以前年度的灵活就业养老保险不能补缴（未核实），不计算。",
        "{0} is over. Contributions of past years cannot be paid later (not verified), so nothing is worked out for it."
    );
    NEEDS_INDEX, "needs_index", both!(
        "要估算养老金，请填写以往的平均缴费指数：社保经办机构、电子社保卡或“掌上12333”可以查到。",
        "To estimate the pension, enter the average index so far: the social-insurance office or the electronic social-security card shows it."
    );
    NEEDS_BALANCE, "needs_balance", both!(
        "要估算养老金，请填写个人账户储存额，或者已经缴了多少钱：电子社保卡或社保经办机构可以查到。",
        "To estimate the pension, enter the balance of the individual account, or what was already paid: the electronic social-security card or the social-insurance office shows it."
    );
    BELOW_MINIMUM, "below_minimum", both!(
        "到那时一共缴 {0} 个月，不到最低的 {1} 个月，不能按月领养老金，所以不估算。",
        "By then {0} months are paid, fewer than the least of {1}: there is no monthly pension, so none is estimated."
    );
    RESIDENT_BELOW_MINIMUM, "resident_below_minimum", both!(
        "缴 {0} 年，不到最低的 {1} 年，不能按月领居民养老金，所以不估算。",
        "{0} years of paying are fewer than the least of {1}: the resident scheme then pays nothing by the month, so nothing is estimated."
    );
    NEEDS_PAID, "needs_paid", both!(
        "要算多久回本，请填写以前自己一共缴了多少钱。",
        "To see when it has paid back, enter what you have paid so far."
    );
    SUBSIDIES_MORE, "subsidies_more", both!(
        "已领的补贴比自己一共要缴的 {0}还多，算不出多久回本。请核对。",
        "The subsidies received are more than all that is paid, {0}, so no payback can be worked out. Check them."
    );
    AGE_OUTSIDE_TABLE, "age_outside_table", both!(
        "计发月数表里没有 {0} 岁这一档，不能估算。",
        "The table of payout months has no age of {0}, so this cannot be estimated."
    );
    RETIRING_OUTSIDE, "retiring_outside", both!(
        "不能在填写的月份退休：最早{0}，最晚{1}。",
        "Retiring in that month is not possible: {0} at the earliest, {1} at the latest."
    );
    EMPLOYER_INSURES_MEDICAL, "employer_insures_medical", both!(
        "您和单位有劳动关系，职工医保应由单位参加、单位缴大头，不按灵活就业自己缴。单位没有参保的，可以请县医保局、劳动保障监察机构处理。",
        "You are employed: the employer has to insure you and pay the larger part; you do not pay as a flexible worker. If it has not, turn to the county's medical-insurance office or labour inspection."
    );
    NEEDS_OWN_BASE, "needs_own_base", both!(
        "这种方式的基数可以自己选：请填写您选的月缴费基数。",
        "This plan goes by a base that you choose: enter your monthly contribution base."
    );
    ACCOUNT_ABOVE_RATE, "account_above_rate", both!(
        "进个人账户的比整笔缴费还多，通知不会这样写。请核对这两个数。",
        "More would go into the account than is paid in all, which no notice says. Check these two numbers."
    );
    FEE_PAYER, "fee_payer", both!(
        "大额医疗费用补助写的是由单位承担，灵活就业人员怎么缴没有写。请向县医保局查询。",
        "The catastrophic fee is said to be the employer's; what flexible workers pay is not said. Ask the county medical-insurance office."
    );
    NEEDS_COVER_ENDED, "needs_cover_ended", both!(
        "要算什么时候能用，请填写原来的医保最后缴到哪个月。",
        "To find when cover begins, enter the last month for which the earlier insurance was paid."
    );
    TRANSFER_TOO_LATE, "transfer_too_late", both!(
        "原来的医保停了 {0} 个月才接上，超过免等待的 {1} 个月；这种情况要等多久没有填。请向县医保局查询。",
        "The earlier cover ended {0} months before, more than the {1} without waiting; how long one then waits was not given. Ask the county medical-insurance office."
    );
    NEEDS_MEDICAL_BASE, "needs_medical_base", both!(
        "要算一次补足的钱，请填写月缴费基数。",
        "To work out the one payment, enter the monthly contribution base."
    );
    YEAR_HAS_BEGUN, "year_has_begun", both!(
        "{0} 年度已经开始，现在才缴，一般不算在集中缴费的日子里缴。请改选“错过了集中缴费的日子”看等待期，或填写集中缴费的起止日期。",
        "The year {0} has begun, so paying now is not usually within the payment window. Choose “after the payment window” to see the wait, or enter the days of the window."
    );
    BELOW_WORKING_AGE, "below_working_age", both!(
        "法律禁止招用不满 {0} 周岁的人（《劳动法》第九十四条），您填的是 {1} 周岁，所以不再往下判断。请找县劳动保障监察机构。",
        "The law forbids hiring anyone below {0} (Labour Law, article 94); the age entered is {1}, so nothing more is worked out. Go to the county's labour inspection."
    );
}
