//! The numbers of identity cards: text, all of it. 证件号码。

use crate::report::{EntryError, SheetMistake};
use crate::units::fold_width;

use super::kind::is_unseen;
use super::sheet::Cell;

/// Digits of a number that a workbook keeps.
const KEPT: usize = 15;
/// Digits of the number of an identity card.
const WHOLE: usize = 18;

/// The number as text: blanks out, `x` as `X`, full-width signs folded.
pub(super) fn read(cell: Cell<'_>, text: &str) -> Result<String, EntryError> {
    let lost = || Err(SheetMistake::DIGITS_LOST.of(text).into());
    match cell {
        Cell::Number(number) => {
            let plain = number.bytes().all(|byte| byte.is_ascii_digit());
            if plain && number.len() <= KEPT { Ok(number.to_owned()) } else { lost() }
        }
        Cell::Day(_) | Cell::Percent(_) | Cell::Truth(_) => {
            Err(SheetMistake::NO_IDENTITY.of(cell.shown()).into())
        }
        Cell::Empty | Cell::Wrong(_) | Cell::Text(_) => {
            let mut number = fold_width(text).to_uppercase();
            number.retain(|c| !is_unseen(c));
            if is_scientific(&number) || has_lost_its_end(&number) {
                return lost();
            }
            Ok(number)
        }
    }
}

/// `5.32524E+17`: what a table shows of a long number, saved as text.
fn is_scientific(number: &str) -> bool {
    number.split_once("E+").is_some_and(|(mantissa, power)| {
        let mantissa = mantissa.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        mantissa && !power.is_empty() && power.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// `532524199001011000`: noughts where the last three digits were, and the last does not fit.
fn has_lost_its_end(number: &str) -> bool {
    number.len() == WHOLE && number.ends_with("000") && last_digit(number) != Some('0')
}

/// The last sign that belongs to the first seventeen (GB 11643).
fn last_digit(number: &str) -> Option<char> {
    const SIGNS: &str = "10X98765432";
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let mut sum: u32 = 0;
    for (sign, weight) in number.chars().zip(WEIGHTS) {
        sum = sum.checked_add(sign.to_digit(10)?.checked_mul(weight)?)?;
    }
    SIGNS.chars().nth(usize::try_from(sum.checked_rem(11)?).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_lost_digits_are_known() {
        // The example of GB 11643-1999.
        assert_eq!(last_digit("11010519491231002X"), Some('X'));
        assert!(read(Cell::Text("x"), "11010519491231002x").is_ok_and(|n| n.ends_with('X')));
        assert!(read(Cell::Text("x"), "5.32524E+17").is_err());
        assert!(read(Cell::Text("x"), "110105194912310000").is_err());
        assert!(read(Cell::Number("110105194912310000"), "110105194912310000").is_err());
        assert_eq!(read(Cell::Number("10001"), "10001").unwrap(), "10001");
    }
}
