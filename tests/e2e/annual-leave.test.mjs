// What is owed for annual leave not taken, as people ask it. Amounts expected were worked out by hand.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eventually, visitors } from "./reader.mjs";

const ROUTE = { route: "annual-leave" };

describe("annual leave", () => {
  const visit = visitors();

  test("a clerk of five years who took none", async (t) => {
    const reader = await visit(t, ROUTE);
    assert.deepEqual(await reader.verdicts(), []);
    await reader.says("#answer", "年假的年份", "已经休的年假天数", "月平均工资");
    await reader.field("year-year").selectOption("2026");
    await reader.field("continuous").selectOption("complete");
    await reader.field("continuous_since").waitFor({ state: "detached" });
    await reader.type("years_of_work", "5");
    await reader.type("taken", "0");
    await reader.type("average_wage", "4,350");
    // 4,350 ÷ 21.75 = 200 a day; 5 days × 200 %.
    await reader.told("bad", "2,000.00");
    await reader.says(".clc-bar", "2,000.00");
    await reader.says("#answer .clc-steps", "200");
    await reader.says("#answer .clc-next", "12333");
    // What the employer paid for them comes off.
    await reader.type("paid", "1999.99");
    await reader.told("bad", "0.01");
    await reader.type("paid", "");
    await reader.field("paid").fill("2000");
    await reader.leave();
    await reader.told("good", "2,000.00");
    await reader.page.locator("#answer .clc-next").waitFor({ state: "detached" });
    await reader.addressHas("#/annual-leave?", "y=2026", "cw=complete", "a=met:0.00");
  });

  test("normal pay that was not received is due too", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "y=2026&cw=complete&wy=5&tk=0&aw=4350" });
    await reader.told("bad", "2,000.00");
    await reader.field("normal_pay").selectOption("not_received");
    // 5 × 200 × 300 %.
    await reader.told("bad", "3,000.00");
    await reader.addressHas("a=owed:3000.00");
  });

  test("wages month by month instead of their average", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "y=2026&jd=2026-10-01&cw=complete&wy=22&tk=0" });
    await reader.field("average_wage").waitFor();
    await reader.field("wages-add").tap();
    await reader.field("average_wage").waitFor({ state: "detached" });
    await eventually(async () => assert.equal(await reader.focused(), "wages-0--month"));
    // 4,000 + (4,850 − 500) + 4,700 = 13,050; ÷ 3 = 4,350. 92 days × 15 ÷ 365 = 3.78: 3 days × 200 × 200 %.
    const months = [["2026-10", "4000", ""], ["2026-11", "4850", "500"], ["2026-12", "4700", ""]];
    for (const [at, [month, pay, overtime]] of months.entries()) {
      if (at > 0) await reader.field("wages-add").tap();
      await reader.type(`wages-${at}--month`, month);
      await reader.type(`wages-${at}--pay`, pay);
      await reader.type(`wages-${at}--overtime`, overtime);
    }
    await reader.told("bad", "1,200.00");
    // The rows can be taken out again, and the average comes back.
    for (const at of [2, 1, 0]) await reader.field(`wages-${at}--remove`).tap();
    await reader.field("average_wage").waitFor();
    await eventually(async () => assert.equal(await reader.focused(), "wages-add"));
  });

  test("a mistake is said at its field", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "y=2026&cw=complete&tk=0&aw=4350&wy=5" });
    await reader.told("bad");
    await reader.type("work_since", "2020-01-01");
    await eventually(async () => assert.equal(await reader.field("years_of_work").getAttribute("aria-invalid"), "true"));
    assert.deepEqual(await reader.verdicts(), []);
    await reader.field("work_since").fill("");
    await reader.leave();
    await reader.told("bad", "2,000.00");
  });

  test("who has no leave by law is told so, and asked nothing more", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "y=2026" });
    await reader.chooseClass("managed");
    await reader.told("open", "年休假");
    assert.equal(await reader.field("taken").count(), 0);
    assert.equal(await reader.page.locator("#answer .clc-next").count(), 0);
    // The class is taken along, and so is what was answered already at the other one.
    await reader.page.locator(".clc-links a[href='#/minimum-wage']").tap();
    await reader.field("order_hours").waitFor();
    await eventually(async () => assert.ok(await reader.page.locator("input[value=managed]").isChecked()));
  });

  test("a link opens with the same answer elsewhere", async (t) => {
    const reader = await visit(t, { ...ROUTE, at: "y=2026&cw=complete&wy=5&tk=0&aw=4350" });
    const first = await reader.told("bad", "2,000.00");
    const link = await reader.addressHas("a=owed:2000.00");
    const other = await visit(t, { url: link });
    assert.deepEqual(await other.told("bad", "2,000.00"), first);
    assert.equal(await other.page.locator(".clc-chart").count(), 0, "there is no standard to draw");
  });

  test("a link made with other figures shows both results", async (t) => {
    const at = "y=2026&cw=complete&wy=5&tk=0&aw=4350&r=0.0.0.0&a=owed:50.00";
    const reader = await visit(t, { ...ROUTE, at });
    await reader.told("bad", "2,000.00");
    await reader.says("#answer .clc-notice", "应付 50.00");
  });
});
