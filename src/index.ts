/** The library: the program's four steps as functions, and what they speak of (docs/library.md). */

export {
  build,
  type LibrarySendOrder,
  type PreviewOrder,
  type Project,
  preview,
  read,
  send,
} from "./library/steps.ts";
export type { Envelope } from "./mail/letter.ts";
export { checkUnsubscribeToken, type Leaving } from "./mail/unsubscribe.ts";
export type * from "./model/document.ts";
export type * from "./model/meeting.ts";
export { type Outline, outline, type Topic } from "./model/outline.ts";
export type { Site } from "./model/site.ts";
export type { Dispatched } from "./outbox/dispatch.ts";
export type { Sent } from "./posting/send.ts";
export { EXIT, type Exit, type Place, type Problem, Problems, wording } from "./problem.ts";
export { type Reading, readNote } from "./reader/read.ts";
export type { Built } from "./site/built.ts";
export type { Outcome, Reply, Transport } from "./transports/transport.ts";
export type { Workspace } from "./workspace/workspace.ts";
