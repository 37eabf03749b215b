// The answers as JSON are as `docs/schema/answer.json` says, whatever is asked.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { before, describe, test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { DIST } from "./server.mjs";
import { STATES } from "./states.mjs";

const ROOT = new URL("../../", import.meta.url).pathname;
const json = async (file) => JSON.parse(await readFile(path.join(ROOT, file), "utf8"));

const employed = {
  day: "2026-11-25", age: "30", retired: "no", employer: "company", contract: "other_company", started: "2026-01-01",
  fixed_time: "yes", penalties: "yes", sets_pay: "yes", bound_by_rules: "yes", in_business: "yes", free_to_choose: "no",
};
const dispatched = { ...employed, arrangement: "dispatched" };
const platform = { ...employed, arrangement: "direct", contract: "none", fixed_time: "no", own_price: "no", own_risk: "no", hourly: "no" };
const planned = { first_month: "2026-11", birth: "1967-01", sex: "man", plans: "pool_only", pool_only_rate: "6", pool_only_base_kind: "fixed", pool_only_base: "5000" };
const insured = { first_month: "2026-11", birth: "1967-01", sex: "man", index: "1", balance: "1000" };
const worked = (days, hours) => days.map((day) => ({ day: `2026-09-${String(day).padStart(2, "0")}`, hours }));

/** Cases whose answers have what others seldom have. */
const RARE = [
  ["minimum-wage", { month: "2026-09", pay: [{ kind: "package", amount: "6000" }], package_base: "1900", extended_hours: "40" }],
  ["minimum-wage", { month: "2026-09", pay: [{ kind: "package", amount: "6000" }] }],
  ["minimum-wage", { class: "part_time", period_first: "2026-09-01", period_last: "2026-09-30", hours: "30", probation: "yes", pay: [{ kind: "base", amount: "600" }] }],
  ["minimum-wage", { month: "2026-09", pay: [{ kind: "base", amount: "2200" }, { kind: "damage_compensation", amount: "500" }] }],
  ["minimum-wage", { month: "2026-09", pay: [{ kind: "base", amount: "2600" }, { kind: "damage_compensation", amount: "100" }] }],
  ["overtime", { month: "2026-09", wage: "4350", days: worked([1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17], "11") }],
  ["overtime", { month: "2026-09", wage: "4350", rest_days: "roster", days: worked([7, 8, 9, 10, 11, 12, 13], "8") }],
  ["overtime", { month: "2026-09", wage: "4350", system: "averaged", approved: "yes", cycle: "quarter", cycle_first: "2026-09-01", days: worked([1, 2], "8") }],
  ["class", { ...dispatched, term: "fixed", term_months: "12", probation: "6", licence: "no", post: "other", sent_on: "yes", own_subsidiary: "yes", fee: "yes" }],
  ["class", { ...dispatched, term: "task", post: "temporary", post_months: "12" }],
  ["class", { ...employed, arrangement: "direct", contract: "none", started: "2024-01-01", wage: "3000" }],
  ["class", { ...platform, penalties: "yes", sets_pay: "yes", bound_by_rules: "yes", in_business: "yes", free_to_choose: "yes", agreement: "no", rules_published: "no", other_platforms_banned: "yes", deposit: "yes" }],
  ["class", { ...platform, penalties: "no", sets_pay: "no", bound_by_rules: "no", in_business: "no", free_to_choose: "no" }],
  ["pension", { ...insured, paid_months: "12", planned_months: "2" }],
  ["pension", { ...insured, paid_months: "200", resident_grade: "1000", supplied: { "resident_pension.base_yn": "150", "resident_pension.county_top_up": "0" } }],
  ["medical", { ...planned, paid_months: "240", planned_months: "2", supplied: { "employee_medical.employer_rate": "8" } }],
  ["medical", { ...planned, paid_months: "12", joining: "first", pool_only_age: "limited", pool_only_age_below: "50" }],
  ["medical", { ...planned, paid_months: "12", joining: "first", pool_only_age: "limited", pool_only_age_from: "70" }],
];

/** Numbers that look random and are the same every time. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 8;
  };
}

/** The outcomes and findings that a schema has. */
function shapes(part, found = new Set()) {
  if (part === null || typeof part !== "object") return found;
  for (const name of ["outcome", "finding"]) {
    const { const: one, enum: several = [one] } = part.properties?.[name] ?? {};
    for (const word of several) if (word) found.add(word);
  }
  for (const inner of Object.values(part)) shapes(inner, found);
  return found;
}

describe("the schema of the answers", () => {
  let engine;
  let schema;
  let fits;
  const seen = new Set();
  const answers = [];
  const note = (value) => {
    if (value === null || typeof value !== "object") return;
    for (const name of ["outcome", "finding"]) if (typeof value[name] === "string") seen.add(value[name]);
    Object.values(value).forEach(note);
  };
  before(async () => {
    engine = await import(path.join(DIST, "engine.js"));
    await engine.default({ module_or_path: await readFile(path.join(DIST, "engine_bg.wasm")) });
    schema = await json("docs/schema/answer.json");
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
    const valid = ajv.compile(schema);
    // Against the answer's own shape, so that a fault is told once and not for each calculator.
    const own = new Map(schema.oneOf.map(({ $ref }) => {
      const { calculator } = schema.$defs[$ref.split("/").pop()].properties;
      return [calculator.const, ajv.getSchema(schema.$id + $ref)];
    }));
    fits = (answer, what) => {
      if (valid(answer)) return;
      const shape = "problems" in answer ? valid : own.get(answer.calculator);
      shape(answer);
      assert.fail(`${what}: ${JSON.stringify(shape.errors.slice(0, 8), null, 1)}`);
    };
  });

  test("the page has it beside the engine", async () => {
    assert.deepEqual(JSON.parse(await readFile(path.join(DIST, "schema/answer.json"), "utf8")), schema);
  });

  test("it has a shape for every calculator", () => {
    const named = schema.oneOf.map(({ $ref }) => schema.$defs[$ref.split("/").pop()].properties.calculator);
    assert.deepEqual(named.flatMap((one) => one.const ?? []).sort(), engine.tools().sort());
    assert.deepEqual(named.flatMap((one) => one.enum ?? []).sort(), engine.tools().sort(), "any of them can have problems");
  });

  for (const [name, [state, , route = "minimum-wage"]] of Object.entries(STATES)) {
    if (["", "figures", "desk"].includes(route)) continue;
    test(`of a link: ${name}`, () => {
      const answer = JSON.parse(engine.assessLink(`#/${route}?${state}`, []));
      fits(answer, name);
      note(answer);
      if ("case" in answer) answers.push(answer);
    });
  }

  test("of the sample people and the worked examples", async () => {
    for (const { tool, case: asked } of await json("src/desk/people.json")) {
      const text = JSON.stringify(asked).replaceAll("{month}", "2026-09").replaceAll("{year}", "2026");
      fits(JSON.parse(engine.assess(tool, text)), text);
    }
    for (const file of await readdir(path.join(ROOT, "tests/worked/ours"))) {
      const { case: asked } = await json(`tests/worked/ours/${file}`);
      fits(JSON.parse(engine.assess("minimum-wage", JSON.stringify(asked))), file);
    }
  });

  test("of the examples in the guide", async () => {
    const guide = await readFile(path.join(ROOT, "docs/api.md"), "utf8");
    const cases = [...guide.matchAll(/```json ([a-z]*-?)case\n([\s\S]*?)```/g)];
    assert.ok(cases.length >= 8);
    const tools = { "": "minimum-wage", "leave-": "annual-leave" };
    for (const [, name, text] of cases) {
      const tool = tools[name] ?? name.slice(0, -1);
      const answer = JSON.parse(engine.assess(tool, text));
      assert.ok(!("problems" in answer), `${tool}: ${JSON.stringify(answer.problems)}`);
      fits(answer, tool);
      note(answer);
      answers.push(answer);
    }
  });

  test("of cases at random, which reach every shape that a line can have", () => {
    const next = numbers(2022);
    const any = (list) => list[next() % list.length];
    const month = () => `202${5 + (next() % 3)}-${String(1 + (next() % 12)).padStart(2, "0")}`;
    const values = {
      "1970.00": () => any(["0", "600", "1200.50", "1899.99", "1970", "4350", "30000"]),
      "7.5": () => any(["0", "3", "8", "7:20", "40", "180"]),
      "2026-09-01": () => `${any(["1966", "1980", "2024", "2026", "2026", "2027"])}-${any(["01-01", "06-15", "09-01", "10-01", "12-31"])}`,
      "2026-09": month,
      "2026": () => any(["2025", "2026", "2027"]),
      "08:00-12:30": () => any(["08:00-12:30", "20:00-06:00"]),
    };
    const made = ({ enum: words, examples, items, properties }) => {
      if (words) return any(words);
      if (items) return Array.from({ length: 1 + (next() % 3) }, () => made(items));
      if (properties) return Object.fromEntries(Object.entries(properties).filter(() => next() % 3).map(([name, one]) => [name, made(one)]));
      return values[examples?.[0]]?.() ?? any(["1", "3", "12", "25", "40", "200", "0.6"]);
    };
    for (const { calculator: tool, case: asked } of answers) {
      const { properties } = JSON.parse(engine.schema(tool));
      const names = Object.keys(properties).filter((name) => name !== "supplied");
      for (let at = 0; at < (tool === "claim" ? 2 : 15); at += 1) {
        const one = { ...asked };
        for (let change = next() % 4; change >= 0; change -= 1) {
          const name = any(names);
          one[name] = made(properties[name]);
        }
        const text = JSON.stringify(one);
        const answer = JSON.parse(engine.assess(tool, text));
        fits(answer, `${tool} ${text}`);
        note(answer);
      }
    }
    for (const [tool, asked] of RARE) {
      const answer = JSON.parse(engine.assess(tool, JSON.stringify(asked)));
      assert.ok(!("problems" in answer), JSON.stringify(answer.problems));
      fits(answer, JSON.stringify(asked));
      note(answer);
    }
    assert.deepEqual([...shapes(schema)].filter((one) => !seen.has(one)), []);
  });

  test("what is not an answer does not fit it", () => {
    const answer = JSON.parse(engine.assessLink("#/minimum-wage?m=2026-09&p=base:1900", []));
    const spoilt = [
      (one) => (one.lines[0].due = 1970),
      (one) => (one.lines[0].due = "1970.0"),
      (one) => delete one.lines[0].shortfall,
      (one) => (one.lines[0].margin = "1.00"),
      (one) => delete one.working,
      (one) => (one.certainty.weakest = "certain"),
      (one) => (one.calculator = "overtime"),
    ];
    for (const spoil of spoilt) {
      const one = structuredClone(answer);
      spoil(one);
      assert.throws(() => fits(one, "spoilt"), /spoilt/, `${spoil}`);
    }
  });
});
