// The page as its readers use it: what they do to it, and what they see on it.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { complaints, launch } from "./browser.mjs";
import { STRICT_CSP, serve } from "./server.mjs";

/** The phone that comes first. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
export const DESK = { viewport: { width: 1280, height: 800 } };

/** A slip that is 70.00 short: the allowance does not count and what was withheld stays in. */
export const SHORT = "v=1&m=2026-09&p=base:1900;hardship:250;own_contributions:300";
/** The same with the standard as the base wage. */
export const MET = SHORT.replace("1900", "1970");

const PATIENCE = 10_000;

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Asserts that words are there; an amount counts only whole, not as the end of a larger one. */
export function assertHas(text, words) {
  for (const word of words) {
    const whole = /^\d/.test(word) ? `(?<![\\d,.])${escaped(word)}(?!\\d)` : escaped(word);
    assert.match(text, new RegExp(whole), `“${word}” in: ${text}`);
  }
}

/** Tries an assertion until it holds; what it said last is what is thrown. */
export async function eventually(assertion) {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** One browser for the tests of a file; the function it gives opens the page for a new visitor. */
export function visitors() {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  /**
   * `at`: a link's state, such as `m=2026-09&p=base:1900`. `route`: the calculator; the front door if it is empty. `files`: what the host serves besides the build.
   * `query`: what stands before the link's state, such as `?as-of=2027-10-01`.
   * `noise`: what the browser is expected to complain of.
   * `hold`: promises by path; the file is on the way until its promise is kept.
   */
  return async function visit(t, { at = "", route = "minimum-wage", context = {}, media = {}, init, files = new Map(), hold = {}, noise, url, query = "" } = {}) {
    const host = url ? { url, requests: [] } : await serve({ csp: STRICT_CSP, files });
    const visitor = await browser.newContext({ ...PHONE, serviceWorkers: "block", ...context });
    visitor.setDefaultTimeout(PATIENCE);
    t.after(async () => {
      await visitor.close();
      if (!url) await host.close();
    });
    const page = await visitor.newPage();
    await page.emulateMedia(media);
    if (init) await page.addInitScript(init);
    for (const [path, kept] of Object.entries(hold)) {
      await page.route(`**${path}`, (route) => kept.then(() => route.continue()));
    }
    const heard = complaints(page);
    await page.goto(url ?? new URL(at ? `${query}#/${route}?${at}` : `${query}#/${route}`, host.url).href);
    await page.locator(route ? "#title" : "#language").waitFor();
    t.after(() => assert.deepEqual(heard.filter((one) => !noise?.test(one)), [], "the browser had nothing to complain of"));
    return new Reader(page, host, visitor);
  };
}

/** An id as a selector: ids on the page have points and commas from nowhere but digits and words. */
const byId = (id) => `[id="${id}"]`;

export class Reader {
  constructor(page, host, visitor) {
    Object.assign(this, { page, host, visitor });
  }

  field(id) {
    return this.page.locator(byId(id));
  }

  message(id) {
    return this.field(`${id}-message`);
  }

  amount(row) {
    return this.field(`pay-${row}--amount`);
  }

  lines() {
    return this.page.locator("ul.clc-slip > li");
  }

  answer() {
    return this.page.locator("#answer");
  }

  /** A button by its name, in either language. */
  button(zh, en = zh) {
    return this.page.getByRole("button", { name: new RegExp(`^(${zh}|${en})`) });
  }

  async chooseClass(word) {
    const card = this.page.locator(`input[name=class][value=${word}]`);
    await card.tap();
    assert.ok(await card.isChecked());
  }

  async chooseMonth(month) {
    const [year, of] = month.split("-");
    await this.field("month-year").selectOption(year);
    await this.field("month-month").selectOption(of);
  }

  /** Types into a field key by key and leaves it. (Two quick taps at one place would be a double tap: it is clicked.) */
  async type(id, text) {
    await this.field(id).click();
    await this.field(id).pressSequentially(text);
    await this.leave();
  }

  /** Takes the focus out of a field by tapping where nothing is. */
  async leave() {
    await this.page.evaluate(() => document.activeElement?.blur());
  }

  /** Enters a line of the slip: the one offered for it, or a new one. */
  async pay(kind, amount) {
    const rows = await this.lines().count();
    let row = -1;
    for (let at = 0; at < rows; at += 1) {
      const [offered, typed] = [await this.field(`pay-${at}--kind`).inputValue(), await this.amount(at).inputValue()];
      if (offered === kind && typed === "") row = at;
    }
    if (row < 0) {
      await this.button("添加一项", "Add an item").tap();
      await eventually(async () => assert.equal(await this.lines().count(), rows + 1));
      row = rows;
      await this.field(`pay-${row}--kind`).selectOption(kind);
    }
    await this.type(`pay-${row}--amount`, amount);
  }

  /** The answers as they stand: tone and sentence of each line. */
  verdicts() {
    return this.page.$$eval("#answer [data-answer]", (boxes) =>
      boxes.map((box) => ({
        tone: box.dataset.answer,
        sentence: box.querySelector(".clc-verdict__sentence").textContent,
        text: box.textContent,
      })),
    );
  }

  /** Waits until the first answer has this tone and all of these words in it. */
  async told(tone, ...words) {
    return eventually(async () => {
      const [first] = await this.verdicts();
      assert.ok(first, `an answer; there is only: ${await this.answer().innerText()}`);
      assert.equal(first.tone, tone, first.sentence);
      assertHas(first.text, words);
      return first;
    });
  }

  /** Waits until the page says so somewhere in a part of it. */
  async says(part, ...words) {
    const place = this.page.locator(part);
    await eventually(async () => {
      assertHas((await place.allInnerTexts()).join("\n"), words);
    });
  }

  /** What the address says of the state. */
  async fragment() {
    return this.page.evaluate(() => location.hash);
  }

  /** Waits until the address holds these pieces. */
  async addressHas(...pieces) {
    return eventually(async () => {
      const fragment = await this.fragment();
      for (const piece of pieces) assert.ok(fragment.includes(piece), `“${piece}” in ${fragment}`);
      return this.page.url();
    });
  }

  /** Everything entered, by the names of the fields. */
  entries() {
    return this.page.$$eval(".clc-form input, .clc-form select", (fields) =>
      Object.fromEntries(
        fields
          .filter((field) => (field.type === "radio" ? field.checked : field.value !== ""))
          .map((field) => [field.id || field.name, field.value]),
      ),
    );
  }

  /** The id of what has the keyboard. */
  focused() {
    return this.page.evaluate(() => document.activeElement?.id ?? "");
  }
}
