// Opened once, the page is there without a line; a newer one is offered, and takes nothing away.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { complaints, launch } from "./browser.mjs";
import { SHORT, eventually } from "./reader.mjs";
import { DIST, STRICT_CSP, serve } from "./server.mjs";

const WORKER = await readFile(`${DIST}sw.js`, "utf8");
const INDEX = await readFile(`${DIST}index.html`, "utf8");

describe("without a line", () => {
  let browser;
  before(async () => {
    // A name that is this machine but no secure address, as an old site without TLS is.
    browser = await launch(["--host-resolver-rules=MAP plain.example 127.0.0.1"]);
  });
  after(() => browser.close());

  async function visit(t, { at = `#/minimum-wage?${SHORT}`, files = new Map(), name, expected = /county|ERR_|404|Failed to fetch/ } = {}) {
    const host = await serve({ csp: STRICT_CSP, files });
    const visitor = await browser.newContext({ viewport: { width: 360, height: 740 } });
    visitor.setDefaultTimeout(15_000);
    t.after(async () => {
      await visitor.close();
      await host.close().catch(() => {});
    });
    const tab = await visitor.newPage();
    const heard = complaints(tab);
    t.after(() => assert.deepEqual(heard.filter((one) => !expected.test(one)), []));
    const url = name ? host.url.replace("127.0.0.1", name) : host.url;
    await tab.goto(url + at);
    return { tab, host, visitor, url };
  }

  const answered = (tab, words = /70\.00 元/) => tab.locator("#answer [data-answer=bad]").filter({ hasText: words }).first().waitFor();
  /** The answer as it stands on the page. */
  const sees = (tab, words) =>
    eventually(async () => assert.match(await tab.evaluate(() => document.querySelector("#answer")?.innerText ?? document.body.innerText), words));
  /** Waits until the page is kept, and with it what else is named. */
  const kept = (tab, more = []) =>
    eventually(async () => assert.deepEqual(await tab.evaluate(missing, ["./", "offline.js", ...more]), []));

  /** What is not kept yet. */
  async function missing(paths) {
    const { active } = await navigator.serviceWorker.ready;
    if (active.state !== "activated" || !navigator.serviceWorker.controller) return ["the worker"];
    const found = await Promise.all(paths.map(async (path) => ((await caches.match(path)) ? null : path)));
    return found.filter((path) => path !== null);
  }

  test("loaded once, the page answers when the host is gone", async (t) => {
    const { tab, host, visitor } = await visit(t);
    await answered(tab);
    await kept(tab);
    await host.close();
    await visitor.setOffline(true);
    await tab.reload();
    await answered(tab);
    await tab.locator("#pay-0--amount").fill("1969.99");
    await answered(tab, /0\.01 元/);
    await tab.goto(`${host.url}index.html`);
    await tab.locator("#hall").waitFor();
  });

  test("what a chat adds to a link does not make it a page in a frame", async (t) => {
    const { tab } = await visit(t, { at: `?from=singlemessage&isappinstalled=0#/minimum-wage?${SHORT}` });
    await answered(tab);
    await kept(tab);
    assert.equal(await tab.locator("html[data-embed]").count(), 0);
  });

  test("a calculator that was opened directly on the first visit is kept too", async (t) => {
    const overtime = "#/overtime?m=2026-10&w=4350&d=2026-10-01:8";
    const { tab, host, visitor } = await visit(t, { at: overtime });
    await sees(tab, /应得加班费 600\.00 元/);
    await kept(tab, ["rooms.css"]);
    // Every part that was loaded before there was anybody to keep it.
    await kept(tab, host.requests.map(({ path }) => path.slice(1)).filter((path) => path.startsWith("snippets/")));
    await host.close();
    await visitor.setOffline(true);
    await tab.reload();
    await sees(tab, /应得加班费 600\.00 元/);
  });

  test("who comes back has every calculator, and nobody the roster's program unasked", async (t) => {
    const { tab, host, visitor } = await visit(t);
    await answered(tab);
    await kept(tab);
    const rooms = JSON.parse(/ROOMS = (\[.*?\])/.exec(WORKER)[1]);
    assert.ok(rooms.length > 6);
    assert.deepEqual(host.requests.filter(({ path }) => rooms.includes(path.slice(1))), [], "a first visit fetches none of them ahead");
    await tab.reload();
    await answered(tab);
    await kept(tab, rooms);
    for (const large of ["/roster_bg.wasm", "/engine_bg.wasm", "/en.txt"]) assert.ok(!host.requests.some(({ path }) => path === large));
    await host.close();
    await visitor.setOffline(true);
    await tab.goto(`${host.url}#/pension?m=2026-11&as=2026-11`);
    await sees(tab, /每月.*元/);
    await tab.goto(`${host.url}#/training?d=2026-11-25`);
    await sees(tab, /补贴/);
  });

  test("nothing that was entered is kept", async (t) => {
    const { tab } = await visit(t);
    await answered(tab);
    await kept(tab);
    const all = await tab.evaluate(async () => {
      const addresses = [];
      for (const name of await caches.keys()) {
        for (const request of await (await caches.open(name)).keys()) addresses.push(request.url);
      }
      return { addresses, local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, databases: await indexedDB.databases() };
    });
    for (const address of all.addresses) assert.doesNotMatch(address, /[?#]|1900/);
    assert.deepEqual({ ...all, addresses: 0 }, { addresses: 0, local: {}, session: {}, cookie: "", databases: [] });
  });

  test("a newer build is offered when nobody types, and what was entered is kept", async (t) => {
    const files = new Map();
    const { tab } = await visit(t, { files });
    await answered(tab);
    await kept(tab);
    // Whoever comes back has somebody who watches for it.
    await tab.reload();
    await answered(tab);
    const notice = tab.locator("#update");
    // The host has a new build: the worker's name differs, and so does the page.
    files.set("/sw.js", WORKER.replace(/VERSION = "/, 'VERSION = "next-'));
    files.set("/index.html", INDEX.replace("<title>", "<title>新 "));
    await tab.locator("#pay-0--amount").click();
    await tab.keyboard.type("0");
    await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
    await eventually(async () => assert.ok(await tab.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting !== null)));
    assert.equal(await notice.isVisible(), false, "not while somebody types");
    await tab.keyboard.press("Tab");
    await tab.evaluate(() => document.activeElement.blur());
    // The field after the first one may have the focus: the notice waits for it, too.
    await eventually(async () => {
      await tab.evaluate(() => document.activeElement.blur());
      assert.ok(await notice.isVisible());
    });
    assert.match(await notice.innerText(), /新版本/);
    const before = await tab.locator("#pay-0--amount").inputValue();
    await tab.waitForFunction((text) => location.hash.includes(`base:${text}`), before);
    await notice.locator("button").click();
    await eventually(async () => assert.match(await (await tab.request.get(tab.url())).text(), /新 /));
    await tab.waitForFunction(() => !document.querySelector("#update"));
    await eventually(async () => assert.equal(await tab.locator("#pay-0--amount").inputValue(), before));
    const names = await tab.evaluate(() => caches.keys());
    assert.equal(names.length, 1, "the older build is gone");
    assert.match(names[0], /next-/);
  });

  test("a newer file of the county is used at once, and without a line the one that was seen last", async (t) => {
    const params = JSON.parse(await readFile(new URL("../../params/53.json", import.meta.url), "utf8"));
    params.revision += 1;
    const monthly = params.figures["minimum_wage.monthly.tier_3"].values.at(-1);
    monthly.value = "1980.00";
    const files = new Map([["/county/53.json", JSON.stringify(params)]]);
    const { tab, host, visitor } = await visit(t, { files });
    await answered(tab, /80\.00 元/);
    await kept(tab);
    await tab.reload();
    await answered(tab, /80\.00 元/);
    await kept(tab, ["county/53.json", "registry.txt"]);
    await host.close();
    await visitor.setOffline(true);
    await tab.reload();
    await answered(tab, /80\.00 元/);
  });

  test("a site without TLS has no such worker, and the page works", async (t) => {
    const { tab } = await visit(t, { name: "plain.example" });
    await answered(tab);
    assert.equal(await tab.evaluate(() => isSecureContext || "serviceWorker" in navigator), false);
  });

  test("the page can be put on the home screen", async (t) => {
    const { tab, host } = await visit(t);
    await answered(tab);
    await tab.locator("link[rel=manifest]").waitFor({ state: "attached" });
    const manifest = await (await tab.request.get(`${host.url}manifest.webmanifest`)).json();
    assert.equal(manifest.start_url, "./");
    for (const { src, sizes } of manifest.icons) {
      const size = await tab.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, host.url).href);
      if (sizes !== "any") assert.equal(size, sizes);
    }
    const session = await tab.context().newCDPSession(tab);
    const { errors, data } = await session.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
    assert.ok(data.includes("权益计算器"));
  });
});
