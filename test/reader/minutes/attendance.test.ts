/** Who was there and who led it, in the habits of many projects. Every note is made up. */
import { describe, expect, test } from "vitest";
import { type Found, found } from "../../support/found.ts";

describe("who was there is read from", () => {
  const THERE: readonly (readonly [string, string, Found])[] = [
    [
      "a sign-in list with a sentence before it",
      "## Attendees (sign in)\n\nPlease put your name down here.\n\n- Ada Example\n- Ben Sample\n",
      { there: ["Ada Example", "Ben Sample"] },
    ],
    [
      "a label that asks for names",
      "Attendance (please add yourself):\n\n- Ada Example\n- Ben Sample\n- add yourself here\n",
      { there: ["Ada Example", "Ben Sample"] },
    ],
    [
      "a roll call behind a sentence, with columns",
      "Thanks to everybody who was here. Roll call:\n\n- Ada Example / Harbour Inc / @ada\n- Ben Sample / Sea Ltd / @ben\n",
      { there: ["Ada Example (@ada) [Harbour Inc]", "Ben Sample (@ben) [Sea Ltd]"] },
    ],
    [
      "columns that the list itself names",
      "## Attendees\n\n- Name / Org / @handle\n- Ada Example / Harbour Inc / @ada\n- Ben Sample / Sea Ltd\n",
      { there: ["Ada Example (@ada) [Harbour Inc]", "Ben Sample [Sea Ltd]"] },
    ],
    [
      "a person with pronouns, employer and town between commas",
      "## Attendees\n\n- Ada, she/her, Harbour Inc, Kilport\n- Ben, he/him, Sea Ltd, Ayrmouth\n",
      { there: ["Ada [she/her, Harbour Inc, Kilport]", "Ben [he/him, Sea Ltd, Ayrmouth]"] },
    ],
    [
      "a table of people that nothing introduces",
      "| Name | Organisation | GitHub |\n| --- | --- | --- |\n| Ada Example | Harbour Inc | @ada |\n| Ben Sample | Sea Ltd | @ben |\n",
      { there: ["Ada Example (@ada)", "Ben Sample (@ben)"] },
    ],
    [
      "an HTML table of people",
      "<table><tr><th>Name</th><th>Present</th></tr><tr><td>Ada Example</td><td>yes</td></tr><tr><td>Ben Sample</td><td></td></tr></table>\n",
      { there: ["Ada Example"] },
    ],
    [
      "lists of a team and of others, one of them a handle",
      "- Team members: Ada, Ben\n- Others: vincent\n\n## Lamp\n\nIt burns.\n",
      { there: ["Ada", "Ben", "vincent"] },
    ],
    [
      "handles with digits and small letters",
      "- **Attendees:**\n  - @oil20001\n  - rudd (@rudd)\n  - @ben\n",
      { there: ["@oil20001", "rudd (@rudd)", "@ben"] },
    ],
    ["small names one a line", "## Attendees\n\n- rudd\n- ben\n- cleo\n", { there: ["rudd", "ben", "cleo"] }],
    [
      "a bold label with a space behind it",
      "**Attendees** \n\n- Ada Example\n- Ben Sample\n",
      { there: ["Ada Example", "Ben Sample"] },
    ],
    [
      "roles as items of a list",
      "- Chair: Ada Example\n- Scribe: Ben Sample\n- Attendees: Ada Example, Ben Sample, Cleo Invented\n- Regrets: Dan Feigned\n",
      {
        there: ["Ada Example [chair]", "Ben Sample [scribe]", "Cleo Invented"],
        chair: "Ada Example",
      },
    ],
    [
      "who led it",
      "- **Lead:** Ada Example (@ada)\n- **Notetaker:** @ben\n- **Attendees:**\n  - @ben\n  - @cleo\n",
      {
        there: ["Ada Example (@ada) [lead]", "@ben [notetaker]", "@cleo"],
        chair: "Ada Example",
      },
    ],
    [
      "who moderated, below a heading of attendees",
      "## Attendees\n\n- Ada Example (moderator)\n- Ben Sample\n",
      { there: ["Ada Example [moderator]", "Ben Sample"], chair: "Ada Example" },
    ],
    [
      "a facilitator of a line of its own, far from the list",
      "Facilitator: Ben\n\n[Recording](https://films.example/1)\n\n## Attendees\n\n- Ada Example\n- Ben Sample\n",
      { there: ["Ada Example", "Ben Sample [facilitator]"], chair: "Ben Sample" },
    ],
    [
      "who called the meeting to order",
      "Present: Ada Example, Ben Sample\n\nThe meeting was called to order at 19:02 by Ben Sample.\n",
      { there: ["Ada Example", "Ben Sample"], chair: "Ben Sample" },
    ],
    [
      "who chaired in a sentence",
      "Present: Ada Example, Ben Sample\n\nAda chaired the meeting, and Ben took notes.\n",
      { there: ["Ada Example", "Ben Sample"], chair: "Ada Example" },
    ],
    [
      "who was not there, kept apart",
      "**Present:** Ada Example, Ben Sample\n\n**Absent with regrets:** Cleo Invented\n\n**Not present:** Dan Feigned\n",
      { there: ["Ada Example", "Ben Sample"] },
    ],
    [
      "no placeholder of a template",
      "- **Attendees:**\n  - @ada\n  - _@name_\n  - @AddYourNameHere\n  - (your name)\n  - {name}\n",
      { there: ["@ada"] },
    ],
    ["nobody of a lead of something else", "## Lamp\n\nLead: Ada Example\n\nIt burns.\n", {}],
    ["no table of lamps", "| Name | Colour |\n| --- | --- |\n| Main Lamp | red |\n", {}],
  ];
  test.each(THERE)("%s", (_, note, expected) => {
    expect(found(note)).toEqual(expected);
  });
});
