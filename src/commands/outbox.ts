import { Option } from "commander";
import { isAlive } from "../outbox/process-identity.ts";
import { storeExists } from "../outbox/sqlite/folder.ts";
import { openStore, type Store } from "../outbox/sqlite/store.ts";
import { absence } from "../outbox/sqlite/trust/absence.ts";
import type { Reason } from "../outbox/sqlite/trust/trust.ts";
import { REPLACED } from "../outbox/sqlite/verdicts.ts";
import { Past } from "../posting/earlier-deliveries.ts";
import { EXIT, type Exit, error, exitOf, Problems } from "../problem.ts";
import { loadWorkspace, type Overrides, type Workspace } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { deliveryLine, nextStep, story, tellNext, tellReconciled, timesOf } from "./support/report.ts";

interface OutboxOptions extends Overrides {
  readonly json?: boolean;
  readonly sent?: boolean;
  readonly again?: boolean;
}
type Act = (
  store: Store,
  key: string,
  options: OutboxOptions,
  terminal: Terminal,
  workspace: Workspace,
) => Exit | Promise<Exit>;

export const declare: Declare = (program, terminal, done) => {
  const outbox = program
    .command("outbox")
    .description("what is owed, tried, done, in doubt")
    .addHelpText(
      "after",
      "\nExample:\n  $ minutewire outbox list\n  $ minutewire outbox resolve KEY --sent\n\nKEY may be cut short where it stays unmistakable.",
    );
  const add = (name: string, description: string, act: Act) => {
    const command = outbox
      .command(name)
      .description(description)
      .option("--state <dir>", "where the outbox lives")
      .option("--json", "report as JSON");
    command.action(async (...given: unknown[]) => {
      const [key] = given;
      done(
        await execute(act, typeof key === "string" ? key : undefined, command.optsWithGlobals(), terminal),
      );
    });
    return command;
  };
  add("list", "every delivery, the newest last", list);
  add("show <key>", "the whole story of one delivery", show);
  add("cancel <key>", "take out what was not accepted", (store, key, _, to, workspace) =>
    told(
      store,
      key,
      store.cancel(key, to.now()),
      "it is neither queued, deferred nor rejected",
      to,
      workspace,
    ),
  );
  add(
    "retry <key>",
    "make a deferred delivery due now, queue a rejected or cancelled one again",
    (store, key, _, to, workspace) =>
      told(
        store,
        key,
        store.retry(key, to.now()),
        "it is neither deferred, rejected nor cancelled",
        to,
        workspace,
      ),
  );
  add("verify", "check the outbox itself", verify);
  add("reconcile", "ask the lists' archives for what is in doubt", reconcileAll);
  add("adopt", "go on with an outbox that was restored or moved: it knows all that was sent", adopt);
  add("resolve <key>", "settle a delivery that is in doubt", resolve)
    .addOption(new Option("--sent", "it arrived").conflicts("again"))
    .addOption(new Option("--again", "it did not: send it again"));
};

async function execute(
  act: Act,
  word: string | undefined,
  options: OutboxOptions,
  terminal: Terminal,
): Promise<Exit> {
  const workspace = await loadWorkspace(options);
  const { state } = workspace;
  if (!storeExists(state)) {
    const { message, lost } = absence(state);
    throw new Problems(
      error(
        "outbox-missing",
        EXIT.missing,
        message,
        undefined,
        lost ?? "On the first run minutewire publish --first-run makes one. If there was one, bring it back.",
      ),
    );
  }
  const store = openStore(state, { create: false });
  try {
    const why = store.displaced(terminal.now());
    if (why !== undefined && READS.includes(act)) terminal.note(why.problem.message);
    else if (why !== undefined && act !== adopt) throw new Problems(why.problem);
    // What a sender that is gone left behind is settled before a person speaks of it, as at the start of any run.
    else if (why === undefined && !READS.includes(act)) store.recover(terminal.now(), isAlive);
    return await act(store, word === undefined ? "" : keyOf(store, word), options, terminal, workspace);
  } finally {
    store.close();
  }
}

/** What may be asked of an outbox that does not know what was sent; all else would make it look as if it did. */
const READS: readonly Act[] = [list, show, verify];

function keyOf(store: Store, given: string): string {
  const word = given.toLowerCase();
  if (store.find(word) !== undefined) return word;
  const keys = store
    .list()
    .map(({ key }) => key)
    .filter((key) => word !== "" && key.startsWith(word));
  const [key] = keys;
  if (key !== undefined && keys.length === 1) return key;
  const message =
    keys.length === 0
      ? `no delivery has the key "${word}"`
      : `"${word}" begins ${keys.length} keys: ${keys.join(", ")}`;
  throw new Problems(
    error("key-unknown", EXIT.usage, message, undefined, "minutewire outbox list shows the keys."),
  );
}

function list(store: Store, _: string, options: OutboxOptions, terminal: Terminal): Exit {
  const deliveries = store.list();
  if (options.json === true) terminal.report(JSON.stringify(deliveries, null, 2));
  else if (deliveries.length === 0) terminal.say("nothing was ever sent from here");
  else
    for (const delivery of deliveries) {
      terminal.say(deliveryLine(delivery));
      terminal.say(`    ${delivery.key}  ${timesOf(delivery)}`);
    }
  return EXIT.ok;
}

function show(
  store: Store,
  key: string,
  options: OutboxOptions,
  terminal: Terminal,
  workspace: Workspace,
): Exit {
  const delivery = store.find(key);
  const [history, attempts] = [store.history(key), store.attempts(key)];
  if (options.json === true) terminal.report(JSON.stringify({ ...delivery, history, attempts }, null, 2));
  else if (delivery !== undefined)
    for (const line of story(delivery, history, attempts, new Past(store, workspace))) terminal.say(line);
  return EXIT.ok;
}

function verify(store: Store, _: string, options: OutboxOptions, terminal: Terminal): Exit {
  const problems = store.verify();
  const counts = store.counts();
  if (options.json === true) terminal.report(JSON.stringify({ counts, problems }, null, 2));
  else {
    for (const problem of problems) terminal.problem(problem);
    terminal.say(
      problems.length === 0 ? "the outbox is sound" : "the outbox is not sound; keep the file and report it",
    );
    terminal.say(
      Object.entries(counts)
        .map(([state, count]) => `${state} ${count}`)
        .join(", "),
    );
  }
  return exitOf(problems);
}

async function reconcileAll(
  store: Store,
  _: string,
  options: OutboxOptions,
  terminal: Terminal,
  workspace: Workspace,
): Promise<Exit> {
  const { reconcile } = await import("../posting/reconcile.ts");
  const reconciled = await reconcile(store, workspace, terminal.now, terminal.signal);
  if (options.json === true) terminal.report(JSON.stringify(reconciled, null, 2));
  else if (reconciled.length === 0) terminal.say("nothing is in doubt");
  else for (const one of reconciled) tellReconciled(one, terminal, new Past(store, workspace));
  const stands = reconciled.some(({ delivery }) => delivery.state !== "accepted");
  return stands ? EXIT.again : EXIT.ok;
}

function adopt(store: Store, _: string, options: OutboxOptions, terminal: Terminal): Exit {
  const reason = store.displaced(terminal.now())?.reason;
  if (reason !== undefined) store.adopt(terminal.now());
  if (options.json === true)
    terminal.report(JSON.stringify({ adopted: reason ?? null, epoch: store.epoch() }, null, 2));
  else
    terminal.say(
      reason === undefined
        ? "the outbox is where and as it was left"
        : `the outbox ${FOUND[reason]} and is in use again`,
    );
  return EXIT.ok;
}

const FOUND: Readonly<Record<Reason, string>> = {
  restored: "was restored",
  replaced: "was replaced",
  copied: "was copied",
  moved: "was moved",
  unmarked: "had no mark",
  unreadable: "had a mark that cannot be read",
  later: "had a later minutewire's mark",
  returned: "was brought back",
  ahead: "was ahead of the clock",
};

function resolve(
  store: Store,
  key: string,
  options: OutboxOptions,
  terminal: Terminal,
  workspace: Workspace,
): Exit {
  if (options.sent !== true && options.again !== true)
    throw new Problems(
      error(
        "resolve-how",
        EXIT.usage,
        "say what you found",
        undefined,
        "--sent: it is in the list's archive. --again: it is not, send it again.",
      ),
    );
  return told(
    store,
    key,
    store.resolve(key, options.sent === true ? "sent" : "again", terminal.now()),
    "it is not in doubt",
    terminal,
    workspace,
  );
}

function told(
  store: Store,
  key: string,
  moved: boolean,
  why: string,
  terminal: Terminal,
  workspace: Workspace,
): Exit {
  const delivery = store.find(key);
  if (!moved) {
    const last = store.history(key).at(-1)?.remark ?? "";
    const reason = last.startsWith(REPLACED) ? last : why;
    throw new Problems(error("outbox-move", EXIT.usage, `${key} is ${delivery?.state}: ${reason}`));
  }
  if (delivery === undefined) return EXIT.ok;
  terminal.say(deliveryLine(delivery));
  tellNext(nextStep(delivery, new Past(store, workspace)), terminal);
  return EXIT.ok;
}
