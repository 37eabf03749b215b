//! What is wrong, in words. 认定的文字。

use crate::report::Lang;
use crate::report::say::{Part, both, say};
use crate::rules::relation::Finding;

/// A breach in a sentence. 认定说明。
#[expect(clippy::too_many_lines, reason = "a list: a sentence to a finding")]
pub fn finding(lang: Lang, finding: Finding) -> String {
    const NONE: Part<'_> = Part::Count(0);
    let (text, parts) = match finding {
        Finding::NoWrittenContract { within } => (
            both!(
                "上班满 {0} 个月还没有签书面劳动合同：每月应付二倍工资（《劳动合同法》第十条、第八十二条）。",
                "No written contract after {0} month(s) of work: double wage is due a month (Labour Contract Law, articles 10 and 82)."
            ),
            [Part::Count(within), NONE],
        ),
        Finding::DeemedOpenEnded { years } => (
            both!(
                "满 {0} 年没签书面合同，视为已经订立无固定期限劳动合同（《劳动合同法》第十四条）。",
                "After {0} year(s) without a written contract it counts as open-ended (article 14)."
            ),
            [Part::Count(years), NONE],
        ),
        Finding::DepositTaken { amount: Some(amount), employed: true } => (
            both!(
                "收押金、收费或扣证件是禁止的，{0} 应当退还（《劳动合同法》第九条、第八十四条；县文件第5项）。",
                "Deposits, fees and keeping papers are forbidden: {0} must be given back (Labour Contract Law, articles 9 and 84; county document, item 5)."
            ),
            [Part::Money(amount), NONE],
        ),
        Finding::DepositTaken { amount: None, employed: true } => (
            both!(
                "收押金、收费或扣证件是禁止的，应当退还（《劳动合同法》第九条、第八十四条；县文件第5项）。",
                "Deposits, fees and keeping papers are forbidden and must be given back (Labour Contract Law, articles 9 and 84; county document, item 5)."
            ),
            [NONE; 2],
        ),
        Finding::DepositTaken { amount: Some(amount), employed: false } => (
            both!(
                "不得以保证金、押金或者其他名义向劳动者收取财物，收了 {0}（县文件第5项）。",
                "Nothing may be taken from workers as a deposit or under another name; {0} was (county document, item 5)."
            ),
            [Part::Money(amount), NONE],
        ),
        Finding::DepositTaken { amount: None, employed: false } => (
            both!(
                "不得以保证金、押金或者其他名义向劳动者收取财物（县文件第5项）。",
                "Nothing may be taken from workers as a deposit or under another name (county document, item 5)."
            ),
            [NONE; 2],
        ),
        Finding::OtherPlatformsBanned => (
            both!(
                "不得违法限制劳动者在多平台就业（县文件第5项）。",
                "Workers may not unlawfully be kept from working for other platforms (county document, item 5)."
            ),
            [NONE; 2],
        ),
        Finding::ProbationTooLong { agreed, allowed: 0 } => (
            both!(
                "约定了 {0} 个月试用期，但这样的合同不得约定试用期（《劳动合同法》第十九条）；已经做过的，超出的时间要付赔偿金（第八十三条）。",
                "{0} month(s) of probation were agreed, but such a contract may have none (Labour Contract Law, article 19); for what was served already compensation is due (article 83)."
            ),
            [Part::Count(agreed), NONE],
        ),
        Finding::ProbationTooLong { agreed, allowed } => (
            both!(
                "约定了 {0} 个月试用期，这样的合同最多 {1} 个月（《劳动合同法》第十九条）；已经做过的，超出的时间要付赔偿金（第八十三条）。",
                "{0} month(s) of probation were agreed, at most {1} are allowed for such a contract (Labour Contract Law, article 19); for what was served beyond it compensation is due (article 83)."
            ),
            [Part::Count(agreed), Part::Count(allowed)],
        ),
        Finding::ProbationInPartTime => (
            both!(
                "小时工（非全日制用工）不得约定试用期（《劳动合同法》第七十条）。",
                "Part-time work may have no probation (Labour Contract Law, article 70)."
            ),
            [NONE; 2],
        ),
        Finding::NoWrittenAgreement => (
            both!(
                "企业对您进行管理的，应当订立书面协议（县文件第1项）。",
                "A company that manages you should conclude a written agreement (county document, item 1)."
            ),
            [NONE; 2],
        ),
        Finding::RulesNotPublished => (
            both!(
                "派单、报酬、奖惩等规则应当听取意见、公示并告知劳动者（县文件第12项）。",
                "Rules on orders, pay and penalties should be consulted, published and told to workers (county document, item 12)."
            ),
            [NONE; 2],
        ),
        Finding::NoDispatchLicence => (
            both!(
                "没有许可不得经营劳务派遣（《劳动合同法》第五十七条）。",
                "Nobody may dispatch workers without a licence (Labour Contract Law, article 57)."
            ),
            [NONE; 2],
        ),
        Finding::DispatchTermShort { agreed, least_years } => (
            both!(
                "派遣合同只有 {0} 个月，应当是 {1} 年以上的固定期限（《劳动合同法》第五十八条）。",
                "The dispatch contract has {0} months; it must be for a fixed term of at least {1} years (Labour Contract Law, article 58)."
            ),
            [Part::Count(agreed), Part::Count(least_years)],
        ),
        Finding::DispatchTermNotFixed { least_years } => (
            both!(
                "派遣合同应当订立 {0} 年以上的固定期限（《劳动合同法》第五十八条）。",
                "A dispatch contract must be for a fixed term of at least {0} years (Labour Contract Law, article 58)."
            ),
            [Part::Count(least_years), NONE],
        ),
        Finding::DispatchPostNotAllowed => (
            both!(
                "派遣只能用在临时性、辅助性或者替代性的岗位（《劳动合同法》第六十六条）。",
                "Dispatch is for temporary, auxiliary or substitute posts only (Labour Contract Law, article 66)."
            ),
            [NONE; 2],
        ),
        Finding::TemporaryPostTooLong { months, most } => (
            both!(
                "在临时性岗位已经 {0} 个月，不得超过 {1} 个月（《劳动合同法》第六十六条）。",
                "{0} months in a temporary post; at most {1} are allowed (Labour Contract Law, article 66)."
            ),
            [Part::Count(months), Part::Count(most)],
        ),
        Finding::SentOn => (
            both!(
                "用工单位不得把派遣来的人再派到别的单位（《劳动合同法》第六十二条）。",
                "The host unit may not send dispatched workers on (Labour Contract Law, article 62)."
            ),
            [NONE; 2],
        ),
        Finding::OwnSubsidiary => (
            both!(
                "单位不得自己办派遣公司向本单位派人（《劳动合同法》第六十七条）。",
                "A unit may not found a dispatch company for itself (Labour Contract Law, article 67)."
            ),
            [NONE; 2],
        ),
        Finding::DispatchFee => (
            both!(
                "派遣公司和用工单位都不得向您收费（《劳动合同法》第六十条）。",
                "Neither unit may take a fee from you (Labour Contract Law, article 60)."
            ),
            [NONE; 2],
        ),
    };
    say(lang, text, &parts)
}
