// A real Firefox, driven over WebDriver BiDi, which it speaks by itself.

import { writeFile } from "node:fs/promises";
import path from "node:path";
import WebSocket from "ws";
import { program, remove, started, temporary } from "./child.mjs";

const NAMES = ["firefox-esr", "firefox"];
const PLACES = ["/Applications/Firefox.app/Contents/MacOS"];
/** In milliseconds, for one command. */
const PATIENCE = 15_000;

/** A browser that has nothing to do but the test: it looks for no updates, studies or networks. */
const QUIET = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

/** Starts it with an empty profile and a page as large as a phone's. */
export async function firefox() {
  const binary = program("QUANYI_FIREFOX", NAMES, PLACES);
  const profile = temporary("firefox");
  const lines = Object.entries(QUIET).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(path.join(profile, "user.js"), lines.join("\n"));
  const args = ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile, "about:blank"];
  const child = started(binary, args);
  const close = async () => {
    await child.end();
    remove(profile);
  };
  try {
    const [, address] = await child.until((said) => /WebDriver BiDi listening on (ws:\S+)/.exec(said), 60_000);
    return await Firefox.connected(`${address}/session`, close);
  } catch (error) {
    await close();
    throw error;
  }
}

class Firefox {
  #socket;
  #close;
  #context;
  #waiting = new Map();
  #last = 0;
  #heard = [];
  /** What it says of itself. */
  version = "";

  static async connected(address, close) {
    const browser = new Firefox();
    browser.#close = close;
    browser.#socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      browser.#socket.once("open", resolve).once("error", reject);
    });
    browser.#socket.on("message", (text) => browser.#take(JSON.parse(text)));
    const { capabilities } = await browser.#ask("session.new", { capabilities: {} });
    browser.version = `${capabilities.browserName} ${capabilities.browserVersion}`;
    await browser.#ask("session.subscribe", { events: ["log.entryAdded"] });
    const context = (await browser.#ask("browsingContext.getTree", {})).contexts[0].context;
    browser.#context = context;
    await browser.#ask("browsingContext.setViewport", { context, viewport: { width: 360, height: 740 } });
    return browser;
  }

  #take({ id, method, params, result, error, message }) {
    if (method === "log.entryAdded" && ["error", "warn"].includes(params.level)) this.#heard.push(`${params.level}: ${params.text}`);
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    if (error) waiting.reject(new Error(`${error}: ${message}`));
    else waiting.resolve(result);
  }

  async #ask(method, params) {
    const id = (this.#last += 1);
    let timer;
    try {
      return await new Promise((resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`${method} was not answered`)), PATIENCE);
        this.#waiting.set(id, { resolve, reject });
        this.#socket.send(JSON.stringify({ id, method, params }));
      });
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  /** Opens an address, and forgets what was heard before. */
  async open(url) {
    const context = this.#context;
    // From another document, so that what differs in the fragment alone is opened anew too.
    await this.#ask("browsingContext.navigate", { context, url: "about:blank", wait: "complete" });
    this.#heard = [];
    await this.#ask("browsingContext.navigate", { context, url, wait: "complete" });
  }

  /** What a function gives in the page. */
  async run(work, ...given) {
    const { type, result, exceptionDetails } = await this.#ask("script.callFunction", {
      functionDeclaration: `(given) => JSON.stringify((${work})(...JSON.parse(given)) ?? null)`,
      arguments: [{ type: "string", value: JSON.stringify(given) }],
      target: { context: this.#context },
      awaitPromise: false,
    });
    if (type !== "success") throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  }

  async #element(selector) {
    const found = await this.#ask("browsingContext.locateNodes", { context: this.#context, locator: { type: "css", value: selector } });
    if (!found.nodes.length) throw new Error(`There is no ${selector}.`);
    return { sharedId: found.nodes[0].sharedId };
  }

  /** Clicks in the middle of an element, with what a mouse does. */
  async click(selector) {
    const element = await this.#element(selector);
    await this.run((one) => document.querySelector(one).scrollIntoView({ block: "center", behavior: "instant" }), selector);
    const actions = [
      { type: "pointerMove", x: 0, y: 0, origin: { type: "element", element } },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.#ask("input.performActions", { context: this.#context, actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  /** Clicks into a field and types. */
  async type(selector, text) {
    await this.click(selector);
    const actions = [...text].flatMap((key) => [{ type: "keyDown", value: key }, { type: "keyUp", value: key }]);
    await this.#ask("input.performActions", { context: this.#context, actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Gives files to a field for files. */
  async give(selector, ...files) {
    await this.#ask("input.setFiles", { context: this.#context, element: await this.#element(selector), files });
  }

  /** Errors and warnings of the page since it was opened. */
  async heard() {
    return this.#heard;
  }

  async close() {
    await this.#ask("browser.close", {}).catch(() => {});
    this.#socket.terminate();
    await this.#close();
  }
}
