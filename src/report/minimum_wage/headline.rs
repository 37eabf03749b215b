//! The answer in one sentence. 结论。

use crate::law::Reason;
use crate::report::say::{Both, Part, both, say};
use crate::report::{Headline, Lang, Tone, refuse};
use crate::rules::minimum_wage::{Line, Nature, NotTested, OpenQuestion, Outcome, Question};
use crate::units::{Money, WageMonth};

/// What a comparison is called. 比较项目名称。
pub fn line_title(lang: Lang, question: Question) -> &'static str {
    let title = match question {
        Question::MonthlyFloor => both!("月最低工资", "Monthly minimum wage"),
        Question::SickPay => both!("病假工资", "Sick pay"),
        Question::StoppagePay => both!("停工停产期间工资", "Pay in a stoppage"),
        Question::HourlyFloor => both!("小时最低工资", "Hourly minimum wage"),
        Question::AgreedWage => both!("约定的小时工资够不够", "Agreed hourly wage"),
        Question::ManagedFloor => {
            both!("按工作时间的最低报酬", "Least pay for the working time")
        }
        Question::ManagedHoliday => both!("法定节假日报酬", "Holiday pay"),
        Question::Package => both!("包薪是否够", "Whether the lump sum is enough"),
        Question::Probation => both!("试用期工资够不够", "Probation pay"),
        Question::Damage => both!("赔偿扣款", "Deduction for damage"),
    };
    title.of(lang)
}

/// The answer to a comparison in one sentence with the amount. 结论句。
pub fn headline(lang: Lang, wage_month: WageMonth, line: &Line) -> Headline {
    match &line.answer {
        Err(error) => Headline {
            tone: if error.is(Reason::SELF_DIRECTED) { Tone::Open } else { Tone::Refused },
            sentence: refuse(lang, error),
            detail: String::new(),
        },
        Ok(outcome) => answered(lang, wage_month, line.question, *outcome),
    }
}

pub(super) fn answered(
    lang: Lang,
    when: WageMonth,
    question: Question,
    outcome: Outcome,
) -> Headline {
    let (tone, sentence) = match outcome {
        Outcome::Short { due, paid, shortfall, nature } => {
            let (tone, texts) = short(question, nature);
            return compared(lang, when, question, tone, texts, [due, paid, shortfall]);
        }
        Outcome::Met { due, paid, margin, nature } => {
            let (tone, texts) = met(nature);
            return compared(lang, when, question, tone, texts, [due, paid, margin]);
        }
        Outcome::Open(open) => (Tone::Open, open_sentence(open)),
        Outcome::NotTested(reason) => (Tone::Open, not_tested(reason)),
        Outcome::InOrder => (Tone::Good, both!("没有发现问题。", "Nothing wrong was found.")),
        Outcome::OutOfOrder => {
            (Tone::Bad, both!("有问题，见下面的说明。", "Something is wrong; see below."))
        }
    };
    Headline { tone, sentence: sentence.of(lang).to_owned(), detail: String::new() }
}

/// The texts are the sentence and the detail; the amounts what is due, what was paid, and the
/// difference between them.
fn compared(
    lang: Lang,
    when: WageMonth,
    question: Question,
    tone: Tone,
    (sentence, detail): (Both, Both),
    [due, paid, difference]: [Money; 3],
) -> Headline {
    let above = if difference == Money::ZERO {
        both!("正好达到", "exactly")
    } else {
        both!("高出 {0}", "{0} above it")
    };
    let above = say(lang, above, &[Part::Money(difference)]);
    let parts = [
        Part::Month(when),
        Part::Money(due),
        Part::Money(paid),
        Part::Money(difference),
        Part::Text(due_name(question).of(lang)),
        Part::Text(paid_name(question).of(lang)),
        Part::Text(&above),
    ];
    Headline { tone, sentence: say(lang, sentence, &parts), detail: say(lang, detail, &parts) }
}

const fn short(question: Question, nature: Nature) -> (Tone, (Both, Both)) {
    match (nature, question) {
        (Nature::Test, Question::AgreedWage) => (
            Tone::Bad,
            (
                both!(
                    "约定的小时工资每小时少 {3}。",
                    "The agreed hourly wage is {3} an hour too low."
                ),
                both!(
                    "约定 {2}，小时最低工资标准是 {1}。",
                    "Agreed: {2}; the hourly minimum wage is {1}."
                ),
            ),
        ),
        (Nature::Test, _) => (
            Tone::Bad,
            (
                both!(
                    "{0}少发了 {3}，应当补足。",
                    "The pay for {0} is {3} too low, and the difference is owed."
                ),
                both!("{5} {2}，低于{4} {1}。", "The {5} is {2}, below the {4} of {1}."),
            ),
        ),
        (Nature::Estimate, _) => (
            Tone::Open,
            (
                both!(
                    "估算：{0}可能少发约 {3}。",
                    "Estimate: the pay for {0} may be about {3} too low."
                ),
                both!(
                    "计入比较 {2}，按出勤折算的最低约为 {1}。法律没有规定这种月份的折算方法，这不是法定结论。",
                    "{2} counts; the floor for the part worked is about {1}. The law fixes no method for such a month, so this is no legal finding."
                ),
            ),
        ),
    }
}

const fn met(nature: Nature) -> (Tone, (Both, Both)) {
    match nature {
        Nature::Test => (
            Tone::Good,
            (
                both!("{0}没有低于{4}，{6}。", "The pay for {0} reaches the {4}: {6}."),
                both!("{5} {2}，{4} {1}。", "The {5} is {2}; the {4} is {1}."),
            ),
        ),
        Nature::Estimate => (
            Tone::Open,
            (
                both!(
                    "估算：{0}没有低于折算后的最低工资，{6}。",
                    "Estimate: the pay for {0} reaches the floor for the part worked: {6}."
                ),
                both!(
                    "计入比较 {2}，折算后约 {1}。法律没有规定这种月份的折算方法，仅供参考。",
                    "{2} counts; the floor for the part worked is about {1}. The law fixes no method for such a month."
                ),
            ),
        ),
    }
}

const fn paid_name(question: Question) -> Both {
    match question {
        Question::Package => both!("包薪合计", "lump sum"),
        Question::AgreedWage => both!("约定的小时工资", "agreed hourly wage"),
        Question::Probation => both!("试用期工资", "probation pay"),
        Question::MonthlyFloor
        | Question::SickPay
        | Question::StoppagePay
        | Question::HourlyFloor
        | Question::ManagedFloor
        | Question::ManagedHoliday
        | Question::Damage => both!("计入比较的工资", "pay that counts"),
    }
}

const fn due_name(question: Question) -> Both {
    match question {
        Question::MonthlyFloor | Question::Damage => {
            both!("当月最低工资", "minimum wage of the month")
        }
        Question::SickPay => both!("病假工资下限", "sick pay floor"),
        Question::StoppagePay => both!("停工期间应得的工资", "pay due in the stoppage"),
        Question::HourlyFloor => both!("按工时应得的最低工资", "least due for the hours"),
        Question::AgreedWage => both!("小时最低工资标准", "hourly minimum wage"),
        Question::ManagedFloor => {
            both!("按工作时间应得的最低报酬", "least due for the working time")
        }
        Question::ManagedHoliday => both!("平时报酬", "normal pay"),
        Question::Package => {
            both!("最低工资加依法计算的加班费", "minimum wage plus lawful overtime pay")
        }
        Question::Probation => both!("试用期工资下限", "probation floor"),
    }
}

const fn open_sentence(open: OpenQuestion) -> Both {
    match open {
        OpenQuestion::QuotaReasonable => both!(
            "不能直接认定少发：要看计件定额是否科学合理。如果定额不合理，应按下面的另一种理解补足。",
            "Not certain: it depends on whether the quota was reasonable. If it was not, the other reading below holds."
        ),
        OpenQuestion::PackageHours => both!(
            "没有约定加班工时的包薪无法拆分。请填写这个月实际的加班小时数。",
            "A lump sum without agreed overtime hours cannot be split. Enter the overtime hours actually worked."
        ),
        OpenQuestion::ProbationWage => both!(
            "比已知的一个基准低，还要看同岗位最低档工资。请填写后再看。",
            "The pay is below the one measure known; the lowest wage of the same post matters too. Enter it to see."
        ),
        OpenQuestion::OwnContributions
        | OpenQuestion::HousingMeal
        | OpenQuestion::LongBonus
        | OpenQuestion::FloorChange
        | OpenQuestion::PartMonth
        | OpenQuestion::ManagedPay => both!("法律没有定论。", "The law does not settle this."),
    }
}

const fn not_tested(reason: NotTested) -> Both {
    match reason {
        NotTested::MaternityLeave => both!(
            "产假期间由生育保险支付津贴，不作最低工资比较。",
            "Maternity leave is paid from insurance and is not compared with the minimum wage."
        ),
        NotTested::PackagePartMonth => both!(
            "不足整月的包薪无法拆分，不作比较。",
            "A lump sum for part of a month cannot be split and is not compared."
        ),
        NotTested::ProbationPartMonth => both!(
            "不足整月的，或者包薪的试用期工资，不作比较。",
            "Probation pay of part of a month, or as a lump sum, is not compared."
        ),
        NotTested::NoHours => {
            both!("还没有工时，不能比较。", "There are no hours yet to compare.")
        }
    }
}
