//! What the county says on a comparison, and what applies where there is none. 条款的文字。

use crate::report::Lang;
use crate::report::say::both;
use crate::rules::minimum_wage::Question;

/// What the county document says on this, in our own words. 县文件对应条款。
pub fn county_item(lang: Lang, question: Question) -> &'static str {
    let item = match question {
        Question::ManagedHoliday => both!(
            "建人社联发〔2022〕2号第7项：法定节假日工作，应得到高于平时的合理报酬。",
            "County document 建人社联发〔2022〕2号, item 7: work on statutory holidays earns reasonable pay above normal."
        ),
        Question::MonthlyFloor
        | Question::SickPay
        | Question::StoppagePay
        | Question::HourlyFloor
        | Question::AgreedWage
        | Question::ManagedFloor
        | Question::Package
        | Question::Probation
        | Question::Damage => both!(
            "建人社联发〔2022〕2号第6项：正常劳动的报酬不得低于当地最低工资，要按时足额发，不得克扣或无故拖欠；平台劳动者也要纳入保障。",
            "County document 建人社联发〔2022〕2号, item 6: pay for normal work is not below the local minimum wage, and is paid on time and in full; platform workers are to be included."
        ),
    };
    item.of(lang)
}

/// What does apply to self-directed work. 自主经营者适用什么。
pub fn self_directed_help(lang: Lang) -> &'static str {
    let help = both!(
        "适用的是：平台协议和民事法律；可以灵活就业身份参加养老、医疗保险；发生纠纷可调解、起诉或申请法律援助。如果平台实际管着您（派单、考勤、扣罚），请改选“平台骑手、司机”。",
        "What applies: the platform agreement and civil law; pension and medical insurance as a flexible worker; mediation, courts and legal aid in a dispute. If the platform in fact manages you, choose “platform rider or driver”."
    );
    help.of(lang)
}
