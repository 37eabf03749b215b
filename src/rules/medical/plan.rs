//! The plans of the county, and the figures of one of them. 参保方式。

use std::sync::Arc;

use chrono::NaiveDate;

use crate::law::{FigureUse, Status, Which, Working};
use crate::params::{Figures, InForce, Row, RowCell, Words};
use crate::rules::{RuleError, take};

use super::{Answered, Input, Notice, PlanName, law};

/// Every plan: those that the county entered, else those that were typed from its notice.
pub(super) fn all(
    w: &mut dyn Working,
    figures: Figures<'_>,
    input: &Input,
    answered: &mut Answered,
) -> Result<Vec<PlanName>, RuleError> {
    let day = input.month.first_day();
    let found = match take::rows(figures, law::PLANS, day) {
        Ok(found) => found,
        Err(error) => {
            // Nothing is known yet: every part of a plan is asked for.
            for (word, number) in law::ASKED.into_iter().zip(1..) {
                let plan = PlanName { number, word, name: Words::default() };
                for part in law::COST_PARTS.into_iter().chain(law::COVER_PARTS) {
                    plan.lacks(figures, part, day, answered);
                }
            }
            for key in [law::FEE, law::MATERNITY, law::LONG_TERM_CARE] {
                if let Err(error) = take::rows(figures, key, day) {
                    answered.lacks(&error);
                }
            }
            return Err(error);
        }
    };
    w.rely(found.figure);
    if input.typed_plans && found.figure.status != Status::Supplied {
        answered.tell(Notice::CountyKnown);
    }
    let plans = found.value.iter().zip(1..).filter_map(|(row, number)| {
        let word = take::word(row, "plan")?;
        Some(PlanName { number, word, name: name(row)? })
    });
    Ok(plans.collect())
}

fn name(row: &Row) -> Option<Words> {
    match row.cell("name") {
        Some(RowCell::Text(words)) => Some(words.clone()),
        Some(RowCell::Number(_) | RowCell::Day(_) | RowCell::Month(_) | RowCell::Word(_))
        | None => None,
    }
}

/// The whole key of a part of a plan.
pub(super) fn key(word: &str, part: &str) -> String {
    [law::OF_PLAN, word, ".", part].concat()
}

impl PlanName {
    /// Which one, in the working.
    pub(super) const fn which(&self) -> Which {
        Which::Plan(self.number)
    }

    /// Asks for every part of the cost that is not known, where one of them is missing.
    pub(super) fn parts(&self, figures: Figures<'_>, input: &Input, answered: &mut Answered) {
        for part in law::COST_PARTS {
            self.lacks(figures, part, input.month.first_day(), answered);
        }
    }

    fn lacks(&self, figures: Figures<'_>, part: &str, day: NaiveDate, answered: &mut Answered) {
        if let Err(gap) = figures.key_on::<InForce>(&key(self.word, part), day) {
            answered.lacks(&ask(figures, gap.into()));
        }
    }

    /// The record of a part.
    pub(super) fn record<'a>(
        &self,
        figures: Figures<'a>,
        part: &str,
        day: NaiveDate,
    ) -> Result<(&'a Row, FigureUse), RuleError> {
        take::record(figures, &key(self.word, part), day).map_err(|error| ask(figures, error))
    }
}

/// A gap of a plan that no file knows: whoever knows the plans knows it.
pub(super) fn ask(figures: Figures<'_>, error: RuleError) -> RuleError {
    match error {
        RuleError::Gap(mut gap) if gap.name.is_none() => {
            if let Some(plans) = figures.params().figure(law::PLANS) {
                Arc::make_mut(&mut gap).ask = plans.ask;
            }
            RuleError::Gap(gap)
        }
        RuleError::Gap(_) | RuleError::OutOfRange | RuleError::Refused(_) => error,
    }
}
