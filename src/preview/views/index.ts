/**
 * The views, a row each, in the order of the tabs; loaded when they are first looked at, so that the first page waits for
 * none of the others. A new one is a file, a line here and a name in scene.ts.
 */
import type { ViewName } from "../scene.ts";
import type { View } from "./view.ts";

interface ViewRow {
  readonly label: string;
  readonly load: () => Promise<View>;
}

export const VIEWS: Readonly<Record<ViewName, ViewRow>> = {
  newsletter: { label: "Newsletter", load: async () => (await import("./newsletter.ts")).newsletter },
  post: { label: "Post", load: async () => (await import("./post.ts")).post },
  feeds: { label: "Feeds", load: async () => (await import("./feeds.ts")).feeds },
  page: { label: "Page", load: async () => (await import("./page.ts")).page },
  site: { label: "Site", load: async () => (await import("./page.ts")).site },
  message: { label: "Message", load: async () => (await import("./message.ts")).message },
  findings: { label: "Findings", load: async () => (await import("./findings.ts")).findings },
  changes: { label: "Changes", load: async () => (await import("./changes.ts")).changes },
  clients: { label: "Clients", load: async () => (await import("./clients.ts")).clients },
  spam: { label: "Spam", load: async () => (await import("./spam.ts")).spam },
};
