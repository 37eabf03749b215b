// Calculators other than the first are loaded when they are opened: once, from this host, and not before.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SHORT, eventually, visitors } from "./reader.mjs";

/** The files that the calculators are made of. */
const PARTS = /^\/snippets\/[a-z0-9-]+-[0-9a-z]{9,14}\.wasm$/;
const LAST_OF_COUNTY = "/county/532524.json";

const parts = (reader) => reader.host.requests.map((one) => one.path).filter((path) => path.startsWith("/snippets/"));

/** Waits until a visit has asked for everything that it asks for by itself. */
const loaded = (reader) =>
  eventually(async () => assert.ok(reader.host.requests.some((one) => one.path === LAST_OF_COUNTY)));

const link = (reader, route) => reader.page.locator(`.clc-links a[href="#/${route}"]`);

const form = (reader) => reader.page.locator(".clc-form");

describe("the rooms", () => {
  const visit = visitors();

  test("the first calculator loads none of the others", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    await loaded(reader);
    await reader.page.waitForLoadState("networkidle");
    assert.deepEqual(parts(reader), []);
    assert.equal(await reader.page.locator("link[href*=snippets]").count(), 0, "nothing is loaded ahead");
  });

  test("opening a calculator loads its files, each once, and what it shares with another is not loaded again", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    await link(reader, "overtime").tap();
    await form(reader).locator("[id=month-year]").waitFor();
    const first = parts(reader);
    assert.ok(first.length > 0);
    for (const path of first) assert.match(path, PARTS);
    await link(reader, "minimum-wage").tap();
    await reader.told("bad", "70.00");
    await link(reader, "overtime").tap();
    await form(reader).locator("[id=month-year]").waitFor();
    assert.deepEqual(parts(reader), first);
    await link(reader, "claim").tap();
    await reader.addressHas("#/claim?");
    await form(reader).waitFor();
    const all = parts(reader);
    assert.equal(new Set(all).size, all.length, `${all}`);
    assert.ok(all.length > first.length);
  });

  test("a link to each of them opens it with its state", async (t) => {
    for (const route of ["overtime", "claim", "annual-leave", "pension", "medical", "class", "rights", "training", "contributions"]) {
      const reader = await visit(t, { route, at: "v=1&c=full_time" });
      await form(reader).waitFor();
      await reader.addressHas(`#/${route}?`);
      // The guide asks for what makes the class, and subsidies do not go by it.
      if (!["class", "training"].includes(route)) {
        assert.ok(await reader.page.locator("input[name=class][value=full_time]").isChecked(), route);
      }
      assert.equal(new Set(parts(reader)).size, parts(reader).length, "each file once");
    }
  });

  test("while it is on the way the page says so, keeps the address, and typing elsewhere is kept", async (t) => {
    let arrive;
    const kept = new Promise((resolve) => {
      arrive = resolve;
    });
    const reader = await visit(t, { at: SHORT, hold: { "/snippets/*": kept } });
    await reader.told("bad", "70.00");
    await reader.amount(0).fill("1,901");
    await link(reader, "overtime").tap();
    await reader.says("main [role=status]", "正在加载");
    assert.equal(await reader.page.locator("#title").innerText(), "加班和节假日", "what the front door calls it");
    assert.equal(await form(reader).count(), 0);
    // Longer than the page waits before it writes the address.
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(await reader.fragment(), "#/overtime");
    await reader.page.goBack();
    // 1,970 − 1,901 = 69.
    await reader.told("bad", "69.00");
    assert.equal(await reader.amount(0).inputValue(), "1,901");
    arrive();
    await eventually(async () => assert.ok(parts(reader).length > 0));
    await reader.page.waitForLoadState("networkidle");
    // It has arrived, and the reader is elsewhere: nothing moves.
    await reader.told("bad", "69.00");
    await reader.addressHas("#/minimum-wage?");
    await reader.page.goForward();
    await form(reader).locator("[id=month-year]").waitFor();
    await reader.addressHas("#/overtime?");
  });

  test("where it cannot be loaded the page says so, and trying again opens it with the link's state", async (t) => {
    const reader = await visit(t, { at: `${SHORT}&c=full_time`, noise: /Failed to load|ERR_|fetch/ });
    await reader.told("bad", "70.00");
    await reader.page.route("**/snippets/*", (route) => route.abort());
    await reader.page.evaluate(() => {
      location.hash = "#/overtime?v=1&c=part_time";
    });
    await reader.says("main [role=alert]", "网络不通");
    await reader.button("再试一次", "Try again").tap();
    await reader.says("main [role=alert]", "网络不通");
    await reader.page.unroute("**/snippets/*");
    await reader.button("再试一次", "Try again").tap();
    await form(reader).waitFor();
    await reader.addressHas("#/overtime?");
    assert.ok(await reader.page.locator("input[name=class][value=part_time]").isChecked());
    await eventually(async () => assert.equal(await reader.focused(), "title"));
    await link(reader, "minimum-wage").tap();
    await reader.told("bad", "70.00");
  });

  test("a host that gives something else for a file is the same as none", async (t) => {
    const reader = await visit(t, { route: "minimum-wage", at: SHORT, noise: /./ });
    await reader.told("bad", "70.00");
    await reader.page.route("**/snippets/*", (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html>" }));
    await link(reader, "annual-leave").tap();
    await reader.says("main [role=alert]", "网络不通");
    await reader.page.unroute("**/snippets/*");
    await reader.button("再试一次", "Try again").tap();
    await form(reader).waitFor();
  });

  test("a part that is not the one that was built is not run", async (t) => {
    const reader = await visit(t, { route: "minimum-wage", at: SHORT, noise: /./ });
    await reader.told("bad", "70.00");
    // One byte at the end, which no engine would stumble over.
    await reader.page.route("**/snippets/*", async (route) => {
      const body = await (await route.fetch()).body();
      body[body.length - 1] ^= 1;
      await route.fulfill({ status: 200, contentType: "application/wasm", body });
    });
    await link(reader, "annual-leave").tap();
    await reader.says("main [role=alert]", "网络不通");
    await reader.page.unroute("**/snippets/*");
    await reader.button("再试一次", "Try again").tap();
    await form(reader).waitFor();
  });

  test("in English too", async (t) => {
    const reader = await visit(t, { route: "overtime", at: "v=1&c=full_time&l=en" });
    await form(reader).waitFor();
    await reader.page.locator("html[lang^=en]").waitFor();
    assert.equal(reader.host.requests.filter((one) => one.path === "/en.txt").length, 1, "the words are asked for once");
    assert.equal(await reader.page.locator("#title").innerText(), "What is due for overtime and holidays?");
  });
});
