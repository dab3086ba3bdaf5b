import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { EXIT, type Problem, Problems } from "../../../src/problem.ts";
import { Suppression } from "../../../src/workspace/mailings/suppression.ts";
import { loadWorkspace, type Workspace } from "../../../src/workspace/workspace.ts";
import { configText } from "../../support/project.ts";

const folder = mkdtempSync(join(tmpdir(), "minutewire-recipients-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LIST = "to: crew@lists.lighthouse.example";
const TO = (to: string) => configText(["notes/*.md"], "{ kind: file, path: out }").replace(LIST, `to: ${to}`);

/** The workspace of a configuration whose mailing goes so, with what a file of addresses says. */
async function loaded(to: string, addresses?: string | Uint8Array): Promise<Workspace> {
  mkdirSync(join(folder, "notes"), { recursive: true });
  writeFileSync(join(folder, "minutewire.yaml"), TO(to));
  rmSync(join(folder, "people.txt"), { force: true });
  if (addresses !== undefined) writeFileSync(join(folder, "people.txt"), addresses);
  return loadWorkspace({ config: join(folder, "minutewire.yaml") });
}
const people = async (to: string, addresses?: string | Uint8Array) =>
  (await loaded(to, addresses)).mailings[0]?.recipients?.map(({ name, address }) => `${name}<${address}>`);
async function refused(to: string, addresses?: string | Uint8Array): Promise<readonly Problem[]> {
  const cause: unknown = await loaded(to, addresses).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(cause instanceof Problems)) throw new Error("it was taken");
  expect(cause.problems.map(({ exit }) => exit)).toEqual(cause.problems.map(() => EXIT.config));
  return cause.problems;
}

const twice = (found: Workspace["warnings"]) => found?.filter(({ code }) => code === "recipient-twice");

describe("the recipients of a mailing", () => {
  test("are one where it names one, who is nobody's list", async () => {
    const [mailing] = (await loaded("crew@lists.lighthouse.example")).mailings;
    expect(mailing).toMatchObject({ to: { address: "crew@lists.lighthouse.example" } });
    expect(mailing?.recipients).toBeUndefined();
  });
  test("are those of a list, with their names", async () => {
    expect(await people('[ada@keepers.example, "Bo Ek <bo@keepers.example>"]')).toEqual([
      ...["<ada@keepers.example>", "Bo Ek<bo@keepers.example>"],
    ]);
    expect(await people("[ada@keepers.example]")).toEqual(["<ada@keepers.example>"]);
  });
  test("are the lines of a file, without what stands behind a #, in whatever form a system writes lines", async () => {
    const file =
      "\ufeff# everybody who asked\r\n\r\nAda Lund <ada@keepers.example>  # since May\r\n  bo@keepers.example\n#x@y.example\na#b@keepers.example";
    expect(await people("file:people.txt", file)).toEqual([
      ...["Ada Lund<ada@keepers.example>", "<bo@keepers.example>", "<a#b@keepers.example>"],
    ]);
  });
  test("count once, in whatever case their addresses are written, and it is told where", async () => {
    const { mailings, warnings } = await loaded(
      "file:people.txt",
      "Ada@Keepers.example\nbo@keepers.example\nAda <ada@KEEPERS.example>\n",
    );
    expect(mailings[0]?.recipients?.map(({ address }) => address)).toEqual([
      ...["Ada@keepers.example", "bo@keepers.example"],
    ]);
    expect(twice(warnings)).toMatchObject([
      { code: "recipient-twice", severity: "warning", place: { line: 3, column: 1 } },
    ]);
    const inline = await loaded("[ada@keepers.example, ADA@keepers.example]");
    expect(inline.mailings[0]?.recipients).toHaveLength(1);
    expect(twice(inline.warnings)).toMatchObject([{ code: "recipient-twice", place: { line: 12 } }]);
  });

  test("are none of an empty list, an empty file, or one of comments", async () => {
    expect(await refused("[]")).toMatchObject([{ message: expect.stringContaining("must name an address") }]);
    for (const empty of ["", "\n\n", "# nobody yet\n"])
      expect(await refused("file:people.txt", empty)).toMatchObject([
        { code: "recipients-none", place: { file: expect.stringContaining("people.txt"), line: 1 } },
      ]);
  });
  test("are told line by line where they are no addresses", async () => {
    const file = "ada@keepers.example\nbo\nAda <ada@keepers.example>, Bo <bo@keepers.example>\ncy@keepers\n";
    expect(await refused("file:people.txt", file)).toMatchObject(
      [2, 3, 4].map((line) => ({
        code: "recipient",
        place: { file: expect.stringContaining("people.txt"), line, column: 1 },
        hint: expect.stringContaining("One address a line"),
      })),
    );
    expect(await refused("[ada@keepers.example, bo]")).toMatchObject([
      { code: "config", message: expect.stringMatching(/^mailings\.post\.to\.1: must be one mail address/) },
    ]);
  });
  test("are not what is no text, no file, or a file that vanished", async () => {
    expect(await refused("file:people.txt", Uint8Array.of(0xff, 0xfe, 0x61))).toMatchObject([
      { code: "recipient" },
    ]);
    expect(await refused("file:people.txt")).toMatchObject([
      { place: { line: 12 }, hint: expect.stringContaining("`to`") },
    ]);
    expect(await refused("file:notes")).toHaveLength(1);
    expect(await refused("file:")).toHaveLength(1);
  });
});

describe("who is suppressed", () => {
  async function suppressing(setting: string, addresses?: string) {
    writeFileSync(join(folder, "minutewire.yaml"), `${TO("crew@lists.lighthouse.example")}\n${setting}\n`);
    rmSync(join(folder, "suppressed.txt"), { force: true });
    if (addresses !== undefined) writeFileSync(join(folder, "suppressed.txt"), addresses);
    try {
      return (await loadWorkspace({ config: join(folder, "minutewire.yaml") })).suppression;
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
      return cause.problems.map(({ code, exit, message, place }) => ({
        code,
        exit,
        message,
        line: place?.line,
      }));
    }
  }
  const FILE = "suppress: file:suppressed.txt";

  test("is in a file of addresses, which may have none", async () => {
    const found = await suppressing(FILE, "# who asked\nBo <Bo@keepers.example>  # twice\n");
    if (!(found instanceof Suppression)) throw new Error(JSON.stringify(found));
    expect([found.has("bo@KEEPERS.example"), found.has("ada@keepers.example")]).toEqual([true, false]);
    expect(await suppressing(FILE, "")).toBeInstanceOf(Suppression);
  });

  test("is nobody where the configuration says nothing of it", async () => {
    expect(await suppressing("")).toBeUndefined();
  });

  test("is told where the file is missing, is no list of addresses, or is not named as one", async () => {
    expect(await suppressing(FILE)).toMatchObject([
      {
        code: "suppress-file",
        exit: EXIT.config,
        message: expect.stringMatching(/suppressed\.txt.*nothing is sent$/),
      },
    ]);
    expect(await suppressing(FILE, "ada@keepers.example\nada\n")).toMatchObject([
      { code: "recipient", exit: EXIT.config, line: 2 },
    ]);
    for (const wrong of ["suppressed.txt", "'file:'", "[ada@keepers.example]"])
      expect(await suppressing(`suppress: ${wrong}`, "")).toMatchObject([
        { code: "config", exit: EXIT.config },
      ]);
  });
});
