import * as body from "./check-body.ts";
import * as header from "./check-header.ts";
import { readEntity, type Sample } from "./mime.ts";

type MessageRule = (sample: Sample) => readonly string[];

/** One entry a requirement of the checklist; each gives its faults without the id. */
const RULES: Readonly<Record<string, MessageRule>> = {
  M01: body.longLines,
  M02: body.lineEnds,
  M03: header.fieldCounts,
  M05: header.dateShape,
  M07: header.messageIds,
  M10: header.foldedAtSpace,
  M11: header.knownFields,
  M12: header.noBcc,
  M13: header.mailboxes,
  M20: body.mimeDeclared,
  M21: body.transferEncoded,
  M22: body.sevenBit,
  M23: body.boundaries,
  M24: body.plainestFirst,
  M25: header.encodedWords,
  M26: header.knownCharset,
  M27: body.cleanText,
  M50: header.noListFields,
  M53: header.leavingFields,
  M54: body.leavingShown,
};

/**
 * Every fault of the final bytes of a message, as `M01 a line is 1200 octets long`; none means ready to freeze. It
 * trusts nothing that wrote them. Ids are those of the project's checklist; each rule names its source. `leave` is the
 * link by which its recipient is to leave; without one it has no such field.
 */
export function checkMessage(bytes: Uint8Array, leave?: string): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const sample = { text, root: readEntity(text), leave };
  return Object.entries(RULES).flatMap(([id, rule]) => rule(sample).map((fault) => `${id} ${fault}`));
}
