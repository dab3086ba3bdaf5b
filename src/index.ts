/** The library: the rooms' front doors, for programs that want a part of minutewire without its command line. */

export { checkUnsubscribeToken, type Leaving } from "./mail/unsubscribe.ts";
export type * from "./model/document.ts";
export type {
  Correction,
  Digest,
  Edition,
  FeedEdition,
  FirstEdition,
  MailedEdition,
  MeetingEdition,
  Span,
} from "./model/edition.ts";
export { feedOf, pick } from "./model/edition.ts";
export type * from "./model/meeting.ts";
export { type Outline, outline, type Topic } from "./model/outline.ts";
export type { Site } from "./model/site.ts";
export { freeze } from "./posting/freeze.ts";
export { type SendOrder, type Sent, send } from "./posting/send.ts";
export { EXIT, type Exit, type Place, type Problem, Problems, wording } from "./problem.ts";
export { publish } from "./publish.ts";
export { type Reading, readNote } from "./reader/read.ts";
export { build } from "./site/build.ts";
export type { Outcome, Transport } from "./transports/transport.ts";
export { knownDigests } from "./workspace/digests.ts";
export { readMeetings } from "./workspace/notes.ts";
export { loadWorkspace, type Workspace } from "./workspace/workspace.ts";
export { type WriterName, writer } from "./writers/index.ts";
export type { Context, Part, Writer } from "./writers/writer.ts";
