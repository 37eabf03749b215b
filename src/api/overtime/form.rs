//! How the page asks. 表单。

use crate::api::{
    Section::{self, Called, Cards, Field, Group, More, Rows, When as If},
    When, Widget,
};

const EMPLOYED: When = When::IsNot("class", &["part_time", "managed", "self_directed"]);
const PART_TIME: When = When::Is("class", &["part_time"]);
const MANAGED: When = When::Is("class", &["managed"]);
const BY_TIME: When = When::Is("wage_form", &["month", "day", "hour"]);
const BY_PIECE: When = When::Is("wage_form", &["piece"]);
const AVERAGED: When = When::Is("system", &["averaged"]);
const NOT_STANDARD: When = When::IsNot("system", &["standard"]);

/// The form.
pub(super) const FORM: &[Section] = &[
    Cards("class"),
    Field("month"),
    If(&EMPLOYED, &[Field("wage_form"), If(&BY_TIME, &[Field("wage")])]),
    If(&PART_TIME, &[Called("wage", "agreed")]),
    If(
        &MANAGED,
        &[Group(
            "comparison",
            &[
                Field("normal_hours"),
                Field("normal_pay"),
                Field("holiday_hours"),
                Field("holiday_pay"),
            ],
        )],
    ),
    If(
        &EMPLOYED,
        &[
            Field("rest_days"),
            Section::Widget(Widget::Calendar),
            If(&BY_PIECE, &[Field("quota"), Rows("pieces", "")]),
            Rows("paid", ""),
            More(&[
                Field("last_month"),
                Field("tier"),
                Field("system"),
                If(&NOT_STANDARD, &[Field("approved")]),
                If(&AVERAGED, &[Field("cycle"), Field("cycle_first"), Field("cycle_hours")]),
                If(&BY_TIME, &[Rows("wages", ""), Field("wage_basis")]),
                If(&When::Is("wage_basis", &["regular"]), &[Field("base_wage")]),
                Field("joined"),
                Field("left"),
                Rows("absences", ""),
                Field("protected"),
                Field("emergency"),
            ]),
        ],
    ),
    If(&PART_TIME, &[Section::Widget(Widget::Calendar)]),
];
