// Programs that the tests start, and that end with them.

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A program: where xtask found it, or the first one on PATH or in other places. */
export function program(variable, names, places = []) {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), ...places];
  const found = [process.env[variable], ...folders.flatMap((folder) => names.map((name) => path.join(folder, name)))].find(
    (one) => one && existsSync(one),
  );
  if (!found) throw new Error(`No ${names[0]} found. \`cargo xtask test\` gets one, or set ${variable} to its path.`);
  return found;
}

/** What is running now, and its folders; both end with this process, whatever ends it. */
const running = new Set();
const folders = new Set();

function endAll() {
  for (const child of running) child.kill("SIGKILL");
  for (const folder of folders) remove(folder);
}

process.on("exit", endAll);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    endAll();
    process.kill(process.pid, signal);
  });
}

/** A new empty folder. */
export function temporary(name) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `quanyi-${name}-`));
  folders.add(folder);
  return folder;
}

/** Removes it; a program that is just ending may still write there. */
export function remove(folder) {
  folders.delete(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  } catch (error) {
    console.error(`${folder} stays: ${error.message}`);
  }
}

/** Starts a program; `said()` is what it has printed, `over()` how it ended, once it has. */
export function started(binary, args, options = {}) {
  const child = spawn(binary, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  running.add(child);
  let said = "";
  let over = null;
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
  const ended = new Promise((resolve) => {
    const end = (how) => {
      running.delete(child);
      over ??= how;
      resolve();
    };
    child.once("error", (error) => end(String(error)));
    child.once("exit", (code, signal) => end(`ended (${code ?? signal})`));
  });

  return {
    said: () => said,
    over: () => over,
    /** Waits until something of it is there. */
    async until(what, patience = 20_000, more = async () => "") {
      const deadline = Date.now() + patience;
      for (;;) {
        const found = await what(said);
        if (found) return found;
        if (over || Date.now() > deadline) {
          const text = `${binary} ${over ?? "is not ready"}: ${said}${await more()}`;
          await this.end();
          throw new Error(text);
        }
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
    },
    /** Asks it to end, and then ends it. */
    async end(signal = "SIGTERM") {
      if (over) return;
      child.kill(signal);
      const patience = setTimeout(() => child.kill("SIGKILL"), 3000);
      await ended;
      clearTimeout(patience);
    },
  };
}
