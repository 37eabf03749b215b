// Whole journeys of somebody who hears the page and has a keyboard: by roles, names and what is read aloud, from the front door to the answer.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eventually, visitors } from "./reader.mjs";
import { STATES } from "./states.mjs";
import { Listener, OPERATED } from "./tree.mjs";

describe("heard", () => {
  const visit = visitors();

  async function enter(t, options) {
    const reader = await visit(t, { context: { isMobile: false }, ...options });
    return [await Listener.to(reader.page), reader];
  }

  test("is this month's pay enough: from the door to what is owed, and what to do next", async (t) => {
    const [heard] = await enter(t, { route: "" });
    await heard.find("heading", "您想知道什么");
    await heard.press("link", "最低工资检查", "Enter");
    const title = await heard.find("heading", "工资够最低标准吗");
    assert.equal(title.level, 1);
    assert.equal((await heard.here()).name, title.name, "one is told where one is");
    await heard.press("radio", "有劳动合同的全职", "Space");
    await heard.choose("年份", "2026");
    await heard.choose("月份", "9");
    await heard.write("金额（元） 基本工资", "1900");
    await heard.hears("2026年9月少发了 70.00 元，应当补足");
    // A slip of the finger is said at the field, and the answer leads to it.
    await heard.write("金额（元） 基本工资", "19oo");
    const field = await heard.find("textbox", "金额（元） 基本工资");
    assert.equal(field.invalid, "true");
    assert.match(field.description, /“19oo”不是金额/);
    await heard.write("金额（元） 基本工资", "1970");
    await heard.hears("没有低于");
    assert.equal((await heard.find("textbox", "金额（元） 基本工资")).invalid, "false");
    await heard.find("region", "结果");
  });

  test("a holiday worked: a day of the month is a button that says what day it is", async (t) => {
    const [heard] = await enter(t, { route: "overtime" });
    await heard.choose("年份", "2026");
    await heard.choose("月份", "10");
    await heard.write("正常上班的工资标准", "4350");
    const day = await heard.find("button", "2026年10月1日");
    assert.match(day.name, /国庆节/);
    await heard.press("button", "2026年10月1日", "Enter");
    await heard.write("一共做了几小时", "8");
    await heard.hears("600.00 元");
  });

  test("what a rider pays into the pension scheme: the base is a slider with words, and a field", async (t) => {
    const [heard, { page }] = await enter(t, { route: "pension", at: "m=2026-11&as=2026-11&g=base&b=5000" });
    await heard.hears("1,000.00 元");
    const slider = await heard.find("slider", "");
    assert.match(`${slider.valuetext ?? slider.value}`, /5,?000/);
    await heard.go(slider);
    await page.keyboard.press("ArrowRight");
    await eventually(async () => assert.notEqual((await heard.find("slider", "")).value, slider.value));
    await heard.find("table", "");
  });

  test("which worker am I: one question, answered with the keyboard, and what it leads to", async (t) => {
    const [heard] = await enter(t, { route: "class", at: "d=2026-11-25&em=company&ar=direct&k=none&m1=yes&m2=yes&m3=yes&m4=yes&m5=yes&u1=no&u2=no&u3=no&ag=35&rt=no&hy=no" });
    await heard.hears("全日制");
    await heard.find("link", "最低工资");
  });

  test("leave that was not taken: a yes or no opens what it needs, and the answer says the days", async (t) => {
    const [heard] = await enter(t, { route: "annual-leave" });
    await heard.choose("年份", "2026");
    await heard.choose("一直没断过的工作", "年初或入职时就已连续做满规定的月数");
    await heard.write("到年底（或离职时）一共工作满几年", "5");
    await heard.write("已经休的年假天数", "0");
    await heard.write("月平均工资", "4350");
    // Five days, 4,350 ÷ 21.75 = 200, twice.
    await heard.hears("2,000.00 元");
  });

  test("what an employer pays for somebody: every insurance is a row that says its own", async (t) => {
    const [heard] = await enter(t, { route: "contributions", at: "m=2026-09" });
    await heard.write("缴费工资", "6000");
    await heard.choose("工伤保险行业类别", "一类");
    await heard.hears("1,014.00", "618.00");
    for (const name of ["养老保险", "失业保险", "工伤保险"]) await heard.find("rowheader", name);
  });

  test("medical insurance, of which the county's figures are missing: what is asked for says why", async (t) => {
    const [heard] = await enter(t, { route: "medical", at: "m=2026-11" });
    await heard.choose("通知里有哪几种参保方式", "只有统账结合（带个人账户）");
    await heard.write("缴费比例", "9");
    await heard.choose("缴费基数是什么", "固定的数，人人一样");
    await heard.write("月缴费基数", "5000");
    // 5,000 × 9 %.
    await heard.hears("450.00 元");
  });

  test("a training subsidy: the answer names the question that settles most, and that can be answered", async (t) => {
    const [heard] = await enter(t, { route: "training", at: "d=2026-11-25" });
    await heard.hears("接下来答哪一题", "属于哪类人员");
    // The schemes stand below, to be gone through; read aloud by itself is the one thing that helps on.
    assert.doesNotMatch(await heard.said(), /技能提升补贴/);
    await heard.choose("现在参加着失业保险吗", "是");
    await heard.find("heading", "技能提升补贴");
  });

  test("my rights: a class is chosen, and each item of the document is a heading", async (t) => {
    const [heard] = await enter(t, { route: "rights" });
    await heard.press("radio", "平台骑手、司机", "Space");
    await heard.find("heading", "第6项");
  });

  test("a figure: found by its name, with its status in words", async (t) => {
    const [heard] = await enter(t, { route: "figures" });
    await heard.write("找什么", "月最低工资标准（三类区）");
    await heard.press("link", "月最低工资标准（三类区）", "Enter");
    await heard.find("heading", "月最低工资标准（三类区）");
    await heard.find("StaticText", "据转引");
  });

  test("the whole page in English, and large letters, each with one key", async (t) => {
    const [heard, { page }] = await enter(t, { at: "m=2026-09&p=base:1900" });
    await heard.press("button", "English", "Enter");
    await heard.hears("70.00 yuan");
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
    await heard.press("button", "Large", "Space");
    await eventually(async () => assert.equal((await heard.find("button", "Large")).pressed, "true"));
  });

  test("a roster pasted: its table has heads, and what came of it is said", async (t) => {
    const [heard] = await enter(t, { route: "roster", at: "m=2026-09&ic=1" });
    await heard.press("DisclosureTriangle", "或者粘贴单元格", "Enter");
    await heard.paste("从表格复制的单元格", "姓名\t缴费工资\n王五\t6000\n");
    await heard.press("button", "读入", "Enter");
    // 960 + 42 + 12 and 480 + 18 + 120.
    await heard.hears("1 人", "1,014.00", "618.00");
    await heard.find("columnheader", "姓名");
  });

  for (const [name, [at, tone, route]] of Object.entries(STATES)) {
    test(`every part has a name that tells it from the others: ${name}`, async (t) => {
      const [heard, { page }] = await enter(t, { at, route });
      if (tone) await page.locator(`#answer [data-answer=${tone}]`).first().waitFor();
      const nodes = await heard.all();
      const operated = nodes.filter(({ role }) => OPERATED.has(role));
      assert.deepEqual(operated.filter((node) => !node.name).map(({ role, element }) => `${role} ${element}`), [], "without a name");
      // Two of a kind with one name are the same thing, or nobody can tell them apart.
      const seen = new Map();
      for (const { role, name, within } of operated.filter(({ role }) => ["button", "textbox", "searchbox", "combobox", "slider"].includes(role))) {
        const what = [...within.map(({ role, name, id }) => name || `${role} ${id}`), `${role} “${name}”`].join(" › ");
        seen.set(what, (seen.get(what) ?? 0) + 1);
      }
      assert.deepEqual([...seen].filter(([, times]) => times > 1), []);
      const levels = nodes.filter(({ role }) => role === "heading").map(({ level }) => level);
      assert.equal(levels.filter((level) => level === 1).length, 1);
      for (const [place, level] of levels.entries()) assert.ok(place === 0 || level <= levels[place - 1] + 1, `${levels}`);
      assert.equal(nodes.filter(({ role }) => role === "main").length, 1);
      for (const role of ["image", "navigation", "region"]) {
        assert.deepEqual(nodes.filter((node) => node.role === role && !node.name), [], `a ${role} without a name`);
      }
    });
  }
});
