// The real Chromium that the tests and the benchmarks drive.

import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const PLACES = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** What keeps a headless Chromium quiet, and running as root. Playwright adds what it needs itself. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser's path: what xtask found, or the first one on PATH. */
function executable() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = [
    process.env.QUANYI_CHROMIUM,
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...PLACES,
  ];
  const found = candidates.find((one) => one && existsSync(one));
  if (!found) throw new Error("No Chromium found. `cargo xtask test` installs one, or set QUANYI_CHROMIUM to its path.");
  return found;
}

/** `flags`: more of them, such as names of hosts that are this machine. */
export function launch(flags = []) {
  return chromium.launch({ executablePath: executable(), args: [...FLAGS, ...flags], headless: true });
}

const EXPECTED = [
  // Chromium says so of each module it preloads. The digest is checked when boot.js asks for the module.
  "`integrity` attribute is currently ignored for preload destinations",
  // Playwright says so where a test has the page without the worker that keeps it.
  "Service Worker registration blocked by Playwright",
];

/** What a page must not do: complain in the console, throw, or be refused something by its policy. */
export function complaints(page) {
  const heard = [];
  page.on("console", (message) => {
    if (EXPECTED.some((words) => message.text().includes(words))) return;
    // The page asks whether the host has a newer file of the county's figures; mostly it has none.
    if (new URL(message.location().url || "about:blank").pathname.includes("/county/")) return;
    if (["error", "warning"].includes(message.type())) heard.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => heard.push(`uncaught: ${error.message}`));
  return heard;
}
