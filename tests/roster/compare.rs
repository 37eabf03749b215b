//! A roster beside itself: in another month, with a figure changed, by a second set of figures.

use quanyi::roster::{Desk, Limits, Say, read};
use quanyi::units::Money;

use super::desk::{ROSTER, ask, list, opened, run, text, texts, the};

/// Work injury of class 1 in September 2026, with what is changed: figure and value.
fn state(change: &str) -> String {
    format!("v=1&m=2026-09&ic=1&ch={change}")
}

/// The rows of a table that is told, by its place.
fn table(done: &[Say], at: usize) -> Vec<Vec<String>> {
    let told = list(&list(&done[5])[at]);
    list(&told[2]).iter().map(texts).chain([texts(&told[3])]).collect()
}

fn heads(done: &[Say]) -> Vec<String> {
    list(&done[7]).iter().map(|head| texts(head)[0].clone()).collect()
}

fn rows(desk: &mut Desk) -> Vec<Vec<String>> {
    ask(desk, "arrange", &["all", "row", "", ""].map(Say::text));
    let said = ask(desk, "window", &["0", "10"].map(Say::text));
    list(&the(&said, "window")[2]).iter().map(texts).collect()
}

#[test]
fn a_changed_floor_costs_those_below_it_and_nobody_else() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    let said = run(&mut desk, &state("pension.base_floor:4600"));
    let done = the(&said, "done");
    // 张三 at 4600 instead of 4403: 736.00 − 704.48 = 31.52 and 368.00 − 352.24 = 15.76.
    assert!(
        text(&done[2]).starts_with("2026年9月，按改过的数据：3 人，单位共缴 5,341.50 元"),
        "{:?}",
        done[2]
    );
    let difference = "两边合计比按现在的数据多 47.28 元：单位多 31.52 元，个人多 15.76 元。";
    assert!(text(&done[3]).contains(difference), "{:?}", done[3]);
    let notices = texts(&done[6]);
    assert!(
        notices[0].contains("养老保险缴费基数下限由 4,403.00 元/月 改为 4,600.00 元/月"),
        "{notices:?}"
    );
    assert!(
        notices.iter().any(|one| one.contains("1 项未核实数据：养老保险缴费基数下限")),
        "{notices:?}"
    );
    assert_eq!(table(done, 1)[0], ["养老保险", "31.52", "15.76", "47.28"]);
    assert_eq!(table(done, 1)[1], ["失业保险", "0.00", "0.00", "0.00"]);
    assert_eq!(table(done, 1).last().unwrap(), &["合计", "31.52", "15.76", "47.28"]);
    let at = heads(done).iter().position(|head| head == "difference").unwrap() + 1;
    let rows = rows(&mut desk);
    assert_eq!([&rows[0][at], &rows[1][at], &rows[2][at]], ["47.28", "0.00", "0.00"]);
    let said = ask(&mut desk, "row", &[Say::text("0")]);
    let row = the(&said, "row");
    assert!(
        texts(&row[3]).contains(&"养老保险比对比多：单位 31.52 元，个人 15.76 元。".to_owned()),
        "{row:?}"
    );
    assert_eq!(text(&row[4]), "", "the calculator of one person has the figures as they are");
    ask(&mut desk, "slips", &[]);
    let said = ask(&mut desk, "slip", &["0", "1"].map(Say::text));
    let slip = list(&list(&the(&said, "slip")[2])[0]);
    assert!(
        texts(&slip[4]).iter().any(|step| step.contains("4,600.00")),
        "the slip goes by it too"
    );
}

#[test]
fn a_floor_moves_nobody_at_or_above_it_and_everybody_a_fen_below() {
    for (floor, difference) in
        [("5000.00", "0.00"), ("5000.01", "0.00"), ("4999.99", "0.00"), ("5000.05", "0.01")]
    {
        let mut desk = Desk::default();
        opened(&mut desk, "姓名,缴费工资\n李四,5000\n");
        let said = run(&mut desk, &state(&format!("pension.base_floor:{floor}")));
        // 5000.05 × 16 % = 800.008, × 8 % = 400.004: the employer pays a fen more, the employee none.
        assert_eq!(table(the(&said, "done"), 1)[0][3], difference, "{floor}");
    }
}

#[test]
fn one_word_changes_the_floors_of_all_four() {
    let mut desk = Desk::default();
    opened(&mut desk, "姓名,缴费工资\n张三,4000\n");
    let said = run(&mut desk, &state("base_floor:4503"));
    let done = the(&said, "done");
    // 100 yuan more of base: 16 + 8, 0.7 + 0.3, 0.2 and 2 % of medical, as rounded: 720.48 − 704.48, 360.24 − 352.24;
    // 31.52 − 30.82, 13.51 − 13.21; 9.01 − 8.81; 90.06 − 88.06.
    assert_eq!(
        table(done, 1).iter().map(|row| row[3].clone()).collect::<Vec<_>>()[..4],
        ["24.00", "1.00", "0.20", "2.00"]
    );
    let notice = texts(&done[6]);
    assert_eq!(
        notice.iter().filter(|one| one.contains("改为 4,503.00 元/月")).count(),
        4,
        "{notice:?}"
    );
    // What the employer pays for medical is known on neither side.
    assert!(
        text(&done[3]).contains("医疗保险、生育保险、大额医疗有人在其中一边的数值尚缺"),
        "{:?}",
        done[3]
    );
}

#[test]
fn a_lower_rate_is_less() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    let said = run(&mut desk, &state("pension.rate:15/8"));
    let done = the(&said, "done");
    // 1 % of 4403, 5000 and 22017: 660.45, 750.00, 3302.55 instead of 704.48, 800.00, 3522.72.
    assert_eq!(table(done, 1)[0], ["养老保险", "\u{2212}314.20", "0.00", "\u{2212}314.20"]);
    assert!(text(&done[3]).contains("少 314.20 元"), "{:?}", done[3]);
}

#[test]
fn a_figure_known_on_one_side_only_is_no_difference() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    let said = run(&mut desk, &state("employee_medical.employer_rate:8"));
    let done = the(&said, "done");
    assert_eq!(table(done, 0)[3][..3], ["医疗保险", "3", "2,513.60"], "it is in the answer");
    assert_eq!(table(done, 1)[3], ["医疗保险", "0.00", "0.00", "0.00"]);
    assert!(
        text(&done[3]).contains("医疗保险、生育保险、大额医疗有人在其中一边的数值尚缺"),
        "{:?}",
        done[3]
    );
    // Supplied on both sides instead: then there is a difference.
    let state =
        state("employee_medical.base_floor:4503") + "&s.employee%5Fmedical.employer%5Frate=8";
    let said = run(&mut desk, &state);
    assert_eq!(table(the(&said, "done"), 1)[3], ["医疗保险", "8.00", "2.00", "10.00"]);
}

#[test]
fn another_month_and_other_figures_are_one_comparison() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    let said = run(&mut desk, &(state("pension.base_floor:4600") + "&cm=2025-12"));
    let done = the(&said, "done");
    // 2025 at the floor of 4357: 697.12 and 348.56; in between the same; above the ceiling of 21789: 3486.24, 1743.12.
    // Now 736.00 + 800 + 3522.72 and 368.00 + 400 + 1761.36: 75.36 and 37.68 more.
    assert_eq!(table(done, 1)[0], ["养老保险", "75.36", "37.68", "113.04"]);
    assert!(text(&done[3]).contains("两边合计比2025年12月按现在的数据多"), "{:?}", done[3]);
    // The medical floor of 2025 is not known: it is no difference, and that is said.
    assert_eq!(table(done, 1)[3], ["医疗保险", "0.00", "0.00", "0.00"]);
}

#[test]
fn what_cannot_be_used_leaves_no_result() {
    for change in [
        "pension.base_floor:abc",
        "pension.base_floor:999",
        "base_floor:30000",
        "pension.rate:16",
    ] {
        let mut desk = Desk::default();
        opened(&mut desk, ROSTER);
        let said = run(&mut desk, &state(change));
        the(&said, "waits");
    }
    // A figure that is chosen and has no value yet changes nothing.
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    let said = run(&mut desk, &state("pension.base_ceiling"));
    assert!(text(&the(&said, "done")[2]).starts_with("2026年9月：3 人"));
}

/// A file of this build, changed.
fn file(code: &str, change: impl FnOnce(&mut serde_json::Value)) -> Vec<u8> {
    let path = format!("{}/params/{code}.json", env!("CARGO_MANIFEST_DIR"));
    let mut file = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    change(&mut file);
    file.to_string().into_bytes()
}

fn choose(desk: &mut Desk, name: &str, bytes: Vec<u8>) -> (String, Vec<String>) {
    let said = ask(desk, "figures", &[Say::text(name), Say::Bytes(bytes)]);
    let said = the(&said, "figures");
    (text(&said[1]).to_owned(), texts(&said[2]))
}

#[test]
fn a_second_set_of_figures_is_compared_with_the_own_and_can_be_taken_away() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    let draft = file("53", |file| {
        let values = file["figures"]["pension.base_floor"]["values"].as_array_mut().unwrap();
        let of_2026 = |one: &&mut serde_json::Value| one["from"] == "2026-01-01";
        values.iter_mut().find(of_2026).unwrap()["value"] = "4600.00".into();
    });
    let (faulty, said) = choose(&mut desk, "53.json", draft);
    assert_eq!(faulty, "");
    assert!(said.len() == 1 && said[0].contains("名单按“云南省”第"), "{said:?}");
    let said = run(&mut desk, "v=1&m=2026-09&ic=1");
    let done = the(&said, "done");
    assert_eq!(table(done, 1)[0], ["养老保险", "31.52", "15.76", "47.28"]);
    assert!(texts(&done[6])[0].contains("云南省"), "{:?}", done[6]);
    let said = ask(&mut desk, "figures", &[]);
    assert!(texts(&the(&said, "figures")[2]).is_empty());
    let said = run(&mut desk, "v=1&m=2026-09&ic=1");
    assert_eq!(list(&the(&said, "done")[5]).len(), 1, "nothing is compared");
}

#[test]
fn a_file_that_is_no_figures_of_the_county_gets_a_sentence_and_changes_nothing() {
    let other = |file: &mut serde_json::Value| file["authority"] = "532501".into();
    for (bytes, why) in [
        (b"{".to_vec(), "第 1 行"),
        (b"{}".to_vec(), "authority"),
        (file("532524", other), "不是本县这一级的文件"),
        (vec![0xff, 0xd8, 0xff], "第 1 行"),
    ] {
        let mut desk = Desk::default();
        opened(&mut desk, ROSTER);
        let (faulty, said) = choose(&mut desk, "别的.json", bytes);
        assert_eq!(faulty, "yes");
        assert!(said[0].contains("“别的.json”没有采用") && said[0].contains(why), "{said:?}");
        let said = run(&mut desk, "v=1&m=2026-09&ic=1");
        assert!(text(&the(&said, "done")[2]).starts_with("2026年9月：3 人"));
    }
}

#[test]
fn the_files_have_the_differences_and_the_figures_of_both_sides() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    run(&mut desk, &state("pension.base_floor:4600"));
    for which in ["xlsx", "csv"] {
        let said = ask(&mut desk, "file", &[Say::text(which)]);
        let file = the(&said, "file");
        assert_eq!(text(&file[1]), format!("社保公积金-2026-09-改过的数据.{which}"));
        let Say::Bytes(bytes) = &file[3] else { panic!("no bytes") };
        let book = read(bytes, "a", &Limits::PAGE).unwrap();
        let people: Vec<Vec<String>> =
            super::shown(&book.sheets[0]).into_iter().map(|(_, row)| row).collect();
        let of = |name: &str, row: usize| {
            let at = people[0].iter().position(|head| head == name);
            people[row][at.unwrap_or_else(|| panic!("{name} in {:?}", people[0]))].clone()
        };
        // A workbook shows no needless noughts, a text does.
        let is = |shown: String, amount: &str| {
            assert_eq!(shown.parse::<Money>(), amount.parse(), "{shown}");
        };
        is(of("养老保险单位多缴", 1), "31.52");
        is(of("养老保险个人多缴", 1), "15.76");
        is(of("单位相差", 1), "31.52");
        is(of("个人相差", 1), "15.76");
        is(of("与对比相差", 1), "47.28");
        is(of("与对比相差", 2), "0.0");
        assert_eq!(of("医疗保险单位多缴", 1), "", "what is not known is no number");
        is(of("医疗保险个人多缴", 1), "0.0");
        if which == "xlsx" {
            let names: Vec<&str> =
                book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            assert_eq!(names, ["结果", "合计表", "所用数据", "对比所用数据"]);
            let figure = |sheet: usize| -> Vec<String> {
                let rows = super::shown(&book.sheets[sheet]);
                rows.into_iter().find(|(_, row)| row[0] == "养老保险缴费基数下限").unwrap().1
            };
            assert_eq!(figure(2)[1], "4600");
            assert!(figure(2)[3].contains("由您填写"), "{:?}", figure(2));
            assert_eq!(figure(3)[1], "4403");
            assert!(figure(3)[3].contains("据转引"), "{:?}", figure(3));
        }
    }
}
