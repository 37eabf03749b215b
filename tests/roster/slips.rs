//! Slips to print: whose, what stands on them, and how many at a time.

use quanyi::roster::{Desk, MOST_SLIPS, Say};

use super::desk::{ROSTER, ask, list, opened, run, text, texts, the};

const STATE: &str = "v=1&m=2026-09&ic=1";

fn arrange(desk: &mut Desk, filter: &str, words: &str, sort: &str) -> usize {
    let rest = [filter, sort, "", words].map(Say::text);
    text(&the(&ask(desk, "arrange", &rest), "count")[1]).parse().unwrap()
}

/// How many slips there will be, and the sentence about them.
fn begun(desk: &mut Desk) -> (usize, String) {
    let said = ask(desk, "slips", &[]);
    let said = the(&said, "slips");
    (text(&said[1]).parse().unwrap(), text(&said[2]).to_owned())
}

/// The slips from one on.
fn slips(desk: &mut Desk, from: usize, count: usize) -> Vec<Vec<Say>> {
    let rest = [from, count].map(|number| Say::text(number.to_string()));
    let said = ask(desk, "slip", &rest);
    let said = the(&said, "slip");
    assert_eq!(text(&said[1]), from.to_string());
    list(&said[2]).iter().map(|slip| list(slip).to_vec()).collect()
}

#[test]
fn a_slip_has_the_person_the_amounts_and_the_whole_working() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    run(&mut desk, STATE);
    assert_eq!(begun(&mut desk), (3, "3 人的明细已备好，每人一页。".to_owned()));
    let all = slips(&mut desk, 0, 10);
    assert_eq!(all.len(), 3);
    let slip = &all[2];
    assert_eq!(text(&slip[0]), "王五：2026年9月社保公积金明细");
    assert_eq!(text(&slip[1]), "身份证号：530101198803033459　部门：二车间　行：5");
    // At the ceiling of 22017: 16 % + 0.7 % + 0.2 % = 3522.72 + 154.12 + 44.03; 8 % + 0.3 % + 2 %.
    let said = texts(&slip[2]);
    assert_eq!(said[0], "2026年9月：单位缴 3,720.87 元，个人缴 2,267.75 元。");
    assert!(said.iter().any(|one| one.contains("70.00")), "the minimum wage: {said:?}");
    let rows: Vec<Vec<String>> = list(&list(&list(&slip[3])[0])[2]).iter().map(texts).collect();
    assert_eq!(rows[0], ["养老保险", "22,017.00", "3,522.72", "1,761.36"]);
    let (steps, sources) = (texts(&slip[4]), texts(&slip[5]));
    assert!(
        steps.iter().any(|one| one.starts_with("养老保险缴费基数取较小者")
            && one.contains("22,017.00")),
        "{steps:?}"
    );
    // A rate stands in its formula, and the rounding behind it.
    let wanted = "失业保险单位缴费 = 失业保险缴费基数 22,017.00 元 × 单位缴费比例 0.7% = 约 154.1190 元，四舍五入到分：154.12 元 [";
    assert!(steps.iter().any(|one| one.starts_with(wanted)), "{steps:?}");
    assert!(!steps.iter().any(|one| one.starts_with("单位缴费比例")), "{steps:?}");
    // Each source stands once, with its status, and each number leads to one.
    assert!(sources.iter().any(|one| one.contains("据转引")), "{sources:?}");
    let numbers: Vec<usize> = steps
        .iter()
        .filter_map(|one| one.rsplit_once(" [")?.1.trim_end_matches(']').parse().ok())
        .collect();
    assert!(numbers.len() > sources.len(), "{numbers:?}");
    assert!(numbers.iter().all(|at| (1..=sources.len()).contains(at)), "{numbers:?}");
    for (at, source) in (1..).zip(&sources) {
        assert!(source.starts_with(&format!("[{at}] ")), "{source}");
    }
}

#[test]
fn slips_are_of_those_shown_in_their_order() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    run(&mut desk, STATE);
    let titles = |desk: &mut Desk| -> Vec<String> {
        let (count, _) = begun(desk);
        let all = slips(desk, 0, count);
        all.iter().map(|slip| text(&slip[0]).chars().take(2).collect()).collect()
    };
    assert_eq!(arrange(&mut desk, "short", "", "row"), 1);
    assert_eq!(titles(&mut desk), ["王五"]);
    assert_eq!(arrange(&mut desk, "all", " 二车间 ", "row"), 2);
    assert_eq!(titles(&mut desk), ["李四", "王五"]);
    assert_eq!(arrange(&mut desk, "all", "1199001011237", "row"), 1, "by the identity number");
    assert_eq!(titles(&mut desk), ["张三"]);
    let rest = ["all", "employer", "yes", ""].map(Say::text);
    ask(&mut desk, "arrange", &rest);
    assert_eq!(titles(&mut desk), ["王五", "李四", "张三"]);
    begun(&mut desk);
    assert_eq!(text(&slips(&mut desk, 1, 1)[0][0]), "李四：2026年9月社保公积金明细");
}

#[test]
fn a_row_that_is_not_worked_out_has_no_slip_and_that_is_said() {
    let mut desk = Desk::default();
    opened(&mut desk, &ROSTER.replace("5000.00", "五千"));
    run(&mut desk, STATE);
    let said = "2 人的明细已备好，每人一页；没有算成的 1 人没有明细。";
    assert_eq!(begun(&mut desk), (2, said.to_owned()));
    arrange(&mut desk, "faulty", "", "row");
    assert_eq!(begun(&mut desk).0, 0);
    assert!(begun(&mut desk).1.contains("没有明细可以打印"));
    assert!(slips(&mut desk, 0, 10).is_empty());
}

#[test]
fn more_than_one_can_print_get_a_sentence_and_the_most_are_made() {
    let people = |count: usize| -> String {
        let rows = (0..count).map(|at| format!("员工{at},{}\n", 4000 + at));
        ["姓名,缴费工资\n".to_owned()].into_iter().chain(rows).collect()
    };
    for (count, made) in [(MOST_SLIPS, MOST_SLIPS), (MOST_SLIPS + 1, 0)] {
        let mut desk = Desk::default();
        opened(&mut desk, &people(count));
        run(&mut desk, STATE);
        let (slips_made, said) = begun(&mut desk);
        assert_eq!(slips_made, made, "{said}");
        if made == 0 {
            assert!(said.contains("1001 人") && said.contains("最多做 1000 人"), "{said}");
        } else {
            let last = slips(&mut desk, made - 1, 10);
            assert_eq!(text(&last[0][0]), "员工999：2026年9月社保公积金明细");
        }
    }
}
