/** People whom a query names, to the database in which the outbox is. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rowsOf } from "../../../src/outbox/many/people.ts";
import { Suppression } from "../../../src/workspace/mailings/suppression.ts";
import { runInside } from "../../support/inside.ts";
import { noteText } from "../../support/notes.ts";
import { Cluster, noPostgres } from "../../support/postgres.ts";
import { configText } from "../../support/project.ts";

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, people whom a query names: ${missing}`);

const today = new Date().toISOString().slice(0, 10);
const ALL = "query:select address, name from people order by address";
const GONE = "query:select address from people where is_gone";

describe.runIf(missing === undefined)("people whom a query names", () => {
  let server: Cluster;
  let folder: string;
  let database = "";
  let databases = 0;
  beforeAll(async () => {
    server = await Cluster.start();
  });
  afterAll(() => server.remove());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "minutewire-asked-"));
    database = `asked_${databases++}`;
    process.env.OUTBOX_URL = server.newDatabase(database);
    ask(`create table people (address text, name text, is_gone boolean not null default false);
      insert into people values ('ada@keepers.example', 'Ada, of the "Lamp"'), ('bo@keepers.example', null),
        ('cy@keepers.example', '')`);
    mkdirSync(join(folder, "notes"));
    configure();
    write("old");
    expect((await run("publish", "--first-run")).code).toBe(0);
    write("new");
  });
  afterEach(() => {
    delete process.env.OUTBOX_URL;
    rmSync(folder, { recursive: true });
  });

  const ask = (sql: string) => server.ask(sql, database);
  const run = (...words: string[]) => runInside(folder, words);
  function write(name: string): void {
    const fields = { permalink: `'${name}'`, subject: `'About ${name}'`, updated: `'${today} 10:00'` };
    writeFileSync(join(folder, `notes/${name}.md`), noteText(`Words of ${name}`, fields));
  }
  function configure(to = ALL, more = "", state = "state: env:OUTBOX_URL"): void {
    const text = configText(["notes/*.md"], "{ kind: file, path: list }", `${state}\n${more}`);
    const whom = `to: ${JSON.stringify(to)}`;
    writeFileSync(join(folder, "minutewire.yaml"), text.replace("to: crew@lists.lighthouse.example", whom));
  }
  /** The To fields of what was sent, in order. */
  const sent = () =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".eml"))
      .map((name) => /^To: (.*)\r$/m.exec(readFileSync(join(folder, name), "utf8"))?.[1])
      .sort();

  test("are sent what is new, each with the name that stands beside the address", async () => {
    expect((await run("publish")).code).toBe(0);
    expect(sent()).toEqual([
      '"Ada, of the \\"Lamp\\"" <ada@keepers.example>',
      "bo@keepers.example",
      "cy@keepers.example",
    ]);
    expect((await run("publish")).code).toBe(0);
    expect(sent()).toHaveLength(3);
    expect((await run("outbox", "verify")).code).toBe(0);
  });

  test("are as many as there are, some at a time, and nobody twice", async () => {
    ask("insert into people select 'keeper-' || n || '@keepers.example' from generate_series(1, 2500) n");
    ask("insert into people values ('ADA@keepers.example')");
    const { code, out } = await run("send", "new", "--dry-run");
    expect([code, /to (\d+) people/.exec(out)?.[1]]).toEqual([0, "2503"]);
  });

  test("are left out where another query names them, until the moment of sending", async () => {
    ask("update people set is_gone = true where address like 'ada@%'");
    configure(ALL, `suppress: ${JSON.stringify(GONE)}\n`);
    expect((await run("publish")).code).toBe(0);
    expect(sent()).toEqual(["bo@keepers.example", "cy@keepers.example"]);
    const place = { file: "minutewire.yaml", line: 1, column: 1 };
    const asked = (_: string, query: string, take: Parameters<typeof rowsOf>[2]) =>
      rowsOf(process.env.OUTBOX_URL ?? "", query, take);
    const sources = { folder, database: "OUTBOX_URL", ask: asked };
    const gone = await Suppression.load({ query: GONE.slice("query:".length) }, sources, place);
    expect(["ada", "bo"].map((name) => gone.has(`${name}@keepers.example`))).toEqual([true, false]);
    ask("drop table people");
    // What was said a moment ago is believed.
    await gone.refresh();
  });

  test.each([
    [
      "a table that is not there",
      "query:select address from strangers",
      78,
      'relation "strangers" does not exist',
    ],
    ["what is no SQL", "query:everybody", 78, 'syntax error at or near "everybody"'],
    ["two statements", "query:select 1; drop table people", 78, "cannot insert multiple commands"],
    ["what would write", "query:select address from taken()", 78, "read-only transaction"],
    ["too many columns", "query:select address, name, is_gone from people", 78, "gives 3 columns"],
    ["numbers", "query:select 7", 78, "row 1 of the query: its address is no text"],
    ["what is no address", "query:select 'nobody'", 78, "row 1 of the query: this is not one mail address"],
    [
      "a name that would break a field",
      "query:select 'ada@keepers.example', E'Ada\\nBcc: x'",
      78,
      "its name cannot stand",
    ],
    ["nobody", "query:select address from people where false", 78, "the query names nobody"],
  ])(
    "are nobody where the query asks for %s: told at its place, and nothing is sent",
    async (_, to, exit, why) => {
      ask(`create function taken() returns setof people language sql as 'delete from people returning *'`);
      configure(to);
      const { code, err } = await run("publish");
      expect(code).toBe(exit);
      expect(err).toMatch(/^minutewire\.yaml:\d+:\d+ +error +recipients-(?:query|none) /m);
      expect(err).toContain(why);
      expect(sent()).toEqual([]);
      expect(ask("select count(*) from people")).toBe("3");
    },
  );

  test("are not asked for by who only looks, also where there is no database to ask", async () => {
    process.env.OUTBOX_URL = "postgresql://nobody@127.0.0.1:1/none";
    expect((await run("check")).code).toBe(0);
    expect((await run("index")).code).toBe(0);
    const away = await run("publish");
    expect([away.code, away.err]).toEqual([75, expect.stringContaining("outbox-unreachable")]);
  });

  test("are refused where the outbox is in no database", async () => {
    for (const [to, more, key] of [
      [ALL, "", "recipients-query"],
      ["ada@keepers.example", `suppress: ${JSON.stringify(GONE)}`, "suppress-query"],
    ] as const) {
      configure(to, more, "");
      const { code, err } = await run("publish");
      expect([code, err]).toEqual([78, expect.stringContaining(key)]);
      expect(err).toContain("this outbox is in none");
    }
  });
});
