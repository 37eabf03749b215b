//! Which lines of the pay slip count, and why. 工资条的计入与剔除。

use std::sync::Arc;

use crate::law::{Basis, FigureUse, Measure, Operand, PayKind, Quantity, Term, Which, Working};
use crate::params::{Figures, Gap};
use crate::rules::RuleError;
use crate::units::{Exact, Money, WageMonth};

use super::law;
use super::{Notice, OpenQuestion, PayLine};

/// What happens to a line in the comparison. 处理方式。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// It counts. 计入。
    Counts(Basis),
    /// It is set aside. 剔除。
    SetAside(Basis),
    /// It was withheld and stays in: the pay before it is compared. 代扣，不影响比较。
    StaysIn(Basis),
    /// It reduces the pay that counts. 扣减计入金额。
    Reduces(Basis),
    /// Withheld compensation for damage: tested on its own. 另作检查。
    TestedApart(Basis),
}

/// Which reading of the open questions a comparison follows. 采用的理解。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one yes or no to an open question")]
pub(super) struct Readings {
    /// Housing and meal money counts where the province is silent.
    pub(super) housing_meal_counts: bool,
    /// A long bonus counts with the month's share.
    pub(super) bonus_share_counts: bool,
    /// Own contributions are taken out where the province is silent.
    pub(super) contributions_out: bool,
    /// All company payments count for managed workers.
    pub(super) all_company_pay: bool,
}

impl Readings {
    /// The default reading of each.
    pub(super) const DEFAULT: Self = Self {
        housing_meal_counts: false,
        bonus_share_counts: false,
        contributions_out: false,
        all_company_pay: false,
    };
}

/// What the figures of a month say about the lines. 当月的计入规则。
#[derive(Clone, Debug)]
pub struct SlipRules {
    own_contributions: Result<(bool, FigureUse), Arc<Gap>>,
    housing_meal: Result<(bool, FigureUse), Arc<Gap>>,
    excluded_kinds: Option<FigureUse>,
}

impl SlipRules {
    /// Those of a month.
    pub fn of(figures: Figures<'_>, month: WageMonth) -> Self {
        let day = month.first_day();
        let own = figures.on(law::OWN_CONTRIBUTIONS, day);
        let housing = figures.on(law::HOUSING_MEAL, day);
        Self {
            own_contributions: own.map(|found| (found.value, found.figure)),
            housing_meal: housing.map(|found| (found.value, found.figure)),
            excluded_kinds: figures.on(law::EXCLUDED_KINDS, day).ok().map(|found| found.figure),
        }
    }

    /// What happens to a line of this kind, in the default reading of what is open.
    pub fn treatment(&self, kind: PayKind) -> Treatment {
        self.read(kind, Readings::DEFAULT)
    }

    fn read(&self, kind: PayKind, readings: Readings) -> Treatment {
        match kind {
            PayKind::Base
            | PayKind::Post
            | PayKind::Performance
            | PayKind::Commission
            | PayKind::Seniority
            | PayKind::FullAttendance
            | PayKind::PaidLeave
            | PayKind::Package => Treatment::Counts(law::COUNTED),
            PayKind::Piece => Treatment::Counts(law::PIECE_RATE),
            PayKind::OrderPay | PayKind::Incentive => Treatment::Counts(law::MANAGED),
            PayKind::Overtime => Treatment::SetAside(law::SET_ASIDE_OVERTIME),
            PayKind::Hardship if readings.all_company_pay => Treatment::Counts(law::MANAGED),
            PayKind::Hardship => Treatment::SetAside(law::SET_ASIDE_HARDSHIP),
            PayKind::StatutoryWelfare => Treatment::SetAside(law::SET_ASIDE_WELFARE),
            PayKind::HousingMeal => {
                let counts = match &self.housing_meal {
                    Ok((counts, _)) => *counts,
                    Err(_) => readings.housing_meal_counts,
                };
                if counts {
                    Treatment::Counts(law::COUNTED)
                } else {
                    Treatment::SetAside(law::SET_ASIDE_HOUSING)
                }
            }
            PayKind::InKind => Treatment::SetAside(law::IN_KIND),
            PayKind::Reimbursement => Treatment::SetAside(law::NOT_WAGES),
            PayKind::EmployerShare
            | PayKind::Severance
            | PayKind::LeaveInLieu
            | PayKind::Tips => Treatment::SetAside(law::NOT_WAGES_OURS),
            PayKind::LongBonus if readings.bonus_share_counts => {
                Treatment::Counts(law::COUNTED)
            }
            PayKind::LongBonus => Treatment::SetAside(Basis::NONE),
            PayKind::BackPay => Treatment::SetAside(law::ELSEWHERE),
            PayKind::OwnContributions => {
                let stay_in = match &self.own_contributions {
                    Ok((stay_in, _)) => *stay_in,
                    Err(_) => !readings.contributions_out,
                };
                if stay_in {
                    Treatment::StaysIn(Basis::NONE)
                } else {
                    Treatment::Reduces(Basis::NONE)
                }
            }
            PayKind::IncomeTax | PayKind::CourtSupport => Treatment::StaysIn(law::NO_DEDUCTION),
            PayKind::CompanyDeduction => Treatment::Reduces(law::NO_DEDUCTION),
            PayKind::DamageCompensation => Treatment::TestedApart(law::DAMAGE),
        }
    }
}

/// The pay that counts, with the steps to it. 计入比较的工资。
pub(super) fn counted_pay(
    w: &mut dyn Working,
    rules: &SlipRules,
    lines: &[PayLine],
    readings: Readings,
) -> Result<Operand, RuleError> {
    let mut counted = Vec::new();
    let mut groups: Vec<(Basis, Vec<Operand>)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let operand = operand(at, line);
        match rules.read(line.kind, readings) {
            Treatment::Counts(_) if line.kind == PayKind::LongBonus => {
                let months = Exact::whole(i64::from(line.months.max(1)));
                let months = Quantity::new(months, Measure::Months);
                let months = Operand::entered(Term::BONUS_MONTHS, months);
                let basis = Basis::NONE;
                let label = (Term::BONUS_SHARE, operand.label.which);
                counted.push(w.product(label, &[operand], &[months], Measure::Yuan, basis)?);
            }
            Treatment::Counts(_) => counted.push(operand),
            Treatment::SetAside(basis) => {
                counted.push(operand);
                match groups.iter_mut().find(|(known, _)| *known == basis) {
                    Some((_, group)) => group.push(operand),
                    None => groups.push((basis, vec![operand])),
                }
            }
            Treatment::Reduces(basis) => groups.push((basis, vec![operand])),
            Treatment::StaysIn(_) | Treatment::TestedApart(_) => {}
        }
        rules.rely(w, line.kind);
    }
    let Some(((last_basis, last), before)) = groups.split_last() else {
        let counted = w.sum(Term::COUNTED_WAGE, &counted, Measure::Yuan, law::COUNTED)?;
        return Ok(w.round(counted)?);
    };
    let mut left = w.sum(Term::GROSS_PAY, &counted, Measure::Yuan, Basis::NONE)?;
    for (basis, group) in before {
        left = w.subtract(Term::LEFT_TO_COUNT, left, group, *basis)?;
    }
    let counted = w.subtract(Term::COUNTED_WAGE, left, last, *last_basis)?;
    Ok(w.round(counted)?)
}

impl SlipRules {
    /// The figure that decides about a line of this kind, where one does. 据以判断的参数。
    pub fn figure(&self, kind: PayKind) -> Option<FigureUse> {
        match kind {
            PayKind::OwnContributions => self.own_contributions.as_ref().ok().map(|(_, f)| *f),
            PayKind::HousingMeal => self.housing_meal.as_ref().ok().map(|(_, f)| *f),
            PayKind::Overtime | PayKind::Hardship | PayKind::StatutoryWelfare => {
                self.excluded_kinds
            }
            PayKind::Base
            | PayKind::Post
            | PayKind::Performance
            | PayKind::Commission
            | PayKind::Seniority
            | PayKind::FullAttendance
            | PayKind::PaidLeave
            | PayKind::Piece
            | PayKind::Package
            | PayKind::OrderPay
            | PayKind::Incentive
            | PayKind::InKind
            | PayKind::Reimbursement
            | PayKind::EmployerShare
            | PayKind::Severance
            | PayKind::LeaveInLieu
            | PayKind::Tips
            | PayKind::LongBonus
            | PayKind::BackPay
            | PayKind::IncomeTax
            | PayKind::CourtSupport
            | PayKind::CompanyDeduction
            | PayKind::DamageCompensation => None,
        }
    }

    /// Notes the figure that decided about a line.
    fn rely(&self, w: &mut dyn Working, kind: PayKind) {
        if let Some(figure) = self.figure(kind) {
            w.rely(figure);
        }
    }

    /// The open questions these lines raise, each with the reading that answers it otherwise.
    pub(super) fn open_questions(&self, lines: &[PayLine]) -> Vec<(OpenQuestion, Readings)> {
        let has =
            |kind| lines.iter().any(|line| line.kind == kind && Money::ZERO < line.amount);
        let mut open = Vec::new();
        if has(PayKind::OwnContributions) && self.own_contributions.is_err() {
            let other = Readings { contributions_out: true, ..Readings::DEFAULT };
            open.push((OpenQuestion::OwnContributions, other));
        }
        if has(PayKind::HousingMeal) && self.housing_meal.is_err() {
            let other = Readings { housing_meal_counts: true, ..Readings::DEFAULT };
            open.push((OpenQuestion::HousingMeal, other));
        }
        if has(PayKind::LongBonus) {
            let other = Readings { bonus_share_counts: true, ..Readings::DEFAULT };
            open.push((OpenQuestion::LongBonus, other));
        }
        open
    }

    /// For managed workers also: whether all that the company paid counts.
    pub(super) fn managed_question(lines: &[PayLine]) -> Option<(OpenQuestion, Readings)> {
        let paid = |line: &PayLine| line.kind == PayKind::Hardship && Money::ZERO < line.amount;
        let other = Readings { all_company_pay: true, ..Readings::DEFAULT };
        lines.iter().any(paid).then_some((OpenQuestion::ManagedPay, other))
    }

    /// What to say about these lines whatever the comparison finds.
    pub(super) fn notices(&self, lines: &[PayLine]) -> Vec<Notice> {
        let sum = |kind| total(lines.iter().filter(|line| line.kind == kind));
        let mut notices = Vec::new();
        let mut say = |amount: Money, notice: fn(Money) -> Notice| {
            if Money::ZERO < amount {
                notices.push(notice(amount));
            }
        };
        match self.own_contributions {
            Ok((true, _)) => say(sum(PayKind::OwnContributions), |amount| {
                Notice::OwnContributionsStayIn { amount }
            }),
            Ok((false, _)) => say(sum(PayKind::OwnContributions), |amount| {
                Notice::OwnContributionsTakenOut { amount }
            }),
            Err(_) => {}
        }
        say(sum(PayKind::CompanyDeduction), |amount| Notice::CompanyDeduction { amount });
        say(sum(PayKind::BackPay), |amount| Notice::BackPayElsewhere { amount });
        notices
    }

    /// The gap that leaves own contributions open, if these lines need it.
    pub(super) fn contributions_gap(&self, lines: &[PayLine]) -> Option<Arc<Gap>> {
        let needed = lines.iter().any(|line| line.kind == PayKind::OwnContributions);
        self.own_contributions.as_ref().err().filter(|_| needed).cloned()
    }
}

/// A line as an operand.
pub(super) fn operand(at: usize, line: &PayLine) -> Operand {
    let number = u16::try_from(at.saturating_add(1)).unwrap_or(u16::MAX);
    Operand::entered((Term::Pay(line.kind), Which::Line(number)), Quantity::yuan(line.amount))
}

/// The lines that are wages of the month, for the test of a deduction. 当月工资。
pub(super) const fn is_wage(kind: PayKind) -> bool {
    !kind.is_withheld()
        && !matches!(
            kind,
            PayKind::StatutoryWelfare
                | PayKind::InKind
                | PayKind::Reimbursement
                | PayKind::EmployerShare
                | PayKind::Severance
                | PayKind::Tips
                | PayKind::BackPay
        )
}

/// The lines paid out in money this month, whatever they are for. 实际支付的项目。
pub(super) const fn is_paid_out(kind: PayKind) -> bool {
    !kind.is_withheld() && !matches!(kind, PayKind::InKind | PayKind::EmployerShare)
}

/// The amounts together; entries are far too small to overflow.
fn total<'a>(lines: impl Iterator<Item = &'a PayLine>) -> Money {
    let sum = lines
        .map(|line| line.amount.exact())
        .try_fold(Exact::ZERO, Exact::plus)
        .and_then(Money::round);
    sum.unwrap_or(Money::ZERO)
}
