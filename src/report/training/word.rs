//! What the words of schemes are called. 补贴用词的名称。

use crate::params::{Claimant, ConditionKind};
use crate::report::Lang;
use crate::report::say::{Both, both};
use crate::rules::training::{Place, Question};

use super::TRAINING;

/// The kind of a condition, as the files have it.
pub const fn kind_word(kind: &ConditionKind) -> &'static str {
    match kind {
        ConditionKind::AgeBetween { .. } => "age_between",
        ConditionKind::AnyGroup(_) => "any_group",
        ConditionKind::WorkOrLiveIn { .. } => "work_or_live_in",
        ConditionKind::StatusAny(_) => "status_any",
        ConditionKind::InsuredMonthsAtLeast { .. } => "insured_months_at_least",
        ConditionKind::InsuredNow { .. } => "insured_now",
        ConditionKind::Certificate { .. } => "certificate",
        ConditionKind::WithinMonthsOf { .. } => "within_months_of",
        ConditionKind::CourseRegistered => "course_registered",
        ConditionKind::AttendanceAtLeast { .. } => "attendance_at_least",
        ConditionKind::AssessmentPassed => "assessment_passed",
        ConditionKind::NotClaimedSame { .. } => "not_claimed_same",
        ConditionKind::ClaimsThisYearBelow { .. } => "claims_this_year_below",
        ConditionKind::ContractWithEmployer { .. } => "contract_with_employer",
        ConditionKind::DateBetween { .. } => "date_between",
        ConditionKind::AnyOf(_) => "any_of",
        ConditionKind::AllOf(_) => "all_of",
        ConditionKind::OfficeConfirms { .. } => "office_confirms",
    }
}

/// What a group is called.
pub fn group(lang: Lang, word: &str) -> &'static str {
    TRAINING.label(lang, word)
}

/// What a status is called.
pub fn status(lang: Lang, word: &str) -> &'static str {
    TRAINING.choice(lang, "status", word)
}

/// What a level of certificate is called.
pub fn level(lang: Lang, word: &str) -> &'static str {
    TRAINING.choice(lang, "certificate", word)
}

/// What a kind of subsidy is called.
pub fn claim_kind(lang: Lang, word: &str) -> &'static str {
    TRAINING.choice(lang, "claims.kind", word)
}

/// Several words, one after the other.
pub(super) fn list(
    lang: Lang,
    all: &[&'static str],
    name: fn(Lang, &str) -> &'static str,
) -> String {
    let names: Vec<&str> = all.iter().map(|one| name(lang, one)).collect();
    names.join(lang.pick("、", ", "))
}

/// What an insurance is called.
pub fn insurance(lang: Lang, word: &str) -> &'static str {
    let name = match word {
        "pension" => both!("基本养老保险", "pension insurance"),
        "unemployment" => both!("失业保险", "unemployment insurance"),
        "injury" => both!("工伤保险", "injury insurance"),
        _ => both!("职工医疗保险", "medical insurance"),
    };
    name.of(lang)
}

/// What an event is called.
pub fn event(lang: Lang, word: &str) -> &'static str {
    let name = match word {
        "certificate_issued" => both!("发证", "the certificate"),
        "course_ended" => both!("培训结束", "the end of the course"),
        "left_school" => both!("毕业", "leaving school"),
        _ => both!("创业", "the begin of the business"),
    };
    name.of(lang)
}

/// What one of several amounts, or the group of a share, is called.
pub(super) fn amount(lang: Lang, word: &str) -> &'static str {
    let name = match word {
        "day_amount" => both!("每天", "a day"),
        "transport_amount" => both!("每天另加交通", "for transport a day"),
        "general" => both!("就业困难人员等", "people hard to employ and others"),
        "long_term_unemployed" => {
            both!("登记失业一年以上的", "those unemployed for a year and more")
        }
        _ => both!("其他", "other"),
    };
    name.of(lang)
}

/// Where a place is.
pub(super) fn place(lang: Lang, place: Option<Place>) -> &'static str {
    let word = match place {
        Some(Place::County) => "county",
        Some(Place::Prefecture) => "prefecture",
        Some(Place::Province) => "province",
        Some(Place::Elsewhere) => "elsewhere",
        None => "not_known",
    };
    TRAINING.choice(lang, "work_place", word)
}

/// Who claims.
pub(super) const fn claimant(claimant: Claimant) -> Both {
    match claimant {
        Claimant::Worker => both!("由您本人申领。", "You claim it yourself."),
        Claimant::Provider => both!(
            "由培训机构申领，不是发给个人。",
            "The training provider claims it; it is not paid to you."
        ),
        Claimant::Employer => both!("由用人单位申领。", "The employer claims it."),
    }
}

/// A question, as the form asks it.
pub(super) fn question(lang: Lang, question: Question) -> &'static str {
    let field = match question {
        Question::Birth => "birth",
        Question::Sex => "sex",
        Question::Groups => "groups",
        Question::WorkPlace => "work_place",
        Question::HomePlace => "home_place",
        Question::Status => "status",
        Question::Insured => "insurance",
        Question::Certificate => "certificate",
        Question::CertificateListed => "certificate_listed",
        Question::TradeScarce => "trade_scarce",
        Question::CertificateDay => "certificate_day",
        Question::CourseEnded => "course_ended",
        Question::LeftSchool => "left_school",
        Question::BusinessStarted => "business_started",
        Question::CourseRegistered => "course_registered",
        Question::Attendance => "attendance",
        Question::AssessmentPassed => "assessment_passed",
        Question::Claims => "earlier",
        Question::ContractMonths => "contract_months",
    };
    TRAINING.label(lang, field)
}
