import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTransport } from "nodemailer";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archiveUrl, LIST_PROFILES, messageIdHash } from "../../src/mail/list.ts";
import { pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { Site } from "../../src/model/site.ts";
import { links } from "../../src/model/walk.ts";
import { readNote } from "../../src/reader/read.ts";
import { footnoteRows } from "../../src/writers/text/footnotes.ts";
import { post } from "../../src/writers/text/post.ts";
import { CORPUS, corpusHere, corpusMeeting, mirage, weekly } from "../support/corpus.ts";
import { until } from "../support/daemon.ts";
import { shippedTemplate } from "../support/emails.ts";
import { ListHost, noListHost } from "../support/list-host.ts";
import { fieldOf, fromMbox, idOf, isBounce, letter } from "../support/message.ts";
import { lighthouse } from "../support/notes.ts";
import { Project } from "../support/project.ts";

const missing = noListHost();
if (missing !== undefined) console.warn(`SKIPPED, Debian's Postfix, Mailman and public-inbox: ${missing}`);

const EXAMPLES = fileURLToPath(new URL("../../examples/notes/", import.meta.url));
const MINUTES = "minutes@members.example.org";
const MIRROR = "mirror@archive.example.org";
/** Mailman's lists: two as it makes them, and one that takes little. */
const DEV = "dev@lists.example.org";
const ANNOUNCE = "announce@lists.example.org";
const SMALL = "small@lists.example.org";
const SMALL_KIB = 10;
/** public-inbox as a list of its own. */
const OWN = "own@archive.example.org";

interface Notes {
  readonly files: string;
  readonly site: Site;
  readonly meetings: readonly Meeting[];
}

/** The 30 real notes, or the sample's five where those are not here. */
function notes(): Notes {
  if (corpusHere("the list gets the sample's notes instead"))
    return { files: `${CORPUS}weekly/*.md`, site: mirage, meetings: weekly().map(corpusMeeting) };
  const meetings = readdirSync(EXAMPLES).flatMap((name) => {
    const { meeting } = readNote(name, readFileSync(join(EXAMPLES, name)), lighthouse);
    return meeting === undefined ? [] : [meeting];
  });
  return { files: `${EXAMPLES}*.md`, site: lighthouse, meetings };
}

/** What a delivery looks like in `outbox list --json`. */
interface Listed {
  readonly permalink: string;
  readonly mailing: string;
  readonly messageId: string;
  readonly state: string;
}

describe.runIf(missing === undefined)("posts through real list software", async () => {
  const { files, site, meetings } = notes();
  const [first, second] = meetings.map(({ permalink }) => permalink);
  const template = await shippedTemplate();
  const host = new ListHost();
  const project = new Project();

  beforeAll(async () => {
    await host.start();
    const members = ["ada", "grace", "minutes"].map((name) => `${name}@members.example.org`);
    await host.mailman.createList(DEV, [...members, MIRROR]);
    await host.mailman.createList(ANNOUNCE, members);
    await host.mailman.createList(SMALL, members, { max_message_size: String(SMALL_KIB) });
    project.write("minutewire.yaml", config(site, files, host.port));
  });
  afterAll(async () => {
    await host.stop();
    project.remove();
  });

  const wait = <T>(what: string, ask: () => Promise<T | undefined> | T | undefined) =>
    until(what, 180, ask, () => host.said());
  const mailOf = (name: string, id: string) => host.mailOf(name).filter((message) => idOf(message) === id);
  const listed = async (): Promise<Listed[]> =>
    JSON.parse((await project.run("outbox", "list", "--json")).out);
  const archived = (archive: "mirror" | "own", messageId: string, more = "raw") =>
    fetch(archiveUrl(`${host.inbox.url(archive)}{message-id}/${more}`, { list: DEV, messageId }), {
      redirect: "manual",
    });
  /** Posts one note with the program and gives its Message-ID; the server said 250. */
  const sent = async (mailing: string, permalink: string | undefined): Promise<string> => {
    expect(await project.run("send", permalink ?? "", "--mailing", mailing)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^sent /),
    });
    const one = (await listed()).find((row) => row.mailing === mailing && row.permalink === permalink);
    expect(one?.state).toBe("accepted");
    return one?.messageId ?? "";
  };
  /** Waits for the one post of that id that the moderator of a list has to judge. */
  const held = (list: string, messageId: string) =>
    wait(`held post ${messageId}`, async () =>
      (await host.mailman.held(list)).find(({ message_id }) => message_id === `<${messageId}>`),
    );

  const named = meetings.map((meeting) => [meeting.permalink, meeting] as const);
  /** Posts every note in one run and gives the Message-IDs by permalink. */
  const sendAll = async (mailing: string): Promise<(meeting: Meeting) => string> => {
    const ran = await project.run(
      "send",
      "--mailing",
      mailing,
      ...meetings.map(({ permalink }) => permalink),
    );
    expect(ran.code, ran.err).toBe(0);
    const rows = (await listed()).filter((row) => row.mailing === mailing);
    expect(rows).toHaveLength(meetings.length);
    const ids = new Map(rows.map(({ permalink, messageId }) => [permalink, messageId]));
    return ({ permalink }) => ids.get(permalink) ?? "";
  };

  describe("every note as a plain post, in one run", () => {
    let idFor: (meeting: Meeting) => string;
    let archive: readonly string[];

    beforeAll(async () => {
      idFor = await sendAll("dev");
      const all = (count: number) => (count >= meetings.length ? true : undefined);
      for (const name of ["ada", "grace"])
        await wait(`posts at ${name}'s`, () => all(host.mailOf(name).length));
      await wait("posts in Mailman's archive", () => all(host.mailman.archived(DEV).length));
      await wait("posts in public-inbox", () => all(host.taken(MIRROR)));
      archive = host.mailman.archived(DEV);
    });

    test("the list holds none back, and nobody gets one twice", async () => {
      expect(await host.mailman.held(DEV)).toEqual([]);
      const ids = meetings.map(idFor).sort();
      for (const name of ["ada", "grace"]) expect(host.mailOf(name).map(idOf).sort()).toEqual(ids);
      expect(archive.map(idOf).sort()).toEqual(ids);
      expect(host.inbox.count("mirror")).toBe(ids.length);
    });

    test.each(named)("%s reaches both members and both archives, every link whole", async (_, meeting) => {
      const id = idFor(meeting);
      const response = await archived("mirror", id);
      expect(response.status).toBe(200);
      const copies = {
        ada: mailOf("ada", id)[0],
        grace: mailOf("grace", id)[0],
        prototype: archive.find((message) => idOf(message) === id),
        "public-inbox": fromMbox(Buffer.from(await response.arrayBuffer()).toString("latin1")),
      };
      const { body } = post.write(pick(meeting), {
        site,
        post: { body: "fixed", footnotes: "post" },
        template,
      });
      for (const [place, message = ""] of Object.entries(copies)) {
        const { text = "" } = await PostalMime.parse(Buffer.from(message, "latin1"));
        expect(broken(meeting, text), place).toEqual([]);
        expect(text.replaceAll("\r\n", "\n"), place).toContain(body.trim());
      }
    });

    test("Mailman makes the same hash of each Message-ID as we do", () => {
      for (const meeting of meetings) {
        const [message = ""] = mailOf("ada", idFor(meeting));
        expect(fieldOf(message, "Message-ID-Hash")).toBe(messageIdHash(idFor(meeting)));
        expect(fieldOf(message, "X-Message-ID-Hash")).toBe(messageIdHash(idFor(meeting)));
      }
    });

    test("the list adds its prefix, its own List fields and its footer", async () => {
      const [message = ""] = host.mailOf("grace");
      const { subject, text } = await PostalMime.parse(Buffer.from(message, "latin1"));
      expect(subject).toMatch(/^\[Dev\] \S/);
      expect(fieldOf(message, "List-Id")).toBe("<dev.lists.example.org>");
      expect(text).toContain("Dev mailing list -- dev@lists.example.org");
    });
  });

  describe("every note as a newsletter with its post, in one run", () => {
    let idFor: (meeting: Meeting) => string;
    let over: ReadonlySet<string>;

    beforeAll(async () => {
      idFor = await sendAll("announce");
      const ids = new Set(meetings.map(idFor));
      over = await wait("newsletters, arrived or held", async () => {
        const back = await host.mailman.held(ANNOUNCE);
        const came = ["ada", "grace"].map((name) => host.mailOf(name).filter((one) => ids.has(idOf(one))));
        if (came.some(({ length }) => length + back.length < ids.size)) return undefined;
        return new Set(back.map(({ message_id }) => message_id.slice(1, -1)));
      });
    });

    test("the list holds just those that are over its size", async () => {
      if (over.size > 0) console.warn(`HELD by a list as Mailman makes it: ${[...over].join(", ")}`);
      for (const meeting of meetings.filter((one) => over.has(idFor(one)))) {
        const eml = await project.run("preview", meeting.permalink, "--mailing", "announce", "--as", "eml");
        expect(Buffer.byteLength(eml.out)).toBeGreaterThan(LIST_PROFILES.mailman3.setAsideAbove - 1024);
      }
      expect(over.size).toBeLessThan(meetings.length / 10);
    });

    test.each(named)("%s reaches both members, every link whole in both parts", async (_, meeting) => {
      const id = idFor(meeting);
      for (const name of ["ada", "grace"]) {
        const copies = mailOf(name, id);
        expect(copies).toHaveLength(over.has(id) ? 0 : 1);
        for (const message of copies) {
          const { text = "", html = "" } = await PostalMime.parse(Buffer.from(message, "latin1"));
          expect(broken(meeting, text, html), name).toEqual([]);
        }
      }
    });
  });

  describe("what is set aside after a 250", () => {
    test("Mailman holds a post over the list's size, and the members get nothing", async () => {
      const id = await sent("small", first);
      expect((await held(SMALL, id)).reason).toContain(`larger than the ${SMALL_KIB} KB maximum size`);
      expect(mailOf("ada", id)).toEqual([]);
    });

    test("the size is that of the whole message in octets, lines ended by CRLF, and a KB is 1024", async () => {
      const transport = createTransport({
        host: "127.0.0.1",
        port: host.lmtpPort,
        lmtp: true,
        ignoreTLS: true,
      });
      const sizes = [SMALL_KIB * 1024, SMALL_KIB * 1024 + 1];
      for (const size of sizes)
        await transport.sendMail({
          envelope: { from: MINUTES, to: [SMALL] },
          raw: letter({ from: MINUTES, id: `octets-${size}@members.example.org`, to: SMALL, octets: size }),
        });
      const [within, over] = sizes.map((size) => `octets-${size}@members.example.org`);
      await held(SMALL, over ?? "");
      await wait("post of just the size", () => mailOf("ada", within ?? "")[0]);
      expect(LIST_PROFILES.mailman3.setAsideAbove).toBe(await defaultOctets());
    });
    /** The limit of a list as Mailman makes it. */
    const defaultOctets = async () => 1024 * Number(await host.mailman.setting(DEV, "max_message_size"));

    test("Mailman holds a post whose sender is not a member", async () => {
      const id = await sent("stranger", first);
      expect((await held(DEV, id)).reason).toContain("not from a list member");
    });

    test("a member as the envelope's sender is enough for Mailman", async () => {
      const id = "envelope@members.example.org";
      await submit(host.port, DEV, letter({ id, to: DEV, from: "stranger@members.example.org" }));
      await wait("post at Ada's", () => mailOf("ada", id)[0]);
    });

    test("Mailman holds a post that names the list neither in To nor in Cc", async () => {
      const id = "unnamed@members.example.org";
      await submit(host.port, DEV, letter({ from: MINUTES, id, to: MINUTES }));
      expect((await held(DEV, id)).reason).toContain("implicit");
    });

    test("public-inbox drops a post over its size, with too long a Message-ID, or that does not name it", async () => {
      const domain = "@members.example.org";
      const long = (octets: number) => `${"m".repeat(octets - domain.length)}${domain}`;
      const { setAsideAbove } = LIST_PROFILES["public-inbox"];
      const [kept, dropped] = [
        [letter({ from: MINUTES, id: long(242), to: OWN })],
        [
          letter({ from: MINUTES, id: long(243), to: OWN }),
          letter({ from: MINUTES, id: `unnamed-own${domain}`, to: MINUTES }),
          letter({ from: MINUTES, id: `large${domain}`, to: OWN, octets: setAsideAbove + 20_000 }),
        ],
      ];
      const [before, begun] = [host.inbox.count("own"), host.taken(OWN)];
      const bounces = host.mailOf("minutes").filter(isBounce).length;
      for (const message of [...dropped, ...kept]) await submit(host.port, OWN, message);
      await wait("posts at public-inbox", () => (host.taken(OWN) === begun + 4 ? true : undefined));
      expect(host.inbox.count("own")).toBe(before + kept.length);
      expect((await archived("own", long(242))).status).toBe(200);
      expect(host.mailOf("minutes").filter(isBounce).length).toBe(bounces);
    });
  });

  describe("what comes again", () => {
    test("Mailman passes an identical repeat on; public-inbox keeps it once", async () => {
      const id = "again@members.example.org";
      const [before, begun] = [host.inbox.count("mirror"), host.taken(MIRROR)];
      for (let time = 0; time < 2; time++)
        await submit(host.port, DEV, letter({ from: MINUTES, id, to: DEV }));
      await wait("copies at Ada's", () => (mailOf("ada", id).length === 2 ? true : undefined));
      await wait("copies at the archive", () => (host.taken(MIRROR) === begun + 2 ? true : undefined));
      expect(host.inbox.count("mirror")).toBe(before + 1);
      await wait("copies in Mailman's archive", () =>
        host.mailman.archived(DEV).filter((message) => idOf(message) === id).length === 2 ? true : undefined,
      );
    });

    test("public-inbox keeps another body under the same Message-ID as one more message", async () => {
      const id = "twice@members.example.org";
      const [before, begun] = [host.inbox.count("mirror"), host.taken(MIRROR)];
      for (const octets of [600, 700])
        await submit(host.port, DEV, letter({ from: MINUTES, id, to: DEV, octets }));
      await wait("copies at the archive", () => (host.taken(MIRROR) === begun + 2 ? true : undefined));
      expect(host.inbox.count("mirror")).toBe(before + 2);
    });
  });

  describe("public-inbox as the list", () => {
    test("takes a plain post and shows it by its Message-ID; another id is not found", async () => {
      const id = await sent("own", first);
      await wait("post in the archive", async () =>
        (await archived("own", id)).status === 200 ? true : undefined,
      );
      const [meeting] = meetings;
      const { text = "" } = await PostalMime.parse(fromMbox(await (await archived("own", id)).text()));
      expect(meeting === undefined ? undefined : broken(meeting, text)).toEqual([]);
      expect((await archived("own", id, "")).status).toBe(200);
      expect((await archived("own", `not-${id}`)).status).toBe(404);
      // Neither a success nor an error: it offers ids that look alike.
      expect((await archived("own", `not-${id}`, "")).status).toBe(300);
    });

    test("finds an id with every character that a dot-atom may hold", async () => {
      const id = "a/b?c#d%e&f+g=h{i}j|k~l`m^n'o*p!q$r_s-t@members.example.org";
      await submit(host.port, OWN, letter({ from: MINUTES, id, to: OWN }));
      await wait("post in the archive", async () =>
        (await archived("own", id)).status === 200 ? true : undefined,
      );
    });

    test("sends a post with an HTML part back", async () => {
      const id = await sent("own-html", second);
      const bounce = await wait("bounce", () =>
        host.mailOf("minutes").find((message) => isBounce(message) && message.includes(id)),
      );
      expect(bounce).toContain("We only accept plain-text mail, No HTML");
      expect((await archived("own", id)).status).toBe(404);
    });
  });
});

/** Links of a meeting that are not whole in a text, or in an HTML where there is one. */
function broken(meeting: Meeting, text: string, html?: string): string[] {
  const lines = new Set(text.split(/\r?\n/));
  const inText = footnoteRows(meeting)
    .filter(({ n, url }) => !(n === null ? text.includes(url) : lines.has(`  [${n}] ${url}`)))
    .map(({ url }) => `text: ${url}`);
  if (html === undefined) return inText;
  const targets = new Set(
    [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, url]) => url?.replaceAll("&amp;", "&")),
  );
  const inHtml = links(meeting.document).filter(({ url }) => !targets.has(url));
  return [...inText, ...inHtml.map(({ url }) => `html: ${url}`)];
}

/** Hands a finished message to the host's Postfix. */
async function submit(port: number, to: string, raw: string): Promise<void> {
  await createTransport({ host: "127.0.0.1", port, ignoreTLS: true }).sendMail({
    envelope: { from: MINUTES, to: [to] },
    raw,
  });
}

function config(site: Site, files: string, port: number): string {
  const mailing = (to: string, parts: string, from = MINUTES) =>
    `{ parts: [${parts}], from: Minutes <${from}>, to: ${to}, transport: host }`;
  return `site: ${JSON.stringify(site)}
notes:
  files: ["${files}"]
mailings:
  dev: ${mailing(DEV, "post")}
  announce: ${mailing(ANNOUNCE, "post, newsletter")}
  small: ${mailing(SMALL, "post, newsletter")}
  stranger: ${mailing(DEV, "post", "stranger@members.example.org")}
  own: ${mailing(OWN, "post")}
  own-html: ${mailing(OWN, "post, newsletter")}
transports:
  host: { kind: smtp, url: "smtp://127.0.0.1:${port}" }
`;
}
