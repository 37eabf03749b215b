//! What is known of an applicant, as conditions ask for it. 申请人的事实。

use chrono::{Datelike, NaiveDate};

use crate::rules::Truth;

use super::{Certificate, Checked, Given, Input, Insured, Place, Question};

/// Whether a group applies.
pub(super) fn group(input: &Input, group: &str) -> Truth {
    let known = input.groups.iter().find(|(known, _)| *known == group);
    match known {
        Some((_, truth)) => *truth,
        None if input.groups_complete => Truth::No,
        None => Truth::NotKnown,
    }
}

/// Whether a place lies in an area: the county of the figures, or one above it.
pub(super) fn is_in(place: Option<Place>, area: &str, county: &str) -> Truth {
    let Some(place) = place else { return Truth::NotKnown };
    if !county.starts_with(area) {
        // An area beside this county: only those who are elsewhere may be there.
        return if place == Place::County { Truth::No } else { Truth::NotKnown };
    }
    let most = match area.len() {
        len if len == county.len() => Place::County,
        len if Some(len) == county.len().checked_sub(PAIR) => Place::Prefecture,
        _ => Place::Province,
    };
    Truth::of(place <= most)
}

/// Two digits of the code name a level.
const PAIR: usize = "00".len();

/// Whether a status is one of some; whoever draws unemployment benefit is registered too.
pub(super) fn is_one_of(status: &str, statuses: &[&'static str]) -> bool {
    let also = if status == "unemployment_benefit" { "registered_unemployed" } else { status };
    statuses.iter().any(|one| *one == status || *one == also)
}

/// What is known of an insurance.
pub(super) fn insured(input: &Input, insurance: &str) -> Option<Insured> {
    input.insured.iter().find(|one| one.insurance == insurance).copied()
}

/// Whole years of age on a day; whoever is born on 29 February is a year older on 1 March.
pub(super) fn whole_age(birth: NaiveDate, day: NaiveDate) -> i64 {
    let years = i64::from(day.year()).saturating_sub(i64::from(birth.year()));
    let reached = (birth.month(), birth.day()) <= (day.month(), day.day());
    if reached { years } else { years.saturating_sub(1) }
}

/// The day of an event, and the question for it.
pub(super) fn event(input: &Input, event: &str) -> (Option<NaiveDate>, Question) {
    match event {
        "certificate_issued" => (input.certificate_day, Question::CertificateDay),
        "course_ended" => (input.course_ended, Question::CourseEnded),
        "left_school" => (input.left_school, Question::LeftSchool),
        _ => (input.business_started, Question::BusinessStarted),
    }
}

/// A certificate of one of some levels; found on the query site, and of a scarce trade, where asked.
pub(super) fn certificate(
    checked: &mut Checked,
    input: &Input,
    levels: &[&'static str],
    (listed, scarce): (bool, bool),
) {
    let level = match input.certificate {
        None => {
            checked.asks.push(Question::Certificate);
            Truth::NotKnown
        }
        Some(Certificate::None) => {
            checked.given = Given::Word("none");
            Truth::No
        }
        Some(Certificate::Other) => {
            checked.given = Given::Word("other");
            Truth::of(levels.is_empty())
        }
        Some(Certificate::Level(level)) => {
            checked.given = Given::Word(level);
            Truth::of(levels.is_empty() || levels.contains(&level))
        }
    };
    let mut also = |asked: bool, answer: Truth, question| {
        if asked && answer == Truth::NotKnown {
            checked.asks.push(question);
        }
        if asked { answer } else { Truth::Yes }
    };
    let listed = also(listed, input.certificate_listed, Question::CertificateListed);
    let scarce = also(scarce, input.trade_scarce, Question::TradeScarce);
    checked.truth = Truth::all([level, listed, scarce]);
}

/// Whether none of some subsidies was claimed before, of the same trade and level or at all.
pub(super) fn not_claimed(input: &Input, same_only: bool, of: &[&'static str]) -> Truth {
    let claims = input.claims.iter().filter(|claim| of.contains(&claim.kind));
    let claimed = claims.map(|claim| if same_only { claim.same } else { Truth::Yes });
    let others = if input.claims_complete { Truth::No } else { Truth::NotKnown };
    Truth::any(claimed.chain([others])).opposite()
}

/// How many claims of a kind were made this year: for certain, and at most of those listed.
pub(super) fn claims_this_year(input: &Input, of: &str, outside_list: bool) -> (i64, i64) {
    let (mut certain, mut possible) = (0_i64, 0_i64);
    for claim in input.claims.iter().filter(|claim| claim.kind == of) {
        let outside = if outside_list { claim.scarce.opposite() } else { Truth::Yes };
        match Truth::all([claim.this_year, outside]) {
            Truth::Yes => {
                certain = certain.saturating_add(1);
                possible = possible.saturating_add(1);
            }
            Truth::NotKnown => possible = possible.saturating_add(1),
            Truth::No => {}
        }
    }
    (certain, possible)
}
