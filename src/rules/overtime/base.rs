//! What an hour of overtime is worked out from. 加班工资计算基数。

use chrono::NaiveDate;

use crate::law::{FigureId, Label, Measure, Operand, Quantity, Term, Which, Working};
use crate::params::{Figure, Figures};
use crate::rules::floor::Standard;
use crate::rules::share::{HOURS_PER_DAY, PAID_DAYS};
use crate::rules::{RuleError, floor};
use crate::units::{Exact, Money, WageMonth};

use super::hours::Otherwise;
use super::law;
use super::{Employee, Finding, Input, OpenQuestion, WageForm};

/// The wage that a stretch of overtime is worked out from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Base {
    /// By the month, day or hour; the floor is by the month.
    pub(super) wage: Operand,
    /// By which of them.
    pub(super) per: Per,
    /// Whether the floor stands in for a lower wage.
    pub(super) is_floor: bool,
}

/// What a wage is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Per {
    Month,
    Day,
    Hour,
}

/// Figures and standards taken so far, so that each is written down once.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    pub(super) figures: Figures<'a>,
    pub(super) input: &'a Input,
    pub(super) employee: &'a Employee,
    pub(super) otherwise: Otherwise,
    taken: Vec<(FigureId, Label, Operand)>,
    floors: Vec<(WageMonth, Vec<Standard>)>,
    replaced: Vec<((WageMonth, Operand, Operand), Operand)>,
    below: Vec<Finding>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(
        figures: Figures<'a>,
        input: &'a Input,
        employee: &'a Employee,
        otherwise: Otherwise,
    ) -> Self {
        let (taken, floors) = (Vec::new(), Vec::new());
        let (replaced, below) = (Vec::new(), Vec::new());
        Self { figures, input, employee, otherwise, taken, floors, replaced, below }
    }

    /// Takes a figure into the working, the first time it is needed.
    pub(super) fn take(
        &mut self,
        w: &mut dyn Working,
        figure: Figure<Exact>,
        day: NaiveDate,
        (term, measure): (Term, Measure),
    ) -> Result<Operand, RuleError> {
        let found = self.figures.on(figure, day)?;
        let label = Label::from(term);
        let same = |(id, known, _): &&(FigureId, Label, Operand)| {
            *id == found.figure.id && *known == label
        };
        if let Some((_, _, operand)) = self.taken.iter().find(same) {
            return Ok(*operand);
        }
        let operand = w.given(label, Quantity::new(found.value, measure), found.figure);
        self.taken.push((found.figure.id, label, operand));
        Ok(operand)
    }

    /// What turns the wage into that of an hour: paid days a month and hours a day, or less.
    pub(super) fn divisors(
        &mut self,
        w: &mut dyn Working,
        per: Per,
        day: NaiveDate,
    ) -> Result<Vec<Operand>, RuleError> {
        let mut divisors = Vec::new();
        if per == Per::Month {
            let term = (Term::PAID_DAYS_PER_MONTH, Measure::Days);
            divisors.push(self.take(w, PAID_DAYS, day, term)?);
        }
        if per != Per::Hour {
            let term = (Term::HOURS_PER_PAID_DAY, Measure::Hours);
            divisors.push(self.take(w, HOURS_PER_DAY, day, term)?);
        }
        Ok(divisors)
    }

    /// The base of a day: the wage in force, or the minimum wage of that day if it is higher.
    pub(super) fn base(
        &mut self,
        w: &mut dyn Working,
        day: NaiveDate,
    ) -> Result<Base, RuleError> {
        let (wage, per) = self.wage(day)?;
        let month = WageMonth::of(day).ok_or(RuleError::OutOfRange)?;
        let floor = self.floor(w, month, day)?;
        let mut monthly = wage.exact();
        for divisor in self.divisors_between(w, per, day)? {
            monthly = monthly.times(divisor.exact())?;
        }
        if floor.exact() <= monthly {
            return Ok(Base { wage, per, is_floor: false });
        }
        let (wage_paid, floor_due) = (wage.money()?, floor.money()?);
        let finding = Finding::BaseBelowFloor { wage: wage_paid, floor: floor_due, month };
        if !self.below.contains(&finding) {
            self.below.push(finding);
        }
        let of = (month, wage, floor);
        let known = self.replaced.iter().find(|(known, _)| *known == of);
        let base = match known {
            Some((_, base)) => *base,
            None if per == Per::Month => {
                let label = (Term::OVERTIME_BASE, Which::Month(month));
                let base = w.larger(label, wage, floor, law::BASE_FLOOR);
                self.replaced.push((of, base));
                base
            }
            None => floor,
        };
        Ok(Base { wage: base, per: Per::Month, is_floor: true })
    }

    /// What turns the wage of a day or hour into that of a month.
    fn divisors_between(
        &mut self,
        w: &mut dyn Working,
        per: Per,
        day: NaiveDate,
    ) -> Result<Vec<Operand>, RuleError> {
        Ok(match per {
            Per::Month => Vec::new(),
            Per::Day => {
                let term = (Term::PAID_DAYS_PER_MONTH, Measure::Days);
                vec![self.take(w, PAID_DAYS, day, term)?]
            }
            Per::Hour => self.divisors(w, Per::Month, day)?,
        })
    }

    /// The wage in force on a day, as it is paid.
    pub(super) fn wage(&self, day: NaiveDate) -> Result<(Operand, Per), RuleError> {
        let per = match self.employee.form {
            WageForm::Month | WageForm::Piece(_) | WageForm::Package => Per::Month,
            WageForm::Day => Per::Day,
            WageForm::Hour => Per::Hour,
        };
        let wage = self.employee.wage_on(day).ok_or(RuleError::OutOfRange)?;
        let amount = match self.employee.base_wage {
            Some(alone) if self.otherwise == Some(OpenQuestion::BaseItems) => alone,
            Some(_) | None => wage.amount,
        };
        let term = match per {
            Per::Month => Term::CONTRACT_WAGE,
            Per::Day => Term::DAILY_WAGE,
            Per::Hour => Term::HOURLY_WAGE,
        };
        let label: Label = match wage.from {
            Some(from) => (term, Which::Day(from)).into(),
            None => term.into(),
        };
        Ok((Operand::entered(label, quantity(amount, per)), per))
    }

    /// The monthly minimum wage on a day.
    fn floor(
        &mut self,
        w: &mut dyn Working,
        month: WageMonth,
        day: NaiveDate,
    ) -> Result<Operand, RuleError> {
        if !self.floors.iter().any(|(known, _)| *known == month) {
            let standards = floor::monthly(w, self.figures, self.input.place, month)?;
            self.floors.push((month, standards));
        }
        let of_month = self.floors.iter().find(|(known, _)| *known == month);
        let standards = of_month.map(|(_, standards)| standards.as_slice()).unwrap_or_default();
        let holds = |standard: &&Standard| standard.first <= day && day <= standard.last;
        standards
            .iter()
            .find(holds)
            .map(|standard| standard.amount)
            .ok_or(RuleError::OutOfRange)
    }

    /// The wages found below the floor.
    pub(super) fn below_floor(&self) -> &[Finding] {
        &self.below
    }
}

fn quantity(amount: Money, per: Per) -> Quantity {
    let measure = if per == Per::Hour { Measure::YuanPerHour } else { Measure::Yuan };
    Quantity::new(amount.exact(), measure)
}
