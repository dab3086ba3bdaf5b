/** What was likely meant by a value that will not do: each proposal is held against the same reader as the value. */
import { parseMailbox } from "../../mail/address.ts";
import { parseWeb } from "../../model/web.ts";
import { nearest } from "../../text/nearest.ts";
import { flow } from "./fault-words.ts";

/** A sentence with the hint below it, where there is one, as one text. */
export function withHint(sentence: string, hint: string | undefined): string {
  return hint === undefined ? sentence : `${sentence}\n${hint}`;
}

/** The address of the web in what lacks its scheme. */
export function likelyWeb(written: string): string | undefined {
  const proposed = `https://${written.replace(/^\/+/, "")}`;
  const isHost = /^\/{0,2}[\w-]+(?:\.[\w-]+)+(?:[:/?#]|$)/.test(written);
  return isHost && parseWeb(proposed).ok ? `Write ${proposed}` : undefined;
}

/** The mail address in what is almost one. */
export function likelyMailbox(written: string): string | undefined {
  const bare = written.normalize("NFKC").replace(/^mailto:/i, "");
  const proposals = [
    bare,
    bare
      .split("@")
      .map((part) => part.trim())
      .join("@"),
    bare.replace(/\.(>?)$/, "$1"),
    `${bare}>`,
    bare.replace(/^([^"<>@]*[^"<>@ ]) *(?=<[^<>]*>$)/, '"$1" '),
  ];
  const found = proposals.find((one) => one !== written && parseMailbox(one).ok);
  if (found !== undefined) return `Write ${found.includes('"') ? `'${found}'` : found}`;
  return written.includes("@")
    ? undefined
    : "An address has an @: the name alone, or in front of one in <…>, does not do.";
}

/** The recipients in what is one text with several of them, or the name of a file. */
export function likelyRecipients(written: string): string | undefined {
  const parted = [/[,;]/, /[,;\s]/].map((sign) =>
    written
      .split(sign)
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  );
  const several = parted.find((all) => all.length > 1 && all.every((one) => parseMailbox(one).ok));
  if (several !== undefined) return `Write a list: ${flow(several)}`;
  if (/^[\w./-]+\.(?:txt|csv|list)$/.test(written)) return `A file of addresses is written file:${written}`;
  return likelyMailbox(written);
}

/** Where the secret stands, in what says it otherwise, or says it itself: that is not told again. */
export function likelySecret(written: string): string | undefined {
  const [, name] =
    /^(?:\$\{?|\$\{\{ *(?:secrets|env)\.|env: *|%|process\.env\.)(\w+)(?: *\}{1,2}|%)?$/i.exec(written) ?? [];
  if (name !== undefined) return `Write env:${name}`;
  if (/^smtps?:\/\//.test(written))
    return "Put the address into a variable, such as SMTP_URL, and write env:SMTP_URL";
  return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(written) ? `Write smtp://${written}` : undefined;
}

/** Where a database's address stands, in a place of the outbox that says it otherwise, or says it itself. */
export function likelyPlace(written: string): string | undefined {
  if (!written.includes("://")) return `Write ${written.replace(/^env: */i, "env:")}`;
  return "Put the address into a variable, such as DATABASE_URL, and write env:DATABASE_URL";
}

/** The time zone that a city, or a slip of the pen, means. */
export function likelyZone(written: string): string | undefined {
  const found = nearest(written.replace(/\s+/g, "_"), Intl.supportedValuesOf("timeZone"));
  return found.length === 0
    ? "A zone is named by its region and a city, which knows when clocks are changed."
    : `Did you mean ${found.join(" or ")}?`;
}

/** The tag of a language that is written by its name, in English or its own, or in another form. */
export function likelyLanguage(written: string, isTag: (tag: string) => boolean): string | undefined {
  const tag = written.replaceAll("_", "-").split(".", 1)[0] ?? "";
  if (tag !== written && isTag(tag)) return `Write ${tag}`;
  const name = written.toLowerCase();
  const code = CODES.find((one) => ["en", one].some((within) => nameOf(one, within)?.toLowerCase() === name));
  return code === undefined ? undefined : `Write ${code}`;
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const CODES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

function nameOf(code: string, within: string): string | undefined {
  return new Intl.DisplayNames(within, { type: "language", fallback: "none" }).of(code);
}

/** A name as it may stand in a key of a delivery. */
export function likelyName(written: string): string | undefined {
  const name = written
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return name === "" ? undefined : `Write ${name}`;
}
