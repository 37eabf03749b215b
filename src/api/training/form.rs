//! How the page asks. 表单。

use crate::api::{
    Section::{self, Field, Group, More, Pair, Rows, When as If},
    When,
};

/// The form.
pub(super) const FORM: &[Section] = &[
    Field("day"),
    Group(
        "person",
        &[
            Field("birth"),
            Field("sex"),
            If(&When::Is("sex", &["woman"]), &[Field("original_age")]),
            Field("status"),
            Field("work_place"),
            Field("home_place"),
            Field("contract_months"),
        ],
    ),
    Group(
        "insurance",
        &[
            Pair(&[Field("unemployment_months"), Field("unemployment_now")]),
            Pair(&[Field("pension_months"), Field("pension_now")]),
        ],
    ),
    Group(
        "paper",
        &[
            Field("certificate"),
            If(
                &When::Is("certificate", &["junior", "intermediate", "senior", "other"]),
                &[Field("certificate_day"), Field("certificate_listed"), Field("trade_scarce")],
            ),
        ],
    ),
    Group(
        "course",
        &[Field("course_registered"), Field("assessment_passed"), Field("left_school")],
    ),
    Group(
        "groups",
        &[
            Field("poverty_family_child"),
            Field("final_year_graduate"),
            Field("school_leaver"),
            Field("rural_mover"),
            Field("registered_unemployed"),
            Field("hard_to_employ"),
            Field("zero_employment_family"),
            Field("minimum_living_allowance"),
            Field("disabled_able_to_work"),
            Field("unemployed_a_year"),
            Field("graduate_without_work"),
            Field("land_expropriated"),
            Field("lifted_out_of_poverty"),
            Field("retired_fisher"),
            Field("border_and_port"),
            Field("twinned_city_course"),
            Field("graduate_in_village"),
            Field("student_loan"),
            Field("small_people"),
            Field("tibetan_area"),
            Field("registered_poor"),
            Field("groups_others"),
        ],
    ),
    Group("earlier", &[Rows("claims", ""), Field("claims_others")]),
    More(&[
        Field("attendance"),
        Field("course_ended"),
        Field("business_started"),
        Pair(&[Field("injury_months"), Field("injury_now")]),
        Pair(&[Field("medical_months"), Field("medical_now")]),
    ]),
];
