import { Option } from "commander";

/** Where the outbox lives, for every command that opens it. */
export const STATE = new Option(
  "--state <dir>",
  "where the outbox lives: a folder, git or env:NAME (default: the configuration's state)",
);
