// The page within the page of somebody else: how it looks there, how high it is, what it tells the host.

import "../print.js";
import { READABLE, colour, contrast, isFont, isRadius } from "./theme.js";

const root = document.documentElement;
const query = new URLSearchParams(location.search);
const dark = matchMedia("(prefers-color-scheme: dark)");

const sheet = document.createElement("link");
sheet.rel = "stylesheet";
sheet.href = new URL("frame.css", import.meta.url);
document.head.append(sheet);
root.dataset.embed = query.get("only") === null ? "all" : "one";

// Light or dark, where the host asks for one of them: the rules of the reader's own wish always hold, or never.
const scheme = ["light", "dark"].find((one) => one === query.get("scheme"));
if (scheme) {
  root.style.colorScheme = scheme;
  for (const { cssRules } of document.styleSheets) {
    for (const { media } of cssRules) {
      if (media?.mediaText.includes("prefers-color-scheme")) media.mediaText = scheme === "dark" ? "all" : "not all";
    }
  }
}

/** Uses the host's colour for buttons and links where it can be read on what lies behind them. */
function accent() {
  const asked = query.get("accent");
  if (asked === null) return;
  root.style.removeProperty("--clc-accent");
  root.style.removeProperty("--clc-accent-text");
  const wanted = colour(asked);
  const behind = ["--clc-page", "--clc-surface"].map((name) => colour(getComputedStyle(root).getPropertyValue(name)));
  const fits = wanted !== null && behind.every((one) => one !== null && contrast(wanted, one) >= READABLE);
  if (!fits) {
    console.info(`quanyi: the accent ${asked} is not used here: it has to be six hexadecimal digits, with a contrast of 4.5:1 to the page`);
    return;
  }
  root.style.setProperty("--clc-accent", `rgb(${wanted.join(" ")})`);
  root.style.setProperty("--clc-accent-text", contrast(wanted, [255, 255, 255]) >= READABLE ? "#fff" : "#000");
}
accent();
dark.addEventListener("change", accent);

const font = query.get("font");
if (font !== null && isFont(font)) root.style.setProperty("--clc-font", `${font}, system-ui, sans-serif`);
const radius = query.get("radius");
if (radius !== null && isRadius(radius)) root.style.setProperty("--clc-radius", `${Number(radius)}px`);

const tells = query.get("answer") === "1";
if (tells) {
  // The reader is told before anything is.
  const notice = document.createElement("p");
  notice.className = "clc-notice clc-both";
  const words = { "zh-CN": "嵌入本页的网站可以读取您填写的内容和计算结果。", en: "The site that embeds this page can read what you enter and the answer." };
  for (const [lang, text] of Object.entries(words)) notice.append(Object.assign(document.createElement("span"), { lang, textContent: text }));
  document.body.prepend(notice);
}

/** The link of what is on the screen, as the reader would copy it. */
const link = () => location.href.replace(/\?[^#]*/, "");

let engine;
/** The answer to what is on the screen, as JSON, with its working: docs/api.md. */
async function answer() {
  const at = (path) => new URL(`../${path}`, import.meta.url);
  engine ??= import(at("engine.js")).then(async (module) => {
    const response = await fetch(at("engine_bg.wasm"));
    await module.default({ module_or_path: await response.arrayBuffer() });
    return module;
  });
  const codes = ["cn", "53", "5325", "532524"];
  const county = codes.map(async (code) => {
    const response = await fetch(at(`county/${code}.json`)).catch(() => null);
    const text = response?.ok ? await response.text() : "";
    // Some hosts answer with a page of their own where there is no file.
    return text.trimStart().startsWith("<") ? "" : text;
  });
  const { assessLink } = await engine;
  return JSON.parse(assessLink(location.hash, await Promise.all(county)));
}

const ASKED = { link: async () => link(), answer: async () => (tells ? answer() : Promise.reject(new Error("the answer was not asked for when the page was opened"))) };

/** Speaks with the host through the port that it gave. */
function speak(port) {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    port.postMessage({ v: 1, height });
  };
  port.onmessage = async ({ data }) => {
    if (data?.v !== 1 || !Number.isInteger(data.id) || !Object.hasOwn(ASKED, data.ask)) return;
    try {
      port.postMessage({ v: 1, id: data.id, value: await ASKED[data.ask]() });
    } catch (error) {
      port.postMessage({ v: 1, id: data.id, error: error.message });
    }
  };
  new ResizeObserver(tell).observe(document.body);
  // A frame out of sight draws nothing, and observes no sizes; what changes in it changes all the same.
  new MutationObserver(tell).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  tell();
}

if (parent !== window) {
  const take = ({ source, data, ports }) => {
    if (source !== parent || data?.quanyi !== 1 || ports.length !== 1) return;
    removeEventListener("message", take);
    speak(ports[0]);
  };
  addEventListener("message", take);
  // To whichever host it is: it says nothing but that this page is there.
  parent.postMessage({ quanyi: 1, ready: true }, "*");
}
