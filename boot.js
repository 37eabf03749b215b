// Starts the page. It is a file of its own because the page's policy refuses scripts inside the HTML.
//
// Trunk writes two links into the head: one to the generated script, one to the module. Both are
// being fetched already; both carry the digest of the very file this HTML was built with.

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
  // The table of standards that is in the HTML stays, with a sentence that says why.
  document.documentElement.dataset.state = "static";
  console.error(error);
});
