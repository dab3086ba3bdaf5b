import { decodedBody, type Entity, entities, fieldValue, isUtf8, type Sample } from "./mime.ts";

/** RFC 5322, 2.1.1. */
export function longLines({ text }: Sample): string[] {
  const longest = text.split("\r\n").reduce((most, line) => Math.max(most, line.length), 0);
  return longest > 998 ? [`a line is ${longest} octets long, 998 is the limit`] : [];
}

/** RFC 5322, 2.3. */
export function lineEnds({ text }: Sample): string[] {
  return [
    ...(/\r(?!\n)|(?<!\r)\n/.test(text) ? ["a CR or LF stands alone"] : []),
    ...(text.includes("\0") ? ["it holds a NUL"] : []),
    ...(text.endsWith("\r\n") ? [] : ["it does not end in CRLF"]),
  ];
}

/** RFC 2045, 4 and 5.2. */
export function mimeDeclared({ root }: Sample): string[] {
  const versions = root.fields.filter((field) => field.name.toLowerCase() === "mime-version");
  const bare = leaves(root).filter(
    (leaf) =>
      leaf.type.startsWith("text/") && !/^(utf-8|us-ascii)$/i.test(leaf.parameters.get("charset") ?? ""),
  );
  return [
    ...(versions.length === 1 && versions[0]?.value === "1.0" ? [] : ["MIME-Version: 1.0 is not there once"]),
    ...bare.map((leaf) => `a ${leaf.type} part does not say charset=utf-8`),
  ];
}

/** RFC 2045, 6.7 and 6.8. */
export function transferEncoded({ root }: Sample): string[] {
  return leaves(root).flatMap((leaf) => {
    const lines = leaf.body.split("\r\n");
    const long = lines.some((line) => line.length > 76) ? ["a line is longer than 76"] : [];
    if (leaf.encoding === "quoted-printable")
      return [...long, ...quotedPrintableFaults(lines)].map((fault) => `quoted-printable: ${fault}`);
    if (leaf.encoding !== "base64") return [];
    const odd = lines.every((line) => /^[A-Za-z0-9+/]*={0,2}$/.test(line))
      ? []
      : ["a character is not in its alphabet"];
    return [...long, ...odd].map((fault) => `base64: ${fault}`);
  });
}

function quotedPrintableFaults(lines: readonly string[]): string[] {
  return [
    ...(lines.some((line) => /[ \t]$/.test(line)) ? ["a line ends in white space"] : []),
    ...(lines.some((line) => /=(?![0-9A-F]{2}|$)/.test(line)) ? ["an = is not escaped"] : []),
    ...(lines.some((line) => /[^\t\u0020-\u007e]/.test(line)) ? ["a character is not printable"] : []),
  ];
}

/** Only what no relay has to encode again (RFC 6376, 5.3). */
export function sevenBit({ text, root }: Sample): string[] {
  return [
    ...entities(root)
      .filter((entity) => !/^(7bit|quoted-printable|base64)$/.test(entity.encoding))
      .map((entity) => `a part is sent as ${entity.encoding}`),
    ...(/[\u0080-\u00ff]/.test(text) ? ["it holds octets over 127"] : []),
  ];
}

/** RFC 2046, 5.1.1. */
export function boundaries({ root }: Sample): string[] {
  return entities(root)
    .filter((entity) => entity.type.startsWith("multipart/"))
    .flatMap((entity) => {
      const boundary = entity.parameters.get("boundary") ?? "";
      return /^[A-Za-z0-9'()+_,\-./:=? ]{0,69}[A-Za-z0-9'()+_,\-./:=?]$/.test(boundary)
        ? delimiterFaults(entity, boundary)
        : ["a boundary is missing, longer than 70 or holds odd characters"];
    });
}

function delimiterFaults(entity: Entity, boundary: string): string[] {
  const lines = entity.body.split("\r\n").filter((line) => line.includes(boundary));
  const closing = lines.filter((line) => line === `--${boundary}--`).length;
  const clean = lines.every((line) => line === `--${boundary}` || line === `--${boundary}--`);
  return [
    ...(closing === 1 && lines.at(-1) === `--${boundary}--` ? [] : ["a multipart is not closed once"]),
    ...(clean ? [] : ["a boundary occurs within a part"]),
    ...(entity.parts.some((part) => fieldValue(part.fields, "content-type") === undefined)
      ? ["a part has no Content-Type: a boundary may occur within a part"]
      : []),
  ];
}

/** RFC 2046, 5.1.4. */
export function plainestFirst({ root }: Sample): string[] {
  return entities(root)
    .filter((entity) => entity.type === "multipart/alternative")
    .flatMap(({ parts }) => [
      ...(parts.length > 1 ? [] : ["multipart/alternative has fewer than two parts"]),
      ...(parts[0]?.type === "text/plain" ? [] : ["text/plain is not the first alternative"]),
    ]);
}

/** RFC 2046, 4.1: what a text part holds once decoded. */
export function cleanText({ root }: Sample): string[] {
  return leaves(root)
    .filter((leaf) => leaf.type.startsWith("text/"))
    .flatMap((leaf) => {
      const octets = decodedBody(leaf);
      return [
        ...(isUtf8(octets) ? [] : [`a ${leaf.type} part is not UTF-8`]),
        ...(octets.some((octet) => octet < 32 && octet !== 9 && octet !== 10 && octet !== 13)
          ? [`a ${leaf.type} part holds a control character`]
          : []),
      ];
    });
}

/** Gmail's guidelines for senders: whoever reads a message sees how to leave, also where the program shows no button. */
export function leavingShown({ root, leave }: Sample): string[] {
  if (leave === undefined) return [];
  const written = [leave, leave.replaceAll("&", "&amp;")];
  return leaves(root)
    .filter((leaf) => /^text\/(?:plain|html)$/.test(leaf.type))
    .filter((leaf) => {
      const text = Buffer.from(decodedBody(leaf)).toString("utf8");
      return !written.some((link) => text.includes(link));
    })
    .map((leaf) => `a ${leaf.type} part does not show the link by which its recipient leaves`);
}

function leaves(root: Entity): Entity[] {
  return entities(root).filter((entity) => !entity.type.startsWith("multipart/"));
}
