//! How the page asks for it. 表单。

use crate::api::form::{Section, When, Widget};

const WITH_INSURANCE: When = When::Is("class", &["full_time", "dispatched"]);
const BY_WAGE: When = When::Is("class", &["full_time", "dispatched", "part_time"]);

pub(super) const FORM: &[Section] = &[
    Section::Cards("class"),
    Section::Field("month"),
    Section::When(
        &BY_WAGE,
        &[
            Section::Field("wage"),
            Section::Pair(&[Section::Field("injury_class"), Section::Field("injury_factor")]),
        ],
    ),
    Section::When(
        &WITH_INSURANCE,
        &[
            Section::Field("fund"),
            Section::When(
                &When::Is("fund", &["yes"]),
                &[
                    Section::Field("fund_base"),
                    Section::Pair(&[
                        Section::Field("fund_rate"),
                        Section::Field("fund_rate_own"),
                    ]),
                ],
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
        ],
    ),
    Section::More(&[
        Section::Pair(&[Section::Field("joined"), Section::Field("left")]),
        Section::When(
            &WITH_INSURANCE,
            &[Section::Field("tier"), Section::Widget(Widget::PaySlip)],
        ),
    ]),
];
