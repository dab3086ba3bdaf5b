/** What a command is given and gives back: the contract of every file in this room. */
import type { Command } from "commander";
import type { Exit, Problem } from "../problem.ts";

/** What a word is marked with on a terminal, and nowhere else: red wants a person. */
export type LabelColour = "red" | "yellow" | "green";

/** Where a command speaks: results to standard output, problems and progress to standard error. */
export interface Terminal {
  /** A line of the result: one line, whatever the words of a note or a server in it; its first word in a colour. */
  say(line: string, colour?: LabelColour): void;
  /** A line of the result that wants nobody, as a later run goes on by itself; silent under -q. */
  aside(line: string): void;
  /** The whole of a result for a program: its line feeds stand. */
  report(text: string): void;
  /**
   * The whole of a result as it is, without a line feed of ours: before a person in a pager where it is longer than the
   * screen, and what is mail in the colours of a mail reader.
   */
  write(text: string, isMail?: boolean): Promise<void>;
  /** A line about the run; silent under -q. */
  note(line: string): void;
  problem(problem: Problem): void;
  /** Whether a person sits there to be asked. */
  readonly interactive: boolean;
  ask(question: string): Promise<boolean>;
  /** What a person says to a question; what stands already where they only press Enter, or cannot answer. */
  answer(question: string, standing: string): Promise<string>;
  now(): Date;
  /** Aborted when the process is asked to end (SIGTERM, SIGINT): begin nothing more. A second request ends it at once. */
  readonly signal: AbortSignal;
}

/** Puts a command under the program; what the command's work resolves to is the program's exit code. */
export type Declare = (program: Command, terminal: Terminal, done: (exit: Exit) => void) => void;
