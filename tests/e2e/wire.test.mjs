// Nothing that is entered leaves the device, and nothing stays on it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SHORT, eventually, visitors } from "./reader.mjs";

const COUNTY = ["cn", "53", "5325", "532524"].map((code) => `/county/${code}.json`);
/** What turning the page to English fetches, once. */
const ENGLISH = "/en.txt";
/** What else a visit fetches: the document, style, start script, generated script, module, what keeps them. */
const BUILT = [/^\/offline\.js$/, /^\/print\.js$/, /^\/$/, /^\/main-[0-9a-f]+\.css$/, /^\/boot-[0-9a-f]+\.js$/, /^\/quanyi-[0-9a-f]+\.js$/, /^\/quanyi-[0-9a-f]+_bg\.wasm$/];

/** What a calculator is made of that is loaded when it is opened. */
const PART = /^\/snippets\/[a-z0-9-]+-[0-9a-z]{9,14}\.wasm$/;

/** The style of what only some calculators draw, with what makes it this build's. */
const STYLE = "/rooms.css";

/** Waits until what is asked for last was asked for: the last file of the county, and the last of what keeps the page. */
const loaded = (reader) =>
  eventually(async () => {
    for (const last of [COUNTY.at(-1), "/print.js"]) assert.ok(reader.host.requests.some((one) => one.path === last), last);
  });

describe("the wire", () => {
  const visit = visitors();

  test("a visit asks for a fixed list, the same for everybody", async (t) => {
    const lists = [];
    for (const at of ["", SHORT, `${SHORT}&l=en`, "c=managed&m=2026-09&oh=100&p=order_pay:1950&l=en"]) {
      const reader = await visit(t, { at });
      await loaded(reader);
      await reader.page.locator(`html[lang^=${at.includes("l=en") ? "en" : "zh"}]`).waitFor();
      for (const { method, search, path } of reader.host.requests) {
        assert.equal(method, "GET");
        // The English words are asked for by their digest.
        assert.match(search, path === ENGLISH ? /^\?[0-9a-f]+$/ : /^$/);
      }
      lists.push(reader.host.requests.map((one) => one.path + one.search).sort());
    }
    assert.deepEqual(lists[1], lists[0]);
    assert.deepEqual(lists[3], lists[2]);
    const english = lists[2].filter((one) => !lists[0].includes(one));
    assert.equal(english.length, 1);
    assert.equal(lists[2].length, lists[0].length + 1);
    assert.ok(english[0].startsWith(ENGLISH), english[0]);
    const others = lists[0].filter((path) => !COUNTY.includes(path));
    assert.equal(lists[0].length, BUILT.length + COUNTY.length);
    for (const pattern of BUILT) assert.equal(others.filter((path) => pattern.test(path)).length, 1, `${pattern} in ${others}`);
  });

  test("opening another calculator asks for its files besides, the same for everybody", async (t) => {
    for (const route of ["overtime", "claim", "annual-leave"]) {
      const lists = [];
      for (const at of ["v=1", "v=1&c=full_time&m=2026-09"]) {
        const reader = await visit(t, { route, at });
        await reader.page.locator(".clc-form").waitFor();
        await loaded(reader);
        await reader.page.waitForLoadState("networkidle");
        for (const { method, search, path } of reader.host.requests) {
          assert.equal(method, "GET");
          assert.match(search, path === STYLE ? /^\?[0-9a-f]+$/ : /^$/);
        }
        lists.push(reader.host.requests.map((one) => one.path).sort());
      }
      assert.deepEqual(lists[1], lists[0]);
      const fixed = [...BUILT, PART, /^\/rooms\.css$/, ...COUNTY.map((path) => new RegExp(`^${path}$`))];
      for (const path of lists[0]) assert.ok(fixed.some((pattern) => pattern.test(path)), path);
      assert.equal(new Set(lists[0]).size, lists[0].length, "each file once");
      assert.ok(lists[0].some((path) => PART.test(path)));
    }
  });

  test("typing, sharing, printing and clearing ask for nothing and keep nothing", async (t) => {
    const init = () => {
      globalThis.printed = 0;
      globalThis.print = () => {
        globalThis.printed += 1;
      };
    };
    const reader = await visit(t, { init, context: { permissions: ["clipboard-read", "clipboard-write"] } });
    // What the browser itself was asked for, to whichever host.
    const asked = [];
    reader.page.on("request", (request) => asked.push(request.url()));
    reader.page.on("websocket", (socket) => asked.push(socket.url()));
    await loaded(reader);
    await reader.page.waitForLoadState("networkidle");
    asked.length = 0;
    const before = reader.host.requests.length;

    await reader.chooseMonth("2026-09");
    await reader.pay("base", "1900");
    await reader.pay("package", "x");
    await reader.field("pay-4--amount").fill("");
    await reader.chooseClass("managed");
    await reader.chooseClass("full_time");
    await reader.told("bad", "70.00");
    await reader.button("复制链接").tap();
    await reader.says(".clc-share", "已复制");
    await reader.button("打印").tap();
    assert.equal(await reader.page.evaluate(() => globalThis.printed), 1);
    assert.deepEqual(asked, []);
    await reader.field("language").tap();
    await reader.told("bad", "70.00 yuan");
    assert.deepEqual(asked.splice(0).map((url) => new URL(url).pathname), [ENGLISH]);
    await reader.field("language").tap();
    await reader.told("bad", "70.00 元");
    await reader.field("language").tap();
    await reader.told("bad", "70.00 yuan");
    await reader.chooseMonth("2015-03");
    await reader.told("refused");
    await reader.addressHas("m=2015-03");
    await reader.button("清除", "Clear").tap();
    await eventually(async () => assert.deepEqual(await reader.verdicts(), []));
    await reader.page.waitForLoadState("networkidle");

    assert.deepEqual(asked, []);
    assert.equal(reader.host.requests.length, before + 1);
    assert.deepEqual(await reader.visitor.cookies(), []);
    const kept = await reader.page.evaluate(async () => ({
      cookie: document.cookie,
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(kept, { cookie: "", local: {}, session: {}, databases: [], caches: [], workers: 0 });
  });

  test("every request goes to the page's own host", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad");
    const elsewhere = [];
    reader.page.on("request", (request) => {
      const url = new URL(request.url());
      if (!reader.host.url.startsWith(url.origin) && url.protocol !== "data:") elsewhere.push(url.href);
    });
    await reader.page.reload();
    await reader.told("bad");
    await reader.page.waitForLoadState("networkidle");
    assert.deepEqual(elsewhere, []);
    const links = await reader.page.$$eval("a[href], form[action], img, iframe, script, link", (all) =>
      all.map((one) => one.href ?? one.src ?? one.action).filter(Boolean),
    );
    for (const link of links) assert.ok(link.startsWith(reader.host.url) || link.startsWith("data:"), link);
  });

  test("the page works without any file of the county, and when the host gives rubbish for each", async (t) => {
    const rubbish = new Map(COUNTY.map((path) => [path, "not here"]));
    const reader = await visit(t, { at: SHORT, files: rubbish });
    await reader.told("bad", "70.00");
    await loaded(reader);
    await reader.says(".clc-notice", "county/");
    await reader.told("bad", "70.00");
  });

  test("without the English words the page stays as it is and says so", async (t) => {
    const reader = await visit(t, { at: SHORT, noise: /404/ });
    await reader.told("bad", "70.00 元");
    await reader.page.route("**/en.txt*", (route) => route.fulfill({ status: 404, body: "" }));
    await reader.field("language").tap();
    await eventually(async () => assert.notEqual(await reader.page.locator("header [role=status]").textContent(), ""));
    assert.equal(await reader.page.evaluate(() => document.documentElement.lang), "zh-CN");
    await reader.told("bad", "70.00 元");
    await reader.page.unroute("**/en.txt*");
    await reader.field("language").tap();
    await reader.told("bad", "70.00 yuan");
  });
});
