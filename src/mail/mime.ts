/** One header field (RFC 5322, 2.2): its lines as they stand, and its value unfolded. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly lines: readonly string[];
}

/** A message or a part of one (RFC 2045, 2.4), its octets as latin1 text. Read for checking, so faults are kept, not mended. */
export interface Entity {
  readonly fields: readonly Field[];
  /** `type/subtype` in lower case; text/plain where none is said (RFC 2045, 5.2). */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** The Content-Transfer-Encoding in lower case; 7bit where none is said (RFC 2045, 6.1). */
  readonly encoding: string;
  readonly body: string;
  /** The parts of a multipart, without the lines that part them; empty otherwise. */
  readonly parts: readonly Entity[];
}

/** What a rule of the check sees: the octets as latin1 text, and the same read as an entity. */
export interface Sample {
  readonly text: string;
  readonly root: Entity;
  /** The link by which its recipient is to leave; absent in a post to a list. */
  readonly leave?: string | undefined;
}

/** Reads bytes in latin1 as an entity; never throws. */
export function readEntity(text: string): Entity {
  const end = text.startsWith("\r\n") ? 0 : text.indexOf("\r\n\r\n");
  const head = end === -1 ? text : text.slice(0, end);
  const body = end === -1 ? "" : text.slice(end === 0 ? 2 : end + 4);
  const fields = readFields(head);
  const { type, parameters } = readType(fieldValue(fields, "content-type") ?? "");
  const boundary = type.startsWith("multipart/") ? parameters.get("boundary") : undefined;
  const parts = boundary === undefined ? [] : splitParts(body, boundary).map(readEntity);
  const encoding = (fieldValue(fields, "content-transfer-encoding") ?? "7bit").toLowerCase();
  return { fields, type, parameters, encoding, body, parts };
}

/** An entity and all within it, outermost first. */
export function entities(entity: Entity): Entity[] {
  return [entity, ...entity.parts.flatMap(entities)];
}

/** The unfolded value of the first field of that name (lower case), or undefined. */
export function fieldValue(fields: readonly Field[], name: string): string | undefined {
  return fields.find((field) => field.name.toLowerCase() === name)?.value;
}

/** The octets of a leaf's body with its transfer encoding undone (RFC 2045, 6.7 and 6.8). */
export function decodedBody({ body, encoding }: Entity): Uint8Array {
  if (encoding === "base64") return Buffer.from(body, "base64");
  if (encoding !== "quoted-printable") return Buffer.from(body, "latin1");
  const text = body
    .replace(/(?<![ \t])[ \t]+(?=\r\n)/g, "")
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(text, "latin1");
}

/** Whether octets are UTF-8 without a fault (RFC 3629). */
export function isUtf8(octets: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(octets);
    return true;
  } catch {
    return false;
  }
}

function readFields(head: string): Field[] {
  const fields: { name: string; value: string; lines: string[] }[] = [];
  for (const line of head === "" ? [] : head.split("\r\n")) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) {
      last.value += line;
      last.lines.push(line);
      continue;
    }
    const colon = line.indexOf(":");
    const name = colon === -1 ? line : line.slice(0, colon);
    fields.push({ name, value: colon === -1 ? "" : line.slice(colon + 1), lines: [line] });
  }
  return fields.map((field) => ({ ...field, value: field.value.trim() }));
}

function readType(value: string): Pick<Entity, "type" | "parameters"> {
  const type = (/^[^\s;]+/.exec(value)?.[0] ?? "text/plain").toLowerCase();
  return { type, parameters: readParameters(value) };
}

/** What a structured field says after its first word (RFC 2045, 5.1), by lower-case names. */
export function readParameters(value: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name = "", quoted, bare] of value.matchAll(/;\s*([^\s=;]+)=(?:"([^"]*)"|([^\s;]*))/g))
    parameters.set(name.toLowerCase(), quoted ?? bare ?? "");
  return parameters;
}

/** The CRLF before a delimiter belongs to the delimiter (RFC 2046, 5.1.1). */
function splitParts(body: string, boundary: string): string[] {
  const delimiter = `\r\n--${boundary}`;
  const [, ...pieces] = `\r\n${body}`.split(delimiter);
  return pieces.filter((piece) => !piece.startsWith("--")).map((piece) => piece.replace(/^[ \t]*\r\n/, ""));
}

/** The plain text of a message, with line feeds; empty where it has none. */
export function plainText(bytes: Uint8Array): string {
  const root = readEntity(Buffer.from(bytes).toString("latin1"));
  const leaf = entities(root).find(({ type, parts }) => type === "text/plain" && parts.length === 0);
  return leaf === undefined ? "" : Buffer.from(decodedBody(leaf)).toString("utf8").replaceAll("\r\n", "\n");
}
