/**
 * What goes out, and what is kept back and why: the plan, the freezing, the run. A person's name for a note is an
 * order; without one only what is new and passes the guards is sent.
 */
import { freeze } from "./freeze.ts";
import { loadTransport } from "./load-transport.ts";
import type { Mailbox } from "./mail/address.ts";
import { published } from "./model/edition.ts";
import type { Meeting } from "./model/meeting.ts";
import { wordsHash } from "./model/words.ts";
import { type Delivery, deliveryKey, type Frozen } from "./outbox/delivery.ts";
import { dispatch, type Result } from "./outbox/dispatch.ts";
import { createStore, type Store } from "./outbox/store.ts";
import { type Problem, Problems } from "./problem.ts";
import type { Outcome, Transport } from "./transports/transport.ts";
import type { Mailing, Workspace } from "./workspace.ts";

/** What is to go out: through which mailings, of which meetings. */
export interface Order {
  readonly workspace: Workspace;
  readonly mailings: readonly Mailing[];
  /** Every meeting of the workspace. */
  readonly meetings: readonly Meeting[];
  /** Those a person named; absent where all that is new is meant. */
  readonly named?: readonly Meeting[] | undefined;
}

/** The clock of a run, and whom it tells what it does. */
export interface Progress {
  readonly now: () => Date;
  readonly tell: (result: Result) => void;
  readonly warn: (problem: Problem) => void;
}

/** One meeting through one mailing. */
export interface Errand {
  readonly meeting: Meeting;
  readonly mailing: Mailing;
}

export interface Plan {
  /** To be frozen and sent. */
  readonly fresh: readonly Errand[];
  /** In the outbox already; `edited`: the note's words are not those that were frozen. */
  readonly standing: readonly (Errand & { readonly delivery: Delivery; readonly edited: boolean })[];
  /** Not sent, and why: a sentence for the user. */
  readonly held: readonly { readonly meeting: Meeting; readonly why: string }[];
}

/** What an order comes to, beside what the outbox holds already; without an outbox nothing is known. */
export function plan(
  store: Pick<Store, "list" | "isKnown"> | undefined,
  { workspace, mailings, meetings, named }: Order,
  now: Date,
): Plan {
  const known = latest(store?.list() ?? []);
  const errands = (named ?? meetings).flatMap((meeting) => mailings.map((mailing) => ({ meeting, mailing })));
  const standing = errands.flatMap((errand) => {
    const delivery = known.get(errandKey(errand.meeting.permalink, errand.mailing.name));
    return delivery === undefined
      ? []
      : [{ ...errand, delivery, edited: delivery.words !== wordsHash(errand.meeting) }];
  });
  const open = errands.filter(
    ({ meeting, mailing }) => !known.has(errandKey(meeting.permalink, mailing.name)),
  );
  const unknown =
    named === undefined ? open.filter(({ meeting }) => store?.isKnown(meeting.permalink) !== true) : open;
  const guards = named === undefined ? workspace.guards : undefined;
  return { standing, ...guarded(unknown, guards, now) };
}

function errandKey(permalink: string, mailing: string): string {
  return `${permalink.toLowerCase()}/${mailing}`;
}

// Whoever the mailing went to then: a changed recipient does not make an old meeting new.
function latest(deliveries: readonly Delivery[]): Map<string, Delivery> {
  const byRevision = deliveries.toSorted((a, b) => a.revision - b.revision);
  return new Map(byRevision.map((delivery) => [errandKey(delivery.permalink, delivery.mailing), delivery]));
}

function guarded(
  errands: readonly Errand[],
  guards: Workspace["guards"] | undefined,
  now: Date,
): Pick<Plan, "fresh" | "held"> {
  const reasons = new Map<Meeting, string>();
  const meetings = [...new Set(errands.map(({ meeting }) => meeting))];
  for (const meeting of meetings) {
    if (meeting.draft) reasons.set(meeting, "it is a draft");
    else if (!published(meeting, now))
      reasons.set(meeting, `it is to be published after ${meeting.publishAfter}`);
    else if (guards !== undefined && now.getTime() - Date.parse(meeting.date) > guards.age)
      reasons.set(
        meeting,
        `it is older than ${Math.round(guards.age / 86_400_000)} days: name it to send it`,
      );
  }
  const free = meetings.filter((meeting) => !reasons.has(meeting));
  if (guards !== undefined && free.length > guards.count)
    for (const meeting of free)
      reasons.set(
        meeting,
        `${free.length} notes are new at once and ${guards.count} is the most: name it to send it`,
      );
  return {
    fresh: errands.filter(({ meeting }) => !reasons.has(meeting)),
    held: [...reasons].map(([meeting, why]) => ({ meeting, why })),
  };
}

/** The first run: an outbox in which every meeting but the excepted is known, so that no backlog is ever posted. */
export function baseline(
  folder: string,
  meetings: readonly Meeting[],
  except: readonly Meeting[],
  now: Date,
): Store {
  const known = meetings.filter((meeting) => !except.includes(meeting));
  return createStore(
    folder,
    known.map((meeting) => ({ permalink: meeting.permalink, words: wordsHash(meeting) })),
    now,
  );
}

/** The messages of what is fresh; throws every Problem of them at once, before anything is put down. */
export function freezeFresh({ workspace }: Order, { fresh }: Plan, now: Date): Promise<Frozen[]> {
  return frozenAll(workspace, fresh, 0, now);
}

/** Puts the messages down in the outbox, and anew what was edited before any attempt; the keys of all the plan's deliveries. */
export async function enqueue(
  store: Store,
  { workspace }: Order,
  { standing }: Plan,
  frozen: readonly Frozen[],
  now: Date,
): Promise<string[]> {
  for (const { meeting, mailing, delivery, edited } of standing) {
    if (!edited || delivery.state !== "queued" || delivery.attempts > 0) continue;
    const [again] = await frozenAll(workspace, [{ meeting, mailing }], delivery.revision, now);
    if (again !== undefined) store.refreeze(delivery.key, again);
  }
  return [
    ...standing.map(({ delivery }) => delivery.key),
    ...frozen.map((one) => store.enqueue(one).delivery.key),
  ];
}

async function frozenAll(
  workspace: Workspace,
  errands: readonly Errand[],
  revision: number,
  now: Date,
): Promise<Frozen[]> {
  const made = await Promise.all(
    errands.map(({ meeting, mailing }) => freeze(workspace, mailing, meeting, revision, now)),
  );
  const [first, ...others] = made.flatMap(({ problems }) => problems);
  if (first !== undefined) throw new Problems(first, ...others);
  return made.map(({ frozen }) => frozen);
}

/** Delivers what is due of the named keys, or of all that is owed. */
export async function deliver(
  store: Store,
  { workspace }: Order,
  keys: readonly string[] | undefined,
  { now, tell, warn }: Progress,
): Promise<readonly Result[]> {
  const owed = store
    .list(["queued", "sending", "deferred"])
    .filter(({ key }) => keys?.includes(key) !== false);
  const transports = new Map<string, Transport>();
  for (const mailing of workspace.mailings.filter(({ name }) =>
    owed.some((delivery) => delivery.mailing === name),
  )) {
    const { transport, warnings } = await loadTransport(workspace, mailing.transport);
    warnings.forEach(warn);
    transports.set(mailing.name, transport);
  }
  return dispatch({
    store,
    keys,
    now,
    jitter: Math.random,
    transportOf: (mailing) => transports.get(mailing),
    onProgress: tell,
  });
}

/**
 * Sends to another address and marks nothing: the message as it would be, to look at in a real mail program. It has
 * an id of its own, or that program would take the real one for a repeat.
 */
export async function rehearse(
  workspace: Workspace,
  { meeting, mailing }: Errand,
  to: Mailbox,
  now: Date,
): Promise<{ frozen: Frozen; outcome: Outcome }> {
  const name = `${mailing.name}-rehearsal-${now.getTime().toString(36)}`;
  const [frozen] = await frozenAll(workspace, [{ meeting, mailing: { ...mailing, name, to } }], 0, now);
  if (frozen === undefined) throw new Error("a message that is neither made nor refused");
  const { transport } = await loadTransport(workspace, mailing.transport);
  return {
    frozen,
    outcome: await transport.deliver(frozen.envelope, frozen.bytes, deliveryKey(frozen), async () => true),
  };
}
