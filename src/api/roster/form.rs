//! How the page asks for it. 表单。

use crate::api::form::{Section, When, Widget};

pub(super) const FORM: &[Section] = &[
    Section::Field("month"),
    Section::Field("injury_class"),
    Section::Field("injury_factor"),
    Section::Field("fund"),
    Section::When(
        &When::Is("fund", &["yes"]),
        &[Section::Pair(&[Section::Field("fund_rate"), Section::Field("fund_rate_own")])],
    ),
    Section::Field("catastrophic"),
    Section::When(
        &When::Is("catastrophic", &["employer", "employee", "both"]),
        &[
            Section::Pair(&[
                Section::Field("catastrophic_amount"),
                Section::Field("catastrophic_pct"),
            ]),
            Section::Field("catastrophic_month"),
        ],
    ),
    Section::More(&[
        Section::Field("class"),
        Section::Field("tier"),
        Section::Group("against", &[Section::Field("compare"), Section::Rows("change", "")]),
    ]),
    Section::Widget(Widget::Roster),
];
