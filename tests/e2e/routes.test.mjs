// Several calculators on one page: each has its route, keeps what was typed at it, and can be gone back to.
//
// Nothing here knows which they are: with one alone there are no links, and that is what is tested then.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SHORT, eventually, visitors } from "./reader.mjs";

/** The links between the calculators: their routes and names. */
const links = (page) =>
  page.$$eval(".clc-links a", (all) =>
    all.map((one) => ({ route: one.getAttribute("href"), name: one.textContent, open: one.getAttribute("aria-current") })),
  );

const heading = (reader) => reader.page.locator("#title").innerText();

/** The first calculator other than the one that is open, or nothing. */
async function other(reader) {
  return (await links(reader.page)).find((one) => one.open === null);
}

async function opened(reader, route) {
  await eventually(async () => {
    assert.equal((await reader.fragment()).split("?")[0], route);
    assert.deepEqual((await links(reader.page)).filter((one) => one.open === "page").map((one) => one.route), [route]);
  });
  // While it is on the way it is called as the link is.
  await reader.page.locator(".clc-form").waitFor();
}

describe("the calculators", () => {
  const visit = visitors();

  test("are linked where there are several, the open one marked, and each has its own heading and title", async (t) => {
    const reader = await visit(t);
    const all = await links(reader.page);
    if (all.length === 0) {
      assert.equal(await reader.page.locator("nav").count(), 0);
      return;
    }
    assert.ok(all.length > 1, "a link alone leads nowhere");
    assert.equal(all[0].open, "page", "the first one is open");
    const seen = new Set();
    for (const { route, name } of all) {
      await reader.page.getByRole("link", { name, exact: true }).tap();
      await opened(reader, route);
      await eventually(async () => {
        const title = await reader.page.title();
        assert.ok(title.startsWith(await heading(reader)), title);
      });
      seen.add(await reader.page.title());
    }
    assert.equal(seen.size, all.length);
    const small = await reader.page.$$eval(".clc-links a", (each) => each.filter((one) => one.getBoundingClientRect().height < 44).length);
    assert.equal(small, 0, "large enough to be tapped");
  });

  test("keep what was typed, and going back and forward goes between them", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    const away = await other(reader);
    if (!away) return;
    const here = await heading(reader);
    // Typed at the last moment before leaving: not yet in the address.
    await reader.amount(0).fill("1,901");
    await reader.page.getByRole("link", { name: away.name, exact: true }).tap();
    await opened(reader, away.route);
    const there = await heading(reader);
    assert.notEqual(there, here);
    await eventually(async () => assert.equal(await reader.focused(), "title", "to the heading"));
    await reader.page.goBack();
    await opened(reader, "#/minimum-wage");
    // 1,970 − 1,901 = 69.
    await reader.told("bad", "69.00");
    assert.equal(await reader.amount(0).inputValue(), "1,901");
    await reader.page.goForward();
    await opened(reader, away.route);
    assert.equal(await heading(reader), there);
    // By the link again: what was typed is there, and going back is one step.
    await reader.page.locator(".clc-links a[href='#/minimum-wage']").tap();
    await reader.told("bad", "69.00");
  });

  test("typing makes no entries in the history", async (t) => {
    const reader = await visit(t, { at: SHORT });
    const before = await reader.page.evaluate(() => history.length);
    await reader.type("pay-0--amount", "1");
    await reader.addressHas("base:19001");
    assert.equal(await reader.page.evaluate(() => history.length), before);
  });

  test("with the keyboard", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad");
    const away = await other(reader);
    if (!away) return;
    await reader.page.getByRole("link", { name: away.name, exact: true }).focus();
    await reader.page.keyboard.press("Enter");
    await opened(reader, away.route);
    await eventually(async () => assert.equal(await reader.focused(), "title"));
    await reader.page.keyboard.press("Tab");
    assert.ok(await reader.page.evaluate(() => document.activeElement.closest(".clc-form") !== null), "on to the first question");
  });

  test("the month is taken along, amounts are not", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad");
    const away = await other(reader);
    if (!away) return;
    await reader.page.getByRole("link", { name: away.name, exact: true }).tap();
    await opened(reader, away.route);
    await eventually(async () => assert.doesNotMatch(await reader.fragment(), /1900|hardship/));
    if ((await reader.field("month-year").count()) > 0) {
      assert.equal(await reader.field("month-year").inputValue(), "2026");
      assert.equal(await reader.field("month-month").inputValue(), "09");
    }
  });

  test("clearing clears all of them", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad");
    const away = await other(reader);
    if (!away) return;
    await reader.page.getByRole("link", { name: away.name, exact: true }).tap();
    await opened(reader, away.route);
    await reader.button("清除").tap();
    await reader.page.locator(".clc-links a[href='#/minimum-wage']").tap();
    await opened(reader, "#/minimum-wage");
    await eventually(async () => assert.doesNotMatch(await reader.fragment(), /1900|2026/));
  });

  test("a route that nobody knows is the first calculator", async (t) => {
    const reader = await visit(t);
    await reader.page.evaluate((at) => {
      location.hash = `#/wages?${at}`;
    }, SHORT);
    await reader.told("bad", "70.00");
    await reader.addressHas("#/minimum-wage?");
  });
});
