//! A roster as the page gives it to the worker, and what comes back.

use quanyi::roster::{Desk, Limits, Say, read};

/// Three people of September 2026: at the floor, in between, above the ceiling; the third is paid below
/// the minimum wage.
pub(super) const ROSTER: &str = "某公司2026年9月\n姓名,身份证号,部门,缴费工资,基本工资,夜班津贴\n\
    张三,530101199001011237,一车间,\"4,000\",2500,\n\
    李四,530101199202022346,二车间,5000.00,3000,100\n\
    王五,530101198803033459,二车间,３００００,1900,250\n合计,,,39000,,\n";

/// What the worker says to a message, each message a line of texts.
pub(super) fn ask(desk: &mut Desk, verb: &str, rest: &[Say]) -> Vec<Vec<Say>> {
    let mut said = Vec::new();
    desk.take(verb, rest, &mut |message| said.push(message));
    said
}

pub(super) fn text(say: &Say) -> &str {
    match say {
        Say::Text(text) => text,
        Say::Bytes(_) | Say::List(_) => panic!("no text: {say:?}"),
    }
}

pub(super) fn list(say: &Say) -> &[Say] {
    match say {
        Say::List(list) => list,
        Say::Bytes(_) | Say::Text(_) => panic!("no list: {say:?}"),
    }
}

pub(super) fn texts(say: &Say) -> Vec<String> {
    list(say).iter().map(|one| text(one).to_owned()).collect()
}

/// The one message with this verb.
pub(super) fn the<'a>(said: &'a [Vec<Say>], verb: &str) -> &'a [Say] {
    let found = said.iter().find(|message| message.first().map(text) == Some(verb));
    found.unwrap_or_else(|| panic!("no {verb} in {said:?}"))
}

pub(super) fn opened(desk: &mut Desk, roster: &str) -> Vec<Vec<Say>> {
    ask(desk, "begin", &[Say::text("zh"), Say::text("2026-11-25"), Say::List(Vec::new())]);
    ask(desk, "open", &[Say::text("名单.csv"), Say::Bytes(roster.as_bytes().to_vec())])
}

pub(super) fn run(desk: &mut Desk, state: &str) -> Vec<Vec<Say>> {
    ask(desk, "run", &[Say::text("zh"), Say::text(state)])
}

#[test]
fn a_roster_is_worked_out_to_the_fen() {
    let mut desk = Desk::default();
    let said = opened(&mut desk, ROSTER);
    let opened = the(&said, "opened");
    assert_eq!(text(&opened[4]), "4", "rows below the headings");
    let columns: Vec<Vec<String>> = list(&opened[5]).iter().map(texts).collect();
    let meanings: Vec<&str> = columns.iter().map(|column| column[3].as_str()).collect();
    assert_eq!(
        meanings,
        ["name", "identity", "department", "wage", "pay.base", "pay.hardship"]
    );

    let said = run(&mut desk, "v=1&m=2026-09&ic=1");
    let done = the(&said, "done");
    // Pension: 4403, 5000 and 22017 × 16 % = 704.48 + 800.00 + 3522.72, × 8 % = 352.24 + 400.00 + 1761.36.
    // Unemployment: × 0.7 % = 30.82 + 35.00 + 154.12, × 0.3 % = 13.21 + 15.00 + 66.05.
    // Work injury, class 1: × 0.2 % = 8.81 + 10.00 + 44.03. Medical, employee: × 2 % = 88.06 + 100.00 + 440.34.
    // Employer 5027.20 + 219.94 + 62.84 = 5309.98; employees 2513.60 + 94.26 + 628.40 = 3236.26.
    assert_eq!(text(&done[2]), "2026年9月：3 人，单位共缴 5,309.98 元，个人共缴 3,236.26 元。");
    // 1970 − 1900: the night allowance does not count.
    assert!(
        text(&done[3]).contains("有 1 人工资低于最低工资，一共少 70.00 元。"),
        "{:?}",
        done[3]
    );
    assert!(text(&done[3]).contains("不含医疗保险、生育保险、大额医疗"), "{:?}", done[3]);
    assert_eq!(text(&done[1]), "bad");
    let totals: Vec<Vec<String>> =
        list(&list(&list(&done[5])[0])[2]).iter().map(texts).collect();
    assert_eq!(totals[0], ["养老保险", "3", "5,027.20", "2,513.60"]);

    let said =
        ask(&mut desk, "arrange", &[Say::text("short"), Say::text("row"), Say::text("")]);
    assert_eq!(text(&the(&said, "count")[1]), "1");
    let said = ask(&mut desk, "window", &[Say::text("0"), Say::text("10")]);
    let rows: Vec<Vec<String>> = list(&the(&said, "window")[2]).iter().map(texts).collect();
    assert_eq!(rows[0][..4], ["bad", "5", "王五", "二车间"]);
    assert_eq!(rows[0][6], "70.00");

    let said = ask(&mut desk, "row", &[Say::text("0")]);
    let row = the(&said, "row");
    assert_eq!(text(&row[2]), "王五（第 5 行）");
    assert!(text(&row[4]).contains("w=30000"), "{:?}", row[4]);
}

#[test]
fn what_cannot_be_read_is_told_by_the_cell_and_the_others_are_worked_out() {
    let mut desk = Desk::default();
    let roster = ROSTER.replace("5000.00", "五千");
    opened(&mut desk, &roster);
    let said = run(&mut desk, "v=1&m=2026-09&ic=1");
    let done = the(&said, "done");
    assert!(text(&done[2]).starts_with("2026年9月：2 人"), "{:?}", done[2]);
    assert!(text(&done[3]).contains("有 1 行内容读不懂或不全"), "{:?}", done[3]);
    ask(&mut desk, "arrange", &[Say::text("faulty"), Say::text("row"), Say::text("")]);
    let said = ask(&mut desk, "row", &[Say::text("0")]);
    let sentences = texts(&the(&said, "row")[3]);
    assert!(sentences[0].contains("第 4 行") && sentences[0].contains("五千"), "{sentences:?}");
    assert_eq!(text(&the(&said, "row")[4]), "", "there is no working of it");
}

#[test]
fn a_supplied_rate_is_used_for_everybody() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    let state = "v=1&m=2026-09&ic=1&s.employee%5Fmedical.employer%5Frate=8";
    let said = run(&mut desk, state);
    let done = the(&said, "done");
    let totals: Vec<Vec<String>> =
        list(&list(&list(&done[5])[0])[2]).iter().map(texts).collect();
    // (4403 + 5000 + 22017) × 8 %: 352.24 + 400.00 + 1761.36.
    assert_eq!(totals[3][..3], ["医疗保险", "3", "2,513.60"]);
    assert!(
        texts(&done[6])[0].contains("1 项未核实数据：职工医保单位缴费比例"),
        "{:?}",
        done[6]
    );
}

#[test]
fn joiners_leavers_part_timers_and_riders_are_each_told_what_is_paid_and_why() {
    let roster = "姓名,用工形式,缴费基数,入职时间,离职时间\n\
        甲,全日制,4000,2026年9月3日,\n乙,非全日制,2000,,\n丙,不完全符合确立劳动关系情形,,,\n丁,自由职业,,,\n\
        戊,全日制,4500,2026-10-01,\n己,全日制,4500,2026-09-30,\n庚,全日制,4500,,2026/8/31\n辛,派遣,30000,,2026-09-01\n\
        壬,临时工,4500,,\n";
    let mut desk = Desk::default();
    opened(&mut desk, roster);
    run(&mut desk, "v=1&m=2026-09&ic=2");
    ask(&mut desk, "arrange", &["all", "row", "", ""].map(Say::text));
    let said = ask(&mut desk, "window", &["0", "20"].map(Say::text));
    let rows: Vec<Vec<String>> = list(&the(&said, "window")[2]).iter().map(texts).collect();
    let note = |at: usize| rows[at].last().unwrap().as_str();
    // 4403 × 16 % + 0.7 % + 0.4 %: the month of joining counts whole.
    assert_eq!(rows[0][4], "752.91");
    assert!(note(0).starts_with("养老保险按下限 4,403.00 元缴。"), "{}", note(0));
    // 4403 × 0.4 %.
    assert_eq!(rows[1][4..6], ["17.61", "0.00"]);
    assert!(note(1).starts_with("非全日制，单位只缴工伤保险。"), "{}", note(1));
    assert_eq!(note(2), "由平台按单缴职业伤害保障，每单多少尚缺，没有算。");
    assert_eq!(note(3), "自主经营，没有单位缴费。");
    for outside in [4, 6] {
        assert_eq!(rows[outside][4..6], ["0.00", "0.00"]);
        assert_eq!(note(outside), "当月不在职，不用缴。");
    }
    // 4500 × 16 % + 0.7 % + 0.4 %, on the last day and on the first.
    assert_eq!((rows[5][4].as_str(), note(5)), ("769.50", ""));
    assert!(note(7).starts_with("养老保险按上限 22,017.00 元缴。"), "{}", note(7));
    assert!(note(8).contains("“临时工”不认识"), "{}", note(8));
}

#[test]
fn catastrophic_cover_is_asked_once_for_everybody_and_marked_as_supplied() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    let said = run(&mut desk, "v=1&m=2026-09&ic=1&ct=employer&ca=10");
    let done = the(&said, "done");
    assert!(text(&done[3]).contains("不含医疗保险、生育保险（"), "{:?}", done[3]);
    let totals: Vec<Vec<String>> =
        list(&list(&list(&done[5])[0])[2]).iter().map(texts).collect();
    assert_eq!(totals[5], ["大额医疗", "3", "30.00", "0.00"]);
    assert!(texts(&done[6])[0].contains("职工大额医疗费用补助缴费"), "{:?}", done[6]);
    let said = ask(&mut desk, "file", &[Say::text("xlsx")]);
    let Say::Bytes(bytes) = &the(&said, "file")[3] else { panic!("no bytes") };
    let book = read(bytes, "a.xlsx", &Limits::PAGE).unwrap();
    let rows = super::shown(&book.sheets[2]);
    let (_, row) = rows.iter().find(|(_, row)| row[0] == "职工大额医疗费用补助缴费").unwrap();
    assert!(row[1].contains("10") && row[1].contains("由谁缴"), "{row:?}");
    assert_eq!(row[3], "未核实：数值由您填写");
}

#[test]
fn a_newer_file_of_the_prefecture_holds_for_everybody_and_the_others_are_our_own() {
    let path = format!("{}/params/5325.json", env!("CARGO_MANIFEST_DIR"));
    let mut file: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    file["revision"] = (file["revision"].as_u64().unwrap() + 1).into();
    file["figures"]["employee_medical.employer_rate"]["values"] = serde_json::json!([
        { "from": "2026-01-01", "value": "8", "status": "unverified", "checked_on": "2026-11-23" }
    ]);
    let files = Say::texts([String::new(), String::new(), file.to_string(), String::new()]);
    let mut desk = Desk::default();
    ask(&mut desk, "begin", &[Say::text("zh"), Say::text("2026-11-25"), files]);
    ask(&mut desk, "open", &[Say::text("名单.csv"), Say::Bytes(ROSTER.as_bytes().to_vec())]);
    let said = run(&mut desk, "v=1&m=2026-09&ic=1");
    let done = the(&said, "done");
    let totals: Vec<Vec<String>> =
        list(&list(&list(&done[5])[0])[2]).iter().map(texts).collect();
    assert_eq!(totals[0][2], "5,027.20", "pension, by our own figures");
    assert_eq!(totals[3][2], "2,513.60", "medical, by the newer file");
}

#[test]
fn two_months_are_compared() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    let said = run(&mut desk, "v=1&m=2026-09&ic=1&cm=2025-12");
    let done = the(&said, "done");
    // 2025: bounds 4357 and 21789; 16 + 8 %, 0.7 + 0.3 %, 0.2 %: 1045.68 + 43.57 + 8.71 = 1097.96 at the floor,
    // 1200.00 + 50.00 + 10.00 in between, 5229.36 + 217.89 + 43.58 at the ceiling. The medical base of 2025 has no
    // known floor. 2026: 1056.72 + 44.03 + 8.81 + 88.06; 1200 + 50 + 10 + 100; 5284.08 + 220.17 + 44.03 + 440.34.
    assert!(text(&done[3]).contains("两边合计比2025年12月多"), "{:?}", done[3]);
    let heads: Vec<Vec<String>> = list(&done[7]).iter().map(texts).collect();
    assert!(heads.iter().any(|head| head[0] == "difference"));
}

#[test]
fn the_files_hold_what_is_shown() {
    let mut desk = Desk::default();
    opened(&mut desk, ROSTER);
    run(&mut desk, "v=1&m=2026-09&ic=1");
    for (which, ending) in [("xlsx", ".xlsx"), ("csv", ".csv")] {
        let said = ask(&mut desk, "file", &[Say::text(which)]);
        let file = the(&said, "file");
        assert_eq!(text(&file[1]), format!("社保公积金-2026-09{ending}"));
        let Say::Bytes(bytes) = &file[3] else { panic!("no bytes") };
        let book = read(bytes, text(&file[1]), &Limits::PAGE).unwrap();
        let sheet = &book.sheets[0];
        let shown: Vec<String> =
            sheet.rows().nth(3).unwrap().cells().map(|(_, cell)| cell.shown()).collect();
        assert!(shown.contains(&"王五".to_owned()), "{shown:?}");
        // As text; where there is nothing but text, with a mark that keeps a program from rounding it.
        assert!(shown[2].ends_with("530101198803033459"), "{shown:?}");
        assert!(shown.iter().any(|cell| cell == "3522.72"), "{shown:?}");
        if which == "xlsx" {
            let names: Vec<&str> =
                book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
            assert_eq!(names, ["结果", "合计表", "所用数据"]);
        }
    }
}

#[test]
fn a_template_can_be_opened_again_and_holds_nobody() {
    let mut desk = Desk::default();
    ask(&mut desk, "begin", &[Say::text("zh"), Say::text("2026-11-25"), Say::List(Vec::new())]);
    let said = ask(&mut desk, "file", &[Say::text("template")]);
    let file = the(&said, "file");
    let bytes = file[3].clone();
    let said = ask(&mut desk, "open", &[Say::text("名单模板.xlsx"), bytes]);
    the(&said, "opened");
    let said = run(&mut desk, "v=1&m=2026-09&ic=1");
    assert!(text(&the(&said, "done")[2]).starts_with("2026年9月：0 人"));
}

#[test]
fn what_is_no_roster_gets_a_sentence() {
    let mut desk = Desk::default();
    let said = opened(&mut desk, "1,2,3\n4,5,6\n");
    assert!(text(&the(&said, "fault")[1]).contains("列"), "{said:?}");
    let said =
        ask(&mut desk, "open", &[Say::text("a.jpg"), Say::Bytes(b"\xff\xd8\xff\xe0".to_vec())]);
    assert!(!text(&the(&said, "fault")[1]).is_empty());
    assert!(run(&mut desk, "v=1&m=2026-09").is_empty(), "there is nothing to compute");
}
