//! A letter for the reader to use: as text, in print, as a picture. 书面草稿。

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast as _;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::dom::{Tag, classed, nothing, tag};
use super::field::button;
use super::share::copy;
use super::signal::Signal;
use super::store::Store;

/// The width of the picture in its own units, that of a letter in it, and the space between lines.
const WIDTH: u32 = 720;
const LETTER: u32 = 22;
const LINE: u32 = 36;
/// Letters to a line: Chinese ones are as wide as the letter is high, others half of that.
const HALVES_A_LINE: usize = 60;

/// The draft of an answer, and what can be done with it.
pub(super) fn section(store: Store, text: &str) -> Tag {
    let words = store.words();
    let picture = Signal::new(String::new());
    let (to_copy, to_draw) = (text.to_owned(), text.to_owned());
    let copied = move |_| {
        let text = to_copy.clone();
        spawn_local(async move {
            let said =
                if copy(&text).await { words.draft_copied() } else { words.draft_by_hand() };
            store.said.set(said.to_owned());
        });
    };
    let drawn = move |_| picture.set(draw(&to_draw).unwrap_or_default());
    classed("section", "clc-draft")
        .attr("aria-labelledby", "draft-title")
        .with(tag("h3").attr("id", "draft-title").text(words.draft()))
        .with(classed("p", "clc-quiet").text(words.draft_hint()))
        .with(classed("pre", "clc-draft__text").attr("tabindex", "0").text(text))
        .with(button("clc-button", words.draft_copy(), copied))
        .with(button("clc-button", words.draft_picture(), drawn))
        .live(move || {
            let source = picture.get();
            if source.is_empty() {
                return nothing();
            }
            classed("figure", "clc-draft__picture")
                .with(tag("figcaption").text(words.draft_save()))
                .with(tag("img").attr("src", &source).attr("alt", words.draft()))
                .view()
        })
}

/// The text as a picture, an address that holds it whole; none where the browser does not draw.
#[expect(clippy::disallowed_types, reason = "a canvas is drawn on in these numbers")]
fn draw(text: &str) -> Option<String> {
    let canvas = document().create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    let lines: Vec<String> = text.lines().flat_map(wrapped).collect();
    let count = u32::try_from(lines.len()).ok()?;
    canvas.set_width(WIDTH);
    canvas.set_height(count.saturating_add(2).saturating_mul(LINE));
    let context = canvas.get_context("2d").ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, f64::from(WIDTH), f64::from(canvas.height()));
    context.set_fill_style_str("#111");
    context.set_font(&format!("{LETTER}px system-ui, sans-serif"));
    let mut y = LINE.saturating_add(LETTER);
    for line in &lines {
        context.fill_text(line, f64::from(LETTER), f64::from(y)).ok()?;
        y = y.saturating_add(LINE);
    }
    canvas.to_data_url().ok()
}

/// A line cut where it is as wide as the picture.
fn wrapped(line: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut halves = 0_usize;
    for c in line.chars() {
        let wide = if c.is_ascii() { 1 } else { 2 };
        if HALVES_A_LINE < halves.saturating_add(wide) {
            lines.push(String::new());
            halves = 0;
        }
        halves = halves.saturating_add(wide);
        if let Some(last) = lines.last_mut() {
            last.push(c);
        }
    }
    lines
}
