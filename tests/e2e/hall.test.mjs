// The front door: everyday questions, each calculator one tap away, there before the program is, and nothing kept.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DESK, SHORT, assertHas, eventually, visitors } from "./reader.mjs";

const HALL = { route: "" };

const hall = (reader) => reader.page.locator("#hall");
const doors = (page) => page.$$eval("#hall a", (all) => all.map((one) => ({ route: one.getAttribute("href"), name: one.innerText })));

describe("the front door", () => {
  const visit = visitors();

  test("asks everyday questions and leads to each calculator by one tap, and back", async (t) => {
    const reader = await visit(t, HALL);
    await hall(reader).waitFor();
    assertHas(await hall(reader).innerText(), ["您想知道什么？", "这个月的工资合法吗？", "养老保险"]);
    assert.equal(await reader.page.locator("main:visible").count(), 1);
    assert.equal(await reader.page.title(), "权益计算器");
    for (const { route, name } of await doors(reader.page)) {
      await hall(reader).getByRole("link", { name, exact: true }).tap();
      await reader.page.locator(".clc-form, .clc-desk").first().waitFor();
      await reader.addressHas(`${route}`);
      assert.ok(await hall(reader).isHidden());
      await eventually(async () => assert.equal(await reader.focused(), "title"));
      await reader.page.getByRole("link", { name: "首页", exact: true }).tap();
      await hall(reader).waitFor();
      await eventually(async () => assert.equal(await reader.focused(), "hall-title"));
    }
  });

  test("on a wide screen it is there alone, and gone beside a calculator", async (t) => {
    const reader = await visit(t, { ...HALL, context: DESK });
    await hall(reader).waitFor();
    assert.equal(await reader.page.locator("main:visible").count(), 1);
    await hall(reader).locator("a[href='#/overtime']").click();
    await reader.page.locator(".clc-form").waitFor();
    assert.ok(await hall(reader).isHidden());
    assert.equal(await reader.page.locator("main:visible").count(), 1);
  });

  test("is there before the program is, and loads no calculator ahead", async (t) => {
    const reader = await visit(t, { ...HALL, context: {} });
    const parts = reader.host.requests.filter((one) => one.path.startsWith("/snippets/"));
    assert.deepEqual(parts, []);
    // As the HTML and the small script alone show it.
    const bare = await reader.visitor.newPage();
    await bare.route("**/*.wasm", (route) => new Promise(() => route));
    await bare.goto(reader.host.url);
    await bare.locator("#hall a").first().waitFor();
    assert.ok(await bare.locator("#rates").isHidden());
    await bare.close();
  });

  test("keeps what was typed for as long as the page is open, and nothing after that", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    await reader.page.getByRole("link", { name: "首页", exact: true }).tap();
    await hall(reader).waitFor();
    assert.equal(await reader.fragment(), "#/");
    await reader.page.goBack();
    await reader.told("bad", "70.00");
    await reader.page.goto(`${reader.host.url}?again`);
    await hall(reader).waitFor();
    await hall(reader).locator("a[href='#/minimum-wage']").tap();
    await reader.says("#answer", "工资月份");
    const kept = await reader.page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
    assert.deepEqual(kept, [0, 0, "", 0]);
  });

  test("in English, by keyboard, and with large letters on a narrow screen", async (t) => {
    const reader = await visit(t, { ...HALL, context: { viewport: { width: 320, height: 640 } } });
    await reader.field("language").click();
    await reader.page.locator("html[lang=en]").waitFor();
    const text = await hall(reader).innerText();
    assertHas(text, ["What would you like to know?", "Pension"]);
    assert.doesNotMatch(text, /[一-鿿]/);
    await reader.page.setViewportSize({ width: 180, height: 370 });
    assert.equal(await reader.page.evaluate(() => document.scrollingElement.scrollWidth), 180);
    await hall(reader).locator("a").first().focus();
    await reader.page.keyboard.press("Enter");
    await reader.page.locator(".clc-form").waitFor();
    await reader.says("#title", "Does the pay reach the minimum wage?");
  });
});
