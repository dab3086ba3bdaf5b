/**
 * The build that stands: while nobody touched a note, a setting, a template, a picture or a file that was built, and no hour
 * has come that shows another meeting, a build comes to what the last one came to, and says the same. So of thousands of
 * notes none is looked into. Sealed; its loss costs time, nothing else.
 */
import { existsSync } from "node:fs";
import type { CalendarDay } from "../model/calendar.ts";
import { dayIn } from "../model/day.ts";
import { nextTurn, type Span } from "../model/edition.ts";
import type { CalendarDate } from "../model/meeting.ts";
import { type Problem, Problems } from "../problem.ts";
import { KeptNotes } from "../workspace/cache/kept-notes.ts";
import { readKeptLinks } from "../workspace/kept-links.ts";
import type { Notes } from "../workspace/notes.ts";
import { keepSealed, readSealed } from "../workspace/seal.ts";
import { keptBuild, keptStanding, owedToHub } from "../workspace/state.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { BuildCache } from "./build-cache.ts";
import type { BuildReport, Built } from "./built.ts";
import type { WholeBuild } from "./built-rows.ts";
import { KeptRecord, nameOf } from "./kept-record.ts";
import { isAsLookedAt, type LookedAt, type SitePictures } from "./pictures.ts";
import { madeOf } from "./portion.ts";
import { settingOf } from "./setting.ts";

/** A build as it is kept. */
interface StandingBuild {
  /** What it was made of beside the notes. */
  readonly made: string;
  /** The mark of the notes. */
  readonly notes: string;
  readonly whole: WholeBuild;
  /** The time when it was made (milliseconds since 1970), and that from which other meetings are shown, if any will be. */
  readonly at: number;
  readonly until?: number;
  /** The last day of the meeting that is announced. */
  readonly ahead?: CalendarDate | undefined;
  readonly looked: readonly LookedAt[];
  readonly told: BuildReport;
}

/** What the last build told, where a build at `now` would tell the same and write nothing. */
export async function standingBuild(
  workspace: Workspace,
  digests: readonly Span[] | undefined,
  now: Date,
): Promise<BuildReport | undefined> {
  const { state, site } = workspace;
  // What is told of a folder without notes is told by what lies beside it.
  if (workspace.notes.length === 0) return undefined;
  if (workspace.narrowed || digests === undefined || existsSync(owedToHub(state))) return undefined;
  const found = await readSealed(state, "standing", keptStanding(state, nameOf(workspace)));
  if (found?.isOurs !== true) return undefined;
  const { at, until = Infinity, ahead, ...kept }: StandingBuild = JSON.parse(found.text);
  if (now.getTime() < at || now.getTime() >= until) return undefined;
  if (ahead !== undefined && dayIn(site.timezone, now) > ahead) return undefined;
  const { links, problems } = await readKeptLinks(workspace.links);
  const setting = await settingOf(workspace, digests, links).catch(untold);
  if (setting === undefined || kept.made !== madeBesideNotes(workspace, setting.made, problems))
    return undefined;
  const known = await KeptNotes.open(workspace);
  if (known.mark !== kept.notes || !known.isOf(workspace.notes)) return undefined;
  if (!kept.looked.every(isAsLookedAt)) return undefined;
  const record = await KeptRecord.open(workspace);
  if (record.mark !== kept.whole.record) return undefined;
  const cache = await BuildCache.open(keptBuild(state, nameOf(workspace)), workspace, false);
  const files = await cache.whole(kept.whole);
  const { built, notes } = kept.told;
  return files && { built: { ...built, files }, notes };
}

/** Keeps a build that has all of its files as they are to be, where it will stand; that it cannot be kept is told. */
export async function keepStanding(
  workspace: Workspace,
  build: {
    readonly notes: Pick<Notes, "meetings" | "problems" | "linkProblems" | "mark">;
    /** As it was when the build was planned: a template may be another by now. */
    readonly setting: string;
    readonly now: Date;
    readonly next: CalendarDay | undefined;
    readonly pictures: SitePictures;
    readonly built: Built;
    readonly stands: WholeBuild;
  },
): Promise<void> {
  const { notes, setting, now, next, pictures, built, stands: whole } = build;
  // What leads elsewhere may become another there.
  if (existsSync(owedToHub(workspace.state))) return;
  if (notes.mark === undefined || pictures.looked.some(([, stamp]) => stamp === undefined)) return;
  const until = nextTurn(notes.meetings, now);
  const files = new Set(notes.problems.map(({ place }) => place?.file));
  const standing: StandingBuild = {
    made: madeBesideNotes(workspace, setting, notes.linkProblems),
    notes: notes.mark,
    whole,
    at: now.getTime(),
    ...(until === Infinity ? {} : { until }),
    ahead: next && (next.until ?? next.date),
    looked: pictures.looked,
    told: {
      // All of it stands now: nothing of it is news any more.
      built: { ...built, files: [], changed: [], removed: [], adopted: [] },
      notes: {
        problems: notes.problems,
        meetings: notes.meetings.flatMap(({ date, place }) => (files.has(place.file) ? { date, place } : [])),
      },
    },
  };
  const file = keptStanding(workspace.state, nameOf(workspace));
  await keepSealed(workspace.state, "standing", file, JSON.stringify(standing));
}

/** What is wrong with the settings is told by the build, after what is wrong with the notes. */
function untold(cause: unknown): undefined {
  if (!(cause instanceof Problems)) throw cause;
}

function madeBesideNotes(workspace: Workspace, setting: string, linkProblems: readonly Problem[]): string {
  // What is told names files as the user would from here, and pictures were looked for where these lie.
  const { folder, out, feeds, warnings, ignored } = workspace;
  return madeOf(setting, linkProblems, process.cwd(), folder, out, feeds, warnings, [...ignored]);
}
