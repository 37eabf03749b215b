//! What a county looks after besides rates: offices, hotlines, local holidays, plans, courses. Each is entered by its form.

use quanyi::desk::{Book, Change, Form};
use quanyi::params::{Entry, Row, RowCell, Value, spec_of};

use crate::SHIPPED;

/// What stands in the files after a value was entered at its form, a field after the other.
fn entered(key: &str, rows: usize, texts: &[(&str, &str)]) -> Entry {
    let mut book = Book::open(&SHIPPED).unwrap();
    let mut form = Form::of(key, spec_of(key).unwrap(), None, None, "2026-11-25");
    form.set("from", "2027-03-01");
    for _ in 1..rows {
        form.add_row();
    }
    for (path, text) in texts {
        assert!(form.inputs().iter().any(|one| one.path == *path), "{path}");
        form.set(path, text);
    }
    book.change(&Change { key, at: None, entry: form.entry(), basis: "" }).unwrap();
    book.params().figure(key).unwrap().entries.last().unwrap().clone()
}

fn rows(entry: &Entry) -> &[Row] {
    if let Value::Rows(rows) = &entry.value { rows } else { &[] }
}

#[test]
fn addresses_hotlines_and_hours_are_a_line_to_each_office() {
    for key in ["county.office.address", "county.office.telephone", "county.office.hours"] {
        let entry = entered(
            key,
            2,
            &[
                ("value[0].office", "labour_bureau"),
                ("value[0].words.zh", "0873-12333"),
                ("value[1].office", "legal_aid"),
                ("value[1].words.zh", "12348"),
            ],
        );
        assert_eq!(rows(&entry).len(), 2, "{key}");
        assert_eq!(rows(&entry)[1].cell("office"), Some(&RowCell::Word("legal_aid")));
    }
}

#[test]
fn local_holidays_plans_and_courses_are_rows() {
    let notice = entered(
        "local_holiday.county_notice",
        2,
        &[
            ("value[0].date", "2027-06-01"),
            ("value[0].name.zh", "县庆"),
            ("value[1].date", "2027-06-02"),
            ("value[1].name.zh", "县庆"),
        ],
    );
    assert_eq!(rows(&notice).len(), 2);
    let plans = entered(
        "flexible_medical.plans",
        1,
        &[("value[0].plan", "plan_3"), ("value[0].name.zh", "第三种")],
    );
    assert_eq!(rows(&plans).len(), 1);
    let courses = entered(
        "training.county_catalogue",
        1,
        &[("value[0].trade.zh", "紫陶制作"), ("value[0].provider.zh", "县职业高级中学")],
    );
    assert_eq!(rows(&courses).len(), 1);
}
