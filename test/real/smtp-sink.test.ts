import { chmodSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { links } from "../../src/model/walk.ts";
import { CORPUS, corpusHere, corpusMeeting, mirage } from "../support/corpus.ts";
import { noDebian, type Server, serve, unpacked } from "../support/debian.ts";
import { Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, Debian's smtp-sink: ${missing}`);

/** Postfix's own sink takes every message and writes it into a file, whatever it answers. */
describe.runIf(missing === undefined && corpusHere("a real note to Debian's smtp-sink"))(
  "over the wire to Debian's smtp-sink",
  () => {
    const project = new Project();
    let sink: Server;

    beforeAll(async () => {
      const root = unpacked("postfix");
      mkdirSync(join(project.folder, "dump"));
      chmodSync(project.folder, 0o755);
      chmodSync(join(project.folder, "dump"), 0o777);
      const user = process.getuid?.() === 0 ? ["-u", "nobody"] : [];
      sink = await serve(
        join(root, "usr/sbin/smtp-sink"),
        (port) => ["-c", ...user, "-d", join(project.folder, "dump", "%M."), `127.0.0.1:${port}`, "10"],
        {
          LD_LIBRARY_PATH: join(root, "usr/lib/postfix"),
        },
      );
      project.write("minutewire.yaml", config(sink.port));
    });
    afterAll(async () => {
      await sink?.stop();
      project.remove();
    });

    const dumped = () =>
      readdirSync(join(project.folder, "dump")).map((file) =>
        readFileSync(join(project.folder, "dump", file), "utf8"),
      );

    test("the meeting of 2014-07-08 arrives whole, once", async () => {
      const before = await project.run("preview", "weekly-2014-07-08", "--as", "eml");
      const sent = await project.run("send", "weekly-2014-07-08");
      expect(sent).toMatchObject({
        code: 0,
        out: expect.stringMatching(
          /^sent +weekly-2014-07-08 {2}post {2}to mirageos-devel@lists\.example\.org$/m,
        ),
        err: expect.stringContaining("to send       weekly-2014-07-08"),
      });
      for (let again = 0; again < 3; again++)
        expect((await project.run("send", "weekly-2014-07-08")).out).toMatch(/^already sent/);
      const messages = dumped();
      expect(messages).toHaveLength(1);

      // The sink writes what it knows of the envelope above the message.
      const [wire = ""] = messages;
      const start = wire.search(/^Subject: /m);
      const [envelope, message] = [wire.slice(0, start), wire.slice(start)];
      expect(envelope).toContain("X-Mail-Args: <minutes@lists.example.org>");
      expect(envelope).toContain("X-Rcpt-Args: <mirageos-devel@lists.example.org>");
      const withoutDate = (text: string) =>
        text
          .replaceAll("\r\n", "\n")
          .replace(/^Date: .*\n/m, "")
          .trimEnd();
      expect(withoutDate(message)).toBe(withoutDate(before.out));

      const parsed = await PostalMime.parse(message);
      expect(parsed.subject).toBe(
        "More releases, ARM, Blog posts and OSCON prep (Weekly Meeting: 2014-07-08)",
      );
      expect(parsed.text).toContain("\n\nMore releases, ARM, Blog posts and OSCON prep\n\n");
      const meeting = corpusMeeting("weekly/2014-07-08.md");
      for (const [i, { url }] of links(meeting.document).entries()) {
        expect(parsed.text).toMatch(new RegExp(`^ {2}\\[${i + 1}\\] ${RegExp.escape(url)}$`, "m"));
        expect(parsed.html).toContain(url.replaceAll("&", "&amp;"));
      }
      expect(message).not.toMatch(/^(?:List-|Precedence|X-Mailer)/im);
    });
  },
);

function config(port: number): string {
  return `site:
  title: ${mirage.title}
  url: ${mirage.url}
  minutes: ${mirage.minutes}
  page: "${mirage.page}"
  id: "${mirage.id}"
notes:
  files: ["${CORPUS}weekly/*.md"]
mailings:
  post:
    parts: [post, newsletter]
    from: Weekly minutes <minutes@lists.example.org>
    to: mirageos-devel@lists.example.org
    transport: sink
transports:
  sink: { kind: smtp, url: "smtp://127.0.0.1:${port}" }
`;
}
