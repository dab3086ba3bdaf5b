/**
 * What would go out, to be read where a change is judged: one file of HTML that holds all of it and fetches nothing, and
 * a summary in Markdown, short enough for a comment. What notes say stands in frames without scripts, or in code.
 */
import { check } from "../../checks/index.ts";
import { LIST_PROFILES } from "../../mail/list.ts";
import { pick, published } from "../../model/edition.ts";
import { selects } from "../../model/feed.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Frozen } from "../../outbox/delivery.ts";
import { candidateOf } from "../../posting/candidate.ts";
import { tryOrder } from "../../posting/rehearse.ts";
import { isTold, type Problem } from "../../problem.ts";
import { contextOf } from "../../workspace/context.ts";
import type { Notes } from "../../workspace/notes.ts";
import { outboxOf } from "../../workspace/outbox.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { escapeHtml } from "../../writers/html/markup.ts";
import { writer } from "../../writers/index.ts";
import { entryIn, feedDocument } from "../views/feed-entry.ts";

/** A message that would go out. */
export interface ReportedMessage extends Pick<Frozen, "subject" | "mailing" | "recipient" | "bytes"> {
  /** How many octets its list takes; absent where no limit is known. */
  readonly limit: number | undefined;
  /** How many more people get the same, each a message of their own. */
  readonly others: number;
}

/** A note of which something would go out. */
export interface ReportedNote {
  readonly meeting: Meeting;
  readonly messages: readonly ReportedMessage[];
  /** What `check` finds. */
  readonly findings: readonly Problem[];
  readonly page: string;
  /** Its entry in each feed that tells of it: the feed's title, and what a reader shows. */
  readonly entries: readonly { readonly feed: string; readonly content: string }[];
}

export interface Report {
  readonly title: string;
  readonly notes: readonly ReportedNote[];
  /** What a run would keep back, and why, a sentence each. */
  readonly held: readonly string[];
  /** What is wrong beside: notes that cannot be read, messages that cannot be made. */
  readonly problems: readonly Problem[];
  /** Whether there is no outbox to tell what is new, so that the newest note stands for it. */
  readonly isGuess: boolean;
}

/** What a run would send now; of the note alone that a person names. Changes nothing. Throws Problems. */
export async function reportOf(
  workspace: Workspace,
  notes: Notes,
  named: Meeting | undefined,
  now: Date,
): Promise<Report> {
  const { mailings, site } = workspace;
  const order = { workspace, mailings, meetings: notes.meetings };
  const isGuess = named === undefined && !(await (await outboxOf(workspace)).exists());
  const one = named ?? (isGuess ? notes.meetings.find((meeting) => published(meeting, now)) : undefined);
  const some = one === undefined ? [] : [pick(one)];
  const { plan, ready } = await tryOrder({ ...order, named: named || isGuess ? some : undefined }, now, true);
  const frozen = [...ready.fresh, ...[...ready.anew, ...ready.again].map((refrozen) => refrozen.frozen)];
  const meetings = frozen.flatMap(({ permalink }) => meetingOf(notes, permalink) ?? []);
  const reported: ReportedNote[] = [];
  // A note that is named was read by itself.
  const all = [...meetings, ...(one === undefined ? [] : [one])].map(
    (meeting) => [meeting.permalink, meeting] as const,
  );
  for (const meeting of new Map(all).values())
    reported.push(await noteOf(workspace, notes, meeting, frozen, now));
  return {
    title: site.title,
    notes: reported,
    held: plan.held.map(
      ({ edition, mailing, why }) => `${edition.article.permalink}, "${mailing.name}": ${why}`,
    ),
    problems: [...notes.problems.filter(({ severity }) => severity === "error"), ...ready.problems],
    isGuess,
  };
}

function meetingOf({ meetings }: Notes, permalink: string): Meeting | undefined {
  return meetings.find((meeting) => meeting.permalink.toLowerCase() === permalink.toLowerCase());
}

async function noteOf(
  workspace: Workspace,
  notes: Notes,
  meeting: Meeting,
  frozen: readonly Frozen[],
  now: Date,
): Promise<ReportedNote> {
  const known = { all: notes.meetings, permalinks: workspace.narrowed ? undefined : notes.permalinks };
  const { subject, problems } = await candidateOf(workspace, meeting, known, now);
  const findings = [...meeting.warnings, ...problems, ...check(subject)];
  const context = await contextOf(workspace, ["page"]);
  return {
    meeting,
    messages: messagesOf(
      workspace,
      frozen.filter(({ permalink }) => permalink === meeting.permalink),
    ),
    findings: findings.filter((problem) => isTold(problem, workspace.ignored)),
    entries: await entriesOf(workspace, meeting),
    page: (await writer("page")).write(pick(meeting), context).body,
  };
}

/** One of each mailing: what several people get differs in its To and its link to leave by alone. */
function messagesOf(workspace: Workspace, frozen: readonly Frozen[]): readonly ReportedMessage[] {
  const routes = Map.groupBy(frozen, ({ mailing, revision }) => `${mailing} ${revision}`);
  return [...routes.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { subject, mailing, recipient, bytes } = first;
    return { subject, mailing, recipient, bytes, limit: limitOf(workspace, mailing), others: others.length };
  });
}

async function entriesOf(workspace: Workspace, meeting: Meeting): Promise<ReportedNote["entries"]> {
  const own = workspace.feeds.filter(({ select }) => selects(select, meeting));
  return Promise.all(
    own.flatMap((feed) =>
      feed.formats.slice(0, 1).map(async (notation) => {
        const { content, summary } = entryIn(
          await feedDocument(workspace, feed, notation, meeting),
          notation,
        );
        return { feed: feed.title, content: content === "" ? escapeHtml(summary) : content };
      }),
    ),
  );
}

function limitOf({ mailings }: Workspace, mailing: string): number | undefined {
  const list = mailings.find(({ name }) => name === mailing)?.list;
  return list && LIST_PROFILES[list].setAsideAbove;
}
