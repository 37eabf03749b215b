// What people come for, from door to door, in a browser that is not Chromium. Chromium has tests of every part;
// here stand the journeys that must not break anywhere, written once for all other browsers.
//
// A browser gives: open, run (a function in the page), click, type, give (files), heard, close. Clicks, keys and files are
// the browser's own. Two things are set by script: a choice in a list, which is drawn outside the page, and what is pasted.

import assert from "node:assert/strict";
import { copyFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { temporary } from "./child.mjs";
import { SHORT, assertHas, eventually } from "./reader.mjs";
import { DIST, STRICT_CSP, openCsp, serve } from "./server.mjs";

/** The browser tells the host of everything that its policy refuses. */
const REPORTED = `${STRICT_CSP}; report-uri /refused`;
/** A folder without a page. */
const DATA = new URL("../data/", import.meta.url).pathname;
const NO_WASM = STRICT_CSP.replace(" 'wasm-unsafe-eval'", "");

const byId = (id) => `[id="${id}"]`;

/** A person at a browser, on a host of their own. */
class Visitor {
  constructor(browser, host) {
    Object.assign(this, { browser, host });
  }

  open(address = "") {
    return this.browser.open(new URL(address, this.host.url).href);
  }

  /** Waits until an element can be seen. */
  async sees(selector) {
    await eventually(async () => assert.ok(await this.visible(selector), `${selector} is to be seen`));
  }

  visible(selector) {
    return this.browser.run((one) => Boolean(document.querySelector(one)?.getClientRects().length), selector);
  }

  /** The text of an element as it is drawn. */
  text(selector) {
    return this.browser.run((one) => document.querySelector(one)?.innerText ?? "", selector);
  }

  /** Waits until a part of the page has these words. */
  async reads(selector, ...words) {
    await eventually(async () => assertHas(await this.text(selector), words));
  }

  /** Waits until the first answer has this tone and these words. */
  async told(tone, ...words) {
    const first = () =>
      this.browser.run(() => {
        const box = document.querySelector("#answer [data-answer]");
        return box && { tone: box.dataset.answer, text: box.textContent };
      });
    return eventually(async () => {
      const answer = await first();
      assert.ok(answer, `an answer; there is only: ${await this.text("main")}`);
      assert.equal(answer.tone, tone, answer.text);
      assertHas(answer.text, words);
      return answer;
    });
  }

  async click(selector) {
    await this.sees(selector);
    await this.browser.click(selector);
  }

  async type(id, text) {
    await this.sees(byId(id));
    await this.browser.type(byId(id), text);
    await this.browser.run(() => document.activeElement.blur());
  }

  async #put(id, value) {
    await this.sees(byId(id));
    const put = (one, wanted) => {
      const field = document.querySelector(one);
      field.value = wanted;
      for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
      return field.value;
    };
    assert.equal(await this.browser.run(put, byId(id), value), value);
  }

  choose(id, value) {
    return this.#put(id, value);
  }

  paste(id, text) {
    return this.#put(id, text);
  }

  async chooseMonth(month) {
    const [year, of] = month.split("-");
    await this.choose("month-year", year);
    await this.choose("month-month", of);
  }

  value(id) {
    return this.browser.run((one) => document.querySelector(one).value, byId(id));
  }

  /** Waits until the address has these pieces, and gives it. */
  async addressHas(...pieces) {
    return eventually(async () => {
      const address = await this.browser.run(() => location.href);
      for (const piece of pieces) assert.ok(address.includes(piece), `“${piece}” in ${address}`);
      return address;
    });
  }
}

/** The number of the line of the slip that is offered for a kind of pay. */
const lineFor = (visitor, kind) =>
  visitor.browser.run(
    (wanted) => [...document.querySelectorAll("[id^=pay-][id$=--kind]")].findIndex((one) => one.value === wanted),
    kind,
  );

const JOURNEYS = {
  "from the front door to this month's minimum wage, and back by the browser": async (visitor) => {
    await visitor.open();
    await visitor.sees("#hall");
    await visitor.click("#hall a[href='#/minimum-wage']");
    await visitor.sees("#title");
    assert.equal(await visitor.visible("#hall"), false);
    await visitor.click("input[name=class][value=part_time]");
    await visitor.addressHas("c=part_time");
    await visitor.click("input[name=class][value=full_time]");
    await visitor.chooseMonth("2026-09");
    await visitor.type(`pay-${await lineFor(visitor, "base")}--amount`, "1,900");
    // 1,970 − 1,900 = 70.
    await visitor.told("bad", "70.00", "1,970.00");
    await visitor.addressHas("#/minimum-wage?", "m=2026-09", "base:1", "a=short:70.00");
    await visitor.browser.run(() => history.back());
    await visitor.sees("#hall");
    await visitor.browser.run(() => history.forward());
    await visitor.told("bad", "70.00");
  },

  "from one calculator to another, which is loaded then, and by its link again": async (visitor) => {
    await visitor.open("#/minimum-wage");
    await visitor.click(".clc-links a[href='#/overtime']");
    await visitor.chooseMonth("2026-10");
    await visitor.type("wage", "4350");
    await visitor.told("good", "没有要另付的加班费");
    await visitor.click(byId("day-2026-10-01"));
    await visitor.type("days-0--hours", "8");
    // 4,350 / 174 = 25 an hour; 8 × 3 × 25.
    const first = await visitor.told("bad", "600.00");
    const link = await visitor.addressHas("#/overtime?", "d=2026-10-01:8", "w=4350");
    assert.ok(visitor.host.requests.some((one) => one.path.startsWith("/snippets/")), "a room was loaded");
    await visitor.open(link);
    assert.deepEqual(await visitor.told("bad", "600.00"), first);
    assert.equal(await visitor.value("wage"), "4350");
    await visitor.reads(byId("day-2026-10-01"), "国庆节");
  },

  "into English and back": async (visitor) => {
    await visitor.open("#/minimum-wage?m=2026-09&p=base:1900");
    await visitor.told("bad", "70.00", "元");
    await visitor.click("#language");
    await visitor.told("bad", "70.00 yuan");
    await visitor.addressHas("l=en");
    assert.match(await visitor.browser.run(() => document.documentElement.lang), /^en/);
    assert.ok(visitor.host.requests.some((one) => one.path === "/en.txt"), "its words were loaded");
    await visitor.click("#language");
    await visitor.told("bad", "70.00", "应当补足");
  },

  "a roster as a file, in GBK, and as cells pasted": async (visitor) => {
    const folder = temporary("roster");
    const [utf8, gbk] = ["名单.csv", "gbk.csv"].map((name) => path.join(folder, name));
    await writeFile(utf8, "\ufeff姓名,缴费工资\r\n张三,5000\r\n李四,6000\r\n");
    // 姓名,缴费工资 / 张三,5000.
    await writeFile(gbk, Buffer.from("d0d5c3fb2cbdc9b7d1b9a4d7ca0d0ad5c5c8fd2c353030300d0a", "hex"));
    await visitor.open("#/roster?m=2026-09&ic=1");
    await visitor.sees("main label[for=roster-file]");
    await visitor.browser.give(byId("roster-file"), utf8);
    // 800 + 35 + 10 and 400 + 15 + 100; 960 + 42 + 12 and 480 + 18 + 120.
    await visitor.reads("[data-roster]", "2 人", "1,859.00", "1,133.00");
    await visitor.browser.give(byId("roster-file"), gbk);
    await visitor.reads("[data-roster]", "1 人", "845.00", "515.00");
    await visitor.click("details:has([id=roster-paste]) summary");
    await visitor.paste("roster-paste", "姓名\t缴费工资\n王五\t6000\n");
    await visitor.click("details:has([id=roster-paste]) button");
    await visitor.reads("[data-roster]", "1 人", "1,014.00", "618.00");
    const beside = new Set(visitor.host.requests.map((one) => one.path).filter((one) => one.startsWith("/roster")));
    assert.deepEqual([...beside].sort(), ["/roster-worker.js", "/roster.js", "/roster_bg.wasm"]);
    assert.ok(visitor.host.requests.every((one) => one.method === "GET"), "nothing is sent");
  },
};

/** What is to be read where the page cannot calculate. */
async function readable(visitor) {
  await eventually(async () => assert.equal(await visitor.browser.run(() => document.documentElement.dataset.state), "static"));
  await visitor.reads("#now", "1,970", "20 元");
  await visitor.sees(".clc-static__note");
  await visitor.click("#rates a");
  await visitor.sees("#standards");
  assert.equal(await visitor.browser.run(() => document.querySelectorAll("#standards tbody tr").length), 7);
}

/** The page of an office that has pasted the snippet: the answer stands in a frame as high as it is, and is told to the page, which asked for it. */
async function embedded(visitor, app) {
  const address = `${app.url}#/minimum-wage?${SHORT}`;
  visitor.host.files.set("/office.html", `<!doctype html><meta charset="utf-8"><title>县政府</title><link rel="icon" href="data:,">
    <a data-quanyi data-answer="1" href="${address}">算一算最低工资</a><script src="${app.url}embed/v1.js" defer></script>`);
  await visitor.open("office.html");
  const ask = (what) => {
    const frame = document.querySelector("iframe");
    frame.quanyi[what]().then((told) => (globalThis.told = told), (error) => (globalThis.told = `${error}`));
  };
  const told = () => globalThis.told ?? null;
  await eventually(async () => {
    await visitor.browser.run(ask, "answer");
    const answer = await visitor.browser.run(told);
    assert.deepEqual(answer?.lines?.[0].shortfall, "70.00", JSON.stringify(answer)?.slice(0, 200));
  });
  assert.equal(await visitor.visible("a"), false, "the link made way");
  // Until it has told its height the frame has that of the loader.
  await eventually(async () => assert.ok((await visitor.browser.run(() => document.querySelector("iframe").clientHeight)) > 1000));
  await eventually(async () => {
    await visitor.browser.run(ask, "link");
    assert.match(await visitor.browser.run(told), /^http[^?]*#\/minimum-wage\?.*p=base:1900/);
  });
}

/** The page as one file, from a stick: rooms and rosters work without any host. */
async function alone(visitor) {
  const folder = temporary("优盘 ");
  const file = path.join(folder, "权益 计算器.html");
  await copyFile(path.join(DIST, "quanyi.html"), file);
  const address = pathToFileURL(file).href;
  await visitor.open(`${address}#/minimum-wage?${SHORT}`);
  await visitor.told("bad", "70.00");
  await visitor.click(".clc-links a[href='#/overtime']");
  await visitor.chooseMonth("2026-10");
  await visitor.type("wage", "4350");
  await visitor.click(byId("day-2026-10-01"));
  await visitor.type("days-0--hours", "8");
  await visitor.told("bad", "600.00");
  await visitor.click("#language");
  await visitor.told("bad", "600.00 yuan");
  await visitor.open(`${address}#/roster?m=2026-09&ic=1`);
  await visitor.click("details:has([id=roster-paste]) summary");
  await visitor.paste("roster-paste", "姓名\t缴费工资\n王五\t6000\n");
  await visitor.click("details:has([id=roster-paste]) button");
  await visitor.reads("[data-roster]", "1 人", "1,014.00", "618.00");
  assert.deepEqual(visitor.host.requests, [], "nobody is asked for anything");
}

/** The journeys in a browser that a function starts. */
export function journeys(name, start) {
  describe(`the main journeys in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await start();
    });
    after(() => browser?.close());

    async function visit(t, options) {
      const host = await serve(options);
      t.after(() => host.close());
      t.diagnostic(browser.version);
      return new Visitor(browser, host);
    }

    for (const [what, walk] of Object.entries(JOURNEYS)) {
      test(what, async (t) => {
        const visitor = await visit(t, { csp: REPORTED });
        await walk(visitor);
        assert.ok(await browser.run(() => document.documentElement.scrollWidth <= innerWidth), "as wide as the screen");
        assert.deepEqual(await browser.heard(), [], "the browser had nothing to complain of");
        assert.deepEqual(visitor.host.requests.filter((one) => one.path === "/refused"), [], "the policy refused nothing");
      });
    }

    test("in the page of an office, at another origin", async (t) => {
      const visitor = await visit(t, { root: DATA });
      const app = await serve({ csp: openCsp() });
      t.after(() => app.close());
      await embedded(visitor, app);
      assert.deepEqual(await browser.heard(), []);
    });

    test("as one file, from a stick", async (t) => {
      const visitor = await visit(t);
      await alone(visitor);
      assert.deepEqual(await browser.heard(), []);
    });

    test("where WebAssembly is forbidden the standard stays to be read", async (t) => {
      const visitor = await visit(t, { csp: NO_WASM });
      await visitor.open();
      await readable(visitor);
    });

    test("where the module is not the one that was built the standard stays to be read", async (t) => {
      const module = (await readdir(DIST)).find((one) => one.startsWith("quanyi-") && one.endsWith(".wasm"));
      const visitor = await visit(t, { csp: STRICT_CSP, files: new Map([[`/${module}`, "not a module"]]) });
      await visitor.open();
      await readable(visitor);
    });
  });
}
