// The calculator in the pages of others: each host as hostile to it as real ones are.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { complaints, launch } from "./browser.mjs";
import { SHORT, eventually } from "./reader.mjs";
import { DIST, openCsp, serve } from "./server.mjs";

const LOADER = await readFile(new URL("../../embed/v1.js", import.meta.url));
const INTEGRITY = `sha384-${createHash("sha384").update(LOADER).digest("base64")}`;
const EMPTY = new URL("../data/", import.meta.url).pathname;
const ANSWER = /70\.00 元/;

/** A page of somebody else. */
const page = (body, head = "", doctype = "<!doctype html>") => `${doctype}<html lang="zh-CN"><head><meta charset="utf-8"><title>县政府</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const link = (app, { at = SHORT, tool = "minimum-wage", ...options } = {}) =>
  `<a data-quanyi href="${app}#/${tool}?${at}"${Object.entries(options).map(([name, value]) => ` data-${name}="${value}"`).join("")}>算一算最低工资</a>`;
const loader = (app, attributes = `integrity="${INTEGRITY}" crossorigin="anonymous"`) => `<script src="${app}embed/v1.js" ${attributes} defer></script>`;

describe("the loader", () => {
  test("is as small as promised, and as it was when its digest was given out", async () => {
    assert.ok(gzipSync(LOADER, { level: 9 }).length <= 2048);
    assert.deepEqual(await readFile(`${DIST}embed/v1.js`), LOADER);
    for (const guide of ["../../docs/embed.md", "../../embed/index.html"]) {
      const text = await readFile(new URL(guide, import.meta.url), "utf8");
      assert.ok(text.includes(INTEGRITY), `${guide} names ${INTEGRITY}`);
    }
  });
});

describe("embedded", () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  /** A visitor to a host of another origin, whose page is made with the address of the calculator. */
  async function visit(t, html, { csp = null, app = {}, context = {}, expected, path = "/index.html" } = {}) {
    const calculator = await serve({ csp: openCsp(), ...app });
    const host = await serve({ root: EMPTY, csp: csp && csp(calculator.url), files: new Map([[path, html(calculator.url)]]) });
    const visitor = await browser.newContext({ viewport: { width: 800, height: 900 }, ...context });
    visitor.setDefaultTimeout(15_000);
    t.after(async () => {
      await visitor.close();
      await host.close();
      await calculator.close();
    });
    const tab = await visitor.newPage();
    const heard = complaints(tab);
    await tab.goto(new URL(path, host.url).href);
    t.after(() => assert.deepEqual(heard.filter((one) => !expected?.test(one)), []));
    return { tab, calculator, host };
  }

  const inside = (tab, at = 0) => tab.frameLocator("iframe").nth(at);
  const answered = (tab, at = 0) => inside(tab, at).locator("#answer [data-answer=bad]").filter({ hasText: ANSWER }).first().waitFor();

  /** The frame is as high as what is in it, and nothing in it scrolls. */
  const fits = (tab, at = 0) =>
    eventually(async () => {
      const frame = tab.locator("iframe").nth(at);
      const { height } = await frame.boundingBox();
      const content = await inside(tab, at).locator("body").evaluate((body) => [body.getBoundingClientRect().height, document.scrollingElement.scrollWidth - innerWidth]);
      assert.ok(Math.abs(height - content[0]) <= 1, `the frame is ${height} high, its content ${content[0]}`);
      assert.ok(content[1] <= 0, "nothing reaches over the edge");
    });

  const hosts = {
    "a host with a strict policy": [
      (app) => page(link(app) + loader(app)),
      { csp: (app) => `default-src 'none'; img-src data:; script-src ${app}embed/v1.js; frame-src ${app}` },
    ],
    "a host whose editor strips integrity": [(app) => page(link(app) + loader(app, ""))],
    "the element": [(app) => page(`<quanyi-calculator><a href="${app}#/minimum-wage?${SHORT}">最低工资</a></quanyi-calculator>${loader(app)}`)],
    "the element before its script is parsed": [
      (app) => page(`<quanyi-calculator><a href="${app}#/minimum-wage?${SHORT}">最低工资</a></quanyi-calculator>`, `<script src="${app}embed/v1.js"></script>`),
    ],
    "a host in quirks mode with resets": [
      (app) =>
        page(link(app) + loader(app), "<style>* { box-sizing: content-box !important; font-size: 40px !important; margin: 9px !important; } iframe { height: 50px !important; border: 9px solid; }</style>", ""),
    ],
    "a page from right to left": [(app) => page(`<div dir="rtl">${link(app)}</div>${loader(app)}`)],
    "a column of 320 pixels": [(app) => page(`<div style="width:320px">${link(app)}</div>${loader(app)}`)],
    "a sandbox that allows scripts alone": [(app) => page(link(app, { sandbox: "allow-scripts" }) + loader(app))],
    "a host that sends no headers": [(app) => page(link(app) + loader(app, "")), { app: { bare: true } }],
    "the snippet pasted twice": [(app) => page(link(app) + loader(app) + loader(app))],
  };
  for (const [name, [html, options]] of Object.entries(hosts)) {
    test(`${name}: the answer is there, and the frame fits`, async (t) => {
      const { tab } = await visit(t, html, options);
      await answered(tab);
      await fits(tab);
      assert.equal(await tab.locator("iframe").count(), 1);
      assert.ok(!(await tab.locator("body a").first().isVisible()), "the link made way");
      // Higher, and lower again.
      const before = (await tab.locator("iframe").boundingBox()).height;
      await inside(tab).locator("summary").first().click();
      await eventually(async () => assert.notEqual((await tab.locator("iframe").boundingBox()).height, before));
      await fits(tab);
      await inside(tab).locator("summary").first().click();
      await fits(tab);
    });
  }

  test("two on one page answer each for itself", async (t) => {
    const { tab } = await visit(t, (app) => page(link(app) + link(app, { at: SHORT.replace("1900", "1970") }) + loader(app)));
    await answered(tab, 0);
    await inside(tab, 1).locator("#answer [data-answer=good]").first().waitFor();
    await fits(tab, 0);
    await fits(tab, 1);
    const links = await tab.evaluate(() => Promise.all([...document.querySelectorAll("iframe")].map((frame) => frame.quanyi.link())));
    assert.match(links[0], /#\/minimum-wage\?.*p=base:1900/);
    assert.match(links[1], /#\/minimum-wage\?.*p=base:1970/);
    for (const one of links) assert.doesNotMatch(one, /embed/);
  });

  for (const [name, html] of [
    ["a host without scripts", (app) => page(link(app) + loader(app))],
    ["an editor that strips scripts", (app) => page(link(app))],
    ["an editor that strips elements it does not know", (app) => page(`<a href="${app}#/minimum-wage?${SHORT}">最低工资</a>`)],
  ]) {
    test(`${name}: the link is one, and leads to the answer`, async (t) => {
      const { tab, calculator } = await visit(t, html, { context: { javaScriptEnabled: !name.includes("without") } });
      assert.equal(await tab.locator("iframe").count(), 0);
      await tab.locator("a").click();
      await tab.waitForURL(`${calculator.url}**`);
      if (name.includes("without")) return assert.ok(await tab.locator("#now").isVisible());
      await tab.locator("#answer [data-answer=bad]").filter({ hasText: ANSWER }).first().waitFor();
    });
  }

  test("a host whose policy refuses the frame keeps the link", async (t) => {
    const options = { csp: (app) => `default-src 'none'; script-src ${app}embed/v1.js`, expected: /Content Security Policy|Framing/ };
    const { tab } = await visit(t, (app) => page(link(app) + loader(app)), options);
    await eventually(async () => assert.equal(await tab.locator("iframe").count(), 0));
    assert.ok(await tab.locator("a").isVisible());
  });

  test("without WebAssembly the frame has the standard, and fits", async (t) => {
    const app = { csp: openCsp().replace(" 'wasm-unsafe-eval'", "") };
    const { tab } = await visit(t, (app) => page(link(app) + loader(app)), { app, expected: /WebAssembly|wasm/i });
    await inside(tab).locator("#now").filter({ hasText: "1,970 元" }).waitFor();
    await fits(tab);
  });

  test("colour, letters, corners and scheme are the host's, where they can be read", async (t) => {
    const tokens = (tab) =>
      inside(tab).locator("html").evaluate((root) => {
        const style = getComputedStyle(root);
        return [...["accent", "radius"].map((name) => style.getPropertyValue(`--clc-${name}`).trim()), style.fontFamily.slice(0, 6), style.backgroundColor];
      });
    const themed = await visit(t, (app) => page(link(app, { accent: "7a1f5c", radius: "3", font: "KaiTi", scheme: "light" }) + loader(app)), { context: { colorScheme: "dark" } });
    await answered(themed.tab);
    assert.deepEqual(await tokens(themed.tab), ["rgb(122 31 92)", "3px", "KaiTi,", "rgb(245, 246, 244)"]);
    // Yellow on white cannot be read, and what is no colour, font or number is none.
    const refused = await visit(t, (app) => page(link(app, { accent: "ffee00", radius: "1;x:y", font: "a;}*{color:red", scheme: "dark" }) + loader(app)));
    await answered(refused.tab);
    const [accent, radius, font, back] = await tokens(refused.tab);
    assert.deepEqual([accent, radius, back], ["rgb(255 238 0)", "8px", "rgb(20, 24, 27)"], "yellow can be read in the dark");
    assert.equal(font, "system");
    const unread = await visit(t, (app) => page(link(app, { accent: "ffee00", scheme: "light" }) + loader(app)));
    await answered(unread.tab);
    assert.equal((await tokens(unread.tab))[0], "#0b5c6b");
  });

  test("one tool shows no way to the others; all of them do", async (t) => {
    const { tab } = await visit(t, (app) => page(link(app, { only: "" }) + link(app) + loader(app)));
    await answered(tab, 0);
    await answered(tab, 1);
    assert.equal(await inside(tab, 0).locator(".clc-links").isVisible(), false);
    assert.equal(await inside(tab, 1).locator(".clc-links").isVisible(), true);
  });

  test("the answer goes to a host that asked for it when the page was opened, and the reader is told", async (t) => {
    const { tab } = await visit(t, (app) => page(link(app, { answer: "1" }) + link(app) + loader(app)));
    await answered(tab, 0);
    await answered(tab, 1);
    assert.ok(await inside(tab, 0).getByText("可以读取您填写的内容").isVisible());
    assert.equal(await inside(tab, 1).getByText("可以读取您填写的内容").count(), 0);
    const answer = await tab.evaluate(() => document.querySelector("iframe").quanyi.answer());
    assert.equal(answer.calculator, "minimum-wage");
    assert.match(JSON.stringify(answer), /"70\.00"/);
    assert.ok(answer.working.length > 3, "with its working");
    const refused = await tab.evaluate(() => document.querySelectorAll("iframe")[1].quanyi.answer().catch((error) => error.message));
    assert.match(refused, /was not asked for/);
  });

  test("what was asked of a frame that is loaded anew is refused, and can be asked again", async (t) => {
    // In the place of the calculator, a page that says it is there and answers only what it is asked the second time.
    const slow = `<!doctype html><meta charset="utf-8"><script>
      addEventListener("message", ({ ports: [port] }) => {
        if (location.search.includes("anew")) port.onmessage = ({ data }) => port.postMessage({ v: 1, id: data.id, value: "the second time" });
      });
      parent.postMessage({ quanyi: 1, ready: true }, "*");
    </script>`;
    const { tab } = await visit(t, (app) => page(link(app) + loader(app)), { app: { csp: null, files: new Map([["/index.html", slow]]) } });
    const ask = () => tab.evaluate(() => document.querySelector("iframe").quanyi.link().catch((error) => error.message));
    await eventually(async () => assert.equal(await tab.locator("a[data-quanyi]").isVisible(), false, "the frame has answered"));
    const first = ask();
    await tab.evaluate(() => {
      const frame = document.querySelector("iframe");
      frame.src = frame.src.replace("?", "?anew&");
    });
    assert.match(await first, /loaded anew/);
    assert.equal(await ask(), "the second time");
  });

  test("a thousand forged, malformed and repeated messages change nothing", async (t) => {
    const { tab } = await visit(t, (app) => page(link(app, { answer: "1" }) + loader(app)));
    await answered(tab);
    await fits(tab);
    const before = await tab.locator("iframe").boundingBox();
    const told = await tab.evaluate(async () => {
      const [frame] = document.querySelectorAll("iframe");
      const heard = [];
      const junk = [null, 7, "x", [], { quanyi: 1 }, { quanyi: 1, ready: true }, { quanyi: 2, ready: true }, { v: 1, height: 1e9 }, { v: 1, height: "9" }, { v: 1, ask: "answer", id: 0 }, { v: 1, ask: "__proto__", id: 0 }, { v: 1, id: -1 }];
      const stranger = document.createElement("iframe");
      document.body.append(stranger);
      for (let at = 0; at < 1000; at += 1) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (event) => heard.push(event.data);
        // To the host, in its own name and in a stranger's; to the frame, with ports that it must not take.
        postMessage(junk[at % junk.length], "*");
        stranger.contentWindow.eval?.(`parent.postMessage(${JSON.stringify(junk[at % junk.length])}, "*")`);
        frame.contentWindow.postMessage(junk[at % junk.length], "*", at % 3 ? [port2] : []);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      stranger.remove();
      return heard;
    });
    assert.deepEqual(told, [], "no port of a forger is spoken to");
    assert.deepEqual((await tab.locator("iframe").boundingBox()).height, before.height);
    await answered(tab);
    assert.match(await tab.evaluate(() => document.querySelector("iframe").quanyi.link()), /p=base:1900/);
  });

  test("a frame that always wants to be higher is not followed for ever", async (t) => {
    // A page in the place of the calculator that grows with its frame.
    const evil = `<!doctype html><meta charset="utf-8"><script>
      parent.postMessage({ quanyi: 1, ready: true }, "*");
      addEventListener("message", ({ ports: [port] }) => {
        const grow = () => port.postMessage({ v: 1, height: innerHeight + 50 });
        addEventListener("resize", grow);
        port.postMessage({ v: 1, height: 300 });
        for (const height of [NaN, -5, "700", {}, null, 1e308]) port.postMessage({ v: 1, height });
        grow();
      });
    </script>`;
    const app = { csp: null, files: new Map([["/index.html", evil]]) };
    const { tab } = await visit(t, (app) => page(link(app) + loader(app)), { app });
    let last = 0;
    await eventually(async () => {
      const { height } = await tab.locator("iframe").boundingBox();
      const same = height === last && height > 300;
      last = height;
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.ok(same);
    });
    assert.ok(last <= 20_000, `${last}`);
  });

  test("a storm of resizes settles, and the frame fits again", async (t) => {
    const { tab } = await visit(t, (app) => page(link(app) + loader(app)));
    await answered(tab);
    await fits(tab);
    // As when somebody drags the edge of a window, turns the telephone and back.
    await tab.evaluate(async () => {
      const frame = document.querySelector("iframe");
      for (let at = 0; at < 200; at += 1) {
        frame.style.setProperty("width", `${320 + ((at * 37) % 480)}px`, "important");
        await new Promise(requestAnimationFrame);
      }
      frame.style.setProperty("width", "360px", "important");
    });
    await fits(tab);
    const told = await tab.evaluate(async () => {
      let changes = 0;
      new MutationObserver(() => (changes += 1)).observe(document.querySelector("iframe"), { attributes: true });
      for (let frames = 0; frames < 60; frames += 1) await new Promise(requestAnimationFrame);
      return changes;
    });
    assert.equal(told, 0, "nothing moves any more");
    await answered(tab);
  });

  test("what is printed of the frame is the sheet, without buttons and without the host", async (t) => {
    const { tab } = await visit(t, (app) => page(`<p>县政府首页</p>${link(app)}${loader(app)}`));
    await answered(tab);
    await tab.emulateMedia({ media: "print" });
    const sheet = await inside(tab).locator("body").innerText();
    for (const part of ["基本工资", "1,900.00", "少发了 70.00 元", "第三条"]) assert.ok(sheet.includes(part), `${part} in ${sheet}`);
    for (const part of ["县政府首页", "复制链接", "添加一项"]) assert.ok(!sheet.includes(part), part);
    assert.ok(await inside(tab).locator("html").evaluate(() => document.scrollingElement.scrollWidth <= innerWidth));
  });

  test("a sandbox that refuses to print is told of", async (t) => {
    const { tab } = await visit(t, (app) => page(link(app, { sandbox: "allow-scripts" }) + loader(app)), { expected: /print/ });
    await answered(tab);
    await inside(tab).getByRole("button", { name: "打印" }).click();
    await inside(tab).getByText("这里不能打印。请点“复制链接”").waitFor();
    await fits(tab);
  });

  test("in the frame one can print, and type by keyboard alone", async (t) => {
    const { tab } = await visit(t, (app) => page(`<button>上面</button>${link(app)}${loader(app)}`));
    await answered(tab);
    const frame = tab.frames()[1];
    await frame.evaluate(() => {
      globalThis.printed = 0;
      globalThis.print = () => (globalThis.printed += 1);
    });
    await inside(tab).getByRole("button", { name: "打印" }).click();
    assert.equal(await frame.evaluate(() => globalThis.printed), 1);
    await tab.locator("button").focus();
    await tab.keyboard.press("Tab");
    await eventually(async () => assert.ok(await frame.evaluate(() => document.hasFocus() && document.activeElement !== document.body)));
  });
});
