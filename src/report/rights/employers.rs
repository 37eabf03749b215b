//! What items ask of employers, in words. 对用人单位的要求。

use crate::report::say::both;
use crate::rules::rights::{Class, Item};

use super::line::Line;

/// What an item says to employers: what it asks, and how to keep it. 对单位的要求。
pub(super) const fn of(item: Item) -> (&'static [Line], &'static [Line]) {
    match item {
        Item::InternalRules => (INTERNAL_RULES, INTERNAL_RULES_STEPS),
        Item::PlatformRules => (PLATFORM_RULES, PLATFORM_RULES_STEPS),
        Item::Survey => (SURVEY, SURVEY_STEPS),
        Item::Contract
        | Item::Dispatch
        | Item::ElectronicContracts
        | Item::FairHiring
        | Item::Pay
        | Item::Rest
        | Item::Safety
        | Item::SocialInsurance
        | Item::MedicalInsurance
        | Item::OccupationalInjury
        | Item::Organisations
        | Item::Associations
        | Item::Unions
        | Item::JobServices
        | Item::InsuranceServices
        | Item::Training
        | Item::RestPoints
        | Item::Schooling
        | Item::Coordination
        | Item::Disputes
        | Item::Inspection
        | Item::Leadership
        | Item::Cases
        | Item::Publicity
        | Item::FollowUp => (&[], &[]),
    }
}

const INTERNAL_RULES: &[Line] = &[Line::new(
    &[Class::FullTime, Class::Managed],
    both!(
        "要做的：完善内部管理制度，依法依规用工，改善劳动条件，关心劳动者，逐步提高保障水平。",
        "To do: sound internal rules, lawful employment, better conditions, care for workers, and more protection step by step."
    ),
    &[],
)];

const INTERNAL_RULES_STEPS: &[Line] = &[Line::new(
    &[Class::FullTime, Class::Managed],
    both!(
        "先对照：合同或协议签了没有，工资够不够、准不准时，保险参加了没有，安全防护齐不齐。",
        "Check first: contracts signed, pay enough and in time, insurance in place, protective gear complete."
    ),
    &[],
)];

const PLATFORM_RULES: &[Line] = &[
    Line::new(
        &[Class::FullTime, Class::Managed],
        both!(
            "要做的：派单、单价、抽成、报酬、工作时间、奖惩、进出平台的规则和算法，定或者改以前，听工会或劳动者代表的意见，结果公示并告知。",
            "To do: before rules and algorithms on orders, prices, commission, pay, hours, rewards and fines, joining and leaving are made or changed, hear the union or the representatives; then publish them and tell the workers."
        ),
        &[],
    ),
    Line::new(
        &[Class::FullTime, Class::Managed],
        both!(
            "工会或代表提出协商的，要回应，给必要的资料。建好申诉的渠道，及时公正处理。",
            "Answer when they ask to consult, with the material needed. Have a way to appeal, and decide soon and fairly."
        ),
        &[],
    ),
];

const PLATFORM_RULES_STEPS: &[Line] = &[Line::new(
    &[Class::FullTime, Class::Managed],
    both!(
        "留好听取意见、公示、告知的记录，以后说得清。",
        "Keep records of hearing, publishing and telling, so that you can show it."
    ),
    &[],
)];

const SURVEY: &[Line] = &[Line::new(
    &Class::ALL,
    both!(
        "部门会对外卖、网约车、快递物流、护工、家政、货运等企业和劳动者摸底，会请您提供经营和用工的情况，以后还会更新，并在部门之间共享。",
        "Departments survey companies and workers in takeaway, ride hailing, delivery, care, housekeeping and freight. You will be asked how the business runs and whom it employs; it is updated and shared between departments."
    ),
    &[],
)];

const SURVEY_STEPS: &[Line] = &[Line::new(
    &Class::ALL,
    both!(
        "备好经营情况、用工人数和用工形式。要哪些数据、怎么报，向县交通运输局或县人社局问清。",
        "Have the state of the business and the numbers and kinds of workers ready. Ask the transport bureau or the labour office what to report and how."
    ),
    &[],
)];
