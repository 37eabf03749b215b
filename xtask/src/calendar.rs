//! The calendars of the built site: `calendar/<year>.json` and `.ics`, for others to use.

mod ics;

use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use quanyi::api::{CalendarYear, calendar_year};
use quanyi::params::Params;
use quanyi::report::{Lang, refuse};
use quanyi::rules::RuleError;

use crate::{params, run};

/// The years whose statutory holidays the figures and the lunar table answer for.
const YEARS: RangeInclusive<i32> = 2018..=2035;

/// The folder within the site.
const FOLDER: &str = "calendar";

/// Writes both files of every year into a built site. They are made of the whole files of figures.
pub(crate) fn write(site: &Path) -> Result<(), String> {
    let params = params::read_chain(run::root().join("params"))?;
    let folder = site.join(FOLDER);
    fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}.", folder.display()))?;
    for year in YEARS {
        let calendar = of_year(&params, year)?;
        for (ending, text) in [("json", json(&calendar)?), ("ics", ics::text(&calendar))] {
            let path = folder.join(format!("{year}.{ending}"));
            fs::write(&path, text).map_err(|e| format!("{}: {e}.", path.display()))?;
        }
    }
    Ok(())
}

fn of_year(params: &Params, year: i32) -> Result<CalendarYear, String> {
    calendar_year(params, year)
        .map_err(|gap| format!("{year}: {}", refuse(Lang::En, &RuleError::Gap(gap))))
}

/// A day to a line, so that what changes from one build to the next can be seen.
fn json(calendar: &CalendarYear) -> Result<String, String> {
    let text = serde_json::to_string(calendar).map_err(|error| error.to_string())?;
    Ok(text.replace("{\"date\":", "\n{\"date\":") + "\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use serde_json::Value;

    fn figures() -> Params {
        params::read_chain(run::root().join("params")).unwrap()
    }

    /// What a stranger's program reads from the file of a year.
    fn read(params: &Params, year: i32) -> Value {
        serde_json::from_str(&json(&of_year(params, year).unwrap()).unwrap()).unwrap()
    }

    fn day<'a>(calendar: &'a Value, date: &str) -> &'a Value {
        calendar["days"].as_array().unwrap().iter().find(|day| day["date"] == date).unwrap()
    }

    #[test]
    fn every_day_of_every_year_stands_in_its_file_once() {
        let params = figures();
        for year in YEARS {
            let calendar = read(&params, year);
            assert_eq!(calendar["year"], year);
            let dates: Vec<&str> = calendar["days"]
                .as_array()
                .unwrap()
                .iter()
                .map(|day| day["date"].as_str().unwrap())
                .collect();
            let leap = if year % 4 == 0 { 366 } else { 365 };
            assert_eq!(dates.len(), leap);
            assert!(dates.is_sorted_by(|a, b| a < b));
            assert!(dates.iter().all(|date| date.starts_with(&format!("{year}-"))));
            let statutory = calendar["days"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|day| day["class"] == "statutory_holiday")
                .map(|day| day["names"].as_array().unwrap().len());
            assert_eq!(statutory.sum::<usize>(), if year < 2025 { 11 } else { 13 }, "{year}");
            assert_eq!(calendar["moved_days_known"], (2024..=2026).contains(&year));
            assert_eq!(calendar["local_holidays_known"], [2023, 2024].contains(&year));
            assert_eq!(calendar["note"].is_null(), (2024..=2026).contains(&year));
        }
    }

    #[test]
    fn a_site_gets_both_files_of_every_year() {
        let site = std::env::temp_dir().join(format!("quanyi-calendar-{}", std::process::id()));
        write(&site).unwrap();
        let written = fs::read_dir(site.join(FOLDER)).unwrap();
        let mut names: Vec<String> =
            written.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        let expected: Vec<String> =
            YEARS.flat_map(|year| ["ics", "json"].map(|end| format!("{year}.{end}"))).collect();
        assert_eq!(names, expected);
        fs::remove_dir_all(&site).unwrap();
    }

    #[test]
    fn the_years_are_all_that_can_be_answered_for() {
        let params = figures();
        assert!(of_year(&params, YEARS.start() - 1).is_err());
        assert!(of_year(&params, YEARS.end() + 1).is_err());
    }

    #[test]
    fn a_day_tells_class_name_multiple_documents_and_status() {
        let params = figures();
        let calendar = read(&params, 2026);
        let sources = |date: &str| -> Vec<Value> {
            let at = day(&calendar, date)["sources"].as_array().unwrap();
            let source =
                |at: &Value| calendar.pointer(&format!("/sources/{at}")).unwrap().clone();
            at.iter().map(source).collect()
        };
        let mut told = BTreeMap::new();
        for date in
            ["2026-10-01", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-10", "2026-10-13"]
        {
            let day = day(&calendar, date);
            told.insert(
                date,
                format!(
                    "{} {} {} {}",
                    day["weekday"], day["class"], day["overtime"]["percent"], day["status"]
                )
                .replace('"', ""),
            );
        }
        let expected = [
            ("2026-10-01", "4 statutory_holiday 300 official"),
            ("2026-10-04", "7 rest_day 200 secondary"),
            ("2026-10-05", "1 substitute_day 200 secondary"),
            ("2026-10-06", "2 moved_rest_day 200 secondary"),
            ("2026-10-10", "6 makeup_workday 150 secondary"),
            ("2026-10-13", "2 workday 150 secondary"),
        ]
        .map(|(date, told)| (date, told.to_owned()));
        assert_eq!(told, BTreeMap::from(expected));
        let national_day = day(&calendar, "2026-10-01");
        assert_eq!(national_day["names"][0]["zh"], "国庆节");
        assert_eq!(national_day["names"][0]["en"], "National Day");
        assert_eq!(national_day["overtime"]["key"], "overtime.multiple.statutory_holiday");
        let [rule, multiple] = &sources("2026-10-01")[..] else { unreachable!() };
        assert_eq!(
            (&rule["key"], &rule["from"]),
            (&"holiday.rule".into(), &"2025-01-01".into())
        );
        assert_eq!(rule["documents"][0]["document"], "holiday-measures-2024");
        assert_eq!(rule["documents"][0]["article"], "第二条");
        assert_eq!(multiple["documents"][0]["article"], "第四十四条第（三）项");
        assert_eq!(sources("2026-10-06")[0]["documents"][0]["number"], "国办发明电〔2025〕7号");
        assert!(
            national_day["reason"]["zh"].as_str().unwrap().starts_with("国庆节，法定节假日。")
        );
        assert!(day(&calendar, "2026-10-13")["reason"].is_null());
        assert_eq!(day(&calendar, "2026-03-08")["partial"][0]["name"]["zh"], "妇女节");
        let local = &day(&read(&params, 2024), "2024-07-12")["local"].clone();
        assert_eq!(
            (&local["name"]["zh"], &local["status"]),
            (&"哈尼族矻扎扎节".into(), &"secondary".into())
        );
    }

    #[test]
    fn a_year_without_an_arrangement_claims_no_class_for_its_other_days() {
        let calendar = read(&figures(), 2027);
        let holiday = day(&calendar, "2027-10-01");
        assert_eq!(
            (&holiday["class"], &holiday["status"]),
            (&"statutory_holiday".into(), &"official".into())
        );
        let other = day(&calendar, "2027-10-08");
        for field in ["class", "overtime", "status", "reason"] {
            assert!(other[field].is_null(), "{field}");
        }
        assert_eq!(other["sources"], serde_json::json!([]));
        assert_eq!(
            calendar["note"]["zh"],
            "没有收录2027年的放假调休安排：只有法定节假日是确定的。"
        );
    }
}
