import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { checkMessage } from "../../src/mail/check.ts";
import { decodedBody, readEntity } from "../../src/mail/mime.ts";
import { checkUnsubscribeToken } from "../../src/mail/unsubscribe.ts";
import { EXIT } from "../../src/problem.ts";
import { Project } from "../support/project.ts";

const KEY = "a key that nobody guesses";
const LINK = "https://l.example/leave?who={token}&from=crew";
const PEOPLE = ["ada@keepers.example", "bo@keepers.example"];

let project: Project;
beforeEach(() => {
  project = new Project();
  vi.stubEnv("LEAVE_KEY", KEY);
});
afterEach(() => {
  project.remove();
  vi.unstubAllEnvs();
});

function configure(more: string, to = `[${PEOPLE.join(", ")}]`): void {
  project.write(
    "minutewire.yaml",
    `site: { title: L, url: "https://l.example", minutes: "https://l.example/m/", id: "tag:l.example,2026:" }
notes: { files: ["notes/*.md"] }
guards: { age: 9999d, count: 9 }
transports: { way: { kind: file, path: out } }
mailings:
  news:
    parts: [post, newsletter]
    from: Crew <m@l.example>
    to: ${to}
    transport: way
${more.replace(/^/gm, "    ")}
`,
  );
}
/** With an outbox that knows one note. */
async function begun(more: string, to?: string): Promise<void> {
  configure(more, to);
  project.note("old", "Old words.\n");
  expect((await project.run("publish", "--first-run")).code).toBe(EXIT.ok);
}
const messages = () =>
  Object.entries(project.files("out"))
    .filter(([file]) => file.endsWith(".eml"))
    .map(([, text]) => text);
const field = (message: string, name: string) =>
  readEntity(message)
    .fields.filter((one) => one.name.toLowerCase() === name.toLowerCase())
    .map(({ value }) => value);

/** The parts of a message as a reader reads them, plainest first. */
const decodedParts = (message: string) =>
  readEntity(message).parts.map((part) =>
    Buffer.from(decodedBody(part)).toString("utf8").replaceAll("\r\n", "\n"),
  );

const SIGNED = `unsubscribe: "${LINK}"\nunsubscribeKey: env:LEAVE_KEY`;

describe("a mailing that says how people leave", () => {
  test("writes each recipient a link of their own: in both fields, in the post and in the newsletter", async () => {
    await begun(SIGNED);
    project.note("new", "Words.\n");
    expect((await project.run("publish")).code).toBe(EXIT.ok);
    const found = messages();
    expect(found).toHaveLength(2);
    for (const message of found) {
      const [to = ""] = field(message, "To");
      const [link = "", ...more] = field(message, "List-Unsubscribe").map(
        (value) => /^<(.*)>$/.exec(value)?.[1] ?? "",
      );
      expect(more).toEqual([]);
      expect(field(message, "List-Unsubscribe-Post")).toEqual(["List-Unsubscribe=One-Click"]);
      const token = new URL(link).searchParams.get("who") ?? "";
      expect(checkUnsubscribeToken(token, KEY)).toEqual({ mailing: "news", recipient: to });
      const [post = "", newsletter = ""] = decodedParts(message);
      expect(post).toContain(`Leave    ${link}\n`);
      // Nobody of them is on a list that would take an answer.
      expect(post).toMatch(/Corrections: reply to this\s+mail\./);
      expect(newsletter).toContain(`href="${link.replaceAll("&", "&amp;")}"`);
      expect(`${post}${newsletter}`.match(/token-[0-9a-f]{10}/)).toBeNull();
      expect(checkMessage(Buffer.from(message, "latin1"), link)).toEqual([]);
      const faults = checkMessage(Buffer.from(message, "latin1"), `${link}x`);
      expect(faults.map((fault) => fault.slice(0, 3))).toEqual(["M53", "M54", "M54"]);
      expect(checkMessage(Buffer.from(message, "latin1")).length).toBeGreaterThan(0);
    }
  });

  test("shows it in no page, and to whoever only looks a link that takes nobody off", async () => {
    await begun(SIGNED);
    project.note("new", "Words.\n");
    vi.stubEnv("LEAVE_KEY", undefined);
    const shown = await project.run("preview", "new", "--as", "eml");
    expect([
      shown.code,
      shown.out.includes("List-Unsubscribe: <https://l.example/leave?who=token&from=crew>"),
    ]).toEqual([0, true]);
    expect((await project.run("check")).code).toBe(0);
    expect((await project.run("build")).code).toBe(0);
    for (const text of Object.values(project.files("public"))) expect(text).not.toContain("l.example/leave");
  });

  test("is told of in a dry run as a message to one address is, and with nobody's link", async () => {
    await begun(SIGNED);
    project.note("new", "Words.\n");
    const rows = async () =>
      JSON.parse((await project.run("send", "new", "--dry-run", "--json")).out)
        .wouldSend as readonly object[];
    const several = await rows();
    configure(SIGNED, PEOPLE[0]);
    const [one = {}] = await rows();
    expect(several.map((row) => Object.keys(row).sort())).toEqual(PEOPLE.map(() => Object.keys(one).sort()));
    expect(JSON.stringify(several)).not.toContain("who=");
  });

  test("shows no link that works in a correction which is only tried: what a run says is read by many", async () => {
    await begun(SIGNED);
    project.note("new", "Words.\n");
    expect((await project.run("publish")).code).toBe(EXIT.ok);
    project.note("new", "Other words.\n");
    const { code, out } = await project.run("send", "new", "--correction", "--dry-run");
    expect([code, out.includes("Other words."), out.match(/who=[^&\s]*/g)]).toEqual([0, true, ["who=token"]]);
  });

  test("sends nothing without its key, what others send goes", async () => {
    await begun(SIGNED);
    configure(`${SIGNED}\n`);
    const more = `  other: { from: m@l.example, to: crew@lists.l.example, transport: way }\n`;
    project.write("minutewire.yaml", project.read("minutewire.yaml") + more);
    project.note("new", "Words.\n");
    for (const [key, said] of [
      [undefined, "is not set"],
      ["short", "has fewer than 16 characters"],
    ] as const) {
      vi.stubEnv("LEAVE_KEY", key);
      for (const words of [["publish"], ["send", "new"], ["send", "new", "--dry-run"]]) {
        const { code, err } = await project.run(...words);
        expect([words, code]).toEqual([words, EXIT.config]);
        expect(err.match(/unsubscribe-key/g)).toHaveLength(1);
        expect(err).toContain(`mailings.news.unsubscribeKey: the environment variable LEAVE_KEY ${said}`);
      }
      expect((await project.run("send", "new", "--to", "me@l.example")).code).toBe(EXIT.config);
    }
    expect(messages().map((message) => field(message, "To"))).toEqual([["crew@lists.l.example"]]);
    vi.stubEnv("LEAVE_KEY", KEY);
    expect((await project.run("publish")).code).toBe(EXIT.ok);
    expect(messages()).toHaveLength(3);
  });

  test("by mail asks for no POST and needs no key", async () => {
    await begun('unsubscribe: "mailto:leave@l.example"');
    project.note("new", "Words.\n");
    await project.run("publish");
    for (const message of messages()) {
      expect(field(message, "List-Unsubscribe")).toEqual(["<mailto:leave@l.example>"]);
      expect(field(message, "List-Unsubscribe-Post")).toEqual([]);
    }
  });

  test.each([
    [`unsubscribe: "${LINK}"`, "needs unsubscribeKey: env:NAME beside it"],
    ["unsubscribeKey: env:LEAVE_KEY", "signs nothing"],
    [`${SIGNED}\nlist: mailman3`, "must be left out: mailman3 writes itself"],
    ['unsubscribe: "https://l.example/leave"', "must hold {token}"],
    [
      'unsubscribe: "http://l.example/{token}"\nunsubscribeKey: env:LEAVE_KEY',
      "must begin with https: or mailto:",
    ],
    [`unsubscribe: "${LINK}"\nunsubscribeKey: ${KEY}`, "a secret is never written here"],
  ])("is refused where it says %s", async (more, said) => {
    configure(more);
    const { code, err } = await project.run("check");
    expect([code, err.includes(said), err.includes(KEY)]).toEqual([EXIT.config, true, false]);
  });
});

/**
 * What Gmail and Yahoo ask of who sends in bulk (their published guidelines for senders) as far as the octets of a message
 * can meet it. SPF, DKIM, DMARC, reverse DNS and the rate of complaints are the relay's and the domain's.
 */
describe("Gmail's and Yahoo's rules for bulk mail, of each message to people", () => {
  const RULES: Readonly<Record<string, (message: string) => boolean>> = {
    "is in the form of RFC 5322": (message) =>
      checkMessage(Buffer.from(message, "latin1"), (field(message, "List-Unsubscribe")[0] ?? "").slice(1, -1))
        .length === 0,
    "has From, To, Subject, Date and Message-ID once each": (message) =>
      ["From", "To", "Subject", "Date", "Message-ID"].every((name) => field(message, name).length === 1),
    "names one author and one recipient": (message) =>
      ["From", "To"].every((name) => field(message, name).join().split("@").length === 2),
    "gives no free provider's address for its author": (message) =>
      !/@(?:gmail|googlemail|yahoo|ymail|aol)\.com\b/i.test(field(message, "From").join()),
    "has small headers": (message) => message.indexOf("\r\n\r\n") < 4096,
    "can be left by one click": (message) =>
      /^<https:\/\/[^<>]+>$/.test(field(message, "List-Unsubscribe").join()) &&
      field(message, "List-Unsubscribe-Post").join() === "List-Unsubscribe=One-Click",
    "shows in each of its parts how to leave": (message) => {
      const link = field(message, "List-Unsubscribe").join().slice(1, -1);
      const [post = "", newsletter = ""] = decodedParts(message);
      const anchor = newsletter.slice(newsletter.indexOf(`href="${link.replaceAll("&", "&amp;")}"`) - 200);
      return (
        post.includes(link) && /<a [^>]*>Unsubscribe<\/a>/.test(anchor) && !/display:\s*none/.test(anchor)
      );
    },
    "says where each link leads": (message) =>
      [...(decodedParts(message)[1] ?? "").matchAll(/<a [^>]*>([\s\S]*?)<\/a>/g)].every(
        ([, words = ""]) => words.replace(/<[^>]*>/g, "").trim() !== "",
      ),
    "hides no words but those that are shown": (message) => {
      const html = decodedParts(message)[1] ?? "";
      const hidden = [...html.matchAll(/<div style="display:none[^>]*>([\s\S]*?)<\/div>/g)].map(
        ([, words = ""]) => words,
      );
      const words = hidden
        .join(" ")
        .replace(/&[#\w]+;|\s+/g, " ")
        .trim();
      return hidden.length <= 1 && html.split(words).length > 2;
    },
    "begins no subject as an answer to what nobody asked": (message) =>
      !/^(?:re|fwd?):/i.test(field(message, "Subject").join()) && field(message, "In-Reply-To").length === 0,
    "has a Message-ID of its author's own domain": (message) =>
      field(message, "Message-ID").join().endsWith("@l.example>") &&
      field(message, "From").join().includes("@l.example"),
    // What a relay has to encode anew breaks the signature under it (RFC 6376, 5.3).
    "can be signed as it is: ASCII, short lines, each field to be covered whole on its line": (message) =>
      /^[\t\r\n\x20-\x7e]*$/.test(message) &&
      message.split("\r\n").every((line) => line.length <= 998) &&
      /^List-Unsubscribe: <\S+>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n/m.test(message),
    "hides no sign in its subject and its names": (message) =>
      !/\p{Cf}|\p{Cc}/u.test(["From", "To", "Subject"].map((name) => field(message, name).join()).join("")),
    "is small enough": (message) => message.length < 102 * 1024,
  };
  test.each(Object.entries(RULES))("%s", async (_, isMet) => {
    await begun(SIGNED);
    project.note("new", "### Topic\n\nWords with [a link](https://l.example/x).\n", {
      description: "'The lamp is lit: again'",
    });
    await project.run("publish");
    expect(messages()).toHaveLength(2);
    for (const message of messages()) expect(isMet(message)).toBe(true);
  });

  test("the envelope's sender is the author, so that SPF is asked of the author's own domain", async () => {
    await begun(SIGNED);
    project.note("new", "Words.\n");
    await project.run("publish");
    const rows = JSON.parse((await project.run("outbox", "list", "--json")).out);
    expect(rows.map(({ envelope }: { envelope: { from: string } }) => envelope.from)).toEqual([
      "m@l.example",
      "m@l.example",
    ]);
  });

  test("a message that shows in one of its parts no way to leave is not fit to send", async () => {
    await begun(SIGNED);
    project.note("new", "Words.\n");
    await project.run("publish");
    const [message = ""] = messages();
    const link = field(message, "List-Unsubscribe").join().slice(1, -1);
    const check = (text: string) => checkMessage(Buffer.from(text, "latin1"), link);
    expect(check(message)).toEqual([]);
    const end = message.indexOf("\r\n\r\n");
    const [head, rest] = [message.slice(0, end), message.slice(end)];
    for (const [type, label] of [
      ["text/plain", "Leave"],
      ["text/html", "Unsubscribe"],
    ]) {
      const spoilt =
        head +
        rest.replace(
          type === "text/plain" ? /Leave {4}[^\r]*\r\n(?:[^\r]*=\r\n)*/ : /leave\?who/g,
          `${label}\r\n`,
        );
      expect([type, check(spoilt).some((fault) => fault.startsWith("M54 a text/"))]).toEqual([type, true]);
    }
  });

  test("a mailing to people without a way to leave is told, and a sender at a free provider", async () => {
    configure("autoSubmitted: false");
    project.note("old", "Words.\n");
    expect((await project.run("check")).err).toMatch(/warning {2}unsubscribe-missing {2}mailings\.news/);
    configure(SIGNED);
    expect((await project.run("check")).err).not.toContain("unsubscribe-missing");
    configure("list: mailman3");
    expect((await project.run("check")).err).not.toContain("unsubscribe-missing");
    project.write(
      "minutewire.yaml",
      project.read("minutewire.yaml").replace("m@l.example", "crew@gmail.com"),
    );
    expect((await project.run("check")).err).toMatch(/warning {2}from-provider {2}mailings\.news\.from/);
    project.write(
      "minutewire.yaml",
      `${project.read("minutewire.yaml")}checks: { ignore: [from-provider] }\n`,
    );
    for (const words of [["check"], ["publish", "--first-run"]])
      expect((await project.run(...words)).err).not.toContain("from-provider");
  });
});
