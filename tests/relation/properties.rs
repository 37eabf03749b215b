//! What holds for every set of answers. 性质。

use proptest::prelude::*;
use quanyi::rules::Truth;
use quanyi::rules::relation::{Class, Fact, Facts, Question, Verdict, best_question, possible};

/// The rules of the guide once more, plainly, for facts that are all known.
fn by_the_rules(holds: &dyn Fn(Fact) -> bool) -> Verdict {
    let employee = || {
        Verdict::Class(if holds(Fact::Retired) {
            Class::OverAge
        } else if holds(Fact::ByTheHour) && holds(Fact::ShortHours) {
            Class::PartTime
        } else {
            Class::FullTime
        })
    };
    let managed =
        [Fact::FixedTime, Fact::Penalties, Fact::SetsPay, Fact::BoundByRules].map(holds);
    let [m1, m2, _, m4] = managed;
    let (m5, u1) = (holds(Fact::InBusiness), holds(Fact::FreeToChoose));
    let own = holds(Fact::OwnPrice) || holds(Fact::OwnRisk);
    if holds(Fact::Household) {
        return Verdict::Class(Class::SelfDirected);
    }
    if holds(Fact::Dispatched) {
        let over_age = holds(Fact::Retired);
        return Verdict::Class(if over_age { Class::OverAge } else { Class::Dispatched });
    }
    if holds(Fact::Individual) {
        return Verdict::WhoEmploys;
    }
    if holds(Fact::Contract) {
        return employee();
    }
    if m1 && u1 {
        return Verdict::Contradiction;
    }
    if m1 && m2 && m4 && m5 && !u1 {
        return employee();
    }
    if managed.iter().all(|one| !one) && u1 && own {
        return Verdict::Class(Class::SelfDirected);
    }
    if managed.iter().any(|one| *one) {
        return Verdict::Class(Class::Managed);
    }
    Verdict::FitsNone
}

fn truths() -> impl Strategy<Value = Vec<Truth>> {
    let truth = prop_oneof![Just(Truth::Yes), Just(Truth::No), Just(Truth::NotKnown)];
    prop::collection::vec(truth, Fact::ALL.len())
}

fn facts(truths: &[Truth]) -> Facts {
    let mut facts = Facts::default();
    for (fact, truth) in Fact::ALL.into_iter().zip(truths) {
        facts.learn(fact, *truth);
    }
    facts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_class_of_every_completion_is_in_the_set(truths in truths(), bits in any::<u16>()) {
        let known = facts(&truths);
        let holds = |fact: Fact| {
            let at = Fact::ALL.iter().position(|one| *one == fact).unwrap();
            known.get(fact).known().unwrap_or(bits & (1 << at) != 0)
        };
        let verdict = by_the_rules(&holds);
        let found = possible(&known);
        if verdict == Verdict::Contradiction {
            // Left out, unless nothing else is left.
            let only = found.only() == Some(Verdict::Contradiction);
            prop_assert!(only || !found.verdicts.contains(&Verdict::Contradiction));
        } else {
            prop_assert!(found.verdicts.contains(&verdict), "{verdict:?} {found:?}");
        }
    }

    #[test]
    fn every_class_in_the_set_has_a_completion(truths in truths()) {
        let known = facts(&truths);
        let open: Vec<Fact> =
            Fact::ALL.into_iter().filter(|fact| known.get(*fact) == Truth::NotKnown).collect();
        prop_assume!(open.len() <= 9);
        let mut seen = Vec::new();
        for bits in 0..1_u32 << open.len() {
            let holds = |fact: Fact| match open.iter().position(|one| *one == fact) {
                Some(at) => bits & (1 << at) != 0,
                None => known.get(fact) == Truth::Yes,
            };
            seen.push(by_the_rules(&holds));
        }
        seen.sort_unstable();
        seen.dedup();
        if seen.len() > 1 {
            seen.retain(|verdict| *verdict != Verdict::Contradiction);
        }
        prop_assert_eq!(possible(&known).verdicts, seen);
    }

    #[test]
    fn one_more_answer_never_makes_more_possible(truths in truths(), at in 0_usize..15, yes in any::<bool>()) {
        let known = facts(&truths);
        let more = known.with(Fact::ALL[at], yes);
        let (before, after) = (possible(&known), possible(&more));
        if after.only() != Some(Verdict::Contradiction) {
            for verdict in after.verdicts {
                prop_assert!(before.verdicts.contains(&verdict), "{verdict:?}");
            }
        }
    }

    #[test]
    fn what_is_asked_next_is_open_and_leaves_fewer(truths in truths()) {
        let known = facts(&truths);
        let now = possible(&known).verdicts.len();
        let asked = best_question(&known);
        // Something can always be asked while several are left.
        prop_assert_eq!(asked.is_some(), now > 1);
        let open = |fact: &Fact| known.get(*fact) == Truth::NotKnown;
        prop_assert!(asked.iter().flat_map(|one| one.facts()).any(open) || asked.is_none());
    }
}

#[test]
fn every_fact_belongs_to_one_question() {
    for fact in Fact::ALL {
        let asked = Question::ALL.iter().filter(|one| one.facts().contains(&fact)).count();
        assert_eq!(asked, 1, "{fact:?}");
    }
}
