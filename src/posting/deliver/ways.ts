/** The ways out of a run: each opened once, and only when something is to go that way. It refuses to know what goes. */
import type { Store } from "../../outbox/contract.ts";
import { EXIT, isTold, type Problem, Problems, warning } from "../../problem.ts";
import { withSecond } from "../../transports/second.ts";
import type { Reply, Transport } from "../../transports/transport.ts";
import { loadTransport } from "../../workspace/transports.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";
import type { Carriers } from "../past/carriers.ts";
import { wantedOf } from "./owed.ts";
import type { Progress } from "./progress.ts";

/** The ways out of a run, each opened when it is first needed, and what is wrong with those that could not be. */
export class Ways {
  readonly problems: Problem[] = [];
  readonly #workspace: Workspace;
  readonly #progress: Pick<Progress, "now" | "warn">;
  /** By name: mailings that go the same way share its connections. */
  readonly #opened = new Map<string, Transport | undefined>();

  constructor(workspace: Workspace, progress: Pick<Progress, "now" | "warn">) {
    this.#workspace = workspace;
    this.#progress = progress;
  }

  of(mailing: Mailing | undefined): Transport | undefined {
    return mailing && this.#opened.get(mailing.transport);
  }

  async open(store: Store, carriers: Carriers, keys: readonly string[]): Promise<void> {
    const names = new Set<string>();
    for await (const page of wantedOf(store, keys, ["queued", "sending", "deferred"]))
      for (const { transport } of page.flatMap((delivery) => carriers.carrier(delivery) ?? []))
        names.add(transport);
    for (const name of names) await this.openNamed(name);
  }

  /** The way out of that name; undefined, and told among the problems, where it cannot be opened. */
  async openNamed(name: string): Promise<Transport | undefined> {
    if (!this.#opened.has(name)) this.#opened.set(name, await this.#load(name));
    return this.#opened.get(name);
  }

  async #load(name: string): Promise<Transport | undefined> {
    try {
      const { transport, warnings } = await loadTransport(this.#workspace, name, this.#progress.now);
      warnings.forEach(this.#progress.warn);
      const isOwn = this.#workspace.ways?.[name] !== undefined;
      const then = isOwn ? undefined : this.#workspace.transports[name]?.then;
      if (then === undefined) return transport;
      const second = await this.openNamed(then);
      return (
        second && withSecond(transport, second, (why) => this.#progress.warn(secondUsed(name, then, why)))
      );
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
      this.problems.push(...cause.problems);
      return undefined;
    }
  }
}

/** Which of these ways out cannot be opened, as one without its secret, and what is wrong with them. */
export async function shutWays(
  workspace: Workspace,
  names: Iterable<string>,
  now: Progress["now"],
): Promise<{ readonly shut: ReadonlySet<string>; readonly problems: readonly Problem[] }> {
  const ways = new Ways(workspace, { now, warn: () => undefined });
  const shut = new Set<string>();
  for (const name of new Set(names)) if ((await ways.openNamed(name)) === undefined) shut.add(name);
  return { shut, problems: ways.problems };
}

/** The same as remarks, for who looks at what would be sent: a machine that never sends need not have the secret. */
export async function shutRemarks(
  workspace: Workspace,
  mailings: readonly Mailing[],
  now: Progress["now"],
): Promise<readonly Problem[]> {
  const names = mailings.map(({ transport }) => transport);
  const { problems } = await shutWays(workspace, names, now);
  return problems
    .map((one) => ({ ...one, severity: "warning" as const, exit: EXIT.ok, hint: hintOf(one) }))
    .filter((one) => isTold(one, workspace.ignored));
}

function hintOf({ code, hint = "" }: Problem): string {
  return `${hint} Until then nothing goes this way from here; where nothing is to, name ${code} in checks.ignore.`.trimStart();
}

function secondUsed(first: string, second: string, { code, text }: Reply): Problem {
  const said = [code, text].filter((part) => part !== undefined).join(" ");
  const hint = "Nothing is lost, and nothing goes twice. Mend the first, or take it out.";
  return warning(
    "transport-second",
    `"${first}" did not take it ("${said}"): "${second}" is tried`,
    undefined,
    hint,
  );
}
