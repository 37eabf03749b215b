//! The items of the county's document, in its order. 县文件各项。

use super::outcome::Needs;
use super::table::ALL;
use super::{Class, Duty, Input, Side};

/// An item: the numbered ones, then the requirements of the fourth part. 一项。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// Contract or agreement by class. 合同或协议。
    Contract,
    /// Dispatch and outsourcing. 劳务派遣和外包。
    Dispatch,
    /// Electronic contracts. 电子合同。
    ElectronicContracts,
    /// The employer's own rules. 内部管理制度。
    InternalRules,
    /// Fair hiring, deposits, several platforms. 公平招用。
    FairHiring,
    /// Pay: enough and in time. 最低工资和支付保障。
    Pay,
    /// Rest and holiday pay. 休息和节假日报酬。
    Rest,
    /// Safety, health, bad weather. 安全生产和职业健康。
    Safety,
    /// Social insurance, pension. 社会保险。
    SocialInsurance,
    /// Medical insurance. 医疗保险。
    MedicalInsurance,
    /// Occupational-injury protection. 职业伤害保障。
    OccupationalInjury,
    /// Platform rules, algorithms, appeals. 平台规则和算法。
    PlatformRules,
    /// Party, union, youth and women's organisations. 党群组织。
    Organisations,
    /// Trade associations and sector agreements. 行业协会。
    Associations,
    /// Joining a union, legal education, aid. 加入工会。
    Unions,
    /// Placement and business training. 就业服务。
    JobServices,
    /// Insurance services and transfer. 社保经办。
    InsuranceServices,
    /// Training subsidies, skill levels, titles. 技能培训。
    Training,
    /// Rest points, parking, charging, water. 休息场所。
    RestPoints,
    /// Children's schooling, culture. 子女教育。
    Schooling,
    /// Departments working together. 部门协作。
    Coordination,
    /// Survey of platforms and workers. 摸排。
    Survey,
    /// Disputes. 争议处理。
    Disputes,
    /// Inspection, unpaid wages, credit. 监察执法。
    Inspection,
    /// Leadership. 组织领导。
    Leadership,
    /// How cases are dealt with. 推进机制。
    Cases,
    /// Publicity. 营造氛围。
    Publicity,
    /// Follow-up. 跟踪问效。
    FollowUp,
}

impl Item {
    /// Whether it tells employers and platforms what to do. 是否面向用人单位。
    pub const fn is_for_employers(self) -> bool {
        matches!(self, Self::InternalRules | Self::PlatformRules | Self::Survey)
    }

    /// Whether it stands among the numbered ones. 是否编号。
    pub const fn is_numbered(self) -> bool {
        !matches!(self, Self::Leadership | Self::Cases | Self::Publicity | Self::FollowUp)
    }
}

/// An item, whom it concerns, who answers for it, on what it stands. 一项的对象和依据。
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The item.
    pub item: Item,
    /// The classes of worker that it concerns.
    pub classes: &'static [Class],
    /// Who answers for it.
    pub duty: Duty,
    /// The figures it stands on.
    pub(super) needs: &'static [Needs],
}

impl Row {
    /// Whether it concerns whoever asks. What employers are told of a class that the item does not
    /// name is only what the survey asks of all of them.
    pub(super) fn concerns(&self, input: Input) -> bool {
        match input.side {
            Side::Worker => self.classes.contains(&input.class),
            Side::Employer => {
                self.item.is_for_employers()
                    && (self.classes.is_empty() || self.classes.contains(&input.class))
            }
        }
    }
}

/// What is known of an item. 某一项。
pub fn row(item: Item) -> Option<&'static Row> {
    ALL.iter().find(|row| row.item == item)
}

/// How many items stand before one in the document. 在文件中的位置。
pub fn place(item: Item) -> usize {
    ALL.iter().take_while(|row| row.item != item).count()
}
