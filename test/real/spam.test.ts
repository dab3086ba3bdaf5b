import { existsSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Meeting } from "../../src/model/meeting.ts";
import { readNote } from "../../src/reader/read.ts";
import type { Context } from "../../src/writers/writer.ts";
import { corpusHere, corpusMeeting, mirage, weekly } from "../support/corpus.ts";
import { noDebian, unpackedWith } from "../support/debian.ts";
import { shippedTemplate } from "../support/emails.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import { ServedProject } from "../support/preview.ts";
import { Project } from "../support/project.ts";
import { messageOf } from "../support/sent.ts";
import { spamPath, spamVerdicts } from "../support/spamassassin.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, SpamAssassin: ${missing}`);

const EXAMPLES = fileURLToPath(new URL("../../examples/notes/", import.meta.url));

/** The sample's notes, and the real ones where they are here, each with its site. */
function notes(): [Meeting, Context["site"]][] {
  const sample = readdirSync(EXAMPLES).flatMap((name) => {
    const { meeting } = readNote(name, readFileSync(join(EXAMPLES, name)), lighthouse);
    return meeting === undefined ? [] : [meeting];
  });
  const real = corpusHere("real notes through SpamAssassin") ? weekly().map(corpusMeeting) : [];
  return [
    ...sample.map((meeting): [Meeting, Context["site"]] => [meeting, lighthouse]),
    ...real.map((meeting): [Meeting, Context["site"]] => [meeting, mirage]),
  ];
}

describe.runIf(missing === undefined)("SpamAssassin's own rules", async () => {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-spam-"));
  const root = join(folder, "root");
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const template = await shippedTemplate();
  const contextOf = (site: Context["site"]): Context => ({
    site,
    post: { body: "fixed", footnotes: "post" },
    template,
    feeds: [{ name: "all", title: site.title }],
  });

  test("give every note at most 1.0 of 5, as a post and with the newsletter", async () => {
    unpackedWith(["spamassassin"], root);
    const all = notes();
    const messages: Uint8Array[] = [];
    for (const [meeting, site] of all)
      for (const parts of ["post", "both"] as const)
        messages.push(await messageOf(meeting, contextOf(site), parts));
    const verdicts = spamVerdicts(messages, root, join(folder, "notes"));
    expect(verdicts).toHaveLength(2 * all.length);
    const bad = verdicts.map((one, i) => ({ note: all[i >> 1]?.[0].permalink, ...one }));
    expect(bad.filter(({ score }) => !(score <= 1))).toEqual([]);
    // What they find besides is what every letter has that no server has seen yet.
    const rules = new Set(verdicts.flatMap((one) => one.rules));
    expect([...rules].sort()).toEqual(["HTML_MESSAGE", "NO_RECEIVED", "NO_RELAYS"]);
  });

  test("give what they are made to find far more", async () => {
    unpackedWith(["spamassassin"], root);
    // The text that every filter knows for testing it.
    const gtube = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
    const message = await messageOf(meetingOf(`    ${gtube}\n`), contextOf(lighthouse), "both");
    const [verdict] = spamVerdicts([message], root, join(folder, "gtube"));
    expect(verdict?.score).toBeGreaterThan(900);
    expect(verdict?.rules).toContain("GTUBE");
  });

  test("tell in the preview what they tell of the message's octets, rule by rule, and leave nothing behind", async () => {
    unpackedWith(["spamassassin"], root);
    const project = new Project();
    project.config("{ kind: file, path: mail }");
    const gtube = "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X";
    project.note("plain", "# Lamp\n\nThe lamp is lit.\n");
    project.note("gtube", `    ${gtube}\n`);
    // Its own folder of the user it makes by itself, whatever it is told; nothing of ours is kept there.
    const own = join(userInfo().homedir, ".spamassassin");
    const [isOwn, before] = [existsSync(own), readdirSync(project.folder, { recursive: true })];
    const kept = isOwn ? readdirSync(own) : [];
    vi.stubEnv("PATH", spamPath(root, folder));
    const served = await ServedProject.start(project);
    try {
      for (const [at, name] of ["plain", "gtube"].entries()) {
        const eml = await fetch(`${served.url}message.eml?note=${name}`);
        const bytes = new Uint8Array(await eml.arrayBuffer());
        const [verdict] = spamVerdicts([bytes], root, join(folder, `preview-${at}`));
        const { body } = await served.get(`/frame?note=${name}&view=spam`);
        expect(body).toContain(`<h2>${verdict?.score.toFixed(1)} points`);
        expect([...body.matchAll(/<code>(\w+)<\/code>/g)].map(([, rule]) => rule).sort()).toEqual(
          [...(verdict?.rules ?? ["no verdict"])].sort(),
        );
        expect(body).toMatch(/<tr><td>-?[\d.]+<\/td><th scope="row"><code>NO_RELAYS<\/code><\/th><td>\S/);
      }
      expect(existsSync(own) ? readdirSync(own) : []).toEqual(kept);
      expect(readdirSync(project.folder, { recursive: true })).toEqual(before);
    } finally {
      vi.unstubAllEnvs();
      if (!isOwn && existsSync(own)) rmdirSync(own);
      await served.close();
      project.remove();
    }
  });
});
