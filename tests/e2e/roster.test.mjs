// A roster: dropped, looked over, computed, filtered, taken home; nothing of it leaves the browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { DESK, assertHas, eventually, visitors } from "./reader.mjs";

const AT = "m=2026-09&ic=1";
const CONTEXT = { ...DESK, acceptDownloads: true };
/** At the floor, in between, above the ceiling and below the minimum wage. */
const ROSTER = [
  "某公司2026年9月",
  "姓名,身份证号,部门,缴费工资,基本工资,夜班津贴",
  '张三,530101199001011237,一车间,"4,000",2500,',
  "李四,530101199202022346,二车间,5000.00,3000,100",
  "王五,530101198803033459,二车间,30000,1900,250",
  "",
].join("\r\n");

const csv = (text, name = "名单.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** What a worker asks for beside the page: its own program, once. */
const OWN = /^\/(roster-worker\.js|roster\.js|roster_bg\.wasm)$/;

async function give(reader, file) {
  await reader.field("roster-file").setInputFiles(file);
}

const verdict = (reader) => reader.page.locator("[data-roster]");

async function told(reader, words) {
  await eventually(async () => assertHas(await verdict(reader).innerText(), words));
}

async function download(reader, name) {
  const [file] = await Promise.all([reader.page.waitForEvent("download"), reader.button(name).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe("a roster", () => {
  const visit = visitors();

  test("is worked out to the fen and can be filtered, opened and sorted", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    await give(reader, csv(ROSTER));
    await told(reader, ["3 人", "5,309.98", "3,236.26", "70.00"]);
    const rows = reader.page.locator(".clc-grid__row");
    await eventually(async () => assert.equal(await rows.count(), 3));
    await reader.field("roster-filter").selectOption("short");
    await eventually(async () => assert.equal(await rows.count(), 1));
    assertHas(await rows.first().innerText(), ["王五", "70.00"]);
    await rows.first().focus();
    await reader.page.keyboard.press("Enter");
    const panel = reader.page.locator(".clc-roster__row");
    await eventually(async () => assertHas(await panel.innerText(), ["王五（第 5 行）", "3,522.72"]));
    await reader.field("roster-filter").selectOption("all");
    await reader.page.getByRole("button", { name: "单位合计" }).click();
    await reader.page.getByRole("button", { name: "单位合计" }).click();
    await eventually(async () => assertHas(await rows.first().innerText(), ["王五"]));
    // The whole working of one person, to print.
    await rows.first().click();
    await panel.getByRole("link").click();
    await reader.addressHas("#/contributions?");
    await eventually(async () => assertHas(await reader.answer().innerText(), ["3,522.72", "1,761.36"]));
  });

  test("nothing of it is sent: only the page's own files are asked for", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    await reader.page.waitForLoadState("networkidle");
    const before = reader.host.requests.length;
    await give(reader, csv(ROSTER));
    await told(reader, ["3 人"]);
    const asked = reader.host.requests.slice(before);
    assert.deepEqual(asked.filter((one) => one.method !== "GET" || !OWN.test(one.path)), []);
    assert.equal(asked.length, 3, "each once");
    for (const one of asked) assert.match(one.search, /^\?[0-9a-f]+$/, "nothing but the build's own mark");
  });

  test("a cell that cannot be read is told by its place, and the others are worked out", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    await give(reader, csv(ROSTER.replace("5000.00", "五千")));
    await told(reader, ["2 人", "有 1 行"]);
    assertHas(await reader.page.locator(".clc-grid").innerText(), ["第 4 行 D 列", "五千"]);
  });

  test("in GBK, by pasting, and after another meaning was chosen for a column", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    // 姓名,缴费工资 / 张三,5000 in GBK.
    const gbk = Buffer.from("d0d5c3fb2cbdc9b7d1b9a4d7ca0d0ad5c5c8fd2c353030300d0a", "hex");
    await reader.field("roster-file").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: gbk });
    // 800 + 35 + 10; 400 + 15 + 100.
    await told(reader, ["1 人", "845.00", "515.00"]);
    await reader.page.getByText("或者粘贴单元格").click();
    await reader.field("roster-paste").fill("姓名\t基数一\t缴费工资\n张三\t6000\t5000\n");
    await reader.button("读入").click();
    await told(reader, ["1 人", "845.00"]);
    await reader.page.getByText("核对每一列对应什么").click();
    await reader.field("roster-column-2").selectOption("");
    await reader.page.getByText("核对每一列对应什么").click();
    await reader.field("roster-column-1").selectOption("wage");
    // 960 + 42 + 12; 480 + 18 + 120.
    await told(reader, ["1,014.00", "618.00"]);
  });

  test("a file is dropped, and dropped again after it was cancelled", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    const drop = (text) =>
      reader.field("roster").evaluate((box, text) => {
        const carried = new DataTransfer();
        carried.items.add(new File([text], "名单.csv"));
        for (const kind of ["dragover", "drop"]) {
          box.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
        }
      }, text);
    const many = Array.from({ length: 20_000 }, (_, at) => `员工${at},${4000 + (at % 5000)}`).join("\r\n");
    await drop(`姓名,缴费工资\r\n${many}\r\n`);
    await reader.page.locator("progress").waitFor();
    await reader.button("取消").click();
    await eventually(async () => assert.equal(await reader.page.locator("progress").count(), 0));
    await drop(ROSTER);
    await told(reader, ["3 人", "5,309.98"]);
    assertHas(await reader.page.locator(".clc-grid").innerText(), ["王五", "养老保险按上限 22,017.00 元缴"]);
    // Found by what they are called, and all again.
    await reader.field("roster-find").fill("530101199202022346");
    await eventually(async () => assert.equal(await reader.page.locator(".clc-grid__row").count(), 1));
    assertHas(await reader.page.locator(".clc-grid__row").first().innerText(), ["李四"]);
    await reader.field("roster-find").fill("");
    await eventually(async () => assert.equal(await reader.page.locator(".clc-grid__row").count(), 3));
  });

  test("a rate supplied once holds for everybody", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    await give(reader, csv(ROSTER));
    await told(reader, ["5,309.98"]);
    await reader.field("supplied-employee_medical-employer_rate").fill("8");
    // + (4403 + 5000 + 22017) × 8 % = 352.24 + 400.00 + 1761.36.
    await told(reader, ["7,823.58"]);
  });

  test("what was computed is taken home and can be read again", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    await give(reader, csv(ROSTER));
    await told(reader, ["5,309.98"]);
    const book = await download(reader, "下载 .xlsx");
    assert.equal(book.name, "社保公积金-2026-09.xlsx");
    assert.equal(book.bytes.subarray(0, 2).toString(), "PK");
    const text = await download(reader, "下载 .csv");
    const lines = text.bytes.toString("utf8");
    assert.ok(lines.startsWith("\ufeff"), "Excel reads it as UTF-8");
    assert.ok(lines.includes(",3522.72,") && lines.includes(",王五,"), lines);
  });

  test("the template is taken home, filled in and given back", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    const template = await download(reader, "下载模板（.csv）");
    const [heads] = template.bytes.toString("utf8").split("\r\n");
    const columns = heads.replace("\ufeff", "").split(",");
    const row = columns.map((column) => ({ 姓名: "赵六", 缴费工资: "5000" })[column] ?? "");
    await give(reader, csv(`${heads}\r\n${row.join(",")}\r\n`));
    await told(reader, ["1 人", "845.00"]);
  });

  test("a file that is none gets a sentence, and the next one is read", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    const jpeg = { name: "名单.xlsx", mimeType: "image/jpeg", buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) };
    await give(reader, jpeg);
    await eventually(async () => assert.equal(await verdict(reader).getAttribute("data-roster"), "refused"));
    await give(reader, csv(ROSTER));
    await told(reader, ["3 人"]);
  });

  test("a long roster shows how far it is, can be cancelled, and scrolls to its end", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    const rows = Array.from({ length: 20_000 }, (_, at) => `员工${at},${4000 + (at % 5000)}`);
    const long = csv(`姓名,缴费工资\r\n${rows.join("\r\n")}\r\n`);
    await give(reader, long);
    await reader.page.locator("progress").waitFor();
    await reader.button("取消").click();
    await eventually(async () => assert.equal(await reader.page.locator("progress").count(), 0));
    assert.equal(await verdict(reader).count(), 0, "nothing came of it");
    await give(reader, long);
    await told(reader, ["20000 人"]);
    const frame = reader.page.locator(".clc-grid__frame");
    await frame.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await eventually(async () => assertHas(await frame.innerText(), ["员工19999"]));
    assert.ok((await reader.page.locator(".clc-grid__row").count()) < 200, "only what is seen is drawn");
  });

  test("clearing leaves nothing of it, and settings that cannot be used leave no old result", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    await give(reader, csv(ROSTER));
    await told(reader, ["3 人"]);
    await reader.field("month-year").selectOption("");
    await eventually(async () => assert.equal(await verdict(reader).count(), 0));
    await reader.field("month-year").selectOption("2026");
    await told(reader, ["3 人"]);
    await reader.button("清除").click();
    await eventually(async () => assert.equal(await verdict(reader).count(), 0));
    assert.ok(!(await reader.page.locator("body").innerText()).includes("王五"));
  });

  test("works without a line, once it was loaded", async (t) => {
    const reader = await visit(t, { route: "roster", at: AT, context: CONTEXT });
    await give(reader, csv(ROSTER));
    await told(reader, ["3 人"]);
    await reader.visitor.setOffline(true);
    await reader.field("injury_class").selectOption("2");
    // Work injury twice as much: 17.61 + 20.00 + 88.07 in the place of 62.84.
    await told(reader, ["5,372.82"]);
  });
});
