/** What the system and TLS say is put into words, and no code of theirs is left in them. */
import { constants } from "node:os";
import { getSystemErrorMap } from "node:util";
import { describe, expect, test } from "vitest";
import { codeOf, reasonOf } from "../../src/files/reason.ts";

const CODE = /\b(?:E[A-Z\d]{3,}|EIO|[A-Z]+_[A-Z_]+)\b/;
const failed = (code: string, more: object = {}) =>
  Object.assign(new Error(`connect ${code} 127.0.0.1:1`), { code, ...more });

test("every error of the system has words without its code", () => {
  const known = [...getSystemErrorMap()].map(([errno, [code]]) => failed(code, { errno }));
  const named = Object.entries(constants.errno).map(([code, errno]) => failed(code, { errno: -errno }));
  expect(known.length).toBeGreaterThan(50);
  for (const cause of [...known, ...named]) {
    expect(reasonOf(cause), cause.code).not.toMatch(CODE);
    expect(reasonOf(cause), cause.code).toMatch(/\w{3}/);
  }
});

describe("a reason", () => {
  test.each([
    ["ENOENT", "it does not exist"],
    ["ENOSPC", "the disk is full"],
    ["ECONNREFUSED", "nothing listens there"],
    ["ECONNRESET", "the other side broke the connection off"],
    ["EHOSTUNREACH", "no network leads there from this machine"],
    ["ENOTFOUND", "there is no host of that name"],
    ["EAI_AGAIN", "no name server answered"],
    ["EAI_FAIL", "its name could not be looked up"],
    ["CERT_HAS_EXPIRED", "its certificate has expired"],
    ["CERT_NOT_YET_VALID", "its certificate is not valid yet"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "its certificate is signed by itself"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "its certificate is of an authority that is not known here"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "its certificate is of an authority that is not known here"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "its certificate is for another name"],
    ["CERT_SIGNATURE_FAILURE", "its certificate is not valid"],
    ["ERR_SSL_WRONG_VERSION_NUMBER", "what it speaks is no TLS"],
    ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "it speaks only versions older than TLS 1.2"],
    ["ERR_SSL_UNSUPPORTED_PROTOCOL", "it speaks only versions older than TLS 1.2"],
    ["ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", "the TLS handshake failed"],
    ["EPROTO", "the TLS handshake failed"],
    ["UND_ERR_SOCKET", "the other side broke the connection off"],
    ["HPE_INVALID_CONSTANT", "what answers is no web server"],
    ["ENONSENSE", "for a reason that the system does not put into words"],
  ])("of %s is in words: %s", (code, words) => {
    expect(reasonOf(failed(code))).toBe(words);
  });

  test("is that below what a library puts over it", () => {
    expect(reasonOf(failed("ESOCKET", { originalCode: "ECONNRESET" }))).toMatch(/broke the connection off/);
    expect(reasonOf(new TypeError("fetch failed", { cause: failed("ECONNREFUSED") }))).toBe(
      "nothing listens there",
    );
    const several = Object.assign(new AggregateError([failed("ECONNREFUSED")]), { code: "ECONNREFUSED" });
    expect(reasonOf(new TypeError("fetch failed", { cause: several }))).toBe("nothing listens there");
  });

  test("of a handshake that fails while it is written is told by what OpenSSL says", () => {
    const said =
      "write EPROTO 80:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:../x.c:354:\n";
    const cause = Object.assign(new Error(said), { code: "EPROTO" });
    expect([codeOf(cause), reasonOf(cause)]).toEqual([
      "ERR_SSL_WRONG_VERSION_NUMBER",
      "what it speaks is no TLS",
    ]);
  });

  test("is its own words where there is no code, and whatever was thrown where it is no error", () => {
    expect([reasonOf(new Error("the lamp is out")), reasonOf("a word")]).toEqual([
      "the lamp is out",
      "a word",
    ]);
    expect([reasonOf(new RangeError()), codeOf("a word"), codeOf(new Error("x"))]).toEqual([
      "RangeError",
      "",
      "",
    ]);
  });
});
