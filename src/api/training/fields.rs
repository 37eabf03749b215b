//! What the calculator of subsidies asks: every question once, for all schemes. 字段表。

use crate::api::{ANSWERS, Field, FieldKind};

/// Whether nothing else applies.
pub const OTHERS: &[&str] = &["not_known", "none"];

pub(super) const SEXES: &[&str] = &["not_said", "man", "woman"];
pub(super) const AGES: &[&str] = &["not_known", "55", "50"];
pub(super) const PLACES: &[&str] =
    &["not_known", "county", "prefecture", "province", "elsewhere"];
pub(super) const STATUSES: &[&str] = &[
    "not_known",
    "employed",
    "flexible",
    "registered_unemployed",
    "unemployment_benefit",
    "final_year_student",
    "other",
];
pub(super) const CERTIFICATES: &[&str] =
    &["not_known", "none", "junior", "intermediate", "senior", "other"];

/// The most that can be entered.
pub(super) const MOST_MONTHS: u32 = 720;
pub(super) const MOST_PERCENT: u32 = 100;
pub(super) const MOST_CLAIMS: usize = 50;

/// A question that may be left open.
const fn question(name: &'static str, key: &'static str, about: &'static str) -> Field {
    Field::new(name, key, FieldKind::Choice(ANSWERS), about)
}

/// A group that one may belong to.
const fn group(name: &'static str, key: &'static str) -> Field {
    question(name, key, "Whether this group applies.")
}

const fn months(name: &'static str, key: &'static str) -> Field {
    let about = "Months of contributions paid to this insurance.";
    Field::new(name, key, FieldKind::Count(0, MOST_MONTHS), about)
}

const fn now(name: &'static str, key: &'static str) -> Field {
    question(name, key, "Insured there now.")
}

/// A claim made before.
const CLAIM: &[Field] = &[
    Field::new(
        "kind",
        "k",
        FieldKind::Choice(crate::params::CLAIM_KINDS),
        "Which subsidy was claimed.",
    ),
    Field::new("day", "d", FieldKind::Day, "The day of the claim. Needed."),
    question("same", "s", "For the same trade and level."),
    question("scarce", "c", "For a trade in the province’s list of scarce trades."),
];

/// The field table.
pub const FIELDS: &[Field] = &[
    Field::new("day", "d", FieldKind::Day, "The day of the application. Needed."),
    Field::new("birth", "b", FieldKind::Day, "Day of birth."),
    Field::new("sex", "x", FieldKind::Choice(SEXES), "Man or woman, for retirement."),
    Field::new(
        "original_age",
        "oa",
        FieldKind::Choice(AGES),
        "The age at which the woman would have retired before 2025.",
    ),
    Field::new("status", "st", FieldKind::Choice(STATUSES), "What is done on that day."),
    Field::new("work_place", "wp", FieldKind::Choice(PLACES), "Where the work is."),
    Field::new("home_place", "hp", FieldKind::Choice(PLACES), "Where the home is."),
    group("poverty_family_child", "gpf"),
    group("final_year_graduate", "gfy"),
    group("school_leaver", "gsl"),
    group("rural_mover", "grm"),
    group("registered_unemployed", "gru"),
    group("hard_to_employ", "ghe"),
    group("zero_employment_family", "gze"),
    group("minimum_living_allowance", "gml"),
    group("disabled_able_to_work", "gda"),
    group("unemployed_a_year", "guy"),
    group("graduate_without_work", "ggw"),
    group("land_expropriated", "gle"),
    group("lifted_out_of_poverty", "glp"),
    group("retired_fisher", "grf"),
    group("border_and_port", "gbp"),
    group("twinned_city_course", "gtc"),
    group("graduate_in_village", "ggv"),
    group("student_loan", "gln"),
    group("small_people", "gsp"),
    group("tibetan_area", "gta"),
    group("registered_poor", "grp"),
    Field::new(
        "groups_others",
        "go",
        FieldKind::Choice(OTHERS),
        "`none`: no group applies but those answered `yes`.",
    ),
    months("pension_months", "mp"),
    now("pension_now", "np"),
    months("unemployment_months", "mu"),
    now("unemployment_now", "nu"),
    months("injury_months", "mi"),
    now("injury_now", "ni"),
    months("medical_months", "mm"),
    now("medical_now", "nm"),
    Field::new(
        "certificate",
        "ce",
        FieldKind::Choice(CERTIFICATES),
        "The level of the certificate; `other` is one without these levels.",
    ),
    Field::new("certificate_day", "cd", FieldKind::Day, "The day of the certificate."),
    question(
        "certificate_listed",
        "cl",
        "The certificate is found on the official query site.",
    ),
    question("trade_scarce", "ts", "Its trade stands in the province’s list of scarce trades."),
    question(
        "course_registered",
        "cr",
        "The course is in the county’s catalogue and was registered before it began.",
    ),
    Field::new("attendance", "at", FieldKind::Number(MOST_PERCENT), "Attendance in per cent."),
    question("assessment_passed", "ap", "The assessment was passed."),
    Field::new("course_ended", "ed", FieldKind::Day, "The day on which the course ended."),
    Field::new("left_school", "ls", FieldKind::Day, "The day of leaving school."),
    Field::new(
        "business_started",
        "bs",
        FieldKind::Day,
        "The day on which the business began.",
    ),
    Field::new(
        "contract_months",
        "km",
        FieldKind::Count(0, MOST_MONTHS),
        "Months of the contract with the employer; 0 if there is none.",
    ),
    Field::new("claims", "cm", FieldKind::Rows(CLAIM), "Subsidies claimed before."),
    Field::new(
        "claims_others",
        "co",
        FieldKind::Choice(OTHERS),
        "`none`: nothing was claimed but what stands in `claims`.",
    ),
];
