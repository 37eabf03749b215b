//! From a case to the rule's input. 由填写内容到规则输入。

use chrono::Datelike as _;

use crate::api::{Case, Problem, Reader};
use crate::params::{CLAIM_KINDS, GROUPS, INSURANCES, LEVELS, Supplied};
use crate::rules::Truth;
use crate::rules::pension::Schedule;
use crate::rules::training::{Certificate, Claim, Input, Insured, Place, Sex};

use super::fields::{
    AGES, CERTIFICATES, MOST_CLAIMS, MOST_MONTHS, MOST_PERCENT, OTHERS, PLACES, SEXES, STATUSES,
};

/// Reads a case whole: the input, or every problem.
pub(super) fn read(case: &Case) -> Result<(Input, Supplied), Vec<Problem>> {
    let mut reader = Reader::new(case);
    let r = &mut reader;
    let supplied = r.supplied();
    r.need("day");
    let day = r.day("day");
    let birth = r.day("birth");
    let sex = sex(r);
    let status = match r.choice("status", STATUSES) {
        "not_known" => None,
        status => Some(status),
    };
    let (work_place, home_place) = (place(r, "work_place"), place(r, "home_place"));
    let groups = GROUPS.iter().map(|group| (*group, r.truth(group)));
    let groups = groups.filter(|(_, truth)| *truth != Truth::NotKnown).collect();
    let groups_complete = r.choice("groups_others", OTHERS) == "none";
    let insured = INSURANCES.iter().map(|insurance| insured(r, insurance)).collect();
    let certificate = certificate(r);
    let certificate_listed = r.truth("certificate_listed");
    let trade_scarce = r.truth("trade_scarce");
    let certificate_day = r.day("certificate_day");
    let course_registered = r.truth("course_registered");
    let attendance = r.number("attendance", MOST_PERCENT);
    let assessment_passed = r.truth("assessment_passed");
    let (course_ended, left_school) = (r.day("course_ended"), r.day("left_school"));
    let business_started = r.day("business_started");
    let contract_months = r.count("contract_months", 0, MOST_MONTHS).map(i64::from);
    let year = day.map(|day| day.year());
    let mut claims = Vec::new();
    r.each_row("claims", MOST_CLAIMS, &mut |r| {
        let kind = r.choice("kind", CLAIM_KINDS);
        r.need("day");
        let claimed = r.day("day").map(|day| day.year());
        let this_year = match (claimed, year) {
            (Some(claimed), Some(year)) => Truth::of(claimed == year),
            _ => Truth::NotKnown,
        };
        let (same, scarce) = (r.truth("same"), r.truth("scarce"));
        claims.push(Claim { kind, same, scarce, this_year });
    });
    let claims_complete = r.choice("claims_others", OTHERS) == "none";
    let problems = reader.into_problems();
    let Some(day) = day.filter(|_| problems.is_empty()) else { return Err(problems) };
    let input = Input {
        day,
        birth,
        sex,
        groups,
        groups_complete,
        work_place,
        home_place,
        status,
        insured,
        certificate,
        certificate_listed,
        trade_scarce,
        certificate_day,
        course_ended,
        left_school,
        business_started,
        course_registered,
        attendance,
        assessment_passed,
        claims,
        claims_complete,
        contract_months,
    };
    Ok((input, supplied))
}

fn sex(reader: &mut Reader<'_>) -> Option<Sex> {
    let schedule = match reader.choice("original_age", AGES) {
        "55" => Some(Schedule::WomenHigher),
        "50" => Some(Schedule::WomenLower),
        _ => None,
    };
    match reader.choice("sex", SEXES) {
        "man" => Some(Sex::Man),
        "woman" => Some(Sex::Woman(schedule)),
        _ => None,
    }
}

fn place(reader: &mut Reader<'_>, name: &str) -> Option<Place> {
    match reader.choice(name, PLACES) {
        "county" => Some(Place::County),
        "prefecture" => Some(Place::Prefecture),
        "province" => Some(Place::Province),
        "elsewhere" => Some(Place::Elsewhere),
        _ => None,
    }
}

fn insured(reader: &mut Reader<'_>, insurance: &'static str) -> Insured {
    let months = [insurance, "_months"].concat();
    let months = reader.count(&months, 0, MOST_MONTHS).map(i64::from);
    let now = reader.truth(&[insurance, "_now"].concat());
    Insured { insurance, months, now }
}

fn certificate(reader: &mut Reader<'_>) -> Option<Certificate> {
    match reader.choice("certificate", CERTIFICATES) {
        "none" => Some(Certificate::None),
        "other" => Some(Certificate::Other),
        level => {
            LEVELS.iter().find(|known| **known == level).map(|one| Certificate::Level(one))
        }
    }
}
