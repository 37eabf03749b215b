//! How the page asks for a case: the form as data, beside the field table. 表单。

/// A piece of a form. 表单的一部分。
///
/// Fields and tables are named as in the field table; what they are called stands in the
/// calculator's words under the same names.
#[derive(Clone, Copy, Debug)]
pub enum Section {
    /// A field, drawn by its kind.
    Field(&'static str),
    /// A field under another name in the words.
    Called(&'static str, &'static str),
    /// A choice without one of its words.
    Except(&'static str, &'static str),
    /// A choice as large cards, each with a line that helps to choose.
    Cards(&'static str),
    /// The rows of a table, and the field that stands in their place while there are none; an
    /// empty name for none.
    Rows(&'static str, &'static str),
    /// Two or more fields side by side where there is room.
    Pair(&'static [Self]),
    /// Pieces under a heading, which is a name in the words.
    Group(&'static str, &'static [Self]),
    /// Pieces that belong together without a heading.
    Plain(&'static [Self]),
    /// What few need, folded away.
    More(&'static [Self]),
    /// Pieces that are asked for only under a condition.
    When(&'static When, &'static [Self]),
    /// What the page draws in its own way.
    Widget(Widget),
}

/// Under which condition something is asked for. 条件。
#[derive(Clone, Copy, Debug)]
pub enum When {
    /// A field holds one of these words; what was not chosen is the first choice.
    Is(&'static str, &'static [&'static str]),
    /// It holds none of them.
    IsNot(&'static str, &'static [&'static str]),
    /// A row of a table holds a word in a column.
    Has(&'static str, &'static str, &'static str),
    /// Something stands in a field.
    Given(&'static str),
}

/// What the page draws in its own way. 专用控件。
#[derive(Clone, Copy, Debug)]
pub enum Widget {
    /// The table `pay`: each line with the reason it counts or does not. 工资条。
    PaySlip,
    /// The table `days`: months as grids of days, each with its class. 月历。
    Calendar,
    /// The field `base`: a slider between the bounds of its year. 缴费基数滑块。
    Base,
    /// The file of a roster, which is no field: it stays where it is. 员工名单文件。
    Roster,
}

impl Section {
    /// The pieces inside.
    pub const fn inside(&self) -> &'static [Self] {
        match *self {
            Self::Pair(inside)
            | Self::Group(_, inside)
            | Self::Plain(inside)
            | Self::More(inside)
            | Self::When(_, inside) => inside,
            Self::Field(_)
            | Self::Called(..)
            | Self::Except(..)
            | Self::Cards(_)
            | Self::Rows(..)
            | Self::Widget(_) => &[],
        }
    }

    /// The fields it asks for itself; empty names for none.
    pub const fn asks(&self) -> [&'static str; 2] {
        match *self {
            Self::Field(name)
            | Self::Called(name, _)
            | Self::Except(name, _)
            | Self::Cards(name) => [name, ""],
            Self::Rows(table, instead) => [table, instead],
            Self::Widget(Widget::PaySlip) => ["pay", ""],
            Self::Widget(Widget::Calendar) => ["days", ""],
            Self::Widget(Widget::Base) => ["base", ""],
            Self::Widget(Widget::Roster)
            | Self::Pair(_)
            | Self::Group(..)
            | Self::Plain(_)
            | Self::More(_)
            | Self::When(..) => ["", ""],
        }
    }
}
