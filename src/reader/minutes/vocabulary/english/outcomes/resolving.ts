/** Sentences in which a body that met is told to have settled something, in the words of formal minutes or in a few plain ones. */
export const RESOLVING = {
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
  "sentence.agreed-bare":
    "^(Agreed|Decided)( unanimously| today)?,? ([Ww]e('ll| will| would)?|(the |our )?({decidingBody}|club|chair|society|school|choir) (will|would|should|is to|are to)|half\\b|same\\b|(the|our|all|each|every|no|only|both|not|one|two|three) [^.;:?!]{2,60}? (will|should|would|is to|are to|stays?|goes|gets?|can|may|must|shall|be)|({weekday}|{monthName}|{weekdayShort}) [^.;:?!]{0,60}\\d|[£$€]\\d|\\d{1,2}([.:]\\d\\d)? ?([ap]m|{monthName}|minutes|hours|per ?cent|%)) ?",
  "sentence.try-for":
    "^{preface}[Ww]e('ll| will|'re going to| are going to)? (try|trial|pilot|test) (?!(to|and|again|hard\\w*|our best|my|not|out)\\b)[^.;:?!]{2,80}?( for ((a|one|two|three|four|five|six|\\d+|the next|the rest of|this|another|half) )+(\\w+ )?(days?|weeks?|months?|meet-?ups?|{meeting}s?|{gathering}s?|releases?|seasons?|terms?|sprints?|cycles?|years?|rounds?)\\b|,? (starting|beginning) (in|on|from|with|next|{monthName})|,? (until|till|through) (the |{monthName}|{weekday}|next)|, at most |, up to |, no more than )",
  "sentence.going-to-it":
    "^((So|OK|Okay|Then|Right|Good|Fine),? )?[Ww]e('re| are) (buying|taking|paying|selling|renting|hiring|ordering|shutting|closing|printing|booking|scrapping|binning|keeping|dropping|cutting|replacing) (it|this|that|them|these|those|both|one|two|three|four|none|all (of them|two|three|four))( (down|up|back|off|out|instead|then|anyway|for good))?[.!]?$",
  "sentence.let-us-take":
    "^((OK|Okay|Fine|So|Then|Right),? )?[Ll]et's (take|pick|choose|have) the ([\\w-]+ ){0,3}(one|option|offer|variant|version|bid|quote|design|first|second|third|cheaper|latter|former)([.,;!]|$| (for|with|from|instead|then|and)\\b)",
  "sentence.none-so-passes":
    "^No (objections?|dissent|vetoe?s?|concerns?|votes against)\\b[^;:?!]{0,100}, so (the|this|that) ([\\w-]+ ){0,2}?(?i:{votedMatter}) (passes|carries|stands|goes (ahead|through|in)|is (accepted|approved|adopted|merged|in|through))\\b",
  "sentence.came-round":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}(came|comes) (round |around |down )?to the (view|opinion|position|belief)(?= that [^.;:?!]{2,100}\\b(should|must|is to|are to|has to|have to) ) that\\b",
  "sentence.others-too":
    "\\b([Tt]he (others|rest( of (us|the (room|{decidingBody})))?)|([Ee]verybody|[Ee]veryone) else) ((all )?(agreed|went along|concurred|nodded|followed)|(was|were) (all )?(fine|happy|ok|okay|content|for it|in favou?r)( with (it|that|this))?|had no objections?|(did not|didn't) (mind|object)),? (and )?so (?!(far|much|many|did|did)\\b)\\w",
  "sentence.no-more-from":
    "^(So )?[Nn]o more (?!{noAnswer})[\\w-]+( [\\w-]+){0,3} (from|after|as of|starting) (now|today|{monthName}|next|the (next|new|start|end|first)|\\d)",
  "sentence.do-without":
    "^(?!(?i:{notSaid})){preface}[Ww]e('ll| will|'re going to| are going to)? ((do|go|make do|manage) without (?!(him|her|you|me|a hitch|saying|problems?|trouble)\\b)\\w|(ship|release|publish|launch|proceed|carry on) without (?!(him|her|you|me|problems?|trouble)\\b)\\w|skip (the|this|our|it) ([^.;:?!]{0,40} )?(this|next) (year|season|term)\\b)",
  "sentence.all-supported":
    "^(?!(?i:{notSaid})){preface}(?i:{everybody}|members|those present|attendees|the room) {did}(supported|backed|favou?red) (the|this|that|these|both|his|her|their|[A-Z][\\w-]+'s) ([\\w-]+ ){0,3}?(?i:{votedMatter}|idea|move|switch|merger|purchase|date|name|version|option)\\b",
  "sentence.agreed-should":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}agreed (?!(with|on|to|that|in|upon)\\b)[^.;:?!]{2,60} (should|will|would|must|is to|are to) (?!(be (an?|very|too|so|hard|difficult|easy|nice|great|good|helpful|useful|better|worth\\w*)|have|need|help)\\b)[a-z]+",
  "sentence.preferred-so":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}|most( of (us|the room|those present))?|the majority) {did}(preferred|favou?red) [^.;:?!]{2,60}, so (?!(far|much|many|did)\\b)\\w",
  "sentence.we-set-date":
    "^(?!(?i:{notSaid})){preface}[Ww]e('re| are)? ((therefore|now|then|also) )?(set|fix|fixed|put|move|moved|change|changed|schedule|scheduled|moving|setting|fixing|changing|shifting) (the|our) ([\\w-]+ ){0,3}?(?i:{fixedMatter})( of [^.,;:?!]{2,30})? (for|to|at|on|as|from [^.;:?!]{2,20} to) (the )?(?=[£$€\\d]|{weekday}|{monthName})",
  "sentence.fixed-as":
    '^(The |Our )?([\\w-]+ ){0,2}?(?i:{fixedMatter})( (of|for) [^.;:?!]{2,40}?)? (was|is|were|has been) ((then|now|also) )*(fixed|agreed|settled|chosen|decided|set) (as|to be) [\\w£$€"“]',
  "sentence.that-is-it":
    ", so that('s| is) (the|our|your) ([\\w-]+ )?(?i:{fixedMatter})( then| now)?[.!]?$|^(The |Our )?([\\w-]+ )?(?i:{fixedMatter}|vote|poll|choice): [^.;:?!]{2,40} (won|wins)(,| by| with) \\d{1,2}\\b",
  "sentence.suggested-and-so":
    "^(?!(?i:{notSaid}))[^.;:?!]{2,80}\\b(suggested|proposed|suggests|proposes) [^.;:?!]{2,80}?,? ((which|and (it|this|that)) (was|were) ((then|all|duly|also) )*(adopted|accepted|agreed( to)?|approved|taken up|carried)|(which|and) (?i:{everybody}) (accepted|agreed( (to|with) (it|this|that))?|took up|approved)|and (nobody|no one) (minded|objected|was against( it)?|disagreed))[.!]?$",
  "sentence.by-count":
    "^(On|By|With|After) (a vote of )?{votesCount} (to|against|votes? (to|against))( {votesCount})?,? (?!(the )?(match|game|vote)\\b)[^.;:?!]{2,80} (was|were|is|are|stays?|remains?) (?!(lost|withdrawn|postponed|deferred|tabled|defeated|not)\\b)[a-z]+",
  "sentence.held-at":
    "^(The |Our )?([\\w-]+ ){0,2}?(?i:{fixedMatter})( (of|for) [^.;:?!]{2,40}?)? (was|were|is|are) ((then|therefore) )?(left|held) at [£$€]?\\d",
  "sentence.then-we":
    "^(?!(?i:{notSaid}))[^;:?!]{6,120}, we (stay (with|on|at)|stick (with|to)|keep (the|it|our|this|that)|go (with|ahead)|leave (it|the [^.,;:?!]{2,30} (as|where)))\\b",
  "sentence.labelled-yes":
    "^: (?i:yes|no), (for|from|until|till|up to|at most|only|but only|not (this|in)|too [a-z]+|not worth|starting|[£$€]?\\d)",
  "sentence.go-with-so": "^{preface}[Ww]e('ll| will)? (go|stick|stay) with: ?\\w",
  "sentence.serves-none":
    "^: [Ww]e('ll| will) (do|have|serve|offer|use|sell|run|order|print|take) [^.;:?!]{2,60}, (no|not|without|instead of|rather than|but no) \\w",
  "sentence.so-none":
    "^(?!(?i:{notSaid}))[^.;?!]{2,120}\\b(would|doesn't|does not|don't|do not|need not|needs? no|too [a-z]+|not worth|isn't worth|costs?|agreed|(nobody|no one|none of us) (wants?|likes?|needs?|will))\\b[^.;?!]{0,80}, so no (more )?(?!{noAnswer}|(reports?|updates?|minutes|match|game|{meeting}|{gathering}|rain|harm|hurry|rush|panic|joke|surprises?|chance|hope|doubt)\\b)[\\w-]+( [\\w-]+){0,2}?( (at all|this (year|time|season|term|spring|summer|autumn|winter)|for now|from now on|any ?more|then))?[.!]?$",
  "sentence.stays-as-before":
    "^(?!(?i:{notSaid}|{noSum}))[^.,;:?!]{2,50} (stays?|remains?|is to stay|are to stay|will stay) (as|the same as|like) ((it|they) (was|were)( (last|before)\\b[^.,;:?!]{0,20})?|last (year|time|season|term)|before|in (19|20)\\d\\d|for last year)([.,;!]|$)",
  "sentence.it-stays":
    "^(It|This|That|They|Both|All (two|three|four|of (it|them))) (stays?|goes|go)(?=[.!]?$|, (but|and|with|only|as|if only|though|without)\\b)",
} as const;

/** What takes one of them back anywhere in its clause, by its name. */
export const RESOLVING_UNLESS = {
  "sentence.on-motion":
    "\\b(tabled|withdrawn|postponed|deferred|lost|defeated|referred|discussed|debated|read|heard|opened|continued|adjourned|closed|made by)\\b(?! (to|from))|\\b(was|were|is|are) (not|never|n't)\\b",
  "sentence.agreed-how": "{sharedView}",
  "sentence.since-we": "{sharedView}",
  "sentence.members-pleased": "\\b(last|would|might|if|had)\\b",
  "sentence.decided-on-value": "\\b(yesterday|last|not|n't|if|once|when|who)\\b",
  "sentence.otherwise-accepted":
    "\\b(they|he|she|would|might|papers?|talks?|users?|editors?|journals?|{hangsOn})\\b",
  "sentence.agreed-bare":
    "\\b({hangsOn}|maybe|perhaps|probably)\\b|^(Agreed|Decided) the [^.;:?!]{2,60} (is|was|has|had)\\b",
  "sentence.try-for": "\\b({hangsOn}|{habit}|if|maybe|perhaps|probably|would|could|might|when|once)\\b",
  "sentence.then-we":
    "\\b({hangsOn}|{habit}|if|maybe|perhaps|probably|would|could|might|when|once|until|till|said|says|thinks?|thought|feels?|wants?|losing|getting|on track|an eye)\\b",
  "sentence.suggested-and-so": "\\b(last|if|whether|would)\\b",
  "sentence.labelled-yes":
    "\\b({hangsOn}|if|maybe|perhaps|probably|would|could|might|i|he|she|quorum|guests?|recording|present)\\b",
  "sentence.others-too": "\\b(lunch|pub|coffee|dinner|home|break)\\b",
  "sentence.no-more-from":
    "\\b(trains?|bus(es)?|ferry|ferries|rain|snow|frost|storms?|says?|said|would|they|he|she|deliver(y|ies)|trips)\\b",
  "sentence.do-without":
    "\\b({hangsOn}|{habit}|if|maybe|perhaps|probably|would|could|might|can|cannot|can't|when|once|until|till|meetings?|calls?)\\b",
  "sentence.agreed-should": "\\b(yesterday|last)\\b",
  "sentence.preferred-so": "\\b(asks?|asked|will ask|poll|survey|if|maybe|perhaps)\\b",
  "sentence.we-set-date": "\\b({hangsOn}|{habit}|if|maybe|perhaps|probably|would|could|might)\\b",
  "sentence.so-none":
    "\\b(was|were|had|came|went|broke|rained|snowed|closed|(?<!and [a-z ]{0,30}(others|rest) )said)\\b",
  "sentence.stays-as-before":
    "\\b({hangsOn}|{habit}|if|maybe|perhaps|probably|weather|temperature|demand|turnout|number of|attendance|balance|error|bug|risk|situation)\\b",
  "sentence.serves-none": "\\b({hangsOn}|{habit}|if|maybe|perhaps|probably|would|could|might)\\b",
} as const;
