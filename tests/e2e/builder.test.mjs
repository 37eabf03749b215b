// The page on which an editor puts the snippet together: what it gives works as it stands.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { complaints, launch } from "./browser.mjs";
import { SHORT, eventually } from "./reader.mjs";
import { openCsp, serve } from "./server.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("the builder", () => {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  async function visit(t, viewport = { width: 1280, height: 900 }) {
    // As docs/hosting has it: the preview is a frame of this very host.
    const host = await serve({ csp: `${openCsp()}; frame-src 'self'` });
    const visitor = await browser.newContext({ viewport, permissions: ["clipboard-read", "clipboard-write"], serviceWorkers: "block" });
    visitor.setDefaultTimeout(15_000);
    t.after(async () => {
      await visitor.close();
      await host.close();
    });
    const tab = await visitor.newPage();
    const heard = complaints(tab);
    t.after(() => assert.deepEqual(heard, []));
    await tab.goto(`${host.url}embed/`);
    await tab.locator("#tool option[value=overtime]").waitFor({ state: "attached" });
    return { tab, host, visitor };
  }

  const live = (tab) => tab.frameLocator("#live iframe");

  test("the snippet that is copied works in a page of another origin, with the policy that is named", async (t) => {
    const { tab, host, visitor } = await visit(t);
    await tab.locator("#state").fill(`${host.url}#/minimum-wage?${SHORT}&l=en&r=1.1.1.1&a=short:70.00`);
    await tab.locator("#accent").fill("#7A1F5C");
    await tab.locator("#scheme").selectOption("light");
    await tab.locator("#elder").check();
    await live(tab).locator("#answer [data-answer=bad]").filter({ hasText: "70.00 元" }).first().waitFor();
    await eventually(async () => assert.match(await tab.locator("#snippet").textContent(), /elder=1/));
    await tab.locator("#copy").click();
    await tab.locator("#copied").filter({ hasText: "已复制" }).waitFor();
    const snippet = await tab.evaluate(() => navigator.clipboard.readText());
    const policy = (await tab.locator("#policy").textContent()).replaceAll("\n", " ");

    const other = await serve({ csp: `default-src 'none'; img-src data:; ${policy}`, files: new Map([["/index.html", `<!doctype html><meta charset=utf-8><title>x</title><link rel=icon href=data:,>${snippet}`]]) });
    t.after(() => other.close());
    const page = await visitor.newPage();
    const heard = complaints(page);
    await page.goto(other.url);
    const inside = page.frameLocator("iframe");
    await inside.locator("#answer [data-answer=bad]").filter({ hasText: "70.00 元" }).first().waitFor();
    assert.equal(await inside.locator("html").evaluate((root) => getComputedStyle(root).getPropertyValue("--clc-accent")), "rgb(122 31 92)");
    assert.ok(await inside.locator("html[data-elder]").count());
    assert.equal(await inside.locator(".clc-links").isVisible(), false);
    assert.deepEqual(heard, []);
  });

  test("what cannot be used is said, with what is allowed", async (t) => {
    const { tab } = await visit(t);
    for (const [colour, words] of [
      ["red", "“red”不是六位十六进制颜色"],
      ["ffee00", "浅色页面上看不清"],
      ["0b5c6b", "深色页面上看不清"],
      ["777777", "浅色和深色页面上都看不清"],
    ]) {
      await tab.locator("#accent").fill(colour);
      await tab.locator("#accent-said").filter({ hasText: words }).waitFor();
    }
    assert.doesNotMatch(await tab.locator("#snippet").textContent(), /accent/);
    await tab.locator("#state").fill("https://example.org/");
    await tab.locator("#state-said").filter({ hasText: "不是“复制链接”得到的链接" }).waitFor();
    await tab.locator("#font").fill('"><script>alert(1)</script>');
    await tab.locator("#font-said").filter({ hasText: "不是字体名" }).waitFor();
    for (const radius of ["25", "-1", "8px"]) {
      await tab.locator("#radius").fill(radius);
      await tab.locator("#radius-said").filter({ hasText: `“${radius}”不是 0 到 24 的整数` }).waitFor();
    }
    assert.doesNotMatch(await tab.locator("#snippet").textContent(), /font|radius|script>alert/);
    // At the edge it is used, and what was refused is not said any more.
    await tab.locator("#radius").fill("24");
    await tab.locator("#font").fill("KaiTi, 'Noto Serif'");
    await eventually(async () => assert.match(await tab.locator("#snippet").textContent(), /data-font="KaiTi, 'Noto Serif'" data-radius="24"/));
    assert.equal(await tab.locator("#radius-said").textContent(), "");
  });

  test("every calculator can be chosen, by its name in both languages", async (t) => {
    const { tab } = await visit(t);
    const names = () => tab.locator("#tool option").allTextContents();
    const chinese = await names();
    assert.ok(chinese.includes("加班和节假日") && chinese.length >= 12, chinese.join());
    await tab.locator("#language").click();
    assert.ok((await names()).includes("Overtime and holidays"));
    assert.equal((await names()).length, chinese.length);
    await tab.locator("#tool").selectOption("overtime");
    await live(tab).locator("#title").filter({ hasText: /加班|休息日|节假日/ }).waitFor();
  });

  test("axe finds nothing, and nothing is cut off on a phone", async (t) => {
    const { tab } = await visit(t, { width: 360, height: 740 });
    await live(tab).locator("#title").waitFor();
    for (const colorScheme of ["light", "dark"]) {
      await tab.emulateMedia({ colorScheme });
      await tab.evaluate(AXE);
      const { violations } = await tab.evaluate(() => globalThis.axe.run(document, { iframes: false, runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] } }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`), []);
    }
    assert.ok(await tab.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth));
  });
});
