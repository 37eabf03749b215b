//! What people type: read as they mean it, or a problem in plain words at the field.

use super::{check, problems};

/// The encoding of a share link; everything but letters and digits.
fn encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

#[test]
fn amounts_are_read_as_people_write_them() {
    for text in [
        "1970",
        "1970.0",
        "1970.00",
        "1970.000",
        "1,970.00",
        "01970",
        " 1970 ",
        "１９７０",
        "１，９７０．００",
        "￥1,970元",
        "¥1970",
        "1970元",
        "1970。00",
        "1 970",
    ] {
        let case = format!("m=2026-09&p=base:{}", encoded(text));
        check(&case, "monthly_floor: met 0.00 of 1970.00");
    }
}

/// The Chinese sentence at the amount of the first line.
#[track_caller]
fn amount(text: &str, sentence: &str) {
    let case = format!("m=2026-09&p=base:{}", encoded(text));
    let all = problems(&case);
    let expected = format!("pay[0].amount: {sentence}");
    assert!(all.contains(&expected), "{text}: {all:?}");
}

#[test]
fn what_is_no_amount_is_said_back() {
    for text in
        ["abc", "一千", "1970.5.5", "12e3", "0x10", ".5", "+5", "--5", "NaN", "∞", "19-70"]
    {
        amount(text, &format!("“{text}”不是金额。请只填数字，如 1850.50。"));
    }
}

#[test]
fn a_third_decimal_is_refused_unless_it_is_nought() {
    amount("1.005", "“1.005”超过两位小数。金额最多到分，如 1850.50。");
    amount("0.001", "“0.001”超过两位小数。金额最多到分，如 1850.50。");
    check("m=2026-09&p=base:1.000", "monthly_floor: short 1969.00 of 1970.00");
}

#[test]
fn commas_stand_before_three_digits() {
    for text in ["8,00", "80,00.00", ",800", "1,9700", "1,970,0"] {
        amount(text, &format!("“{text}”中的逗号位置不对。请填写如 8000.00 或 8,000.00。"));
    }
}

#[test]
fn amounts_are_neither_negative_nor_endless() {
    amount("-5", "“-5”小于零。请填正数；扣款也填正数。");
    amount("−5", "“−5”小于零。请填正数；扣款也填正数。");
    let googol = format!("1{}", "0".repeat(30));
    amount(&googol, &format!("“{googol}”太大。最多 99,999,999.99 元。"));
    amount("100000000", "“100000000”太大。最多 99,999,999.99 元。");
    check("m=2026-09&p=base:99999999.99", "monthly_floor: met 99998029.99 of 1970.00");
}

#[test]
fn empty_is_not_nought() {
    let needed = ["pay: 请填写这一项。"];
    assert_eq!(problems("m=2026-09"), needed);
    assert_eq!(problems("m=2026-09&p=base"), needed);
    assert_eq!(problems("m=2026-09&p=base:%20"), needed);
    check("m=2026-09&p=base:0", "monthly_floor: short 1970.00 of 1970.00");
    assert_eq!(problems("p=base:1"), ["month: 请填写这一项。"]);
}

#[test]
fn a_line_without_a_kind_is_never_dropped() {
    for kind in ["", "%20", "%E3%80%80"] {
        let all = problems(&format!("m=2026-09&p=base:1000;{kind}:970"));
        assert_eq!(all, ["pay[1].kind: 请填写这一项。"]);
    }
    assert!(
        problems("m=2026-09&p=wages:970")[0].starts_with("pay[0].kind: “wages”不在可选项中")
    );
}

#[test]
fn a_long_bonus_needs_its_months() {
    for months in ["", ":%20"] {
        let all = problems(&format!("m=2026-09&p=base:1000;long_bonus:970{months}"));
        assert_eq!(all, ["pay[1].months: 请填写这一项。"]);
    }
    let all = problems("m=2026-09&p=base:1000;long_bonus:970:0");
    assert_eq!(all, ["pay[1].months: “0”应为 1 到 60 的整数。"]);
}

#[test]
fn hours_are_whole_minutes() {
    // One order hour at 20 and a part of one.
    let case =
        |hours: &str| format!("c=managed&m=2026-09&sl=0&oh={}&p=order_pay:0", encoded(hours));
    for (text, due) in [
        ("7:30", "150.00"),
        ("7.5", "150.00"),
        ("７：３０", "150.00"),
        ("7.50小时", "150.00"),
        ("7.55", "151.00"),
        ("0:01", "0.33"),
        ("8个小时", "160.00"),
    ] {
        check(&case(text), &format!("managed_floor: short {due} of {due}"));
    }
    let problem = |text: &str| problems(&case(text)).remove(0);
    for text in ["7.51", "0.33333333333"] {
        let said = problem(text);
        assert!(said.starts_with("order_hours: ") && said.contains("整分钟"), "{said}");
    }
    for text in ["7:60", "-1", "eight", "7:3:0", "1/2", "7.", ".5"] {
        let said = problem(text);
        assert_eq!(said, format!("order_hours: “{text}”不是小时数。请填写如 8、7.5 或 7:30。"));
    }
    assert_eq!(problem("744:01"), "order_hours: “744:01”太多。这里最多 744 小时。");
    assert_eq!(problem("99999999999"), "order_hours: “99999999999”太多。这里最多 744 小时。");
}

#[test]
fn a_day_has_24_hours() {
    let case = |hours: &str| {
        format!("c=part_time&pf=2026-09-01&pe=2026-09-01&d=2026-09-01:{hours}&p=base:480")
    };
    check(&case("24"), "hourly_floor: met 0.00 of 480.00");
    let all = problems(&case("24%3A01"));
    assert_eq!(all, ["days[0].hours: “24:01”太多。这里最多 24 小时。"]);
}

#[test]
fn months_and_days_are_those_of_the_calendar() {
    for text in
        ["2026", "2026-13", "2026-00", "26-09", "2026-9-1", "九月", "3000-01", "1899-12"]
    {
        let all = problems(&format!("m={}&p=base:1", encoded(text)));
        assert_eq!(all[0], format!("month: “{text}”不是月份。请填写如 2026-09。"));
    }
    for text in ["2026-02-29", "2026-09-31", "2026-09", "x"] {
        let all = problems(&format!("m=2026-09&at=part&jd={}&p=base:1", encoded(text)));
        assert_eq!(all[0], format!("joined: “{text}”不是日期。请填写如 2026-09-01。"));
    }
    check("m=2026-9&p=base:1970", "monthly_floor: met 0.00 of 1970.00");
}

#[test]
fn a_day_of_joining_lies_in_the_month_and_before_leaving() {
    let all = problems("m=2026-09&at=part&jd=2026-08-31&p=base:1");
    assert_eq!(all, ["joined: “2026-08-31”不在所填的时段内。"]);
    let all = problems("m=2026-09&at=part&jd=2026-09-10&ld=2026-09-09&p=base:1");
    assert_eq!(all, ["left: 结束日期早于开始日期。请核对。"]);
}

#[test]
fn spans_of_the_clock_are_read_in_full() {
    let case = |span: &str| {
        format!("c=managed&m=2026-09&sl=0&o=2026-09-01:{}&p=order_pay:0", encoded(span))
    };
    for (text, due) in [
        ("08:00-12:30", "90.00"),
        ("8:00-12:30", "90.00"),
        ("８：００－１２：３０", "90.00"),
        ("08:00~12:30", "90.00"),
        ("08:00至12:30", "90.00"),
        ("20:00-24:00", "80.00"),
    ] {
        check(&case(text), &format!("managed_floor: short {due} of {due}"));
    }
    for text in ["08:00", "08:00-", "25:00-26:00", "08:60-09:00", "24:00-01:00", "a-b", "8-9"] {
        let all = problems(&case(text));
        let said = format!("orders[0].span: “{text}”不是起止时刻。请填写如 08:00-12:30。");
        assert_eq!(all, [said]);
    }
}

#[test]
fn every_problem_is_shown_not_only_the_first() {
    let all = problems("m=x&at=part&ah=y&p=base:z;nothing:1");
    assert_eq!(all.len(), 4, "{all:?}");
}
