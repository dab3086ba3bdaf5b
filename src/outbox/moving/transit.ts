/**
 * An outbox on its way to another place. Two stores hold it meanwhile, and each says for itself whether it may be used:
 * the old one is closed before anything is carried, and the new one stays closed until the old one has left for good. So
 * at no moment both may send. Pure.
 */
import { EXIT, error, type Problem, Problems } from "../../problem.ts";
import type { Distrust } from "../contract.ts";

const STAGES = ["leaving", "left", "arriving"] as const;

/** What a store says of its own way; one that says nothing is in use. */
export interface Transit {
  /** leaving: closed, and may still stay; left: gone for good; arriving: whole here, and closed until the other has left. */
  readonly stage: (typeof STAGES)[number];
  /** The id of the store at the other end. */
  readonly other: string;
  /** Where that is, as `state` in the configuration says it. */
  readonly place: string;
}

/** As a store keeps it; empty where there is none. */
export function written(transit: Transit | undefined): string {
  return transit === undefined ? "" : `${transit.stage} ${transit.other} ${transit.place}`;
}

/** What a store keeps, read; undefined where it is in use. */
export function transitIn(text: string): Transit | undefined {
  const [, word, other = "", place = ""] = /^(\w+) ([0-9a-f]{32}) (.+)$/s.exec(text) ?? [];
  const stage = STAGES.find((one) => one === word);
  if (stage !== undefined) return { stage, other, place };
  if (text === "") return undefined;
  throw new Error(`not a way to another place: ${text}`);
}

/** The form of what is kept, for the checks of the tables. */
export const TRANSIT_CHECK =
  "transit = '' or transit like 'leaving %' or transit like 'left %' or transit like 'arriving %'";

/** What became of it then, as the end of a sentence that it begins. */
const CLAUSES: Readonly<Record<Transit["stage"], string>> = {
  leaving: "is being moved",
  left: "was moved to another place",
  arriving: "is being moved",
};

/** Why nothing is sent from a store on its way; `here` is its own place in words. */
export function closed(here: string, transit: Transit): Distrust {
  const { stage } = transit;
  return {
    reason: stage,
    clause: CLAUSES[stage],
    isClock: false,
    isMoving: true,
    problem: problemOf(here, transit),
  };
}

/** The same where it is gone for good: one whose way was cut short may be taken into use again, and stays closed. */
export function leftFor(why: Distrust | undefined): Distrust | undefined {
  return why?.reason === "left" ? why : undefined;
}

function problemOf(here: string, { stage, place }: Transit): Problem {
  switch (stage) {
    case "leaving":
      return problem(
        stage,
        `the outbox in ${here} is being moved to ${place}, and that was cut short or is not done. Nothing was sent`,
        `\`minutewire outbox move --to ${place}\` finishes it; \`minutewire outbox move --undo\` lets it stay.`,
      );
    case "left":
      return problem(
        stage,
        `the outbox that was in ${here} was moved to ${place}. Nothing was sent`,
        `Write \`state: ${place}\` in the configuration; without \`--state\` where that was said.`,
      );
    case "arriving":
      return problem(
        stage,
        `an outbox is being moved to ${here} from ${place}, and that was cut short or is not done. Nothing was sent`,
        `Run \`minutewire outbox move\` once more with the configuration as it was, \`state: ${place}\`: it finishes it.`,
      );
    default:
      return stage satisfies never;
  }
}

/** One is there that may be in use: two would be one too many. */
export function occupied(here: string): Problems {
  const message = `there is an outbox in ${here} already, and what it knows and what this one knows cannot be made one. Nothing was changed`;
  const hint =
    "Name another place; or move that one away, where it is not needed any more, and run it again.";
  return new Problems(error("outbox-there", EXIT.usage, message, undefined, hint));
}

function problem(stage: Transit["stage"], message: string, hint: string): Problem {
  return error(`outbox-${stage}`, EXIT.person, message, undefined, hint);
}
