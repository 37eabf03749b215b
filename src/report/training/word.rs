//! What the words of schemes are called. 补贴用词的名称。

use crate::params::{Claimant, ConditionKind};
use crate::report::Lang;
use crate::report::say::{Both, both};
use crate::rules::training::{Place, Question};

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

/// What a word of a scheme is called: a group, a status, an insurance, a level, an event.
pub fn word(lang: Lang, word: &str) -> &'static str {
    name(word).of(lang)
}

/// Several of them, one after the other.
pub(super) fn words(lang: Lang, all: &[&'static str]) -> String {
    let names: Vec<&str> = all.iter().map(|one| word(lang, one)).collect();
    names.join(lang.pick("、", ", "))
}

#[expect(clippy::too_many_lines, reason = "a list: a name to a word")]
fn name(word: &str) -> Both {
    match word {
        "poverty_family_child" => {
            both!("脱贫家庭子女", "child of a family lifted out of poverty")
        }
        "final_year_graduate" => {
            both!("毕业学年的高校毕业生", "college student in the final year")
        }
        "school_leaver" => both!(
            "没有继续升学的应届初高中毕业生",
            "school leaver of this year who does not go on"
        ),
        "rural_mover" => both!("农村转移就业劳动者", "rural worker who moved for work"),
        "registered_unemployed" => {
            both!("城镇登记失业人员", "registered as unemployed in a town")
        }
        "hard_to_employ" => both!("认定的就业困难人员", "recognised as hard to employ"),
        "zero_employment_family" => {
            both!("零就业家庭成员", "of a family without any employed person")
        }
        "minimum_living_allowance" => both!("城乡低保人员", "on the minimum living allowance"),
        "disabled_able_to_work" => both!("有劳动能力的残疾人", "disabled and able to work"),
        "unemployed_a_year" => {
            both!("登记失业一年以上", "registered as unemployed for a year and more")
        }
        "graduate_without_work" => both!(
            "毕业一年内、半年以上没就业的高校毕业生",
            "graduate of the last year, half a year without work"
        ),
        "land_expropriated" => both!("被征地农民", "farmer whose land was expropriated"),
        "lifted_out_of_poverty" => both!(
            "脱贫劳动力（含监测对象）",
            "worker lifted out of poverty, people under monitoring included"
        ),
        "retired_fisher" => both!("退捕渔民", "fisher who gave up fishing"),
        "border_and_port" => {
            both!("为边境口岸企业开的培训", "course for a border or port company")
        }
        "twinned_city_course" => both!(
            "沪滇、闽滇协作在外地办的培训",
            "course held elsewhere under the Shanghai or Fujian scheme"
        ),
        "graduate_in_village" => both!(
            "离校不久、在乡镇或村就业创业的高校毕业生",
            "recent graduate working or in business in a town or village"
        ),
        "student_loan" => both!("获得过国家助学贷款", "holder of a student loan"),
        "small_people" => both!("人口较少民族毕业生", "graduate of one of the small peoples"),
        "tibetan_area" => both!("迪庆涉藏县毕业生", "graduate of a Tibetan-area county"),
        "registered_poor" => both!("建档立卡贫困劳动力", "registered poor worker"),
        "employed" => both!("在单位上班", "employed"),
        "flexible" => both!("灵活就业（办了登记）", "in flexible employment, registered"),
        "unemployment_benefit" => both!("在领失业保险金", "drawing unemployment benefit"),
        "final_year_student" => both!("毕业学年的学生", "student in the final year"),
        "pension" => both!("养老保险", "pension insurance"),
        "unemployment" => both!("失业保险", "unemployment insurance"),
        "injury" => both!("工伤保险", "injury insurance"),
        "medical" => both!("医疗保险", "medical insurance"),
        "junior" => both!("初级（五级）", "junior"),
        "intermediate" => both!("中级（四级）", "intermediate"),
        "senior" => both!("高级（三级）", "senior"),
        "none" => both!("没有", "none"),
        "certificate_issued" => both!("发证", "the certificate"),
        "course_ended" => both!("培训结束", "the end of the course"),
        "left_school" => both!("毕业", "leaving school"),
        "business_started" => both!("创业", "the begin of the business"),
        "skill_upgrade" => both!("技能提升补贴", "skill upgrade"),
        "course" => both!("职业培训补贴", "vocational course"),
        "entrepreneurship" => both!("创业培训补贴", "course in starting a business"),
        "apprentice" => both!("学徒培训补贴", "apprentice"),
        "living_allowance" => both!("培训生活费补贴", "living allowance"),
        "job_search" => both!("求职补贴", "job search"),
        "insurance_subsidy" => both!("社会保险补贴", "social insurance"),
        "day_amount" => both!("每天", "a day"),
        "transport_amount" => both!("每天另加交通", "for transport a day"),
        "general" => both!("就业困难人员等", "people hard to employ and others"),
        "long_term_unemployed" => both!("登记失业一年以上", "unemployed for a year and more"),
        _ => both!("其他", "other"),
    }
}

/// Where a place is.
pub(super) fn place(lang: Lang, place: Option<Place>) -> &'static str {
    let name = match place {
        Some(Place::County) => both!("建水县", "Jianshui County"),
        Some(Place::Prefecture) => both!("红河州其他县市", "elsewhere in Honghe"),
        Some(Place::Province) => both!("云南其他地方", "elsewhere in Yunnan"),
        Some(Place::Elsewhere) => both!("省外", "outside Yunnan"),
        None => both!("没填", "not given"),
    };
    name.of(lang)
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

/// What a question is about.
pub(super) const fn question(question: Question) -> Both {
    match question {
        Question::Birth => both!("出生日期", "day of birth"),
        Question::Sex => both!(
            "性别（女性还有原退休年龄）",
            "man or woman, and for women the former age of retirement"
        ),
        Question::Groups => both!("属于哪类人员", "which groups apply"),
        Question::WorkPlace => both!("在哪里上班", "where the work is"),
        Question::HomePlace => both!("住在哪里", "where you live"),
        Question::Status => both!("申请那天在做什么", "what you do on that day"),
        Question::Insured => both!("参保情况", "insurance"),
        Question::Certificate => both!("有哪一级证书", "level of certificate"),
        Question::CertificateListed => both!(
            "证书在全国联网系统里能不能查到",
            "whether the certificate is on the query site"
        ),
        Question::TradeScarce => both!("是不是紧缺职业", "whether the trade is scarce"),
        Question::CertificateDay => both!("发证日期", "day of the certificate"),
        Question::CourseEnded => both!("培训结束日期", "end of the course"),
        Question::LeftSchool => both!("毕业日期", "day of leaving school"),
        Question::BusinessStarted => both!("创业日期", "begin of the business"),
        Question::CourseRegistered => {
            both!("培训是不是在目录里并备了案", "whether the course is registered")
        }
        Question::Attendance => both!("出勤率", "attendance"),
        Question::AssessmentPassed => {
            both!("考核是否合格", "whether the assessment was passed")
        }
        Question::Claims => both!("以前领过的补贴", "earlier claims"),
        Question::ContractMonths => both!("劳动合同几个月", "months of the contract"),
    }
}
