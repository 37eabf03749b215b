//! What the rule says. 结论。

use crate::law::{Assessment, Status};
use crate::params::Gap;
use crate::rules::{RuleError, minimum_wage};
use crate::units::{Exact, Money};

/// What is paid for. 险种。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Insurance {
    /// Pension. 养老保险。
    Pension,
    /// Unemployment. 失业保险。
    Unemployment,
    /// Work injury. 工伤保险。
    Injury,
    /// Medical. 医疗保险。
    Medical,
    /// Maternity, merged with medical. 生育保险。
    Maternity,
    /// Catastrophic cover. 大额医疗。
    Catastrophic,
    /// Long-term care. 长期护理保险。
    LongTermCare,
    /// The housing fund. 住房公积金。
    Fund,
}

impl Insurance {
    /// All of them, in the order of every table.
    pub const ALL: &[Self] = &[
        Self::Pension,
        Self::Unemployment,
        Self::Injury,
        Self::Medical,
        Self::Maternity,
        Self::Catastrophic,
        Self::LongTermCare,
        Self::Fund,
    ];

    /// Whether it has a base of its own: maternity and what else goes by the medical base is told once, with
    /// medical.
    pub const fn has_own_base(self) -> bool {
        !matches!(self, Self::Maternity | Self::Catastrophic | Self::LongTermCare)
    }
}

/// What one side pays: an amount, nothing by law, or why it is not known. 一方缴费。
pub type Share = Result<Option<Money>, RuleError>;

/// One insurance. 一个险种。
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which.
    pub insurance: Insurance,
    /// The base within its bounds; none where nothing goes by a base or the bounds are not known. 缴费基数。
    pub base: Option<Base>,
    /// What the employer pays. 单位缴费。
    pub employer: Share,
    /// What the employee pays. 个人缴费。
    pub employee: Share,
}

impl Line {
    /// Why a share is not known.
    pub fn error(&self) -> Option<&RuleError> {
        self.employer.as_ref().err().or_else(|| self.employee.as_ref().err())
    }
}

/// A base, and whether it was moved to a bound. 缴费基数。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base {
    /// The base.
    pub amount: Money,
    /// Whether the wage lay outside the bounds.
    pub clamped: Option<Clamped>,
}

/// To which bound a base was moved. 基数调整。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clamped {
    /// Up to the floor. 按下限。
    Raised,
    /// Down to the ceiling. 按上限。
    Lowered,
}

/// A sum, and what it lacks. 合计。
#[derive(Clone, Debug, PartialEq)]
pub struct Total {
    /// The sum of what is known.
    pub amount: Money,
    /// The insurances that are not in it because a figure is missing.
    pub without: Vec<Insurance>,
}

impl Default for Total {
    fn default() -> Self {
        Self { amount: Money::ZERO, without: Vec::new() }
    }
}

/// Everything. 全部结论。
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answered {
    /// The insurances.
    pub lines: Vec<Line>,
    /// What the employer pays in all. 单位合计。
    pub employer: Total,
    /// What the employee pays in all. 个人合计。
    pub employee: Total,
    /// What to know.
    pub notices: Vec<Notice>,
    /// What the law leaves open.
    pub readings: Vec<Reading>,
    /// The bounds of bases that are missing. 尚缺的基数上下限。
    pub bounds: Vec<Gap>,
    /// The minimum wage of the same month; none without the pay by its kinds. 最低工资。
    pub minimum_wage: Option<minimum_wage::Answered>,
}

/// What to know. 提示。
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Not in service on any day of the month: nothing is paid. 当月不在职。
    NotInService,
    /// A month in which service began or ended counts whole. 入离职当月按整月。
    WholeMonth,
    /// To be registered within so many days. 办理登记的期限。
    Register(Exact, Status),
    /// A base was raised to the floor of an insurance. 按下限缴。
    Raised(Insurance, Money),
    /// A base was cut to the ceiling. 按上限缴。
    Lowered(Insurance, Money),
    /// No waiver, no probation and no age shortly before retirement is an excuse. 放弃声明无效。
    NoExcuse,
    /// Part-time: only work injury; pension and medical as in flexible employment. 非全日制。
    PartTime,
    /// Dispatched: the dispatch unit pays. 劳务派遣。
    Dispatched,
    /// A platform pays for occupational injury by the order; the amount is not known. 职业伤害保障。
    Managed,
    /// Nothing is paid by an employer. 自主经营。
    SelfDirected,
    /// Long-term care is not known. 长期护理保险不明。
    LongTermCareUnknown,
    /// A staged cut of the injury rates is not known. 工伤费率阶段性下调不明。
    InjuryDiscountUnknown,
    /// The pay by its kinds was not given, so the minimum wage was not tested. 未作最低工资比较。
    MinimumWageNotTested,
}

/// What the law leaves open. 未定问题。
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// The rate of unemployment insurance in a month of which it is not known: both, as rates. 失业费率。
    UnemploymentRate {
        /// By statute: employer and employee, in per cent.
        statutory: (Exact, Exact),
        /// Staged.
        staged: (Exact, Exact),
    },
    /// The fund rounded to the fen instead. 公积金取整。
    FundToTheFen {
        /// The employer's share.
        employer: Money,
        /// The employee's.
        employee: Money,
    },
}

impl Answered {
    /// The figures that are missing and can be asked for.
    pub fn gaps(&self) -> Vec<&Gap> {
        let own = self.lines.iter().flat_map(|line| [&line.employer, &line.employee]);
        let own = own.filter_map(|share| share.as_ref().err().and_then(RuleError::gap));
        let floor = self.minimum_wage.as_ref();
        let floor = floor.into_iter().flat_map(|all: &Assessment<_, _, _, _>| {
            all.lines.iter().filter_map(|line: &minimum_wage::Line| {
                line.answer.as_ref().err().and_then(RuleError::gap)
            })
        });
        let mut gaps: Vec<&Gap> = Vec::new();
        for gap in self.bounds.iter().chain(own).chain(floor) {
            if !gaps.iter().any(|known| known.key == gap.key) {
                gaps.push(gap);
            }
        }
        gaps
    }
}
