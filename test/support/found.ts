/** What is found in the minutes of a made-up note, in short. */
import { meetingOf } from "./notes.ts";

/** What must be found: people as "Name (as) [role]", actions as "who: what", next meeting as its date. */
export interface Found {
  readonly there?: readonly string[];
  readonly chair?: string;
  readonly actions?: readonly string[];
  readonly decisions?: readonly string[];
  readonly deferred?: readonly string[];
  /** Its day, with the hour behind it where it is known; null where it has no day. */
  readonly next?: string | null;
}

/** Everything found in a note dated 3 March 2026, with `fields` in its head; of actions the clear ones. */
export function found(note: string, fields: Readonly<Record<string, string>> = {}): Found {
  const { attendees, chair, actions, decisions, deferred, nextMeeting } = meetingOf(note, fields).minutes;
  const some = (key: string, list: readonly string[]) => (list.length === 0 ? {} : { [key]: list });
  return {
    ...some(
      "there",
      attendees.map(({ name, as, role }) =>
        [name, as && `(${as})`, role && `[${role}]`].filter((one) => one !== undefined).join(" "),
      ),
    ),
    ...(chair === undefined ? {} : { chair }),
    ...some(
      "actions",
      actions
        .filter(({ certainty }) => certainty === "clear")
        .map(({ who, what }) => `${who.join(", ")}: ${what}`),
    ),
    ...some(
      "decisions",
      decisions.map(({ text }) => text),
    ),
    ...some(
      "deferred",
      deferred.map(({ quote }) => quote),
    ),
    ...(nextMeeting === undefined
      ? {}
      : {
          next:
            [nextMeeting.date, nextMeeting.time, nextMeeting.utcDate && `(${nextMeeting.utcDate})`]
              .filter((one) => one !== undefined)
              .join(" ") || null,
        }),
  };
}
