//! The items of the document: 1 to 24 and the requirements of the fourth part.

use super::*;

/// A class as the table of departments has it.
const FT: &str = "full_time";
const PT: &str = "part_time";
const DW: &str = "dispatched";
const B: &str = "managed";
const C: &str = "self_directed";

/// How an item begins, the classes that must see it, its leading departments and the others.
type Row = (&'static str, &'static [&'static str], &'static str, &'static str);

const EVERY: &[&str] = &[FT, PT, DW, B, C, "over_age"];

/// The document's items in its order, with its own departments. Items without classes are for
/// departments; what the page tells of them everybody may read, but for the survey.
const ITEMS: [Row; 28] = [
    ("第1项", &[FT, PT, B, C], "人社", "交通 市监 法院 乡镇"),
    ("第2项", &[DW], "人社", "交通 市监 法院 乡镇"),
    ("第3项", &[FT, B], "人社", "交通 市监 乡镇"),
    ("第4项", &[FT, B], "人社 交通 市监 工会 乡镇", ""),
    ("第5项", EVERY, "人社", "交通 市监 乡镇"),
    ("第6项", &[FT, PT, DW, B], "人社", "交通 市监 乡镇"),
    ("第7项", &[FT, DW, B], "人社", "交通 市监 工会 乡镇"),
    ("第8项", EVERY, "应急", "公安 卫健 人社 交通 市监 医保 工会 乡镇"),
    ("第9项", &[FT, B, C, PT], "人社", "交通 市监 乡镇"),
    ("第10项", &[FT, PT, B, C], "医保", "交通 市监 乡镇"),
    ("第11项", &[B], "人社 交通 市监 乡镇", ""),
    ("第12项", &[FT, B], "工会 人社 交通 市监 网信", "乡镇"),
    ("第13项", EVERY, "工会 团 妇联 交通 市监 乡镇", ""),
    ("第14项", EVERY, "交通 市监 民政 工会 人社 乡镇", ""),
    ("第15项", EVERY, "工会", "司法 人社 交通 市监 乡镇"),
    ("第16项", EVERY, "人社", "交通 市监 乡镇"),
    ("第17项", EVERY, "人社", "乡镇"),
    ("第18项", EVERY, "人社", "乡镇"),
    ("第19项", EVERY, "住建", "发改 自然 工会 乡镇"),
    ("第20项", EVERY, "教体", "文旅 乡镇"),
    ("第21项", EVERY, "人社", "部门 乡镇"),
    ("第22项", &[], "交通", "人社 发改 市监 应急 医保"),
    ("第23项", EVERY, "人社 法院", ""),
    ("第24项", &[FT, PT, DW], "人社", "交通 应急 市监"),
    ("四（一）", EVERY, "各级", ""),
    ("四（二）", EVERY, "人社 交通 应急 市监 医保 法院 工会 部门", ""),
    ("四（三）", EVERY, "", ""),
    ("四（四）", EVERY, "", ""),
];

/// The departments as the document of 2022 names them.
const NAMES: [(&str, &str); 22] = [
    ("人社", "县人力资源社会保障局"),
    ("交通", "县交通运输局"),
    ("市监", "县市场监管局"),
    ("法院", "县法院"),
    ("乡镇", "各乡镇人民政府"),
    ("工会", "县总工会"),
    ("应急", "县应急局"),
    ("公安", "县公安局"),
    ("卫健", "县卫生健康局"),
    ("医保", "县医保局"),
    ("网信", "县网信办"),
    ("团", "团县委"),
    ("妇联", "县妇联"),
    ("民政", "县民政局"),
    ("司法", "县司法局"),
    ("住建", "县住房城乡建设局"),
    ("发改", "县发展改革局"),
    ("自然", "县自然资源局"),
    ("教体", "县教育体育局"),
    ("文旅", "县文化和旅游局"),
    ("部门", "各相关部门"),
    ("各级", "各级各部门"),
];

/// `县总工会、团县委` of `工会 团`.
fn in_full(short: &str) -> String {
    let name = |word| NAMES.iter().find(|(known, _)| *known == word).unwrap().1;
    short.split_whitespace().map(name).collect::<Vec<_>>().join("、")
}

/// The sentence that names the departments.
fn departments(leads: &str, helps: &str) -> String {
    let (all, with) = (in_full(leads), in_full(helps));
    match (leads.split_whitespace().count(), helps.is_empty()) {
        (0, _) => "文件没有写明由哪个部门负责。".to_owned(),
        (1, false) => format!("牵头：{all}；配合：{with}。"),
        (_, false) => format!("共同负责：{all}；配合：{with}。"),
        (1, true) => format!("负责：{all}。"),
        (_, true) => format!("共同负责：{all}。"),
    }
}

/// The heading of the item of a start: `第1项` is not `第10项`.
fn is_of(title: &str, start: &str) -> bool {
    title.strip_prefix(start).is_some_and(|rest| rest.starts_with('　'))
}

#[test]
fn every_class_sees_each_item_that_concerns_it_with_its_departments() {
    for class in CLASSES {
        let told = told(&worker(class));
        for (start, classes, leads, helps) in ITEMS {
            if classes.contains(class) {
                let found = entry(&told, &format!("{start}　"));
                let found = found.unwrap_or_else(|| panic!("{class}: {start} is missing"));
                assert!(!found.texts.is_empty(), "{class}: {start} says nothing");
                let expected = departments(leads, helps);
                assert!(found.items.contains(&expected), "{start}: {:?}", found.items);
                let cited = format!("县文件{start}");
                assert!(found.items.iter().any(|item| item.contains(&cited)), "{start}");
            }
        }
    }
}

/// Beyond the table: what dispatch companies and the employers of those past retirement age owe.
#[test]
fn no_class_sees_an_item_that_is_not_for_it() {
    let more = [("第9项", DW), ("第10项", DW)];
    let over_age = ["第6项", "第7项", "第24项"];
    for class in CLASSES {
        let told = told(&worker(class));
        for (start, classes, ..) in ITEMS {
            let is_more = more.contains(&(start, *class))
                || (*class == "over_age" && over_age.contains(&start));
            let is_there = entry(&told, &format!("{start}　")).is_some();
            assert_eq!(is_there, classes.contains(class) || is_more, "{class}: {start}");
        }
    }
}

#[test]
fn no_item_is_without_a_place_and_none_stands_twice() {
    for class in CLASSES {
        for side in ["worker", "employer"] {
            let told = told(&format!("c={class}&sd={side}&as=2026-11"));
            let last = told.entries.last().unwrap();
            for (start, ..) in ITEMS {
                let headings = told.entries.iter().filter(|one| is_of(&one.title, start));
                let named = last.items.iter().filter(|item| is_of(item, start));
                assert_eq!(headings.count() + named.count(), 1, "{class} {side}: {start}");
            }
        }
    }
}

#[test]
fn the_items_stand_in_the_order_of_the_document() {
    for class in CLASSES {
        let told = told(&worker(class));
        let at = |title: &str| ITEMS.iter().position(|(start, ..)| is_of(title, start));
        let order: Vec<usize> = told.entries.iter().filter_map(|one| at(&one.title)).collect();
        assert!(order.is_sorted(), "{class}: {order:?}");
    }
}

#[test]
fn employers_are_told_what_items_4_12_and_22_ask() {
    let starts = |class: &str| -> Vec<String> {
        let told = told(&format!("c={class}&sd=employer&as=2026-11"));
        let title = |entry: &ToldEntry| entry.title.split('　').next().unwrap().to_owned();
        let (_, items) = told.entries.split_last().unwrap();
        items.iter().map(title).collect()
    };
    for class in [FT, B] {
        assert_eq!(starts(class), ["第4项", "第12项", "第22项"], "{class}");
    }
    // The rules and algorithms concern companies that employ or manage; the survey asks all.
    for class in [PT, DW, C, "over_age"] {
        assert_eq!(starts(class), ["第22项"], "{class}");
    }
    let managed = told("c=managed&sd=employer&as=2026-11");
    let rules = all(entry(&managed, "第12项").unwrap());
    assert!(rules.contains("公示") && rules.contains("申诉"), "{rules}");
    assert!(all(entry(&managed, "第22项").unwrap()).contains("县交通运输局"));
    // An employer is told neither how to complain nor where the worker stands.
    assert!(entry(&managed, "怎么办").is_none() && entry(&managed, "您这一类").is_none());
}

#[test]
fn every_item_says_what_to_do_where_it_is_not_kept() {
    // What workers meet most, by the item that forbids it, with a word of the remedy.
    for (class, start, not_kept, remedy) in [
        (FT, "第1项", "没签", "县人社局"),
        (B, "第1项", "没有书面协议", "县人社局"),
        (FT, "第5项", "被收了押金", "投诉"),
        (B, "第5项", "只能跑一个平台", "县市场监管局"),
        (FT, "第6项", "不给的", "仲裁"),
        (B, "第6项", "不给的", "法律援助"),
        (FT, "第7项", "不给加班费", "投诉"),
        (C, "第8项", "有危险", "县应急局"),
        (DW, "第9项", "没参保", "县社保经办机构"),
        (B, "第11项", "没有保障", "县人社局"),
        (B, "第12项", "规则没公示", "县总工会"),
        (FT, "第15项", "不让入会", "县总工会"),
        (B, "第19项", "附近没有", "县总工会"),
        (C, "第20项", "不收的", "县教育体育局"),
    ] {
        let told = told(&worker(class));
        let entry = entry(&told, &format!("{start}　")).unwrap();
        let found = entry.items.iter().find(|item| item.contains(not_kept));
        let found = found.unwrap_or_else(|| panic!("{class} {start}: {not_kept}"));
        assert!(found.contains(remedy), "{found}");
    }
}

#[test]
fn the_calculators_that_go_on_are_known_ones() {
    let known = [
        "minimum-wage",
        "overtime",
        "claim",
        "annual-leave",
        "pension",
        "medical",
        "class",
        "training",
    ];
    for class in CLASSES {
        let told = told(&worker(class));
        for route in told.entries.iter().flat_map(|entry| &entry.routes) {
            assert!(known.contains(route), "{route}");
        }
        let routes =
            |start: &str| entry(&told, &format!("{start}　")).map(|found| found.routes.clone());
        match *class {
            FT => {
                assert_eq!(routes("第6项"), Some(vec!["minimum-wage", "claim"]));
                assert_eq!(routes("第7项"), Some(vec!["overtime", "annual-leave"]));
                // The employer insures: no calculator of what one pays oneself.
                assert_eq!(routes("第9项"), Some(vec![]));
            }
            B => {
                // A claim over months needs a labour relation.
                assert_eq!(routes("第6项"), Some(vec!["minimum-wage"]));
                assert_eq!(routes("第7项"), Some(vec!["overtime"]));
                assert_eq!(routes("第9项"), Some(vec!["pension"]));
                assert_eq!(routes("第10项"), Some(vec!["medical"]));
            }
            C => {
                assert_eq!(routes("第6项"), None);
                assert_eq!(routes("第9项"), Some(vec!["pension"]));
            }
            _ => {}
        }
        assert_eq!(routes("第18项"), Some(vec!["training"]), "{class}");
    }
}
