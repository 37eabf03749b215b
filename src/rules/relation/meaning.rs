//! What each class means: contract, pay, rest, insurance, injury, disputes. 各类别的权利。

use chrono::NaiveDate;

use crate::law::Working;
use crate::params::{Figure, Figures, InForce};
use crate::rules::floor;
use crate::units::Exact;

use super::{Class, law};

/// One right of a class. 一项权利。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// The class.
    pub class: Class,
    /// What it is about.
    pub aspect: Aspect,
    /// What holds.
    pub right: Right,
}

/// What a right is about. 方面。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Contract or agreement. 合同、协议。
    Agreement,
    /// Minimum wage. 最低工资。
    MinimumWage,
    /// Rest, overtime, holidays. 休息、加班、节假日。
    Rest,
    /// Social insurance. 社会保险。
    Insurance,
    /// Cover for injury. 工伤、职业伤害。
    Injury,
    /// Disputes. 争议。
    Disputes,
}

/// What holds for a class. 权利内容。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// A written contract within so many months. 期限内订立书面劳动合同。
    WrittenContract {
        /// Months.
        within: i64,
    },
    /// An oral agreement is allowed. 可以口头约定。
    OralAllowed,
    /// A written contract of at least so many years with the dispatch unit. 与派遣单位订立合同。
    DispatchContract {
        /// Years.
        least_years: i64,
    },
    /// A written agreement. 书面协议。
    WrittenAgreement,
    /// Terms by civil law. 民事约定。
    CivilTerms,
    /// The agreement of someone past retirement age. 超龄用工协议。
    OverAgeTerms,
    /// The monthly standard. 月最低工资标准。
    MonthlyStandard,
    /// The hourly standard, paid at least every so many days. 小时最低工资标准。
    HourlyStandard {
        /// Days.
        pay_days: i64,
    },
    /// The monthly standard of the host unit's place. 用工单位所在地标准。
    HostStandard,
    /// The hourly standard times working time. 小时标准乘工作时间。
    HoursTimesStandard,
    /// None. 没有。
    NoStandard,
    /// Labour rules on pay and rest hold since a day. 超龄劳动者权益。
    OverAgeHolds,
    /// They do not hold yet. 尚未施行。
    OverAgeNotYet,
    /// Overtime pay and annual leave. 加班费和年休假。
    OvertimeAndLeave,
    /// No rule found, holidays open. 未查到规定。
    PartTimeRest,
    /// As full-time, overtime paid by the host unit. 用工单位付加班费。
    HostOvertime,
    /// Limits by consultation, more on holidays. 协商确定。
    ByConsultation,
    /// By agreement. 按约定。
    ByAgreement,
    /// All insurance by the employer. 单位参加全部社会保险。
    AllByEmployer,
    /// Injury by the employer, the rest as a flexible worker. 单位缴工伤，其余灵活就业。
    InjuryOnly,
    /// By the dispatch unit. 派遣单位参保。
    ByDispatchUnit,
    /// As a flexible worker or a resident. 灵活就业或居民参保。
    AsFlexible,
    /// Not known beyond injury insurance. 除工伤外未查到规定。
    OverAgeInsurance,
    /// Work-injury insurance by the employer. 工伤保险。
    WorkInjury,
    /// Work-injury insurance by the dispatch unit. 派遣单位工伤保险。
    DispatchInjury,
    /// Occupational-injury protection by the platform. 职业伤害保障。
    OccupationalInjury,
    /// No rule found. 未查到规定。
    NoInjuryRule,
    /// Inspection, arbitration, courts. 监察、仲裁、法院。
    Arbitration,
    /// The same against both units. 两个单位共同承担。
    ArbitrationBoth,
    /// Explanation, mediation, courts, legal aid. 调解、法院、法律援助。
    Mediation,
    /// Courts. 法院。
    Court,
    /// Arbitration or courts, as the case is seen. 仲裁或法院。
    OverAgeDisputes,
}

impl Right {
    /// The number in it, in the unit that its words name. 数。
    pub const fn number(self) -> Option<i64> {
        match self {
            Self::WrittenContract { within: number }
            | Self::DispatchContract { least_years: number }
            | Self::HourlyStandard { pay_days: number } => Some(number),
            Self::OralAllowed
            | Self::WrittenAgreement
            | Self::CivilTerms
            | Self::OverAgeTerms
            | Self::MonthlyStandard
            | Self::HostStandard
            | Self::HoursTimesStandard
            | Self::NoStandard
            | Self::OverAgeHolds
            | Self::OverAgeNotYet
            | Self::OvertimeAndLeave
            | Self::PartTimeRest
            | Self::HostOvertime
            | Self::ByConsultation
            | Self::ByAgreement
            | Self::AllByEmployer
            | Self::InjuryOnly
            | Self::ByDispatchUnit
            | Self::AsFlexible
            | Self::OverAgeInsurance
            | Self::WorkInjury
            | Self::DispatchInjury
            | Self::OccupationalInjury
            | Self::NoInjuryRule
            | Self::Arbitration
            | Self::ArbitrationBoth
            | Self::Mediation
            | Self::Court
            | Self::OverAgeDisputes => None,
        }
    }
}

/// What a class means on a day. What a figure that is not known would say is left out.
pub(super) fn of(
    w: &mut dyn Working,
    figures: Figures<'_>,
    class: Class,
    day: NaiveDate,
) -> Vec<Meaning> {
    let number = |w: &mut dyn Working, figure: Figure<Exact>| -> Option<i64> {
        let found = figures.on(figure, day).ok()?;
        w.rely(found.figure);
        Some(found.value.floor())
    };
    let in_force =
        |w: &mut dyn Working, rule: Figure<InForce>| floor::in_force(w, figures, rule, day);
    let mut rights: Vec<(Aspect, Right)> = Vec::new();
    let mut add = |aspect, right: Option<Right>| {
        rights.extend(right.map(|right| (aspect, right)));
    };
    match class {
        Class::FullTime => {
            let within = number(w, law::WRITTEN_WITHIN);
            add(Aspect::Agreement, within.map(|within| Right::WrittenContract { within }));
            add(Aspect::MinimumWage, Some(Right::MonthlyStandard));
            add(Aspect::Rest, Some(Right::OvertimeAndLeave));
            add(Aspect::Insurance, Some(Right::AllByEmployer));
            add(Aspect::Injury, Some(Right::WorkInjury));
            add(Aspect::Disputes, Some(Right::Arbitration));
        }
        Class::PartTime => {
            let pay_days = number(w, law::PART_TIME_PAY);
            add(Aspect::Agreement, Some(Right::OralAllowed));
            let pay = pay_days.map(|pay_days| Right::HourlyStandard { pay_days });
            add(Aspect::MinimumWage, pay);
            add(Aspect::Rest, Some(Right::PartTimeRest));
            let as_flexible = in_force(w, law::COUNTY_PART_TIME_MEDICAL);
            add(Aspect::Insurance, as_flexible.then_some(Right::InjuryOnly));
            add(Aspect::Injury, Some(Right::WorkInjury));
            add(Aspect::Disputes, Some(Right::Arbitration));
        }
        Class::Dispatched => {
            let years = number(w, law::DISPATCH_TERM);
            let contract = years.map(|least_years| Right::DispatchContract { least_years });
            add(Aspect::Agreement, contract);
            add(Aspect::MinimumWage, Some(Right::HostStandard));
            let host = in_force(w, law::HOST_DUTIES);
            add(Aspect::Rest, host.then_some(Right::HostOvertime));
            add(Aspect::Insurance, Some(Right::ByDispatchUnit));
            add(Aspect::Injury, Some(Right::DispatchInjury));
            add(Aspect::Disputes, Some(Right::ArbitrationBoth));
        }
        Class::Managed => {
            let agreement = in_force(w, law::COUNTY_CONTRACT);
            add(Aspect::Agreement, agreement.then_some(Right::WrittenAgreement));
            let floor = in_force(w, law::MANAGED_FLOOR);
            add(Aspect::MinimumWage, floor.then_some(Right::HoursTimesStandard));
            let rest = in_force(w, law::MANAGED_REST) && in_force(w, law::MANAGED_HOLIDAY);
            add(Aspect::Rest, rest.then_some(Right::ByConsultation));
            let flexible = in_force(w, law::COUNTY_PENSION);
            add(Aspect::Insurance, flexible.then_some(Right::AsFlexible));
            let injury = if in_force(w, law::OCCUPATIONAL_INJURY) {
                Right::OccupationalInjury
            } else {
                Right::NoInjuryRule
            };
            add(Aspect::Injury, Some(injury));
            let disputes = in_force(w, law::COUNTY_DISPUTES);
            add(Aspect::Disputes, disputes.then_some(Right::Mediation));
        }
        Class::SelfDirected => {
            add(Aspect::Agreement, Some(Right::CivilTerms));
            add(Aspect::MinimumWage, Some(Right::NoStandard));
            add(Aspect::Rest, Some(Right::ByAgreement));
            add(Aspect::Insurance, Some(Right::AsFlexible));
            add(Aspect::Injury, Some(Right::NoInjuryRule));
            add(Aspect::Disputes, Some(Right::Court));
        }
        Class::OverAge => {
            let holds = in_force(w, law::OVER_AGE);
            let right = if holds { Right::OverAgeHolds } else { Right::OverAgeNotYet };
            add(Aspect::Agreement, Some(Right::OverAgeTerms));
            add(Aspect::MinimumWage, Some(right));
            add(Aspect::Rest, Some(right));
            add(Aspect::Insurance, Some(Right::OverAgeInsurance));
            let injury = if holds { Right::WorkInjury } else { Right::OverAgeNotYet };
            add(Aspect::Injury, Some(injury));
            add(Aspect::Disputes, Some(Right::OverAgeDisputes));
        }
    }
    rights.into_iter().map(|(aspect, right)| Meaning { class, aspect, right }).collect()
}
