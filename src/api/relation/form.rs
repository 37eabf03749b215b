//! How the page asks. 表单。

use crate::api::{
    Section::{self, Field, Group, More, When as If},
    When,
};

/// The form.
pub(super) const FORM: &[Section] = &[
    Field("day"),
    Group("person", &[Field("age"), Field("retired")]),
    Group("paper", &[Field("employer"), Field("arrangement"), Field("contract")]),
    If(
        &When::IsNot("arrangement", &["dispatched"]),
        &[
            Group(
                "managed",
                &[
                    Field("fixed_time"),
                    Field("penalties"),
                    Field("sets_pay"),
                    Field("bound_by_rules"),
                    Field("in_business"),
                ],
            ),
            Group("own", &[Field("free_to_choose"), Field("own_price"), Field("own_risk")]),
            Group(
                "time",
                &[
                    Field("hourly"),
                    If(
                        &When::Is("hourly", &["yes"]),
                        &[Field("hours"), Field("days"), Field("week_hours")],
                    ),
                ],
            ),
        ],
    ),
    If(
        &When::Is("arrangement", &["dispatched"]),
        &[Group(
            "dispatch",
            &[
                Field("licence"),
                Field("post"),
                If(&When::Is("post", &["temporary"]), &[Field("post_months")]),
                Field("sent_on"),
                Field("own_subsidiary"),
                Field("fee"),
            ],
        )],
    ),
    Group("dates", &[Field("started"), Field("signed"), Field("left"), Field("wage")]),
    More(&[
        Field("label"),
        Field("term"),
        If(&When::Is("term", &["fixed"]), &[Field("term_months")]),
        Field("probation"),
        Field("deposit"),
        If(&When::Is("deposit", &["yes"]), &[Field("deposit_amount")]),
        Field("other_platforms_banned"),
        Field("agreement"),
        Field("rules_published"),
    ]),
];
