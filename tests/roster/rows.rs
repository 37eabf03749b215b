//! From rows to cases. 逐行读取。

use quanyi::api::Case;
use quanyi::report::Lang;
use quanyi::roster::{RosterRow, Skip, recognise, repeated, rows};

use crate::text;

const PAY: &str = "某公司工资表
姓名,身份证号,部门,缴费工资,入职日期,基本工资,夜班津贴,高温津贴,加班费,公积金比例
张三,11010519491231002X,一车间,\"5,200.50\",,3000,200,100,0,12%
李四,440524188001010014,一车间,六千,01/02/2026,3000,,,500,0.05
一车间小计,,,11200.50,,6000,200,100,500,
姓名,身份证号,部门,缴费工资,入职日期,基本工资,夜班津贴,高温津贴,加班费,公积金比例
张三,11010519491231002x,二车间,4000,2026/9/15,,,,,
 , ,,,,,,,,
合计,,,15200.50,,6000,200,100,500,
制表：王五,,审核：赵六,,,,,,,
示例（请删除）,440524188001010014,,5000,,,,,,
";

fn taken() -> (Vec<RosterRow>, Vec<(u32, Skip)>, Vec<String>) {
    let book = text(PAY);
    let columns = recognise(&book).unwrap();
    let mut defaults = Case::default();
    defaults.set("month", "2026-09");
    defaults.set("fund_rate", "5");
    let mut rows = rows(&book.sheets[0], &columns, &defaults, false);
    let people: Vec<RosterRow> = rows.by_ref().collect();
    let skipped = rows.skipped.iter().map(|one| (one.number, one.why)).collect();
    let numbers = people.iter().map(|person| (person.number, person.identity.as_str()));
    let repeated = repeated(numbers).iter().map(|one| one.sentence(Lang::Zh)).collect();
    (people, skipped, repeated)
}

#[test]
fn a_row_is_a_case_over_the_defaults_of_the_file() {
    let (people, ..) = taken();
    assert_eq!(people.iter().map(|one| one.number).collect::<Vec<_>>(), [3, 4, 7]);
    let first = &people[0];
    assert_eq!((first.name.as_str(), first.department.as_str()), ("张三", "一车间"));
    assert_eq!(first.identity, "11010519491231002X");
    let texts = ["month", "wage", "joined", "fund_rate"].map(|name| first.case.text(name));
    assert_eq!(texts, ["2026-09", "5200.50", "", "12"]);
    let pay = first.case.rows("pay").iter().map(|row| (row.text("kind"), row.text("amount")));
    assert_eq!(
        pay.collect::<Vec<_>>(),
        [("base", "3000.00"), ("hardship", "200.00"), ("hardship", "100.00")]
    );
    assert_eq!(people[2].case.text("joined"), "2026-09-15");
    assert_eq!(people[2].case.text("fund_rate"), "5");
}

#[test]
fn every_cell_that_cannot_be_read_is_told() {
    let (people, ..) = taken();
    let said: Vec<String> = people[1].errors.iter().map(|one| one.sentence(Lang::Zh)).collect();
    assert_eq!(said.len(), 3);
    assert!(said[0].starts_with("第 4 行 D 列（缴费工资）：“六千”"), "{}", said[0]);
    assert!(said[1].starts_with("第 4 行 E 列（入职日期）：“01/02/2026”分不清"));
    assert!(said[2].starts_with("第 4 行 J 列（公积金比例）：“0.05”分不清"));
    let error = &people[1].errors[0];
    assert_eq!((error.row, error.column, error.read.as_str()), (4, 3, "六千"));
    assert!(error.sentence(Lang::En).starts_with("Row 4, column D (缴费工资): “六千”"));
    // A cell that cannot be read is not replaced by what the whole file has.
    assert_eq!(people[1].case.text("fund_rate"), "");
}

#[test]
fn rows_of_nobody_are_left_out_with_the_reason() {
    let (_, skipped, _) = taken();
    let expected = [
        (5, Skip::Total),
        (6, Skip::Heading),
        (9, Skip::Total),
        (10, Skip::Blank),
        (11, Skip::Example),
    ];
    assert_eq!(skipped, expected);
    assert_eq!(Skip::Total.sentence(Lang::Zh), "合计行，没有计算。");
}

#[test]
fn one_identity_number_in_two_rows_is_told_and_one_name_is_not() {
    let (.., repeated) = taken();
    let expected = "证件号码“11010519491231002X”在第 3 行和第 7 行都有。请看看是不是重复了。";
    assert_eq!(repeated, [expected]);
}

#[test]
fn each_row_with_the_number_of_an_earlier_one_is_told_in_the_order_of_the_rows() {
    let people =
        [(2, "B"), (3, "A"), (4, ""), (5, "B"), (6, ""), (7, "A"), (9, "B"), (11, "C")];
    let told: Vec<(u32, u32)> =
        repeated(people.into_iter()).iter().map(|one| (one.first, one.again)).collect();
    assert_eq!(told, [(2, 5), (3, 7), (2, 9)]);
}
