// Everything can be done with the keyboard alone, and one always sees where one is.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DESK, SHORT, assertHas, eventually, visitors } from "./reader.mjs";

/** Where the keyboard is: what a sighted reader sees of it. */
const stop = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body) return null;
    // A radio button is drawn by its card; the ring is around one or the other.
    const ringed = [element, element.closest("label")].filter(Boolean).some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    });
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const bar = element.closest(".clc-bar") ? null : document.querySelector(".clc-bar")?.getBoundingClientRect();
    const covered = bar && bar.height > 0 && bottom > bar.top && top < bar.bottom;
    const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      rect: [left, top, right, bottom].map(Math.round).join(" "),
      name: element.id || element.value || element.textContent.slice(0, 20),
      ringed,
      covered: Boolean(covered),
      // Scrolling stops at whole pixels.
      inSight: top > -1 && left >= 0 && bottom <= innerHeight && right <= innerWidth && width > 0 && height > 0,
      onTop: Boolean(seen && (element.contains(seen) || seen.contains(element))),
      // The bar stays at the edge of the screen, and what follows it is the end of the page.
      place: element.closest(".clc-bar, .clc-foot") ? Infinity : top + scrollY,
    };
  });

/** Puts the keyboard where it is when a page has just been opened: before everything. */
async function fromTheTop(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
  });
  // A click on plain text says where Tab goes on from.
  await page.locator(".clc-head__brand").click();
}

/** Tabs from the top of the page to its end and says where it stopped. */
async function tabThrough(page) {
  const stops = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await stop(page);
    if (!at) return stops;
    stops.push(at);
  }
  throw new Error("the end of the page was not reached");
}

/** What the keyboard has to reach: one of each group of radio buttons, and the links and buttons in sight. */
const reachable = (page) =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, input, select, summary")];
    const shown = all.filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const once = shown.filter((one) => one.type !== "radio" || one.checked);
    return once.map((one) => one.id || one.value || one.textContent.slice(0, 20));
  });

describe("with the keyboard alone", () => {
  const visit = visitors();

  for (const [name, context] of [
    ["a phone", {}],
    ["a desk", { ...DESK, isMobile: false, hasTouch: false }],
  ]) {
    test(`every control is reached in order and in sight on ${name}`, async (t) => {
      const reader = await visit(t, { at: `${SHORT}&at=part`, context });
      await reader.page.locator("[data-answer]").waitFor();
      const folded = reader.page.locator("details:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
      await reader.field("tier").waitFor();
      await fromTheTop(reader.page);
      const stops = await tabThrough(reader.page);
      assert.deepEqual(
        stops.map((one) => one.name),
        await reachable(reader.page),
      );
      for (const at of stops) {
        assert.ok(at.ringed, `a ring around ${at.name}`);
        assert.ok(!at.covered, `${at.name} is not under the bar`);
        assert.ok(at.inSight && at.onTop, `${at.name} is in sight: ${JSON.stringify(at)}`);
      }
      if (name === "a phone") {
        const places = stops.map((one) => one.place);
        for (const [at, place] of places.entries()) {
          assert.ok(at === 0 || place >= places[at - 1] - 60, `${stops[at].name} comes after ${stops[at - 1]?.name}`);
        }
      }
    });

    test(`backwards nothing is under the bar either, on ${name}`, async (t) => {
      const reader = await visit(t, { at: SHORT, context });
      await reader.told("bad");
      await reader.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      let last;
      for (let presses = 0; presses < 80; presses += 1) {
        await reader.page.keyboard.press("Shift+Tab");
        const at = await stop(reader.page);
        if (!at) break;
        last = at;
        assert.ok(at.ringed && !at.covered && at.inSight, JSON.stringify(at));
      }
      assert.equal(last.name, "首页");
    });
  }

  test("a rider's whole journey", async (t) => {
    const reader = await visit(t, { context: { permissions: ["clipboard-read", "clipboard-write"] } });
    const { keyboard } = reader.page;
    /** Tabs on to a control. */
    const goTo = async (id) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if ((await reader.focused()) === id) return;
        await keyboard.press("Tab");
      }
      throw new Error(`${id} is not reached from here`);
    };
    const goToButton = async (name) => {
      for (let presses = 0; presses < 60; presses += 1) {
        const text = await reader.page.evaluate(() => document.activeElement.textContent);
        if (text.startsWith(name)) return;
        await keyboard.press("Tab");
      }
      throw new Error(`“${name}” is not reached from here`);
    };
    // Language there and back: the keyboard stays on the button.
    await goTo("language");
    await keyboard.press("Enter");
    await reader.page.locator("html[lang=en]").waitFor();
    await eventually(async () => assert.equal(await reader.focused(), "language"));
    await keyboard.press("Enter");
    await reader.page.locator("html[lang=zh-CN]").waitFor();
    await eventually(async () => assert.equal(await reader.focused(), "language"));
    // Over clearing and the links between calculators, down to the fourth kind of worker.
    const atClass = () => reader.page.evaluate(() => document.activeElement.name === "class");
    for (let presses = 0; presses < 20 && !(await atClass()); presses += 1) await keyboard.press("Tab");
    for (const word of ["part_time", "dispatched", "managed"]) {
      await keyboard.press("ArrowDown");
      await reader.page.locator(`input[value=${word}]:checked:focus`).waitFor();
    }
    await reader.field("order_hours").waitFor();
    // Lists take the first letters.
    await goTo("month-year");
    await keyboard.type("2026");
    await eventually(async () => assert.equal(await reader.field("month-year").inputValue(), "2026"));
    assert.equal(await reader.focused(), "month-year", "a choice leaves the keyboard where it is");
    await goTo("month-month");
    await keyboard.type("9");
    await reader.addressHas("m=2026-09");
    assert.equal(await reader.focused(), "month-month");
    await goTo("order_hours");
    await keyboard.type("100");
    await goTo("pay-0--amount");
    await keyboard.type("1950");
    await reader.told("bad", "50.00");
    assert.equal(await reader.focused(), "pay-0--amount", "the answer does not take the keyboard");
    // Enter in a field sends nothing anywhere.
    await keyboard.press("Enter");
    await reader.told("bad", "50.00");
    // A new line.
    const rows = await reader.lines().count();
    await goToButton("添加一项");
    await keyboard.press("Enter");
    await eventually(async () => assert.equal(await reader.lines().count(), rows + 1));
    await eventually(async () => assert.equal(await reader.focused(), `pay-${rows}--kind`, "to the new line"));
    for (let presses = 0; presses < 40; presses += 1) {
      if ((await reader.field(`pay-${rows}--kind`).inputValue()) === "incentive") break;
      await keyboard.press("ArrowDown");
    }
    assert.equal(await reader.field(`pay-${rows}--kind`).inputValue(), "incentive");
    await goTo(`pay-${rows}--amount`);
    await keyboard.type("50");
    await reader.told("good");
    // And away again.
    await goToButton("删除");
    await keyboard.press("Enter");
    await reader.told("bad", "50.00");
    const inTheForm = () => reader.page.evaluate(() => document.activeElement.closest(".clc-form") !== null);
    await eventually(async () => assert.ok(await inTheForm(), "taking a line out keeps the keyboard in the form"));
    // To the last one, and from there to what adds one.
    for (let left = rows; left > 0; left -= 1) {
      await eventually(async () => assert.equal(await reader.focused(), `pay-${left - 1}--remove`));
      if (left > 1) await reader.page.keyboard.press("Enter");
      else break;
    }
    // The working folds and unfolds; the link is copied.
    await goToButton("怎么算的");
    await keyboard.press("Enter");
    await eventually(async () => assert.equal(await reader.page.locator("details.clc-working[open]").count(), 0));
    await keyboard.press("Enter");
    await goToButton("复制链接");
    await keyboard.press("Enter");
    await reader.says(".clc-share", "已复制");
    const copied = await reader.page.evaluate(() => navigator.clipboard.readText());
    assertHas(copied, ["order_pay:1950"]);
  });

  test("a mistake is reached from the answer with Enter", async (t) => {
    const reader = await visit(t, { at: "m=2026-09&p=base:x" });
    const link = reader.page.locator("#answer a");
    await link.waitFor();
    await link.focus();
    await reader.page.keyboard.press("Enter");
    assert.equal(await reader.focused(), "pay-0--amount");
  });

  test("the line at the foot leads to the answer with Enter, and Tab goes on from there", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad");
    await reader.page.locator(".clc-bar").focus();
    await reader.page.keyboard.press("Enter");
    assert.equal(await reader.focused(), "answer-title");
    await reader.page.keyboard.press("Tab");
    assert.ok(await reader.page.evaluate(() => document.activeElement.closest("#answer") !== null));
  });

  test("clearing with the keyboard goes to the title, and Tab to the first question", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad");
    await reader.button("清除").focus();
    await reader.page.keyboard.press("Enter");
    await eventually(async () => assert.equal(await reader.focused(), "title"));
    await reader.page.keyboard.press("Tab");
    await reader.page.locator("input[name=class]:focus").waitFor();
  });
});
