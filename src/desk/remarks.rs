//! What the lint finds in changed figures that it did not find before. 改动引起的提示。

use chrono::NaiveDate;

use crate::params::{CITED_BY_RULES, Matter, Params, Remark, lint};

/// What there is to look at after a change and was not before it, in the order of the figures. 改动引起的提示。
pub fn caused(before: &Params, after: &Params, today: NaiveDate) -> Vec<Remark> {
    let cited: Vec<&str> = CITED_BY_RULES.lines().collect();
    let known = lint(before, today, &cited);
    let mut found = lint(after, today, &cited);
    // A value that was noted as missing is missing still, whatever day is written beside it.
    found.retain(|one| {
        !known.iter().any(|known| {
            known == one
                || (known.key == one.key
                    && matches!(known.matter, Matter::Missing { .. })
                    && matches!(one.matter, Matter::Missing { .. }))
        })
    });
    found
}
