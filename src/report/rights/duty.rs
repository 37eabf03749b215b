//! Who answers for an item, in words. 责任部门。

use crate::report::Lang;
use crate::report::say::{Both, Part, both, join, say};
use crate::rules::rights::{Department, Duty};

/// Who leads and who helps, in a sentence. 责任部门。
pub fn duty(lang: Lang, duty: Duty) -> String {
    let (leads, helps) = (names(lang, duty.leads), names(lang, duty.helps));
    let text = match (duty.leads, duty.helps) {
        ([], _) => {
            both!("文件没有写明由哪个部门负责。", "The document names no department for this.")
        }
        ([_], [_, ..]) => both!("牵头：{0}；配合：{1}。", "Lead: {0}; with {1}."),
        (_, [_, ..]) => both!("共同负责：{0}；配合：{1}。", "Together: {0}; with {1}."),
        ([_], []) => both!("负责：{0}。", "In charge: {0}."),
        (_, []) => both!("共同负责：{0}。", "Together: {0}."),
    };
    say(lang, text, &[Part::Text(&leads), Part::Text(&helps)])
}

fn names(lang: Lang, departments: &[Department]) -> String {
    let mut names = String::new();
    for department in departments {
        join(&mut names, lang.pick("、", ", "), name(*department).of(lang));
    }
    names
}

const fn name(department: Department) -> Both {
    match department {
        Department::Labour => both!("县人力资源社会保障局", "the labour bureau"),
        Department::Transport => both!("县交通运输局", "the transport bureau"),
        Department::Market => both!("县市场监管局", "the market bureau"),
        Department::Court => both!("县法院", "the county court"),
        Department::Townships => both!("各乡镇人民政府", "the towns and townships"),
        Department::Unions => both!("县总工会", "the county unions"),
        Department::Emergency => both!("县应急局", "the emergency bureau"),
        Department::Police => both!("县公安局", "the police"),
        Department::Health => both!("县卫生健康局", "the health bureau"),
        Department::MedicalInsurance => {
            both!("县医保局", "the county medical-insurance office")
        }
        Department::Cyberspace => both!("县网信办", "the cyberspace office"),
        Department::YouthLeague => both!("团县委", "the youth league"),
        Department::Women => both!("县妇联", "the women’s federation"),
        Department::CivilAffairs => both!("县民政局", "the civil-affairs bureau"),
        Department::Justice => both!("县司法局", "the justice bureau"),
        Department::Housing => both!("县住房城乡建设局", "the housing bureau"),
        Department::Development => both!("县发展改革局", "the development bureau"),
        Department::NaturalResources => {
            both!("县自然资源局", "the natural-resources bureau")
        }
        Department::Education => both!("县教育体育局", "the education bureau"),
        Department::Culture => both!("县文化和旅游局", "the culture and tourism bureau"),
        Department::AllConcerned => both!("各相关部门", "all departments concerned"),
        Department::AllLevels => both!("各级各部门", "all levels and departments"),
    }
}
