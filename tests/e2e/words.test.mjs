// Each language whole: nothing of one is left in the other, but official titles and what says so itself.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { MET, SHORT, eventually, visitors } from "./reader.mjs";

/** Numbers of documents are official as they are: in both languages. */
const NUMBERS = await Promise.all(
  ["cn", "53", "5325", "532524"].map(async (code) => {
    const file = JSON.parse(await readFile(new URL(`../../params/${code}.json`, import.meta.url), "utf8"));
    return Object.values(file.documents).map((document) => document.number);
  }),
).then((all) => all.flat().filter(Boolean));

/** So are their parts: 第四十八条第二款, 第（二）项, 第6项, 二, an annex, a case. */
const ARTICLES = /第[（）一二三四五六七八九十百\d]+(?:条|项|款)|附件|计算口径|周某案|(?<= )[一二三四五六七八九十]+(?=[,;.]|$)/g;

/** Every text of the page in its own language: words, labels, hints, titles, what is read aloud. */
const texts = (page) =>
  page.evaluate(() => {
    const own = document.documentElement.lang;
    const found = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      if (element.closest("[lang]").lang !== own || element.closest("script, style")) continue;
      if (node.nodeType === Node.TEXT_NODE) found.push(node.data);
      else for (const name of ["aria-label", "title", "placeholder", "alt"]) found.push(node.getAttribute(name) ?? "");
    }
    return found.map((text) => text.trim()).filter(Boolean);
  });

const CHINESE = /\p{Script=Han}|[，。；：？！（）《》、“”]/u;

/** What is left of an English text that is not English. */
function foreign(text) {
  let rest = text.replaceAll("“", "").replaceAll("”", "");
  for (const number of NUMBERS) rest = rest.replaceAll(number, "");
  return CHINESE.test(rest.replace(ARTICLES, "")) ? text : null;
}

/** States of annual leave. */
const LEAVE = {
  "annual leave": "",
  "annual leave owed": "y=2026&cs=2020-01-01&ws=2016-07-01&tk=1&w=2026-01:4350:1;2026-02:4350&pd=10",
  "no annual leave": "y=2026&cw=not_complete&wy=0&tk=6&sh=20&pl=20&sm=4&ly=yes&aw=5000",
  "annual leave declined": "c=dispatched&y=2026&cw=complete&wy=5&tk=0&nt=declined_in_writing&aw=4350",
  "annual leave carried over": "y=2026&cw=complete&wy=5&tk=0&nt=carried_over&aw=4350",
  "annual leave part-time": "c=part_time&y=2026",
  "annual leave mistakes": "y=x&cs=y&wy=71&ws=2026-01-01&tk=0.5&aw=x",
};

/** States that between them show most of what the page can say. */
const STATES = {
  empty: "",
  "a shortfall": `${SHORT}&cw=1`,
  "enough": MET,
  "every kind of line":
    "m=2026-09&p=base:1;post:1;performance:1;commission:1;seniority:1;full_attendance:1;paid_leave:1;piece:1;package:1;overtime:1;" +
    "hardship:1;statutory_welfare:1;housing_meal:1;in_kind:1;reimbursement:1;employer_share:1;severance:1;leave_in_lieu:1;tips:1;" +
    "long_bonus:1:3;back_pay:1;own_contributions:1;income_tax:1;court_support:1;company_deduction:1;damage_compensation:1000&he=40&hr=1&pb=1",
  "an estimate on probation": "m=2026-09&p=base:1700&at=part&ah=16&sh=8&jd=2026-09-02&pr=yes&cw=3000&pl=2000",
  "sick all month": "m=2026-09&p=base:1000&at=sick",
  "a stoppage": "m=2026-09&p=base:1000&at=stoppage_first&cw=2000",
  "maternity leave": "m=2026-09&at=maternity",
  "piece work": "m=2026-09&p=piece:1000&q=not_met&ta=1",
  "dispatched and idle": "c=dispatched&m=2026-09&p=base:1000&at=dispatch_idle&tu=1",
  "part-time": "c=part_time&pf=2026-08-20&pe=2026-09-15&p=base:60&d=2026-09-01:9;2026-09-02:9;2026-09-03:9&aw=15&pr=yes",
  "a rider": "c=managed&m=2026-09&oh=100&rq=10&rh=1&hh=8&hp=80&p=order_pay:1950;incentive:10;company_deduction:30",
  "self-directed": "c=self_directed&m=2026-09",
  "over age": "c=over_age&m=2026-09&p=base:1000",
  "before October 2025": "m=2025-09&p=base:1000;housing_meal:900;own_contributions:1",
  "a refusal": "m=2014-06&p=base:900",
  "a supplied figure": "m=2014-06&t=3&p=base:900&s.minimum_wage.monthly.tier_3=1000",
  mistakes: "m=2026-13&p=base:x;hardship:8,00;post:-1;tips:1.005;overtime:1e9;severance:100000000000&at=part&ah=x&jd=y&sh=7.51",
  "another result": `${SHORT}&r=0.0.0.0&a=met:50.00`,
};

describe("the words", () => {
  const visit = visitors();

  const all = [...Object.entries(STATES), ...Object.entries(LEAVE)];
  for (const [name, at] of all) {
    const route = name in LEAVE ? "annual-leave" : undefined;
    test(`one language at a time: ${name}`, async (t) => {
      // Both kinds of notice about the county's figures are among the words.
      const files = new Map(name === "a shortfall" ? [["/county/53.json", "{"]] : []);
      const reader = await visit(t, { at, route, files });
      const answered = async () => (await reader.verdicts()).length;
      const lines = at.includes("=x") || at === "" ? 0 : 1;
      await eventually(async () => assert.ok((await answered()) >= lines, await reader.answer().innerText()));
      if (files.size > 0) await reader.page.locator(".clc-intro .clc-notice").waitFor();
      const strays = (await texts(reader.page)).filter((text) => /[A-Za-z]{2,}/.test(text.replace(/county\/\w+\.json/g, "")));
      assert.deepEqual(strays, [], "no English among the Chinese");

      await reader.field("language").tap();
      await reader.page.locator("html[lang=en]").waitFor();
      await eventually(async () => assert.ok((await answered()) >= lines));
      assert.deepEqual((await texts(reader.page)).map(foreign).filter(Boolean), [], "no Chinese among the English");
      assert.doesNotMatch((await texts(reader.page)).join("\n"), /\{\d\}|undefined|null|NaN/);
    });
  }
});
