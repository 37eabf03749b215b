//! A draft of the complaint, to print or copy. 投诉书草稿。

use crate::law::Citation;
use crate::params::Params;
use crate::report::figure::cite_constant;
use crate::report::say::{Part, both, say};
use crate::report::{Lang, month, yuan};
use crate::rules::RuleError;
use crate::rules::claim::{Answered, Input, Month, Part as ClaimPart};
use crate::rules::minimum_wage::Nature;
use crate::units::Money;

/// The articles a complaint names. 依据条款。
const CLAUSES: [Citation; 4] = [
    Citation::new("labour-law", "第四十八条"),
    Citation::new("labour-law", "第五十条"),
    Citation::new("minimum-wage-provisions", "第十二条"),
    Citation::new("county-plan-2022", "第6项、第7项"),
];

/// The article on overtime pay, where it is claimed. 加班工资。
const OVERTIME: Citation = Citation::new("labour-law", "第四十四条");

/// The draft: who, what is asked, the months, the clauses. What only the reader knows is left
/// blank. 投诉书草稿。
pub fn complaint(lang: Lang, params: &Params, input: &Input, answered: &Answered) -> String {
    let Ok(sum) = &answered.sum else { return String::new() };
    if sum.claim == Money::ZERO {
        return String::new();
    }
    let mut text = String::new();
    let mut line = |added: String| {
        text.push_str(&added);
        text.push('\n');
    };
    let plain = |words| say(lang, words, &[]);
    line(plain(both!(
        "劳动保障监察投诉书（草稿）",
        "Complaint to the labour inspection (draft)"
    )));
    line(plain(both!("投诉人：＿＿＿＿＿＿", "Worker: ____________")));
    line(plain(both!("电话：＿＿＿＿＿＿", "Telephone: ____________")));
    line(plain(both!("被投诉单位：＿＿＿＿＿＿", "Employer: ____________")));
    line(plain(both!("单位地址：＿＿＿＿＿＿", "Address: ____________")));
    let owing: Vec<&Month> = answered.months.iter().filter(|month| month.owes()).collect();
    let is_paid_short = |part: Option<&Result<ClaimPart, RuleError>>| {
        part.is_some_and(|p| p.as_ref().is_ok_and(owes))
    };
    let overtime = owing.iter().any(|month| is_paid_short(month.overtime.as_ref()));
    let asked = if overtime {
        both!(
            "请求：责令单位支付欠发的工资和加班费共 {0}。",
            "Asked: that the employer be ordered to pay {0} of wages and overtime owed."
        )
    } else {
        both!(
            "请求：责令单位支付欠发的工资共 {0}。",
            "Asked: that the employer be ordered to pay {0} of wages owed."
        )
    };
    line(say(lang, asked, &[Part::Money(sum.claim)]));
    if let (Some(first), Some(last)) = (owing.first(), owing.last()) {
        let facts = if first.month == last.month {
            both!(
                "事实：我在该单位工作，{0}的工资没有发够，欠发如下。",
                "Facts: I worked for this employer, and in {0} pay fell short as follows."
            )
        } else {
            both!(
                "事实：我在该单位工作，{0}至{1}的工资没有发够，每月欠发如下。",
                "Facts: I worked for this employer, and from {0} to {1} pay fell short, month by month as follows."
            )
        };
        line(say(lang, facts, &[Part::Month(first.month), Part::Month(last.month)]));
    }
    if let Some(left) = input.left {
        let words = both!("离职日期：{0}。", "Last day of work: {0}.");
        line(say(lang, words, &[Part::Day(left)]));
    }
    for of_month in &owing {
        line(month_line(lang, of_month));
    }
    line(plain(both!("依据：", "Grounds:")));
    let between = lang.pick("；", "; ");
    let mut clauses = CLAUSES.to_vec();
    if overtime {
        clauses.insert(0, OVERTIME);
    }
    let clauses: Vec<String> =
        clauses.iter().filter_map(|clause| cite_constant(lang, params, *clause)).collect();
    line(clauses.join(between));
    line(plain(both!(
        "证据：工资条、银行流水、考勤记录、工作群消息（见附件）。",
        "Proof: pay slips, bank records, attendance records, messages (attached)."
    )));
    line(plain(both!(
        "投诉人签名：＿＿＿＿＿＿　　＿＿＿＿年＿＿月＿＿日",
        "Signed: ____________  Date: ____________"
    )));
    text
}

fn month_line(lang: Lang, of_month: &Month) -> String {
    let mut text = month(lang, of_month.month);
    text.push_str(lang.pick("：", ": "));
    let mut between = "";
    let parts = [
        (both!("最低工资差额", "short of the minimum wage by"), Some(&of_month.floor)),
        (both!("加班费差额", "short of overtime pay by"), of_month.overtime.as_ref()),
    ];
    for (name, part) in parts {
        let Some(Ok(part)) = part else { continue };
        if !owes(part) {
            continue;
        }
        text.push_str(between);
        let words = [Part::Text(name.of(lang)), Part::Money(part.owed), Part::Money(part.due)];
        text.push_str(&match part.paid {
            Some(paid) => {
                let paid = yuan(lang, paid);
                let [name, owed, due] = words;
                let all = [name, owed, due, Part::Text(&paid)];
                say(
                    lang,
                    both!("{0} {1}（应得 {2}，已发 {3}）", "{0} {1} (due {2}, paid {3})"),
                    &all,
                )
            }
            None => say(lang, both!("{0} {1}（应得 {2}）", "{0} {1} (due {2})"), &words),
        });
        between = lang.pick("；", "; ");
    }
    text
}

fn owes(part: &ClaimPart) -> bool {
    part.nature == Nature::Test && Money::ZERO < part.owed
}
