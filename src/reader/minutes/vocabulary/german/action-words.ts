/** German words of what somebody is to do. */
import { INFINITIVE } from "./infinitive.ts";

export const ACTION_WORDS = {
  motionBy: "(ein )?antrag ?(\\(|(von|des|der) )",
  changesHeading: "unveröffentlicht|hinzugefügt|geändert|veraltet|entfernt|behoben",
  changesTitle: "release notes|change ?log|versionshinweise|änderungsprotokoll",
  withinChange: "(in|mit|durch)",
  creditTo: "([Dd]anke?( an)?)",
  thatIs: "es waren|das waren",
  plainlyOpen: "(noch )?offen|in Arbeit|unerledigt",
  stillOpen:
    "(noch )?(offen|unerledigt|nicht (erledigt|fertig|passiert|geschehen))|in arbeit|läuft( noch)?|steht noch aus|(noch )?ausstehend|bleibt (offen|stehen)|übertragen",
  taskModal: "soll|sollen|muss|wird|werden",
  toldColumn: "aufgaben?|{todo}|nächste schritte|maßnahmen?|wie weiter",
  noTakerYet: "(niemand|keiner|keine)",
  putOffShort: "(heute|noch) nicht|wartet|geparkt",
  saidOrStandsColumn: "votum|abstimmung",
  marginLegend: "kürzel (am|im) (zeilenende|rand|ende)\\b[^.;]{0,40}(aufgaben?|macht|erledigt|zuständig)\\b",
  ownerAndDueColumn: "{ownerColumn} ?([/&,+]|und) ?{dueColumn}",
  dueColumn: "{deadlineColumn}|wann|termin",
  deadlineColumn: "bis( wann)?|frist|fällig( am)?",
  needsDone: "(muss|müssen|soll|sollen) [^.;]{2,60} werden",
  due: "bis|frist|fällig|spätestens",
  partlyOpen: "rest|noch|halb|teilweise|bis zum|nächste",
  ownTaskColumn: "aufgaben?|{todo}|arbeitsaufträge?",
  ownerColumn: "durch wen|wer|verantwortlich|zuständig|person",
  saidColumn: "besprechung|diskussion|ergebnis(se)?|beratung|notizen|inhalt|verlauf",
  findingColumn: "befunde?|feststellung(en)?|mangel|mängel",
  taskColumn: "was|aufgabe|todo|beschreibung",
  stateColumn: "stand|status|erledigt",
  ownerLabel: "verantwortlich|zuständig",
  /** Of one person, or of several that are named before it. */
  presentDeed: "{deed}|{deedApart}|{deedTogether}",
  promisedWill: "wird",
  deed: "(aktualisiert|analysiert|archiviert|bastelt|begleitet(?! (die|das) (sitzung|versammlung))|bemalt|beschriftet|digitalisiert|erarbeitet|fotografiert|gestaltet|kalkuliert|kopiert|laminiert|migriert|plakatiert|plant(?= (die|den|das|einen?) [^.;]{1,60} bis\\b)|scannt|schleift|sichtet|skizziert|sortiert|terminiert|verfasst|verlegt(?= (die|den|das) [\\p{L}-]+[.,])|verpackt|vervollständigt|wäscht|zeichnet|zerlegt|vereinbart(?= (einen?|mit)\\b)|baut(?! auf)|beantragt|beauftragt|befestigt|begleicht|behebt|beschafft|besorgt|bestellt|bezahlt|bohrt|bucht|dokumentiert|druckt|entfernt|entwirft|ergänzt(?!,)|ermittelt|erneuert|ersetzt|erstellt|formuliert|holt|implementiert|installiert|kauft|klärt(?! auf)|konfiguriert|kontaktiert|kopiert|korrigiert|leiht|liefert(?! [^.;]{1,60} ab\\b)|löscht|lötet|mahnt|mailt|mietet|misst|montiert|näht|ölt|organisiert|pflanzt|programmiert|prüft|putzt|recherchiert|reinigt|repariert|reserviert|sammelt|schickt|schneidet|schreibt(?! (mit|an (seine|ihre|eine)\\w|(das )?Protokoll)\\b)|sendet|streicht|tauscht|testet|übersendet|übersetzt|überarbeitet|überprüft|überweist|unterschreibt|unterzeichnet|verlängert|vermisst|veröffentlicht|verschickt|versendet|wechselt)|fragt(?!,| (ob|wann|wie|warum|was|nach)\\b)|kümmert sich(?= (um|und|darum|\\p{Lu}))|übernimmt(?! (die |den |das )?(?i:{lead}|{chair}|{role}|wort)\\b)|meldet(?!,| (Bedenken|Zweifel|Widerspruch|Interesse)| (dass|sich zu wort|keine?)\\b)|bringt(?! [^.;]{0,80} (vor|ein(?=[.,;)]| und |$)|zur Sprache|zum Ausdruck)\\b| [^.;]{0,40}(Kritik|Einw[aä]nd|Bedenken|Zweifel))|lädt|bereitet|erledigt|informiert(?! ([^.;]{0,60} )?(über|darüber)\\b)|gibt(?= [^.;]{1,60} Bescheid\\b)|legt(?= [^.;]{1,60} ab(?=[.,;)]|$))|legt(?! [^.;]{0,60}(Wert|nahe|vor|fest|offen|dar)\\b)(?= [^.;]{1,60} (auf|in|unter|ins) (den|die|das|dem|\\p{Lu}))|liest(?= ([^.;]{1,40} )?(Korrektur|gegen)\\b)|sucht(?= (eine?n?|nach)\\b)|findet heraus|geht(?= [^.;]{1,60} (nach|vorbei)(?=[.,;)]| und |$))|sorgt(?= für\\b)|erfragt|hängt(?= [^.;]{1,60} (an|ans|in|ins) )|bespricht(?= [^.;]{0,30}\\bmit\\b)|teilt(?= (den|die|das) [^.;]{1,30} (im|in|auf|per|mit)\\b)|hält(?= ([^.;]{1,40} )?Rücksprache\\b)|kümmern sich(?= \\p{Lu})|hört sich(?= ([^.;]{1,60} )?um(?=[.,;)]| und |$))|sagt(?= [^.;]{1,60} Bescheid\\b)|macht(?= [^.;]{1,60} fertig(?=[.,;)]| und |$))|spielt(?= [^.;]{1,60} ein(?=[.,;)]| und |$))|bleibt dran|erkundigt sich|nimmt(?= ([^.;]{1,40} )?Kontakt\\b)|berichtet(?= (in|bei|auf) der nächsten)|stellt(?! [^.;]{0,90}(fest|vor|dar|klar|zur (Wahl|Diskussion|Debatte|Abstimmung)|Anträge?|Antrag|Frage|Bericht)\\b)|setzt sich(?= [^.;]{0,60} in Verbindung)|spricht(?= ([^.;,]{1,30} )?mit (dem|der|den|Familie|Herrn|Frau|\\p{Lu}[\\p{L}]+)(?! (Bedauern|Blick|Nachdruck))\\b)|macht(?= (das|es|einen (Termin|Entwurf|Plan|Aushang)|eine (Liste|Umfrage|Vorlage))\\b)",
  /** A verb of which a part stands at the end of its clause: "hängt … auf". */
  deedApart:
    "((setzt|setzen)(?= [^.;:?!]{1,90} auf(?=[.,;)]| und | bis |$))|(nimmt|nehmen)(?= [^.;:?!]{1,60} in [^.;:?!]{1,40} auf(?=[.,;)]| und | bis |$))|(bringt|bringen|klebt|kleben|schraubt|malt|malen)(?! [^.;:?!]{0,40}(Kritik|Einw[aä]nd|Bedenken|Zweifel))(?= [^.;:?!]{1,90} an(?=[.;)]|$))|(macht|machen)(?= [^.;:?!]{1,90} (aus|ab|fertig)(?=[.,;)]| und | bis |$))|(arbeitet|arbeiten|pflegt|pflegen|kauft|kaufen|scannt|scannen|sammelt|sammeln|bindet|holt|liest)(?= [^.;:?!]{1,90} ein(?=[.,;)]| und | bis |$))|(hört|hören|fragt|fragen|schaut|schauen)(?= [^.;:?!]{1,90} (herum|rum|um)(?=[.,;)]| und | bis |$))|(schickt|schicken|verteilt|reicht)(?= [^.;:?!]{1,90} (rum|herum|ab|rüber)(?=[.,;)]| und | bis |$))|(gibt|geben)(?= [^.;:?!]{1,90} (weiter|ab|frei|zurück|heraus|auf)(?=[.,;)]| und | bis |$))|(teilt|teilen)(?= (?!mit)[^.;:?!,]{3,90} mit(?=[.;)]| und |$))|(dichtet|dichten|hängt|hängen|baut|bauen|räumt|räumen|holt|holen|schaltet|schalten|heftet|bricht)(?= [^.;:?!]{1,90} (ab|auf|aus|um)(?=[.,;)]| und | bis |$))|(tauscht|tauschen|wechselt|wechseln|füllt|füllen|wertet|werten|probiert|probieren|arbeitet|arbeiten|druckt|sucht|suchen)(?= [^.;:?!]{1,90} (aus|heraus)(?=[.,;)]| und | bis |$))|(richtet|richten|trägt|tragen|reicht|reichen|spielt|spielen|pflegt|pflegen|setzt|setzen|lädt|laden|stellt|stellen|schaltet)(?= [^.;:?!]{1,90} (ein|nach|zusammen|frei|bereit|fertig|um|hoch|herunter|online|zur verfügung)(?=[.,;)]| und | bis |$))|(ruft|rufen|schaut|schauen|sieht|sehen|passt|passen|spricht|legt|fragt|schreibt|fertigt|kündigt)(?= [^.;:?!]{1,90} an(?=[.;)]|$))|(leitet|leiten)(?= [^.;:?!]{1,90} weiter(?=[.,;)]| und | bis |$))|(bereitet|bereiten)(?= [^.;:?!]{1,90} vor(?=[.,;)]| und | bis |$))|(fragt|fragen|hakt|schaut|sieht|bessert|liefert|reicht)(?= [^.;:?!]{0,90} nach(?=[.,;)]| und | bis |$))|(nimmt|nehmen|bringt|bringen)(?= [^.;:?!]{1,90} mit(?=[.,;)]| und | bis |$)))",
  deedTogether:
    "(?<= ({and}|&|\\+) [^\\s,;:.]{1,30} ([^\\s,;:.]{1,30} )?)(bauen|beantragen|beauftragen|besorgen|bestellen|bezahlen|buchen|dokumentieren|drucken|entfernen|entwerfen|ergänzen|ermitteln|erneuern|ersetzen|erstellen|formulieren|holen|installieren|kaufen|klären|konfigurieren|kontaktieren|kopieren|korrigieren|kümmern sich|liefern|mieten|montieren|organisieren|pflanzen|prüfen|putzen|recherchieren|reinigen|reparieren|reservieren|sammeln|schicken|schreiben|senden|streichen|tauschen|testen|übernehmen|überarbeiten|übersetzen|überprüfen|unterschreiben|veröffentlichen|verschicken|wechseln)",
  objectDeed: "(?!)",
  assigner:
    "(der|die|das) (vorstand|versammlung|gruppe|plenum|beirat|elternbeirat|team|kernteam|{meeting}|ausschuss|AG)|wir",
  assigns: "(beauftragt|beauftragte|beauftragen|bittet|bat|bitten)",
  hasAssigned: "(haben|hat)",
  assignedBehind: "(gebeten|beauftragt), (?!sich )",
  assignedDeed: ", (?!sich )",
  beAsked: "(?!)",
  whoAsked: "[Ww]er",
  stillToDo:
    "(es )?(ist |bleibt |sind )?(noch )?(zu tun|zu erledigen|zu machen)|(noch )?offen|was noch (fehlt|zu tun ist)",
  isDoing: "(?!)",
  needed: "(Wir|Es) (brauchen|braucht|fehlt|fehlen)|Fehlt noch:",
  haveReady: "(?!)",
  acceptedOffer: "(?!)",
  needsSomebody: "(?!)",
  answersSure: "ja|klar|gerne?|ok(ay)?|mach(e)? ich|ich( mach(e)?( das| es)?)?",
  agreedThat: "({decided}|verabredet|abgemacht|einig|geeinigt)(?: darauf)?, dass",
  deedLast:
    "(ab|an|auf|aus|ein|hoch|mit|nach|um|vor|weiter|zurück|zusammen)?(baut|beantragt|beauftragt|besorgt|bestellt|bezahlt|bucht|druckt|erledigt|erstellt|fragt|holt|kauft|klärt|kümmert|lädt|leitet|liefert|macht|meldet|organisiert|prüft|reserviert|ruft|schickt|schreibt|sammelt|sendet|stellt|übernimmt|überarbeitet|verschickt)",
  speaker: "[Ii]ch",
  spokenDeed:
    "(schreibe|schicke|mache (das|es|einen|eine)|kümmere mich|besorge|bestelle|kläre|buche|rufe|frage (bei|beim|den|die|das)|übernehme|organisiere|prüfe|hole|kaufe|baue|stelle|bringe|lade|melde mich bei|bereite|drucke|reserviere|erledige|überarbeite|erstelle|verschicke|sende|leite)",
  can: "(?!)",
  canTake: "(?!)",
  please: "bitte",
  orderAtEnd:
    "^(?!.*\\b(wir|ich|es|man|uns|sich|werden|haben|sind|können|sollen|sollten|müssen|wollen|würden|möchten)\\b)[^.;?!]{1,150} (zu)?(ab|an|auf|aus|bei|bereit|durch|ein|fertig|fest|frei|her|hin|hoch|mit|nach|um|vor|weg|weiter|zu|zurück|zusammen)?(bauen|beantragen|beauftragen|besorgen|bestellen|bezahlen|buchen|dokumentieren|drucken|entfernen|entwerfen|ergänzen|ermitteln|erneuern|ersetzen|erstellen|formulieren|holen|installieren|kaufen|klären|konfigurieren|kontaktieren|kopieren|korrigieren|kümmern|liefern|mieten|montieren|organisieren|pflanzen|prüfen|putzen|recherchieren|reinigen|reparieren|reservieren|sammeln|schicken|schreiben|senden|streichen|tauschen|testen|überarbeiten|übersetzen|überprüfen|unterschreiben|veröffentlichen|verschicken|wechseln|fragen|rufen|laden|stellen|machen|melden|legen|bringen|geben|suchen|informieren|erledigen|verteilen|vorbereiten|aktualisieren|löschen|richten|räumen|hängen|leiten|sperren|sichern|anmelden|einladen)[.]?$",
  passiveBefore: "(wird|werden)",
  passiveBehind:
    "(abgeholt|aktualisiert|angefragt|angeschafft|ausgetauscht|bestellt|besorgt|eingeholt|eingeladen|erledigt|erstellt|gebaut|gebucht|gedruckt|gekauft|geklärt|gemacht|geprüft|geschickt|geschrieben|gestrichen|hochgeladen|kontaktiert|organisiert|repariert|reserviert|übernommen|überarbeitet|vorbereitet|verschickt|versandt|versendet|weitergeleitet)",
  forWhom: "[Ff]ür|[Aa]n",
  /** With a day to come whatever somebody does, but what is done at the meeting itself, or to go somewhere. */
  soonDeed:
    "(?!(arbeitet|befürwortet|beginnt|begrüßt|berichtet|besucht|betont|bittet|bleibt|dankt|denkt|endet|erinnert|erklärt|erläutert|eröffnet|erwartet|fährt|fällt|fehlt|feiert|findet|fragt|führt|geht|gibt|glaubt|hält|hat|hofft|hört|ist|kandidiert|kennt|kommt|kritisiert|legt|lehnt|leitet|meint|merkt|moderiert|nimmt|pausiert|plant|protokolliert|rechnet|redet|regt|reist|ruht|sagt|schlägt|schließt|sieht|spricht|startet|stellt|stimmt|trägt|tritt|unterstützt|verlässt|verliest|vermutet|verschiebt|vertagt|vertritt|verweist|warnt|weist|weiß|wird|wohnt|wünscht|zeigt|zieht|scheidet|wartet|rechnet|ruft dazu|braucht|nennt|hilft|steht|liegt|sitzt|lädt zu|meldet sich)\\b)[a-zäöüß]{2,}t\\b",
  itemDeed: "{presentDeed}",
  narratedObject: "(?!)",
  /** Before a deed and whose it is, where nothing else can be its subject. */
  /** The form of a verb alone tells of no deed. */
  tellsOrIs: "[\\s\\S]+",
  timeFirst:
    "(Das(?= (macht|übernimmt|erledigt|klärt|besorgt))|Bis|Am|Ab|Nach|Vor|In|Im|Zum|Zur|Für|Um|Mit|Morgen|Übermorgen|Danach|Dann|Dafür|Dazu|Darum|Hierzu|Nächste Woche|Den|Einen|Beim|Außerdem|Zusätzlich|Parallel|Daher|Deshalb)",
  objectFirst: "(Die|Das|Den|Dem|Der|Einen?|Ihre?n?|Seine?n?|Darum|Dafür|Dazu|Hierzu)",
  pronoun: "er|sie",
  pluralPronoun: "beide|die beiden",
  deedWord: "[\\p{L}\\d][\\p{L}\\d-]*",
  soon: "morgen|übermorgen|heute (abend|noch|nachmittag)|(noch )?(in )?dieser? woche|bis (morgen|übermorgen|zum|zur|ende|anfang|mitte|{dayOfWeek}|{monthName}|weihnachten|ostern|\\d)|(am|übers|nächstes|kommendes) ({dayOfWeek}|wochenende)|am \\d{1,2}\\.|(nächste|kommende)[nr]? (woche|tage)|noch (vor|bis|im)|in (den nächsten|den kommenden|einer|zwei|drei) (tagen?|wochen?)|(anfang|mitte|ende) {monthName}|nach der {meeting}",
  that: "dass",
  modalFirst: `(soll|sollen|wird|werden|will|wollen|muss|müssen)(?= (?![^.;:?!]{0,100}\\bnicht\\b)(?!\\w+t werden\\b)${INFINITIVE})`,
  thingAsWell: "(?<=\\s)\\p{Lu}\\p{Ll}+",
  deedOpening: "(?!)",
  so: "daher|deshalb|darum",
  doesAlso: "macht|übernimmt",
  doesForOther: "(hilft|helfen|unterstützt|unterstützen|begleitet) (ihm|ihr|ihnen|ihn|sie)( dabei| damit)?",
  gapObject: "(im|am|die|den|das|dem|einen?|zum|zur)",
  inThatCase: "(würden?|könnten?)",
  doneAnyway:
    "immer|weiter (an|am)|jede[rsnm]?|(?<!, )(weil|sobald)|wenn|falls|derzeit|zur zeit|gerade|meist(ens)?|bisher|seit|beantragt|regelmäßig|üblicherweise|sonst",
  /** What a meeting decides to do, or not to do. */
  given:
    "(bestellt|angeschafft|gekauft|umgesetzt|verlängert|erhöht|gesenkt|weitergeführt|fortgeführt|gemietet|gebucht|weiterverfolgt|veröffentlicht|eingeführt|durchgeführt|ersetzt|besetzt|erneuert|unterstützt|ausgeliehen|verliehen|angeboten|gedruckt|ausgegeben)",
} as const;
