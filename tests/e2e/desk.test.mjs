// The county's desk, as a clerk works at it: enter, confirm, preview, publish; and files that are none.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ROUTE, answersByPlans, at, document, download, enter, figure, fill, open, plans, shipped } from "./clerk.mjs";
import { DESK, SHORT, assertHas, eventually, visitors } from "./reader.mjs";

const STANDARD = "minimum_wage.monthly.tier_3";

describe("the county's desk", () => {
  const visit = visitors();

  test("the medical plans are entered, published, and the calculator asks for nothing", async (t) => {
    const reader = await visit(t, ROUTE);
    const file = await plans(reader);
    assert.equal(JSON.parse(file).revision, JSON.parse(await shipped("532524")).revision + 1);
    // Opened again it is the same, and there is nothing left to change in it.
    await reader.button("清除").click();
    await open(reader, file);
    await reader.says(".clc-desk__said", "第 3 版");
    const medical = await visit(t, { route: "medical", at: "m=2026-11&pl=combined", files: new Map([["/county/532524.json", file]]) });
    await answersByPlans(medical);
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
    // The lint has nothing against it; nor does it against what was there before.
    assert.equal(await reader.page.locator(".clc-desk__note .clc-notice").count(), 0);
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

  test("raised from a coming October, published, and previewed as of that day everywhere in the page", async (t) => {
    const reader = await visit(t, ROUTE);
    const texts = { value: "2,030", from: "2027-10-01", status: "official" };
    await enter(reader, STANDARD, texts, () => document(reader, "云南省关于调整最低工资标准的通知（示例）"));
    const files = new Map([["/county/53.json", await download(reader, "53")]]);
    const coming = await visit(t, { route: "minimum-wage", query: "?as-of=2027-10-01", files, context: { ...DESK, hasTouch: false, isMobile: false } });
    await coming.says("#as-of", "预览", "2027-10-01");
    await coming.says(".clc-intro .clc-notice", "已改用县里更新的数据。");
    // A month alone is one of the year of the day. 2,030 − 1,990 = 40.
    await coming.field("month-month").selectOption("10");
    assert.equal(await coming.field("month-year").inputValue(), "2027");
    await coming.amount(0).fill("1990");
    await coming.told("bad", "2,030.00", "40.00");
    // From room to room the day stays, and the figures are those of the day.
    await coming.page.evaluate(() => {
      location.hash = "#/figures?q=月最低工资 三类";
    });
    await coming.says(".clc-figures__list", "2,030.00");
    assert.ok(coming.page.url().includes("?as-of=2027-10-01#/figures"), coming.page.url());
    // What is noted as checked was checked today.
    await figure(coming, STANDARD);
    await coming.page.locator(".clc-desk__values .clc-more__summary").first().click();
    await coming.page.locator(".clc-desk__values select").first().selectOption("county_labour");
    await coming.button("今天核对无误").first().click();
    await coming.says(".clc-desk__note", "核对无误", "县人社局");
    const noted = JSON.parse(await download(coming, "53")).figures[STANDARD].values.at(-1);
    const now = await reader.page.evaluate(() => new Date().toLocaleDateString("sv"));
    assert.deepEqual([noted.checked_on, noted.checked_by], [now, "county_labour"]);
    // The way back leads to the same place as of today.
    await coming.page.getByRole("link", { name: "回到今天" }).click();
    await eventually(async () => assert.equal(await coming.field("as-of").count(), 0));
    assert.ok(coming.page.url().includes("#/desk?") && !coming.page.url().includes("as-of"), coming.page.url());
  });

  test("a day that is none is told in a sentence, in both languages, and the page is as of today", async (t) => {
    for (const [day, at, sentence] of [
      ["2027-02-29", "", "as-of=2027-02-29 不是日子"],
      ["morgen", "l=en", "as-of=morgen in the address is no day"],
      ["", "", "不是日子"],
      ["1999-12-31", "", "从 2000 年到 2099 年"],
    ]) {
      const reader = await visit(t, { at, query: `?as-of=${day}&from=chat` });
      await reader.says("#as-of", sentence);
      const year = await reader.page.evaluate(() => String(new Date().getFullYear()));
      await reader.field("month-month").selectOption("10");
      assert.equal(await reader.field("month-year").inputValue(), year);
      const back = await reader.page.locator("#as-of a").getAttribute("href");
      assert.ok(back.includes("?from=chat") && !back.includes("as-of"), back);
    }
  });

  test("what the lint finds is said beside the edit while it is made, and among the changes", async (t) => {
    const reader = await visit(t, ROUTE);
    await figure(reader, STANDARD);
    await reader.button("填一个新的数值").click();
    await fill(reader, { value: "2561", from: "2027-10-01" });
    await reader.says(".clc-desk__closing", "可以记下");
    assert.equal(await reader.page.locator(".clc-desk__remarks li").count(), 0);
    await fill(reader, { value: "2561.01" });
    await reader.says(".clc-desk__remarks", "2561.01", "30%");
    await fill(reader, { checked_on: "2025-01-01" });
    await reader.says(".clc-desk__remarks", "2025年1月1日");
    await reader.button("记下这次改动").click();
    await reader.says(".clc-desk__note .clc-notice", "2561.01", "30%", "2025年1月1日");
    await reader.button("撤销").click();
    await reader.says(".clc-desk__note", "还没有改动");
  });

  test("a past value changes examples that were worked out by hand, and the desk says which", async (t) => {
    const reader = await visit(t, ROUTE);
    await figure(reader, STANDARD);
    await reader.page.locator(".clc-desk__values > li", { hasText: "2026年9月1日" }).locator("button", { hasText: "修改" }).click();
    await fill(reader, { value: "1990", status: "unverified" });
    await reader.button("记下这次改动").click();
    await reader.button("看看谁的结果会变").click();
    await reader.says(".clc-desk__people", "以前算过的例子", "底薪 1,970 元：实发 1,920 元也合法 · 2026年9月", "相差 20.00 元");
  });

  test("a subsidy is entered by a form, published, and asked and answered by the calculator", async (t) => {
    const reader = await visit(t, ROUTE);
    // The list is drawn anew when the whole files are here: a click between the two meets neither.
    await reader.page.waitForLoadState("networkidle");
    await reader.page.getByRole("link", { name: "新增一个补贴项目" }).click();
    await reader.button("填写这个补贴项目").click();
    await eventually(async () => assert.equal(await reader.focused(), "desk-name-zh"));
    await reader.says(".clc-desk__closing", "还没有填");
    for (const [path, text] of [
      ["name.zh", "织造培训补贴"],
      ["claimed_by", "worker"],
      ["from", "2026-01-01"],
      ["conditions[0].kind", "age_between"],
      ["conditions[0].least", "十六"],
    ]) await fill(reader, { [path]: text });
    await reader.says("[id=desk-conditions-0--least-message]", "数字");
    for (const [path, text] of [
      ["conditions[0].least", "16"],
      ["conditions[1].kind", "any_of"],
      ["conditions[1].conditions[0].kind", "any_group"],
      ["conditions[1].conditions[0].groups[0]", "rural_mover"],
      ["conditions[1].conditions[1].kind", "status_any"],
      ["conditions[1].conditions[1].statuses[0]", "registered_unemployed"],
      ["amount", "value"],
      ["amount.value", "600"],
      ["papers.zh", "身份证\n培训合格证书"],
      ["status", "official"],
    ]) await fill(reader, { [path]: text });
    await reader.says(".clc-desk__closing", "没有文件依据");
    await document(reader, "织造培训补贴通知（示例）");
    await at(reader, "basis").selectOption("");
    await reader.says("[id=desk-basis-message]", "写明依据");
    await at(reader, "basis").selectOption({ label: "织造培训补贴通知（示例）" });
    await reader.button("记下这次改动").click();
    await reader.says(".clc-desk__said", "已记下");
    await reader.says(".clc-desk__note", "新增数值：织造培训补贴");
    const file = await download(reader, "532524");
    const person = "d=2026-11-25&b=1990-01-01&x=man&grm=yes";
    const training = await visit(t, { route: "training", at: person, files: new Map([["/county/532524.json", file]]) });
    const box = training.page.locator(".clc-verdict", { has: training.page.locator("h3", { hasText: "织造培训补贴" }) });
    await eventually(async () => assertHas(await box.innerText(), ["600.00", "身份证、培训合格证书"]));
  });

  test("a new county is started, its list is worked off, and its own files are downloaded", async (t) => {
    const reader = await visit(t, ROUTE);
    await reader.page.locator("summary", { hasText: "开一个新的县" }).click();
    assert.equal(await reader.field("desk-start-0-0").inputValue(), "53");
    await reader.field("desk-start-2-0").fill("53252");
    await reader.field("desk-start-2-1").fill("石屏县");
    await reader.button("打开空的县文件").click();
    await reader.says("[id=desk-start-2-0-message]", "53252", "6 位数字");
    await reader.field("desk-start-2-0").fill("532525");
    await reader.button("打开空的县文件").click();
    await reader.says(".clc-desk", "石屏县", "532525.json", "要填的数据，按先后", "没休的年假：还要填 0 项", "最低工资检查：还要填 1 项");
    await reader.page.getByRole("link", { name: "石屏县最低工资类区" }).first().click();
    await reader.button("填一个新的数值").click();
    await fill(reader, { value: "3", from: "2026-01-01" });
    await reader.button("记下这次改动").click();
    await reader.page.getByRole("link", { name: "回到全部数据" }).click();
    await reader.says(".clc-desk", "最低工资检查：还要填 0 项");
    const own = JSON.parse(await download(reader, "532525"));
    assert.deepEqual([own.authority, own.parent, own.revision, own.name.zh], ["532525", "5325", 1, "石屏县"]);
    assert.ok(Object.values(own.figures).every((one) => one.values.length === 0));
    const province = JSON.parse(await download(reader, "53"));
    assert.equal(province.figures["minimum_wage.tier_of.532525"].values[0].value, "3");
    // A draft of it goes on after the page was closed; cleared, the county's own files are there again.
    await reader.page.getByLabel("在这台电脑上保留草稿").check();
    await reader.page.reload();
    await reader.button("接着改").click();
    await reader.says(".clc-desk", "532525.json", "最低工资检查：还要填 0 项");
    await reader.button("清除").click();
    await reader.says(".clc-desk", "532524.json");
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
    // Nothing is called wrong before anything was typed; what is wanted next is said at the end.
    await reader.says(".clc-desk__closing", "还没有填：从哪天起执行");
    assert.deepEqual(await reader.page.locator(".clc-desk__form [aria-invalid]").all(), []);
    await reader.button("记下这次改动").click();
    await reader.says("[id=desk-from-message]", "日期");
    await eventually(async () => assert.equal(await reader.focused(), "desk-from"));
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
