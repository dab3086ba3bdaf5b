/** The results of a run as they come. What went to many people is told in one line a mailing, once the run is over. */
import { type Dispatched, exitOfRun } from "../../outbox/dispatch.ts";
import type { Past } from "../../posting/past/past.ts";
import { EXIT } from "../../problem.ts";
import type { Mailing } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { deliveryLine, resultLines, saidIn, wordOf } from "./deliveries.ts";
import { NAMED, people } from "./people.ts";

interface ToldResult {
  readonly result: Dispatched;
  readonly lines: readonly string[];
}

/** What goes the same way with the same answer: how many, and of these as many as may be named. */
interface Alike {
  count: number;
  readonly first: ToldResult[];
}

export class ToldResults {
  readonly #terminal: Terminal;
  /** The mailings whose recipients are too many to be named. */
  readonly #crowds: ReadonlySet<string>;
  readonly #waiting = new Map<string, Alike>();

  constructor(mailings: readonly Pick<Mailing, "name" | "recipients">[], terminal: Terminal) {
    this.#terminal = terminal;
    const many = mailings.filter(({ recipients }) => (recipients?.length ?? 1) > NAMED);
    this.#crowds = new Set(many.map(({ name }) => name));
  }

  /** What wants a person is told at once, for each. */
  tell(result: Dispatched, past?: Past): void {
    const { delivery } = result;
    const told = { result, lines: resultLines(result, this.#terminal.now(), past) };
    const isWanted = delivery.state === "rejected" || delivery.state === "uncertain";
    if (isWanted || !this.#crowds.has(delivery.mailing)) this.#say(told);
    else this.#count(told);
  }

  #count(told: ToldResult): void {
    const id = idOf(told);
    const alike = this.#waiting.get(id) ?? { count: 0, first: [] };
    this.#waiting.set(id, alike);
    alike.count += 1;
    if (alike.first.length < NAMED) alike.first.push(told);
  }

  /** Tells what was counted until now. */
  end(): void {
    for (const { count, first: named } of this.#waiting.values()) {
      const [first] = named;
      if (first !== undefined && count > NAMED) this.#say({ ...first, lines: crowdLines(first, count) });
      else for (const one of named) this.#say(one);
    }
    this.#waiting.clear();
  }

  #say({ result, lines }: ToldResult): void {
    // Cron calls every quarter of an hour, and what is deferred may be so for days.
    const { aside, say } = this.#terminal;
    for (const line of lines) (exitOfRun([result]) === EXIT.again ? aside : say)(line);
  }
}

/** The same for what went the same way with the same answer. */
function idOf({ result }: ToldResult): string {
  const { permalink, mailing, revision, state } = result.delivery;
  const said = state === "accepted" ? undefined : saidIn(result);
  return JSON.stringify([wordOf(result), permalink, mailing, revision, said]);
}

/** The lines of one, for all: but for what is done with that one alone. */
function crowdLines({ result, lines: [, ...more] }: ToldResult, count: number): readonly string[] {
  const { delivery } = result;
  const own = more.findIndex((line) => line.includes(delivery.key));
  const common = own < 0 ? more : more.slice(0, own - 1);
  return [deliveryLine(delivery, wordOf(result), people(count)), ...common];
}
