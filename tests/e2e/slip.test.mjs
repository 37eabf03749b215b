// People copy their pay slips and read the answer. Amounts expected were worked out by hand.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { DESK, assertHas, eventually, visitors } from "./reader.mjs";

describe("a pay slip", () => {
  const visit = visitors();

  test("a clerk below the standard: the allowance does not count, own contributions do", async (t) => {
    const reader = await visit(t);
    assert.deepEqual(await reader.verdicts(), []);
    await reader.chooseClass("full_time");
    await reader.chooseMonth("2026-09");
    await reader.pay("base", "1900");
    await reader.pay("hardship", "250");
    await reader.pay("own_contributions", "300");
    // 1,970 − 1,900 = 70.
    const { sentence } = await reader.told("bad", "70.00", "1,900.00", "1,970.00");
    assertHas(sentence, ["2026年9月", "70.00"]);
    await reader.says("#answer .clc-steps", "1,970.00");
    await reader.says("#answer .clc-next", "12333");
    // What an answer rests on is never shown without its mark.
    await reader.says("#answer [role=status]", "据转引");
  });

  test("a clerk on the standard: that less reaches the account is no shortfall", async (t) => {
    const reader = await visit(t);
    await reader.chooseMonth("2026-09");
    await reader.pay("base", "1970");
    await reader.pay("hardship", "250");
    await reader.pay("own_contributions", "300");
    await reader.told("good", "1,970.00");
    // 1,970 + 250 − 300 = 1,920.
    await reader.says("#answer", "到手 1,920.00", "不算少发");
    await reader.page.locator("#answer .clc-next").waitFor({ state: "detached" });
  });

  test("each line says at once whether it counts", async (t) => {
    const reader = await visit(t);
    for (const [kind, verdict] of [
      ["base", /^计入/],
      ["hardship", /^不计入/],
      ["own_contributions", /不影响/],
      ["company_deduction", /减去/],
    ]) {
      await reader.field("pay-0--kind").selectOption(kind);
      await eventually(async () => assert.match(await reader.field("pay-0--amount-why").innerText(), verdict));
    }
  });

  test("a rider: hours on orders times the hourly standard", async (t) => {
    const reader = await visit(t);
    await reader.chooseClass("managed");
    await reader.chooseMonth("2026-09");
    await reader.type("order_hours", "100");
    await reader.pay("order_pay", "1950");
    // 100 × 20 − 1,950 = 50.
    await reader.told("bad", "50.00", "2,000.00");
    await reader.says("#answer", "宽放");
    // A fine is taken off what counts: 50 + 30.
    await reader.pay("company_deduction", "30");
    await reader.told("bad", "80.00");
  });

  test("part-time: hours together, then day by day", async (t) => {
    const reader = await visit(t);
    await reader.chooseClass("part_time");
    await reader.type("period_first", "2026-09-01");
    await reader.type("period_last", "2026-09-15");
    await reader.type("hours", "7:30");
    await reader.pay("base", "120");
    // 7.5 × 20 = 150; 150 − 120 = 30.
    await reader.told("bad", "30.00", "150.00");

    await reader.page.getByRole("button", { name: "改为按天填写" }).tap();
    await reader.field("hours").waitFor({ state: "detached" });
    await reader.type("days-0--day", "2026-09-01");
    await reader.type("days-0--hours", "4");
    await reader.page.getByRole("button", { name: "添加一天" }).tap();
    await reader.type("days-1--day", "2026-09-02");
    await reader.type("days-1--hours", "3.5");
    await reader.told("bad", "30.00", "150.00");
  });

  test("a lump sum is split by the hours it covers", async (t) => {
    const reader = await visit(t);
    await reader.chooseMonth("2026-09");
    await reader.pay("package", "2200");
    // Not agreed and not known: nothing is made up.
    await reader.told("open");
    await reader.type("extended_hours", "20");
    // 1,970 + 1,970 ÷ 21.75 ÷ 8 × 20 × 1.5 = 1,970 + 59,100 ÷ 174 = 2,309.66; less 2,200.
    await reader.told("bad", "109.66", "2,309.66");
  });

  test("absence makes an estimate of it, and says so", async (t) => {
    const reader = await visit(t);
    await reader.chooseMonth("2026-09");
    await reader.pay("base", "1700");
    await reader.field("attendance").selectOption("part");
    await reader.type("absent_hours", "16");
    // Two of 22 weekdays: 1,970 × (1 − 2 ÷ 21.75) = 1,788.85; less 1,700.
    await reader.told("open", "估算", "88.85", "1,788.85");
  });

  test("probation: eighty per cent of the contract wage", async (t) => {
    const reader = await visit(t);
    await reader.chooseMonth("2026-09");
    await reader.pay("base", "2390");
    await reader.page.getByText("还有别的情况").tap();
    await reader.field("probation").selectOption("yes");
    await reader.type("contract_wage", "3000");
    await eventually(async () => assert.equal((await reader.verdicts()).length, 2));
    const [floor, probation] = await reader.verdicts();
    assert.equal(floor.tone, "good");
    // 3,000 × 80 % = 2,400; less 2,390: open, because the lowest wage of the post is not known.
    assert.equal(probation.tone, "open");
    await reader.type("post_lowest_wage", "3000");
    await eventually(async () => {
      const [, both] = await reader.verdicts();
      assert.equal(both.tone, "bad");
      assertHas(both.sentence, ["10.00"]);
    });
  });

  test("self-directed work is told what applies to it", async (t) => {
    const reader = await visit(t);
    await reader.chooseClass("self_directed");
    await reader.chooseMonth("2026-09");
    await reader.told("open", "最低工资", "不适用");
    await reader.says("#answer", "灵活就业", "法律援助");
    assert.equal(await reader.lines().count(), 0);
  });

  test("a line can be taken out and another put in", async (t) => {
    const reader = await visit(t);
    await reader.chooseMonth("2026-09");
    await reader.pay("base", "1900");
    await reader.pay("full_attendance", "70");
    await reader.told("good");
    const before = await reader.lines().count();
    await reader.lines().last().getByRole("button", { name: "删除" }).tap();
    await reader.told("bad", "70.00");
    assert.equal(await reader.lines().count(), before - 1);
    assert.equal(await reader.amount(0).inputValue(), "1900");
  });

  test("on a phone a line at the foot of the screen leads to the answer", async (t) => {
    const reader = await visit(t);
    await reader.chooseMonth("2026-09");
    await reader.pay("base", "1900");
    const bar = reader.page.locator(".clc-bar");
    await bar.waitFor();
    await reader.says(".clc-bar", "70.00");
    await bar.tap();
    assert.equal(await reader.focused(), "answer-title");
    await eventually(async () => {
      const box = await reader.field("answer-title").boundingBox();
      assert.ok(box.y >= 0 && box.y < 740, `the answer is in sight, at ${box.y}`);
    });
  });

  test("on a desk the answer stands beside the form, without the line", async (t) => {
    const reader = await visit(t, { context: { ...DESK, isMobile: false, hasTouch: true } });
    await reader.chooseMonth("2026-09");
    await reader.pay("base", "1900");
    await reader.told("bad", "70.00");
    assert.ok(!(await reader.page.locator(".clc-bar").isVisible()));
    const [form, answer] = [await reader.page.locator(".clc-form").boundingBox(), await reader.answer().boundingBox()];
    assert.ok(answer.x >= form.x + form.width, "side by side");
  });

  test("every control has a name of its own that is on the page", async (t) => {
    const reader = await visit(t);
    await reader.chooseMonth("2026-09");
    await reader.pay("base", "1900");
    await reader.pay("package", "100");
    await reader.field("attendance").selectOption("part");
    await reader.field("absent_hours").waitFor();
    const names = await reader.page.$$eval(".clc-form input, .clc-form select", (fields) =>
      fields.map((field) => [...field.labels].map((label) => label.textContent.trim()).join(" ")),
    );
    const lines = await reader.lines().count();
    for (let at = 0; at < lines; at += 1) {
      const [kind, label] = await reader.amount(at).evaluate((input) => {
        const { selectedOptions } = input.closest("li").querySelector("select");
        return [selectedOptions[0].textContent, input.labels[0].textContent];
      });
      assert.ok(label.includes(kind), `the amount is that of “${kind}”: ${label}`);
    }
    for (const name of names) assert.ok(name.length > 0, `a name in ${JSON.stringify(names)}`);
    const buttons = await reader.page.$$eval(".clc-slip button", (all) => all.map((one) => one.textContent));
    assert.equal(new Set(buttons).size, buttons.length, `each button says which line: ${buttons}`);
  });
});
