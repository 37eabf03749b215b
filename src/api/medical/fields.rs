//! What the calculator of medical insurance asks. 字段表。

use crate::api::pension::CLASSES;
use crate::api::{Field, FieldKind};

/// Where the person comes from.
pub const JOINING: &[&str] = &["first", "gap", "from_employee", "from_resident", "continuing"];

/// Which plans stand in the notice that the reader has.
pub const PLANS: &[&str] = &["none", "combined", "pool_only", "both"];

/// How a notice says what is paid.
pub(super) const RATE_KINDS: &[&str] = &["percent", "fixed"];

/// What a base goes by.
pub(super) const BASE_KINDS: &[&str] = &["not_said", "fixed", "own", "wage"];

/// A month, a quarter or a year.
pub(super) const PERIODS: &[&str] = &["month", "quarter", "year"];

/// Which amount a notice fixes and rounds.
pub(super) const ROUNDING_PERIODS: &[&str] = &["not_said", "month", "quarter", "year"];

/// How it is rounded.
pub(super) const ROUNDING_MODES: &[&str] =
    &["fen_half_up", "fen_truncate", "yuan_half_up", "yuan_truncate"];

/// Whether a plan has an age of joining.
pub(super) const AGES: &[&str] = &["not_said", "none", "limited"];

/// Three answers to whether paying the gap restores cover.
pub(super) const RESTORED: &[&str] = &["not_said", "yes", "no"];

/// Whether there is a catastrophic fee.
pub(super) const FEES: &[&str] = &["not_known", "none", "yes"];

/// When the catastrophic fee is charged.
pub(super) const CHARGED: &[&str] = &["yearly", "each_payment"];

/// Whether something is within the contribution.
pub(super) const EXTRAS: &[&str] = &["not_known", "included", "extra"];

/// How the residents' scheme would be joined.
pub const RESIDENT: &[&str] = &["none", "on_time", "late", "broken"];

pub(super) const SEXES: &[&str] = &["not_said", "man", "woman"];

/// The most that can be entered.
pub(super) const MOST_PERCENT: u32 = 100;
pub(super) const MOST_SHARE: u32 = 1000;
pub(super) const MOST_AGE: u32 = 100;
pub(super) const MOST_WAIT: u32 = 60;
pub(super) const MOST_MONTHS: u32 = 720;
pub(super) const MOST_YEARS: u32 = 60;
pub(super) const LAST_MONTH: u32 = 12;

/// The fields of a table in which some are asked of each plan: twice, under the plan's name.
macro_rules! fields {
    (
        [$($before:expr,)*]
        [$($of_plan:tt)*]
        [$($after:expr,)*]
    ) => {
        fields!(@ [$($before,)*] [$($after,)*] [] $($of_plan)*)
    };
    (@ [$($before:expr,)*] [$($after:expr,)*] [$($done:expr,)*]) => {
        &[$($before,)* $($done,)* $($after,)*]
    };
    (@ $before:tt $after:tt [$($done:expr,)*]
        ($name:literal, $link:literal, $kind:expr, $about:literal); $($more:tt)*) => {
        fields!(@ $before $after [
            $($done,)*
            Field::new(concat!("combined_", $name), concat!("k", $link), $kind, $about),
            Field::new(concat!("pool_only_", $name), concat!("p", $link), $kind, $about),
        ] $($more)*)
    };
}

/// The field table.
pub const FIELDS: &[Field] = fields!(
    [
        Field::new("class", "c", FieldKind::Choice(CLASSES), "How the person works."),
        Field::new("first_month", "m", FieldKind::MonthNear(-1, 1), "The first month to be paid. Needed."),
        Field::new("joining", "j", FieldKind::Choice(JOINING), "Whether the person was insured before."),
        Field::new("ended", "e", FieldKind::MonthNear(-20, 1), "The last month for which the earlier insurance was paid, for the beginning of cover."),
        Field::new("paid_on", "pd", FieldKind::Day, "The day of the first payment; without it cover is told by the month."),
        Field::new("birth", "bm", FieldKind::MonthNear(-75, -15), "Month of birth, for plans with an age of joining and for the years until retirement."),
        Field::new("own_base", "ob", FieldKind::Money, "A monthly base of one’s own, for plans with one."),
        Field::new("plans", "pl", FieldKind::Choice(PLANS), "Which plans stand in the county’s notice; their fields are below. What is typed is never used where the county entered its plans."),
    ]
    [
        ("name", "n", FieldKind::Text, "What the notice calls the plan, if not by the usual name.");
        ("rate_kind", "rk", FieldKind::Choice(RATE_KINDS), "Whether the notice prints a rate or a fixed amount.");
        ("rate", "r", FieldKind::Number(MOST_PERCENT), "The rate, in per cent of the base.");
        ("fixed", "f", FieldKind::Money, "The fixed amount.");
        ("fixed_per", "fp", FieldKind::Choice(PERIODS), "What the fixed amount is for.");
        ("base_kind", "bk", FieldKind::Choice(BASE_KINDS), "What the base goes by: one amount, one’s own, or a share of the reference wage.");
        ("base", "b", FieldKind::Money, "The base of all, a month.");
        ("base_floor", "bl", FieldKind::Money, "The least base of one’s own; that of employees if empty.");
        ("base_ceiling", "bc", FieldKind::Money, "The greatest base of one’s own; that of employees if empty.");
        ("base_pct", "bp", FieldKind::Number(MOST_SHARE), "The base in per cent of the reference wage.");
        ("account", "ac", FieldKind::Number(MOST_PERCENT), "Points of the base that go into the own account; 0 if none.");
        ("account_amount", "aa", FieldKind::Money, "The amount that goes into the own account a month, if the notice prints no points.");
        ("rounding_period", "rp", FieldKind::Choice(ROUNDING_PERIODS), "Which amount the notice fixes and rounds; a month if it does not say.");
        ("rounding_mode", "rm", FieldKind::Choice(ROUNDING_MODES), "How it is rounded.");
        ("age", "ak", FieldKind::Choice(AGES), "Whether there is an age of joining for the first time.");
        ("age_below", "ab", FieldKind::Count(1, MOST_AGE), "Only below this age.");
        ("age_from", "af", FieldKind::Count(1, MOST_AGE), "Only from this age on.");
        ("wait_first", "wf", FieldKind::Count(0, MOST_WAIT), "Months of waiting on joining for the first time.");
        ("wait_gap", "wg", FieldKind::Count(0, MOST_WAIT), "Months of waiting after a gap.");
        ("gap_above", "ga", FieldKind::Count(0, MOST_WAIT), "Only a gap of more months than these has to wait.");
        ("restored", "gr", FieldKind::Choice(RESTORED), "Whether paying for the gap restores cover.");
        ("wait_transfer", "wt", FieldKind::Count(0, MOST_WAIT), "Months within which moving from another scheme has no wait.");
    ]
    [
        Field::new("fee", "fe", FieldKind::Choice(FEES), "Whether there is a yearly catastrophic fee."),
        Field::new("fee_amount", "fa", FieldKind::Money, "Its fixed amount a year."),
        Field::new("fee_pct", "fs", FieldKind::Number(MOST_PERCENT), "Its share of the reference wage of every month, in per cent; with an amount both are added."),
        Field::new(
            "fee_charged",
            "fc",
            FieldKind::Choice(CHARGED),
            "Whether it is charged once a year, or with every payment of the plan in one sum.",
        ),
        Field::new("fee_month", "fm", FieldKind::Count(1, LAST_MONTH), "The month in which it is due."),
        Field::new("fee_rounding", "fr", FieldKind::Choice(ROUNDING_MODES), "How it is rounded."),
        Field::new("maternity", "mt", FieldKind::Choice(EXTRAS), "Whether maternity is within the contribution."),
        Field::new("maternity_amount", "ma", FieldKind::Money, "What is paid for it a year. Needed with `extra`."),
        Field::new("care", "lc", FieldKind::Choice(EXTRAS), "Whether long-term care is within the contribution."),
        Field::new("care_amount", "la", FieldKind::Money, "What is paid for long-term care a year. Needed with `extra`."),
        Field::new("minimum_here", "mh", FieldKind::Count(0, MOST_YEARS), "Years that must really be paid here."),
        Field::new("sex", "x", FieldKind::Choice(SEXES), "Man or woman, for the years until retirement. Without it nothing is said of them."),
        Field::new("paid_months", "pm", FieldKind::Count(0, MOST_MONTHS), "Months of the employees’ scheme really paid before the first month. Needed with `sex`."),
        Field::new("deemed_months", "dm", FieldKind::Count(0, MOST_MONTHS), "Deemed months, as the office recognised them."),
        Field::new("here_months", "hm", FieldKind::Count(0, MOST_MONTHS), "Of the months paid, those paid here."),
        Field::new("planned_months", "py", FieldKind::Count(0, MOST_MONTHS), "Months to be paid from the first month on; until the years are complete if empty."),
        Field::new("resident", "rs", FieldKind::Choice(RESIDENT), "How the residents’ scheme would be joined, to set it beside."),
        Field::new("cover_year", "y", FieldKind::Year, "The year of its cover; if empty that of the first month, or the next one with `on_time`."),
        Field::new("broken_years", "by", FieldKind::Count(1, MOST_YEARS), "Years broken. Needed with `broken`."),
        Field::new("extra_years", "ey", FieldKind::Count(0, MOST_YEARS), "Extra years paid since."),
        Field::new("window_first", "w1", FieldKind::Day, "The first day of the payment window."),
        Field::new("window_last", "w2", FieldKind::Day, "The last day of the payment window."),
    ]
);
