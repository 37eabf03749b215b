// Another day than today, asked for by `as-of=` in the query: the clock that the page reads stands at that day, and the page says so. The real
// day is kept beside it for what is noted as done today.

const query = new URLSearchParams(location.search);
const asked = query.get("as-of").trim();
const read = new Date(`${asked}T00:00Z`);
const isDay = /^20\d\d-\d\d-\d\d$/.test(asked) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(asked);

const [zh, en] = isDay
  ? [`预览：整个网页按 ${asked} 这一天显示，不是今天。`, `Preview: the whole page is as of ${asked}, not of today.`]
  : [
      `网址里的 as-of=${asked} 不是日子：要写成 2027-10-01 这样，从 2000 年到 2099 年。现在按今天显示。`,
      `as-of=${asked} in the address is no day: write one like 2027-10-01, from 2000 to 2099. The page is as of today.`,
    ];

if (isDay) {
  const now = new Date();
  document.documentElement.dataset.clock = [now.getFullYear(), now.getMonth() + 1, now.getDate()].join("-");
  const [year, month, day] = asked.split("-").map(Number);
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length > 0 ? given : [year, month - 1, day, 12]));
    }
  };
}

/** The address of the same state without the day. */
function back() {
  query.delete("as-of");
  const rest = query.toString();
  return location.pathname + (rest && `?${rest}`) + location.hash;
}

function both(element, zh, en) {
  for (const [lang, text] of [
    ["zh-CN", zh],
    ["en", en],
  ]) {
    element.append(Object.assign(document.createElement("span"), { lang, textContent: text }));
  }
  return element;
}

const link = both(document.createElement("a"), "回到今天", "Back to today");
link.href = back();
// What was entered meanwhile goes along.
link.addEventListener("click", () => {
  link.href = back();
});
const said = both(document.createElement("span"), zh, en);
said.id = "as-of-said";
const notice = document.createElement("section");
notice.id = "as-of";
notice.className = "clc-notice clc-both";
notice.setAttribute("aria-labelledby", said.id);
notice.append(said, " ", link);
document.body.prepend(notice);
