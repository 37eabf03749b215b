//! What holds for a class, subject by subject. 一览。

use super::outcome::Needs;
use super::{Class, figures};

/// A subject on which the classes differ. 事项。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The contract. 合同。
    Contract,
    /// Probation. 试用期。
    Probation,
    /// The minimum wage. 最低工资。
    MinimumWage,
    /// Overtime. 加班。
    Overtime,
    /// Work on statutory holidays. 法定节假日。
    StatutoryHoliday,
    /// Annual leave. 年休假。
    AnnualLeave,
    /// When pay is paid. 发工资。
    PayRhythm,
    /// Insurance. 社会保险。
    Insurance,
    /// Disputes. 争议。
    Disputes,
}

impl Subject {
    /// Every subject, in the order in which they are told.
    pub const ALL: [Self; 9] = [
        Self::Contract,
        Self::Probation,
        Self::MinimumWage,
        Self::Overtime,
        Self::StatutoryHoliday,
        Self::AnnualLeave,
        Self::PayRhythm,
        Self::Insurance,
        Self::Disputes,
    ];

    /// The figures it stands on.
    pub(super) const fn needs(self) -> &'static [Needs] {
        match self {
            Self::Contract => {
                const NEEDS: &[Needs] = &[
                    Needs::new(figures::CONTRACT_WITHIN, &[Class::FullTime]),
                    Needs::new(figures::DISPATCH_TERM, &[Class::Dispatched]),
                    Needs::new(
                        figures::CONTRACT,
                        &[Class::PartTime, Class::Managed, Class::SelfDirected],
                    ),
                ];
                NEEDS
            }
            Self::Probation => {
                const NEEDS: &[Needs] = &[
                    Needs::new(figures::PROBATION, &[Class::FullTime, Class::Dispatched]),
                    Needs::new(figures::PART_TIME_PROBATION, &[Class::PartTime]),
                ];
                NEEDS
            }
            Self::MinimumWage => {
                const NEEDS: &[Needs] = &[
                    Needs::new(figures::MANAGED_MINIMUM, &[Class::Managed]),
                    Needs::new(figures::OVER_AGE, &[Class::OverAge]),
                ];
                NEEDS
            }
            Self::Overtime => {
                const NEEDS: &[Needs] = &[
                    Needs::new(figures::EXTENDED_DAY, &[Class::FullTime, Class::Dispatched]),
                    Needs::new(figures::REST_DAY, &[Class::FullTime, Class::Dispatched]),
                    Needs::new(figures::HOST_DUTIES, &[Class::Dispatched]),
                    Needs::new(figures::MANAGED_REST, &[Class::Managed]),
                    Needs::new(figures::OVER_AGE, &[Class::OverAge]),
                ];
                NEEDS
            }
            Self::StatutoryHoliday => {
                const NEEDS: &[Needs] = &[
                    Needs::new(
                        figures::STATUTORY_HOLIDAY,
                        &[Class::FullTime, Class::Dispatched],
                    ),
                    Needs::new(figures::PART_TIME_HOLIDAY, &[Class::PartTime]),
                    Needs::new(figures::MANAGED_HOLIDAY, &[Class::Managed]),
                    Needs::new(figures::OVER_AGE, &[Class::OverAge]),
                ];
                NEEDS
            }
            Self::AnnualLeave => {
                const NEEDS: &[Needs] =
                    &[Needs::new(figures::ANNUAL_LEAVE, &[Class::FullTime, Class::Dispatched])];
                NEEDS
            }
            Self::PayRhythm => {
                const NEEDS: &[Needs] = &[
                    Needs::new(figures::PAY_PERIOD, &[Class::FullTime, Class::Dispatched]),
                    Needs::new(figures::PART_TIME_PERIOD, &[Class::PartTime]),
                    Needs::new(figures::MINIMUM_WAGE, &[Class::Managed]),
                    Needs::new(figures::OVER_AGE, &[Class::OverAge]),
                ];
                NEEDS
            }
            Self::Insurance => {
                const NEEDS: &[Needs] = &[
                    Needs::new(
                        figures::HOUSEHOLD,
                        &[Class::PartTime, Class::Managed, Class::SelfDirected],
                    ),
                    Needs::new(
                        figures::MEDICAL_FULL_TIME,
                        &[Class::FullTime, Class::Dispatched],
                    ),
                    Needs::new(figures::MEDICAL_PART_TIME, &[Class::PartTime]),
                    Needs::new(figures::INJURY, &[Class::Managed]),
                    Needs::new(figures::OVER_AGE, &[Class::OverAge]),
                ];
                NEEDS
            }
            Self::Disputes => {
                const NEEDS: &[Needs] = &[Needs::new(figures::DISPUTES, &Class::ALL)];
                NEEDS
            }
        }
    }
}
