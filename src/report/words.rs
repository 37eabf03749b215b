//! The words of a calculator: what it is called, and what its form says of each field. 计算器文字。

use super::Lang;
use super::say::{Texts, of};

/// What a calculator is called, and the words of its form by the names of the fields. 计算器文字。
///
/// One text holds all of them, because a pointer to each would cost more than most of the words.
/// Of a field `absent_hours` there are, where they say something:
///
/// - `absent_hours`: what it is called; of a table, what adds a row;
/// - `absent_hours?`: a sentence under it; of a table, what adds the first row;
/// - `absent_hours!`: what is still to be filled in, where the name alone would not say it;
/// - `attendance=sick`: what a choice is called, and `attendance=sick?` a line that helps to choose.
///
/// A column is named with its table: `pay.amount`. What several ask in the same words stands once, in `SHARED`.
#[derive(Clone, Copy, Debug)]
pub struct Words(pub(super) Texts);

/// The words of a calculator.
macro_rules! words {
    ($(#[$doc:meta])* $vis:vis static $name:ident; $($key:literal: $zh:literal, $en:literal;)*) => {
        $(#[$doc])*
        $vis static $name: $crate::report::Words = $crate::report::Words(concat!(
            $($key, "\n", $crate::report::say::text!($zh, $en),)*
        ));
    };
}
pub(super) use words;

impl Words {
    /// The question it answers, as a heading.
    pub fn title(&self, lang: Lang) -> &'static str {
        self.said(lang, "page.title")
    }

    /// What to do, in a sentence.
    pub fn lead(&self, lang: Lang) -> &'static str {
        self.said(lang, "page.lead")
    }

    /// What a field or a group of fields is called; empty if it has no name.
    pub fn label(&self, lang: Lang, name: &str) -> &'static str {
        self.said(lang, name)
    }

    /// The sentence under it; empty if there is none.
    pub fn hint(&self, lang: Lang, name: &str) -> &'static str {
        self.said(lang, &[name, "?"].concat())
    }

    /// What is still to be filled in; empty if neither words nor a label say it.
    pub fn needed(&self, lang: Lang, name: &str) -> &'static str {
        let needed = self.said(lang, &[name, "!"].concat());
        if needed.is_empty() { self.said(lang, name) } else { needed }
    }

    /// What a choice of a field is called. Places, and yes, no and not known, are called the same everywhere.
    pub fn choice(&self, lang: Lang, field: &str, word: &str) -> &'static str {
        let own = self.said(lang, &[field, "=", word].concat());
        if !own.is_empty() {
            return own;
        }
        let alike =
            if matches!(word, "yes" | "no" | "not_known") { "yes_no=" } else { "tier=" };
        self.said(lang, &[alike, word].concat())
    }

    /// The line that helps to choose it; empty if there is none.
    pub fn choice_hint(&self, lang: Lang, field: &str, word: &str) -> &'static str {
        self.said(lang, &[field, "=", word, "?"].concat())
    }

    /// A text by its key, the calculator's own before the shared one; empty if there is none.
    #[inline(never)]
    fn said(&self, lang: Lang, key: &str) -> &'static str {
        [self, &SHARED].iter().find_map(|words| of(lang, words.0, key)).unwrap_or_default()
    }
}

words! {
    /// What several calculators ask in the same words. 共用文字。
    static SHARED;
    "class": "您是哪种劳动者？", "How do you work?";
    "class=full_time": "有劳动合同的全职", "Full-time employee";
    "class=full_time?": "全日制劳动关系", "labour relation, paid by the month";
    "class=part_time": "小时工、兼职", "Part-time, by the hour";
    "class=part_time?": "每天只做几个小时、按小时计酬（非全日制用工）", "a few hours a day, paid by the hour";
    "class=dispatched": "劳务派遣", "Dispatched worker";
    "class=dispatched?": "合同签在派遣公司", "the contract is with a dispatch company";
    "class=managed": "平台骑手、司机", "Platform rider or driver";
    "class=managed?": "平台管考勤、派单、扣罚，但没签劳动合同", "the platform assigns and fines, without a labour contract";
    "class=self_directed": "自己接活、自由职业", "Self-directed, freelance";
    "class=self_directed?": "做不做、几点做都由自己定", "you decide whether and when to work";
    "class=over_age": "已退休还在上班", "Past retirement age";
    "class=over_age?": "超过法定退休年龄或已领养老金", "past the statutory age or drawing a pension";
    "month!": "工资月份", "the month";
    "tier": "工作地点", "Place of work";
    "tier=county": "建水县", "Jianshui County";
    "tier=1": "云南一类地区", "Yunnan, tier 1";
    "tier=2": "云南二类地区", "Yunnan, tier 2";
    "tier=3": "云南三类地区", "Yunnan, tier 3";
    "tier=none": "没有约定", "Not agreed";
    "yes_no=no": "否", "No";
    "yes_no=yes": "是", "Yes";
    "yes_no=not_known": "不知道", "Not known";
}
