// What is printed or saved as PDF, to be shown to the employer: the entries, the answer, its working, what to do.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import zlib from "node:zlib";
import { SHORT, eventually, visitors } from "./reader.mjs";

/** What of a list of selectors is drawn. */
const drawn = (page, selectors) =>
  page.evaluate(
    (list) =>
      list.filter((selector) => {
        const all = [...document.querySelectorAll(selector)];
        if (all.length === 0) throw new Error(`nothing is ${selector}`);
        return all.some((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0);
      }),
    selectors,
  );

/** The streams of a PDF, unpacked: how much is drawn on its pages. */
function streams(pdf) {
  const parts = [];
  for (let from = pdf.indexOf("stream\n"); from >= 0; from = pdf.indexOf("stream\n", from + 1)) {
    if (pdf.subarray(from - 3, from).toString() === "end") continue;
    const body = pdf.subarray(from + 7, pdf.indexOf("endstream", from));
    try {
      parts.push(zlib.inflateSync(body).toString("latin1"));
    } catch {
      // A font or a picture that is not packed this way.
    }
  }
  return parts;
}

describe("print", () => {
  const visit = visitors();

  for (const [name, at, tone] of [
    ["a shortfall", SHORT, "bad"],
    ["an estimate", `${SHORT}&at=part&ah=16`, "open"],
    ["in English", `${SHORT}&l=en`, "bad"],
  ]) {
    test(`the answer, its working and what to do are on paper: ${name}`, async (t) => {
      const reader = await visit(t, { at });
      await reader.told(tone);
      if (at.includes("l=en")) await reader.told("bad", "yuan");
      await reader.page.emulateMedia({ media: "print" });
      const wanted = [
        "#title",
        "#month-year",
        "#pay-0--amount",
        ".clc-card:has(:checked)",
        ".clc-verdict__sentence",
        ".clc-verdict__detail",
        ".clc-steps .clc-step__sentence",
        ".clc-steps .clc-step__authority",
        ".clc-next li",
        ".clc-foot",
      ];
      assert.deepEqual(await drawn(reader.page, wanted), wanted);
      const screen = [".clc-form button", "#language", ".clc-bar", ".clc-share", ".clc-card:not(:has(:checked))"];
      assert.deepEqual(await drawn(reader.page, screen), []);
      assert.equal(await reader.page.evaluate(() => getComputedStyle(document.querySelector(".clc-verdict__sentence")).color), "rgb(0, 0, 0)");
    });
  }

  test("a working that was folded away is on paper too", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad");
    await reader.page.locator(".clc-working summary").tap();
    await eventually(async () => assert.deepEqual(await drawn(reader.page, [".clc-step"]), []));
    await reader.page.emulateMedia({ media: "print" });
    assert.deepEqual(await drawn(reader.page, [".clc-step"]), [".clc-step"]);
  });

  test("what was entered under other circumstances is on paper, and no empty field", async (t) => {
    const reader = await visit(t, { at: `${SHORT}&aw=1500&t=2` });
    await reader.told("bad");
    await reader.page.emulateMedia({ media: "print" });
    const empty = await reader.page.$$eval(".clc-field input", (all) => all.filter((one) => one.value === "" && one.checkVisibility()).map((one) => one.id));
    assert.deepEqual(empty, []);
    assert.deepEqual(await drawn(reader.page, ["#tier"]), ["#tier"]);
  });

  test("in dark colours it is black on white", async (t) => {
    const reader = await visit(t, { at: SHORT, media: { colorScheme: "dark" } });
    await reader.told("bad");
    await reader.page.emulateMedia({ media: "print", colorScheme: "dark" });
    const [text, paper] = await reader.page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    assert.deepEqual([text, paper], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  });

  test("the PDF is a few A4 pages with text on each", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad");
    const pdf = await reader.page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(pages >= 1 && pages <= 4, `${pages} pages`);
    const texts = streams(pdf).filter((one) => /\bTj\b|\bTJ\b/.test(one));
    assert.ok(texts.length >= pages, `${texts.length} texts on ${pages} pages`);
  });

  test("where the browser does not print the page says so, and where it does it is silent", async (t) => {
    const reader = await visit(t, { at: SHORT });
    await reader.told("bad", "70.00");
    const notice = reader.page.getByText("这里不能打印");
    await eventually(async () => assert.ok(reader.host.requests.some((one) => one.path === "/print.js")));
    await reader.button("打印").tap();
    // Longer than it waits.
    await reader.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    assert.equal(await notice.count(), 0);
    // The browser inside a chat has the function, and it does nothing.
    const chat = await visit(t, { at: SHORT, init: () => (window.print = () => {}) });
    await chat.told("bad", "70.00");
    await eventually(async () => assert.ok(chat.host.requests.some((one) => one.path === "/print.js")));
    await chat.button("打印").tap();
    await chat.page.getByText("这里不能打印").waitFor();
    await chat.button("English").tap();
    await chat.page.locator("html[lang=en]").waitFor();
    await chat.button("Print").tap();
    await chat.page.getByText("Nothing can be printed here").waitFor();
  });
});
