// The page of the figures: what is in force on a day, from where, how certain; and the way to it from a working.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { SHORT, assertHas, eventually, visitors } from "./reader.mjs";

const STANDARD = "minimum_wage.monthly.tier_3";
const FIGURES = { route: "figures" };

const list = (reader) => reader.page.locator(".clc-figures__list > li");
const count = (reader) => reader.page.locator(".clc-figures__count");

/** Whole files, read as this build has them. */
async function files() {
  const codes = ["cn", "53", "5325", "532524"];
  return Promise.all(codes.map(async (code) => JSON.parse(await readFile(new URL(`../../params/${code}.json`, import.meta.url), "utf8"))));
}

async function download(reader, name) {
  const [file] = await Promise.all([reader.page.waitForEvent("download"), reader.button(name).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

describe("the figures", () => {
  const visit = visitors();

  test("the front door and the foot lead there, and the whole files are asked for only there", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    await reader.page.waitForLoadState("networkidle");
    const asked = () => reader.host.requests.filter((one) => one.path.startsWith("/params/")).map((one) => one.path);
    assert.deepEqual(asked(), []);
    await reader.page.locator(".clc-foot a").tap();
    await list(reader).first().waitFor();
    assert.deepEqual(asked().sort(), ["/params/53.json", "/params/5325.json", "/params/532524.json", "/params/cn.json"]);
    assert.equal(await reader.page.locator('#hall a[href="#/figures"]').count(), 1);
  });

  test("the counts by status are those of the files", async (t) => {
    const counts = { official: 0, secondary: 0, unverified: 0, missing: 0 };
    const keys = [];
    for (const file of await files()) {
      for (const [key, figure] of Object.entries(file.figures)) {
        keys.push(key);
        for (const value of figure.values) counts[value.status] += 1;
      }
    }
    const all = Object.values(counts).reduce((sum, one) => sum + one);
    const reader = await visit(t, FIGURES);
    await reader.says(".clc-main", `${all} 个带日期的数值：官方原文 ${counts.official}，据转引 ${counts.secondary}，未核实 ${counts.unverified}，尚缺 ${counts.missing}`);
    const links = await list(reader).locator("a").evaluateAll((links) => links.map((link) => new URLSearchParams(link.hash.split("?")[1]).get("k")));
    for (const key of keys) assert.ok(links.includes(key), key);
  });

  test("they are searched, narrowed and of the day that is asked for", async (t) => {
    const reader = await visit(t, FIGURES);
    await list(reader).first().waitFor();
    await reader.field("search").fill("月最低工资 三类");
    await eventually(async () => assertHas(await list(reader).first().innerText(), ["1,970.00"]));
    await reader.field("day").fill("2025-12-01");
    await eventually(async () => assertHas(await list(reader).first().innerText(), ["1,870.00"]));
    await reader.addressHas("#/figures?", "d=2025-12-01");
    await reader.field("search").fill("");
    await reader.field("tool").selectOption("medical");
    await reader.field("status").selectOption("missing");
    await eventually(async () => {
      const text = await count(reader).innerText();
      assertHas(text, ["2025年12月1日", "官方原文 0", "据转引 0", "未核实 0"]);
    });
    await reader.page.locator("summary", { hasText: "谁会知道" }).click();
    await reader.says(".clc-more[open]", "县医保局", "统账结合");
    await reader.field("day").fill("2025-13-01");
    await reader.leave();
    await reader.says("[id=day-message]", "2025-13-01");
  });

  test("one figure has its document, its history as a line, and the calculators that use it", async (t) => {
    const reader = await visit(t, { ...FIGURES, at: `k=${STANDARD}` });
    await reader.says(".clc-figure", "月最低工资标准（三类区）", "1,970.00 元/月", "2026年9月1日", "云南省", "据转引", "1,180.00 元/月", "追讨几个月", STANDARD);
    assert.equal(await reader.page.locator(".clc-figure svg[role=img]").count(), 1);
    assert.equal(await reader.page.locator(".clc-figure [style]").count(), 0);
    // What is drawn anew when the files are here loses the keyboard.
    await reader.page.waitForLoadState("networkidle");
    await reader.page.locator(".clc-figure a", { hasText: "看全部数据" }).click();
    await list(reader).first().waitFor();
    await reader.page.goBack();
    await eventually(async () => assert.equal(await reader.focused(), "figure"));
  });

  test("every figure of a working leads to it", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    const link = reader.page.locator(`.clc-step a[href="#/figures?k=${STANDARD}"]`);
    await link.first().click();
    await reader.says(".clc-figure", "1,970.00 元/月");
    await reader.page.goBack();
    await reader.told("bad", "70.00");
  });

  test("a file of the county shows what it changed", async (t) => {
    const [, province] = await files();
    province.revision += 1;
    province.figures[STANDARD].values.at(-1).value = "1999.00";
    const county = new Map([["/county/53.json", JSON.stringify(province)]]);
    const reader = await visit(t, { ...FIGURES, at: `k=${STANDARD}`, files: county });
    await reader.says(".clc-figure", "1,999.00 元/月");
  });

  test("they are taken home as CSV and as JSON", async (t) => {
    const reader = await visit(t, { ...FIGURES, at: "q=三类&d=2026-11-25", context: { acceptDownloads: true } });
    await list(reader).first().waitFor();
    const csv = await download(reader, "下载 .csv");
    assert.match(csv.name, /2026-11-25\.csv$/);
    assert.ok(csv.text.startsWith("\ufeff"));
    assertHas(csv.text, ["1,970.00 元/月", STANDARD]);
    const json = await download(reader, "下载 .json");
    const { day, figures } = JSON.parse(json.text);
    assert.equal(day, "2026-11-25");
    assert.equal(figures.find((one) => one.key === STANDARD).status, "secondary");
  });

  test("in English, by the keyboard", async (t) => {
    const reader = await visit(t, { ...FIGURES, at: "q=monthly%20minimum&l=en" });
    await reader.says(".clc-main", "In force on", "official text");
    await list(reader).locator("a").first().focus();
    await reader.page.keyboard.press("Enter");
    await eventually(async () => assert.equal(await reader.focused(), "figure"));
    await reader.says(".clc-figure", "yuan a month", "Document");
  });
});
