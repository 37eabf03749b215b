//! What all schemes ask, asked once. 输入。

use chrono::NaiveDate;

use crate::rules::Truth;
use crate::rules::pension::Schedule;
use crate::units::Exact;

/// What is known of an applicant on a day. 申请人的情况。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The day of the application. 申请日。
    pub day: NaiveDate,
    /// Day of birth. 出生日期。
    pub birth: Option<NaiveDate>,
    /// Man or woman. 性别。
    pub sex: Option<Sex>,
    /// The groups that are known to apply, or not to. 人员类别。
    pub groups: Vec<(&'static str, Truth)>,
    /// Whether no other group applies. 没有其他类别。
    pub groups_complete: bool,
    /// Where the work is. 工作地。
    pub work_place: Option<Place>,
    /// Where the home is. 居住地。
    pub home_place: Option<Place>,
    /// What is done; a word of the schemes, or another one for none of them. 就业状态。
    pub status: Option<&'static str>,
    /// The insurances. 参保情况。
    pub insured: Vec<Insured>,
    /// The certificate. 证书。
    pub certificate: Option<Certificate>,
    /// Whether the certificate is found on the official query site. 全国联网可查。
    pub certificate_listed: Truth,
    /// Whether its trade is in the list of scarce trades. 紧缺职业目录。
    pub trade_scarce: Truth,
    /// The day of the certificate. 发证日期。
    pub certificate_day: Option<NaiveDate>,
    /// The day on which the course ended. 培训结束日。
    pub course_ended: Option<NaiveDate>,
    /// The day of leaving school. 毕业日。
    pub left_school: Option<NaiveDate>,
    /// The day on which the business began. 创业日。
    pub business_started: Option<NaiveDate>,
    /// The course is in the county's catalogue and was registered. 开班备案。
    pub course_registered: Truth,
    /// Attendance in per cent. 出勤率。
    pub attendance: Option<Exact>,
    /// The assessment was passed. 考核合格。
    pub assessment_passed: Truth,
    /// What was claimed before. 以前的申领。
    pub claims: Vec<Claim>,
    /// Whether nothing else was claimed. 没有其他申领。
    pub claims_complete: bool,
    /// Months of the contract with the employer; none is nought. 劳动合同月数。
    pub contract_months: Option<i64>,
}

/// Man or woman, as far as retirement needs it. 性别。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Man. 男。
    Man,
    /// Woman, with her schedule of retirement where it is known. 女。
    Woman(Option<Schedule>),
}

/// A place, as schemes know it. 地点。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the county of the figures. 本县。
    County,
    /// Elsewhere in its prefecture. 本州其他县市。
    Prefecture,
    /// Elsewhere in its province. 本省其他地方。
    Province,
    /// Elsewhere. 省外。
    Elsewhere,
}

/// One insurance. 一个险种。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Insured {
    /// Which.
    pub insurance: &'static str,
    /// Months paid. 缴费月数。
    pub months: Option<i64>,
    /// Insured now. 正在参保。
    pub now: Truth,
}

/// A certificate. 证书。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certificate {
    /// There is none. 没有。
    None,
    /// Of a level. 等级。
    Level(&'static str),
    /// Of another kind or level. 其他证书。
    Other,
}

/// A subsidy claimed before. 一次申领。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which kind.
    pub kind: &'static str,
    /// For the same trade and level. 同一职业同一等级。
    pub same: Truth,
    /// For a trade in the list of scarce ones. 紧缺职业。
    pub scarce: Truth,
    /// In the year of this application. 当年。
    pub this_year: Truth,
}
