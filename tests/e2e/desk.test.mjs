// The county's desk, as a clerk works at it: enter, confirm, preview, publish; and files that are none.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { DESK, SHORT, assertHas, eventually, visitors } from "./reader.mjs";

const ROUTE = { route: "desk", context: { ...DESK, hasTouch: false, isMobile: false, acceptDownloads: true } };
const STANDARD = "minimum_wage.monthly.tier_3";

const shipped = (code) => readFile(new URL(`../../params/${code}.json`, import.meta.url), "utf8");

const at = (reader, path) => reader.field(`desk-${path.replaceAll(/[[\].]/g, "-")}`);

/** What a figure is called in its file. */
async function called(key) {
  for (const code of ["cn", "53", "5325", "532524"]) {
    const figure = JSON.parse(await shipped(code)).figures[key];
    if (figure) return figure.name.zh;
  }
  throw new Error(`no file has ${key}`);
}

async function figure(reader, key) {
  await reader.page.evaluate((key) => {
    location.hash = `#/desk?k=${key}`;
  }, key);
  const name = await called(key);
  await eventually(async () => assert.equal(await reader.field("desk-figure").innerText(), name));
}

async function fill(reader, texts) {
  for (const [path, text] of Object.entries(texts)) {
    const field = at(reader, path);
    if ((await field.evaluate((one) => one.tagName)) === "SELECT") await field.selectOption(text);
    else await field.fill(text);
  }
}

/** Enters a document at the open form. */
async function document(reader, title, number) {
  await reader.button("登记一个新文件").click();
  await at(reader, "doc.title").fill(title);
  if (number) await at(reader, "doc.number").fill(number);
  await reader.page.getByRole("button", { name: "登记", exact: true }).click();
  await eventually(async () => assert.equal(await at(reader, "doc.title").count(), 0));
}

async function enter(reader, key, texts, notice) {
  await figure(reader, key);
  await reader.button("填一个新的数值").click();
  await fill(reader, texts);
  if (notice) await notice();
  await reader.button("记下这次改动").click();
  await reader.says(".clc-desk__said", "已记下");
}

/** Names a document of the file, known by its title, for the change. */
async function name(reader, title) {
  await reader.button("加一个文件作依据").click();
  const field = at(reader, "cite[0].document");
  await field.selectOption({ label: title });
  await at(reader, "basis").selectOption({ label: title });
}

async function download(reader, code) {
  const [file] = await Promise.all([reader.page.waitForEvent("download"), reader.button(`下载 ${code}.json`).click()]);
  assert.equal(file.suggestedFilename(), `${code}.json`);
  return readFile(await file.path(), "utf8");
}

async function open(reader, content) {
  const buffer = Buffer.from(content);
  await reader.field("desk-file").setInputFiles({ name: "file.json", mimeType: "application/json", buffer });
}

describe("the county's desk", () => {
  const visit = visitors();

  test("the medical plans are entered, published, and the calculator asks for nothing", async (t) => {
    const reader = await visit(t, ROUTE);
    const notice = "建水县灵活就业人员医保缴费通知（示例）";
    const from = { from: "2026-01-01", status: "official" };
    const plan = "flexible_medical.combined";
    await enter(
      reader,
      "flexible_medical.plans",
      { "value[0].plan": "combined", "value[0].name.zh": "统账结合", ...from },
      () => document(reader, notice, "示例〔2026〕1号"),
    );
    const named = () => name(reader, `${notice}（示例〔2026〕1号）`);
    const entered = {
      [`${plan}.rate`]: { "value.pct": "9" },
      [`${plan}.to_account`]: { "value.points": "2" },
      [`${plan}.base`]: { "value.amount": "4,403.00" },
      [`${plan}.rounding_unit`]: { "value.period": "month", "value.mode": "fen_half_up" },
      [`${plan}.entry_age`]: { "value.age_from": "16" },
      [`${plan}.wait_first`]: { value: "6" },
      [`${plan}.wait_gap`]: { "value.months": "6" },
      [`${plan}.wait_transfer`]: { value: "3" },
      "flexible_medical.catastrophic_fee": { "value.amount": "300", "value.charged": "yearly", "value.month_due": "1" },
      "flexible_medical.minimum_years": { "value.men_years": "30", "value.women_years": "25", "value.paid_here_years": "10" },
      "flexible_medical.pay_rhythm": { "value.period": "month" },
      "flexible_medical.maternity": { "value.cover": "included" },
      "flexible_medical.long_term_care": { "value.cover": "included" },
      "flexible_medical.eligibility": { "value.zh": "凭灵活就业参保" },
    };
    for (const [key, texts] of Object.entries(entered)) await enter(reader, key, { ...texts, ...from }, named);
    const file = await download(reader, "532524");
    assert.equal(JSON.parse(file).revision, JSON.parse(await shipped("532524")).revision + 1);
    // Opened again it is the same, and there is nothing left to change in it.
    await reader.button("清除").click();
    await open(reader, file);
    await reader.says(".clc-desk__said", "第 3 版");
    const medical = await visit(t, { route: "medical", at: "m=2026-11&pl=combined", files: new Map([["/county/532524.json", file]]) });
    const box = medical.page.locator(".clc-verdict", { has: medical.page.locator("h3", { hasText: /^统账结合：要缴多少/ }) });
    // 4,403 × 9 % = 396.27; × 12 = 4,755.24; and 300.
    await eventually(async () => assertHas(await box.innerText(), ["396.27", "4,755.24", "5,055.24"]));
    await eventually(async () => {
      const text = await medical.answer().innerText();
      assert.ok(!text.includes("由您填写") && !text.includes("如果您有官方通知"), text);
    });
  });

  test("the minimum wage is raised from a coming October and tried out before it is published", async (t) => {
    const reader = await visit(t, ROUTE);
    const texts = { value: "2,030", from: "2027-10-01", status: "official" };
    await enter(reader, STANDARD, texts, () => document(reader, "云南省关于调整最低工资标准的通知（示例）"));
    await reader.says(".clc-table", "1,970.00", "2,030.00 元/月（2027年10月1日");
    // Whose answers change is asked of the engine, which is loaded for that.
    assert.ok(!reader.host.requests.some((one) => one.path.startsWith("/engine")));
    await reader.button("看看谁的结果会变").click();
    await reader.says(".clc-desk__people", "工人，全日制，月薪 1,970 元 · 2027年10月", "相差 60.00 元", "原来", "现在");
    // On paper there is the note of changes, to be signed, and no form.
    await reader.page.emulateMedia({ media: "print" });
    assertHas(await reader.page.locator(".clc-main").innerText(), ["改了哪些", "2,030.00", "相差 60.00 元", "经办人"]);
    assert.ok(!(await reader.page.locator(".clc-main").innerText()).includes("核对或删除"));
    await reader.page.emulateMedia({ media: "screen" });
    await reader.button("用这些数据预览整个网页").click();
    await reader.says(".clc-desk__said", "还没有发布");
    await reader.page.evaluate(() => {
      location.hash = "#/minimum-wage?v=1&m=2027-10&p=base:1990";
    });
    // 2,030 − 1,990 = 40.
    await reader.told("bad", "40.00");
    await reader.page.evaluate(() => {
      location.hash = "#/minimum-wage?v=1&m=2027-09&p=base:1990";
    });
    await reader.told("good", "20.00");
  });

  test("a figure that was not verified is confirmed by its document, and the mark goes from the answer", async (t) => {
    const key = "resident_medical.individual";
    const state = "m=2026-11&rs=broken&by=3";
    const badges = async (reader) => {
      const box = reader.page.locator(".clc-verdict", { has: reader.page.locator("h3", { hasText: /^城乡居民医保：缴多少/ }) });
      await eventually(async () => assertHas(await box.innerText(), ["400.00"]));
      return box.locator(".clc-badge").count();
    };
    assert.equal(await badges(await visit(t, { route: "medical", at: state })), 1);
    const reader = await visit(t, ROUTE);
    await figure(reader, key);
    await reader.page.locator(".clc-desk__values > li", { hasText: "2026年1月1日" }).locator("button", { hasText: "修改" }).click();
    await at(reader, "status").selectOption("official");
    await reader.says("[id=desk-basis-message]", "写明依据");
    await reader.button("记下这次改动").click();
    await eventually(async () => assert.equal(await reader.focused(), "desk-basis"));
    await document(reader, "国家医保局关于2026年城乡居民医保的通知（示例）", "示例〔2026〕2号");
    await reader.button("记下这次改动").click();
    await reader.says(".clc-desk__said", "已记下");
    const file = await download(reader, "cn");
    const after = await visit(t, { route: "medical", at: state, files: new Map([["/county/cn.json", file]]) });
    // Until it is here the page answers by its own figures.
    await after.says(".clc-intro .clc-notice", "已改用县里更新的数据。");
    assert.equal(await badges(after), 0);
  });

  test("what is no file of this county is refused in a sentence, and nothing is lost", async (t) => {
    const reader = await visit(t, ROUTE);
    await figure(reader, STANDARD);
    const county = await shipped("532524");
    const cases = [
      ["PK\u0003\u0004", "不是数据文件"],
      [county.slice(0, county.length / 2), "不完整"],
      [county.replace('"532524"', '"530102"').replace("建水县", "五华区"), "五华区"],
      [county.replace('"figures": {', '"figures": { "pension.rate": { "ask": "nation", "values": [] },'), "pension.rate"],
    ];
    for (const [content, sentence] of cases) {
      await open(reader, content);
      await reader.says(".clc-desk__said", sentence);
      await reader.says(".clc-main", "还没有改动", "1,970.00");
    }
  });

  test("what is wrong is said at its field with every key, and undone changes come back", async (t) => {
    const reader = await visit(t, ROUTE);
    await figure(reader, STANDARD);
    await reader.button("填一个新的数值").click();
    await reader.says("[id=desk-from-message]", "日期");
    await at(reader, "from").fill("2027-10-01");
    await at(reader, "value").fill("很多");
    await reader.says("[id=desk-value-message]", "金额");
    await at(reader, "value").fill("99999999");
    await reader.says("[id=desk-value-message]", "500", "20000");
    await at(reader, "value").fill("2000");
    await reader.says(".clc-desk__closing", "可以记下");
    await reader.button("记下这次改动").click();
    await reader.says(".clc-desk__values", "2,000.00");
    await reader.button("撤销").click();
    await eventually(async () => assert.ok(!(await reader.page.locator(".clc-desk__values").innerText()).includes("2,000.00")));
    await reader.button("重做").click();
    await reader.says(".clc-desk__values", "2,000.00");
  });

  test("a draft is kept only where it was asked for", async (t) => {
    const reader = await visit(t, ROUTE);
    const kept = () => reader.page.evaluate(() => localStorage.length);
    await enter(reader, STANDARD, { value: "2000", from: "2027-10-01" });
    assert.equal(await kept(), 0);
    await reader.page.getByLabel("在这台电脑上保留草稿").check();
    assert.equal(await kept(), 1);
    await reader.page.reload();
    await reader.button("接着改").click();
    await reader.says(".clc-main", "2,000.00");
    await reader.button("清除").click();
    assert.equal(await kept(), 0);
  });

  test("in English, without a mouse", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: `k=${STANDARD}&l=en` });
    await reader.says(".clc-main", "Its values", "yuan a month");
    await reader.button("Enter a new value").focus();
    await reader.page.keyboard.press("Enter");
    await eventually(async () => assert.equal(await reader.focused(), "desk-state"));
    await reader.page.keyboard.press("Tab");
    await reader.page.keyboard.type("2000");
    await reader.page.keyboard.press("Tab");
    await reader.page.keyboard.type("2027-10");
    await reader.says(".clc-desk__closing", "can be kept");
  });
});
