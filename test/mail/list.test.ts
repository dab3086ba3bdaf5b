import { describe, expect, test } from "vitest";
import { archiveUrl, LIST_PROFILES, messageIdHash, namesMessage } from "../../src/mail/list.ts";

const posted = { list: "dev@lists.example.org", messageId: "weekly-1.post.0@lists.example.org" };

describe("archiveUrl", () => {
  test("leads to a message of public-inbox by its id", () => {
    const archive = `https://archive.example.org/dev/${LIST_PROFILES["public-inbox"].archivePath}`;
    expect(archiveUrl(archive, posted)).toBe(
      "https://archive.example.org/dev/weekly-1.post.0@lists.example.org/",
    );
  });

  test("leads to a message of HyperKitty by the hash of its id", () => {
    const archive = `https://lists.example.org/hyperkitty/list/{list}/${LIST_PROFILES.mailman3.archivePath}`;
    expect(archiveUrl(archive, { ...posted, messageId: "one@x.example" })).toBe(
      "https://lists.example.org/hyperkitty/list/dev@lists.example.org/message/2B6HASWUTE2Y34VMOZUVZ6YYWWPFMQR6/",
    );
  });

  test("an id stays within its own segment of the path, whatever a dot-atom may hold", () => {
    const messageId = "a/b?c#d%e&f+g=h{list}$&@x.example";
    const url = new URL(archiveUrl("https://archive.example.org/{message-id}/raw", { ...posted, messageId }));
    expect([url.search, url.hash]).toEqual(["", ""]);
    const [, segment = "", rest] = url.pathname.split("/");
    expect([decodeURIComponent(segment), rest]).toEqual([messageId, "raw"]);
  });

  test("fills a name as often as it stands there, and nothing else in braces", () => {
    expect(archiveUrl("{list} {list} {Message-ID} {day} {}", posted)).toBe(
      "dev@lists.example.org dev@lists.example.org {Message-ID} {day} {}",
    );
  });
});

test("messageIdHash is what Mailman 3.3.8 wrote for the same id", () => {
  expect(messageIdHash("one@x.example")).toBe("2B6HASWUTE2Y34VMOZUVZ6YYWWPFMQR6");
});

test.each([
  ["https://x.example/{message-id}/", true],
  ["https://x.example/message/{message-id-hash}", true],
  ["https://x.example/{list}/", false],
  ["https://x.example/{message-ids}/", false],
])("whether %s names one message: %s", (template, names) => {
  expect(namesMessage(template)).toBe(names);
});

test("every profile with an archive names one message in it", () => {
  const paths = Object.values(LIST_PROFILES).flatMap(({ archivePath }) => archivePath ?? []);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !namesMessage(path))).toEqual([]);
});
