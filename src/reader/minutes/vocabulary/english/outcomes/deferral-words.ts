/** Words by which English minutes say that something was put off. */
export const DEFERRAL_WORDS = {
  /** What a meeting agrees to that settles nothing but that it is spoken of again. */
  putOffAgain:
    "(to )?((defer|table|park|shelve|adjourn|postpone|punt|revisit) (?=\\w)|(defer|table|park|shelve|postpone|punt)(?=[.!]?$|[,;:(])|give (\\S+ ){1,2}(another|more|until|till))|(to )?(leave|keep) [^.,;:?!]{1,40} open|(to )?(put|place) [^.;:?!]{1,40} on (hold|ice)|(to )?(leave|keep|hold|put|postpone|carry|skip|move|push|take|save) ({ofIt}|(the |this |that |any )?(\\w+ ){0,3}{matterName}s?)|{comeBack}|come back|go back|return to|revisit|sleep on|hold off|wait",
  /** Opens what a decision says that puts a matter off, whatever stands behind it. */
  /** What is said of a matter that has another time. */
  putTo:
    "(was |is |were |are )?(moved|pushed|shifted|put|put off|carried|carried over|held over|bumped|back|goes|postponed|deferred|left|kept|on)",
  onTo: "into|onto|for|over to|back to|in|on to",
  toBeAgain: "to be (discussed|considered|treated|taken( up)?|looked at|decided|reviewed)( again)?",
  leftUntil:
    "(was |is )?(left|kept|held|stays?|remains?)( (open|over|undecided|pending))? (until|till) (?!(it|this|that|further) )\\w",
  backLead: "so|but|then|that|thinks?|thought|felt|to|will|shall|would|we'll",
  /** A matter that is known, and the time to come for which it is left: a verb, and no more than "it". */
  backToIt:
    "((settle|decide( on)?) (it|this|that|them) (then\\b|(when|once|after|at|next)\\b|in (the|our) (next|coming|spring|summer|autumn|winter|{monthName})\\b)|hold (it|this|that|them)( (over|back|off))? (until|till)\\b|((pick|take) (it|this|that|them) up( again)?|(treat|discuss|handle|cover|consider) (it|this|that|them) again|(take|treat|discuss) (it|this|that|them)(?= (at|in) (the |our )?(next|following) )|(come|return|go|get)( back)? to (it|this|that|them)|look at (it|this|that|them)( (again|afresh|anew))) (then\\b|(until|when|once|after|next)\\b|(in|at|for) ((the|our|one of our) )?([\\w-]+ )?({monthName}|spring|summer|autumn|winter|next|{meeting}|{gathering}|face to face|retreat|new year)\\b|at (the|our) [\\w-]+)|(talk|discuss|look|decide|vote)( (about|at|on) (it|this|that))? again (in (the |our )?({monthName}|spring|summer|autumn|winter|new year)|next|when|once|after)\\b|sleep on (it|this|that)\\b|((it|this|that) )?can wait (until|till|for (the|a) (next|later|following))\\b)",
  putOffSurely:
    "(to )?((defer|postpone)(?=[.!]?$|[,;:(]| (to|until|till|for|by|pending|again|because|since|as|(the |any |a )?({talkName}|{matterName}))\\b)|{putOffPast}(?! (goods?|payments?|items?|tasks?)\\b)|(returned|sent back|put back|referred back|moved|goes? back) to (the |our )?(next|following|coming) \\w+|wait (another|a|an|one|two|three|\\d+|until|till)|another (round|week|month|cycle))",
  /** What a resolve leaves to a later day. */
  leftThen:
    "(it|this|that|they|these|both|(the|any|all|further) [^.,;:?!]{2,40}?) (should |shall |must |will |would )?be ({takenUp}|considered|left|(left|kept|held|carried|put) (over|open|off|forward|back)) ((until|till|for|to) )?{laterTerm}",
  /** Somebody asks to put it off, and is not refused. */
  putOffRequest:
    "\\b(suggest|propos|ask|mov|request|offer|wish|recommend|prefer|want)(s|es|ed|ing)?\\b[^.?!;]{0,40}?\\b{toWait}[^.?!]{0,80}?([,;:–—-] ?|\\b(and|which) )((and|which|so|this|that|it|was|then|all|the \\w+) ){0,3}{granted}\\b|\\b{asksForMore}[^.?!;]{0,40}?[,;:–—-] ?(and |which )?(was )?{granted}\\b|(^|[,;:] |\\b(we|it was|the {decidingBody}) )({decided}|voted|chose) not to (decide|vote|choose|settle)\\b",
  asksForMore:
    "(asks?|asked|wants?|wanted|requests?|requested) (for )?(some |a bit )?(more|another|additional) ",
  toPutOff: "to (table|defer|postpone|adjourn|put off)",
  /** Opens what was put off, before a colon. */
  deferralMark:
    "on hold|parked|bumped|punted|held over|to (revisit|be revisited|be continued)|carried (over|forward)|next {agenda}|later|not (today|tonight|now)|for (the )?({monthName}|agm)|(still )?to be (decided|discussed)( later)?|(still )?undecided",
  /** Somebody asks that a matter wait. */
  asksToWait:
    "((asked|asks|suggested|suggests|proposed|proposes|moved|moves|requested|wanted|wished)( (that|to|for|if))?\\b[^.?!;]{0,50}?\\b({toWait}|(leave|left|hold|held|keep|kept|put|moved?) [^.?!;]{0,60}?(until|till|to|for|off)(?= \\S)|held over)|(moved|motion|proposed|proposal)\\b[^.?!;]{0,60}?\\bthat [^.?!;]{1,50}? be (adjourned|deferred|postponed|laid over|carried (over|forward)|tabled) (to|until|till)(?= \\S)|{asksForMore}(time|\\w+ (weeks?|months?|days?)|week|month|day|round))",
  /** A picture that says so. */
  deferralSign: "⏸|⏭|⏳",
  /** Any heading over what was put off, however it is said. */
  putOffHeading:
    "({putOffFiller} ){0,4}({putOff}|parked|shelved|punted|not reached|(to )?carry over|(held|left|carried) over|carried forward|put off|adjourned|(pushed|bumped|moved)( back| out| on)?(?= (to|until|till)\\b))(( ?[/&,]| and| or) ?\\w+)?( {putOffFiller}){0,5}",
  putOffFiller:
    "items?|topics?|points?|questions?|matters?|things|motions?|the|our|a|to|until|till|for|next|later|following|another|{meeting}|{gathering}|{monthName}|time|agenda|of|today|was|were|is|are|we|what",
  be: "be",
  /** The same, and what else may be done to a matter at a later meeting. */
  settledThen:
    "({spokenOf}|sorted out|worked out|resolved|determined|clarified|finali[sz]ed|voted on|debated|reconsidered|agreed)",
  settledTo:
    "(consensus|agreement|compromise|verdict)( (was|is|:))? to|({decided}|voted):? (to|that (we|it)|that (?=[^.;:?!]{2,60} be ))",
  /** Opens a clause that says what follows from the one before. */
  hence: "so",
  letUs: "(so |ok,? |okay,? |then )?(let's|let us|we'll|we will|we should|we)",
  /** What a cell says of a matter that was put off. */
  putOffCell:
    "((decision|vote|discussion|item|matter|question|this|it)( (is|was))? )?(put (off|back)|held over|carried over|postponed|deferred|left|moved)( (over|back))? (to|until|till) (?={laterPoint}|(the )?\\w+ \\w+ in {monthName})|come back|revisit|wait|later|pending|not (yet|now|today)|((needs )?(more|further) (research|info(rmation)?|discussion|thought|time))|parked|on hold|shelved|carried over|held over|open|next ({meeting}|time)|to be (decided|discussed)|(moved|pushed) to (the )?({comingMeeting}|{monthName})",
  /** Opens a question or an answer, and no name of a matter. */
  asksOrAnswers:
    "any|some|who|whom|whose|what|which|when|where|why|how|should|shall|can|could|may|might|do|does|did|is|are|was|were|will|would|has|have|had|yes|no|not|none|nothing|maybe|perhaps|ok|okay|fine|agreed|later|too|so|sounds|ready|everyone|everybody|next|today|tonight|tomorrow|thoughts|volunteers|objections|ideas|ps|nb",
  nextTime: "next time",
  anotherMeeting:
    "((the |our |a )?next (\\w+ )?({meeting}|time|review|rehearsal|practice|evening|jam)|(the |our )?next week's {meeting}|(a|some) (later|future|subsequent) {meeting}|the following {meeting})\\b(?! (room|hall|place|point|link|notes|minutes|house|invite|date)\\b)",
  /** When something put off comes up again. */
  laterTime:
    "(the |our )?(next (\\w+ )?({meeting}|time|week|month|year|{gathering}|session)|the {otherTime}|{otherTime}|{monthName}|\\d{1,2}({ordinal}| {monthName})|(the )?(summer|autumn|winter|spring|new year)|{weekday}|(\\w+ ){0,3}({meeting}|session|assembly) (in|on|after)|[A-Z]\\w+ (is back|is here|has|can|had|and)|(the )?(\\w+ ){1,4}(is|are|has|have|had|can|comes)\\b|then\\b|after|when|once|a later)",
  /** A day or a meeting that lies ahead, where what is put off goes to. */
  otherTime:
    "(({monthName}|{shortName}) )?({meeting}|{gathering}|interim|agm) (in|on|of) ({monthName}|{weekday})|({monthName}|{shortName}) ({meeting}|{gathering}|interim|agm|round)|({monthName}|{shortName})\\b(?! (who|is|was))|\\d{1,2}{ordinal}\\b|\\d{4}-\\d\\d-\\d\\d",
  inSomeTime:
    "in (the )?(spring|summer|autumn|new year)|in (a|one|two|three|four|six|a few|some|\\d+) (days?|weeks?|months?|fortnights?)",
  /** To talk of something again, as base forms; and what is done to it then. */
  /** Opens a clause of what all will do. */
  weWillSo: "(and )?(so|hence) we\\b",
  weWill: "((and|but) )?((so|then|hence),? )?we('ll| will| shall)?",
  comeBack:
    "(come|get|go|circle) back to|think (about|of|over) (\\w{1,20} ){1,3}again|have another (go|look|try|attempt) at|return to|revisit|(take|pick) (\\w{1,20} ){0,3}up( again)?|continue|resume|reopen|talk about (\\w{1,20} ){0,3}again|discuss (\\w{1,20} ){0,2}(again|further)|look (\\w{1,20} ){0,3}again|have another look",
  speakOf:
    "discuss|decide( on)?|look at|talk about|review|consider|vote on|settle(?! on)|address|judge|deal with",
  spokenOf:
    "({talkedThrough}|discussed|revisited|reviewed|decided( on)?|looked at|talked about|considered|voted on|settled|taken up|continued|resumed|picked up|raised|brought (up|back)|dealt with|addressed|reopened)",
  /** The same, where it can be nothing but the meeting's: what is reviewed may be so by anybody. */
  takenUp:
    "({talkedThrough}|discussed|revisited|decided( on)?|voted on|settled|taken up|continued|resumed|picked up|brought (up|back)|reopened)",
  ofIt: "(it|this|that|them|these|those|((rfc|pr|pep|issue|item|ticket|bug|motion|draft|proposal|tep|kep|mcp|mr|adr)s? #?|#)\\d{1,6}\\b|the (rest|matter|topic|question|item|point|issue|vote|decision|discussion)s?)",
  /** What a matter is called that was put off. */
  matterName:
    "((agenda )?item|topic|question|point|motion|proposal|request|application|ordinance|resolution|decision|discussion|vote|matter|bill|order|hearing)",
  /** Behind "Deferred", where it is no word of a name: "Deferred payments". */
  deferredWhat:
    "(the|a|an|this|that|these|those|it|them|all|both|our|his|her|to|until|till|for|by|as|because|pending|again|once|and|items?|topics?|points?|discussion|vote|motion|decision|proposal|till)\\b|\\d|#",
  talkAgain: "discuss|revisit|talk about|return to|come back to|continue|pick (\\w+ ){0,3}up",
  talk: "{talkAgain}|review|consider|talk (through|over)|go back to|resume|raise|bring (\\w+ ){0,4}up|decide|debate|address|cover|go (over|through|into)|check on|look at|take (\\w+ ){0,3}up|reopen|re-open|settle|vote|(be|get) {talkedAbout}",
  talkedAbout:
    "(discussed|revisited|reviewed|decided|covered|raised|continued|settled|taken up|picked( back)? up|brought( back)? up)",
  moved:
    "{putOff}|moved?|moving|defer|postpone|table|push(ed)?|held|hold|carr(y|ied)|left|leave|leaving|delayed?|put|rolled|wait|waits|bump(ed)?|punt(ed)?|shelved?|parked|saved?|kept|keep",
  forAnotherMeeting: "((plans?|{agenda}|topics?|items?) )?for {anotherMeeting}",
  /** The next meeting, in a word. */
  nextOne: "next( one)?",
  nextLabel: "next ({meeting}|time|week)",
  /** Opens the words of a topic, and is no part of it. */
  talkLead: "discuss(ion of)?|revisit|review|decide( on)?|continue",
  /** How "till" is written in haste. */
  shortTill: "til",
  /** Somebody only asks. */
  askedWhether: "\\b(asked|asks|wondered|wonders|wanted to know) (if|whether|when)\\b",
  /** The next meeting itself moves, people are asked for items, or it is said of the last one. */
  /** Work, which waits for other work. */
  workName:
    "(deploy(ment)?|patch|merge|build|rebase|upgrade|migration|roll-?out|backup|repair|delivery|job|runner|import|export|installation|cabling|painting|server|machine|boat|van|shipment|order|parcel)s?",
  notPutOff:
    "^\\w\\S{1,20}( \\w\\S{1,20})? (proposed|suggested|wanted|wants|hoped|tried) to (move|postpone|defer|push|shift|put)\\b(?![^.]*\\b(agreed|accepted|carried|approved|adopted|all|nobody|so it|done)\\b)|\\bafter (the |our )?(lunch|coffee|tea|pause)\\b|\\blater (in the {agenda}|today|tonight|this evening)\\b|\\bnot (to )?(let|leave|put|defer|postpone|delay|table|shelve)\\b|\\b(letters?|reports?|quotes?|quotations?|papers?|figures|accounts|statements?|plans|documents?|drawings?|correspondence) (from [^.;:?!]{2,40} )?(was|were) tabled(?! (until|till|to)\\b)|^(a )?(motion|proposal|resolution) ?(\\([^()]{2,60}\\)|by [^.;:?!]{2,60}?) to (?!(table|defer|postpone|put off|adjourn|park|shelve|lay|carry|hold|leave|refer)\\b)|\\bthey (will|'ll|are going to|plan(ned)? to|intend(ed)? to|want(ed)? to|hoped? to|expect(ed)? to) (?!be\\b)|\\bwould have (preferred|liked|loved|wished|wanted)\\b|\\b(until|till) (the )?(morning|noon|lunch(time)?|evening|afternoon|tomorrow|tonight|midnight|dawn)\\b|\\bskip(s|ped|ping)? ((the|our|this|next|{monthName}('s)?|[\\w-]+'s) )?({meeting}|{gathering})\\b|^((it|this) (was|had been) )?(postponed|deferred|tabled|shelved) in {monthName}[.!]?$|^(note|tip|hint|nb|n\\.b\\.|warning|step( \\d{1,2})?|\\d{1,2}\\.?|how to): |[,;] (and )?then wait (until|till)\\b|^or\\b|(?<!\\b(as|because|since) [^.,;:?!]{1,30})\\b(wish(es|ed)?|wants?|wanted|hopes?|hoped) to be\\b(?! (here|there|present|around|involved|in|at|part|with us)\\b)|\\b(may|might) have to (move|wait|slip|be)\\b|\\bbrought up to date\\b|\\d{1,2}{ordinal} (floor|storey|room|shelf|row|page|column|line)\\b|\\b(move|moving|shift|shifting|postpon\\w+) (the|our|all) ({meeting}|{gathering}|slot|time|hour|date)s? (to|from|by)\\b|\\b(please|pls|plz) put\\b|\\b({putOff}|moved|put off|delayed|pushed)\\b[^.;:?!]{0,40} by (the|a|his|her|their|our) (?!({decidingBody}|chair\\w*|end|beginning|start|next|time)\\b)[a-z]|^(the |our )?([\\w-]+ ){0,2}{workName} (has to |have to |must |needs to |will |can )?waits?\\b|^(?!(we|let's|i|chair)\\b)\\w+ (takes? care of|does|do|finish(es)?|handles?|will (do|finish|handle)) the rest\\b|\\b(\\d+|half|most|some|part)\\b(?![^.;?!]{0,120}\\b(items?|topics?|points?|agenda|list|issues?|questions?|PRs?)\\b)[^.;:?!]{0,60}[,;:] (and )?{restWaits}|\\bwants? (us|you|me|them) to\\b|\\b(moves?|moved|moving|extend(ed|ing)?|push(ed|ing)?|shift(ed|ing)?) (the|our) ([\\w-]+ ){0,2}({milestone})\\b|^(the |our )?([\\w-]+ ){0,2}({milestone})( (for|of) [^.,;:?!]{1,40})? ({beDone} )?(moved|extended|shifted) to\\b|\\bto the next (item|topic|point|slide|page)\\b|\\b(doesn't|don't|didn't|never|does not|do not|did not|nobody|no one) (ever )?(want|wish|like)(s|ed)? [^.,;:?!]{0,60}\\b(back|again)\\b|^last (time|{meeting})\\b|\\b(he|she|they) wants? to come back\\b|\\b(they|he|she)('ve|'s| have| has)? {decided}\\b|\\b(wants?|wanted|would like|hopes?|hoped) [^.;:?!,]{2,60} to be ({putOff}|put off|moved)\\b|\\bhad been ({putOff}|moved|delayed|put off)\\b|\\blast (year|month|week|season|spring|summer|autumn|winter)\\b|\\bmine\\b|^(?!(we|it|{putOffPast}|put|leave|left|wait|hold|on hold)\\b)[^.,;:]{2,40} (said|says|announced|announces|told us|reported|reports|mentioned(?! but\\b)|explained|noted|informed (us|the \\w+))( that)? (?!(we|it|this|to)\\b)|\\b(has|have|had|will) ({putOff}|moved|delayed|put off|postpone|defer|delay|move) (its|their|his|her)\\b|\\b(postpones|defers|postponed|deferred|delayed|delays|put off|puts off) (its|their|his|her)\\b(?! ({matterName}|{talkName})\\b)|\\bmov(ed?|es|ing) to {weekday}s\\b|^(my|his|her|their) (?!point|item|topic|question|request|proposal|report|motion)|^(?!(to|will|it|this|that|item|topic|question|issue|matter|we(?=( will| shall)? come back to))\\b)\\w+ (will |shall )?(come|comes|be|is) back (in|on|after|at|to|for)\\b|^(but )?we('ll| will| then)? (resume|continue|reconvene) (in|on|at|from|with the|next)\\b|^(the )?(council|county|city|town|state|government|ministry|school|university|court|company|vendor|provider|federation|union)'s\\b|(^|, )(the |our |this |so )*(next )?(\\w+ )?{meeting}\\b[^,;]{0,40}\\b(is|was|has been|will be|be|moved?|{putOff}|held)\\b|\\bplease\\b|\\b(items?|topics?|things) (can|may|should|to be) (be )?(added|put|sent)\\b|\\badd (any|your|further|more)\\b|\\b(you|anyone|anybody|people)\\b[^.;]{0,20}\\b{agenda}\\b|\\b(no need|not|n't|never) (to )?(\\w+ )?(discuss(?!ed)|revisit|review|postpone|defer|move|wait)|\\bfrom (the )?(last|previous)\\b|{askedWhether}|\\b(was|were) (suggested|proposed) (to|that)\\b|\\bdate of\\b",
  /** A day of the plan, which is another day when it is moved. */
  milestone:
    "freeze|deadline|release date|cut-?off|closing date|due date|code freeze|branch(ing)? (day|date)",
  /** Behind a thing that is kept or left: how it is till then. */
  stateKept:
    "(off|on|in|out|up|down|shut|closed|locked|running|frozen|empty|free|private|public|optional|read-only|alone with \\w+|as (it|they) (is|are)|where (it|they) (is|are)|(?!(un[a-z]+|{putOffPast})\\b)[a-z]+ed)",
  /** No thing, but something that is spoken of. */
  noThing:
    "([\\w-]+ ){0,2}({matterName}|{talkName}|{agenda}|issue|ticket|rest|others?|remainder|name|naming|naming of|date|[a-z]+ing|idea|plan|draft|report|budget)s?\\b",
  holdsUntil:
    "(?<=^|[,;:–—→(] ?|\\b(so|and|but|then) )((we|let's|lets|let us)('ll| will| shall| have|'ve)? ((then|just|rather|all) )?)?((keep|kept|leave|left|run|ran) [^.,;:?!]{1,50}? {stateKept}|keep (the|our|both|all) (?!{noThing})(?![^.,;:?!]{0,40}\\bopen\\b)[^.,;:?!]{2,40}?) (until|till)\\b[^.;:?!]*",
  /** A day, and no meeting of that day. */
  onThatDay:
    "(the )?({weekday}|{weekdayShort}|\\d{1,2}({ordinal}| {monthName})|{monthName} \\d)\\b(?![^.;:?!,]{0,12}\\b({meeting}|{gathering}|{agenda})\\b)",
  eventMoves:
    "(?<=^|[,;:–—→(] ?|\\b(so|and|but|then) )((we|let's|lets|let us)('ll| will| shall| have|'ve)? ((then|therefore|all) )?)?(moved?|push(ed)?|shift(ed)?|bring|brought|delay(ed)?) (the|our|this year's) (?!{noThing})[^.,;:?!]{2,40}? (forward |back )?to {onThatDay}|^\\W{0,4}((the|our) )?([\\w-]+ ){0,2}(release|launch|roll-?out|{publicEvent})( (of|for|in) [^.,;:?!]{1,30})? ({beDone} |will be |moves |to be )?(moved|pushed|shifted|brought forward|moves|(?<=moves ))(forward |back )? ?to ({onThatDay}|{monthName}(?! ({meeting}|{gathering}|{agenda})))",
  /** What was done with a matter that was put off. */
  putOffPast:
    "({putOff}|parked|shelved|(held|laid|carried|rolled|stood) over|carried forward|put back(?= (to|until|till)\\b)|put (off|aside|on (ice|hold))|left open|punted)",
  /** Why, or to when: what stands behind it. */
  /** The same where it stands as a mark beside a matter. */
  skippedPast: "skipped|bumped|pushed|moved(?= to| on)|no time|not today|next time",
  /** Opens the sum of a talk that settles nothing. */
  sumOff:
    "((ok|okay|so|right|then),? )*(no (decision|conclusion|consensus|agreement)|{putOffPast}|tabling|parking|deferring|postponing)",
  /** Puts a matter off, whoever does so. */
  putsOff:
    "(put (off|over|back)|lai?[dy] {ofIt} over|stands? over|stood over|lay over|laid over|postponed?|deferr?(ed)?|tabled?|park(ed)?|shelved?|carr(y|ied) (over|forward)|(goes|go|went|put) back in(to)? the (pot|queue|pile|backlog)|on hold|on ice)",
  /** The same of any thing: only what it waits for says that a matter is meant. */
  letsLie:
    "(leave|leaving|hold|holding|keep(ing)?(?! (?!((every|any|no|some)?th|meet|build|open|even|morn)ing\\b)\\w+ing\\b)|wait)",
  justWait: "we wait (for|on)",
  forWhen: "for|to|until|till",
  onceSo:
    "(until|till|when|once|as soon as) (?!\\d)[^.;:?!,]{1,40}? (has|have|is|are|was|were|can|comes?|knows?|gets?|arrives?|decides?|answers?|repl(y|ies|ied)|answered|decided|arrived|came|returns?)\\b|(until|till) (we|i|they|he|she) \\w+",
  /** Speaks of a matter, or settles it. */
  takesUp:
    "(come(?= (back )?to\\b)|go back|get back|return to|revisit|talk (about|it|this|that)|speak (about|of)|discuss|decide(?! by)|vote|settle(?! on)|look(?= (at|into|again))|take (\\S+ ){0,4}?up(?! the)|pick (\\S+ ){0,4}?up|do(?= [^.;:?!,]{2,30} another\\b)|deal with|sort out|tackle|choose|judge)",
  /** A time to come, which the matter waits for. */
  inTime:
    "((until|till) (?!\\d|late\\b|midnight|noon|now\\b|the (end|early)\\b)\\S+|(when|once|as soon as|after) (?!(a|an|per|every|each|in)\\b|(the|this) {meeting}\\b)\\S+( \\S+)?|(another|some other) (time|day|evening|{meeting})|(to|for|at|on|in|into|over to|by) (the |our )?({laterMeeting}|{otherTime}|new year|(next|following) \\w+|(half-?yearly|annual|autumn|spring|summer|winter|{monthName}) (\\w+ )?({meeting}|{gathering}|council|committee|board|agm|plenum|term)|(spring|summer|autumn|winter)\\b|agm\\b)|in (the )?(spring|summer|autumn|winter|new year)|next (time|week|month|year|{meeting}|{gathering}|plenum))",
  /** Opens an indirect question, as the name of a matter. */
  asksWhether: "(whether|if and when|how (to|much|many|often|far|we)|which|who|where (to|we)|when to)",
  putOffTail:
    "(?= ?$|[.,;:!(]| [–—-] | (for now|for the (moment|time being)|again|until|till|as|because|since|pending|once|due to|owing to|so|for lack|for want|at (the|his|her|their|our|[\\w-]+'s?) ([\\w-]+ ){0,3}?request|(in|due to) (the |his|her|their|[\\w-]+'s? )?absence|to (the )?(?!\\d+[.·]|v\\d|version)({laterPoint}|\\d{1,4}-\\d+|[a-z]))\\b)(?! by )",
  /** A meeting to come, by its place in time. */
  laterMeeting:
    "(((the |our |a |an )?((next|following|coming|{monthName}|{shortName}|later|future|subsequent|autumn|spring|summer|winter) (\\w+ ){0,2}?({meeting}|{gathering}|committee|board|council|plenary|interim|triage|sitting|agenda|time|round|meet-?up)s?\\b|next week('s {meeting})?\\b|(the |our )?(next )?(agm|general (meeting|assembly))\\b|one of (the|our) (next|following|coming) {meeting}s|the interim\\b|face[- ]to[- ]face|f2f\\b|({meeting}|{gathering}) (in|on|after) (?!(the|this) )\\w+|({meeting}|{gathering}) of (the )?(\\d{1,2}{ordinal}? (of )?)?{monthName}|({monthName}|{weekday})'s (\\w+ )?({meeting}|{gathering}|agm)\\b|(meeting|sitting|plenary|telecon(ference)?) ((no\\.?|number|nr\\.?) ?|#)?\\d{1,4}\\b(?![:.]\\d)|(tc|telco|telcon|call|ga)[- ]#?\\d{1,3}\\b(?![:.]\\d))))(?! (room|hall|place|point|link|notes|minutes|house|invite|date)\\b)",
  /** Any time to come at which a matter may come up again. */
  laterAny:
    "({laterMeeting}|next (week|time|month|year)\\b|{inSomeTime}|(on |in |at |by )?(the )?{otherTime}|in (the )?(spring|summer|autumn|fall|winter|new year)\\b|later\\b)",
  undecidedYet:
    "(no (decision|conclusion|agreement|consensus|vote|result|outcome|time)\\b|(don't|didn't|did not|do not) have (the |enough |any )?time\\b|(did not|didn't|could not|couldn't|can't|cannot) (come to|reach|decide|settle|agree|judge|finish)|not (yet )?(decided|settled|agreed|ready|enough|today|tonight|now)\\b|(asked for|wants?|wanted|needs?) more (information|time|details|numbers|figures)|undecided|unresolved|unsettled|not (reached|shown|covered|discussed|dealt with)|none yet|nothing (was |is )?(decided|yet)|(didn't|did not|never) (get|got) to|needs? (more|another|further|input|feedback|an answer)\\b|(ran )?out of time|time ran out|opinions (differ|were split|are split)|too (big|late|early|long|few|many|complex)\\b|(?<![a-z] )without \\w+ |without (a |any )?(decision|result|conclusion|vote|agreement|consensus|outcome)\\b)",
  /** Says of a matter that it comes up again. */
  comesUp:
    "((talk|speak|meet|discuss|look|vote)( (about|at|on))?( {ofIt})? again|(come|comes|get|gets|go|goes|be|are|is) back|back|again|decide|continue|resume|return|more|pick|revisit|first (item|topic|thing)|bring|maybe|perhaps|another (go|look|try)|wait|take up|moved|next|to be)",
  talkOver:
    "(go on with|carry on with|(start|begin) with (this|that|the \\w+|it)( one)? (?=next time|next week|(at|in|on) {laterMeeting})|try again|decide|vote|settle(?! on)|choose|discuss|talk (about|it)|debate|continue|resume|sleep on|pick (\\w+ ){0,3}up|revisit|return to|take (\\w+ ){0,3}up|come back)",
  /** What people do with a matter at a meeting. */
  talkName:
    "(discussion|debate|review|vote|election|hearing|conversation|topic|item|choice|consideration|approval|adoption|action|decision|question|matter|motion|proposal|request|presentation|point|talk)s?",
  notAmongUs:
    "((is|was|are|were|being|has|had|have)( not|n't)?|isn't|wasn't|aren't|weren't|couldn't|can't|not|cannot) (\\w+ )?(here|there|around|present|available|with us|attend|join|make it|away|absent|missing|ill|sick|back|on (holiday|leave|vacation))\\b",
  comesFirst: "(comes?|goes|is|'s|be|will be) (first|up|on top)",
} as const;
