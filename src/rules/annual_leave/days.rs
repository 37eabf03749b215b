//! The days of leave of the year. 当年年休假天数。

use chrono::NaiveDate;

use crate::law::{Basis, Measure, Operand, Quantity, Term, Which, Working};
use crate::params::Figures;
use crate::rules::RuleError;
use crate::units::{Exact, OutOfRange, Year, after_months, days_of_span, whole_years};

use super::law::{self, Exclusions};
use super::{Continuous, Employee, Exclusion, Seniority};

/// One employee's year with the figures for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct OneYear<'a> {
    pub(super) figures: Figures<'a>,
    pub(super) year: Year,
    pub(super) employee: &'a Employee,
    /// The first day of the year with this employer.
    pub(super) first: NaiveDate,
    /// The last day of the year with this employer: figures are read for it.
    pub(super) last: NaiveDate,
}

/// What a reading of the open questions settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct View {
    /// Whole years of work.
    pub(super) years: i64,
    /// From which day of the year there is leave.
    pub(super) from: NaiveDate,
    /// The months of continuous work needed, where they are not complete.
    pub(super) too_short: Option<Exact>,
}

impl<'a> OneYear<'a> {
    pub(super) fn of(figures: Figures<'a>, year: Year, employee: &'a Employee) -> Self {
        let first = employee.joined.unwrap_or(year.first_day());
        let last = employee.left.unwrap_or(year.last_day());
        Self { figures, year, employee, first, last }
    }

    /// The default reading: years complete by the end, leave from the day on which the months of
    /// continuous work are complete.
    pub(super) fn view(&self, w: &mut dyn Working) -> Result<View, RuleError> {
        let found = self.figures.on(law::CONTINUOUS_MONTHS, self.last)?;
        let needed = found.value;
        let months = Quantity::new(needed, Measure::Months);
        w.given(Term::CONTINUOUS_MONTHS, months, found.figure);
        let years = self.years_at_end();
        let full = View { years, from: self.first, too_short: None };
        Ok(match self.employee.continuous {
            Continuous::Complete => full,
            Continuous::NotComplete => View { too_short: Some(needed), ..full },
            Continuous::Since(day) => {
                let months = u32::try_from(needed.floor()).map_err(|_| OutOfRange)?;
                let complete = after_months(day, months).ok_or(OutOfRange)?;
                if self.last < complete {
                    View { too_short: Some(needed), ..full }
                } else {
                    View { from: self.first.max(complete), ..full }
                }
            }
        })
    }

    /// The whole years of work by the end of the year, or by the last day.
    pub(super) fn years_at_end(&self) -> i64 {
        match self.employee.seniority {
            Seniority::Since(day) => whole_years(day, self.last),
            Seniority::Years(years) => years,
        }
    }

    /// The whole years of work when the year began; `None` where they cannot be told.
    pub(super) fn years_in_january(&self) -> Option<i64> {
        match self.employee.seniority {
            Seniority::Since(day) => Some(whole_years(day, self.year.first_day().pred_opt()?)),
            // Whoever worked all year long had a year less when it began.
            Seniority::Years(years) => self.is_whole().then(|| years.saturating_sub(1).max(0)),
        }
    }

    /// Whether the whole year was with this employer.
    fn is_whole(&self) -> bool {
        self.employee.joined.is_none() && self.employee.left.is_none()
    }

    /// The days of leave of a whole year with so many years of work; none below the first band.
    pub(super) fn days(&self, years: i64) -> Result<Option<Exact>, RuleError> {
        Ok(self.figures.on(law::DAYS, self.last)?.value.days(years))
    }

    /// The days of leave of this year, or why there are none.
    pub(super) fn entitled(
        &self,
        w: &mut dyn Working,
        view: View,
    ) -> Result<Result<Operand, Vec<Exclusion>>, RuleError> {
        let bands = self.figures.on(law::DAYS, self.last)?;
        let days = bands.value.days(view.years);
        let mut reasons: Vec<Exclusion> = Vec::new();
        reasons.extend(view.too_short.map(|needed| Exclusion::ContinuousMonths { needed }));
        let Some(days) = days else {
            w.rely(bands.figure);
            reasons.push(Exclusion::YearsOfWork { years: view.years });
            self.exclude(w, view.years, None, &mut reasons)?;
            return Ok(Err(reasons));
        };
        let whole = Quantity::new(days, Measure::Days);
        let whole =
            w.given((Term::ANNUAL_LEAVE_DAYS, Which::Years(view.years)), whole, bands.figure);
        self.exclude(w, view.years, Some(days), &mut reasons)?;
        if !reasons.is_empty() {
            return Ok(Err(reasons));
        }
        self.part_of_year(w, view, whole).map(Ok)
    }

    /// What takes the leave of the year away: every reason that is met.
    fn exclude(
        &self,
        w: &mut dyn Working,
        years: i64,
        leave: Option<Exact>,
        reasons: &mut Vec<Exclusion>,
    ) -> Result<(), RuleError> {
        let absences = self.employee.absences;
        let entered = [absences.school_holidays, absences.personal_leave, absences.sick_months];
        if entered != [0; 3] {
            let found = self.figures.on(law::EXCLUSIONS, self.last)?;
            w.rely(found.figure);
            let Exclusions { personal_leave_days, .. } = found.value;
            let days = absences.school_holidays;
            if let Some(leave) = leave.filter(|leave| *leave < Exact::whole(days)) {
                reasons.push(Exclusion::SchoolHolidays { days, leave });
            }
            let days = absences.personal_leave;
            if personal_leave_days <= Exact::whole(days) {
                reasons.push(Exclusion::PersonalLeave { days, bound: personal_leave_days });
            }
            let months = absences.sick_months;
            let bound = found.value.sick_months(years);
            if let Some(bound) = bound.filter(|bound| *bound <= Exact::whole(months)) {
                reasons.push(Exclusion::SickLeave { months, bound });
            }
        }
        if absences.taken_before_last_year {
            reasons.push(Exclusion::LastYear);
        }
        Ok(())
    }

    /// The share of the year with leave, in whole days; all days of a whole year.
    fn part_of_year(
        &self,
        w: &mut dyn Working,
        view: View,
        whole: Operand,
    ) -> Result<Operand, RuleError> {
        let completed_inside = self.first < view.from;
        if self.is_whole() && !completed_inside {
            return Ok(whole);
        }
        let basis = basis(self.employee.left.is_some(), completed_inside);
        let counted = Quantity::days(days_of_span(view.from, self.last));
        let label = (Term::LEAVE_CALENDAR_DAYS, Which::Days(view.from, self.last));
        let counted = Operand::entered(label, counted);
        let found = self.figures.on(law::PRORATION, self.last)?;
        let divisor = Quantity::new(found.value, Measure::Days);
        let divisor = w.given(Term::LEAVE_PRORATION_DAYS, divisor, found.figure);
        let factors = [counted, whole];
        let part =
            w.product(Term::LEAVE_ENTITLED, &factors, &[divisor], Measure::Days, basis)?;
        Ok(w.floor(part, basis))
    }
}

const fn basis(has_left: bool, completed_inside: bool) -> Basis {
    match (has_left, completed_inside) {
        (false, false) => law::JOINED,
        (true, false) => law::LEFT,
        (false, true) => law::COMPLETED,
        (true, true) => law::COMPLETED_AND_LEFT,
    }
}
