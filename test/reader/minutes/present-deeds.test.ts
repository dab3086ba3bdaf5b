/** What somebody takes on without a modal: told in the present, by a pronoun, as taken over, behind a mention. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const CREW = "Attendees: Ada Example, Ben Sample, Cleo Invented\n\n";
const RUNDE =
  "# Protokoll der Sitzung\n\n**Anwesend:** Ada Muster, Ben Probe, Frau Cleo Beispiel\n\nWir sind in der Halle, und das Tor ist auf.\n\n";

/** The actions that are found below a line of attendees. */
const inCrew = (body: string) => found(CREW + body).actions ?? [];
const inRunde = (body: string) => found(RUNDE + body).actions ?? [];

describe("an action is found", () => {
  test.each([
    ["Ada signs the lease once Ben has read it.\n", "Ada Example: signs the lease once Ben has read it"],
    ["- Ben rotates the keys of the boathouse\n", "Ben Sample: rotates the keys of the boathouse"],
    ["The old label goes; Cleo drops it.\n", "Cleo Invented: drops it"],
    ["Until then, Ada replies to the harbour.\n", "Ada Example: replies to the harbour"],
    ["Cleo lets the neighbours know by Sunday.\n", "Cleo Invented: lets the neighbours know by Sunday"],
    ["Ben opens the poll on Monday.\n", "Ben Sample: opens the poll on Monday"],
    ["Ada gets her a key right after this.\n", "Ada Example: gets her a key right after this"],
    ["- Ben books the hall now, since it is free\n", "Ben Sample: books the hall now, since it is free"],
    ["Cleo's ordering new rope.\n", "Cleo Invented: ordering new rope"],
    ["Ben's happy to ring the plumber.\n", "Ben Sample: ring the plumber"],
    ["Ada was directed to get two quotes.\n", "Ada Example: get two quotes"],
    ["The members are going to be told by Ben.\n", "Ben Sample: told by Ben"],
    ["Cleo has taken on the rota.\n", "Cleo Invented: has taken on the rota"],
    ["Ada volunteered as cook for June.\n", "Ada Example: volunteered as cook for June"],
    ["Ben committed to a test of the winch.\n", "Ben Sample: committed to a test of the winch"],
    ["- Cleo promised him a review by Friday\n", "Cleo Invented: promised him a review by Friday"],
    ["Ada's draft is late; she'll finish it by Friday.\n", "Ada Example: finish it by Friday"],
    ["Ben asked about the oars. He orders them on Monday.\n", "Ben Sample: orders them on Monday"],
    ["Ben will speak with the owner of the pier.\n", "Ben Sample: speak with the owner of the pier"],
    ["@Ada please move the stand-up to ten.\n", "Ada Example: please move the stand-up to ten"],
    ["@ben: renew the permit before May\n", "Ben Sample: renew the permit before May"],
    ["Captain Sample will hoist the flag.\n", "Ben Sample: hoist the flag"],
    ['Ada: "I could draft it, Ben and I will send it."\n', "Ben Sample, Ada Example: send it"],
    ["- Ada writes the post, Ben checks it\n", "Ada Example, Ben Sample: writes the post, Ben checks it"],
    [
      "Cleo is to list the oars by noon, Ada counts them.\n",
      "Cleo Invented, Ada Example: list the oars by noon, Ada counts them",
    ],
    ["## Actions\n\n- [ ] Ada Example renew the permit\n", "Ada Example: renew the permit"],
    ["Ben, please send the figures to Ada.\n", "Ben Sample: send the figures to Ada"],
    ["It was agreed that Ada would write to the bank.\n", "Ada Example: write to the bank"],
    ["The committee asked Ben to check the lease.\n", "Ben Sample: check the lease"],
    ["Cleo was tasked with checking the lease.\n", "Cleo Invented: was tasked with checking the lease"],
    ["Ben puts it online.\n", "Ben Sample: puts it online"],
    ["Cleo keeps an eye on the boiler.\n", "Cleo Invented: keeps an eye on the boiler"],
    ["=> Ben: send the list\n", "Ben Sample: send the list"],
    ["#action ada and ben split the work\n", "Ada Example, Ben Sample: split the work"],
    ["## Old actions\n\n- #action ada put the pictures up\n", "Ada Example: put the pictures up"],
    [
      "## Review of open action items\n\n- Ben: talk to the bank\n  Status: no progress\n",
      "Ben Sample: talk to the bank",
    ],
  ])("in %j", (body, action) => {
    expect(inCrew(body)).toEqual([action]);
  });

  test.each([
    ["Ben tauscht die Lampe am Wochenende aus.\n", "Ben Probe: tauscht die Lampe am Wochenende aus"],
    ["Ada gibt die Liste an den Beirat weiter.\n", "Ada Muster: gibt die Liste an den Beirat weiter"],
    ["Frau Beispiel teilt dem Amt das Ergebnis mit.\n", "Frau Cleo Beispiel: teilt dem Amt das Ergebnis mit"],
    ["- Ada und Ben übernehmen den Stand\n", "Ada Muster, Ben Probe: übernehmen den Stand"],
    ["Ada und Ben dichten das Dach ab.\n", "Ada Muster, Ben Probe: dichten das Dach ab"],
    ["Bis 8. Mai liefert Ben einen Plan.\n", "Ben Probe: Bis 8. Mai liefert Ben einen Plan"],
    ["Um das Seil kümmert sich Ada.\n", "Ada Muster: Um das Seil kümmert sich Ada"],
    ["Ada hat das Rohr geflickt. Sie holt zwei Angebote ein.\n", "Ada Muster: holt zwei Angebote ein"],
    ["Ben hängt morgen einen Aushang auf.\n", "Ben Probe: hängt morgen einen Aushang auf"],
    ["Ben vermisst am Samstag das Becken.\n", "Ben Probe: vermisst am Samstag das Becken"],
    ["Ada hat sich bereit erklärt, das Tor zu ölen.\n", "Ada Muster: das Tor zu ölen"],
    ["Ben soll die Stadt anrufen.\n", "Ben Probe: die Stadt anrufen"],
    ["Die Halle wird von Ben gebucht.\n", "Ben Probe: von Ben gebucht"],
    ["Der Vorstand beauftragt Ben, die Halle zu buchen.\n", "Ben Probe: die Halle zu buchen"],
    ["Es wurde vereinbart, dass Ben die Halle bucht.\n", "Ben Probe: die Halle bucht"],
    ["Ada: Ich kümmere mich um das Tor.\n", "Ada Muster: kümmere mich um das Tor"],
    ["- Ada: Halle buchen\n", "Ada Muster: Halle buchen"],
    ["- Angebote für die Pumpe einholen (Ben)\n", "Ben Probe: Angebote für die Pumpe einholen"],
    ["- @ben Liste ins Netz stellen\n", "Ben Probe: Liste ins Netz stellen"],
    ["Auftrag an Ben: Halle buchen\n", "Ben Probe: Halle buchen"],
    [
      "## Offene Punkte aus dem März\n\n- Karte beim Amt bestellen (Ben) – noch offen\n- Bericht ablegen (Ada) – erledigt\n",
      "Ben Probe: Karte beim Amt bestellen",
    ],
  ])("in German in %j", (body, action) => {
    expect(inRunde(body)).toEqual([action]);
  });
});

describe("no action is found", () => {
  test.each([
    "Ada adds a remark on the tar. Ben checks the time. Cleo brings news of the fair.\n",
    "- Ada posts the link\n- Ben adds another point\n- Cleo raises the question of fuel\n",
    "Ben changes his mind. Ada returns the favour every year.\n",
    "Ada opens the meeting. Ben closes the discussion.\n",
    "Cleo gives a talk on Monday. Ada runs the workshop on Friday.\n",
    "Ben is happy to see the lamp. Ada is glad to report that it works.\n",
    "Ada took over the oars last year. Ben took on too much.\n",
    "If it rains, Ada has taken on the rota.\n",
    "@ada thank you for the cake\n\n@ben can you order oil?\n",
    "- **Release 1.9** (Ben)\n  - no news\n",
    "- Ada changes the number (done during the call)\n",
    "## Actions\n\n| Who | What | Status |\n|---|---|---|\n| Ada | pictures | withdrawn |\n",
    "## Old actions\n\n- ada put the pictures up\n",
    "We asked Ada about the lamp. The committee appointed Ben to the board.\n",
    "Ada, please note that the hall is closed. Ben is responsible for the lamp.\n",
    "Ada speaks to the motion. Ben tests the microphone. Cleo adds it was old.\n",
    "Ben looks for a job. Cleo reports back from the fair. Ada gets a new boat next week.\n",
    "=> Ada: agreed\n",
    "The keys that Ada signs for are here, and Ben says Cleo drops them.\n",
  ])("in %j", (body) => {
    expect(inCrew(body)).toEqual([]);
  });

  test.each([
    "Ada stellt die neue Lehrerin für Musik vor. Ben stellt fest, dass es regnet.\n",
    "Ben berichtet am Montag aus Kiel. Ada zeigt morgen Bilder. Ada teilt mit, dass es geht.\n",
    "Ada übernimmt die Moderation. Ben fragt, ob das Tor zu ist. Ada schreibt Protokoll.\n",
    "Ben meldet, dass die Lampe geht. Ben pflegt den Kalender. Ada hat den Plan geschickt.\n",
    "Ada kommt am Freitag später. Ben fährt nächste Woche nach Kiel.\n",
    "Wenn es regnet, tauscht Ada die Lampe aus. Ada leert jede Woche den Kasten.\n",
    "Die Lampe wird von Ben vorgestellt. Der Vorstand bittet Ada, sich zu setzen.\n",
    "- Ada: die Preise steigen\n- Ben: Lampen sind vergeben\n- Ada: wir müssen das klären\n",
    "Ben baut auf die Stadt. Ada klärt auf, warum es so ist. Ben schreibt an seiner Arbeit.\n",
    "Ada will das Tor nicht streichen. Ben informiert die Runde über den Stand.\n",
    "Die Stadt hat die Linde gefällt. Sie schickt einen Bericht.\n",
  ])("in German in %j", (body) => {
    expect(inRunde(body)).toEqual([]);
  });
});

test("running notes are parted where a heading says the hour and a link beside its day", () => {
  const note =
    "# Log\n\n### March 3, 2026 (9am Pacific) — [film](https://f.example)\n\n**Attendees:** Ada Example, Ben Sample\n\n- Ben will oil the winch\n\n### Feb 3, 2026 (9am Pacific)\n\n**Attendees:** Cleo Invented\n\n- Cleo will order rope\n";
  expect(found(note)).toMatchObject({
    there: ["Ada Example", "Ben Sample"],
    actions: ["Ben Sample: oil the winch"],
  });
});
