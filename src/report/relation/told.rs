//! The whole answer in words. 结果的文字。

use crate::report::say::{Part, both, say};
use crate::report::{
    Headline, Lang, OutcomeKind, Told, ToldEntry, ToldLine, ToldOutcome, Tone,
};
use crate::rules::relation::{Answered, Candidate, Class, DoubleWage, Fact, Line, Outcome};

use super::{aspect, class_name, fact, finding, headline, line_title, notice, right};

/// The answer of the guide in words; `calculators` names those that answer for a class. 自查结果。
pub fn told(
    lang: Lang,
    answered: &Answered,
    calculators: &dyn Fn(Class) -> &'static [&'static str],
) -> Told {
    let said = &answered.assessment;
    let line = |line: &Line| ToldLine {
        title: line_title(lang, line.subject).to_owned(),
        said: headline(lang, line),
        certainty: None,
    };
    let (mut lines, rest): (Vec<ToldLine>, Vec<ToldLine>) = (
        said.lines.iter().take(1).map(line).collect(),
        said.lines.iter().skip(1).map(line).collect(),
    );
    lines.extend(answered.candidates.iter().map(|one| candidate(lang, one)));
    lines.extend(rest);
    let entry = |one: &Candidate| meaning(lang, answered, one.class, calculators);
    Told {
        next_steps: lines.iter().any(|line| line.said.tone == Tone::Bad)
            || !said.findings.is_empty(),
        lines,
        entries: answered.candidates.iter().map(entry).collect(),
        findings: said.findings.iter().map(|one| finding(lang, *one)).collect(),
        notices: said.notices.iter().map(|one| notice(lang, *one)).collect(),
        county: both!(
            "建人社联发〔2022〕2号第1项：符合确立劳动关系情形的，企业应当依法订立书面劳动合同；企业进行劳动管理的，订立书面协议；自主经营的，按民事法律。第23项：根据用工事实认定企业和劳动者的关系。",
            "County document 建人社联发〔2022〕2号, item 1: a written labour contract where there is a labour relation, a written agreement where the company manages the work, civil law for the self-directed. Item 23: the relation is found by the facts."
        )
        .of(lang),
        outcome: said.lines.iter().find_map(|line| outcome(line.answer.as_ref().ok()?)),
        ..Told::default()
    }
}

/// What speaks for and against a class.
fn candidate(lang: Lang, one: &Candidate) -> ToldLine {
    let between = lang.pick("；", "; ");
    let list = |facts: &[(Fact, bool)]| -> String {
        let texts: Vec<&str> =
            facts.iter().map(|(one, holds)| fact(lang, *one, *holds)).collect();
        texts.join(between)
    };
    let (speaks_for, against) = (list(&one.speaks_for), list(&one.speaks_against));
    let sentence = if speaks_for.is_empty() {
        both!("还没有事实支持这一种。", "Nothing speaks for it yet.").of(lang).to_owned()
    } else {
        say(lang, both!("支持：{0}。", "For it: {0}."), &[Part::Text(&speaks_for)])
    };
    let detail = if against.is_empty() {
        String::new()
    } else {
        say(lang, both!("不支持：{0}。", "Against it: {0}."), &[Part::Text(&against)])
    };
    let text = both!("可能是：{0}", "Possible: {0}");
    let title = say(lang, text, &[Part::Text(class_name(lang, one.class))]);
    ToldLine { title, said: Headline { tone: Tone::Open, sentence, detail }, certainty: None }
}

/// What a class means, and the calculators that answer for it.
fn meaning(
    lang: Lang,
    answered: &Answered,
    class: Class,
    calculators: &dyn Fn(Class) -> &'static [&'static str],
) -> ToldEntry {
    let text = both!("{0}：{1}", "{0}: {1}");
    let of_class = answered.meanings.iter().filter(|meaning| meaning.class == class);
    let items = of_class.map(|one| {
        let right = right(lang, one.right);
        say(lang, text, &[Part::Text(aspect(lang, one.aspect)), Part::Text(&right)])
    });
    let title = both!("如果是{0}", "If you are {0}");
    ToldEntry {
        title: say(lang, title, &[Part::Text(class_name(lang, class))]),
        items: items.collect(),
        routes: calculators(class).to_vec(),
        ..ToldEntry::default()
    }
}

fn outcome(outcome: &Outcome) -> Option<ToldOutcome> {
    match outcome {
        Outcome::DoubleWage(DoubleWage { amount, .. }) => {
            Some(ToldOutcome { kind: OutcomeKind::Owed, amount: (*amount)? })
        }
        Outcome::Settled(_) | Outcome::Undecided { .. } | Outcome::NotClear(_) => None,
    }
}
