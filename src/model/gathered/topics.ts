/** What was spoken of across meetings, gathered under one name: by the words alone, case, accents and signs apart. */
import type { Action, Meeting } from "../meeting.ts";
import { type IndexRow, minutesIndex } from "../meeting-index.ts";
import { topicAt } from "../outline.ts";
import { plainWords } from "../plain-words.ts";

/** A topic by the name that it had last. */
export interface GatheredTopic {
  /** Empty for what stands under no topic. */
  readonly title: string;
  /** Newest first. */
  readonly told: readonly ToldTopic[];
}

/** What one meeting said of a topic. */
export interface ToldTopic extends IndexRow {
  readonly decided: readonly string[];
  /** What is clear. */
  readonly toDo: readonly Action[];
  readonly putOff: readonly string[];
}

/** The topics of meetings (newest first), those that were spoken of last first. */
export function gatheredTopics(meetings: readonly Meeting[]): GatheredTopic[] {
  const told = meetings.flatMap(toldIn);
  const byName = Map.groupBy(told, ({ title }) => plainWords(title) || title);
  return [...byName.values()].map((all) => ({ title: all[0]?.title ?? "", told: all }));
}

/** A meeting's topics in its order, and before them what stands under none. */
function toldIn(meeting: Meeting): (ToldTopic & { readonly title: string })[] {
  const { topics, decisions, actions } = minutesIndex([meeting]);
  const { deferred } = meeting.minutes;
  const within = (number: number | undefined) => ({
    decided: decisions.filter(({ topic }) => topic === number).map(({ words }) => words),
    toDo: actions.filter(({ topic, certainty }) => topic === number && certainty === "clear"),
    putOff: deferred
      .filter(({ line }) => topicAt(meeting.topics, line)?.number === number)
      .map(({ quote }) => quote),
  });
  const above = { title: "", meeting, place: meeting.place, ...within(undefined) };
  const isSilent = [above.decided, above.toDo, above.putOff].every((some) => some.length === 0);
  return [...(isSilent ? [] : [above]), ...topics.map((row) => ({ ...row, ...within(row.topic) }))];
}
