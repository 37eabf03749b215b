// The built page starts, loads what `cargo xtask size` counts and nothing else, and stays readable when it
// cannot start.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, test } from "node:test";
import { complaints, launch } from "./browser.mjs";
import { DIST, STRICT_CSP, serve } from "./server.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What the first visit is said to load. */
function counted() {
  // `cargo xtask test` measured it already.
  const measured = process.env.QUANYI_SIZE;
  const ask = ["run", "--quiet", "--package", "xtask", "--", "size", "--json"];
  return JSON.parse(measured ?? execFileSync("cargo", ask, { cwd: ROOT, encoding: "utf8" }));
}

/** The one file of the page with this ending. */
async function built(ending) {
  const names = (await readdir(DIST)).filter((name) => name.startsWith("quanyi-") && name.endsWith(ending));
  assert.equal(names.length, 1, `one ${ending} file in ${names}`);
  return names[0];
}

const state = (page) => page.evaluate(() => document.documentElement.dataset.state ?? "app");

/** Waits until the page has started, or has given up. */
const settled = (page) =>
  page.waitForFunction(
    () => document.documentElement.dataset.state || !document.querySelector("#quanyi .clc-static"),
  );

/** The standard of today stands on the page, and the others with the telephone numbers one step from it; `tests/page.rs` holds them against the figures. */
async function assertTable(page) {
  assert.match(await page.locator("#now").innerText(), /1,970 元.*20 元.*待县局核对/);
  await page.locator("#rates a").click();
  const rows = page.locator("#standards tbody tr");
  assert.equal(await rows.count(), 7);
  for (const row of await rows.all()) assert.ok(await row.isVisible());
  assert.match(await page.locator("body").innerText(), /1,970 元.*12333.*12348.*12345.*12351/s);
}

describe("the built page", () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  /** A fresh visitor to a host of its own. */
  async function visit(t, { folder = "/", context = {}, ...options } = {}) {
    const host = await serve({ csp: STRICT_CSP, ...options });
    const visitor = await browser.newContext({ serviceWorkers: "block", ...context });
    t.after(async () => {
      await visitor.close();
      await host.close();
    });
    const page = await visitor.newPage();
    const heard = complaints(page);
    await page.goto(new URL(folder, host.url).href);
    return { host, page, heard };
  }

  test("a first visit loads what the size report counts, and the policy refuses none of it", async (t) => {
    const { host, page, heard } = await visit(t);
    await settled(page);
    await page.waitForLoadState("networkidle");
    assert.equal(await state(page), "app");
    assert.deepEqual(heard, []);

    const visited = host.requests.map((request) => request.path.slice(1) || "index.html");
    // A county's figures are looked for after the page has answered; the build does not ship them.
    // What keeps the page for when there is no line comes after that, too; the report has it on a line of its own.
    const loaded = visited.filter((one) => !one.startsWith("county/") && !["offline.js", "print.js"].includes(one));
    const { files, total, budget } = counted();
    assert.deepEqual(loaded.sort(), files.map((file) => file.path).sort());
    assert.ok(total.brotli <= budget, `${total.brotli} bytes of ${budget}`);
  });

  test("the page works in any folder of a host", async (t) => {
    const files = new Map();
    // The calendars stand in a folder of their own, which the page does not load.
    for (const entry of await readdir(DIST, { withFileTypes: true })) {
      const { name } = entry;
      if (entry.isFile() && !/\.(br|gz)$/.test(name)) files.set(`/a/b/${name}`, await readFile(path.join(DIST, name)));
    }
    const { page, heard } = await visit(t, { files, root: ROOT, folder: "/a/b/" });
    await settled(page);
    assert.equal(await state(page), "app");
    assert.deepEqual(heard, []);
  });

  for (const ending of [".wasm", ".js"]) {
    test(`a ${ending} file that is not the built one is not run`, async (t) => {
      const name = ending === ".js" ? (await built(".wasm")).replace("_bg.wasm", ".js") : await built(ending);
      const bytes = await readFile(path.join(DIST, name));
      const changed = Buffer.concat([bytes, ending === ".js" ? Buffer.from("\n//") : Buffer.from([0, 1, 0])]);
      const { page } = await visit(t, { files: new Map([[`/${name}`, changed]]) });
      await settled(page);
      assert.equal(await state(page), "static");
      assert.ok(await page.locator("#quanyi .clc-static__note").isVisible());
    });
  }

  test("without WebAssembly the standard stays, with a sentence", async (t) => {
    const { page } = await visit(t, { csp: STRICT_CSP.replace(" 'wasm-unsafe-eval'", "") });
    await settled(page);
    assert.equal(await state(page), "static");
    assert.ok(await page.locator("#quanyi .clc-static__note").isVisible());
    await assertTable(page);
  });

  test("without script the standard stays", async (t) => {
    const { page } = await visit(t, { context: { javaScriptEnabled: false } });
    assert.ok(await page.locator("#quanyi .clc-static h1").isVisible());
    await assertTable(page);
  });
});
