//! What the rule asks. 输入。

use chrono::NaiveDate;

use crate::rules::minimum_wage;
use crate::units::{Exact, Money, WageMonth};

/// One employee, one month. 一名职工的一个月。
#[derive(Clone, Debug, PartialEq)]
pub struct Input {
    /// How the person works. 用工形式。
    pub class: Class,
    /// The month of the contributions. 费款所属月份。
    pub month: WageMonth,
    /// The wage that contributions go by: the average of last year; of new staff the first month's. 缴费工资。
    pub wage: Money,
    /// The first day of service, if it is known. 入职日期。
    pub joined: Option<NaiveDate>,
    /// The last day of service, if there is one. 离职日期。
    pub left: Option<NaiveDate>,
    /// The employer's class of work-injury risk, counted from nought; none if it is not known. 工伤行业类别。
    pub injury_class: Option<usize>,
    /// The factor in the employer's notice; 1 if there is none. 浮动系数。
    pub injury_factor: Exact,
    /// The housing fund, if there is one. 住房公积金。
    pub fund: Option<Fund>,
    /// The pay of the month by its kinds, for the minimum wage. 当月工资条。
    pub pay: Option<minimum_wage::Input>,
}

/// What is paid into the housing fund. 住房公积金。
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fund {
    /// The base. 缴存基数。
    pub base: Money,
    /// The employer's rate in per cent. 单位缴存比例。
    pub employer_rate: Exact,
    /// The employee's. 个人缴存比例。
    pub employee_rate: Exact,
}

/// How the person works. 用工形式。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Full-time. 全日制。
    FullTime,
    /// Dispatched: the dispatch unit pays. 劳务派遣。
    Dispatched,
    /// Part-time: work injury only. 非全日制。
    PartTime,
    /// Managed by a platform: occupational injury by the order. 不完全符合确立劳动关系情形。
    Managed,
    /// Self-directed: nothing by an employer. 自主经营、自由职业。
    SelfDirected,
}
