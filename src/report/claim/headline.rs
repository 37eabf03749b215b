//! The answer in one sentence. 结论。

use crate::report::say::{Part, both, say};
use crate::report::{Headline, Lang, Tone, refuse};
use crate::rules::claim::{Answered, Notice};
use crate::units::Money;

/// The sum of the claim in one sentence, and the last day for arbitration. 结论句。
pub fn headline(lang: Lang, answered: &Answered) -> Headline {
    let sum = match &answered.sum {
        Ok(sum) => *sum,
        Err(error) => {
            return Headline {
                tone: Tone::Refused,
                sentence: refuse(lang, error),
                detail: String::new(),
            };
        }
    };
    let months = answered.months.iter().filter(|month| month.owes()).count();
    let count = |number: usize| Part::Count(i64::try_from(number).unwrap_or(i64::MAX));
    let (tone, text) = if Money::ZERO < sum.claim {
        (Tone::Bad, both!("{1} 个月一共欠 {0}。", "{0} is owed for {1} months together."))
    } else {
        (
            Tone::Good,
            both!(
                "这些月份没有算出欠发的工资。",
                "Nothing is found to be owed for these months."
            ),
        )
    };
    let parts = [Part::Money(sum.claim), count(months), count(sum.missing)];
    let sentence = say(lang, text, &parts);
    let mut detail = String::new();
    let between = lang.pick("", " ");
    let mut add = |text: &str| {
        if !detail.is_empty() {
            detail.push_str(between);
        }
        detail.push_str(text);
    };
    if let Ok(deadlines) = &answered.deadlines
        && let Some(last) = deadlines.arbitration
    {
        let is_late = |notice: &Notice| matches!(notice, Notice::ArbitrationLate { .. });
        let text = if answered.notices.iter().any(is_late) {
            both!(
                "申请劳动仲裁的最后一天是{0}，已经过了，请尽快问法律援助。",
                "The last day for arbitration was {0} and is over: ask legal aid soon."
            )
        } else {
            both!("申请劳动仲裁最晚到{0}。", "Arbitration can be asked until {0}.")
        };
        add(&say(lang, text, &[Part::Day(last)]));
    }
    if Money::ZERO < sum.estimated {
        let text = both!(
            "另有估算部分 {0}，没有算在里面。",
            "Another {0} is only estimated and not in it."
        );
        add(&say(lang, text, &[Part::Money(sum.estimated)]));
    }
    if sum.missing > 0 && Money::ZERO < sum.claim {
        let text = both!(
            "有 {0} 项不能算，没有包括在内，见下表。",
            "{0} items cannot be worked out and are not in it; see the table."
        );
        add(&say(lang, text, &[count(sum.missing)]));
    }
    Headline { tone, sentence, detail }
}
