//! The answer on a scheme in one sentence. 结论。

use crate::law::Status;
use crate::params::Scheme;
use crate::report::say::{Both, Part, both, say};
use crate::report::{Headline, Lang, Tone, ask, status_name, words as file_words};
use crate::rules::Truth;
use crate::rules::training::{Found, Lifted, Notice, OfScheme, Validity, Verdict};

use super::condition::requirement;
use super::word::{amount as amount_name, claimant, group};

/// The answer on a scheme. 结论说明。
pub fn headline(lang: Lang, scheme: &Scheme, one: &OfScheme) -> Headline {
    let (tone, mut sentence) = match one.verdict {
        Verdict::Eligible => (Tone::Good, eligible(lang, scheme, one)),
        Verdict::NotEligible => (Tone::Refused, not_eligible(lang, scheme, one)),
        Verdict::Open => (Tone::Open, open(lang, scheme, one)),
    };
    if one.status != Status::Official {
        let mark =
            say(lang, both!("（{0}）", " ({0})"), &[Part::Text(status_name(lang, one.status))]);
        sentence.push_str(&mark);
    }
    Headline { tone, sentence, detail: detail(lang, scheme, one) }
}

fn eligible(lang: Lang, scheme: &Scheme, one: &OfScheme) -> String {
    let mut text =
        both!("照填写的情况，符合条件。", "By what you entered, every condition holds.")
            .of(lang)
            .to_owned();
    match &one.amount {
        Found::Known { amount } => {
            let parts = [Part::Money(*amount)];
            text.push_str(&say(lang, both!("补贴 {0}。", " The subsidy is {0}."), &parts));
        }
        Found::Each(each) => {
            for (name, amount) in each {
                let parts = [Part::Text(amount_name(lang, name)), Part::Money(*amount)];
                text.push_str(&say(lang, both!("{0} {1}。", " {1} {0}."), &parts));
            }
        }
        Found::Shares(shares) => {
            for (known, numerator, denominator) in shares {
                let parts = [
                    Part::Text(amount_name(lang, known)),
                    Part::Count(*numerator),
                    Part::Count(*denominator),
                ];
                let share = both!(
                    "{0}：不超过实际缴费的 {1}/{2}。",
                    " For {0}: at most {1}/{2} of what was paid."
                );
                text.push_str(&say(lang, share, &parts));
            }
        }
        Found::NeedsLevel => text.push_str(
            both!(
                "金额按证书等级，这一级没有公布。",
                " The amount goes by the level of the certificate; none is published for yours."
            )
            .of(lang),
        ),
        Found::Missing(_) => {
            let parts = [Part::Text(ask(lang, scheme.ask))];
            let missing = both!(
                "金额以县公布为准，请向{0}查询。",
                " The amount is as the county publishes it; ask {0}."
            );
            text.push_str(&say(lang, missing, &parts));
        }
        Found::NotAsked => {}
    }
    for lifted in &one.uplifts {
        text.push_str(&uplift(lang, lifted));
    }
    text
}

fn uplift(lang: Lang, one: &Lifted) -> String {
    let Some(percent) = one.percent else { return String::new() };
    let name = group(lang, one.group);
    match (one.truth, one.amount) {
        (Truth::Yes, Some(amount)) => say(
            lang,
            both!("{0}上浮 {1}%，是 {2}。", " With {1} % for {0} it is {2}."),
            &[Part::Text(name), Part::Number(percent), Part::Money(amount)],
        ),
        (Truth::Yes, None) => say(
            lang,
            both!("{0}上浮 {1}%。", " {1} % more for {0}."),
            &[Part::Text(name), Part::Number(percent)],
        ),
        (Truth::NotKnown, _) => say(
            lang,
            both!("如果属于{0}，上浮 {1}%。", " If you are {0}, {1} % more."),
            &[Part::Text(name), Part::Number(percent)],
        ),
        (Truth::No, _) => String::new(),
    }
}

fn not_eligible(lang: Lang, scheme: &Scheme, one: &OfScheme) -> String {
    if let Some(text) = closed(lang, one.validity) {
        return text;
    }
    let failed = one.conditions.iter().filter(|checked| checked.truth == Truth::No);
    let failed: Vec<String> = failed.map(|checked| requirement(lang, checked)).collect();
    let list = failed.join(lang.pick("；", "; "));
    let text = both!("不符合条件，差在：{0}。", "Not eligible; what fails: {0}.");
    let mut text = say(lang, text, &[Part::Text(&list)]);
    // The terms may have changed since.
    text.push_str(&terms(lang, scheme, one.validity));
    text
}

/// What is said of a scheme that is over or has not begun.
fn closed(lang: Lang, validity: Validity) -> Option<String> {
    let (text, day): (Both, _) = match validity {
        Validity::NotYet { from: day } => {
            (both!("还没有开始，从{0}起。", "It has not begun; from {0} on."), day)
        }
        Validity::Over { since: day } => {
            (both!("已停止执行，自{0}起不再办理。", "It has not been in force since {0}."), day)
        }
        Validity::InForce | Validity::RenewalMissing { .. } | Validity::StartNotKnown => {
            return None;
        }
    };
    Some(say(lang, text, &[Part::Day(day)]))
}

fn open(lang: Lang, scheme: &Scheme, one: &OfScheme) -> String {
    let left = one.conditions.iter().filter(|checked| checked.truth == Truth::NotKnown).count();
    let count = Part::Count(i64::try_from(left).unwrap_or(i64::MAX));
    let mut text = if left == 0 {
        both!(
            "填写的条件都符合，但还不能判断。",
            "What you entered fits, but it cannot be said yet."
        )
        .of(lang)
        .to_owned()
    } else {
        let text = both!(
            "还不能判断，有 {0} 条没弄清。",
            "It cannot be said yet; {0} conditions are open."
        );
        say(lang, text, &[count])
    };
    text.push_str(&terms(lang, scheme, one.validity));
    text
}

/// What is said of terms whose renewal, or whose begin, is not known.
fn terms(lang: Lang, scheme: &Scheme, validity: Validity) -> String {
    let office = Part::Text(ask(lang, scheme.ask));
    match validity {
        Validity::RenewalMissing { last } => {
            let missing = both!(
                "已知的条件到{1}为止，续期尚未查到，请问{0}。",
                " The terms known here ran until {1}; no renewal was found. Ask {0}."
            );
            say(lang, missing, &[office, Part::Day(last)])
        }
        Validity::StartNotKnown => {
            let missing = both!(
                "施行的日期没有查到，请问{0}。",
                " When it began was not found; ask {0}."
            );
            say(lang, missing, &[office])
        }
        Validity::InForce | Validity::NotYet { .. } | Validity::Over { .. } => String::new(),
    }
}

/// Who claims, until when, with what, where.
fn detail(lang: Lang, scheme: &Scheme, one: &OfScheme) -> String {
    let mut texts = vec![claimant(scheme.claimed_by).of(lang).to_owned()];
    if let Some(day) = one.last_day {
        let text = both!("最晚{0}申请。", "Apply by {0} at the latest.");
        texts.push(say(lang, text, &[Part::Day(day)]));
    }
    if one.verdict != Verdict::NotEligible {
        match &scheme.papers {
            Some(papers) => {
                let list: Vec<&str> = papers.iter().map(|one| file_words(lang, one)).collect();
                let list = list.join(lang.pick("、", ", "));
                texts.push(say(
                    lang,
                    both!("要带：{0}。", "Bring: {0}."),
                    &[Part::Text(&list)],
                ));
            }
            None => texts.push(
                both!("要带的材料尚未公布。", "Which papers to bring is not published.")
                    .of(lang)
                    .to_owned(),
            ),
        }
        texts.push(match &scheme.apply_at {
            Some(place) => {
                let place = Part::Text(file_words(lang, place));
                say(lang, both!("去哪里办：{0}。", "Where to apply: {0}."), &[place])
            }
            None => say(
                lang,
                both!(
                    "去哪里办尚未公布，请先问{0}。",
                    "Where to apply is not published; ask {0} first."
                ),
                &[Part::Text(ask(lang, scheme.ask))],
            ),
        });
    }
    texts.join(lang.pick("", " "))
}

/// Something to know, in a sentence. 提示说明。
pub fn notice(lang: Lang, notice: Notice) -> String {
    let text = match notice {
        Notice::OfficeDecides => both!(
            "这里只是照规则核对，能不能领由办理单位审核。",
            "This only checks the rules; the office decides."
        ),
        Notice::AtPlaceOfWork => both!(
            "新就业形态劳动者可以在就业地参加职业技能培训，符合条件的纳入补贴范围（县文件第18项）。",
            "Workers in the new forms of employment may train at the place of work; those who qualify are inside the subsidy (county document, item 18)."
        ),
        Notice::LastKnownTerms => both!(
            "有的补贴文件已经到期，续期没有查到，列出的是上一期的条件。",
            "Some documents have run out and no renewal was found: the terms shown are the last ones known."
        ),
        Notice::TwoUplifts => both!(
            "两项上浮能不能相加没有规定，所以各算各的。",
            "Whether two uplifts add up is not said, so each is shown alone."
        ),
        Notice::SharesElsewhere => both!(
            "社会保险补贴的金额请用“养老保险”计算。",
            "The pension calculator works out the amount of the social-insurance subsidy."
        ),
    };
    text.of(lang).to_owned()
}
