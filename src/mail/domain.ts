import { domainToASCII, domainToUnicode } from "node:url";
import { type Result, refusal } from "../problem.ts";

const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Scripts one label may mix, as Japanese and Korean do; any other mixture is a disguise (UTS 39, 5.2). */
const SCRIPTS: readonly RegExp[] = [
  /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u,
  /^[\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u,
  /^[\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]*$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]*$/u,
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Common}\p{Script=Inherited}]*$/u,
  /^[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Common}\p{Script=Inherited}]*$/u,
  /^[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]*$/u,
];

/** Reads a host name of two labels or more (RFC 5321, 2.3.5), lower case, U-labels turned into A-labels (RFC 5890). */
export function parseDomain(text: string): Result<string> {
  // domainToASCII reads a URL's host and would decode percent signs: it sees letters, digits, marks and hyphens only.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(text)) return refusal("its domain holds a character no domain has");
  const domain = domainToASCII(text);
  const labels = domain.split(".");
  if (domain.length > 253 || !labels.every((label) => LABEL.test(label)))
    return refusal("its domain is not a host name");
  if (labels.length < 2 || /^\d+$/.test(labels.at(-1) ?? ""))
    return refusal("its domain is not a full domain name");
  if (!domainToUnicode(domain).split(".").every(singleScript))
    return refusal("its domain mixes scripts within one label");
  return { ok: true, value: domain };
}

function singleScript(label: string): boolean {
  return SCRIPTS.some((script) => script.test(label));
}
