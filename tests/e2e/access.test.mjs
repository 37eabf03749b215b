// The page for people who see, hear or move otherwise: axe's rules, narrow and enlarged screens, other colours.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { DESK, MET, SHORT, eventually, visitors } from "./reader.mjs";

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
      if (!hides || one.matches("input, select, svg, svg *, .clc-bar")) return false;
      return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    });
    return [...wide, ...over.map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 30)}`)];
  });

/** The page in each of its states: the link, the answer to wait for, and the calculator if it is not the first one. */
const STATES = {
  "the front door": ["", null, ""],
  empty: ["", null],
  "bad news": [SHORT, "bad"],
  "good news": [MET, "good"],
  "an estimate": [`${SHORT}&at=part&ah=16`, "open"],
  "self-directed": ["c=self_directed&m=2026-09", "open"],
  "a refusal with its field": ["m=2014-06&p=base:900", "refused"],
  "a supplied figure": ["m=2014-06&t=3&p=base:900&s.minimum_wage.monthly.tier_3=1000", "bad"],
  mistakes: ["m=2026-13&p=base:x;hardship:8,00", null],
  "part-time by the day": ["c=part_time&pf=2026-09-01&pe=2026-09-15&p=base:60&d=2026-09-01:4;2026-09-02:3&aw=18", "bad"],
  "a rider": ["c=managed&m=2026-09&oh=100&p=order_pay:1950;company_deduction:30", "bad"],
  "a lump sum on probation": ["m=2026-09&p=package:2200;long_bonus:600:3&he=20&pr=yes&cw=3000&at=part&ah=8", "open"],
  "annual leave, empty": ["", null, "annual-leave"],
  "annual leave owed": ["y=2026&cw=complete&wy=5&tk=0&w=2026-01:4350;2026-02:4350:0&pd=10", "bad", "annual-leave"],
  "no annual leave": ["y=2026&cw=complete&wy=12&tk=0&sm=3&aw=5000", "open", "annual-leave"],
  "overtime, empty": ["", null, "overtime"],
  "overtime owed": ["m=2026-10&w=4350&d=2026-10-01:8;2026-10-05:8;2026-10-10:12;2026-10-28::20%3A00-06%3A00&p=100", "bad", "overtime"],
  "overtime of a year without an arrangement": ["m=2027-01&w=4350&d=2027-01-01:8;2027-01-09:8", "bad", "overtime"],
  "overtime by a roster": ["m=2026-11&w=1800&rd=roster&d=2026-11-02:10;2026-11-07::::rest", "bad", "overtime"],
  "a rider's holiday pay": ["c=managed&m=2026-10&nh=100&np=2000&hh=8&hp=150", "bad", "overtime"],
  "a part-timer's holiday": ["c=part_time&m=2026-10&w=25&d=2026-10-01:4", "open", "overtime"],
  "a claim, empty": ["", null, "claim"],
  "a claim": ["m=2026-07&lm=2026-09&p=2026-07:base:1800;2026-08:base:1800;2026-09:base:1800&lv=2026-09-30&w=1800&d=2026-08-01:8", "bad", "claim"],
  "pension of the lowest grade": ["m=2026-11&as=2026-11", "good", "pension"],
  "pension with everything": ["m=2026-11&as=2026-11&g=base&b=5000&bm=1975-06&x=woman&pm=200&ix=0.6&ab=50000&pt=60000&sg=both&rg=1000", "good", "pension"],
  "pension of a year without bounds": ["m=2027-01&as=2026-11&g=150", "refused", "pension"],
  "medical without a notice": ["m=2026-11", "refused", "medical"],
  "medical with a notice": ["m=2026-11&pl=both&krk=percent&kr=9&kac=2&kbk=wage&kbp=60&kwf=6&prk=fixed&pf=200&pfp=month&fe=yes&fa=300&fm=1&x=woman&pm=120&rs=broken&by=5", "good", "medical"],
  "rights of a rider": ["c=managed&as=2026-11", "open", "rights"],
  "what employers are asked": ["c=managed&sd=employer&as=2026-11", "open", "rights"],
  "the class guide, nothing answered": ["d=2026-11-25", "open", "class"],
  "the class guide, a rider": ["d=2026-11-25&em=company&ar=direct&k=none&m1=no&m2=yes&m3=yes&m4=yes&m5=yes&u1=no&u2=no&u3=no&ag=35&rt=no", "open", "class"],
  "training subsidies, nothing answered": ["d=2026-11-25", "open", "training"],
  "contributions, nothing supplied": ["m=2026-09&w=4000&ic=1&f=yes&fr=12", "open", "contributions"],
  "contributions with the pay slip": ["m=2026-09&w=30000&ic=8&if=1.5&p=base:1900;hardship:250", "bad", "contributions"],
  "a roster, no file": ["m=2026-09&ic=1", "open", "roster"],
  "the figures": ["q=最低工资", null, "figures"],
  "one figure": ["k=minimum_wage.monthly.tier_3", null, "figures"],
  "the county's desk": ["q=医保", null, "desk"],
  "a figure at the desk": ["k=minimum_wage.monthly.tier_3", null, "desk"],
  "a link with another result": [`${SHORT}&r=0.0.0.0&a=short:50.00`, "bad"],
};

async function open(t, visit, [at, tone, route], options = {}) {
  const reader = await visit(t, { at, route, ...options });
  if (options.english) {
    await reader.field("language").click();
    await reader.page.locator("html[lang=en]").waitFor();
  }
  if (tone) await reader.page.locator(`#answer [data-answer=${tone}]`).first().waitFor();
  await eventually(async () => assert.ok(await reader.page.evaluate(styled)));
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
