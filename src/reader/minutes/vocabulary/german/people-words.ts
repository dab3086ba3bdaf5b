/** German words of who was there, who led, and what they are called. */
export const PEOPLE_WORDS = {
  attendees:
    "tn|(teilnehmer|anwesenheits)liste|teilnehmer([:*_/]-?innen|innen)?|teilnehmende|teilnehmerinnen und teilnehmer|anwesende|teilnehmerkreis|attendees?",
  present:
    "((weitere|sonstige|übrige) )?{attendees}|(mit )?(am tisch|in der runde|im raum|am telefon)|zugegen( waren| sind)?|teilgenommen( haben)?|gekommen( sind| waren)?|erschienen( sind| waren)?|anwesend(e? (sind|waren)|e (mitglieder|personen|vorstandsmitglieder))?|anwesenheit|(mit )?dabei|(stimmberechtigte|anwesende) mitglieder|wer (ist|war|waren) (da|dabei)|es waren (da|anwesend)|vor ort|present",
  presentLoosely: "da|mit|wer|runde",
  presentAtMeeting: "mit|runde",
  otherGroup:
    "(klasse|gruppe|tisch|bus|bahn|feld|schicht) ?(\\d{1,2}\\w?|[a-z])|{weekday}s?|aufstellung|kader|startelf|(auswechsel|ersatz)spieler(innen)?|ersatz(bank)?|tore|torschützen|schiedsrichter(in)?|trainer(in)?|mitwirkende|besetzung|solist(en|in|innen)|musiker(innen)?|(1\\. |2\\. )?(violinen?|bratschen?|celli|cello|klavier|flöten?|hörner|sopran|alt|tenor|bass)|dirigent(in)?",
  presentAbove: "wer|dabei",
  presentBefore: "anwesend|dabei",
  were: "waren|sind",
  alsoPresent:
    "(ebenfalls|auch|sonst( noch)?|weiter) (da|dabei|anwesend)|gäste|gast|{attendees}|online|per (telefon|video)|zugeschaltet|außerdem( dabei)?|später dazu|mitglieder|vorstand|verwaltung",
  surnameColumn: "(nach|familien|zu)name",
  tookPart: "((hin)?zu|ein|da|dazu)ge\\w{3,12}( [\\wäöüß-]{1,15}){0,4}|verbunden( [\\wäöüß-]{1,15}){0,3}",
  absent:
    "absent|(un)?entschuldigt( (fehlen|fehlt))?|es (fehlt|fehlen)|fehlt|fehlen|abgemeldet|verhindert|nicht (da|dabei|anwesend)|abwesend|apologies",
  weMet: "([Ww]ir (waren|haben uns getroffen|trafen uns)|[Ee]s trafen sich)",
  guest: "gäste|gast",
  headHeading: "formalia|formales|organisatorisches|begrüßung|eröffnung|rahmen|rollen",
  whichOne: "(der|die) (andere|alte|junge|große|kleine)",
  being: "(waren|sind) (dabei|anwesend|zugegen)",
  introducesWriter: "(diesmal|heute|hier) (schreibt|bin|schreibe)",
  salutation: "liebe[rs]?|hallo|moin|guten (morgen|tag|abend)",
  bodyMet: "(?!)",
  asDid: "(wie|so wie) auch",
  soDid: "ebenso|auch",
  soCame: "kam|war (da|dabei)|kamen|waren (da|dabei)",
  wikiUser: "benutzer(in)?|user",
  behindNames: "auch|wieder|heute|diesmal|sonst niemand",
  soMany: "eine?|zwei|drei|vier|fünf|einige|mehrere|viele|unsere?|der|die|das",
  bothOf: "beide|zwei|drei",
  animal: "hund|katze|kater|baby|vogel",
  newHere: "neu(!|$|,| (hier|dabei))|zum ersten mal|gast|willkommen",
  attendedSpan:
    "als (vorsitzende[rn]?|sitzungsleiter(in)?|gast)$|(von|vom|aus)( der| dem)? (\\S+ ){0,2}?\\S+(?= \\(|$)|(kam|ging|kommt|geht) (später|früher|eher|um|nach|ab)|bis (\\d|top|punkt|zum|zur)|ab (\\d|top|punkt)|später|per (telefon|video)|online|zeitweise",
  leadOpening: "ab|bis|zu|für|als|während|eine?|unsere?",
  leadNoun: "Punkt|TOP|Uhr|Pause|Thema|Gast|Teil|Hälfte|Ende|Beginn|Anfang|Schluss",
  ofOrThe: "(?!)",
  leadEnd: "auch|nur|namens|dann",
  attendedLead:
    "danach|später|zuerst|anschließend|als ({guest})|neu( dabei)?|(ab|bis|um|gegen) \\d[\\d:.]*( uhr)?|(und )?(später|zeitweise|zeitweilig|online|per (telefon|video)|außerdem|noch|auch|ferner|kurz|am telefon)( (auch|noch|noch kurz|dann|kurz))?|(die |der )?\\p{L}{0,30}(mitglieder|vertreter(innen)?|kolleg(inn)?en|gäste)",
  officeBehind:
    "(\\w+ )?(\\w*leiter(in)?|\\w*leitung|kassier(er|erin)?|kassenwart(in)?|\\w*beauftragte[rn]?|hausmeister(in)?|geschäftsführ(er|erin|ung)|schriftführ(er|erin)|beisitzer(in)?)",
  officeWord:
    "Vorsitzende[rn]?|(Orts|Ober)?[Bb]ürgermeister(in)?|Präsident(in)?|Schatzmeister(in)?|Kassenwart(in)?|Schriftführer(in)?|Schulleiter(in)?|Rektor(in)?|Hausmeister(in)?|Geschäftsführer(in)?",
  mayGo: "(orts|ober)?bürgermeister(in)?|präsident(in)?|vorsitzende[rn]?",
  officeBefore: "(1\\. |2\\. )?{officeWord}",
  thereWere:
    "(vom \\w+ |aus dem \\w+ |für den \\w+ )?(da|dabei|anwesend|zugegen|vor ort|online|mit dabei|am tisch|in der runde)( waren| sind)( heute| diesmal| noch| auch)?|teilgenommen haben|teilnehmer(innen)? waren|(gekommen|erschienen|zugeschaltet) (waren|sind)( auch| noch)?|es (waren|sind) (da|dabei|anwesend|gekommen|erschienen)|es nahmen teil|es (kamen|erschienen)|(sonst|außerdem|auch|ebenfalls|weiter)( noch)? (da|dabei|anwesend)(?=:)",
  counted: "(anwesend (sind|waren)|(sind|waren) [\\w ]{0,20}anwesend|\\d+ \\w+ anwesend)",
  amongThem: "darunter|nämlich|und zwar",
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
  surnameOrOrigin: "von( und zu)?( de[rmn])?",
  departmentName: "abteilung|verwaltung|technik|finanzen|personal|buchhaltung|hausdienst",
  employer:
    "\\b(gmbh|e\\.? ?v|verein|schule|universität|hochschule|institut|stiftung|amt|stadt|verband|selbstständig|freiberuflich|ehrenamtlich)\\b",
  weHad: "wir hatten|(außerdem|heute|diesmal|es|auch|ferner) (waren|sind)",
  withUs: "bei uns|zu gast|(mit |auch )?(da|dabei|anwesend|zugegen)",
  met: "(trafen|haben) sich (am|im|in|zu|zum|zur|getroffen)|kamen (am|im|in|zu|zum|zur)",
  thisTime: "heute( Abend)?|diesmal|diese Woche",
  todayLead: "heute|diesmal|außerdem|weiter|ferner",
  thereBehind:
    "(waren|sind) (alle |auch |heute )?(da|dabei|anwesend|gekommen|zugegen|erschienen|zugeschaltet)|nahmen (an der \\w+ |am \\w+ )?teil|haben teilgenommen",
  chairBefore:
    "unter (dem vorsitz|der leitung|der moderation|leitung) (von|des|der)|^((die|das|den) (heutige[sn]? )?{anyMeeting}|es) (moderiert|moderierte|leitet|leitete|eröffnet|eröffnete)|vorsitz (führt|führte)|versammlungsleiter(in)? (ist|war)|(moderiert|geleitet) (hat|hatte)|(moderation|[\\wäöüß]{0,20}leitung|[\\wäöüß]{0,20}führung|vorsitz)( (der|des) \\w+)? (hat|hatte|übernimmt|übernahm|liegt bei|lag bei|lag in den händen von|macht|machte|war|ist)( heute| diesmal| wieder)?|(sitzung|versammlung|treffen|runde|besprechung|plenum) (wird|wurde) (von|durch)(?= [^.;]{1,60} (geleitet|moderiert|eröffnet))|(geleitet|moderiert|eröffnet) (wird|wurde) (die|das|der) \\w+ (von|durch)|durch (die sitzung|das treffen|den abend|die versammlung) (führt|führte)|(leitet|leitete|moderiert|moderierte|eröffnet|eröffnete)(?= (?!(die|das|den|der)\\b)[^.;]{3,50} (die|das|den) {anyMeeting})",
  ledHint: "leit|moder|vorsitz|eröffne|führt|begrüß|übern|lag|liegt",
  elects:
    "zu[rm] ([a-zäöü]{0,20}leiter(in)?|versammlungsleitung|sitzungsleitung|vorsitz) (wird|wurde)|als (versammlungsleiter(in)?|sitzungsleiter(in)?) (wird|wurde)",
  chairBeside: "(der|die) (vorsitzende|sitzungsleiter(in)?|versammlungsleiter(in)?|moderator(in)?)",
  toldOfChair:
    "(sagt|sagte|erzählte|warnt|warnte|kritisiert|kritisierte|lobt|lobte|fordert|forderte|betont|betonte|schrieb|glaubt|war|ist|hat|hatte|wird|starb|begrüßt(e)? (?!(alle|die (anwesenden|mitglieder|gäste|erschienenen|versammlung|runde|teilnehmenden)|den|\\d+|herzlich|zu[rm]|als|uns|und)\\b))",
  toldByChair: "(sagte|sagt|laut|zufolge|schrieb)",
  inAnotherYear: "(im|seit|von|bis|in) ((jahr|{monthName}) )?(1[89]|20)\\d\\d\\b",
  signed: "gezeichnet|gez\\.|unterschrieben",
  anotherTimeLed:
    "letzte[sn]? (mal|woche|{meeting})|vorige[sn]?|nächste[sn]? (mal|woche|{meeting})|im {monthName}|sonst|früher|falls|nicht",
  leadsBody: "(?!)",
  leadsTeam: "teamleit(er|erin|ung)|leit(er|erin)",
  arrivalHint:
    "kam|kommt|stieß|stößt|ging|geht|verließ|verlässt|vor\\b|gast|begrüß|dabei|anwesend|zugeschaltet",
  arrivalLead:
    "([Ss]päter|[Dd]ann|[Dd]anach|[Gg]egen \\d[\\d:.]{0,4} Uhr|[Uu]m \\d[\\d:.]{0,4} Uhr|[Aa]ls Gast|Gast)",
  arrives:
    "((kam|kommt|stieß|stößt) ([^.;!?]{0,40} )?(dazu|hinzu|später|zu uns)\\b|(kam|kommt|ging|geht) (um|gegen|ab) \\d[\\d:.]*|(ging|geht) (früher|eher|vorzeitig)|(verließ|verlässt) ((die|das|den) {anyMeeting}|um \\d[\\d:.]*)|stell(t|te) sich( kurz| der runde)? vor\\b|(war|ist) (als Gast |auch |ebenfalls |zeitweise )?(dabei|anwesend|zu Gast|zugeschaltet)(?=[.,;]|$| (bis|ab|als)))",
  stayedAway: "krank|verhindert|im urlaub|nicht gekommen",
  ledAside: "(der|die) ((das|die|den) {anyMeeting} )?(moderierte|leitete)|hat (moderiert|geleitet)",
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
  alsoLead: "außerdem|ferner|dazu|und|mit|sowie",
  cameHow: "{ledAlone}|{holds} {reins}|zugeschaltet|(ab|bis|von)\\b( [a-zäöü]+){0,2} ?\\d",
  awayMark:
    "nein|n|(un)?entschuldigt|abwesend|fehlt|verhindert|krank|nicht (da|dabei|anwesend)|[-–—]|{crosses}",
  /** Also the word that the rules give whoever is chair. */
  chair:
    "chair|leiter(in)? der {meeting}|[a-zäöüß]{0,20}vorsitz(ender?|ende)?|sitzungsleitung|versammlungsleit(er|erin|ung)",
  lead: "(leit(et|ete|end)|moderiert(e)?|leitung|ltg\\.?|moderation|moderator(in)?|redeleitung|gesprächsleitung|gesprächsführung|diskussionsleitung|tagungsleitung|mod\\.?)( heute| diesmal)?",
  ledAlone: "(moderiert(e)?|leitet(e)?|(führt|führte) durch (den|die|das) [\\wäöüß]+)",
  ledWhat: "heute|diesmal|wieder|allein|uns|die {meeting}|(die|das|den) {anyMeeting}",
  holds: "(hat|hatte|hält|hielt|führt|führte|macht|machte|übernimmt|übernahm)",
  reins: "(die |das |den )?(moderation|leitung|redeleitung|gesprächsleitung|redeliste|zügel|vorsitz)",
  takesDown:
    "((tippt|tippte|schreibt|schrieb)( mit)?|protokolliert(e)?|((führt|führte|schreibt|schrieb|macht|machte|hat|hatte) )(das )?protokoll)",
  otherDeed:
    "ist|sind|war|waren|hat|hatte|haben|wird|kommt|kam|geht|ging|fehlt|fehlte|bringt|brachte|sagt|fragt|möchte|will|stellt|berichtet|zeigt",
  ledWith: "mit|unter",
  whoClause: "der|die",
  writer: "ich|mir",
  leadIs: "ist|war|hat|hatte",
  meanwhile: "während",
  asOfficer: "als",
  sender: "von|from",
  leaderLead: "der|die|unsere?",
  beforeClause: "und|dann|heute|diesmal|also|mit",
  briefHint: "moder|leit|führt|vorsitz|protokoll|tipp|schreib|schrieb|redeliste|zügel|{ledHint}",
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
  shortBody: "univ|inst|fa|abt|ges",
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
  ofPhrase:
    "später|früher|halb|beide|örtliche|andere|weitere|einige|viele|mehrere|alte|neue|ohne|mit|statt|von|vom|aus|beim?|per|als|wie|auch|nur|rest|presse|polizei|kinder|leute|gäste|besuch|vertretung|gruppe|verein|amt|behörde|verband|schicht|telefon|online|\\p{Ll}{2,}(ung|ende[rn]?|lich|schaft|heit|keit|innen)",
  noName:
    "der|die|das|ein|eine|wir|ihr|sie|er|es|man|wer|was|wann|wo|wie|und|aber|bis|bitte|alle|nächste[rs]?|neue[rs]?|noch|nicht|heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag",
  unknown: "offen|unklar|n\\.n\\.|tbd|tba",
} as const;
