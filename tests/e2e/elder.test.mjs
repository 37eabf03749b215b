// Large letters: one tap, kept in the link, and everything still within reach.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SHORT, eventually, visitors } from "./reader.mjs";

describe("large letters", () => {
  const visit = visitors();

  const size = (reader) => reader.page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

  test("one tap, at the front door as at a calculator; the link keeps it", async (t) => {
    const reader = await visit(t, { route: "" });
    const before = await size(reader);
    await reader.button("大字").tap();
    await eventually(async () => assert.ok((await size(reader)) > before * 1.2));
    await eventually(async () => assert.match(reader.page.url(), /#\/\?elder=1$/));
    await reader.page.reload();
    await reader.page.locator("html[data-elder]").waitFor();
    await reader.page.locator('#hall a[href="#/minimum-wage"]').tap();
    await reader.page.locator("#title").waitFor();
    assert.ok(await reader.page.locator("html[data-elder]").count());
    await reader.pay("base", "1900");
    await reader.addressHas("elder=1");
    assert.equal(await reader.page.locator(".clc-links").isVisible(), false, "fewer things at once");
    await reader.button("大字").tap();
    await eventually(async () => assert.equal(await size(reader), before));
    await eventually(async () => assert.doesNotMatch(reader.page.url(), /elder/));
  });

  test("a link with it opens so, says so to those who hear the page, and hides no answer", async (t) => {
    const reader = await visit(t, { at: `${SHORT}&elder=1` });
    await reader.told("bad", "70.00");
    // What is said of the figures and of the answer stays.
    assert.match(await reader.page.locator(".clc-foot").innerText(), /尚待官方确认.*结果供参考/s);
    assert.equal(await reader.button("大字").getAttribute("aria-pressed"), "true");
    for (const target of await reader.page.locator("button:visible, summary:visible, select:visible, input:not([type=radio]):visible").all()) {
      const { height } = await target.boundingBox();
      assert.ok(height >= 56, `${await target.evaluate((one) => one.outerHTML.slice(0, 80))} is ${height} high`);
    }
    assert.ok(await reader.page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth));
    await reader.field("language").tap();
    await reader.told("bad", "70.00 yuan");
    await reader.addressHas("elder=1");
  });
});
