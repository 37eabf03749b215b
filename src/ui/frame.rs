//! The page around the form: head, foot, language, clearing. 页面框架。

use leptos::prelude::*;

use crate::api::Case;
use crate::report::{Lang, explain_fault, figures_line, headline};

use super::dom::{Tag, all, classed, live, nothing, tag};
use super::field::button;
use super::store::{CountyFigures, Store};
use super::{answer, english, form, slip};

/// The whole page, drawn anew when the language changes.
pub(super) fn page(store: Store) -> AnyView {
    let class = store.choice("class", "full_time");
    Effect::new(move |_| slip::offer_usual_lines(store, &class.get()));
    live(move || {
        let lang = store.lang.get();
        if let Some(root) = document().document_element() {
            drop(root.set_attribute("lang", lang.tag()));
        }
        document().set_title(store.words().brand());
        let main = classed("main", "clc-main")
            .with(intro(store))
            .with(form::form(store))
            .with(answer::section(store));
        all(vec![head(store).view(), main.view(), bar(store), foot(store).view()])
    })
}

fn head(store: Store) -> Tag {
    let other = match store.lang_now() {
        Lang::Zh => Lang::En,
        Lang::En => Lang::Zh,
    };
    let switch = move |_| {
        english::turn(store, other, || answer::focus_soon("language".to_owned()));
    };
    let clear = move |_| {
        store.case.set(Case::default());
        slip::offer_usual_lines(store, "full_time");
        store.linked.set(None);
        store.said.set(store.words().cleared().to_owned());
        answer::focus("title");
    };
    let words = store.words();
    let plain = "clc-button clc-button--plain";
    classed("header", "clc-head")
        .with(classed("p", "clc-head__brand").text(words.brand()))
        .with(
            button(plain, words.other_language(), switch)
                .attr("id", "language")
                .attr("lang", other.tag()),
        )
        .with(button(plain, words.clear(), clear))
        .with(
            classed("p", "clc-hidden")
                .attr("role", "status")
                .live_text(move || store.said.get()),
        )
}

fn intro(store: Store) -> Tag {
    let words = store.words();
    let lead = format!("{}{}{}", words.lead(), store.lang_now().pick("", " "), words.private());
    classed("div", "clc-intro")
        .with(tag("h1").attr("id", "title").attr("tabindex", "-1").text(words.title()))
        .with(tag("p").text(&lead))
        .live(move || county_notice(store))
}

fn foot(store: Store) -> Tag {
    let words = store.words();
    let lang = store.lang_now();
    let end = format!("{}{}{}", words.private(), lang.pick("", " "), words.foot());
    classed("footer", "clc-foot")
        .with(tag("p").live_text(move || figures_line(lang, &store.params.get())))
        .with(tag("p").text(&end))
}

fn county_notice(store: Store) -> AnyView {
    let words = store.words();
    let text = match store.county.get() {
        CountyFigures::None => return nothing(),
        CountyFigures::Serve => words.newer().to_owned(),
        CountyFigures::Faulty(error) => {
            let why = explain_fault(store.lang_now(), &error);
            format!("{}{}{}{why}", words.faulty_before(), error.file, words.faulty_after())
        }
    };
    classed("p", "clc-notice").attr("role", "status").text(&text).view()
}

/// On a narrow screen the answer is below the form; this line brings it into sight.
fn bar(store: Store) -> AnyView {
    live(move || {
        let answer = store.answer.get();
        let Ok(answer) = answer.as_ref() else { return nothing() };
        let Some(line) = answer.answered.lines.first() else { return nothing() };
        let said = headline(store.lang_now(), answer.month(), line).sentence;
        let show = |event: web_sys::Event| {
            // A link into the page would replace the state in the address.
            event.prevent_default();
            answer::focus("answer-title");
        };
        classed("a", "clc-bar")
            .attr("href", "#answer-title")
            .text(&said)
            .on("click", show)
            .view()
    })
}
