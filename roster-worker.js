// The worker that reads rosters: it starts its WebAssembly and hands it the messages of the page.
const stamp = self.location.search;
importScripts(`roster.js${stamp}`);

async function start() {
  const response = await fetch(`roster_bg.wasm${stamp}`);
  if (!response.ok) throw new Error(`roster_bg.wasm: ${response.status}`);
  await wasm_bindgen({ module_or_path: await response.arrayBuffer() });
}

const started = start();

// A file is handed on as what is in it.
const plain = async (value) => (value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : value);

onmessage = async ({ data: [verb, ...given] }) => {
  try {
    const rest = await Promise.all(given.map(plain));
    await started;
    wasm_bindgen.take(verb, rest);
  } catch (error) {
    console.error(error);
    postMessage(["failed"]);
  }
};
