//! What the rule finds of each scheme. 结论。

use std::sync::Arc;

use chrono::NaiveDate;

use crate::law::Status;
use crate::params::{ConditionKind, Gap};
use crate::rules::Truth;
use crate::units::{Exact, Money};

/// The whole answer. 结果。
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answered {
    /// Every scheme, in the order of the files.
    pub schemes: Vec<OfScheme>,
    /// The open question that bears on most schemes, asked next. 最该先弄清的问题。
    pub ask: Option<Question>,
    /// What there is to know. 提示。
    pub notices: Vec<Notice>,
}

impl Answered {
    /// Every figure or answer of the office that is missing, each once.
    pub fn gaps(&self) -> Vec<&Gap> {
        let mut gaps: Vec<&Gap> = Vec::new();
        for scheme in &self.schemes {
            let conditions = scheme.conditions.iter().flat_map(Checked::all_gaps);
            let amount = match &scheme.amount {
                Found::Missing(gap) => Some(&**gap),
                Found::NotAsked
                | Found::Known { .. }
                | Found::Each(_)
                | Found::Shares(_)
                | Found::NeedsLevel => None,
            };
            for gap in conditions.chain(amount) {
                if !gaps.iter().any(|known| known.key == gap.key) {
                    gaps.push(gap);
                }
            }
        }
        gaps
    }
}

/// One scheme. 一个补贴项目。
#[derive(Clone, Debug, PartialEq)]
pub struct OfScheme {
    /// Its number in the set.
    pub at: usize,
    /// How well its terms are known.
    pub status: Status,
    /// The answer.
    pub verdict: Verdict,
    /// Whether it is in force.
    pub validity: Validity,
    /// Its conditions, in the order of the document.
    pub conditions: Vec<Checked>,
    /// The last day to apply, where a document gives one.
    pub last_day: Option<NaiveDate>,
    /// The amount; asked for with `eligible` only.
    pub amount: Found,
    /// What comes on top.
    pub uplifts: Vec<Lifted>,
}

/// The answer on a scheme. 三种答案。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Every condition holds. 符合。
    Eligible,
    /// One does not. 不符合。
    NotEligible,
    /// None fails, but something is open. 还不能判断。
    Open,
}

/// Whether a scheme is in force on the day of the application. 有效期。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// In force. 有效。
    InForce,
    /// Not yet. 尚未开始。
    NotYet {
        /// The first day.
        from: NaiveDate,
    },
    /// It has run out, or was ended: the first day without it. 已停止。
    Over {
        /// That day.
        since: NaiveDate,
    },
    /// Its document has run out, and whether it was renewed is not known. 续期尚未查到。
    RenewalMissing {
        /// Its last day.
        last: NaiveDate,
    },
    /// When it begins is not known. 施行日期未查到。
    StartNotKnown,
}

impl Validity {
    /// As a condition.
    pub const fn truth(self) -> Truth {
        match self {
            Self::InForce => Truth::Yes,
            Self::NotYet { .. } | Self::Over { .. } => Truth::No,
            Self::RenewalMissing { .. } | Self::StartNotKnown => Truth::NotKnown,
        }
    }
}

/// A condition, and what came of it. 条件的结果。
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// What is asked.
    pub kind: ConditionKind,
    /// The clause.
    pub clause: Option<String>,
    /// Whether it holds.
    pub truth: Truth,
    /// The number that is required, where one is known.
    pub needed: Option<Exact>,
    /// The other bound, where there are two.
    pub most: Option<Exact>,
    /// The number of the last terms known and their year, where today's is not known. 上一期的数。
    pub last_known: Option<(Exact, i32)>,
    /// The day that is required.
    pub until: Option<NaiveDate>,
    /// What was given for it.
    pub given: Given,
    /// The questions that are open. 待答的问题。
    pub asks: Vec<Question>,
    /// What is not published, or what the office has to say. 尚缺。
    pub gaps: Vec<Gap>,
    /// Whether a number of the scheme is not published. 县里尚未公布。
    pub not_published: bool,
    /// The conditions within.
    pub parts: Vec<Checked>,
}

impl Checked {
    /// The gaps of this condition and of those within, where it is open.
    fn all_gaps(&self) -> Vec<&Gap> {
        if self.truth != Truth::NotKnown {
            return Vec::new();
        }
        let inside = self.parts.iter().flat_map(Self::all_gaps);
        self.gaps.iter().chain(inside).collect()
    }

    /// The open questions of this condition and of those within, where it is open.
    pub fn all_asks(&self) -> Vec<Question> {
        if self.truth != Truth::NotKnown {
            return Vec::new();
        }
        let inside = self.parts.iter().flat_map(Self::all_asks);
        self.asks.iter().copied().chain(inside).collect()
    }
}

/// What was given for a condition. 填写的值。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing.
    Nothing,
    /// A number.
    Number(Exact),
    /// A day.
    Day(NaiveDate),
    /// A word of its list.
    Word(&'static str),
    /// Yes or no.
    Answer(bool),
    /// Places of work and home.
    Places(Option<super::Place>, Option<super::Place>),
}

/// The amount. 金额。
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// Not asked for: the answer is not `eligible`.
    NotAsked,
    /// One amount.
    Known {
        /// How much.
        amount: Money,
    },
    /// Several, by the name of the field. 多项。
    Each(Vec<(&'static str, Money)>),
    /// Shares of what was paid, by group: at most numerator ÷ denominator. 比例上限。
    Shares(Vec<(&'static str, i64, i64)>),
    /// It goes by the level of the certificate, which is not one of the table. 按等级。
    NeedsLevel,
    /// Not published. 以县公布为准。
    Missing(Arc<Gap>),
}

/// What a group gets on top. 上浮。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifted {
    /// The group.
    pub group: &'static str,
    /// Whether it applies.
    pub truth: Truth,
    /// Per cent, where it is known.
    pub percent: Option<Exact>,
    /// The amount with it alone, where the amount is known.
    pub amount: Option<Money>,
}

/// What can be asked. 问题。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Day of birth. 出生日期。
    Birth,
    /// Man or woman. 性别。
    Sex,
    /// Groups. 人员类别。
    Groups,
    /// Place of work. 工作地。
    WorkPlace,
    /// Place of home. 居住地。
    HomePlace,
    /// What is done. 就业状态。
    Status,
    /// Insurance. 参保情况。
    Insured,
    /// The certificate. 证书。
    Certificate,
    /// Found on the official query site. 证书可查。
    CertificateListed,
    /// Scarce trade. 紧缺职业。
    TradeScarce,
    /// Day of the certificate. 发证日期。
    CertificateDay,
    /// End of the course. 培训结束日。
    CourseEnded,
    /// Leaving school. 毕业日。
    LeftSchool,
    /// Begin of the business. 创业日。
    BusinessStarted,
    /// The course in the catalogue. 开班备案。
    CourseRegistered,
    /// Attendance. 出勤率。
    Attendance,
    /// Assessment. 考核。
    AssessmentPassed,
    /// Earlier claims. 以前的申领。
    Claims,
    /// The contract. 劳动合同。
    ContractMonths,
}

/// What to know. 提示。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The office decides; this is a check. 由单位审核。
    OfficeDecides,
    /// Training at the place of work, by the county's document. 就业地培训。
    AtPlaceOfWork,
    /// The last known terms of a scheme without a renewal are shown. 上一期条件。
    LastKnownTerms,
    /// Two uplifts at once: whether they add up is not known. 两项上浮。
    TwoUplifts,
    /// Shares of insurance subsidies: the pension calculator works out the amount. 社保补贴金额。
    SharesElsewhere,
}
