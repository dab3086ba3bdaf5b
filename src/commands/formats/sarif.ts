import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { rules } from "../../checks/index.ts";
import type { Place, Problem } from "../../problem.ts";

/** Problems as one SARIF 2.1.0 log (OASIS, 2020) of one run. */
export function sarif(problems: readonly Problem[]): string {
  const codes = [...new Set([...rules.map(({ code }) => code), ...problems.map(({ code }) => code)])];
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "minutewire", rules: codes.map(descriptor) } },
        // 3.14.17: a column is counted as Problem counts it.
        columnKind: "utf16CodeUnits",
        results: problems.map((problem) => result(problem, codes.indexOf(problem.code))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** 3.49: a rule; those of the reader and the rest of the program are told in the manual alone. */
function descriptor(code: string) {
  const rule = rules.find((one) => one.code === code);
  return {
    id: code,
    shortDescription: { text: rule?.about ?? code },
    help: { text: `See ${rule === undefined ? "docs/problems.md" : "docs/checks.md"}, "${code}".` },
  };
}

/** 3.27: a result. */
function result({ code, severity, message, place, hint }: Problem, ruleIndex: number) {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    ...(place === undefined ? {} : { locations: [location(place)] }),
  };
}

function location({ file, line, column }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** 3.4.3: a valid URI reference, relative where the file's name is. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(/[/\\]/).map(encodeURIComponent).join("/");
}
