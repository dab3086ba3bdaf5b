import { randomBytes } from "node:crypto";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkMessage } from "../../src/mail/check.ts";
import { decodedBody, entities, readEntity } from "../../src/mail/mime.ts";
import { configText, Project } from "../support/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const png = (width: number, height: number) => PNG.sync.write(new PNG({ width, height }));

/** The message of a note as a mailing shows pictures. */
async function message(images: string, body: string) {
  const config = configText(["notes/*.md"], "{ kind: file, path: out }");
  project.write(
    "minutewire.yaml",
    images === "" ? config : config.replace("    to:", `    images: ${images}\n    to:`),
  );
  project.note("a", body);
  const { code, out, err } = await project.run("preview", "a", "--as", "eml");
  const all = entities(readEntity(out.replace(/\r?\n/g, "\r\n")));
  const html = all.find(({ type }) => type === "text/html");
  const text = html === undefined ? "" : Buffer.from(decodedBody(html)).toString("utf8");
  return {
    ...{ code, err, out, text },
    types: all.map(({ type }) => type),
    pictures: all.filter(({ type }) => type.startsWith("image/")).map((one) => Buffer.from(decodedBody(one))),
  };
}
const BODY =
  "![The gate](gate.png) and [![](gate.png)](https://x.example/) and ![far](https://far.example/b.png)\n";

describe("the pictures of a note in mail", () => {
  test.each(["", "link"])(
    "are links with their words where the setting is %j: opening fetches nothing",
    async (images) => {
      project.write("notes/gate.png", png(9, 9));
      const { text, types } = await message(images, BODY);
      expect(text).toContain(">[image: The gate]</a>");
      expect(text).not.toMatch(/<img|src=/);
      expect(types).toEqual(["multipart/alternative", "text/plain", "text/html"]);
    },
  );
  test("are fetched from their addresses where the mailing says show", async () => {
    const { text, types } = await message("show", BODY);
    expect(text).toContain('<img src="https://lighthouse.example/gate.png" alt="The gate" style="');
    expect(text).toMatch(
      /<a href="https:\/\/x\.example\/">\s*<img src="https:\/\/lighthouse\.example\/gate\.png" alt=""/,
    );
    expect(text).toContain('<img src="https://far.example/b.png" alt="far"');
    expect(types).not.toContain("multipart/related");
  });
  test.each(["notes/gate.png", "gate.png"])(
    "travel with the message where it says embed and %s is there, each once",
    async (file) => {
      project.write(file, png(1104, 300));
      const { text, types, pictures, out } = await message("embed", BODY);
      expect(pictures).toEqual([png(1104, 300)]);
      expect(types).toEqual([
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
      ]);
      expect(text).toMatch(
        /<img src="cid:[\da-f]{16}\.gate\.png@minutewire" alt="The gate" width="552" height="150" /,
      );
      expect(text).toContain('">[image: far]</a>');
      expect(checkMessage(Buffer.from(out.replace(/\r?\n/g, "\r\n")))).toEqual([]);
    },
  );
  test("stay links where they are no picture, a drawing, or not there", async () => {
    project.write("notes/a.png", "words");
    project.write("notes/b.svg", '<svg viewBox="0 0 9 9"/>');
    const { text, pictures, code } = await message(
      "embed",
      "![a](a.png) ![b](b.svg) ![c](c.png) ![d](%ZZ.png)\n",
    );
    expect(code).toBe(0);
    expect(pictures).toEqual([]);
    expect(text.match(/\[image: \w\]/g)).toHaveLength(4);
  });
  test("are told where they are too large, with their place, and no message is made", async () => {
    project.write("notes/gate.png", Buffer.concat([png(9, 9), randomBytes(1024 * 1024)]));
    const { code, err } = await message("embed", BODY);
    expect(code).toBe(65);
    expect(err).toMatch(
      /a\.md:8:\d+ {2}error {2}image-large {2}the picture https:\/\/lighthouse\.example\/gate\.png cannot be embedded: it has \d+ bytes; 1048576 is the limit\n {4}Scale it down/,
    );
  });
  test("are never read through a link out of the folder, nor above it", async () => {
    project.write("secret.png", png(9, 9));
    project.write("notes/x", "");
    symlinkSync("/etc/hostname", join(project.folder, "notes/gate.png"));
    const { code, err } = await message("embed", "![a](gate.png)\n");
    expect([code, err]).toEqual([65, expect.stringContaining("file-outside")]);
    const { text } = await message("embed", "![a](..%2Fsecret.png)\n");
    expect(text).not.toContain("cid:");
  });
});
