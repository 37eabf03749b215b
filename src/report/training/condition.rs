//! A condition and what came of it, in words. 条件的文字。

use crate::params::{AgeLimit, ConditionKind};
use crate::report::say::{Both, Part, both, say};
use crate::report::{Lang, words as file_words};
use crate::rules::Truth;
use crate::rules::training::{Checked, Given};
use crate::units::Exact;

use super::word::{claim_kind, event, group, insurance, level, list, place, question, status};

/// What a condition asks, in a few words. 要求。
#[expect(clippy::too_many_lines, reason = "a list: a text to a kind of condition")]
pub fn requirement(lang: Lang, one: &Checked) -> String {
    let (needed, most) = (number(lang, one, one.needed), number(lang, one, one.most));
    let (text, told) = match &one.kind {
        ConditionKind::AgeBetween { least, most, sex } => {
            let mut text = match sex {
                Some("man") => both!("男性，", "men, ").of(lang).to_owned(),
                Some(_) => both!("女性，", "women, ").of(lang).to_owned(),
                None => String::new(),
            };
            text.push_str(&age(lang, one, (least.is_some(), most.as_ref())));
            return text;
        }
        ConditionKind::AnyGroup(groups) => {
            (both!("属于其中一类：{2}", "one of: {2}"), list(lang, groups, group))
        }
        ConditionKind::WorkOrLiveIn { area } => (
            both!("在本地（区划 {2}）工作或居住", "works or lives in the area {2}"),
            area.clone(),
        ),
        ConditionKind::StatusAny(statuses) => {
            (both!("申请时：{2}", "on that day: {2}"), list(lang, statuses, status))
        }
        ConditionKind::InsuredMonthsAtLeast { insurance: known, .. } => (
            both!("{2}累计缴满 {0} 个月", "{0} months paid: {2}"),
            insurance(lang, known).to_owned(),
        ),
        ConditionKind::InsuredNow { insurance: known } => {
            (both!("正在参加{2}", "insured now: {2}"), insurance(lang, known).to_owned())
        }
        ConditionKind::Certificate { levels, listed, scarce } => {
            return certificate(lang, levels, (*listed, *scarce));
        }
        ConditionKind::WithinMonthsOf { years, event: known, .. } => {
            let text = if *years {
                both!("{2}后 {0} 年内申请", "within {0} years of {2}")
            } else {
                both!("{2}后 {0} 个月内申请", "within {0} months of {2}")
            };
            (text, event(lang, known).to_owned())
        }
        ConditionKind::CourseRegistered => (
            both!(
                "培训在县里的目录里，开班前备了案",
                "the course is in the county's catalogue, registered before it began"
            ),
            String::new(),
        ),
        ConditionKind::AttendanceAtLeast { .. } => {
            (both!("出勤率达到 {0}%", "attendance of {0} %"), String::new())
        }
        ConditionKind::AssessmentPassed => {
            (both!("考核合格", "the assessment was passed"), String::new())
        }
        ConditionKind::NotClaimedSame { same_only, of } => {
            let text = if *same_only {
                both!(
                    "同一职业同一等级没有领过：{2}",
                    "not claimed for the same trade and level: {2}"
                )
            } else {
                both!("没有领过：{2}", "not claimed before: {2}")
            };
            (text, list(lang, of, claim_kind))
        }
        ConditionKind::ClaimsThisYearBelow { of, outside_list, .. } => {
            let text = if *outside_list {
                both!(
                    "当年在紧缺目录以外领{2}不到 {0} 次",
                    "fewer than {0} claims this year outside the list of scarce trades: {2}"
                )
            } else {
                both!("当年领{2}不到 {0} 次", "fewer than {0} claims this year: {2}")
            };
            (text, claim_kind(lang, of).to_owned())
        }
        ConditionKind::ContractWithEmployer { .. } => (
            both!("和单位的劳动合同至少 {0} 个月", "a contract of at least {0} months"),
            String::new(),
        ),
        ConditionKind::DateBetween { from, to } => {
            let mut text = String::new();
            for (day, before) in
                [(from, both!("{0}起", "from {0}")), (to, both!("到{0}为止", " until {0}"))]
            {
                if let Some(day) = day {
                    text.push_str(&say(lang, before, &[Part::Day(*day)]));
                }
            }
            (both!("申请日期：{2}", "applied for {2}"), text)
        }
        ConditionKind::AnyOf(_) => {
            (both!("满足其中一项：{2}", "one of these: {2}"), inside(lang, one))
        }
        ConditionKind::AllOf(_) => {
            (both!("全部满足：{2}", "all of these: {2}"), inside(lang, one))
        }
        ConditionKind::OfficeConfirms { text, .. } => (
            both!("由办理单位确认：{2}", "confirmed by the office: {2}"),
            file_words(lang, text).to_owned(),
        ),
    };
    say(lang, text, &[Part::Text(&needed), Part::Text(&most), Part::Text(&told)])
}

/// A number that is required; the last one known with its year, where today's is not known.
fn number(lang: Lang, one: &Checked, number: Option<Exact>) -> String {
    match (number, one.last_known) {
        (Some(number), _) => say(lang, both!("{0}", "{0}"), &[Part::Number(number)]),
        (None, Some((number, year))) => say(
            lang,
            both!("{0}（{1}年的，之后尚未公布）", "{0} (of {1}; not published since)"),
            &[Part::Number(number), Part::Count(year.into())],
        ),
        (None, None) => both!("（尚未公布）", "(not published)").of(lang).to_owned(),
    }
}

fn inside(lang: Lang, one: &Checked) -> String {
    let parts: Vec<String> = one.parts.iter().map(|part| requirement(lang, part)).collect();
    parts.join(lang.pick("；", "; "))
}

fn age(lang: Lang, one: &Checked, (least, most): (bool, Option<&AgeLimit>)) -> String {
    let shown = |known: Option<Exact>| number(lang, one, known);
    let mut parts = Vec::new();
    if least {
        let needed = shown(one.needed);
        parts.push(say(lang, both!("满 {0} 周岁", "aged {0}"), &[Part::Text(&needed)]));
    }
    match most {
        Some(AgeLimit::Years(_)) => {
            let most = shown(one.most);
            parts.push(say(
                lang,
                both!("不超过 {0} 周岁", "at most {0}"),
                &[Part::Text(&most)],
            ));
        }
        Some(AgeLimit::Retirement) => parts.push(
            both!("没到法定退休年龄", "before the statutory age of retirement")
                .of(lang)
                .to_owned(),
        ),
        None => {}
    }
    parts.join(lang.pick("、", ", "))
}

fn certificate(lang: Lang, levels: &[&'static str], (listed, scarce): (bool, bool)) -> String {
    let mut text = if levels.is_empty() {
        both!("有证书", "a certificate").of(lang).to_owned()
    } else {
        let list = list(lang, levels, level);
        say(lang, both!("有证书：{0}", "a certificate: {0}"), &[Part::Text(&list)])
    };
    if listed {
        text.push_str(
            both!("，在全国联网系统里查得到", ", found on the national query site").of(lang),
        );
    }
    if scarce {
        text.push_str(
            both!("，属于本省紧缺职业目录", ", in the province's list of scarce trades")
                .of(lang),
        );
    }
    text
}

/// What was given for it. 您的情况。
pub(super) fn given(lang: Lang, one: &Checked) -> String {
    match one.given {
        Given::Nothing => String::new(),
        Given::Number(number) => say(lang, both!("{0}", "{0}"), &[Part::Number(number)]),
        Given::Day(day) => say(lang, both!("{0}", "{0}"), &[Part::Day(day)]),
        Given::Word(word) => {
            let name = match one.kind {
                ConditionKind::AnyGroup(_) => group(lang, word),
                ConditionKind::StatusAny(_) => status(lang, word),
                ConditionKind::Certificate { .. }
                | ConditionKind::AgeBetween { .. }
                | ConditionKind::WorkOrLiveIn { .. }
                | ConditionKind::InsuredMonthsAtLeast { .. }
                | ConditionKind::InsuredNow { .. }
                | ConditionKind::WithinMonthsOf { .. }
                | ConditionKind::CourseRegistered
                | ConditionKind::AttendanceAtLeast { .. }
                | ConditionKind::AssessmentPassed
                | ConditionKind::NotClaimedSame { .. }
                | ConditionKind::ClaimsThisYearBelow { .. }
                | ConditionKind::ContractWithEmployer { .. }
                | ConditionKind::DateBetween { .. }
                | ConditionKind::AnyOf(_)
                | ConditionKind::AllOf(_)
                | ConditionKind::OfficeConfirms { .. } => level(lang, word),
            };
            name.to_owned()
        }
        Given::Answer(true) => both!("是", "Yes").of(lang).to_owned(),
        Given::Answer(false) => both!("否", "No").of(lang).to_owned(),
        Given::Places(work, home) => say(
            lang,
            both!("工作：{0}；居住：{1}", "work: {0}; home: {1}"),
            &[Part::Text(place(lang, work)), Part::Text(place(lang, home))],
        ),
    }
}

/// Why a condition is open, or that it holds or fails. 结果。
pub(super) fn result(lang: Lang, one: &Checked) -> String {
    let text = match one.truth {
        Truth::Yes => both!("符合", "holds"),
        Truth::No => both!("不符合", "fails"),
        Truth::NotKnown => return open(lang, one),
    };
    text.of(lang).to_owned()
}

fn open(lang: Lang, one: &Checked) -> String {
    let asks = one.all_asks();
    let mut names: Vec<&str> = Vec::new();
    for ask in asks {
        let name = question(lang, ask);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let office = matches!(one.kind, ConditionKind::OfficeConfirms { .. });
    let missing = one.not_published || !one.gaps.is_empty();
    let text: Both = if !names.is_empty() {
        both!("还要答：{0}", "still open: {0}")
    } else if office {
        both!(
            "由办理单位认定，问到了可以在下面填{0}",
            "decided by the office; enter its answer below{0}"
        )
    } else if missing {
        both!("县里尚未公布{0}", "not published by the county yet{0}")
    } else {
        both!("还不能判断{0}", "cannot be said yet{0}")
    };
    let list = names.join(lang.pick("；", "; "));
    say(lang, text, &[Part::Text(&list)])
}

/// A condition, what was given and what came of it, in a sentence. 条件说明。
pub fn condition(lang: Lang, one: &Checked) -> String {
    let (asked, given, result) = (requirement(lang, one), given(lang, one), result(lang, one));
    let text = if given.is_empty() {
        both!("{0}：{2}。", "{0}: {2}.")
    } else {
        both!("{0}：您是“{1}”，{2}。", "{0}: yours is “{1}”, {2}.")
    };
    let parts = [Part::Text(&asked), Part::Text(&given), Part::Text(&result)];
    let mut text = say(lang, text, &parts);
    if let Some(clause) = &one.clause {
        text.push_str(&say(lang, both!("（{0}）", " ({0})"), &[Part::Text(clause)]));
    }
    text
}
