//! What a figure may look like. 参数的类型。
//!
//! A figure's kind, its level of authority and its bounds are fixed here, in code, so that an
//! edited file cannot quietly turn a percentage into an amount. The list of the figures
//! themselves is `registry.txt`, read by [`super::registry`].

/// The level of the authority that owns a figure. 层级。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The nation. 国家。
    Nation,
    /// The province. 省。
    Province,
    /// The prefecture. 州、市。
    Prefecture,
    /// The county. 县。
    County,
}

/// What an amount of money is paid for or by. 计价单位。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// Yuan a month. 元/月。
    Month,
    /// Yuan an hour. 元/小时。
    Hour,
    /// Yuan a day. 元/天。
    Day,
    /// Yuan a year. 元/年。
    Year,
    /// Yuan, once. 元。
    Once,
}

/// What a count counts. 数量单位。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Hours. 小时。
    Hours,
    /// Days. 天。
    Days,
    /// Working days. 工作日。
    Workdays,
    /// Months. 个月。
    Months,
    /// Years. 年。
    Years,
    /// An age in years. 岁。
    Age,
    /// How often. 次。
    Times,
    /// How many monthly standards. 倍（月标准）。
    MonthlyStandards,
    /// Which of the province's wage tiers. 类区。
    Tier,
    /// Percentage points of a base. 百分点。
    Points,
}

/// The shape of a figure's value. 值的类型。
///
/// Every number stands in the file as a JSON string (`"21.75"`), never as a bare number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An amount with at most two decimals: `"1970.00"`. 金额。
    Money(Per),
    /// A proportion printed in per cent: `"20"` is 20 %. 百分比。
    Percent,
    /// A multiple: `"1.5"`. 倍数。
    Multiple,
    /// A number of things: `"21.75"`. 数量。
    Count(Unit),
    /// `true` or `false`. 是、否。
    YesNo,
    /// Words to show, `{"zh": …, "en": …}`; never computed with. 文字。
    Text,
    /// `{"employer": "16", "employee": "8"}`, both in per cent. 单位与个人比例。
    Shares,
    /// One object with these fields. 一条记录。
    Record(Columns),
    /// A list of such objects. 表。
    Table(Columns),
}

/// The fields of a record or of a table's rows, as the registry writes them. 各列。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns(pub(super) &'static str);

/// A field of a record or of a table's rows. 列。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The field's name in the file.
    pub name: &'static str,
    /// What it holds.
    pub cell: Cell,
    /// Whether a row may go without it.
    pub optional: bool,
}

/// What a field of a record holds. 单元格。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// An amount of money.
    Money,
    /// Any other number, in the unit that the field's name says.
    Number,
    /// A day, `"2026-10-01"`.
    Date,
    /// A month, `"1965-01"`.
    Month,
    /// Words to show, `{"zh": …, "en": …}`.
    Text,
    /// One of these words.
    Word(OneOf),
}

/// The words that a field may hold, as the registry writes them. 可选词。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OneOf(&'static str);

impl Columns {
    /// Each field; what cannot be read ends them.
    pub fn each(self) -> impl Iterator<Item = Column> {
        self.0.split(' ').map_while(Column::read)
    }

    /// The field of this name.
    pub(super) fn called(self, name: &str) -> Option<Column> {
        self.each().find(|column| column.name == name)
    }
}

impl Column {
    /// `name:money`, or `name=this|that`; with `?` behind the name a row may go without it.
    fn read(text: &'static str) -> Option<Self> {
        let (name, cell) = if let Some((name, words)) = text.split_once('=') {
            (name, Cell::Word(OneOf(words)))
        } else {
            let (name, cell) = text.split_once(':')?;
            let cell = match cell {
                "money" => Cell::Money,
                "number" => Cell::Number,
                "day" => Cell::Date,
                "month" => Cell::Month,
                "words" => Cell::Text,
                _ => return None,
            };
            (name, cell)
        };
        let optional = name.strip_suffix('?');
        Some(Self { name: optional.unwrap_or(name), cell, optional: optional.is_some() })
    }
}

impl OneOf {
    /// Each word.
    pub fn each(self) -> impl Iterator<Item = &'static str> {
        self.0.split('|')
    }
}

/// One figure the rules know: its key, who owns it, what it looks like. 一项参数的规格。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spec {
    /// The whole key, a flat dotted string. `<plan>` and `<county>` stand for a short name.
    pub key: &'static str,
    /// Who owns it.
    pub level: Level,
    /// What its value looks like.
    pub kind: Kind,
    /// The least and the greatest number anywhere in the value, both allowed. Meaningless for
    /// words, days and yes or no: `(0, 0)` there.
    pub bounds: (i64, i64),
}

impl Spec {
    /// Whether the key stands for many: it holds `<plan>` or `<county>`.
    pub fn is_pattern(&self) -> bool {
        self.key.contains('<')
    }
}

impl Kind {
    /// A kind as the registry writes it.
    pub(super) fn read(name: &str, columns: Columns) -> Option<Self> {
        Some(match name {
            "words" => Self::Text,
            "yes_no" => Self::YesNo,
            "percent" => Self::Percent,
            "multiple" => Self::Multiple,
            "shares" => Self::Shares,
            "record" => Self::Record(columns),
            "table" => Self::Table(columns),
            "yuan" => Self::Money(Per::Once),
            "yuan/hour" => Self::Money(Per::Hour),
            "yuan/day" => Self::Money(Per::Day),
            "yuan/month" => Self::Money(Per::Month),
            "yuan/year" => Self::Money(Per::Year),
            "hours" => Self::Count(Unit::Hours),
            "days" => Self::Count(Unit::Days),
            "workdays" => Self::Count(Unit::Workdays),
            "months" => Self::Count(Unit::Months),
            "years" => Self::Count(Unit::Years),
            "age" => Self::Count(Unit::Age),
            "times" => Self::Count(Unit::Times),
            "monthly_standards" => Self::Count(Unit::MonthlyStandards),
            "tier" => Self::Count(Unit::Tier),
            "points" => Self::Count(Unit::Points),
            _ => return None,
        })
    }
}
