// Flexible medical insurance as somebody asks it who has the county's notice in hand, and somebody who has not. Amounts expected were worked out by hand.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertHas, eventually, visitors } from "./reader.mjs";

const ROUTE = { route: "medical" };
const NOVEMBER = "m=2026-11";

/** The box of a question, by the beginning of its title. */
const box = (reader, title) => reader.page.locator(".clc-verdict", { has: reader.page.locator("h3", { hasText: new RegExp(`^${title}`) }) });

describe("flexible medical insurance", () => {
  const visit = visitors();

  test("without the county's notice nothing is made up: each figure is named, and whom to ask", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: NOVEMBER });
    await eventually(async () => {
      const [first] = await reader.verdicts();
      assert.equal(first?.tone, "refused");
      assertHas(first.text, ["尚缺", "县医保局"]);
    });
    const text = await reader.answer().innerText();
    assertHas(text, ["缴费比例或定额", "缴费基数", "首次参保等待期", "大额医疗费用补助", "第10项"]);
    // Not a single amount: not another place's either.
    assert.doesNotMatch(text, /\d\.\d\d 元/);
  });

  test("with the notice typed in everything computes, and says that it was typed in", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: NOVEMBER });
    await reader.field("plans").selectOption("combined");
    await reader.field("combined_rate_kind").selectOption("percent");
    await reader.type("combined_rate", "9");
    await reader.type("combined_account", "2");
    await reader.field("combined_base_kind").selectOption("fixed");
    await reader.type("combined_base", "4403");
    await reader.type("combined_wait_first", "6");
    await reader.field("fee").selectOption("yes");
    await reader.type("fee_amount", "300");
    await reader.type("fee_month", "1");
    // 4,403 × 9 % = 396.27; × 2 % = 88.06; × 12 = 4,755.24; and 300.
    await eventually(async () => assertHas(await box(reader, "统账结合：要缴多少").innerText(), ["396.27", "88.06", "308.21", "4,755.24", "5,055.24", "由您填写"]));
    await eventually(async () => assertHas(await box(reader, "统账结合：什么时候能用").innerText(), ["6 个月", "2027年5月"]));
    await reader.addressHas("#/medical?", "pl=combined", "kr=9", "kb=4403");
  });

  test("a quarter that the notice fixes is rounded once, not by the month", async (t) => {
    // The shape of a notice elsewhere, as test data: 5,297 × 9 % × 3 and a share of the wage with every payment are another notice's figures.
    const reader = await visit(t, { ...ROUTE, at: `${NOVEMBER}&pl=combined&krk=percent&kr=9&kbk=fixed&kb=5297.01&kac=0&krp=quarter&fe=none&kwf=0` });
    // By the quarter 5,297.01 × 9 % × 3 = 1,430.1927: 1,430.19, a year 5,720.76. By the month 476.7309: 476.73, and × 12 would be 5,720.76 as well.
    await eventually(async () => assertHas(await box(reader, "统账结合：要缴多少").innerText(), ["1,430.19", "5,720.76"]));
  });

  test("the residents' scheme stands beside it: cost, the public share, the wait after a break in both readings", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: `${NOVEMBER}&rs=broken&by=3` });
    await eventually(async () => assertHas(await box(reader, "城乡居民医保：缴多少").innerText(), ["400.00", "724.00"]));
    // Three fixed months and two further broken years; the other reading counts the first year too.
    await eventually(async () => assertHas(await box(reader, "城乡居民医保：什么时候能用").innerText(), ["5 个月"]));
    await reader.says("#answer", "法律没有定论的地方", "6 个月");
  });

  test("a year that is not published is refused by name, with this year's amount beside it", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: `${NOVEMBER}&rs=late&y=2027` });
    await eventually(async () => assertHas(await box(reader, "城乡居民医保：缴多少").innerText(), ["尚缺", "2027", "2026", "400.00"]));
  });

  test("someone employed is told whose scheme it is, and mistakes keep what was typed", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: `${NOVEMBER}&c=full_time` });
    await eventually(async () => assert.equal((await reader.verdicts())[0]?.tone, "refused"));
    await reader.says("#answer", "第10项");
    const other = await visit(t, { ...ROUTE, at: `${NOVEMBER}&pl=pool_only&prk=percent&pr=101` });
    await other.says("[id=pool_only_rate-message]", "“101”", "100");
    assert.equal(await other.field("pool_only_rate").inputValue(), "101");
  });
});
