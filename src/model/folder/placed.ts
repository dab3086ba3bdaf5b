/** A meeting as it is read among the other notes of its folder. */
import type { FolderTells, Meeting, Minutes } from "../meeting.ts";
import { named, outline } from "../outline.ts";
import { plain } from "../walk.ts";
import { DESCRIPTION_MISSING, undescribed } from "./summary.ts";

/** The meeting by what the folder tells of it. What is asked for is worked out then: most of it nobody asks for. */
export function placed(meeting: Meeting, folder: FolderTells): Meeting {
  const full = new Map(folder.names);
  const own = Object.entries(meeting).filter(([key]) => !WORKED_OUT.has(key));
  const people = [...new Set(meeting.counted.people.map((name) => full.get(name) ?? name))];
  const summary = summaryOf(meeting, folder);
  return Object.assign(new PlacedMeeting(meeting, folder), Object.fromEntries(own), {
    counted: { ...meeting.counted, people },
    summary,
    warnings: meeting.warnings.map((one) =>
      one.code === DESCRIPTION_MISSING ? undescribed(summary, meeting.place) : one,
    ),
    folder,
  }) as unknown as Meeting;
}

/** The first paragraph that is no template's; empty where all of them are. */
function summaryOf({ description, summary, tells }: Meeting, folder: FolderTells): string {
  if (description !== undefined || tells === undefined || !folder.openings.includes(summary)) return summary;
  return tells.openings.find((words) => !folder.openings.includes(words)) ?? "";
}

const WORKED_OUT: ReadonlySet<string> = new Set(["document", "minutes", "topics", "targets", "counted"]);

class PlacedMeeting implements Pick<Meeting, "document" | "minutes" | "topics" | "targets"> {
  readonly #meeting: Meeting;
  readonly #minutes: Minutes;

  constructor(meeting: Meeting, folder: FolderTells) {
    this.#meeting = meeting;
    this.#minutes = new PlacedMinutes(meeting, folder);
  }

  get document() {
    return this.#meeting.document;
  }
  get targets() {
    return this.#meeting.targets;
  }
  get minutes() {
    return this.#minutes;
  }
  get topics() {
    const { document } = this;
    return outline({ document, minutes: this.#minutes }).topics.map(named);
  }
}

class PlacedMinutes implements Minutes {
  readonly #meeting: Meeting;
  readonly #brackets: ReadonlySet<string>;
  readonly #full: ReadonlyMap<string, string>;
  readonly #template: ReadonlySet<string>;

  constructor(meeting: Meeting, { brackets, names, template }: FolderTells) {
    this.#meeting = meeting;
    this.#brackets = new Set(brackets);
    this.#full = new Map(names);
    this.#template = new Set(template);
  }

  get attendees() {
    return this.#meeting.minutes.attendees.map((one) => {
      const full = this.#full.get(one.name);
      return full === undefined ? one : { ...one, name: full, as: one.name };
    });
  }
  get chair() {
    const { chair } = this.#meeting.minutes;
    return chair === undefined ? undefined : (this.#full.get(chair) ?? chair);
  }
  get chairRule() {
    return this.#meeting.minutes.chairRule;
  }
  get agenda() {
    return this.#meeting.minutes.agenda;
  }
  get actions() {
    return this.#meeting.minutes.actions
      .filter(({ who, quote }) => who.length > 0 || !this.#template.has(quote))
      .map((action) => ({ ...action, who: action.who.map((name) => this.#full.get(name) ?? name) }));
  }
  get deferred() {
    return this.#meeting.minutes.deferred.filter(({ quote }) => !this.#template.has(quote));
  }
  get decisions() {
    return this.#meeting.minutes.decisions.filter(({ text }) => !this.#template.has(text));
  }
  get nextMeeting() {
    return this.#meeting.minutes.nextMeeting;
  }
  get done() {
    return this.#meeting.minutes.done;
  }
  get taken() {
    return this.#meeting.minutes.taken;
  }
  /** Those of the note, and the headings without a text of their own that the folder calls so. */
  get brackets() {
    const { document, minutes } = this.#meeting;
    const bare = outline({ document, minutes }).topics.filter(
      ({ title, blocks: [first] }) =>
        (first === undefined || first.kind === "heading") && this.#brackets.has(plain(title).toLowerCase()),
    );
    return [...minutes.brackets, ...bare.map(({ heading }) => heading)];
  }
}
