/** What the Message view shows of the parts of a message, and what is served of each. */
import { PNG } from "pngjs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openedMessage } from "../../src/preview/message.ts";
import { ServedProject } from "../support/preview.ts";
import { Project } from "../support/project.ts";

let project: Project;
let served: ServedProject;
beforeEach(async () => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  const config = project.read("minutewire.yaml");
  project.write("minutewire.yaml", config.replace("    to:", "    images: embed\n    to:"));
  served = await ServedProject.start(project);
});
afterEach(async () => {
  await served.close();
  project.remove();
});

const png = (width: number) => PNG.sync.write(new PNG({ width, height: 3 }));
const page = async () => (await served.get("/?note=a&view=message")).body;
/** The cells of each row of the table of parts. */
const table = (body: string) =>
  [...body.slice(body.indexOf("Its parts")).matchAll(/<tr><th scope="row">([\d.]+)<\/th>(.*?)<\/tr>/g)].map(
    ([, number, cells = ""]) => [number, ...[...cells.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)],
  );
const addresses = (body: string) =>
  [...body.matchAll(/ (?:src|href)="(\/part\?[^"]+)"/g)].map(([, path = ""]) =>
    path.replaceAll("&amp;", "&"),
  );

test("each part is told with its place, type, size, encoding and disposition, and a picture is shown small", async () => {
  project.write("notes/gate.png", png(40));
  project.note("a", "The lamp — lit.\n\n![The gate](gate.png)\n");
  const rows = table(await page());
  expect(rows.map(([number, type]) => [number, type])).toEqual([
    ["1", "text/plain"],
    ["2", "multipart/related"],
    ["2.1", "text/html"],
    ["2.2", "image/png"],
  ]);
  expect(rows.map((row) => row.slice(2, 5))).toEqual([
    [expect.stringMatching(/^[\d.]+ KB$/), "quoted-printable", ""],
    ["", "", ""],
    [expect.stringMatching(/^[\d.]+ KB$/), expect.stringMatching(/^(?:7bit|quoted-printable)$/), ""],
    ["0.1 KB", "base64", "inline"],
  ]);
  expect(rows[3]?.[5]).toMatch(
    /<img class="thumbnail" src="\/part\?[^"]+" alt="Part 2\.2, gate\.png" loading="lazy">/,
  );
});

test("a picture is served as it travels, under a policy by which it can do nothing, everything else as a file", async () => {
  const picture = png(41);
  project.write("notes/gate.png", picture);
  project.note("a", "# Lamp\n\n<b>Lit</b> ![The gate](gate.png)\n");
  const all = new Set(addresses(await page()));
  expect(all.size).toBe(3);
  for (const path of all) {
    const { status, headers } = await served.get(path);
    const isPicture = path.includes("part=2.2");
    expect([status, headers["x-content-type-options"], headers["cache-control"]]).toEqual([
      200,
      "nosniff",
      "no-store",
    ]);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect([headers["content-type"], headers["content-disposition"]?.split(";")[0]]).toEqual(
      isPicture ? ["image/png", undefined] : ["application/octet-stream", "attachment"],
    );
    const bytes = Buffer.from(await (await fetch(new URL(path, served.url))).arrayBuffer());
    if (isPicture) expect(bytes.equals(picture)).toBe(true);
    else expect(bytes.toString("utf8")).toContain("Lit");
  }
});

test("another picture under the same name has another address", async () => {
  project.note("a", "![The gate](gate.png)\n");
  const seen = [];
  for (const width of [7, 8]) {
    project.write("notes/gate.png", png(width));
    seen.push(addresses(await page()).find((path) => path.includes("part=2.2")));
  }
  expect(new Set(seen).size).toBe(2);
});

test("the words of text parts are there to be read, and are words", async () => {
  project.note("a", "Lit — <script>x</script> `</pre><script>alert(1)</script>`\n");
  const body = await page();
  expect(body.match(/<details class="part"><summary>Part \d, text\/\w+, as it reads/g)).toHaveLength(2);
  expect(body).toContain("&lt;!doctype html&gt;");
  expect(body).not.toContain("<script>alert");
});

test("what is no part of the message is not there", async () => {
  project.note("a", "Words.\n");
  for (const part of ["", "0", "3", "1.1", "2.1", "..", "../a", "1e0", "01", "__proto__"])
    expect([part, (await served.get(`/part?note=a&part=${encodeURIComponent(part)}`)).status]).toEqual([
      part,
      404,
    ]);
  expect((await served.get("/part?note=a&part=1")).status).toBe(200);
  expect((await served.get("/part?note=gone&part=1")).status).toBe(422);
});

test("a message of one part is that part, and one that holds others is no part of itself", () => {
  const opened = (text: string) => openedMessage(Buffer.from(text.replaceAll("\n", "\r\n"), "latin1")).parts;
  expect(opened("Subject: a\n\nWords\n").map(({ number, type, text }) => [number, type, text])).toEqual([
    ["1", "text/plain", "Words\n"],
  ]);
  const deep = `Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nx\n--b\nContent-Type: text/html\n\ny\n--b--\n\n--a\nContent-Type: image/svg+xml\nContent-Disposition: attachment; filename="a;b.svg"\n\n<svg/>\n--a--\n`;
  expect(
    opened(deep).map(({ number, type, disposition, name }) => [number, type, disposition, name]),
  ).toEqual([
    ["1", "multipart/alternative", "", ""],
    ["1.1", "text/plain", "", ""],
    ["1.2", "text/html", "", ""],
    ["2", "image/svg+xml", "attachment", "a;b.svg"],
  ]);
});

test("a newsletter alone has the pictures that its message has, and tells the same of one that is too large", async () => {
  project.write("notes/gate.png", png(40));
  project.note("a", "The lamp.\n\n![The gate](gate.png)\n");
  const shown = await project.run("preview", "a", "--as", "newsletter");
  expect(shown.out).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="The gate" width="40" height="3"/);
  expect(shown.out).not.toContain("[image:");
  project.write("notes/gate.png", Buffer.concat([png(40), Buffer.alloc(1024 * 1024)]));
  const told = await project.run("preview", "a", "--as", "newsletter");
  expect([told.code, told.err]).toEqual([65, expect.stringContaining("image-large")]);
});
