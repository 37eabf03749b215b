// Real nginx and real Apache, started with the configurations of docs/hosting, over a copy of the built page.

import { existsSync, realpathSync } from "node:fs";
import { chmod, copyFile, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { program, remove, started, temporary } from "./child.mjs";
import { DIST } from "./server.mjs";

const PATIENCE = 10_000;
/** Where daemons are, and where xtask unpacks nginx. */
const SBIN = ["/usr/sbin", "/usr/local/sbin", fileURLToPath(new URL("../../.tools/nginx/usr/sbin", import.meta.url))];

const configuration = (name) => fileURLToPath(new URL(`../../docs/hosting/${name}`, import.meta.url));

/** Where a package keeps the modules of a program in `sbin`. */
function modules(binary, ...places) {
  const prefix = path.join(path.dirname(realpathSync(binary)), "..");
  return places.map((place) => path.join(prefix, place)).find(existsSync) ?? "";
}

/** A port that was free a moment ago. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Replaces what must be there, so that a test never runs with another configuration than it thinks. */
function filled(text, replacements) {
  return replacements.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`“${from}” does not stand in the configuration.`);
    return before.replaceAll(from, to);
  }, text);
}

/** Runs a program in the foreground; waits until it answers at `url`. `log`: where it says what is wrong, if not here. */
async function foreground(binary, args, url, log = "") {
  const child = started(binary, args);
  const answers = () => fetch(url).then(() => true, () => false);
  await child.until(answers, PATIENCE, () => readFile(log, "utf8").catch(() => ""));
  return child;
}

/** A site with a page of its own and, unless the page is to be all of it, the build in the folder `quanyi`. */
async function site(folder) {
  const temp = temporary("host");
  // A server started by root reads it as somebody else.
  await chmod(temp, 0o755);
  const root = path.join(temp, "www");
  const page = path.join(root, folder);
  await mkdir(page, { recursive: true });
  await cp(DIST, page, { recursive: true });
  return { temp, root, page };
}

async function hosted(place, folder, port, start) {
  const origin = `http://127.0.0.1:${port}/`;
  const running = await start(origin).catch(async (error) => {
    remove(place.temp);
    throw error;
  });
  return {
    /** The address of the page. */
    url: folder ? `${origin}${folder}/` : origin,
    origin,
    /** The folder of the site, and that of the page in it. */
    root: place.root,
    page: place.page,
    async close() {
      await running.end();
      remove(place.temp);
    },
  };
}

/** nginx, with the page in a folder of a site, or (`folder: ""`) at the root of a host of its own; `frames`: who may show it. */
export async function nginx({ folder = "quanyi", frames = "*" } = {}) {
  const binary = program("QUANYI_NGINX", ["nginx"], SBIN);
  const brotli = path.join(modules(binary, "lib/nginx/modules", "lib64/nginx/modules"), "ngx_http_brotli_static_module.so");
  const [place, port] = [await site(folder), await freePort()];
  const text = filled(await readFile(configuration("nginx.conf"), "utf8"), [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["/srv/www;", `${place.root};`],
    ["frame-ancestors *", `frame-ancestors ${frames}`],
    ...(folder ? [] : [["location /quanyi/", "location /"]]),
  ]);
  await writeFile(path.join(place.temp, "quanyi.conf"), text);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path temp;`);
  const main = [
    // Built into some nginx, a file of its own in Debian's.
    existsSync(brotli) ? `load_module ${brotli};` : "",
    "daemon off; master_process off; pid nginx.pid; error_log stderr; events {}",
    `http { access_log off; ${temporary.join(" ")} include quanyi.conf; }`,
  ];
  await writeFile(path.join(place.temp, "main.conf"), main.join("\n"));
  const args = ["-p", `${place.temp}/`, "-e", "stderr", "-c", path.join(place.temp, "main.conf")];
  return hosted(place, folder, port, (url) => foreground(binary, args, url));
}

/** Apache, with the page in a folder of a site. */
export async function apache() {
  const binary = program("QUANYI_APACHE", ["apache2", "httpd"], SBIN);
  const from = modules(binary, "lib/apache2/modules", "lib64/httpd/modules", "lib/httpd/modules", "libexec/apache2");
  const folder = "quanyi";
  const [place, port] = [await site(folder), await freePort()];
  await copyFile(configuration("htaccess"), path.join(place.page, ".htaccess"));
  const wanted = ["mpm_event", "unixd", "authz_core", "dir", "mime", "headers", "rewrite", "setenvif", "autoindex", "deflate", "filter"];
  const loaded = wanted.filter((name) => existsSync(path.join(from, `mod_${name}.so`)));
  // The types of the system, if there are any, and what a distribution sets for .gz: both must not matter.
  const types = path.join(place.temp, "mime.types");
  await writeFile(types, "application/gzip gz\nvideo/mp2t ts\ntext/html html\n");
  const main = [
    `ServerRoot ${place.temp}`,
    "ServerName localhost",
    `Listen 127.0.0.1:${port}`,
    ...loaded.map((name) => `LoadModule ${name}_module ${path.join(from, `mod_${name}.so`)}`),
    ...(process.getuid?.() === 0 ? ["User #65534", "Group #65534"] : []),
    `DefaultRuntimeDir ${place.temp}`,
    "PidFile httpd.pid",
    "ErrorLog error.log",
    `TypesConfig ${types}`,
    "AddType application/x-gzip .gz",
    "AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/wasm",
    `DocumentRoot ${place.root}`,
    `<Directory ${place.root}>`,
    "AllowOverride FileInfo Indexes Options=Indexes",
    "Options Indexes FollowSymLinks",
    "Require all granted",
    "</Directory>",
  ];
  const file = path.join(place.temp, "main.conf");
  await writeFile(file, main.join("\n") + "\n");
  return hosted(place, folder, port, (url) => foreground(binary, ["-X", "-f", file], url, path.join(place.temp, "error.log")));
}
