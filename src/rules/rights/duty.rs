//! Who answers for an item, as the document of 2022 has it. 责任部门。

/// A department of the county. 部门。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Department {
    /// Human resources and social security. 县人力资源社会保障局。
    Labour,
    /// Transport. 县交通运输局。
    Transport,
    /// Market regulation. 县市场监管局。
    Market,
    /// The court. 县法院。
    Court,
    /// The governments of the towns and townships. 各乡镇人民政府。
    Townships,
    /// The federation of trade unions. 县总工会。
    Unions,
    /// Emergency management. 县应急局。
    Emergency,
    /// The police. 县公安局。
    Police,
    /// Health. 县卫生健康局。
    Health,
    /// Medical insurance. 县医保局。
    MedicalInsurance,
    /// Cyberspace affairs. 县网信办。
    Cyberspace,
    /// The Communist Youth League. 团县委。
    YouthLeague,
    /// The women's federation. 县妇联。
    Women,
    /// Civil affairs. 县民政局。
    CivilAffairs,
    /// Justice. 县司法局。
    Justice,
    /// Housing and construction. 县住房城乡建设局。
    Housing,
    /// Development and reform. 县发展改革局。
    Development,
    /// Natural resources. 县自然资源局。
    NaturalResources,
    /// Education and sport. 县教育体育局。
    Education,
    /// Culture and tourism. 县文化和旅游局。
    Culture,
    /// All departments concerned. 各相关部门。
    AllConcerned,
    /// All levels and departments. 各级各部门。
    AllLevels,
}

/// Who leads and who helps. 牵头与配合。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duty {
    /// Who leads, or answers for it together; empty where the document names nobody. 牵头或共同负责。
    pub leads: &'static [Department],
    /// Who helps. 配合。
    pub helps: &'static [Department],
}
