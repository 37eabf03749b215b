//! What the guide finds wrong and tells. 认定与提示。

use crate::units::{Exact, Money};

use super::Label;

/// A breach that follows from what was entered and a figure. 认定。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// No written contract within the time the law gives. 未在期限内订立书面劳动合同。
    NoWrittenContract {
        /// The time in months.
        within: i64,
    },
    /// Without one for so long that it counts as open-ended. 视为无固定期限劳动合同。
    DeemedOpenEnded {
        /// How long, in years.
        years: i64,
    },
    /// A deposit or fee was taken, or papers are kept. 收取押金、扣押证件。
    DepositTaken {
        /// How much, if it is known.
        amount: Option<Money>,
        /// Whether of an employee: then the law forbids it, else the county's document.
        employed: bool,
    },
    /// Working for other platforms is forbidden. 限制多平台就业。
    OtherPlatformsBanned,
    /// Probation longer than the term of the contract allows. 试用期过长。
    ProbationTooLong {
        /// Months agreed.
        agreed: i64,
        /// Months allowed; none at all is nought.
        allowed: i64,
    },
    /// Probation in part-time work. 非全日制约定试用期。
    ProbationInPartTime,
    /// No written agreement with a managed worker. 未订立书面协议。
    NoWrittenAgreement,
    /// Rules of pay, orders and penalties not published, or nobody was heard. 制度未公示、未协商。
    RulesNotPublished,
    /// The dispatch company has no licence. 无派遣许可。
    NoDispatchLicence,
    /// The dispatch contract is shorter than the law has it. 派遣合同过短。
    DispatchTermShort {
        /// Months agreed.
        agreed: i64,
        /// Years the law asks for.
        least_years: i64,
    },
    /// The dispatch contract is not for a fixed term. 派遣合同非固定期限。
    DispatchTermNotFixed {
        /// Years the law asks for.
        least_years: i64,
    },
    /// The post is none in which workers may be dispatched. 岗位不属于三性。
    DispatchPostNotAllowed,
    /// A temporary post for longer than it may last. 临时性岗位超期。
    TemporaryPostTooLong {
        /// Months so far.
        months: i64,
        /// Months allowed.
        most: i64,
    },
    /// Sent on to another company. 再派遣。
    SentOn,
    /// The host unit's own dispatch company. 自设派遣单位。
    OwnSubsidiary,
    /// A fee was taken from the dispatched worker. 向被派遣劳动者收费。
    DispatchFee,
}

/// What to know or check. 提示。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Only arbitration and courts decide. 由仲裁和法院认定。
    OnlyCourtsDecide,
    /// The thresholds are this tool's own. 判断标准是本工具约定。
    OwnThresholds,
    /// The contract and the facts do not fit. 合同与事实不符。
    ContractDoesNotFit,
    /// What the work is called changes nothing. 名义不影响。
    LabelOnly {
        /// What it is called.
        label: Label,
    },
    /// Outsourcing is not dispatch. 外包不是派遣。
    Outsourced,
    /// Family, craftsman or farm household: no labour dispute. 不属于劳动争议。
    NoLabourDispute,
    /// Average hours a day above the bound of part-time work. 日均工时超限。
    DayHoursAbove {
        /// The average.
        average: Exact,
        /// The bound.
        most: Exact,
    },
    /// Hours of a week above the bound of part-time work. 周工时超限。
    WeekHoursAbove {
        /// The hours.
        hours: Exact,
        /// The bound.
        most: Exact,
    },
    /// Past retirement age: rights in force. 超龄劳动者的权益。
    OverAgeRights,
    /// Past retirement age, before those rights. 超龄劳动者权益规定施行前。
    OverAgeBefore,
    /// How the relation of someone with a pension is seen is in flux. 领取养老金人员的关系。
    PensionDrawn,
    /// The three elements of a labour relation. 劳动关系三要素。
    ThreeElements,
    /// Start and contract are needed for the second wage. 二倍工资所需的日期。
    WhenStarted,
    /// If it is a labour relation, the missing contract is a breach. 如属劳动关系。
    IfEmployed,
    /// Days beyond whole months are not in the amount. 零头天数未计入。
    DaysNotCounted {
        /// How many.
        days: i64,
    },
    /// The time limit for the second wage. 二倍工资的时效。
    DoubleWageLimit,
    /// The term of the contract is needed to check the probation. 合同期限未填。
    ProbationTermNeeded,
    /// The term of the contract is needed to check the dispatch. 派遣合同期限未填。
    DispatchTermNeeded,
    /// Duties of the host unit. 用工单位义务。
    HostDuties,
    /// The share of dispatched workers is bounded. 派遣用工比例。
    DispatchShare,
    /// An employee made to insure as a flexible worker. 以灵活就业身份参保的职工。
    DisguisedEmployee,
}
