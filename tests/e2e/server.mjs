// A static host for the built page, as strict as the strictest one it has to work on.
//
//   node tests/e2e/server.mjs [folder] [port]

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import zlib from "node:zlib";

export const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The policy of index.html, and what only a response header can add to it. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".txt", "text/plain; charset=utf-8"],
  [".webmanifest", "application/manifest+json"],
  [".wasm", "application/wasm"],
]);

const compress = {
  br: (bytes) =>
    zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes) => zlib.gzipSync(bytes, { level: 9 }),
};
const compressed = new Map();

/**
 * Serves a folder on the loopback interface.
 *
 * `csp`: a policy to send as a header, or null. `files`: a map from path ("/county/532524.json") to text,
 * served before the folder's own files. `port`: 0 takes a free one.
 */
export async function serve({ root = DIST, port = 0, csp = null, files = new Map() } = {}) {
  const base = path.resolve(root);
  const requests = [];

  async function answer(request, response) {
    const url = new URL(request.url, "http://localhost");
    const wanted = decodeURIComponent(url.pathname);
    requests.push({ method: request.method, path: url.pathname, search: url.search });
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const name = wanted.endsWith("/") ? `${wanted}index.html` : wanted;
    const file = path.join(base, name);
    const type = TYPES.get(path.extname(name)) ?? "application/octet-stream";
    const headers = { "content-type": type, vary: "accept-encoding", "x-content-type-options": "nosniff" };
    headers["cache-control"] = "no-cache";
    if (csp !== null) headers["content-security-policy"] = csp;

    if (files.has(name)) {
      response.writeHead(200, headers).end(files.get(name));
      return;
    }
    const found = file.startsWith(base + path.sep) && (await stat(file).catch(() => null));
    if (!found || !found.isFile()) {
      response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("not found\n");
      return;
    }
    headers.etag = `"${found.size}-${Math.trunc(found.mtimeMs)}"`;
    if (request.headers["if-none-match"] === headers.etag) {
      response.writeHead(304, headers).end();
      return;
    }
    const accepted = (request.headers["accept-encoding"] ?? "").split(/\s*,\s*/);
    const encoding = ["br", "gzip"].find((one) => accepted.includes(one));
    if (!encoding || found.size <= 1000) {
      response.writeHead(200, { ...headers, "content-length": found.size });
      createReadStream(file).pipe(response);
      return;
    }
    const body = await encoded(file, headers.etag, encoding);
    response
      .writeHead(200, { ...headers, "content-encoding": encoding, "content-length": body.length })
      .end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    /** Every request so far, oldest first. */
    requests,
    files,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The file that the build wrote beside this one, or the same made now and kept. */
async function encoded(file, etag, encoding) {
  const key = `${file} ${etag} ${encoding}`;
  if (!compressed.has(key)) {
    const beside = file + (encoding === "br" ? ".br" : ".gz");
    compressed.set(
      key,
      await readFile(beside).catch(async () => compress[encoding](await readFile(file))),
    );
  }
  return compressed.get(key);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , root, port] = process.argv;
  const { url } = await serve({ root, port: Number(port ?? 8080), csp: STRICT_CSP });
  console.log(`serving ${root ?? DIST} at ${url}`);
}
