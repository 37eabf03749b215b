//! What to do next: keep records, talk, call, complain, arbitrate. 下一步怎么办。

use crate::law::Status;
use crate::params::{FirstDay, Params, RowCell, Value};

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
    let number = |key| figure_number(params, key);
    let hotline = |key| hotline(lang, params, key);
    let inspection = number("claim.inspection_limit");
    let arbitration =
        number("claim.arbitration_limit_wages").or_else(|| number("claim.arbitration_limit"));
    let zh = |zh: String, en: String| match lang {
        Lang::Zh => zh,
        Lang::En => en,
    };
    let years = |found: Option<(String, Option<Status>)>| {
        found.map_or_else(String::new, |(number, status)| {
            let mark = mark(lang, status);
            match lang {
                Lang::Zh => format!("{number} 年{mark}"),
                Lang::En => format!("{number} years{mark}"),
            }
        })
    };
    let (inspection, arbitration) = (years(inspection), years(arbitration));
    let (labour, aid) = (hotline("hotline.labour"), hotline("hotline.legal_aid"));
    vec![
        NextStep {
            title: lang.pick("先留好证据", "Keep records first"),
            text: lang
                .pick(
                    "工资条、银行流水、考勤或接单记录、工作群消息，都拍照或截图保存。",
                    "Photograph or save pay slips, bank records, attendance or order records and messages.",
                )
                .to_owned(),
        },
        NextStep {
            title: lang.pick("和单位谈", "Talk to the employer"),
            text: lang
                .pick(
                    "把这一页打印或转发给单位，请他们说明工资怎么算的，最好书面答复。",
                    "Print or send this page and ask how the pay was worked out, best in writing.",
                )
                .to_owned(),
        },
        NextStep {
            title: lang.pick("打电话问", "Call and ask"),
            text: zh(
                format!("人社服务热线 {labour}；法律援助热线 {aid}。"),
                format!("Labour hotline {labour}; legal aid {aid}."),
            ),
        },
        NextStep {
            title: lang.pick("向劳动保障监察投诉", "Complain to the labour inspection"),
            text: zh(
                format!(
                    "县劳动保障监察机构受理。违法行为发生后 {inspection}内提出；连续的，从结束之日算起。责令限期支付后仍不支付的，可能要另加付赔偿金，本页金额不含这一部分。"
                ),
                format!(
                    "To the county's labour inspection, within {inspection} of the breach, or of its end if it went on. An employer that misses the deadline set may owe damages on top; no amount here includes them."
                ),
            ),
        },
        NextStep {
            title: lang.pick("申请劳动仲裁", "Go to labour arbitration"),
            text: zh(
                format!(
                    "在职期间追讨工资不受时效限制；离职后 {arbitration}内提出。仲裁不收费。是否属于劳动关系，由仲裁机构和法院按事实认定。"
                ),
                format!(
                    "While employed there is no limit for wages; after leaving, within {arbitration}. It is free of charge. Arbitration and courts decide by the facts whether there is a labour relation."
                ),
            ),
        },
    ]
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
fn hotline(lang: Lang, params: &Params, key: &str) -> String {
    let entry = params.figure(key).and_then(|figure| figure.entries.last());
    match entry.map(|entry| (&entry.value, entry.from, entry.status)) {
        Some((Value::Text(words), FirstDay::Unknown | FirstDay::Day(_), status)) => {
            format!("{}{}", lang.pick(&words.zh, &words.en), mark(lang, status))
        }
        _ => lang.pick("（尚缺）", "(not known)").to_owned(),
    }
}

/// The word that an unverified figure is never shown without.
fn mark(lang: Lang, status: Option<Status>) -> String {
    match status {
        Some(status @ (Status::Unverified | Status::Supplied)) => {
            let name = status_name(lang, status);
            match lang {
                Lang::Zh => format!("（{name}）"),
                Lang::En => format!(" ({name})"),
            }
        }
        Some(Status::Official | Status::Secondary) | None => String::new(),
    }
}
