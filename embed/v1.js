// Quanyi in another page, version 1. Frozen: pages name it by its digest, so a change is a new file (v2.js).
(() => {
  const OPTIONS = ["only", "scheme", "accent", "font", "radius", "answer"];
  const MOST = 20000;
  const LEAST = 120;
  const frames = new Map();

  /** A frame before `link`, which stays in sight until the frame has answered. */
  function open(link, options) {
    const frame = document.createElement("iframe");
    const url = new URL(link.href);
    const query = new URLSearchParams({ embed: 1 });
    for (const name of OPTIONS) if (options[name] != null) query.set(name, options[name]);
    url.search = query;
    frame.title = options.title || link.textContent.trim() || "权益计算器";
    frame.referrerPolicy = "no-referrer";
    frame.allow = "clipboard-write";
    if (options.sandbox != null) frame.sandbox = options.sandbox;
    const style = { display: "block", width: "100%", height: "640px", border: "0", margin: "0", padding: "0", "max-width": "none", "max-height": "none", "min-height": "0" };
    for (const name in style) frame.style.setProperty(name, style[name], "important");
    frame.src = url.href;
    frames.set(frame, { link });
    frame.quanyi = { link: () => ask(frame, "link"), answer: () => ask(frame, "answer") };
    link.before(frame);
    return frame;
  }

  /** Asks the frame for the link of its state, or (`answer` set) for the answer; a promise. */
  function ask(frame, what) {
    const { port, asked } = frames.get(frame);
    if (!port) return Promise.reject(new Error("quanyi: the frame has not answered yet"));
    return new Promise((resolve, reject) => {
      const id = asked.push({ resolve, reject }) - 1;
      port.postMessage({ v: 1, ask: what, id });
    });
  }

  function hear(frame, data) {
    const state = frames.get(frame);
    if (!data || data.v !== 1) return;
    if (Number.isFinite(data.height)) fit(frame, state, Math.min(MOST, Math.max(LEAST, Math.ceil(data.height))));
    const waiting = state.asked[data.id];
    if (!waiting) return;
    delete state.asked[data.id];
    if ("value" in data) waiting.resolve(data.value);
    else waiting.reject(new Error(`quanyi: ${data.error}`));
  }

  /** Follows the content; thirty growths without a second between two of them are a loop, and are not followed. */
  function fit(frame, state, height) {
    const now = Date.now();
    if (height <= state.height || now - state.grown > 1000) state.growths = 0;
    if (height > state.height) {
      state.grown = now;
      if (++state.growths > 30) return;
    }
    state.height = height;
    frame.style.setProperty("height", `${height}px`, "important");
  }

  // A frame without an origin can be known by its window alone; what follows goes through a port.
  addEventListener("message", ({ source, data }) => {
    if (!data || data.quanyi !== 1 || data.ready !== true) return;
    for (const [frame, state] of frames) {
      if (source !== frame.contentWindow) continue;
      const { port1, port2 } = new MessageChannel();
      state.port?.close();
      for (const one of state.asked ?? []) one?.reject(new Error("quanyi: the frame was loaded anew"));
      Object.assign(state, { port: port1, asked: [], height: 0, grown: 0, growths: 0 });
      port1.onmessage = (event) => hear(frame, event.data);
      source.postMessage({ quanyi: 1 }, "*", [port2]);
      state.link.style.setProperty("display", "none", "important");
    }
  });
  // A policy that refuses the frame leaves the link.
  document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
    if (effectiveDirective !== "frame-src" || !blockedURI) return;
    for (const [frame] of frames) {
      if (!frame.src.startsWith(blockedURI)) continue;
      frame.remove();
      frames.delete(frame);
    }
  });

  const links = () => {
    for (const link of document.querySelectorAll("a[data-quanyi='']")) {
      link.dataset.quanyi = "open";
      open(link, link.dataset);
    }
  };
  const parsed = (then) => (document.readyState === "loading" ? addEventListener("DOMContentLoaded", then) : then());
  parsed(links);

  const { src } = document.currentScript || {};
  if (customElements.get("quanyi-calculator")) return;
  customElements.define(
    "quanyi-calculator",
    class extends HTMLElement {
      connectedCallback() {
        parsed(() => this.open());
      }

      open() {
        if (this.quanyi) return;
        let link = this.querySelector("a");
        if (!link) {
          link = this.appendChild(document.createElement("a"));
          link.href = new URL(`../#/${this.getAttribute("tool") || ""}`, src);
          link.textContent = this.title || "权益计算器";
        }
        const options = Object.fromEntries([...this.attributes].map(({ name, value }) => [name, value]));
        this.quanyi = open(link, options).quanyi;
      }
    },
  );
})();
