//! The words of a calculator: what it is called, and what its form says of each field. 计算器文字。

use super::Lang;
use super::say::{Both, both};

/// Texts by name: a handful, so a list serves.
pub(super) type Names = &'static [(&'static str, Both)];

/// What a calculator is called, and the words of its form by the names of the fields. 计算器文字。
///
/// A column of a table is named with its table: `pay.amount`. What several calculators ask in the
/// same words stands once, in `SHARED`.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The question it answers, as a heading.
    pub(super) title: Both,
    /// The same in a word or two, for the links between calculators.
    pub(super) link: Both,
    /// What to do, in a sentence.
    pub(super) lead: Both,
    /// What a field or a group of fields is called; of a table, what adds a row.
    pub(super) labels: Names,
    /// A sentence under it; of a table, what adds the first row.
    pub(super) hints: Names,
    /// What is still to be filled in, where the label would not say it alone.
    pub(super) needed: Names,
    /// What the choices of a field are called.
    pub(super) choices: &'static [(&'static str, Names)],
    /// A line that helps to choose.
    pub(super) choice_hints: &'static [(&'static str, Names)],
}

impl Words {
    /// The question it answers.
    pub fn title(&self, lang: Lang) -> &'static str {
        self.title.of(lang)
    }

    /// The same in a word or two.
    pub fn link(&self, lang: Lang) -> &'static str {
        self.link.of(lang)
    }

    /// What to do, in a sentence.
    pub fn lead(&self, lang: Lang) -> &'static str {
        self.lead.of(lang)
    }

    /// What a field or a group of fields is called; empty if it has no name.
    pub fn label(&self, lang: Lang, name: &str) -> &'static str {
        one_of(lang, self.labels, SHARED.labels, name)
    }

    /// The sentence under it; empty if there is none.
    pub fn hint(&self, lang: Lang, name: &str) -> &'static str {
        one_of(lang, self.hints, SHARED.hints, name)
    }

    /// What is still to be filled in; empty if neither words nor a label say it.
    pub fn needed(&self, lang: Lang, name: &str) -> &'static str {
        let needed = one_of(lang, self.needed, SHARED.needed, name);
        if needed.is_empty() { self.label(lang, name) } else { needed }
    }

    /// What a choice of a field is called.
    pub fn choice(&self, lang: Lang, field: &str, word: &str) -> &'static str {
        one_of(lang, list(self.choices, field), list(SHARED.choices, field), word)
    }

    /// The line that helps to choose it; empty if there is none.
    pub fn choice_hint(&self, lang: Lang, field: &str, word: &str) -> &'static str {
        let shared = list(SHARED.choice_hints, field);
        one_of(lang, list(self.choice_hints, field), shared, word)
    }
}

/// A text by name, the calculator's own before the shared one.
#[inline(never)]
fn one_of(lang: Lang, own: Names, shared: Names, name: &str) -> &'static str {
    let mut both = own.iter().chain(shared);
    both.find(|(known, _)| *known == name).map_or("", |(_, text)| text.of(lang))
}

#[inline(never)]
fn list(lists: &'static [(&'static str, Names)], field: &str) -> Names {
    lists.iter().find(|(known, _)| *known == field).map_or(&[], |(_, names)| names)
}

/// What several calculators ask in the same words. 共用文字。
const SHARED: Words = Words {
    title: both!("", ""),
    link: both!("", ""),
    lead: both!("", ""),
    labels: &[
        ("class", both!("您是哪种劳动者？", "How do you work?")),
        ("tier", both!("工作地点", "Place of work")),
    ],
    hints: &[],
    needed: &[("month", both!("工资月份", "the month"))],
    choices: &[
        ("class", CLASSES),
        ("tier", PLACES),
        ("agreed_tier", PLACES),
        ("unit_tier", PLACES),
        ("probation", YES_NO),
    ],
    choice_hints: &[("class", CLASS_HINTS)],
};

/// What a class of worker is called, plain words first. 用工类型。
const CLASSES: Names = &[
    ("full_time", both!("有劳动合同的全职", "Full-time employee")),
    ("part_time", both!("小时工、兼职", "Part-time, by the hour")),
    ("dispatched", both!("劳务派遣", "Dispatched worker")),
    ("managed", both!("平台骑手、司机", "Platform rider or driver")),
    ("self_directed", both!("自己接活、自由职业", "Self-directed, freelance")),
    ("over_age", both!("已退休还在上班", "Past retirement age")),
];

/// One line that helps to choose a class. 用工类型说明。
const CLASS_HINTS: Names = &[
    ("full_time", both!("全日制劳动关系", "labour relation, paid by the month")),
    (
        "part_time",
        both!(
            "每天只做几个小时、按小时计酬（非全日制用工）",
            "a few hours a day, paid by the hour"
        ),
    ),
    ("dispatched", both!("合同签在派遣公司", "the contract is with a dispatch company")),
    (
        "managed",
        both!(
            "平台管考勤、派单、扣罚，但没签劳动合同",
            "the platform assigns and fines, without a labour contract"
        ),
    ),
    ("self_directed", both!("做不做、几点做都由自己定", "you decide whether and when to work")),
    (
        "over_age",
        both!("超过法定退休年龄或已领养老金", "past the statutory age or drawing a pension"),
    ),
];

const PLACES: Names = &[
    ("county", both!("建水县", "Jianshui County")),
    ("1", both!("云南一类地区", "Yunnan, tier 1")),
    ("2", both!("云南二类地区", "Yunnan, tier 2")),
    ("3", both!("云南三类地区", "Yunnan, tier 3")),
    ("none", both!("没有约定", "Not agreed")),
];

const YES_NO: Names = &[("no", both!("否", "No")), ("yes", both!("是", "Yes"))];
