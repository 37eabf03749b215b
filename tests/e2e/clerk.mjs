// The county's desk, as a clerk works at it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { DESK, assertHas, eventually } from "./reader.mjs";

/** The desk, on a computer. */
export const ROUTE = { route: "desk", context: { ...DESK, hasTouch: false, isMobile: false, acceptDownloads: true } };

export const shipped = (code) => readFile(new URL(`../../params/${code}.json`, import.meta.url), "utf8");

export const at = (reader, path) => reader.field(`desk-${path.replaceAll(/[[\].]/g, "-")}`);

/** What a figure is called in its file. */
async function called(key) {
  for (const code of ["cn", "53", "5325", "532524"]) {
    const figure = JSON.parse(await shipped(code)).figures[key];
    if (figure) return figure.name.zh;
  }
  throw new Error(`no file has ${key}`);
}

export async function figure(reader, key) {
  await reader.page.evaluate((key) => {
    location.hash = `#/desk?k=${key}`;
  }, key);
  const name = await called(key);
  await eventually(async () => assert.equal(await reader.field("desk-figure").innerText(), name));
}

export async function fill(reader, texts) {
  for (const [path, text] of Object.entries(texts)) {
    const field = at(reader, path);
    if ((await field.evaluate((one) => one.tagName)) === "SELECT") await field.selectOption(text);
    else await field.fill(text);
  }
}

/** Enters a document at the open form. */
export async function document(reader, title, number) {
  await reader.button("登记一个新文件").click();
  await at(reader, "doc.title").fill(title);
  if (number) await at(reader, "doc.number").fill(number);
  await reader.page.getByRole("button", { name: "登记", exact: true }).click();
  await eventually(async () => assert.equal(await at(reader, "doc.title").count(), 0));
}

export async function enter(reader, key, texts, notice) {
  await figure(reader, key);
  await reader.button("填一个新的数值").click();
  await fill(reader, texts);
  if (notice) await notice();
  await reader.button("记下这次改动").click();
  await reader.says(".clc-desk__said", "已记下");
}

/** Names a document of the file, known by its title, for the change. */
async function name(reader, title) {
  await reader.button("加一个文件作依据").click();
  const field = at(reader, "cite[0].document");
  await field.selectOption({ label: title });
  await at(reader, "basis").selectOption({ label: title });
}

export async function download(reader, code) {
  const [file] = await Promise.all([reader.page.waitForEvent("download"), reader.button(`下载 ${code}.json`).click()]);
  assert.equal(file.suggestedFilename(), `${code}.json`);
  return readFile(await file.path(), "utf8");
}

export async function open(reader, content) {
  const buffer = Buffer.from(content);
  await reader.field("desk-file").setInputFiles({ name: "file.json", mimeType: "application/json", buffer });
}

/** Enters the medical plan of a notice, and gives the file to publish. */
export async function plans(reader) {
  const notice = "建水县灵活就业人员医保缴费通知（示例）";
  const from = { from: "2026-01-01", status: "official" };
  const plan = "flexible_medical.combined";
  await enter(
    reader,
    "flexible_medical.plans",
    { "value[0].plan": "combined", "value[0].name.zh": "统账结合", ...from },
    () => document(reader, notice, "示例〔2026〕1号"),
  );
  const named = () => name(reader, `${notice}（示例〔2026〕1号）`);
  const entered = {
    [`${plan}.rate`]: { "value.pct": "9" },
    [`${plan}.to_account`]: { "value.points": "2" },
    [`${plan}.base`]: { "value.amount": "4,403.00" },
    [`${plan}.rounding_unit`]: { "value.period": "month", "value.mode": "fen_half_up" },
    [`${plan}.entry_age`]: { "value.age_from": "16" },
    [`${plan}.wait_first`]: { value: "6" },
    [`${plan}.wait_gap`]: { "value.months": "6" },
    [`${plan}.wait_transfer`]: { value: "3" },
    "flexible_medical.catastrophic_fee": { "value.amount": "300", "value.charged": "yearly", "value.month_due": "1" },
    "flexible_medical.minimum_years": { "value.men_years": "30", "value.women_years": "25", "value.paid_here_years": "10" },
    "flexible_medical.pay_rhythm": { "value.period": "month" },
    "flexible_medical.maternity": { "value.cover": "included" },
    "flexible_medical.long_term_care": { "value.cover": "included" },
    "flexible_medical.eligibility": { "value.zh": "凭灵活就业参保" },
  };
  for (const [key, texts] of Object.entries(entered)) await enter(reader, key, { ...texts, ...from }, named);
  return download(reader, "532524");
}

/** Waits until the calculator answers by that plan, and asks for nothing. */
export async function answersByPlans(medical) {
  const box = medical.page.locator(".clc-verdict", { has: medical.page.locator("h3", { hasText: /^统账结合：要缴多少/ }) });
  // 4,403 × 9 % = 396.27; × 12 = 4,755.24; and 300.
  await eventually(async () => assertHas(await box.innerText(), ["396.27", "4,755.24", "5,055.24"]));
  await eventually(async () => {
    const text = await medical.answer().innerText();
    assert.ok(!text.includes("由您填写") && !text.includes("如果您有官方通知"), text);
  });
}
