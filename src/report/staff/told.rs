//! The answer before a row is read. 名单的准备情况。

use crate::report::say::{Part, both, say};
use crate::report::{Headline, Lang, Told, ToldLine, Tone};
use crate::units::WageMonth;

/// What is known before a row is read: the month, how many figures everybody lacks and how many are changed.
pub fn ready(lang: Lang, at: WageMonth, missing: usize, changed: usize) -> Told {
    let (tone, sentence) = if missing == 0 {
        let text =
            both!("按{0}的标准计算名单。", "The roster is worked out with the figures of {0}.");
        (Tone::Good, say(lang, text, &[Part::Month(at)]))
    } else {
        let text = both!(
            "{0}有 {1} 个数值还没有收录，缺了它们的险种先不计入合计。知道的请填在下面。",
            "Of {0}, {1} figures are not known here; what lacks them is left out of the totals. Enter those you know below."
        );
        let missing = i64::try_from(missing).unwrap_or(i64::MAX);
        (Tone::Open, say(lang, text, &[Part::Month(at), Part::Count(missing)]))
    };
    let detail = if changed == 0 {
        String::new()
    } else {
        let text = both!(
            "其中 {0} 个数值按您改的算，和现在的数据作对比。",
            "{0} figures are as you changed them, compared with what they are now."
        );
        let changed = i64::try_from(changed).unwrap_or(i64::MAX);
        say(lang, text, &[Part::Count(changed)])
    };
    let said = Headline { tone, sentence, detail };
    Told {
        lines: vec![ToldLine { title: String::new(), said, certainty: None }],
        ..Told::default()
    }
}
