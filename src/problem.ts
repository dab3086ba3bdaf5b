/**
 * A problem is bad news that is the user's to mend: it has a code that never changes, a sentence, if we can a
 * place and a hint, and the exit code a run ends with when it stands. What the world answered is an Outcome
 * (transports/transport.ts); our own mistakes are plain Errors.
 */

/** A spot in a file of the user's: line and column count from 1, the column in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The exit codes of the program: those of sysexits.h, mail's own. */
export const EXIT = {
  ok: 0,
  usage: 64,
  note: 65,
  missing: 66,
  rejected: 69,
  bug: 70,
  write: 73,
  /** A later run goes on by itself (EX_TEMPFAIL); nobody is wanted. */
  again: 75,
  /** No later run goes on before a person has spoken (EX_PROTOCOL there, which nothing of ours needs). */
  person: 76,
  config: 78,
} as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface Problem {
  /** Kebab-case, stable: scripts and the manual refer to it. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly place?: Place | undefined;
  /** What to do about it, as an imperative sentence. */
  readonly hint?: string | undefined;
  /** The exit code of a run that met it; a warning's is EXIT.ok. */
  readonly exit: Exit;
}

/**
 * What comes of reading something that may be refused, for a reason that the caller words: in a sentence of its own, as
 * the fault of a field, or not at all. Not for what may be absent (`undefined` says so), nor for what is made and has
 * findings besides (it comes with `problems`). What ends a whole run is thrown.
 */
export type Result<T, R = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: R };

/** The result of what is refused; a reason is by default one clause: "it holds several addresses". */
export function refusal<R>(reason: R): { readonly ok: false; readonly reason: R } {
  return { ok: false, reason };
}

/** One problem at least. */
export type ProblemList = readonly [Problem, ...Problem[]];

/** Thrown where a run cannot go on; carries every problem known by then, at least one. */
export class Problems extends Error {
  readonly problems: ProblemList;
  constructor(...problems: ProblemList) {
    super(problems.map(wording).join("\n"));
    this.name = "Problems";
    this.problems = problems;
  }
}

/** Nobody reads more of them. */
const MOST = 1000;

/** Throws the problems there are, a thousand at most; returns where there are none. */
export function refuse(problems: ProblemList): never;
export function refuse(problems: readonly Problem[]): void;
export function refuse(problems: readonly Problem[]): void {
  const [first, ...others] = problems.slice(0, MOST);
  if (first === undefined) return;
  const more = problems.length - MOST;
  throw new Problems(
    first,
    ...others,
    ...(more > 0
      ? [error("problems-more", first.exit, `${more} more problems of this kind are not told`)]
      : []),
  );
}

/** A warning: the run goes on and its exit code is not touched. */
export function warning(code: string, message: string, place?: Place, hint?: string): Problem {
  return { code, severity: "warning", message, place, hint, exit: EXIT.ok };
}

/** An error that makes a run end with the given exit code. */
export function error(code: string, exit: Exit, message: string, place?: Place, hint?: string): Problem {
  return { code, severity: "error", message, place, hint, exit };
}

/** `file:line:column  severity  code  message`, the hint on a line of its own; control characters made visible. */
export function wording(problem: Problem): string {
  const { place } = problem;
  const at = place === undefined ? "" : `${place.file}:${place.line}:${place.column}  `;
  const hint = problem.hint === undefined ? "" : `\n    ${visible(problem.hint)}`;
  return `${visible(at)}${problem.severity}  ${problem.code}  ${visible(problem.message)}${hint}`;
}

/** Whether a problem is to be told: a warning is not, whose code the user ignores. */
export function isTold({ severity, code }: Problem, ignored: ReadonlySet<string>): boolean {
  return severity === "error" || !ignored.has(code);
}

/** The exit code of a run that met several: what a person must see to first. */
export function worst(...exits: readonly Exit[]): Exit {
  const order = [
    EXIT.bug,
    EXIT.config,
    EXIT.write,
    EXIT.person,
    EXIT.rejected,
    EXIT.again,
    EXIT.missing,
    EXIT.note,
    EXIT.usage,
  ];
  return order.find((exit) => exits.includes(exit)) ?? EXIT.ok;
}

/** The exit code that a set of problems asks for; warnings ask for none. */
export function exitOf(problems: readonly Problem[]): Exit {
  return worst(...problems.map(({ exit }) => exit));
}

/** Text from outside in a line: a note must not be able to begin another, move the cursor, hide words or turn them. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => (c === "\n" ? "\\n" : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
