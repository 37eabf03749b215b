//! Which class the facts make: the first rule that matches. 类别的认定顺序。

use super::{Class, Fact, Facts, Question};

/// What the facts come to. 认定结果。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// A class.
    Class(Class),
    /// The answers contradict each other. 互相矛盾。
    Contradiction,
    /// The facts fit no class. 不符合任何一类。
    FitsNone,
    /// It must be cleared first who the employer is. 先要弄清单位是谁。
    WhoEmploys,
}

/// What the facts may still come to. 仍然可能的结果。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Possible {
    /// Each verdict once, in order.
    pub verdicts: Vec<Verdict>,
}

impl Possible {
    /// The classes among them.
    pub fn classes(&self) -> Vec<Class> {
        self.verdicts.iter().filter_map(|verdict| verdict.class()).collect()
    }

    /// Whether it may stay without a class though everything is answered.
    pub fn may_fit_none(&self) -> bool {
        self.verdicts.iter().any(|verdict| verdict.class().is_none())
    }

    /// The only one left, if there is only one.
    pub fn only(&self) -> Option<Verdict> {
        match self.verdicts.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    }
}

impl Verdict {
    /// The class, if it is one.
    pub const fn class(self) -> Option<Class> {
        match self {
            Self::Class(class) => Some(class),
            Self::Contradiction | Self::FitsNone | Self::WhoEmploys => None,
        }
    }
}

/// What every completion of the facts that does not contradict itself comes to; a contradiction,
/// if every one does.
pub fn possible(facts: &Facts) -> Possible {
    let mut verdicts = Vec::new();
    gather(facts, &mut verdicts);
    let is_clear = |verdict: &Verdict| *verdict != Verdict::Contradiction;
    if verdicts.iter().any(is_clear) {
        verdicts.retain(is_clear);
    }
    crate::units::put_in_order(&mut verdicts, |verdict| *verdict);
    Possible { verdicts }
}

/// The verdicts of all completions: a fact that decides is tried both ways.
fn gather(facts: &Facts, verdicts: &mut Vec<Verdict>) {
    match decide(facts) {
        Ok(verdict) if verdicts.contains(&verdict) => {}
        Ok(verdict) => verdicts.push(verdict),
        Err(fact) => {
            for holds in [true, false] {
                gather(&facts.with(fact, holds), verdicts);
            }
        }
    }
}

/// The first rule that matches, or the fact that has to be known for it.
fn decide(facts: &Facts) -> Result<Verdict, Fact> {
    let need = |fact: Fact| facts.get(fact).known().ok_or(fact);
    if need(Fact::Household)? {
        return Ok(Verdict::Class(Class::SelfDirected));
    }
    if need(Fact::Dispatched)? {
        let retired = need(Fact::Retired)?;
        return Ok(Verdict::Class(if retired { Class::OverAge } else { Class::Dispatched }));
    }
    if need(Fact::Individual)? {
        return Ok(Verdict::WhoEmploys);
    }
    if need(Fact::Contract)? {
        return employee(facts);
    }
    let (fixed, free) = (need(Fact::FixedTime)?, need(Fact::FreeToChoose)?);
    if fixed && free {
        return Ok(Verdict::Contradiction);
    }
    if fixed {
        let all =
            need(Fact::Penalties)? && need(Fact::BoundByRules)? && need(Fact::InBusiness)?;
        return if all { employee(facts) } else { Ok(Verdict::Class(Class::Managed)) };
    }
    let managed = need(Fact::Penalties)? || need(Fact::SetsPay)? || need(Fact::BoundByRules)?;
    if managed {
        return Ok(Verdict::Class(Class::Managed));
    }
    if free && (need(Fact::OwnPrice)? || need(Fact::OwnRisk)?) {
        return Ok(Verdict::Class(Class::SelfDirected));
    }
    Ok(Verdict::FitsNone)
}

/// A labour relation: past retirement age, part-time or full-time.
fn employee(facts: &Facts) -> Result<Verdict, Fact> {
    let need = |fact: Fact| facts.get(fact).known().ok_or(fact);
    let class = if need(Fact::Retired)? {
        Class::OverAge
    } else if need(Fact::ByTheHour)? && need(Fact::ShortHours)? {
        Class::PartTime
    } else {
        Class::FullTime
    };
    Ok(Verdict::Class(class))
}

/// The unanswered question that leaves the fewest possibilities, whatever its answer; none, if no
/// question leaves fewer. 最能分清的问题。
pub fn best_question(facts: &Facts) -> Option<Question> {
    let now = possible(facts).verdicts.len();
    let mut best: Option<(Question, (usize, usize))> = None;
    for question in Question::ALL {
        if question.facts().iter().all(|fact| facts.get(*fact).known().is_some()) {
            continue;
        }
        let left: Vec<usize> = question
            .answers()
            .iter()
            .map(|answer| {
                let with =
                    |facts: Facts, (fact, holds): &(Fact, bool)| facts.with(*fact, *holds);
                let facts = answer.iter().fold(facts.clone(), with);
                possible(&facts).verdicts.len()
            })
            .collect();
        let score = (left.iter().copied().max().unwrap_or(now), left.iter().sum());
        let splits = left.iter().any(|left| *left < now);
        if splits && best.is_none_or(|(_, known)| score < known) {
            best = Some((question, score));
        }
    }
    best.map(|(question, _)| question)
}
