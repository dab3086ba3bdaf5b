/**
 * An outbox in memory: the contract as briefly as it can be said, which every other store is compared with. Each
 * method is one step (memory-steps.ts) on a copy of what is kept, which takes its place when the step is done.
 */
import { type Claim, type KnownNote, LEASE, type Outbox, type Store } from "../../src/outbox/contract.ts";
import { deliveryKey, type Phase, STATES } from "../../src/outbox/delivery.ts";
import { PAGE, paged } from "../../src/outbox/many/pages.ts";
import { isAlive as isSeenAlive } from "../../src/outbox/process-identity.ts";
import { POLICY } from "../../src/outbox/retry.ts";
import { asBefore, settle } from "../../src/outbox/settlement.ts";
import { idOf } from "../../src/outbox/successions.ts";
import { EXIT, error, Problems } from "../../src/problem.ts";
import {
  AFRESH,
  BROKEN_OFF,
  begun,
  behind,
  claimed,
  conclude,
  countsOf,
  displacement,
  freezeAnew,
  heldId,
  heldOf,
  insert,
  isDue,
  isOwed,
  type Kept,
  know,
  later,
  listed,
  lost,
  move,
  note,
  pinAll,
  put,
  type Row,
  recovered,
  refuseInUse,
  replaced,
  retried,
  standing,
  tooLate,
} from "./memory-steps.ts";
import { breaches } from "./outbox-law.ts";

/** A place that several projects share, each by its site's id. */
export type MemoryPlace = Map<string, Kept>;

/** Brings about that what is kept there, of whichever project, may not know all that was sent. */
export function displace(place: MemoryPlace): void {
  for (const kept of place.values()) kept.isDisplaced = true;
}

/** The outbox of a project in a place. */
export function memoryOutbox(place: MemoryPlace, project: string): Outbox {
  const open = async () => {
    await undefined;
    if (place.has(project)) return storeOf(place, project);
    throw new Problems(error("outbox-missing", EXIT.person, "There is no outbox in memory."));
  };
  const create = async (known: readonly KnownNote[]) => {
    await undefined;
    if (!place.has(project)) place.set(project, begun(known));
    return open();
  };
  const exists = async () => place.has(project);
  const absence = async () => ({ clause: "there is no outbox in memory" });
  return { place: "memory", exists, absence, open, create };
}

function storeOf(place: MemoryPlace, project: string): Store {
  const kept = (): Kept => {
    const found = place.get(project);
    if (found === undefined) throw new Error("an open store that is not there");
    return found;
  };
  /** One step that changes nothing; others' steps come between the call and it. */
  const read = async <T>(work: (kept: Kept) => T): Promise<T> => {
    await undefined;
    return work(kept());
  };
  /** One step that changes all it says, or nothing where it throws. */
  const take = async <T>(work: (draft: Kept) => T): Promise<T> => {
    await undefined;
    const { rows, known, held, successions, words, ...rest } = kept();
    const copied = { rows: new Map(rows), known: new Map(known), successions: new Map(successions) };
    const draft = { ...rest, ...copied, held: new Map(held), words: new Set(words) };
    const result = work(draft);
    place.set(project, draft);
    return result;
  };
  /** The same where the store must be trusted; `now` where it must be by the clock too. */
  const write = <T>(work: (draft: Kept) => T, now?: Date): Promise<T> =>
    take((draft) => {
      const why = displacement(draft) ?? (now && behind(draft, now));
      if (why !== undefined) throw new Problems(why.problem);
      return work(draft);
    });
  /** What is asked of one delivery; false where it is not there. */
  const decide = (key: string, verdict: (draft: Kept, row: Row) => boolean) =>
    write((draft) => {
      const row = draft.rows.get(key);
      return row !== undefined && verdict(draft, row);
    });
  /** What a claim's holder asks; false where it has lost it. */
  const ask = (claim: Claim, answer: (draft: Kept, row: Row) => boolean) =>
    decide(claim.key, (draft, row) => row.hold?.fence === claim.fence && answer(draft, row));
  const advance = (claim: Claim, now: Date, phase: Phase, from: readonly Phase[]) =>
    ask(claim, (draft, row) => {
      const { delivery, attempts } = row;
      const isHeld = delivery.leaseUntil !== undefined && delivery.leaseUntil > now;
      if (!isHeld || delivery.phase === undefined || !from.includes(delivery.phase)) return false;
      const last = attempts.slice(-1).map((attempt) => ({ ...attempt, phase }));
      const leaseUntil = later(now, claim.lease);
      put(draft, {
        ...row,
        attempts: [...attempts.slice(0, -1), ...last],
        delivery: { ...delivery, phase, leaseUntil },
      });
      return true;
    });

  return {
    id: kept().id,
    close: async () => undefined,

    find: (key) => read(({ rows }) => rows.get(key)?.delivery),
    findAll: (keys) => read((all) => listed(all).filter(({ key }) => keys.includes(key))),
    pages: (states = STATES) =>
      paged((after) =>
        read((all) =>
          listed(all)
            .filter(({ sequence, state }) => sequence > after && states.includes(state))
            .slice(0, PAGE),
        ),
      ),
    list: (states = STATES) => read((all) => listed(all).filter(({ state }) => states.includes(state))),
    due: (now, policy = POLICY, most, after = 0) =>
      read((all) =>
        listed(all)
          .filter((one) => one.sequence > after && isDue(one, now, policy))
          .slice(0, most),
      ),
    frozenBytes: (key) => read(({ rows }) => rows.get(key)?.bytes.slice()),
    frozenWords: (key) => read(({ rows }) => rows.get(key)?.said),
    history: (key) => read(({ rows }) => rows.get(key)?.history ?? []),
    attempts: (key) => read(({ rows }) => rows.get(key)?.attempts ?? []),
    counts: () => read(countsOf),
    isKnown: (permalink) => read(({ known }) => known.has(permalink.toLowerCase())),
    heldNotes: () => read(heldOf),
    successions: () => read(({ successions }) => [...successions.values()]),
    lastEntry: () => read(({ lastEntry }) => lastEntry),
    verify: () =>
      read((all) =>
        breaches([...all.rows.values()], countsOf(all)).map((fault) =>
          error("outbox-damaged", EXIT.write, fault),
        ),
      ),

    know: (notes) => write((draft) => know(draft, notes)),
    hold: (held, freed) =>
      write((draft) => {
        for (const one of freed) draft.held.delete(heldId(one));
        for (const one of held) draft.held.set(heldId(one), one);
      }),
    enqueue: (frozen) =>
      write((draft) => {
        const found = draft.rows.get(deliveryKey(frozen));
        return { delivery: (found ?? insert(draft, frozen)).delivery, made: found === undefined };
      }),
    enqueueAll: (frozen) =>
      write((draft) => {
        const before = draft.rows.size;
        for (const one of frozen) if (!draft.rows.has(deliveryKey(one))) insert(draft, one);
        return draft.rows.size - before;
      }),
    refreeze: (key, frozen) =>
      write((draft) => {
        if (deliveryKey(frozen) !== key) throw new Error(`${key} cannot become ${deliveryKey(frozen)}`);
        const row = draft.rows.get(key);
        return row !== undefined && freezeAnew(draft, row, frozen, "sender");
      }),
    replace: (old, frozen, now) => write((draft) => replaced(draft, old, frozen, now)),
    sourced: (made) =>
      write((draft) => {
        for (const { key, source } of made) {
          const row = draft.rows.get(key);
          if (row !== undefined && row.delivery.source === undefined)
            put(draft, { ...row, delivery: { ...row.delivery, source } });
        }
      }),
    succeed: (changed) =>
      write(({ successions }) => {
        for (const one of changed) successions.set(idOf(one), one);
      }),

    claim: (key, owner, now, lease = LEASE, policy = POLICY) =>
      write((draft) => {
        const row = draft.rows.get(key);
        return row && isDue(row.delivery, now, policy) ? claimed(draft, row, owner, now, lease) : undefined;
      }, now),
    inData: (claim, now) => advance(claim, now, "in_data", ["claimed"]),
    terminatorDue: (claim, now) => advance(claim, now, "terminator_due", ["claimed", "in_data"]),
    renew: (claim, now) =>
      ask(claim, (draft, row) => {
        put(draft, { ...row, delivery: { ...row.delivery, leaseUntil: later(now, claim.lease) } });
        return true;
      }),

    record: (claim, outcome, now, jitter, policy = POLICY) =>
      decide(claim.key, (draft, row) => {
        if (row.hold?.fence !== claim.fence) {
          note(draft, row, "sender", row.delivery.state, now, tooLate(claim, outcome));
          return false;
        }
        const phase = outcome.kind === "uncertain" ? outcome.phase : undefined;
        const settlement = settle(outcome, standing(row), now, jitter, policy);
        conclude(draft, row, { ...outcome, phase }, settlement, "sender", now);
        return true;
      }),
    giveBack: async (claim, now) => {
      try {
        await ask(claim, (draft, row) => {
          conclude(draft, row, lost(BROKEN_OFF), asBefore(standing(row), now, BROKEN_OFF), "sender", now);
          return true;
        });
      } catch {
        kept().words.add(claim.fence);
      }
      return true;
    },
    recover: (now, isAlive, policy = POLICY) => write((draft) => recovered(draft, now, isAlive, policy)),

    resolve: (key, answer, now, by = "person") =>
      decide(key, (draft, row) => {
        if (row.delivery.state !== "uncertain") return false;
        if (answer === "sent") move(draft, row, "accepted", by, now, "resolved as sent");
        else move(draft, row, "queued", by, now, "resolved: to be sent again", AFRESH);
        return true;
      }),
    recognise: (key, now) =>
      decide(key, (draft, row) => {
        if (row.delivery.state !== "queued" || row.delivery.attempts > 0) return false;
        const remark = "the outbox was restored or moved, and the archive has it";
        const doubted = move(draft, row, "uncertain", "recovery", now, remark);
        move(draft, doubted, "accepted", "archive", now, "resolved as sent");
        return true;
      }),
    cancel: (key, now, why) =>
      decide(key, (draft, row) => {
        if (!["queued", "deferred", "rejected"].includes(row.delivery.state)) return false;
        move(draft, row, "cancelled", "person", now, why ?? "cancelled");
        return true;
      }),
    retry: (key, now, anew) => {
      if (anew !== undefined && deliveryKey(anew) !== key)
        return write(() => {
          throw new Error(`${key} cannot become ${deliveryKey(anew)}`);
        });
      return decide(key, (draft, row) => retried(draft, row, now, anew));
    },

    distrust: (now) => read((all) => displacement(all) ?? behind(all, now)),
    epoch: () => read(({ epoch }) => epoch),
    adopt: (now) =>
      take((draft) => {
        refuseInUse(draft, now);
        if (draft.isDisplaced) {
          draft.epoch += 1;
          pinAll(draft);
        }
        draft.last = undefined;
        draft.isDisplaced = false;
      }),
    beginAnew: (notes, at) =>
      take((draft) => {
        const why = behind(draft, at);
        if (why !== undefined) throw new Problems(why.problem);
        refuseInUse(draft, at);
        recovered(draft, at, isSeenAlive, POLICY);
        know(draft, notes);
        const remark = "the outbox was restored or moved: it may have been sent since";
        for (const row of draft.rows.values())
          if (isOwed(row.delivery)) move(draft, row, "uncertain", "recovery", at, remark);
        draft.epoch += 1;
        pinAll(draft);
        draft.isDisplaced = false;
      }),
  };
}
