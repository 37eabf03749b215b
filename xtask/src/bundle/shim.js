// The page in one file: what it would ask its host for stands packed in the page itself, and there is no host.
globalThis.RealWorker = Worker;
{
  const files = [...document.querySelectorAll("script[data-file]")];
  const packed = (path) => files.find((one) => new URL(path, location.href).pathname.endsWith(`/${one.dataset.file}`));

  /** The bytes of a file, or null. */
  const unpack = async (path) => {
    const element = packed(path);
    if (!element) return null;
    const bytes = Uint8Array.from(atob(element.textContent), (letter) => letter.charCodeAt(0));
    const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(plain).arrayBuffer();
  };

  globalThis.fetch = async (input) => {
    const bytes = await unpack(String(input));
    return bytes ? new Response(bytes) : new Response("", { status: 404 });
  };

  /** What is in a file. It is read here: in a page without a host some browsers let no worker read one. */
  const plain = async (value) => (value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : value);

  /** The worker that reads rosters, made of the files in this one. What it is told waits until it is there. */
  globalThis.Worker = class extends EventTarget {
    #worker = null;
    #ended = false;
    #told;

    constructor(path) {
      super();
      this.#told = this.#start(path).catch(() => this.dispatchEvent(new Event("error")));
    }

    async #start(path) {
      const [script, worker, module] = await Promise.all(["roster.js", path, "roster_bg.wasm"].map(unpack));
      // Its module comes with the first message.
      const first = `const module = new Promise((give) => addEventListener("message", (event) => { event.stopImmediatePropagation(); give(event.data); }, { once: true }));
        self.fetch = async () => new Response(await module);
        self.importScripts = () => {};`;
      const address = URL.createObjectURL(new Blob([first, script, "\n", worker], { type: "text/javascript" }));
      if (this.#ended) return;
      this.#worker = new globalThis.RealWorker(address);
      this.#worker.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent("message", { data }));
      this.#worker.onerror = () => this.dispatchEvent(new Event("error"));
      this.#worker.postMessage(module);
    }

    postMessage(message) {
      const read = Promise.all(message.map(plain));
      this.#told = this.#told.then(async () => this.#worker?.postMessage(await read)).catch(() => this.dispatchEvent(new Event("error")));
    }

    terminate() {
      this.#ended = true;
      this.#worker?.terminate();
    }
  };

  /** What the desk asks of the engine, in a worker: a policy that names scripts by their digests lets no other into the page. */
  globalThis.quanyiEffect = async (...given) => {
    const [script, module] = await Promise.all(["engine.js", "engine_bg.wasm"].map(unpack));
    const text = new TextDecoder().decode(script);
    const [exported, start] = /export\s+default\s+(\w+)/.exec(text);
    const [, effect] = /(\w+) as effect\b/.exec(text);
    // A module in a worker would be asked of a host. What it exports stands at its end.
    const plain = text.slice(0, text.indexOf(exported)).replace("import.meta.url", "location.href");
    const act = `;addEventListener("message", async ({ data: [module, given] }) => {
      try {
        await ${start}({ module_or_path: module });
        postMessage({ told: ${effect}(...given) });
      } catch (error) {
        postMessage({ error: error.message });
      }
    });`;
    const address = URL.createObjectURL(new Blob([plain, act], { type: "text/javascript" }));
    const worker = new globalThis.RealWorker(address);
    const answer = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => ("told" in data ? resolve(data.told) : reject(new Error(data.error)));
      worker.onerror = () => reject(new Error("The engine does not start."));
    });
    worker.postMessage([module, given]);
    return answer.finally(() => {
      worker.terminate();
      URL.revokeObjectURL(address);
    });
  };

  const hall = document.getElementById("hall");
  const rates = document.getElementById("rates");
  globalThis.show = (isHall) => {
    hall.hidden = !isHall;
    rates.hidden = isHall;
  };
  globalThis.show(!/^#\/\w/.test(location.hash));
}
