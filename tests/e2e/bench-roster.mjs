// How fast a roster is: read, worked out and written by the page's own worker in Chromium, with its memory; and
// how long the page takes from the file to the table.
//
//   cargo xtask bench roster [rows…]

import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { launch } from "./browser.mjs";
import { DESK } from "./reader.mjs";
import { serve } from "./server.mjs";

const asked = process.argv.slice(2).map(Number);
const ROWS = asked.length ? asked : [1_000, 100_000, 1_000_000];
/** What is asked of a hundred thousand rows. */
const TARGET = { rows: 100_000, ms: 1_000, bytes: 300e6 };
const FOLDER = new URL("../../target/bench/", import.meta.url);
const SETTINGS = "v=1&m=2026-09&ic=1&s.employee%5Fmedical.employer%5Frate=8";

/** Everybody's wage in fen, from below the floors to above the ceilings. */
export const wage = (at) => 300_000 + ((at * 3_701) % 2_700_000);
const yuan = (fen) => (fen / 100).toFixed(2);

/** A roster as a text: who, what contributions go by and, for the minimum wage, the pay by its kinds. */
export function roster(rows, withPay) {
  const heads = ["姓名", "身份证号", "部门", "缴费工资", ...(withPay ? ["基本工资", "夜班津贴"] : [])];
  const lines = [heads.join(",")];
  for (let at = 0; at < rows; at += 1) {
    const line = [`员工${at}`, `530101${String(at).padStart(11, "0")}X`, `车间${at % 40}`, yuan(wage(at))];
    if (withPay) line.push(String(1_800 + (at % 3_000)), String(at % 300));
    lines.push(line.join(","));
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** In the page: a worker of its own, ready; `ask` sends it a message and times what is expected of it. */
function begin(program) {
  const worker = new Worker(program);
  globalThis.ask = (expected, message) =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      worker.onmessage = ({ data }) => {
        if (data[0] === "progress") return;
        if (data[0] === expected) resolve({ ms: performance.now() - start, data });
        else reject(new Error(data.slice(0, 2).join(": ")));
      };
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(message);
    });
  worker.postMessage(["begin", "zh", "2026-11-25", []]);
  // The program is here before anything is timed.
  return globalThis.ask("file", ["file", "template-csv"]).then(() => null);
}

/** In the page: reads a roster and works it out. */
async function work([csv, settings]) {
  const opened = await globalThis.ask("opened", ["open", "a.csv", new Blob([csv])]);
  const computed = await globalThis.ask("done", ["run", "zh", settings]);
  return { reading: opened.ms, computing: computed.ms };
}

/** In the page: has a file written, and returns it where it is text. */
async function write(which) {
  const { ms, data } = await globalThis.ask("file", ["file", which]);
  return { writing: ms, size: data[3].byteLength, text: which === "csv" ? new TextDecoder().decode(data[3]) : "" };
}

/** What a worker holds: the memory of its program, and the heap of its scripts. */
async function memory(page, session) {
  const [worker] = page.workers();
  const wasm = await worker.evaluate("wasm_bindgen().then((program) => program.memory.buffer.byteLength)");
  const heard = new Promise((resolve) => {
    session.on("Target.receivedMessageFromTarget", ({ message }) => {
      const said = JSON.parse(message);
      if (said.id === 1) resolve(said.result);
    });
  });
  const attached = new Promise((resolve) => session.once("Target.attachedToTarget", resolve));
  const attach = { waitForDebuggerOnStart: false, flatten: false };
  await session.send("Target.setAutoAttach", { ...attach, autoAttach: true });
  const { sessionId } = await attached;
  await session.send("Target.sendMessageToTarget", { sessionId, message: '{"id":1,"method":"Runtime.getHeapUsage"}' });
  const heap = await heard;
  await session.send("Target.setAutoAttach", { ...attach, autoAttach: false });
  return { wasm, heap: heap.usedSize + (heap.backingStorageSize ?? 0) };
}

/** A fresh page of the site, at its front door. */
async function inPage(browser, host, then) {
  const visitor = await browser.newContext(DESK);
  try {
    const page = await visitor.newPage();
    await page.goto(host.url);
    return await then(page, await visitor.newCDPSession(page));
  } finally {
    await visitor.close();
  }
}

/** A roster of so many rows through the worker: its times, and its memory before and after a file is written. */
export function measure(browser, host, { rows, withPay, text = false }) {
  return inPage(browser, host, async (page, session) => {
    await page.evaluate(begin, "roster-worker.js");
    const worked = await page.evaluate(work, [roster(rows, withPay), SETTINGS]);
    const held = await memory(page, session);
    const which = text ? "csv" : "xlsx";
    const written = await page.evaluate(write, which);
    return { ...worked, ...written, which, held, after: await memory(page, session) };
  });
}

/** Seconds from the file given to the page to its rows drawn. */
async function drawn(browser, host, rows) {
  await mkdir(FOLDER, { recursive: true });
  const file = fileURLToPath(new URL(`roster-${rows}.csv`, FOLDER));
  await writeFile(file, roster(rows, true));
  const visitor = await browser.newContext(DESK);
  try {
    const page = await visitor.newPage();
    await page.goto(`${host.url}#/roster?${SETTINGS}`);
    const field = page.locator("#roster-file");
    await field.waitFor();
    const start = performance.now();
    await field.setInputFiles(file);
    await page.locator(".clc-grid__row").first().waitFor({ timeout: 600_000 });
    return (performance.now() - start) / 1000;
  } finally {
    await visitor.close();
  }
}

const show = (value, width, digits = 2) => value.toFixed(digits).padStart(width);
const megabytes = ({ wasm, heap }) => `${show(wasm / 1e6, 7, 0)} + ${show(heap / 1e6, 3, 0)}`;

async function main() {
  const host = await serve();
  const browser = await launch();
  try {
    console.log("\n                          seconds      computing      MB of program + scripts");
    console.log("     rows   read  compute    write     rows/s  µs/row     computed      written");
    const costs = [];
    for (const rows of ROWS) {
      try {
        const { reading, computing, writing, which, held, after } = await measure(browser, host, { rows, withPay: true });
        costs.push(computing / rows);
        const over = rows === TARGET.rows && (TARGET.ms < computing || TARGET.bytes < held.wasm + held.heap);
        console.log(
          `${String(rows).padStart(9)} ${show(reading / 1000, 6)} ${show(computing / 1000, 8)} ${show(writing / 1000, 8)} ` +
            `${show((rows / computing) * 1000, 10, 0)} ${show((computing * 1000) / rows, 7, 1)} ${megabytes(held)} ${megabytes(after)} .${which}` +
            `${rows === TARGET.rows ? (over ? "  OVER 1 s or 300 MB computed" : "  within 1 s and 300 MB computed") : ""}`,
        );
      } catch (error) {
        console.log(`${String(rows).padStart(9)}   ${error.message.split("\n")[0]}`);
      }
    }
    if (1 < costs.length) {
      console.log(`A row of the last costs ${(costs.at(-1) / costs.at(-2)).toFixed(2)} times one of the last but one: linear is 1.`);
    }
    for (const rows of ROWS.filter((rows) => rows <= TARGET.rows)) {
      console.log(`${show(await drawn(browser, host, rows), 9)} s from the file given to the page to its rows drawn, ${rows} rows`);
    }
  } finally {
    await browser.close();
    await host.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
