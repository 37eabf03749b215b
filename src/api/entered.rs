//! What was typed at each calculator, and which of them is open. 各计算器的填写内容。

use core::mem;

use chrono::NaiveDate;

use super::{Calculator, Case, minimum_wage};

/// The open calculator and its case, and the cases of the others. 全部填写内容。
#[derive(Clone, Debug)]
pub struct Entered {
    /// The calculator that is open.
    pub calculator: &'static Calculator,
    /// What was typed at it.
    pub case: Case,
    others: Vec<(&'static str, Case)>,
    /// The day on which the page was opened.
    today: Option<NaiveDate>,
}

impl Default for Entered {
    fn default() -> Self {
        Self::at(&minimum_wage::CALCULATOR, None)
    }
}

impl Entered {
    /// Nothing typed yet, at a calculator.
    pub fn at(calculator: &'static Calculator, today: Option<NaiveDate>) -> Self {
        let mut case = Case::default();
        (calculator.offer)(&mut case, today);
        Self { calculator, case, others: Vec::new(), today }
    }

    /// The day on which the page was opened.
    pub fn today(&self) -> Option<NaiveDate> {
        self.today
    }

    /// Opens another calculator. What was typed at this one is kept, what was typed there before
    /// is there again; `carry` takes along what means the same at both, and the class of worker that the
    /// answer settled.
    pub fn turn_to(
        &mut self,
        calculator: &'static Calculator,
        carry: bool,
        settled: Option<&'static str>,
    ) {
        if calculator.name == self.calculator.name {
            return;
        }
        let known = self.others.iter().position(|(name, _)| *name == calculator.name);
        let mut case = known.map(|at| self.others.swap_remove(at).1).unwrap_or_default();
        if carry {
            let mut about = self.case.clone();
            if let Some(class) = settled {
                about.set("class", class);
            }
            calculator.carry(&about, &mut case);
        }
        (calculator.offer)(&mut case, self.today);
        let left = mem::replace(&mut self.case, case);
        self.others.push((self.calculator.name, left));
        self.calculator = calculator;
    }

    /// Puts a case in the place of what was typed here.
    pub fn replace(&mut self, case: Case) {
        self.case = case;
        self.offer();
    }

    /// Puts in what is offered to be filled in.
    pub fn offer(&mut self) {
        (self.calculator.offer)(&mut self.case, self.today);
    }

    /// Nothing typed any more, at no calculator.
    pub fn clear(&mut self) {
        *self = Self::at(self.calculator, self.today);
    }
}
