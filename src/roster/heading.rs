//! What a heading means. 标题识别。

use crate::units::fold_width;

use super::column::{COLUMNS, Column, UNUSED, Unused};

/// What a heading was taken for. 识别结果。
#[derive(Clone, Copy, Debug)]
pub enum Means {
    /// A column that is used.
    Used(&'static Column),
    /// Known, and not used.
    Unused(Unused),
    /// Not known.
    Unknown,
}

/// Why a heading was taken for what it was. 识别依据。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It is one of the usual headings.
    Exact,
    /// It contains this.
    Contains(&'static str),
    /// Someone said so.
    ByHand,
    /// It was not taken for anything.
    NotAtAll,
}

impl How {
    /// How sure that is.
    pub(super) fn strength(self) -> usize {
        match self {
            Self::Exact | Self::ByHand => 100,
            Self::Contains(part) => part.chars().count(),
            Self::NotAtAll => 0,
        }
    }
}

/// A heading as it is compared: narrow, lower case, without blanks and marks.
pub(super) fn folded(text: &str) -> String {
    let mut text = fold_width(text).to_lowercase();
    text.retain(|c| !matches!(c, '*' | ':' | '_' | '-' | '\'' | '"' | '“' | '”' | '#'));
    text
}

/// What a heading means. A word in brackets says the unit or how to fill in, and counts only where
/// the heading says nothing without it.
pub(super) fn meaning(text: &str) -> (Means, How) {
    let whole = folded(text);
    let bare = without_brackets(&whole);
    let opened = whole.replace(['(', ')', '[', ']', '【', '】'], "");
    let mut best = (Means::Unknown, How::NotAtAll);
    for text in [opened.as_str(), bare.as_str()] {
        let found = known(text);
        if best.1.strength() < found.1.strength() {
            best = found;
        }
    }
    best
}

fn known(text: &str) -> (Means, How) {
    let mut best = (Means::Unknown, How::NotAtAll);
    if text.is_empty() || 40 < text.chars().count() {
        return best;
    }
    if let Some(found) = decided(text) {
        return found;
    }
    let used = COLUMNS.iter().map(|column| (Means::Used(column), column.exact, column.parts));
    let unused = UNUSED.iter().map(|(why, exact, parts)| (Means::Unused(*why), *exact, *parts));
    for (means, exact, parts) in used.chain(unused) {
        if exact.contains(&text) {
            return (means, How::Exact);
        }
        for part in parts.iter().filter(|part| text.contains(**part)) {
            if best.1.strength() < part.chars().count() {
                best = (means, How::Contains(part));
            }
        }
    }
    best
}

/// Words that settle it, whatever stands before them: 加班费合计 is no pay line beside 加班费, 夜班天数 is
/// no money, and what is taken off is no pay.
fn decided(text: &str) -> Option<(Means, How)> {
    const ENDS: [(Unused, &[&str]); 2] = [
        (Unused::Total, &["合计", "小计", "总计", "总额"]),
        (Unused::Other, &["天数", "时数", "工时", "次数", "小时"]),
    ];
    for (why, ends) in ENDS {
        if let Some(end) = ends.iter().find(|end| text.ends_with(**end)) {
            return Some((Means::Unused(why), How::Contains(end)));
        }
    }
    text.contains('扣').then_some((Means::Unused(Unused::Deduction), How::Contains("扣")))
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|c| match c {
            '(' | '[' | '【' => {
                depth = depth.saturating_add(1);
                false
            }
            ')' | ']' | '】' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn means(heading: &str) -> String {
        match meaning(heading) {
            (Means::Used(column), how) => format!("{} {how:?}", column.key),
            (Means::Unused(why), _) => format!("{why:?}"),
            (Means::Unknown, _) => String::new(),
        }
    }

    #[test]
    fn usual_headings_are_known() {
        assert_eq!(means(" 姓　名 "), "name Exact");
        assert_eq!(means("*身份证号码（必填）"), "identity Exact");
        assert_eq!(means("缴费工资(元)"), "wage Exact");
        assert_eq!(means("2026年度职工缴费基数"), "wage Contains(\"缴费基数\")");
        assert_eq!(means("公积金缴存比例（个人）"), "fund_rate_own Exact");
        assert_eq!(means("公积金比例（个人）"), "fund_rate_own Exact");
        assert_eq!(means("高温、夜班津贴"), "pay.hardship Contains(\"高温\")");
        assert_eq!(means("Hire Date"), "joined Exact");
        assert_eq!(means("岗位"), "Other");
        assert_eq!(means("岗位工资"), "pay.post Exact");
        assert_eq!(means("应发合计"), "Total");
        assert_eq!(means("养老保险（个人）"), "Deduction");
        assert_eq!(means("加班小时数"), "Other");
        assert_eq!(means("特别补贴"), "");
        assert_eq!(means("加班费合计"), "Total");
        assert_eq!(means("夜班天数"), "Other");
        assert_eq!(means("缺勤扣基本工资"), "Deduction");
    }

    #[test]
    fn every_heading_of_a_column_means_that_column() {
        for column in COLUMNS {
            for heading in column.exact.iter().chain(column.parts) {
                assert!(
                    matches!(meaning(heading).0, Means::Used(found) if found.key == column.key),
                    "{heading} is not {}",
                    column.key
                );
                assert_eq!(folded(heading), *heading, "headings are kept folded");
            }
        }
    }
}
