/** A password in the URL of a way out is in no output, no file, no process list, whatever happens to the run. */
import { describe, expect, test } from "vitest";
import { leaks, PASSWORD, SCRIPTS } from "../support/canary.ts";

const DEBUG = { NODE_DEBUG: "net,tls,http,stream,timer,module", DEBUG: "*" };
const ways = ["env", "file"] as const;
const inUrl = encodeURIComponent(PASSWORD);

describe.each(ways)("from %s", (way) => {
  test.each(Object.entries(SCRIPTS))("a password that %s", async (_, script) => {
    expect((await leaks({ way, script, env: DEBUG })).seen).toEqual([]);
  });

  test.each([
    `smtp://minutes:${inUrl}@127.0.0.1:99999`,
    `smtp//minutes:${inUrl}@127.0.0.1`,
    `smtp://minutes:${inUrl}@`,
    `smtp://minutes:${inUrl}@127.0.0.1/inbox`,
    `smtp://minutes:${inUrl}@127.0.0.1?${inUrl}=1`,
    `smtp://minutes:${inUrl}@127.0.0.1?tls=${inUrl}`,
    `smtp://minutes:${inUrl}@127.0.0.1?name=${inUrl}`,
    `smtp://minutes:${inUrl}@mail.example.org?tls=none`,
    `http://minutes:${inUrl}@127.0.0.1`,
    `smtp://minutes:%zz${inUrl}@127.0.0.1`,
    PASSWORD,
  ])("in an address that cannot be used: %#", async (url) => {
    const { code, seen } = await leaks({ way, url, env: DEBUG });
    expect([code, seen]).toEqual([78, []]);
  });

  test("a program that is killed with its write-ahead log on disk", async () => {
    const dot = { say: `250 ${PASSWORD}\r\n`, wait: 50 };
    expect((await leaks({ way, script: { dot }, kill: true })).seen).toEqual([]);
  });

  test.each([
    ["within a command", "throw new Error('thrown by the test');"],
    ["behind everybody's back", "process.nextTick(() => { throw new Error('thrown by the test'); });"],
    [
      "with the socket in its hands",
      "process.nextTick(() => { throw Object.assign(new Error('thrown by the test'), { socket: this }); });",
    ],
  ])("a program that breaks %s while it logs in", async (_, fault) => {
    const before = `
      import { Socket } from "node:net";
      const write = Socket.prototype.write;
      Socket.prototype.write = function (chunk, ...rest) {
        const said = write.call(this, chunk, ...rest);
        if (String(chunk).startsWith("AUTH")) { ${fault} }
        return said;
      };`;
    const { code, err, seen } = await leaks({ way, before });
    expect(err).toContain("thrown by the test");
    expect([code !== 0, seen]).toEqual([true, []]);
  });
});
