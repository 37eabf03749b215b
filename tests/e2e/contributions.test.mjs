// What employer and employee pay, for one person: filled in by an HR clerk.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DESK, assertHas, eventually, visitors } from "./reader.mjs";

describe("contributions of one employee", () => {
  const visit = visitors();

  test("are worked out as the form is filled in, and a missing rate is asked for once and marked", async (t) => {
    const reader = await visit(t, { route: "contributions", context: { ...DESK, hasTouch: true } });
    await reader.chooseMonth("2026-09");
    await reader.type("wage", "4,000");
    await reader.field("injury_class").selectOption("1");
    // 704.48 + 30.82 + 8.81; 352.24 + 13.21 + 88.06.
    await eventually(async () => assertHas(await reader.answer().innerText(), ["744.11", "453.51", "不含医疗保险"]));
    const table = await reader.answer().locator("table").first().innerText();
    assertHas(table, ["4,403.00", "704.48", "352.24", "30.82", "13.21", "8.81", "尚缺"]);
    const rate = reader.field("supplied-employee_medical-employer_rate");
    await rate.fill("8");
    // 4403 × 8 % = 352.24.
    await eventually(async () => assertHas(await reader.answer().innerText(), ["1,096.35", "由您填写"]));
  });

  test("the pay slip shows the minimum wage of the same month", async (t) => {
    const reader = await visit(t, { route: "contributions", at: "m=2026-09&w=5000&ic=1&p=base:1900;hardship:250" });
    await eventually(async () => assertHas(await reader.answer().innerText(), ["70.00"]));
    assert.ok((await reader.answer().locator("[data-answer=bad]").count()) > 0);
  });

  test("a rate of the fund outside its bounds is told at its field", async (t) => {
    const reader = await visit(t, { route: "contributions", at: "m=2025-12&w=5000&ic=1&f=yes&fr=13" });
    await eventually(async () => assertHas(await reader.message("fund_rate").innerText(), ["13", "5", "12"]));
  });
});
