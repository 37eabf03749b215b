// A real WebKit: WebKitGTK's own small browser on a screen that nobody sees, driven over WebDriver.

import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { program, remove, started, temporary } from "./child.mjs";
import { freePort } from "./hosts.mjs";

/** What WebDriver calls a reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** In milliseconds, for one command. */
const PATIENCE = 15_000;

/** The browser lies beside WebKit's libraries, in the folder of the newest of them. */
async function miniBrowser() {
  if (process.env.QUANYI_MINIBROWSER) return process.env.QUANYI_MINIBROWSER;
  const found = [];
  for (const lib of ["/usr/lib", "/usr/libexec", "/usr/lib64"]) {
    const inside = await readdir(lib).catch(() => []);
    for (const folder of [lib, ...inside.filter((name) => name.includes("-linux-")).map((name) => path.join(lib, name))]) {
      const versions = (await readdir(folder).catch(() => [])).filter((name) => name.startsWith("webkit"));
      found.push(...versions.map((name) => path.join(folder, name, "MiniBrowser")).filter(existsSync));
    }
  }
  if (!found.length) throw new Error("No MiniBrowser of WebKitGTK found. `cargo xtask test` installs one, or set QUANYI_MINIBROWSER to its path.");
  return found.sort().at(-1);
}

/** Starts a screen, the driver and the browser. */
export async function webkit() {
  const driver = program("QUANYI_WEBKITDRIVER", ["WebKitWebDriver"]);
  const xvfb = program("QUANYI_XVFB", ["Xvfb"]);
  const binary = await miniBrowser();
  const home = temporary("webkit");
  const children = [];
  const close = async () => {
    for (const child of children.reverse()) await child.end();
    remove(home);
  };
  try {
    const screen = started(xvfb, ["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]);
    children.push(screen);
    const [number] = await screen.until((said) => /^\d+/m.exec(said));
    const port = await freePort();
    const folders = Object.fromEntries(["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"].map((name) => [name, home]));
    const env = { ...process.env, ...folders, DISPLAY: `:${number}`, GDK_BACKEND: "x11", NO_AT_BRIDGE: "1" };
    const steering = started(driver, [`--port=${port}`], { env });
    children.push(steering);
    const url = `http://127.0.0.1:${port}`;
    await steering.until(() => fetch(`${url}/status`).then(() => true, () => false));
    return await WebKit.connected(url, binary, close);
  } catch (error) {
    await close();
    throw error;
  }
}

class WebKit {
  #session;
  #close;
  /** What it says of itself. */
  version = "";

  static async connected(url, binary, close) {
    const browser = new WebKit();
    browser.#session = `${url}/session`;
    browser.#close = close;
    const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary, args: ["--automation"] } } };
    const made = await browser.#ask("POST", "", { capabilities }, 60_000);
    browser.#session += `/${made.sessionId}`;
    await browser.#ask("POST", "/window/rect", { x: 0, y: 0, width: 360, height: 800 });
    browser.version = `WebKitGTK ${made.capabilities.browserVersion} (${made.capabilities.browserName})`;
    return browser;
  }

  async #ask(method, where, body, patience = PATIENCE) {
    const answer = await fetch(this.#session + where, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  /** Opens an address, and forgets what was heard before. */
  async open(url) {
    // From another document, so that what differs in the fragment alone is opened anew too.
    await this.#ask("POST", "/url", { url: "about:blank" });
    await this.#ask("POST", "/url", { url });
    await this.run(() => {
      const heard = (window.quanyiHeard = []);
      const say = console.error;
      console.error = (...all) => {
        heard.push(`error: ${all.join(" ")}`);
        say(...all);
      };
      addEventListener("error", (event) => heard.push(`uncaught: ${event.message}`));
      addEventListener("unhandledrejection", (event) => heard.push(`uncaught: ${event.reason}`));
    });
  }

  /** What a function gives in the page. */
  async run(work, ...given) {
    const script = `return JSON.stringify((${work})(...JSON.parse(arguments[0])) ?? null)`;
    return JSON.parse(await this.#ask("POST", "/execute/sync", { script, args: [JSON.stringify(given)] }));
  }

  async #element(selector) {
    const found = await this.#ask("POST", "/element", { using: "css selector", value: selector });
    return `/element/${found[ELEMENT]}`;
  }

  /** Clicks an element as WebDriver does it: scrolled to, in its middle, if nothing is before it. */
  async click(selector) {
    await this.#ask("POST", `${await this.#element(selector)}/click`, {});
  }

  /** Types into a field. */
  async type(selector, text) {
    await this.#ask("POST", `${await this.#element(selector)}/value`, { text });
  }

  /** Gives files to a field for files. */
  async give(selector, ...files) {
    await this.type(selector, files.join("\n"));
  }

  /** What went wrong in the page since it was loaded: the driver cannot tell what the console says. */
  heard() {
    return this.run(() => window.quanyiHeard ?? []);
  }

  async close() {
    await this.#ask("DELETE", "").catch(() => {});
    await this.#close();
  }
}
