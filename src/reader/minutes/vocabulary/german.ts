/** The words of German minutes: what differs from English. Verbs stand at other places, so that promises have none. */
import { VERBS } from "./english/verbs.ts";
import type { OwnWords } from "./vocabulary.ts";

/** An infinitive at the end of its clause; "aufgenommen" is none, nor is "werden" behind a participle. */
const INFINITIVE =
  "[^.;:?!]{0,100} (?!(auf|an|ein|vor|zu|ab|mit|nach|her|hin|über|aus|bei|um|zurück|wieder)?ge(?!ben|hen|winnen|stalten)[a-zäöüß]+en\\b|(sein|haben|werden|wissen|sehen|können|müssen|wollen|dürfen|bleiben)\\b|(?!(an|nach|durch)gehen)[a-zäöüß]*(kommen|gehen|fahren)\\b)[a-zäöüß]+(en|ern|eln|tun)(?=[.,!)]|$)";

export const GERMAN: OwnWords = {
  tag: "de",
  common:
    "der die das und ist nicht wir wird den mit für auf ein eine im von zu uhr vom zum zur bei sind waren wurde wer anwesend anwesende teilnehmende entschuldigt sitzung vorstandssitzung leitung dem des sich bis protokoll aufgaben beschluss was wann verschiedenes",
  parts: "sitzung treffen versammlung teilnehmer teilnehmend anwesen aufgaben",
  words: {
    and: "und|sowie",
    or: "oder",
    to: "soll",
    by: "von",
    on: "am",
    monthName: "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
    ordinal: "\\.",

    meeting: "sitzung|treffen|termin|besprechung|plenum|versammlung|call|meeting",
    gathering: "jour fixe|mitgliederversammlung|vorstandssitzung|stammtisch|retro",
    ofMeeting: "protokoll|\\w*sitzung|{meeting}|{gathering}|beirat|elternbeirat|kernteam|plenum|arbeitskreis",
    titleLabel: "betreff|titel",
    ofNews: "rundbrief|newsletter|ausgabe",
    time: "mal|woche|monat",
    notesHeading: "protokoll|notizen|diskussion",
    topicsHeading:
      "{notesHeading}|((die|unsere|weitere|besprochene|behandelte) ){0,3}({agenda}|protokoll|notizen|diskussion(spunkte)?|themen|punkte|tops|tagesordnungspunkte|inhalte?|ergebnisse|besprechung|(sitzungs)?verlauf)",
    takesPlace: "ist|wird|findet",
    topicMark: "thema",
    partHeading: "tag \\d|(erster|zweiter|dritter) (tag|teil)|teil \\d|vormittag|nachmittag|abend",
    frontMatter: "zusammenfassung|kurzfassung|inhalt(sverzeichnis)?|rahmendaten|eckdaten|allgemeines|ziele?",
    besideTopics:
      "({actions}|{todo})( (nach|je) person)?|links?|aufzeichnung|unterlagen|stand|status|diskussion|ergebnis|antrag|abstimmung(sergebnis)?|beschluss|dafür|dagegen|enthaltung(en)?|hinweis|frage|antwort|frist|ziel|beschlussfähigkeit",
    callOut:
      "achtung|wichtig|warnung|vorsicht|hinweis|tipp|update|aktualisierung|nachtrag|bitte beachten|danke|vielen dank|anmerkung|zur erinnerung|p\\.?s\\.?|beispiel",
    clauseBegin: "ich|wir|ihr|sie|er|es|man|alle|jemand|niemand",
    clauseEnd:
      "weil|dass|ob|wenn|wann|über|von|für|mit|zu|zum|zur|aus|bei|in|im|an|am|auf|und|oder|aber|der|die|das|den|dem|eine?|folgende[nrs]?|diese[nrs]?|ist|sind|war|waren|hat|haben|hatte|sagte?|fragte?|meinte?|berichtete?|beschlossen",
    howTo: "wie (man|wir)|so geht|anleitung|schritte",
    agenda: "tagesordnung|agenda|themen",
    agendaHeading: "(vorläufige |die )?{agenda}",
    ofMinutes: "aufgaben|beschlüsse|tagesordnung|offene punkte|{todo}",
    whenAndWhere: "datum|ort|zeit|beginn|ende|termin|uhrzeit|wann|wo|dauer",

    attendees:
      "tn|(teilnehmer|anwesenheits)liste|teilnehmer([:*_/]-?innen|innen)?|teilnehmende|teilnehmerinnen und teilnehmer|anwesende|teilnehmerkreis|attendees?",
    present:
      "((weitere|sonstige|übrige) )?{attendees}|(am tisch|in der runde|im raum|am telefon)|zugegen( waren| sind)?|teilgenommen( haben)?|gekommen( sind| waren)?|erschienen( sind| waren)?|anwesend(e? (sind|waren)|e (mitglieder|personen|vorstandsmitglieder))?|anwesenheit|(mit )?dabei|(stimmberechtigte|anwesende) mitglieder|wer (ist|war|waren) (da|dabei)|es waren (da|anwesend)|vor ort|present",
    presentLoosely: "da|mit|wer|runde",
    presentAbove: "wer|dabei",
    presentBefore: "anwesend|dabei",
    were: "waren|sind",
    alsoPresent:
      "gäste|gast|{attendees}|online|per (telefon|video)|zugeschaltet|außerdem( dabei)?|später dazu|mitglieder|vorstand|verwaltung",
    absent:
      "(un)?entschuldigt( (fehlen|fehlt))?|es (fehlt|fehlen)|fehlt|fehlen|abgemeldet|verhindert|nicht (da|dabei|anwesend)|abwesend|apologies",
    weMet: "([Ww]ir (waren|haben uns getroffen|trafen uns)|[Ee]s trafen sich)",
    guest: "gäste|gast",
    attendedSpan:
      "als (vorsitzende[rn]?|sitzungsleiter(in)?|gast)$|(von|vom|aus)( der| dem)? (\\S+ ){0,2}?\\S+(?= \\(|$)|(kam|ging|kommt|geht) (später|früher|eher|um|nach|ab)|bis (\\d|top|punkt|zum|zur)|ab (\\d|top|punkt)|später|per (telefon|video)|online|zeitweise",
    attendedLead:
      "als ({guest})|neu( dabei)?:?|(ab|bis|um|gegen) \\d[\\d:.]*( uhr)?|(und )?(später|zeitweise|zeitweilig|online|per (telefon|video)|außerdem|noch|auch|ferner|kurz|am telefon)( (auch|noch|noch kurz|dann|kurz))?|(die |der )?\\p{L}{0,30}(mitglieder|vertreter(innen)?|kolleg(inn)?en|gäste)",
    officeBehind:
      "(\\w+ )?(\\w*leiter(in)?|\\w*leitung|kassier(er|erin)?|kassenwart(in)?|\\w*beauftragte[rn]?|hausmeister(in)?|geschäftsführ(er|erin|ung)|schriftführ(er|erin)|beisitzer(in)?)",
    officeWord:
      "Vorsitzende[rn]?|(Orts|Ober)?[Bb]ürgermeister(in)?|Präsident(in)?|Schatzmeister(in)?|Kassenwart(in)?|Schriftführer(in)?|Schulleiter(in)?|Rektor(in)?|Hausmeister(in)?|Geschäftsführer(in)?",
    mayGo: "(orts|ober)?bürgermeister(in)?|präsident(in)?|vorsitzende[rn]?",
    officeBefore: "(1\\. |2\\. )?{officeWord}",
    thereWere:
      "(vom \\w+ |aus dem \\w+ |für den \\w+ )?(da|dabei|anwesend|zugegen|vor ort|online|mit dabei|am tisch|in der runde)( waren| sind)( heute| diesmal| noch| auch)?|teilgenommen haben|teilnehmer(innen)? waren|(gekommen|erschienen|zugeschaltet) (waren|sind)( auch| noch)?|es (waren|sind) (da|dabei|anwesend|gekommen|erschienen)|es nahmen teil|es (kamen|erschienen)|(sonst|außerdem|auch|weiter)( noch)? (da|dabei|anwesend)(?=:)",
    counted: "(anwesend (sind|waren)|(sind|waren) [\\w ]{0,20}anwesend|\\d+ \\w+ anwesend)",
    amongThem: "darunter|nämlich|und zwar",
    itWas: "es waren|das waren",
    saidAway:
      "(ist|war) (krank|verhindert|im urlaub|entschuldigt|nicht da)|fehlt|fehlte|fehlen|abgesagt|entschuldigt|kann nicht|konnte nicht|niemand",
    atPlace: "(am|im|auf dem|in der|auf der)",
    ofWhole: "von",
    whichWas: "(das|die) von",
    oneself: "selbst",
    officeLabel:
      "(schriftführer|kassenwart|kassierer|protokollant|beisitzer|referent|vertreter|geschäftsführer|bürgermeister)(in|innen)?|verwaltung|weitere anwesende|sonst noch da",
    roundHeading:
      "((die|unsere|kurze|erste) )?(runde|vorstellungsrunde|befindlichkeitsrunde|blitzlicht|check-?in|anfangsrunde|eingangsrunde|berichtsrunde)|reihum|vorstellung",
    doesThere:
      "(berichtet|berichtete|stellt|stellte|erläutert|erläuterte|erklärt|erklärte|fragt|fragte|schlägt|schlug|beantragt|beantragte|merkt|merkte|verliest|verlas|eröffnet|eröffnete|schließt|schloss|dankt|dankte|begrüßt|begrüßte|meldet|gibt|gab)(?= (?!sich krank))",
    spokenFirst: "ja|nein|genau|danke|hallo|moin|gut|ok|okay|stimmt|einverstanden|wir|können|sollen",
    servedAs:
      "(hat|hatte) ((das )?[Pp]rotokoll (geschrieben|geführt)|moderiert|geleitet)|(führt|führte|schreibt|schrieb) (das )?[Pp]rotokoll|moderiert(e)?(?=[.,;]|$)",
    servedHint: "protokoll|moderier|geleitet",
    doneThereBy:
      "([Pp]rotokoll|[Aa]ntrag|[Ee]ingebracht|[Vv]orgestellt|[Bb]eantragt)( geführt)? (von|durch)|[Pp]rotokoll (führt|führte|schreibt|schrieb)",
    doneThereBehind: "wird|dass",
    doesThereHint:
      "berichte|stell|erl|erkl|frag|schl|beantrag|merk|verl|eröffne|dank|begrüß|melde|gibt|gab|protokoll|antrag|eingebracht",
    writtenIn: "schrieb|schreibt|brief|e-?mail|schriftlich|im namen|zeitung|beim treffen de[rs]",
    fromSide: "^(von|vom|aus) ",
    peopleLabel:
      "^wer( (da|dabei))?( (ist|war|waren))?( (da|dabei))?\\??$|\\b(dabei|anwesend|gekommen|erschienen|versammelt|zugegen)\\b|\\b(wir|es) waren\\b|^(heute|diesmal) (da|dabei)|(rund )?um den (tisch|ofen)|am (tisch|telefon|feuer)|in der (runde|küche|werkstatt|halle)|an bord|an deck|^zu (zweit|dritt|viert|fünft|sechst|siebt)|^alle (außer|bis auf)\\b|^(👥|🧑|🙋|👪|👫)",
    noPeopleLabel:
      "nicht|nächste[rsnm]?|kein(e|er)?|wird|werden|soll(en)?|will|wollen|eingeladen|geplant|letzte[rsnm]?|liste|gesucht|warum|wie|was|entschuldigt|fehl(t|en)|abwesend|für das|themen|punkte|haben",
    toldOfOthers:
      "wird|werden|würde|falls|wenn|soll(en|te)?|hofft|nächste[sn]? (mal|woche|{meeting})|letzte[sn]? (mal|woche|jahr|{meeting})|(im|seit) ({monthName}|\\d{4})|beim treffen de[rs]|sonst|normalerweise",
    greeted: "begrüßt(e)?|dankt(e)?",
    forComing: "zur {anyMeeting}|zum {anyMeeting}|für (das|ihr) kommen",
    ledLead: "heute|diesmal|in vertretung [^,.;]{1,40}|für den [^,.;]{1,30} vorsitzenden",
    surelyLed: "führt|moderier|geleitet|leitet|vorsitz|moderation",
    surelyLedFirst: "(führt|führte|leitet|leitete|moderiert|moderierte)",
    speakerColumn: "wer|name|person|mitglied",
    saidByColumn:
      "gestern|heute|(mein |persönliches )?update|(letzte|diese) woche|seit (dem )?letzten (mal|treffen)|blocker|befinden|stand der dinge|bericht",
    announcedBy: "(folgende|diese) [^.:]{0,60}(anwesend|dabei|da|teil|gekommen)",
    employer:
      "\\b(gmbh|e\\.? ?v|verein|schule|universität|hochschule|institut|stiftung|amt|stadt|verband|selbstständig|freiberuflich|ehrenamtlich)\\b",
    weHad: "wir hatten|(außerdem|heute|diesmal|es|auch|ferner) (waren|sind)",
    withUs: "bei uns|zu gast|(mit |auch )?(da|dabei|anwesend|zugegen)",
    met: "(trafen|haben) sich (am|im|in|zu|zum|zur|getroffen)|kamen (am|im|in|zu|zum|zur)",
    todayLead: "heute|diesmal|außerdem|weiter|ferner",
    thereBehind:
      "(waren|sind) (alle |auch |heute )?(da|dabei|anwesend|gekommen|zugegen|erschienen|zugeschaltet)|nahmen (an der \\w+ |am \\w+ )?teil|haben teilgenommen",
    chairBefore:
      "unter (dem vorsitz|der leitung|der moderation|leitung) (von|des|der)|^((die|das|den) (heutige[sn]? )?{anyMeeting}|es) (moderiert|moderierte|leitet|leitete|eröffnet|eröffnete)|vorsitz (führt|führte)|versammlungsleiter(in)? (ist|war)|(moderiert|geleitet) (hat|hatte)|(moderation|[\\wäöüß]{0,20}leitung|[\\wäöüß]{0,20}führung|vorsitz)( (der|des) \\w+)? (hat|hatte|übernimmt|übernahm|liegt bei|lag bei|lag in den händen von|macht|machte|war|ist)( heute| diesmal| wieder)?|(sitzung|versammlung|treffen|runde|besprechung|plenum) (wird|wurde) (von|durch)(?= [^.;]{1,60} (geleitet|moderiert|eröffnet))|(geleitet|moderiert|eröffnet) (wird|wurde) (die|das|der) \\w+ (von|durch)|durch (die sitzung|das treffen|den abend|die versammlung) (führt|führte)|(leitet|leitete|moderiert|moderierte|eröffnet|eröffnete)(?= (?!(die|das|den|der)\\b)[^.;]{3,50} (die|das|den) {anyMeeting})",
    ledHint: "leit|moder|vorsitz|eröffne|führt|begrüß|übern|lag|liegt",
    elects:
      "zu[rm] ([a-zäöü]{0,20}leiter(in)?|versammlungsleitung|sitzungsleitung|vorsitz) (wird|wurde)|als (versammlungsleiter(in)?|sitzungsleiter(in)?) (wird|wurde)",
    chairBeside: "(der|die) (vorsitzende|sitzungsleiter(in)?|versammlungsleiter(in)?|moderator(in)?)",
    signed: "gezeichnet|gez\\.|unterschrieben",
    anotherTimeLed:
      "letzte[sn]? (mal|woche|{meeting})|vorige[sn]?|nächste[sn]? (mal|woche|{meeting})|im {monthName}|sonst|früher|falls|nicht",
    leadsTeam: "teamleit(er|erin|ung)|leit(er|erin)",
    arrivalHint:
      "kam|kommt|stieß|stößt|ging|geht|verließ|verlässt|vor\\b|gast|begrüß|dabei|anwesend|zugeschaltet",
    arrivalLead:
      "([Ss]päter|[Dd]ann|[Dd]anach|[Gg]egen \\d[\\d:.]{0,4} Uhr|[Uu]m \\d[\\d:.]{0,4} Uhr|[Aa]ls Gast|Gast)",
    arrives:
      "((kam|kommt|stieß|stößt) ([^.;!?]{0,40} )?(dazu|hinzu|später|zu uns)\\b|(kam|kommt|ging|geht) (um|gegen|ab) \\d[\\d:.]*|(ging|geht) (früher|eher|vorzeitig)|(verließ|verlässt) ((die|das|den) {anyMeeting}|um \\d[\\d:.]*)|stell(t|te) sich( kurz| der runde)? vor\\b|(war|ist) (als Gast |auch |ebenfalls |zeitweise )?(dabei|anwesend|zu Gast|zugeschaltet)(?=[.,;]|$| (bis|ab|als)))",
    stayedAway: "krank|verhindert|im urlaub|nicht gekommen",
    ledAside: "(der|die) ((das|die|den) {anyMeeting} )?(moderierte|leitete)|hat (moderiert|geleitet)",
    fixes: "vereinbart|festgelegt|beschlossen|verabredet|geeinigt|ausgemacht",
    forIt: "(für|als termin für) (die |das |den |unser |unsere )?",
    fromWhere: "von|vom|aus|für",
    whoCame: "(der|die) (später|erst um|um) [^.,;]{0,30}(kam|dazukam|kommt)",
    welcomed:
      "((als gast|zu gast)( ist| war| begrüßen wir| begrüßten wir|:)?|[Ww]ir (begrüßen|begrüßten)|([Dd]er|[Dd]ie) Vorsitzende (begrüßt|begrüßte)|[Nn]eu dabei( ist| war|:)?)",
    behindGuest: "(von|vom|aus|als|der|die|und|stellt|berichtet|stellte|berichtete)",
    notHere:
      "nicht|kein|abgesagt|wird|würde|könnte|falls|möchte|will|hofft|soll|nächste[sn]? (mal|woche|{meeting})|letzte[sn]? (mal|woche|{meeting})|per mail|schriftlich|(im|seit) ({monthName}|\\d{4})|gestern",
    chairBehind:
      "((hat|hatte) durch (die|das|den) \\w+ geführt|(hat|hatte) (die sitzung |das treffen |die versammlung |heute |diesmal )?(moderiert|geleitet|eröffnet)|(moderiert|moderierte|leitet|leitete) ((die|das|den) (heutige[sn]? )?{anyMeeting}|durch|heute|diesmal)|(moderiert|moderierte)(?=[.;,]|$)|(eröffnet|eröffnete) ([^.;]{1,25} )?(die (sitzung|versammlung|besprechung|runde)|das (treffen|plenum))|führt(e)? (durch (die|das|den)|den vorsitz)|(hat|hatte|übernimmt|übernahm) (heute |diesmal |(in vertretung|für|statt) [^.;]{2,40} )?(die (sitzungs|gesprächs|versammlungs)?leitung|die moderation|den vorsitz)|wird (einstimmig )?(zu[rm]|als) (versammlungsleiter|versammlungsleitung|versammlungsleiterin|sitzungsleitung))",
    personColumn: "name|person|wer|teilnehmer",
    roleColumn: "rolle|funktion|amt",
    presentColumn: "(anwesend(heit)?|da|dabei|gekommen|teilgenommen)\\??",
    presentMark: "ja|j|x|anwesend|da|dabei|online|später|{ticks}",
    awayMark:
      "nein|n|(un)?entschuldigt|abwesend|fehlt|verhindert|krank|nicht (da|dabei|anwesend)|[-–—]|{crosses}",
    /** Also the word that the rules give whoever is chair. */
    chair:
      "chair|leiter(in)? der {meeting}|[a-zäöüß]{0,20}vorsitz(ender?|ende)?|sitzungsleitung|versammlungsleit(er|erin|ung)",
    lead: "leit(et|ete|end)|moderiert(e)?|leitung|ltg\\.?|moderation|moderator(in)?|redeleitung|gesprächsleitung|gesprächsführung|diskussionsleitung|tagungsleitung",
    ledBy: "(geleitet|moderiert) (von|durch)",
    chairLabel: "{chair}",
    role: "{chair}|{lead}|protokoll|proto|schriftführ(ung|er|erin)|protokollführ(ung|er|erin)|kassenwart(in)?",
    minutedBy: "(geleitet|moderiert|protokoll( geführt)?) (von|durch)",
    takesNotes: "protokoll|schriftführ(ung|er|erin)|protokollführ(ung|er|erin)",
    roleLabel: "{role}",
    roleBy: "durch|von",
    peopleHeading: "wer( (war|ist))?( (da|dabei))?|teilnehm\\p{L}+|anwesen\\p{L}+|mitglieder|vorstand|dabei",
    itWere: "(waren|sind|war|wir)",
    onlyPeopleDo:
      "(sagt|meint|fragt|fragte|findet|möchte|schlägt|berichtet|berichtete|erzählt|übernimmt|kümmert|hat|will|wird|schickt|schreibt|bringt|zeigt|zeigte|wünscht|hält)",
    ofPeople:
      "teilnehm\\p{L}+|anwesend\\p{L}*|dabei|da (waren|sind)|nicht da|entschuldigt|es (fehlten|fehlen)|fehlt|gäste|(\\p{L}{1,16})?leitung|moderation|protokoll|wer|mit|vorstand|abwesend|mitglieder",
    officer:
      "vorsitzende[rn]?|kassenwart(in)?|kassier(er|erin)?|schatzmeister(in)?|schriftführer(in)?|bürgermeister(in)?|geschäftsführer(in)?|hausmeister(in)?|protokollant(in)?",
    officerThe: "[Dd]er|[Dd]ie|den|dem|unsere?",
    officerOf: "erste[rn]?|1\\.",
    ownOfficer: "kassenwart(in)?|kassier(er|erin)?|schatzmeister(in)?|schriftführer(in)?",
    deputy: "stellvertretende[rn]?|zweite[rn]?|2\\.",
    title: "Fr|Hr|Frau|Herr|Dr|Prof",
    nobody: "alle|niemand|keiner|jemand|wer|man|wir|n\\.n\\.|offen|unbekannt",
    onceHad: "hat|hatte|ist|war|wird",
    noListLabel: "geburtstage?|glückwünsche?|neue?|willkommen|paten|schichten?|dienst|urlaub|stimmen",
    whereBefore: "aus|von|per|über|am|im|auf",
    noWhere: "ende|anfang|urlaub|rande",
    remarkOpening:
      "sorry|danke|eine?r?|zwei|drei|vier|fünf|sechs|sieben|der|die|das|ich|wir|sie|es|bitte|siehe|nein|nicht|ja|abwesend|entschuldigt",
    remark:
      "ist|sind|war|waren|wird|werden|der|die|das|ein|eine|nicht|bis|ab|bitte|noch|und|oder|mit|später|dazu",
    noName:
      "der|die|das|ein|eine|wir|ihr|sie|er|es|man|wer|was|wann|wo|wie|und|aber|bis|bitte|alle|nächste[rs]?|neue[rs]?|noch|nicht|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",

    action: "aufgabe|aktion|todo",
    actions: "{action}n?|arbeitsaufträge?",
    todo: "to[- ]?dos?|zu erledigen|offene (punkte|aufgaben)|open actions",
    actionMark: "((alte|frühere|letzte) )?{actions}|{todo}|auftrag",
    decided: "beschlossen|vereinbart",
    decisionMark:
      "beschl(uss|üsse|uß)|ergebnis|fazit|entschluss|entschieden|festgelegt|einigung|{decided}|konsens|ergebnis der abstimmung|entscheidung(en)?",
    takenBack:
      "{revoked}|vorgeschlagen(er?)?|entwurf|vorschlag|möglicher?|alter?|früherer?|letzter?|vorheriger?|erledigter?|abgeschlossener?|{putOff}",
    revoked: "(zurückgezogen|abgelehnt|widerrufen|aufgehoben|verworfen|hinfällig)",
    thenRevoked: "(dann|aber|später)( (wurde|wieder|doch|dann|später)){0,3}",
    until: "auf|bis",
    negated: "nicht|kein(en?|er)?|noch kein|ohne|falls|wenn|vorläufig",
    markOpening: "neuer?|einstimmig(er)?|wichtiger?|weiterer?|offener?",
    beforeNoMark: "der|die|das|den|dem|ein|eine|einen|einem|einer|diesen?|zum|zur|um|für",
    markTopic: "stand|rückblick|aus|vom|der letzten",
    markOver: "{done}|{putOff}|zurückgezogen|hinfällig",
    decisionShort: "B|D",
    matterColumn: "top|themen?|punkte?|antr(ag|äge)|gegenstand|fragen?|vorschl(ag|äge)|beschlussvorlage",
    resultColumn: "ergebnis(se)?|({decisionsSection})|votum|abstimmung",
    outcomeColumn: "ergebnis(se)?|votum",
    accepted: "(einstimmig )?(angenommen|beschlossen|genehmigt|verabschiedet|zugestimmt|bewilligt)",
    deferralMark:
      "später|wiedervorlage|für (die |das |den )?(nächste[nsr]? (mal|{meeting})|{monthName})|fürs nächste mal|zurückgestellt bis [^:]{2,30}",
    putOffCell: "nächstes mal|nächste {meeting}|wiedervorlage|später|offen|ruht|auf eis",
    agreedWord:
      "{decided}|genehmigt|angenommen|bewilligt|zugestimmt|einverstanden|abgesegnet|beibehalten|verabschiedet",
    decidedBelow:
      "((wir haben|es wurde|es wird|der vorstand hat|die versammlung hat) )?(folgendes )?({decided}|festgelegt)( (wurde|wird|wurden|haben wir))?( folgendes)?",
    asksUs:
      "(sollen|wollen|kaufen|machen|nehmen|lassen|behalten|mieten|bleiben|streichen|verkaufen|erhöhen|verlängern|brauchen) wir|soll(en)? (der|die|das|es|man)",
    yesWord: "(ja|jawohl|genau|einverstanden)",
    kindColumn: "art|typ|kategorie|kat\\.|a\\/b\\/i|i\\/a\\/b",
    decisionKind: "b|e|d|beschluss|entscheidung|beschl\\.|vereinbarung",
    forColumn: "ja|dafür|pro",
    againstColumn: "nein|dagegen|contra|kontra",
    settledHeading:
      "({headingFiller} ){0,5}(beschlossen|beschlossene[sn]?|beschlüsse|entschieden|entscheidungen|vereinbart|vereinbarungen|ergebnisse|einigungen|abgestimmt)( {headingFiller}){0,5}",
    headingFiller:
      "das|die|der|den|unsere|alle|liste|übersicht|was|wir|haben|hatten|wurde|wurden|worden|ist|sind|heute|im|in|des|vom|von|bei|beim|über|und|gefasste|getroffene|wichtigste[nr]?|neue|kurz|{meeting}|{gathering}|vorstand|runde|gruppe|team|plenum",
    putOff: "vertagt|verschoben|zurückgestellt",
    nothing: "keine?[rs]?( {actions}| {decisionMark})?|nichts|entfällt|n\\/?a|{unknown}",
    unknown: "offen|unklar|n\\.n\\.|tbd|tba",
    over: "{done}|entfällt|entfallen|hinfällig|gestrichen",
    doneBehind: "{over}|(hat sich )?erübrigt( sich)?|(nicht mehr|nicht länger) nötig|{putOff}",
    done: "erledigt|fertig|abgeschlossen|erfolgt",
    notDone: "\\b(nicht|noch|fast|teilweise|wenn|sobald)\\b|\\?",
    actionsSection: "((alle|neue|offene|unsere) )?({actions}|{todo})|nächste schritte",
    decisionsSection: "(die |unsere )?beschlüsse|beschluss|entscheidungen|beschlossen",
    decisionsLabel: "{decided}|beschl(uss|üsse)|konsens",
    pastSection:
      "((rückblick|stand|kontrolle|durchsicht|rückschau)( (auf|der|von|zu))?( den)? )?((letzte|alte|offene|frühere|vorherige)n? )?({actions}|{todo}|punkte)( (aus|von|vom|seit|der|des) (dem |der |den )?((letzten|vorigen|vergangenen) )?({meeting}|{gathering}|mal|{monthName}|\\d{1,2}\\. {monthName}))|(rückblick|stand|kontrolle|durchsicht|rückschau)( (auf|der|von|zu))?( den)? ((letzte|alte|offene|frühere|vorherige)n? )?({actions}|{todo}|punkte)|(letzte|alte|frühere|vorherige|erledigte) ({actions}|{todo}|punkte)",
    stillOpen:
      "(noch )?(offen|unerledigt|nicht (erledigt|fertig|passiert|geschehen))|in arbeit|läuft( noch)?|steht noch aus|(noch )?ausstehend|bleibt (offen|stehen)|übertragen",
    asksToWait:
      "(bittet|bat|beantragt|beantragte|schlägt vor|schlug vor|möchte|wünscht)\\b[^.?!;]{0,90}\\b(vertagen|verschieben|zurückstellen|zu vertagen|zu verschieben|zurückzustellen|darüber (zu )?schlafen)",
    putOffHeading:
      "({putOffFiller} ){0,4}(({putOff})(e[nrs]?)?|nicht (behandelt|geschafft|besprochen)|liegen geblieben|({putOffFiller} )?für (die |das |den )?nächste[nsr]? (mal|{meeting}))(( ?[/&,]| und| oder) ?\\w+)?( {putOffFiller}){0,5}",
    putOffFiller:
      "punkte|themen|tops?|fragen|anträge|die|das|der|den|auf|bis|zum|zur|für|nächste[nsr]?|spätere[nsr]?|{meeting}|{gathering}|{monthName}|mal|was|wurde|wurden|haben|wir|heute|sind|ist",
    deferralsSection: "{putOff}( auf (die )?nächste {meeting})?|für (die )?nächste {meeting}",
    taskModal: "soll|sollen|muss|wird|werden",
    toldColumn: "aufgaben?|{todo}|nächste schritte|maßnahmen?|wie weiter",
    dueColumn: "(bis )?wann|bis|frist|termin|fällig( am)?",
    ownTaskColumn: "aufgaben?|{todo}|arbeitsaufträge?",
    ownerColumn: "durch wen|wer|verantwortlich|zuständig|person",
    saidColumn: "besprechung|diskussion|ergebnis(se)?|beratung|notizen|inhalt|verlauf",
    taskColumn: "was|aufgabe|todo|beschreibung",
    stateColumn: "stand|status|erledigt",
    ownerLabel: "verantwortlich|zuständig",
    /** Of one person, or of several that are named before it. */
    presentDeed: "{deed}|{deedApart}|{deedTogether}",
    deed: "(aktualisiert|analysiert|archiviert|bastelt|begleitet(?! (die|das) (sitzung|versammlung))|bemalt|beschriftet|digitalisiert|erarbeitet|fotografiert|gestaltet|kalkuliert|kopiert|laminiert|migriert|plakatiert|plant(?= (die|den|das|einen?) [^.;]{1,60} bis\\b)|scannt|schleift|sichtet|skizziert|sortiert|terminiert|verfasst|verlegt(?= (die|den|das) [\\p{L}-]+[.,])|verpackt|vervollständigt|wäscht|zeichnet|zerlegt|vereinbart(?= (einen?|mit)\\b)|baut(?! auf)|beantragt|beauftragt|befestigt|begleicht|behebt|beschafft|besorgt|bestellt|bezahlt|bohrt|bucht|dokumentiert|druckt|entfernt|entwirft|ergänzt(?!,)|ermittelt|erneuert|ersetzt|erstellt|formuliert|holt|implementiert|installiert|kauft|klärt(?! auf)|konfiguriert|kontaktiert|kopiert|korrigiert|leiht|liefert(?! [^.;]{1,60} ab\\b)|löscht|lötet|mahnt|mailt|mietet|misst|montiert|näht|ölt|organisiert|pflanzt|programmiert|prüft|putzt|recherchiert|reinigt|repariert|reserviert|sammelt|schickt|schneidet|schreibt(?! (mit|an (seine|ihre|eine)\\w|(das )?Protokoll)\\b)|sendet|streicht|tauscht|testet|übersendet|übersetzt|überarbeitet|überprüft|überweist|unterschreibt|unterzeichnet|verlängert|vermisst|veröffentlicht|verschickt|versendet|wechselt)|fragt(?!,| (ob|wann|wie|warum|was|nach)\\b)|kümmert sich(?= (um|und|darum|\\p{Lu}))|übernimmt(?! (die |den |das )?(?i:{lead}|{chair}|{role}|wort)\\b)|meldet(?!,| (Bedenken|Zweifel|Widerspruch|Interesse)| (dass|sich zu wort|keine?)\\b)|bringt(?! [^.;]{0,80} (vor|ein(?=[.,;)]| und |$)|zur Sprache|zum Ausdruck)\\b| [^.;]{0,40}(Kritik|Einw[aä]nd|Bedenken|Zweifel))|lädt|bereitet|erledigt|informiert(?! ([^.;]{0,60} )?(über|darüber)\\b)|gibt(?= [^.;]{1,60} Bescheid\\b)|legt(?= [^.;]{1,60} ab(?=[.,;)]|$))|legt(?! [^.;]{0,60}(Wert|nahe|vor|fest|offen|dar)\\b)(?= [^.;]{1,60} (auf|in|unter|ins) (den|die|das|dem|\\p{Lu}))|liest(?= ([^.;]{1,40} )?(Korrektur|gegen)\\b)|sucht(?= (eine?n?|nach)\\b)|findet heraus|geht(?= [^.;]{1,60} (nach|vorbei)(?=[.,;)]| und |$))|sorgt(?= für\\b)|erfragt|hängt(?= [^.;]{1,60} (an|ans|in|ins) )|bespricht(?= [^.;]{0,30}\\bmit\\b)|teilt(?= (den|die|das) [^.;]{1,30} (im|in|auf|per|mit)\\b)|hält(?= ([^.;]{1,40} )?Rücksprache\\b)|kümmern sich(?= \\p{Lu})|hört sich(?= ([^.;]{1,60} )?um(?=[.,;)]| und |$))|sagt(?= [^.;]{1,60} Bescheid\\b)|macht(?= [^.;]{1,60} fertig(?=[.,;)]| und |$))|spielt(?= [^.;]{1,60} ein(?=[.,;)]| und |$))|bleibt dran|erkundigt sich|nimmt(?= ([^.;]{1,40} )?Kontakt\\b)|berichtet(?= (in|bei|auf) der nächsten)|stellt(?! [^.;]{0,90}(fest|vor|dar|klar|zur (Wahl|Diskussion|Debatte|Abstimmung)|Anträge?|Antrag|Frage|Bericht)\\b)|setzt sich(?= [^.;]{0,60} in Verbindung)|spricht(?= ([^.;,]{1,30} )?mit (dem|der|den|Familie|Herrn|Frau|\\p{Lu}[\\p{L}]+)(?! (Bedauern|Blick|Nachdruck))\\b)|macht(?= (das|es|einen (Termin|Entwurf|Plan|Aushang)|eine (Liste|Umfrage|Vorlage))\\b)",
    /** A verb of which a part stands at the end of its clause: "hängt … auf". */
    deedApart:
      "((setzt|setzen)(?= [^.;:?!]{1,90} auf(?=[.,;)]| und | bis |$))|(nimmt|nehmen)(?= [^.;:?!]{1,60} in [^.;:?!]{1,40} auf(?=[.,;)]| und | bis |$))|(bringt|bringen|klebt|kleben|schraubt|malt|malen)(?! [^.;:?!]{0,40}(Kritik|Einw[aä]nd|Bedenken|Zweifel))(?= [^.;:?!]{1,90} an(?=[.;)]|$))|(macht|machen)(?= [^.;:?!]{1,90} (aus|ab|fertig)(?=[.,;)]| und | bis |$))|(arbeitet|arbeiten|pflegt|pflegen|kauft|kaufen|scannt|scannen|sammelt|sammeln|bindet|holt|liest)(?= [^.;:?!]{1,90} ein(?=[.,;)]| und | bis |$))|(hört|hören|fragt|fragen|schaut|schauen)(?= [^.;:?!]{1,90} (herum|rum|um)(?=[.,;)]| und | bis |$))|(schickt|schicken|verteilt|reicht)(?= [^.;:?!]{1,90} (rum|herum|ab|rüber)(?=[.,;)]| und | bis |$))|(gibt|geben)(?= [^.;:?!]{1,90} (weiter|ab|frei|zurück|heraus|auf)(?=[.,;)]| und | bis |$))|(teilt|teilen)(?= (?!mit)[^.;:?!,]{3,90} mit(?=[.;)]|$))|(dichtet|dichten|hängt|hängen|baut|bauen|räumt|räumen|holt|holen|schaltet|schalten|heftet|bricht)(?= [^.;:?!]{1,90} (ab|auf|aus|um)(?=[.,;)]| und | bis |$))|(tauscht|tauschen|wechselt|wechseln|füllt|füllen|wertet|werten|probiert|probieren|arbeitet|arbeiten|druckt|sucht|suchen)(?= [^.;:?!]{1,90} (aus|heraus)(?=[.,;)]| und | bis |$))|(richtet|richten|trägt|tragen|reicht|reichen|spielt|spielen|pflegt|pflegen|setzt|setzen|lädt|laden|stellt|stellen|schaltet)(?= [^.;:?!]{1,90} (ein|nach|zusammen|frei|bereit|fertig|um|hoch|herunter|online|zur verfügung)(?=[.,;)]| und | bis |$))|(ruft|rufen|schaut|schauen|sieht|sehen|passt|passen|spricht|legt|fragt|schreibt|fertigt|kündigt)(?= [^.;:?!]{1,90} an(?=[.;)]|$))|(leitet|leiten)(?= [^.;:?!]{1,90} weiter(?=[.,;)]| und | bis |$))|(bereitet|bereiten)(?= [^.;:?!]{1,90} vor(?=[.,;)]| und | bis |$))|(fragt|fragen|hakt|schaut|sieht|bessert|liefert|reicht)(?= [^.;:?!]{0,90} nach(?=[.,;)]| und | bis |$))|(nimmt|nehmen|bringt|bringen)(?= [^.;:?!]{1,90} mit(?=[.,;)]| und | bis |$)))",
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
    markOwner: "für|an",
    forWhom: "[Ff]ür|[Aa]n",
    /** With a day to come whatever somebody does, but what is done at the meeting itself, or to go somewhere. */
    soonDeed:
      "(?!(arbeitet|befürwortet|beginnt|begrüßt|berichtet|besucht|betont|bittet|bleibt|dankt|denkt|endet|erinnert|erklärt|erläutert|eröffnet|erwartet|fährt|fällt|fehlt|feiert|findet|fragt|führt|geht|gibt|glaubt|hält|hat|hofft|hört|ist|kandidiert|kennt|kommt|kritisiert|legt|lehnt|leitet|meint|merkt|moderiert|nimmt|pausiert|plant|protokolliert|rechnet|redet|regt|reist|ruht|sagt|schlägt|schließt|sieht|spricht|startet|stellt|stimmt|trägt|tritt|unterstützt|verlässt|verliest|vermutet|verschiebt|vertagt|vertritt|verweist|warnt|weist|weiß|wird|wohnt|wünscht|zeigt|zieht|scheidet|wartet|rechnet|ruft dazu|braucht|nennt|hilft|steht|liegt|sitzt|lädt zu|meldet sich)\\b)[a-zäöüß]{2,}t\\b",
    itemDeed: "{presentDeed}",
    narratedObject: "(?!)",
    /** Before a deed and whose it is, where nothing else can be its subject. */
    timeFirst:
      "(Das(?= (macht|übernimmt|erledigt|klärt|besorgt))|Bis|Am|Ab|Nach|Vor|In|Im|Zum|Zur|Für|Um|Mit|Morgen|Übermorgen|Danach|Dann|Dafür|Dazu|Darum|Hierzu|Nächste Woche|Den|Einen|Beim|Außerdem|Zusätzlich|Parallel|Daher|Deshalb)",
    objectFirst: "(Die|Das|Den|Dem|Der|Einen?|Ihre?n?|Seine?n?|Darum|Dafür|Dazu|Hierzu)",
    pronoun: "er|sie",
    pluralPronoun: "beide|die beiden",
    deedWord: "[\\p{L}\\d][\\p{L}\\d-]*",
    dayOfWeek: "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
    soon: "morgen|übermorgen|heute (abend|noch|nachmittag)|(noch )?(in )?dieser? woche|bis (morgen|übermorgen|zum|zur|ende|anfang|mitte|{dayOfWeek}|{monthName}|weihnachten|ostern|\\d)|(am|übers|nächstes|kommendes) ({dayOfWeek}|wochenende)|am \\d{1,2}\\.|(nächste|kommende)[nr]? (woche|tage)|noch (vor|bis|im)|in (den nächsten|den kommenden|einer|zwei|drei) (tagen?|wochen?)|(anfang|mitte|ende) {monthName}|nach der {meeting}",
    that: "dass",
    modalFirst: `(soll|sollen|wird|werden|will|wollen|muss|müssen)(?= (?![^.;:?!]{0,100}\\bnicht\\b)(?!\\w+t werden\\b)${INFINITIVE})`,
    thingAsWell: "(?<=\\s)\\p{Lu}\\p{Ll}+",
    deedOpening: "(?!)",
    so: "daher|deshalb|darum",
    doesAlso: "macht|übernimmt",
    gapObject: "(im|am|die|den|das|dem|einen?|zum|zur)",
    doneAnyway:
      "immer|jede[rsnm]?|(?<!, )(weil|sobald)|wenn|falls|derzeit|zur zeit|gerade|meist(ens)?|bisher|seit|beantragt|regelmäßig|üblicherweise|sonst",

    nextHint: ".",
    votesCount: "(\\d+|eine[rms]?|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)",
    notDecided: "dort|nicht|kein(e|en|er)?|noch|ob|falls|würde|soll(te)?n? entscheiden|hat beschlossen",
    anotherMeeting: "(die |das |den |zum |zur )?nächste[ns]? {meeting}|nächstes mal|nächste woche",
    votedOtherwise: "[^.,;:]{2,40} (dagegen|enthält sich|enthalten sich)",
    noDoubt:
      "(?<=^also )keine?[nrms]?|(?<=^(gut|na gut|okay|ok)[,:] (also |dann )?)keine?[nrms]?|aber keine?[nrms]?|(?<=^)keine (?=(einwände|bedenken|gegenstimmen?) gegen)|(?<=^wir machen (dieses jahr |heuer )?)keine?n? |keine (gegenstimmen?|enthaltung\\w*)|protokoll (der|vom) (letzten|vorigen) {meeting}|nicht (?=((mehr|neu|weiter) )?{given}([.,]|$)|statt[.]?$)|, dass (?=(wir|die|der|das|es|man) (\\w+ )?(nicht|keine?\\w*)\\b)(wir|die|der|das|es|man) (\\w+ )?(nicht|keine?\\w*)",
    /** What a meeting decides to do, or not to do. */
    given:
      "(bestellt|angeschafft|gekauft|umgesetzt|verlängert|erhöht|gesenkt|weitergeführt|fortgeführt|gemietet|gebucht|weiterverfolgt|veröffentlicht|eingeführt|durchgeführt|ersetzt|besetzt|erneuert|unterstützt|ausgeliehen|verliehen|angeboten|gedruckt|ausgegeben)",
    votesFor: "(\\+1|ja|dafür)",
    votesAgainst: "(-1|−1|nein|dagegen)(?!:? ?(0|keine[rs]?|niemand|-|–))",
    notCarried: "(nicht angenommen|abgelehnt)",
    newsletter: "newsletter|rundbrief",
    ofArticle: "wie (wir|man|ich)|warum|anleitung|tipps",
    votes: "stimmen?|abstimmung",
    against: "gegen|zu",
    proposed: "vorgeschlagen|vorschlag|schlägt vor|beantragt|nicht mehr|keine?[rnms]?",
    votesNot: "dagegen|nein(-stimmen)?|enth\\w*|gegenstimmen?",
    voteMark: "(abstimmung|antrag|beschlussvorlage)",
    nextTime:
      "(beim|zum|fürs?|auf|in|im|bei) (die |das |den |der |dem )?(nächste[nsmr]?|kommende[nsmr]?) (mal|Mal|(?i:{meeting}|{gathering}))|nächstes Mal|(erst|dann) im (herbst|winter|sommer|frühjahr|{monthName}|nächsten jahr)( wieder)?|im (herbst|winter|sommer|frühjahr|{monthName}) wieder|(in der nächsten \\w{0,20}(runde|sitzung|versammlung|besprechung|telko))",
    decidingBody:
      "ag|arbeitsgruppe|gruppe|vorstand|runde|versammlung|mitgliederversammlung|beirat|elternbeirat|team|plenum|ausschuss|kommission|kernteam|mitglieder|anwesenden|gremium|rat|verein|genossenschaft|kreis",
    votedHow:
      "einstimmig|alle dafür|konsens|im konsens|einvernehmlich|ohne (gegenstimmen?|enthaltungen?|einwände|gegenrede|änderungen?)|mehrheitlich|bei (einer|zwei|\\d+) (enthaltung(en)?|gegenstimmen?)|alle einverstanden|per handzeichen",
    everybody: "alle",
    this: "das|dies|darüber|dem|damit",
    assented: "(wurde|wird|ist|haben wir) (so )?(beschlossen|vereinbart|angenommen|genehmigt|festgelegt)",
    toPutOff: "zu (vertagen|verschieben)",
    settledTo: "{decided},( (das|dies|es))?",
    hence: "also|daher|deshalb|somit",
    be: "werden",
    letUs: "(also |dann )?(wir|lassen wir)",
    noOutcome: "niemand|noch|unklar|offen|es gibt|wir (müssen|brauchen|sollten)",
    saidYes:
      "(darüber )?(waren|sind) sich alle einig|darüber waren sich alle einig|alle ((sind|waren) )?(dafür|einverstanden)|keine (einwände|gegenstimmen?)|niemand (war |ist )?dagegen|so (haben wir es |wurde es )?(beschlossen|vereinbart)",
    otherBody:
      "vorstand|stadtrat|gemeinderat|bezirksrat|kreistag|aufsichtsrat|betriebsrat|senat|präsidium|ausschuss|förderverein|dekanat|schulkonferenz|mitgliederversammlung",
    ownBody: "gruppe|runde",
    comingOf: "nächste[nrs]?|kommende[nrs]?",
    their: "ihrer|seiner",
    notPutOff:
      "^nächste[rs]? {meeting}\\b|\\b(nicht|nie|kein|keine)\\b[^.?!;,]{0,20} (vertagt|verschoben|zurückgestellt)",
    nextMeeting:
      "(nächste[rsn]?|folgende[rsn]?|kommende[rsn]?) ([a-zäöüß\\d-]+ ){0,2}?{anyMeeting}|nächste[rs]?(?= (ist|findet|folgt) )|nächste[ns]? mal|(call|treffen|sitzung) (nr\\. ?|nummer |#)?\\d{1,3}(?= (findet|ist|am)\\b| ?:)|folgetermin",
    nextMeetingLabel:
      "(termin (für )?(das |die |der |des )?)?nächste[rsn]? ([a-zäöüß\\d-]+ )?{anyMeeting}|nächstes mal|wie geht es weiter|wann (sehen|treffen) wir uns( wieder)?",
    /** What people meet for, as a part of any word: "Hausversammlung". */
    anyMeeting:
      "[a-zäöüß-]*({meeting}|{gathering}|termine|zusammenkunft|zusammentreffen|konferenz|runde|abend|klausur|gespräch|tagung|beirat|vorstand|kreis|telefonat|telko|planung|videokonferenz|standup|sync)",
    meetingBody: "{anyMeeting}",
    besideDay: "(raum|ort|link|thema|leitung|tagesordnung)",
    hourLabel: "uhrzeit|beginn|(neue |gleiche )?zeit",
    whenNext: "wann|termin|nächstes",
    besideSubject: "kein|keine|die|der|das|wir|am|im|in|nicht|davor|und",
    anotherTime: "woche|monat|davor|dazwischen|{monthName}|{weekday}",
    tomorrow: "(ist )?morgen",
    ofWhom: "der|des|im|vom|von",
    inTwoWeeks: "in (zwei|2) Wochen|in (14|vierzehn) Tagen",
    weeksTail: "um|wie (immer|üblich|gewohnt)|(zur )?(gleichen?|selben?|üblichen?) (Zeit|Uhrzeit|Stelle)",
    inThreeWeeks: "in (drei|3) Wochen",
    inFourWeeks: "in (vier|4) Wochen",
    sameWeek:
      "nächste woche[^.;]{0,20}(gleiche|selbe)n? (uhr)?zeit|(gleiche|selbe)n? (uhr)?zeit[^.;]{0,10} nächste woche|in einer woche[^.;]{0,10} (gleiche|selbe)n? (uhr)?zeit",
    regular: "(jeden|jede|immer|wöchentlich|zweiwöchentlich|monatlich|alle)",
    sameTime:
      "(gleiche[rn]?|selbe[rn]?|dieselbe|üblichen?|gewohnten?) (uhr)?zeit|(zur|um die) (selben|gleichen|üblichen|gewohnten) (uhr)?zeit",
    meetAgain:
      "bis zum nächsten mal|((wir|man) (treffen|trifft|sehen|sieht) (uns|sich)|weiter geht( es|'s)( nach [^,;.]{2,20},)?|wieder|(vertagt|vertagen|vertagte) (sich|uns|wir uns)|(wir )?(tagen|tagt) (wieder|das nächste mal))( wieder| erneut| dann)? (am|auf den|auf)",
    isDay: "ist",
    ownBodys: "(?!)",
    nextMeetingAfter: "und|aber|die|der|das|unser|unsere",
    ours: "(die|der|das|unser|unsere) ",
    meetsNext: "(tagt|trifft sich|kommt) (wieder |das nächste mal |erneut )?am",
    onlyIf: "falls|wenn|sofern|sollte(n)?",
    noNextMeeting: "kein|keine|fällt (es |sie |das )?aus|entfällt|abgesagt|nicht",
    wasNextMeeting: "{nextMeeting} war",
    mentioned: "(in|bei|auf|bis|vor|nach|zur|zum) (der|dem|die|das) ",
    dayLabel: "datum|termin",
    undecided: "vermutlich|voraussichtlich|vielleicht|wahrscheinlich|oder|{unknown}",
    orDay: "oder (am )?",
    but: "aber|sondern|stattdessen",
    hourEnd: "bis",
    atHour: "um",
    hourSign: "h|[Uu]hr",
    noon: "(12 uhr )?mittags?",
    whichIs: "(die|das|der) (ist |findet )?am",
    first: "erste[rn]?|1\\.",
    second: "zweite[rn]?|2\\.",
    third: "dritte[rn]?|3\\.",
    fourth: "vierte[rn]?|4\\.",
    last: "letzte[rn]?",
    inMonth: "im|des",
    dayOpening: "(am|in|\\d)",
    utc: "UTC|GMT|Z",
    shortened:
      "z\\.b|d\\.h|usw|bzw|ca|nr|[a-zäöüß]{0,20}str|dr|prof|fr|hr|hrn|frl|fa|fam|gem|abs|vgl|bspw|mind|sog|gez|lt|stellv|vors|zzgl|inkl|evtl|ggf|u\\.a|v|e|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez|\\d{1,2}",
  },
  decisions: {
    "sentence.sum-of-matter":
      "^(?!.*\\b(vielleicht|wohl|eventuell|wenn|falls|ob|noch|immer|könnte|sollte|müsste)\\b)(Nach [^.?!;:]{0,40}(Hin und Her|Diskussion|Debatte|Aussprache|Beratung|Austausch|Streit|Überlegung(en)?|Gespräch|Abwägung)[^.?!;:]{0,20}: \\S|(Gut|Okay|OK|Ok|Na gut|Schön|Also gut|In Ordnung)(, | – |: )((dann|also) (?!(ist|sind|war|hat|bis|geht)\\b)\\S|wir (?!(haben|sind|hatten|waren|wollen|können|müssen|sehen|treffen|warten)\\b)\\S|keine?n? |[^.?!;:,]{2,40} (bleibt|wird|bekommt|geht an|kommt in|kommt raus|fällt weg|entfällt)\\b)|Also (?i:keine?n?|nur|beide|{votesCount}) \\S)",
    "sentence.labelled-sum":
      "\\b(Einigung|Kompromiss|Konsens|Mehrheitsentscheid|Unterm Strich|Entschieden|Mehrheit)( ist| war)?: ?(?!(keine?|nicht|offen)\\b)\\S",
    "sentence.tallied":
      "^(?!.*\\b(Stimmungsbild|abgelehnt|nicht|Umfrage)\\b)([^?;]{8,}?[:,(–—-] ?(?i:{votesCount}) ([Jj]a|[Dd]afür)(-?[Ss]timmen)?[,;/]? (und |bei )?(?i:{votesCount}|keine?) ([Nn]ein|[Dd]agegen|[Gg]egenstimmen?)(-?[Ss]timmen?)?|Mit (?i:{votesCount}) (zu|gegen) (?i:{votesCount})( Stimmen)?\\b)",
    "sentence.all-so":
      "^(?!.*, (sagt|meint|findet|sagte|meinte|fand) )(Alle|Wir) (sind |waren )?(alle )?(?i:d'accord|einverstanden|dafür|einig|dagegen)[,:;–]",
    "sentence.choice-falls":
      "\\b(Wahl|Entscheidung|Entscheid) (fällt|fiel) (auf|für) (?!(de[nr] )?(nächste|kommende|morgen|\\d))|\\bmacht das Rennen\\b|\\b(Zuschlag|Auftrag) (bekommt|erhält|geht an)\\b|\\b(bekommt|erhält) den (Zuschlag|Auftrag)(?!,| zu )|^(Die )?Mehrheit (will|wollte|möchte|war für|ist für)\\b|^Alle ((wollen|wollten) (den|die|das) |für (den|die|das|eine?n?) )|^(Einstimmig|Einhellig|Mehrheitlich|Einmütig) (für|gegen|dafür)\\b|^Keine (Einwände|Bedenken|Gegenstimmen?) gegen\\b|^Abstimmung:? \\d+ ?: ?\\d+ für\\b|^[Ss]o (machen wir(?! uns) (es|das)|wird es gemacht|soll es sein)\\b|^Das machen wir so\\b|^(Gewählt|Wiedergewählt|Ernannt|Berufen):",
    "sentence.body-settles":
      "^(Man|Wir|(Die|Der|Das) (?i:{decidingBody})) (beschloss|beschlossen|beschließt|beschließen|(entscheidet|entschied|entscheiden|entschieden) (sich|uns) (für|gegen)|(lehnt|lehnte|lehnen|lehnten) [^.?!;]{2,80} ab(?=[.]?$)|(nimmt|nahm|nehmen|nahmen) [^.?!;]{2,80} an(?=[.]?$)|(verzichtet|verzichtete|verzichten) [^.?!;]{0,40}auf)(?![\\wäöüß])|^Auf [^.?!;:,]{2,50} verzichten wir\\b|^Wir machen (dieses Jahr |heuer )?keine?n? ",
    "sentence.matter-so":
      "^(?!.*\\b(nicht|wenn|falls|ob|soll|sollte|könnte|möchte|letztes|letzten|vorschlag)\\b)((Der|Die|Das) )?(\\w+)?([Bb]eitrag|[Gg]ebühr|[Pp]reis|[Ff]rist|[Ee]intritt|[Uu]mlage|[Pp]acht|[Mm]iete)s?( [^.?!;:,]{1,40})? (steigt|sinkt|beträgt (künftig|ab)) |^Ab (sofort|jetzt|nächster|dem|(?i:{monthName}|{weekday})|\\d+\\.)[^.?!;:,]{0,20} ?(kostet|beträgt)\\b|^[A-ZÄÖÜ][^.?!;:,]{2,40} (wird|werden|bleibt|bleiben) (neue[rsn]? |wieder |weiter )?([Kk]assenwart|[Vv]orsitzende|[Ss]chriftführer|[Kk]assierer|[Kk]assenprüfer|[Bb]eisitzer|[Ss]precher|[Ll]eiter)\\w*| übernimmt das Amt\\b|^(Das|Der|Die) (?!\\w*({meeting}|{gathering}))[^.?!;:,]{2,40} fällt( \\w+){0,3} aus[.]?$|^(Das|Der|Die) (Angebot|Anfrage|Einladung|Vorschlag)\\b[^.?!;:,]{0,40} (wird|wurde) (\\w+ )?(abgelehnt|angenommen|ausgeschlagen)[.]?$|^(?!.*\\b(hat|haben|hatten?|uns|letzte\\w*)\\b)[^.?!;]{0,60}\\d ?(€|Euro)[^.?!;]{0,50} (bewilligt|genehmigt|freigegeben|beschlossen|ausgegeben werden)\\b|^(?!.*\\b(wird|hat|haben|hatten?|ist|wurde|werden|wurden|sind|war|waren)\\b)[A-ZÄÖÜ][^.?!;:,]{2,60} (genehmigt|bewilligt|angenommen|verabschiedet|beschlossen)([.]?$| ?\\(|, )|^Angenommen mit \\d",
    "sentence.arrow-we":
      "(^|\\s)(→|->|=>|⇒) ?[Ww]ir (?!(haben|sind|hatten|waren|wollen|können|müssen|sollten|warten|hoffen|brauchen|wissen|sehen|reden|sprechen|schauen|klären|besprechen)\\b)[a-zäöüß]+en \\S",
    "sentence.rather-than":
      "^(?!.*\\b(vielleicht|könnten|sollten|würden|wenn|falls|ob|wollen|möchten|hätten|haben|hatten|sind|waren|gehen|lieber)\\b)[Ww]ir [a-zäöüß]+en [^.?!;]{2,80}\\b(statt|anstatt|anstelle)\\b",
    "sentence.matter-we":
      "^(?!.*\\b(vielleicht|wenn|falls|ob|immer|derzeit|gerade|nächste[nrsm]?|später|offen|ruhen|liegen|jede[nsrm]?|mit)\\b)(Den|Die|Das|Diese[nrs]?|Beide|Eine?n?|#?\\d\\S*|[A-ZÄÖÜ][\\wäöüß-]+) ([^.?!;:,]{1,50} )?(nehmen|lassen|streichen|behalten|kaufen|mieten|verkaufen|werfen|ziehen|schließen|ersetzen|tauschen|verlängern|kündigen|schaffen|erhöhen|senken|verschenken|spenden|veröffentlichen|benennen) wir\\b(?! uns\\b)",
    "sentence.was-approved":
      "^(Die |Der |Das )?([Tt]agesordnung|[Pp]rotokoll|[Aa]ntrag|[Bb]eschluss|[Vv]orschlag|[Hh]aushalt|[Bb]ericht)\\b([^.?!,;\\d]|\\d\\.?){0,60} (angenommen|genehmigt|beschlossen|verabschiedet)\\b|^[Aa]bstimmung: ?\\d+\\/\\d+\\/\\d+ ?(->|→) ?angenommen",
    "sentence.unanimous":
      "^([Ww]ir|[Aa]lle) (sind|waren) (uns|sich) (alle )?(darin |darüber )?einig, dass\\b|(^|[,;:–-] ?)(da|darin|darüber) (waren|sind) (wir uns|sich) alle einig[.!]?$|\\b[Kk]onsens: ?\\S|^(?!.*\\b(nicht|kein|keine|soll|sollen|könnte|müsste)\\b)([^.?!;\\d]|\\d\\.?){3,120} (wird|werden|wurde|wurden)\\b([^.?!;\\d]|\\d\\.?){1,80} (festgelegt|festgesetzt|vereinbart|bestimmt|beschlossen)[.]?$|\\((?i:{votedHow})( angenommen| beschlossen)?\\)[.]?$|[,;:–-] (angenommen |beschlossen |verabschiedet )?(?i:{votedHow})( angenommen| beschlossen)?[.]?$|, von allen (getragen|mitgetragen|gewünscht)\\b|^(?!.*\\b(nicht|kein|keine)\\b)[^.?!;]{3,120} (wird|werden|wurde|wurden) (?i:{votedHow}) (angenommen|beschlossen|gewählt|genehmigt|bestätigt|abgelehnt|verabschiedet)\\b",
    "sentence.we-agreed":
      "\\b[Ww]ir (haben )?(beschlossen|vereinbart|uns (darauf )?geeinigt)\\b|\\b[Ww]ir haben (festgelegt|entschieden|beschlossen|vereinbart), dass\\b|^[Ww]ir (bleiben (bei|beim)\\b|nehmen\\b[^.?!;]{2,80} an[.]?$|behalten\\b|verzichten\\b[^.?!;]{0,40} auf\\b|streichen\\b|wechseln (zu|auf)\\b|entscheiden uns (für|gegen)\\b|einigen uns auf\\b)|\\bdas haben alle so gewollt\\b|\\b([Hh]aben wir|[Ww]ir haben)\\b([^.?!;\\d]|\\d\\.?){0,60}? (geeinigt|verständigt|festgelegt)\\b|\\bso vereinbart[.]?$|\\b(verständigt|einigt) sich auf\\b|^[Ee]s (wurde|wird) (einstimmig )?(beschlossen|vereinbart)\\b|^[Dd]arüber (herrscht|bestand|besteht) Einigkeit",
    "sentence.group-approved":
      "^(Die|Der|Das) (?i:{decidingBody})( \\w+)? ((ist|sind|war|waren) sich( alle)? einig\\b|(spricht|sprach|sprechen|sprachen) sich\\b[^.?!;]{0,40}\\b(für|gegen)\\b[^.?!;]{2,60} aus[.]?$|(hat|haben) [^.?!;]{0,80}?(beschlossen|genehmigt|gewählt|bestätigt|entschieden)\\b|(folgt|beschließt|beschloss|genehmigt|genehmigte|wählt|wählte|bestätigt|bestätigte|billigt|billigte|verabschiedet|verabschiedete|beauftragt|beauftragte)\\b|(stimmt|stimmte|stimmen|stimmten)\\b[^.?!;]{0,60} zu\\b|(nimmt|nahm)\\b[^.?!;]{0,60} an[.]?$|(lehnt|lehnte)\\b[^.?!;]{0,60} ab[.]?$)",
    "sentence.body-last":
      "^[^.?!;:]{2,80}\\b(beschließt|beschloss|genehmigt|genehmigte|wählt|wählte|bestätigt|billigt|verabschiedet|bestimmt|beschließen) (der|die|das|wir)\\b( (?i:{decidingBody}))?\\b|^([Ee]s|[Dd]as|[Dd]abei|[Dd]ie|[Dd]er) (\\w+ )?bleibt (beim|bei|dabei|so|es)\\b|^(?!([Oo]b|[Ww]enn|[Ff]alls)\\b)[^.?!;:,]{0,60}\\bbleibt es (bei|beim|dabei|so)\\b|^(Den|Die|Das|Der|Dem) [^.?!;:,]{2,60} (streichen|behalten|kaufen|mieten|verkaufen|übernehmen|lassen) wir( [^.?!;:,]{1,40})?[.]?$|\\b(wird|werden) (künftig|fortan|ab sofort|ab jetzt|zukünftig) |, so (der|unser) ((einhellige|allgemeine|einstimmige) )?(Beschluss|Entscheid|Wunsch|Tenor)[.]?$|^(Sie|Er|Es|Das Protokoll|Die Niederschrift) (ist|sind|gilt|gelten) (damit|somit) (als )?(genehmigt|angenommen|beschlossen)|, darüber (herrscht|herrschte|bestand|besteht) Einigkeit[.]?$|\\b[Mm]ehrheit für (den|die|das|eine?n?)\\b|\\b(nehmen|wählen|behalten) wir (das|den|die)\\b(?![^.?!;]{0,60}\\b(mit|wahr)[.]?$)|\\b(findet|fand|finden) (allgemeine|breite|einhellige|große|allseits|die volle) Zustimmung|^Damit (ist [^.?!;]{0,40} )?(angenommen|beschlossen)\\b|^Einigung (auf|über)\\b|^[Ww]ir haben (entschieden|beschlossen|vereinbart):|^Die (große )?Mehrheit (ist|war|stimmt|stimmte) (für|dafür)\\b|^(Festgelegt|Vereinbart|Bestimmt|Gewählt|Genehmigt|Angenommen) (wurde|wird|wurden|werden|ist)\\b|\\bkam(en)? (man|wir|alle) überein\\b|(^[Aa]lle (sind|waren)|, alle (sind|waren)|\\b(sind|waren) (wir )?alle) (dafür|für (den|die|das|eine?n?))\\b|^(Bei|Mit) [^.?!;]{2,60}([Ss]timmen?|[Ee]nthaltung(en)?)\\b[^.?!;]{2,80}\\b(angenommen|beschlossen|gewählt|genehmigt)[.]?$",
    "sentence.settled-passive":
      "^(?!.*\\b(?i:wenn|falls|ob|soll|sollen|noch)\\b)[^.?!;:]{0,80}\\b([Ww]ird|[Ww]erden) [^.?!;:]{0,60}?\\bnicht ((mehr|neu|weiter) )?{given}([.]?$|,)|^(?!.*\\b(?i:wenn|falls|ob|soll|sollen)\\b)(?!(?i:die|das|der) ([^\\s.?!;:]+ )?(?i:{meeting}|{gathering})\\b)[^.?!;:]{2,60} findet [^.?!;:]{0,40}?\\bnicht statt[.]?$|^[Mm]it (\\d+|großer|klarer|knapper) ((zu|gegen) \\d+ Stimmen|Mehrheit)\\b|^(Auf|auf) [^.?!;:]{2,80} (wird|wurde) [^.?!;:]{0,40}?verzichtet[.]?$|^(?!.*\\b(nicht|kein|keine|keinen|soll|sollen|sollte|könnte|müsste|wenn|falls|ob)\\b)([^.?!;\\d]|\\d\\.?){0,100}\\b(wird|werden)\\b([^.?!;\\d]|\\d\\.?){0,100} (gewählt|wiedergewählt|bestimmt|ernannt|berufen|aufgenommen|beibehalten|bestätigt|bewilligt|festgesetzt|genehmigt|verabschiedet|angenommen|entlastet|zugestimmt|gefolgt|stattgegeben|entsprochen|abgeschafft|eingeführt|befürwortet|gebilligt|ausprobiert|neu vergeben|angeschafft|abgeschaltet|aufgelöst|gelegt|festgelegt|gestundet|erlassen|umbenannt)[.]?$|^(?!.*\\b(nicht|kein|keine)\\b)([^.?!;\\d]|\\d\\.?){2,100}\\b(wurde|wurden)\\b([^.?!;\\d]|\\d\\.?){0,100} (gewählt|wiedergewählt|bestimmt|zugestimmt|entlastet|einstimmig \\w+)[.]?$|^(?!.*\\b(nicht|kein|keine|soll)\\b)(Der|Die|Das) (\\w+)?([Bb]eitrag|[Gg]ebühr|[Pp]reis|[Ff]rist|[Ee]intritt|[Uu]mlage|[Ss]atzung|[Ll]eihgebühr|[Pp]acht|[Mm]iete)\\b[^.?!;]{0,40} wird\\b[^.?!;]{0,80}(erhöht|gesenkt|verlängert|geändert|angehoben)[.]?$",
    "sentence.agreed-on":
      "^[^.?!;:]{0,40}\\b(man|wir|[Aa]lle|[Dd]ie (?i:{decidingBody}))\\b[^.?!;:]{0,30}\\b(einigt|einigte|einigten|verständigte|verständigten) (sich|uns)\\b|^(Man|Wir|Alle|Die (?i:{decidingBody})) (einigte|einigten|einigt|verständigten|verständigte) (sich|uns) (darauf|auf)\\b|^[Ee]s (besteht|herrscht|bestand|herrschte) (Einigkeit|Konsens|Einvernehmen|Einverständnis)\\b|^(Einigkeit|Einvernehmen|Konsens) (darüber|besteht)\\b",
    "sentence.from-now-on":
      "^(Ab (sofort|jetzt|nächster|dem|(?i:{monthName}|{weekday})|\\d+\\.)|Künftig|In Zukunft|Von nun an|Zukünftig)\\b[^.?!;]{0,60}\\b(wir|gilt|gelten)\\b",
    "sentence.we-settle":
      "^(So |Also )?([Ww]ir|[Ll]assen wir) (lassen (es|das|alles) |nehmen (das|den|die) (erste|zweite|dritte|andere|günstig\\w*|billig\\w*|größ\\w*|klein\\w*|neue|Angebot|Variante|Vorschlag)|machen (es|das) so\\b|belassen es\\b|(kaufen|bestellen|mieten|verkaufen|erhöhen|senken|verlängern|kündigen|drucken|spenden|gründen|schaffen (?=[^.?!;]{2,60} an[.]?$)|stellen (?=[^.?!;]{2,60} ein[.]?$)) (?!.*\\b(vielleicht|wohl|immer|seit|wenn|falls)\\b))",
    "sentence.everybody-fine":
      "^([Aa]lle|[Dd]ie (Anwesenden|Mitglieder|Runde|Gruppe)|[Aa]lle (Anwesenden|Mitglieder)) ((sind|waren|ist|war) (damit )?(einverstanden|dafür)\\b|(stimmen|stimmten|stimmt) (dem |der )?[^.?!;]{0,40}zu[.!]?$)|^([Dd]ie )?Zustimmung (von|durch) alle[nr]?\\b|^[Ee]s (gibt|gab) keine (Einwände|Gegenstimmen?)\\b",
    "sentence.passed":
      "^((?i:{votedHow})[, ]+)?([Aa]ngenommen|[Bb]eschlossen|[Gg]enehmigt|[Vv]erabschiedet|[Bb]ewilligt)( (wurde|wird|wurden)\\b|[.!]?$|,? (?i:{votedHow})| ?\\(| ?:)|\\bmit \\d+ (zu|gegen) \\d+ Stimmen\\b[^.?!]{0,40}\\bangenommen\\b|\\bmit \\d+ Ja-Stimmen gewählt\\b|\\bDafür: ?\\d+, dagegen: ?\\d+\\b|\\b\\d+ (dafür|[Jj]a),? \\d+ (dagegen|[Nn]ein)\\b[^.?!]{0,30}\\b(angenommen|beschlossen|genehmigt)\\b|^[Dd]em wird zugestimmt",
  },
  deferrals: {
    "sentence.whether-later":
      "^(ob|wie(viele?| oft| lange)?|welche[rsn]?)\\b[^.?!;:]{3,140}\\b((bleibt|bleiben|lassen wir)\\b[^.?!;:]{0,40}\\b(offen|unentschieden)\\b|(wird|wurde|ist|bleibt) [^.?!;:]{0,40}(vertagt|verschoben|zurückgestellt)\\b|(klären|entscheiden|besprechen|beraten|sehen|überlegen) wir\\b[^.?!;:]{0,40}\\b(später|wenn|sobald|im|nach|nächste[nsrm]?)\\b)",
    "sentence.later":
      "^(?=.*\\bwir\\b)(?!.*\\bmit de[mnr]\\b)[^.?!;:]{0,60}\\b(reden|sprechen|beraten|besprechen|entscheiden|entscheidung|klären|diskutieren|behandeln)\\b[^.?!;:]{0,50}(\\bim {monthName}\\b|, (wenn|sobald|nachdem)\\b)|^(das|es|die|der)\\b[^.?!;:,]{0,40} (muss|müssen|kann|können) warten\\b|\\bwiedervorlage\\b|\\b(thema|sache|frage|punkt) für (die|das|den) (mitgliederversammlung|nächste|kommende|jahreshaupt)|\\b(kommt|kommen|geht|gehen) (in|auf) (die|das|den) (nächste|kommende)|\\bbleibt auf der (liste|tagesordnung)\\b|^(aus|wegen|mangels) [^.?!;:]{2,40} (vertagt|verschoben|zurückgestellt)|(^|[(,:–] ?)auf [^.?!;:]{2,30} (vertagt|verschoben)\\)?[.]?$|^wird (vertagt|verschoben|zurückgestellt)|\\bruht, bis\\b|\\bauf eis( gelegt)?[.]?$|\\bschlafen [^.?!;:]{0,30}dr?arüber\\b|\\b(?<!(kommt|kommen) )(im {monthName}|nächstes mal) (wieder|mehr|zuerst|als erstes)\\b|\\bdazu (gibt es|mehr)\\b[^.?!;:]{0,30}\\bim {monthName}|\\b(lassen|lässt) (wir|man) [^.?!;:]{0,30}ruhen\\b|^[^.?!;:]{0,60}\\bentscheide[nt] (soll |sollen )?[^.?!;:]{0,10}die mitgliederversammlung",
    "sentence.left-open":
      "^(das |die frage |der punkt |dies )?bleibt (\\w+ ){0,2}offen\\b|^[^.?!;:]{0,60}\\b(entscheidung|abstimmung|wahl|beratung|beschluss|diskussion|thema|punkt|frage|termin)\\w* (vertagt|verschoben|zurückgestellt)\\b|^(vertagt|verschoben|zurückgestellt)\\b|\\b(wollen|möchten|werden|sollten) wir\\b[^.?!;:]{0,40}\\b(klären|besprechen|entscheiden|beraten|überlegen|ansehen|anschauen)\\b[^.?!;:]{0,10}, (wenn|sobald|nachdem)\\b|\\b(reden|sprechen|machen|klären|besprechen|dazu|darüber|das)\\b[^.?!;:]{0,30}(?<! ist) ein andermal\\b|\\bspäter (noch )?(einmal|mal|weiter|wieder)\\b|(→|->|=>|⇒) ?((im|nach|in|zum|zur|auf) )?(de[rmn] |die |das )?(nächste[nsmr]? (?!woche|monat|schritt)\\w+|sommer|herbst|winter|frühjahr|sommerferien|ferien|später)[.!]?$|^[^.?!;:]{2,60}: (lassen|schieben|vertagen|verschieben) wir\\b",
    "sentence.put-off-until":
      "\\b(wird|werden|wurde|wurden)\\b[^.?!;]{0,60}\\bauf (die |das |den )?(nächste[ns]? )?[\\w-]+ (vertagt|verschoben)\\b|\\berneut beraten\\b|\\b(wieder|noch einmal|nochmals?|erneut|im {monthName}|nächstes Mal|beim nächsten Mal)\\b[^.?!;:]{0,40} auf die [Tt]agesordnung\\b",
    "sentence.taken-up-later":
      "\\b(reden|sprechen|besprechen|beraten|diskutieren|entscheiden) wir (dann )?(erst )?im {monthName}\\b|\\bentscheide[nt] (wir |sich )?(das )?erst,? (wenn|nach|sobald|im)\\b|\\bnehmen wir (wieder )?(mit in die nächste\\b|[^.?!;:]{0,20}in die nächste \\w+ mit\\b)|\\bhaben wir (das )?auf [^.?!;:]{2,30} (verschoben|vertagt)[.]?$|\\b(reden|sprechen|besprechen|beraten|diskutieren|entscheiden|klären|behandeln|beschließen|kommen|schauen|machen)\\b[^.?!;:]{0,60}\\b{nextTime}\\b|\\b{nextTime}\\b[^.?!;:]{0,40}\\b(reden|sprechen|besprechen|besprochen|beraten|diskutieren|diskutiert|entscheiden|entschieden|klären|geklärt|behandeln|behandelt|weiter)\\b|\\bThema (für |fürs |auf |beim )?(die |das |den )?(nächste[nsmr]?|kommende[nsmr]?) \\w+",
    "sentence.come-back-to":
      "\\b(kommen|komme|kommt)\\b[^.?!;:]{0,60}\\b(darauf|auf das thema|dazu)\\b[^.?!;:]{0,20}\\bzurück\\b",
    "sentence.matter-put-off":
      "\\b(das|die|der) (thema|punkt|frage|antrag|entscheidung|top)\\b[^.?!;,]{0,30} (wird|bleibt|ist) (vertagt|verschoben|zurückgestellt)\\b",
    "sentence.stays-open":
      "\\b(lassen|lässt|bleibt|bleiben)\\b[^.?!;:]{0,60}\\b(offen|liegen)\\b[^.?!;:]{0,20}\\b(bis|auf)\\b|\\b(lassen|lässt|bleibt|bleiben)\\b[^.?!;:]{0,30}\\bbis\\b[^.?!;:]{0,40}\\b(offen|liegen)\\b|\\b(verschieben|vertagen|schieben)\\b[^.?!;:]{0,40}\\b(aufs?|bis|in)\\b",
    "sentence.comes-up-again":
      "^wir (vertagen|verschieben) (das|die|den|es)\\b|\\b(entscheidung|abstimmung|wahl) (fällt|folgt|kommt) (erst )?(im|in|am|bei|beim|auf (de[rm]|die|das) (nächste|kommende))|\\b{nextTime} (wieder )?(thema|dran)\\b|\\b(noch offen|unklar)\\b[^.?!;]{0,30}\\b(nächste woche|nächstes mal|im {monthName})\\b|^dazu mehr (im|in|am|bei|beim|auf)\\b|\\bwird (erst )?im {monthName} (entschieden|beraten|besprochen|behandelt)\\b|^[^.:;?!]{2,60}(:| [–—→-]) ?(nächstes mal|nächste {meeting}|vertagt|verschoben|zurückgestellt)[.!]?$|\\bauf (die|den|das) (nächste\\w*|{monthName}\\w*|\\w*(sitzung|versammlung|treffen|plenum)) (\\w+ )?(verschoben|vertagt)\\b|\\b(klären|besprechen|entscheiden|reden|machen|sehen|beraten|diskutieren|suchen|planen) wir[^.?!;:]{0,40} (wenn|sobald) |\\bwir warten (mit [^.?!;:]{2,60}|damit)?,? ?bis\\b|\\b(ruht|ruhen|pausiert|liegt auf eis|bleibt liegen) (bis|vorerst|zunächst|erst einmal)\\b|({nextTime}|nächste woche|nächsten monat) (noch einmal|nochmal|wieder|weiter|erneut)\\b|\\b(wird|werden) (in|auf|bei|an|im|beim) (der |dem |die |den |einer |einem )?(?!heutigen)(\\w+ )?\\w*(sitzung|versammlung|treffen|runde|plenum|besprechung)\\b[^.?!;]{0,40}(beraten|besprochen|entschieden|behandelt|diskutiert|geklärt|beschlossen|abgestimmt)\\b|\\b(wird|werden|kommt|kommen)\\b[^.?!;]{0,60}\\b(noch einmal|nochmals?|erneut|wieder|weiter|später)\\b[^.?!;]{0,30}\\b(besprochen|beraten|diskutiert|behandelt|aufgegriffen|entschieden|aufgerufen|auf die tagesordnung|dran)\\b|\\b(kommt|kommen|ist|sind) (dann )?(erst )?(das )?({nextTime}|im {monthName}|nächste woche) (wieder )?(dran|auf die|an die reihe)\\b|\\bfortsetzung (am|im|in|bei|beim|auf|folgt)\\b|\\b(machen|reden|sprechen|diskutieren|beraten|entscheiden)\\b[^.?!;]{0,30}\\b(nächste woche|nächsten monat|im {monthName}|in (einer|zwei|drei|vier) wochen) (darüber|weiter|erneut|wieder|noch einmal)\\b|\\b(top|punkt|tagesordnungspunkt|thema|beratung|entscheidung|wahl|abstimmung|aussprache|beschluss|antrag|frage|diskussion|beschlussfassung)\\b[^.?!;]{0,60} (wird|wurde|werden|wurden|ist) [^.?!;]{0,50}(vertagt|verschoben|zurückgestellt)\\b|\\bbis (dahin|zur nächsten \\w+|zum nächsten \\w+) (zurückgestellt|vertagt|offen)",
    "sentence.put-off":
      "^(?!.*\\b(nicht|nie|kein|keine)\\b)[^.?!;:]{1,60} (wird|werden|wurde|wurden) ([^\\s.?!;,]+ ){0,6}(vertagt|verschoben|zurückgestellt)[.]?$|^(vertagt|verschoben|zurückgestellt)\\b|\\b(beschluss(fassung)?|entscheidung|beratung|diskussion|abstimmung|behandlung|wahl) (erst )?(in|bei|beim|im|auf(?= de[rm])) (der |die |das |dem )?({nextTime}|nächste\\w* (?i:{meeting})|{monthName}\\w*|herbst|frühjahr|sommer|winter)\\b|[.:,–] (wird |werden )?((vorerst|zunächst|erst einmal|erstmal) )?(vertagt|verschoben|zurückgestellt)(,? (bis|auf) [^.?!;]{1,80})?[.]?$|\\bnächstes mal[.]?$|\\b(nochmal|noch einmal|wieder) aufgreifen\\b",
  },
  undated: {
    "sentence.next-meeting-undated":
      "^(die |der |das )?nächste[rs]? ({meeting}|{gathering})\\s*[:–—-]? ?(in (einer|zwei|drei|vier) (woche|wochen)|{unknown}|wie üblich)",
  },
  promises: {
    "promise.said":
      "(sagt|hat) zu(gesagt)?,|bietet an,|hat angeboten,|verspricht,|hat versprochen,|übernimmt es,|erklärt sich bereit,|hat sich bereit erklärt,|ist bereit,|nimmt sich vor,|erbietet sich,|wurde (gebeten|beauftragt),|wird (gebeten|beauftragt),|hat (es )?übernommen,|(erhält|bekommt|hat) (den Auftrag|die Aufgabe)( (bekommen|erhalten|übernommen))?,",
    "promise.will": `(wird|werde|werden|will|wollen|soll|sollen)(?= (?![^.;:?!]{0,100}\\bnicht\\b)(?!\\w+t werden\\b)${INFINITIVE})`,
  },
  halfPromises: { "promise.should": "soll|sollen|möchte" },
  // Where the rules ask for the verb behind a modal, German has other words.
  verbs: { ...VERBS, states: "sein haben werden" },
};
