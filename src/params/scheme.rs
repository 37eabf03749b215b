//! Schemes: what a subsidy asks and gives, as data. 补贴项目。

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::law::Status;

use super::{Cite, FirstDay, Level, Office, Words};

/// A scheme: conditions, amount, who claims, where. 补贴项目。
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// Its short name.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// The level of the authority whose file lists it.
    pub level: Level,
    /// Who would know more.
    pub ask: Office,
    /// How well it is known.
    pub status: Status,
    /// The documents, the main one first.
    pub cites: Vec<Cite>,
    /// When somebody last looked; left out of the compact form.
    pub checked_on: Option<NaiveDate>,
    /// Which office did, where it noted it.
    pub checked_by: Option<Office>,
    /// Who claims it.
    pub claimed_by: Claimant,
    /// When it begins.
    pub from: FirstDay,
    /// When it ends.
    pub ends: Ends,
    /// What it asks, in the order of the document; all must hold.
    pub conditions: Vec<Condition>,
    /// What it gives.
    pub amount: Amount,
    /// What some people get on top.
    pub uplifts: Vec<Uplift>,
    /// The papers to bring; none where they are not published.
    pub papers: Option<Vec<Words>>,
    /// Where to apply; none where it is not published.
    pub apply_at: Option<Words>,
}

/// Who claims. 申领人。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Claimant {
    /// The worker. 劳动者。
    Worker,
    /// The training provider. 培训机构。
    Provider,
    /// The employer. 用人单位。
    Employer,
}

/// When a scheme ends. 截止。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// No end is known. 未定。
    Open,
    /// Its last day. 截止日。
    After(NaiveDate),
    /// The last day of its document; whether it was renewed is not known. 续期未查到。
    RenewalMissing(NaiveDate),
    /// The first day without it. 已停止。
    Ended(NaiveDate),
}

/// One condition, and where it stands. 条件。
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// What is asked.
    pub kind: ConditionKind,
    /// The clause as printed, or which document it stands in.
    pub clause: Option<String>,
}

/// What a condition asks: a closed set. 条件种类。
#[derive(Clone, Debug, PartialEq)]
pub enum ConditionKind {
    /// Of an age. 年龄。
    AgeBetween {
        /// The least age in years.
        least: Option<SchemeNumber>,
        /// The greatest.
        most: Option<AgeLimit>,
        /// Of one sex only.
        sex: Option<&'static str>,
    },
    /// In one of these groups. 人员类别。
    AnyGroup(Vec<&'static str>),
    /// Works or lives in an area. 工作地或居住地。
    WorkOrLiveIn {
        /// The code of the area.
        area: String,
    },
    /// Of one of these statuses. 就业状态。
    StatusAny(Vec<&'static str>),
    /// So many months of contributions. 缴费月数。
    InsuredMonthsAtLeast {
        /// The insurance.
        insurance: &'static str,
        /// The months.
        months: SchemeNumber,
    },
    /// Insured now. 正在参保。
    InsuredNow {
        /// The insurance.
        insurance: &'static str,
    },
    /// A certificate. 证书。
    Certificate {
        /// The levels that count; all, if there are none.
        levels: Vec<&'static str>,
        /// Whether it must be found on the official query site.
        listed: bool,
        /// Whether its trade must stand in the list of scarce trades.
        scarce: bool,
    },
    /// Applied for within a time after an event. 期限。
    WithinMonthsOf {
        /// How many months or years.
        span: SchemeNumber,
        /// Whether they are years.
        years: bool,
        /// The event.
        event: &'static str,
    },
    /// The course is in the county's catalogue and was registered before it began. 开班备案。
    CourseRegistered,
    /// Attendance. 出勤率。
    AttendanceAtLeast {
        /// In per cent.
        percent: SchemeNumber,
    },
    /// The assessment was passed. 考核合格。
    AssessmentPassed,
    /// Not claimed before. 未重复申领。
    NotClaimedSame {
        /// Whether only the same trade and level counts.
        same_only: bool,
        /// The kinds of subsidy that count.
        of: Vec<&'static str>,
    },
    /// Fewer claims this year. 当年申领次数。
    ClaimsThisYearBelow {
        /// The bound.
        count: SchemeNumber,
        /// The kind of subsidy.
        of: &'static str,
        /// Whether only trades outside the list of scarce ones count.
        outside_list: bool,
    },
    /// A contract with the employer. 劳动合同。
    ContractWithEmployer {
        /// The least months.
        months: SchemeNumber,
    },
    /// Applied for between two days. 申请日期。
    DateBetween {
        /// The first day.
        from: Option<NaiveDate>,
        /// The last day.
        to: Option<NaiveDate>,
    },
    /// One of these. 满足之一。
    AnyOf(Vec<Condition>),
    /// All of these. 全部满足。
    AllOf(Vec<Condition>),
    /// The office decides. 由单位认定。
    OfficeConfirms {
        /// Its short name within the scheme.
        item: String,
        /// What is to be confirmed.
        text: Words,
    },
}

/// The greatest age. 年龄上限。
#[derive(Clone, Debug, PartialEq)]
pub enum AgeLimit {
    /// In years, that year included.
    Years(SchemeNumber),
    /// Until the statutory month of retirement.
    Retirement,
}

/// A number in a scheme. 数值。
#[derive(Clone, Debug, PartialEq)]
pub enum SchemeNumber {
    /// As it stands.
    Value(Decimal),
    /// Not published. 尚未公布。
    Missing,
    /// That of a figure, read for the day asked.
    Figure(FigureCell),
}

/// A figure, or a field of one. 参数的一格。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureCell {
    /// The whole key.
    pub key: String,
    /// The word of the row of a table.
    pub row: Option<String>,
    /// The field of a record or a row.
    pub field: Option<String>,
}

/// What a scheme gives. 补贴标准。
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// Not published. 以县公布为准。
    Missing,
    /// One amount.
    Value(Decimal),
    /// An amount to a level of certificate.
    ByLevel(Vec<(&'static str, Decimal)>),
    /// That of a figure.
    Figure {
        /// The whole key.
        key: String,
        /// Whether it is that of the day of the certificate, not of the application.
        on_certificate_day: bool,
    },
}

/// What a group gets on top, in per cent. 上浮。
#[derive(Clone, Debug, PartialEq)]
pub struct Uplift {
    /// The group or the kind of course.
    pub group: &'static str,
    /// Per cent.
    pub percent: SchemeNumber,
}

/// How the keys of the figures begin that a scheme may name: the page has no others then. 补贴项目的参数。
pub const SCHEME_FIGURES: [&str; 2] = ["training.", "insurance_subsidy."];

/// The groups of people that schemes know. 人员类别。
pub const GROUPS: &[&str] = &[
    "poverty_family_child",
    "final_year_graduate",
    "school_leaver",
    "rural_mover",
    "registered_unemployed",
    "hard_to_employ",
    "zero_employment_family",
    "minimum_living_allowance",
    "disabled_able_to_work",
    "unemployed_a_year",
    "graduate_without_work",
    "land_expropriated",
    "lifted_out_of_poverty",
    "retired_fisher",
    "border_and_port",
    "twinned_city_course",
    "graduate_in_village",
    "student_loan",
    "small_people",
    "tibetan_area",
    "registered_poor",
];

/// What people do, as schemes know it. 就业状态。
pub const STATUSES: &[&str] = &[
    "employed",
    "flexible",
    "registered_unemployed",
    "unemployment_benefit",
    "final_year_student",
];

/// The insurances. 险种。
pub const INSURANCES: &[&str] = &["pension", "unemployment", "injury", "medical"];

/// The levels of certificates. 证书等级。
pub const LEVELS: &[&str] = &["junior", "intermediate", "senior"];

/// The events that a time runs from. 事件。
pub const EVENTS: &[&str] =
    &["certificate_issued", "course_ended", "left_school", "business_started"];

/// The kinds of subsidy that may have been claimed before. 补贴种类。
pub const CLAIM_KINDS: &[&str] = &[
    "skill_upgrade",
    "course",
    "entrepreneurship",
    "apprentice",
    "living_allowance",
    "job_search",
    "insurance_subsidy",
    "other",
];
