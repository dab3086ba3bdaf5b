/** Prints what the minutes of each body hold; the bodies come as JSON on standard input. */
import { readFileSync } from "node:fs";
import { meetingOf } from "./notes.ts";

const bodies = JSON.parse(readFileSync(0, "utf8")) as string[];
process.stdout.write(JSON.stringify(bodies.map((body) => meetingOf(body).minutes)));
