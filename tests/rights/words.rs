//! The words: complete in both languages, and without a number of their own.

use super::*;

/// The texts in quotation marks of the sources that say what the items, subjects and ways are.
fn literals() -> Vec<String> {
    let folder = format!("{}/src/report/rights", env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            found.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
        }
    }
    assert!(found.len() > 300, "{} texts found", found.len());
    found
}

/// Places, the number of the fourth part's requirements and the document's key are no figures.
fn without_places(text: &str) -> String {
    if text == "county-plan-2022" || text.starts_with("four (") {
        return String::new();
    }
    let mut rest = text.to_owned();
    for place in 0..=5 {
        rest = rest.replace(&format!("{{{place}}}"), "…");
    }
    rest
}

#[test]
fn no_figures_number_stands_in_the_words() {
    let units = ["年", "个月", "个工作日", "日", "天", "小时", "元", "倍", "周", "成"];
    let counts = "零一二两三四五六七八九十百千万半";
    let english = ["year", "month", "day", "working day", "hour", "yuan", "time", "week"];
    let words =
        ["one", "two", "three", "twelve", "fifteen", "thirty", "forty", "sixty", "half"];
    for text in literals() {
        let text = without_places(&text);
        assert!(!text.contains(|c: char| c.is_ascii_digit()), "{text}");
        for unit in units {
            let counted = |(at, _): (usize, &str)| {
                text.get(..at).unwrap().chars().next_back().is_some_and(|c| counts.contains(c))
            };
            assert!(!text.match_indices(unit).any(counted), "{unit}: {text}");
        }
        for count in words {
            for unit in english {
                assert!(!text.contains(&format!("{count} {unit}")), "{count} {unit}: {text}");
            }
        }
    }
}

#[test]
fn both_languages_say_the_same_of_every_class() {
    for class in CLASSES {
        for side in ["worker", "employer"] {
            let answer = answer(&format!("c={class}&sd={side}&as=2026-11"));
            let zh = answer.told(Lang::Zh, &BUILT_IN);
            let en = answer.told(Lang::En, &BUILT_IN);
            assert_eq!(zh.entries.len(), en.entries.len());
            for (zh, en) in zh.entries.iter().zip(&en.entries) {
                assert_eq!(zh.texts.len(), en.texts.len(), "{class}: {}", zh.title);
                assert_eq!(zh.items.len(), en.items.len(), "{class}: {}", zh.title);
                assert_eq!(zh.routes, en.routes);
                for text in [std::slice::from_ref(&en.title), &en.texts].concat() {
                    let is_chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
                    assert!(!text.contains(is_chinese), "{text}");
                    // A place that was not filled stays to be seen.
                    assert!(!text.contains('{') && !text.is_empty(), "{text}");
                }
            }
            assert!(!everything(&zh).contains('{'));
        }
    }
}

#[test]
fn one_of_a_thing_has_no_ending_in_english() {
    let told = answer(&worker("full_time")).told(Lang::En, &BUILT_IN);
    let text = everything(&told);
    assert!(text.contains("within 1 month of") && text.contains("within 1 year of"), "{text}");
    assert!(!text.contains("1 months") && !text.contains("1 years"), "{text}");
    assert!(text.contains("within 2 years of the breach"));
}

#[test]
fn the_page_says_that_the_departments_may_have_changed() {
    for side in ["worker", "employer"] {
        let told = told(&format!("c=managed&sd={side}&as=2026-11"));
        let found = told.notices.iter().find(|notice| notice.contains("部门")).unwrap();
        assert!(
            found.contains("建人社联发〔2022〕2号") && found.contains("可能有变"),
            "{found}"
        );
        assert!(told.notices.iter().any(|notice| notice.contains("不是文件原文")));
    }
}

/// A figure without a document is never shown without its mark, one with a document not without it.
#[test]
fn what_is_second_hand_is_marked_beside_its_document() {
    let managed = told(&worker("managed"));
    let injury = all(entry(&managed, "第11项").unwrap());
    assert!(injury.contains("自2026年7月1日起（据转引，待县局核对）"), "{injury}");
    // The county's own text is official: no mark.
    assert!(injury.contains("县文件第11项，自2022年2月18日起；"), "{injury}");
}
