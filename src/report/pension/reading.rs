//! Open questions and the other reading of them. 未定问题。

use crate::report::Lang;
use crate::report::say::{Part, both, say};
use crate::rules::pension::{OpenQuestion, OtherReading, Reading};

/// The name of an open question, and what this tool does. 未定问题名称。
pub fn open_question(lang: Lang, question: OpenQuestion) -> &'static str {
    let text = match question {
        OpenQuestion::BoundsBeforeNotice => both!(
            "当年基数通知公布以前的月份按哪一年的上下限缴，没有读到规定；这里按当年的",
            "which year's bounds hold for months before the notice of the year is not settled; here those of the year itself"
        ),
        OpenQuestion::GradesOrFreeBase => both!(
            "本地是在上下限之间自选基数，还是只有固定档次，尚未查到；这里可以自选，档次是本工具列出的",
            "whether the base is free within the bounds or only fixed grades can be chosen here is not known; here it is free, and the grades are this tool's own"
        ),
        OpenQuestion::WomensAge => both!(
            "灵活就业女性的原退休年龄是 50 岁还是 55 岁，本省没有查到规定；这里两个都算",
            "whether the original retirement age of women in flexible employment is 50 or 55 was not found for the province; here both are worked out"
        ),
    };
    text.of(lang)
}

/// The other reading with its amount. 另一种理解。
pub fn reading(lang: Lang, reading: Reading) -> String {
    const NONE: Part<'_> = Part::Count(0);
    let (text, parts) = match reading.other {
        OtherReading::LastYearsBounds { base, month, months, difference } => (
            both!(
                "按上年的上下限，基数 {0}，每月 {1}；{2} 个月按当年的多 {3}，以后可能要补。",
                "By the bounds of the year before, a base of {0} and {1} a month; for {2} months those of the year come to {3} more, which may be settled later."
            ),
            [
                Part::Money(base),
                Part::Money(month),
                Part::Count(months),
                Part::Money(difference),
            ],
        ),
        OtherReading::OnlyGrades => (
            both!(
                "只能选县里公布的档次。请向县社保经办机构查询。",
                "Only the grades that the county publishes can be chosen. Ask the county social-insurance office."
            ),
            [NONE; 4],
        ),
        OtherReading::BothAges => (
            both!(
                "两个退休年月都列在上面，哪个适用请向县社保经办机构查询。",
                "Both months of retirement stand above; ask the county social-insurance office which one applies."
            ),
            [NONE; 4],
        ),
    };
    say(lang, text, &parts)
}
