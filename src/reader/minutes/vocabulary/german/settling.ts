/** German words and sentences of what is settled or put off by its form, whatever it is about. */
export const SETTLING_WORDS = {
  asksAll:
    "((sind|seid) )?alle (damit )?(einverstanden|dafür|okay|ok)|((ist|hat) )?(jemand|wer) (etwas |was )?(dagegen|einwände|bedenken)|(gibt es )?(einwände|gegenstimmen|bedenken)",
  asksAgainst:
    "((ist|hat) )?(jemand|wer) (etwas |was )?(dagegen|einwände|bedenken)|(gibt es )?(einwände|gegenstimmen|bedenken)",
  allAnswer: "(ja|alle|keine[rs]?|niemand|nein|nicken|schweigen|nichts)",
  saysNo: "(nein|nee|nö)",
  oneOfBoth: "(das )?(erste|zweite)|ersteres|letzteres|beides?",
  asksLabel: "(f|q|frage)",
  answerLabel: "(a|antwort)",
  asksFact:
    "(ist|sind|war|waren|hat|haben|läuft|kann|können|wird|wer|was|wann|wo|warum|wie|welche[rsn]?|noch|sonst|gibt)\\b",
  asksToGoOn:
    "(fangen|machen|hören|gehen|sollen|wollen) wir (an|weiter\\w*|auf|anfangen|aufhören|(eine )?pause)\\b",
  closingLead: "((ok|okay|also|gut|so|dann|na gut),? ){0,3}",
  closingOrder: "(so lassen|streichen|behalten|annehmen|ablehnen|mergen)( wir)?",
  settledState:
    "(gestrichen|abgeschafft|entfällt|entfallen|fällt weg|bleibt|abgelehnt|angenommen|erhöht|gesenkt|verkürzt|verlängert|beibehalten|verboten|erlaubt|freiwillig|verpflichtend|aus|raus|weg)",
  stateTail:
    "(,? (ab|von|vom) (sofort|jetzt|heute|dem|nächster|{monthName}|{weekday}|\\d)[^.;:?!]{0,40}|( von [^.;:?!,]{1,20})? auf \\d[^.;:?!]{0,40}| wie (es|er|sie) (ist|war|sind)|,? wie (bisher|vorgeschlagen|gehabt)|,? {votedHow})",
  noState: "(schon|bereits|seit|letzte\\w*|gestern|vor|war|waren|wenn|falls|nicht|aber)",
  verdictState: "(angenommen|abgelehnt|beschlossen|genehmigt)",
  offTalk: "(pause|mittag|tee|kaffee|kuchen|bier|kneipe|spaziergang|wetter)",
  onlyAsked: "(umfrage|stimmungsbild)",
} as const;

export const SETTLING = {
  "sentence.nobody-against":
    "\\b([Nn]iemand|[Kk]einer|[Kk]eine von uns) (hat|hatte|war|ist|sprach|stimmte) (etwas |was |sich )?(dagegen|Einwände|Bedenken)\\b|\\b[Aa]lle (außer|bis auf) [^.,;:?!]{1,40} (waren|sind|stimmten) (dafür|für|einverstanden)\\b|\\b[Bb]is auf [^.,;:?!]{1,40} (waren|sind) alle (dafür|für|einverstanden)\\b",
  "sentence.so-it-is":
    "^(?!.*\\b(nicht|vielleicht|wenn|falls)\\b)[^.;:?!]{2,60} soll(en)? es sein[.!]?$|^(Dann|Ja, dann|Gut, )?[Dd]as machen wir( so)?[.!]?$|^Hiermit (ist|sind|wird|werden|gilt)\\b|^(Also|Dann) (der|die|das) [\\wäöüß]+e [A-ZÄÖÜ][^.,;:?!\\s]{2,30}[.!]$",
  "sentence.matter-stays":
    "^(Der|Die|Das) (?!Frage|Punkt|Entscheidung|Thema|Termin|Rest)([\\wäöüß-]+ ){1,4}(bleibt|bleiben|kommt weg|fällt weg|kommt raus|fliegt raus)[.]?$|, also (kommt|bleibt|fällt|fliegt) (der|die|das) [^.;:?!,]{2,40}[.]?$",
  "sentence.taken-in":
    "^[A-ZÄÖÜ][\\wäöüß-]+( [A-ZÄÖÜ][\\wäöüß-]+)? (wurde|wird|ist) ((einstimmig|hiermit|damit|als Mitglied) )*(aufgenommen|wiedergewählt)[.]?$|^[A-ZÄÖÜ][\\wäöüß-]+( [A-ZÄÖÜ][\\wäöüß-]+)? ist (ab \\w+ )?(neue[rs]?|weiterhin) ([Kk]assenwart|[Vv]orsitzende|[Ss]chriftführer|[Kk]assierer|[Kk]assenprüfer|[Bb]eisitzer|[Ss]precher)\\w*",
} as const;

export const WAITING = {
  "sentence.slept-on":
    "\\bschlafen [^.?!;:]{0,30}(dar|dr)über\\b|\\b(dar|dr)über (noch ?(ein)?mal )?schlafen\\b",
  "sentence.not-now":
    "(^|[;:–] ?)(heute|jetzt) nicht( mehr)?([.,;!]|$)(?! [^.]*\\bdabei\\b)|(^|[,;:–] ?)nicht ohne (?!weiteres|grund)[\\wäöüß]+[.!]?$|^ohne [\\wäöüß]+ [^.;:?!]{0,40}nicht (entscheiden|beschließen|besprechen|behandeln|anfangen|abstimmen)\\b",
  "sentence.on-list":
    "\\b(kommt|kommen|setzen wir|nehmen wir) [^.;:?!]{0,30}auf die (liste|tagesordnung) (für|im|am|der nächsten|des nächsten)\\b|[,;] (das |es |der punkt |dies )?(kommt|kommen) (im {monthName}|im (herbst|winter|sommer|frühjahr)|nächstes mal|nächste woche) wieder\\b",
  "sentence.lies":
    "^(das |es |der punkt |dies )?bleibt (erst ?(ein)?mal |vorerst |noch |einstweilen )+(liegen|offen)\\b",
  "sentence.awaits":
    "\\bwir warten( damit)?, bis\\b|\\bwir warten (?!auf)[^.;:?!]{2,40} ab\\b|\\b(erst|zuerst) [^.;:?!,]{2,40} abwarten\\b",
  "sentence.shoved":
    "^(ins|auf|in|bis|zum) [^.;:?!,]{2,40} (verschoben|vertagt|geschoben|zurückgestellt)[.]?$|^[^.:;?!→]{2,60} ?(→|->|=>) ?(im |in den )?{monthName}[.]?$|^[^.:;?!]{2,60}(:| –) ?(später|ein andermal)[.]?$",
  "sentence.rest-then":
    "^(der |die )?rest(lichen? [\\wäöüß]+)?( [^.;:?!]{1,20})? (beim nächsten mal|nächstes mal|nächste woche|in der nächsten [\\wäöüß]+)[.]?$",
  "sentence.once-then":
    "^(sobald|wenn|nachdem) [^.;:?!]{2,60}, (entscheiden|besprechen|schauen|reden|beraten|klären|kommen|nehmen) wir\\b",
} as const;
