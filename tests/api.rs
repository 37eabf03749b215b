//! `docs/api.md`, `docs/open-questions.md` and `docs/schema` say what the code does, no more and no less.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot be set up has failed"
)]

use std::collections::BTreeSet;
use std::fs;

use quanyi::api::{
    Field, FieldKind, annual_leave, claim, contributions, from_json, medical, minimum_wage,
    overtime, pension, relation, rights, roster, schema, training,
};
use quanyi::law::{Convention, Reason, Term};
use quanyi::params;
use serde_json::Value;

/// A file of the repository as text.
fn read(path: &str) -> String {
    fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The text of the one block of `docs/api.md` that is fenced as `json <name>`.
fn block(name: &str) -> String {
    let page = read("docs/api.md");
    let start = format!("```json {name}\n");
    assert_eq!(page.matches(&start).count(), 1, "one block `json {name}`");
    page.split(&start).nth(1).unwrap().split("```").next().unwrap().to_owned()
}

fn answer(case: &str) -> Value {
    let figures = params::built_in().unwrap();
    let answer = from_json(minimum_wage::FIELDS, case)
        .and_then(|case| minimum_wage::assess(&figures, &case));
    minimum_wage::to_json(&figures, &answer)
}

fn leave_answer(case: &str) -> Value {
    let figures = params::built_in().unwrap();
    let answer = from_json(annual_leave::FIELDS, case)
        .and_then(|case| annual_leave::assess(&figures, &case));
    annual_leave::to_json(&figures, &answer)
}

fn overtime_answer(case: &str) -> Value {
    let figures = params::built_in().unwrap();
    let answer =
        from_json(overtime::FIELDS, case).and_then(|case| overtime::assess(&figures, &case));
    overtime::to_json(&figures, &answer)
}

/// Every calculator with its fields.
const CALCULATORS: [(&str, &[Field]); 11] = [
    ("minimum-wage", minimum_wage::FIELDS),
    ("overtime", overtime::FIELDS),
    ("annual-leave", annual_leave::FIELDS),
    ("claim", claim::FIELDS),
    ("pension", pension::FIELDS),
    ("medical", medical::FIELDS),
    ("rights", rights::FIELDS),
    ("class", relation::FIELDS),
    ("training", training::FIELDS),
    ("contributions", contributions::FIELDS),
    ("roster", roster::FIELDS),
];

#[test]
fn the_schema_files_are_the_schemas() {
    for (name, fields) in CALCULATORS {
        let file = format!("docs/schema/{name}.case.json");
        let written: Value = serde_json::from_str(&read(&file)).unwrap();
        let how = format!("cargo xtask assess {name} --schema > {file}");
        assert_eq!(written, schema(name, fields), "make it again: {how}");
    }
}

#[test]
fn the_example_of_overtime_is_answered_as_printed() {
    // 2,175 a month is 100 a day: 3 × 100 and 2 × 100, of which 200 was paid.
    let printed: Value = serde_json::from_str(&block("overtime-answer")).unwrap();
    let given = overtime_answer(&block("overtime-case"));
    assert_eq!(printed["lines"][0]["due"], "500.00");
    assert_eq!(printed["lines"][0]["owed"], "300.00");
    for key in ["lines", "days", "findings", "readings"] {
        assert_eq!(given[key], printed[key], "{key}");
    }
    let typed: Value = serde_json::from_str(&block("overtime-case")).unwrap();
    assert_eq!(given["case"], typed);
    let keys: Vec<&String> = given.as_object().unwrap().keys().collect();
    let all = ["calculator", "case", "certainty", "days", "figures", "findings", "lines"];
    let all: Vec<&str> = all.into_iter().chain(["notices", "readings", "working"]).collect();
    assert_eq!(keys, all);
}

#[test]
fn the_example_of_a_claim_is_answered_as_printed() {
    // 1,870 − 1,800 in August, exactly the standard in September.
    let printed: Value = serde_json::from_str(&block("claim-answer")).unwrap();
    let figures = params::built_in().unwrap();
    let case = block("claim-case");
    let answer =
        from_json(claim::FIELDS, &case).and_then(|case| claim::assess(&figures, &case));
    let given = claim::to_json(&figures, &answer);
    assert_eq!(printed["sum"]["claim"], "70.00");
    assert_eq!(printed["arbitration_until"], "2027-09-30");
    for (key, value) in printed.as_object().unwrap() {
        assert_eq!(&given[key], value, "{key}");
    }
    assert_eq!(given["case"], serde_json::from_str::<Value>(&case).unwrap());
}

#[test]
fn the_example_of_annual_leave_is_answered_as_printed() {
    // 10 − 3 days × 5000 ÷ 21.75 × 200 % = 3218.390…; with five days of leave 2 days: 919.540….
    let printed: Value = serde_json::from_str(&block("leave-answer")).unwrap();
    let given = leave_answer(&block("leave-case"));
    assert_eq!(printed["lines"][0]["owed"], "3218.39");
    assert_eq!(printed["readings"][0]["other"]["owed"], "919.54");
    for (key, value) in printed.as_object().unwrap() {
        assert_eq!(&given[key], value, "{key}");
    }
    let typed: Value = serde_json::from_str(&block("leave-case")).unwrap();
    assert_eq!(given["case"], typed);
    let keys = given.as_object().unwrap().len();
    assert_eq!(
        keys,
        printed.as_object().unwrap().len() + ["case", "certainty", "working"].len()
    );
}

#[test]
fn the_example_of_pension_insurance_is_answered_as_printed() {
    // 4403 × 20 % = 880.60 a month, two months of 2026; 2027 is refused.
    let figures = params::built_in().unwrap();
    let answer = from_json(pension::FIELDS, &block("pension-case"))
        .and_then(|case| pension::assess(&figures, &case));
    let given = pension::to_json(&figures, &answer);
    let printed: Value = serde_json::from_str(&block("pension-lines")).unwrap();
    assert_eq!(printed[0]["all"]["total"], "1761.20");
    assert_eq!(printed[1]["refusal"]["figure"], "pension.base_floor");
    assert_eq!(given["lines"], printed);
    let page = read("docs/api.md");
    for key in given.as_object().unwrap().keys() {
        assert!(page.contains(&format!("`{key}`")), "{key}");
    }
}

#[test]
fn the_example_of_medical_insurance_is_answered_as_printed() {
    // 5000 × 8 % = 400, 5000 × 3 % = 150; 12 × 400 + 300 = 5100; three months after 15 September.
    let figures = params::built_in().unwrap();
    let answer = from_json(medical::FIELDS, &block("medical-case"))
        .and_then(|case| medical::assess(&figures, &case));
    let given = medical::to_json(&figures, &answer);
    let printed: Value = serde_json::from_str(&block("medical-lines")).unwrap();
    assert_eq!(printed[0]["a_month"]["account"], "150.00");
    assert_eq!(printed[0]["all"], "5100.00");
    assert_eq!(printed[1]["day"], "2026-12-15");
    assert_eq!(printed[2]["refusal"]["figure"], "resident_medical.individual");
    assert_eq!(given["lines"], printed);
}

#[test]
fn the_example_of_the_rights_is_answered_as_printed() {
    let figures = params::built_in().unwrap();
    let answer = from_json(rights::FIELDS, &block("rights-case"))
        .and_then(|case| rights::assess(&figures, &case));
    let given = rights::to_json(&figures, &answer);
    let printed: Value = serde_json::from_str(&block("rights-answer")).unwrap();
    for (list, entries) in printed.as_object().unwrap() {
        for entry in entries.as_array().unwrap() {
            assert!(given[list].as_array().unwrap().contains(entry), "{list}: {entry}");
        }
    }
}

#[test]
fn the_example_of_the_worker_classes_is_answered_as_printed() {
    // From 1 September to 25 November: two whole months and 25 days; 3,000 × (2 − 1) × 2.
    let figures = params::built_in().unwrap();
    let answer = from_json(relation::FIELDS, &block("class-case"))
        .and_then(|case| relation::assess(&figures, &case));
    let given = relation::to_json(&figures, &answer);
    let printed: Value = serde_json::from_str(&block("class-lines")).unwrap();
    assert_eq!(printed[1]["amount"], "6000.00");
    assert_eq!(given["lines"], printed);
    assert_eq!(given["class"], "full_time");
    let page = read("docs/api.md");
    for key in given.as_object().unwrap().keys() {
        assert!(page.contains(&format!("`{key}`")), "{key}");
    }
}

#[test]
fn the_example_of_training_subsidies_is_answered_as_printed() {
    // Eleven months of unemployment insurance, and twelve are asked for.
    let figures = params::built_in().unwrap();
    let answer = from_json(training::FIELDS, &block("training-case"))
        .and_then(|case| training::assess(&figures, &case));
    let given = training::to_json(&figures, &answer);
    let schemes = given["schemes"].as_array().unwrap();
    let scheme = schemes.iter().find(|one| one["scheme"] == "skill_upgrade").unwrap();
    let printed: Value = serde_json::from_str(&block("training-scheme")).unwrap();
    assert_eq!(printed["verdict"], "not_eligible");
    for (key, value) in printed.as_object().unwrap() {
        assert_eq!(&scheme[key], value, "{key}");
    }
    let condition: Value = serde_json::from_str(&block("training-condition")).unwrap();
    assert_eq!((&condition["needed"], &condition["given"]), (&"12".into(), &"11".into()));
    assert_eq!(scheme["conditions"][1], condition);
    let page = read("docs/api.md");
    let conditions = condition.as_object().unwrap().keys();
    let all = given.as_object().unwrap().keys().chain(scheme.as_object().unwrap().keys());
    for key in all.chain(conditions) {
        assert!(page.contains(&format!("`{key}`")), "{key}");
    }
}

#[test]
fn the_example_is_answered_as_printed() {
    let printed: Value = serde_json::from_str(&block("answer")).unwrap();
    let given = answer(&block("case"));
    for (key, value) in printed.as_object().unwrap() {
        assert_eq!(&given[key], value, "{key}");
    }
    let keys: Vec<&String> = given.as_object().unwrap().keys().collect();
    let rest = ["case", "pay", "certainty", "working"].map(str::to_owned);
    assert_eq!(keys.len(), printed.as_object().unwrap().len() + rest.len());
    let typed: Value = serde_json::from_str(&block("case")).unwrap();
    assert_eq!(given["case"], typed);
    let line: Value = serde_json::from_str(&block("pay-line")).unwrap();
    assert_eq!(given["pay"][0], line);
    let step: Value = serde_json::from_str(&block("step")).unwrap();
    assert_eq!(given["working"].as_array().unwrap().last(), Some(&step));
}

#[test]
fn the_problems_are_those_printed() {
    let printed: Value = serde_json::from_str(&block("problems")).unwrap();
    assert_eq!(answer(&block("bad case")), printed);
}

/// The variants of an enum as a source file has them, in snake case.
fn variants(file: &str, name: &str) -> Vec<String> {
    let text = read(file);
    let body = text.split(&format!("pub enum {name} {{")).nth(1).unwrap();
    let body = body.split("\n}").next().unwrap();
    let variants: Vec<String> = body
        .lines()
        .filter_map(|line| line.strip_prefix("    "))
        .filter(|line| line.starts_with(|c: char| c.is_ascii_uppercase()))
        .map(|line| snake(line.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap()))
        .collect();
    assert!(!variants.is_empty(), "{file}: {name}");
    variants
}

fn snake(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !text.is_empty() {
            text.push('_');
        }
        text.push(c.to_ascii_lowercase());
    }
    text
}

/// Every name a program can meet in an answer.
fn names() -> Vec<String> {
    let outcome = "src/rules/minimum_wage/outcome.rs";
    let claim = "src/rules/claim/outcome.rs";
    let leave = "src/rules/annual_leave/outcome.rs";
    let hours = "src/rules/overtime/outcome.rs";
    let relation = "src/rules/relation/outcome.rs";
    let both_sides = "src/rules/contributions/outcome.rs";
    let training = "src/rules/training/outcome.rs";
    let (pension, said) = ("src/rules/pension/outcome.rs", "src/rules/pension/said.rs");
    let (medical, told) = ("src/rules/medical/outcome.rs", "src/rules/medical/said.rs");
    let mut names = Vec::new();
    for (file, name) in [
        (outcome, "Question"),
        (outcome, "Outcome"),
        (outcome, "Nature"),
        (outcome, "NotTested"),
        (outcome, "Finding"),
        (outcome, "Notice"),
        (outcome, "OpenQuestion"),
        (hours, "Question"),
        (hours, "Outcome"),
        (hours, "Finding"),
        (hours, "Notice"),
        (hours, "OpenQuestion"),
        ("src/params/calendar/mod.rs", "DayClass"),
        (leave, "Question"),
        (leave, "Outcome"),
        (leave, "NothingDue"),
        (leave, "Exclusion"),
        (leave, "Finding"),
        (leave, "Notice"),
        (claim, "Notice"),
        (leave, "OpenQuestion"),
        (pension, "Question"),
        (pension, "Outcome"),
        (pension, "OpenQuestion"),
        (said, "Finding"),
        (said, "Notice"),
        (medical, "Question"),
        (medical, "Outcome"),
        (medical, "Closed"),
        (medical, "Fee"),
        (medical, "OpenQuestion"),
        (told, "Notice"),
        ("src/rules/pension/input.rs", "Schedule"),
        ("src/rules/rights/items.rs", "Item"),
        ("src/rules/rights/subject.rs", "Subject"),
        ("src/rules/rights/way.rs", "Way"),
        ("src/rules/rights/duty.rs", "Department"),
        (relation, "Subject"),
        (relation, "Outcome"),
        (relation, "Unclear"),
        (relation, "Question"),
        ("src/rules/relation/input.rs", "Fact"),
        ("src/rules/relation/input.rs", "Label"),
        ("src/rules/relation/meaning.rs", "Aspect"),
        ("src/rules/relation/meaning.rs", "Right"),
        ("src/rules/relation/said.rs", "Finding"),
        ("src/rules/relation/said.rs", "Notice"),
        (both_sides, "Insurance"),
        (both_sides, "Notice"),
        (both_sides, "Reading"),
        (training, "Verdict"),
        (training, "Validity"),
        (training, "Question"),
        (training, "Notice"),
        ("src/rules/training/input.rs", "Place"),
        ("src/params/scheme.rs", "Claimant"),
        ("src/rules/truth.rs", "Truth"),
        ("src/rules/minimum_wage/slip.rs", "Treatment"),
        ("src/law/term.rs", "Measure"),
        ("src/law/status.rs", "Status"),
        ("src/law/working.rs", "Operation"),
        ("src/params/set.rs", "Office"),
    ] {
        names.extend(variants(file, name));
    }
    // A gap is `missing`, `before_first` or `ended` by its cause; a pay term is `pay.` and a kind.
    // A kind of overtime goes by its own name.
    names.retain(|name| name != "gap" && name != "pay" && name != "overtime");
    names.extend(Convention::ALL.iter().map(|one| quanyi::api::convention(*one)));
    names.extend(Reason::ALL.iter().map(|one| one.name().key().to_owned()));
    names.extend(Term::ALL.iter().map(|one| quanyi::api::term(*one)));
    names.extend(
        ["refused", "out_of_range", "missing", "before_first", "ended"].map(str::to_owned),
    );
    names.extend(["extended", "rest_day", "statutory_holiday"].map(str::to_owned));
    names.extend(minimum_wage::PAY_KINDS.iter().map(|(word, _)| (*word).to_owned()));
    names
}

#[test]
fn every_name_in_an_answer_is_on_the_page() {
    let page = read("docs/api.md");
    for name in names() {
        assert!(page.contains(&format!("`{name}`")), "`{name}` is not in docs/api.md");
    }
}

#[test]
fn every_name_on_the_page_is_in_the_code() {
    // The first cell of every row of a table is a name of the code, or a field of the answer.
    let page = read("docs/api.md");
    let mut known: BTreeSet<String> = names().into_iter().collect();
    for (_, fields) in CALCULATORS {
        all_fields(fields, &mut |field| {
            known.insert(field.name.to_owned());
        });
    }
    let example = answer(&block("case"));
    known.extend(example.as_object().unwrap().keys().cloned());
    known.extend(["problems", "days"].map(str::to_owned));
    for row in page.lines().filter(|line| line.starts_with("| `")) {
        let name = row.split('`').nth(1).unwrap();
        assert!(known.contains(name), "`{name}` stands in docs/api.md and nowhere in the code");
    }
}

fn all_fields(fields: &[Field], see: &mut impl FnMut(&Field)) {
    for field in fields {
        see(field);
        if let FieldKind::Rows(columns) = field.kind {
            all_fields(columns, see);
        }
    }
}

#[test]
fn every_field_is_on_the_page_with_its_short_name_choices_and_meaning() {
    let page = read("docs/api.md");
    for (_, fields) in CALCULATORS {
        all_fields(fields, &mut |field| {
            let start = format!("| `{}` | `{}` |", field.name, field.key);
            let row = page
                .lines()
                .find(|line| line.starts_with(&start) && line.contains(field.about));
            let row = row.unwrap_or_else(|| panic!("no row {start} … {}", field.about));
            if let FieldKind::Choice(words) = field.kind
                && field.name != "kind"
            {
                for word in words {
                    assert!(row.contains(&format!("`{word}`")), "{row}: `{word}`");
                }
            }
        });
    }
}

#[test]
fn no_two_fields_share_a_name_or_a_short_name() {
    for fields in CALCULATORS.into_iter().flat_map(|(_, fields)| tables(fields)) {
        let names: BTreeSet<&str> = fields.iter().map(|field| field.name).collect();
        let keys: BTreeSet<&str> = fields.iter().map(|field| field.key).collect();
        assert_eq!((names.len(), keys.len()), (fields.len(), fields.len()));
        // `v` is the version of a link and `s.` begins a supplied figure.
        assert!(!keys.contains("v") && !keys.iter().any(|key| key.contains('.')));
    }
}

fn tables(fields: &'static [Field]) -> Vec<&'static [Field]> {
    let rows = fields.iter().filter_map(|field| field.kind.columns());
    std::iter::once(fields).chain(rows).collect()
}

#[test]
fn the_words_for_pay_are_those_of_the_field() {
    let pay = minimum_wage::FIELDS.iter().find(|field| field.name == "pay").unwrap();
    let FieldKind::Rows(columns) = pay.kind else { panic!("pay has rows") };
    let FieldKind::Choice(words) = columns[0].kind else { panic!("a kind is a choice") };
    let kinds: Vec<&str> = minimum_wage::PAY_KINDS.iter().map(|(word, _)| *word).collect();
    assert_eq!(words, kinds);
    let order: Vec<quanyi::law::PayKind> =
        minimum_wage::PAY_KINDS.iter().map(|(_, kind)| *kind).collect();
    assert_eq!(order, quanyi::law::PayKind::ALL);
    for (word, kind) in minimum_wage::PAY_KINDS {
        assert_eq!(minimum_wage::pay_kind_word(*kind), *word);
    }
}

#[test]
fn every_open_question_has_its_row() {
    let page = read("docs/open-questions.md");
    for rule in ["minimum_wage", "overtime", "annual_leave", "pension", "medical"] {
        for name in variants(&format!("src/rules/{rule}/outcome.rs"), "OpenQuestion") {
            let row = page.lines().find(|line| line.contains(&format!("| `{name}` |")));
            assert!(row.is_some(), "`{name}` is not in docs/open-questions.md");
        }
    }
    let reading = &leave_answer(&block("leave-case"))["readings"][0];
    assert_eq!(
        (&reading["number"], &reading["question"]),
        (&18.into(), &"years_of_work".into())
    );
    assert!(page.contains("| 18 | `years_of_work` |"));
    // The numbers are those of the answers.
    let day = |day: &str, more: &str| {
        format!(
            r#"{{"month":"2026-10","wage":"2175","days":[{{"day":"{day}","hours":"8"}}]{more}}}"#
        )
    };
    let averaged = r#","system":"averaged","approved":"yes","cycle_first":"2026-10-01","#
        .to_owned()
        + r#""cycle_hours":"165","wage_form":"day""#;
    let night = day("2026-10-09", "").replace("\"hours\":\"8\"", "\"span\":\"20:00-06:00\"");
    let night = night.replace("10-09", "10-16");
    for (case, start) in [
        (day("2026-10-01", ""), "| 1 |"),
        (day("2024-07-12", "").replace("2026-10", "2024-07"), "| 2 |"),
        (day("2026-10-01", r#","class":"part_time""#), "| 3 |"),
        (day("2026-10-01", r#","system":"unfixed","approved":"yes""#), "| 4 |"),
        (day("2026-10-01", &averaged), "| 5 |"),
        (day("2026-10-05", r#","wage_basis":"regular","base_wage":"2000""#), "| 6 |"),
        (night, "| 20 |"),
    ] {
        let reading = &overtime_answer(&case)["readings"][0];
        let row = format!("{start} `{}` |", reading["question"].as_str().unwrap());
        assert_eq!(format!("| {} |", reading["number"]), start);
        assert!(page.lines().any(|line| line.starts_with(&row)), "{row}");
    }
    for (case, start) in [
        (r#"{"month":"2025-09","pay":[{"kind":"housing_meal","amount":"1"}]}"#, "| 7 |"),
        (
            r#"{"month":"2026-09","pay":[{"kind":"long_bonus","amount":"1","months":"2"}]}"#,
            "| 8 |",
        ),
        (
            r#"{"month":"2026-09","attendance":"part","absent_hours":"8","pay":[{"kind":"base","amount":"1"}]}"#,
            "| 10 |",
        ),
        (
            r#"{"class":"managed","month":"2026-09","order_hours":"1","pay":[{"kind":"hardship","amount":"1"}]}"#,
            "| 14 |",
        ),
    ] {
        let reading = &answer(case)["readings"][0];
        let row = format!("{start} `{}` |", reading["question"].as_str().unwrap());
        assert_eq!(format!("| {} |", reading["number"]), start);
        assert!(page.lines().any(|line| line.starts_with(&row)), "{row}");
    }
}

#[test]
fn a_case_says_which_of_its_names_nobody_knows() {
    let problems = |case: &str| -> Vec<String> {
        let all = from_json(minimum_wage::FIELDS, case).unwrap_err();
        all.iter().map(|problem| problem.place.path()).collect()
    };
    assert_eq!(problems("not JSON"), [""]);
    assert_eq!(problems("[]"), [""]);
    assert_eq!(problems(r#"{"wages": "1"}"#), ["wages"]);
    assert_eq!(problems(r#"{"pay": [{"kind": "base", "sum": "1"}]}"#), ["pay[0].sum"]);
    // A bare number is no text, and a list of them no rows.
    assert_eq!(problems(r#"{"pay": [{"amount": 1970}, 5]}"#), ["pay[0].amount", "pay[1]"]);
    assert_eq!(problems(r#"{"month": 202609, "pay": "1970"}"#), ["month", "pay"]);
    assert_eq!(problems(r#"{"supplied": {"a": 1}}"#), ["supplied.a"]);
}

/// Every text as it was typed: full-width digits, blanks, and what the class does not use.
#[test]
fn an_answer_says_what_it_was_asked() {
    let case = r#"{"class":"managed","month":"２０２６-09","joined":"yesterday","order_hours":" 10 ",
        "pay":[{"kind":"order_pay","amount":"￥1,000元"},{},{"kind":"tips"}],
        "supplied":{"stoppage.idle_pay":"1379.00"}}"#;
    let typed: Value = serde_json::from_str(case).unwrap();
    assert_eq!(answer(case)["case"], typed);
    // A list without rows and an empty text are nothing entered.
    let case = answer(
        r#"{"class":"self_directed","month":"2026-09","tier":"","pay":[],"supplied":{}}"#,
    );
    let typed = serde_json::json!({"class": "self_directed", "month": "2026-09"});
    assert_eq!(case["case"], typed);
}

/// `1 base 1900.00 counts minimum-wage-provisions 第三条`, with the convention and the figure.
fn pay_lines(case: &str) -> Vec<String> {
    let answer = answer(case);
    let lines = answer["pay"].as_array().unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let say = |line: &Value| {
        let mut said = vec![line["line"].to_string()];
        said.extend(["kind", "amount", "treatment"].map(|key| text(&line[key])));
        for article in line["law"].as_array().unwrap() {
            said.extend(["document", "article"].map(|key| text(&article[key])));
        }
        said.extend([text(&line["convention"]), text(&line["figure"]["key"])]);
        for lang in ["zh", "en"] {
            assert!(!text(&line["text"][lang]).is_empty(), "{line}");
        }
        said.retain(|word| !word.is_empty());
        said.join(" ")
    };
    lines.iter().map(say).collect()
}

#[test]
fn an_answer_says_what_happens_to_each_line_of_the_slip() {
    let case = r#"{"month":"2026-09","pay":[{"kind":"base","amount":"1900"},{"kind":"overtime"},
        {"kind":"overtime","amount":"200"},{"kind":"tips","amount":"5"},{"kind":"own_contributions","amount":"300"},
        {"kind":"company_deduction","amount":"50"},{"kind":"damage_compensation","amount":"1"}]}"#;
    assert_eq!(
        pay_lines(case),
        [
            "1 base 1900.00 counts minimum-wage-provisions 第三条",
            "2 overtime 200.00 set_aside minimum-wage-provisions 第十二条第一款第（一）项 \
             minimum_wage.excluded_kinds_national",
            "3 tips 5.00 set_aside not_wages",
            "4 own_contributions 300.00 stays_in minimum_wage.own_contributions_count",
            "5 company_deduction 50.00 reduces wage-payment-provisions 第十五条 \
             labour-contract-law 第九条",
            "6 damage_compensation 1.00 tested_apart wage-payment-provisions 第十六条",
        ]
    );
}

#[test]
fn where_no_pay_is_compared_no_line_counts() {
    for case in [
        r#"{"class":"self_directed","month":"2026-09","pay":[{"kind":"base","amount":"1"}]}"#,
        r#"{"month":"2026-09","attendance":"maternity","pay":[{"kind":"base","amount":"1"}]}"#,
    ] {
        assert!(pay_lines(case).is_empty(), "{case}");
    }
    let idle = r#"{"month":"2026-09","attendance":"stoppage_idle","pay":[{"kind":"base","amount":"1"}]}"#;
    assert_eq!(pay_lines(idle), ["1 base 1.00 counts minimum-wage-provisions 第三条"]);
}

#[test]
fn a_field_given_twice_is_refused() {
    let twice = r#"{"month":"2026-09","month":"2026-08","pay":[{"kind":"base","amount":"1"}]}"#;
    assert!(from_json(minimum_wage::FIELDS, twice).is_err());
    let twice =
        r#"{"pay":[{"kind":"base","amount":"1"}],"pay":[{"kind":"base","amount":"1"}]}"#;
    assert!(from_json(minimum_wage::FIELDS, twice).is_err());
    let twice = r#"{"pay":[{"kind":"base","amount":"1","amount":"2"}]}"#;
    assert!(from_json(minimum_wage::FIELDS, twice).is_err());
    let twice = r#"{"supplied":{"stoppage.idle_pay":"1","stoppage.idle_pay":"2"}}"#;
    assert!(from_json(minimum_wage::FIELDS, twice).is_err());
}

#[test]
fn a_table_too_long_is_refused_and_never_cut() {
    let rows: Vec<&str> = vec!["base:1"; 501];
    let link = format!("m=2026-09&p={}", rows.join(";"));
    let case = quanyi::api::from_fragment(minimum_wage::FIELDS, &link);
    let figures = params::built_in().unwrap();
    let problems = minimum_wage::assess(&figures, &case).unwrap_err();
    assert_eq!(problems[0].place.path(), "pay");
    let again = quanyi::api::to_fragment(minimum_wage::FIELDS, &case);
    let case = quanyi::api::from_fragment(minimum_wage::FIELDS, &again);
    assert!(minimum_wage::assess(&figures, &case).is_err());
}
