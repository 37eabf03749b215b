// The page on real web servers with the configurations of docs/hosting: what goes over the wire, and that it runs.

import assert from "node:assert/strict";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { ROUTE, answersByPlans, plans } from "./clerk.mjs";
import { apache, nginx } from "./hosts.mjs";
import { DESK, SHORT, assertHas, eventually, visitors } from "./reader.mjs";
import { DIST, serve } from "./server.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".ts": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** What any server knows. */
const OLD_TYPES = { ".html": "text/html", ".css": "text/css", ".js": "application/x-javascript" };

/** Names that change with the content. */
const DIGEST = /-[0-9a-f]{12,}(_bg)?\.\w+$/;
/** The page in one file, if it was built: it has a policy of its own. */
const ONE_FILE = "quanyi.html";
const FOR_EVER = "public, max-age=31536000, immutable";

/** One answer as it is on the wire. */
function ask(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { headers, agent: false }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    });
    request.on("error", reject);
  });
}

/** The files of the build, without those that are another file compressed. */
async function built() {
  const all = await readdir(DIST, { recursive: true, withFileTypes: true });
  const names = all
    .filter((one) => one.isFile())
    .map((one) => path.relative(DIST, path.join(one.parentPath ?? one.path, one.name)).split(path.sep).join("/"));
  const there = new Set(names);
  return names
    .filter((name) => !/\.(br|gz)$/.test(name))
    .map((name) => ({ name, br: there.has(`${name}.br`), gz: there.has(`${name}.gz`) }));
}

/** The policy that the page itself carries. */
async function policy() {
  const html = await readFile(path.join(DIST, "index.html"), "utf8");
  const [meta] = /<meta[^>]*Content-Security-Policy[^>]*>/i.exec(html) ?? [];
  const [, text] = /content="([^"]+)"/.exec(meta ?? "") ?? [];
  assert.ok(text, "index.html has a policy");
  return text;
}

/** A newer file of the province, with 2,000 for September 2026. */
async function newer() {
  const file = JSON.parse(await readFile(new URL("../../params/53.json", import.meta.url), "utf8"));
  file.revision += 1;
  file.figures["minimum_wage.monthly.tier_3"].values.find((one) => one.from === "2026-09-01").value = "2000.00";
  return JSON.stringify(file);
}

/** A room opens and answers, and a roster is worked out in its worker. */
async function runs(visit, t, host) {
  const room = await visit(t, { url: `${host.url}#/overtime?m=2026-10&w=4350&d=2026-10-01:8` });
  await room.told("bad", "600.00");
  const roster = await visit(t, { url: `${host.url}#/roster?m=2026-09&ic=1`, context: DESK });
  const buffer = Buffer.from("姓名,缴费工资\n张三,5000\n");
  await roster.field("roster-file").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer });
  await eventually(async () => assertHas(await roster.page.locator("[data-roster]").innerText(), ["1 人", "845.00"]));
}

for (const [what, start] of Object.entries({ nginx, Apache: apache })) {
  describe(`hosted by ${what}`, () => {
    let host;
    before(async () => {
      host = await start();
    });
    after(() => host?.close());
    const visit = visitors();

    test("every file has its type, the headers, and the time it may be kept", async () => {
      const csp = `${await policy()}; frame-src 'self'; frame-ancestors *`;
      for (const { name } of await built()) {
        const { status, headers, body } = await ask(`${host.url}${name}`);
        assert.equal(status, 200, name);
        assert.equal(headers["content-type"], TYPES[path.extname(name)], name);
        assert.equal(headers["content-encoding"], undefined, name);
        assert.deepEqual(body, await readFile(path.join(DIST, name)), name);
        assert.equal(headers["content-security-policy"], name === ONE_FILE ? "frame-ancestors *" : csp, name);
        assert.equal(headers["x-content-type-options"], "nosniff", name);
        assert.equal(headers["referrer-policy"], "no-referrer", name);
        assert.equal(headers["access-control-allow-origin"], "*", name);
        assert.equal(headers["cache-control"], DIGEST.test(name) ? FOR_EVER : "no-cache", name);
      }
    });

    test("what the build compressed is sent as it is, to those who take it", async () => {
      const files = (await built()).filter((one) => one.br);
      assert.ok(files.length > 10);
      for (const { name, gz } of files) {
        assert.ok(gz, name);
        for (const [accepted, encoding, ending] of [["gzip, deflate, br, zstd", "br", ".br"], ["gzip, deflate", "gzip", ".gz"]]) {
          const { status, headers, body } = await ask(`${host.url}${name}`, { "accept-encoding": accepted });
          assert.equal(status, 200, name);
          assert.equal(headers["content-encoding"], encoding, name);
          assert.equal(headers["content-type"], TYPES[path.extname(name)], name);
          assert.match(headers.vary ?? "", /accept-encoding/i, name);
          assert.deepEqual(body, await readFile(path.join(DIST, name + ending)), name);
          assert.equal(headers["cache-control"], DIGEST.test(name) ? FOR_EVER : "no-cache", name);
        }
      }
    });

    test("the page is asked about again, and answered without a body if it is the same", async () => {
      for (const encoding of ["identity", "gzip, br"]) {
        const asked = { "accept-encoding": encoding };
        const first = await ask(host.url, asked);
        assert.equal(first.headers["content-type"], TYPES[".html"]);
        assert.equal(first.headers["cache-control"], "no-cache");
        assert.equal(first.headers["content-encoding"], encoding === "identity" ? undefined : "br");
        const again = await ask(host.url, { ...asked, "if-none-match": first.headers.etag });
        assert.equal(again.status, 304, encoding);
        assert.equal(again.body.length, 0);
      }
    });

    test("what is not there is not there, and no folder is listed", async () => {
      const gone = [...["00", "53", "5325", "532524"].map((code) => `county/${code}.json`), "quanyi-0123456789abcdef_bg.wasm", "nothing"];
      for (const name of gone) {
        const { status, headers } = await ask(`${host.url}${name}`);
        assert.equal(status, 404, name);
        assert.doesNotMatch(headers["cache-control"] ?? "", /max-age|immutable/, name);
        assert.match(headers["content-security-policy"], /^default-src 'none'/, name);
      }
      for (const folder of ["snippets/", "calendar/"]) {
        const { status, body } = await ask(`${host.url}${folder}`);
        assert.ok([403, 404].includes(status), `${folder}: ${status}`);
        assert.doesNotMatch(body.toString(), /2026|wasm/);
      }
      const { status, headers } = await ask(host.url.slice(0, -1));
      assert.equal(status, 301, "a folder without its slash, against which addresses in the page would be wrong");
      assert.ok(headers.location.endsWith("/quanyi/"), headers.location);
    });

    test("it answers, and a county file put beside it is served from then on", async (t) => {
      const at = `${host.url}#/minimum-wage?${SHORT}`;
      const first = await visit(t, { url: at });
      await first.told("bad", "70.00");
      const county = path.join(host.page, "county");
      t.after(() => rm(county, { recursive: true, force: true }));
      await mkdir(county);
      await writeFile(path.join(county, "53.json"), await newer());
      const sent = await ask(`${host.url}county/53.json`);
      assert.equal(sent.status, 200);
      assert.equal(sent.headers["content-type"], TYPES[".json"]);
      assert.equal(sent.headers["cache-control"], "no-cache");
      // 2,000 − 1,900 = 100, also in the page that was there before, once it is loaded again.
      await first.page.reload();
      await first.told("bad", "100.00", "2,000.00");
      await (await visit(t, { url: at })).told("bad", "100.00", "2,000.00");
    });

    test("what a clerk enters at the desk is put beside the page, and the calculator asks for nothing", async (t) => {
      const desk = await visit(t, { ...ROUTE, url: `${host.url}#/desk` });
      const county = path.join(host.page, "county");
      t.after(() => rm(county, { recursive: true, force: true }));
      await mkdir(county);
      await writeFile(path.join(county, "532524.json"), await plans(desk));
      await answersByPlans(await visit(t, { route: "medical", url: `${host.url}#/medical?m=2026-11&pl=combined` }));
    });

    test("a room and the worker run under the headers", async (t) => {
      await runs(visit, t, host);
    });

    test("every site may show it in a frame, also in one without an origin", async (t) => {
      const other = await frames(t, host.url);
      // Opened by the reader's way first, which closes everything at the end. (Playwright refuses service workers by a
      // script of its own, which fails in a sandbox.)
      const { page } = await visit(t, { url: host.url, route: "", context: { serviceWorkers: "allow" } });
      for (const name of ["frame.html", "sandbox.html"]) {
        await page.goto(`${other.url}${name}`);
        // A room, so that what is loaded later is loaded there too.
        await page.frames()[1].locator(".clc-form").waitFor();
      }
    });
  });
}

/** Another site, with pages that show this one in a frame. */
async function frames(t, url) {
  const framed = (sandbox) =>
    `<!doctype html><title>host</title><link rel="icon" href="data:,"><iframe ${sandbox} src="${url}#/rights?v=1&c=managed"></iframe>`;
  const pages = [["/frame.html", framed("")], ["/sandbox.html", framed('sandbox="allow-scripts"')]];
  const other = await serve({ files: new Map(pages) });
  t.after(() => other.close());
  return other;
}

describe("hosted by nginx at the root of a host of its own, shown in no other site's frames", () => {
  const visit = visitors();

  test("it is served and answers, and another site cannot show it", async (t) => {
    const host = await nginx({ folder: "", frames: "'self'" });
    t.after(() => host.close());
    const { headers } = await ask(host.url, { "accept-encoding": "br" });
    assert.equal(headers["content-encoding"], "br");
    assert.equal((await ask(`${host.url}county/53.json`)).status, 404);
    const reader = await visit(t, { url: `${host.url}#/minimum-wage?${SHORT}`, noise: /frame-ancestors|ERR_BLOCKED_BY_RESPONSE/ });
    await reader.told("bad", "70.00");
    const other = await frames(t, host.url);
    await reader.page.goto(`${other.url}frame.html`);
    await eventually(async () => assert.match(reader.page.frames()[1].url(), /^chrome-error:/));
  });
});

/** A server from before there were such headers: a type where it knows one, and nothing else. */
async function old() {
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const name = pathname === "/" ? "index.html" : pathname.slice(1);
    const body = await readFile(path.join(DIST, name)).catch(() => null);
    const type = OLD_TYPES[path.extname(name)];
    response.writeHead(body ? 200 : 404, type ? { "content-type": type } : {}).end(body ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, close };
}

describe("hosted by a server that sends no headers", () => {
  const visit = visitors();

  test("the page, a room and the worker run, under the policy that the page carries", async (t) => {
    const host = await old();
    t.after(() => host.close());
    const first = await visit(t, { url: `${host.url}#/minimum-wage?${SHORT}`, noise: /Content Security Policy/ });
    await first.told("bad", "70.00");
    const refused = () =>
      new Promise((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
        fetch("http://127.0.0.1:9/").catch(() => {});
      });
    assert.equal(await first.page.evaluate(refused), "connect-src", "nothing is asked of another host");
    await runs(visit, t, host);
  });
});
