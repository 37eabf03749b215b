// Which worker am I, what am I entitled to, which subsidies are there: as people ask it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertHas, eventually, visitors } from "./reader.mjs";

const entry = (reader, title) => reader.page.locator(".clc-entry", { has: reader.page.locator("h3", { hasText: title }) });

describe("the guide to worker classes", () => {
  const visit = visitors();

  test("a rider whom the platform manages sees which kind that is, why, who decides, and goes on with it", async (t) => {
    const reader = await visit(t, { route: "class", at: "d=2026-11-25" });
    for (const [name, answer] of [
      ["employer", "company"], ["arrangement", "direct"], ["contract", "none"], ["retired", "no"],
      ["fixed_time", "no"], ["penalties", "yes"], ["sets_pay", "yes"], ["bound_by_rules", "yes"], ["in_business", "yes"],
      ["free_to_choose", "no"], ["own_price", "no"], ["own_risk", "no"],
    ]) {
      await reader.field(name).selectOption(answer);
    }
    await reader.type("age", "35");
    await eventually(async () => assertHas(await reader.answer().innerText(), ["受平台管理", "县文件第23项", "拒单"]));
    // The class goes along to another calculator, and can be changed there.
    await entry(reader, "受平台管理").getByRole("link", { name: "最低工资检查", exact: true }).click();
    await reader.addressHas("#/minimum-wage?");
    await eventually(async () => assert.ok(await reader.page.locator("input[name=class][value=managed]").isChecked()));
    await reader.chooseClass("full_time");
  });

  test("answers that contradict each other are said not to be clear", async (t) => {
    const reader = await visit(t, { route: "class", at: "d=2026-11-25" });
    for (const [name, answer] of [["employer", "company"], ["arrangement", "direct"], ["contract", "none"], ["retired", "no"], ["fixed_time", "yes"], ["free_to_choose", "yes"]]) {
      await reader.field(name).selectOption(answer);
    }
    await reader.says("#answer", "不明确", "对不上", "能弄清的证据");
  });

  test("nothing known leaves every class open, and names the question to answer next", async (t) => {
    const reader = await visit(t, { route: "class", at: "d=2026-11-25" });
    await eventually(async () => assert.ok((await reader.page.locator(".clc-entry").count()) >= 5));
    assert.notEqual((await reader.verdicts())[0].tone, "good");
  });
});

describe("the rights", () => {
  const visit = visitors();

  test("each item has its number, its departments and its calculators; what does not concern the reader is named", async (t) => {
    const reader = await visit(t, { route: "rights", at: "c=managed&as=2026-11" });
    await eventually(async () => assertHas(await entry(reader, "第5项").innerText(), ["县人社局", "押金"]));
    const text = await reader.answer().innerText();
    for (const item of [6, 7, 8, 11, 12, 15, 16, 19, 20, 23]) assert.match(text, new RegExp(`第 ?${item} ?项`), `item ${item}`);
    await entry(reader, "第6项").getByRole("link", { name: "最低工资检查", exact: true }).click();
    await eventually(async () => assert.ok(await reader.page.locator("input[name=class][value=managed]").isChecked()));
  });
});

describe("training subsidies", () => {
  const visit = visitors();

  test("twelve months of insurance and a certificate of 2025: the amount of the level and the last day; eleven months: why not", async (t) => {
    const reader = await visit(t, { route: "training", at: "d=2025-11-25" });
    const upgrade = reader.page.locator(".clc-verdict", { has: reader.page.locator("h3", { hasText: "技能提升补贴" }) });
    await reader.field("status").selectOption("employed");
    await reader.type("unemployment_months", "12");
    await reader.field("certificate").selectOption("intermediate");
    await reader.type("certificate_day", "2025-03-15");
    await reader.field("certificate_listed").selectOption("yes");
    await reader.field("trade_scarce").selectOption("no");
    await reader.field("claims_others").selectOption("none");
    await reader.page.locator("[id*=no_higher_level]").selectOption("yes");
    await eventually(async () => assertHas(await upgrade.innerText(), ["1,500.00", "2025年12月31日"]));
    await reader.type("unemployment_months", "");
    await reader.field("unemployment_months").fill("11");
    await reader.leave();
    await eventually(async () => assert.doesNotMatch(await upgrade.innerText(), /1,500\.00/));
    await reader.says("#answer table", "12", "11");
  });

  test("opened today nothing that has run out is promised", async (t) => {
    const reader = await visit(t, { route: "training", at: "d=2026-11-25" });
    await reader.says("#answer", "续期");
    for (const { tone } of await reader.verdicts()) assert.notEqual(tone, "good");
  });
});
