// Where nothing can be printed (a frame in a sandbox, the browser inside a chat) browsers say nothing: the page does.

const WORDS = {
  "zh-CN": "这里不能打印。请点“复制链接”，到手机或电脑的浏览器里打开，再打印。",
  en: "Nothing can be printed here. Copy the link, open it in a browser of its own, and print it there.",
};
/** In milliseconds; where there is printing it begins at once. */
const PATIENCE = 1000;

const print = globalThis.print?.bind(globalThis);
const notice = document.createElement("p");
notice.className = "clc-notice clc-both";
notice.setAttribute("role", "status");

globalThis.print = () => {
  let begins = false;
  const begun = () => (begins = true);
  addEventListener("beforeprint", begun, { once: true });
  notice.remove();
  print?.();
  setTimeout(() => {
    removeEventListener("beforeprint", begun);
    if (begins) return;
    document.querySelector(".clc-share")?.after(notice);
    notice.replaceChildren(...Object.entries(WORDS).map(([lang, textContent]) => Object.assign(document.createElement("span"), { lang, textContent })));
  }, PATIENCE);
};
