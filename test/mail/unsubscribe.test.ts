import { describe, expect, test } from "vitest";
import { checkUnsubscribeToken } from "../../src/index.ts";
import { unsubscribeFault, unsubscribeFields, unsubscribeToken } from "../../src/mail/unsubscribe.ts";
import { randomOf } from "../support/random-of.ts";
import { SEED } from "../support/seed.ts";

const KEY = "a key that nobody guesses";
const ADA = { mailing: "news", recipient: "ada@keepers.example" };

describe("the token by which a link names its recipient", () => {
  test("is checked with the key it was made with, and names mailing and recipient", () => {
    const token = unsubscribeToken(ADA, KEY);
    expect(token).toMatch(/^[\w-]+\.[\w-]{43}$/);
    expect(checkUnsubscribeToken(token, KEY)).toEqual(ADA);
    expect(checkUnsubscribeToken(token, `${KEY}!`)).toBeUndefined();
    expect(unsubscribeToken({ ...ADA, recipient: "ADA@keepers.example" }, KEY)).toBe(token);
  });
  test("is another for each mailing and recipient, also where joining their names would not tell them apart", () => {
    const all = [ADA, { ...ADA, mailing: "post" }, { mailing: "newsa", recipient: "da@keepers.example" }];
    expect(new Set(all.map((one) => unsubscribeToken(one, KEY))).size).toBe(all.length);
  });
  test("is none where a sign of it is another, is missing or is added", () => {
    const token = unsubscribeToken(ADA, KEY);
    const random = randomOf(SEED);
    const signs = "ABCxyz019-_.";
    for (let at = 0; at < token.length; at++) {
      const sign = signs.charAt(Math.floor(random() * signs.length));
      const [before, after] = [token.slice(0, at), token.slice(at + 1)];
      const others = [`${before}${sign}${after}`, before + after, `${before}${sign}${token.slice(at)}`];
      for (const other of others)
        if (other !== token)
          expect(checkUnsubscribeToken(other, KEY), `SEED=${SEED} ${other}`).toBeUndefined();
    }
    for (const other of ["", ".", "a.b", `${token}\n`, `.${token.split(".")[1]}`])
      expect(checkUnsubscribeToken(other, KEY)).toBeUndefined();
  });
  test("takes no key that could be guessed", () => {
    expect(() => checkUnsubscribeToken("a.b", "")).toThrow("16 characters");
  });
});

test("a link is https with a token, or mailto", () => {
  for (const right of [
    "https://l.example/leave/{token}",
    "https://l.example/leave?t={token}&list=news",
    "mailto:leave@l.example",
    "mailto:leave@l.example?subject={token}",
  ])
    expect([right, unsubscribeFault(right)]).toEqual([right, undefined]);
  for (const wrong of [
    ...[
      "http://l.example/{token}",
      "https://l.example/leave",
      "https://{token}.l.example/",
      "https://l.example/#{token}",
    ],
    ...[
      "https://me:it@l.example/{token}",
      "https://l.example/{token}/{address}",
      "https://l.example/ü/{token}",
    ],
    ...[
      "mailto:",
      "mailto:leave",
      "ftp://l.example/{token}",
      "https://l.example/{token}>, <https://x.example/",
    ],
  ])
    expect([wrong, typeof unsubscribeFault(wrong)]).toEqual([wrong, "string"]);
});

test("a POST is asked for where the web answers it alone", () => {
  expect(unsubscribeFields("https://l.example/t")).toEqual({
    "List-Unsubscribe": "<https://l.example/t>",
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  });
  expect(Object.keys(unsubscribeFields("mailto:leave@l.example"))).toEqual(["List-Unsubscribe"]);
});
