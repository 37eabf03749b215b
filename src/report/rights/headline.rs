//! What kind of relation it is, in a sentence. 结论。

use crate::report::say::both;
use crate::report::{Headline, Lang, Tone};
use crate::rules::rights::{Class, Input, Side};

/// The kind of relation in a sentence, and who decides on it. 结论句。
pub fn headline(lang: Lang, input: Input) -> Headline {
    let sentence = match (input.side, input.class) {
        (Side::Employer, _) => both!(
            "下面是县文件对单位、平台的要求。",
            "This is what the county’s document asks of employers and platforms."
        ),
        (Side::Worker, Class::FullTime) => both!(
            "按您选的，您和单位是劳动关系（全日制），劳动法的规定都适用。",
            "By your choice you are in a full-time labour relation: labour law applies in full."
        ),
        (Side::Worker, Class::PartTime) => both!(
            "按您选的，您是小时工（非全日制用工）：也是劳动关系，但有些规定不一样。",
            "By your choice you work part-time: a labour relation too, with some rules of its own."
        ),
        (Side::Worker, Class::Dispatched) => both!(
            "按您选的，您和派遣公司是劳动关系，在用工单位干活（劳务派遣）。",
            "By your choice your labour relation is with a dispatch company, and you work for its client."
        ),
        (Side::Worker, Class::Managed) => both!(
            "按您选的，平台管着您，但不完全算劳动关系（不完全符合确立劳动关系情形），有一部分保障。",
            "By your choice a platform manages you without a full labour relation: part of the protection holds."
        ),
        (Side::Worker, Class::SelfDirected) => both!(
            "按您选的，您自己接活，和平台、客户之间是民事关系，没有法定的最低工资和加班费。",
            "By your choice you are self-directed: your relation is one of civil law, without a minimum wage or overtime pay by law."
        ),
        (Side::Worker, Class::OverAge) => both!(
            "按您选的，您超过退休年龄或者已领养老金：和单位一般是劳务关系，有几项劳动权益也适用。",
            "By your choice you are past retirement age or draw a pension: as a rule a service relation, to which some labour rights apply too."
        ),
    };
    let detail = both!(
        "到底是哪种关系，由劳动人事争议仲裁机构和人民法院按事实认定。",
        "Which relation it is, arbitration and the courts decide by the facts."
    );
    Headline {
        tone: Tone::Open,
        sentence: sentence.of(lang).to_owned(),
        detail: detail.of(lang).to_owned(),
    }
}
