//! How the page asks. 表单。

use crate::api::{
    Section::{self, Cards, Field, Group, More, Rows, When as If},
    When,
};

/// The form.
pub(super) const FORM: &[Section] = &[
    Cards("class"),
    Field("year"),
    // No rule gives the other classes annual leave: there is nothing to ask.
    If(&When::Is("class", &["full_time", "dispatched"]), EMPLOYEE),
];

const EMPLOYEE: &[Section] = &[
    Group(
        "service",
        &[
            Field("continuous"),
            If(&When::Is("continuous", &["since"]), &[Field("continuous_since")]),
            Field("years_of_work"),
            Field("work_since"),
        ],
    ),
    Group("leave", &[Field("taken"), Field("not_taken"), Field("normal_pay")]),
    Group("pay", &[Rows("wages", "average_wage"), Field("paid")]),
    More(&[
        Field("joined"),
        Field("left"),
        Field("school_holidays"),
        Field("personal_leave"),
        Field("sick_months"),
        Field("last_year"),
    ]),
];
