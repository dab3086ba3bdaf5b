/** A language is a table of words: the same rules read German minutes, and each note is read in its own language. */
import { expect, test } from "vitest";
import { found } from "../../support/found.ts";
import { meetingOf } from "../../support/notes.ts";

const GERMAN = `# Protokoll der Sitzung vom 3. März 2026

**Anwesend:** Ada Muster, Ben Probe
**Entschuldigt:** Cleo Beispiel
**Vorsitz:** Ada Muster

## Lampe

Die Lampe flackert, und das ist nicht gut. Wir haben beschlossen, sie rot zu lassen.

- Ben bestellt ein neues Kabel
- Ben hat das alte Kabel weggeworfen

**Beschluss:** Das Tor bleibt offen.

Der Punkt Seil wird auf die nächste Sitzung vertagt.

Nächste Sitzung: Dienstag, 17. März 2026, 19:30 Uhr
`;

test("German minutes are read by the words of German", () => {
  expect(found(GERMAN)).toEqual({
    there: ["Ada Muster [chair]", "Ben Probe"],
    chair: "Ada Muster",
    actions: ["Ben Probe: bestellt ein neues Kabel"],
    decisions: ["Wir haben beschlossen, sie rot zu lassen.", "Beschluss: Das Tor bleibt offen."],
    deferred: ["Der Punkt Seil wird auf die nächste Sitzung vertagt."],
    next: "2026-03-17",
  });
});

test("a German note's people are read also under the English labels of a form", () => {
  const { attendees } = meetingOf(
    "Attendees: Ada Muster, Ben Probe\nApologies: Cleo Beispiel\n\n## Lampe\n\nDie Lampe ist rot und wird nicht ersetzt.\n",
  ).minutes;
  expect(attendees.map(({ name }) => name)).toEqual(["Ada Muster", "Ben Probe"]);
  const there = "Present: Ada Muster, Ben Probe\n\nDie Lampe ist rot und wird nicht ersetzt.\n";
  expect(found(there).there).toEqual(["Ada Muster", "Ben Probe"]);
});

test("a German note takes nothing over into the next English one", () => {
  const english =
    "Present: Ada Example\n\nThe lamp is red, and that was agreed to by all of us. Ada will order the oil.\n";
  const before = found(english);
  found(GERMAN);
  expect(found(english)).toEqual(before);
  expect(before).toMatchObject({ actions: ["Ada Example: order the oil"] });
});

test.each([
  ["Der Steg wird vertagt.\n", ["Der Steg wird vertagt."]],
  ["Die Wahl wurde verschoben.\n", ["Die Wahl wurde verschoben."]],
  ["Tor wird zurückgestellt.\n", ["Tor wird zurückgestellt."]],
  ["Der Antrag wird nicht vertagt.\n", undefined],
])("what is put off without a day is found in German: %j", (body, deferred) => {
  expect(found(`Anwesend: Ada Beispiel, Ben Muster\n\nWir sind in der Halle.\n\n${body}`).deferred).toEqual(
    deferred,
  );
});

test("what an agenda lists as open is read whole in any language, also a word behind a name", () => {
  const { actions } = meetingOf(
    "Anwesend: Karin Beispiel, Jürgen Muster\n\n## Fest\n\nWir haben über das Fest gesprochen und die Plakate sind fertig.\n\n## Open actions\n\n- [ ] Karin bestellt die Pokale\n- [ ] Lena: Kassensturz\n- [ ] Jürgen -> mietet das Zelt\n",
  ).minutes;
  expect(actions.map(({ quote }) => quote)).toEqual([
    "Karin bestellt die Pokale",
    "Lena: Kassensturz",
    "Jürgen -> mietet das Zelt",
  ]);
});
