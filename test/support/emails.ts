import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Meeting } from "../../src/model/meeting.ts";
import { loadPages } from "../../src/workspace/templates/pages.ts";
import { LOOKS, type Looks } from "../../src/writers/looks.ts";
import { compileTemplate } from "../../src/writers/newsletter/compile.ts";
import type { Fragments } from "../../src/writers/newsletter/fragments.ts";
import type { Template } from "../../src/writers/writer.ts";
import { meetingOf } from "./notes.ts";

const FOLDER = fileURLToPath(new URL("../../emails/", import.meta.url));

/** The fragments that ship with the program. */
export function shippedFragments(): Fragments {
  return Object.fromEntries(
    namesIn(".mjml", FOLDER).map((name) => [
      basename(name, ".mjml"),
      { file: `emails/${name}`, text: readFileSync(join(FOLDER, name), "utf8") },
    ]),
  );
}

function namesIn(ending: string, folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(ending));
}

/** The fragments of the pages that ship with the program, as writers take them. */
export function shippedPagesIn(looks: Looks): Promise<Readonly<Record<string, string>>> {
  return loadPages({ emails: [FOLDER], looks, placeOf: () => undefined });
}

export const shippedPages = await shippedPagesIn(LOOKS);

/** The shipped template, compiled. */
export function shippedTemplate(): Promise<Template> {
  return compileTemplate(shippedFragments());
}

/** A meeting in which every part of a newsletter and every element of a note occurs. */
export function everyPart(): Meeting {
  const meeting = meetingOf(BODY);
  return {
    ...meeting,
    minutes: {
      ...meeting.minutes,
      decisions: [{ text: "The lamp stays electric.", line: 20, rule: "mark.decision" }],
      actions: [
        {
          who: ["Keeper"],
          what: "",
          quote: "Keeper will oil the gate.",
          line: 21,
          certainty: "clear",
          rule: "promise.will",
          unmarked: "Keeper will oil the gate.",
        },
      ],
      deferred: [{ topic: "Paint", quote: "Paint waits for dry weather.", line: 22, rule: "mark.deferral" }],
    },
  };
}

const BODY = `
Attendees: Keeper (chair), Scribe, Mate

A word before the first topic, with a [link](https://lighthouse.example/a?b=1&c=2).

## Lamp & lens

The lamp was cleaned with \`vinegar --soft\` and \`a-command-of-more-than-24-letters --and --options\`.
**Strong words**, *some emphasis* and ~~what was struck out~~.

    $ lamp --on
    <lit> & turning

### A sub-heading

> The lens came up like new. See [the log](https://lighthouse.example/log).
>
> It took a day.

| Lamp | Hours | State |
| :--- | ----: | :---: |
| main | 4012 | good |
| spare | 3 | new, [tested](https://lighthouse.example/t) |

## Gate

3. The third point
4. The fourth, which goes on for rather longer than the others do, over the end of the line and on, so that the list
   it stands in is one that wants more room between its items than a list of short ones.
   - nested, one level
   - and again

- [x] oil bought
- [ ] gate oiled

![The gate](https://lighthouse.example/gate.jpg)

| One | Two | Three | Four |
| --- | --- | ----- | ---- |
| a | b | c | d |

---

## Next time

The next meeting is on 10 March 2026, at noon.
`;
