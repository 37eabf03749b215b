const script = document.querySelector('link[rel="modulepreload"]');
const wasm = document.querySelector('link[type="application/wasm"]');

const hall = document.getElementById("hall");
const rates = document.getElementById("rates");

function show(isHall) {
  hall.hidden = !isHall;
  rates.hidden = isHall;
}

const asked = /[?&]as-of=/.test(location.search) && import("./as-of.js");

async function start() {
  const answered = fetch(wasm.href, { integrity: wasm.integrity });
  const generated = await import(script.href);
  const response = await answered;
  if (!response.ok) throw new Error(`${wasm.href}: ${response.status}`);
  await asked;
  await generated.default({ module_or_path: await response.arrayBuffer() });
}

show(!/^#\/\w/.test(location.hash));
const started = start().catch((error) => {
  show(false);
  document.documentElement.dataset.state = "static";
  console.error(error);
});

if (parent !== window || /[?&]embed=/.test(location.search)) import("./embed/frame.js");
else started.then(() => import("./offline.js"));
