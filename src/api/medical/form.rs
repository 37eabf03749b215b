//! How the page asks. 表单。

use crate::api::{
    Section::{self, Cards, Field, Group, More, When as If},
    When,
};

const OWN_ACCOUNT: When = When::IsNot("class", &["full_time", "dispatched"]);
const TYPED: When = When::IsNot("plans", &["none"]);

/// The form.
pub(super) const FORM: &[Section] = &[
    Cards("class"),
    If(
        &OWN_ACCOUNT,
        &[
            Group(
                "start",
                &[
                    Field("first_month"),
                    Field("joining"),
                    If(
                        &When::Is("joining", &["gap", "from_employee", "from_resident"]),
                        &[Field("ended")],
                    ),
                    More(&[Field("paid_on"), Field("birth")]),
                ],
            ),
            Group("notice", &[Field("plans")]),
            If(&When::Is("plans", &["combined", "both"]), COMBINED),
            If(&When::Is("plans", &["pool_only", "both"]), POOL_ONLY),
            Section::Plain(&[Field("own_base")]),
            If(&TYPED, ON_TOP),
            Group(
                "years",
                &[
                    Field("sex"),
                    If(
                        &When::IsNot("sex", &["not_said"]),
                        &[
                            Field("paid_months"),
                            Field("deemed_months"),
                            Field("planned_months"),
                            Field("here_months"),
                            Field("minimum_here"),
                        ],
                    ),
                ],
            ),
        ],
    ),
    Group(
        "beside",
        &[
            Field("resident"),
            If(
                &When::IsNot("resident", &["none"]),
                &[
                    Field("cover_year"),
                    If(
                        &When::Is("resident", &["broken"]),
                        &[Field("broken_years"), Field("extra_years")],
                    ),
                    More(&[Field("window_first"), Field("window_last")]),
                ],
            ),
        ],
    ),
];

/// What is asked of a plan: what the notice prints first, the rest folded away.
macro_rules! plan {
    ($plan:literal) => {
        &[Group(
            $plan,
            &[
                Field(concat!($plan, "_rate_kind")),
                If(
                    &When::Is(concat!($plan, "_rate_kind"), &["percent"]),
                    &[
                        Field(concat!($plan, "_rate")),
                        Field(concat!($plan, "_account")),
                        Field(concat!($plan, "_base_kind")),
                    ],
                ),
                If(
                    &When::Is(concat!($plan, "_rate_kind"), &["fixed"]),
                    &[
                        Field(concat!($plan, "_fixed")),
                        Field(concat!($plan, "_fixed_per")),
                        Field(concat!($plan, "_account_amount")),
                    ],
                ),
                If(
                    &When::Is(concat!($plan, "_rate_kind"), &["percent"]),
                    &[
                        If(
                            &When::Is(concat!($plan, "_base_kind"), &["fixed"]),
                            &[Field(concat!($plan, "_base"))],
                        ),
                        If(
                            &When::Is(concat!($plan, "_base_kind"), &["own"]),
                            &[Section::Pair(&[
                                Field(concat!($plan, "_base_floor")),
                                Field(concat!($plan, "_base_ceiling")),
                            ])],
                        ),
                        If(
                            &When::Is(concat!($plan, "_base_kind"), &["wage"]),
                            &[Field(concat!($plan, "_base_pct"))],
                        ),
                    ],
                ),
                If(&When::Is("joining", &["first"]), &[Field(concat!($plan, "_wait_first"))]),
                If(
                    &When::Is("joining", &["gap"]),
                    &[
                        Field(concat!($plan, "_wait_gap")),
                        Field(concat!($plan, "_gap_above")),
                        Field(concat!($plan, "_restored")),
                    ],
                ),
                If(
                    &When::Is("joining", &["from_employee", "from_resident"]),
                    &[Field(concat!($plan, "_wait_transfer"))],
                ),
                More(&[
                    Field(concat!($plan, "_name")),
                    Field(concat!($plan, "_rounding_period")),
                    Field(concat!($plan, "_rounding_mode")),
                    Field(concat!($plan, "_age")),
                    If(
                        &When::Is(concat!($plan, "_age"), &["limited"]),
                        &[
                            Field(concat!($plan, "_age_below")),
                            Field(concat!($plan, "_age_from")),
                        ],
                    ),
                ]),
            ],
        )]
    };
}

const COMBINED: &[Section] = plan!("combined");
const POOL_ONLY: &[Section] = plan!("pool_only");

/// What is paid beside the contribution.
const ON_TOP: &[Section] = &[Group(
    "on_top",
    &[
        Field("fee"),
        If(
            &When::Is("fee", &["yes"]),
            &[
                Field("fee_amount"),
                Field("fee_pct"),
                Field("fee_charged"),
                If(
                    &When::Is("fee_charged", &["yearly"]),
                    &[Field("fee_month"), Field("fee_rounding")],
                ),
            ],
        ),
        More(&[
            Field("maternity"),
            If(&When::Is("maternity", &["extra"]), &[Field("maternity_amount")]),
            Field("care"),
            If(&When::Is("care", &["extra"]), &[Field("care_amount")]),
        ]),
    ],
)];
