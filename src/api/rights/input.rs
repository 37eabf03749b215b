//! From a case to the rule's input. 由填写内容到规则输入。

use crate::api::{Case, Problem, Reader};
use crate::params::Supplied;
use crate::rules::rights::{Class, Input, Side};

use super::fields::{CLASSES, SIDES};

/// Reads a case whole: the input, or every problem.
pub(super) fn read(case: &Case) -> Result<(Input, Supplied), Vec<Problem>> {
    let mut reader = Reader::new(case);
    let supplied = reader.supplied();
    let class = match reader.choice("class", CLASSES) {
        "part_time" => Class::PartTime,
        "dispatched" => Class::Dispatched,
        "managed" => Class::Managed,
        "self_directed" => Class::SelfDirected,
        "over_age" => Class::OverAge,
        _ => Class::FullTime,
    };
    let side = match reader.choice("side", SIDES) {
        "employer" => Side::Employer,
        _ => Side::Worker,
    };
    reader.need("asked");
    let asked = reader.month("asked");
    let problems = reader.into_problems();
    match asked {
        Some(asked) if problems.is_empty() => Ok((Input { class, side, asked }, supplied)),
        _ => Err(problems),
    }
}
