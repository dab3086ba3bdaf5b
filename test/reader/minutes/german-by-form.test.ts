/** The same in German: what is settled, what is put off, and what is neither. All are made up. */
import { describe, expect, test } from "vitest";
import { found } from "../../support/found.ts";

const PRESENT =
  "Anwesend: Ada Beispiel, Ben Muster, Cleo Erfunden, Dov Muster, Edda Beispiel\n\nWir sind für die Lampe da und das ist gut.";

/** What stands before it is no outcome, but for an item of a list, a log or bold words, which stand alone. */
const outcome = (words: string) => {
  const before = /^(?:- |`|\*\*|F: )/.test(words) ? "" : "Ada zeigte uns den Plan. ";
  const { decisions = [], deferred = [] } = found(`${PRESENT}\n\n## Bootshaus\n\n${before}${words}\n`);
  return { isDecided: decisions.length > 0, isPutOff: deferred.length > 0 };
};

describe("a decision is found in", () => {
  test.each([
    "Niemand hatte etwas dagegen, also kommt der Zaun weg.",
    "Keiner hatte Einwände, der Zaun kommt weg.",
    "Alle waren dafür.",
    "Alle außer Ben waren dafür.",
    "Bis auf Ben waren alle für den neuen Zaun.",
    "Die Mehrheit war für den neuen Zaun.",
    "Die Runde stimmte zu.",
    "Die Runde war dafür.",
    "Das Team hat sich für den neuen Zaun entschieden.",
    "Wir entscheiden uns für den neuen Zaun.",
    "Wir nehmen den neuen Zaun.",
    "Also der neue Zaun.",
    "Der neue Zaun soll es sein.",
    "Es bleibt beim alten Zaun.",
    "Der alte Zaun bleibt.",
    "Der Beitrag bleibt bei 20 Euro.",
    "Der Beitrag steigt auf 25 Euro.",
    "Ab Mai gilt der neue Beitrag.",
    "Ab sofort tagen wir dienstags.",
    "Kaufen wir den Zaun? Ja.",
    "Sollen wir den Zaun kaufen? Nein.",
    "Holz oder Metall? Holz.",
    "Jemand dagegen? Nein.",
    "Alle einverstanden? Ja.",
    "Abstimmung: 5 dafür, 1 dagegen.",
    "5 Ja, 1 Nein, 2 Enthaltungen. Angenommen.",
    "Dafür: 4. Dagegen: 0. Angenommen.",
    "Ada beantragt, den Zaun zu streichen. Angenommen.",
    "Einstimmig angenommen.",
    "Der Antrag wurde mit 5 zu 1 angenommen.",
    "Abgelehnt. Der Zaun ist noch gut.",
    "Beschluss: Der Zaun wird grün.",
    "Beschlossen: Zaun wird grün",
    "Zaun: wird grün, einstimmig",
    "Zaun: beschlossen",
    "Wir haben uns darauf geeinigt, den Zaun grün zu streichen.",
    "Man einigte sich auf Grün.",
    "Es wurde beschlossen, den Zaun grün zu streichen.",
    "Der Vorstand beschließt, den Zaun zu streichen.",
    "Dov wird zum Kassenwart gewählt.",
    "Dov ist neuer Kassenwart.",
    "Dov wurde aufgenommen.",
    "Entfällt ab Mai.",
    "Gestrichen ab Mai.",
    "So machen wir es.",
    "Das machen wir.",
    "Hiermit ist Dov aufgenommen.",
    "Damit ist der Zaun beschlossen.",
  ])("%j", (words) => {
    expect(outcome(words)).toEqual({ isDecided: true, isPutOff: false });
  });
});

describe("a matter put off is found in", () => {
  test.each([
    "Vertagt.",
    "Auf Mai vertagt.",
    "Der Punkt wird auf die nächste Sitzung vertagt.",
    "Das besprechen wir im Mai.",
    "Das nehmen wir im Mai wieder auf.",
    "Schlafen wir nochmal drüber.",
    "Wir schlafen eine Nacht darüber.",
    "Heute nicht.",
    "Heute nicht mehr, nächstes Mal.",
    "Nicht ohne Dov.",
    "Ohne Dov wollten wir das nicht entscheiden.",
    "Dov fehlt, also nächstes Mal.",
    "Dov ist nicht da, nächstes Mal.",
    "Keine Zeit mehr, kommt im Mai wieder.",
    "Kommt im Mai wieder auf die Tagesordnung.",
    "Kommt auf die Liste für Mai.",
    "Die Entscheidung fällt im Mai.",
    "Die Frage bleibt offen.",
    "Bleibt erst mal liegen.",
    "Zurückgestellt, bis Dov da ist.",
    "Wir warten, bis das Angebot da ist.",
    "Erst das Angebot abwarten.",
    "Wir warten das Angebot ab.",
    "Bis dahin lassen wir es ruhen.",
    "Das kann warten.",
    "Ins neue Jahr verschoben.",
    "Auf unbestimmte Zeit verschoben.",
    "Zaun → nächstes Mal",
    "Zaun → Mai",
    "Zaun: vertagt",
    "Zaun: später",
    "Die restlichen Punkte nächstes Mal.",
    "Rest beim nächsten Mal.",
    "Wir vertagen uns damit auf Mai.",
    "Noch nicht entscheidungsreif, im Mai wieder.",
    "Noch keine Entscheidung, wir reden im Mai weiter.",
    "Sobald das Angebot da ist, entscheiden wir.",
    "Wenn Dov wieder da ist, schauen wir uns das an.",
  ])("%j", (words) => {
    expect(outcome(words)).toEqual({ isDecided: false, isPutOff: true });
  });
});

describe("neither is found in", () => {
  test.each([
    "Dov ist bis Mai im Urlaub.",
    "Dov kommt im Mai wieder.",
    "Der Zaun ist kaputt.",
    "Der Zaun wurde letztes Jahr gestrichen.",
    "Ben möchte den Zaun streichen.",
    "Ben schlägt vor, den Zaun zu streichen.",
    "Wir könnten den Zaun streichen.",
    "Alle waren da.",
    "Alle waren müde.",
    "Niemand wusste es.",
    "Niemand war da.",
    "Die Mehrheit war im Urlaub.",
    "Die Runde war klein.",
    "Die Stadt hat den Zaun genehmigt.",
    "Die Stadt will bis Mai entscheiden.",
    "Wir treffen uns im Mai wieder.",
    "Im Mai ist Sommerfest.",
    "Das nächste Treffen ist im Mai.",
    "Nächstes Mal bringt Ben Kuchen mit.",
    "Läuft die Pumpe? Ja.",
    "Wer hat den Schlüssel? Ada.",
    "Noch Fragen? Nein.",
    "Sonst noch was? Nein.",
    "Fangen wir an? Ja.",
    "Tee oder Kaffee? Ben hatte beides.",
    "5 Kinder, 2 Hunde.",
    "Spielstand 5:1.",
    "Das kostet 20 Euro.",
    "Ab Mai ist Ben in Ulm.",
    "Der Laden bleibt bis Mai zu.",
    "Heute nicht dabei: Dov",
    "Ohne Dov ging es nicht.",
    "Ben wartet auf das Angebot.",
    "Wir warten auf den Bus.",
    "Wir nehmen den Bus.",
    "Wir gehen nach Hause.",
    "Keine Einwände der Stadt.",
  ])("%j", (words) => {
    expect(outcome(words)).toEqual({ isDecided: false, isPutOff: false });
  });
});
