//! How the page asks: one list for every way of working. 表单。

use crate::api::{
    Section::{self, Called, Cards, Except, Field, Group, More, Pair, Plain, Rows},
    When, Widget,
};

/// Asked only under a condition.
const fn when(when: When, inside: &'static [Section]) -> Section {
    Section::When(when, inside)
}

const PART_TIME: When = When::Is("class", &["part_time"]);
const MANAGED: When = When::Is("class", &["managed"]);
/// Paid by the month.
const MONTHLY: When = When::IsNot("class", &["part_time", "managed", "self_directed"]);

/// The form.
pub(super) const FORM: &[Section] = &[
    Cards("class"),
    when(
        PART_TIME,
        &[Group(
            "period",
            &[
                Pair(&[Field("period_first"), Field("period_last")]),
                Rows("days", "hours"),
                Field("agreed_wage"),
            ],
        )],
    ),
    when(When::IsNot("class", &["part_time"]), &[Field("month")]),
    when(
        MANAGED,
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
    when(When::IsNot("class", &["self_directed"]), &[Section::Widget(Widget::PaySlip)]),
    when(
        MONTHLY,
        &[
            when(
                When::Has("pay", "kind", "package"),
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
            when(When::Has("pay", "kind", "piece"), &[Field("quota")]),
            Plain(ATTENDANCE),
        ],
    ),
    when(MANAGED, &[Field("tier")]),
    when(
        When::IsNot("class", &["managed", "self_directed"]),
        &[More(&[
            Field("tier"),
            when(
                MONTHLY,
                &[
                    Field("agreed_tier"),
                    Field("probation"),
                    when(When::Is("probation", &["yes"]), PROBATION),
                ],
            ),
            when(PART_TIME, &[Called("probation", "probation_part_time")]),
        ])],
    ),
];

const ATTENDANCE: &[Section] = &[
    when(When::IsNot("class", &["dispatched"]), &[Except("attendance", "dispatch_idle")]),
    when(When::Is("class", &["dispatched"]), &[Field("attendance")]),
    when(
        When::Is("attendance", &["part"]),
        &[Field("absent_hours"), Field("sick_hours"), Field("joined"), Field("left")],
    ),
    when(When::Is("attendance", &["stoppage_first"]), &[Field("contract_wage")]),
    when(When::Is("attendance", &["dispatch_idle"]), &[Field("unit_tier")]),
];

const PROBATION: &[Section] = &[
    // A stoppage has asked for it already.
    when(When::IsNot("attendance", &["stoppage_first"]), &[Field("contract_wage")]),
    Field("post_lowest_wage"),
];
