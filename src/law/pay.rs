//! The kinds of line on a pay slip. 工资条项目。

/// What a line on a pay slip is, as the law sorts them; a closed list. 工资项目类别。
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PayKind {
    /// Base wage. 基本工资。
    Base,
    /// Post wage. 岗位工资。
    Post,
    /// Regular performance pay. 绩效工资（按月）。
    Performance,
    /// Monthly commission. 提成（按月）。
    Commission,
    /// Seniority pay. 工龄工资。
    Seniority,
    /// Full-attendance bonus. 全勤奖。
    FullAttendance,
    /// Pay for paid leave. 带薪假期工资。
    PaidLeave,
    /// Piece pay for normal hours. 计件工资（正常工作时间内）。
    Piece,
    /// A lump sum for hours and overtime together. 包薪。
    Package,
    /// A platform's pay for orders. 订单报酬。
    OrderPay,
    /// A platform's incentives. 平台奖励。
    Incentive,
    /// Overtime, rest-day or holiday pay. 加班工资。
    Overtime,
    /// Allowance for mid or night shifts, heat, cold, underground or toxic work. 特殊工作环境津贴。
    Hardship,
    /// Statutory welfare, labour protection, one-child fee. 法定福利待遇。
    StatutoryWelfare,
    /// Housing or meal money. 住房补贴、伙食补贴。
    HousingMeal,
    /// Housing, meals or goods in kind. 实物。
    InKind,
    /// Reimbursements, tool or vehicle compensation, travel meals. 报销与工具补偿。
    Reimbursement,
    /// The employer's own insurance and fund share. 单位缴纳的社保、公积金。
    EmployerShare,
    /// Severance. 经济补偿。
    Severance,
    /// Extra pay in lieu of annual leave. 未休年假补偿。
    LeaveInLieu,
    /// Tips from customers. 顾客打赏。
    Tips,
    /// A bonus earned over more than a month. 跨月奖金。
    LongBonus,
    /// Back pay for another month. 补发其他月份工资。
    BackPay,
    /// Withheld: own pension, medical, unemployment, fund share. 代扣个人社保、公积金。
    OwnContributions,
    /// Withheld: income tax. 代扣个人所得税。
    IncomeTax,
    /// Withheld: court-ordered support. 代扣抚养费、赡养费。
    CourtSupport,
    /// Withheld: fine, uniform, deposit or another company deduction. 企业扣款。
    CompanyDeduction,
    /// Withheld: compensation for damage. 赔偿扣款。
    DamageCompensation,
}

impl PayKind {
    /// Every kind, in the order of the list on the page.
    pub const ALL: [Self; 28] = [
        Self::Base,
        Self::Post,
        Self::Performance,
        Self::Commission,
        Self::Seniority,
        Self::FullAttendance,
        Self::PaidLeave,
        Self::Piece,
        Self::Package,
        Self::OrderPay,
        Self::Incentive,
        Self::Overtime,
        Self::Hardship,
        Self::StatutoryWelfare,
        Self::HousingMeal,
        Self::InKind,
        Self::Reimbursement,
        Self::EmployerShare,
        Self::Severance,
        Self::LeaveInLieu,
        Self::Tips,
        Self::LongBonus,
        Self::BackPay,
        Self::OwnContributions,
        Self::IncomeTax,
        Self::CourtSupport,
        Self::CompanyDeduction,
        Self::DamageCompensation,
    ];

    /// Whether the line was taken off the pay, not added to it. 扣款项目。
    pub const fn is_withheld(self) -> bool {
        matches!(
            self,
            Self::OwnContributions
                | Self::IncomeTax
                | Self::CourtSupport
                | Self::CompanyDeduction
                | Self::DamageCompensation
        )
    }
}
