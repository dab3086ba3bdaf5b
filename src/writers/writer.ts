/**
 * The contract of every output. A writer turns an edition into one part and does nothing else: no file, no
 * network, no clock, no chance. The same edition and context give the same bytes on any machine.
 */
import type { Edition } from "../model/edition.ts";
import type { Notation } from "../model/feed.ts";
import type { Site } from "../model/site.ts";
import type { ShownPicture } from "./html/style.ts";
import type { Looks } from "./looks.ts";

/** RFC 2045's word: a file name, a media type with its parameters, a body of text with line feeds. */
export interface Part {
  readonly file: string;
  readonly type: string;
  readonly body: string;
  /** The pictures that it names by their ids (`cid:`, RFC 2392) and that travel with it. */
  readonly pictures?: readonly EmbeddedPicture[] | undefined;
  /** Where it stops short; absent where it is whole. */
  readonly stops?: CutOff | undefined;
}

/** A picture within a message. */
export interface EmbeddedPicture {
  /** Without angle brackets. */
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A picture of a note: fetched from its address on opening, or embedded. */
export type NotePicture =
  | { readonly kind: "web" }
  | (Omit<EmbeddedPicture, "id"> & {
      readonly kind: "file";
      readonly width?: number | undefined;
      readonly height?: number | undefined;
    });

/** Where a part that is too long leaves off: always between topics, with a link to the rest. */
export interface CutOff {
  /** How many topics are in it. */
  readonly topics: number;
  /** Whether what stands before the first topic is. */
  readonly lead: boolean;
}

/** A part as its file holds it: lines of a calendar end in CRLF (RFC 5545, 3.1), pictures that would travel beside it stand in it. */
export function asFile({ type, body, pictures = [] }: Part): string {
  if (type.startsWith("text/calendar")) return body.replaceAll("\n", "\r\n");
  return pictures.reduce(
    (text, { id, type, bytes }) =>
      text.replaceAll(`"cid:${id}"`, () => `"data:${type};base64,${Buffer.from(bytes).toString("base64")}"`),
    body,
  );
}

/** A writer of some kinds of editions. */
export interface Writer<E extends Edition> {
  readonly name: string;
  readonly write: (edition: E, context: Context) => Part;
}

export interface Context {
  readonly site: Site;
  readonly post: PostSettings;
  /** The newsletter's template, compiled once (newsletter/compile.ts); a writer that needs it and finds none is a bug. */
  readonly template?: Template | undefined;
  /** Whether what was agreed is shown above the topics; it is unless this is false. */
  readonly agreed?: boolean | undefined;
  /** The feeds a page or a newsletter leads people to; Atom where no notation is named. */
  readonly feeds?: readonly FeedLink[] | undefined;
  /** Every feed there is, also the link log's and the authors', for the head of a page (F33); `feeds` where absent. */
  readonly discovery?: readonly FeedLink[] | undefined;
  /** Where the recipient of a message leaves its mailing. */
  readonly unsubscribe?: string | undefined;
  /** The mailing lists that the notes go to: the address of each as people write it, and that of who wants to be on it, where it is known. */
  readonly lists?: readonly { readonly address: string; readonly join?: string | undefined }[] | undefined;
  /** The fragments of the pages, with the settings in them; a writer of pages that finds none is a bug. */
  readonly pages?: Readonly<Record<string, string>> | undefined;
  /** The pictures of the note that a letter shows, by their addresses; the others are links with their words. */
  readonly pictures?: ReadonlyMap<string, NotePicture> | undefined;
  /** How a page shows the pictures that lie beside its note, by their addresses; those of others are shown from where they are. */
  readonly shown?: ReadonlyMap<string, ShownPicture> | undefined;
  /** Colours and words; ours unless given. The newsletter's are in its template already, but for the next meeting's. */
  readonly looks?: Looks | undefined;
}

/** A feed by its name in feeds/, and the notations it is written in. */
export interface FeedLink {
  readonly name: string;
  readonly title: string;
  readonly formats?: readonly Notation[] | undefined;
}

export interface PostSettings {
  /** fixed: lines broken at 72 columns; flowed: RFC 3676. */
  readonly body: "fixed" | "flowed";
  /** Where the URLs stand: at the end of the post, or of each topic. */
  readonly footnotes: "post" | "section";
  /** Whether titles are underlined and parts set off by lines of signs, as they are unless this is false. */
  readonly rules?: boolean | undefined;
  /** Whether answers go to the list, as they do where it is not said, or to whoever sends it. */
  readonly answers?: "list" | "sender" | undefined;
}

/** MJML compiled once: pieces of HTML with holes that newsletter/stamp.ts fills. Plain data, so that it can be cached. */
export interface Template {
  readonly pieces: Readonly<Record<string, string>>;
}
