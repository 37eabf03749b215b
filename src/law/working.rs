//! The working *is* the calculation: each operation returns the value it wrote down. 计算过程。

use crate::units::{Exact, Money, OutOfRange};

use super::{Basis, Certainty, Convention, FigureId, FigureUse, Label, Measure, Quantity};

/// Where a number came from. 来源。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The reader entered it, or it was counted in the calendar.
    Entered,
    /// A figure of the files, or one that the reader supplied.
    Figure(FigureId),
    /// An earlier step, counted from nought.
    Step(u16),
}

/// A number in the working, with its name and source. 运算数。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operand {
    /// What it is.
    pub label: Label,
    /// How much.
    pub value: Quantity,
    /// Where from.
    pub source: Source,
}

impl Operand {
    /// What the reader entered, or the calendar gives.
    pub fn entered(label: impl Into<Label>, value: Quantity) -> Self {
        Self { label: label.into(), value, source: Source::Entered }
    }

    /// The exact number.
    pub const fn exact(&self) -> Exact {
        self.value.exact
    }

    /// The amount, rounded half up to the fen: exact for a rounded step or an amount entered.
    ///
    /// # Errors
    ///
    /// If it does not fit.
    pub fn money(&self) -> Result<Money, OutOfRange> {
        Money::round(self.value.exact)
    }
}

/// What a step does. 运算。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Takes a figure from the files.
    Given,
    /// Adds the operands.
    Sum,
    /// Takes the other operands from the first.
    Subtract,
    /// Multiplies the operands and divides by the last `divisors` of them.
    Product {
        /// How many of the operands, counted from the end, divide.
        divisors: u8,
    },
    /// Rounds half up to the fen.
    Round,
    /// Takes the larger of the operands.
    Larger,
    /// Drops the part below a whole.
    Floor,
    /// Takes the smaller of the operands.
    Smaller,
    /// Counts a part of a whole as a whole.
    Ceiling,
    /// Cuts what is below a fen.
    Cut,
    /// Rounds half up to so many decimals.
    RoundTo {
        /// How many.
        decimals: u8,
    },
}

/// Decimals that a number other than money is rounded to. 小数位数。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decimals {
    /// None: a whole number.
    Whole,
    /// One.
    One,
    /// Four.
    Four,
}

impl Decimals {
    /// How many.
    const fn count(self) -> u8 {
        match self {
            Self::Whole => 0,
            Self::One => 1,
            Self::Four => 4,
        }
    }

    /// Ten to their power.
    const fn scale(self) -> i64 {
        match self {
            Self::Whole => 1,
            Self::One => 10,
            Self::Four => 10_000,
        }
    }
}

/// One line of the working. 计算步骤。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it finds.
    pub label: Label,
    /// How.
    pub operation: Operation,
    /// From what.
    pub operands: Vec<Operand>,
    /// The number found.
    pub result: Quantity,
    /// By what authority.
    pub basis: Basis,
    /// The figure taken, for [`Operation::Given`].
    pub figure: Option<FigureUse>,
}

/// Writes down each step as it takes it. 计算过程记录。
///
/// `Trace` keeps the steps, `Silent` only the certainty. Rules are written once, against
/// `dyn Working`, whose methods below do the arithmetic and return the value they wrote down.
pub trait Working {
    /// Keeps a step, or not, and says how later steps refer to it.
    fn keep(&mut self, step: Kept<'_>) -> Source;

    /// Notes that the answer relies on a figure.
    fn rely(&mut self, figure: FigureUse);
}

/// A step about to be kept: a [`Step`] whose operands are still the rule's own.
#[derive(Clone, Copy, Debug)]
pub struct Kept<'a> {
    label: Label,
    operation: Operation,
    operands: (&'a [Operand], &'a [Operand]),
    result: Quantity,
    basis: Basis,
    figure: Option<FigureUse>,
}

impl From<Kept<'_>> for Step {
    fn from(kept: Kept<'_>) -> Self {
        Self {
            label: kept.label,
            operation: kept.operation,
            operands: [kept.operands.0, kept.operands.1].concat(),
            result: kept.result,
            basis: kept.basis,
            figure: kept.figure,
        }
    }
}

impl dyn Working + '_ {
    /// Takes a figure. 取用参数。
    pub fn given(
        &mut self,
        label: impl Into<Label>,
        value: Quantity,
        figure: FigureUse,
    ) -> Operand {
        let label = label.into();
        self.rely(figure);
        self.keep(Kept {
            label,
            operation: Operation::Given,
            operands: (&[], &[]),
            result: value,
            basis: Basis::NONE,
            figure: Some(figure),
        });
        Operand { label, value, source: Source::Figure(figure.id) }
    }

    /// Adds. 相加。
    ///
    /// # Errors
    ///
    /// If the sum does not fit.
    pub fn sum(
        &mut self,
        label: impl Into<Label>,
        parts: &[Operand],
        measure: Measure,
        basis: Basis,
    ) -> Result<Operand, OutOfRange> {
        self.sum_as(label.into(), parts, measure, basis)
    }

    fn sum_as(
        &mut self,
        label: Label,
        parts: &[Operand],
        measure: Measure,
        basis: Basis,
    ) -> Result<Operand, OutOfRange> {
        let mut total = Exact::ZERO;
        for part in parts {
            total = total.plus(part.exact())?;
        }
        let total = Quantity::new(total, measure);
        Ok(self.write(label, Operation::Sum, (parts, &[]), total, basis))
    }

    /// Takes `less` from `whole`. 相减。
    ///
    /// # Errors
    ///
    /// If the difference does not fit.
    pub fn subtract(
        &mut self,
        label: impl Into<Label>,
        whole: Operand,
        less: &[Operand],
        basis: Basis,
    ) -> Result<Operand, OutOfRange> {
        let mut rest = whole.exact();
        for part in less {
            rest = rest.less(part.exact())?;
        }
        let rest = Quantity::new(rest, whole.value.measure);
        Ok(self.write(label.into(), Operation::Subtract, (&[whole], less), rest, basis))
    }

    /// Multiplies all `factors` and divides once by all `divisors`: nothing is cut in between.
    /// 先乘后除，只除一次。
    ///
    /// # Errors
    ///
    /// If a divisor is zero or the result does not fit.
    pub fn product(
        &mut self,
        label: impl Into<Label>,
        factors: &[Operand],
        divisors: &[Operand],
        measure: Measure,
        basis: Basis,
    ) -> Result<Operand, OutOfRange> {
        self.product_as(label.into(), factors, divisors, measure, basis)
    }

    fn product_as(
        &mut self,
        label: Label,
        factors: &[Operand],
        divisors: &[Operand],
        measure: Measure,
        basis: Basis,
    ) -> Result<Operand, OutOfRange> {
        // For the rows of a roster: the page has one case, and does without.
        #[cfg(not(quanyi_page))]
        let quick = at_once(factors, divisors);
        #[cfg(quanyi_page)]
        let quick = None;
        let value = match quick {
            Some(value) => value,
            None => product(factors, divisors)?,
        };
        let operation =
            Operation::Product { divisors: u8::try_from(divisors.len()).unwrap_or(u8::MAX) };
        let value = Quantity::new(value, measure);
        Ok(self.write(label, operation, (factors, divisors), value, basis))
    }

    /// Rounds to the fen, halves up: a step like any other, with its authority. 四舍五入到分。
    ///
    /// Nothing is written where there is nothing to round.
    ///
    /// # Errors
    ///
    /// If the amount does not fit.
    pub fn round(&mut self, value: Operand) -> Result<Operand, OutOfRange> {
        let amount = value.money()?;
        if amount.exact() == value.exact() {
            return Ok(value);
        }
        let result = Quantity::new(amount.exact(), value.value.measure);
        let basis = Basis::ours(Convention::ROUND_ONCE);
        Ok(self.write(value.label, Operation::Round, (&[value], &[]), result, basis))
    }

    /// Cuts what is below a fen: a step like any other. 截到分。
    ///
    /// Nothing is written where there is nothing to cut.
    ///
    /// # Errors
    ///
    /// If the amount does not fit.
    pub fn cut(&mut self, value: Operand, basis: Basis) -> Result<Operand, OutOfRange> {
        let fen = value.exact().times(Exact::whole(100))?.floor();
        let amount = Exact::ratio(fen, 100)?;
        if amount == value.exact() {
            return Ok(value);
        }
        let result = Quantity::new(amount, value.value.measure);
        Ok(self.write(value.label, Operation::Cut, (&[value], &[]), result, basis))
    }

    /// Drops the part below a whole: a step like any other. 舍去不足一的部分。
    ///
    /// Nothing is written where there is nothing to drop.
    pub fn floor(&mut self, value: Operand, basis: Basis) -> Operand {
        let whole = Exact::whole(value.exact().floor());
        if whole == value.exact() {
            return value;
        }
        let result = Quantity::new(whole, value.value.measure);
        self.write(value.label, Operation::Floor, (&[value], &[]), result, basis)
    }

    /// Counts a part of a whole as a whole. 不足一的部分按一算。
    ///
    /// Nothing is written where there is no part of a whole.
    pub fn ceiling(&mut self, value: Operand, basis: Basis) -> Operand {
        let below = value.exact().floor();
        if Exact::whole(below) == value.exact() {
            return value;
        }
        let whole = Exact::whole(below.saturating_add(1));
        let result = Quantity::new(whole, value.value.measure);
        self.write(value.label, Operation::Ceiling, (&[value], &[]), result, basis)
    }

    /// Rounds half up to some decimals. 四舍五入到若干位小数。
    ///
    /// Nothing is written where there is nothing to round.
    ///
    /// # Errors
    ///
    /// If the number does not fit.
    pub fn round_to(
        &mut self,
        value: Operand,
        decimals: Decimals,
        basis: Basis,
    ) -> Result<Operand, OutOfRange> {
        let scaled = value.exact().round_half_up(decimals.scale())?;
        let rounded = Exact::ratio(scaled, decimals.scale())?;
        if rounded == value.exact() {
            return Ok(value);
        }
        let result = Quantity::new(rounded, value.value.measure);
        let operation = Operation::RoundTo { decimals: decimals.count() };
        Ok(self.write(value.label, operation, (&[value], &[]), result, basis))
    }

    /// Takes the smaller. 取较小者。
    pub fn smaller(
        &mut self,
        label: impl Into<Label>,
        a: Operand,
        b: Operand,
        basis: Basis,
    ) -> Operand {
        let result = if a.exact() <= b.exact() { a.value } else { b.value };
        self.write(label.into(), Operation::Smaller, (&[a, b], &[]), result, basis)
    }

    /// Takes the larger. 取较大者。
    pub fn larger(
        &mut self,
        label: impl Into<Label>,
        a: Operand,
        b: Operand,
        basis: Basis,
    ) -> Operand {
        let result = if b.exact() < a.exact() { a.value } else { b.value };
        self.write(label.into(), Operation::Larger, (&[a, b], &[]), result, basis)
    }

    /// Keeps a step and hands its result on.
    fn write(
        &mut self,
        label: Label,
        operation: Operation,
        operands: (&[Operand], &[Operand]),
        result: Quantity,
        basis: Basis,
    ) -> Operand {
        let source =
            self.keep(Kept { label, operation, operands, result, basis, figure: None });
        Operand { label, value: result, source }
    }
}

/// The product of all factors over all divisors, reduced once; nothing if the numbers are too large before.
#[cfg(not(quanyi_page))]
fn at_once(factors: &[Operand], divisors: &[Operand]) -> Option<Exact> {
    let above = factors.iter().map(|one| (one.exact().numer(), one.exact().denom()));
    let hundredths = factors.iter().filter(|one| one.value.measure == Measure::Percent);
    let below = divisors.iter().map(|one| (one.exact().denom(), one.exact().numer()));
    Exact::product(above.chain(hundredths.map(|_| (1, 100))).chain(below))
}

/// The product of all factors over all divisors, with numbers as small as they can be in between.
fn product(factors: &[Operand], divisors: &[Operand]) -> Result<Exact, OutOfRange> {
    let mut value = Exact::ONE;
    for factor in factors {
        value = value.times(factor.exact())?;
        value = per_cent(value, factor)?;
    }
    for divisor in divisors {
        value = value.over(divisor.exact())?;
    }
    Ok(value)
}

/// A factor in per cent counts a hundredth.
fn per_cent(value: Exact, factor: &Operand) -> Result<Exact, OutOfRange> {
    match factor.value.measure {
        Measure::Percent => value.over(Exact::whole(100)),
        Measure::Yuan
        | Measure::YuanPerHour
        | Measure::Hours
        | Measure::Days
        | Measure::Months
        | Measure::Years
        | Measure::Plain => Ok(value),
    }
}

/// Keeps every step, for one answer. 完整过程。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    steps: Vec<Step>,
    certainty: Certainty,
}

impl Trace {
    /// The steps in the order they were taken.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }
}

/// Keeps the certainty only, for a roster of many. 只记可靠程度。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Silent {
    certainty: Certainty,
    /// Where the next figure is looked for first: the rows of a roster rely on the same ones in the same order.
    next: usize,
}

impl Working for Trace {
    fn keep(&mut self, step: Kept<'_>) -> Source {
        let number = u16::try_from(self.steps.len()).unwrap_or(u16::MAX);
        self.steps.push(step.into());
        Source::Step(number)
    }

    fn rely(&mut self, figure: FigureUse) {
        self.certainty.rely(figure);
    }
}

impl Working for Silent {
    fn keep(&mut self, _: Kept<'_>) -> Source {
        Source::Step(0)
    }

    fn rely(&mut self, figure: FigureUse) {
        let is_next =
            cfg!(not(quanyi_page)) && self.certainty.uses().get(self.next) == Some(&figure);
        let at = if is_next { self.next } else { self.certainty.rely(figure) };
        self.next = at.saturating_add(1);
    }
}

/// A working that can say how certain its answer is.
impl Trace {
    /// The figures used, and with them the certainty.
    pub const fn certainty(&self) -> &Certainty {
        &self.certainty
    }
}

impl Silent {
    /// The figures used, and with them the certainty.
    pub const fn certainty(&self) -> &Certainty {
        &self.certainty
    }
}
