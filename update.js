// Offers a newer build to a page that is kept. Loaded by those who come back.

const WORDS = {
  "zh-CN": ["本页有新版本。换上以后，填写的内容还在。", "换上新版"],
  en: ["There is a new version. What you entered is kept.", "Use it"],
};

const inBoth = (at) => Object.entries(WORDS).map(([lang, words]) => Object.assign(document.createElement("span"), { lang, textContent: words[at] }));

let isWanted = false;
let notice;

/** Shows the notice: not while somebody types. */
function offer(waiting) {
  const active = document.activeElement;
  if (active?.matches("input, select, textarea")) {
    active.addEventListener("blur", () => setTimeout(offer, 0, waiting), { once: true });
    return;
  }
  notice?.remove();
  notice = Object.assign(document.createElement("p"), { id: "update", className: "clc-notice clc-both", role: "status" });
  const button = Object.assign(document.createElement("button"), { type: "button", className: "clc-button" });
  button.append(...inBoth(1));
  button.addEventListener("click", () => {
    isWanted = true;
    waiting.postMessage("serve");
  });
  notice.append(...inBoth(0), " ", button);
  document.getElementById("foot").before(notice);
}

/** Offers the build that waits now, or comes later. */
export function follow(registration) {
  navigator.serviceWorker.addEventListener("controllerchange", () => isWanted && location.reload());
  const watch = (worker) => worker?.addEventListener("statechange", () => worker.state === "installed" && offer(worker));
  if (registration.waiting) offer(registration.waiting);
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
}
