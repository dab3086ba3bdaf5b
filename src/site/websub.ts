/**
 * WebSub: the hub is told which feeds changed, so that it fetches them at once. What is owed to it is written down
 * before a feed changes and crossed off when the hub took it, so that a run that ends in between, or a hub that is away,
 * costs nothing but time: the next run tells it. To tell it twice does no harm. It never fails a build.
 */
import { reasonOf } from "../files/reason.ts";
import { removeFile } from "../files/whole.ts";
import { type Problem, warning } from "../problem.ts";
import { owedToHub, readState, writeState } from "../workspace/state.ts";
import type { Workspace } from "../workspace/workspace.ts";

type Owing = Pick<Workspace, "site" | "state">;

/** How long one answer may take, in milliseconds. */
const PATIENCE = 5000;
/** How long a run goes on telling, in milliseconds: what is left is the next run's. */
const LONGEST = 30_000;

/** Writes down that the hub is to hear of these feeds (their addresses); nothing where there is no hub. */
export async function owePings({ site, state }: Owing, topics: readonly string[]): Promise<void> {
  if (site.hub === undefined || topics.length === 0) return;
  try {
    await write(state, [...(await owed(state)), ...topics]);
  } catch {
    // This run tells it all the same, unless it is ended before.
  }
}

/**
 * Tells the hub of these feeds and of all that it is owed; what it did not take is a warning. What is owed of a feed that
 * is not among `every` is dropped: there is nothing to fetch any more.
 */
export async function ping(
  { site, state }: Owing,
  topics: readonly string[],
  every: ReadonlySet<string>,
): Promise<Problem[]> {
  const { hub } = site;
  if (hub === undefined) return [];
  await keep(state, (one) => every.has(one));
  const all = [...new Set([...(await owed(state)), ...topics])];
  const until = performance.now() + LONGEST;
  const untold: { readonly topic: string; readonly why: string }[] = [];
  for (const [i, topic] of all.entries()) {
    const answer = performance.now() > until ? { away: "it takes too long" } : await tell(hub, topic);
    if (answer === "taken") await keep(state, (one) => one !== topic);
    else if ("said" in answer) untold.push({ topic, why: answer.said });
    else {
      // Who is away for one feed is away for all.
      untold.push(...all.slice(i).map((one) => ({ topic: one, why: answer.away })));
      break;
    }
  }
  const [first] = untold;
  if (first === undefined) return [];
  const feeds = untold.length === 1 ? first.topic : `${untold.length} feeds`;
  const hint = "The feeds are in place, and readers see them in their own time. The next run tells the hub.";
  return [warning("hub-untold", `the hub ${hub} was not told of ${feeds}: ${first.why}`, undefined, hint)];
}

type HubAnswer = "taken" | { readonly said: string } | { readonly away: string };

async function tell(hub: string, topic: string): Promise<HubAnswer> {
  try {
    const response = await fetch(hub, {
      method: "POST",
      body: new URLSearchParams({ "hub.mode": "publish", "hub.url": topic }),
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    return response.ok ? "taken" : { said: `it answers ${response.status}` };
  } catch (cause) {
    const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
    if (inner instanceof Error && inner.name === "TimeoutError")
      return { away: `it did not answer within ${PATIENCE / 1000} s` };
    return { away: reasonOf(cause) };
  }
}

async function owed(state: string): Promise<string[]> {
  // What is no file of ours there is written anew: the hub is told of what changes.
  const text = await readState(state, owedToHub(state)).catch(() => undefined);
  return (text ?? "").split("\n").filter((line) => URL.canParse(line));
}

/** Crosses off all else. */
async function keep(state: string, isOwed: (topic: string) => boolean): Promise<void> {
  const before = await owed(state);
  const after = before.filter(isOwed);
  // Where that cannot be written the hub is told again: better than a build that fails for it.
  if (after.length < before.length) await write(state, after).catch(() => undefined);
}

async function write(state: string, topics: readonly string[]): Promise<void> {
  const lines = [...new Set(topics)].sort().map((topic) => `${topic}\n`);
  if (lines.length === 0) removeFile(owedToHub(state));
  else await writeState(state, owedToHub(state), lines.join(""));
}
