// Lets the page be put on the home screen, keeps it for when there is no line, says when there is a newer one.

for (const [rel, href] of [["manifest", "manifest.webmanifest"], ["apple-touch-icon", "icons/180.png"]]) {
  document.head.append(Object.assign(document.createElement("link"), { rel, href }));
}

const notice = document.getElementById("update");
let isWanted = false;

/** Shows the notice: not while somebody types. */
function offer(waiting) {
  if (document.activeElement?.matches("input, select, textarea")) {
    document.activeElement.addEventListener("blur", () => setTimeout(offer, 0, waiting), { once: true });
    return;
  }
  notice.hidden = false;
  notice.querySelector("button").onclick = () => {
    isWanted = true;
    waiting.postMessage("serve");
  };
}

try {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register("sw.js");
  const isFirst = !serviceWorker.controller;
  serviceWorker.addEventListener("controllerchange", () => isWanted && location.reload());
  const follow = (worker) =>
    worker?.addEventListener("statechange", () => worker.state === "installed" && !isFirst && offer(worker));
  if (registration.waiting && !isFirst) offer(registration.waiting);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  // What was loaded before there was anybody to keep it.
  const { active } = await serviceWorker.ready;
  active.postMessage(performance.getEntriesByType("resource").map((one) => one.name));
} catch {
  // A page without a secure address, in a sandbox or in a private window is not kept: it works all the same.
}
