/** F31 WebSub: what a hub on this machine hears, and what is kept for it while it is away. */
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CrashProject } from "../support/crash-project.ts";
import { configText } from "../support/project.ts";

const FEEDS = ["all", "by/scribe", "links"].flatMap((name) =>
  ["atom", "json", "rss"].map((n) => `https://lighthouse.example/minutes/feeds/${name}.${n}`),
);

/** A hub that answers as it is told to; it keeps what it hears. */
class Hub {
  readonly heard: string[] = [];
  answer: number | "nothing" = 204;
  #server: Server | undefined;
  port = 0;

  async open(): Promise<void> {
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (piece: Buffer) => {
        body += piece.toString();
      });
      request.on("end", () => {
        const form = new URLSearchParams(body);
        expect([request.method, request.headers["content-type"], form.get("hub.mode")]).toEqual([
          "POST",
          "application/x-www-form-urlencoded;charset=UTF-8",
          "publish",
        ]);
        this.heard.push(form.get("hub.url") ?? "");
        if (this.answer !== "nothing") response.writeHead(this.answer, { location: "/elsewhere" }).end();
      });
    });
    await new Promise<void>((done) => server.listen(this.port, "127.0.0.1", done));
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async close(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((done) => this.#server?.close(done));
  }

  /** What it heard since it was last asked, in order. */
  since(): string[] {
    return this.heard.splice(0).sort();
  }
}

describe("F31 the hub", () => {
  let project: CrashProject;
  let hub: Hub;
  beforeEach(async () => {
    hub = new Hub();
    await hub.open();
    project = new CrashProject();
    const config = configText(["notes/*.md"], "{ kind: file, path: mail }");
    project.write(
      "minutewire.yaml",
      config.replace("site:\n", `site:\n  hub: http://127.0.0.1:${hub.port}/?x=1\n`),
    );
    project.note("a", "[x](/x)\n");
  });
  afterEach(async () => {
    await hub.close();
    project.remove();
  });
  const owed = () => existsSync(join(project.state, "hub.txt")) && project.read(".minutewire/hub.txt");

  test("is named once in each feed, beside the feed's own address", async () => {
    await project.run("build");
    const address = `http://127.0.0.1:${hub.port}/?x=1`;
    const links = (rel: string) => ({ rel, href: rel === "hub" ? address : undefined });
    const atom = parseAtomFeed(project.read("public/feeds/all.atom")).links ?? [];
    expect(atom.filter(({ rel }) => rel === "hub")).toMatchObject([links("hub")]);
    expect(atom.filter(({ rel }) => rel === "self")).toHaveLength(1);
    const rss = parseRssFeed(project.read("public/feeds/all.rss")).atom?.links ?? [];
    expect(rss.filter(({ rel }) => rel === "hub")).toMatchObject([links("hub")]);
    expect(rss.filter(({ rel }) => rel === "self")).toHaveLength(1);
    expect(JSON.parse(project.read("public/feeds/all.json")).hubs).toEqual([
      { type: "WebSub", url: address },
    ]);
  });

  test("hears of each feed whose bytes changed, once they are in place, and of no other", async () => {
    expect(await project.run("build")).toMatchObject({ code: 0, err: "" });
    expect(hub.since()).toEqual(FEEDS);
    expect(owed()).toBe(false);
    await project.run("build");
    expect(hub.since()).toEqual([]);
    project.note("a", "[x](/x) and more\n");
    await project.run("build");
    expect(hub.since()).toEqual(FEEDS.filter((url) => !url.includes("/links.")));
  });

  test("that refuses, moves or is ill is a warning, and the next run tells it", async () => {
    for (const answer of [500, 429, 302, 404]) {
      hub.answer = answer;
      project.note("a", `[x](/x) ${answer}\n`);
      const { code, err } = await project.run("build");
      expect(code).toBe(0);
      expect(err).toContain(`warning  hub-untold  the hub http://127.0.0.1:${hub.port}/?x=1 was not told of`);
      expect(err).toContain(`it answers ${answer}`);
    }
    hub.since();
    hub.answer = 202;
    expect(await project.run("build")).toMatchObject({ code: 0, err: "" });
    expect(hub.since()).toEqual(FEEDS);
    expect(owed()).toBe(false);
  });

  test("that is away is asked once a run, costs nothing but a warning, and hears all when it is back", async () => {
    await hub.close();
    const { code, err } = await project.run("publish", "--first-run");
    expect([code, err.match(/hub-untold/g)?.length]).toEqual([0, 1]);
    expect(err).toContain("was not told of 9 feeds: nothing listens there");
    expect(owed()).toBe(FEEDS.map((url) => `${url}\n`).join(""));
    await hub.open();
    const back = await project.run("publish");
    expect([back.code, back.err]).toEqual([0, expect.not.stringContaining("warning")]);
    expect(hub.since()).toEqual(FEEDS);
  });

  test("that takes the call and never answers holds a build for some seconds, not for ever", async () => {
    hub.answer = "nothing";
    const { code, err } = await project.run("build");
    expect(code).toBe(0);
    expect(err).toContain("was not told of 9 feeds: it did not answer within 5 s");
    expect(hub.since()).toHaveLength(1);
    hub.answer = 204;
    await project.run("build");
    expect(hub.since()).toEqual(FEEDS);
  });

  test("is owed nothing of a feed that is gone", async () => {
    hub.answer = 500;
    await project.run("build");
    project.write("minutewire.yaml", `${project.read("minutewire.yaml")}authorFeeds: false\n`);
    hub.since();
    hub.answer = 204;
    await project.run("build");
    expect(hub.since()).toEqual(FEEDS.filter((url) => !url.includes("/by/")));
    expect(owed()).toBe(false);
  });

  test.each([
    ["before the first feed has its name", "before rename feeds", 1],
    ["between two feeds", "after rename feeds", 3],
    ["when all of them are in place", "after rename feeds", 8],
  ])("C29 hears of every change of a run that is killed %s", async (_, event, n) => {
    const died = await project.ended({ crash: [[event, n, "SIGKILL"]] }, "build");
    expect(died.signal).toBe("SIGKILL");
    expect(hub.since()).toEqual([]);
    expect(await project.run("build")).toMatchObject({ code: 0, err: "" });
    expect(hub.since()).toEqual(FEEDS);
  });

  test("that is not set is neither named nor told, whatever was owed", async () => {
    await hub.close();
    await project.run("build");
    project.write("minutewire.yaml", configText(["notes/*.md"], "{ kind: file, path: mail }"));
    expect(await project.run("build")).toMatchObject({ code: 0, err: "" });
    expect(Object.values(project.files("public/feeds")).join("")).not.toMatch(/127\.0\.0\.1/);
  });

  test("that is no address is a problem with its place", async () => {
    project.write(
      "minutewire.yaml",
      project.read("minutewire.yaml").replace(/hub: .*/, "hub: ftp://x.example"),
    );
    const { code, err } = await project.run("build");
    expect(err).toContain("minutewire.yaml:2:8  error  config  site.hub: must be an http or https address");
    expect(code).toBe(78);
  });
});
