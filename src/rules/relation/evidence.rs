//! Which facts speak for a class and which against it. 支持与不支持的事实。

use super::{Candidate, Class, Fact, Facts};

/// A class with the known facts that speak for and against it.
pub(super) fn weigh(facts: &Facts, class: Class) -> Candidate {
    let (mut speaks_for, mut speaks_against) = (Vec::new(), Vec::new());
    for fact in Fact::ALL {
        let Some(holds) = facts.get(fact).known() else { continue };
        match speaks(fact, class).filter(|_| tells(fact, holds, class)) {
            Some(of_yes) if of_yes == holds => speaks_for.push((fact, holds)),
            Some(_) => speaks_against.push((fact, holds)),
            None => {}
        }
    }
    Candidate { class, speaks_for, speaks_against }
}

/// Whether a fact that holds speaks for a class; `None` where it says nothing of it.
const fn speaks(fact: Fact, class: Class) -> Option<bool> {
    match class {
        Class::FullTime | Class::PartTime | Class::OverAge => match fact {
            Fact::Retired => Some(matches!(class, Class::OverAge)),
            Fact::Contract
            | Fact::FixedTime
            | Fact::Penalties
            | Fact::SetsPay
            | Fact::BoundByRules
            | Fact::InBusiness => Some(true),
            Fact::Household
            | Fact::Individual
            | Fact::FreeToChoose
            | Fact::OwnPrice
            | Fact::OwnRisk => Some(false),
            Fact::Dispatched => None,
            Fact::ByTheHour | Fact::ShortHours => match class {
                Class::PartTime => Some(true),
                Class::FullTime => Some(false),
                Class::Dispatched | Class::Managed | Class::SelfDirected | Class::OverAge => {
                    None
                }
            },
        },
        Class::Dispatched => match fact {
            Fact::Dispatched => Some(true),
            Fact::Household | Fact::Retired => Some(false),
            Fact::Individual
            | Fact::Contract
            | Fact::FixedTime
            | Fact::Penalties
            | Fact::SetsPay
            | Fact::BoundByRules
            | Fact::InBusiness
            | Fact::FreeToChoose
            | Fact::OwnPrice
            | Fact::OwnRisk
            | Fact::ByTheHour
            | Fact::ShortHours => None,
        },
        Class::Managed => match fact {
            Fact::FixedTime | Fact::Penalties | Fact::SetsPay | Fact::BoundByRules => {
                Some(true)
            }
            Fact::Household | Fact::Dispatched | Fact::Contract => Some(false),
            Fact::Individual
            | Fact::Retired
            | Fact::InBusiness
            | Fact::FreeToChoose
            | Fact::OwnPrice
            | Fact::OwnRisk
            | Fact::ByTheHour
            | Fact::ShortHours => None,
        },
        Class::SelfDirected => match fact {
            Fact::Household | Fact::FreeToChoose | Fact::OwnPrice | Fact::OwnRisk => Some(true),
            Fact::Dispatched
            | Fact::Contract
            | Fact::FixedTime
            | Fact::Penalties
            | Fact::SetsPay
            | Fact::BoundByRules
            | Fact::InBusiness => Some(false),
            Fact::Individual | Fact::Retired | Fact::ByTheHour | Fact::ShortHours => None,
        },
    }
}

/// Whether a fact is worth telling: that there is no contract, no dispatch and no household employer
/// says little of a class.
const fn tells(fact: Fact, holds: bool, class: Class) -> bool {
    match fact {
        Fact::Household | Fact::Individual | Fact::Contract => holds,
        Fact::Dispatched => holds || matches!(class, Class::Dispatched),
        Fact::Retired
        | Fact::FixedTime
        | Fact::Penalties
        | Fact::SetsPay
        | Fact::BoundByRules
        | Fact::InBusiness
        | Fact::FreeToChoose
        | Fact::OwnPrice
        | Fact::OwnRisk
        | Fact::ByTheHour
        | Fact::ShortHours => true,
    }
}
