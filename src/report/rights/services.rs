//! Organisations, services and schooling in words. 组织和服务。

use crate::report::say::both;
use crate::rules::rights::{Class, figures};

use super::line::{
    Line, Said,
    Shown::{In, Telephone},
};

pub(super) static ORGANISATIONS: Said = Said {
    title: both!("党组织、工会、共青团、妇联", "Party, union, youth and women’s organisations"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "快递、外卖、网约车等行业要建党组织，也指导组建工会、共青团和妇女组织。您可以参加，也可以用它们的帮扶、助学、家庭服务和心理疏导。",
            "In delivery, takeaway and ride hailing, Party branches, unions, youth and women’s groups are set up. You can join and use their help with hardship, schooling, family and worries."
        ),
        &[],
    )],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "想参加、想求助的，问县总工会、团县委、县妇联，或者所在的社区。",
            "To join or for help ask the county unions, the youth league, the women’s federation or your community."
        ),
        &[],
    )],
    routes: &[],
};

pub(super) static ASSOCIATIONS: Said = Said {
    title: both!("行业协会和行业协议", "Trade associations and sector agreements"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "行业协会可以定行业规范，工会可以和协会、企业谈行业集体合同和劳动标准。谈成的标准，可以拿来和自己的条件对照。",
            "Associations can set rules for a trade, and unions can agree sector contracts and standards with them. What is agreed can be set beside your own terms."
        ),
        &[],
    )],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "想知道自己这一行有没有谈成的标准，问县总工会或者行业协会。",
            "Ask the county unions or the association whether there is a standard for your trade."
        ),
        &[],
    )],
    routes: &[],
};

pub(super) static UNIONS: Said = Said {
    title: both!("加入工会、普法、帮扶", "Joining a union, legal education, aid"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "您可以加入工会，新就业形态的劳动者也吸收。工会监督单位守法，做普法和心理疏导；符合条件的有帮扶和慰问。",
            "You can join a union; workers in new forms of work are taken in too. Unions watch over employers, teach the law and care for people; those who meet the conditions have help."
        ),
        &[],
    )],
    todo: &[
        Line::new(
            &Class::ALL,
            both!(
                "怎么加入：问单位或平台的工会；没有工会、不让入会的，问县总工会。",
                "How to join: ask the union of your company or platform. If there is none, or you are kept out, ask the county unions."
            ),
            &[],
        ),
        Line::new(
            &Class::ALL,
            both!("工会热线 {0}。", "Trade-union hotline {0}."),
            &[Telephone(figures::HOTLINE_UNION)],
        ),
    ],
    routes: &[],
};

pub(super) static JOB_SERVICES: Said = Said {
    title: both!("找工作、创业培训", "Finding work, business training"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "县里提供职业介绍、职业指导和创业培训，可以办就业失业登记，可以咨询就业、劳动保障、税收和市场监管的政策。",
            "The county offers placement, guidance and business training, registers work and unemployment, and advises on employment, labour, tax and market rules."
        ),
        &[],
    )],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "到县人社局的就业服务窗口办；办不成的，请窗口说明原因。",
            "Go to the job-service window of the county labour office; if turned away, ask for the reason."
        ),
        &[],
    )],
    routes: &[(&Class::ALL, "training")],
};

pub(super) static TRAINING: Said = Said {
    title: both!("培训补贴、技能等级、职称", "Training subsidies, skill levels, titles"),
    says: &[
        Line::new(
            &Class::ALL,
            both!(
                "在干活的地方就能参加职业技能培训，符合条件的有培训补贴。",
                "You can train at the place where you work; those who meet the conditions have a subsidy."
            ),
            &[In(figures::TRAINING)],
        ),
        Line::new(
            &Class::ALL,
            both!(
                "可以评职业技能等级，也可以申报职称。",
                "You can be assessed for a skill level, and apply for a professional title."
            ),
            &[],
        ),
    ],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "报名以前先问县人社局：哪个工种、哪家机构、要什么证、什么时候申请。",
            "Before you enrol ask the county labour office which trade, which provider, which certificate and when to apply."
        ),
        &[],
    )],
    routes: &[(&Class::ALL, "training")],
};

pub(super) static REST_POINTS: Said = Said {
    title: both!("休息点、停车、充电、喝水", "Rest points, parking, charging, water"),
    says: &[
        Line::new(
            &Class::ALL,
            both!(
                "县里要在劳动者集中的住处和商业区设临时休息场所，考虑休息、停车、充电、喝水、上厕所；还有户外劳动者服务站点。",
                "Where workers live and trade is busy the county sets up places to rest, park, charge, drink and wash; there are service points for outdoor workers too."
            ),
            &[],
        ),
        Line::new(
            &Class::ALL,
            both!(
                "具体在哪里，本工具没有收录，请向县住房城乡建设局或县总工会查询。",
                "Where they are is not known here: ask the county housing bureau or the county unions."
            ),
            &[],
        ),
    ],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "附近没有、不让用的，可以向县住房城乡建设局或县总工会提。",
            "If there is none near, or you are kept out, tell the housing bureau or the unions."
        ),
        &[],
    )],
    routes: &[],
};

pub(super) static SCHOOLING: Said = Said {
    title: both!("子女上学、文体设施", "Children’s schooling, culture and sport"),
    says: &[
        Line::new(
            &Class::ALL,
            both!(
                "符合条件的，孩子可以在这里就近上小学、初中，不用考试，入学主要看居住证。高中可以在这里报，也可以按本人意愿回户籍地报。",
                "Children of those who meet the conditions can attend primary and lower secondary school nearby without an examination, mainly by the residence permit. For upper secondary school they can apply here or where they are registered."
            ),
            &[],
        ),
        Line::new(
            &Class::ALL,
            both!(
                "图书馆、博物馆、文化馆、美术馆、体育场馆免费或者低收费开放。",
                "Libraries, museums, culture centres, galleries and sports halls are open free or at a low charge."
            ),
            &[],
        ),
    ],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "早点办居住证，招生前向县教育体育局问清要带什么；不收的，请学校说明理由，再向县教育体育局反映。",
            "Get the residence permit early and ask the education bureau what to bring. If a school refuses, ask for the reason and tell the bureau."
        ),
        &[],
    )],
    routes: &[],
};
