// The page for people who see, hear or move otherwise: axe's rules, narrow and enlarged screens, other colours.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { DESK, SHORT, eventually, visitors } from "./reader.mjs";
import { STATES } from "./states.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds: a line for each rule broken, with the elements. */
async function found(page) {
  // At the end of the page the line at the foot lies over nothing. What it lies over elsewhere can be scrolled from
  // under it, and the keyboard tests hold that whatever has the keyboard is.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  // Through the debugger: the page's own policy would refuse such a script.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }),
    STANDARDS,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("; ")}`);
}

/** Texts and controls that reach over the edge of the screen or of a box that hides what does not fit. */
const clipped = (page) =>
  page.evaluate(() => {
    const wide = document.scrollingElement.scrollWidth > innerWidth ? [`the page is ${document.scrollingElement.scrollWidth} wide`] : [];
    const over = [...document.querySelectorAll("#quanyi *")].filter((one) => {
      if (!one.checkVisibility() || one.closest(".clc-hidden")) return false;
      const { left, right, width } = one.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > innerWidth + 1)) return true;
      const style = getComputedStyle(one);
      const hides = style.overflowX !== "visible" || style.overflowY !== "visible";
      // A field scrolls what is typed into it; the line at the foot is the beginning of a sentence that stands whole above.
      if (!hides || one.matches("input, select, textarea, svg, svg *, .clc-bar")) return false;
      return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    });
    return [...wide, ...over.map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 30)}`)];
  });

async function open(t, visit, [at, tone, route, press], options = {}) {
  const reader = await visit(t, { at, route, ...options });
  if (options.english) {
    await reader.field("language").click();
    await reader.page.locator("html[lang=en]").waitFor();
  }
  if (tone) await reader.page.locator(`#answer [data-answer=${tone}]`).first().waitFor();
  await eventually(async () => assert.ok(await reader.page.evaluate(styled)));
  if (press) {
    await reader.button(press).first().click();
    await reader.page.locator(".clc-desk__closing").waitFor();
  }
  const folded = reader.page.locator("details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
  if (at.includes("base:x")) {
    await eventually(async () => assert.ok((await reader.page.locator("[aria-invalid]").count()) > 0));
  }
  await reader.leave();
  return reader;
}

/** Whether every style sheet that is linked has come: the one of the rooms is asked for when a room is opened. */
const styled = () => [...document.querySelectorAll("link[rel=stylesheet]")].every((link) => link.sheet);

describe("access", () => {
  const visit = visitors();

  for (const [name, state] of Object.entries(STATES)) {
    test(`axe finds nothing: ${name}`, async (t) => {
      const reader = await open(t, visit, state);
      assert.deepEqual(await found(reader.page), []);
      await reader.page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await found(reader.page), [], "in dark colours");
      await reader.field("language").click();
      await reader.page.locator("html[lang=en]").waitFor();
      if (state[1]) await reader.page.locator(`#answer [data-answer=${state[1]}]`).first().waitFor();
      assert.deepEqual(await found(reader.page), [], "in English");
    });

    test(`nothing is cut off at 320 pixels, nor at twice the size: ${name}`, async (t) => {
      const narrow = { viewport: { width: 320, height: 640 }, isMobile: false };
      const reader = await open(t, visit, state, { context: narrow });
      assert.deepEqual(await clipped(reader.page), [], "at 320 pixels");
      await reader.field("language").click();
      await reader.page.locator("html[lang=en]").waitFor();
      assert.deepEqual(await clipped(reader.page), [], "at 320 pixels in English");
      // Twice the size on a phone of 360 pixels leaves 180.
      await reader.page.setViewportSize({ width: 180, height: 370 });
      assert.deepEqual(await clipped(reader.page), [], "at 180 pixels in English");
      await reader.field("language").click();
      await reader.page.locator("html[lang=zh-CN]").waitFor();
      assert.deepEqual(await clipped(reader.page), [], "at 180 pixels");
    });
  }

  test("the line at the foot leaves most of the screen to the page, whatever it says", async (t) => {
    const reader = await open(t, visit, STATES["a refusal with its field"]);
    for (const [width, height] of [[360, 740], [320, 480], [180, 370], [740, 360]]) {
      await reader.page.setViewportSize({ width, height });
      await reader.page.evaluate(() => scrollTo(0, 0));
      const covers = await reader.page.evaluate(() => {
        const { top, bottom } = document.querySelector(".clc-bar").getBoundingClientRect();
        return Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight;
      });
      assert.ok(covers <= 1 / 4, `${covers} of ${width} × ${height}`);
    }
  });

  test("axe finds nothing on a desk", async (t) => {
    const reader = await open(t, visit, STATES["bad news"], { context: { ...DESK, isMobile: false } });
    assert.deepEqual(await found(reader.page), []);
    assert.deepEqual(await clipped(reader.page), []);
    // A desk at 400 % is 320 pixels wide.
    await reader.page.setViewportSize({ width: 320, height: 200 });
    assert.deepEqual(await clipped(reader.page), []);
  });

  test("axe finds nothing with a notice about the county's figures", async (t) => {
    const files = new Map([["/county/53.json", "{"]]);
    const reader = await visit(t, { at: SHORT, files });
    await reader.page.locator(".clc-intro .clc-notice").waitFor();
    assert.deepEqual(await found(reader.page), []);
  });

  test("axe finds nothing with the notice of a previewed day, and nothing is cut off", async (t) => {
    const narrow = { viewport: { width: 320, height: 640 }, isMobile: false };
    const reader = await visit(t, { at: SHORT, query: "?as-of=2027-10-01", context: narrow });
    await reader.told("bad", "70.00");
    assert.deepEqual(await found(reader.page), []);
    assert.deepEqual(await clipped(reader.page), []);
    await reader.page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual(await found(reader.page), [], "in dark colours");
  });

  test("text twice as large in the browser's own settings is not cut off", async (t) => {
    const reader = await open(t, visit, STATES["bad news"]);
    await reader.page.evaluate(() => {
      document.documentElement.style.fontSize = "225%";
    });
    assert.deepEqual(await clipped(reader.page), []);
  });

  test("text with the spacing that readers may set is not cut off", async (t) => {
    const reader = await open(t, visit, STATES["a lump sum on probation"]);
    await reader.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
      document.adoptedStyleSheets = [sheet];
    });
    assert.deepEqual(await clipped(reader.page), []);
  });

  test("what can be tapped is large enough", async (t) => {
    const reader = await open(t, visit, STATES["bad news"]);
    const small = await reader.page.$$eval("button, select, summary, input:not([type=radio]), label.clc-card, .clc-bar", (all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 44 || box.height < 44)
        .map(({ one, box }) => `${one.textContent || one.id} ${box.width} × ${box.height}`),
    );
    assert.deepEqual(small, []);
  });

  test("in forced colours the chosen card, the fields and the line of the chart are still to be seen", async (t) => {
    const reader = await open(t, visit, STATES["bad news"], { media: { forcedColors: "active" } });
    assert.ok(await reader.page.evaluate(() => matchMedia("(forced-colors: active)").matches));
    const seen = await reader.page.evaluate(() => {
      const style = (selector) => getComputedStyle(document.querySelector(selector));
      return {
        card: parseFloat(style(".clc-card:has(:checked)").outlineWidth),
        field: parseFloat(style("input.clc-field__input").borderTopWidth),
        verdict: parseFloat(style(".clc-verdict").borderLeftWidth),
        line: style(".clc-chart__line").stroke,
        page: style("body").backgroundColor,
        paper: getComputedStyle(document.documentElement).backgroundColor,
      };
    });
    assert.ok(seen.card >= 2 && seen.field >= 1 && seen.verdict >= 2, JSON.stringify(seen));
    assert.notEqual(seen.line, seen.paper);
    await reader.told("bad", "70.00");
    assert.deepEqual(await found(reader.page), []);
  });

  for (const [name, state] of Object.entries(STATES)) {
    test(`in forced colours what can be operated has an edge or an underline: ${name}`, async (t) => {
      const reader = await open(t, visit, state, { media: { forcedColors: "active" } });
      const bare = await reader.page.$$eval("button, select, textarea, input:not([type=radio]), a[href]:not([aria-current])", (all) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest("label.clc-card"))
          .filter((one) => {
            const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(one);
            const edge = parseFloat(borderTopWidth) >= 1 && borderTopStyle !== "none";
            return !edge && textDecorationLine === "none" && one.type !== "range" && one.type !== "file";
          })
          .map((one) => one.outerHTML.slice(0, 100)),
      );
      assert.deepEqual(bare, []);
    });
  }

  test("what changes is said: the answer is a status, its heading leads to it", async (t) => {
    const reader = await open(t, visit, STATES["bad news"]);
    const status = reader.page.locator("#answer [role=status]");
    assert.equal(await status.count(), 1);
    const box = await status.elementHandle();
    await reader.field("pay-0--amount").fill("1970");
    await reader.told("good");
    assert.ok(await box.evaluate((one) => one.isConnected), "the box that is read aloud stays");
    assert.equal(await reader.page.getByRole("region", { name: "结果" }).count(), 1);
    const levels = await reader.page.$$eval("h1, h2, h3, h4", (all) => all.filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1])));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (const [at, level] of levels.entries()) assert.ok(at === 0 || level <= levels[at - 1] + 1, `${levels}`);
  });

  test("the picture has words and its numbers", async (t) => {
    const reader = await open(t, visit, STATES["bad news"]);
    const words = await reader.page.getByRole("img").getAttribute("aria-label");
    assert.match(words, /1,180\.00.*1,970\.00/);
    await reader.says(".clc-chart table", "2026年9月1日", "1,970.00", "2015年9月1日", "1,180.00");
  });
});
