/** A clock that jumps: hundreds of times through runs, and by years and zones under the whole program. */
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { JUMPS, manyJumps } from "../support/jumps.ts";
import { removeFolders } from "../support/outbox-sample.ts";
import { Project } from "../support/project.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";

afterAll(removeFolders);

test("hundreds of random jumps through runs that overtake each other: nothing twice, nothing lost", async () => {
  const refused = await manyJumps(runs(90, 500), SEED);
  console.info(`jumps: ${refused} runs refused for their clock`);
  // Of ninety runs some eleven are, of five to twenty by the seed: without one the jumps would try nothing.
  expect(refused).toBeGreaterThan(0);
});

describe("the whole program under a wrong clock", () => {
  let project = new Project();
  let relay: Peer | undefined;
  afterEach(async () => {
    project.remove();
    await relay?.close();
    project = new Project();
  });

  /** Loaded before the program: the wall's clock says another time, and goes on. */
  const SHIFT = `
    const Real = Date;
    const shift = Number(process.env.SHIFT);
    globalThis.Date = class extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + shift) : super(...given); }
      static now() { return Real.now() + shift; }
    };`;
  const to = (instant: string) => Date.parse(instant) - Date.now();
  const cases: readonly (readonly [name: string, shift: number, zone: string])[] = [
    ...Object.entries(JUMPS).map(([name, jump]) => [name, jump, "UTC"] as const),
    ["the night summer time begins", to("2026-03-29T00:59:59Z"), "Europe/Berlin"],
    ["the night it ends", to("2026-10-25T00:59:59Z"), "Europe/Berlin"],
    ["a leap second", to("2016-12-31T23:59:59.500Z"), "America/New_York"],
    ["a zone a day ahead", 0, "Pacific/Kiritimati"],
    ["a zone a day behind", 0, "Pacific/Pago_Pago"],
  ];

  test.each(cases)("%s: refused by the relay once, then sent once", async (_, shift, TZ) => {
    project.write("shift.mjs", SHIFT);
    const env = { NODE_OPTIONS: `--import=${project.folder}/shift.mjs`, TZ };
    relay = await peer({ RCPT: "450 4.2.0 later\r\n" });
    project.config(`{ kind: smtp, url: "smtp://127.0.0.1:${relay.port}" }`);
    project.note("a", "x\n");
    // The year it is refused in is right, and every run after it wrong, or the other way round.
    const [first, then] = shift % 2 === 0 ? [0, shift] : [shift, 0];
    expect((await project.runWith({ ...env, SHIFT: String(first) }, "send", "a")).code).toBe(75);
    await relay.close();
    relay = await peer();
    project.config(`{ kind: smtp, url: "smtp://127.0.0.1:${relay.port}" }`);
    // Over a day behind what the outbox says last: nothing goes out until a person says that the clock is right.
    const isBehind = then - first < -24 * 3_600_000;
    const shifted = (later: number, ...words: string[]) =>
      project.runWith({ ...env, SHIFT: String(then + later) }, ...words);
    for (const words of isBehind ? [["send", "a"], ["publish"], ["publish", "--first-run"]] : []) {
      const { code, err } = await shifted(0, ...words);
      expect([code, err]).toEqual([76, expect.stringContaining("and the clock here says")]);
      expect(relay.seen.messages).toEqual([]);
    }
    if (isBehind) expect((await shifted(0, "outbox", "adopt")).code).toBe(0);
    for (const later of [0, 16 * 60_000, 5 * 3_600_000]) {
      const { code, err } = await shifted(later, "send", "a");
      expect([0, 75], err).toContain(code);
    }
    expect(relay.seen.messages).toHaveLength(1);
    expect((await shifted(0, "outbox", "verify")).out).toContain("the outbox is sound");
  });
});
