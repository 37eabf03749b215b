// Keeps the program of the page for when there is no line: nothing that anybody enters.
//
// `cargo xtask build` writes in what this build is called and is made of; as it stands here it keeps nothing.
const VERSION = "";
/** What a first visit loads. */
const FIRST = [];
/** What is loaded when it is opened, and fetched ahead for those who come back. */
const ROOMS = [];
/** What is loaded when it is opened, and is too large to be fetched ahead. */
const LARGE = [];

const SCOPE = self.registration.scope;
const NAME = `quanyi ${SCOPE} ${VERSION}`;
const KNOWN = new Set([...FIRST, ...ROOMS, ...LARGE]);

/** The path of an address within the page; null outside of it. */
const within = (address) =>
  address.startsWith(SCOPE) ? address.slice(SCOPE.length).replace(/[?#].*/s, "").replace(/^index\.html$/, "") : null;

const kept = async (path) => (await caches.open(NAME)).match(new URL(path, SCOPE));

async function keep(path, response) {
  if (response.ok) await (await caches.open(NAME)).put(new URL(path, SCOPE), response.clone());
  return response;
}

/** Fetches what is not kept yet; what cannot be fetched now is fetched when it is opened. */
async function fill(paths) {
  for (const path of paths) {
    if (!(await kept(path))) await keep(path, await fetch(new URL(path, SCOPE)));
  }
}

/** A file of the county: the host's, or the one that was kept when there is no line. */
async function county(path, request) {
  try {
    const response = await fetch(request);
    if (response.status === 404) await (await caches.open(NAME)).delete(new URL(path, SCOPE));
    return await keep(path, response);
  } catch {
    return (await kept(path)) ?? new Response("", { status: 404 });
  }
}

addEventListener("install", (event) => {
  const files = FIRST.map((path) => new Request(new URL(path, SCOPE), { cache: "no-cache" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(files)));
});

addEventListener("activate", (event) => {
  const old = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(`quanyi ${SCOPE} `) && name !== NAME) await caches.delete(name);
    }
    await clients.claim();
  };
  event.waitUntil(old());
});

addEventListener("message", (event) => {
  if (event.data === "serve") event.waitUntil(skipWaiting());
  if (!Array.isArray(event.data)) return;
  const paths = event.data.map((address) => within(String(address))).filter((path) => KNOWN.has(path));
  event.waitUntil(fill(paths));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = within(request.url);
  if (!VERSION || request.method !== "GET" || path === null) return;
  if (path.startsWith("county/")) {
    event.respondWith(county(path, request));
  } else if (KNOWN.has(path)) {
    event.respondWith(kept(path).then(async (known) => known ?? keep(path, await fetch(request))));
    // Who comes back wants it again, and has the line now.
    if (request.mode === "navigate" && !navigator.connection?.saveData) event.waitUntil(fill(ROOMS));
  }
});
