// Trunk's links to the generated script and the module, both with the digest of their file.

const script = document.querySelector('link[rel="modulepreload"]');
const wasm = document.querySelector('link[type="application/wasm"]');

async function start() {
  const answered = fetch(wasm.href, { integrity: wasm.integrity });
  const generated = await import(script.href);
  const response = await answered;
  if (!response.ok) throw new Error(`${wasm.href}: ${response.status}`);
  await generated.default({ module_or_path: await response.arrayBuffer() });
}

start().catch((error) => {
  // What is in the HTML stays.
  document.documentElement.dataset.state = "static";
  console.error(error);
});
