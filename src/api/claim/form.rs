//! How the page asks. 表单。

use crate::api::{
    Section::{self, Cards, Field, Group, More, Pair, Rows},
    Widget,
};

/// The form.
pub(super) const FORM: &[Section] = &[
    Cards("class"),
    Field("month"),
    Field("last_month"),
    Rows("pay", ""),
    Field("left"),
    Pair(&[Field("pay_day"), Field("pay_month")]),
    Field("filing"),
    Group("overtime", &[Field("wage_form"), Field("wage"), Field("rest_days")]),
    Section::Widget(Widget::Calendar),
    More(&[Field("tier"), Field("joined"), Rows("absences", "")]),
];
