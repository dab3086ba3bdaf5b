/** Sentences in which a body that met is told to have settled something, in the words of formal minutes. */
export const RESOLVING = {
  "sentence.seconded-so":
    "\\b(seconded|seconds)( (it|this|that|the (motion|proposal)))?( by [^.,;:?!]{2,40})?(, | and |, and |; )((it|this|that|the (motion|proposal|vote)) )?((was|is) )?(then )?(carried|passed|adopted|approved|agreed( to)?|unanimous(ly)?|((everybody|everyone|all)( (of us|present))? )?(was |were )?(all )?in favou?r)(?=[.,;!]|$| {votedHow}| with )",
  "sentence.confirmed-again":
    "^(?!(?i:{notSaid}))[A-Z][^.;:?!]{1,80} (is|are|was|were) {doneAdverb}*(confirmed|reaffirmed|renewed|extended|prolonged|reconfirmed) for (another|a further|a second|a third|two more|three more|five more) ",
  "sentence.on-motion":
    "^(On|Upon) ((a|the) )?motion (by|of|from|to|that)\\b[^;:?!]{2,120}?, (?!seconded\\b|and\\b)[^,;:?!]{2,100} (was|were|is|are|be) (then |therefore |duly |unanimously )*[a-z]+(ed|en|ade|ut|ept|et|ld)\\b",
  "sentence.members-pleased":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) (was|were|is|are) ((all|very|only too|most) )*(pleased|happy|delighted|glad|content|proud|honou?red|relieved) to (accept|approve|adopt|agree to|endorse|support|grant|appoint|elect|co-opt|award|confirm) ({objectOf})",
  "sentence.body-concurs":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}(concurs?|concurred|consents?|consented|determined|ruled|ordered|directed)(?= that [^.;:?!]{2,120}\\b(be|should|shall|must|will) ) that\\b",
  "sentence.agreed-how":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}(agreed|resolved|voted|consented|decided)(,? (in principle|by (a )?majority|as a body|after (a|some|much|long) [^,.;:?!]{2,40}|without (a )?(vote|dissent)|with (regret|thanks|pleasure|one voice)|formally|once more|again|there and then|on the spot),?){1,2} (to|that|not to|on)\\b",
  "sentence.since-we":
    "^(Since|Because|As|Given that|Seeing that|Now that|Although|While|Considering that) [^;:?!]{3,140}, ([Ww]e|the {decidingBody}) {did}({settledThat}|({settledMatter}|{settlesMatter}) ({objectOf}))",
  "sentence.decided-on-value":
    "^(The |Our )?([\\w-]+ ){0,2}?(?i:{fixedMatter}) of (?=[^.;:?!]{0,30}(\\d|{weekday}|{monthName}))[^;:?!]{2,60}? (was|were|is|are) ((then|also|duly|now) )*(confirmed|agreed|chosen|settled|kept|fixed|approved|accepted|preferred)(?=[.!]?$|[,;]| (for|as|and)\\b)",
  "sentence.otherwise-accepted":
    "^[^.;:?!]{2,120}(, (but |and )?|; )otherwise (all )?(accepted|approved|agreed|adopted|carried|passed|confirmed)( (as|by|without|with)\\b[^.;:?!]{2,40})?[.!]?$",
  "sentence.minutes-once":
    "^(The )?[Mm]inutes( (of|from) [^.;:?!]{2,40}?)? ((were|are) )?(accepted|approved|agreed|adopted|confirmed|passed|signed) (once|after|when|as soon as) [^.;?!]{2,120} (had been|was|were|had) [a-z]+",
  "sentence.none-so-passes":
    "^No (objections?|dissent|vetoe?s?|concerns?|votes against)\\b[^;:?!]{0,100}, so (the|this|that) ([\\w-]+ ){0,2}?(?i:{votedMatter}) (passes|carries|stands|goes (ahead|through|in)|is (accepted|approved|adopted|merged|in|through))\\b",
  "sentence.came-round":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}(came|comes) (round |around |down )?to the (view|opinion|position|belief)(?= that [^.;:?!]{2,100}\\b(should|must|is to|are to|has to|have to) ) that\\b",
  "sentence.others-too":
    "\\b([Tt]he (others|rest( of (us|the (room|{decidingBody})))?)|([Ee]verybody|[Ee]veryone) else) ((all )?(agreed|went along|concurred|nodded|followed)|(was|were) (all )?(fine|happy|ok|okay|content|for it|in favou?r)( with (it|that|this))?|had no objections?|(did not|didn't) (mind|object)),? (and )?so (?!(far|much|many|did|did)\\b)\\w",
  "sentence.all-supported":
    "^(?!(?i:{notSaid})){preface}(?i:{everybody}|members|those present|attendees|the room) {did}(supported|backed|favou?red) (the|this|that|these|both|his|her|their|[A-Z][\\w-]+'s) ([\\w-]+ ){0,3}?(?i:{votedMatter}|idea|move|switch|merger|purchase|date|name|version|option)\\b",
  "sentence.agreed-should":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}agreed (?!(with|on|to|that|in|upon)\\b)[^.;:?!]{2,60} (should|will|would|must|is to|are to) (?!(be (an?|very|too|so|hard|difficult|easy|nice|great|good|helpful|useful|better|worth\\w*)|have|need|help)\\b)[a-z]+",
  "sentence.preferred-so":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}|most( of (us|the room|those present))?|the majority) {did}(preferred|favou?red) [^.;:?!]{2,60}, so (?!(far|much|many|did)\\b)\\w",
  "sentence.fixed-as":
    '^(The |Our )?([\\w-]+ ){0,2}?(?i:{fixedMatter})( (of|for) [^.;:?!]{2,40}?)? ((was|is|were|has been) ((then|now|also) )*(fixed|agreed|settled|chosen|decided|set|confirmed)|agreed|confirmed|fixed) (as|to be) [\\w£$€"“]',
  "sentence.suggested-and-so":
    "^(?!(?i:{notSaid}))[^.;:?!]{2,80}\\b(suggested|proposed|suggests|proposes) [^.;:?!]{2,80}?,? ((which|and (it|this|that)) (was|were) ((then|all|duly|also) )*(adopted|accepted|agreed( to)?|approved|taken up|carried)|(which|and) (?i:{everybody}) (accepted|agreed( (to|with) (it|this|that))?|took up|approved)|and (nobody|no one) (minded|objected|was against( it)?|disagreed))[.!]?$",
  "sentence.by-count":
    "^(On|By|With|After) (a vote of )?{votesCount} (to|against|votes? (to|against))( {votesCount})?,? (?!(the )?(match|game|vote)\\b)[^.;:?!]{2,80} (was|were|is|are|stays?|remains?) (?!(lost|withdrawn|postponed|deferred|tabled|defeated|not)\\b)[a-z]+",
} as const;

/** What takes one of them back anywhere in its clause, by its name. */
export const RESOLVING_UNLESS = {
  "sentence.seconded-so": "\\b(table|adjourn|defer|postpone|put off|lost|defeated|withdrawn|withdrew)\\b",
  "sentence.hereby-removed": "\\b(if|once|when|not|until|till)\\b",
  "sentence.confirmed-again": "\\b(hospital|doctor|if|not|his|her|their|my)\\b",
  "sentence.on-motion":
    "\\b(tabled|withdrawn|postponed|deferred|lost|defeated|referred|discussed|debated|read|heard|opened|continued|adjourned|closed|made by)\\b(?! (to|from))|\\b(was|were|is|are) (not|never|n't)\\b",
  "sentence.agreed-how": "{sharedView}",
  "sentence.since-we": "{sharedView}",
  "sentence.members-pleased": "\\b(last|would|might|if|had)\\b",
  "sentence.decided-on-value": "\\b(yesterday|last|not|n't|if|once|when|who)\\b",
  "sentence.otherwise-accepted":
    "\\b(they|he|she|would|might|papers?|talks?|users?|editors?|journals?|{hangsOn})\\b",
  "sentence.suggested-and-so": "\\b(last|if|whether|would)\\b",
  "sentence.others-too": "\\b(lunch|pub|coffee|dinner|home|break)\\b",
  "sentence.agreed-should": "\\b(yesterday|last)\\b",
  "sentence.preferred-so": "\\b(asks?|asked|will ask|poll|survey|if|maybe|perhaps)\\b",
} as const;
