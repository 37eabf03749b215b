//! The ways that are open where something is not kept. 救济途径。

use super::outcome::Needs;
use super::{Class, figures};

/// A way to go. 途径。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Keep records. 留证据。
    Records,
    /// Talk and call. 协商和咨询。
    Call,
    /// The labour inspection. 劳动保障监察。
    LabourInspection,
    /// Arbitration. 劳动仲裁。
    Arbitration,
    /// After the award. 裁决以后。
    AfterAward,
    /// Mediation, court, legal aid. 调解、诉讼和法律援助。
    Mediation,
    /// The crime of refusing to pay wages. 拒不支付劳动报酬罪。
    WageCrime,
    /// Where the offices are. 办事机构。
    Offices,
}

impl Way {
    /// Every way, in the order in which one goes them.
    pub const ALL: [Self; 8] = [
        Self::Records,
        Self::Call,
        Self::LabourInspection,
        Self::Arbitration,
        Self::AfterAward,
        Self::Mediation,
        Self::WageCrime,
        Self::Offices,
    ];

    /// Whether it is open to a class.
    pub const fn is_open(self, class: Class) -> bool {
        match self {
            Self::Records | Self::Call | Self::Offices => true,
            Self::LabourInspection | Self::Arbitration | Self::AfterAward => {
                !matches!(class, Class::Managed | Class::SelfDirected)
            }
            Self::Mediation => {
                matches!(class, Class::Managed | Class::SelfDirected | Class::OverAge)
            }
            Self::WageCrime => {
                matches!(class, Class::FullTime | Class::PartTime | Class::Dispatched)
            }
        }
    }

    /// The figures it stands on.
    pub(super) const fn needs(self) -> &'static [Needs] {
        match self {
            Self::Records => {
                const NEEDS: &[Needs] = &[
                    Needs::new(
                        figures::RECORDS_KEPT,
                        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
                    ),
                    Needs::new(
                        figures::BURDEN_OF_PROOF,
                        &[Class::FullTime, Class::Dispatched, Class::OverAge],
                    ),
                ];
                NEEDS
            }
            Self::Call => {
                const NEEDS: &[Needs] = &[
                    Needs::new(figures::HOTLINE_LABOUR, &Class::ALL),
                    Needs::new(figures::HOTLINE_LEGAL_AID, &Class::ALL),
                    Needs::new(figures::HOTLINE_GOVERNMENT, &Class::ALL),
                    Needs::new(figures::HOTLINE_UNION, &Class::ALL),
                ];
                NEEDS
            }
            Self::LabourInspection => {
                const NEEDS: &[Needs] = &[
                    Needs::new(
                        figures::INSPECTION_LIMIT,
                        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
                    ),
                    Needs::new(
                        figures::INSPECTION_TIME,
                        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
                    ),
                    Needs::new(
                        figures::PENALTY,
                        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
                    ),
                ];
                NEEDS
            }
            Self::Arbitration => {
                const NEEDS: &[Needs] = &[
                    Needs::new(
                        figures::ARBITRATION_LIMIT,
                        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
                    ),
                    Needs::new(
                        figures::ARBITRATION_WAGES,
                        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
                    ),
                    Needs::new(
                        figures::ARBITRATION_TIME,
                        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
                    ),
                ];
                NEEDS
            }
            Self::AfterAward => {
                const NEEDS: &[Needs] = &[
                    Needs::new(
                        figures::FINAL_AWARD,
                        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
                    ),
                    Needs::new(
                        figures::AWARD_TO_COURT,
                        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
                    ),
                ];
                NEEDS
            }
            Self::Mediation => {
                const NEEDS: &[Needs] = &[Needs::new(
                    figures::DISPUTES,
                    &[Class::Managed, Class::SelfDirected, Class::OverAge],
                )];
                NEEDS
            }
            Self::WageCrime => {
                const NEEDS: &[Needs] = &[Needs::new(
                    figures::WAGE_CRIME,
                    &[Class::FullTime, Class::PartTime, Class::Dispatched],
                )];
                NEEDS
            }
            Self::Offices => {
                const NEEDS: &[Needs] = &[
                    Needs::new(figures::OFFICE_ADDRESS, &Class::ALL),
                    Needs::new(figures::OFFICE_TELEPHONE, &Class::ALL),
                    Needs::new(figures::OFFICE_HOURS, &Class::ALL),
                ];
                NEEDS
            }
        }
    }
}
