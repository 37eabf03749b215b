//! What is known by a name: a term, a convention. 名称。
//!
//! A name is a constant that carries its words, and not a case of an enum whose words stand in a
//! table: what only one calculator says is then loaded with that calculator.

/// A name: one for programs, one in Chinese and one in English. 名称。
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    #[cfg(not(quanyi_page))]
    key: &'static str,
    text: &'static str,
}

impl Named {
    /// A name; the text is Chinese, and outside the page English on a second line.
    #[cfg(not(quanyi_page))]
    pub(crate) const fn new(key: &'static str, text: &'static str) -> Self {
        Self { key, text }
    }

    /// A name that is only read.
    #[cfg(quanyi_page)]
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text }
    }

    /// The name in JSON.
    #[cfg(not(quanyi_page))]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The name for readers, as `report` takes it.
    pub const fn text(&self) -> &'static str {
        self.text
    }
}

/// A name and its words.
#[cfg(not(quanyi_page))]
macro_rules! name {
    ($key:literal, $zh:literal, $en:literal) => {
        &$crate::law::Named::new($key, concat!($zh, "\n", $en))
    };
}

/// A name of which the page carries the Chinese only.
#[cfg(quanyi_page)]
macro_rules! name {
    ($key:literal, $zh:literal, $en:literal) => {
        &$crate::law::Named::new($zh)
    };
}
pub(crate) use name;

/// Names of a kind: a constant, the name in JSON, the words.
macro_rules! named {
    ($of:ident, $make:path; $($name:ident, $key:literal, both!($zh:literal, $en:literal);)*) => {
        impl $of {
            $(
                #[doc = concat!($en, ". ", $zh, "。")]
                pub const $name: Self =
                    $make(const { $crate::law::named::name!($key, $zh, $en) });
            )*

            /// All of them. 全部。
            #[cfg(not(quanyi_page))]
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
        }
    };
}
pub(crate) use named;
