//! What to know, in words. 提示的文字。

use crate::report::Lang;
use crate::report::say::{Part, both, say};
use crate::rules::claim::Notice;

/// Something to know, in a sentence. 提示说明。
pub fn notice(lang: Lang, notice: &Notice) -> String {
    const NONE: Part<'_> = Part::Count(0);
    let (text, parts) = match *notice {
        Notice::Continuing => (
            both!(
                "连着几个月少发的，监察期限可能从最后一个月起算；是不是连续，由劳动保障监察机构认定。稳妥的做法是按每个月自己的日子。",
                "Where months in a row fell short, the inspection's time may run from the last of them; whether the breach is continuing, the office decides. Each month's own day is the safe one."
            ),
            [NONE, NONE],
        ),
        Notice::InspectionLate { month } => (
            both!(
                "{0}的监察投诉期限在准备投诉的那天已经过了；金额不变，可以问清是否连续计算。",
                "For {0} the inspection's time is over on the day given. The amount stays; whether the breach is continuing can be asked."
            ),
            [Part::Month(month), NONE],
        ),
        Notice::ArbitrationLate { last } => (
            both!(
                "申请仲裁的最后一天是{0}，在准备申请的那天已经过了；中间追讨过、投诉过或者单位答应过的，期限可能重新计算，请尽快咨询法律援助。",
                "The last day for arbitration was {0}, before the day given. A claim made, a complaint or a promise in between may have started it again: ask legal aid soon."
            ),
            [Part::Day(last), NONE],
        ),
        Notice::RecordsOlder { month, years } => (
            both!(
                "单位保存工资记录的期限是 {1} 年：{0}和更早的月份，要靠您自己的证据。",
                "Employers keep pay records for {1} years: for {0} and before, your own proof is needed."
            ),
            [Part::Month(month), Part::Count(years.into())],
        ),
        Notice::PayDayNotKnown => (
            both!(
                "没有填发薪日，这里从当月最后一天起算（较早的日子，较稳妥）。",
                "Without a pay day the last day of each month counts here, the earlier and safer one."
            ),
            [NONE, NONE],
        ),
        Notice::StillEmployed => (
            both!(
                "还在职的，追讨工资申请仲裁没有时间限制；离职以后只有一年。",
                "While you are employed there is no time limit for wages in arbitration. After leaving there is one year."
            ),
            [NONE, NONE],
        ),
        Notice::StartsAgain => (
            both!(
                "向单位要过、投诉过，或者单位承认过，一年的期限会重新计算；这里没有算进去，请保留证据。",
                "A claim to the employer, a complaint or an acknowledgement starts the year again. It is not counted on here; keep the proof."
            ),
            [NONE, NONE],
        ),
        Notice::OtherClaims => (
            both!(
                "没签合同的双倍工资等其他请求，一年从知道的那天起算，不在这个数里。",
                "Other claims, such as double wage for a missing contract, have a year from knowing of it and are not in this sum."
            ),
            [NONE, NONE],
        ),
        Notice::Disputes => (
            both!(
                "县里的方案要求人社局和法院为这类纠纷提供调解、仲裁、诉讼和法律援助。",
                "By the county's plan the labour bureau and the court offer mediation, arbitration, trial and legal aid for such disputes."
            ),
            [NONE, NONE],
        ),
    };
    say(lang, text, &parts)
}
