// How long readers wait: for a first answer on slow phones and networks, and for each answer after it.
//
//   cargo xtask bench [visits]

import { launch } from "./browser.mjs";
import { PHONE, SHORT } from "./reader.mjs";
import { serve } from "./server.mjs";

/** What the peer takes for one result over its interface, in milliseconds: the fastest and the slowest measured. */
const PEER = [84, 148];
const PROFILES = [
  { name: "as it is", cpu: 1 },
  { name: "4x CPU, 1.44 Mbit/s, 150 ms", cpu: 4, latency: 150, budget: 1500 },
  { name: "4x CPU, 1.44 Mbit/s, 562 ms", cpu: 4, latency: 562, budget: 2200 },
];
const BYTES_PER_SECOND = (1.44 * 1024 * 1024) / 8;
const CHANGES = 200;
const visits = Number(process.argv[2] ?? 5);

/** Watches for the first answer; runs in the page before anything else. */
function watchForAnswer() {
  const watch = new MutationObserver(() => {
    if (document.querySelector("[data-answer]")) {
      watch.disconnect();
      globalThis.answeredAt = performance.now();
    }
  });
  watch.observe(document, { attributes: true, childList: true, subtree: true });
}

/** A visitor on a slow phone; `then` gets the page. */
async function visiting(browser, { cpu, latency }, then) {
  const visitor = await browser.newContext(PHONE);
  try {
    const page = await visitor.newPage();
    const session = await visitor.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    if (latency) {
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency,
        downloadThroughput: BYTES_PER_SECOND,
        uploadThroughput: BYTES_PER_SECOND,
      });
    }
    return await then(page);
  } finally {
    await visitor.close();
  }
}

/** A first visit by a link that holds a slip: milliseconds from navigation to the answer in the document. */
const firstAnswer = (browser, link, profile) =>
  visiting(browser, profile, async (page) => {
    await page.addInitScript(watchForAnswer);
    await page.goto(link);
    const answered = await page.waitForFunction(() => globalThis.answeredAt, null, { timeout: 60_000 });
    return answered.jsonValue();
  });

/**
 * Changes an amount again and again. For each change: milliseconds from the key to the new sentence in the
 * document (read, worked out, put into words, drawn), and to the end of style and layout after it. The time
 * to paint is not in either.
 */
const laterAnswers = (browser, link, profile) =>
  visiting(browser, profile, async (page) => {
    await page.goto(link);
    await page.locator("[data-answer]").first().waitFor();
    return page.evaluate(async (changes) => {
      const field = document.querySelector('[id="pay-0--amount"]');
      const answer = document.getElementById("answer");
      const sentence = () => answer.querySelector(".clc-verdict__sentence")?.textContent;
      const [drawn, laidOut] = [[], []];
      for (let at = 0; at < changes; at += 1) {
        const before = sentence();
        const changed = new Promise((resolve) => {
          const watch = new MutationObserver(() => {
            if (sentence() === before) return;
            watch.disconnect();
            resolve(performance.now());
          });
          watch.observe(answer, { childList: true, subtree: true, characterData: true });
        });
        field.value = String(1700 + at);
        const start = performance.now();
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        drawn.push((await changed) - start);
        document.body.getBoundingClientRect();
        laidOut.push(performance.now() - start);
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      }
      return { drawn, laidOut };
    }, CHANGES);
  });

/** Median, fastest, slowest. */
function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
}

const row = (times, digits, what) =>
  console.log(`${times.map((ms) => ms.toFixed(digits).padStart(9)).join(" ")}   ${what}`);

const host = await serve();
const link = `${host.url}#/minimum-wage?${SHORT}`;
const browser = await launch();
try {
  await firstAnswer(browser, link, { cpu: 1 });
  console.log(`\n   median   fastest   slowest   ms from a key to its answer, ${CHANGES} changes`);
  for (const cpu of [1, 4]) {
    const { drawn, laidOut } = await laterAnswers(browser, link, { cpu });
    const [middle, ...rest] = spread(drawn);
    const ratio = PEER.map((ms) => (ms / middle).toFixed(0)).join(" to ");
    row([middle, ...rest], 1, `in the document, ${cpu}x CPU; the peer's ${PEER.join(" to ")} ms a result are ${ratio} times that`);
    row(spread(laidOut), 1, `and laid out, ${cpu}x CPU`);
  }
  console.log(`\n   median   fastest   slowest   ms to the answer a link opens at, ${visits} first visits`);
  for (const profile of PROFILES) {
    const times = [];
    for (let visit = 0; visit < visits; visit += 1) times.push(await firstAnswer(browser, link, profile));
    const [middle, ...rest] = spread(times);
    const goal = profile.budget ? ` (${middle <= profile.budget ? "within" : "OVER"} ${profile.budget})` : "";
    row([middle, ...rest], 0, `${profile.name}${goal}`);
  }
} finally {
  await browser.close();
  await host.close();
}
