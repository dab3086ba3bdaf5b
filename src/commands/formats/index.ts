/**
 * How `check` tells what it found to a program: problems in, text out, nothing else. A person is told by the
 * terminal, in colours, and has no entry here.
 */
import type { Problem } from "../../problem.ts";
import { github } from "./github.ts";
import { json } from "./json.ts";
import { sarif } from "./sarif.ts";

export const formats: Readonly<Record<string, (problems: readonly Problem[]) => string>> = {
  json,
  github,
  sarif,
};
