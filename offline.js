import "./print.js";

for (const [rel, href] of [["manifest", "manifest.webmanifest"], ["apple-touch-icon", "icons/180.png"]]) {
  document.head.append(Object.assign(document.createElement("link"), { rel, href }));
}

try {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register("sw.js");
  if (serviceWorker.controller) import("./update.js").then(({ follow }) => follow(registration), () => {});
  // What was loaded before there was anybody to keep it.
  (await serviceWorker.ready).active.postMessage(performance.getEntriesByType("resource").map((one) => one.name));
} catch {
  // No secure address, a sandbox, a private window: the page is not kept, and works all the same.
}
