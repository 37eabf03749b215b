// The address is the saved state: it can be sent, opened again, gone back to and cleared.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { MET, SHORT, eventually, visitors } from "./reader.mjs";

describe("the link", () => {
  const visit = visitors();

  test("a link opens with the same answer and the same fields elsewhere, and after a reload", async (t) => {
    const reader = await visit(t);
    await reader.chooseMonth("2026-09");
    await reader.pay("base", "1,900.00");
    await reader.pay("hardship", "250");
    await reader.pay("long_bonus", "600");
    await reader.type("pay-4--months", "3");
    await reader.field("attendance").selectOption("part");
    await reader.type("absent_hours", "7:30");
    const first = await reader.told("open", "1,900.00");
    const link = await reader.addressHas("m=2026-09", "hardship:250", "long_bonus:600:3", "ah=", "a=");

    const filled = (entries) => Object.entries(entries).filter(([id]) => !id.startsWith("pay-"));
    const entries = await reader.entries();
    const other = await visit(t, { url: link });
    assert.deepEqual(await other.told(first.tone), first);
    const there = await other.entries();
    assert.deepEqual(filled(there), filled(entries));
    // Lines without an amount are not in the link; those with one keep their order and their text.
    const lines = (all) =>
      Object.entries(all)
        .filter(([id, value]) => id.startsWith("pay-") && value !== "")
        .map(([id, value]) => [id.replace(/^pay-(\d+)--/, "$1 "), value]);
    const amounts = (all) => lines(all).filter(([id]) => id.endsWith("amount")).map(([, value]) => value);
    assert.deepEqual(amounts(there), amounts(entries));
    assert.deepEqual(amounts(there), ["1,900.00", "250", "600"]);

    await other.page.reload();
    assert.deepEqual(await other.told(first.tone), first);
    assert.deepEqual(await other.entries(), there);
  });

  test("the button copies the very link", async (t) => {
    const reader = await visit(t, { at: SHORT, context: { permissions: ["clipboard-read", "clipboard-write"] } });
    await reader.told("bad", "70.00");
    await reader.button("复制链接").tap();
    await reader.says(".clc-share", "已复制");
    const copied = await reader.page.evaluate(() => navigator.clipboard.readText());
    const other = await visit(t, { url: copied });
    await other.told("bad", "70.00");
  });

  test("where copying is refused the link is there to be taken by hand", async (t) => {
    const init = () => Object.defineProperty(navigator, "clipboard", { value: undefined });
    const reader = await visit(t, { at: SHORT, init });
    await reader.button("复制链接").tap();
    await reader.says(".clc-link", "base:1900");
  });

  test("going back to another link shows what it says", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    await reader.addressHas("a=short");
    await reader.page.evaluate((at) => {
      location.hash = `#/minimum-wage?${at}`;
    }, MET);
    await reader.told("good", "1,970.00");
    assert.equal(await reader.amount(0).inputValue(), "1970");
    await reader.page.goBack();
    await reader.told("bad", "70.00");
    assert.equal(await reader.amount(0).inputValue(), "1900");
    await reader.page.goForward();
    await reader.told("good", "1,970.00");
  });

  test("a link without a slip has the usual lines, on a first visit and on the next", async (t) => {
    const reader = await visit(t, { at: "m=2026-09" });
    const usual = await reader.lines().count();
    assert.ok(usual > 1);
    for (const at of [SHORT, "m=2026-08"]) {
      await reader.page.evaluate((hash) => {
        location.hash = hash;
      }, `#/minimum-wage?${at}`);
      await eventually(async () => assert.equal(await reader.field("month-month").inputValue(), at === SHORT ? "09" : "08"));
    }
    await eventually(async () => assert.equal(await reader.lines().count(), usual));
  });

  test("a link in English opens in English and the language stays in the address", async (t) => {
    const reader = await visit(t, { at: `${SHORT}&l=en` });
    await reader.told("bad", "70.00 yuan", "September 2026");
    assert.equal(await reader.page.evaluate(() => document.documentElement.lang), "en");
    await reader.field("language").tap();
    await reader.told("bad", "70.00 元");
    assert.equal(await reader.page.evaluate(() => document.documentElement.lang), "zh-CN");
    await eventually(async () => assert.ok(!(await reader.fragment()).includes("l=en")));
    await reader.field("language").tap();
    await reader.told("bad", "70.00 yuan");
    await reader.addressHas("l=en");
  });

  test("what was typed survives a change of language", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.type("pay-1--amount", "x");
    const before = await reader.entries();
    await reader.field("language").tap();
    await reader.page.locator("html[lang=en]").waitFor();
    await eventually(async () => assert.deepEqual(await reader.entries(), before));
    // The keyboard stays on the button that was pressed.
    await eventually(async () => assert.equal(await reader.focused(), "language"));
  });

  test("a link made with other figures shows both results until something is changed", async (t) => {
    const reader = await visit(t, { at: `${SHORT}&r=1.0.1.1&a=short:50.00` });
    await reader.told("bad", "70.00");
    await reader.says("#answer .clc-notice", "50.00", "数据");
    await reader.type("pay-1--amount", "0");
    await reader.page.locator("#answer .clc-notice").waitFor({ state: "detached" });
  });

  test("a link made with these figures says nothing of another result", async (t) => {
    const reader = await visit(t, { at: `${SHORT}&r=1.1.1.1&a=short:70.00` });
    await reader.told("bad", "70.00");
    assert.equal(await reader.page.locator("#answer .clc-notice").count(), 0);
  });

  test("a link that somebody broke still opens the page", async (t) => {
    const broken = ["v=9&zz=1&m=2026-09&p=base:1900", "m=%&p=%E4%", "m=2026-13&p=base:1e9;none:5;;;", "&&&===;:"];
    const reader = await visit(t, { at: broken[0] });
    await reader.told("bad", "70.00");
    for (const at of broken.slice(1)) {
      await reader.page.evaluate((hash) => {
        location.hash = hash;
      }, `#/minimum-wage?${at}`);
      await eventually(async () => assert.deepEqual(await reader.verdicts(), []));
      assert.ok(await reader.page.locator("#title").isVisible());
    }
    await reader.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/minimum-wage?${MET}`);
    await reader.told("good");
  });

  test("clearing clears everything, the address too, and goes to the title", async (t) => {
    const supplied = "&s.minimum_wage.monthly.tier_3=1000";
    const reader = await visit(t, { at: `c=managed&m=2026-09&oh=100&p=order_pay:1950&t=1&r=0.0.0.0&a=met:1.00${supplied}` });
    await reader.told("bad");
    await reader.says("#answer .clc-notice", "1.00");
    await reader.button("清除").tap();
    assert.equal(await reader.focused(), "title");
    await eventually(async () => {
      assert.deepEqual(await reader.verdicts(), []);
      const entries = await reader.entries();
      assert.equal(entries.class, "full_time");
      const typed = Object.entries(entries).filter(([id]) => /month|amount|hours|supplied/.test(id));
      assert.deepEqual(typed, []);
      assert.doesNotMatch(await reader.fragment(), /1950|2026|managed|1000|[rams]=/);
    });
    await reader.says("header", "清除");
    await reader.page.reload();
    await reader.page.locator("#title").waitFor();
    assert.deepEqual(await reader.verdicts(), []);
  });
});
