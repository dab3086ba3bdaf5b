import * as body from "./check-body.ts";
import * as header from "./check-header.ts";
import { readEntity, type Sample } from "./mime.ts";

type MessageRule = (sample: Sample) => readonly string[];

/** One entry a requirement of the checklist; each gives its faults without the id. */
type Rules = Readonly<Record<string, MessageRule>>;

/** What is asked of each message, also where only its header is read. */
const OWN: Rules = {
  M01: body.longLines,
  M03: header.fieldCounts,
  M05: header.dateShape,
  M07: header.messageIds,
  M10: header.foldedAtSpace,
  M11: header.knownFields,
  M12: header.noBcc,
  M13: header.mailboxes,
  M25: header.encodedWords,
  M50: header.noListFields,
  M53: header.leavingFields,
};

/** What is asked of the rest. */
const REST: Rules = {
  M02: body.lineEnds,
  M20: body.mimeDeclared,
  M21: body.transferEncoded,
  M22: body.sevenBit,
  M23: body.boundaries,
  M24: body.plainestFirst,
  M26: header.knownCharset,
  M27: body.cleanText,
  M54: body.leavingShown,
};

/**
 * Every fault of the final bytes of a message, as `M01 a line is 1200 octets long`; none means ready to freeze. It
 * trusts nothing that wrote them. Ids are those of the project's checklist; each rule names its source. `leave` is the
 * link by which its recipient is to leave; without one it has no such field.
 */
export function checkMessage(bytes: Uint8Array, leave?: string): string[] {
  const text = latin1(bytes);
  return faultsBy({ ...OWN, ...REST }, { text, root: readEntity(text), leave });
}

/** The same of one of many that are alike, another of which was looked through: of its header, and its lines' length. */
export function checkOneOfMany(bytes: Uint8Array, leave?: string): string[] {
  const octets = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = octets.toString("latin1", 0, octets.indexOf("\r\n\r\n") + 4);
  // As text only where something is to be said of it: there may be a hundred thousand.
  return faultsBy(OWN, { text: hasLongLine(octets) ? latin1(bytes) : head, root: readEntity(head), leave });
}

/** Whether a line may be too long, which `body.longLines` then tells. */
function hasLongLine(octets: Uint8Array): boolean {
  for (let from = 0; ; ) {
    const at = octets.indexOf(LINE_FEED, from);
    if ((at < 0 ? octets.length : at) - from > 998) return true;
    if (at < 0) return false;
    from = at + 1;
  }
}

const LINE_FEED = 10;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

function faultsBy(rules: Rules, sample: Sample): string[] {
  const found = Object.entries(rules).map(([id, rule]) => rule(sample).map((fault) => `${id} ${fault}`));
  return found.flat().sort();
}
