//! Elements with their types erased. 页面元素。
//!
//! Leptos makes a type of its own for every element of a `view!`, and code for each type: over
//! half of the page's bytes. Here every element is the same type, so the code exists once; what
//! is drawn, followed and cleaned up is still Leptos's.

use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::event::{Custom, on};
use leptos::tachys::html::property::prop;
use web_sys::Event;

/// An element being put together. It is a box so that handing it on is handing on a pointer.
pub(super) struct Tag(Box<Parts>);

struct Parts {
    name: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// Begins an element.
pub(super) fn tag(name: &'static str) -> Tag {
    Tag(Box::new(Parts { name, attributes: Vec::new(), children: Vec::new() }))
}

/// Begins an element with a class.
pub(super) fn classed(name: &'static str, class: &str) -> Tag {
    tag(name).attr("class", class)
}

/// A part of the page that is drawn anew whenever a signal it reads changes.
pub(super) fn live(f: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    live_boxed(Box::new(f))
}

fn live_boxed(f: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    f.into_any()
}

/// A text that others can follow, told of a change only when it is another text.
pub(super) fn memo(f: impl Fn() -> String + Send + Sync + 'static) -> Memo<String> {
    memo_boxed(Box::new(f))
}

fn memo_boxed(f: Box<dyn Fn() -> String + Send + Sync>) -> Memo<String> {
    Memo::new(move |_| f())
}

/// Nothing.
pub(super) fn nothing() -> AnyView {
    all(Vec::new())
}

/// Several parts one after the other.
pub(super) fn all(parts: Vec<AnyView>) -> AnyView {
    parts.into_any()
}

impl Tag {
    /// A fixed attribute.
    pub(super) fn attr(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.push(custom_attribute(name, value.to_owned()).into_any_attr());
        self
    }

    /// An attribute that follows the signals it reads; without a value it is taken off.
    pub(super) fn live_attr(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        self.live_attr_boxed(name, Box::new(value))
    }

    fn live_attr_boxed(
        mut self,
        name: &'static str,
        value: Box<dyn Fn() -> Option<String> + Send>,
    ) -> Self {
        self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// What stands in a field.
    pub(super) fn live_value(mut self, value: impl Fn() -> String + Send + 'static) -> Self {
        let value: Box<dyn Fn() -> String + Send> = Box::new(value);
        self.0.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// Whether a choice is made: the property `checked` or `selected`.
    pub(super) fn live_flag(
        self,
        name: &'static str,
        value: impl Fn() -> bool + Send + 'static,
    ) -> Self {
        self.live_flag_boxed(name, Box::new(value))
    }

    fn live_flag_boxed(
        mut self,
        name: &'static str,
        value: Box<dyn Fn() -> bool + Send>,
    ) -> Self {
        self.0.attributes.push(prop(name, value).into_any_attr());
        self
    }

    /// What happens on an event.
    pub(super) fn on(self, event: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        self.on_boxed(event, Box::new(act))
    }

    fn on_boxed(mut self, event: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        self.0.attributes.push(on(Custom::<Event>::new(event), act).into_any_attr());
        self
    }

    /// Words.
    pub(super) fn text(mut self, text: &str) -> Self {
        self.0.children.push(text.to_owned().into_any());
        self
    }

    /// Words that follow the signals they read.
    pub(super) fn live_text(self, f: impl Fn() -> String + Send + 'static) -> Self {
        self.live_text_boxed(Box::new(f))
    }

    fn live_text_boxed(mut self, f: Box<dyn Fn() -> String + Send>) -> Self {
        self.0.children.push(f.into_any());
        self
    }

    /// An element inside.
    pub(super) fn with(self, child: Self) -> Self {
        let child = child.view();
        self.and(child)
    }

    /// A part inside.
    pub(super) fn and(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }

    /// A part inside that is drawn anew whenever a signal it reads changes.
    pub(super) fn live(self, f: impl Fn() -> AnyView + Send + 'static) -> Self {
        let child = live(f);
        self.and(child)
    }

    /// Elements inside.
    pub(super) fn each(mut self, children: Vec<Self>) -> Self {
        for child in children {
            self = self.with(child);
        }
        self
    }

    /// The finished element.
    pub(super) fn view(self) -> AnyView {
        let Parts { name, attributes, children } = *self.0;
        custom(name).child(children).add_any_attr(attributes).into_any()
    }
}
