/** Who is answered, and what a look leaves behind: nothing of a stranger's reaches the preview, and nothing changes. */
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CHOICES } from "../../src/preview/scene.ts";
import { ServedProject } from "../support/preview.ts";
import { Project } from "../support/project.ts";

const SECRET = "the keeper's secret";
let project: Project;
let served: ServedProject;
beforeAll(async () => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  for (const name of ["a", "b"]) project.note(name, "# Lamp\n\nSee [it](https://stranger.example/x).\n");
  project.write("elsewhere/secret.txt", SECRET);
  project.write("elsewhere/secret.md", SECRET);
  mkdirSync(join(project.folder, "public"));
  for (const [from, to] of [
    ["../elsewhere", "public/out"],
    ["../elsewhere/secret.txt", "public/index.html"],
    ["../elsewhere/secret.md", "notes/secret.md"],
  ] as const)
    symlinkSync(from, join(project.folder, to));
  expect((await project.runFrom(".", "send", "a", "--yes")).code).toBe(0);
  served = await ServedProject.start(project);
});
afterAll(async () => {
  await served?.close();
  project.remove();
});

/** A request that nobody honest sends, by what is wrong with it. */
function hostile(port: number): readonly (readonly [string, string])[] {
  const own = `127.0.0.1:${port}`;
  const request = (first: string, ...headers: string[]) =>
    `${[first, ...headers, "Connection: close"].join("\r\n")}\r\n\r\n`;
  const get = (path: string, ...headers: string[]) =>
    request(`GET ${path} HTTP/1.1`, `Host: ${own}`, ...headers);
  const hosts = [
    ...[
      "evil.example",
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      `localhost.evil.example:${port}`,
    ],
    ...[
      "127.0.0.1",
      "127.0.0.1:1",
      `127.0.0.1:${port}0`,
      `127.0.0.2:${port}`,
      `0.0.0.0:${port}`,
      `[::1]:${port}`,
    ],
    ...[
      `2130706433:${port}`,
      `0x7f.1:${port}`,
      `localhost.:${port}`,
      `localhost:${port}.`,
      `a@127.0.0.1:${port}`,
    ],
    ...[
      "",
      `:${port}`,
      `127.0.0.1:${port}@evil.example`,
      `127.0.0.1:${port}, evil.example`,
      `127.0.0.1 :${port}`,
    ],
  ];
  const origins = [
    ...[
      "http://evil.example",
      "https://evil.example",
      "null",
      "file://",
      `https://${own}`,
      "http://127.0.0.1",
    ],
    ...[
      `http://localhost.evil.example:${port}`,
      `http://127.0.0.1:${port}.evil.example`,
      `http://${own}/`,
      "x",
    ],
  ];
  const climbs = [
    ...[
      "/../minutewire.yaml",
      "/site/../../minutewire.yaml",
      "/site/..",
      "/site/./x",
      "/site/a/../../../etc/passwd",
    ],
    ...["/%2e%2e/minutewire.yaml", "/site/%2e%2e/%2e%2e/minutewire.yaml", "/site/..%2f..%2fminutewire.yaml"],
    ...[
      "/site/%2e%2e%5cminutewire.yaml",
      "/site/..\\..\\minutewire.yaml",
      "/site/%252e%252e%252fminutewire.yaml",
    ],
    ...[
      "/site/a%00/index.html",
      "/%00",
      "/site/%0d%0ax",
      "/?note=%00",
      "/?note=a%0d%0aSet-Cookie:x",
      "/site/%c0%ae%c0%ae/x",
    ],
    ...[
      "/site/%",
      "//evil.example/",
      "///etc/passwd",
      "/\\evil.example",
      "/site//etc/passwd",
      "/site/%2fetc%2fpasswd",
    ],
    ...[
      "/site/out/secret.txt",
      "/site/out/",
      "/site/notes/a.md",
      "/site/minutewire.yaml",
      "/site/.minutewire/outbox.db",
    ],
    ...[
      "/notes/a.md",
      "/minutewire.yaml",
      "/.minutewire/outbox.db",
      "/mail/",
      "/src/cli.ts",
      "/index.html",
      "/site/secret/",
    ],
    ...[
      "/?note=../minutewire.yaml",
      "/?note=/etc/passwd",
      "/?note=elsewhere/secret.txt",
      "/?note=notes/secret.md",
    ],
    ...[
      "/frame?note=../minutewire.yaml",
      "/frame?note=notes/secret.md",
      "/message.eml?note=../a",
      "/part?note=../a&part=1",
      "/part?note=a&part=../1",
      "/frame?note=a&view=message",
    ],
    ...[
      `/${"a".repeat(5000)}`,
      "/?since=2026-99-99",
      "/frame?since=x&until=y",
      "/message.eml?since=2000-01-01&until=2000-01-02",
    ],
  ];
  const methods = ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "LINK", "M-SEARCH"];
  return [
    ...hosts.map((host) => [`host ${host}`, request("GET / HTTP/1.1", `Host: ${host}`)] as const),
    ["no host", request("GET / HTTP/1.1")],
    ["no host, as of old", request("GET / HTTP/1.0")],
    ["two hosts", request("GET / HTTP/1.1", "Host: evil.example", `Host: ${own}`)],
    ["two hosts, ours first", get("/", "Host: evil.example")],
    ...origins.map((origin) => [`origin ${origin}`, get("/", `Origin: ${origin}`)] as const),
    ...["cross-site", "same-site", "x"].map(
      (site) => [`from ${site}`, get("/", `Sec-Fetch-Site: ${site}`)] as const,
    ),
    ...climbs.map((path) => [`path ${path.slice(0, 60)}`, get(path)] as const),
    ...methods.map((method) => [method, request(`${method} / HTTP/1.1`, `Host: ${own}`)] as const),
    ["a whole address", request(`GET http://${own}/ HTTP/1.1`, `Host: ${own}`)],
    ["another's whole address", request("GET http://evil.example/ HTTP/1.1", `Host: ${own}`)],
    ["a tunnel", request("CONNECT evil.example:443 HTTP/1.1", `Host: ${own}`)],
    ["a star", request("OPTIONS * HTTP/1.1", `Host: ${own}`)],
    ["no HTTP", "GET /\r\n\r\n"],
    ["two lengths", get("/", "Content-Length: 1", "Content-Length: 2")],
    ["smuggled", get("/", "Transfer-Encoding: chunked", "Content-Length: 4")],
    ["a folded header", get("/", "X: a\r\n b")],
  ];
}

test("of a hundred hostile requests none is served, and nothing that lies about is shown", async () => {
  const requests = hostile(served.port);
  const shown: string[] = [];
  for (const [name, text] of requests) {
    const { status, body } = await served.send(text);
    if (status >= 200 && status < 300) shown.push(`${name}: ${status}`);
    if (body.includes(SECRET) || /^site:$/m.test(body)) shown.push(`${name}: told`);
  }
  expect(shown).toEqual([]);
  expect(requests.length).toBeGreaterThanOrEqual(100);
  expect(served.mistakes).toEqual([]);
  expect((await served.get("/")).status).toBe(200);
});

const views = CHOICES.view.flatMap((view) => [`/?note=a&view=${view}`, `/frame?note=a&view=${view}`]);
const EVERY = [
  ...[
    "/",
    ...views,
    "/message.eml?note=a",
    "/part?note=a&part=1",
    "/site/",
    "/site/a/",
    "/site/feeds/all.atom",
    "/site/feeds/feed.css",
  ],
  ...["/?note=gone", "/?since=2026-01-01&until=2026-12-31", "/script.js", "/style.css", "/nothing"],
];

test("to look at everything changes no file and makes none", async () => {
  const looks = () =>
    (readdirSync(project.folder, { recursive: true, encoding: "utf8" }) as string[]).sort().map((name) => {
      const path = join(project.folder, name);
      const { ino, mode, mtimeMs, ctimeMs } = lstatSync(path);
      return [name, ino, mode, mtimeMs, ctimeMs];
    });
  const before = looks();
  for (const path of EVERY) await served.get(path);
  expect(looks()).toEqual(before);
});

describe("what is sent with an answer", () => {
  test("each has a policy under which nothing of others runs, and is neither kept nor sniffed", async () => {
    for (const path of EVERY) {
      const { headers } = await served.get(path);
      expect([path, headers["content-security-policy"]]).toEqual([
        path,
        expect.stringContaining("default-src 'none'"),
      ]);
      expect(headers).toMatchObject({
        ...{
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
          "referrer-policy": "no-referrer",
        },
      });
      expect(headers["content-security-policy"] ?? "").not.toMatch(
        /unsafe-eval|script-src[^;]*(?:unsafe|\*|http)/,
      );
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
  });
  test("what strangers wrote is in a sandbox without scripts, and fetches pictures only where that is asked", async () => {
    for (const path of [
      "/frame?note=a",
      "/frame?note=a&view=feeds",
      "/frame?note=a&view=page",
      "/site/",
      "/site/a/",
    ]) {
      const policy = (await served.get(path)).headers["content-security-policy"] ?? "";
      expect(policy).toMatch(/sandbox (?!.*allow-scripts)/);
      // The site's own pictures and its sign are files of it.
      const isOfSite = path.startsWith("/site/") || path.endsWith("view=page");
      expect(policy).toContain(isOfSite ? "img-src 'self' data:;" : "img-src data:;");
      expect(policy).not.toContain("script-src");
    }
    expect((await served.get("/frame?note=a&pictures=remote")).headers["content-security-policy"]).toContain(
      "img-src data: http: https:;",
    );
    expect((await served.get("/frame?note=a&styles=off")).headers["content-security-policy"]).toContain(
      "style-src 'none'",
    );
    const { body } = await served.get("/?note=a");
    expect(body).toMatch(/<iframe [^>]*sandbox="(?![^"]*allow-scripts)/);
    expect(body).not.toMatch(/<script(?! src="\/script\.js" defer>)|<style|\son\w+=|style="/);
  });
  test("HEAD has the same fields and no body", async () => {
    const { status, body } = await served.ask({ method: "HEAD" });
    expect([status, body]).toEqual([200, ""]);
  });
});

describe("at another address than this machine's own", () => {
  test("who has no token sees nothing, and who has it keeps it in a cookie", async () => {
    const open = await ServedProject.start(project, { address: "0.0.0.0" });
    try {
      const token = new URL(open.url).searchParams.get("token") ?? "";
      expect(token).toMatch(/^[\w-]{32}$/);
      for (const path of [
        "/",
        "/frame?note=a",
        "/message.eml?note=a",
        "/events",
        `/?token=${token.slice(1)}x`,
        "/?token=",
      ])
        expect([path, (await open.get(path)).status]).toEqual([path, 403]);
      expect((await open.get("/", { Cookie: "minutewire-preview=x" })).status).toBe(403);
      const led = await open.get(`/?token=${token}&note=a`);
      expect([led.status, led.headers.location]).toEqual([303, "/?note=a"]);
      expect(led.headers["set-cookie"]).toBe(
        `minutewire-preview=${token}; HttpOnly; SameSite=Strict; Path=/`,
      );
      const Cookie = `other=1; minutewire-preview=${token}`;
      expect((await open.get("/?note=a", { Cookie })).status).toBe(200);
      const host = `evil.example:${open.port}`;
      expect((await open.ask({ path: "/", host, headers: { Cookie } })).status).toBe(403);
    } finally {
      await open.close();
    }
  });
  test("on this machine alone nobody else can even ask", async () => {
    const port = `:${served.port.toString(16).toUpperCase().padStart(4, "0")}`;
    const listening = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) => {
      try {
        return readFileSync(file, "latin1").split("\n");
      } catch {
        return [];
      }
    });
    const own = listening.filter((line) => / 0A /.test(line) && line.split(/\s+/)[2]?.endsWith(port));
    if (listening.length > 0) expect(own.map((line) => line.split(/\s+/)[2])).toEqual([`0100007F${port}`]);
  });
});

test("nothing of the preview sends: its room imports no way out but what it cannot do without", () => {
  const folder = join(import.meta.dirname, "../../src/preview");
  const sources = (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[]).filter((name) =>
    name.endsWith(".ts"),
  );
  const texts = sources.map((name) => readFileSync(join(folder, name), "utf8"));
  expect(
    texts.filter((text) =>
      /transports\/|posting\/(?:send|deliver|enqueue)|writeFile|mkdir|writeWhole|writeState/.test(text),
    ),
  ).toEqual([]);
  expect(sources.length).toBeGreaterThan(15);
});
