/**
 * The views, a row each, in the order of the tabs. A view takes a scene and gives a panel; what strangers wrote goes into
 * a frame, or is escaped. A new one is a file, a line here and a name in scene.ts.
 */
import type { ViewName } from "../scene.ts";
import { changes } from "./changes.ts";
import { feeds } from "./feeds.ts";
import { findings } from "./findings.ts";
import { message } from "./message.ts";
import { newsletter } from "./newsletter.ts";
import { page, site } from "./page.ts";
import { post } from "./post.ts";
import type { View } from "./view.ts";

export const VIEWS: Readonly<Record<ViewName, View>> = {
  newsletter,
  post,
  feeds,
  page,
  site,
  message,
  findings,
  changes,
};
