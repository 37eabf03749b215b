//! What the guide asks. 输入。

use chrono::NaiveDate;

use crate::rules::Truth;
use crate::units::{Hours, Money};

/// How someone works, as far as it is known. 用工事实。
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The day about which is asked. 哪一天的情况。
    pub day: NaiveDate,
    /// Whole years of age. 周岁。
    pub age: Option<i64>,
    /// What decides the class. 决定类别的事实。
    pub facts: Facts,
    /// Hours worked, for part-time work. 工时。
    pub hours: Option<WorkedHours>,
    /// Whether the work comes through another company by outsourcing. 外包。
    pub outsourced: bool,
    /// What the work is called. 名义。
    pub label: Option<Label>,
    /// First day of the work. 用工之日。
    pub started: Option<NaiveDate>,
    /// Last day of the work, if it is over. 离职日。
    pub left: Option<NaiveDate>,
    /// The day on which a written contract was signed. 书面合同签订日。
    pub signed: Option<NaiveDate>,
    /// Wage of a month. 月工资。
    pub wage: Option<Money>,
    /// The term of the contract. 合同期限。
    pub term: Option<Term>,
    /// Months of probation agreed. 约定的试用期。
    pub probation: Option<i64>,
    /// A deposit or fee was taken, or papers are kept. 押金、收费、扣证件。
    pub deposit: Truth,
    /// How much was taken. 押金金额。
    pub deposit_amount: Option<Money>,
    /// Working for other platforms is forbidden. 限制多平台就业。
    pub other_platforms_banned: Truth,
    /// There is a written agreement. 书面协议。
    pub agreement: Truth,
    /// Rules of pay, orders and penalties were published and workers were heard. 制度公示。
    pub rules_published: Truth,
    /// What is known of the dispatch. 派遣的情况。
    pub dispatch: Dispatch,
}

/// One thing that decides the class. 一项事实。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
    /// The employer is a family, a craftsman or a farm household. 家庭、个体工匠、农村承包经营户。
    Household,
    /// The employer is another person without a registered business. 其他个人。
    Individual,
    /// Past retirement age, or drawing a pension. 超龄或已领养老金。
    Retired,
    /// The contract is with a company that sends the worker elsewhere. 劳务派遣。
    Dispatched,
    /// A written labour contract with the company that manages the work. 书面劳动合同。
    Contract,
    /// Fixed attendance, least time online or order quota. 考勤、在线时长、单量要求。
    FixedTime,
    /// Refusing, being late or logging off has consequences. 拒单、迟到、下线有处罚。
    Penalties,
    /// The company alone sets price and pay. 单价由企业单方决定。
    SetsPay,
    /// Its rules and assessments bind the worker. 受规章制度和考核约束。
    BoundByRules,
    /// The work is part of its business, done in its name. 业务组成部分。
    InBusiness,
    /// Free to choose whether, when and where to work. 自主决定。
    FreeToChoose,
    /// Sets the price or bargains with customers. 自己定价。
    OwnPrice,
    /// Bears the business risk, hires or sends a substitute. 自担风险、可以找人替。
    OwnRisk,
    /// Paid mainly by the hour. 按小时计酬。
    ByTheHour,
    /// Within the hours of part-time work. 工时在非全日制限度内。
    ShortHours,
}

impl Fact {
    /// Every fact, in the order of the form.
    pub const ALL: [Self; 15] = [
        Self::Household,
        Self::Individual,
        Self::Retired,
        Self::Dispatched,
        Self::Contract,
        Self::FixedTime,
        Self::Penalties,
        Self::SetsPay,
        Self::BoundByRules,
        Self::InBusiness,
        Self::FreeToChoose,
        Self::OwnPrice,
        Self::OwnRisk,
        Self::ByTheHour,
        Self::ShortHours,
    ];
}

/// The facts that are known. 已知的事实。
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts(Vec<(Fact, bool)>);

impl Facts {
    /// Whether a fact holds.
    pub fn get(&self, fact: Fact) -> Truth {
        let known = self.0.iter().find(|(known, _)| *known == fact);
        known.map_or(Truth::NotKnown, |(_, holds)| Truth::of(*holds))
    }

    /// Whether a fact is known to hold.
    pub fn hold(&self, fact: Fact) -> bool {
        self.get(fact) == Truth::Yes
    }

    /// The same facts and one more; what was known before stays.
    #[must_use]
    pub fn with(&self, fact: Fact, holds: bool) -> Self {
        let mut facts = self.clone();
        if facts.get(fact) == Truth::NotKnown {
            facts.0.push((fact, holds));
        }
        facts
    }

    /// Learns a fact, if it is known.
    pub fn learn(&mut self, fact: Fact, truth: Truth) {
        if let Some(holds) = truth.known() {
            *self = self.with(fact, holds);
        }
    }
}

/// Hours of a pay period. 一个计薪期的工时。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WorkedHours {
    /// Hours of the period. 工时合计。
    pub hours: Hours,
    /// Days worked in it. 工作天数。
    pub days: i64,
    /// The most hours of one week. 最多的一周。
    pub week: Hours,
}

/// What the work is called on paper: it changes no answer. 名义。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// A “cooperation agreement”. 合作协议。
    Cooperation,
    /// Registered as a sole trader. 注册为个体工商户。
    SoleTrader,
    /// A contract with a third company. 与第三方公司签约。
    ThirdCompany,
}

/// The term of a contract. 合同期限。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Term {
    /// So many months. 固定期限。
    Months(i64),
    /// Open-ended. 无固定期限。
    OpenEnded,
    /// Until a task is done. 以完成一定工作任务为期限。
    Task,
}

/// What is known of a dispatch. 派遣的情况。
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dispatch {
    /// The dispatch company has a licence. 派遣许可。
    pub licence: Truth,
    /// The post is temporary, auxiliary or a substitute's. 临时性、辅助性、替代性岗位。
    pub post: Option<Post>,
    /// Months in a temporary post. 临时性岗位的月数。
    pub post_months: Option<i64>,
    /// Sent on to another company. 再派遣。
    pub sent_on: Truth,
    /// The host unit founded the dispatch company itself. 自设派遣单位。
    pub own_subsidiary: Truth,
    /// A fee was taken from the worker. 向劳动者收费。
    pub fee: Truth,
}

/// The post of a dispatched worker. 派遣岗位。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Post {
    /// Temporary. 临时性。
    Temporary,
    /// Auxiliary. 辅助性。
    Auxiliary,
    /// A substitute's. 替代性。
    Substitute,
    /// None of these. 都不是。
    Other,
}
