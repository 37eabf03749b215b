//! How numbers are shown: as such, as percentages, as days. 数字格式。

use super::number::{serial_day, shifted};
use super::sheet::Kind;

/// How numbers of a style are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Shown {
    #[default]
    Plain,
    Percent,
    Day,
}

impl Shown {
    /// What a number that is shown so is, and its text.
    pub(super) fn read(self, number: &str, since_1904: bool) -> (Kind, String) {
        match self {
            Self::Plain => (Kind::Number, number.to_owned()),
            Self::Percent => (Kind::Percent, shifted(number, 2)),
            Self::Day => match serial_day(number, since_1904) {
                Some(day) => (Kind::Day, day.to_string()),
                // A time of day, or a number that is no day.
                None => (Kind::Number, number.to_owned()),
            },
        }
    }
}

/// The formats that a workbook names by numbers.
#[derive(Debug, Default)]
pub(super) struct Formats {
    own: Vec<(u32, Shown)>,
}

impl Formats {
    /// Takes a format of the workbook's own.
    pub(super) fn add(&mut self, id: u32, format: &str) {
        let shown = if is_percent(format) {
            Shown::Percent
        } else if is_day(format) {
            Shown::Day
        } else {
            Shown::Plain
        };
        self.own.push((id, shown));
    }

    /// How a format shows numbers: those of the workbook first, then those that need not be in one.
    pub(super) fn shown(&self, id: u32) -> Shown {
        if let Some((_, shown)) = self.own.iter().find(|(known, _)| *known == id) {
            return *shown;
        }
        match id {
            9 | 10 => Shown::Percent,
            14..=17 | 22 | 27..=31 | 34..=36 | 50..=54 | 57 | 58 => Shown::Day,
            _ => Shown::Plain,
        }
    }
}

/// Whether a format of numbers shows percentages.
fn is_percent(format: &str) -> bool {
    bare_format(format).contains('%')
}

/// Whether a format of numbers shows days: it has years or days, or months without a time.
fn is_day(format: &str) -> bool {
    let bare = bare_format(format).to_ascii_lowercase();
    let times = ['h', 's', '0', '#'];
    !bare.contains(['0', '#'])
        && (bare.contains(['y', 'd']) || bare.contains('m') && !bare.contains(times))
        && !bare.contains("standard")
}

/// The first part of a format, which is for numbers above nought, without words and brackets.
fn bare_format(format: &str) -> String {
    let mut bare = String::new();
    let (mut quoted, mut escaped, mut bracketed) = (false, false, false);
    for c in format.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' | '_' | '*' if !quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '[' => bracketed = true,
            ']' => bracketed = false,
            _ if bracketed => {}
            ';' => break,
            c => bare.push(c),
        }
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_say_what_they_show() {
        for format in ["0%", "0.00%", "0.0%;-0.0%"] {
            assert!(is_percent(format) && !is_day(format), "{format}");
        }
        for format in
            ["yyyy/m/d", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy\"年\"m\"月\"", "m/d/yy"]
        {
            assert!(is_day(format) && !is_percent(format), "{format}");
        }
        for format in ["0.00", "General", "0\"%\"", "#,##0.00", "0.00E+00", "[Red]0.00", "h:mm"]
        {
            assert!(!is_day(format) && !is_percent(format), "{format}");
        }
    }
}
