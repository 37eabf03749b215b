// Flexible pension insurance as people ask it: a grade, a base of one's own, when to retire, what it brings. Amounts expected were worked out by hand.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { assertHas, eventually, visitors } from "./reader.mjs";

const ROUTE = { route: "pension" };
/** The lowest grade, paid from November 2026 on, asked in that month. */
const NOVEMBER = { ...ROUTE, at: "m=2026-11&as=2026-11" };

/** The page on a day of November 2026, whatever the day is. */
const ON_THAT_DAY = () => {
  const Now = Date;
  globalThis.Date = class extends Now {
    constructor(...parts) {
      if (parts.length === 0) super("2026-11-25T04:00:00Z");
      else super(...parts);
    }
  };
};

/** The box of a question, by the beginning of its title. */
const box = (reader, title) => reader.page.locator(".clc-verdict", { has: reader.page.locator("h3", { hasText: new RegExp(`^${title}`) }) });

/** The row of a grade in the table with a caption. */
async function row(reader, caption, grade) {
  const table = reader.page.locator("#answer table", { has: reader.page.locator("caption", { hasText: caption }) });
  return table.locator("tr", { has: reader.page.locator("th", { hasText: new RegExp(`^${grade}$`) }) }).locator("td").allInnerTexts();
}

describe("flexible pension", () => {
  const visit = visitors();

  test("it answers as soon as it is opened: the lowest grade from this month, every grade beside it", async (t) => {
    const reader = await visit(t, { ...ROUTE, init: ON_THAT_DAY });
    // 4,403 × 20 %, × 8 %, and the rest.
    await reader.told("good", "880.60", "352.24", "528.36", "4,403.00");
    assert.deepEqual(await row(reader, "各档次缴多少", "60%"), ["880.60", "10,567.20", "352.24"]);
    assert.deepEqual(await row(reader, "各档次缴多少", "100%"), ["1,467.80", "17,613.60", "587.12"]);
    // The published ceiling of 22,017, not a share of 7,339.
    assert.deepEqual(await row(reader, "各档次缴多少", "300%"), ["4,403.40", "52,840.80", "1,761.36"]);
    assert.equal(await reader.page.locator(".clc-bars__row").count(), 6);
    assert.deepEqual(await row(reader, "历年缴费基数", "2026"), ["7,339.00", "4,403.00", "22,017.00"]);
    // Published without its decimals, or with them: the sources differ, so it is not known.
    assert.deepEqual(await row(reader, "历年缴费基数", "2024"), ["7,177.00", "尚缺", "21,531.00"]);
    await reader.says("#answer", "本工具列出");
  });

  test("the slider goes from bound to bound by keyboard, and the table has the reader's own base", async (t) => {
    const reader = await visit(t, NOVEMBER);
    await reader.told("good", "880.60");
    await reader.field("base-slider").focus();
    await reader.page.keyboard.press("End");
    await reader.told("good", "4,403.40", "22,017.00");
    await reader.page.keyboard.press("Home");
    await reader.told("good", "880.60", "4,403.00");
    assert.equal(await reader.focused(), "base-slider", "it stays where it is while it is moved");
    assert.match(await reader.field("base-slider").getAttribute("aria-valuetext"), /^4,403\.00/);
    await reader.field("base").waitFor();
    await reader.field("base").fill("5000");
    await reader.leave();
    // 5,000 × 20 % and × 8 %.
    await reader.told("good", "1,000.00", "400.00", "600.00");
    assert.deepEqual(await row(reader, "各档次缴多少", "自选基数"), ["1,000.00", "12,000.00", "400.00"]);
    assert.equal(await reader.page.locator(".clc-bars__row--own .clc-bars__name").first().innerText(), "自选基数");
    await reader.addressHas("g=base", "b=5000");
  });

  test("a base on the floor is taken, one fen below is refused with both bounds, and nothing typed is lost", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: `${NOVEMBER.at}&g=base&b=4403` });
    await reader.told("good", "880.60");
    await reader.field("base").fill("4402.99");
    await reader.leave();
    await reader.says("[id=base-message]", "“4402.99”", "4,403.00", "22,017.00");
    assert.equal(await reader.field("base").inputValue(), "4402.99");
    await reader.field("base").fill("22017.01");
    await reader.leave();
    await reader.says("[id=base-message]", "“22017.01”", "22,017.00");
    await reader.field("base").fill("不知道");
    await reader.leave();
    await reader.says("[id=base-message]", "不知道");
  });

  test("a year without bounds is refused by name, with this year's amount beside it under its own year", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "m=2027-01&as=2026-11" });
    await reader.told("refused", "2027年1月1日", "养老保险缴费基数下限", "省人社厅", "2026 年", "880.60", "不是 2027 年的");
    assert.equal(await reader.field("base-slider").count(), 0);
    await reader.field("s-pension-base_floor").or(reader.page.locator("[id$=base_floor]")).first().fill("4500");
    await reader.leave();
    await eventually(async () => assertHas(await reader.answer().innerText(), ["900.00", "未核实：数值由您填写"]));
  });

  test("a man sees when he retires, that his months suffice, what it brings and when it has paid back", async (t) => {
    const reader = await visit(t, NOVEMBER);
    await reader.field("birth-year").selectOption("1975");
    await reader.field("birth-month").selectOption("06");
    await reader.says("#answer", "性别", "以前缴了多少个月");
    await reader.field("sex").selectOption("man");
    await reader.type("paid_months", "240");
    // Born 1975-06: 125 months after 1965-01, ⌊125 ÷ 4⌋ + 1 = 32 months later than at 60; least months of 2038: 234.
    await eventually(async () => assertHas(await box(reader, "什么时候退休").innerText(), ["2038年2月", "62 岁 8 个月", "32 个月"]));
    await eventually(async () => assertHas(await box(reader, "还要缴多久").innerText(), ["234", "已经够了"]));
    await eventually(async () => assertHas(await box(reader, "预计养老金").innerText(), ["平均缴费指数"]));
    await reader.type("index", "0.6");
    await reader.type("balance", "50000");
    const folded = reader.page.locator("details:not([open]) > summary");
    while ((await folded.count()) > 0) await folded.first().click();
    await reader.type("planned_months", "0");
    // 8,265 × (1 + 0.6) ÷ 2 × 20 × 1 % = 1,322.40. 125 − (125 − 117) × 8 ÷ 12 = 119.7; 50,000 ÷ 119.7 = 417.71.
    await eventually(async () => assertHas(await box(reader, "预计养老金").innerText(), ["1,740.11", "1,322.40", "417.71", "240"]));
    await reader.says("#answer", "2025 年", "估算");
    await reader.type("paid_total", "60000");
    // 60,000 ÷ 1,740.11 = 34.48: 35 months, from 62 years 8 months to 65 years 7 months.
    await eventually(async () => assertHas(await box(reader, "多久回本").innerText(), ["35 个月", "65 岁 7 个月"]));
    await reader.addressHas("bm=1975-06", "x=man", "pm=240", "ix=0.6", "ab=50000", "pn=0", "pt=60000");
  });

  test("a woman whose original age nobody told sees both months and neither as the default", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: `${NOVEMBER.at}&bm=1975-06&x=woman&pm=200` });
    // Original 55: 65 months after 1970-01, 17 months later; original 50: 5 months after 1975-01, 3 months later.
    await eventually(async () => {
      const said = (await box(reader, "什么时候退休").allInnerTexts()).join("\n");
      assertHas(said, ["2031年11月", "56 岁 5 个月", "2025年9月", "50 岁 3 个月"]);
    });
    await reader.says("#answer", "法律没有定论的地方", "50 岁还是 55 岁");
    await reader.field("original_age").selectOption("55");
    await eventually(async () => assert.equal(await box(reader, "什么时候退休").count(), 1));
  });

  test("the subsidy is a ceiling, and the resident scheme asks for what nobody published", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: `${NOVEMBER.at}&sg=general&rg=1000` });
    // 880.60 × 2 ÷ 3.
    await eventually(async () => assertHas(await box(reader, "社保补贴").innerText(), ["最多 587.07"]));
    await eventually(async () => assertHas(await box(reader, "城乡居民养老：领多少").innerText(), ["尚缺", "县人社局"]));
    await reader.page.locator("[id$=base_yn]").fill("150");
    await reader.leave();
    await reader.page.locator("[id$=county_top_up]").fill("10");
    await reader.leave();
    // 1,000 × 15 ÷ 139 = 107.91, and 150 + 10.
    await eventually(async () => assertHas(await box(reader, "城乡居民养老：领多少").innerText(), ["267.91", "107.91", "由您填写"]));
    await reader.field("resident_grade").fill("1001");
    await reader.leave();
    await reader.says("[id=resident_grade-message]", "“1001”", "档次");
  });

  test("someone employed is told who has to insure, and is not asked for a grade", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: `${NOVEMBER.at}&c=full_time` });
    await reader.told("refused", "单位", "劳动保障监察");
    assert.equal(await reader.field("grade").count(), 0);
  });

  test("a link opens at the same answer in English", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: `${NOVEMBER.at}&g=100&p=year&l=en` });
    await reader.told("good", "1,467.80", "587.12");
    // November and December of 2026; 2027 has no bounds yet.
    await reader.says("#answer", "10 months cannot be worked out", "2,935.60");
  });
});
