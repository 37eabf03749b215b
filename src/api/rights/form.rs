//! How the page asks. 表单。

use crate::api::Section::{self, Cards, Field, More};

/// The form.
pub(super) const FORM: &[Section] = &[Cards("class"), Field("side"), More(&[Field("asked")])];
