//! What the minimum-wage calculator asks. 字段表。

use crate::api::{Field, FieldKind};
use crate::law::PayKind;

/// The classes of worker.
pub const CLASSES: &[&str] =
    &["full_time", "part_time", "dispatched", "managed", "self_directed", "over_age"];

/// How a month went.
pub const ATTENDANCE: &[&str] = &[
    "full",
    "part",
    "sick",
    "stoppage_first",
    "stoppage_working",
    "stoppage_idle",
    "maternity",
    "dispatch_idle",
];

macro_rules! pay_kinds {
    ($($word:literal: $kind:ident,)*) => {
        /// The kinds of pay line, by the words used for them.
        pub const PAY_KINDS: &[(&str, PayKind)] = &[$(($word, PayKind::$kind),)*];
        /// The words alone, for the field.
        pub(in crate::api) const PAY_WORDS: &[&str] = &[$($word,)*];
    };
}

pay_kinds! {
    "base": Base,
    "post": Post,
    "performance": Performance,
    "commission": Commission,
    "seniority": Seniority,
    "full_attendance": FullAttendance,
    "paid_leave": PaidLeave,
    "piece": Piece,
    "package": Package,
    "order_pay": OrderPay,
    "incentive": Incentive,
    "overtime": Overtime,
    "hardship": Hardship,
    "statutory_welfare": StatutoryWelfare,
    "housing_meal": HousingMeal,
    "in_kind": InKind,
    "reimbursement": Reimbursement,
    "employer_share": EmployerShare,
    "severance": Severance,
    "leave_in_lieu": LeaveInLieu,
    "tips": Tips,
    "long_bonus": LongBonus,
    "back_pay": BackPay,
    "own_contributions": OwnContributions,
    "income_tax": IncomeTax,
    "court_support": CourtSupport,
    "company_deduction": CompanyDeduction,
    "damage_compensation": DamageCompensation,
}

/// The word for a kind of pay line.
pub fn pay_kind_word(kind: PayKind) -> &'static str {
    PAY_KINDS.iter().find(|(_, known)| *known == kind).map_or("", |(word, _)| word)
}

pub(in crate::api) const PLACES: &[&str] = &["county", "1", "2", "3"];
pub(super) const OTHER_PLACES: &[&str] = &["none", "1", "2", "3", "county"];
pub(super) const YES_NO: &[&str] = &["no", "yes"];
pub(super) const QUOTA: &[&str] = &["met", "not_met"];

/// Most hours of a month, and of a day.
pub(super) const MONTH_HOURS: u32 = 744;
pub(super) const DAY_HOURS: u32 = 24;
/// Most months a bonus can be for.
pub(super) const BONUS_MONTHS: u32 = 60;

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("class", "c", FieldKind::Choice(CLASSES), "Class of worker."),
    Field::new(
        "month",
        "m",
        FieldKind::Month,
        "The month the pay was for, not the one in which it was paid. Needed, but for part-time work, where the period says it.",
    ),
    Field::new(
        "tier",
        "t",
        FieldKind::Choice(PLACES),
        "Place of work: the county of the figures, or a wage tier of its province.",
    ),
    Field::new(
        "agreed_tier",
        "ta",
        FieldKind::Choice(OTHER_PLACES),
        "The employer's registered place, where its standard was agreed to apply.",
    ),
    Field::new(
        "pay",
        "p",
        FieldKind::Rows(PAY_LINE),
        "The lines of the pay slip: what was paid, and what was withheld as positive amounts. For a lump sum that covers overtime use the kind `package`; excluded kinds that are inside it stand as lines of their own.",
    ),
    Field::new(
        "attendance",
        "at",
        FieldKind::Choice(ATTENDANCE),
        "How the month went. `part` uses the four fields below. Full-time, dispatched, over-age.",
    ),
    Field::new(
        "absent_hours",
        "ah",
        FieldKind::Hours(MONTH_HOURS),
        "Weekday hours absent without pay for the worker's own reasons.",
    ),
    Field::new(
        "sick_hours",
        "sh",
        FieldKind::Hours(MONTH_HOURS),
        "Weekday hours of sick leave within the medical period.",
    ),
    Field::new(
        "joined",
        "jd",
        FieldKind::Day,
        "First day of service, if it lies in the month.",
    ),
    Field::new("left", "ld", FieldKind::Day, "Last day of service, if it lies in the month."),
    Field::new(
        "contract_wage",
        "cw",
        FieldKind::Money,
        "Wage in the contract: for the first cycle of a stoppage, and for probation.",
    ),
    Field::new(
        "unit_tier",
        "tu",
        FieldKind::Choice(PLACES),
        "Place of the dispatch unit, for a dispatched worker without an assignment.",
    ),
    Field::new(
        "quota",
        "q",
        FieldKind::Choice(QUOTA),
        "For piece rates: whether the quota was met.",
    ),
    Field::new(
        "probation",
        "pr",
        FieldKind::Choice(YES_NO),
        "Whether the worker is on probation.",
    ),
    Field::new(
        "post_lowest_wage",
        "pl",
        FieldKind::Money,
        "Lowest wage of the same post, for probation.",
    ),
    Field::new(
        "package_base",
        "pb",
        FieldKind::Money,
        "Base wage written in the contract, for a lump sum.",
    ),
    Field::new(
        "extended_hours",
        "he",
        FieldKind::Hours(MONTH_HOURS),
        "Workday overtime that a lump sum covers. All three kinds empty: not agreed and not known.",
    ),
    Field::new(
        "rest_day_hours",
        "hr",
        FieldKind::Hours(MONTH_HOURS),
        "Rest-day hours that a lump sum covers.",
    ),
    Field::new(
        "holiday_hours",
        "hh",
        FieldKind::Hours(MONTH_HOURS),
        "Statutory-holiday hours: those a lump sum covers, or those of a managed worker.",
    ),
    Field::new("period_first", "pf", FieldKind::Day, "First day of the pay period. Part-time."),
    Field::new("period_last", "pe", FieldKind::Day, "Last day of the pay period. Part-time."),
    Field::new(
        "hours",
        "h",
        FieldKind::Hours(MONTH_HOURS),
        "Hours of the period together. Part-time.",
    ),
    Field::new(
        "days",
        "d",
        FieldKind::Rows(DAY),
        "Hours by the day, instead of `hours`. Part-time.",
    ),
    Field::new("agreed_wage", "aw", FieldKind::Money, "Hourly wage agreed. Part-time."),
    Field::new(
        "order_hours",
        "oh",
        FieldKind::Hours(MONTH_HOURS),
        "Time on orders in the month. Managed.",
    ),
    Field::new(
        "orders",
        "o",
        FieldKind::Rows(ORDER),
        "Orders from taking to finishing, instead of `order_hours`; orders at once count once. Managed.",
    ),
    Field::new(
        "rest_hours",
        "rh",
        FieldKind::Hours(MONTH_HOURS),
        "Long unbroken rests inside orders, where agreed to be left out. Managed.",
    ),
    Field::new(
        "slack_hours",
        "sl",
        FieldKind::Hours(MONTH_HOURS),
        "Slack time agreed with the union or representatives; empty: not known. Managed.",
    ),
    Field::new(
        "required_hours",
        "rq",
        FieldKind::Hours(MONTH_HOURS),
        "Time the company required online or on site. Managed.",
    ),
    Field::new(
        "holiday_pay",
        "hp",
        FieldKind::Money,
        "Pay for the hours on statutory holidays, part of the pay above. Managed.",
    ),
];

pub(in crate::api) const PAY_LINE: &[Field] = &[
    Field::new("kind", "k", FieldKind::Choice(PAY_WORDS), "What the line is."),
    Field::new("amount", "a", FieldKind::Money, "How much."),
    Field::new(
        "months",
        "n",
        FieldKind::Count(1, BONUS_MONTHS),
        "Months a bonus was earned over.",
    ),
];

const DAY: &[Field] = &[
    Field::new("day", "d", FieldKind::Day, "The day."),
    Field::new("hours", "h", FieldKind::Hours(DAY_HOURS), "The hours."),
];

const ORDER: &[Field] = &[
    Field::new("day", "d", FieldKind::Day, "The day on which it began."),
    Field::new(
        "span",
        "s",
        FieldKind::Clock,
        "From taking to finishing; over midnight if the end is not later.",
    ),
    Field::new("tier", "t", FieldKind::Choice(PLACES), "Where; the case's own place if empty."),
];
