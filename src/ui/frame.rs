//! The page around the form: head, foot, language, clearing. 页面框架。

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use crate::api::{DOORS, Entered};
use crate::report::{Lang, explain_fault, figures_line};

use super::dom::{Tag, all, classed, live, memo, nothing, tag};
use super::field::button;
use super::rooms::Opening;
use super::store::{At, CountyFigures, Store};
use super::{address, answer, english, form, rooms};

/// The whole page, drawn anew when the language changes or another calculator is opened.
pub(super) fn page(store: Store) -> AnyView {
    let asked = memo(move || {
        ["class", "month", "last_month", "first_month"]
            .map(|name| store.text(At::Field(name)))
            .join(" ")
    });
    Effect::new(move |_| {
        // What is offered depends on how the worker works, and on the months.
        drop(asked.get());
        store.change(&mut Entered::offer);
    });
    let open = memo(move || {
        if store.at_hall.get() {
            return String::new();
        }
        let open = store.find(|now| now.calculator.name);
        match store.opening.get() {
            Some(Opening { door, failed: false }) => ["…", door.name].concat(),
            Some(Opening { door, failed: true }) => ["!", door.name].concat(),
            None => open.to_owned(),
        }
    });
    live(move || {
        let at_hall = open.get().is_empty();
        let lang = store.lang.get();
        if let Some(root) = document().document_element() {
            drop(root.set_attribute("lang", lang.tag()));
        }
        show_hall(at_hall);
        if at_hall {
            document().set_title(store.words().brand());
            return head(store).view();
        }
        let title = title(store);
        document().set_title(&format!("{title} · {}", store.words().brand()));
        let main = classed("main", "clc-main").with(intro(store));
        let (main, bar) = match store.opening.now() {
            Some(opening) => (main.with(rooms::waiting(store, opening)), nothing()),
            None => match rooms::whole(store) {
                Some(page) => (main.with(page), nothing()),
                None => (
                    main.with(form::form(store))
                        .with(answer::section(store))
                        .and(rooms::results(store)),
                    bar(store),
                ),
            },
        };
        all(vec![head(store).view(), links(store), main.view(), bar])
    })
}

/// Larger letters and controls, and fewer at once; or as usual.
pub(super) fn enlarge(store: Store, is_large: bool) {
    if let Some(root) = document().document_element() {
        drop(root.toggle_attribute_with_force("data-elder", is_large));
    }
    store.large.set(is_large);
}

/// The front door stands in the HTML, so that it is there before the program is.
fn show_hall(is_shown: bool) {
    let hall = document().get_element_by_id("hall");
    if let Some(hall) = hall.and_then(|hall| hall.dyn_into::<HtmlElement>().ok()) {
        hall.set_hidden(!is_shown);
    }
}

/// Links to the calculators that belong to the same question.
fn links(store: Store) -> AnyView {
    let open = store.door();
    let near = DOORS.iter().filter(|one| one.question == open.question);
    let links = near.map(|one| {
        let is_open = one.name == open.name;
        let link = tag("a")
            .attr("href", &format!("#/{}", one.name))
            .text(&rooms::name_of(store, one.name))
            .on("click", move |event| {
                if is_open {
                    event.prevent_default();
                } else {
                    // The browser follows the link; it comes back to what was typed last.
                    address::write(store);
                }
            });
        if is_open { link.attr("aria-current", "page") } else { link }
    });
    classed("nav", "clc-links")
        .attr("aria-label", store.words().calculators())
        .each(links.collect())
        .view()
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
        if let Some(opening) = store.opening.now() {
            address::forget(opening.door.name);
        }
        store.change(&mut Entered::clear);
        rooms::forget();
        store.linked.set(None);
        store.said.set(store.words().cleared().to_owned());
        answer::focus("title");
    };
    let larger = move |_| enlarge(store, !store.large.now());
    let words = store.words();
    let plain = "clc-button clc-button--plain";
    classed("header", "clc-head")
        .with(classed("p", "clc-head__brand").text(words.brand()))
        .with(
            classed("a", "clc-button clc-button--plain")
                .attr("href", "#/")
                .text(words.home())
                // The browser follows the link; it comes back to what was typed last.
                .on("click", move |_| address::write(store)),
        )
        .with(
            button(plain, words.larger(), larger)
                .live_attr("aria-pressed", move || Some(store.large.get().to_string())),
        )
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

/// The question that the calculator answers; while it is on the way, what the front door calls it.
fn title(store: Store) -> String {
    let (door, calculator) = (store.door(), store.calculator());
    if door.name == calculator.name {
        calculator.words.title(store.lang_now()).to_owned()
    } else {
        rooms::name_of(store, door.name)
    }
}

fn intro(store: Store) -> Tag {
    let words = store.words();
    let (lang, door) = (store.lang_now(), store.door());
    let is_here = door.name == store.calculator().name;
    let lead = if is_here { store.calculator().words.lead(lang) } else { "" };
    let lead = format!("{lead}{}{}", lang.pick("", " "), words.private());
    classed("div", "clc-intro")
        .with(tag("h1").attr("id", "title").attr("tabindex", "-1").text(&title(store)))
        .with(tag("p").text(&lead))
        .live(move || county_notice(store))
}

/// The foot of the page, below the front door as below a calculator.
pub(super) fn foot(store: Store) -> AnyView {
    live(move || {
        let _: Lang = store.lang.get();
        foot_now(store).view()
    })
}

fn foot_now(store: Store) -> Tag {
    let words = store.words();
    let lang = store.lang_now();
    let end = format!("{}{}{}", words.private(), lang.pick("", " "), words.foot());
    classed("footer", "clc-foot")
        .with(
            tag("a")
                .attr("href", "#/figures")
                .live_text(move || figures_line(lang, &store.params.get())),
        )
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
        let now = store.answer();
        let Some(line) = now.told.lines.first() else { return nothing() };
        let show = |event: web_sys::Event| {
            // A link into the page would replace the state in the address.
            event.prevent_default();
            answer::focus("answer-title");
        };
        let bar = classed("a", "clc-bar")
            .attr("href", "#answer-title")
            .text(&line.said.sentence)
            .on("click", show);
        tag("aside").with(bar).view()
    })
}
