import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { certificate } from "../support/certificate.ts";
import { POINTS } from "../support/crash-points.ts";
import { type Bases, bases, survive } from "../support/survive.ts";

const keys = certificate("IP:127.0.0.1", "20200101000000Z", "20991231000000Z");
if (keys === undefined) console.warn("SKIPPED, the points under TLS: there is no openssl command");

let begun: Bases;
beforeAll(async () => {
  begun = await bases();
});
afterAll(() => begun.remove());

describe.concurrent("a run that was killed leaves what the next one puts right", () => {
  test.each(POINTS.filter(({ secure }) => secure !== true))("$name: $wanted", async (point) => {
    // Long enough for a lease to be renewed, where that is the point.
    const isRenewal = point.at.some(([event]) => event.endsWith("renew"));
    await survive(begun, point, { script: isRenewal ? { greeting: { say: "220 hi\r\n", wait: 200 } } : {} });
  });
  test.skipIf(keys === undefined).each(POINTS.filter(({ secure }) => secure === true))(
    "$name: $wanted",
    async (point) => {
      const ca = join(begun.begun.folder, "ca.pem");
      writeFileSync(ca, keys?.cert ?? "");
      await survive(begun, point, {
        script: { tls: keys ?? { key: "", cert: "" }, extensions: ["STARTTLS", "AUTH PLAIN"] },
        reach: ({ port }) => `smtp://minutes:secret@127.0.0.1:${port}?tls=required&name=client.example.org`,
        env: { NODE_EXTRA_CA_CERTS: ca },
      });
    },
  );
});
