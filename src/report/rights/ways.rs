//! The ways that are open, in words. 救济途径。

use crate::law::Measure;
use crate::report::say::both;
use crate::rules::rights::{Class, Way, figures};

use super::line::{
    Line, Said,
    Shown::{In, Number, Telephone},
};

/// What a way is called and says. 途径。
pub(super) const fn of(way: Way) -> &'static Said {
    match way {
        Way::Records => &RECORDS,
        Way::Call => &CALL,
        Way::LabourInspection => &LABOUR_INSPECTION,
        Way::Arbitration => &ARBITRATION,
        Way::AfterAward => &AFTER_AWARD,
        Way::Mediation => &MEDIATION,
        Way::WageCrime => &WAGE_CRIME,
        Way::Offices => &OFFICES,
    }
}

static RECORDS: Said = Said {
    title: both!("怎么办：先留好证据", "What to do: keep records first"),
    says: &[
        Line::new(
            &Class::ALL,
            both!(
                "工资条、银行流水、考勤或接单记录、工作群消息、规则页面，都拍照或截图保存。",
                "Photograph or save pay slips, bank records, attendance or order records, messages and pages of rules."
            ),
            &[],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "单位保存工资记录的期限是 {0}，更早的要靠自己的证据。",
                "Employers keep pay records for {0}; for what is older your own proof is needed."
            ),
            &[Number(figures::RECORDS_KEPT, "years", Measure::Years)],
        ),
        Line::new(
            &[Class::FullTime, Class::Dispatched, Class::OverAge],
            both!(
                "说加过班，由您先拿证据；证据在单位手里、单位不给的，不利后果由单位承担。",
                "You have to show that there was overtime; an employer that holds the records back bears the loss."
            ),
            &[In(figures::BURDEN_OF_PROOF)],
        ),
    ],
    todo: &[],
    routes: &[],
};

static CALL: Said = Said {
    title: both!("怎么办：先谈，再打电话问", "What to do: talk, then call"),
    says: &[
        Line::new(
            &Class::ALL,
            both!(
                "先和单位、平台谈，最好要到书面答复。",
                "Talk to the company or platform first, best with a written answer."
            ),
            &[],
        ),
        Line::new(
            &Class::ALL,
            both!("人社服务热线 {0}。", "Labour hotline {0}."),
            &[Telephone(figures::HOTLINE_LABOUR)],
        ),
        Line::new(
            &Class::ALL,
            both!("法律援助热线 {0}。", "Legal-aid hotline {0}."),
            &[Telephone(figures::HOTLINE_LEGAL_AID)],
        ),
        Line::new(
            &Class::ALL,
            both!("政务服务热线 {0}。", "Government hotline {0}."),
            &[Telephone(figures::HOTLINE_GOVERNMENT)],
        ),
        Line::new(
            &Class::ALL,
            both!("工会热线 {0}。", "Trade-union hotline {0}."),
            &[Telephone(figures::HOTLINE_UNION)],
        ),
    ],
    todo: &[],
    routes: &[],
};

static LABOUR_INSPECTION: Said = Said {
    title: both!("怎么办：向劳动保障监察投诉", "What to do: complain to the labour inspection"),
    says: &[
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "在违法行为发生后 {0}内提出；一直在继续的，从结束那天起算。",
                "Complain within {0} of the breach, or of its end if it went on."
            ),
            &[Number(figures::INSPECTION_LIMIT, "", Measure::Years)],
        ),
        Line::new(
            &[Class::OverAge],
            both!(
                "已退休的，先问清受理哪些事。",
                "Past retirement age ask first what it takes on."
            ),
            &[],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "立案后 {0} 个工作日内办结，复杂的可以延长 {1} 个工作日。",
                "It is finished within {0} working days, in hard cases {1} more."
            ),
            &[
                Number(figures::INSPECTION_TIME, "workdays", Measure::Plain),
                Number(figures::INSPECTION_TIME, "extension_workdays", Measure::Plain),
            ],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "责令限期支付、过期还不付的，要按应付金额加付 {0} 到 {1}。",
                "An employer that misses the deadline set adds {0} to {1} of the amount due."
            ),
            &[
                Number(figures::PENALTY, "least", Measure::Percent),
                Number(figures::PENALTY, "most", Measure::Percent),
            ],
        ),
    ],
    todo: &[],
    routes: &[(
        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
        "claim",
    )],
};

static ARBITRATION: Said = Said {
    title: both!("怎么办：申请劳动仲裁", "What to do: labour arbitration"),
    says: &[
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "追讨工资：还在这个单位的，没有时间限制；离开以后，{0}内提出。",
                "Wages: no time limit while you are employed; after leaving, within {0}."
            ),
            &[Number(figures::ARBITRATION_WAGES, "", Measure::Years)],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "其他请求：从知道或者应当知道权利被侵害起，{0}内提出。",
                "Other claims: within {0} of knowing of the breach, or of when you should have known."
            ),
            &[Number(figures::ARBITRATION_LIMIT, "", Measure::Years)],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "受理后 {0} 天内裁决，复杂的最多延长 {1} 天。仲裁不收费。",
                "The award comes within {0} days, in hard cases at most {1} more. It is free of charge."
            ),
            &[
                Number(figures::ARBITRATION_TIME, "days", Measure::Plain),
                Number(figures::ARBITRATION_TIME, "extension_days", Measure::Plain),
            ],
        ),
        Line::new(
            &[Class::Dispatched],
            both!(
                "派遣公司和用工单位是共同当事人，可以一起告。",
                "The dispatch company and the host are parties together: you can proceed against both."
            ),
            &[],
        ),
        Line::new(
            &[Class::OverAge],
            both!(
                "已退休的，先问清这件事能不能仲裁。",
                "Past retirement age ask first whether this can be arbitrated."
            ),
            &[],
        ),
    ],
    todo: &[],
    routes: &[(
        &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
        "claim",
    )],
};

static AFTER_AWARD: Said = Said {
    title: both!("怎么办：裁决以后", "What to do: after the award"),
    says: &[
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "追讨工资等，金额不超过 {0} 个月当地最低工资的，裁决对单位是终局的。",
                "For wages and the like up to {0} months of the local minimum wage the award is final for the employer."
            ),
            &[Number(figures::FINAL_AWARD, "", Measure::Plain)],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched, Class::OverAge],
            both!(
                "不服的，您在收到裁决书后 {0} 天内起诉；其他裁决，双方都是 {1} 天；终局的裁决，单位在 {2} 天内可以请法院撤销。",
                "If you do not accept it, go to court within {0} days of receiving it; for other awards both sides have {1} days; against a final award the employer has {2} days to ask the court to set it aside."
            ),
            &[
                Number(figures::AWARD_TO_COURT, "worker_days", Measure::Plain),
                Number(figures::AWARD_TO_COURT, "other_award_days", Measure::Plain),
                Number(figures::AWARD_TO_COURT, "employer_final_award_days", Measure::Plain),
            ],
        ),
    ],
    todo: &[],
    routes: &[],
};

static MEDIATION: Said = Said {
    title: both!("怎么办：调解、法院、法律援助", "What to do: mediation, court, legal aid"),
    says: &[
        Line::new(
            &[Class::Managed, Class::SelfDirected, Class::OverAge],
            both!(
                "可以找调解组织，可以去县法院，符合条件的可以申请法律援助。",
                "Turn to a mediation body or the county court; those who meet the conditions can have legal aid."
            ),
            &[In(figures::DISPUTES)],
        ),
        Line::new(
            &[Class::Managed, Class::SelfDirected, Class::OverAge],
            both!(
                "去法院的期限（诉讼时效）本工具没有收录，请尽早向县法院或法律援助机构问清。",
                "The time limit for going to court is not known here: ask the county court or legal aid soon."
            ),
            &[],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "您认为其实是劳动关系的，也可以申请劳动仲裁，由仲裁机构按事实认定；期限看“有劳动合同的全职”那一类。",
                "If you think that it is in fact a labour relation you can ask for arbitration, which decides by the facts; for time limits choose full-time above."
            ),
            &[],
        ),
    ],
    todo: &[],
    routes: &[(&[Class::Managed, Class::SelfDirected], "class")],
};

static WAGE_CRIME: Said = Said {
    title: both!(
        "怎么办：故意不付工资可能犯罪",
        "What to do: refusing to pay wages can be a crime"
    ),
    says: &[
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched],
            both!(
                "欠一个人 {0}以上的报酬、又达到 {1}至 {2}之间由省里定的数额，或者欠 {3} 人以上、合计达到 {4}至 {5}之间由省里定的数额，属于数额较大，可能构成拒不支付劳动报酬罪。",
                "{0} of pay and more of one person, from an amount that the province sets between {1} and {2}, or of {3} and more people, from one between {4} and {5}, can be the crime of refusing to pay wages."
            ),
            &[
                Number(figures::WAGE_CRIME, "months", Measure::Months),
                Number(figures::WAGE_CRIME, "one_person_least", Measure::Yuan),
                Number(figures::WAGE_CRIME, "one_person_most", Measure::Yuan),
                Number(figures::WAGE_CRIME, "group_people", Measure::Plain),
                Number(figures::WAGE_CRIME, "group_least", Measure::Yuan),
                Number(figures::WAGE_CRIME, "group_most", Measure::Yuan),
            ],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched],
            both!(
                "云南定的数额尚缺，请向县人社局查询。是不是犯罪，由公安机关和法院认定。",
                "The amount that Yunnan has set is not known here; ask the county labour office. Whether it is a crime the police and the courts decide."
            ),
            &[],
        ),
    ],
    todo: &[],
    routes: &[],
};

static OFFICES: Said = Said {
    title: both!("怎么办：去哪里、打哪个电话", "What to do: where to go"),
    says: &[],
    todo: &[],
    routes: &[],
};
