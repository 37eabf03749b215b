//! From a case to the rule's input. 由填写内容到规则输入。

use crate::api::{Case, Place, Problem, Reader};
use crate::law::Given;
use crate::params::{Figures, Params, Supplied};
use crate::report::EntryError;
use crate::report::Mistake;
use crate::rules::pension::{
    Class, Grade, GradeCheck, Input, Person, ResidentCase, Schedule, Sex, SinceLeastAge,
    SubsidyCase, SubsidyGroup, bounds, grade_check, since_least_age,
};
use crate::units::{Money, WageMonth};

use super::fields::{
    AGES, CLASSES, GRADES, GROUPS, MOST_INDEX, MOST_MONTHS, MOST_PERCENT, MOST_RATE,
    MOST_SUBSIDY_MONTHS, MOST_YEARS, PERIODS, PRESETS, SEXES, YEAR_MONTHS, YES_NO,
};

/// Reads a case whole: the input, or every problem.
pub(super) fn read(params: &Params, case: &Case) -> Result<(Input, Supplied), Vec<Problem>> {
    let mut reader = Reader::new(case);
    let supplied = reader.supplied();
    reader.need("first_month");
    let first = reader.month("first_month");
    let asked = reader.month("asked");
    let class = class(&mut reader);
    let period = reader.choice("period", PERIODS);
    let grade = grade(&mut reader);
    let subsidy = subsidy(&mut reader);
    let person = person(&mut reader);
    let resident = resident(&mut reader);
    let mut problems = reader.into_problems();
    let (Some(first), Some(grade)) = (first, grade) else { return Err(problems) };
    let now = asked.unwrap_or(first);
    let months = months(period, first);
    let presets = PRESETS.to_vec();
    let input = Input { class, now, first, months, grade, presets, subsidy, person, resident };
    outside(case, Figures::new(params, &supplied), &input, &mut problems);
    if problems.is_empty() { Ok((input, supplied)) } else { Err(problems) }
}

/// How the person works. 用工形式。
pub(in crate::api) fn class(reader: &mut Reader<'_>) -> Class {
    match reader.choice("class", CLASSES) {
        "managed" => Class::Managed,
        "part_time" => Class::PartTime,
        "unemployed" => Class::Unemployed,
        "full_time" => Class::FullTime,
        "dispatched" => Class::Dispatched,
        _ => Class::SelfDirected,
    }
}

fn months(period: &str, first: WageMonth) -> i64 {
    match period {
        "quarter" => 3,
        "half_year" => 6,
        "year" => 12,
        "to_december" => 13_i64.saturating_sub(i64::from(first.month())),
        _ => 1,
    }
}

fn grade(reader: &mut Reader<'_>) -> Option<Grade> {
    match reader.choice("grade", GRADES) {
        "base" => {
            reader.need("base");
            reader.money("base").map(Grade::Base)
        }
        "percent" => {
            reader.need("percent");
            let percent = reader.count("percent", 1, MOST_PERCENT)?;
            Some(Grade::Percent(i64::from(percent)))
        }
        listed => listed.parse().ok().map(Grade::Percent),
    }
}

fn subsidy(reader: &mut Reader<'_>) -> Option<SubsidyCase> {
    let group = match reader.choice("subsidy", GROUPS) {
        "general" => SubsidyGroup::General,
        "long_unemployed" => SubsidyGroup::LongUnemployed,
        "both" => SubsidyGroup::Both,
        "graduate" => SubsidyGroup::Graduate,
        _ => return None,
    };
    let all = reader.months("subsidy_used", MOST_SUBSIDY_MONTHS);
    let this_year = reader.months("subsidy_used_this_year", YEAR_MONTHS);
    if let (Some(all), Some(this_year)) = (all, this_year)
        && all < this_year
    {
        let text = reader.text("subsidy_used_this_year");
        let all = [Given::Count(all.into()), Given::Nothing];
        reader.mistake("subsidy_used_this_year", Mistake::MORE_THIS_YEAR.with(text, all));
    }
    let count = |months: Option<u32>| i64::from(months.unwrap_or_default());
    let (used, used_this_year) = (count(all), count(this_year));
    let approved = reader.month("subsidy_approved");
    // What was had this year was had.
    Some(SubsidyCase { group, used: used.max(used_this_year), used_this_year, approved })
}

fn person(reader: &mut Reader<'_>) -> Option<Person> {
    let birth = reader.month("birth");
    if reader.text("birth").is_empty() {
        return None;
    }
    let sex = match reader.choice("sex", SEXES) {
        "man" => Sex::Man,
        "woman" => match reader.choice("original_age", AGES) {
            "55" => Sex::Woman(Schedule::WomenHigher),
            "50" => Sex::Woman(Schedule::WomenLower),
            _ => Sex::WomanOfEitherAge,
        },
        _ => {
            if reader.text("sex").is_empty() || reader.text("sex") == "not_said" {
                reader.refuse("sex", EntryError::Needed);
            }
            Sex::Man
        }
    };
    reader.need("paid_months");
    let paid_months = reader.months("paid_months", MOST_MONTHS).unwrap_or_default();
    let months_before = reader.months("months_before", paid_months).unwrap_or_default();
    // Every field is read, so that every problem is told.
    let planned_months = reader.months("planned_months", MOST_MONTHS).map(i64::from);
    let retire = reader.month("retire");
    let index = reader.number("index", MOST_INDEX);
    let later_index = reader.number("later_index", MOST_INDEX);
    let balance = reader.money("balance");
    let interest = reader.number("interest", MOST_RATE);
    let growth = reader.number("growth", MOST_RATE);
    let payout_base = reader.money("payout_base");
    let average_pension = reader.money("average_pension");
    let one_child = reader.choice("one_child", YES_NO) == "yes";
    let paid_total = reader.money("paid_total");
    let subsidies = reader.money("subsidies").unwrap_or(Money::ZERO);
    Some(Person {
        birth: birth?,
        sex,
        paid_months: i64::from(paid_months),
        planned_months,
        retire,
        index,
        later_index,
        balance,
        interest,
        growth,
        payout_base,
        average_pension,
        months_before: i64::from(months_before),
        one_child,
        paid_total,
        subsidies,
    })
}

fn resident(reader: &mut Reader<'_>) -> Option<ResidentCase> {
    let grade = reader.money("resident_grade")?;
    let years = reader.count("resident_years", 1, MOST_YEARS).map(i64::from);
    Some(ResidentCase { grade, years })
}

/// What is typed outside the bounds of its year, where these are known.
fn outside(case: &Case, figures: Figures<'_>, input: &Input, problems: &mut Vec<Problem>) {
    let mut refuse = |name: &str, mistake: Mistake, allowed: [Given; 2]| {
        let text = case.text(name).trim();
        let error = mistake.with(text, allowed).into();
        problems.push(Problem { place: Place::Field(name.to_owned()), error });
    };
    if let Grade::Base(base) = input.grade
        && let Ok((least, most)) = bounds(figures, input.first)
        && (base < least || most < base)
    {
        refuse("base", Mistake::OUTSIDE_BOUNDS, [Given::Money(least), Given::Money(most)]);
    }
    if let Some(approved) = input.subsidy.and_then(|case| case.approved)
        && input.first < approved
    {
        let first = [Given::Month(input.first), Given::Nothing];
        refuse("subsidy_approved", Mistake::APPROVED_LATER, first);
    }
    if let Some(person) = input.person
        && let Some(since) = since_least_age(figures, person.birth, input.first)
    {
        let SinceLeastAge { age, to_first, to_accounts } = since;
        let room = |months: i64| [Given::Count(age), Given::Count(months)];
        let before = to_accounts.filter(|most| *most < person.months_before);
        if to_first < 0 {
            let at = [Given::Month(input.first), Given::Count(age)];
            refuse("birth", Mistake::BORN_TOO_LATE, at);
        } else if to_first < person.paid_months {
            refuse("paid_months", Mistake::MORE_THAN_LIVED, room(to_first));
        } else if let Some(most) = before {
            refuse("months_before", Mistake::MORE_BEFORE_ACCOUNTS, room(most));
        }
    }
    if let Some(resident) = input.resident {
        match grade_check(figures, input.first, resident.grade) {
            GradeCheck::Listed => {}
            GradeCheck::AboveTop { least, top } => {
                refuse(
                    "resident_grade",
                    Mistake::OUTSIDE_BOUNDS,
                    [Given::Money(least), Given::Money(top)],
                );
            }
            GradeCheck::NoGrade => {
                refuse("resident_grade", Mistake::NO_GRADE, [Given::Nothing, Given::Nothing]);
            }
        }
    }
}
