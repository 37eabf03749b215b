// A claim over several months, as people make it. Amounts expected were worked out by hand.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eventually, visitors } from "./reader.mjs";

const ROUTE = { route: "claim" };
const MONTHS = "m=2026-07&lm=2026-09&p=2026-07:base:1800;2026-08:base:1800;2026-09:base:1800";

describe("claim", () => {
  const visit = visitors();

  test("three months of 1,800 by hand: the sum, the last days, the draft", async (t) => {
    const reader = await visit(t, ROUTE);
    await reader.chooseMonth("2026-07");
    await reader.field("last_month-year").selectOption("2026");
    await reader.field("last_month-month").selectOption("09");
    for (const at of [0, 1, 2]) await reader.type(`pay-${at}--amount`, "1800");
    await reader.type("left", "2026-09-30");
    // Standard 1,870 in July and August, 1,970 from September.
    await reader.told("bad", "310.00", "2027年9月30日");
    await reader.says("#answer table", "2026年7月", "70.00", "170.00", "310.00", "2028年7月31日", "2028年9月30日");
    await reader.says(".clc-draft", "310.00 元", "2026年9月：最低工资差额 170.00 元", "离职日期：2026年9月30日");
    await reader.says("#answer .clc-next", "12333");
    await reader.addressHas("#/claim?", "lv=2026-09-30", "a=owed:310.00");
  });

  test("a month paid enough owes nothing and pays for no other", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: MONTHS.replace("2026-08:base:1800", "2026-08:base:9000") });
    await reader.told("bad", "240.00");
    await reader.type("pay-0--amount", "");
    await reader.field("pay-0--amount").fill("1870");
    await reader.field("pay-2--amount").fill("1970");
    await reader.leave();
    await reader.told("good", "没有算出欠发");
    await reader.page.locator(".clc-draft").waitFor({ state: "detached" });
  });

  test("overtime of the months is claimed too", async (t) => {
    // 1,870 ÷ 174 × 16 = 171.95 less 100; the wage of 1,800 is below the floor.
    const at = "m=2026-08&w=1800&p=2026-08:base:1870;2026-08:overtime:100&d=2026-08-01:8";
    const reader = await visit(t, { ...ROUTE, at });
    await reader.told("bad", "71.95");
  });

  test("the draft as text and as a picture", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: MONTHS, context: { permissions: ["clipboard-read", "clipboard-write"] } });
    await reader.told("bad", "310.00");
    await reader.button("复制文字").tap();
    await eventually(async () => {
      const text = await reader.page.evaluate(() => navigator.clipboard.readText());
      assert.match(text, /310\.00 元/);
    });
    await reader.button("存成图片").tap();
    const picture = reader.page.locator(".clc-draft img");
    await picture.waitFor();
    const [width, height] = await picture.evaluate(async (image) => {
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    });
    assert.equal(width, 720);
    assert.ok(height > 500, `${height}`);
  });

  test("an end before the beginning is said at its field", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: MONTHS.replace("lm=2026-09", "lm=2026-06") });
    await reader.says("#last_month-message", "结束日期早于开始日期");
  });
});
