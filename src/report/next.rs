//! What to do next: keep records, talk, call, complain, arbitrate. 下一步怎么办。

use crate::law::Status;
use crate::params::{FirstDay, Params, RowCell, Value};

use super::say::{Both, Part, both, say};
use super::{Lang, status_name};

/// One thing to do. 一个步骤。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// What.
    pub title: &'static str,
    /// How, with time limits and telephone numbers.
    pub text: String,
}

/// What a worker can do who may be owed money. 维权步骤。
pub fn next_steps(lang: Lang, params: &Params) -> Vec<NextStep> {
    let limit = |key| years(lang, figure_number(params, key));
    let inspection = limit("claim.inspection_limit");
    let mut arbitration = limit("claim.arbitration_limit_wages");
    if arbitration.is_empty() {
        arbitration = limit("claim.arbitration_limit");
    }
    let labour = hotline(lang, params, "hotline.labour");
    let aid = hotline(lang, params, "hotline.legal_aid");
    let parts = [&inspection, &arbitration, &labour, &aid].map(|text| Part::Text(text));
    let steps = [
        (
            both!("先留好证据", "Keep records first"),
            both!(
                "工资条、银行流水、考勤或接单记录、工作群消息，都拍照或截图保存。",
                "Photograph or save pay slips, bank records, attendance or order records and messages."
            ),
        ),
        (
            both!("和单位谈", "Talk to the employer"),
            both!(
                "把这一页打印或转发给单位，请他们说明工资怎么算的，最好书面答复。",
                "Print this page or send it to the employer, and ask how the pay was worked out, best in writing."
            ),
        ),
        (
            both!("打电话问", "Call and ask"),
            both!("人社服务热线 {2}；法律援助热线 {3}。", "Labour hotline {2}; legal aid {3}."),
        ),
        (
            both!("向劳动保障监察投诉", "Complain to the labour inspection"),
            both!(
                "县劳动保障监察机构受理。违法行为发生后 {0}内提出；连续的，从结束之日算起。责令限期支付后仍不支付的，可能要另加付赔偿金，本页金额不含这一部分。",
                "To the county's labour inspection, within {0} of the breach, or of its end if it went on. An employer that misses the deadline set may owe damages on top; no amount here includes them."
            ),
        ),
        (
            both!("申请劳动仲裁", "Go to labour arbitration"),
            both!(
                "在职期间追讨工资不受时效限制；离职后 {1}内提出。仲裁不收费。是否属于劳动关系，由仲裁机构和法院按事实认定。",
                "While employed there is no time limit for wages; after leaving, within {1}. It is free of charge. Arbitration and courts decide by the facts whether there is a labour relation."
            ),
        ),
    ];
    let step = |(title, text): &(Both, Both)| NextStep {
        title: title.of(lang),
        text: say(lang, *text, &parts),
    };
    steps.iter().map(step).collect()
}

/// `2 年`, with its mark; empty if it is not known.
fn years(lang: Lang, found: Option<(String, Option<Status>)>) -> String {
    let Some((number, status)) = found else { return String::new() };
    let text = if number == "1" {
        both!("{0}年{1}", "{0} year{1}")
    } else {
        both!("{0} 年{1}", "{0} years{1}")
    };
    say(lang, text, &[Part::Text(&number), Part::Text(&mark(lang, status))])
}

/// A figure's last known number as text, with its status.
fn figure_number(params: &Params, key: &str) -> Option<(String, Option<Status>)> {
    let entry = params.figure(key)?.entries.last()?;
    let number = match &entry.value {
        Value::Number(number) => *number,
        Value::Rows(rows) => {
            rows.iter().flat_map(|row| &row.cells).find_map(|(_, cell)| match cell {
                RowCell::Number(number) => Some(*number),
                RowCell::Day(_) | RowCell::Month(_) | RowCell::Text(_) | RowCell::Word(_) => {
                    None
                }
            })?
        }
        Value::YesNo(_)
        | Value::Text(_)
        | Value::Shares { .. }
        | Value::Missing
        | Value::Ended => return None,
    };
    Some((number.normalize().to_string(), entry.status))
}

/// A telephone number with its mark.
pub(super) fn hotline(lang: Lang, params: &Params, key: &str) -> String {
    let entry = params.figure(key).and_then(|figure| figure.entries.last());
    match entry.map(|entry| (&entry.value, entry.from, entry.status)) {
        Some((Value::Text(words), FirstDay::Unknown | FirstDay::Day(_), status)) => {
            let mut text = lang.pick(&words.zh, &words.en).to_owned();
            text.push_str(&mark(lang, status));
            text
        }
        _ => lang.pick("（尚缺）", "(not known)").to_owned(),
    }
}

/// The word that an unverified figure is never shown without.
fn mark(lang: Lang, status: Option<Status>) -> String {
    match status {
        Some(status @ (Status::Unverified | Status::Supplied)) => status_mark(lang, status),
        Some(Status::Official | Status::Secondary) | None => String::new(),
    }
}

/// A status in brackets; nothing for an official figure.
pub(super) fn status_mark(lang: Lang, status: Status) -> String {
    match status_name(lang, status) {
        "" => String::new(),
        name => say(lang, both!("（{0}）", " ({0})"), &[Part::Text(name)]),
    }
}
