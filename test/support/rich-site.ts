/** A made-up site with all that pages show: few meetings, one of them rich, and what is found across them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { configText, type Project } from "./project.ts";

/** Where it is served, in a browser that is asked for nothing else. */
export const SERVED = "https://lighthouse.example/minutes/";

const RICH = `Attendees: Ada Example (chair), Ben Sample, Keeper

The storm of Sunday tried everything that we agreed in the autumn. Most of it held.

## Lamp and lens

The new lens throws the light two miles further. Ada measured it from the pier, in fog, on three nights; the figures are in
[the log of the trials](https://trials.example/lens/2026-11).

| Lens | Range in fog | Oil a night | Price |
| --- | ---: | ---: | ---: |
| old | 4.1 miles | 2.9 l | – |
| new | 6.2 miles | 2.4 l | 2,104 |
| lent by the museum | 5.7 miles | 3.3 l | 340 a month |

DECISION: we keep the old lens as a spare.

![The tower by night, its light on the water](tower.png)

- [ ] Ada Example: write to the museum about the lent lens
- [x] Ben Sample: pack the old lens in straw

## Rope

Ben went through the lockers:

1. The davit's rope is worn at the splice.
   - It was spliced in 2019.
   - The harbour has sixty metres to spare, says [the chandler](https://chandler.example/rope).
2. Everything else will last the winter.

> A rope is as old as its oldest splice.
>
> -- the handbook, page 12

- [ ] Ben Sample: order sixty metres of rope

## Counting ships

The counter wrote nothing on Tuesday. Its log ends so:

\`\`\`
03:12  north  2
03:40  south  1
04:02  north  counter: no space left
\`\`\`

Keeper runs \`count --since yesterday\` each morning until it is mended. See [issue 41](https://counter.example/issues/41) and
<https://counter.example/manual>.

DECISION: the log moves to the harbour's machine.

The paint for the gallery is put off to the spring.

The next meeting is on Tuesday, 24 November 2099.
`;

const EARLIER = `Attendees: Ada Example, Keeper

## Lamp and lens

DECISION: we try the new lens for a month. It costs what [the makers](https://lenses.example/fog) ask.

## Winter watches

- [ ] Keeper: draw up the list of watches

[The tide tables](https://tides.example/2026) are on the wall.
`;

const FIRST = `Attendees: Ben Sample, Keeper

## Winter watches

Nobody wants the one after midnight. [How others do it](https://watches.example/) was read aloud.

## Rope

DECISION: the lockers are gone through each autumn.
`;

/** Writes its notes and its settings. */
export function writeRichSite(project: Project): void {
  const config = configText(["notes/*.md"], "{ kind: file, path: mail }");
  project.write(
    "minutewire.yaml",
    config
      .replace(
        "title: Lighthouse crew meeting",
        "title: Lighthouse crew\n  description: What the crew of a lighthouse talks about every other Tuesday, and what it decides.",
      )
      .replace("transport: way", "transport: way\n    list: mailman3"),
  );
  project.write("notes/tower.png", tower());
  const note = (day: string, news: string, body: string) =>
    project.note(`crew-${day}`, body, {
      ...{ updated: day, subject: `'Crew meeting: ${day}'`, description: `'${news}'` },
    });
  note("2026-11-10", "Two miles more light, and who orders rope", RICH);
  note("2026-10-27", "A new lens on trial", EARLIER);
  note("2026-10-13", "Watches for the winter", FIRST);
}

/** A picture with something in it: a tower and its light. */
function tower(): Buffer {
  const [width, height] = [960, 480];
  const picture = new PNG({ width, height });
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isTower = Math.abs(x - 300) < 18 + y / 12 && y > 120;
      const isLight = Math.abs(y - 130) < (x - 300) / 9 && x > 300;
      const [red, green, blue] = isTower
        ? [214, 206, 196]
        : isLight
          ? [244, 226, 150]
          : [22, 34 + y / 12, 58 + y / 6];
      picture.data.set([red ?? 0, Math.round(green ?? 0), Math.round(blue ?? 0), 255], (y * width + x) * 4);
    }
  return PNG.sync.write(picture);
}

const TYPES: Readonly<Record<string, string>> = {
  ...{ html: "text/html; charset=utf-8", json: "application/json", png: "image/png", svg: "image/svg+xml" },
};

/** Answers a page's requests from the built folder, and all others with nothing. */
export async function serveBuilt(page: Page, folder: string): Promise<void> {
  await page.route("**/*", async (route) => {
    const { href, pathname } = new URL(route.request().url());
    if (!href.startsWith(SERVED)) return route.abort();
    const path = pathname.slice(new URL(SERVED).pathname.length).replace(/(?:^|\/)$/, "$&index.html");
    try {
      const body = readFileSync(join(folder, path));
      await route.fulfill({ body, contentType: TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain" });
    } catch {
      await route.fulfill({ status: 404, body: "" });
    }
  });
}
