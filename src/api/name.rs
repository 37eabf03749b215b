//! The names of terms and findings in JSON: those of the code, in snake case.

use core::fmt::Debug;

/// `MonthlyFloor` is `monthly_floor`; what a variant holds is left out.
pub fn name(value: &impl Debug) -> String {
    let debug = format!("{value:?}");
    let bare = debug.split([' ', '{', '(']).next().unwrap_or_default();
    let mut text = String::with_capacity(bare.len().saturating_add(4));
    for c in bare.chars() {
        if c.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(c.to_ascii_lowercase());
    }
    text
}
