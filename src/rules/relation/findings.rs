//! Breaches and notices that follow from the class. 认定与提示。

use crate::law::Working;
use crate::params::{Figures, RowCell};
use crate::rules::{Truth, floor};
use crate::units::{Exact, MONTHS_A_YEAR};

use super::{
    Answered, Class, Dispatch, Fact, Finding, Input, Notice, Post, Term, double_wage, law,
};

/// What is found where the class is clear.
pub(super) fn of_class(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    class: Class,
    answered: &mut Answered,
) {
    if matches!(class, Class::FullTime) {
        double_wage::add(w, figures, input, answered);
    }
    // What the county's document asks of companies holds from its day on.
    let county = floor::in_force(w, figures, law::COUNTY_CONTRACT, input.day);
    match class {
        Class::FullTime | Class::PartTime | Class::Dispatched => {
            if input.deposit == Truth::Yes
                && let Ok(banned) = figures.on(law::DEPOSIT, input.day)
                && banned.value
            {
                w.rely(banned.figure);
                deposit(input, true, answered);
            }
            probation(w, figures, input, class, answered);
        }
        Class::Managed if county => {
            if input.deposit == Truth::Yes {
                deposit(input, false, answered);
            }
            if input.agreement == Truth::No {
                answered.assessment.find(Finding::NoWrittenAgreement);
            }
            if input.rules_published == Truth::No {
                answered.assessment.find(Finding::RulesNotPublished);
            }
        }
        Class::Managed | Class::SelfDirected | Class::OverAge => {}
    }
    let bound = !matches!(class, Class::SelfDirected | Class::OverAge);
    if county && bound && input.other_platforms_banned == Truth::Yes {
        answered.assessment.find(Finding::OtherPlatformsBanned);
    }
    if matches!(class, Class::Dispatched) {
        dispatch(w, figures, input, answered);
    }
    let insures = matches!(class, Class::FullTime | Class::Dispatched);
    if insures && floor::in_force(w, figures, law::DISGUISED, input.day) {
        answered.assessment.notice(Notice::DisguisedEmployee);
    }
}

fn deposit(input: &Input, employed: bool, answered: &mut Answered) {
    let amount = input.deposit_amount;
    answered.assessment.find(Finding::DepositTaken { amount, employed });
}

fn probation(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    class: Class,
    answered: &mut Answered,
) {
    let said = &mut answered.assessment;
    let Some(agreed) = input.probation.filter(|months| *months > 0) else { return };
    if matches!(class, Class::PartTime) {
        if let Ok(allowed) = figures.on(law::PART_TIME_PROBATION, input.day)
            && !allowed.value
        {
            w.rely(allowed.figure);
            said.find(Finding::ProbationInPartTime);
        }
        return;
    }
    let Some(term) = input.term else {
        said.notice(Notice::ProbationTermNeeded);
        return;
    };
    let Ok(found) = figures.key_rows_on(law::PROBATION, input.day) else { return };
    let cell = |row: &crate::params::Row, name: &str| match row.cell(name) {
        Some(RowCell::Number(number)) => Exact::of_decimal(*number).map(Exact::floor),
        Some(RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_))
        | None => None,
    };
    let allowed = found.value.iter().find_map(|row| {
        let (from, below) =
            (cell(row, "contract_months_from")?, cell(row, "contract_months_below"));
        let fits = match term {
            Term::Months(months) => from <= months && below.is_none_or(|below| months < below),
            // As the longest fixed term.
            Term::OpenEnded => below.is_none(),
            Term::Task => false,
        };
        fits.then(|| cell(row, "months")).flatten()
    });
    w.rely(found.figure);
    // A term below the first row, or a task: none at all.
    let allowed = allowed.unwrap_or(0);
    if allowed < agreed {
        said.find(Finding::ProbationTooLong { agreed, allowed });
    }
}

fn dispatch(w: &mut dyn Working, figures: Figures<'_>, input: &Input, answered: &mut Answered) {
    let said = &mut answered.assessment;
    let Dispatch { licence, post, post_months, sent_on, own_subsidiary, fee } = input.dispatch;
    if licence == Truth::No {
        said.find(Finding::NoDispatchLicence);
    }
    if let Ok(least) = figures.on(law::DISPATCH_TERM, input.day) {
        let least_years = least.value.floor();
        match input.term {
            Some(Term::Months(agreed))
                if agreed < least_years.saturating_mul(MONTHS_A_YEAR) =>
            {
                said.find(Finding::DispatchTermShort { agreed, least_years });
            }
            Some(Term::OpenEnded | Term::Task) => {
                said.find(Finding::DispatchTermNotFixed { least_years });
            }
            Some(Term::Months(_)) => {}
            None => said.notice(Notice::DispatchTermNeeded),
        }
    }
    match post {
        Some(Post::Other) => said.find(Finding::DispatchPostNotAllowed),
        Some(Post::Temporary) => {
            if let Ok(most) = figures.on(law::TEMPORARY_POST, input.day)
                && let Some(months) = post_months
                && most.value < Exact::whole(months)
            {
                w.rely(most.figure);
                let most = most.value.floor();
                said.find(Finding::TemporaryPostTooLong { months, most });
            }
        }
        Some(Post::Auxiliary | Post::Substitute) | None => {}
    }
    for (truth, finding) in [
        (sent_on, Finding::SentOn),
        (own_subsidiary, Finding::OwnSubsidiary),
        (fee, Finding::DispatchFee),
    ] {
        if truth == Truth::Yes {
            said.find(finding);
        }
    }
    said.notice(Notice::HostDuties);
    said.notice(Notice::DispatchShare);
}

/// What there is to know, whatever the class.
pub(super) fn notices(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    classes: &[Class],
    answered: &mut Answered,
) {
    let facts = &input.facts;
    let said = &mut answered.assessment;
    if let Some(label) = input.label {
        said.notice(Notice::LabelOnly { label });
    }
    if input.outsourced {
        said.notice(Notice::Outsourced);
    }
    if facts.hold(Fact::Household) {
        said.notice(Notice::NoLabourDispute);
    }
    if facts.hold(Fact::Contract) && does_not_fit(input) {
        said.notice(Notice::ContractDoesNotFit);
    }
    if classes.contains(&Class::OverAge) {
        let holds = floor::in_force(w, figures, law::OVER_AGE, input.day);
        said.notice(if holds { Notice::OverAgeRights } else { Notice::OverAgeBefore });
        said.notice(Notice::PensionDrawn);
    }
    let several = classes.len() > 1;
    if several
        && classes.contains(&Class::FullTime)
        && facts.get(Fact::Contract) == Truth::No
        && double_wage::is_overdue(figures, input)
    {
        said.notice(Notice::IfEmployed);
    }
    let employed = [Class::FullTime, Class::PartTime, Class::OverAge];
    let may_be_employed = classes.iter().any(|class| employed.contains(class));
    if may_be_employed && figures.on(law::THREE_ELEMENTS, input.day).is_ok() {
        // Told with its mark; nothing here rests on it.
        said.notice(Notice::ThreeElements);
    }
    floor::in_force(w, figures, law::CLASSES, input.day);
    floor::in_force(w, figures, law::COUNTY_CONTRACT, input.day);
    floor::in_force(w, figures, law::COUNTY_DISPUTES, input.day);
}

/// A contract beside facts of self-directed work, or beside facts that contradict each other.
fn does_not_fit(input: &Input) -> bool {
    let facts = &input.facts;
    let managed = [Fact::FixedTime, Fact::Penalties, Fact::SetsPay, Fact::BoundByRules];
    let unmanaged = managed.into_iter().all(|fact| facts.get(fact) == Truth::No);
    facts.hold(Fact::FreeToChoose) && (unmanaged || facts.hold(Fact::FixedTime))
}
