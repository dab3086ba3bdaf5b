/** How a run of publish is told. */
import { named } from "../../files/named.ts";
import { newestToGo } from "../../posting/plan/select.ts";
import type { Sent } from "../../posting/send.ts";
import type { Problem } from "../../problem.ts";
import type { Published } from "../../publish.ts";
import { namedOutbox } from "../../workspace/outbox.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { builtLine } from "./built-line.ts";
import { counted } from "./counted.ts";
import { tellSettled } from "./deliveries.ts";
import { isUntold, keptRow } from "./kept-back.ts";
import { editedRow } from "./plans.ts";

/** Cron calls every quarter of an hour: a warning is told once, with the note that is sent or kept back; check tells all. */
export function isNews({ severity, place }: Problem, { meetings, sent }: Published): boolean {
  if (severity === "error" || place === undefined || sent?.begun !== undefined) return true;
  const own = meetings.find((meeting) => meeting.place.file === place.file);
  if (own === undefined || sent?.plan === undefined) return own === undefined;
  const { permalink } = own;
  return (
    sent.notes.get(permalink) === true ||
    sent.plan.held.some((one) => one.edition.article === own && isUntold(one))
  );
}

/** The same for a program. */
export function report({ built, sent, problems }: Published) {
  const held = sent?.plan?.held.map(keptRow) ?? [];
  const edited = sent?.plan?.edited.map(editedRow) ?? [];
  return {
    built,
    first: sent?.begun !== undefined,
    held,
    edited,
    deliveries: sent?.results.map(({ delivery }) => delivery) ?? [],
    problems,
  };
}

/** What a run did, for a person, once the plan and the results are told. */
export function tellPublished(
  { meetings, built, sent }: Published,
  workspace: Workspace,
  terminal: Terminal,
): void {
  const out = named(workspace.out);
  if (sent?.plan !== undefined) tellSettled(sent.reconciled, terminal);
  if (sent !== undefined && sent.rejected > 0)
    terminal.say(`${sent.rejected} rejected: minutewire outbox list tells which and why`);
  // From cron, -q is silent where nothing happened.
  if (built.changed.length + built.removed.length > 0) terminal.say(builtLine(built, out));
  else terminal.note(builtLine(built, out));
  if (sent?.begun === undefined) return;
  const first = sent.begun;
  const notes = `${counted(sent.known.length, "note")} marked known; none was sent.`;
  terminal.say(
    first === "made"
      ? `First run: an outbox was made and ${notes}`
      : `Begun anew with an outbox that was restored or moved: ${notes} What was owed is uncertain now: minutewire outbox list`,
  );
  for (const line of unreadLines(sent.known, meetings)) terminal.say(line);
  const newest = newestToGo(meetings, workspace, terminal.now());
  if (first === "made" && newest !== undefined)
    terminal.say(`To send the newest: minutewire send ${newest.permalink}`);
}

/** What is known to an outbox from its beginning and is no meeting yet: nothing will tell of it once it is mended. */
function unreadLines(known: Sent["known"], meetings: Published["meetings"]): readonly string[] {
  const read = new Set(meetings.map(({ permalink }) => permalink));
  const unread = known.filter(({ permalink }) => !read.has(permalink));
  const [first] = unread;
  if (first === undefined) return [];
  const [verb, them, name] = unread.length === 1 ? ["has", "it", first.permalink] : ["have", "them", "NOTE"];
  return [
    `${unread.length} of these ${verb} an error. Once mended, publish does not mail ${them}:`,
    `    minutewire send ${name} does`,
  ];
}

/** What is told of a first run that is none. */
export function inUseLine(workspace: Workspace): string {
  return `this is no first run: the outbox in ${namedOutbox(workspace)} is in use, and what is new is sent`;
}
