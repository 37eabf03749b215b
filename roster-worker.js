// The worker that reads rosters: it starts its WebAssembly and hands messages on, one after the other.
// A computation goes piece by piece, so that a later message can end it.
const stamp = self.location.search;
importScripts(`roster.js${stamp}`);

async function start() {
  const response = await fetch(`roster_bg.wasm${stamp}`);
  if (!response.ok) throw new Error(`roster_bg.wasm: ${response.status}`);
  await wasm_bindgen({ module_or_path: await response.arrayBuffer() });
}

const started = start();
const { port1, port2 } = new MessageChannel();
let turn = 0;
port1.onmessage = ({ data }) => {
  if (data === turn && wasm_bindgen.step()) port2.postMessage(turn);
};

// A file is handed on as what is in it.
const plain = async (value) => (value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : value);

onmessage = async ({ data: [verb, ...given] }) => {
  try {
    const rest = await Promise.all(given.map(plain));
    await started;
    // Whatever comes, what is being computed is no longer asked for; a look at it changes nothing.
    if (verb !== "window" && verb !== "row") turn += 1;
    if (wasm_bindgen.take(verb, rest)) port2.postMessage(turn);
  } catch (error) {
    console.error(error);
    postMessage(["failed"]);
  }
};
