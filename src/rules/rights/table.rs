//! Whom each item concerns, who answers for it, on what it stands. 各项的对象、部门和依据。

use super::outcome::Needs;
use super::{Class, Department, Duty, Item, Row, figures};

/// All items, in the order of the document.
pub(super) static ALL: &[Row] = &[
    Row {
        item: Item::Contract,
        classes: &[Class::FullTime, Class::PartTime, Class::Managed, Class::SelfDirected],
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[
                Department::Transport,
                Department::Market,
                Department::Court,
                Department::Townships,
            ],
        },
        needs: &[
            Needs::new(
                figures::CONTRACT,
                &[Class::FullTime, Class::PartTime, Class::Managed, Class::SelfDirected],
            ),
            Needs::new(figures::CLASSES, &[Class::Managed, Class::SelfDirected]),
            Needs::new(figures::NATIONAL_MEASURES, &[Class::Managed, Class::SelfDirected]),
            Needs::new(figures::CONTRACT_WITHIN, &[Class::FullTime]),
        ],
    },
    Row {
        item: Item::Dispatch,
        classes: &[Class::Dispatched],
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[
                Department::Transport,
                Department::Market,
                Department::Court,
                Department::Townships,
            ],
        },
        needs: &[
            Needs::new(figures::DISPATCH_TERM, &[Class::Dispatched]),
            Needs::new(figures::HOST_DUTIES, &[Class::Dispatched]),
        ],
    },
    Row {
        item: Item::ElectronicContracts,
        classes: &[Class::FullTime, Class::Managed],
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[Department::Transport, Department::Market, Department::Townships],
        },
        needs: &[],
    },
    Row {
        item: Item::InternalRules,
        classes: &[Class::FullTime, Class::Managed],
        duty: Duty {
            leads: &[
                Department::Labour,
                Department::Transport,
                Department::Market,
                Department::Unions,
                Department::Townships,
            ],
            helps: &[],
        },
        needs: &[],
    },
    Row {
        item: Item::FairHiring,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[Department::Transport, Department::Market, Department::Townships],
        },
        needs: &[Needs::new(
            figures::DEPOSIT_BANNED,
            &[Class::FullTime, Class::PartTime, Class::Dispatched],
        )],
    },
    Row {
        item: Item::Pay,
        classes: &[
            Class::FullTime,
            Class::PartTime,
            Class::Dispatched,
            Class::Managed,
            Class::OverAge,
        ],
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[Department::Transport, Department::Market, Department::Townships],
        },
        needs: &[
            Needs::new(
                figures::MINIMUM_WAGE,
                &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::Managed],
            ),
            Needs::new(figures::PAY_PERIOD, &[Class::FullTime, Class::Dispatched]),
            Needs::new(figures::PART_TIME_PERIOD, &[Class::PartTime]),
            Needs::new(figures::MANAGED_MINIMUM, &[Class::Managed]),
            Needs::new(figures::OVER_AGE, &[Class::OverAge]),
        ],
    },
    Row {
        item: Item::Rest,
        classes: &[Class::FullTime, Class::Dispatched, Class::Managed, Class::OverAge],
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[
                Department::Transport,
                Department::Market,
                Department::Unions,
                Department::Townships,
            ],
        },
        needs: &[
            Needs::new(
                figures::HOLIDAY_PAY,
                &[Class::FullTime, Class::Dispatched, Class::Managed, Class::OverAge],
            ),
            Needs::new(
                figures::EXTENDED_DAY,
                &[Class::FullTime, Class::Dispatched, Class::OverAge],
            ),
            Needs::new(
                figures::REST_DAY,
                &[Class::FullTime, Class::Dispatched, Class::OverAge],
            ),
            Needs::new(
                figures::STATUTORY_HOLIDAY,
                &[Class::FullTime, Class::Dispatched, Class::OverAge],
            ),
            Needs::new(
                figures::LOCAL_HOLIDAYS,
                &[Class::FullTime, Class::Dispatched, Class::OverAge],
            ),
            Needs::new(figures::MANAGED_REST, &[Class::Managed]),
            Needs::new(figures::OVER_AGE, &[Class::OverAge]),
        ],
    },
    Row {
        item: Item::Safety,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[Department::Emergency],
            helps: &[
                Department::Police,
                Department::Health,
                Department::Labour,
                Department::Transport,
                Department::Market,
                Department::MedicalInsurance,
                Department::Unions,
                Department::Townships,
            ],
        },
        needs: &[Needs::new(
            figures::HEAT_ALLOWANCE,
            &[Class::FullTime, Class::PartTime, Class::Dispatched],
        )],
    },
    Row {
        item: Item::SocialInsurance,
        classes: &[
            Class::FullTime,
            Class::PartTime,
            Class::Dispatched,
            Class::Managed,
            Class::SelfDirected,
        ],
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[Department::Transport, Department::Market, Department::Townships],
        },
        needs: &[
            Needs::new(
                figures::HOUSEHOLD,
                &[Class::PartTime, Class::Managed, Class::SelfDirected],
            ),
            Needs::new(figures::PENSION_CHOICE, &[Class::Managed]),
        ],
    },
    Row {
        item: Item::MedicalInsurance,
        classes: &[
            Class::FullTime,
            Class::PartTime,
            Class::Dispatched,
            Class::Managed,
            Class::SelfDirected,
        ],
        duty: Duty {
            leads: &[Department::MedicalInsurance],
            helps: &[Department::Transport, Department::Market, Department::Townships],
        },
        needs: &[
            Needs::new(figures::MEDICAL_FULL_TIME, &[Class::FullTime, Class::Dispatched]),
            Needs::new(figures::MEDICAL_PART_TIME, &[Class::PartTime]),
            Needs::new(
                figures::MEDICAL_RESIDENT,
                &[Class::PartTime, Class::Managed, Class::SelfDirected],
            ),
            Needs::new(
                figures::MEDICAL_TRANSFER,
                &[
                    Class::FullTime,
                    Class::PartTime,
                    Class::Dispatched,
                    Class::Managed,
                    Class::SelfDirected,
                ],
            ),
            Needs::new(
                figures::RESIDENT_WINDOW,
                &[Class::PartTime, Class::Managed, Class::SelfDirected],
            ),
            Needs::new(
                figures::RESIDENT_ASSISTANCE,
                &[Class::PartTime, Class::Managed, Class::SelfDirected],
            ),
        ],
    },
    Row {
        item: Item::OccupationalInjury,
        classes: &[Class::Managed],
        duty: Duty {
            leads: &[
                Department::Labour,
                Department::Transport,
                Department::Market,
                Department::Townships,
            ],
            helps: &[],
        },
        needs: &[
            Needs::new(figures::INJURY, &[Class::Managed]),
            Needs::new(figures::INJURY_SCOPE, &[Class::Managed]),
        ],
    },
    Row {
        item: Item::PlatformRules,
        classes: &[Class::FullTime, Class::Managed],
        duty: Duty {
            leads: &[
                Department::Unions,
                Department::Labour,
                Department::Transport,
                Department::Market,
                Department::Cyberspace,
            ],
            helps: &[Department::Townships],
        },
        needs: &[],
    },
    Row {
        item: Item::Organisations,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[
                Department::Unions,
                Department::YouthLeague,
                Department::Women,
                Department::Transport,
                Department::Market,
                Department::Townships,
            ],
            helps: &[],
        },
        needs: &[],
    },
    Row {
        item: Item::Associations,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[
                Department::Transport,
                Department::Market,
                Department::CivilAffairs,
                Department::Unions,
                Department::Labour,
                Department::Townships,
            ],
            helps: &[],
        },
        needs: &[],
    },
    Row {
        item: Item::Unions,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[Department::Unions],
            helps: &[
                Department::Justice,
                Department::Labour,
                Department::Transport,
                Department::Market,
                Department::Townships,
            ],
        },
        needs: &[Needs::new(figures::HOTLINE_UNION, &Class::ALL)],
    },
    Row {
        item: Item::JobServices,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[Department::Transport, Department::Market, Department::Townships],
        },
        needs: &[],
    },
    Row {
        item: Item::InsuranceServices,
        classes: &Class::ALL,
        duty: Duty { leads: &[Department::Labour], helps: &[Department::Townships] },
        needs: &[],
    },
    Row {
        item: Item::Training,
        classes: &Class::ALL,
        duty: Duty { leads: &[Department::Labour], helps: &[Department::Townships] },
        needs: &[Needs::new(figures::TRAINING, &Class::ALL)],
    },
    Row {
        item: Item::RestPoints,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[Department::Housing],
            helps: &[
                Department::Development,
                Department::NaturalResources,
                Department::Unions,
                Department::Townships,
            ],
        },
        needs: &[],
    },
    Row {
        item: Item::Schooling,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[Department::Education],
            helps: &[Department::Culture, Department::Townships],
        },
        needs: &[],
    },
    Row {
        item: Item::Coordination,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[Department::AllConcerned, Department::Townships],
        },
        needs: &[],
    },
    Row {
        item: Item::Survey,
        classes: &[],
        duty: Duty {
            leads: &[Department::Transport],
            helps: &[
                Department::Labour,
                Department::Development,
                Department::Market,
                Department::Emergency,
                Department::MedicalInsurance,
            ],
        },
        needs: &[],
    },
    Row {
        item: Item::Disputes,
        classes: &Class::ALL,
        duty: Duty { leads: &[Department::Labour, Department::Court], helps: &[] },
        needs: &[Needs::new(figures::DISPUTES, &Class::ALL)],
    },
    Row {
        item: Item::Inspection,
        classes: &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
        duty: Duty {
            leads: &[Department::Labour],
            helps: &[Department::Transport, Department::Emergency, Department::Market],
        },
        needs: &[Needs::new(figures::OVER_AGE, &[Class::OverAge])],
    },
    Row {
        item: Item::Leadership,
        classes: &Class::ALL,
        duty: Duty { leads: &[Department::AllLevels], helps: &[] },
        needs: &[],
    },
    Row {
        item: Item::Cases,
        classes: &Class::ALL,
        duty: Duty {
            leads: &[
                Department::Labour,
                Department::Transport,
                Department::Emergency,
                Department::Market,
                Department::MedicalInsurance,
                Department::Court,
                Department::Unions,
                Department::AllConcerned,
            ],
            helps: &[],
        },
        needs: &[],
    },
    Row {
        item: Item::Publicity,
        classes: &Class::ALL,
        duty: Duty { leads: &[], helps: &[] },
        needs: &[],
    },
    Row {
        item: Item::FollowUp,
        classes: &Class::ALL,
        duty: Duty { leads: &[], helps: &[] },
        needs: &[],
    },
];
