/** A feed reader in a thread of its own: it polls a folder without a pause and tells what it saw torn or missing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";

/** What the thread is given, and what it answers when it is told to stop. */
export interface Reading {
  readonly folder: string;
  /** Feeds without their endings; `archived` is the one whose archives are followed. */
  readonly feeds: readonly string[];
  readonly archived: string;
}
export interface Polled {
  readonly polls: number;
  readonly faults: readonly string[];
}

const ENDS: Readonly<Record<string, RegExp>> = {
  atom: /^<\?xml[\s\S]*<\/feed>\n$/,
  rss: /^<\?xml[\s\S]*<\/rss>\n$/,
};

const port = parentPort;
if (port !== null) {
  const { folder, feeds, archived }: Reading = workerData;
  const faults: string[] = [];
  let polls = 0;
  let stopped = false;
  let known = new Set<string>();
  const read = (file: string): string => {
    if (!existsSync(join(folder, file))) faults.push(`poll ${polls}: ${file} is missing`);
    else {
      const text = readFileSync(join(folder, file), "utf8");
      if (!whole(file, text)) faults.push(`poll ${polls}: ${file} is torn, ${text.length} characters`);
      return text;
    }
    return "";
  };
  const poll = () => {
    polls++;
    for (const feed of feeds) for (const notation of ["atom", "rss", "json"]) read(`${feed}.${notation}`);
    const ids = new Set(everyId(read, archived));
    for (const id of known) if (!ids.has(id)) faults.push(`poll ${polls}: ${id} is in no document`);
    known = ids;
    if (stopped) port.postMessage({ polls, faults: faults.slice(0, 20) } satisfies Polled);
    else setImmediate(poll);
  };
  port.on("message", () => {
    stopped = true;
  });
  poll();
}

function whole(file: string, text: string): boolean {
  const end = ENDS[file.replace(/.*\./, "")];
  if (end !== undefined) return end.test(text);
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The ids of a feed and of all archives that it leads to. */
function* everyId(read: (file: string) => string, feed: string): Generator<string> {
  let file = `${feed}.atom`;
  for (let documents = 0; documents < 100; documents++) {
    const text = read(file);
    for (const [, id = ""] of text.matchAll(/<entry>[\s\S]*?<id>(.*)<\/id>/g)) yield id;
    const previous = /href="[^"]*\/(\d+)\.atom" rel="prev-archive"/.exec(text)?.[1];
    if (previous === undefined) return;
    file = `${feed}/${previous}.atom`;
  }
}
