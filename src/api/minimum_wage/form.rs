//! How the page asks: one list for every way of working. 表单。

use crate::api::{
    Section::{self, Called, Cards, Except, Field, Group, More, Pair, Plain, Rows, When as If},
    When, Widget,
};

const PART_TIME: When = When::Is("class", &["part_time"]);
const MANAGED: When = When::Is("class", &["managed"]);
/// Paid by the month.
const MONTHLY: When = When::IsNot("class", &["part_time", "managed", "self_directed"]);

/// The form.
pub(super) const FORM: &[Section] = &[
    Cards("class"),
    If(
        &PART_TIME,
        &[Group(
            "period",
            &[
                Pair(&[Field("period_first"), Field("period_last")]),
                Rows("days", "hours"),
                Field("agreed_wage"),
            ],
        )],
    ),
    If(&When::IsNot("class", &["part_time"]), &[Field("month")]),
    If(
        &MANAGED,
        &[Group(
            "managed",
            &[
                Field("order_hours"),
                Field("slack_hours"),
                Field("required_hours"),
                Field("rest_hours"),
                Field("holiday_hours"),
                Field("holiday_pay"),
            ],
        )],
    ),
    // There is nothing to compare in self-directed work.
    If(&When::IsNot("class", &["self_directed"]), &[Section::Widget(Widget::PaySlip)]),
    If(
        &MONTHLY,
        &[
            If(
                &When::Has("pay", "kind", "package"),
                &[Group(
                    "package",
                    &[
                        Field("extended_hours"),
                        Field("rest_day_hours"),
                        Field("holiday_hours"),
                        Field("package_base"),
                    ],
                )],
            ),
            If(&When::Has("pay", "kind", "piece"), &[Field("quota")]),
            Plain(ATTENDANCE),
        ],
    ),
    If(&MANAGED, &[Field("tier")]),
    If(
        &When::IsNot("class", &["managed", "self_directed"]),
        &[More(&[
            Field("tier"),
            If(
                &MONTHLY,
                &[
                    Field("agreed_tier"),
                    Field("probation"),
                    If(&When::Is("probation", &["yes"]), PROBATION),
                ],
            ),
            If(&PART_TIME, &[Called("probation", "probation_part_time")]),
        ])],
    ),
];

const ATTENDANCE: &[Section] = &[
    If(&When::IsNot("class", &["dispatched"]), &[Except("attendance", "dispatch_idle")]),
    If(&When::Is("class", &["dispatched"]), &[Field("attendance")]),
    If(
        &When::Is("attendance", &["part"]),
        &[Field("absent_hours"), Field("sick_hours"), Field("joined"), Field("left")],
    ),
    If(&When::Is("attendance", &["stoppage_first"]), &[Field("contract_wage")]),
    If(&When::Is("attendance", &["dispatch_idle"]), &[Field("unit_tier")]),
];

const PROBATION: &[Section] = &[
    // A stoppage has asked for it already.
    If(&When::IsNot("attendance", &["stoppage_first"]), &[Field("contract_wage")]),
    Field("post_lowest_wage"),
];
