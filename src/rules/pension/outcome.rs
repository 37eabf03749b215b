//! What the rule finds. 结论。

use crate::law::{Assessment, Given, Reason};
use crate::params::Gap;
use crate::rules::RuleError;
use crate::units::{Money, WageMonth};

use super::{Finding, Grade, Notice, Schedule, YearBounds};

/// Lines, findings, notices, readings. 养老保险评估。
pub type Assessed = Assessment<Line, Finding, Notice, Reading>;

/// The whole answer. 结果。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Lines, findings, notices, readings.
    pub assessment: Assessed,
    /// The grades side by side. 档次对比。
    pub tiers: Vec<Tier>,
    /// What was published for each year, the newest first. 历年基数。
    pub years: Vec<YearBounds>,
    /// Figures that are missing, though no line waits for them. 尚缺的参数。
    pub missing: Vec<Gap>,
}

impl Answered {
    /// Every figure that is missing, each once, those of refused lines first. 尚缺的参数。
    pub fn gaps(&self) -> Vec<&Gap> {
        let refused = self.assessment.lines.iter().filter_map(|line| gap_of(&line.answer));
        let tiers =
            self.tiers.iter().flat_map(|tier| {
                let prospects = tier.answer.iter().flat_map(|amounts| &amounts.prospects);
                gap_of(&tier.answer).into_iter().chain(prospects.flat_map(|one| {
                    gap_of(&one.pension).into_iter().chain(gap_of(&one.payback))
                }))
            });
        let mut gaps: Vec<&Gap> = Vec::new();
        for gap in refused.chain(tiers).chain(&self.missing) {
            if !gaps.iter().any(|known| known.key == gap.key && known.day == gap.day) {
                gaps.push(gap);
            }
        }
        gaps
    }

    /// What is paid in all, where by every schedule the subsidies typed are more. 补贴多于缴费。
    pub fn paid_below_subsidies(&self) -> Option<[Given; 2]> {
        let lines = self.assessment.lines.iter();
        let paybacks = lines.filter(|line| line.question == Question::Payback);
        let mut first = None;
        for line in paybacks {
            let Err(RuleError::Refused(refused)) = &line.answer else { return None };
            if refused.name != Reason::SUBSIDIES_MORE.name() {
                return None;
            }
            let [paid, other, _] = &refused.given;
            first = first.or_else(|| Some([paid.clone(), other.clone()]));
        }
        first
    }
}

fn gap_of<T>(answer: &Result<T, RuleError>) -> Option<&Gap> {
    match answer {
        Err(RuleError::Gap(gap)) => Some(gap),
        Ok(_) | Err(_) => None,
    }
}

/// One question and its answer. 一项。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What was asked.
    pub question: Question,
    /// The month it is about: the first of a period, or that of retirement.
    pub month: WageMonth,
    /// The schedule of retirement, where the answer depends on it.
    pub schedule: Option<Schedule>,
    /// What was found.
    pub answer: Result<Outcome, RuleError>,
}

/// What the rule works out. 项目。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// What is paid for the months of one year. 缴费。
    Contribution,
    /// What is paid for all months, where they lie in several years. 缴费合计。
    Period,
    /// How much the subsidy can be at most. 社会保险补贴。
    Subsidy,
    /// When one retires. 法定退休年月。
    Retirement,
    /// How many months must be paid. 最低缴费月数。
    MinimumMonths,
    /// The pension to be expected. 预计养老金。
    Pension,
    /// After how many months of it what was paid has come back. 回本时间。
    Payback,
    /// What the resident scheme costs. 城乡居民养老保险缴费。
    Resident,
    /// What it gives. 城乡居民养老金。
    ResidentPension,
}

/// What was found. 结论。
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What is paid for the months of one year. 缴费。
    Contribution(Contribution),
    /// What is paid for all months. 缴费合计。
    Period {
        /// The parts that are known.
        all: Split,
        /// How many months lack an amount.
        months_missing: i64,
    },
    /// The most that the subsidy can be. 补贴上限。
    Subsidy(Subsidy),
    /// When one retires. 退休年月。
    Retirement(Retirement),
    /// How many months must be paid. 最低缴费月数。
    MinimumMonths(Minimum),
    /// The pension to be expected. 预计养老金。
    Pension(Expected),
    /// After how many months it is paid back. 回本时间。
    Payback(Payback),
    /// What the resident scheme costs. 居民养老缴费。
    Resident(Resident),
    /// What it gives. 居民养老金。
    ResidentPension(ResidentPension),
}

/// An amount paid, and where it goes. 缴费及去向。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// All of it.
    pub total: Money,
    /// Into the individual account. 个人账户。
    pub account: Money,
    /// Into the pooled fund. 统筹基金。
    pub pooled: Money,
}

/// What is paid for the months of one year. 缴费。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The first month.
    pub first: WageMonth,
    /// The last month.
    pub last: WageMonth,
    /// How many.
    pub months: i64,
    /// The base.
    pub base: Money,
    /// A month.
    pub month: Split,
    /// All of them.
    pub all: Split,
}

/// The most that the subsidy can be: a ceiling, never a promise. 补贴上限。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subsidy {
    /// At the general share; none for people in the other group only.
    pub general: Option<Ceiling>,
    /// At the share for long unemployment; none for people outside it.
    pub unemployed: Option<Ceiling>,
    /// Months of this part that can be subsidised.
    pub months: i64,
    /// Months left after them.
    pub left: i64,
    /// The years before retirement within which it was first approved, where it therefore runs
    /// until retirement instead of so many months.
    pub near_years: Option<i64>,
}

/// A ceiling by the month and for the months of a part. 上限。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ceiling {
    /// A month.
    pub month: Money,
    /// All of them.
    pub all: Money,
}

/// When one retires. 退休年月。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retirement {
    /// Which schedule.
    pub schedule: Schedule,
    /// The original age.
    pub original_age: i64,
    /// Months it is put off.
    pub delay: i64,
    /// The statutory month. 法定退休年月。
    pub statutory: WageMonth,
    /// The age then: years and months. 退休年龄。
    pub age: (i64, i64),
    /// The earliest month, if the minimum months are paid. 弹性提前。
    pub earliest: WageMonth,
    /// The latest month, by agreement. 弹性延迟。
    pub latest: WageMonth,
}

/// How many months must be paid, and whether they can be. 最低缴费月数。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minimum {
    /// The least, by the year of retirement.
    pub needed: i64,
    /// Already paid.
    pub paid: i64,
    /// Still to be paid.
    pub still: i64,
    /// Months from the first month to retirement.
    pub left: i64,
    /// Missing at retirement even if every month is paid; nought if it can be reached.
    pub short: i64,
    /// The month with which the least is reached, if nothing is left out.
    pub done: Option<WageMonth>,
    /// The same for the earliest retirement: what is needed then, and what is missing.
    pub early: (i64, i64),
}

/// A pension to be expected, in today's prices. 预计养老金。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The month of retiring.
    pub retire: WageMonth,
    /// The age then: years and months.
    pub age: (i64, i64),
    /// Months of contributions by then.
    pub months: i64,
    /// Base pension. 基础养老金。
    pub base: Money,
    /// From the account. 个人账户养老金。
    pub account: Money,
    /// For the years before accounts. 过渡性养老金。
    pub transition: Money,
    /// One-child addition. 独生子女父母增发。
    pub one_child: Money,
    /// All together, by the month.
    pub total: Money,
    /// The balance of the account by then.
    pub balance: Money,
}

/// After how long what was paid has come back. 回本时间。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payback {
    /// What was and will be paid from one's own pocket.
    pub paid: Money,
    /// The monthly pension set against it: all of it, or what paying on adds.
    pub pension: Money,
    /// Whether it is only what paying on adds, because what was paid before is not known.
    pub is_difference: bool,
    /// Months of receiving, and the age then in years and months; none for never.
    pub months: Option<(i64, (i64, i64))>,
}

/// What the resident scheme costs. 居民养老缴费。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resident {
    /// A year.
    pub grade: Money,
    /// What the government adds a year.
    pub subsidy: Money,
    /// Years of paying.
    pub years: i64,
    /// The least years.
    pub least_years: i64,
    /// The age from which it is paid.
    pub age: i64,
}

/// What the resident scheme gives. 居民养老金。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResidentPension {
    /// Base pension with the county's addition and that for paying longer.
    pub base: Money,
    /// From the account, own contributions alone.
    pub account: Money,
    /// All together, by the month.
    pub total: Money,
}

/// A grade among others. 档次对比的一行。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tier {
    /// The grade, or the reader's own base.
    pub grade: Grade,
    /// Whether it is the one chosen.
    pub is_own: bool,
    /// Its amounts.
    pub answer: Result<TierAmounts, RuleError>,
}

/// The amounts of a grade. 档次金额。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TierAmounts {
    /// The base.
    pub base: Money,
    /// A month.
    pub month: Split,
    /// Twelve of them.
    pub year: Split,
    /// What it brings, by schedule of retirement; empty where no person is given.
    pub prospects: Vec<Prospect>,
}

/// What a grade brings. 预计结果。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prospect {
    /// The schedule.
    pub schedule: Schedule,
    /// Months still needed to the least.
    pub months_needed: Result<i64, RuleError>,
    /// The pension to be expected.
    pub pension: Result<Expected, RuleError>,
    /// After how long it is paid back.
    pub payback: Result<Payback, RuleError>,
}

/// What the law leaves open, by the number it has in the list of open questions. 未定问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OpenQuestion {
    /// Which bounds hold for months paid before the year's notice. 通知公布前的月份。
    BoundsBeforeNotice,
    /// Grades or a free base. 档次还是自选基数。
    GradesOrFreeBase,
    /// Women in flexible employment: which original age. 灵活就业女性。
    WomensAge,
}

/// The other reading of an open question. 另一种理解。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Which question.
    pub question: OpenQuestion,
    /// What follows from it.
    pub other: OtherReading,
}

/// What the other reading gives. 另一种理解的结果。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherReading {
    /// The bounds of the year before, and the difference to be settled.
    LastYearsBounds {
        /// The base by them.
        base: Money,
        /// A month by them.
        month: Money,
        /// How many months it is about.
        months: i64,
        /// What this year's bounds add for all of them.
        difference: Money,
    },
    /// Only the grades that the county lists.
    OnlyGrades,
    /// Both ages, neither by default.
    BothAges,
}
