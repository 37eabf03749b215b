// Slips to print and comparisons of a roster: whose, what they cost, and that the page stays usable meanwhile.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { DESK, PHONE, assertHas, eventually, visitors } from "./reader.mjs";

const AT = "m=2026-09&ic=1";
const CONTEXT = { ...DESK, acceptDownloads: true };
const csv = (text, name = "名单.csv") => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const people = (count) => csv(`姓名,部门,缴费工资\r\n${Array.from({ length: count }, (_, at) => `员工${at},${at % 3}车间,${4000 + at}`).join("\r\n")}\r\n`);
/** At the floor, in between, above the ceiling. */
const THREE = csv("姓名,部门,缴费工资\r\n张三,一车间,4000\r\n李四,二车间,5000\r\n王五,二车间,30000\r\n");

/** The browser's print dialog, which nobody is there to close: how often it was asked for. */
const printer = () => {
  window.printed = 0;
  window.print = () => (window.printed += 1);
};

const verdict = (reader) => reader.page.locator("[data-roster]");
const slips = (reader) => reader.page.locator("#roster-slips > article");
const printed = (reader) => reader.page.evaluate(() => window.printed);
const sheets = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

async function given(visit, t, file, { at = AT, context = CONTEXT, init = printer } = {}) {
  const reader = await visit(t, { route: "roster", at, context, init });
  await reader.field("roster-file").setInputFiles(file);
  await verdict(reader).waitFor();
  return reader;
}

const told = (reader, words) => eventually(async () => assertHas(await verdict(reader).innerText(), words));

describe("slips of a roster", () => {
  const visit = visitors();

  test("three hundred are made, a page each, and nothing else is printed with them", async (t) => {
    const reader = await given(visit, t, people(300));
    await reader.button("打印选中的人的明细").click();
    await reader.page.locator("#roster-slips-ready").waitFor();
    assert.equal(await slips(reader).count(), 300);
    await eventually(async () => assert.equal(await printed(reader), 1));
    assert.ok(!(await slips(reader).first().isVisible()), "they are for paper, not for the screen");
    const pdf = await reader.page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } });
    assert.equal(sheets(pdf), 300);
    await reader.page.emulateMedia({ media: "print" });
    assert.ok(await slips(reader).first().isVisible());
    assert.ok(!(await reader.page.locator("#title").isVisible()));
    assertHas(await slips(reader).nth(1).innerText(), ["员工1：2026年9月社保公积金明细", "704.48", "怎么算的", "养老保险缴费基数下限：4,403.00 元", "据转引"]);
    await reader.page.emulateMedia({ media: "screen" });
    await reader.button("收起明细").click();
    assert.equal(await slips(reader).count(), 0);
    assert.ok(sheets(await reader.page.pdf({ format: "A4" })) < 300, "the page prints as it did");
  });

  test("the longest slip is one page too", async (t) => {
    const all = "f=yes&fr=12&fo=10&ct=both&ca=10&cp=0.5&if=1.5&s.employee_medical.employer_rate=8&s.employee_medical.maternity_rate=0.5&s.housing_fund.base_floor=1970&s.housing_fund.base_ceiling=26000";
    const file = csv("姓名,身份证号,部门,缴费工资,公积金基数,入职日期,基本工资,夜班津贴,加班费\r\n张三,530101199001011237,一车间,4000.13,3500.55,2026-09-03,1900,250,100\r\n");
    for (const language of ["zh", "en"]) {
      const reader = await given(visit, t, file, { at: `${AT}&${all}${language === "en" ? "&l=en" : ""}` });
      await reader.button("打印选中的人的明细", "Print the slips").click();
      await reader.page.locator("#roster-slips-ready").waitFor();
      const pdf = await reader.page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } });
      assert.equal(sheets(pdf), 1, language);
    }
  });

  test("are of those chosen by filter, words and order", async (t) => {
    const reader = await given(visit, t, THREE);
    await reader.field("roster-find").fill("二车间");
    await eventually(async () => assert.equal(await reader.page.locator(".clc-grid__row").count(), 2));
    await reader.page.getByRole("button", { name: "单位合计" }).click();
    await reader.page.getByRole("button", { name: "单位合计" }).click();
    await reader.button("打印选中的人的明细").click();
    await eventually(async () => assert.deepEqual(await slips(reader).locator("h2").allTextContents(), ["王五：2026年9月社保公积金明细", "李四：2026年9月社保公积金明细"]));
    // Who is shown now is not who is on the paper: the slips are put away.
    await reader.field("roster-filter").selectOption("raised");
    await eventually(async () => assert.equal(await slips(reader).count(), 0));
    await reader.button("打印选中的人的明细").click();
    await eventually(async () => assertHas(await reader.page.locator(".clc-roster").innerText(), ["没有明细可以打印"]));
    assert.equal(await printed(reader), 1);
  });

  test("show how far they are, can be cancelled, and a thousand are the most", async (t) => {
    const reader = await given(visit, t, people(1001));
    await told(reader, ["1001 人"]);
    await reader.button("打印选中的人的明细").click();
    await eventually(async () => assertHas(await reader.page.locator(".clc-roster").innerText(), ["现在选中 1001 人，一次最多做 1000 人"]));
    await reader.field("roster-find").fill("员工");
    await reader.field("roster-find").fill("车间");
    await reader.field("roster-find").fill("1车间");
    await eventually(async () => assertHas(await reader.page.locator(".clc-roster").innerText(), ["334 人"]));
    await reader.button("打印选中的人的明细").click();
    await reader.page.locator(".clc-roster progress").waitFor();
    await reader.button("取消").click();
    await eventually(async () => assert.equal(await slips(reader).count(), 0));
    assert.equal(await printed(reader), 0);
    await reader.button("打印选中的人的明细").click();
    await reader.page.locator("#roster-slips-ready").waitFor();
    assert.equal(await slips(reader).count(), 334);
  });

  test("nothing of them stays after clearing", async (t) => {
    const reader = await given(visit, t, THREE);
    await reader.button("打印选中的人的明细").click();
    await reader.page.locator("#roster-slips-ready").waitFor();
    await reader.button("清除").click();
    await eventually(async () => assert.equal(await slips(reader).count(), 0));
    assert.ok(!(await reader.page.locator("html").innerHTML()).includes("王五"));
  });
});

describe("a roster compared with itself", () => {
  const visit = visitors();

  test("with a figure changed: what the new base costs each person and in total", async (t) => {
    const reader = await given(visit, t, THREE);
    await reader.page.getByText("还有别的情况").click();
    await reader.button("改一个数").click();
    await reader.field("change-0--figure").selectOption("pension.base_floor");
    await reader.field("change-0--value").fill("4600");
    // 4600 instead of 4403 for one: 736.00 − 704.48 and 368.00 − 352.24.
    await told(reader, ["按改过的数据", "多 47.28 元", "单位多 31.52 元", "个人多 15.76 元"]);
    const results = reader.page.locator(".clc-roster");
    assertHas(await results.innerText(), ["养老保险缴费基数下限由 4,403.00 元/月 改为 4,600.00 元/月", "未核实数据：养老保险缴费基数下限"]);
    const row = reader.page.locator(".clc-grid__row").first();
    assertHas(await row.innerText(), ["张三", "47.28"]);
    await reader.addressHas("ch=pension.base_floor:4600");
    const [file] = await Promise.all([reader.page.waitForEvent("download"), reader.button("下载 .csv").click()]);
    assert.equal(file.suggestedFilename(), "社保公积金-2026-09-改过的数据.csv");
    const [heads, first] = (await readFile(await file.path(), "utf8")).split("\r\n").map((line) => line.split(","));
    assert.equal(first[heads.indexOf("养老保险单位多缴")], "31.52");
    assert.equal(first[heads.indexOf("与对比相差")], "47.28");
    // Taken back: the figures as they are.
    await reader.button("删除").click();
    await eventually(async () => assert.ok(!(await verdict(reader).innerText()).includes("按改过的数据")));
  });

  test("what cannot be used is told at its field, and leaves no result", async (t) => {
    const reader = await given(visit, t, THREE);
    await reader.page.getByText("还有别的情况").click();
    await reader.button("改一个数").click();
    // The floors of all four, above their ceilings.
    await reader.field("change-0--value").fill("30000");
    await reader.leave();
    await eventually(async () => assertHas(await reader.message("change-0--value").innerText(), ["22,017.00", "比下限", "30,000.00"]));
    await eventually(async () => assert.equal(await verdict(reader).count(), 0));
    await reader.field("change-0--value").fill("4503");
    await told(reader, ["按改过的数据"]);
  });

  test("with a second file of figures, which can be taken away, and a wrong one gets a sentence", async (t) => {
    const reader = await given(visit, t, THREE);
    const draft = JSON.parse(await readFile(new URL("../../params/53.json", import.meta.url), "utf8"));
    draft.figures["pension.base_floor"].values.find((one) => one.from === "2026-01-01").value = "4600.00";
    const json = (value, name) => ({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(value)) });
    await reader.page.getByText("和另一套数据文件比").click();
    const before = reader.host.requests.length;
    await reader.field("roster-figures").setInputFiles(json(draft, "53.json"));
    await told(reader, ["按改过的数据", "多 47.28 元"]);
    assertHas(await reader.field("roster").innerText(), ["名单按“云南省”第", "作对比"]);
    // Kept for the next file, and after cancelling.
    await reader.field("roster-file").setInputFiles(csv("姓名,缴费工资\r\n张三,4000\r\n"));
    await told(reader, ["1 人", "按改过的数据", "多 47.28 元"]);
    await reader.field("roster-figures").setInputFiles(json({ ...draft, authority: "5301" }, "昆明.json"));
    await eventually(async () => assertHas(await reader.field("roster").innerText(), ["数据文件“昆明.json”没有采用", "不是本县这一级的文件"]));
    await eventually(async () => assert.ok(!(await verdict(reader).innerText()).includes("按改过的数据")));
    await reader.field("roster-figures").setInputFiles(json(draft, "53.json"));
    await told(reader, ["按改过的数据"]);
    await reader.button("不用这套数据").click();
    await eventually(async () => assert.ok(!(await verdict(reader).innerText()).includes("按改过的数据")));
    const asked = reader.host.requests.slice(before).filter((one) => one.method !== "GET" || !/^\/roster(-worker\.js|\.js|_bg\.wasm)$/.test(one.path));
    assert.deepEqual(asked, [], "nothing but the worker of the next file is asked for");
  });

  test("on a phone, in English", async (t) => {
    const reader = await given(visit, t, THREE, { at: `${AT}&l=en&ch=pension.base_floor:4600`, context: PHONE });
    await told(reader, ["by the other figures", "47.28", "the employer 31.52 yuan more"]);
    const wide = await reader.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.ok(!wide, "the page is no wider than the phone");
  });
});

describe("catastrophic cover of the county's notice", () => {
  const visit = visitors();

  test("is asked once for a roster and marked as entered", async (t) => {
    const reader = await given(visit, t, THREE);
    await told(reader, ["不含医疗保险、生育保险、大额医疗"]);
    await reader.field("catastrophic").selectOption("employer");
    await reader.field("catastrophic_amount").fill("10");
    await told(reader, ["不含医疗保险、生育保险（"]);
    assertHas(await reader.page.locator(".clc-roster").innerText(), ["大额医疗", "30.00", "未核实数据：职工大额医疗费用补助缴费"]);
  });

  test("is asked of one employee too, in its month", async (t) => {
    const reader = await visit(t, { route: "contributions", at: "m=2026-09&w=5000&ic=1", context: { ...DESK, hasTouch: true } });
    await reader.field("catastrophic").selectOption("employee");
    await reader.type("catastrophic_amount", "120");
    await eventually(async () => assertHas(await reader.answer().locator("table").first().innerText(), ["大额医疗", "120.00"]));
    assertHas(await reader.answer().innerText(), ["由您填写"]);
    await reader.type("catastrophic_month", "7");
    await eventually(async () => assert.ok(!(await reader.answer().locator("table").first().innerText()).includes("120.00")));
  });

  test("both bounds of the fund are asked for at once", async (t) => {
    const reader = await visit(t, { route: "contributions", at: "m=2026-09&w=5000&ic=1&f=yes&fr=12", context: { ...DESK, hasTouch: true } });
    await reader.field("supplied-housing_fund-base_floor").waitFor();
    assert.equal(await reader.field("supplied-housing_fund-base_ceiling").count(), 1);
  });
});
