//! Every missing figure is a question, and with all of them the answer is whole. 尚缺的参数。

use super::{answer, gaps};
use quanyi::api::Answered as _;
use quanyi::law::Status;
use quanyi::report::{Lang, ask};

/// Somebody who asks for everything.
const ALL: &str = "first_month=2026-08;joining=gap;ended=2026-03;own_base=5000;plans=both;\
    sex=woman;paid_months=100;planned_months=100;resident=on_time;cover_year=2027";

/// What the notices would say; amounts invented.
const TYPED: &str = "combined_rate=8;combined_account=3;combined_base_kind=own;\
    combined_rounding_period=month;combined_age=none;combined_wait_first=3;combined_wait_gap=3;\
    combined_gap_above=3;combined_wait_transfer=3;pool_only_rate_kind=fixed;pool_only_fixed=300;\
    pool_only_account_amount=0;pool_only_age=none;pool_only_wait_gap=6;fee=yes;fee_amount=300;\
    maternity=included;care=extra;care_amount=30;minimum_here=10;\
    window_first=2026-09-01;window_last=2026-12-31;\
    supply.employee_medical.base_floor=4357;supply.employee_medical.employer_rate=8;\
    supply.resident_medical.individual_local=430;supply.resident_medical.government=750;\
    supply.resident_medical.assistance=低保减半;supply.flexible_medical.eligibility=凭就业;\
    supply.flexible_medical.pay_rhythm={\"period\":\"month\"}";

#[test]
fn every_missing_figure_is_a_question_with_an_office() {
    let found = answer(ALL);
    let asked = gaps(&found);
    for key in [
        "flexible_medical.combined.rate",
        "flexible_medical.pool_only.rate",
        "flexible_medical.combined.base",
        "flexible_medical.pool_only.to_account",
        "flexible_medical.combined.rounding_unit",
        "flexible_medical.combined.entry_age",
        "flexible_medical.combined.wait_gap",
        "flexible_medical.catastrophic_fee",
        "flexible_medical.minimum_years",
        "flexible_medical.eligibility",
        "flexible_medical.pay_rhythm",
        "employee_medical.employer_rate",
        "resident_medical.individual",
        "resident_medical.individual_local",
        "resident_medical.government",
        "resident_medical.window",
        "resident_medical.assistance",
    ] {
        assert!(asked.contains(&key.to_owned()), "{key}: {asked:?}");
    }
    // In words each is named with whom to ask.
    for lang in [Lang::Zh, Lang::En] {
        let told = found.told(lang, &super::BUILT_IN);
        for gap in found.answered.gaps() {
            let name = gap.name.as_ref().unwrap();
            let name = lang.pick(&name.zh, &name.en);
            let (office, said) = (ask(lang, gap.ask), told.notices.iter());
            assert!(
                said.clone().any(|one| one.contains(name) && one.contains(office)),
                "{name}"
            );
        }
    }
    // The page draws a field for those that the form does not ask.
    let drawn: Vec<&str> = found.gaps().iter().map(|gap| gap.key.as_str()).collect();
    assert!(drawn.contains(&"employee_medical.employer_rate"));
    assert!(drawn.iter().all(|key| !key.starts_with("flexible_medical.")));
}

#[test]
fn with_all_of_them_the_answer_is_whole_and_marked_supplied() {
    let found = answer(&format!("{ALL};{TYPED}"));
    for line in &found.answered.assessment.lines {
        assert!(line.answer.is_ok(), "{line:?}");
    }
    assert_eq!(gaps(&found), Vec::<String>::new());
    assert!(found.answered.assessment.readings.is_empty());
    let supplied: Vec<&str> = found
        .trace
        .certainty()
        .supplied()
        .map(|used| super::BUILT_IN.record(used.id).unwrap().key.as_str())
        .collect();
    // Every figure that was typed and that this case reads, each by its own name.
    for key in [
        "flexible_medical.plans",
        "flexible_medical.combined.rate",
        "flexible_medical.combined.base",
        "flexible_medical.combined.to_account",
        "flexible_medical.combined.rounding_unit",
        "flexible_medical.combined.entry_age",
        "flexible_medical.combined.wait_gap",
        "flexible_medical.pool_only.rate",
        "flexible_medical.catastrophic_fee",
        "flexible_medical.maternity",
        "flexible_medical.long_term_care",
        "flexible_medical.minimum_years",
        "flexible_medical.eligibility",
        "flexible_medical.pay_rhythm",
        "employee_medical.base_floor",
        "employee_medical.employer_rate",
        "resident_medical.individual_local",
        "resident_medical.government",
        "resident_medical.window",
        "resident_medical.assistance",
    ] {
        assert!(supplied.contains(&key), "{key}: {supplied:?}");
    }
    assert!(found.trace.certainty().uses().iter().any(|used| used.status == Status::Supplied));
    let badge = quanyi::report::certainty_badge(Lang::Zh, found.trace.certainty());
    assert_eq!(badge, "未核实：数值由您填写");
}

#[test]
fn a_known_figure_is_never_replaced() {
    // The floor of September 2026 is 4,403, whatever is supplied.
    let case = "first_month=2026-09;own_base=4403;plans=combined;combined_rate=8;\
        combined_account=0;combined_base_kind=own;fee=none;supply.employee_medical.base_floor=4357";
    assert!(super::try_answer(case).is_ok());
    assert!(super::try_answer(&case.replace("own_base=4403", "own_base=4357")).is_err());
}

/// No values are asserted here: every month and class has an answer, or a refusal that names what is
/// missing and whom to ask.
#[test]
fn every_class_and_month_has_an_answer_or_a_refusal_that_names_a_figure() {
    let mut month = quanyi::units::WageMonth::new(2015, 9).unwrap();
    let mut refused = 0;
    for _ in 0..147 {
        for class in
            ["self_directed", "managed", "part_time", "unemployed", "full_time", "dispatched"]
        {
            for more in ["", "plans=both;combined_rate=8;combined_base_kind=own;fee=none"] {
                let case = format!(
                    "class={class};first_month={month};sex=man;paid_months=1;planned_months=1;\
                     own_base=5000;resident=late;{more}"
                );
                let found = answer(&case);
                assert!(found.answered.assessment.lines.len() > 3, "{case}");
                for line in &found.answered.assessment.lines {
                    let Err(error) = &line.answer else { continue };
                    refused += 1;
                    let employed = error.is(quanyi::law::Reason::EMPLOYER_INSURES_MEDICAL);
                    let known = error.gap().map(|gap| quanyi::params::spec_of(&gap.key));
                    assert!(employed || known.is_some_and(|spec| spec.is_some()), "{error}");
                    let said = quanyi::report::refuse(Lang::Zh, error);
                    assert!(employed || said.contains("查询"), "{said}");
                }
            }
        }
        month = month.next().unwrap();
    }
    assert!(refused > 1000, "{refused}");
}
