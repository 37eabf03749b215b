//! The engine for other programs: an ES module with every calculator, both languages and all figures. 计算引擎。
//!
//! `docs/api.md` describes cases and answers. What is exported here is what `engine.d.ts` types; a change that
//! would break a caller is a new name.

#[cfg(all(target_arch = "wasm32", not(quanyi_page)))]
#[expect(unreachable_pub, reason = "the programs of others call it")]
mod exported {
    use quanyi::api::{self, CALCULATORS, Calculator};
    use quanyi::desk;
    use quanyi::params::{self, Params};
    use quanyi::report::Lang;
    use quanyi::units::{WageMonth, parse_day};
    use wasm_bindgen::JsError;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The names of the calculators.
    #[wasm_bindgen]
    pub fn tools() -> Vec<String> {
        CALCULATORS.iter().map(|calculator| calculator.name.to_owned()).collect()
    }

    /// The JSON Schema of a calculator's case, as text.
    ///
    /// Throws where there is no such calculator.
    #[wasm_bindgen]
    pub fn schema(tool: &str) -> Result<String, JsError> {
        let calculator = found(tool)?;
        Ok(api::schema(calculator.name, calculator.fields).to_string())
    }

    /// The answer to a case as JSON text, with its working and the figures it stands on; or `problems`, with what
    /// is wrong with the case and where.
    ///
    /// Throws where there is no such calculator; never because of what stands in the case.
    #[wasm_bindgen]
    pub fn assess(tool: &str, json: &str) -> Result<String, JsError> {
        answer(tool, json, &params::built_in().map_err(said)?)
    }

    /// The same as `assess`, with the texts of other files of figures in the place of those that came with the engine: the
    /// whole chain, the nation's first.
    ///
    /// Throws also where a file is not valid, with its path and the reason.
    #[wasm_bindgen(js_name = assessWith)]
    pub fn assess_with(files: Vec<String>, tool: &str, json: &str) -> Result<String, JsError> {
        let files = named(files);
        answer(tool, json, &params::load(&borrowed(&files)).map_err(said)?)
    }

    /// The answer to what a link of the page holds, as JSON text: what stands behind `#` in its address. The texts of the
    /// county's own files, in the order of the chain and empty where there is none, serve where they are newer
    /// than those of the engine.
    ///
    /// Throws where the link names no calculator, and where a file is not valid.
    #[wasm_bindgen(js_name = assessLink)]
    pub fn assess_link(fragment: &str, county: Vec<String>) -> Result<String, JsError> {
        let link = fragment.trim_start_matches(['#', '/']);
        let (tool, state) = link.split_once('?').unwrap_or((link, ""));
        let calculator = found(tool)?;
        let case = api::from_fragment(calculator.fields, state);
        let county: Vec<&str> = county.iter().map(String::as_str).collect();
        let figures = params::with_newer(&county).map_err(said)?;
        let assessed = (calculator.assess)(&figures, &case);
        Ok(calculator.json(&figures, &assessed).to_string())
    }

    /// Whose answers differ between two chains of files, of some sample people, in the months in which values differ and
    /// in the month of `today`, a day such as `2026-11-25`, and of the examples worked out by hand: JSON text, in Chinese
    /// or, for `en`, in English.
    ///
    /// Throws where a file or the day is not valid.
    #[wasm_bindgen]
    pub fn effect(
        lang: &str,
        today: &str,
        before: Vec<String>,
        after: Vec<String>,
    ) -> Result<String, JsError> {
        let lang = if lang == "en" { Lang::En } else { Lang::Zh };
        let today = parse_day(today).ok().and_then(WageMonth::of);
        let today = today.ok_or_else(|| JsError::new("`today` is no day."))?;
        let (before, after) = (named(before), named(after));
        desk::effect(lang, &borrowed(&before), &borrowed(&after), today).map_err(said)
    }

    /// Files by their places, which is how a fault names them.
    fn named(files: Vec<String>) -> Vec<(String, String)> {
        let files = files.into_iter().enumerate();
        files.map(|(at, text)| (format!("files[{at}]"), text)).collect()
    }

    fn borrowed(files: &[(String, String)]) -> Vec<(&str, &str)> {
        files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
    }

    fn answer(tool: &str, json: &str, figures: &Params) -> Result<String, JsError> {
        let (Ok(answer) | Err(answer)) = found(tool)?.answer(figures, json);
        Ok(answer.to_string())
    }

    fn found(tool: &str) -> Result<&'static Calculator, JsError> {
        let found = CALCULATORS.iter().find(|calculator| calculator.name == tool);
        found.copied().ok_or_else(|| {
            JsError::new(&format!(
                "There is no calculator “{tool}”; there are {}.",
                tools().join(", ")
            ))
        })
    }

    fn said(error: params::ParamsError) -> JsError {
        JsError::new(&error.to_string())
    }
}

fn main() {}
