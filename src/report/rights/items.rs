//! What each item says. 各项的文字。

use crate::rules::rights::Item;

use super::line::Said;
use super::{about, contract, insurance, pay, services};

/// What an item is called and says. 一项。
pub(super) const fn of(item: Item) -> &'static Said {
    match item {
        Item::Contract => &contract::CONTRACT,
        Item::Dispatch => &contract::DISPATCH,
        Item::ElectronicContracts => &contract::ELECTRONIC_CONTRACTS,
        Item::InternalRules => &contract::INTERNAL_RULES,
        Item::FairHiring => &contract::FAIR_HIRING,
        Item::Pay => &pay::PAY,
        Item::Rest => &pay::REST,
        Item::Safety => &pay::SAFETY,
        Item::SocialInsurance => &insurance::SOCIAL_INSURANCE,
        Item::MedicalInsurance => &insurance::MEDICAL_INSURANCE,
        Item::OccupationalInjury => &insurance::OCCUPATIONAL_INJURY,
        Item::PlatformRules => &contract::PLATFORM_RULES,
        Item::Organisations => &services::ORGANISATIONS,
        Item::Associations => &services::ASSOCIATIONS,
        Item::Unions => &services::UNIONS,
        Item::JobServices => &services::JOB_SERVICES,
        Item::InsuranceServices => &insurance::INSURANCE_SERVICES,
        Item::Training => &services::TRAINING,
        Item::RestPoints => &services::REST_POINTS,
        Item::Schooling => &services::SCHOOLING,
        Item::Coordination => &about::COORDINATION,
        Item::Survey => &about::SURVEY,
        Item::Disputes => &pay::DISPUTES,
        Item::Inspection => &pay::INSPECTION,
        Item::Leadership => &about::LEADERSHIP,
        Item::Cases => &about::CASES,
        Item::Publicity => &about::PUBLICITY,
        Item::FollowUp => &about::FOLLOW_UP,
    }
}
