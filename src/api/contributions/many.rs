//! Many employees one after the other, without the working. 批量计算。

use crate::api::{Case, Problem, Reader};
use crate::law::Silent;
use crate::params::Figures;
use crate::rules::contributions::{self, Answered as Found, Input};
use crate::units::Money;

use super::input;

/// The most ways of filling in a case that are remembered.
const MOST_SHAPES: usize = 16;

/// Works out cases that mostly differ in their amounts only: what they have in common is read once. What
/// was supplied holds for all of them and was read with the figures.
#[derive(Debug)]
pub struct Many<'a> {
    figures: Figures<'a>,
    shapes: Vec<(Case, Input)>,
    next: usize,
}

impl<'a> Many<'a> {
    /// None yet.
    pub const fn new(figures: Figures<'a>) -> Self {
        Self { figures, shapes: Vec::new(), next: 0 }
    }

    /// Reads a case and answers it; the certainty is in `silent`.
    ///
    /// # Errors
    ///
    /// Every text that cannot be used, with its place.
    pub fn assess(&mut self, silent: &mut Silent, case: &Case) -> Result<Found, Vec<Problem>> {
        let known =
            self.shapes.iter_mut().find(|(known, _)| known.is_like(case, "wage", "amount"));
        if let Some((_, input)) = known
            && put_amounts(case, input).is_some()
        {
            return Ok(contributions::assess(silent, self.figures, input));
        }
        let input = input::read(Reader::new(case), self.figures, case)?;
        let found = contributions::assess(silent, self.figures, &input);
        let shape = (case.clone(), input);
        match self.shapes.get_mut(self.next) {
            Some(place) => *place = shape,
            None => self.shapes.push(shape),
        }
        self.next = self.next.saturating_add(1).checked_rem(MOST_SHAPES).unwrap_or(0);
        Ok(found)
    }
}

/// Puts the amounts of a case into what another one of its shape was read as; nothing where one of them has
/// to be told of.
fn put_amounts(case: &Case, input: &mut Input) -> Option<()> {
    let amount = |text: &str| Money::of_plain(text).or_else(|| text.trim().parse().ok());
    let wage = amount(case.text("wage"))?;
    if let Some(fund) = &mut input.fund
        && case.text("fund_base").trim().is_empty()
    {
        fund.base = wage;
    }
    input.wage = wage;
    let Some(pay) = &mut input.pay else { return Some(()) };
    let rows = case.rows("pay");
    if rows.len() != pay.pay.len() {
        return None;
    }
    for (line, row) in pay.pay.iter_mut().zip(rows) {
        line.amount = amount(row.text("amount"))?;
    }
    Some(())
}
