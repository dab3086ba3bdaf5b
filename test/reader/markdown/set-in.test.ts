/** Notes whose text is set in below its headings, and notes that only show code. */
import { describe, expect, test } from "vitest";
import { meetingOf } from "../../support/notes.ts";

const kinds = (body: string) => meetingOf(body).document.map(({ kind }) => kind);

describe("what is set in below headings", () => {
  test("is text where all of a note is, and keeps its lines", () => {
    const note =
      "# Call\n\n    The call was opened by Ada at noon.\n\n## Actions\n\n    * Ada: paint the gate\n    * Ben: order two oars\n\n## Next\n\n    The next call is on 19 March.\n";
    const { document, minutes } = meetingOf(note);
    expect(document.map(({ kind }) => kind)).not.toContain("code");
    expect(minutes.actions.map(({ what }) => what)).toEqual(["paint the gate", "order two oars"]);
    const [first, second] = minutes.actions;
    expect((second?.line ?? 0) - (first?.line ?? 0)).toBe(1);
    expect(minutes.nextMeeting?.date).toBe("2026-03-19");
  });

  test("is a list where short lines are set in more", () => {
    const note =
      "# Call\n\n    Members who were present:\n\n      Ada Example\n      Ben Sample (late)\n\n## Pump\n\n    It leaks where the hose begins.\n\n## Oars\n\n    They will be here by next week.\n";
    expect(kinds(note)).toContain("list");
  });

  test("stays code once within it", () => {
    expect(
      kinds(
        "# Call\n\n    We looked at this together today:\n\n        oil --all\n\n## Pump\n\n    It leaks where the hose begins.\n\n## Oars\n\n    They will be here by next week.\n",
      ),
    ).toContain("code");
  });

  test.each([
    "# Call\n\nWe looked at this.\n\n    The pump leaks where the hose begins.\n",
    "# Call\n\n    oil();\n\n## Pump\n\n    let it = rest;\n\n## Oars\n\n    if (two) row();\n",
    "# Call\n\n    The pump leaks where the hose begins.\n",
  ])("is code in %j", (note) => {
    expect(kinds(note)).toContain("code");
  });
});
