/** docs/start.md is performed: its commands in their order, its configurations held against the schema. */
import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { parse } from "yaml";
import { wording } from "../../src/problem.ts";
import { readConfig } from "../../src/workspace/config/read.ts";
import { configSchema } from "../../src/workspace/config/schema.ts";
import { configText, Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";

const PAGE = readFileSync("docs/start.md", "utf8");
const CALL = "npx --no-install minutewire ";
const FENCED = /^( *)```(\w+)(?: (\S+))?\n(.*?)^ *```$/gms;
const blocks = [...PAGE.matchAll(FENCED)].map(([, indent = "", language = "", file, body = ""]) => ({
  language,
  file,
  body: body.replace(new RegExp(`^${indent}`, "gm"), ""),
}));
const commands = blocks
  .filter(({ language }) => language === "sh")
  .flatMap(({ body }) => body.split("\n"))
  .map((line) => line.replace(/ +#.*/, ""));

let project: Project;
let server: Peer | undefined;
afterEach(async () => {
  project.remove();
  await server?.close();
  delete process.env.SMTP_URL;
});

test("the commands of the start, in their order, lead from a folder to a message on the list", async () => {
  project = new Project();
  server = await peer({});
  for (const { file, body } of blocks) if (file !== undefined) project.write(file, body);
  const ours = commands.filter((line) => line.startsWith(CALL)).map((line) => line.slice(CALL.length));
  expect(ours.length).toBeGreaterThanOrEqual(8);
  for (const line of ours) {
    if (line.startsWith("send") && process.env.SMTP_URL === undefined) {
      process.env.SMTP_URL = `smtp://127.0.0.1:${server.port}`;
      project.write(
        "minutewire.yaml",
        project.read("minutewire.yaml").replace("transport: folder", "transport: relay"),
      );
    }
    const { code, out, err } = await runHere(project.folder, ...line.split(" "));
    expect(code, `${line}\n${out}${err}`).toBe(0);
  }
  expect(project.read("first.eml")).toMatch(/^Subject: Crew call, 2026-03-03\r$/m);
  expect(project.read("public/index.html")).toContain("Crew call, 2026-03-03");
  const to = server.seen.taken.map((text) => /^To: (.*)\r$/m.exec(text)?.[1]);
  expect(to).toEqual(["you@example.org", expect.stringMatching(/^list@/)]);
});

test("what a newcomer has to read and to type before the first message is little", () => {
  project = new Project();
  const start = PAGE.slice(0, PAGE.indexOf("## By itself"));
  expect(start.split(/\s+/).length).toBeLessThanOrEqual(600);
  const typed = commands.filter((line) => /^np[mx] /.test(line));
  expect(typed.findIndex((line) => line.includes("--as eml"))).toBe(3);
  expect(typed.findIndex((line) => / build\b/.test(line))).toBe(4);
});

test("every configuration of it is sound", () => {
  project = new Project();
  const base = parse(configText(["notes/*.md"], '{ kind: smtp, url: "env:SMTP_URL" }'));
  const relay = { relay: base.transports.way };
  const found = blocks.filter(({ language }) => language === "yaml");
  expect(found.length).toBeGreaterThan(5);
  for (const { body } of found) {
    const { mailings: _, ...rest } = base;
    const whole = { ...rest, transports: relay, ...parse(body) };
    const read = readConfig("start.yaml", JSON.stringify(whole), configSchema);
    expect(read.ok ? [] : read.reason.map(wording), body).toEqual([]);
  }
});

test("README leads there, and names what init writes", () => {
  project = new Project();
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toContain("(docs/start.md)");
  for (const kind of ["github", "gitlab", "cron", "systemd"]) expect(PAGE).toContain(`\`${kind}\``);
});
