import { describe, expect, it } from "vitest";
import { addressFault, domainOf, parseMailbox } from "../../src/mail/address.ts";
import { messageId } from "../../src/mail/message-id.ts";

describe("parseMailbox", () => {
  it.each([
    ["minutes@lists.example.org", "", "minutes@lists.example.org"],
    ["<minutes@lists.example.org>", "", "minutes@lists.example.org"],
    ["The Minutes <minutes@lists.example.org>", "The Minutes", "minutes@lists.example.org"],
    [
      '"Minutes, of the week" <minutes@lists.example.org>',
      "Minutes, of the week",
      "minutes@lists.example.org",
    ],
    [
      '"A \\"quoted\\" \\\\ name" <minutes@lists.example.org>',
      'A "quoted" \\ name',
      "minutes@lists.example.org",
    ],
    ["Pro\u0301tokoll <minutes@lists.example.org>", "Prótokoll", "minutes@lists.example.org"],
    [
      "  The M. Inutes <first.last+tag@LISTS.Example.ORG>  ",
      "The M. Inutes",
      "first.last+tag@lists.example.org",
    ],
    ["minutes@bücher.example", "", "minutes@xn--bcher-kva.example"],
    ["minutes@例え.テスト", "", "minutes@xn--r8jz45g.xn--zckzah"],
    ["議事録 <minutes@xn--bcher-kva.example>", "議事録", "minutes@xn--bcher-kva.example"],
  ])("reads %j", (text, name, address) => {
    expect(parseMailbox(text)).toEqual({ ok: true, value: { name, address } });
  });

  it.each([
    ["", /local@domain/],
    ["minutes", /local@domain/],
    ["a@x.example, b@x.example", /several|white/],
    ["a@x.example,b@x.example", /several/],
    ["a@x.example;b@x.example", /several/],
    ["A <a@x.example>, B <b@x.example>", /several/],
    ["A <a@x.example> <b@x.example>", /special/],
    ["list: a@x.example, b@x.example;", /white|several/],
    ["list:a@x.example;", /several/],
    ["list:;", /several/],
    ["Name, Other <a@x.example>", /quotes/],
    ["a@x.example\r\nBcc: v@x.example", /line break/],
    ["a@x.example\n", /line break/],
    ["a@x.example\r", /line break/],
    ["a@x.example\0", /cannot be seen/],
    ["A\u202eB <a@x.example>", /cannot be seen/],
    ["A\u200bB <a@x.example>", /cannot be seen/],
    ["a@x.example>\r\nRCPT TO:<v@x.example", /line break/],
    ["a@x.example> <v@x.example", /white/],
    ["<<a@x.example>>", /special|brackets/],
    ["<a@x.example", /brackets/],
    ["a b@x.example", /white/],
    ["a@x.example b", /white/],
    ["a@b@x.example", /local@domain/],
    ['"a b"@x.example', /white/],
    ['"a"@x.example', /quotes/],
    ["a(comment)@x.example", /comment/],
    ["a@[127.0.0.1]", /brackets/],
    ["a@127.0.0.1", /full domain/],
    ["a@localhost", /full domain/],
    ["a@x..example", /host name/],
    ["a@-x.example", /host name/],
    ["a@x_y.example", /no domain has/],
    ["a@x%2eexample", /no domain has/],
    [`a@${"x".repeat(64)}.example`, /host name/],
    [`a@${"x.".repeat(130)}example`, /host name/],
    ["a.@x.example", /dot-atom/],
    ["a..b@x.example", /dot-atom/],
    [`${"a".repeat(65)}@x.example`, /dot-atom/],
    ["ü@x.example", /SMTPUTF8/],
    ["a@exаmple.org", /mixes scripts/],
    ["a@xn--exmple-4nf.org", /mixes scripts/],
    ["=?utf-8?q?x?= <a@x.example>", /encoded word/],
    ['"=?utf-8?q?x?=" <a@x.example>', /encoded word/],
    [`${"n".repeat(201)} <a@x.example>`, /longer/],
    ["A \ud800 <a@x.example>", /Unicode/],
    ['"open <a@x.example>', /special/],
    ["v@x.example <a@x.example>", /special/],
  ])("refuses %j", (text, reason) => {
    expect(parseMailbox(text)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });
});

describe("a bare address", () => {
  it("is fit for the wire or has a reason", () => {
    expect(addressFault("minutes@lists.example.org")).toBeUndefined();
    expect(addressFault("Minutes@Lists.Example.ORG")).toBeUndefined();
    expect(addressFault("minutes@bücher.example")).toMatch(/ASCII/);
    expect(addressFault("a@x.example>")).toMatch(/brackets/);
    expect(domainOf("Minutes@Lists.Example.ORG")).toBe("lists.example.org");
  });
});

describe("messageId", () => {
  const id = (permalink: string, mailing = "discuss", revision = 0) =>
    messageId(permalink, mailing, revision, "lists.example.org");

  it("is permalink, mailing and revision where they are safe", () => {
    expect(id("weekly-2014-07-08")).toBe("weekly-2014-07-08.discuss.0@lists.example.org");
    expect(id("notes.2014.07")).toBe("notes.2014.07.discuss.0@lists.example.org");
  });

  it("is a lower-case dot-atom of at most 250 octets, whatever the permalink", () => {
    for (const odd of [
      "",
      ".",
      "a..b",
      ".a",
      "a.",
      "A",
      "a b",
      "a/b",
      "ü",
      "a@b",
      "<a>",
      "\r\n",
      "x".repeat(400),
    ])
      expect(id(odd)).toMatch(/^(?=.{1,250}$)[a-z0-9~_-]+(\.[a-z0-9~_-]+)*@lists\.example\.org$/);
  });

  it("is never shared", () => {
    const ids = [
      ...["a b", "a-b", "A-b", "a/b", "a--b", "a", "a.discuss", "a.b", "a..b", ".a.b", "a.b."].map((each) =>
        id(each),
      ),
      id("a", "b.discuss"),
      id("a.b", "discuss", 1),
      id("a", "Discuss"),
      id("x".repeat(300)),
      id("x".repeat(301)),
      id("digest/2014-07-01..2014-07-31"),
      id("digest-2014-07-01.2014-07-31"),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("needs a full domain", () => {
    expect(() => messageId("a", "b", 0, "localhost")).toThrow("domain");
  });
});
