// Overtime and holiday pay, as people enter it: by tapping days, by pasting, by keyboard. Amounts expected were worked out by hand.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eventually, visitors } from "./reader.mjs";

const ROUTE = { route: "overtime" };
/** October 2026 of somebody paid 4,350 a month, which is 25 an hour. */
const OCTOBER = { ...ROUTE, at: "m=2026-10&w=4350" };

/** Taps a day in the grid and enters its hours. */
async function work(reader, day, hours) {
  await reader.field(`day-${day}`).click();
  await reader.page.locator("#open-day").waitFor();
  const field = reader.page.locator(".clc-day-panel input").first();
  await field.fill(hours);
  await reader.leave();
}

/** What a day of the grid says to those who do not see it. */
const label = (reader, day) => reader.field(`day-${day}`).locator(".clc-hidden").textContent();

describe("overtime", () => {
  const visit = visitors();

  test("October 2026 by tapping: each kind, the table that adds up, what was paid", async (t) => {
    const reader = await visit(t, ROUTE);
    await reader.says("#answer", "工资月份", "工资标准");
    await reader.chooseMonth("2026-10");
    await reader.type("wage", "4350");
    await reader.told("good", "没有要另付的加班费");
    // 8 × 3 × 25, twice; 8 × 2 × 25 on the day off for the Saturday; 2 × 1.5 × 25 on the make-up Saturday.
    await work(reader, "2026-10-01", "8");
    await reader.told("bad", "600.00");
    await work(reader, "2026-10-03", "8");
    await work(reader, "2026-10-05", "8");
    await work(reader, "2026-10-10", "10");
    await reader.told("bad", "1,675.00");
    await reader.says("#answer table", "75.00", "400.00", "1,200.00", "1,675.00");
    // The wage of the month and the overtime: 4,350 + 1,675.
    await reader.says("#answer table", "6,025.00");
    await reader.says("#answer", "1,275.00"); // the other reading: two times on top of the wage
    await reader.button("填已经发的加班费").tap();
    await reader.type("paid-0--amount", "1674.99");
    await reader.told("bad", "0.01");
    await reader.type("paid-0--amount", "");
    await reader.field("paid-0--amount").fill("1675");
    await reader.leave();
    await reader.told("good", "1,675.00");
    await reader.addressHas("#/overtime?", "d=2026-10-01:8;2026-10-03:8;2026-10-05:8;2026-10-10:10", "a=owed:0.00");
  });

  test("the same by pasting, to the fen, and broken lines are named", async (t) => {
    const reader = await visit(t, OCTOBER);
    await reader.page.locator("summary", { hasText: "粘贴" }).click();
    const list = "日期\t工时\n10月1日 8小时\n2026-10-03 8\n10/5\t8\n10月10日，10小时\n10月40日 8\n10月6日 二十小时";
    await reader.field("paste").fill(list);
    await reader.field("paste-read").tap();
    await reader.told("bad", "1,675.00");
    await reader.says(".clc-more", "读入了 4 行", "第 1 行“日期 工时”", "第 6 行“10月40日 8”", "第 7 行");
    assert.equal(await reader.field("paste").inputValue(), list, "nothing pasted is lost");
  });

  test("a link opens at the same answer, and the day shows what was entered", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2026-10&w=4350&d=2026-10-01:8;2026-10-10:10&p=0.01" });
    await reader.told("bad", "674.99");
    assert.match(await label(reader, "2026-10-01"), /法定节假日.*国庆节.*8 小时/);
    await reader.field("day-2026-10-10").click();
    await reader.says(".clc-day-panel", "2026年10月10日 周六", "国办发明电〔2025〕7号");
  });

  test("time off in lieu answers a rest day and is not offered on a holiday", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2026-10&w=4350&d=2026-10-11:8;2026-10-01:8" });
    await reader.told("bad", "1,000.00");
    await reader.field("day-2026-10-11").click();
    await reader.type("days-0--time_off", "8");
    await reader.told("bad", "600.00");
    await reader.field("day-2026-10-01").click();
    await reader.says(".clc-day-panel", "国庆节");
    assert.equal(await reader.page.locator("[id$=time_off]").count(), 0);
  });

  test("a year whose arrangement is not out asks what a day was", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2027-01&w=4350&d=2027-01-01:8" });
    // New Year's Day is certain.
    await reader.told("bad", "600.00");
    assert.match(await label(reader, "2027-01-04"), /类别不明/);
    await work(reader, "2027-01-09", "8");
    await reader.says("#answer", "尚缺", "放假");
    await reader.field("days-1--class").selectOption("rest");
    await reader.told("bad", "1,000.00");
  });

  test("rubbish gets a sentence and is kept", async (t) => {
    const reader = await visit(t, OCTOBER);
    await reader.field("day-2026-10-12").click();
    for (const [typed, said] of [["abc", "不是小时数"], ["25", "最多 24 小时"], ["8.333", "不是整分钟"], ["-1", "不是小时数"]]) {
      await reader.field("days-0--hours").fill(typed);
      await reader.leave();
      await reader.says("#days-0--hours-message", said);
      assert.equal(await reader.field("days-0--hours").inputValue(), typed);
    }
    await reader.field("days-0--hours").fill("１１");
    await reader.leave();
    await reader.told("bad", "112.50");
  });

  test("days outside the month are left out, and said; a shift over the edge too", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2026-09&w=4350&d=2026-10-12:11;2026-09-30::20%3A00-06%3A00" });
    await reader.told("good", "没有要另付的加班费");
    await reader.says("#answer", "有 1 天不在所选的月份里（最早是2026年10月12日）", "2026年10月1日的 6 小时没有算在里面");
    await reader.chooseMonth("2026-10");
    // 6 h on the holiday and 3 h over on a workday: 450 + 112.50.
    await reader.told("bad", "562.50");
  });

  test("with one day off a week, a working day left out is asked for", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2026-10&w=4350&rd=sun&d=2026-10-24:8" });
    await reader.says("#answer", "从2026年10月19日起的一周有上班日没有填");
  });

  test("opening a day to look at it takes nothing away", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2026-10&w=4350&d=2026-10-01:8" });
    await reader.told("bad", "600.00");
    await reader.field("day-2026-10-20").click();
    await reader.says(".clc-day-panel", "2026年10月20日");
    await reader.told("bad", "600.00");
    await reader.field("day-2026-10-21").click();
    await reader.told("bad", "600.00");
    await reader.button("清除这一天").tap();
    await reader.page.locator(".clc-day-panel").waitFor({ state: "detached" });
    await reader.told("bad", "600.00");
  });

  test("the grid by keyboard alone", async (t) => {
    const reader = await visit(t, OCTOBER);
    const { page } = reader;
    await reader.field("day-2026-10-01").focus();
    const go = async (key, day) => {
      await page.keyboard.press(key);
      await eventually(async () => assert.equal(await reader.focused(), `day-${day}`));
    };
    await go("ArrowRight", "2026-10-02");
    await go("ArrowDown", "2026-10-09");
    await go("End", "2026-10-11");
    await go("Home", "2026-10-05");
    await go("ArrowUp", "2026-09-28");
    await go("ArrowDown", "2026-10-05");
    // One stop in the grid: the next is the open day.
    assert.equal(await page.locator(".clc-cal button[tabindex='0']").count(), 1);
    await page.keyboard.press("Enter");
    await page.locator("#open-day").waitFor();
    assert.equal(await reader.focused(), "day-2026-10-05", "the keyboard stays at the day");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter"); // the second of the usual hours: 8
    await reader.told("bad", "400.00");
    assert.match(await page.evaluate(() => document.activeElement.textContent), /8 小时/);
    await eventually(async () => assert.equal(await reader.field("day-2026-10-05").getAttribute("aria-expanded"), "true"));
  });

  test("several months, one after the other", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2026-08&lm=2026-09&w=1800&d=2026-08-01:8;2026-09-05:8" });
    // Each at its own minimum wage: 1,870 and 1,970 ÷ 174 × 16.
    await reader.told("bad", "353.10");
    await reader.says("#answer table", "171.95", "181.15");
    await reader.field("calendar-after").tap();
    await reader.field("day-2026-09-25").click();
    await reader.says(".clc-day-panel", "中秋节");
  });

  test("in English, with the letters of that language", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2026-10&w=4350&d=2026-10-01:8&l=en" });
    await reader.told("bad", "600.00");
    assert.match(await label(reader, "2026-10-01"), /statutory holiday.*National Day.*8 h/);
    assert.doesNotMatch(await reader.answer().innerText(), /应得|加班费/);
  });

  test("the sheet in print holds days, classes, hours and amounts", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2026-10&w=4350&d=2026-10-01:8;2026-10-10:10", media: { media: "print" } });
    await reader.told("bad", "675.00");
    const text = await reader.answer().innerText();
    for (const words of ["10月1日 周四", "法定节假日·国庆节", "10月10日 周六", "调休上班日", "675.00", "第四十四条"]) {
      assert.ok(text.includes(words), words);
    }
    const pdf = await reader.page.pdf({ format: "A4" });
    assert.ok(pdf.length > 20_000);
  });
});
