//! The answer as JSON. 结果的 JSON。

use std::sync::Arc;

use serde_json::{Value, json};

use crate::api::answer::{CertaintyTwin, Words, working};
use crate::api::echo::echo;
use crate::api::parts::{problems, refusal, revisions, sentences};
use crate::api::{Problem, name};
use crate::params::Params;
use crate::report::pension as said;
use crate::rules::RuleError;
use crate::rules::pension::{
    Ceiling, Contribution, Expected, Finding, Grade, Line, Minimum, Notice, OpenQuestion,
    OtherReading, Outcome, Payback, Prospect, Reading, Resident, ResidentPension, Retirement,
    Schedule, Split, Subsidy, Tier, TierAmounts,
};

use super::Answer;
use super::fields::FIELDS;

/// An answer, or the problems of a case, as JSON.
pub fn to_json(params: &Params, answer: &Result<Answer, Vec<Problem>>) -> Value {
    match answer {
        Ok(answer) => answered(params, answer),
        Err(found) => problems("pension", found),
    }
}

/// An answer as JSON.
pub(super) fn answered(params: &Params, answer: &Answer) -> Value {
    let said = &answer.answered.assessment;
    let missing = answer.answered.gaps();
    let missing =
        missing.into_iter().map(|gap| refusal(&RuleError::from(Arc::new(gap.clone()))));
    json!({
        "calculator": "pension",
        "case": echo(FIELDS, &answer.case),
        "figures": revisions(params),
        "lines": said.lines.iter().map(line).collect::<Vec<_>>(),
        "tiers": answer.answered.tiers.iter().map(tier).collect::<Vec<_>>(),
        "findings": said.findings.iter().map(|one| finding(*one)).collect::<Vec<_>>(),
        "notices": said.notices.iter().map(notice).collect::<Vec<_>>(),
        "readings": said.readings.iter().map(|one| reading(*one)).collect::<Vec<_>>(),
        "missing": missing.collect::<Vec<_>>(),
        "certainty": CertaintyTwin::of(params, answer.trace.certainty()),
        "working": working(params, &answer.trace),
    })
}

fn line(line: &Line) -> Value {
    let mut value = match &line.answer {
        Ok(outcome) => outcome_json(outcome),
        Err(error) => json!({ "outcome": "refused", "refusal": refusal(error) }),
    };
    let text = Words::of(|lang| sentences(lang, said::headline(lang, line)));
    if let Value::Object(map) = &mut value {
        map.insert("question".to_owned(), name(&line.question).into());
        map.insert("month".to_owned(), line.month.to_string().into());
        if let Some(schedule) = line.schedule {
            map.insert("schedule".to_owned(), name(&schedule).into());
        }
        map.insert("text".to_owned(), json!(text));
    }
    value
}

fn outcome_json(outcome: &Outcome) -> Value {
    match outcome {
        Outcome::Contribution(Contribution { first, last, months, base, month, all }) => {
            json!({
                "outcome": "contribution",
                "first": first.to_string(),
                "last": last.to_string(),
                "months": months,
                "base": base.to_string(),
                "a_month": split(*month),
                "all": split(*all)
            })
        }
        Outcome::Period { all, months_missing } => json!({
            "outcome": "period",
            "all": split(*all),
            "months_missing": months_missing
        }),
        Outcome::Subsidy(Subsidy { general, unemployed, months, left, near_years }) => {
            json!({
                "outcome": "subsidy",
                "at_most": general.map(ceiling),
                "at_most_unemployed": unemployed.map(ceiling),
                "months": months,
                "left": left,
                "until_retirement": near_years.is_some()
            })
        }
        Outcome::Retirement(Retirement {
            original_age,
            delay,
            statutory,
            age,
            earliest,
            latest,
            schedule: _,
        }) => json!({
            "outcome": "retirement",
            "original_age": original_age,
            "delay": delay,
            "statutory": statutory.to_string(),
            "age": years_and_months(*age),
            "earliest": earliest.to_string(),
            "latest": latest.to_string()
        }),
        Outcome::MinimumMonths(Minimum { needed, paid, still, left, short, done, early }) => {
            json!({
                "outcome": "minimum_months",
                "needed": needed,
                "paid": paid,
                "still": still,
                "left": left,
                "short": short,
                "done": done.map(|month| month.to_string()),
                "early": { "needed": early.0, "short": early.1 }
            })
        }
        Outcome::Pension(one) => expected(one),
        Outcome::Payback(one) => payback(one),
        Outcome::Resident(Resident { grade, subsidy, years, least_years, age }) => json!({
            "outcome": "resident",
            "grade": grade.to_string(),
            "subsidy": subsidy.to_string(),
            "years": years,
            "least_years": least_years,
            "age": age
        }),
        Outcome::ResidentPension(ResidentPension { base, account, total }) => json!({
            "outcome": "resident_pension",
            "base": base.to_string(),
            "account": account.to_string(),
            "total": total.to_string()
        }),
    }
}

fn split(split: Split) -> Value {
    json!({
        "total": split.total.to_string(),
        "account": split.account.to_string(),
        "pooled": split.pooled.to_string()
    })
}

fn ceiling(ceiling: Ceiling) -> Value {
    json!({ "a_month": ceiling.month.to_string(), "all": ceiling.all.to_string() })
}

fn years_and_months((years, months): (i64, i64)) -> Value {
    json!({ "years": years, "months": months })
}

fn expected(one: &Expected) -> Value {
    json!({
        "outcome": "pension",
        "retire": one.retire.to_string(),
        "age": years_and_months(one.age),
        "months": one.months,
        "base": one.base.to_string(),
        "account": one.account.to_string(),
        "transition": one.transition.to_string(),
        "one_child": one.one_child.to_string(),
        "total": one.total.to_string(),
        "balance": one.balance.to_string()
    })
}

fn payback(one: &Payback) -> Value {
    json!({
        "outcome": "payback",
        "paid": one.paid.to_string(),
        "pension": one.pension.to_string(),
        "is_difference": one.is_difference,
        "months": one.months.map(|(months, _)| months),
        "age": one.months.map(|(_, age)| years_and_months(age))
    })
}

fn tier(tier: &Tier) -> Value {
    let mut value = match &tier.answer {
        Ok(TierAmounts { base, month, year, prospects }) => json!({
            "base": base.to_string(),
            "a_month": split(*month),
            "a_year": split(*year),
            "prospects": prospects.iter().map(prospect).collect::<Vec<_>>()
        }),
        Err(error) => json!({ "refusal": refusal(error) }),
    };
    if let Value::Object(map) = &mut value {
        let grade = match tier.grade {
            Grade::Percent(percent) => percent.to_string(),
            Grade::Base(_) => "base".to_owned(),
        };
        map.insert("grade".to_owned(), grade.into());
        map.insert("is_own".to_owned(), tier.is_own.into());
    }
    value
}

fn prospect(prospect: &Prospect) -> Value {
    fn or_refusal<T>(answer: &Result<T, RuleError>, say: fn(&T) -> Value) -> Value {
        answer.as_ref().map_or_else(|error| json!({ "refusal": refusal(error) }), say)
    }
    json!({
        "schedule": name(&prospect.schedule),
        "months_needed": or_refusal(&prospect.months_needed, |months| json!(months)),
        "pension": or_refusal(&prospect.pension, expected),
        "payback": or_refusal(&prospect.payback, payback)
    })
}

fn finding(finding: Finding) -> Value {
    let Finding::MonthsShort { schedule, needed, short } = finding;
    let schedule: Schedule = schedule;
    json!({
        "finding": name(&finding),
        "schedule": name(&schedule),
        "needed": needed,
        "short": short,
        "text": Words::of(|lang| said::finding(lang, finding))
    })
}

fn notice(notice: &Notice) -> Value {
    let mut value =
        json!({ "notice": name(notice), "text": Words::of(|lang| said::notice(lang, notice)) });
    if let (Notice::LastYear { of, base, month, year: _ }, Value::Object(map)) =
        (notice, &mut value)
    {
        let amounts = json!({
            "year": of,
            "base": base.to_string(),
            "a_month": month.to_string()
        });
        map.insert("last_year".to_owned(), amounts);
    }
    value
}

fn reading(reading: Reading) -> Value {
    let other = match reading.other {
        OtherReading::LastYearsBounds { base, month, months, difference } => json!({
            "base": base.to_string(),
            "a_month": month.to_string(),
            "months": months,
            "difference": difference.to_string()
        }),
        OtherReading::OnlyGrades | OtherReading::BothAges => Value::Null,
    };
    json!({
        "question": name(&reading.question),
        "number": number(reading.question),
        "other": other,
        "text": Words::of(|lang| said::both_readings(lang, reading))
    })
}

/// The number of an open question in `docs/open-questions.md`.
const fn number(question: OpenQuestion) -> u8 {
    match question {
        OpenQuestion::BoundsBeforeNotice => 17,
        OpenQuestion::GradesOrFreeBase => 22,
        OpenQuestion::WomensAge => 23,
    }
}
