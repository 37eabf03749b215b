// The page on which the snippet for another page is put together.

import { READABLE, colour, contrast, isFont, isRadius } from "./theme.js";

const INTEGRITY = document.querySelector("script[data-integrity]").dataset.integrity;
const BASE = new URL("../", location.href).href.replace(/[?#].*/, "");
const LOADER = `${BASE}embed/v1.js`;

const at = (id) => document.getElementById(id);
const isEnglish = () => document.documentElement.lang === "en";
const said = (zh, en) => (isEnglish() ? en : zh);

/** The calculators, by route: what the front door of the page calls them, in both languages. */
let tools = [];

/** The texts of a page of this host. */
async function hall() {
  const html = await (await fetch("../index.html")).text();
  const page = new DOMParser().parseFromString(html, "text/html");
  return [...page.querySelectorAll("#hall a")].map((link) => ({
    route: link.getAttribute("href").slice(2),
    "zh-CN": link.querySelector("[lang=zh-CN]").textContent,
    en: link.querySelector("[lang=en]").textContent,
  }));
}

/** What lies behind buttons and links in style/main.css, where the contrast is least: on light pages and on dark ones. */
const BEHIND = ["f5f6f4", "1d2226"].map(colour);

/** The accent that can be used, or none; says why. */
function accent() {
  const text = at("accent").value.trim().replace(/^#/, "");
  if (text === "") return ["", ""];
  if (!/^[\da-f]{6}$/i.test(text)) {
    return ["", said(`“${text}”不是六位十六进制颜色，例如 0b5c6b。`, `“${text}” is not six hexadecimal digits, such as 0b5c6b.`)];
  }
  const [inLight, inDark] = BEHIND.map((one) => contrast(colour(text), one) >= READABLE);
  const words = {
    "true true": ["浅色和深色页面都用。", "Used on light and on dark pages."],
    "true false": ["浅色页面用；深色页面上看不清，那里用原色。", "Used on light pages; on dark ones it cannot be read, and ours is used."],
    "false true": ["深色页面用；浅色页面上看不清，那里用原色。", "Used on dark pages; on light ones it cannot be read, and ours is used."],
    "false false": ["浅色和深色页面上都看不清（对比度不到 4.5:1），不会使用。", "It can be read on neither (contrast below 4.5:1), and is not used."],
  };
  return [inLight || inDark ? text : "", said(...words[`${inLight} ${inDark}`])];
}

/** The state of a pasted link: what stands behind `#/`. */
function state() {
  const text = at("state").value.trim();
  if (text === "") return [null, ""];
  const hash = /#\/([a-z-]+)\?([^\s#]*)$/.exec(text);
  if (!hash || !tools.some(({ route }) => route === hash[1])) {
    return [null, said("这不是“复制链接”得到的链接：里面没有 #/ 和计算的内容。", "This is no link from “Copy the link”: there is no #/ with what was entered.")];
  }
  return [{ route: hash[1], entered: hash[2] }, ""];
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The address of the calculator, and what it is called, as chosen. */
function chosen() {
  const [pasted, why] = state();
  at("state-said").textContent = why;
  const route = pasted?.route ?? at("tool").value;
  if (pasted) at("tool").value = route;
  const lang = at("lang").value;
  const kept = (pasted?.entered ?? "").split("&").filter((pair) => pair && !/^(l|elder|r|a)=/.test(pair));
  if (lang) kept.push(`l=${lang}`);
  if (at("elder").checked) kept.push("elder=1");
  const query = kept.length ? `?${kept.join("&")}` : "";
  const name = tools.find((one) => one.route === route)?.[lang === "en" ? "en" : "zh-CN"];
  return { href: `${BASE}#/${route}${query}`, name: name ?? said("权益计算器", "Quanyi") };
}

/** What is typed at a field, where it can be used; says why where it can't. */
function typed(id, fits, zh, en) {
  const text = at(id).value.trim();
  const isGood = text === "" || fits(text);
  at(`${id}-said`).textContent = isGood ? "" : said(`“${text}”${zh}`, `“${text}” ${en}`);
  return isGood ? text : "";
}

function options() {
  const [shade, why] = accent();
  at("accent-said").textContent = why;
  const font = typed("font", isFont, "不是字体名：只能有文字、数字、空格、逗号、引号和连字符。没有采用。", "is no font family: letters, digits, blanks, commas, quotation marks and hyphens only. It is not used.");
  const radius = typed("radius", isRadius, "不是 0 到 24 的整数，没有采用。", "is no whole number from 0 to 24. It is not used.");
  const isOne = at("only").checked && at("tool").value !== "";
  const all = { only: isOne ? "1" : "", scheme: at("scheme").value, accent: shade, font, radius, answer: at("answer").checked ? "1" : "" };
  return Object.entries(all).filter(([, value]) => value !== "");
}

let shown = "";
function show() {
  const { href, name } = chosen();
  const given = options();
  const attributes = given.map(([key, value]) => ` data-${key}="${escaped(value)}"`).join("");
  at("snippet").textContent = `<a data-quanyi${attributes} href="${escaped(href)}">${escaped(name)}</a>\n<script src="${escaped(LOADER)}" integrity="${INTEGRITY}" crossorigin="anonymous" defer></script>`;
  at("policy").textContent = `script-src ${LOADER};\nframe-src ${BASE};`;
  const [page, fragment] = href.split("#");
  const query = new URLSearchParams([["embed", "1"], ...given]);
  at("frame").textContent = `<iframe src="${escaped(`${page}?${query}#${fragment}`)}" title="${escaped(name)}" width="100%" height="900"></iframe>`;
  if (shown === at("snippet").textContent) return;
  shown = at("snippet").textContent;
  // The real loader, with the real snippet's link.
  const link = document.createElement("a");
  link.href = href;
  link.textContent = name;
  link.dataset.quanyi = "";
  for (const [key, value] of given) link.dataset[key] = value;
  const script = document.createElement("script");
  script.src = LOADER;
  script.integrity = INTEGRITY;
  script.crossOrigin = "anonymous";
  at("live").replaceChildren(link, script);
}

function names() {
  const { value } = at("tool");
  const every = { route: "", "zh-CN": "首页，全部计算", en: "The front door, with all of them" };
  at("tool").replaceChildren(...[every, ...tools].map((tool) => new Option(tool[document.documentElement.lang], tool.route)));
  at("tool").value = value || "minimum-wage";
}

at("language").addEventListener("click", () => {
  document.documentElement.lang = isEnglish() ? "zh-CN" : "en";
  Object.assign(at("language"), { textContent: isEnglish() ? "中文" : "English", lang: isEnglish() ? "zh-CN" : "en" });
  at("copied").textContent = "";
  names();
  show();
});
let waiting;
at("choices").addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 300);
});
at("choices").addEventListener("submit", (event) => event.preventDefault());
at("copy").addEventListener("click", async () => {
  const copied = await navigator.clipboard?.writeText(at("snippet").textContent).then(() => true, () => false);
  at("copied").textContent = copied ? said("已复制。", "Copied.") : said("没有复制成功，请选中上面的代码复制。", "It could not be copied: select the code above.");
});

tools = await hall();
names();
show();
