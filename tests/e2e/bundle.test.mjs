// The page as one file: from a stick or a chat, with no host and no line.

import assert from "node:assert/strict";
import { copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { complaints, launch } from "./browser.mjs";
import { Reader, SHORT, assertHas, eventually } from "./reader.mjs";
import { DIST } from "./server.mjs";

/** Every calculator, with a state and the tone of its answer. */
const ANSWERS = {
  "minimum-wage": [SHORT, "bad"],
  overtime: ["m=2026-10&w=4350&d=2026-10-01:8", "bad"],
  claim: ["m=2026-07&lm=2026-09&p=2026-07:base:1800;2026-08:base:1800;2026-09:base:1800&lv=2026-09-30&w=1800&d=2026-08-01:8", "bad"],
  "annual-leave": ["y=2026&cw=complete&wy=5&tk=0&w=2026-01:4350;2026-02:4350:0&pd=10", "bad"],
  pension: ["m=2026-11&as=2026-11", "good"],
  medical: ["m=2026-11&pl=both&krk=percent&kr=9&kac=2&kbk=wage&kbp=60&kwf=6", "good"],
  class: ["d=2026-11-25&em=company&ar=direct&k=none&m1=no&m2=yes&m3=yes&m4=yes&m5=yes&u1=no&u2=no&u3=no&ag=35&rt=no", "open"],
  rights: ["c=managed&as=2026-11", "open"],
  training: ["d=2026-11-25", "open"],
  contributions: ["m=2026-09&w=4000&ic=1&f=yes&fr=12", "open"],
};

/** What a roster has in common. */
const ROSTER = "m=2026-09&ic=1";

describe("one file", () => {
  let browser;
  let folder;
  let address;
  before(async () => {
    browser = await launch();
    // Where it lands has spaces and Chinese in its name.
    folder = await mkdtemp(path.join(tmpdir(), "优盘 "));
    const file = path.join(folder, "权益 计算器.html");
    await copyFile(path.join(DIST, "quanyi.html"), file);
    address = pathToFileURL(file).href;
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(t, at = "", context = {}) {
    const visitor = await browser.newContext({ viewport: { width: 360, height: 740 }, ...context });
    visitor.setDefaultTimeout(20_000);
    await visitor.setOffline(true);
    t.after(() => visitor.close());
    const tab = await visitor.newPage();
    const heard = complaints(tab);
    const asked = [];
    tab.on("request", (request) => asked.push(request.url()));
    await tab.goto(address + at);
    t.after(() => {
      assert.deepEqual(heard, []);
      assert.deepEqual(asked.filter((url) => !/^(file|blob|data):/.test(url)), [], "it asks nobody for anything");
      for (const url of asked.filter((url) => url.startsWith("file:"))) assert.equal(url.split(/[?#]/)[0], address);
    });
    return tab;
  }

  const answer = (tab, tone) => tab.locator(`#answer [data-answer=${tone}]`).first();

  test("every calculator answers", async (t) => {
    const tab = await open(t);
    await tab.locator("#hall").waitFor();
    for (const [route, [state, tone]] of Object.entries(ANSWERS)) {
      await tab.evaluate((hash) => (location.hash = hash), `#/${route}?${state}`);
      await answer(tab, tone).waitFor();
      assert.ok(await tab.locator("#title").isVisible());
    }
    const routes = await tab.locator("#hall a").evaluateAll((links) => links.map((link) => link.getAttribute("href").slice(2)));
    assert.deepEqual(routes.filter((route) => !(route in ANSWERS) && route !== "roster" && route !== "figures" && route !== "desk"), []);
  });

  test("the figures can be looked up in it", async (t) => {
    const tab = await open(t, "#/figures?q=1970");
    await tab.locator(".clc-figures__list li", { hasText: /最低工资.*1,970\.00/s }).first().waitFor();
  });

  test("the desk changes a figure in it, and says whose answers change", async (t) => {
    const tab = await open(t, "#/desk?k=minimum_wage.monthly.tier_3");
    const desk = new Reader(tab);
    await desk.button("填一个新的数值").click();
    await desk.field("desk-value").fill("2,030");
    await desk.field("desk-from").fill("2027-10-01");
    await desk.button("记下这次改动").click();
    await desk.says(".clc-desk__said", "已记下");
    await desk.button("看看谁的结果会变").click();
    await eventually(async () => assertHas(await tab.locator(".clc-desk__people").innerText(), ["月薪 1,970 元", "相差 60.00 元"]));
  });

  test("it speaks English, and keeps a typed state over a reload", async (t) => {
    const tab = await open(t, `#/minimum-wage?${SHORT}`);
    await answer(tab, "bad").filter({ hasText: "70.00 元" }).waitFor();
    await tab.locator("#language").click();
    await answer(tab, "bad").filter({ hasText: "70.00 yuan" }).waitFor();
    await tab.locator("#pay-0--amount").fill("1960");
    await tab.waitForFunction(() => location.hash.includes("base:1960"));
    const before = await tab.evaluate(() => location.hash);
    await tab.reload();
    await answer(tab, "bad").filter({ hasText: "10.00 yuan" }).waitFor();
    assert.equal(await tab.evaluate(() => location.hash), before);
  });

  test("it can be seen as of a coming day", async (t) => {
    const tab = await open(t, "?as-of=2027-10-01#/class");
    await tab.getByText("预览：整个网页按 2027-10-01 这一天显示").waitFor();
    await eventually(async () => assert.equal(await tab.locator("#day").inputValue(), "2027-10-01"));
    await tab.getByRole("link", { name: "回到今天" }).click();
    await eventually(async () => assert.doesNotMatch(tab.url(), /as-of/));
    await tab.locator("#day").waitFor();
    assert.equal(await tab.getByText("预览：").count(), 0);
  });

  test("a roster is read in a worker", async (t) => {
    const tab = await open(t, `#/roster?${ROSTER}`);
    // 姓名,缴费工资 / 张三,5000 in GBK.
    const gbk = Buffer.from("d0d5c3fb2cbdc9b7d1b9a4d7ca0d0ad5c5c8fd2c353030300d0a", "hex");
    await tab.locator("#roster-file").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: gbk });
    // 800 + 35 + 10; 400 + 15 + 100.
    await tab.locator("[data-roster]").filter({ hasText: /845\.00.*515\.00/s }).waitFor();
  });

  test("where it cannot run, the standards and telephone numbers stand in it", async (t) => {
    const tab = await open(t, "", { javaScriptEnabled: false });
    assert.match(await tab.locator("#now").innerText(), /1,970 元/);
    await tab.locator("#rates summary").click();
    assert.match(await tab.locator("#rates").innerText(), /1,180 元.*12333/s);
  });

  test("it is small enough to be sent", async () => {
    assert.ok((await stat(path.join(DIST, "quanyi.html"))).size < 3_000_000);
  });
});
