//! Where the headings are, and what the columns are. 列识别。

use quanyi::report::{Lang, explain_said};
use quanyi::roster::{Assignment, Columns, How, recognise, recognise_at};

use crate::text;

fn used(columns: &Columns) -> Vec<(usize, &'static str)> {
    columns.in_use().map(|(one, used)| (one.at, used.key)).collect()
}

fn notes(columns: &Columns, needed: &[&str]) -> Vec<String> {
    columns.notes(Lang::Zh, needed).iter().map(|said| explain_said(Lang::Zh, said)).collect()
}

#[test]
fn a_title_above_the_headings_is_no_heading() {
    let book = text(
        "某公司2026年9月工资表\n单位：元,,\n序号,姓名,缴费工资（元）,应发工资,特别补贴\n1,张三,5000,6000,1\n",
    );
    let columns = recognise(&book).unwrap();
    assert_eq!(columns.heading_rows, (3, 3));
    assert_eq!(used(&columns), [(1, "name"), (2, "wage")]);
    assert_eq!(columns.used_for("wage").unwrap().how, How::Exact);
    assert_eq!(
        notes(&columns, &["identity", "wage"]),
        [
            "没有“身份证号”这一列。请补上，或者自己指定哪一列是。",
            "“序号”没有用到：计算时不需要。",
            "“应发工资”没有用到：应发、实发是合计，缴费要看各项工资和缴费基数。",
            "“特别补贴”不认识，没有用到。需要的话请自己指定。",
        ]
    );
}

#[test]
fn two_rows_of_headings_are_read_together() {
    let book = text(
        "工资表\n姓名,身份证号,公积金,,工资构成,,\n,,基数,比例,基本工资,加班费,\n张三,1,2,3,4,5,\n",
    );
    let columns = recognise(&book).unwrap();
    assert_eq!(columns.heading_rows, (2, 3));
    assert_eq!(
        used(&columns),
        [
            (0, "name"),
            (1, "identity"),
            (2, "fund_base"),
            (3, "fund_rate"),
            (4, "pay.base"),
            (5, "pay.overtime"),
        ]
    );
}

#[test]
fn two_columns_for_one_meaning_are_reported_and_can_be_changed() {
    let book = text("姓名,养老缴费基数,医疗缴费基数\n张三,1,2\n");
    let mut columns = recognise(&book).unwrap();
    assert_eq!(used(&columns), [(0, "name"), (1, "wage")]);
    assert_eq!(
        notes(&columns, &[]),
        ["“养老缴费基数”和“医疗缴费基数”看起来都是“缴费工资”。只用前一列；不对就自己指定。"]
    );
    assert!(columns.assign(2, Some("wage")) && columns.assign(1, None));
    assert_eq!(used(&columns), [(0, "name"), (2, "wage")]);
    assert!(!columns.assign(9, Some("wage")) && !columns.assign(1, Some("no such key")));
}

#[test]
fn an_exact_heading_goes_before_one_that_contains_the_words() {
    let book = text("姓名,调整前缴费基数,缴费基数\n张三,1,2\n");
    assert_eq!(used(&recognise(&book).unwrap()), [(0, "name"), (2, "wage")]);
}

#[test]
fn an_assignment_is_kept_and_used_next_month() {
    let mut columns = recognise(&text("姓名,补贴,补贴,缴费工资\n张三,1,2,3\n")).unwrap();
    assert!(columns.assign(2, Some("pay.hardship")));
    let kept = Assignment::of(&columns, true).to_json().unwrap();
    let assignment = Assignment::from_json(&kept, "列设置.json").unwrap();
    // Next month a column was put in before, and the wage is gone.
    let next = text("十月\n工号,姓 名,补贴,补贴\n1,张三,1,2\n");
    let columns = assignment.apply(&next).unwrap();
    assert_eq!(columns.heading_rows, (2, 2));
    assert_eq!(used(&columns), [(1, "name"), (3, "pay.hardship")]);
    assert!(
        notes(&columns, &[]).contains(
            &"上次用作“缴费工资”的列“缴费工资”这次没有。请看看是不是改了名字，或者重新指定。"
                .to_owned()
        )
    );
    for wrong in
        ["{}", "[]", "", "{\"version\":1,\"columns\":[{\"heading\":\"a\",\"means\":\"x\"}]}"]
    {
        let fault = Assignment::from_json(wrong, "a.json").unwrap_err();
        assert!(fault.sentence(Lang::Zh).starts_with("“a.json”不是本工具保存的列设置"));
    }
    let fault = Assignment::from_json("{\"version\":9,\"new\":1}", "a.json").unwrap_err();
    assert!(fault.sentence(Lang::En).contains("later version"));
}

#[test]
fn without_headings_a_row_can_be_pointed_out() {
    let book = text("甲,乙\n张三,5000\n");
    assert!(recognise(&book).unwrap_err().sentence(Lang::Zh).starts_with("找不到标题行"));
    let mut columns = recognise_at(&book, 0, 1).unwrap();
    assert!(columns.assign(1, Some("wage")));
    assert_eq!(used(&columns), [(1, "wage")]);
    assert!(recognise_at(&book, 0, 7).is_none() && recognise_at(&book, 3, 1).is_none());
}
