/** What is another in a message than in the one that was frozen before it, in words for whoever mended it. */
import { readEntity } from "../mail/mime.ts";

/** The fields of a header that people set, as they call them. */
const CALLED: Readonly<Record<string, string>> = {
  from: "the sender",
  to: "the address",
  "reply-to": "Reply-To",
  subject: "the subject",
};
/** What each message says of its own making. */
const OWN = new Set(["date"]);

/** Nothing where they differ by their date alone. `isSaid`: the words of both are the same, so that it is their form. */
export function differences(before: Uint8Array, after: Uint8Array, isSaid: boolean): readonly string[] {
  const [was, now] = [before, after].map((bytes) => readEntity(Buffer.from(bytes).toString("latin1")));
  if (was === undefined || now === undefined) return [];
  const [old, young] = [headerOf(was.fields), headerOf(now.fields)];
  const names = new Set([...old.keys(), ...young.keys()]);
  const changed = [...names].filter((name) => old.get(name) !== young.get(name));
  const called = changed.map((name) => CALLED[name] ?? "its form");
  if (was.body !== now.body) called.push(isSaid ? "its form" : "the words");
  return [...new Set(called)];
}

function headerOf(fields: readonly { readonly name: string; readonly value: string }[]): Map<string, string> {
  // What parts a message's parts is made of their words.
  const named = fields.map(({ name, value }): [string, string] => [
    name.toLowerCase(),
    value.replace(/boundary="[^"]*"/, ""),
  ]);
  return new Map(named.filter(([name]) => !OWN.has(name)));
}
