/**
 * A note as texts, and back: what every list needs of it is known at once, what else was found in it and its document when
 * somebody asks for them. Places name the file as the user does, which another folder to run in changes: texts leave it out.
 */
import type { Block, Document } from "../../model/document.ts";
import type { Meeting, Minutes } from "../../model/meeting.ts";
import type { Reading } from "../../reader/read.ts";

/** A reading as texts; `minutes` and `document` are absent where it is no meeting. */
export interface NoteTexts {
  readonly facts: string;
  readonly rest?: { readonly minutes: string; readonly document: string };
}

/** What is found in a meeting's minutes. */
export type FoundMinutes = Pick<Meeting, "topics" | "targets"> & {
  readonly minutes: Omit<Minutes, "taken" | "brackets" | "nextMeeting">;
  /** The places of these blocks in the document. */
  readonly taken: readonly number[];
  readonly brackets: readonly number[];
};

/** What gives back the rest of a meeting. */
export interface Rest {
  readonly minutes: () => FoundMinutes;
  readonly document: () => Document;
}

type Facts = Omit<Reading, "meeting"> & {
  readonly meeting?: Omit<
    Meeting,
    "document" | "minutes" | "topics" | "targets" | "place" | "source" | "warnings"
  >;
  /** Of its minutes. */
  readonly nextMeeting?: Minutes["nextMeeting"];
};

/** The texts of a reading. */
export function textsOf(file: string, { meeting, ...reading }: Reading): NoteTexts {
  if (meeting === undefined) return { facts: text(reading satisfies Facts, file) };
  const { document, minutes, topics, targets, place, source, warnings, ...fields } = meeting;
  const { taken, brackets, nextMeeting, ...found } = minutes;
  const facts: Facts = { ...reading, meeting: fields, nextMeeting };
  const rest: FoundMinutes = {
    ...{ topics, targets, minutes: found },
    taken: placesOf(taken, document),
    brackets: placesOf(brackets, document),
  };
  return { facts: text(facts, file), rest: { minutes: text(rest, file), document: text(document, file) } };
}

/** The reading of a note that had these facts and those bytes, by their hash. */
export function recalled(file: string, source: string, facts: string, rest: Rest): Reading {
  const { meeting, nextMeeting, ...reading }: Facts = parsed(facts, file);
  if (meeting === undefined) return reading;
  const place = { file, line: 1, column: 1 };
  const minutes = new RecalledMinutes(nextMeeting, rest);
  const known = { minutes, place, source, warnings: reading.problems };
  return { ...reading, meeting: Object.assign(new RecalledMeeting(rest), meeting, known) };
}

/** What a text says of a note that the user names so. */
export function parsed<T>(text: string, file: string): T {
  // No string of JSON holds a quotation mark that is not escaped: these are names of properties and nothing else.
  const named = `"file":${JSON.stringify(file)}`;
  return JSON.parse(text.replaceAll('"file":""', () => named));
}

function text(value: unknown, file: string): string {
  return JSON.stringify(value).replaceAll(`"file":${JSON.stringify(file)}`, '"file":""');
}

// Only the outermost blocks are ever left out of a body, or open a topic.
function placesOf(blocks: readonly Block[], document: Document): number[] {
  return blocks.map((block) => document.indexOf(block)).filter((place) => place >= 0);
}

function blocksAt(document: Document, places: readonly number[]): Block[] {
  return places.flatMap((place) => document[place] ?? []);
}

class RecalledMinutes implements Minutes {
  readonly nextMeeting: Minutes["nextMeeting"];
  readonly #rest: Rest;

  constructor(nextMeeting: Minutes["nextMeeting"], rest: Rest) {
    this.nextMeeting = nextMeeting;
    this.#rest = rest;
  }

  get attendees() {
    return this.#rest.minutes().minutes.attendees;
  }
  get chair() {
    return this.#rest.minutes().minutes.chair;
  }
  get chairRule() {
    return this.#rest.minutes().minutes.chairRule;
  }
  get agenda() {
    return this.#rest.minutes().minutes.agenda;
  }
  get actions() {
    return this.#rest.minutes().minutes.actions;
  }
  get deferred() {
    return this.#rest.minutes().minutes.deferred;
  }
  get decisions() {
    return this.#rest.minutes().minutes.decisions;
  }
  get done() {
    return this.#rest.minutes().minutes.done;
  }
  get taken() {
    return blocksAt(this.#rest.document(), this.#rest.minutes().taken);
  }
  get brackets() {
    const blocks = blocksAt(this.#rest.document(), this.#rest.minutes().brackets);
    return blocks.filter((block) => block.kind === "heading");
  }
}

/** What of a meeting is not among its facts. */
class RecalledMeeting implements Pick<Meeting, "document" | "topics" | "targets"> {
  readonly #rest: Rest;

  constructor(rest: Rest) {
    this.#rest = rest;
  }

  get document() {
    return this.#rest.document();
  }
  get topics() {
    return this.#rest.minutes().topics;
  }
  get targets() {
    return this.#rest.minutes().targets;
  }
}
