// A roster beside others that work out the same: LibreOffice recalculating formulas, and OpenFisca-Core with numpy.
// The amounts of every row are compared before a ratio is printed.
//
//   cargo xtask bench peers [rows]

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { measure, roster, wage } from "./bench-roster.mjs";
import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FOLDER = path.join(ROOT, "target/bench");

/** What is worked out: the column of our own result, and what it is made of in September 2026. */
export const LINES = [
  { key: "pension_employer", column: "养老保险单位", rate: 16 },
  { key: "pension_employee", column: "养老保险个人", rate: 8 },
  { key: "unemployment_employer", column: "失业保险单位", rate: 0.7 },
  { key: "unemployment_employee", column: "失业保险个人", rate: 0.3 },
  { key: "injury_employer", column: "工伤保险单位", rate: 0.2 },
  { key: "medical_employer", column: "医疗保险单位", rate: 8 },
  { key: "medical_employee", column: "医疗保险个人", rate: 2 },
].map((line) => ({ ...line, floor: 4403, ceiling: 22017 }));

/** Runs a program to its end: seconds, and what it printed. */
function run(program, args, input = "") {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd: FOLDER, stdio: ["pipe", "pipe", "pipe"] });
    const [said, complained] = [[], []];
    child.stdout.on("data", (part) => said.push(part));
    child.stderr.on("data", (part) => complained.push(part));
    child.on("error", (error) => reject(error.code === "ENOENT" ? new Error("it is not on this machine") : error));
    child.on("close", (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, text: Buffer.concat(said).toString() });
      else reject(new Error(`${program}: ${code} ${Buffer.concat(complained).toString().slice(-500)}`));
    });
    child.stdin.end(input);
  });
}

/** Our own result: milliseconds of computing, and the fen of each line of each row. */
async function ours(browser, host, rows) {
  const found = await measure(browser, host, { rows, withPay: false, text: true });
  const [heads, ...people] = found.text.replace("\ufeff", "").trimEnd().split("\r\n").map((row) => row.split(","));
  assert.equal(people.length, rows);
  const fen = LINES.map(({ column }) => {
    const at = heads.indexOf(column);
    assert.notEqual(at, -1, `${column} in ${heads}`);
    return people.map((row) => Math.round(Number(row[at]) * 100));
  });
  const whole = (found.reading + found.computing + found.writing) / 1000;
  return { seconds: found.computing / 1000, whole, fen };
}

/** A flat sheet of wages and amounts: as formulas, which have no value until they are recalculated, or as values. */
function sheet(fen, withFormulas) {
  const number = (value) => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  const rows = fen[0].map((_, at) => {
    const place = `[.A${at + 1}]`;
    const cells = LINES.map(({ floor, ceiling, rate }, line) =>
      withFormulas
        ? `<table:table-cell table:formula="of:=ROUND(MIN(MAX(${place};${floor});${ceiling})*${rate}/100;2)"/>`
        : number((fen[line][at] / 100).toFixed(2)),
    );
    return `<table:table-row>${number((wage(at) / 100).toFixed(2))}${cells.join("")}</table:table-row>`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" ' +
    'office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>' +
    `<table:table table:name="a">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`
  );
}

/** LibreOffice: the time of a sheet with formulas less that of the same with values only. */
async function office(own) {
  const program = process.env.QUANYI_SOFFICE ?? "soffice";
  const profile = path.join(FOLDER, "office");
  const convert = async (name, withFormulas) => {
    const file = path.join(FOLDER, `${name}.fods`);
    await writeFile(file, sheet(own.fen, withFormulas));
    const { seconds } = await run(program, [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "csv",
      "--outdir",
      FOLDER,
      file,
    ]);
    const text = await readFile(path.join(FOLDER, `${name}.csv`), "utf8");
    return { seconds, rows: text.trimEnd().split("\n").map((row) => row.split(",").map(Number)) };
  };
  await convert("warm", false);
  const values = await convert("values", false);
  const formulas = await convert("formulas", true);
  formulas.rows.forEach((row, at) => {
    const found = row.slice(1).map((amount) => Math.round(amount * 100));
    assert.deepEqual(found, own.fen.map((line) => line[at]), `row ${at + 1}`);
  });
  await rm(profile, { recursive: true, force: true });
  return { seconds: formulas.seconds - values.seconds, whole: formulas.seconds };
}

/**
 * OpenFisca: the time of the simulation alone, and that from the rows as text to the amounts as text; its floating
 * point may differ by a fen, and how often is told.
 */
async function openfisca(own, rows) {
  const python = process.env.QUANYI_OPENFISCA ?? path.join(ROOT, ".tools/openfisca/bin/python");
  if (!existsSync(python)) throw new Error("it is not on this machine");
  const lines = LINES.map(({ key, floor, ceiling, rate }) => ({ key, floor, ceiling, rate: rate / 100 }));
  const csv = path.join(FOLDER, "peers.csv");
  await writeFile(csv, roster(rows, false));
  const { text } = await run(python, [path.join(ROOT, "xtask/bench/openfisca.py")], JSON.stringify({ lines, csv }));
  const { seconds, whole, fen } = JSON.parse(text);
  let differ = 0;
  LINES.forEach(({ key }, line) => {
    fen[key].forEach((amount, at) => {
      const off = Math.abs(amount - own.fen[line][at]);
      assert.ok(off <= 1, `${key}, row ${at + 1}: ${amount} and ${own.fen[line][at]} fen`);
      differ += off;
    });
  });
  return { seconds, whole, differ };
}

const rows = Number(process.argv[2] ?? 100_000);
await mkdir(FOLDER, { recursive: true });
const host = await serve();
const browser = await launch();
try {
  const own = await ours(browser, host, rows);
  const show = (seconds) => seconds.toFixed(3).padStart(9);
  const ratio = (theirs, ours) => `${(theirs / ours).toFixed(theirs < ours ? 3 : 1)} x`.padStart(10);
  const line = (who, found, what) =>
    console.log(
      `${show(found.seconds)} ${ratio(found.seconds, own.seconds)} ${show(found.whole)} ${ratio(found.whole, own.whole)}   ${who}: ${what}`,
    );
  console.log(`\n         computing      file to file   seconds, and times ours; ${rows} rows of ${LINES.length} amounts`);
  line("ours, in Chromium", own, "every amount exact, with its bounds, and summed up");
  const peers = [
    ["LibreOffice", () => office(own), () => "formulas recalculated; equal to the fen in every row"],
    [
      "OpenFisca-Core",
      () => openfisca(own, rows),
      ({ differ }) => `by numpy in floating point; ${differ} of ${rows * LINES.length} amounts differ by a fen, none by more`,
    ],
  ];
  for (const [who, act, what] of peers) {
    try {
      const found = await act();
      line(who, found, what(found));
    } catch (error) {
      if (error.code === "ERR_ASSERTION") throw error;
      console.log(`${who} is left out: ${error.message}.`);
    }
  }
} finally {
  await browser.close();
  await host.close();
}
