//! Medical insurance in flexible employment. 灵活就业人员医疗保险。
//!
//! Asks what each plan of the county costs by the month and by the year, where the money goes, when
//! cover begins, how many years are needed until retirement and what missing ones cost, and sets the
//! residents' scheme beside it. What is reimbursed is not in the figures and is not compared.
//!
//! Law: 建人社联发〔2022〕2号第10项；《社会保险法》第二十七条；国办发〔2024〕38号。

mod base;
mod cost;
mod cover;
mod fee;
mod input;
mod law;
mod outcome;
mod plan;
mod resident;
mod said;
mod who;
mod years;

pub use base::own_bounds;
pub use input::{Input, Joining, ResidentCase, ResidentJoining, YearsCase};
pub use outcome::{
    Answered, Assessed, Buy, Closed, Cost, Cover, Fee, Here, Line, OpenQuestion, OtherReading,
    Outcome, PaidHere, PlanName, Question, Reading, ResidentCost, ResidentCover, Split, Years,
};
pub use said::Notice;

use crate::law::{Reason, Working};
use crate::params::{Figures, Gap, GapCause};
use crate::rules::RuleError;

/// Works out each plan, the years and the residents' scheme.
///
/// Each question has its own line; one that cannot be answered names what is missing and does not
/// silence the others.
pub fn assess(w: &mut dyn Working, figures: Figures<'_>, input: &Input) -> Answered {
    let mut answered = Answered::default();
    let mut base = None;
    if input.class.is_insured_by_employer() {
        let refused = Err(Reason::EMPLOYER_INSURES_MEDICAL.into());
        answered.line(Question::Cost, None, refused);
    } else {
        base = plans(w, figures, input, &mut answered);
        who::unknown(w, figures, input, &mut answered);
    }
    if let Some(case) = &input.years {
        years::add(w, figures, input, case, base, &mut answered);
    }
    if let Some(case) = &input.resident {
        if input.class.is_insured_by_employer() {
            let refused = Err(Reason::EMPLOYER_INSURES_MEDICAL.into());
            answered.line(Question::ResidentCost, None, refused);
        } else {
            resident::add(w, figures, input, case, &mut answered);
        }
    }
    who::notices(w, figures, input, &mut answered);
    answered
}

/// The lines of every plan; the base of the first that has one.
fn plans(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    answered: &mut Answered,
) -> Option<crate::law::Operand> {
    let mut base = None;
    let plans = match plan::all(w, figures, input, answered) {
        Ok(plans) => plans,
        Err(error) => {
            answered.line(Question::Cost, None, Err(error));
            return None;
        }
    };
    let fee = fee::of(w, figures, input.month);
    if let Err(error) = &fee {
        answered.lacks(error);
        answered.tell(Notice::WithoutFee);
    }
    for plan in plans {
        let found = cost::of(w, figures, input, &plan, &fee, answered);
        base = base.or(found.as_ref().ok().and_then(|(_, base)| *base));
        let found = found.map(|(outcome, _)| outcome);
        if found.as_ref().is_err_and(|error| error.gap().is_some()) {
            plan.parts(figures, input, answered);
        }
        let is_closed = matches!(found, Ok(Outcome::Closed(_)));
        answered.line(Question::Cost, Some(plan.clone()), found);
        if !is_closed {
            let begins = cover::of(w, figures, input, &plan, answered);
            answered.line(Question::Cover, Some(plan), begins.map(Outcome::Cover));
        }
    }
    base
}

impl Answered {
    /// Answers a question.
    fn line(
        &mut self,
        question: Question,
        plan: Option<PlanName>,
        answer: Result<Outcome, RuleError>,
    ) {
        self.assessment.answer(Line { question, plan, answer });
    }

    /// Says something once.
    fn tell(&mut self, notice: Notice) {
        if !self.assessment.notices.contains(&notice) {
            self.assessment.notice(notice);
        }
    }

    /// Notes a figure that is missing, though no line waits for it.
    fn lacks(&mut self, error: &RuleError) {
        if let Some(gap) = error.gap() {
            self.missing.push(gap.clone());
        }
    }

    /// Shows the other reading of an open question once.
    fn open(&mut self, question: OpenQuestion, other: OtherReading) {
        let reading = Reading { question, other };
        if !self.assessment.readings.contains(&reading) {
            self.assessment.read(reading);
        }
    }
}

/// Whether a figure is missing because nobody knows it, and not because it was ended.
const fn is_unknown(gap: &Gap) -> bool {
    matches!(gap.cause, GapCause::NotKnown | GapCause::BeforeFirst { .. })
}
