//! From a case to the rule's input. 由填写内容到规则输入。

use crate::api::{Case, Problem, Reader};
use crate::params::Supplied;
use crate::report::EntryError;
use crate::rules::Truth;
use crate::rules::relation::{Dispatch, Fact, Facts, Input, Label, Post, Term, WorkedHours};
use crate::units::HoursError;

use super::fields::{
    ARRANGEMENTS, CONTRACTS, EMPLOYERS, LABELS, MOST_AGE, MOST_DAYS, MOST_MONTHS,
    MOST_PERIOD_HOURS, MOST_WEEK_HOURS, POSTS, RETIRED, TERMS,
};

/// The questions that are one fact each.
const QUESTIONS: [(&str, Fact); 9] = [
    ("fixed_time", Fact::FixedTime),
    ("penalties", Fact::Penalties),
    ("sets_pay", Fact::SetsPay),
    ("bound_by_rules", Fact::BoundByRules),
    ("in_business", Fact::InBusiness),
    ("free_to_choose", Fact::FreeToChoose),
    ("own_price", Fact::OwnPrice),
    ("own_risk", Fact::OwnRisk),
    ("hourly", Fact::ByTheHour),
];

/// Reads a case whole: the input, or every problem.
pub(super) fn read(case: &Case) -> Result<(Input, Supplied), Vec<Problem>> {
    let mut reader = Reader::new(case);
    let r = &mut reader;
    let supplied = r.supplied();
    r.need("day");
    let day = r.day("day");
    let age = r.count("age", 0, MOST_AGE).map(i64::from);
    let (facts, outsourced) = facts(r);
    let hours = hours(r);
    let label = label(r);
    let (started, left, signed) = (r.day("started"), r.day("left"), r.day("signed"));
    if let (Some(first), Some(last)) = (started, left)
        && last < first
    {
        r.refuse("left", EntryError::EndBeforeStart);
    }
    let wage = r.money("wage");
    let term = term(r);
    let probation = r.count("probation", 0, MOST_MONTHS).map(i64::from);
    let (deposit, banned) = (r.truth("deposit"), r.truth("other_platforms_banned"));
    let deposit_amount = r.money("deposit_amount");
    let (agreement, published) = (r.truth("agreement"), r.truth("rules_published"));
    let dispatch = dispatch(r);
    let problems = reader.into_problems();
    let Some(day) = day.filter(|_| problems.is_empty()) else { return Err(problems) };
    let input = Input {
        day,
        age,
        facts,
        hours,
        outsourced,
        label,
        started,
        left,
        signed,
        wage,
        term,
        probation,
        deposit,
        deposit_amount,
        other_platforms_banned: banned,
        agreement,
        rules_published: published,
        dispatch,
    };
    Ok((input, supplied))
}

/// What decides, and whether the work was outsourced.
fn facts(reader: &mut Reader<'_>) -> (Facts, bool) {
    let mut facts = Facts::default();
    let (household, individual) = match reader.choice("employer", EMPLOYERS) {
        "company" | "sole_trader" => (Truth::No, Truth::No),
        "family" | "craftsman" | "farm_household" => (Truth::Yes, Truth::No),
        "individual" => (Truth::No, Truth::Yes),
        _ => (Truth::NotKnown, Truth::NotKnown),
    };
    facts.learn(Fact::Household, household);
    facts.learn(Fact::Individual, individual);
    let retired = match reader.choice("retired", RETIRED) {
        "no" => Truth::No,
        "past_age" | "pension_drawn" => Truth::Yes,
        _ => Truth::NotKnown,
    };
    facts.learn(Fact::Retired, retired);
    let arrangement = reader.choice("arrangement", ARRANGEMENTS);
    let dispatched = match arrangement {
        "direct" | "outsourced" => Truth::No,
        "dispatched" => Truth::Yes,
        _ => Truth::NotKnown,
    };
    facts.learn(Fact::Dispatched, dispatched);
    let contract = match reader.choice("contract", CONTRACTS) {
        "none" | "other_company" => Truth::No,
        "manager" => Truth::Yes,
        _ => Truth::NotKnown,
    };
    facts.learn(Fact::Contract, contract);
    for (name, fact) in QUESTIONS {
        let truth = reader.truth(name);
        facts.learn(fact, truth);
    }
    (facts, arrangement == "outsourced")
}

/// The hours of a pay period: all three, or none.
fn hours(reader: &mut Reader<'_>) -> Option<WorkedHours> {
    let hours = reader.hours("hours", MOST_PERIOD_HOURS);
    let days = reader.count("days", 1, MOST_DAYS).map(i64::from);
    let week = reader.hours("week_hours", MOST_WEEK_HOURS);
    if reader.text("hours").is_empty() {
        return None;
    }
    reader.need("days");
    reader.need("week_hours");
    let (hours, week) = (hours?, week?);
    if hours < week {
        let most = u32::try_from(hours.exact().floor()).unwrap_or(MOST_WEEK_HOURS);
        let text = reader.text("week_hours").to_owned();
        reader.refuse("week_hours", EntryError::Hours(HoursError::TooMany { text, most }));
    }
    Some(WorkedHours { hours, days: days?, week })
}

fn label(reader: &mut Reader<'_>) -> Option<Label> {
    match reader.choice("label", LABELS) {
        "cooperation" => Some(Label::Cooperation),
        "sole_trader" => Some(Label::SoleTrader),
        "third_company" => Some(Label::ThirdCompany),
        _ => None,
    }
}

fn term(reader: &mut Reader<'_>) -> Option<Term> {
    let months = reader.count("term_months", 1, MOST_MONTHS).map(i64::from);
    match reader.choice("term", TERMS) {
        "fixed" => {
            reader.need("term_months");
            months.map(Term::Months)
        }
        "open_ended" => Some(Term::OpenEnded),
        "task" => Some(Term::Task),
        _ => None,
    }
}

fn dispatch(reader: &mut Reader<'_>) -> Dispatch {
    Dispatch {
        licence: reader.truth("licence"),
        post: match reader.choice("post", POSTS) {
            "temporary" => Some(Post::Temporary),
            "auxiliary" => Some(Post::Auxiliary),
            "substitute" => Some(Post::Substitute),
            "other" => Some(Post::Other),
            _ => None,
        },
        post_months: reader.count("post_months", 0, MOST_MONTHS).map(i64::from),
        sent_on: reader.truth("sent_on"),
        own_subsidiary: reader.truth("own_subsidiary"),
        fee: reader.truth("fee"),
    }
}
