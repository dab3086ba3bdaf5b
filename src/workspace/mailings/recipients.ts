/**
 * Whom a mailing goes to. A list of addresses, in the configuration or in a file of its own, is people who each get a
 * message of their own: one recipient an envelope, and nobody sees the others.
 */
import { isUtf8 } from "node:buffer";
import { relative, resolve } from "node:path";
import { folderOf, readOwn } from "../../files/own.ts";
import { type Mailbox, parseMailbox } from "../../mail/address.ts";
import { EXIT, error, type Place, type Problem, Problems, refuse, warning } from "../../problem.ts";
import type { To } from "../config/values.ts";
import { advance } from "../progress.ts";
import { type Ask, peopleAsked, refuseWithout } from "./queried.ts";

/** One recipient, or several: then `recipients` has all of them, each once, and `to` is the first. */
export interface Recipients {
  readonly to: Mailbox;
  readonly recipients?: readonly Mailbox[] | undefined;
  /** The file that they are read from, absolute; absent where the configuration itself names them. */
  readonly listedIn?: string | undefined;
}

/** A mailbox and where it is written. */
interface Written {
  readonly mailbox: Mailbox;
  readonly place: Place | undefined;
}

/** A mailing for each of its recipients, in their order: what goes to one of several goes to nobody else. */
export function routesOf<M extends Recipients>(mailing: M): readonly M[] {
  const { recipients } = mailing;
  if (recipients === undefined) return [mailing];
  const routes = ROUTES.get(mailing) ?? recipients.map((to) => varied<Recipients>(mailing, { to }));
  ROUTES.set(mailing, routes);
  return routes as readonly M[];
}

/** Of each mailing to several, once: every edition goes by them. */
const ROUTES = new WeakMap<Recipients, readonly Recipients[]>();

/** A mailing with something of its own; the rest is that of the other, and is held once for a hundred thousand of them. */
export function varied<M extends object>(mailing: M, own: Partial<M>): M {
  return Object.assign(Object.create(mailing), own);
}

/** All that a mailing has, whether it is its own or another's. */
export function whole<M extends object>(mailing: M): M {
  const above = Object.getPrototypeOf(mailing);
  return above === Object.prototype || above === null ? mailing : { ...whole(above), ...mailing };
}

/** The mailings that go to an address, one of several recipients as the route to it. */
export function carriersOf<M extends Recipients>(
  mailings: readonly M[],
): (recipient: string) => readonly M[] {
  const ways = mailings.map(wayTo);
  return (recipient) => {
    const address = recipient.toLowerCase();
    return ways.flatMap((way) => (way.get(address) as M | undefined) ?? []);
  };
}

/** The routes of a mailing by their addresses, in lower case. */
function wayTo(mailing: Recipients): ReadonlyMap<string, Recipients> {
  const routes = () => routesOf(mailing).map((route) => [route.to.address.toLowerCase(), route] as const);
  const found = WAYS.get(mailing) ?? new Map(routes());
  WAYS.set(mailing, found);
  return found;
}

/** Of each mailing once: there may be very many addresses. */
const WAYS = new WeakMap<Recipients, ReadonlyMap<string, Recipients>>();

/** Where a configuration looks for people: files as seen from its folder, queries asked of its outbox's database. */
export interface Sources {
  readonly folder: string;
  readonly database: string | undefined;
  /** Asks it; absent where nothing is to be sent: then somebody stands for whom a query would name. */
  readonly ask?: Ask | undefined;
}

/** Whom a mailing goes to, and a warning for each who is named again. Throws Problems. */
export async function loadRecipients(
  to: To,
  sources: Sources,
  placeOf: (...at: readonly string[]) => Place,
): Promise<Recipients & { readonly warnings: readonly Problem[] }> {
  if ("address" in to) return { to, warnings: [] };
  const listedIn = "file" in to ? resolve(sources.folder, to.file) : undefined;
  const written = await writtenIn(to, sources, placeOf);
  const found = new Map<string, Mailbox>();
  const warnings: Problem[] = [];
  for (const { mailbox, place } of written) {
    // To most hosts the case of a local part means nothing, and whoever is written twice is meant once.
    const { address } = mailbox;
    const id = address.toLowerCase();
    if (found.has(id)) warnings.push(warning("recipient-twice", `${address} is there already`, place, ONCE));
    // Most are written in lower case, and are then one text with what they are looked up by.
    else found.set(id, id === address ? { ...mailbox, address: id } : mailbox);
  }
  const recipients = [...found.values()];
  const [first] = recipients;
  if (first === undefined) throw new Error("a list without an address was taken");
  return { to: first, recipients, listedIn, warnings };
}

async function writtenIn(
  to: Exclude<To, Mailbox>,
  { folder, database, ask }: Sources,
  placeOf: (...at: readonly string[]) => Place,
): Promise<readonly Written[]> {
  const place = placeOf();
  if ("file" in to) return recipientsIn(resolve(folder, to.file), place);
  if (!("query" in to))
    return to.flatMap((mailbox, at) =>
      mailbox === undefined ? [] : { mailbox, place: placeOf(String(at)) },
    );
  refuseWithout(database, "to", place);
  if (ask === undefined) return [{ mailbox: SOMEBODY, place }];
  const asked = await peopleAsked(to.query, { setting: "to", database, ask, place });
  if (asked.length === 0)
    refuse([error("recipients-none", EXIT.config, "the query names nobody: nothing can be sent", place)]);
  return asked.map((mailbox) => ({ mailbox, place }));
}

/** Nobody has that address (RFC 6761, 6.4). */
const SOMEBODY: Mailbox = { name: "", address: "somebody@recipient.invalid" };

/** Whether it is not known whom a mailing goes to: it is there to be looked at. */
export function isOnlyShown({ to }: Recipients): boolean {
  return to.address === SOMEBODY.address;
}

const ONCE = "Whoever is named again gets one message all the same. Take the line out.";
const FORM = "One address a line, such as Ada <ada@example.org>; what follows a # is a comment.";
const KIND = { most: 16 * 1024 * 1024, tooLarge: "file-too-large", exit: EXIT.config };

/** Those whom a mailing names by a file: there must be somebody. */
async function recipientsIn(path: string, named: Place): Promise<readonly Written[]> {
  const file = relative(process.cwd(), path);
  const found = await addressesIn(path, file, (problem) => unread(problem, file, named));
  const at = { file, line: 1, column: 1 };
  if (found.length === 0)
    refuse([error("recipients-none", EXIT.config, "it has no address: nothing can be sent", at, FORM)]);
  return found;
}

/** The addresses in a file, one a line, each with its place. Throws Problems; `unread` says that it cannot be read. */
export async function addressesIn(
  path: string,
  file: string,
  unread: (problem: Problem) => Problem,
): Promise<readonly Written[]> {
  const bytes = await readOwn(path, folderOf(path), KIND, file).catch((cause: unknown) => {
    throw cause instanceof Problems ? new Problems(unread(cause.problems[0])) : cause;
  });
  const problems: Problem[] = [];
  const at = (line: number) => ({ file, line, column: 1 });
  if (!isUtf8(bytes)) refuse([error("recipient", EXIT.config, "it is not in UTF-8", at(1), FORM)]);
  const lines = bytes
    .toString("utf8")
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/);
  const found = lines.flatMap((line, before): Written[] => {
    advance("listed", before + 1, lines.length, "people");
    const text = line.replace(/(?:^|\s)#[\s\S]*/, "").trim();
    if (text === "") return [];
    const place = at(before + 1);
    const read = parseMailbox(text);
    if (read.ok) return [{ mailbox: read.value, place }];
    problems.push(
      error("recipient", EXIT.config, `this is not one mail address: ${read.reason}`, place, FORM),
    );
    return [];
  });
  refuse(problems);
  return found;
}

/** A file that is not there is a fault of the setting that names it. */
function unread({ message }: Problem, file: string, place: Place): Problem {
  const said = message.includes(file) ? message : `${file}: ${message}`;
  return error(
    "recipients-file",
    EXIT.config,
    said,
    place,
    "`to` of the mailing names this file: bring it back, or name another.",
  );
}
