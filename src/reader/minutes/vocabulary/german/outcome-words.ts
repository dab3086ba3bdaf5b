/** German words of what was decided and put off. */
export const OUTCOME_WORDS = {
  standsFor: "für|heißt|steht für|ist",
  kindSettled: "beschl(uss|üsse|uß)|beschlossen|entscheidung(en)?|entschieden",
  kindWaits: "vertagt|verschoben|zurückgestellt|vertagung|offen",
  settledBefore:
    "was (wir )?((schon|bereits) )?(beschlossen|vereinbart|genehmigt|angenommen) (haben|hatten|wurde|war)",
  proposedBy: "(antrag|vorschlag|vorgeschlagen|beantragt)( von)?",
  secondedBy: "(unterstützt|mitgetragen)( von)?",
  explained: "(erklärte?|erläuterte?|erzählte?|schilderte?)",
  kindTask: "{actions}|{todo}|auftrag|aufträge",
  kindTold: "info(rmation(en)?)?|bericht|kenntnis(nahme)?|diskussion|vorschlag|frage|antrag|hinweis",
  action: "aufgabe|aktion|todo",
  actions: "{action}n?|arbeitsaufträge?",
  todo: "to[- ]?dos?|zu erledigen|(was (noch |jetzt )?)?zu tun( ist| bleibt)?|offene (punkte|aufgaben)|open actions",
  actionMark: "((alte|frühere|letzte) )?{actions}|{todo}|auftrag",
  decided: "beschlossen|vereinbart",
  decisionMark:
    "beschl(uss|üsse|uß)|ergebnis|fazit|entschluss|entschieden|festgelegt|einigung|{decided}|konsens|ergebnis der abstimmung|entscheidung(en)?",
  takenBack:
    "{revoked}|vorgeschlagen(er?)?|entwurf|vorschlag|möglicher?|alter?|früherer?|letzter?|vorheriger?|erledigter?|abgeschlossener?|{putOff}",
  refusal: "abgelehnt|verworfen",
  toldLabel: "info",
  ourselves: "wir|es wurde",
  weDid: "(wir haben|es wurde)",
  wishLabel: "vorschlag|idee|frage|anregung",
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
  leftThen: "(?!)",
  shortTill: "(?!)",
  askedWhether: "\\b(fragt|fragte|gefragt|wollte wissen)( \\w+)?,? (ob|wann)\\b",
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
  sumOff: "((ok|okay|also|gut),? )*(keine (entscheidung|einigung)|{putOff})",
  putOff: "vertagt|verschoben|zurückgestellt",
  nothing: "keine?[rs]?( {actions}| {decisionMark})?|nichts|entfällt|n\\/?a|{unknown}",
  over: "{done}|entfällt|entfallen|hinfällig|gestrichen",
  sumOpening: "also|somit|unterm strich|ergebnis|fazit",
  asksOrTells:
    "wer|was|wie|wann|wo|warum|ob|ist|sind|hat|haben|können|sollen|wollen|bitte|ich|vielleicht|nichts?|offen",
  stressIs: "ist|sind|wird|werden",
  stressVerb: "bleibt|bleiben|geht|gilt|gelten|beginnt|endet|zieht|bekommt|wir [a-zäöü]+en",
  warns: "bitte|achtung|hinweis|wichtig|frist|nicht vergessen|gesucht|ihr|euch",
  verdictWord: "angenommen|beschlossen|genehmigt|ja|go",
  doneBehind: "{over}|(hat sich )?erübrigt( sich)?|(nicht mehr|nicht länger) nötig|{putOff}",
  done: "erledigt|fertig|abgeschlossen|erfolgt",
  notDone: "\\b(nicht|noch|fast|teilweise|wenn|sobald)\\b|\\?",
  actionsSection:
    "((alle|neue|offene|unsere) )?({actions}|{todo})( (dazu|daraus|hierzu|hieraus|bis [^:]{2,30}))?|nächste schritte",
  decisionsSection: "(die |unsere )?beschlüsse|beschluss|entscheidungen|beschlossen",
  decisionsLabel: "{decided}|beschl(uss|üsse)|konsens",
  fromLastTime: "(noch )?(vom|seit dem) (letzten|vorigen) mal",
  pastSection:
    "((rückblick|stand|kontrolle|durchsicht|rückschau)( (auf|der|von|zu))?( den)? )?((letzte|alte|offene|frühere|vorherige)n? )?({actions}|{todo}|punkte)( (aus|von|vom|seit|der|des) (dem |der |den )?((letzten|vorigen|vergangenen) )?({meeting}|{gathering}|mal|{monthName}|\\d{1,2}\\. {monthName}))|(rückblick|stand|kontrolle|durchsicht|rückschau)( (auf|der|von|zu))?( den)? ((letzte|alte|offene|frühere|vorherige)n? )?({actions}|{todo}|punkte)|(letzte|alte|frühere|vorherige|erledigte) ({actions}|{todo}|punkte)",
  asksToWait:
    "(bittet|bat|beantragt|beantragte|schlägt vor|schlug vor|möchte|wünscht)\\b[^.?!;]{0,90}\\b(vertagen|verschieben|zurückstellen|zu vertagen|zu verschieben|zurückzustellen|darüber (zu )?schlafen)",
  putOffHeading:
    "({putOffFiller} ){0,4}(({putOff})(e[nrs]?)?|nicht (behandelt|geschafft|besprochen)|liegen geblieben|({putOffFiller} )?für (die |das |den )?nächste[nsr]? (mal|{meeting}))(( ?[/&,]| und| oder) ?\\w+)?( {putOffFiller}){0,5}",
  putOffFiller:
    "punkte|themen|tops?|fragen|anträge|die|das|der|den|auf|bis|zum|zur|für|nächste[nsr]?|spätere[nsr]?|{meeting}|{gathering}|{monthName}|mal|was|wurde|wurden|haben|wir|heute|sind|ist",
  deferralsSection: "{putOff}( auf (die )?nächste {meeting})?|für (die )?nächste {meeting}",
  markOwner: "für|an",
  votesCount: "(\\d+|eine[rms]?|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)",
  notDecided: "dort|nicht|kein(e|en|er)?|noch|ob|falls|würde|soll(te)?n? entscheiden|hat beschlossen",
  longPast:
    "vor (\\w+ )?(jahren|monaten|wochen)|vor einem (jahr|monat)|vor einer woche|damals|seinerzeit|(?<!von )gestern|seit (dem jahr )?(19|20)\\d\\d|(?<!wie )(beim|im|am|(auf|in|bei) (der|dem|unserer|unserem)) (letzten|vorigen|vergangenen) {pastTime}|(?<!(wie|als|vom|von|zum|das|der|des|für) )(letzte[sn]?|vorige[sn]?|vergangene[sn]?) {pastTime}|^(der|die|das) (alte|frühere|ehemalige|vorige|damalige) {decidingBody} (hat|hatte|haben|hatten|beschloss)|wie ({yearOf} )?(19|20)\\d\\d|(beschloss|beschlossen|genehmigte|wählte|entschied) ({yearOf} )?(19|20)\\d\\d|^(auf|in|bei) (der|dem) [^ ,.]{2,40} (19|20)\\d\\d (hat|haben|wurden?)|^({yearOf} )?(19|20)\\d\\d (hat|haben|hatten?|wurden?|war|waren|beschloss|genehmigte|wählte)|(wurden?|hat|haben|hatten?|war|waren|wir|uns) ({yearOf} )?(19|20)\\d\\d [^.;:?!,]{0,80}(t|en)\\b",
  pastTime:
    "(jahr|mal|monat|woche|frühjahr|sommer|herbst|winter|{monthName}|{weekday}|[a-zäöüß]{0,24}({meeting}))",
  /** Before a year. */
  yearOf: "((bereits|schon) )?(im jahre?|in|anfang|mitte|ende|im [a-zäöü]{3,9}|bereits|schon)",
  anotherMeeting: "(die |das |den |zum |zur )?nächste[ns]? {meeting}|nächstes mal|nächste woche",
  votedOtherwise: "[^.,;:]{2,40} (dagegen|enthält sich|enthalten sich)",
  noDoubt:
    "(niemand|keiner) (hat|hatte|war) (etwas |was )?(dagegen|einwände|bedenken)|(?<=^also )keine?[nrms]?|(?<=^(gut|na gut|okay|ok)[,:] (also |dann )?)keine?[nrms]?|aber keine?[nrms]?|(?<=^)keine (?=(einwände|bedenken|gegenstimmen?) gegen)|(?<=^wir machen (dieses jahr |heuer )?)keine?n? |keine? (gegenstimmen?|enthaltung\\w*|einwände|vetos?|widerspruch|gegenrede)|protokoll (der|vom) (letzten|vorigen) {meeting}|nicht (?=((mehr|neu|weiter) )?{given}([.,]|$)|statt[.]?$)|, dass (?=(wir|die|der|das|es|man) (\\w+ )?(nicht|keine?\\w*)\\b)(wir|die|der|das|es|man) (\\w+ )?(nicht|keine?\\w*)",
  votesFor: "(\\+1|ja|dafür)",
  votesAgainst: "(-1|−1|nein|dagegen)(?!:? ?(0|keine[rs]?|niemand|-|–))",
  notCarried: "(nicht angenommen|abgelehnt)",
  votes: "stimmen?|abstimmung",
  against: "gegen|zu",
  voteResult:
    "(abstimmungs)?ergebnis|enthaltung(en)?|der|wurde|wird|ist|damit|somit|mit|bei|ja-?stimmen?|nein-?stimmen?",
  proposed: "vorgeschlagen|vorschlag|schlägt vor|beantragt|nicht mehr|keine?[rnms]?",
  votesNot: "dagegen|nein(-stimmen)?|enth\\w*|gegenstimmen?",
  voteMark: "(abstimmung|antrag|beschlussvorlage)",
  asksOrAnswers:
    "wer|wen|wem|was|welche[rs]?|wann|wo|warum|wie|soll(en)?|kann|können|darf|ist|sind|war|wird|werden|hat|haben|ja|nein|nicht|nichts|keine?r?|vielleicht|ok|gut|später",
  followUp: "Nachtrag",
  nextTime:
    "(beim|zum|fürs?|auf|in|im|bei) (die |das |den |der |dem )?(nächste[nsmr]?|kommende[nsmr]?) (mal|Mal|(?i:{meeting}|{gathering}))|nächstes Mal|(erst|dann) im (herbst|winter|sommer|frühjahr|{monthName}|nächsten jahr)( wieder)?|im (herbst|winter|sommer|frühjahr|{monthName}) wieder|(in der nächsten \\w{0,20}(runde|sitzung|versammlung|besprechung|telko))",
  foreignBody: "(gemeinderat|stadtrat|kreistag|landtag|bezirk|verband)",
  ownKind: "(abteilung|fachschaft|verein|klub|chor|genossenschaft|gemeinde|klasse|ortsgruppe|verband)",
  ownSettled: "(beschloss|beschließt|genehmigte?|wählte?|entschied|einigte|billigte|lehnte|nahm|bestätigte)",
  alsoHere: "und (keine[rsn]?|niemand) (hier|heute|(in|auf) der {meeting})",
  speaksFor: "(sagt|sagte|will|wollte|möchte|stimmt für|ist für)",
  decidingBody:
    "ag|arbeitsgruppe|gruppe|vorstand|runde|versammlung|mitgliederversammlung|beirat|elternbeirat|team|plenum|ausschuss|kommission|kernteam|mitglieder|anwesenden|gremium|rat|verein|genossenschaft|kreis",
  votedHow:
    "einstimmig|alle dafür|konsens|im konsens|einvernehmlich|ohne änderungen?|(ohne|keine?) (gegenstimmen?|enthaltung(en)?|einwände|vetos?|widerspruch|gegenrede)|mehrheitlich|bei (einer|zwei|\\d+) (enthaltung(en)?|gegenstimmen?)|alle einverstanden|per handzeichen",
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
  notPutOff:
    "^nächste[rs]? {meeting}\\b|\\b(wir treffen uns|treffen wir uns|sehen uns)\\b|\\b(nicht|nie|kein|keine)\\b[^.?!;,]{0,20} (vertagt|verschoben|zurückgestellt)",
  /** What people meet for, as a part of any word: "Hausversammlung". */
  anyMeeting:
    "[a-zäöüß-]*({meeting}|{gathering}|termine|zusammenkunft|zusammentreffen|konferenz|runde|abend|klausur|gespräch|tagung|beirat|vorstand|kreis|telefonat|telko|planung|videokonferenz|standup|sync)",
} as const;
