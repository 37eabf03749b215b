//! Mounts the page. The clock is read once, here.

#[cfg(quanyi_page)]
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock: which day it is when the page opens"
)]
fn main() {
    // A sentence for a developer; a release is without it, and 1 kB smaller.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    let now = js_sys::Date::new_0();
    let month = now.get_month().saturating_add(1);
    let day = i32::try_from(now.get_full_year())
        .ok()
        .and_then(|year| chrono::NaiveDate::from_ymd_opt(year, month, now.get_date()));
    if let Some(today) = day {
        quanyi::ui::start(today);
    }
}

#[cfg(not(quanyi_page))]
fn main() -> std::process::ExitCode {
    // The engine is used on the command line through `cargo xtask assess`.
    std::process::ExitCode::FAILURE
}
