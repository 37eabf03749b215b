//! What the rules say of each class, subject by subject.

use super::*;

/// The subjects in their order.
const SUBJECTS: [&str; 9] = [
    "合同",
    "试用期",
    "最低工资",
    "加班",
    "法定节假日上班",
    "年休假",
    "发工资",
    "社会保险",
    "争议",
];

/// What each class's lines must say, in the order of the subjects; `/` stands between words.
const COLUMNS: [(&str, [&str; 9]); 5] = [
    (
        "full_time",
        // One month (LC 10); 150 and 200 % (L 44); 300 %; a month (L 50).
        [
            "书面/1 个月内",
            "上限",
            "月最低工资标准",
            "1.5 倍/2 倍",
            "3 倍",
            "工作年限",
            "1 个月",
            "单位",
            "监察/仲裁/法院",
        ],
    ),
    (
        "part_time",
        // By word of mouth (LC 69); no probation (LC 70); fifteen days (LC 72); no rule on
        // overtime and leave was found, and the multiple of a holiday is missing.
        [
            "口头",
            "不能约定",
            "小时最低工资标准",
            "没有查到规定",
            "非全日制法定休假日工资倍数/尚缺/查询",
            "没有查到规定",
            "15 天",
            "工伤保险由单位/灵活就业",
            "监察/仲裁/法院",
        ],
    ),
    (
        "dispatched",
        // Two years (LC 58); the host pays overtime (LC 62); both answer (LC 92).
        [
            "派遣公司/书面/2 年",
            "上限",
            "月最低工资标准/用工单位所在地/派遣公司所在地",
            "1.5 倍/2 倍/用工单位付",
            "3 倍",
            "工作年限",
            "按月/1 个月",
            "派遣公司",
            "监察/仲裁/法院/派遣公司和用工单位",
        ],
    ),
    (
        "managed",
        [
            "书面协议",
            "不适用",
            "小时最低工资标准乘以工作时间",
            "没有法定/协商",
            "高于平时/没有规定倍数",
            "没有",
            "按时、足额",
            "职业伤害保障由平台/灵活就业",
            "说明/调解/法院/法律援助",
        ],
    ),
    (
        "self_directed",
        [
            "平台的条款",
            "不适用",
            "不适用",
            "没有",
            "按约定",
            "没有",
            "按约定",
            "灵活就业",
            "法院",
        ],
    ),
];

#[test]
fn the_lines_of_each_class_are_those_of_its_column() {
    for (class, expected) in COLUMNS {
        let told = told(&worker(class));
        let overview = entry(&told, "您这一类").unwrap();
        for (subject, words) in SUBJECTS.iter().zip(expected) {
            let start = format!("{subject}：");
            let lines: Vec<&String> =
                overview.items.iter().filter(|item| item.starts_with(&start)).collect();
            assert_eq!(lines.len(), 1, "{class}: {subject}: {:?}", overview.items);
            for word in words.split('/') {
                assert!(lines[0].contains(word), "{class}: {}: {word}", lines[0]);
            }
        }
    }
}

/// The last row of each column: what can be worked out for the class.
#[test]
fn each_class_is_led_to_its_calculators() {
    for (class, has, has_not) in [
        ("full_time", "minimum-wage overtime annual-leave claim training", "pension medical"),
        ("part_time", "minimum-wage overtime pension medical claim training", "annual-leave"),
        ("dispatched", "minimum-wage overtime annual-leave claim training", "pension medical"),
        ("managed", "minimum-wage overtime pension medical training", "annual-leave claim"),
        (
            "self_directed",
            "pension medical training",
            "minimum-wage overtime claim annual-leave",
        ),
        ("over_age", "minimum-wage overtime claim", "annual-leave pension medical"),
    ] {
        let told = told(&worker(class));
        let routes = &entry(&told, "您这一类").unwrap().routes;
        for route in has.split(' ') {
            assert!(routes.contains(&route), "{class}: {route}");
        }
        for route in has_not.split(' ') {
            assert!(!routes.contains(&route), "{class}: {route}");
        }
    }
}

/// What class C has not by law no line of its may promise.
#[test]
fn the_self_directed_are_told_plainly_that_civil_law_holds() {
    let told = told(&worker("self_directed"));
    let said = &told.lines[0].said;
    assert!(said.sentence.contains("民事关系") && said.sentence.contains("没有法定的最低工资"));
    for absent in ["监察", "申请劳动仲裁", "加付", "故意不付"] {
        assert!(entry(&told, &format!("怎么办：{absent}")).is_none(), "{absent}");
    }
    let way = all(entry(&told, "怎么办：调解").unwrap());
    assert!(way.contains("法院") && way.contains("没有收录"), "{way}");
}

#[test]
fn every_headline_says_who_decides() {
    let mut seen = Vec::new();
    for class in CLASSES {
        let told = told(&worker(class));
        assert_eq!(told.lines.len(), 1);
        let said = told.lines[0].said.clone();
        assert!(said.detail.contains("仲裁") && said.detail.contains("法院"), "{class}");
        assert!(!seen.contains(&said.sentence), "{class} has a sentence of its own");
        seen.push(said.sentence);
    }
}

/// The rights of those past retirement age began on 1 July 2026: read for the last day of the month.
#[test]
fn past_retirement_age_the_labour_rights_begin_in_july_2026() {
    let wage = |month: &str| {
        let told = told(&format!("c=over_age&as={month}"));
        let overview = entry(&told, "您这一类").unwrap().clone();
        overview.items.iter().find(|item| item.starts_with("最低工资：")).unwrap().clone()
    };
    assert_eq!(wage("2026-07"), "最低工资：也适用");
    let before = wage("2026-06");
    assert!(before.contains("2026年7月1日") && before.contains("查询"), "{before}");
    // Nor are the multiples of overtime promised before.
    let rest =
        |month: &str| all(entry(&told(&format!("c=over_age&as={month}")), "第7项").unwrap());
    assert!(rest("2026-07").contains("1.5 倍") && !rest("2026-06").contains("1.5 倍"));
    // Second hand, and said so.
    let told = told("c=over_age&as=2026-07");
    let pay = entry(&told, "第6项").unwrap();
    assert!(all(pay).contains("据转引，待县局核对"), "{pay:?}");
}
