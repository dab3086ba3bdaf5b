/**
 * What SpamAssassin thinks of a message, where it is on this machine: by its rules alone, without the network and
 * without what it learnt, and it keeps nothing of it. `spamc` is never asked: the server behind it may look things up.
 */
import { createHash, randomBytes } from "node:crypto";
import { devNull } from "node:os";
import { type Answer, absolutePath, askProgram } from "../files/program.ts";
import { type Result, refusal } from "../problem.ts";

/** A rule that a message met. */
export interface SpamRule {
  /** What it adds to the score; below zero it speaks for the message. */
  readonly points: number;
  readonly name: string;
  readonly description: string;
}

/** The score of a message, and from what score on it is taken for spam. */
export interface SpamVerdict {
  readonly score: number;
  readonly threshold: number;
  /** The weightiest first. */
  readonly rules: readonly SpamRule[];
}

/** Why there is no verdict, and what to do about it. */
export interface SpamSilence {
  readonly message: string;
  readonly hint?: string | undefined;
}

export type SpamAnswer = Result<SpamVerdict, SpamSilence>;

/** In octets; what is larger no server that asks by `spamc` has looked at either, unless it is told to. */
const LARGEST = 500 * 1024;
/** By then it has an answer, also on a slow machine (milliseconds). */
const PATIENCE = 60_000;
/** It says the message again, and its report. */
const MOST = 8 * LARGEST;

/** Asked for one message after the other: each takes a processor for seconds. The last verdict is kept. */
export class SpamChecks {
  #turn: Promise<unknown> = Promise.resolve();
  #last: { readonly id: string; readonly answer: SpamAnswer } | undefined;

  /** What SpamAssassin says of a message; `gone` is aborted where nobody waits for it. */
  verdict(bytes: Uint8Array, gone: AbortSignal): Promise<SpamAnswer> {
    const answer = this.#turn.then(() => this.#ask(bytes, gone));
    this.#turn = answer;
    return answer;
  }

  async #ask(bytes: Uint8Array, gone: AbortSignal): Promise<SpamAnswer> {
    if (gone.aborted) return refusal({ message: "nobody waits for it" });
    if (bytes.length > LARGEST) return refusal(TOO_LARGE);
    const id = idOf(bytes);
    if (this.#last?.id === id) return this.#last.answer;
    const answer = await asked(bytes, gone);
    if (answer.ok) this.#last = { id, answer };
    return answer;
  }
}

/** The same for the same message, whenever it was made ready: a look makes it anew, and so its Date. */
function idOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  return createHash("sha256")
    .update(text.replace(/^Date:.*\r\n/m, ""), "latin1")
    .digest("hex");
}

async function asked(bytes: Uint8Array, gone: AbortSignal): Promise<SpamAnswer> {
  // Nobody knows it who wrote the message: what follows it is SpamAssassin's own.
  const mark = randomBytes(16).toString("hex");
  // Not the user's own folder, whose settings would make each of a team see another score.
  const env = { PATH: absolutePath(), LC_ALL: "C", HOME: devNull, TMPDIR: process.env.TMPDIR };
  const how = { cwd: "/", env, input: bytes, patience: PATIENCE, most: MOST, gone };
  return verdictIn(await askProgram("spamassassin", wordsFor(mark), how), mark);
}

/** Its switches: nothing in them comes from a note or the configuration. */
function wordsFor(mark: string): string[] {
  const settings = [
    ...["use_bayes 0", "use_auto_whitelist 0", "use_txrep 0"],
    ...["clear_report_template", `report ${mark} _SCORE_ _REQD_`, "report _SUMMARY_"],
  ];
  return [
    ...["--local", "--test-mode", "--nocreate-prefs", `--prefspath=${devNull}`],
    ...settings.map((line) => `--cf=${line}`),
  ];
}

function verdictIn({ code, out, err }: Answer, mark: string): SpamAnswer {
  if (code === "missing") return refusal(MISSING);
  if (code === "late")
    return refusal({ message: "SpamAssassin gave no answer in time, or far too long a one" });
  const text = out.toString("latin1").replaceAll("\r\n", "\n");
  const said = text.slice(text.lastIndexOf(mark)).split("\n");
  const [, score, threshold] = /^\w+ (-?[\d.]+) (-?[\d.]+)$/.exec(said[0]?.trim() ?? "") ?? [];
  if (code !== 0 || score === undefined || !text.includes(mark))
    return refusal({ message: `SpamAssassin failed (${code})`, hint: firstLines(err) });
  const rules = rulesIn(said.slice(1)).toSorted((a, b) => b.points - a.points);
  return { ok: true, value: { score: Number(score), threshold: Number(threshold), rules } };
}

/** A line for each rule, its description going on in lines that begin with spaces. */
function rulesIn(lines: readonly string[]): SpamRule[] {
  const rules: SpamRule[] = [];
  for (const line of lines) {
    const [, points, name = "", description = ""] =
      /^\s{0,4}(-?\d+(?:\.\d+)?)\s+(\w+)\s+(?:(\S.*)|$)/.exec(line) ?? [];
    const last = rules.at(-1);
    if (points !== undefined) rules.push({ points: Number(points), name, description });
    else if (last !== undefined && /^\s+\S/.test(line))
      rules.splice(-1, 1, { ...last, description: `${last.description} ${line.trim()}` });
  }
  return rules;
}

function firstLines(said: string): string | undefined {
  const words = said.trim().split("\n").slice(0, 3).join(" ").slice(0, 300);
  return words === "" ? undefined : words;
}

const MISSING: SpamSilence = {
  message: "SpamAssassin is not installed on this machine",
  hint: "Install it (Debian, Ubuntu: apt install spamassassin; Fedora: dnf install spamassassin; macOS: brew install spamassassin), then look here again.",
};
const TOO_LARGE: SpamSilence = {
  message: `The message is larger than ${LARGEST / 1024} KB: filters do not look through such a message`,
};
