//! How the page asks. 表单。

use crate::api::{
    Section::{self, Cards, Field, Group, More, When as If},
    When, Widget,
};

const OWN_ACCOUNT: When = When::IsNot("class", &["full_time", "dispatched"]);
const BORN: When = When::Given("birth");

/// The form.
pub(super) const FORM: &[Section] = &[
    Cards("class"),
    If(
        &OWN_ACCOUNT,
        &[
            Group(
                "contribution",
                &[
                    Field("grade"),
                    If(&When::Is("grade", &["percent"]), &[Field("percent")]),
                    Section::Widget(Widget::Base),
                ],
            ),
            Field("first_month"),
            Field("period"),
        ],
    ),
    Group(
        "person",
        &[
            Field("birth"),
            If(
                &BORN,
                &[
                    Field("sex"),
                    If(&When::Is("sex", &["woman"]), &[Field("original_age")]),
                    Field("paid_months"),
                ],
            ),
        ],
    ),
    If(&BORN, &[Group("estimate", &[Field("index"), Field("balance"), ASSUMED])]),
    If(
        &OWN_ACCOUNT,
        &[Group(
            "help",
            &[
                Field("subsidy"),
                If(
                    &When::IsNot("subsidy", &["none"]),
                    &[
                        Field("subsidy_used"),
                        Field("subsidy_used_this_year"),
                        Field("subsidy_approved"),
                    ],
                ),
            ],
        )],
    ),
    Group(
        "resident",
        &[
            Field("resident_grade"),
            If(&When::Given("resident_grade"), &[Field("resident_years")]),
        ],
    ),
    More(&[Field("asked")]),
];

/// What the estimate assumes, each of it to be changed.
const ASSUMED: Section = More(&[
    Field("paid_total"),
    Field("subsidies"),
    Field("planned_months"),
    Field("retire"),
    Field("later_index"),
    Field("interest"),
    Field("growth"),
    Field("payout_base"),
    Field("average_pension"),
    Field("months_before"),
    Field("one_child"),
]);
