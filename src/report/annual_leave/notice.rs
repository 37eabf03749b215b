//! Breaches and what to know, in words. 认定与提示的文字。

use crate::report::Lang;
use crate::report::say::{Both, Part, both, say};
use crate::rules::annual_leave::{Finding, Notice};
use crate::units::Exact;

/// A breach in a sentence; what is owed has its headline already. 认定说明。
pub const fn finding(_: Lang, finding: Finding) -> Option<String> {
    match finding {
        Finding::LeaveNotPaid { .. } => None,
    }
}

/// Something to know, in a sentence. 提示说明。
pub fn notice(lang: Lang, notice: Notice) -> String {
    use Part::{Count, Number};
    const NONE: Part<'_> = Count(0);
    let parts = match notice {
        Notice::TimeLimit { years } => {
            let limit = if years == Exact::ONE {
                both!("{0}年", "{0} year")
            } else {
                both!("{0} 年", "{0} years")
            };
            let limit = say(lang, limit, &[Number(years)]);
            return say(lang, text(notice), &[Part::Text(&limit)]);
        }
        Notice::CarriedOver { days } | Notice::NotClaimedBack { days } => [Count(days), NONE],
        Notice::FewerMonths { given, most } => [Count(given), Number(most)],
        Notice::BetterTerms
        | Notice::Remedy
        | Notice::UntilYearEnd
        | Notice::NextYearLost
        | Notice::DispatchIdle
        | Notice::MarkNotKnown => [NONE; 2],
    };
    say(lang, text(notice), &parts)
}

const fn text(notice: Notice) -> Both {
    match notice {
        Notice::BetterTerms => both!(
            "合同、集体合同或单位制度写的年假天数、报酬更高的，按高的执行（《企业职工带薪年休假实施办法》第十三条）。",
            "Where the contract, a collective contract or the house rules give more days or higher pay, those hold (Implementing Measures, article 13)."
        ),
        Notice::Remedy => both!(
            "单位不安排年假又不付报酬的，人社部门可以责令限期改正；过期还不付的，还要按同样的数额加付赔偿金（《企业职工带薪年休假实施办法》第十五条）。本页金额不含这一部分。",
            "An employer that gives neither leave nor pay can be ordered to put it right; if it misses the deadline, the same amount is owed again as damages (Implementing Measures, article 15). No amount here includes that."
        ),
        Notice::TimeLimit { .. } => both!(
            "这笔钱算不算“劳动报酬”，各地说法不一，仲裁时效因此不同。稳妥起见，年底或离职后 {0}内就申请仲裁。",
            "Whether this pay is “remuneration” is disputed, and with it the time limit. To be safe, apply for arbitration within {0} of the end of the year or of leaving."
        ),
        Notice::UntilYearEnd => both!(
            "这一年还没有过完的，单位还可以安排休假；到年底仍没休的天数，才按这里算。",
            "While the year lasts the employer can still give the leave; only days not taken by its end are paid as shown here."
        ),
        Notice::CarriedOver { .. } => both!(
            "挪到下一年的 {0} 天，下一年还没安排休的，应当付报酬。请留好同意跨年度安排的记录。",
            "Days carried over ({0}) are to be paid if they are not given in the next year either. Keep the record of your consent."
        ),
        Notice::NotClaimedBack { .. } => both!(
            "离职时比折算的多休了 {0} 天，单位不得扣回（《企业职工带薪年休假实施办法》第十二条）。",
            "Days taken beyond what is due on leaving ({0}) may not be claimed back (Implementing Measures, article 12)."
        ),
        Notice::NextYearLost => both!(
            "今年已经休过年假，又有这样长的事假或病假，下一年的年休假没有了（《企业职工带薪年休假实施办法》第八条）。",
            "Leave was taken this year before such long personal or sick leave: next year’s leave is lost (Implementing Measures, article 8)."
        ),
        Notice::FewerMonths { .. } => both!(
            "只填了 {0} 个月的工资。在本单位做满 {1} 个月的，应按支付前 {1} 个月平均；不满的才按实际月份。",
            "Wages of {0} months were given. With {1} months or more at this employer the {1} before the payment are averaged; only shorter service has its actual months."
        ),
        Notice::DispatchIdle => both!(
            "派遣期间没有活、但由派遣公司付了工资的天数，可能抵掉当年的年休假（《企业职工带薪年休假实施办法》第十四条），这里没有计算。有这种情况请向县人社局核对。",
            "Days without an assignment that the dispatch company paid may count against the leave of the year (Implementing Measures, article 14). They are not worked out here; if there were any, check with the county labour office."
        ),
        Notice::MarkNotKnown => both!(
            "只填了整年数，看不出年初时满几年。如果知道累计工作的起算日，填上可以看到另一种理解。",
            "From whole years it cannot be told how many were complete in January. With the day from which the years count the other reading can be shown."
        ),
    }
}
