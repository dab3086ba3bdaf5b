/** A chat's log that was pasted as it is: Markdown would join its lines, and take who speaks for HTML. */
import { type Find, linesFrom } from "./tokens.ts";

const HOUR = /^\[?\d{1,2}:\d\d(?::\d\d)?\]?[ \t]+\S/;
const SAID = /^\[?\d{1,2}:\d\d(?::\d\d)?\]?[ \t]+<[@+%&~ ]?[^\s<>]{1,40}>(?:[ \t]|$)/;
/** Fewer lines may be an example within words. */
const LINES = 3;

/** Lines on end that each begin with an hour, where somebody says some of them: `15:01 <ada> Topic: rope`. */
export const log: Find = (_, src) => {
  let [end, said] = [0, 0];
  for (const { line, end: next } of linesFrom(src, 0)) {
    if (!HOUR.test(line)) break;
    if (SAID.test(line)) said += 1;
    end = next;
  }
  const raw = src.slice(0, end);
  return said < LINES ? undefined : { type: "log", raw, text: raw.trimEnd() };
};
