//! What the rule asks. 输入。

use crate::units::WageMonth;

/// Who asks, and when. 查询。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input {
    /// How the worker works. 用工形式。
    pub class: Class,
    /// Whether a worker or an employer asks. 身份。
    pub side: Side,
    /// The month in which this is asked: figures are read for its last day. 查询的月份。
    pub asked: WageMonth,
}

/// How the worker works. 用工形式。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Full-time. 全日制。
    FullTime,
    /// Part-time. 非全日制。
    PartTime,
    /// Dispatched. 劳务派遣。
    Dispatched,
    /// Managed by a platform without a full labour relation. 不完全符合确立劳动关系情形。
    Managed,
    /// Self-directed. 自主经营、自由职业。
    SelfDirected,
    /// Past retirement age or drawing a pension. 超龄劳动者。
    OverAge,
}

impl Class {
    /// Every class.
    pub const ALL: [Self; 6] = [
        Self::FullTime,
        Self::PartTime,
        Self::Dispatched,
        Self::Managed,
        Self::SelfDirected,
        Self::OverAge,
    ];
}

/// Who asks. 身份。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// A worker. 劳动者。
    Worker,
    /// An employer or a platform. 用人单位、平台企业。
    Employer,
}
