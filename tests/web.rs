//! Tests that need a browser: run by `cargo xtask test` in a real Chromium.
//!
//! The page is put into a document of the test's own and used through labels and roles, the way
//! assistive technology finds things.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use chrono::NaiveDate;
#[cfg(feature = "roster")]
use quanyi::roster::{Cell, Limits, Table, Value, read, write_csv, write_xlsx};
use quanyi::ui::start;
#[cfg(feature = "roster")]
use quanyi::units::Money;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Opens the page at this state, as in November 2026. There is one page for all tests, as a page is
/// never closed before its tab is: it is cleared and then sent to the state by its address.
async fn open(state: &str) {
    let window = web_sys::window().unwrap();
    if document().get_element_by_id("quanyi").is_none() {
        let body = document().query_selector("body").unwrap().unwrap();
        for id in ["quanyi", "foot"] {
            let place = document().create_element("div").unwrap();
            place.set_id(id);
            body.append_child(&place).unwrap();
        }
        // An address without a route is the front door, which has no form.
        window.location().set_hash("/minimum-wage").unwrap();
        start(NaiveDate::from_ymd_opt(2026, 11, 25).unwrap());
        settle().await;
    }
    named("清除").click();
    settle().await;
    let arrived =
        js_sys::Promise::new(&mut |resolve, _| window.set_onhashchange(Some(&resolve)));
    // What nobody asks for makes each address another one.
    let test = js_sys::Math::random().to_string();
    window.location().set_hash(&format!("/minimum-wage?{state}&test={test}")).unwrap();
    JsFuture::from(arrived).await.unwrap();
    settle().await;
}

/// Lets everything happen that follows from what was done: a turn of the event loop.
async fn settle() {
    let turn = js_sys::Promise::new(&mut |resolve, _| {
        let window = web_sys::window().unwrap();
        let set = js_sys::Reflect::get(&window, &JsValue::from_str("setTimeout")).unwrap();
        let set: js_sys::Function = set.unchecked_into();
        set.call1(&window, &resolve).unwrap();
    });
    JsFuture::from(turn).await.unwrap();
}

fn one(selector: &str) -> Option<Element> {
    document().query_selector(selector).unwrap()
}

/// The field whose label begins with these words.
fn labelled(words: &str) -> Element {
    let labels = document().get_elements_by_tag_name("label");
    let mut all = (0..labels.length()).filter_map(|at| labels.item(at));
    let label = all.find(|label| label.text_content().unwrap_or_default().starts_with(words));
    let label = label.unwrap_or_else(|| wasm_bindgen::throw_str(&format!("no label {words}")));
    match label.get_attribute("for") {
        Some(id) => document().get_element_by_id(&id).unwrap(),
        None => label.query_selector("input").unwrap().unwrap(),
    }
}

/// The button whose name begins with these words.
fn named(words: &str) -> HtmlElement {
    let buttons = document().get_elements_by_tag_name("button");
    let mut all = (0..buttons.length()).filter_map(|at| buttons.item(at));
    let button = all.find(|one| one.text_content().unwrap_or_default().starts_with(words));
    button.unwrap().unchecked_into()
}

async fn fire(target: &Element, event: &str) {
    target.dispatch_event(&Event::new(event).unwrap()).unwrap();
    settle().await;
}

async fn type_into(words: &str, text: &str) {
    let field = labelled(words);
    field.unchecked_ref::<HtmlInputElement>().set_value(text);
    fire(&field, "input").await;
}

async fn choose(words: &str, value: &str) {
    let field = labelled(words);
    field.unchecked_ref::<HtmlSelectElement>().set_value(value);
    assert_eq!(field.unchecked_ref::<HtmlSelectElement>().value(), value);
    fire(&field, "change").await;
}

/// What the part of the page that is read aloud says.
fn said() -> String {
    one("#answer [role=status]").unwrap().text_content().unwrap()
}

fn tone() -> Option<String> {
    one("[data-answer]").and_then(|answer| answer.get_attribute("data-answer"))
}

#[wasm_bindgen_test]
async fn a_slip_is_answered_as_it_is_filled_in() {
    open("").await;
    assert_eq!(tone(), None);
    choose("年份", "2026").await;
    choose("月份", "09").await;
    type_into("金额", "1900").await;
    assert_eq!(tone().as_deref(), Some("bad"));
    // 1,970 − 1,900 = 70.
    assert!(said().contains(" 70.00 元"), "{}", said());
    type_into("金额", "1970").await;
    assert_eq!(tone().as_deref(), Some("good"));
}

#[wasm_bindgen_test]
async fn each_way_of_working_asks_its_own_questions() {
    open("").await;
    for (words, asked) in [("平台骑手", "跑单时间"), ("小时工", "这段时间一共")]
    {
        labelled(words).unchecked_into::<HtmlElement>().click();
        settle().await;
        assert!(labelled(asked).has_attribute("aria-describedby"), "{asked}");
    }
    labelled("自己接活").unchecked_into::<HtmlElement>().click();
    settle().await;
    assert!(one(".clc-slip").is_none(), "there is nothing to compare");
}

#[wasm_bindgen_test]
async fn a_mistake_is_said_at_its_field_once_the_field_is_left() {
    open("m=2026-09").await;
    let amount = labelled("金额").unchecked_into::<HtmlInputElement>();
    fire(&amount, "focus").await;
    type_into("金额", "八千").await;
    assert!(!amount.has_attribute("aria-invalid"), "nothing is wrong while it is typed");
    fire(&amount, "blur").await;
    assert_eq!(amount.get_attribute("aria-invalid").as_deref(), Some("true"));
    let described = amount.get_attribute("aria-describedby").unwrap();
    let texts: Vec<String> = described
        .split(' ')
        .map(|id| document().get_element_by_id(id).unwrap().text_content().unwrap())
        .collect();
    assert!(texts.iter().any(|text| text.contains("八千")), "{texts:?}");
    assert_eq!(amount.value(), "八千", "kept as typed");
    assert_eq!(tone(), None);
}

#[wasm_bindgen_test]
async fn a_link_fills_the_form_in() {
    open("v=1&c=managed&m=2026-09&oh=100&p=order_pay:1950").await;
    let rider = labelled("平台骑手").unchecked_into::<HtmlInputElement>();
    assert!(rider.checked());
    let hours = labelled("跑单时间").unchecked_into::<HtmlInputElement>();
    assert_eq!(hours.value(), "100");
    // 100 × 20 − 1,950 = 50.
    assert!(said().contains(" 50.00 元"), "{}", said());
}

#[wasm_bindgen_test]
async fn lines_come_and_go_and_keep_what_is_in_the_others() {
    open("m=2026-09&p=base:1900;full_attendance:70").await;
    assert_eq!(tone().as_deref(), Some("good"));
    // The remove button of the second line is named after it.
    let second = one("ul.clc-slip > li:nth-child(2) button").unwrap();
    assert!(second.text_content().unwrap().contains("全勤奖"));
    second.unchecked_into::<HtmlElement>().click();
    settle().await;
    assert!(said().contains(" 70.00 元"), "{}", said());
    named("添加一项").click();
    settle().await;
    assert!(one("ul.clc-slip > li:nth-child(2)").is_some());
    assert!(said().contains(" 70.00 元"), "an empty line says nothing");
}

#[wasm_bindgen_test]
async fn clearing_leaves_an_empty_form() {
    open("m=2026-09&p=base:1900").await;
    assert_eq!(tone().as_deref(), Some("bad"));
    named("清除").click();
    settle().await;
    assert_eq!(tone(), None);
    assert_eq!(labelled("金额").unchecked_into::<HtmlInputElement>().value(), "");
    assert_eq!(document().active_element().unwrap().id(), "title");
}

#[cfg(feature = "roster")]
#[wasm_bindgen_test]
fn a_table_is_written_and_read_again_in_the_browser() {
    let made = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let table = Table {
        name: "结果".to_owned(),
        headings: ["姓名", "合计", "入职日期"].map(str::to_owned).to_vec(),
        rows: vec![vec!["张三".into(), Money::from_fen(123_456).into(), Value::Day(made)]],
    };
    // No clock, no chance and no file system is asked for: a browser has none of these here.
    let book = write_xlsx(std::slice::from_ref(&table), made).unwrap();
    let sheet = read(&book, "a.xlsx", &Limits::PAGE).unwrap().sheets.remove(0);
    assert_eq!(sheet.cell(2, 0), Cell::Text("张三"));
    assert_eq!(sheet.cell(2, 1), Cell::Number("1234.56"));
    assert_eq!(sheet.cell(2, 2), Cell::Day("2026-11-25"));
    let text = read(&write_csv(&table), "a.csv", &Limits::PAGE).unwrap().sheets.remove(0);
    assert_eq!(text.cell(2, 1), Cell::Text("1234.56"));
}
