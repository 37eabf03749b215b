//! The words of a comparison. 对比的文字。

use crate::params::ParamsError;
use crate::report::contributions::insurance_name;
use crate::report::say::{Part, both, join, say};
use crate::report::{Lang, explain_fault};
use crate::rules::contributions::Insurance;
use crate::units::{Money, WageMonth};

use super::result::count;

/// What a roster is compared with, and what comes of that. 对比的结果。
#[derive(Clone, Debug)]
pub struct Compared {
    /// The other month, if it is another.
    pub month: Option<WageMonth>,
    /// Whether the roster goes by other figures than the page has.
    pub other_figures: bool,
    /// What employers and employees pay more.
    pub difference: (Money, Money),
    /// The insurances that are not known on one of the sides for everybody.
    pub without: Vec<Insurance>,
    /// How many people have no other side.
    pub people_without: usize,
}

/// The difference in sentences. 相差多少。
pub(super) fn compared(lang: Lang, all: &Compared) -> String {
    let (employer, employee) = all.difference;
    let both = Money::from_fen(employer.fen().saturating_add(employee.fen()));
    let side = |amount: Money| {
        let text = if amount < Money::ZERO {
            both!("少 {0}", "{0} less")
        } else {
            both!("多 {0}", "{0} more")
        };
        let amount = Money::from_fen(amount.fen().saturating_abs());
        say(lang, text, &[Part::Money(amount)])
    };
    let [both, employer, employee] = [both, employer, employee].map(side);
    let text = match (all.month, all.other_figures) {
        (Some(_), false) => both!(
            "两边合计比{3}{0}：单位{1}，个人{2}。",
            "Both sides together pay {0} than in {3}: the employer {1}, the employees {2}."
        ),
        (Some(_), true) => both!(
            "两边合计比{3}按现在的数据{0}：单位{1}，个人{2}。",
            "Both sides together pay {0} than in {3} by the figures as they are: the employer {1}, the employees {2}."
        ),
        (None, _) => both!(
            "两边合计比按现在的数据{0}：单位{1}，个人{2}。",
            "Both sides together pay {0} than by the figures as they are: the employer {1}, the employees {2}."
        ),
    };
    let month = all.month.map_or(Part::Text(""), Part::Month);
    let parts = [Part::Text(&both), Part::Text(&employer), Part::Text(&employee), month];
    let mut said = say(lang, text, &parts);
    let between = lang.pick("", " ");
    if !all.without.is_empty() {
        let mut names = String::new();
        for insurance in &all.without {
            join(&mut names, lang.pick("、", ", "), insurance_name(lang, *insurance));
        }
        let text = both!(
            "{0}有人在其中一边的数值尚缺，缺的没有比。",
            "{0}: for some a figure of one of the two is missing; that is not compared."
        );
        join(&mut said, between, &say(lang, text, &[Part::Text(&names)]));
    }
    if all.people_without != 0 {
        let text = both!(
            "有 {0} 人在另一边算不出来，没有比。",
            "{0} people cannot be worked out on the other side and are not compared."
        );
        join(&mut said, between, &say(lang, text, &[count(all.people_without)]));
    }
    said
}

/// A figure that was changed: its name, what it is and what it is in the answer. 改动的数据。
pub fn changed(lang: Lang, name: &str, before: &str, after: &str) -> String {
    let text = if before.is_empty() {
        both!("按您改的数据：{0}改为 {2}。", "As you changed it: {0} is {2}.")
    } else {
        both!(
            "按您改的数据：{0}由 {1} 改为 {2}。",
            "As you changed it: {0} is {2} instead of {1}."
        )
    };
    say(lang, text, &[Part::Text(name), Part::Text(before), Part::Text(after)])
}

/// A second file of figures that is used, with its revision and that of the page's own. 第二套数据。
pub fn second_file(lang: Lang, name: &str, revision: u32, own: u32) -> String {
    let text = both!(
        "名单按“{0}”第 {1} 版的数据计算，和现在的第 {2} 版作对比。",
        "The roster goes by revision {1} of the figures of {0}, and is compared with revision {2} as it is now."
    );
    say(lang, text, &[Part::Text(name), Part::Count(revision.into()), Part::Count(own.into())])
}

/// A file of figures that cannot be used. 数据文件有错误。
pub fn faulty_file(lang: Lang, error: &ParamsError) -> String {
    let text = both!("数据文件“{0}”没有采用。{1}", "The figures file “{0}” was not used.{1}");
    let why = explain_fault(lang, error);
    say(lang, text, &[Part::Text(&error.file), Part::Text(&why)])
}
