//! What the document says of itself, in words. 关于文件本身。

use crate::report::say::both;
use crate::rules::rights::Class;

use super::line::{Line, Said};

pub(super) static COORDINATION: Said = Said {
    title: both!("部门协作", "Departments working together"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "各部门和各乡镇要一起做这件事。这一项没有单独给您的权利。",
            "Departments, towns and townships do this together. This item gives you nothing of its own."
        ),
        &[],
    )],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "不清楚归谁管的，先问县人社局。",
            "If you do not know who is in charge, ask the county labour office first."
        ),
        &[],
    )],
    routes: &[],
};

pub(super) static SURVEY: Said = Said {
    title: both!("企业和人员摸排", "Survey of platforms and workers"),
    says: &[],
    todo: &[],
    routes: &[],
};

pub(super) static LEADERSHIP: Said = Said {
    title: both!("关于这份文件：组织领导", "About this document: leadership"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "讲的是各级各部门要重视、分工负责，没有单独给您的权利。",
            "It asks all levels and departments to take this seriously; it gives you nothing of its own."
        ),
        &[],
    )],
    todo: &[],
    routes: &[],
};

pub(super) static CASES: Said = Said {
    title: both!("关于这份文件：怎样处理问题", "About this document: how cases are dealt with"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "部门要一起处理纠纷：违法的查处，违规的限期改，一时难解决的要有后续办法。",
            "Departments deal with disputes together: breaches are punished, faults put right by a day set, and for hard cases there have to be further steps."
        ),
        &[],
    )],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "反映以后没有回音的，可以问受理的部门办到哪一步了。",
            "If you hear nothing after you reported something, ask the department how far it is."
        ),
        &[],
    )],
    routes: &[],
};

pub(super) static PUBLICITY: Said = Said {
    title: both!("关于这份文件：公布案件", "About this document: publicised cases"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "查出的严重违法案件，按规定向社会公布；做得好的企业也会宣传。",
            "Grave breaches are made public by the rules; good employers are praised."
        ),
        &[],
    )],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "想知道一家单位有没有被公布过，问县人社局。",
            "Ask the county labour office whether a company was named."
        ),
        &[],
    )],
    routes: &[],
};

pub(super) static FOLLOW_UP: Said = Said {
    title: both!("关于这份文件：跟踪和反馈", "About this document: follow-up and feedback"),
    says: &[Line::new(
        &Class::ALL,
        both!(
            "县里要了解落实得怎么样，不断改进。",
            "The county has to find out how this is kept, and to improve it."
        ),
        &[],
    )],
    todo: &[Line::new(
        &Class::ALL,
        both!(
            "遇到的困难和建议，可以反映给县人社局。",
            "Tell the county labour office of difficulties and proposals."
        ),
        &[],
    )],
    routes: &[],
};
