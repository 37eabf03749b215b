//! Contract, hiring and the employer's rules in words. 合同、招用和制度。

use crate::law::Measure;
use crate::report::say::both;
use crate::rules::rights::{Class, figures};

use super::line::{
    Line, Said,
    Shown::{In, Number, Yes},
};

pub(super) static CONTRACT: Said = Said {
    title: both!("合同或协议", "Contract or agreement"),
    says: &[
        Line::new(
            &[Class::FullTime],
            both!(
                "只要是劳动关系，单位就要和您签书面劳动合同，从开始上班起 {0}内签好。",
                "In a labour relation the employer has to sign a written contract with you, within {0} of the first day of work."
            ),
            &[Number(figures::CONTRACT_WITHIN, "", Measure::Months), In(figures::CONTRACT)],
        ),
        Line::new(
            &[Class::PartTime],
            both!(
                "小时工可以签书面合同，也可以口头说定；写下来更稳妥。",
                "Part-time work can be agreed in writing or by word of mouth; in writing is safer."
            ),
            &[In(figures::CONTRACT)],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "平台管着您、但不完全算劳动关系的，平台要和您签书面协议，把双方的权利和义务写清楚。",
                "Where the platform manages you without a full labour relation, it has to sign a written agreement that says what each side owes."
            ),
            &[In(figures::CONTRACT), In(figures::CLASSES)],
        ),
        Line::new(
            &[Class::SelfDirected],
            both!(
                "自己接活的，和平台、客户之间按约定和民事法律办，没有劳动合同。",
                "Self-directed work follows your agreement with the platform or customer and civil law; there is no labour contract."
            ),
            &[In(figures::CONTRACT), In(figures::CLASSES)],
        ),
        Line::new(
            &[Class::Managed, Class::SelfDirected],
            both!(
                "国家专门的办法还没有施行，只有公开征求过意见的草案，不能拿来算账。",
                "No national measures on such work are in force. There is only a draft that was open for comment, and nothing can be worked out from it."
            ),
            &[In(figures::NATIONAL_MEASURES)],
        ),
    ],
    todo: &[
        Line::new(
            &[Class::FullTime],
            both!(
                "没签的：留好工资、考勤和工作安排的记录，向县人社局反映。单位可能要因此多付工资，看“我算哪种劳动者”那一页。",
                "Not signed? Keep records of pay, attendance and orders, and tell the county labour office. The employer may owe extra wages; see the page “Which worker am I”."
            ),
            &[],
        ),
        Line::new(
            &[Class::PartTime],
            both!(
                "把时薪、工作时间、发薪日写下来，或者在聊天里请单位确认。",
                "Write down the hourly pay, the hours and the pay day, or have them confirmed in a message."
            ),
            &[],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "没有书面协议的：请平台补签；先把规则、派单和扣罚截图，再向县人社局反映。",
                "No written agreement? Ask the platform for one. Take screenshots of rules, orders and fines, then tell the county labour office."
            ),
            &[],
        ),
        Line::new(
            &[Class::SelfDirected],
            both!(
                "看清条款再接活。有争议先按约定找对方，谈不成可以调解或者去法院。",
                "Read the terms before you take work. In a dispute turn to the other side first, then to mediation or the court."
            ),
            &[],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Managed, Class::SelfDirected],
            both!(
                "叫“合作协议”、让您注册个体工商户，都不改变事实：是什么关系，按事实认定。",
                "A “co-operation agreement” or registration as a sole trader changes nothing: the relation is decided by the facts."
            ),
            &[],
        ),
    ],
    routes: &[(
        &[Class::FullTime, Class::PartTime, Class::Managed, Class::SelfDirected],
        "class",
    )],
};

pub(super) static DISPATCH: Said = Said {
    title: both!("劳务派遣和外包", "Dispatch and outsourcing"),
    says: &[
        Line::new(
            &[Class::Dispatched],
            both!(
                "派遣公司要和您签书面劳动合同，期限不短于 {0}。",
                "The dispatch company has to sign a written contract with you for at least {0}."
            ),
            &[Number(figures::DISPATCH_TERM, "", Measure::Years)],
        ),
        Line::new(
            &[Class::Dispatched],
            both!(
                "您干活的单位（用工单位）要找有资质的派遣公司，在协议里写明岗位、人数、期限、保险和报酬，还要看着它落实您的权益。",
                "The company where you work has to choose a licensed dispatch company, agree with it on posts, numbers, term, insurance and pay, and see that your rights are kept."
            ),
            &[],
        ),
        Line::new(
            &[Class::Dispatched],
            both!(
                "加班费、绩效奖金和与岗位有关的福利由用工单位付。",
                "That company pays overtime, performance bonus and the benefits of the post."
            ),
            &[In(figures::HOST_DUTIES)],
        ),
        Line::new(
            &[Class::Dispatched],
            both!(
                "名义上是外包，您的权益受了损害的，平台企业也要依法承担责任。",
                "Where it is called outsourcing and you are harmed, the platform answers for it by law too."
            ),
            &[],
        ),
    ],
    todo: &[Line::new(
        &[Class::Dispatched],
        both!(
            "先弄清合同签在哪家、钱由哪家发。出了问题，派遣公司和用工单位可以一起告。",
            "Find out with whom your contract is and who pays you. If something goes wrong you can proceed against both."
        ),
        &[],
    )],
    routes: &[
        (&[Class::Dispatched], "class"),
        (&[Class::Dispatched], "minimum-wage"),
        (&[Class::Dispatched], "overtime"),
    ],
};

pub(super) static ELECTRONIC_CONTRACTS: Said = Said {
    title: both!("电子合同", "Electronic contracts"),
    says: &[
        Line::new(
            &[Class::FullTime],
            both!(
                "劳动合同可以在手机上签（电子劳动合同）：双方商量同意，并且符合法律规定就行。",
                "The contract can be signed electronically, if both sides agree and the law is kept."
            ),
            &[],
        ),
        Line::new(
            &[Class::Managed],
            both!(
                "县里推广电子合同。和平台的协议在手机上签的，也要先双方商量同意。",
                "The county promotes electronic contracts. An agreement signed on the phone needs both sides’ consent too."
            ),
            &[],
        ),
        Line::new(
            &[Class::FullTime, Class::Managed],
            both!(
                "县里把这类企业列入用工监测，并提供指导。",
                "The county watches such companies’ use of labour and gives guidance."
            ),
            &[],
        ),
    ],
    todo: &[
        Line::new(
            &[Class::FullTime, Class::Managed],
            both!(
                "怎么签：先看完全文，再用自己的手机和身份认证签，签完下载保存；验证码不要给别人。",
                "How to sign: read the whole text, sign with your own phone and identity, keep a copy; give nobody the code."
            ),
            &[],
        ),
        Line::new(
            &[Class::FullTime, Class::Managed],
            both!(
                "没给看全文就要您点“同意”的，先截图，再请对方发一份完整的。",
                "If you have to agree without seeing the whole text, take a screenshot and ask for the full copy."
            ),
            &[],
        ),
    ],
    routes: &[],
};

pub(super) static INTERNAL_RULES: Said = Said {
    title: both!("单位的内部制度", "The employer’s own rules"),
    says: &[Line::new(
        &[Class::FullTime, Class::Managed],
        both!(
            "县里要督促企业把内部制度定好：依法用工，改善劳动条件，关心劳动者。这一项没有单独给您能算的钱。",
            "The county urges companies to have proper rules, lawful employment and better conditions. Nothing in this item is an amount of its own."
        ),
        &[],
    )],
    todo: &[Line::new(
        &[Class::FullTime, Class::Managed],
        both!(
            "制度不合理、没有告诉您的，先找工会或职工代表，再向县人社局反映。",
            "If rules are unfair or were not told to you, go to the union or the workers’ representatives, then to the county labour office."
        ),
        &[],
    )],
    routes: &[],
};

pub(super) static FAIR_HIRING: Said = Said {
    title: both!("公平招用、押金、多平台", "Fair hiring, deposits, several platforms"),
    says: &[
        Line::new(
            &Class::ALL,
            both!(
                "招人不能拿性别、民族、年龄等当理由违法挑人。体检结果要互认，不用为每家单位重复做。",
                "Hiring must not discriminate unlawfully by sex, ethnic group, age and the like. Results of a medical check are to be recognised by others."
            ),
            &[],
        ),
        Line::new(
            &[Class::FullTime, Class::PartTime, Class::Dispatched],
            both!(
                "不能收您的押金、保证金，也不能用别的名义收钱收物、扣证件。",
                "No deposit or other money or goods may be taken from you, and no papers kept."
            ),
            &[Yes(figures::DEPOSIT_BANNED)],
        ),
        Line::new(
            &[Class::Managed, Class::SelfDirected, Class::OverAge],
            both!(
                "县文件写明：企业不能向劳动者收押金、保证金，也不能用别的名义收钱收物。",
                "The county’s document says that companies may not take a deposit or other money or goods from workers."
            ),
            &[],
        ),
        Line::new(
            &Class::ALL,
            both!(
                "不能违法限制您同时在几个平台干活。",
                "You may not be unlawfully kept from working for several platforms."
            ),
            &[],
        ),
    ],
    todo: &[
        Line::new(
            &Class::ALL,
            both!(
                "被收了押金的：留好转账记录、收据和聊天，要求退还；不退的，向县人社局投诉。",
                "A deposit was taken? Keep the transfer, receipt and messages and ask for it back; if refused, complain to the county labour office."
            ),
            &[],
        ),
        Line::new(
            &Class::ALL,
            both!(
                "被要求“只能跑一个平台”的：把规则和处罚截图，向县人社局反映，也可以找县交通运输局、县市场监管局。",
                "Made to work for one platform only? Keep screenshots of the rule and the penalty and tell the county labour office, or the transport or market bureau."
            ),
            &[],
        ),
        Line::new(
            &Class::ALL,
            both!(
                "招聘时被歧视的：留好招聘信息和对话，向县人社局反映。",
                "Discriminated against in hiring? Keep the advertisement and the messages and tell the county labour office."
            ),
            &[],
        ),
    ],
    routes: &[(&Class::ALL, "class")],
};

pub(super) static PLATFORM_RULES: Said = Said {
    title: both!("平台规则、算法、申诉", "Platform rules, algorithms, appeals"),
    says: &[
        Line::new(
            &[Class::FullTime, Class::Managed],
            both!(
                "进出平台、派单、单价、抽成、报酬、工作时间、奖惩这些规则和算法，定以前要听工会或劳动者代表的意见，定了要公示，并告诉您。",
                "On joining and leaving, orders, unit prices, commission, pay, hours, rewards and fines: rules and algorithms are discussed with the union or the workers’ representatives first, then published and told to you."
            ),
            &[],
        ),
        Line::new(
            &[Class::FullTime, Class::Managed],
            both!(
                "工会或代表提出协商的，企业要回应，给必要的资料。也要有申诉的渠道，及时公正地处理。",
                "If the union or the representatives ask to consult, the company answers and gives what is needed. There has to be a way to appeal, dealt with soon and fairly."
            ),
            &[],
        ),
    ],
    todo: &[Line::new(
        &[Class::FullTime, Class::Managed],
        both!(
            "规则没公示、突然改规则、被乱扣钱的：把规则和扣款截图，先申诉，留好回复，再找县总工会或县人社局；也可以反映给县网信办。",
            "Rules not published, suddenly changed, or money taken off? Keep screenshots, appeal and keep the reply, then go to the county unions or the labour office; the cyberspace office can be told too."
        ),
        &[],
    )],
    routes: &[(&[Class::FullTime, Class::Managed], "class")],
};
