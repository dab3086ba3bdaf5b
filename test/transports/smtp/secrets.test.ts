/** A login echoed in any spelling of its octets, whole or cut, is not to be read out of what is kept of a reply. */
import { describe, expect, test } from "vitest";
import { hidden, secretsOf } from "../../../src/transports/smtp/secrets.ts";

const USER = "minutes@lists.example";
const octets = (text: string) => Buffer.from(text).toString("hex").match(/../g) ?? [];
const base64 = (text: string) => Buffer.from(text).toString("base64");
const base64url = (text: string) => Buffer.from(text).toString("base64url");

/** The ways in which servers, and what logs for them, write octets. */
const SPELLINGS: Readonly<Record<string, (text: string) => string>> = {
  hex: (text) => octets(text).join(""),
  "hex in capitals": (text) => octets(text).join("").toUpperCase(),
  "hex of both cases": (text) => octets(text).join("").replaceAll("a", "A"),
  "hex by spaces": (text) => octets(text).join(" "),
  "hex by commas": (text) => octets(text).join(", "),
  "hex by hyphens": (text) => octets(text).join("-"),
  "hex as numbers": (text) =>
    octets(text)
      .map((one) => `0x${one}`)
      .join(" "),
  "hex as escapes": (text) =>
    octets(text)
      .map((one) => `\\x${one}`)
      .join(""),
  "hex of a URL": (text) =>
    octets(text)
      .map((one) => `%${one.toUpperCase()}`)
      .join(""),
  "hex of base64": (text) => octets(base64(text)).join(""),
  base64: base64,
  "base64 without its end": (text) => base64(text).replace(/=+$/, ""),
  "base64 of URLs": base64url,
  "base64 in lines": (text) => base64(text).replace(/.{8}/g, "$&\r\n "),
  "base64 twice": (text) => base64(base64(text)),
};
const PASSWORDS = ["kanari-7Q+x/9&Zw?ä", "correct horse battery staple", "s3cr3t!!"];

describe.each(PASSWORDS)("the password %j", (password) => {
  const secrets = secretsOf({ user: USER, password });
  const logins = [password, `\0${USER}\0${password}`, `${USER}\0${USER}\0${password}`];

  test.each(Object.entries(SPELLINGS))("in %s", (_, spelled) => {
    for (const login of logins)
      for (const form of [spelled(login), spelled(login).slice(0, -3)])
        expect(hidden(`535 no: ${form} .`, secrets)).toMatch(
          /^535 no: [0\\x%]{0,2}\*\*\*[\w=+/,\\%\s]{0,6} \.$/,
        );
  });

  test("behind other words in one base64", () => {
    for (const before of ["a", "ab", "abc", `${USER}:`, "AUTH PLAIN "])
      for (const encoded of [base64, base64url]) {
        const said = hidden(encoded(before + password), secrets);
        const left = Buffer.from(said.split("***").at(-1) ?? "", "base64");
        expect([said.includes("***"), left.length <= 2]).toEqual([true, true]);
      }
  });
});

test("a reply without a secret stays as it is, whatever numbers and words it has", () => {
  const secrets = secretsOf({ user: USER, password: "s3cr3t!!" });
  for (const reply of [
    "550 5.1.1 <a@b.example>: Recipient address rejected: User unknown",
    "250 2.0.0 Ok: queued as 4B9F3A1C2D 0x7f 12:34:56 [192.0.2.1]",
    "451 4.7.1 Greylisted, see https://a.example/?id=AG1pbnU5Zm9v for 300 seconds",
  ])
    expect(hidden(reply, secrets)).toBe(reply);
});
