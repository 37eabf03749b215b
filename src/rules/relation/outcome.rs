//! What the guide finds. 结论。

use chrono::NaiveDate;

use crate::law::Assessment;
use crate::params::Gap;
use crate::rules::RuleError;
use crate::units::Money;

use super::{Fact, Finding, Meaning, Notice};

/// Lines, findings, notices; nothing here has another reading with an amount. 用工关系评估。
pub type Assessed = Assessment<Line, Finding, Notice, ()>;

/// The whole answer. 结果。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Lines, findings, notices.
    pub assessment: Assessed,
    /// The classes still possible, and what speaks for and against each. 仍然可能的类别。
    pub candidates: Vec<Candidate>,
    /// What each of them means. 各类别的权利。
    pub meanings: Vec<Meaning>,
}

impl Answered {
    /// Every figure that is missing. 尚缺的参数。
    pub fn gaps(&self) -> Vec<&Gap> {
        let lines = self.assessment.lines.iter();
        lines.filter_map(|line| line.answer.as_ref().err().and_then(RuleError::gap)).collect()
    }

    /// The class, where only one is left. 已明确的类别。
    pub fn settled(&self) -> Option<Class> {
        let lines = self.assessment.lines.iter();
        lines.filter_map(|line| line.answer.as_ref().ok()).find_map(|outcome| match outcome {
            Outcome::Settled(class) => Some(*class),
            Outcome::Undecided { .. } | Outcome::NotClear(_) | Outcome::DoubleWage(_) => None,
        })
    }
}

/// One subject and what was found. 一项。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was asked.
    pub subject: Subject,
    /// What was found.
    pub answer: Result<Outcome, RuleError>,
}

/// What the guide answers. 项目。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Which class of worker. 用工类别。
    WorkerClass,
    /// Double wage without a written contract. 未订立书面劳动合同的二倍工资。
    DoubleWage,
}

/// What was found. 结论。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The facts make one class. 只剩一类。
    Settled(Class),
    /// Several are left; the question that splits them best is asked next. 还有几种可能。
    Undecided {
        /// The question, if one would leave fewer.
        ask: Option<Question>,
        /// Whether the facts may also come to no class.
        may_fit_none: bool,
    },
    /// Not clear, though what decides was answered. 不明确。
    NotClear(Unclear),
    /// The second wage. 二倍工资。
    DoubleWage(DoubleWage),
}

/// Why it is not clear. 不明确的原因。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unclear {
    /// The answers contradict each other. 互相矛盾。
    Contradiction,
    /// The facts fit no class. 不符合任何一类。
    FitsNone,
    /// It must be cleared first who the employer is. 先要弄清单位是谁。
    WhoEmploys,
}

/// The second wage for months without a written contract. 二倍工资差额。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DoubleWage {
    /// First day for which it is due. 起算日。
    pub first: NaiveDate,
    /// Last day so far. 截止日。
    pub last: NaiveDate,
    /// Whole months between them. 整月数。
    pub months: i64,
    /// Days beyond whole months, which are not in the amount. 零头天数。
    pub days: i64,
    /// What is due on top of the wage for the whole months, where the wage is known. 差额。
    pub amount: Option<Money>,
}

/// A class of worker. 用工类别。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Full-time. 全日制。
    FullTime,
    /// Part-time. 非全日制。
    PartTime,
    /// Dispatched. 劳务派遣。
    Dispatched,
    /// Managed without a full labour relation. 不完全符合确立劳动关系情形。
    Managed,
    /// Self-directed. 自主经营。
    SelfDirected,
    /// Past retirement age. 超龄。
    OverAge,
}

/// A class still possible. 仍然可能的类别。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The class.
    pub class: Class,
    /// The facts known that speak for it, each with whether it holds. 支持的事实。
    pub speaks_for: Vec<(Fact, bool)>,
    /// Those that speak against it. 不支持的事实。
    pub speaks_against: Vec<(Fact, bool)>,
}

/// What can be asked. 问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Who employs. 单位是谁。
    Employer,
    /// Past retirement age or drawing a pension. 是否超龄。
    Retired,
    /// Dispatched, outsourced or neither. 是否派遣。
    Arrangement,
    /// A written labour contract, and with whom. 书面劳动合同。
    Contract,
    /// Fixed attendance or time. 考勤、在线时长。
    FixedTime,
    /// Consequences of refusing. 处罚。
    Penalties,
    /// Who sets the pay. 单价。
    SetsPay,
    /// Rules and assessments. 规章制度。
    BoundByRules,
    /// Part of the business. 业务组成部分。
    InBusiness,
    /// Free to choose. 自主决定。
    FreeToChoose,
    /// Own price. 自己定价。
    OwnPrice,
    /// Own risk. 自担风险。
    OwnRisk,
    /// Paid by the hour. 按小时计酬。
    Hourly,
    /// Hours worked. 工时。
    Hours,
}

impl Question {
    /// Every question, in the order of the form.
    pub const ALL: [Self; 14] = [
        Self::Employer,
        Self::Retired,
        Self::Arrangement,
        Self::Contract,
        Self::FixedTime,
        Self::Penalties,
        Self::SetsPay,
        Self::BoundByRules,
        Self::InBusiness,
        Self::FreeToChoose,
        Self::OwnPrice,
        Self::OwnRisk,
        Self::Hourly,
        Self::Hours,
    ];

    /// The facts that it settles.
    pub const fn facts(self) -> &'static [Fact] {
        match self {
            Self::Employer => &[Fact::Household, Fact::Individual],
            Self::Retired => &[Fact::Retired],
            Self::Arrangement => &[Fact::Dispatched],
            Self::Contract => &[Fact::Contract],
            Self::FixedTime => &[Fact::FixedTime],
            Self::Penalties => &[Fact::Penalties],
            Self::SetsPay => &[Fact::SetsPay],
            Self::BoundByRules => &[Fact::BoundByRules],
            Self::InBusiness => &[Fact::InBusiness],
            Self::FreeToChoose => &[Fact::FreeToChoose],
            Self::OwnPrice => &[Fact::OwnPrice],
            Self::OwnRisk => &[Fact::OwnRisk],
            Self::Hourly => &[Fact::ByTheHour],
            Self::Hours => &[Fact::ShortHours],
        }
    }

    /// Its answers, as the facts that each would make known.
    pub(super) fn answers(self) -> Vec<Vec<(Fact, bool)>> {
        match self.facts() {
            [one] => vec![vec![(*one, true)], vec![(*one, false)]],
            facts => {
                // None of them, or exactly one.
                let none = facts.iter().map(|fact| (*fact, false)).collect();
                let only =
                    |chosen: &Fact| facts.iter().map(|fact| (*fact, fact == chosen)).collect();
                core::iter::once(none).chain(facts.iter().map(only)).collect()
            }
        }
    }
}
