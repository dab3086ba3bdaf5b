/** What a pull request may run: without any secret check and previews work, reach nobody and leave only compiled templates. */
import { Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Project } from "../support/project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
  project.config("{ kind: smtp, url: 'env:NO_SUCH_SECRET' }");
  const hub = "site:\n  hub: http://127.0.0.1:59999/";
  project.write("minutewire.yaml", project.read("minutewire.yaml").replace("site:", hub));
  project.note("a", "See [it](https://stranger.example/) and ![it](https://stranger.example/x.png).\n");
});
afterEach(() => {
  vi.restoreAllMocks();
  project.remove();
});

/** Runs the program in this process; how often it reached out, and the files that it left. */
async function reached(...words: string[]) {
  const connect = vi.spyOn(Socket.prototype, "connect");
  const before = project.files(".");
  const { code } = await project.runFrom(".", ...words);
  const left = Object.keys(project.files(".")).filter((file) => !(file in before));
  return { code, connections: connect.mock.calls.length, left };
}

const previews = ["post", "newsletter", "eml", "page", "list", "atom", "model"].map(
  (as) => `preview --as ${as}`,
);

test.each(["check", "check --format github", ...previews])("%s", async (line) => {
  const { code, connections, left } = await reached(...line.split(" "));
  expect([code, connections]).toEqual([0, 0]);
  expect(left.filter((file) => !/^\.minutewire\/cache\/[\da-f]{64}\.json$/.test(file))).toEqual([]);
});

test("preview --report", async () => {
  vi.stubEnv("PATH", "");
  const { code, connections, left } = await reached("preview", "--report", "report");
  vi.unstubAllEnvs();
  expect([code, connections]).toEqual([0, 0]);
  expect(left.filter((file) => !/^(?:report\/|\.minutewire\/cache\/[\da-f]{64}\.json$)/.test(file))).toEqual(
    [],
  );
});

test("build reaches out to the hub, and send to nobody", async () => {
  expect(await reached("build")).toMatchObject({ code: 0, connections: 1 });
  vi.restoreAllMocks();
  expect(await reached("send", "a")).toMatchObject({ code: 78, connections: 0 });
});
