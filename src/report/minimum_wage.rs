//! The minimum-wage answer in words. 最低工资检查的文字。

use crate::law::{Basis, Measure, PayKind, Quantity};
use crate::params::Params;
use crate::rules::RuleError;
use crate::rules::minimum_wage::{
    Finding, Line, Nature, NotTested, Notice, OpenQuestion, Outcome, Question, Reading,
    ReadingOutcome, Treatment,
};
use crate::units::{Exact, WageMonth};

use super::figure::cite_constant;
use super::{Lang, day, month, quantity, refuse, yuan};

/// Whether an answer is good news. 结论倾向。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Lawful as far as this was asked.
    Good,
    /// Something is owed or wrong.
    Bad,
    /// Open, estimated or not tested.
    Open,
    /// Refused.
    Refused,
}

/// The answer in one sentence. 结论。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// Whether it is good news.
    pub tone: Tone,
    /// The sentence, with the amount.
    pub sentence: String,
    /// A second sentence, where needed: what was compared, or why not.
    pub detail: String,
}

/// What a comparison is called. 比较项目名称。
pub const fn line_title(lang: Lang, question: Question) -> &'static str {
    match question {
        Question::MonthlyFloor => lang.pick("月最低工资", "Monthly minimum wage"),
        Question::SickPay => lang.pick("病假工资", "Sick pay"),
        Question::StoppagePay => lang.pick("停工停产期间工资", "Pay in a stoppage"),
        Question::HourlyFloor => lang.pick("小时最低工资", "Hourly minimum wage"),
        Question::AgreedWage => lang.pick("约定的小时工资", "Agreed hourly wage"),
        Question::ManagedFloor => {
            lang.pick("按工作时间的最低报酬", "Least pay for the working time")
        }
        Question::ManagedHoliday => lang.pick("法定节假日报酬", "Holiday pay"),
        Question::Package => lang.pick("包薪是否够", "Whether the lump sum is enough"),
        Question::Probation => lang.pick("试用期工资", "Probation pay"),
        Question::Damage => lang.pick("赔偿扣款", "Deduction for damage"),
    }
}

/// The answer to a comparison in one sentence with the amount. 结论句。
pub fn headline(lang: Lang, wage_month: WageMonth, line: &Line) -> Headline {
    match &line.answer {
        Err(error) => Headline {
            tone: if *error == RuleError::SelfDirected { Tone::Open } else { Tone::Refused },
            sentence: refuse(lang, error),
            detail: String::new(),
        },
        Ok(outcome) => answered(lang, wage_month, line.question, *outcome),
    }
}

fn answered(lang: Lang, when: WageMonth, question: Question, outcome: Outcome) -> Headline {
    let when = month(lang, when);
    match outcome {
        Outcome::Short { due, paid, shortfall, nature: Nature::Test } => {
            let (due, paid, shortfall) =
                (yuan(lang, due), yuan(lang, paid), yuan(lang, shortfall));
            let (sentence, detail) = match (question, lang) {
                (Question::AgreedWage, Lang::Zh) => (
                    format!("约定的小时工资每小时少 {shortfall}。"),
                    format!("约定 {paid}，小时最低工资标准是 {due}。"),
                ),
                (Question::AgreedWage, Lang::En) => (
                    format!("The agreed hourly wage is {shortfall} an hour too low."),
                    format!("Agreed: {paid}; the hourly minimum wage is {due}."),
                ),
                (_, Lang::Zh) => (
                    format!("{when}少发了 {shortfall}，应当补足。"),
                    format!(
                        "{} {paid}，低于{} {due}。",
                        paid_name(lang, question),
                        due_name(lang, question)
                    ),
                ),
                (_, Lang::En) => (
                    format!(
                        "The pay for {when} is {shortfall} too low, and the difference is owed."
                    ),
                    format!(
                        "The {} is {paid}, below the {} of {due}.",
                        paid_name(lang, question),
                        due_name(lang, question)
                    ),
                ),
            };
            Headline { tone: Tone::Bad, sentence, detail }
        }
        Outcome::Short { due, paid, shortfall, nature: Nature::Estimate } => {
            let (due, paid, shortfall) =
                (yuan(lang, due), yuan(lang, paid), yuan(lang, shortfall));
            let (sentence, detail) = match lang {
                Lang::Zh => (
                    format!("估算：{when}可能少发约 {shortfall}。"),
                    format!(
                        "计入比较 {paid}，按出勤折算的最低约为 {due}。法律没有规定这种月份的折算方法，这不是法定结论。"
                    ),
                ),
                Lang::En => (
                    format!("Estimate: the pay for {when} may be about {shortfall} too low."),
                    format!(
                        "{paid} counts; the floor for the part worked is about {due}. The law fixes no method for such a month, so this is no legal finding."
                    ),
                ),
            };
            Headline { tone: Tone::Open, sentence, detail }
        }
        Outcome::Met { due, paid, margin, nature } => {
            met(lang, &when, question, (due, paid, margin), nature)
        }
        Outcome::Open(open) => Headline {
            tone: Tone::Open,
            sentence: open_sentence(lang, open).to_owned(),
            detail: String::new(),
        },
        Outcome::NotTested(reason) => Headline {
            tone: Tone::Open,
            sentence: not_tested(lang, reason).to_owned(),
            detail: String::new(),
        },
        Outcome::InOrder => Headline {
            tone: Tone::Good,
            sentence: lang.pick("没有发现问题。", "Nothing wrong was found.").to_owned(),
            detail: String::new(),
        },
        Outcome::OutOfOrder => Headline {
            tone: Tone::Bad,
            sentence: lang
                .pick("有问题，见下面的说明。", "Something is wrong; see below.")
                .to_owned(),
            detail: String::new(),
        },
    }
}

fn met(
    lang: Lang,
    when: &str,
    question: Question,
    (due, paid, margin): (crate::units::Money, crate::units::Money, crate::units::Money),
    nature: Nature,
) -> Headline {
    let exactly = margin == crate::units::Money::ZERO;
    let (due, paid, margin) = (yuan(lang, due), yuan(lang, paid), yuan(lang, margin));
    let above = match (exactly, lang) {
        (true, Lang::Zh) => "正好达到".to_owned(),
        (true, Lang::En) => "exactly".to_owned(),
        (false, Lang::Zh) => format!("高出 {margin}"),
        (false, Lang::En) => format!("{margin} above it"),
    };
    let (sentence, detail) = match (nature, lang) {
        (Nature::Test, Lang::Zh) => (
            format!("{when}没有低于{}，{above}。", due_name(lang, question)),
            format!(
                "{} {paid}，{} {due}。",
                paid_name(lang, question),
                due_name(lang, question)
            ),
        ),
        (Nature::Test, Lang::En) => (
            format!("The pay for {when} reaches the {}: {above}.", due_name(lang, question)),
            format!(
                "The {} is {paid}; the {} is {due}.",
                paid_name(lang, question),
                due_name(lang, question)
            ),
        ),
        (Nature::Estimate, Lang::Zh) => (
            format!("估算：{when}没有低于折算后的最低工资，{above}。"),
            format!(
                "计入比较 {paid}，折算后约 {due}。法律没有规定这种月份的折算方法，仅供参考。"
            ),
        ),
        (Nature::Estimate, Lang::En) => (
            format!(
                "Estimate: the pay for {when} reaches the floor for the part worked: {above}."
            ),
            format!(
                "{paid} counts; the floor for the part worked is about {due}. The law fixes no method for such a month."
            ),
        ),
    };
    let tone = if nature == Nature::Test { Tone::Good } else { Tone::Open };
    Headline { tone, sentence, detail }
}

const fn paid_name(lang: Lang, question: Question) -> &'static str {
    match question {
        Question::Package => lang.pick("包薪合计", "lump sum"),
        Question::AgreedWage => lang.pick("约定的小时工资", "agreed hourly wage"),
        Question::Probation => lang.pick("试用期工资", "probation pay"),
        Question::MonthlyFloor
        | Question::SickPay
        | Question::StoppagePay
        | Question::HourlyFloor
        | Question::ManagedFloor
        | Question::ManagedHoliday
        | Question::Damage => lang.pick("计入比较的工资", "pay that counts"),
    }
}

const fn due_name(lang: Lang, question: Question) -> &'static str {
    match question {
        Question::MonthlyFloor | Question::Damage => {
            lang.pick("当月最低工资", "minimum wage of the month")
        }
        Question::SickPay => lang.pick("病假工资下限", "floor of sick pay"),
        Question::StoppagePay => lang.pick("停工期间应得的工资", "pay due in the stoppage"),
        Question::HourlyFloor => lang.pick("按工时应得的最低工资", "least due for the hours"),
        Question::AgreedWage => lang.pick("小时最低工资标准", "hourly minimum wage"),
        Question::ManagedFloor => {
            lang.pick("按工作时间应得的最低报酬", "least due for the working time")
        }
        Question::ManagedHoliday => lang.pick("平时报酬", "normal pay"),
        Question::Package => {
            lang.pick("最低工资加依法计算的加班费", "minimum wage plus lawful overtime pay")
        }
        Question::Probation => lang.pick("试用期工资下限", "floor in probation"),
    }
}

const fn open_sentence(lang: Lang, open: OpenQuestion) -> &'static str {
    match open {
        OpenQuestion::QuotaReasonable => lang.pick(
            "不能直接认定少发：要看计件定额是否科学合理。如果定额不合理，应按下面的另一种理解补足。",
            "Not certain: it depends on whether the quota was reasonable. If it was not, the other reading below holds.",
        ),
        OpenQuestion::PackageHours => lang.pick(
            "没有约定加班工时的包薪无法拆分。请填写这个月实际的加班小时数。",
            "A lump sum without agreed overtime hours cannot be split. Enter the overtime hours actually worked.",
        ),
        OpenQuestion::ProbationWage => lang.pick(
            "低于已知的一个基准，还要看同岗位最低档工资。请填写后再看。",
            "Below the one measure known; the lowest wage of the same post matters too. Enter it to see.",
        ),
        OpenQuestion::OwnContributions
        | OpenQuestion::HousingMeal
        | OpenQuestion::LongBonus
        | OpenQuestion::FloorChange
        | OpenQuestion::PartMonth
        | OpenQuestion::ManagedPay => lang.pick("法律没有定论。", "The law does not settle this."),
    }
}

const fn not_tested(lang: Lang, reason: NotTested) -> &'static str {
    match reason {
        NotTested::MaternityLeave => lang.pick(
            "产假期间由生育保险支付津贴，不作最低工资比较。",
            "Maternity leave is paid from insurance and is not compared with the minimum wage.",
        ),
        NotTested::PackagePartMonth => lang.pick(
            "不足整月的包薪无法拆分，不作比较。",
            "A lump sum for part of a month cannot be split and is not compared.",
        ),
        NotTested::ProbationPartMonth => lang.pick(
            "不足整月或包薪的试用期工资，不作比较；请填整月。",
            "Probation pay of part of a month, or as a lump sum, is not compared.",
        ),
        NotTested::NoHours => {
            lang.pick("还没有工时，不能比较。", "There are no hours yet to compare.")
        }
    }
}

/// A breach in a sentence; a shortfall has its headline already. 认定说明。
pub fn finding(lang: Lang, finding: Finding) -> Option<String> {
    let text = match (finding, lang) {
        (Finding::Short { .. }, _) => return None,
        (Finding::AgreedWageBelowFloor { agreed, floor }, Lang::Zh) => format!(
            "约定的小时工资 {}低于小时最低工资标准 {}，即使本期没有少发也不合法。",
            yuan(lang, agreed),
            yuan(lang, floor)
        ),
        (Finding::AgreedWageBelowFloor { agreed, floor }, Lang::En) => format!(
            "The agreed hourly wage of {} lies below the minimum of {}: a breach even if nothing is owed this time.",
            yuan(lang, agreed),
            yuan(lang, floor)
        ),
        (Finding::PayPeriodTooLong { days, most }, Lang::Zh) => {
            format!("非全日制的发薪周期是 {days} 天，超过最长 {} 天。", plain(most))
        }
        (Finding::PayPeriodTooLong { days, most }, Lang::En) => {
            format!(
                "The pay period of {days} days is longer than the {} allowed for part-time work.",
                plain(most)
            )
        }
        (Finding::ProbationInPartTime, Lang::Zh) => "非全日制用工不得约定试用期。".to_owned(),
        (Finding::ProbationInPartTime, Lang::En) => {
            "Part-time work may not have a probation.".to_owned()
        }
        (Finding::PackageBaseBelowFloor { base, floor }, Lang::Zh) => format!(
            "合同写的基本工资 {}低于最低工资 {}，计算改用最低工资。",
            yuan(lang, base),
            yuan(lang, floor)
        ),
        (Finding::PackageBaseBelowFloor { base, floor }, Lang::En) => format!(
            "The base of {} in the contract lies below the minimum wage of {}, which is used instead.",
            yuan(lang, base),
            yuan(lang, floor)
        ),
        (Finding::OvertimeAboveLimit { hours, most }, Lang::Zh) => format!(
            "工作日加班 {hours} 小时，超过每月 {} 小时的上限。加班费照样要付。",
            plain(most)
        ),
        (Finding::OvertimeAboveLimit { hours, most }, Lang::En) => format!(
            "{hours} hours of workday overtime exceed the limit of {} a month. The pay stays due.",
            plain(most)
        ),
        (Finding::DamageAboveShare { deducted, most }, Lang::Zh) => {
            format!(
                "赔偿扣款 {}，超过当月最多可扣的 {}。",
                yuan(lang, deducted),
                yuan(lang, most)
            )
        }
        (Finding::DamageAboveShare { deducted, most }, Lang::En) => format!(
            "{} was deducted for damage; at most {} may be deducted in a month.",
            yuan(lang, deducted),
            yuan(lang, most)
        ),
        (Finding::DamageBelowFloor { left, floor }, Lang::Zh) => format!(
            "扣除赔偿后剩下 {}，低于最低工资 {}，不得低于最低工资。",
            yuan(lang, left),
            yuan(lang, floor)
        ),
        (Finding::DamageBelowFloor { left, floor }, Lang::En) => format!(
            "After the deduction {} is left, below the minimum wage of {}.",
            yuan(lang, left),
            yuan(lang, floor)
        ),
        (Finding::HolidayPayNotAbove { holiday, normal }, Lang::Zh) => format!(
            "法定节假日每小时 {}，没有高于平时的每小时 {}。应当支付高于平时的合理报酬，具体倍数没有规定。",
            yuan(lang, holiday),
            yuan(lang, normal)
        ),
        (Finding::HolidayPayNotAbove { holiday, normal }, Lang::En) => format!(
            "Holiday pay of {} an hour is not above normal pay of {} an hour. Reasonable pay above normal is due; no multiple is fixed.",
            yuan(lang, holiday),
            yuan(lang, normal)
        ),
    };
    Some(text)
}

fn plain(number: Exact) -> String {
    quantity(Lang::Zh, Quantity::new(number, Measure::Plain))
}

/// Something to know, in a sentence. 提示说明。
#[expect(clippy::too_many_lines, reason = "one sentence to a notice")]
pub fn notice(lang: Lang, notice: &Notice) -> String {
    let zh = lang == Lang::Zh;
    match notice {
        Notice::OwnContributionsStayIn { amount } => {
            let amount = yuan(lang, *amount);
            if zh {
                format!("个人缴纳的社保、公积金 {amount}算在最低工资里面（云南的规定），所以比的是扣之前的工资，不是到手的钱。")
            } else {
                format!("Your own insurance and fund contributions of {amount} count towards the minimum wage (Yunnan's rule): the pay before they are withheld is compared, not what reaches your account.")
            }
        }
        Notice::OwnContributionsTakenOut { amount } => {
            let amount = yuan(lang, *amount);
            if zh {
                format!("按这里的规定，个人缴纳的社保、公积金 {amount}不算在最低工资里，已减去。")
            } else {
                format!("Under the rules of this place your own contributions of {amount} do not count and were taken out.")
            }
        }
        Notice::TakeHomeBelowFloor { take_home, floor } => {
            let (take_home, floor) = (yuan(lang, *take_home), yuan(lang, *floor));
            if zh {
                format!("到手 {take_home}低于最低工资 {floor}，但这本身不算少发：最低工资比的是代扣之前的工资。")
            } else {
                format!("What reaches you, {take_home}, is below {floor}; that alone is no shortfall, because the pay before withholding is compared.")
            }
        }
        Notice::CompanyDeduction { amount } => {
            let amount = yuan(lang, *amount);
            if zh {
                format!("罚款、押金、服装费等企业扣款 {amount}没有法定依据，已从计入金额中减去；可以要求退还。")
            } else {
                format!("Fines, deposits, uniforms and other company deductions of {amount} have no ground in law; they were taken off the pay that counts, and you can ask for them back.")
            }
        }
        Notice::BackPayElsewhere { amount } => {
            let amount = yuan(lang, *amount);
            if zh {
                format!("补发的 {amount}属于别的月份，没有算在本月。请到那个月份去算。")
            } else {
                format!("Back pay of {amount} belongs to another month and was left out here.")
            }
        }
        Notice::DailyAverageAbove { average, most } => {
            let (average, most) = (plain(*average), plain(*most));
            if zh {
                format!("平均每天 {average} 小时，超过非全日制的 {most} 小时，可能应按全日制算。可以改选“全日制”再看。")
            } else {
                format!("{average} hours a day on average is above the {most} of part-time work; the job may be full-time. Choose “full-time” to compare.")
            }
        }
        Notice::WeekAbove { monday, hours, most } => {
            let (monday, most) = (day(lang, *monday), plain(*most));
            if zh {
                format!("{monday}起的一周做了 {hours} 小时，超过非全日制每周 {most} 小时，可能应按全日制算。")
            } else {
                format!("{hours} hours in the week of {monday} is above the {most} a week of part-time work; the job may be full-time.")
            }
        }
        Notice::DaysNotGiven => lang
            .pick(
                "没有按日填写工时，所以没有检查每天、每周的非全日制上限。",
                "Without hours by the day, the daily and weekly bounds of part-time work were not checked.",
            )
            .to_owned(),
        Notice::HourlyComponentsNotKnown => lang
            .pick(
                "小时最低工资标准里是否已包含单位应缴的社保，本工具还不知道。",
                "Whether the hourly minimum wage includes the employer's insurance share is not known here.",
            )
            .to_owned(),
        Notice::OwnCostsOutside => lang
            .pick(
                "油费、充电、车辆、话费等自己的成本，不参与这项比较。",
                "Your own costs (fuel, charging, vehicle, telephone) are not part of this comparison.",
            )
            .to_owned(),
        Notice::SlackNotKnown => lang
            .pick(
                "没有填写约定的宽放时间（两单之间的等待）。如果显示达标，只说明接单时间达标。",
                "Agreed slack time between orders is not given: a good result holds for order time only.",
            )
            .to_owned(),
        Notice::OrderTimeByAgreement => lang
            .pick(
                "连续接单和每天的最长时间由协商确定，法律没有具体数字。",
                "The longest time on orders and per day is set by consultation; no law fixes a number.",
            )
            .to_owned(),
        Notice::AllOvertimeAboveLimit { hours, most } => {
            let most = plain(*most);
            if zh {
                format!("各类加班合计 {hours} 小时，超过 {most} 小时。这个上限是否包括休息日和节假日，说法不一。")
            } else {
                format!("All overtime together is {hours} hours, above {most}. Whether rest days and holidays count towards that limit is disputed.")
            }
        }
        Notice::ProbationBelowOne { floor, paid, other_reached } => {
            let (floor, paid) = (yuan(lang, *floor), yuan(lang, *paid));
            match (zh, other_reached) {
                (true, true) => format!("试用期工资 {paid}达到了一个基准，但低于另一个基准 {floor}。法律用的是“或者”，请核对。"),
                (true, false) => format!("试用期工资 {paid}低于 {floor}。还要看另一个基准，请补填。"),
                (false, true) => format!("Probation pay of {paid} reaches one measure but not the other ({floor}). The law says “or”: check."),
                (false, false) => format!("Probation pay of {paid} is below {floor}; the other measure decides."),
            }
        }
        Notice::NewStandard { since, within } => {
            let (since, within) = (day(lang, *since), plain(*within));
            if zh {
                format!("{since}起执行新标准，用人单位应当在标准发布后 {within} 日内告知全体劳动者。")
            } else {
                format!("A new standard began on {since}; the employer must tell all workers within {within} days of its publication.")
            }
        }
        Notice::FinalAward { most } => {
            let most = yuan(lang, *most);
            if zh {
                format!("追索金额不超过 {most}的，仲裁裁决对单位是终局的，拿钱更快。")
            } else {
                format!("An award of up to {most} is final for the employer, which is faster.")
            }
        }
        Notice::OverAge => lang
            .pick(
                "已过退休年龄或领取养老金的，自 2026 年 7 月起的新规定保障最低工资、休息和加班报酬；该规定据转引，请向县人社局核对。",
                "For workers past retirement age, rules in force since July 2026 secure the minimum wage, rest and overtime; they were read second hand, check with the county labour office.",
            )
            .to_owned(),
        Notice::AgreedPlaceServes => lang
            .pick(
                "注册地标准较高且已约定适用，按注册地标准比较。",
                "The registered place's standard is higher and was agreed, so it is the one compared with.",
            )
            .to_owned(),
        Notice::OvertimeWaiverVoid => lang
            .pick(
                "签过“自愿放弃加班费”的约定，也不影响要加班费：这样的约定无效。",
                "Having signed away overtime pay changes nothing: such a waiver is void.",
            )
            .to_owned(),
        Notice::ImpliedBase { base } => {
            let base = yuan(lang, *base);
            if zh {
                format!("这份包薪相当于每月基本工资 {base}。")
            } else {
                format!("This lump sum amounts to a monthly base of {base}.")
            }
        }
    }
}

/// The name of an open question. 未定问题名称。
pub const fn open_question(lang: Lang, question: OpenQuestion) -> &'static str {
    match question {
        OpenQuestion::OwnContributions => lang.pick(
            "个人缴纳的社保、公积金算不算，当时的规定不清楚",
            "whether own contributions count is not known for that time",
        ),
        OpenQuestion::HousingMeal => lang.pick(
            "2025年10月以前，云南没有写明住房、伙食补贴算不算；这里按不算",
            "before October 2025 Yunnan did not say whether housing and meal money counts; here it does not",
        ),
        OpenQuestion::LongBonus => lang.pick(
            "季度奖、年终奖算不算当月工资，没有定论；这里按不算",
            "whether a bonus for more than a month counts is not settled; here it does not",
        ),
        OpenQuestion::FloorChange => lang.pick(
            "标准在月中调整，怎么折算没有规定；这里按工作日加权",
            "how to treat a standard that changes inside a month is not settled; here it is weighted",
        ),
        OpenQuestion::PartMonth => lang.pick(
            "不足整月怎么折算没有全国规定；这里按出勤天数折算",
            "how to treat part of a month is not settled; here it follows the days worked",
        ),
        OpenQuestion::ProbationWage => lang.pick(
            "试用期的百分之八十，以哪个工资为准，说法不一；这里达到一个即可",
            "which wage the 80 % is measured by is not settled; here one is enough",
        ),
        OpenQuestion::ManagedPay => lang.pick(
            "哪些平台报酬算进去，没有查到规定；这里不算高温等津贴",
            "which platform pay counts was not found; here heat and similar allowances do not",
        ),
        OpenQuestion::PackageHours => lang.pick("包薪没有约定工时", "a lump sum without agreed hours"),
        OpenQuestion::QuotaReasonable => lang.pick(
            "如果计件定额不科学、不合理，应按最低工资补足",
            "if the quota was not reasonable, the minimum wage applies",
        ),
    }
}

/// The other reading and what it comes to. 另一种理解。
pub fn reading(lang: Lang, wage_month: WageMonth, reading: &Reading) -> String {
    match &reading.other {
        // What is due differs from question to question: here it is not named.
        ReadingOutcome::Compared(Outcome::Met { margin, .. }) => {
            let margin = yuan(lang, *margin);
            match lang {
                Lang::Zh => format!("没有少发，高出 {margin}。"),
                Lang::En => format!("Nothing is owed: {margin} above what is due."),
            }
        }
        ReadingOutcome::Compared(outcome) => {
            let words = answered(lang, wage_month, Question::MonthlyFloor, *outcome);
            words.sentence
        }
        ReadingOutcome::Floors(parts) => {
            let parts: Vec<String> = parts
                .iter()
                .map(|(since, floor)| match lang {
                    Lang::Zh => format!("{}起 {}", day(lang, *since), yuan(lang, *floor)),
                    Lang::En => format!("{} from {}", yuan(lang, *floor), day(lang, *since)),
                })
                .collect();
            match lang {
                Lang::Zh => format!("两个标准分别是：{}。", parts.join("，")),
                Lang::En => format!("The two standards: {}.", parts.join(", ")),
            }
        }
        ReadingOutcome::Due(amount) => match lang {
            Lang::Zh => format!("按实际工时折算，最低应得约 {}。", yuan(lang, *amount)),
            Lang::En => {
                format!("By the hours worked, the least due is about {}.", yuan(lang, *amount))
            }
        },
    }
}

/// What happens to a line of the slip, and why. 计入说明。
pub fn treatment(lang: Lang, params: &Params, treatment: Treatment) -> String {
    let (verdict, basis) = match treatment {
        Treatment::Counts(basis) => (lang.pick("计入", "counts"), basis),
        Treatment::SetAside(basis) => (lang.pick("不计入", "does not count"), basis),
        Treatment::StaysIn(basis) => (lang.pick("代扣不影响比较", "withheld, stays in"), basis),
        Treatment::Reduces(basis) => {
            (lang.pick("从计入金额中减去", "is taken off what counts"), basis)
        }
        Treatment::TestedApart(basis) => {
            (lang.pick("单独检查", "is checked on its own"), basis)
        }
    };
    let why = ground(lang, params, basis);
    if why.is_empty() {
        verdict.to_owned()
    } else {
        format!("{verdict}{}{why}", lang.pick("：", ": "))
    }
}

fn ground(lang: Lang, params: &Params, basis: Basis) -> String {
    let law = basis.law.first().and_then(|citation| cite_constant(lang, params, *citation));
    law.or_else(|| basis.convention.map(|ours| super::convention(lang, ours).to_owned()))
        .unwrap_or_default()
}

/// What a kind of pay line is called. 工资项目名称。
pub const fn pay_kind(lang: Lang, kind: PayKind) -> &'static str {
    match kind {
        PayKind::Base => lang.pick("基本工资", "base wage"),
        PayKind::Post => lang.pick("岗位工资", "post wage"),
        PayKind::Performance => lang.pick("绩效工资（按月）", "monthly performance pay"),
        PayKind::Commission => lang.pick("提成（按月）", "monthly commission"),
        PayKind::Seniority => lang.pick("工龄工资", "seniority pay"),
        PayKind::FullAttendance => lang.pick("全勤奖", "full-attendance bonus"),
        PayKind::PaidLeave => lang.pick("带薪假期工资", "pay for paid leave"),
        PayKind::Piece => lang.pick("计件工资（正常工时内）", "piece pay in normal hours"),
        PayKind::Package => {
            lang.pick("包薪（加班费也在里面）", "lump sum with overtime inside")
        }
        PayKind::OrderPay => lang.pick("订单报酬（跑单收入）", "pay for orders"),
        PayKind::Incentive => lang.pick("平台奖励", "platform incentives"),
        PayKind::Overtime => lang.pick("加班费", "overtime pay"),
        PayKind::Hardship => {
            lang.pick("夜班、高温等特殊津贴", "night, heat and similar allowances")
        }
        PayKind::StatutoryWelfare => lang.pick("法定福利、劳保", "statutory welfare"),
        PayKind::HousingMeal => lang.pick("住房、伙食补贴", "housing and meal money"),
        PayKind::InKind => lang.pick("包吃住、实物", "housing, meals or goods in kind"),
        PayKind::Reimbursement => {
            lang.pick("报销、车补、话费补", "reimbursements, vehicle money")
        }
        PayKind::EmployerShare => lang.pick("单位缴的社保、公积金", "employer's contributions"),
        PayKind::Severance => lang.pick("经济补偿", "severance"),
        PayKind::LeaveInLieu => lang.pick("未休年假补偿", "pay in lieu of leave"),
        PayKind::Tips => lang.pick("顾客打赏", "tips from customers"),
        PayKind::LongBonus => lang.pick("季度奖、年终奖", "bonus for more than a month"),
        PayKind::BackPay => lang.pick("补发以前的工资", "back pay for another month"),
        PayKind::OwnContributions => {
            lang.pick("扣：个人社保、公积金", "withheld: own contributions")
        }
        PayKind::IncomeTax => lang.pick("扣：个人所得税", "withheld: income tax"),
        PayKind::CourtSupport => {
            lang.pick("扣：法院判的抚养费等", "withheld: court-ordered support")
        }
        PayKind::CompanyDeduction => {
            lang.pick("扣：罚款、押金、服装费", "withheld: fines, deposits, uniforms")
        }
        PayKind::DamageCompensation => {
            lang.pick("扣：赔偿损失", "withheld: compensation for damage")
        }
    }
}

/// What a class of worker is called on the page, plain words first. 用工类型。
pub fn class_name(lang: Lang, class: &str) -> &'static str {
    let (zh, en) = match class {
        "full_time" => ("有劳动合同的全职", "Full-time employee"),
        "part_time" => ("小时工、兼职", "Part-time, by the hour"),
        "dispatched" => ("劳务派遣", "Dispatched worker"),
        "managed" => ("平台骑手、司机", "Platform rider or driver"),
        "self_directed" => ("自己接活、自由职业", "Self-directed, freelance"),
        _ => ("已退休还在上班", "Past retirement age"),
    };
    lang.pick(zh, en)
}

/// One line that helps to choose a class. 用工类型说明。
pub fn class_hint(lang: Lang, class: &str) -> &'static str {
    let (zh, en) = match class {
        "full_time" => ("全日制劳动关系", "labour relation, paid by the month"),
        "part_time" => {
            ("非全日制用工，每天平均不超过 4 小时", "part-time employment, about 4 hours a day")
        }
        "dispatched" => ("合同签在派遣公司", "the contract is with a dispatch company"),
        "managed" => (
            "平台管考勤、派单、扣罚，但没签劳动合同",
            "the platform assigns and fines, without a labour contract",
        ),
        "self_directed" => ("做不做、几点做都由自己定", "you decide whether and when to work"),
        _ => ("超过法定退休年龄或已领养老金", "past the statutory age or drawing a pension"),
    };
    lang.pick(zh, en)
}

/// How a month went, as the form asks it. 出勤情况名称。
pub fn attendance_name(lang: Lang, attendance: &str) -> &'static str {
    let (zh, en) = match attendance {
        "full" => ("做满全月", "Worked the whole month"),
        "part" => ("请过假，或月中入职、离职", "Absent, joined or left during the month"),
        "sick" => ("全月病假", "Sick all month"),
        "stoppage_first" => ("停工，头一个发薪周期", "Stoppage, first pay cycle"),
        "stoppage_working" => ("停工更久，但做了活", "Longer stoppage, with work"),
        "stoppage_idle" => ("停工更久，没活干", "Longer stoppage, no work"),
        "maternity" => ("休产假", "Maternity leave"),
        _ => ("派遣期间没有活", "Dispatched, without an assignment"),
    };
    lang.pick(zh, en)
}

/// What the county document says on this, in our own words. 县文件对应条款。
pub fn county_item(lang: Lang, question: Question) -> String {
    match question {
        Question::ManagedHoliday => lang
            .pick(
                "建人社联发〔2022〕2号第7项：法定节假日工作，应得到高于平时的合理报酬。",
                "County document 建人社联发〔2022〕2号, item 7: work on statutory holidays earns reasonable pay above normal.",
            )
            .to_owned(),
        Question::MonthlyFloor
        | Question::SickPay
        | Question::StoppagePay
        | Question::HourlyFloor
        | Question::AgreedWage
        | Question::ManagedFloor
        | Question::Package
        | Question::Probation
        | Question::Damage => lang
            .pick(
                "建人社联发〔2022〕2号第6项：正常劳动的报酬不得低于当地最低工资，要按时足额发，不得克扣或无故拖欠；平台劳动者也要纳入保障。",
                "County document 建人社联发〔2022〕2号, item 6: pay for normal work is not below the local minimum wage, on time and in full; platform workers are to be included.",
            )
            .to_owned(),
    }
}

/// What does apply to self-directed work. 自主经营者适用什么。
pub const fn self_directed_help(lang: Lang) -> &'static str {
    lang.pick(
        "适用的是：平台协议和民事法律；可以灵活就业身份参加养老、医疗保险；发生纠纷可调解、起诉或申请法律援助。如果平台实际管着您（派单、考勤、扣罚），请改选“平台骑手、司机”。",
        "What applies: the platform agreement and civil law; pension and medical insurance as a flexible worker; mediation, courts and legal aid in a dispute. If the platform in fact manages you, choose “platform rider or driver”.",
    )
}
