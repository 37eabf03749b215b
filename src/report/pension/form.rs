//! What the calculator is called. 计算器名称。
//!
//! The page does not ask for it yet, so there are no words of a form.

use crate::report::words::words;

words! {
    /// What the calculator is called. 灵活就业养老保险。
    pub static PENSION;
    "page.lead": "选一个档次，看每月缴多少、什么时候退休、大约能领多少。", "Choose a grade and see what it costs a month, when to retire and about what it brings.";
}
