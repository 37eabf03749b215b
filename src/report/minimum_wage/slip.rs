//! The lines of the pay slip in words. 工资条的文字。

use crate::law::{Basis, PayKind};
use crate::params::Params;
use crate::report::figure::cite_constant;
use crate::report::say::{both, join};
use crate::report::{Lang, convention};
use crate::rules::minimum_wage::Treatment;

/// What happens to a line of the slip, and why. 计入说明。
pub fn treatment(lang: Lang, params: &Params, treatment: Treatment) -> String {
    let (verdict, basis) = match treatment {
        Treatment::Counts(basis) => (both!("计入", "counts"), basis),
        Treatment::SetAside(basis) => (both!("不计入", "does not count"), basis),
        Treatment::StaysIn(basis) => (both!("代扣不影响比较", "withheld, stays in"), basis),
        Treatment::Reduces(basis) => {
            (both!("从计入金额中减去", "is taken off what counts"), basis)
        }
        Treatment::TestedApart(basis) => (both!("单独检查", "is checked on its own"), basis),
    };
    let mut text = verdict.of(lang).to_owned();
    join(&mut text, lang.pick("：", ": "), &ground(lang, params, basis));
    text
}

fn ground(lang: Lang, params: &Params, basis: Basis) -> String {
    let law = basis.law.first().and_then(|citation| cite_constant(lang, params, *citation));
    law.or_else(|| basis.convention.map(|ours| convention(lang, ours).to_owned()))
        .unwrap_or_default()
}

/// What a kind of pay line is called. 工资项目名称。
pub fn pay_kind(lang: Lang, kind: PayKind) -> &'static str {
    let name = match kind {
        PayKind::Base => both!("基本工资", "base wage"),
        PayKind::Post => both!("岗位工资", "post wage"),
        PayKind::Performance => both!("绩效工资（按月）", "monthly performance pay"),
        PayKind::Commission => both!("提成（按月）", "monthly commission"),
        PayKind::Seniority => both!("工龄工资", "seniority pay"),
        PayKind::FullAttendance => both!("全勤奖", "full-attendance bonus"),
        PayKind::PaidLeave => both!("带薪假期工资", "pay for paid leave"),
        PayKind::Piece => both!("计件工资（正常工时内）", "piece pay in normal hours"),
        PayKind::Package => both!("包薪（加班费也在里面）", "lump sum with overtime inside"),
        PayKind::OrderPay => both!("订单报酬（跑单收入）", "pay for orders"),
        PayKind::Incentive => both!("平台奖励", "platform incentives"),
        PayKind::Overtime => both!("加班费", "overtime pay"),
        PayKind::Hardship => {
            both!("夜班、高温等特殊津贴", "night, heat and similar allowances")
        }
        PayKind::StatutoryWelfare => both!("法定福利、劳保", "statutory welfare"),
        PayKind::HousingMeal => both!("住房、伙食补贴", "housing and meal money"),
        PayKind::InKind => both!("包吃住、实物", "housing, meals or goods in kind"),
        PayKind::Reimbursement => both!("报销、车补、话费补", "reimbursements, vehicle money"),
        PayKind::EmployerShare => both!("单位缴的社保、公积金", "employer's contributions"),
        PayKind::Severance => both!("经济补偿", "severance"),
        PayKind::LeaveInLieu => both!("未休年假补偿", "pay in lieu of leave"),
        PayKind::Tips => both!("顾客打赏", "tips from customers"),
        PayKind::LongBonus => both!("季度奖、年终奖", "bonus for more than a month"),
        PayKind::BackPay => both!("补发以前的工资", "back pay for another month"),
        PayKind::OwnContributions => {
            both!("扣：个人社保、公积金", "withheld: own contributions")
        }
        PayKind::IncomeTax => both!("扣：个人所得税", "withheld: income tax"),
        PayKind::CourtSupport => {
            both!("扣：法院判的抚养费等", "withheld: court-ordered support")
        }
        PayKind::CompanyDeduction => {
            both!("扣：罚款、押金、服装费", "withheld: fines, deposits, uniforms")
        }
        PayKind::DamageCompensation => {
            both!("扣：赔偿损失", "withheld: compensation for damage")
        }
    };
    name.of(lang)
}
