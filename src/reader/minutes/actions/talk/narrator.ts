/** Who wrote a note, where it says so: whoever says "I" outside of a talk. */
import type { Document } from "../../../../model/document.ts";
import { blocks, plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { ANY_NAMES } from "../../owners.ts";
import type { KnownPeople, KnownPerson } from "../../people/known/known-people.ts";
import type { Sentence } from "../../sentences.ts";
import type { Margin } from "../habits/margin.ts";
import { speakerOf } from "./referents.ts";

/** What the whole of a note says of how it is told. */
export interface OfNote {
  /** Whether it tells of what was said in the present. */
  readonly isPresent: () => boolean;
  /** Who wrote it. */
  readonly narrator: KnownPerson | undefined;
  /** Whose a sentence is by what stands behind it, where the note has such a margin. */
  readonly margin: Margin;
  /** Whether a sentence of it settles something. */
  readonly isDecided: (said: Sentence) => boolean;
}

/** "I (Ada) had the chair" */
const SELF = expression(`\\b{speaker} \\(${ANY_NAMES}\\)`, "u");
/** "Minutes by Ada", "Written down by @ben" */
const WRITTEN_BY = expression(`\\b(?i:{writtenBy}):? ${ANY_NAMES}(?=[.,;)]|$)`, "u");
/** In a note with more who speak in turn, "I" is whoever speaks. */
const TALKERS = 2;

/** Who wrote a note, if somebody of the meeting did. */
export function narratorOf(document: Document, people: KnownPeople): KnownPerson | undefined {
  const own = [...blocks(document)].flatMap((block) =>
    block.kind === "paragraph" ? [plain(block.children)] : [],
  );
  const named = own.flatMap((text) => SELF.exec(text)?.[1] ?? []).at(0);
  if (named !== undefined) return people.find(named);
  const by = own.flatMap((text) => WRITTEN_BY.exec(text)?.[1] ?? []).at(0);
  if (by === undefined) return undefined;
  const talkers = own.filter((text) => text.includes(": ") && speakerOf(text, people) !== undefined);
  return talkers.length > TALKERS ? undefined : people.find(by.replace(/[.]$/, ""));
}
