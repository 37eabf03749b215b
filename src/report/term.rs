//! The names of terms, and numbers with their units. 术语名称。

use crate::law::{Label, Measure, Quantity, Term, Which};
use crate::units::{Exact, Money};

use super::say::{Both, Part, both, fill, say};
use super::{Lang, pay_kind};

/// What a term is called, and which one it is. 术语名称。
pub fn term_name(lang: Lang, label: Label) -> String {
    let name = match label.term {
        Term::Pay(kind) => pay_kind(lang, kind),
        Term::Named(named) => Both(named.text()).of(lang),
    };
    let name = Part::Text(name);
    match label.which {
        Which::Tier(tier) => tiered(lang, tier, name),
        Which::Days(first, last) => say(
            lang,
            both!("{0}（{1}至{2}）", "{0} ({1} to {2})"),
            &[name, Part::Day(first), Part::Day(last)],
        ),
        Which::Day(day) => say(lang, both!("{1}的{0}", "{0} of {1}"), &[name, Part::Day(day)]),
        Which::Month(month) => {
            say(lang, both!("{1}的{0}", "{0} of {1}"), &[name, Part::Month(month)])
        }
        Which::Years(years) => say(
            lang,
            both!("{0}（累计工作满 {1} 年）", "{0} (whole years of work: {1})"),
            &[name, Part::Count(years)],
        ),
        Which::Age(age) => {
            let age = Part::Count(age.into());
            say(lang, both!("{0}（原{1}岁）", "{0} (original age {1})"), &[name, age])
        }
        Which::Plan(number) => {
            let number = Part::Count(number.into());
            say(lang, both!("第{1}种方式的{0}", "{0} of plan {1}"), &[name, number])
        }
        Which::Only | Which::Line(_) => fill(lang, "{0}", &[name]),
    }
}

/// What belongs to a tier.
pub(super) fn tiered(lang: Lang, tier: u8, name: Part<'_>) -> String {
    let tier = match tier {
        1 => both!("一类地区", "tier 1"),
        2 => both!("二类地区", "tier 2"),
        _ => both!("三类地区", "tier 3"),
    };
    say(lang, both!("{1}{0}", "{0}, {1}"), &[name, Part::Text(tier.of(lang))])
}

/// A number with its unit; one that no short decimal can show is marked as rounded. 数值。
pub fn quantity(lang: Lang, quantity: Quantity) -> String {
    let exact = quantity.exact;
    let mut text = match quantity.measure {
        Measure::Yuan | Measure::YuanPerHour => {
            match (exact.as_decimal(2), Money::round(exact)) {
                (Some(_), Ok(amount)) => amount.grouped(),
                _ => about(lang, exact),
            }
        }
        Measure::Hours
        | Measure::Days
        | Measure::Months
        | Measure::Years
        | Measure::Plain
        | Measure::Percent => match exact.as_decimal(4) {
            Some(decimal) => decimal.to_string(),
            None => about(lang, exact),
        },
    };
    text.push_str(unit(quantity.measure).of(lang));
    text
}

/// A number cut for the eye only: the calculation goes on with the exact one.
fn about(lang: Lang, exact: Exact) -> String {
    let shown = exact.rounded_decimal(4).map(|d| d.to_string()).unwrap_or_default();
    say(lang, both!("约 {0}", "about {0}"), &[Part::Text(&shown)])
}

const fn unit(measure: Measure) -> Both {
    match measure {
        Measure::Yuan => both!(" 元", " yuan"),
        Measure::YuanPerHour => both!(" 元/小时", " yuan an hour"),
        Measure::Hours => both!(" 小时", " h"),
        Measure::Days => both!(" 天", " days"),
        Measure::Months => both!(" 个月", " months"),
        Measure::Years => both!(" 年", " years"),
        Measure::Plain => both!("", ""),
        Measure::Percent => both!("%", "%"),
    }
}
