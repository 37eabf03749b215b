//! Insurance in words. 社会保险。

use crate::report::say::both;
use crate::rules::rights::{Class, figures};

use super::line::{Line, Said, Shown::In};

pub(super) static SOCIAL_INSURANCE: Said = Said {
    title: both!("养老等社会保险", "Social insurance, pension"),
    says: &[
        Line::new(
            &[Class::FullTime],
            both!("单位要依法给您参加社会保险。", "The employer has to insure you by law."),
            &[],
        ),
        Line::new(
            &[Class::Dispatched],
            both!(
                "派遣公司要依法给您参加社会保险。",
                "The dispatch company has to insure you by law."
            ),
            &[],
        ),
        Line::new(
            &[Class::PartTime, Class::Managed, Class::SelfDirected],
            both!(
                "可以按灵活就业人员参加企业职工养老保险：凭身份证，在干活的地方办，没有户籍限制。",
                "You can join the employees’ pension scheme as a flexible worker, at the place of work with the identity card, without a limit by household registration."
            ),
            &[In(figures::HOUSEHOLD)],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "也可以参加城乡居民养老保险，两种选一种。",
                "Or join the resident pension scheme: one of the two."
            ),
            &[In(figures::PENSION_CHOICE)],
        ),
        Line::new(
            &[Class::PartTime],
            both!(
                "小时工的工伤保险由单位缴。",
                "Injury insurance of part-time workers is paid by the employer."
            ),
            &[],
        ),
    ],
    todo: &[
        Line::new(
            &[Class::FullTime, Class::Dispatched],
            both!(
                "先查自己的参保记录。单位没参保、少缴的，向县社保经办机构和县人社局反映。",
                "Look up your own record first. If you are not insured, or on too low a base, tell the social-insurance office and the labour office."
            ),
            &[],
        ),
        Line::new(
            &[Class::PartTime, Class::Managed, Class::SelfDirected],
            both!(
                "带身份证到县社保经办机构办；因为户籍不给办的，请窗口说明依据，再向县人社局反映。",
                "Go to the county social-insurance office with the identity card. If you are turned away because of your household registration, ask for the ground and tell the labour office."
            ),
            &[],
        ),
    ],
    routes: &[(&[Class::PartTime, Class::Managed, Class::SelfDirected], "pension")],
};

pub(super) static MEDICAL_INSURANCE: Said = Said {
    title: both!("医疗保险", "Medical insurance"),
    says: &[
        Line::new(
            &[Class::FullTime, Class::Dispatched],
            both!(
                "按职工参保办法参加职工医保，由单位办。",
                "You are insured as an employee; the employer sees to it."
            ),
            &[In(figures::MEDICAL_FULL_TIME)],
        ),
        Line::new(
            &[Class::PartTime],
            both!(
                "按县里灵活就业人员的办法参加职工医保。",
                "You join the employees’ medical scheme by the county’s rules for flexible workers."
            ),
            &[In(figures::MEDICAL_PART_TIME)],
        ),
        Line::new(
            &[Class::Managed, Class::SelfDirected],
            both!(
                "可以按灵活就业人员参加职工医保。",
                "You can join the employees’ medical scheme as a flexible worker."
            ),
            &[],
        ),
        Line::new(
            &[Class::PartTime, Class::Managed, Class::SelfDirected],
            both!(
                "符合条件的，也可以按年参加城乡居民医保。",
                "If you meet the conditions you can join the residents’ scheme instead, by the year."
            ),
            &[In(figures::MEDICAL_RESIDENT)],
        ),
        Line::new(
            &[Class::PartTime, Class::Managed, Class::SelfDirected],
            both!(
                "居民医保有集中缴费的时间，看“医疗保险”那一页。",
                "Residents pay within a set time; see the page on medical insurance."
            ),
            &[In(figures::RESIDENT_WINDOW)],
        ),
        Line::new(
            &[Class::PartTime, Class::Managed, Class::SelfDirected],
            both!(
                "困难人员参加居民医保有资助，看“医疗保险”那一页。",
                "People of low income have help with it; see the page on medical insurance."
            ),
            &[In(figures::RESIDENT_ASSISTANCE)],
        ),
        Line::new(
            &[
                Class::FullTime,
                Class::PartTime,
                Class::Dispatched,
                Class::Managed,
                Class::SelfDirected,
            ],
            both!(
                "开始享受退休人员医保待遇以前，医保关系可以跟户籍转；享受以后不能再转。",
                "Until retiree benefits begin the insurance can move with your household registration; after that it cannot."
            ),
            &[In(figures::MEDICAL_TRANSFER)],
        ),
    ],
    todo: &[
        Line::new(
            &[Class::FullTime, Class::Dispatched],
            both!(
                "单位没给参加的，向县医保局查询并反映。",
                "Not insured? Ask and tell the county medical-insurance office."
            ),
            &[],
        ),
        Line::new(
            &[Class::PartTime, Class::Managed, Class::SelfDirected],
            both!(
                "带身份证到县医保局问清能参加哪一种；办不成的，请窗口说明原因。",
                "Ask the county medical-insurance office, with your identity card, which scheme you can join; if turned away, ask for the reason."
            ),
            &[],
        ),
    ],
    routes: &[(&[Class::PartTime, Class::Managed, Class::SelfDirected], "medical")],
};

pub(super) static OCCUPATIONAL_INJURY: Said = Said {
    title: both!("职业伤害保障", "Occupational-injury protection"),
    says: &[
        Line::new(
            &[Class::Managed],
            both!(
                "出行、外卖、即时配送、同城货运的平台，要给干活的人参加职业伤害保障，受伤有待遇。没有见到云南或红河自己的通知，平台参加了没有请问清。",
                "Ride, takeaway, instant-delivery and same-city freight platforms have to take part in occupational-injury protection. No notice of Yunnan or Honghe itself was found: ask whether the platform takes part."
            ),
            &[In(figures::INJURY_SCOPE)],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "县里推进这项保障，也鼓励平台另外买意外险、雇主责任险。",
                "The county is bringing this in, and encourages platforms to buy accident or employer’s liability cover besides."
            ),
            &[In(figures::INJURY)],
        ),
    ],
    todo: &[
        Line::new(
            &[Class::Managed],
            both!(
                "现在就问平台：有没有参加职业伤害保障，另外买了什么保险，怎么报。",
                "Ask the platform now: does it take part, what other cover is there, how does one claim."
            ),
            &[],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "干活时受伤的：马上就医，当天报平台，留好接单、定位和病历；没有保障、平台不管的，向县人社局反映。",
                "Hurt at work: see a doctor, tell the platform the same day, keep order, location and medical records. Without cover, or if it does nothing, tell the county labour office."
            ),
            &[],
        ),
    ],
    routes: &[],
};

pub(super) static INSURANCE_SERVICES: Said = Said {
    title: both!("社保经办和转移", "Insurance services and transfer"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "参保缴费、查询权益、领待遇、结算，县里要办得更方便；换了地方的，社保关系可以转移接续。",
            "Paying in, looking up, drawing and settling are to be made easier; if you move, your insurance can be transferred."
        ),
        &[],
    )],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "换工作、搬家时，先到县社保经办机构把关系转好；被推来推去的，向县人社局反映。",
            "When you change work or move, have your insurance transferred at the county office; if you are sent from one to another, tell the labour office."
        ),
        &[],
    )],
    routes: &[
        (&[Class::PartTime, Class::Managed, Class::SelfDirected], "pension"),
        (&[Class::PartTime, Class::Managed, Class::SelfDirected], "medical"),
    ],
};
