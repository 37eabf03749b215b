// The county's own figures beside the page, and figures that nobody has: what the reader can do about them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { SHORT, eventually, visitors } from "./reader.mjs";

const STANDARD = "minimum_wage.monthly.tier_3";

/** The file of an authority as the repository has it, changed. */
async function figures(code, change) {
  const text = await readFile(new URL(`../../params/${code}.json`, import.meta.url), "utf8");
  const parsed = JSON.parse(text);
  change(parsed);
  return JSON.stringify(parsed);
}

const standardOf2026 = (file) => file.figures[STANDARD].values.find((value) => value.from === "2026-09-01");

/** A newer province file: 2,000 from September 2026. */
const newer = (more = () => {}) =>
  figures("53", (file) => {
    file.revision += 1;
    standardOf2026(file).value = "2000.00";
    more(file);
  });

describe("the county's own figures", () => {
  const visit = visitors();

  const served = (t, text, at = SHORT) => visit(t, { at, files: new Map([["/county/53.json", text]]) });
  const lastAsked = (reader) =>
    eventually(async () => assert.ok(reader.host.requests.some((one) => one.path === "/county/532524.json")));

  test("a newer file serves, and the page says so", async (t) => {
    const reader = await served(t, await newer());
    // 2,000 − 1,900 = 100.
    await reader.told("bad", "100.00", "2,000.00");
    await reader.says(".clc-intro .clc-notice", "更新的数据");
    await reader.addressHas("r=1.2.1.2", "a=short:100.00");
    // In English too.
    await reader.field("language").tap();
    await reader.told("bad", "100.00 yuan");
    await reader.says(".clc-intro .clc-notice", "Newer figures");
  });

  test("a file that arrives while somebody types changes the answer and not what is typed", async (t) => {
    let send;
    const held = new Promise((resolve) => {
      send = resolve;
    });
    const reader = await visit(t, { at: SHORT, files: new Map([["/county/53.json", await newer()]]), hold: { "/county/53.json": held } });
    await reader.told("bad", "70.00");
    await reader.field("pay-0--amount").click();
    await reader.page.keyboard.press("End");
    await reader.page.keyboard.type(".5");
    send();
    await reader.told("bad", "99.50");
    assert.equal(await reader.focused(), "pay-0--amount");
    await reader.page.keyboard.type("5");
    await reader.told("bad", "99.45");
  });

  const refused = {
    "cut short": [async () => (await newer()).slice(0, 5000), /第 \d+ 行/],
    "with a field nobody knows": [() => newer((file) => (standardOf2026(file).colour = "red")), /tier_3.*colour/],
    "of another authority": [() => newer((file) => (file.authority = "54")), /authority|整个文件/],
    "with a number without quotation marks": [() => newer((file) => (standardOf2026(file).value = 2000)), /tier_3.*引号/],
    "with a standard out of bounds": [() => newer((file) => (standardOf2026(file).value = "200000000.00")), /tier_3.*200000000/],
    "with a figure of another level": [
      () => newer((file) => (file.figures["hotline.labour"] = { ...file.figures[STANDARD] })),
      /hotline\.labour/,
    ],
    "that cites what it does not list": [
      () => newer((file) => (standardOf2026(file).cite = [{ document: "nowhere" }])),
      /tier_3.*nowhere/,
    ],
    empty: [async () => "", /第 1 行/],
  };
  for (const [what, [make, why]] of Object.entries(refused)) {
    test(`a file ${what} is refused whole, visibly and with the reason`, async (t) => {
      const reader = await served(t, await make());
      await reader.says(".clc-intro .clc-notice", "county/53.json", "位置", "原因");
      assert.match(await reader.page.locator(".clc-intro .clc-notice").innerText(), why);
      await lastAsked(reader);
      await reader.told("bad", "70.00", "1,970.00");
    });
  }

  for (const [what, revision] of [["older", 0], ["the same", 1]]) {
    test(`a file of ${what} revision is passed over`, async (t) => {
      const reader = await served(t, await newer((file) => (file.revision = revision)));
      await lastAsked(reader);
      await reader.page.waitForLoadState("networkidle");
      await reader.told("bad", "70.00");
      await reader.addressHas("r=1.1.1.2");
    });
  }

  test("one bad file does not keep a good one of another authority from serving", async (t) => {
    const files = new Map([
      ["/county/cn.json", "{"],
      ["/county/53.json", await newer()],
    ]);
    const reader = await visit(t, { at: SHORT, files });
    await reader.told("bad", "100.00");
    await reader.says(".clc-intro .clc-notice", "county/cn.json");
  });

  test("a host that answers a missing file with a page of its own has no file", async (t) => {
    const page = "\n<!DOCTYPE html><title>404</title><p>没有这个页面";
    const files = new Map(["cn", "53", "5325", "532524"].map((code) => [`/county/${code}.json`, page]));
    const reader = await visit(t, { at: SHORT, files });
    await reader.told("bad", "70.00");
    await eventually(async () => assert.ok(reader.host.requests.some((one) => one.path === "/county/532524.json")));
    assert.equal(await reader.page.locator(".clc-intro .clc-notice").count(), 0);
    assert.ok(!reader.host.requests.some((one) => one.path === "/registry.txt"), "nothing more is asked for");
  });

  test("a standard that the county's file takes away makes a question of it", async (t) => {
    const reader = await served(
      t,
      await newer((file) => Object.assign(standardOf2026(file), { value: "missing", status: "missing", cite: undefined })),
    );
    const { text } = await reader.told("refused");
    assert.match(text, /2025年10月1日.*2026年8月31日/s, "the nearest period");
  });
});

describe("a figure that is missing", () => {
  const visit = visitors();

  test("is named, with the nearest period and whom to ask, and can be supplied", async (t) => {
    const reader = await visit(t, { at: "t=3&p=base:900" });
    await reader.chooseMonth("2015-03");
    const { text } = await reader.told("refused");
    assert.match(text, /三类/);
    assert.match(text, /2015年9月1日/);
    assert.match(text, /人社|人力资源/);
    const field = reader.field(`supplied-${STANDARD.replaceAll(".", "-")}`);
    assert.match(await field.evaluate((one) => one.labels[0].innerText), /三类.*元/s);
    await field.click();
    await field.pressSequentially("1000");
    assert.equal(await field.inputValue(), "1000", "the field stays while it is typed in");
    // 1,000 − 900 = 100.
    await reader.told("bad", "100.00", "由您填写");
    await reader.says("#answer .clc-steps", "由您填写");
    // It is in the link, and in the answer made from it.
    const link = await reader.addressHas(`s.${STANDARD}=1000`);
    const other = await visit(t, { url: link });
    await other.told("bad", "100.00", "由您填写");
    // What was supplied can be corrected, and taken back.
    await field.fill("950");
    await reader.told("bad", "50.00");
    await field.fill("");
    await reader.told("refused");
  });

  test("that is supplied out of bounds or as a word is said back at its field", async (t) => {
    const reader = await visit(t, { at: "t=3&m=2015-03&p=base:900" });
    await reader.told("refused");
    const id = `supplied-${STANDARD.replaceAll(".", "-")}`;
    for (const typed of ["abc", "-5", "99999999999"]) {
      await reader.field(id).fill(typed);
      await reader.leave();
      await eventually(async () => assert.equal(await reader.field(id).getAttribute("aria-invalid"), "true"));
      await reader.says(`[id="${id}-message"]`, typed);
      assert.equal(await reader.field(id).inputValue(), typed);
      assert.deepEqual(await reader.verdicts(), []);
    }
  });

  test("in the county's own month: the refusal leads on until there is an answer", async (t) => {
    const reader = await visit(t, { at: "m=2014-06&p=base:900" });
    const { text } = await reader.told("refused");
    assert.match(text, /2015年9月1日/);
    const fields = reader.page.locator("#answer input");
    assert.equal(await fields.count(), 1);
    await fields.first().click();
    await reader.page.keyboard.type("3");
    await eventually(async () => assert.equal(await fields.count(), 2, "the next thing missing is asked for"));
    await eventually(async () => assert.ok(await fields.first().evaluate((one) => one === document.activeElement)));
    assert.equal(await fields.first().inputValue(), "3");
    await fields.last().fill("1000");
    await reader.told("bad", "100.00", "由您填写");
  });
});
