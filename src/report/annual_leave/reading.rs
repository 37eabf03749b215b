//! Open questions and the other reading of them. 未定问题。

use crate::params::Params;
use crate::report::Lang;
use crate::report::say::{both, join};
use crate::rules::annual_leave::{OpenQuestion, Reading};
use crate::units::Year;

use super::headline::found;

/// The name of an open question. 未定问题名称。
pub fn open_question(lang: Lang, question: OpenQuestion) -> &'static str {
    let text = match question {
        OpenQuestion::YearsOfWork => both!(
            "年内跨过年限的那一年，工作年限算到哪天没有定论；这里算到年底（离职的算到离职日），另一种算到年初",
            "by which day the years of work are counted in a year in which a mark is crossed is not settled; here by its end or the last day, otherwise by its beginning"
        ),
        OpenQuestion::CompletedInside => both!(
            "年内才连续工作满规定月数的，之前的日子算不算没有定论；这里只算满了以后的",
            "whether the days before the months of continuous work were complete count is not settled; here they do not"
        ),
    };
    text.of(lang)
}

/// The other reading and what it comes to. 另一种理解。
pub fn reading(lang: Lang, params: &Params, year: Year, reading: &Reading) -> String {
    let found = found(lang, params, year, &reading.other);
    let mut text = found.sentence;
    join(&mut text, lang.pick("", " "), &found.detail);
    text
}
