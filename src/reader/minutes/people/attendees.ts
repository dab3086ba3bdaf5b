/** Who was there and who led: by a list, by a sentence, by who speaks, or by the head of the note. */
import type { Block, Document, Paragraph } from "../../../model/document.ts";
import type { Attendee } from "../../../model/meeting.ts";
import { plainBlock, unstruck } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { type Chair, chairOf, chairSaid, elected, strangerLed } from "./chair.ts";
import { partsAtTop, partsBelow } from "./head/other-parts.ts";
import { officeLines } from "./head/role-lines.ts";
import { tellsWhoCame, withWriter } from "./head/writer.ts";
import { KnownPeople } from "./known/known-people.ts";
import { segments } from "./labels/segments.ts";
import { IS_ABSENT, IS_PRESENT } from "./labels.ts";
import { strangerBriefly } from "./led/led-briefly.ts";
import { withoutSigns } from "./legend.ts";
import { attendee, inList, type PeopleFound } from "./lists.ts";
import { withoutTitleStops } from "./names.ts";
import { type ListedPerson, settled, withoutOtherChairs } from "./offices.ts";
import { opened } from "./opened.ts";
import { peopleInBlocks } from "./people-in-blocks.ts";
import { type NamedPerson, once } from "./people-in-words.ts";
import { ofThisMeeting } from "./this-meeting.ts";
import { arrivals } from "./unlisted/arrivals.ts";
import { servedIn } from "./unlisted/doers.ts";
import { initialled } from "./unlisted/initials.ts";
import { rosterIn } from "./unlisted/roster.ts";
import { toldOf } from "./unlisted/told.ts";
import { unlisted } from "./unlisted/unlisted.ts";

/** Who was there by a note. */
export interface Attendance extends Omit<PeopleFound, "there"> {
  /** The first of them who is chair, and the name of the rule that says so. */
  readonly chair?: { readonly chair: string; readonly chairRule: string } | undefined;
}

/** People as the head of a note states them: "attendees: [Ada, Ben]". */
export interface StatedPeople {
  readonly label: string;
  readonly names: readonly string[];
}

/**
 * The people a note says were there; its head says it where its text does not. `isMeeting`: its name says that it is of
 * one, so that whoever speaks in it was there.
 */
export function findAttendees(
  document: Document,
  stated: readonly StatedPeople[],
  isMeeting: boolean,
): Attendance {
  const read = inText(withWriter(withoutSigns(opened(document))), isMeeting || tellsWhoCame(document));
  // What its sentences tell is no list; the head has one.
  const told = hasList(stated) && read.attendees.every(({ rule }) => TOLD.has(rule)) ? nobody(read) : read;
  if (told.attendees.length > 0 && told.chair !== undefined) return told;
  const lines = stated.flatMap(asLine);
  const named = peopleInBlocks(told.attendees.length > 0 ? [...unstruck(told.blocks), ...lines] : lines);
  const there = named.filter(({ away }) => away === undefined);
  const absent = named.filter(({ away }) => away === true);
  if (told.attendees.length > 0) {
    const chair = chairOf(there);
    const isThere = told.attendees.some(({ name }) => name === chair?.chair);
    return isThere ? { ...told, chair } : told;
  }
  const beside = there.length === 0 ? [] : besideHead(ofThisMeeting(document), [...there, ...absent]);
  const attendees = [...there.map((one) => attendee(one, "head.attendees")), ...beside];
  return {
    ...told,
    attendees,
    chair: chairOf(there) ?? chairSaid(ofThisMeeting(document), there),
    absent: [...told.absent, ...absent],
  };
}

/** Rules by which no list in the text says who was there, but its sentences do. */
const TOLD: ReadonlySet<string> = new Set([
  "sentence.attendees",
  "sentence.arrival",
  "sentence.chair",
  "sentence.deed",
  "line.names",
  "line.speaker",
  "round.speaker",
]);

function hasList(stated: readonly StatedPeople[]): boolean {
  return stated.some(({ label, names }) => IS_PRESENT.test(label) && names.length > 1);
}

// Who came beside those whom the head of the note lists: "Inspector Example came for the matter of the fence".
function besideHead(document: Document, listed: readonly ListedPerson[]): readonly Attendee[] {
  const isListed = (name: string) => listed.some((one) => shareName(one.name, name));
  const parts = partsAtTop(document).map((one) => attendee(one, "label.attendees"));
  const later = arrivals(document, listed).map((one) => attendee(one, "sentence.arrival"));
  return once([...parts, ...later]).filter(({ name }) => !isListed(name));
}

// "saoirse", "S. Example" and Saoirse Example.
function shareName(one: string, other: string): boolean {
  const words = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const own = words(other);
  return words(one).some((word) => own.includes(word));
}

function nobody(read: Attendance): Attendance {
  return { ...read, attendees: [], chair: undefined };
}

// Whom a role names may be a machine or a place, unless it is written as a name or stands in the list.
function asLine({ label, names }: StatedPeople): Paragraph[] {
  const isList = IS_PRESENT.test(label) || IS_ABSENT.test(label);
  const isName =
    names.length === 1 && /^@?[\p{L}\p{N}'’_-]+(?:\.? [\p{L}\p{N}'’_-]+){0,4}$/u.test(names[0] ?? "");
  if (!isList && !isName) return [];
  return [line(`${label}: ${names.join(", ")}`)];
}

// Words as a line of a note.
function line(text: string): Paragraph {
  return { kind: "paragraph", children: [{ kind: "text", text }], place: { file: "", line: 1, column: 1 } };
}

function inText(document: Document, isMeeting: boolean): Attendance {
  const isOfMeeting = isMeeting || isMinuted(document);
  const listed = inList(document, isOfMeeting) ?? inSentences(document, isOfMeeting);
  if (listed === undefined && !isOfMeeting) return NOBODY;
  const { there, ...rest } = listed ?? { ...NOBODY, there: [] };
  const beside = isOfMeeting ? toldBeside(rest.blocks, [...there, ...rest.absent]) : [];
  const later = [
    ...beside.map((one) => attendee(one, "sentence.attendees")),
    ...arrivals(document, [...there, ...beside, ...rest.absent]).map((one) =>
      attendee(one, "sentence.arrival"),
    ),
  ];
  const attendees = [...rest.attendees, ...later];
  const chair = chairOf(there) ?? ledIn(ofThisMeeting(document), [...there, ...later]);
  const isNew = chair !== undefined && !attendees.some(({ name }) => name === chair.chair);
  return {
    ...rest,
    attendees: isNew ? [...attendees, { name: chair.chair, rule: chair.chairRule }] : attendees,
    chair,
  };
}

// "In the room were Ada and Ben. On the screen: Cleo": what the sentences of the same paragraph tell.
function toldBeside(blocks: readonly Block[], known: readonly ListedPerson[]): readonly NamedPerson[] {
  const people = new KnownPeople(known);
  const own = blocks.flatMap((block) => (block.kind === "paragraph" ? sentencesOf(block) : []));
  return own
    .filter((said) => segments(said).every(({ label, other }) => label === "" || other))
    .flatMap((said) => toldOf([line(said)], true, () => true))
    .filter(({ name }) => people.find(name) === undefined);
}

function sentencesOf(block: Paragraph): readonly string[] {
  return withoutTitleStops(plainBlock(block).replace(/\n/g, " ")).split(/(?<=[\p{L})]{2}\.) (?=\p{Lu})/u);
}

// By a sentence: whom they elected, who of them led, or somebody else.
function ledIn(document: Document, there: readonly ListedPerson[]): Chair | undefined {
  const byWord = (chair: string | undefined) =>
    chair === undefined ? undefined : { chair, chairRule: "sentence.chair" };
  return (
    byWord(elected(document, there)) ??
    chairSaid(document, there) ??
    byWord(strangerLed(document) ?? strangerBriefly(document))
  );
}

const NOBODY: Attendance = { attendees: [], absent: [], taken: [], blocks: [] };

function inSentences(document: Document, isMeeting: boolean): PeopleFound | undefined {
  const offices = peopleInBlocks(officeLines(ofThisMeeting(document)));
  const said = toldOf(document, isMeeting, () => strangerLed(document) !== undefined);
  const served = isMeeting ? servedIn(document) : [];
  const roster = isMeeting ? rosterIn(document, [...offices, ...served]) : undefined;
  const short = roster === undefined && isMeeting ? initialled(document) : [];
  const { people, block, rule } =
    roster !== undefined
      ? {
          ...roster,
          people: once([...roster.people, ...partsBelow(document, roster.block)]),
          rule: "line.names",
        }
      : short.length > 0
        ? { people: short, block: undefined, rule: "line.initials" }
        : said.length > 0
          ? { people: said, block: undefined, rule: "sentence.attendees" }
          : unlisted(document, isMeeting);
  if (people.length === 0 && (offices.length + served.length < 2 || !isMeeting)) return undefined;
  // Who did something at the meeting was there.
  const known = new KnownPeople(people);
  const others = served.filter(({ name }) => known.find(name) === undefined);
  const all = settled([...people, ...others, ...offices]);
  const there = LISTED.has(rule) ? withoutOtherChairs(all) : all;
  const attendees = there.map((one) => attendee(one, rule));
  return { there, attendees, absent: [], taken: [], blocks: block === undefined ? [] : [block] };
}

/** Rules that find a list of all who came. */
const LISTED: ReadonlySet<string> = new Set(["line.names", "sentence.attendees"]);

const TAKES_NOTES = expression("^{takesNotes}$", "i");
const MINUTED_BY = expression("(?:^|[.;] ){minutedBy} (?=\\p{Lu})", "u");
const BODY_MET = expression(
  "^(?:{officerThe} )?(?:{body}|{memberOf})\\b(?: [\\p{L}'’-]{1,20}){0,8} {bodyMet}\\b",
  "iu",
);
const TOOK_PLACE = expression("\\b{tookPlaceSo}", "i");
/** So near the top a line says so. */
const TOP = 5;

// Where somebody took the minutes of a meeting there was one, whatever the note is called.
function isMinuted(document: Document): boolean {
  const offices = peopleInBlocks(officeLines(document));
  return (
    (offices.length > 1 && offices.some(({ role }) => TAKES_NOTES.test(role ?? ""))) ||
    document.slice(0, TOP).some(saysThatTheyMet)
  );
}

function saysThatTheyMet(block: Block): boolean {
  const words = block.kind === "paragraph" ? plainBlock(block) : "";
  return MINUTED_BY.test(words) || TOOK_PLACE.test(words) || BODY_MET.test(words);
}
