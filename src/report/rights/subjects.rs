//! What holds for a class, subject by subject, in words. 一览。

use crate::law::Measure;
use crate::report::say::{Both, both};
use crate::rules::rights::{Class, Subject, figures};

use super::line::{
    Line,
    Shown::{In, No, Number},
};

/// What a subject is called, and what holds for each class. 一览。
pub(super) const fn of(subject: Subject) -> (Both, &'static [Line]) {
    match subject {
        Subject::Contract => (both!("合同", "Contract"), CONTRACT),
        Subject::Probation => (both!("试用期", "Probation"), PROBATION),
        Subject::MinimumWage => (both!("最低工资", "Minimum wage"), MINIMUM_WAGE),
        Subject::Overtime => (both!("加班", "Overtime"), OVERTIME),
        Subject::StatutoryHoliday => {
            (both!("法定节假日上班", "Statutory holidays"), STATUTORY_HOLIDAY)
        }
        Subject::AnnualLeave => (both!("年休假", "Annual leave"), ANNUAL_LEAVE),
        Subject::PayRhythm => (both!("发工资", "When pay comes"), PAY_RHYTHM),
        Subject::Insurance => (both!("社会保险", "Insurance"), INSURANCE),
        Subject::Disputes => (both!("争议", "Disputes"), DISPUTES),
    }
}

const CONTRACT: &[Line] = &[
    Line::new(
        &[Class::FullTime],
        both!("要签书面劳动合同，{0}内签好", "in writing, within {0}"),
        &[Number(figures::CONTRACT_WITHIN, "", Measure::Months)],
    ),
    Line::new(
        &[Class::PartTime],
        both!("书面或者口头都行", "in writing or by word of mouth"),
        &[In(figures::CONTRACT)],
    ),
    Line::new(
        &[Class::Dispatched],
        both!(
            "和派遣公司签书面合同，不短于 {0}",
            "in writing with the dispatch company, for at least {0}"
        ),
        &[Number(figures::DISPATCH_TERM, "", Measure::Years)],
    ),
    Line::new(
        &[Class::Managed],
        both!("签书面协议", "a written agreement"),
        &[In(figures::CONTRACT)],
    ),
    Line::new(
        &[Class::SelfDirected],
        both!("按平台的条款和约定", "the platform’s terms and your agreement"),
        &[In(figures::CONTRACT)],
    ),
    Line::new(&[Class::OverAge], both!("一般是劳务合同", "as a rule a service contract"), &[]),
];

const PROBATION: &[Line] = &[
    Line::new(
        &[Class::FullTime, Class::Dispatched],
        both!(
            "可以约定，最长多久看合同期限，有法定上限",
            "possible; how long depends on the term of the contract, with a ceiling by law"
        ),
        &[In(figures::PROBATION)],
    ),
    Line::new(
        &[Class::PartTime],
        both!("不能约定试用期", "forbidden"),
        &[No(figures::PART_TIME_PROBATION)],
    ),
    Line::new(&[Class::Managed, Class::SelfDirected], both!("不适用", "does not apply"), &[]),
    Line::new(
        &[Class::OverAge],
        both!("没有查到规定，按合同", "no rule was found; as the contract has it"),
        &[],
    ),
];

const MINIMUM_WAGE: &[Line] = &[
    Line::new(&[Class::FullTime], both!("按月最低工资标准", "the monthly minimum wage"), &[]),
    Line::new(&[Class::PartTime], both!("按小时最低工资标准", "the hourly minimum wage"), &[]),
    Line::new(
        &[Class::Dispatched],
        both!(
            "按月最低工资标准；跨地区派遣的，按用工单位所在地；没活干的时候，按派遣公司所在地",
            "the monthly minimum wage: of the host’s place if sent to another region, of the dispatch company’s place while idle"
        ),
        &[],
    ),
    Line::new(
        &[Class::Managed],
        both!("小时最低工资标准乘以工作时间", "the hourly minimum wage times the working time"),
        &[In(figures::MANAGED_MINIMUM)],
    ),
    Line::new(&[Class::SelfDirected], both!("不适用", "does not apply"), &[]),
    Line::new(&[Class::OverAge], both!("也适用", "applies too"), &[In(figures::OVER_AGE)]),
];

const OVERTIME: &[Line] = &[
    Line::new(
        &[Class::FullTime],
        both!(
            "工作日 {0} 倍，休息日不补休的 {1} 倍",
            "{0} times on working days, {1} times on rest days without time off in lieu"
        ),
        &[
            Number(figures::EXTENDED_DAY, "", Measure::Plain),
            Number(figures::REST_DAY, "", Measure::Plain),
        ],
    ),
    Line::new(
        &[Class::Dispatched],
        both!(
            "工作日 {0} 倍，休息日不补休的 {1} 倍，由用工单位付",
            "{0} times on working days, {1} times on rest days without time off in lieu, paid by the host"
        ),
        &[
            Number(figures::EXTENDED_DAY, "", Measure::Plain),
            Number(figures::REST_DAY, "", Measure::Plain),
            In(figures::HOST_DUTIES),
        ],
    ),
    Line::new(&[Class::PartTime], both!("没有查到规定", "no rule was found"), &[]),
    Line::new(
        &[Class::Managed],
        both!(
            "没有法定的加班费；工作时间的上限由协商确定",
            "none by law; limits of working time go by consultation"
        ),
        &[In(figures::MANAGED_REST)],
    ),
    Line::new(&[Class::SelfDirected], both!("没有", "none"), &[]),
    Line::new(
        &[Class::OverAge],
        both!("加班的规定也适用", "the rules on overtime apply too"),
        &[In(figures::OVER_AGE)],
    ),
];

const STATUTORY_HOLIDAY: &[Line] = &[
    Line::new(
        &[Class::FullTime, Class::Dispatched],
        both!("{0} 倍", "{0} times"),
        &[Number(figures::STATUTORY_HOLIDAY, "", Measure::Plain)],
    ),
    Line::new(
        &[Class::PartTime],
        both!("{0} 倍", "{0} times"),
        &[Number(figures::PART_TIME_HOLIDAY, "", Measure::Plain)],
    ),
    Line::new(
        &[Class::Managed],
        both!("高于平时，没有规定倍数", "above normal pay, no multiple"),
        &[In(figures::MANAGED_HOLIDAY)],
    ),
    Line::new(&[Class::SelfDirected], both!("按约定", "by agreement"), &[]),
    Line::new(
        &[Class::OverAge],
        both!("休息和加班的规定也适用", "the rules on rest and overtime apply too"),
        &[In(figures::OVER_AGE)],
    ),
];

const ANNUAL_LEAVE: &[Line] = &[
    Line::new(
        &[Class::FullTime, Class::Dispatched],
        both!("有带薪年休假，天数看工作年限", "paid leave, by years of work"),
        &[In(figures::ANNUAL_LEAVE)],
    ),
    Line::new(&[Class::PartTime], both!("没有查到规定", "no rule was found"), &[]),
    Line::new(&[Class::OverAge], both!("没有查到规定", "no rule was found"), &[]),
    Line::new(&[Class::Managed, Class::SelfDirected], both!("没有", "none"), &[]),
];

const PAY_RHYTHM: &[Line] = &[
    Line::new(
        &[Class::FullTime],
        both!("最长 {0}发一次", "at least once in {0}"),
        &[Number(figures::PAY_PERIOD, "", Measure::Months)],
    ),
    Line::new(
        &[Class::Dispatched],
        both!("派遣公司按月发，最长 {0}一次", "by the dispatch company, at least once in {0}"),
        &[Number(figures::PAY_PERIOD, "", Measure::Months)],
    ),
    Line::new(
        &[Class::PartTime],
        both!("最长 {0}结一次", "at least once in {0}"),
        &[Number(figures::PART_TIME_PERIOD, "", Measure::Days)],
    ),
    Line::new(
        &[Class::Managed],
        both!("按时、足额", "in time and in full"),
        &[In(figures::MINIMUM_WAGE)],
    ),
    Line::new(&[Class::SelfDirected], both!("按约定", "by agreement"), &[]),
    Line::new(&[Class::OverAge], both!("按月发", "by the month"), &[In(figures::OVER_AGE)]),
];

const INSURANCE: &[Line] = &[
    Line::new(
        &[Class::FullTime],
        both!("都由单位参加", "all of it by the employer"),
        &[In(figures::MEDICAL_FULL_TIME)],
    ),
    Line::new(
        &[Class::Dispatched],
        both!("由派遣公司参加", "by the dispatch company"),
        &[In(figures::MEDICAL_FULL_TIME)],
    ),
    Line::new(
        &[Class::PartTime],
        both!(
            "工伤保险由单位缴；养老、医疗按灵活就业自己参加",
            "injury by the employer; pension and medical as a flexible worker"
        ),
        &[In(figures::HOUSEHOLD), In(figures::MEDICAL_PART_TIME)],
    ),
    Line::new(
        &[Class::Managed],
        both!(
            "职业伤害保障由平台参加；养老、医疗按灵活就业自己参加",
            "occupational injury by the platform; pension and medical as a flexible worker"
        ),
        &[In(figures::HOUSEHOLD), In(figures::INJURY)],
    ),
    Line::new(
        &[Class::SelfDirected],
        both!("养老、医疗按灵活就业自己参加", "pension and medical as a flexible worker"),
        &[In(figures::HOUSEHOLD)],
    ),
    Line::new(
        &[Class::OverAge],
        both!("工伤保险由单位缴", "injury insurance by the employer"),
        &[In(figures::OVER_AGE)],
    ),
];

const DISPUTES: &[Line] = &[
    Line::new(
        &[Class::FullTime, Class::PartTime],
        both!("监察、劳动仲裁、法院", "inspection, labour arbitration, court"),
        &[In(figures::DISPUTES)],
    ),
    Line::new(
        &[Class::Dispatched],
        both!(
            "监察、劳动仲裁、法院；派遣公司和用工单位一起承担",
            "inspection, labour arbitration, court; both companies answer together"
        ),
        &[In(figures::DISPUTES)],
    ),
    Line::new(
        &[Class::Managed],
        both!("说明和引导、调解、法院、法律援助", "explanation, mediation, court, legal aid"),
        &[In(figures::DISPUTES)],
    ),
    Line::new(&[Class::SelfDirected], both!("法院", "court"), &[In(figures::DISPUTES)]),
    Line::new(
        &[Class::OverAge],
        both!(
            "先问受理范围：监察、仲裁或法院",
            "ask what is taken on: inspection, arbitration or court"
        ),
        &[In(figures::DISPUTES)],
    ),
];
