import { launch } from "/work/main/tests/e2e/browser.mjs";
import { serve, STRICT_CSP } from "/work/main/tests/e2e/server.mjs";
import fs from "node:fs";
const [,, route, out, width="1280", height="800", scheme="light", file, extra="", lang] = process.argv;
const browser = await launch();
const host = process.env.HOST ? { url: process.env.HOST, close() {} } : await serve({ csp: STRICT_CSP, files: new Map() });
const ctx = await browser.newContext({ viewport: { width: +width, height: +height }, colorScheme: scheme });
const page = await ctx.newPage();
page.on("console", (m) => console.log("console:", m.type(), m.text()));
page.on("pageerror", (e) => console.log("error:", e.message));
await page.goto(new URL(`#/${route}`, host.url).href);
await page.locator("#title").waitFor();
await page.waitForTimeout(700);
if (lang) { await page.locator("#language").click(); await page.waitForTimeout(700); }
if (file && file !== "-") {
  await page.locator("#roster-file").setInputFiles(file);
  await page.waitForTimeout(2500);
}
if (extra) { await page.evaluate(extra); await page.waitForTimeout(800); }
await page.screenshot({ path: out, fullPage: true });
console.log(await page.evaluate(() => document.querySelector("main")?.innerText.slice(0, 3000)));
await browser.close(); await host.close();
