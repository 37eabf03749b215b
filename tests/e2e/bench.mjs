// Time from navigation to the first answer, on slow phones and slow networks.
//
//   cargo xtask bench [visits]

import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";

const PROFILES = [
  { name: "as it is", cpu: 1 },
  { name: "4x CPU, 1.44 Mbit/s, 150 ms", cpu: 4, latency: 150, budget: 1500 },
  { name: "4x CPU, 1.44 Mbit/s, 562 ms", cpu: 4, latency: 562, budget: 2200 },
];
const BYTES_PER_SECOND = (1.44 * 1024 * 1024) / 8;
const visits = Number(process.argv[2] ?? 5);

/** One first visit: milliseconds until the answer is on the page. */
async function firstAnswer(browser, url, { cpu, latency }) {
  const visitor = await browser.newContext();
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
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (document.querySelector("[data-answer]")) {
          watch.disconnect();
          globalThis.answeredAt = performance.now();
        }
      });
      watch.observe(document, { attributes: true, childList: true, subtree: true });
    });
    await page.goto(url);
    const answered = await page.waitForFunction(() => globalThis.answeredAt, null, { timeout: 60_000 });
    return await answered.jsonValue();
  } finally {
    await visitor.close();
  }
}

const host = await serve();
const browser = await launch();
try {
  await firstAnswer(browser, host.url, { cpu: 1 });
  console.log(`   median   fastest   slowest   ms to the first answer, ${visits} first visits`);
  for (const profile of PROFILES) {
    const times = [];
    for (let visit = 0; visit < visits; visit += 1) {
      times.push(await firstAnswer(browser, host.url, profile));
    }
    times.sort((a, b) => a - b);
    const middle = times[Math.floor(times.length / 2)];
    const cell = (ms) => String(Math.round(ms)).padStart(9);
    const goal = profile.budget ? ` (${middle <= profile.budget ? "within" : "OVER"} ${profile.budget})` : "";
    console.log(`${cell(middle)} ${cell(times[0])} ${cell(times.at(-1))}   ${profile.name}${goal}`);
  }
} finally {
  await browser.close();
  await host.close();
}
