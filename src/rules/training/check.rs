//! One condition against what is known. 条件的判断。

use std::sync::Arc;

use chrono::{Datelike as _, Months, NaiveDate};

use crate::law::Working;
use crate::params::{
    AgeLimit, Condition, ConditionKind, FigureCell, Figures, Found, Gap, Row, RowCell, Scheme,
    SchemeNumber,
};
use crate::rules::Truth;
use crate::rules::pension::{Schedule, of_schedule};
use crate::units::{Exact, MONTHS_A_YEAR, WageMonth, after_months};

use super::facts;
use super::{Checked, Given, Input, Question, Sex, law};

/// A scheme that is held against an applicant.
pub(super) struct Against<'a> {
    pub(super) w: &'a mut dyn Working,
    pub(super) figures: Figures<'a>,
    pub(super) input: &'a Input,
    pub(super) scheme: &'a Scheme,
    /// The last day of its terms, where their renewal is not known.
    pub(super) last: Option<NaiveDate>,
}

/// Why a number is not known.
pub(super) enum NotKnown {
    /// A figure is missing; what it was on the last day of the terms, and in which year.
    Gap(Arc<Gap>, Option<(Exact, i32)>),
    /// The scheme says that it is not published.
    NotPublished,
}

impl Checked {
    fn open(condition: &Condition) -> Self {
        Self {
            kind: condition.kind.clone(),
            clause: condition.clause.clone(),
            truth: Truth::NotKnown,
            needed: None,
            most: None,
            last_known: None,
            until: None,
            given: Given::Nothing,
            asks: Vec::new(),
            gaps: Vec::new(),
            not_published: false,
            parts: Vec::new(),
        }
    }

    fn lacks(&mut self, why: NotKnown) {
        match why {
            NotKnown::Gap(gap, last_known) => {
                self.gaps.push(Arc::unwrap_or_clone(gap));
                self.last_known = self.last_known.or(last_known);
            }
            NotKnown::NotPublished => self.not_published = true,
        }
    }

    /// What a plain answer makes of it.
    fn answer(&mut self, truth: Truth, question: Question) {
        self.truth = truth;
        match truth.known() {
            Some(holds) => self.given = Given::Answer(holds),
            None => self.asks.push(question),
        }
    }

    /// Holds a number given against the one needed; what is not known leaves it open.
    fn at_least(
        &mut self,
        given: Option<Exact>,
        needed: Result<Exact, NotKnown>,
        question: Question,
    ) {
        match given {
            Some(given) => self.given = Given::Number(given),
            None => self.asks.push(question),
        }
        match needed {
            Ok(needed) => {
                self.needed = Some(needed);
                self.truth = given.map_or(Truth::NotKnown, |given| Truth::of(needed <= given));
            }
            Err(why) => self.lacks(why),
        }
    }
}

impl Against<'_> {
    /// Holds a condition against what is known.
    pub(super) fn check(&mut self, condition: &Condition) -> Checked {
        let input = self.input;
        let mut checked = Checked::open(condition);
        match &condition.kind {
            ConditionKind::AgeBetween { least, most, sex } => {
                self.age(&mut checked, (least.as_ref(), most.as_ref()), *sex);
            }
            ConditionKind::AnyGroup(groups) => {
                let truths = groups.iter().map(|group| facts::group(input, group));
                checked.truth = Truth::any(truths);
                let held = groups.iter().find(|group| facts::group(input, group) == Truth::Yes);
                checked.given = held.map_or(Given::Nothing, |group| Given::Word(group));
                if checked.truth == Truth::NotKnown {
                    checked.asks.push(Question::Groups);
                }
            }
            ConditionKind::WorkOrLiveIn { area } => {
                let county = self.figures.params().county();
                let is_in = |place| facts::is_in(place, area, county);
                let (work, home) = (is_in(input.work_place), is_in(input.home_place));
                checked.truth = Truth::any([work, home]);
                checked.given = Given::Places(input.work_place, input.home_place);
                if checked.truth == Truth::NotKnown {
                    let places = [(work, Question::WorkPlace), (home, Question::HomePlace)];
                    let open =
                        places.into_iter().filter(|(truth, _)| *truth == Truth::NotKnown);
                    checked.asks.extend(open.map(|(_, question)| question));
                }
            }
            ConditionKind::StatusAny(statuses) => {
                if let Some(status) = input.status {
                    checked.given = Given::Word(status);
                    checked.truth = Truth::of(facts::is_one_of(status, statuses));
                } else {
                    checked.asks.push(Question::Status);
                }
            }
            ConditionKind::InsuredMonthsAtLeast { insurance, months } => {
                let months = self.number(months, input.day);
                let given = facts::insured(input, insurance).and_then(|one| one.months);
                checked.at_least(given.map(Exact::whole), months, Question::Insured);
            }
            ConditionKind::InsuredNow { insurance } => {
                let now =
                    facts::insured(input, insurance).map_or(Truth::NotKnown, |one| one.now);
                checked.answer(now, Question::Insured);
            }
            ConditionKind::Certificate { levels, listed, scarce } => {
                facts::certificate(&mut checked, input, levels, (*listed, *scarce));
            }
            ConditionKind::WithinMonthsOf { span, years, event } => {
                self.within(&mut checked, (span, *years), event);
            }
            ConditionKind::CourseRegistered => {
                checked.answer(input.course_registered, Question::CourseRegistered);
            }
            ConditionKind::AttendanceAtLeast { percent } => {
                let percent = self.number(percent, input.day);
                checked.at_least(input.attendance, percent, Question::Attendance);
            }
            ConditionKind::AssessmentPassed => {
                checked.answer(input.assessment_passed, Question::AssessmentPassed);
            }
            ConditionKind::NotClaimedSame { same_only, of } => {
                checked.answer(facts::not_claimed(input, *same_only, of), Question::Claims);
            }
            ConditionKind::ClaimsThisYearBelow { count, of, outside_list } => {
                self.claims(&mut checked, count, (of, *outside_list));
            }
            ConditionKind::ContractWithEmployer { months } => {
                let months = self.number(months, input.day);
                let given = input.contract_months.map(Exact::whole);
                checked.at_least(given, months, Question::ContractMonths);
            }
            ConditionKind::DateBetween { from, to } => {
                let begun = from.is_none_or(|from| from <= input.day);
                checked.truth = Truth::of(begun && to.is_none_or(|to| input.day <= to));
                (checked.given, checked.until) = (Given::Day(input.day), *to);
            }
            ConditionKind::AnyOf(inside) | ConditionKind::AllOf(inside) => {
                checked.parts = inside.iter().map(|one| self.check(one)).collect();
                let truths = checked.parts.iter().map(|part| part.truth);
                checked.truth = if matches!(condition.kind, ConditionKind::AnyOf(_)) {
                    Truth::any(truths)
                } else {
                    Truth::all(truths)
                };
            }
            ConditionKind::OfficeConfirms { item, .. } => {
                self.office(&mut checked, item);
            }
        }
        checked
    }

    /// A number of the scheme, read for a day where it is that of a figure.
    pub(super) fn number(
        &mut self,
        number: &SchemeNumber,
        day: NaiveDate,
    ) -> Result<Exact, NotKnown> {
        match number {
            SchemeNumber::Value(value) => {
                Exact::of_decimal(*value).ok_or(NotKnown::NotPublished)
            }
            SchemeNumber::Missing => Err(NotKnown::NotPublished),
            SchemeNumber::Figure(cell) => match self.figure(cell, day) {
                Ok(Some(found)) => {
                    self.w.rely(found.figure);
                    Ok(found.value)
                }
                Ok(None) => Err(NotKnown::NotPublished),
                Err(gap) => {
                    let last = self.last.and_then(|last| {
                        let found = self.figure(cell, last).ok()??;
                        Some((found.value, last.year()))
                    });
                    Err(NotKnown::Gap(gap, last))
                }
            },
        }
    }

    /// A figure, or the cell of one, on a day; nothing where its rows have no such number.
    fn figure(
        &self,
        FigureCell { key, row, field }: &FigureCell,
        day: NaiveDate,
    ) -> Result<Option<Found<Exact>>, Arc<Gap>> {
        let Some(field) = field else { return self.figures.key_on(key, day).map(Some) };
        let found = self.figures.key_rows_on(key, day)?;
        let rows: &[Row] = found.value;
        let is_it = |one: &&Row| match row {
            Some(word) => one.cells.iter().any(|(_, cell)| match cell {
                RowCell::Word(known) => known == word,
                RowCell::Number(_) | RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) => {
                    false
                }
            }),
            None => true,
        };
        let cell = rows.iter().find(is_it).and_then(|one| one.cell(field));
        let value = match cell {
            Some(RowCell::Number(value)) => Exact::of_decimal(*value),
            Some(RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_))
            | None => None,
        };
        Ok(value.map(|value| Found { value, figure: found.figure }))
    }

    /// Whole years of age, and whether retirement has come.
    fn age(
        &mut self,
        checked: &mut Checked,
        (least, most): (Option<&SchemeNumber>, Option<&AgeLimit>),
        sex: Option<&'static str>,
    ) {
        let input = self.input;
        let sex_fits = match (sex, input.sex) {
            (None, _) => Truth::Yes,
            (Some(_), None) => {
                checked.asks.push(Question::Sex);
                Truth::NotKnown
            }
            (Some(asked), Some(sex)) => Truth::of((asked == "man") == matches!(sex, Sex::Man)),
        };
        if input.birth.is_none() {
            checked.asks.push(Question::Birth);
        }
        let years = input.birth.map(|birth| facts::whole_age(birth, input.day));
        checked.given =
            years.map_or(Given::Nothing, |years| Given::Number(Exact::whole(years)));
        let old_enough = match least {
            None => Truth::Yes,
            Some(least) => match self.number(least, input.day) {
                Ok(least) => {
                    checked.needed = Some(least);
                    years.map_or(Truth::NotKnown, |years| {
                        Truth::of(least <= Exact::whole(years))
                    })
                }
                Err(why) => {
                    checked.lacks(why);
                    Truth::NotKnown
                }
            },
        };
        let young_enough = match most {
            None => Truth::Yes,
            Some(AgeLimit::Years(most)) => match self.number(most, input.day) {
                Ok(most) => {
                    checked.most = Some(most);
                    years
                        .map_or(Truth::NotKnown, |years| Truth::of(Exact::whole(years) <= most))
                }
                Err(why) => {
                    checked.lacks(why);
                    Truth::NotKnown
                }
            },
            Some(AgeLimit::Retirement) => self.before_retirement(checked),
        };
        checked.truth = Truth::all([sex_fits, old_enough, young_enough]);
    }

    /// Whether the statutory age of retirement has not been reached yet.
    fn before_retirement(&mut self, checked: &mut Checked) -> Truth {
        let input = self.input;
        let (Some(birth), Some(now)) = (input.birth, WageMonth::of(input.day)) else {
            return Truth::NotKnown;
        };
        let schedules = match input.sex {
            Some(Sex::Man) => vec![Schedule::Men],
            Some(Sex::Woman(Some(schedule))) => vec![schedule],
            Some(Sex::Woman(None)) => vec![Schedule::WomenHigher, Schedule::WomenLower],
            None => vec![Schedule::Men, Schedule::WomenHigher, Schedule::WomenLower],
        };
        let mut days = Vec::new();
        for schedule in schedules {
            let month = WageMonth::of(birth);
            let found =
                month.map(|month| of_schedule(self.w, self.figures, month, now, schedule));
            let day = match found {
                Some(Ok(found)) => month.and_then(|month| {
                    let months = u32::try_from(month.months_to(found.statutory)).ok()?;
                    after_months(birth, months)
                }),
                Some(Err(error)) => {
                    checked.gaps.extend(error.gap().cloned());
                    None
                }
                None => None,
            };
            days.push(day);
        }
        let before = days
            .iter()
            .map(|day| day.map_or(Truth::NotKnown, |day| Truth::of(input.day < day)));
        let (all, any) = (Truth::all(before.clone()), Truth::any(before));
        // Where the schedules differ it depends on which is hers.
        let truth = if all == any { all } else { Truth::NotKnown };
        if truth == Truth::NotKnown && checked.gaps.is_empty() {
            checked.asks.push(Question::Sex);
        }
        checked.until = match days.as_slice() {
            [Some(day)] => day.pred_opt(),
            _ => None,
        };
        truth
    }

    /// Within a time after an event: up to the same date, or the last of a month without it.
    fn within(
        &mut self,
        checked: &mut Checked,
        (span, years): (&SchemeNumber, bool),
        event: &'static str,
    ) {
        let input = self.input;
        let (happened, question) = facts::event(input, event);
        match happened {
            Some(day) => checked.given = Given::Day(day),
            None => checked.asks.push(question),
        }
        let span = match self.number(span, input.day) {
            Ok(span) => span,
            Err(why) => return checked.lacks(why),
        };
        checked.needed = Some(span);
        let Some(happened) = happened else { return };
        let factor = if years { MONTHS_A_YEAR } else { 1 };
        let months = span.floor().saturating_mul(factor);
        let last = u32::try_from(months)
            .ok()
            .and_then(|months| happened.checked_add_months(Months::new(months)));
        checked.until = last;
        checked.truth = last.map_or(Truth::NotKnown, |last| {
            Truth::of(happened <= input.day && input.day <= last)
        });
    }

    fn claims(
        &mut self,
        checked: &mut Checked,
        count: &SchemeNumber,
        (of, outside_list): (&str, bool),
    ) {
        let input = self.input;
        let (certain, possible) = facts::claims_this_year(input, of, outside_list);
        if certain > 0 || input.claims_complete {
            checked.given = Given::Number(Exact::whole(certain));
        }
        let bound = match self.number(count, input.day) {
            Ok(bound) => bound,
            Err(why) => return checked.lacks(why),
        };
        checked.needed = Some(bound);
        checked.truth = if bound <= Exact::whole(certain) {
            Truth::No
        } else if input.claims_complete && Exact::whole(possible) < bound {
            Truth::Yes
        } else {
            checked.asks.push(Question::Claims);
            Truth::NotKnown
        };
    }

    /// What only the office can say: open until the reader enters its answer.
    fn office(&mut self, checked: &mut Checked, item: &str) {
        let key = [law::CONFIRMED, &self.scheme.id, ".", item].concat();
        match self.figures.key_on::<bool>(&key, self.input.day) {
            Ok(found) => {
                self.w.rely(found.figure);
                checked.truth = Truth::of(found.value);
                checked.given = Given::Answer(found.value);
            }
            Err(gap) => checked.gaps.push(Arc::unwrap_or_clone(gap)),
        }
    }
}
