//! What the guide to worker classes asks. 字段表。

use crate::api::{ANSWERS, Field, FieldKind};

/// Past retirement age, or drawing a pension.
pub const RETIRED: &[&str] = &["not_known", "no", "past_age", "pension_drawn"];

/// Who the employer is.
pub const EMPLOYERS: &[&str] = &[
    "not_known",
    "company",
    "sole_trader",
    "family",
    "craftsman",
    "farm_household",
    "individual",
];

/// How the work comes.
pub const ARRANGEMENTS: &[&str] = &["not_known", "direct", "dispatched", "outsourced"];

/// With whom there is a written labour contract.
pub const CONTRACTS: &[&str] = &["not_known", "none", "manager", "other_company"];

/// What the work is called.
pub const LABELS: &[&str] = &["none", "cooperation", "sole_trader", "third_company"];

/// The term of the contract.
pub const TERMS: &[&str] = &["not_known", "fixed", "open_ended", "task"];

/// The post of a dispatched worker.
pub const POSTS: &[&str] = &["not_known", "temporary", "auxiliary", "substitute", "other"];

/// The most that can be entered.
pub(super) const MOST_AGE: u32 = 120;
pub(super) const MOST_PERIOD_HOURS: u32 = 744;
pub(super) const MOST_DAYS: u32 = 31;
pub(super) const MOST_WEEK_HOURS: u32 = 168;
pub(super) const MOST_MONTHS: u32 = 720;

/// A question that may be left open.
const fn question(name: &'static str, key: &'static str, about: &'static str) -> Field {
    Field::new(name, key, FieldKind::Choice(ANSWERS), about)
}

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new(
        "day",
        "d",
        FieldKind::Day,
        "The day about which is asked, as a rule today. Needed.",
    ),
    Field::new("age", "ag", FieldKind::Count(0, MOST_AGE), "Whole years of age."),
    Field::new(
        "retired",
        "rt",
        FieldKind::Choice(RETIRED),
        "Whether the worker is past retirement age or draws a pension.",
    ),
    Field::new(
        "employer",
        "em",
        FieldKind::Choice(EMPLOYERS),
        "Who the employer is; `individual` is any other person without a registered business.",
    ),
    Field::new(
        "arrangement",
        "ar",
        FieldKind::Choice(ARRANGEMENTS),
        "Whether a dispatch company sends the worker elsewhere, or the work was outsourced.",
    ),
    Field::new(
        "contract",
        "k",
        FieldKind::Choice(CONTRACTS),
        "With whom there is a written labour contract: the company that manages the work, or another one.",
    ),
    question("fixed_time", "m1", "Fixed attendance, least time online or an order quota."),
    question(
        "penalties",
        "m2",
        "Refusing, being late or logging off costs money, ranking or the account.",
    ),
    question("sets_pay", "m3", "The company alone sets price and pay."),
    question("bound_by_rules", "m4", "The company’s rules and assessments bind the worker."),
    question(
        "in_business",
        "m5",
        "The work is part of the company’s business and done in its name.",
    ),
    question(
        "free_to_choose",
        "u1",
        "Free to choose whether, when and where to work, without any consequence.",
    ),
    question("own_price", "u2", "Sets the price or bargains with customers."),
    question("own_risk", "u3", "Bears the business risk, hires others or sends a substitute."),
    question("hourly", "hy", "Paid mainly by the hour."),
    Field::new(
        "hours",
        "h",
        FieldKind::Hours(MOST_PERIOD_HOURS),
        "Hours worked in the last pay period, with this employer.",
    ),
    Field::new(
        "days",
        "w",
        FieldKind::Count(1, MOST_DAYS),
        "Days worked in that period. Needed with `hours`.",
    ),
    Field::new(
        "week_hours",
        "hw",
        FieldKind::Hours(MOST_WEEK_HOURS),
        "Hours of its longest week. Needed with `hours`.",
    ),
    Field::new(
        "label",
        "lb",
        FieldKind::Choice(LABELS),
        "What the work is called on paper; it changes no answer.",
    ),
    Field::new("started", "st", FieldKind::Day, "First day of the work."),
    Field::new("left", "lt", FieldKind::Day, "Last day of the work, if it is over."),
    Field::new(
        "signed",
        "sg",
        FieldKind::Day,
        "The day on which a written contract was signed, if one was.",
    ),
    Field::new("wage", "wg", FieldKind::Money, "Wage of a month, for double wage."),
    Field::new("term", "tm", FieldKind::Choice(TERMS), "The term of the contract."),
    Field::new(
        "term_months",
        "tn",
        FieldKind::Count(1, MOST_MONTHS),
        "Months of a fixed term. Needed with `fixed`.",
    ),
    Field::new(
        "probation",
        "pb",
        FieldKind::Count(0, MOST_MONTHS),
        "Months of probation agreed.",
    ),
    question("deposit", "dp", "A deposit or fee was taken, or papers are kept."),
    Field::new("deposit_amount", "da", FieldKind::Money, "How much was taken."),
    question("other_platforms_banned", "op", "Working for other platforms is forbidden."),
    question("agreement", "wa", "There is a written agreement. For managed workers."),
    question(
        "rules_published",
        "rp",
        "The rules of pay, orders and penalties were published and workers were heard. For managed workers.",
    ),
    question("licence", "li", "The dispatch company has a dispatch licence."),
    Field::new("post", "po", FieldKind::Choice(POSTS), "The post of the dispatched worker."),
    Field::new(
        "post_months",
        "pm",
        FieldKind::Count(0, MOST_MONTHS),
        "Months in a temporary post so far.",
    ),
    question("sent_on", "so", "The host unit sent the worker on to another company."),
    question(
        "own_subsidiary",
        "os",
        "The dispatch company was founded by the host unit itself.",
    ),
    question("fee", "fe", "A fee was taken from the dispatched worker."),
];
