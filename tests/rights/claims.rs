//! What to do where a right is not kept: limits and offices.

use super::*;

const EMPLOYED: [&str; 4] = ["full_time", "part_time", "dispatched", "over_age"];

#[test]
fn the_ways_are_those_of_the_class() {
    let ways = |class: &str| -> Vec<String> {
        let told = told(&worker(class));
        let ways = told.entries.iter().filter_map(|one| one.title.strip_prefix("怎么办："));
        ways.map(str::to_owned).collect()
    };
    let (first, last) = (["先留好证据", "先谈，再打电话问"], "去哪里、打哪个电话");
    let labour = ["向劳动保障监察投诉", "申请劳动仲裁", "裁决以后"];
    let (civil, crime) = ("调解、法院、法律援助", "故意不付工资可能犯罪");
    for class in ["full_time", "part_time", "dispatched"] {
        assert_eq!(ways(class), [&first[..], &labour, &[crime, last]].concat(), "{class}");
    }
    for class in ["managed", "self_directed"] {
        assert_eq!(ways(class), [&first[..], &[civil, last]].concat(), "{class}");
    }
    assert_eq!(ways("over_age"), [&first[..], &labour, &[civil, last]].concat());
}

/// Two years and sixty working days (regulation on inspection, 20 and 17); one year, forty-five
/// days and fifteen more (law on arbitration, 27 and 43); twelve months, fifteen and thirty days (47
/// to 50); 50 to 100 % (contract law, 85).
#[test]
fn the_limits_are_those_of_the_law_with_their_articles() {
    for class in EMPLOYED {
        let told = told(&worker(class));
        for (start, parts, law) in [
            (
                "怎么办：向劳动保障监察",
                &["2 年内提出", "60 个工作日", "30 个工作日", "50% 到 100%"][..],
                &["《劳动保障监察条例》第二十条，自2004年12月1日起", "第八十五条"][..],
            ),
            (
                "怎么办：申请劳动仲裁",
                &["没有时间限制", "1 年内提出", "45 天", "15 天", "不收费"],
                &["第二十七条，自2008年5月1日起", "第四十三条"],
            ),
            (
                "怎么办：裁决以后",
                &["12 个月当地最低工资", "15 天内起诉", "都是 15 天", "30 天内"],
                &["第四十七条", "第四十八条"],
            ),
            ("怎么办：先留好证据", &["2 年", "更早的"], &["《工资支付暂行规定》"]),
        ] {
            let text = all(entry(&told, start).unwrap());
            for part in parts.iter().chain(law) {
                assert!(text.contains(part), "{class}: {start}: {part}: {text}");
            }
        }
    }
}

/// 3 months and 5,000 to 20,000 for one person, 30,000 to 100,000 for ten and more; what Yunnan has
/// chosen was not found.
#[test]
fn the_amounts_of_the_crime_are_bounds_and_yunnans_is_missing() {
    let told = told(&worker("full_time"));
    let text = all(entry(&told, "怎么办：故意不付").unwrap());
    for part in
        ["3 个月", "5,000.00 元", "20,000.00 元", "10 人", "30,000.00 元", "100,000.00 元"]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains("云南定的数额尚缺，请向县人社局查询"), "{text}");
}

#[test]
fn hotlines_keep_the_word_that_nobody_verified_them() {
    for class in CLASSES {
        let answer = answer(&worker(class));
        let told = answer.told(Lang::Zh, &BUILT_IN);
        let call = entry(&told, "怎么办：先谈").unwrap();
        for number in ["12333", "12348", "12345", "12351"] {
            let marked = format!("{number}（未核实）");
            assert!(all(call).contains(&marked), "{class}: {marked}");
            // Never without its mark, wherever it stands.
            let text = everything(&told);
            assert_eq!(text.matches(number).count(), text.matches(&marked).count());
        }
        // And the answer is no better than that.
        let weakest = json(&worker(class))["certainty"]["weakest"].clone();
        assert_eq!(weakest, "unverified", "{class}");
    }
}

#[test]
fn the_offices_are_missing_and_it_is_said_whom_to_ask() {
    for class in CLASSES {
        let told = told(&worker(class));
        let offices = entry(&told, "怎么办：去哪里").unwrap();
        for name in ["办事机构地址", "办事机构电话", "办事机构办公时间"] {
            let found = offices.texts.iter().find(|text| text.starts_with(name)).unwrap();
            assert!(found.contains("尚缺") && found.contains("请向县人社局查询"), "{found}");
        }
    }
}

/// What the county enters is shown office by office, in both languages.
#[test]
fn an_address_that_the_county_enters_is_shown() {
    let row = serde_json::json!([{
        "from": "2026-01-01", "status": "unverified", "checked_on": "2026-11-23", "value": [
            { "office": "labour_bureau", "words": { "zh": "示例路甲号", "en": "Sample Road A" } },
            { "office": "legal_aid", "words": { "zh": "示例路乙号", "en": "Sample Road B" } }
        ]
    }]);
    let params = with("county.office.address", &row);
    let told = told_by(&params, &worker("managed"));
    let offices = entry(&told, "怎么办：去哪里").unwrap();
    assert!(offices.texts.contains(&"县人社局：示例路甲号".to_owned()), "{offices:?}");
    assert!(offices.texts.contains(&"县法律援助中心：示例路乙号".to_owned()), "{offices:?}");
    let english = try_answer(&params, &worker("managed")).unwrap().told(Lang::En, &params);
    let text = everything(&english);
    assert!(text.contains("the county labour office: Sample Road A"), "{text}");
}
