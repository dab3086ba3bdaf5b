/**
 * Every output by its name: build, preview and the golden tests follow from this table. Each is loaded when it is
 * first asked for, so that a preview of the post does not wait for the libraries of the feeds.
 */
import type { Writer } from "./writer.ts";

export const writers = {
  post: async () => (await import("./text/post.ts")).post,
  newsletter: async () => (await import("./newsletter/stamp.ts")).newsletter,
  atom: async () => (await import("./feeds/atom.ts")).atom,
  rss: async () => (await import("./feeds/rss.ts")).rss,
  json: async () => (await import("./feeds/json.ts")).json,
  page: async () => (await import("./page/meeting.ts")).page,
  list: async () => (await import("./page/list.ts")).list,
  ics: async () => (await import("./calendar/calendar.ts")).ics,
  calendar: async () => (await import("./calendar/calendar.ts")).calendar,
  model: async () => (await import("./model.ts")).model,
} as const satisfies Record<string, () => Promise<Writer>>;
export type WriterName = keyof typeof writers;

/** The notations of a feed. */
export const NOTATIONS = ["atom", "rss", "json"] as const satisfies readonly WriterName[];
