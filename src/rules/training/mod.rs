//! Training subsidies and other schemes with conditions. 培训补贴与其他补贴。
//!
//! A scheme is data of the figure files: conditions of a closed set of kinds, an amount, papers and
//! place. This rule holds any of them against what is known of an applicant: eligible, not eligible
//! with every condition that fails, or open with the questions that are left.
//!
//! Law: the documents that each scheme cites; 建人社联发〔2022〕2号第16、18项。

mod amount;
mod check;
mod facts;
mod input;
mod law;
mod outcome;

pub use input::{Certificate, Claim, Input, Insured, Place, Sex};
pub use law::OF_SCHEMES;
pub use outcome::{
    Answered, Checked, Found, Given, Lifted, Notice, OfScheme, Question, Validity, Verdict,
};

use chrono::NaiveDate;

use crate::law::Working;
use crate::params::{Ends, Figures, FirstDay, Scheme};
use crate::rules::{Truth, floor};

use check::Against;

/// Holds every scheme of the figures against an applicant.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    let mut answered = Answered::default();
    let schemes = figures.params().schemes();
    for (at, scheme) in schemes.iter().enumerate() {
        answered.schemes.push(of_scheme(w, figures, input, (at, scheme)));
    }
    answered.ask = next_question(&answered.schemes);
    notices(w, figures, input, &mut answered);
    answered
}

fn of_scheme(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    (at, scheme): (usize, &Scheme),
) -> OfScheme {
    let validity = validity(scheme, input.day);
    let last = match validity {
        Validity::RenewalMissing { last } => Some(last),
        Validity::InForce
        | Validity::NotYet { .. }
        | Validity::Over { .. }
        | Validity::StartNotKnown => None,
    };
    let mut against = Against { w, figures, input, scheme, last };
    let conditions: Vec<Checked> =
        scheme.conditions.iter().map(|condition| against.check(condition)).collect();
    let truths = conditions.iter().map(|checked| checked.truth);
    let verdict = match Truth::all(truths.chain([validity.truth()])) {
        Truth::Yes => Verdict::Eligible,
        Truth::No => Verdict::NotEligible,
        Truth::NotKnown => Verdict::Open,
    };
    let (amount, uplifts) = if verdict == Verdict::Eligible {
        amount::of(&mut against)
    } else {
        (Found::NotAsked, Vec::new())
    };
    let last_day = if verdict == Verdict::NotEligible {
        None
    } else {
        let ends = match scheme.ends {
            Ends::After(last) => Some(last),
            Ends::RenewalMissing(last) if input.day <= last => Some(last),
            Ends::Open | Ends::RenewalMissing(_) | Ends::Ended(_) => None,
        };
        conditions.iter().filter_map(last_day).chain(ends).min()
    };
    let status = scheme.status;
    OfScheme { at, status, verdict, validity, conditions, last_day, amount, uplifts }
}

/// The last day on which a condition lets one apply: of several that are enough, the latest.
fn last_day(checked: &Checked) -> Option<NaiveDate> {
    use crate::params::ConditionKind;
    match &checked.kind {
        ConditionKind::AnyOf(_) => {
            let holding = checked.parts.iter().filter(|part| part.truth != Truth::No);
            let days: Vec<Option<NaiveDate>> = holding.map(last_day).collect();
            // One that sets no day is enough for ever.
            if days.contains(&None) { None } else { days.into_iter().flatten().max() }
        }
        ConditionKind::AllOf(_) => checked.parts.iter().filter_map(last_day).min(),
        ConditionKind::WithinMonthsOf { .. } | ConditionKind::DateBetween { .. } => {
            checked.until
        }
        ConditionKind::AgeBetween { .. }
        | ConditionKind::AnyGroup(_)
        | ConditionKind::WorkOrLiveIn { .. }
        | ConditionKind::StatusAny(_)
        | ConditionKind::InsuredMonthsAtLeast { .. }
        | ConditionKind::InsuredNow { .. }
        | ConditionKind::Certificate { .. }
        | ConditionKind::CourseRegistered
        | ConditionKind::AttendanceAtLeast { .. }
        | ConditionKind::AssessmentPassed
        | ConditionKind::NotClaimedSame { .. }
        | ConditionKind::ClaimsThisYearBelow { .. }
        | ConditionKind::ContractWithEmployer { .. }
        | ConditionKind::OfficeConfirms { .. } => None,
    }
}

/// Whether a scheme is in force on a day.
fn validity(scheme: &Scheme, day: NaiveDate) -> Validity {
    if let Ends::Ended(since) = scheme.ends
        && since <= day
    {
        return Validity::Over { since };
    }
    let Some(first) = scheme.from.answerable_from().filter(|_| scheme.from != FirstDay::Always)
    else {
        return Validity::StartNotKnown;
    };
    if day < first {
        return Validity::NotYet { from: first };
    }
    match scheme.ends {
        Ends::After(last) if last < day => {
            Validity::Over { since: last.succ_opt().unwrap_or(last) }
        }
        Ends::RenewalMissing(last) if last < day => Validity::RenewalMissing { last },
        Ends::Open | Ends::After(_) | Ends::RenewalMissing(_) | Ends::Ended(_) => {
            Validity::InForce
        }
    }
}

/// The open question that stands in most of the schemes that are open; of several the first.
fn next_question(schemes: &[OfScheme]) -> Option<Question> {
    let mut counted: Vec<(Question, usize)> = Vec::new();
    for scheme in schemes.iter().filter(|scheme| scheme.verdict == Verdict::Open) {
        let mut seen = Vec::new();
        for question in scheme.conditions.iter().flat_map(Checked::all_asks) {
            if seen.contains(&question) {
                continue;
            }
            seen.push(question);
            match counted.iter_mut().find(|(known, _)| *known == question) {
                Some((_, count)) => *count = count.saturating_add(1),
                None => counted.push((question, 1)),
            }
        }
    }
    let most = counted.iter().map(|(_, count)| *count).max()?;
    let best = counted.iter().filter(|(_, count)| *count == most);
    best.map(|(question, _)| *question).min()
}

fn notices(w: &mut dyn Working, figures: Figures<'_>, input: &Input, answered: &mut Answered) {
    let mut say = |notice, applies: bool| {
        if applies {
            answered.notices.push(notice);
        }
    };
    let schemes = &answered.schemes;
    let any = |test: &dyn Fn(&OfScheme) -> bool| schemes.iter().any(test);
    let renewal = any(&|one| matches!(one.validity, Validity::RenewalMissing { .. }));
    let several =
        any(&|one| one.uplifts.iter().filter(|lifted| lifted.truth == Truth::Yes).count() > 1);
    let shares = any(&|one| matches!(one.amount, Found::Shares(_)));
    say(Notice::OfficeDecides, true);
    say(Notice::AtPlaceOfWork, floor::in_force(w, figures, law::COUNTY, input.day));
    say(Notice::LastKnownTerms, renewal);
    say(Notice::TwoUplifts, several);
    say(Notice::SharesElsewhere, shares);
}
