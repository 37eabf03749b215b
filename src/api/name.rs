//! The names of terms and findings in JSON: those of the code, in snake case.

use core::fmt::Debug;

/// `MonthlyFloor` is `monthly_floor`; what a variant holds is left out, `Pay(Base)` apart, which
/// is `pay.base`.
pub fn name(value: &impl Debug) -> String {
    let debug = format!("{value:?}");
    let bare = debug.split([' ', '{']).next().unwrap_or_default();
    let mut text = String::with_capacity(bare.len().saturating_add(4));
    for c in bare.chars() {
        match c {
            '(' => text.push('.'),
            ')' => {}
            c if c.is_ascii_uppercase() => {
                if !text.is_empty() && !text.ends_with('.') {
                    text.push('_');
                }
                text.push(c.to_ascii_lowercase());
            }
            c => text.push(c),
        }
    }
    text
}
