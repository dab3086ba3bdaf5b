/** What runs the program by itself, as files: what each way is told, and what it gives. It refuses to write them. */
import { relative, sep } from "node:path";

/** A project as far as what runs it must know. All paths are absolute. */
export interface Premises {
  /** The folder of the configuration. */
  readonly folder: string;
  /** The top of the git working tree; the folder itself where there is none. */
  readonly root: string;
  readonly out: string;
  /** The program whose site the pages are a part of; absent where they are the whole site. */
  readonly beside?: string | undefined;
  /** The address of the pages. */
  readonly minutes: string;
  /** The branch that is published. */
  readonly branch: string;
  /** The variables that hold the secrets of the transports. */
  readonly secrets: readonly string[];
  /** Who runs it by hand, and so has the key to what it keeps. */
  readonly user: string;
  /** Where the Node lies that runs now. */
  readonly node: string;
}

/** A file to be written, by its absolute path. */
export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}

/** What a way to run it consists of. */
export interface Workflow {
  readonly files: readonly WorkflowFile[];
  /** What is left to a person, a line each. */
  readonly steps: readonly string[];
}

/** A path from another, with slashes; "." where they are one. */
export function pathFrom(from: string, to: string): string {
  return relative(from, to).split(sep).join("/") || ".";
}

/** What whoever makes the site beside must do for the pages. */
export function besideStep({ folder, out, beside, minutes }: Premises): string[] {
  return beside === undefined
    ? []
    : [
        `where ${beside} makes the site, right before it: npm ci --ignore-scripts && npx --no-install minutewire build (${pathFrom(folder, out)}/ is to be at ${minutes})`,
      ];
}

/** The lines of a shell that run the command which a run was given; no word of it is a pattern of file names. */
export const RUN: readonly string[] = [
  "set -f; code=0",
  "# shellcheck disable=SC2086",
  "npx --no-install minutewire $COMMAND || code=$?",
  "# 75: nobody is wanted, a later run goes on by itself.",
  '[ "$code" -eq 75 ] || exit "$code"',
];

/** What keeps the branch of the outbox as it is. */
export const PROTECT =
  "protect the branch minutewire, which the first run makes, from being forced or deleted";
