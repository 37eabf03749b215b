//! Mounts the page. The day is read once, here: boot.js has it of the clock, or of the address.

#[cfg(quanyi_page)]
fn main() {
    // A sentence for a developer; a release is without it, and 1 kB smaller.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    let root = leptos::prelude::document().document_element();
    let day = root.and_then(|root| root.get_attribute("data-today"));
    if let Some(Ok(today)) = day.map(|day| quanyi::units::parse_day(&day)) {
        quanyi::ui::start(today);
    }
}

#[cfg(not(quanyi_page))]
fn main() -> std::process::ExitCode {
    // The engine is used on the command line through `cargo xtask assess`.
    std::process::ExitCode::FAILURE
}
