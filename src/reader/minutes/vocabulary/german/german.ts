/** The words of German minutes: what differs from English. Verbs stand at other places, so that promises have none. */
import { VERBS } from "../english/verbs.ts";
import type { OwnWords } from "../vocabulary.ts";
import { ACTION_WORDS } from "./action-words.ts";
import { INFINITIVE } from "./infinitive.ts";
import { NEXT_WORDS } from "./next-words.ts";
import { OUTCOME_WORDS } from "./outcome-words.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { SETTLING, SETTLING_WORDS, WAITING } from "./settling.ts";

export const GERMAN: OwnWords = {
  tag: "de",
  common:
    "der die das und ist nicht wir wird den mit für auf ein eine im von zu uhr vom zum zur bei sind waren wurde wer anwesend anwesende teilnehmende entschuldigt sitzung vorstandssitzung leitung dem des sich bis protokoll aufgaben beschluss was wann verschiedenes",
  parts: "sitzung treffen versammlung teilnehmer teilnehmend anwesen aufgaben",
  nouns: "capital",
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
    anotherBody: "{headlineBody}|jury|arbeitsgruppe|unterausschuss|kuratorium",
    bodyPicked: "gewählt|ausgesucht|empfohlen",
    headlineBody: "beirat|elternbeirat|plenum|vorstand|stadtrat|gemeinderat|ausschuss",
    headlineVerb:
      "(gewinnt|gewann|verliert|wählt|wählte|genehmigt|lehnt|beschließt|beschloss|sagt|eröffnet|eröffnete|ernennt|warnt|begrüßt|feiert|dankt|sucht|kauft|verkauft|fordert)",
    titleLabel: "betreff|titel",
    ofNews: "konzert|spielbericht|aufstellung|nachruf|dienstplan|klassenliste|rundbrief|newsletter|ausgabe",
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
    fixes: "vereinbart|festgelegt|beschlossen|verabredet|geeinigt|ausgemacht",
    forIt: "(für|als termin für) (die |das |den |unser |unsere )?",
    dayOfWeek: "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag",
    nextHint: ".",
    newsletter: "newsletter|rundbrief",
    ofArticle: "wie (wir|man|ich)|warum|anleitung|tipps",
    otherBody:
      "vorstand|stadtrat|gemeinderat|bezirksrat|kreistag|aufsichtsrat|betriebsrat|senat|präsidium|ausschuss|förderverein|dekanat|schulkonferenz|mitgliederversammlung",
    ownBody: "gruppe|runde",
    comingOf: "nächste[nrs]?|kommende[nrs]?",
    their: "ihrer|seiner",
    nextMeeting:
      "(nächste[rsn]?|folgende[rsn]?|kommende[rsn]?) ([a-zäöüß\\d-]+ ){0,2}?{anyMeeting}|nächste[rs]?(?= (ist|findet|folgt) )|nächste[ns]? mal|(call|treffen|sitzung) (nr\\. ?|nummer |#)?\\d{1,3}(?= (findet|ist|am)\\b| ?:)|folgetermin",
    nextMeetingLabel:
      "(termin (für )?(das |die |der |des )?)?nächste[rsn]? ([a-zäöüß\\d-]+ )?{anyMeeting}|nächstes mal|wie geht es weiter|wann (sehen|treffen) wir uns( wieder)?",
    cityTime: "(Orts)?zeit",
    loosely: "nächste[rsn]? [\\p{L}-]{2,20}|bis (bald|dann)",
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
    fromHour: "ab|von",
    certainHour: "\\d{1,2}",
    zoneBehind: "\\p{Lu}{2,5}\\b|\\p{Lu}\\p{Ll}{1,20}er Zeit\\b",
    zoneTold: "Ortszeit|Zeitzonen?|[A-Z][a-zäöüß]{1,20}er Zeit",
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
    shortWord: "es|so|da|zu|wo|du",
    shortened:
      "z\\.b|d\\.h|usw|bzw|ca|nr|[a-zäöüß]{0,20}str|dr|prof|fr|hr|hrn|frl|fa|fam|gem|abs|vgl|bspw|mind|sog|gez|lt|stellv|vors|zzgl|inkl|evtl|ggf|u\\.a|v|e|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez|\\d{1,2}",
    ...PEOPLE_WORDS,
    ...NEXT_WORDS,
    ...OUTCOME_WORDS,
    ...SETTLING_WORDS,
    ...ACTION_WORDS,
  },
  decisions: {
    ...SETTLING,
    "sentence.sum-of-matter":
      "^(?!.*\\b(vielleicht|wohl|eventuell|wenn|falls|ob|noch|immer|könnte|sollte|müsste)\\b)(Nach [^.?!;:]{0,40}(Hin und Her|Diskussion|Debatte|Aussprache|Beratung|Austausch|Streit|Überlegung(en)?|Gespräch|Abwägung)[^.?!;:]{0,20}: \\S|(Gut|Okay|OK|Ok|Na gut|Schön|Also gut|In Ordnung)(, | – |: )((dann|also) (?!(ist|sind|war|hat|bis|geht)\\b)\\S|wir (?!(haben|sind|hatten|waren|wollen|können|müssen|sehen|treffen|warten)\\b)\\S|keine?n? |[^.?!;:,]{2,40} (bleibt|wird|bekommt|geht an|kommt in|kommt raus|fällt weg|entfällt)\\b)|Also (?i:keine?n?|nur|beide|{votesCount}) \\S)",
    "sentence.labelled-sum":
      "\\b(Einigung|Kompromiss|Konsens|Mehrheitsentscheid|Unterm Strich|Entschieden|Mehrheit)( ist| war)?: ?(?!(keine?|nicht|offen)\\b)\\S",
    "sentence.tallied":
      "^(?!.*\\b(Stimmungsbild|abgelehnt|nicht|Umfrage)\\b)([^?;]{8,}?[:,(–—-] ?(?i:{votesCount}) ([Jj]a|[Dd]afür)(-?[Ss]timmen)?[,;/]? (und |bei )?(?i:{votesCount}|keine?) ([Nn]ein|[Dd]agegen|[Gg]egenstimmen?)(-?[Ss]timmen?)?|Mit (?i:{votesCount}) (zu|gegen) (?i:{votesCount})( Stimmen)?\\b)",
    "sentence.all-so":
      "^(?!.*, (sagt|meint|findet|sagte|meinte|fand) )(Alle|Wir) (sind |waren )?(alle )?(?i:d'accord|einverstanden|dafür|einig|dagegen)[,:;–]",
    "sentence.choice-falls":
      "\\b(Wahl|Entscheidung|Entscheid) (fällt|fiel) (auf|für) (?!(de[nr] )?(nächste|kommende|morgen|\\d))|\\bmacht das Rennen\\b|\\b(Zuschlag|Auftrag) (bekommt|erhält|geht an)\\b|\\b(bekommt|erhält) den (Zuschlag|Auftrag)(?!,| zu )|^(Die )?Mehrheit (will|wollte|möchte|war für|ist für)\\b|^Alle ((wollen|wollten) (den|die|das) |für (den|die|das|eine?n?) )|^(Einstimmig|Einhellig|Mehrheitlich|Einmütig) (für|gegen|dafür)\\b|^Keine (Einwände|Bedenken|Gegenstimmen?) gegen\\b|\\b(Abstimmung|Handzeichen|Votum)\\b[^.?!;]{0,30}? \\d+ ?(:|zu|gegen) ?\\d+ (Stimmen )?für\\b|^[Ss]o (machen wir(?! uns) (es|das)|wird es gemacht|soll es sein)\\b|^Das machen wir so\\b|^(Gewählt|Wiedergewählt|Ernannt|Berufen):",
    "sentence.body-settles":
      "^(Man|Wir|(Die|Der|Das) (?i:{decidingBody})) (beschloss|beschlossen|beschließt|beschließen|(entscheidet|entschied|entscheiden|entschieden) (sich|uns) (für|gegen)|(lehnt|lehnte|lehnen|lehnten) [^.?!;]{2,80} ab(?=[.]?$)|(nimmt|nahm|nehmen|nahmen) [^.?!;]{2,80} an(?=[.]?$)|(verzichtet|verzichtete|verzichten) [^.?!;]{0,40}auf)(?![\\wäöüß])|^Auf [^.?!;:,]{2,50} verzichten wir\\b|^Wir machen (dieses Jahr |heuer )?keine?n? ",
    "sentence.matter-so":
      "^(?!.*\\b(nicht|wenn|falls|ob|soll|sollte|könnte|möchte|letztes|letzten|vorschlag)\\b)((Der|Die|Das) )?(\\w+)?([Bb]eitrag|[Gg]ebühr|[Pp]reis|[Ff]rist|[Ee]intritt|[Uu]mlage|[Pp]acht|[Mm]iete)s?( [^.?!;:,]{1,40})? (steigt|sinkt|beträgt (künftig|ab)) |^Ab (sofort|jetzt|nächster|dem|(?i:{monthName}|{weekday})|\\d+\\.)[^.?!;:,]{0,20} ?(kostet|beträgt)\\b|^[A-ZÄÖÜ][^.?!;:,]{2,40} (wird|werden|bleibt|bleiben) (neue[rsn]? |wieder |weiter )?([Kk]assenwart|[Vv]orsitzende|[Ss]chriftführer|[Kk]assierer|[Kk]assenprüfer|[Bb]eisitzer|[Ss]precher|[Ll]eiter)\\w*| übernimmt das Amt\\b|^(Das|Der|Die) (?!\\w*({meeting}|{gathering}))[^.?!;:,]{2,40} fällt( \\w+){0,3} aus[.]?$|^(Das|Der|Die) (Angebot|Anfrage|Einladung|Vorschlag)\\b[^.?!;:,]{0,40} (wird|wurde) (\\w+ )?(abgelehnt|angenommen|ausgeschlagen)[.]?$|^(?!.*\\b(hat|haben|hatten?|uns|letzte\\w*)\\b)[^.?!;]{0,60}\\d ?(€|Euro)[^.?!;]{0,50} (bewilligt|genehmigt|freigegeben|beschlossen|ausgegeben werden)\\b|^(?!.*\\b(wird|hat|haben|hatten?|ist|wurde|werden|wurden|sind|war|waren)\\b)[A-ZÄÖÜ][^.?!;:,]{2,60} (genehmigt|bewilligt|angenommen|verabschiedet|beschlossen)([.]?$| ?\\(|, )|^Angenommen mit \\d",
    "sentence.arrow-we":
      "(^|\\s)(→|->|=>|⇒) ?[Ww]ir (?!(haben|sind|hatten|waren|wollen|können|müssen|sollten|warten|hoffen|brauchen|wissen|sehen|reden|sprechen|schauen|klären|besprechen)\\b)[a-zäöüß]+en \\S",
    "sentence.rather-than":
      "^(?!.*\\b(vielleicht|könnten|sollten|würden|wenn|falls|ob|wollen|möchten|hätten|haben|hatten|sind|waren|gehen|lieber)\\b)[Ww]ir [a-zäöüß]+en [^.?!;]{2,80}\\b(statt|anstatt|anstelle)\\b",
    "sentence.matter-we":
      "^(?!.*\\b(vielleicht|wieder auf|wenn|falls|ob|immer|derzeit|gerade|nächste[nrsm]?|später|offen|ruhen|liegen|jede[nsrm]?|mit)\\b)(Den|Die|Das|Diese[nrs]?|Beide|Eine?n?|#?\\d\\S*|[A-ZÄÖÜ][\\wäöüß-]+) ([^.?!;:,]{1,50} )?(nehmen|lassen|streichen|behalten|kaufen|mieten|verkaufen|werfen|ziehen|schließen|ersetzen|tauschen|verlängern|kündigen|schaffen|erhöhen|senken|verschenken|spenden|veröffentlichen|benennen) wir\\b(?! uns\\b)",
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
      "^(Also|So|Dann|Damit|Somit) (?!(gehen|fahren|essen|trinken|kommen|hoffen|haben|sind|hatten|waren|wollen|können|müssen|sollten|warten|brauchen|wissen|sehen|reden|sprechen|schauen|treffen)\\b)[a-zäöüß]+en wir (?!uns\\b)\\S|^(So |Also )?([Ww]ir|[Ll]assen wir) (lassen (es|das|alles) |nehmen (das|den|die) (erste|zweite|dritte|andere|günstig\\w*|billig\\w*|größ\\w*|klein\\w*|neue|Angebot|Variante|Vorschlag)|machen (es|das) so\\b|belassen es\\b|(kaufen|bestellen|mieten|verkaufen|erhöhen|senken|verlängern|kündigen|drucken|spenden|gründen|schaffen (?=[^.?!;]{2,60} an[.]?$)|stellen (?=[^.?!;]{2,60} ein[.]?$)) (?!.*\\b(vielleicht|wohl|immer|seit|wenn|falls)\\b))",
    "sentence.everybody-fine":
      "^([Aa]lle|[Dd]ie (Anwesenden|Mitglieder|Runde|Gruppe)|[Aa]lle (Anwesenden|Mitglieder)) ((sind|waren|ist|war) (damit )?(einverstanden|dafür)\\b|(stimmen|stimmten|stimmt) (dem |der )?[^.?!;]{0,40}zu[.!]?$)|^([Dd]ie )?Zustimmung (von|durch) alle[nr]?\\b|^[Ee]s (gibt|gab) keine (Einwände|Gegenstimmen?)\\b",
    "sentence.passed":
      "^(Also|Somit|Unterm Strich|Ergebnis): (?!(?i:wer|was|wie|wann|wo|warum|ob|ist|sind|hat|haben|können|sollen|wollen|vielleicht|ich|nichts?|offen|keine?)\\b)[^?]{6,}$|^[^.?!;:]{2,60}, (damit|somit|so) (angenommen|beschlossen|genehmigt)[.!]?$|^((Nach|Auf|Bei) [^.?!;:,]{2,60} )?((?i:{votedHow})[, ]+)?([Aa]ngenommen|[Bb]eschlossen|[Gg]enehmigt|[Vv]erabschiedet|[Bb]ewilligt)( (wurde|wird|wurden)\\b|[.!]?$|,? (?i:{votedHow})| ?\\(| ?:)|\\bmit \\d+ (zu|gegen) \\d+ Stimmen\\b[^.?!]{0,40}\\bangenommen\\b|\\bmit \\d+ Ja-Stimmen gewählt\\b|\\bDafür: ?\\d+[,.;] [Dd]agegen: ?\\d+\\b|\\b\\d+ (dafür|[Jj]a),? \\d+ (dagegen|[Nn]ein)\\b[^.?!]{0,30}\\b(angenommen|beschlossen|genehmigt)\\b|^[Dd]em wird zugestimmt",
  },
  deferrals: {
    ...WAITING,
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
