import type { Person } from "../../model/meeting.ts";
import { LIMITS } from "../../text/limits.ts";
import type { Form, Path } from "./head-values.ts";
import { address, few, typeName, uri } from "./values.ts";

/** Those who wrote the note, from `author` or `authors`. */
export function readAuthors(form: Form): Person[] {
  const many = form.value("authors");
  const one = many === undefined ? form.value("author") : form.own("author");
  if (one !== undefined && many !== undefined)
    form.fault([form.name("authors")], {
      code: "authors-twice",
      message: "stands beside author",
      hint: "Keep one of the two.",
    });
  const ours = many === undefined ? "author" : "authors";
  const field = form.name(ours);
  const value = many ?? one;
  if (value === undefined || value === null) {
    form.absent(form.isMapped("authors") ? "authors" : "author", "Add `author:` with `name:` under it.");
    return [];
  }
  const people = Array.isArray(value)
    ? (form.take([field], few(value, LIMITS.authors)) ?? []).map((person: unknown, i) =>
        readPerson(form, [field, i], person),
      )
    : severalIn(value, ours).map((person) => readPerson(form, [field], person));
  if (people.length === 0) form.missing([field], "names nobody", "Add a `name:`.");
  return people.filter((person) => person !== undefined);
}

// "authors: Ada Example, Ben Sample", as Pelican has them; under `author` a comma belongs to the name.
function severalIn(value: unknown, field: "author" | "authors"): readonly unknown[] {
  if (typeof value !== "string" || field === "author") return [value];
  return value
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function readPerson(form: Form, path: Path, value: unknown): Person | undefined {
  if (typeof value === "string") return named(form, path, value);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return form.fault(path, {
      code: "field-type",
      message: `must be a name, or have one under it, not be ${typeName(value)}`,
      hint: "Write `author: Ada Example`, or `name:` on a line of its own under it.",
    });
  const fields = new Map<string, unknown>(Object.entries(value));
  const name = form.required([...path, "name"], fields.get("name"));
  const home = form.line([...path, "uri"], fields.get("uri"), uri);
  const email = form.line([...path, "email"], fields.get("email"), address);
  for (const key of fields.keys())
    if (!["name", "uri", "email"].includes(key))
      form.warn([...path, key], { code: "field-unknown", message: "is not a field of an author" });
  return name === undefined ? undefined : { name, uri: home, email };
}

// "Ada Example <ada@example.org>", or the name alone.
function named(form: Form, path: Path, written: string): Person | undefined {
  // An address alone is nobody's name: it would stand in pages and feeds.
  const alone = /^([^\s@<>]+)@[^\s@<>]+$/.exec(written);
  const [, name = written, email] =
    /^(.*\S)\s*<([^<>]*)>$/.exec(written) ?? (alone && ["", alone[1], written]) ?? [];
  const text = form.required(path, name);
  const mail = form.line(path, email, address);
  return text === undefined ? undefined : { name: text, email: mail };
}
