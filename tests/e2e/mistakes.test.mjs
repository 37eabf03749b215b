// What people type: kept as typed, read as meant, or said back at the field, but never while it is typed.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SHORT, assertHas, eventually, visitors } from "./reader.mjs";

/** What is typed, and what is said of it after; `read`: the amount it is taken for. */
const AMOUNTS = [
  { typed: "一千九", said: ["一千九"] },
  { typed: "abc", said: ["abc"] },
  { typed: "8,00", said: ["8,00"] },
  { typed: "1900.005", said: ["1900.005"] },
  { typed: "-1900", said: ["-1900"] },
  { typed: `1${"0".repeat(30)}`, said: [`1${"0".repeat(30)}`, "99,999,999.99"] },
  { typed: "1.9.0", said: ["1.9.0"] },
  { typed: "１９００．５０", read: "1,900.50", short: "69.50" },
  { typed: "8,000.00", read: "8,000.00" },
  { typed: "￥1900元", read: "1,900.00", short: "70.00" },
  { typed: "1900", short: "70.00" },
  { typed: "" },
];

const HOURS = [
  { id: "hours", typed: "七小时", said: ["七小时"] },
  { id: "hours", typed: "7.51", said: ["7.51"] },
  { id: "hours", typed: "745", said: ["745", "744"] },
  { id: "hours", typed: "-1", said: ["-1"] },
  { id: "period_last", typed: "2026-02-30", said: ["2026-02-30"] },
  { id: "period_last", typed: "明天", said: ["明天"] },
];

/** Types into a field and asserts that at no moment anything is called wrong. */
async function typeUnblamed(reader, id, text) {
  const field = reader.field(id);
  await field.click();
  // Everything the page says of the field from the first key to the last, not only at the end.
  await field.evaluate((input) => {
    const message = document.getElementById(`${input.id}-message`);
    globalThis.blamed = [];
    globalThis.watch = new MutationObserver(() => {
      const link = document.querySelector(`#answer a[href="#${input.id}"]`);
      if (message.textContent || input.ariaInvalid || link) blamed.push([message.textContent, input.ariaInvalid]);
    });
    watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await field.pressSequentially(text);
  await reader.page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  assert.equal(await field.inputValue(), text);
  assert.equal(await reader.focused(), id, "the keyboard stays in the field");
  assert.deepEqual(await reader.page.evaluate(() => (watch.disconnect(), blamed)), []);
}

async function assertSaid(reader, id, typed, said) {
  const field = reader.field(id);
  await eventually(async () => assertHas(await reader.message(id).innerText(), said));
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.ok((await field.getAttribute("aria-describedby")).split(" ").includes(`${id}-message`));
  assert.equal(await field.inputValue(), typed, "kept as typed");
  assert.ok(await reader.message(id).evaluate((one) => !one.className.includes("--read")));
}

/** The answer waits, says what of, and leads to the field. */
async function assertLeads(reader, id, said) {
  const link = reader.page.locator(`#answer a[href="#${id}"]`);
  await eventually(async () => assertHas(await link.innerText(), said));
  assert.deepEqual(await reader.verdicts(), []);
  const before = await reader.fragment();
  await link.tap();
  assert.equal(await reader.focused(), id);
  assert.equal((await reader.fragment()).split("?")[0], before.split("?")[0], "the link is no other page");
  await reader.leave();
}

describe("what is typed", () => {
  const visit = visitors();

  test("amounts", async (t) => {
    const reader = await visit(t, { at: "m=2026-09" });
    const id = "pay-0--amount";
    for (const { typed, said, read, short } of AMOUNTS) {
      await reader.field(id).fill("");
      await typeUnblamed(reader, id, typed);
      await reader.leave();
      if (said) {
        await assertSaid(reader, id, typed, said);
        await assertLeads(reader, id, said);
        continue;
      }
      const message = reader.message(id);
      await eventually(async () => assert.equal(await reader.field(id).getAttribute("aria-invalid"), null));
      if (read) await eventually(async () => assertHas(await message.innerText(), [read]));
      else await eventually(async () => assert.equal(await message.textContent(), ""));
      assert.equal(await reader.field(id).inputValue(), typed, "kept as typed");
      if (short) await reader.told("bad", short);
      else if (read) await reader.told("good");
      else assert.deepEqual(await reader.verdicts(), []);
    }
  });

  test("hours and days", async (t) => {
    const reader = await visit(t, { at: "c=part_time&pf=2026-09-01&p=base:100" });
    for (const { id, typed, said } of HOURS) {
      await reader.field(id).fill("");
      await typeUnblamed(reader, id, typed);
      await reader.leave();
      await assertSaid(reader, id, typed, said);
      await assertLeads(reader, id, said);
      await reader.field(id).fill("");
      await reader.leave();
    }
    await typeUnblamed(reader, "hours", "7:30");
    await typeUnblamed(reader, "period_last", "2026-09-10");
    await reader.leave();
    // 7.5 × 20 − 100 = 50.
    await reader.told("bad", "50.00");
  });

  test("an end before the beginning is said at the end", async (t) => {
    const reader = await visit(t, { at: "c=part_time&pf=2026-09-10&pe=2026-09-01&h=5&p=base:100" });
    await eventually(async () => assert.equal(await reader.field("period_last").getAttribute("aria-invalid"), "true"));
    assert.notEqual(await reader.message("period_last").innerText(), "");
    assert.equal(await reader.message("period_first").innerText(), "");
  });

  test("a mistake in one line does not hide one in another, and mending it brings the answer", async (t) => {
    const reader = await visit(t, { at: "m=2026-09&p=base:x;hardship:y" });
    await reader.says("#answer", "x", "y");
    assert.equal(await reader.page.locator("#answer a[href^='#pay-']").count(), 2);
    await reader.field("pay-1--amount").fill("");
    await reader.leave();
    await reader.field("pay-0--amount").fill("1900");
    await reader.leave();
    await reader.told("bad", "70.00");
  });

  test("the page asks only for what is missing, one thing at a time, without blame", async (t) => {
    const reader = await visit(t);
    await reader.says("#answer", "月份", "工资");
    assert.equal(await reader.page.locator("[aria-invalid]").count(), 0);
    assert.equal(await reader.page.locator("#answer a").count(), 0);
    await reader.field("month-year").selectOption("2026");
    assert.equal(await reader.message("month").innerText(), "", "half a month is not wrong");
    await reader.field("month-month").selectOption("09");
    await eventually(async () => assert.doesNotMatch(await reader.answer().innerText(), /月份/));
    await reader.says("#answer", "工资");
  });

  test("what an input method is composing is not read until it is composed", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    const id = "pay-0--amount";
    await reader.field(id).tap();
    const compose = (type, text, isComposing) =>
      reader.field(id).evaluate(
        (input, [type, text, isComposing]) => {
          input.value = text;
          const kind = type === "input" ? InputEvent : CompositionEvent;
          input.dispatchEvent(new kind(type, { bubbles: true, data: text, isComposing }));
        },
        [type, text, isComposing],
      );
    await reader.page.evaluate(() => {
      globalThis.answers = new Set();
      const note = () => answers.add(document.querySelector(".clc-verdict__sentence")?.textContent);
      new MutationObserver(note).observe(document.getElementById("answer"), { subtree: true, childList: true });
    });
    await compose("compositionstart", "1900");
    await compose("input", "1", true);
    await compose("input", "100", true);
    assert.equal(await reader.field(id).inputValue(), "100", "the composition is left alone");
    await compose("compositionend", "1000");
    // 1,970 − 1,000 = 970; of 1,969 and 1,870 in between there was never a word.
    const { sentence } = await reader.told("bad", "970.00");
    assert.deepEqual(await reader.page.evaluate(() => [...answers]), [sentence]);
  });

  test("a real input method", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    await reader.field("pay-0--amount").fill("");
    await reader.field("pay-0--amount").tap();
    const session = await reader.visitor.newCDPSession(reader.page);
    await session.send("Input.imeSetComposition", { text: "yiqian", selectionStart: 6, selectionEnd: 6 });
    assert.equal(await reader.field("pay-0--amount").inputValue(), "yiqian");
    await session.send("Input.insertText", { text: "１０００" });
    await reader.told("bad", "970.00");
    await reader.leave();
    await reader.says("#pay-0--amount-message", "1,000.00");
  });
});
