//! The articles and figures the rule stands on. 依据与参数。

use crate::law::{Basis, Citation, Convention};
use crate::params::{Figure, FromValue, Row, RowCell, Value};
use crate::units::Exact;

/// 新进单位的，按剩余日历天数折算，不足一整天的部分不享受。
pub(super) const JOINED: Basis =
    Basis::law(&[Citation::new("annual-leave-measures", "第五条")]);
/// 离职的，按当年已工作时间折算，不足一整天的部分不支付。
pub(super) const LEFT: Basis =
    Basis::law(&[Citation::new("annual-leave-measures", "第十二条")]);
/// 年内才连续工作满规定月数的，从满之日起折算。
pub(super) const COMPLETED: Basis = Basis {
    law: &[
        Citation::new("annual-leave-measures", "第三条"),
        Citation::new("annual-leave-measures", "第五条"),
    ],
    convention: Some(Convention::LEAVE_FROM_COMPLETION),
};
/// 年内才满规定月数，又在年内离职的。
pub(super) const COMPLETED_AND_LEFT: Basis = Basis {
    law: &[
        Citation::new("annual-leave-measures", "第三条"),
        Citation::new("annual-leave-measures", "第十二条"),
    ],
    convention: Some(Convention::LEAVE_FROM_COMPLETION),
};
/// 应休未休的天数。
pub(super) const NOT_TAKEN: Basis = Basis::law(&[
    Citation::new("annual-leave-regulation", "第五条第三款"),
    Citation::new("annual-leave-measures", "第十条第一款"),
]);
/// 日工资收入：前若干个月剔除加班工资后的月平均工资，除以月计薪天数。
pub(super) const WAGE: Basis =
    Basis::law(&[Citation::new("annual-leave-measures", "第十一条")]);
/// 未休年休假工资报酬，其中包含正常工作期间的工资收入。
pub(super) const PAY: Basis = Basis::law(&[
    Citation::new("annual-leave-regulation", "第五条第三款"),
    Citation::new("annual-leave-measures", "第十条第一款"),
]);
/// 本人原因且书面提出不休的，只支付正常工作期间的工资收入。
pub(super) const DECLINED: Basis =
    Basis::law(&[Citation::new("annual-leave-measures", "第十条第二款")]);

/// Months of continuous work before there is leave. 连续工作月数。
pub(super) const CONTINUOUS_MONTHS: Figure<Exact> =
    Figure::new("annual_leave.continuous_months");
/// Days a year by years of work. 各档年休假天数。
pub(super) const DAYS: Figure<Bands> = Figure::new("annual_leave.days");
/// Cases without leave. 不享受当年年休假的情形。
pub(super) const EXCLUSIONS: Figure<Exclusions> = Figure::new("annual_leave.exclusions");
/// What part of a year is divided by. 折算除数。
pub(super) const PRORATION: Figure<Exact> = Figure::new("annual_leave.proration_divisor");
/// Months of the average wage. 月平均工资的期间。
pub(super) const WINDOW: Figure<Exact> = Figure::new("annual_leave.wage_window");
/// What a day not taken is paid with, normal pay included. 未休年休假工资报酬比例。
pub(super) const TOTAL: Figure<Exact> = Figure::new("annual_leave.lieu_total_pct");
/// Normal pay alone, as for leave declined in writing. 正常工作期间的工资。
pub(super) const NORMAL: Figure<Exact> = Figure::new("annual_leave.lieu_declined_in_writing");
/// Paid days a month. 月计薪天数。
pub(super) const PAID_DAYS: Figure<Exact> = Figure::new("wage_conversion.paid_days_per_month");
/// Years in which arbitration is open. 劳动仲裁时效。
pub(super) const TIME_LIMIT: Figure<Exact> = Figure::new("claim.arbitration_limit");

/// The days of leave by years of work. 各档年休假天数。
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bands(Vec<Band>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Band {
    years_from: Exact,
    years_below: Option<Exact>,
    days: Exact,
}

impl Bands {
    /// The days of leave with so many whole years of work; none below the first band.
    pub(super) fn days(&self, years: i64) -> Option<Exact> {
        let years = Exact::whole(years);
        let holds = |band: &&Band| {
            band.years_from <= years && band.years_below.is_none_or(|below| years < below)
        };
        self.0.iter().find(holds).map(|band| band.days)
    }
}

impl FromValue for Bands {
    fn from_value(value: &Value) -> Option<Self> {
        let band = |row: &Row| {
            let years_below = row.cell("years_below").map(number);
            Some(Band {
                years_from: number(row.cell("years_from")?)?,
                years_below: match years_below {
                    Some(below) => Some(below?),
                    None => None,
                },
                days: number(row.cell("days")?)?,
            })
        };
        rows(value)?.iter().map(band).collect::<Option<Vec<Band>>>().map(Self)
    }
}

/// What takes a year's leave away. 不享受当年年休假的情形。
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Exclusions {
    /// Days of personal leave without deduction. 事假累计天数。
    pub(super) personal_leave_days: Exact,
    /// Months of sick leave, by the years of work from which they hold. 各档病假累计月数。
    sick_months: Vec<(Exact, Exact)>,
}

impl Exclusions {
    /// The months of sick leave that take the leave away with so many whole years of work.
    pub(super) fn sick_months(&self, years: i64) -> Option<Exact> {
        let years = Exact::whole(years);
        let reached = self.sick_months.iter().filter(|(from, _)| *from <= years);
        reached.max_by_key(|(from, _)| *from).map(|(_, months)| *months)
    }
}

/// The fields of the bands of sick leave begin so; the years of work follow.
const SICK_MONTHS: &str = "sick_months_from_";

impl FromValue for Exclusions {
    fn from_value(value: &Value) -> Option<Self> {
        let row = rows(value)?.first()?;
        let mut sick_months = Vec::new();
        for (name, cell) in &row.cells {
            if let Some(band) = name.strip_prefix(SICK_MONTHS) {
                let from = band.split('_').next()?.parse().ok()?;
                sick_months.push((Exact::whole(from), number(cell)?));
            }
        }
        let personal_leave_days = number(row.cell("personal_leave_days")?)?;
        Some(Self { personal_leave_days, sick_months })
    }
}

fn rows(value: &Value) -> Option<&[Row]> {
    match value {
        Value::Rows(rows) => Some(rows),
        Value::Number(_)
        | Value::YesNo(_)
        | Value::Text(_)
        | Value::Shares { .. }
        | Value::Missing
        | Value::Ended => None,
    }
}

fn number(cell: &RowCell) -> Option<Exact> {
    match cell {
        RowCell::Number(number) => Exact::of_decimal(*number),
        RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_) => None,
    }
}
