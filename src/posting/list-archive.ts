/**
 * Whether messages are in a list's archive, by their Message-ID. The answer may settle what nobody else can tell, so
 * nothing is taken for a yes that an archive might say to any question. An archive may be slow or dead: several
 * look-ups go at once, and a run has only so much time for all of them.
 */
import { randomUUID } from "node:crypto";
import { reasonOf } from "../files/reason.ts";
import { archiveTemplate, archiveUrl, messageIdHash, type Posted } from "../mail/list.ts";
import type { Mailing } from "../workspace/workspace.ts";

/** One look-up: the template of an archive (`archiveOf`) and the message. */
export interface Question {
  readonly template: string;
  readonly posted: Posted;
}

/** What an archive says of a message; `url` is where it was looked for. */
export type Sighting =
  | { readonly kind: "found" | "absent"; readonly url: string }
  /** `unasked`: there was no time to ask, or not enough for an answer. */
  | { readonly kind: "unknown"; readonly url: string; readonly why: string; readonly unasked?: true };

/** How long it is waited for answers, in milliseconds. */
export interface Patience {
  /** For one page. */
  readonly page: number;
  /** For all that a run asks … */
  readonly questions: number;
  /** … and with the last control: without it nothing that was found is believed. */
  readonly all: number;
}
const PATIENCE: Patience = { page: 10_000, questions: 15_000, all: 20_000 };

/** So many look-ups at once are put to one host. */
const ABREAST = 4;
/** The octets of a page that are read. */
const MOST = 2 * 1024 * 1024;

/** The address template of a mailing's archive; undefined where it has none. */
export function archiveOf({ archive, list }: Pick<Mailing, "archive" | "list">): string | undefined {
  return archive === undefined ? undefined : archiveTemplate(archive, list);
}

/** The look-ups of one run: whoever asks, and however often, all of it shares one budget of time. */
export class Inquiry {
  readonly #signal: AbortSignal | undefined;
  readonly #patience: Patience;
  readonly #turns = new Map<string, Turns>();
  /** In milliseconds, by what was asked before. */
  #spent = 0;
  #begun = 0;

  constructor(signal?: AbortSignal, patience: Patience = PATIENCE) {
    this.#signal = signal;
    this.#patience = patience;
  }

  /** Whether the run was told to end: then nothing is asked any more. */
  get isEnded(): boolean {
    return this.#signal?.aborted === true;
  }

  /**
   * The answers in the order of the questions. It begins at another one each time: what there was no time for is
   * unknown, and in some later run comes first.
   */
  async ask(questions: readonly Question[]): Promise<readonly Sighting[]> {
    this.#begun = performance.now();
    const from = Math.floor(Math.random() * questions.length);
    const order = [...questions.slice(from), ...questions.slice(0, from)];
    // By list: one archive may show everybody one list and want a login for another.
    const archives = Map.groupBy(order, ({ template, posted }) => JSON.stringify([template, posted.list]));
    const answered = await Promise.all([...archives.values()].map((asked) => this.#askArchive(asked)));
    this.#spent += performance.now() - this.#begun;
    const sightings = new Map(answered.flat());
    return questions.flatMap((question) => sightings.get(question) ?? []);
  }

  /** An archive that does not say of an id that nobody ever gave out that it has it not, before and after, is not believed. */
  async #askArchive(questions: readonly Question[]): Promise<(readonly [Question, Sighting])[]> {
    const { questions: first, all } = this.#patience;
    const doubted = (control: Sighting) =>
      questions.map((one) => [one, unbelieved(addressOf(one), control)] as const);
    const [any] = questions;
    if (any === undefined) return [];
    const before = await this.#look(nobodys(any), first);
    if (before.kind !== "absent") return doubted(before);
    const sightings = await Promise.all(
      questions.map(async (one) => [one, await this.#look(one, first)] as const),
    );
    if (!sightings.some(([, { kind }]) => kind === "found")) return sightings;
    const after = await this.#look(nobodys(any), all);
    return after.kind === "absent" ? sightings : doubted(after);
  }

  #look(question: Question, until: number): Promise<Sighting> {
    const { host } = new URL(addressOf(question));
    const turns = this.#turns.get(host) ?? new Turns(ABREAST);
    this.#turns.set(host, turns);
    return turns.take(() => {
      const left = until - this.#spent - (performance.now() - this.#begun);
      return look(question, Math.min(this.#patience.page, left), left < this.#patience.page, this.#signal);
    });
  }
}

/** Lets only so many go on at once, in the order in which they came. */
class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(number: number) {
    this.#free = number;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

/** The same question about an id that nobody ever gave out. */
function nobodys({ template, posted }: Question): Question {
  return { template, posted: { ...posted, messageId: `${randomUUID().slice(0, 8)}${posted.messageId}` } };
}

function addressOf({ template, posted }: Question): string {
  return archiveUrl(template, posted);
}

function unbelieved(url: string, control: Sighting): Sighting {
  if (control.kind === "unknown") return { ...control, url };
  return { kind: "unknown", url, why: "the archive shows a page for any Message-ID" };
}

function unasked(url: string): Sighting {
  return { kind: "unknown", url, why: "there was no time left to ask it", unasked: true };
}

/** Within `time` ms; `isShort`: less than an archive is given, so that its silence says nothing of it. */
async function look(
  question: Question,
  time: number,
  isShort: boolean,
  signal: AbortSignal | undefined,
): Promise<Sighting> {
  const url = addressOf(question);
  const { messageId } = question.posted;
  const isStopped = () => signal?.aborted === true;
  if (time <= 0 || isStopped()) return unasked(url);
  const over = AbortSignal.timeout(Math.ceil(time));
  try {
    const response = await fetch(url, {
      signal: signal === undefined ? over : AbortSignal.any([over, signal]),
    });
    // public-inbox answers 300 where it has something like it, but not this.
    if ([300, 404, 410].includes(response.status)) {
      await response.body?.cancel();
      return { kind: "absent", url };
    }
    const page = await start(response);
    if (response.status !== 200) return { kind: "unknown", url, why: `it answers ${response.status}` };
    if (!isNamed(response.url, messageId)) return { kind: "unknown", url, why: "it leads elsewhere" };
    if (isNamed(page, messageId)) return { kind: "found", url };
    return { kind: "unknown", url, why: "its page does not name the message" };
  } catch (cause) {
    if (isStopped() || (over.aborted && isShort)) return unasked(url);
    return { kind: "unknown", url, why: over.aborted ? "it did not answer in time" : reasonOf(cause) };
  }
}

async function start(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let octets = 0;
  for await (const piece of response.body ?? []) {
    pieces.push(piece);
    octets += piece.length;
    if (octets >= MOST) break;
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** As it is, as HTML or an address escapes it, or by Mailman's hash of it. */
function isNamed(page: string, messageId: string): boolean {
  const escaped = messageId.replaceAll("&", "&amp;");
  const encoded = encodeURIComponent(messageId);
  const forms = [messageId, escaped, encoded, encoded.replaceAll("%40", "@"), messageIdHash(messageId)];
  // Another's id may end in ours.
  return forms.some((form) => new RegExp(`(?<![\\w.+-])${RegExp.escape(form)}(?![\\w-])`).test(page));
}
