//! Yes, no, or not known. 是、否、不知道。

/// The answer to a question that may be left open. 三值答案。
///
/// Only the guide to worker classes and the conditions of schemes know it; every other rule takes a
/// plain value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Yes. 是。
    Yes,
    /// No. 否。
    No,
    /// Not known, or not answered. 不知道。
    #[default]
    NotKnown,
}

impl Truth {
    /// The answer of someone who knows.
    pub const fn of(answer: bool) -> Self {
        if answer { Self::Yes } else { Self::No }
    }

    /// The answer, if it is known.
    pub const fn known(self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::NotKnown => None,
        }
    }

    /// Whether all hold: no if one does not, else not known if one is not known.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::Yes, |so_far, next| match (so_far, next) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::NotKnown, _) | (_, Self::NotKnown) => Self::NotKnown,
            (Self::Yes, Self::Yes) => Self::Yes,
        })
    }

    /// Whether one holds: yes if one does, else not known if one is not known.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::all(parts.into_iter().map(Self::opposite)).opposite()
    }

    /// Yes for no, no for yes.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::NotKnown => Self::NotKnown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, No, NotKnown, Yes};

    #[test]
    fn one_no_decides_all_and_one_yes_decides_any() {
        assert_eq!(Truth::all([Yes, NotKnown, No]), No);
        assert_eq!(Truth::all([Yes, NotKnown]), NotKnown);
        assert_eq!(Truth::all([Yes, Yes]), Yes);
        assert_eq!(Truth::any([No, NotKnown, Yes]), Yes);
        assert_eq!(Truth::any([No, NotKnown]), NotKnown);
        assert_eq!(Truth::any([No, No]), No);
        assert_eq!((Truth::all([]), Truth::any([])), (Yes, No));
    }
}
