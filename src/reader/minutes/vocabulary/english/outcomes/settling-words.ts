/** Words of those who settle something together, and of what they say and do then. */
export const SETTLING_WORDS = {
  /** All who were there, or all but a few, by any name for them. */
  together:
    "((nearly|almost) )?((everyone|everybody)( (in|on|at) the (call|room|meeting|table|group|channel|team)| here| there| present)?|all( {votesCount})?( (of (us|them|the \\w+)|(but|except) [^.,;:?!]{1,40}?|(in|on|at) the (call|room|meeting|table|group|channel|team)|present|members|here))?|(the )?(rest|others|(large |clear |vast |great |big |strong )?majority|remaining \\w+)( of (us|the \\w+))?|most( of (us|the \\w+))?|we all|those present|the ((whole|entire) )?(room|company|audience|floor|circle|crew|club|{decidingBody}))",
  manner:
    "((all|both|warmly|strongly|clearly|generally|mostly|firmly|quickly|largely|broadly|unanimously|happily|gladly|quite|very|very much|(more|rather) or less|quickly|soon|then|also|now|immediately|at once) ){0,3}",
  assents:
    "({did}{manner}((was|were|is|are|came out|voted|turned out|ended up|felt) {manner}(for (it|this|that|the|a|an|\\w+ing)\\b|in favou?r\\b|behind (it|this|that|the)\\b|unanimous\\b|(fine|happy|ok|okay|content|comfortable|good) (with |to )?(?!(being|having|seeing|hearing|getting|working|going|meeting)\\b)[a-z]+ing\\b|of one mind|of the same mind|won over|consenting)|consented\\b|assented\\b|nodded (it |this |that )?through|(gave|gives) (its|their) (consent|assent|blessing|ok|okay))|[^.;:?!,]{0,60}?\\bsaid (yes|aye)\\b|came (round|around|over) to\\b)",
  nobodyAtAll:
    "(nobody|no-?one|no one|none|not one|no voice|no hand)( of (us|them|the \\w+))?( (present|there))?",
  objects:
    "((had|has|have|raised|raises|voiced|saw|sees|made|makes|found|spoke|wanted to say) (any |an |a )?(objections?\\b(?! to an? (coffee|tea|drink|break|beer))|dissent|veto|qualms?|(any)?thing( left)?( to say)? against|reason against|word against)|(was|is|were|spoke|voted|stood|came out) (out )?against\\b|(spoke up|spoke|voted|stood up) for\\b|(minds?|minded|dissented|disagreed|disagrees|opposed|opposes|blocked|blocks|vetoed)\\b(?! (the|a|an) (heat|cold|rain|noise|wait)))",
  /** Somebody puts something to all, and all say no more than yes. */
  putsForward: "(proposed|proposes|suggested|suggests) (?!by\\b)\\w",
  shortYes:
    "(good|fine|ok|okay|yes|yep|agreed|sounds good|ok with all|(ok|okay|yes|fine) (from|by|with|for) (all|everyone|everybody))",
  /** Stands behind the name of what is chosen, and ends the sentence: "so the blue one it is". */
  itIs: "it (is|shall be|will be|'ll be|would be)( then| now)?",
  /** What stands right before "it is" where nothing is chosen: a verb, a word that joins, a word that asks. */
  noChoice:
    "(what|as|how|where|than|if|because|that|and|but|or|think|thinks|thought|say|says|said|like|whether|since|when|is|was|are|were|be|do|does|did|believe|believes|hope|hopes|suppose|guess|sure|know|knows|knew|see|sees|about|of|for|with|in|on|at|by|to|why|who|whose|which|whatever|whoever|wherever|though|although|while|until|till|unless|so|way|now|then|afraid|fear|claims?|swears?|means?|feels?|once|here|there|yes|no|not|shame|pity|maybe|perhaps|too|very)",
  /** No part of what is chosen. */
  noNoun:
    "(how|what|which|who|whose|why|where|when|if|whether|that|because|asked|asks|wonders?|is|was|are|were|said|says|thinks?)\\b",
  choiceOpens:
    "(wherever|whenever|whoever|what|that|how|as|where|who|whose|why|which|if|whether|there|here|this|these|such|because|since|when|i|you|he|she|they|we|is|was|not|yes|no|maybe|perhaps|however|whatever|well|like|nice|hard|sad|late|easy|good|bad)\\b",
  /** A deed of the whole meeting told as it is done, with what it is done to. */
  resolves:
    "(give (?=[A-Z]\\S+ (push|write|commit|merge|access|the|an?|until|leave|rights|permission|one|two|three|up to)\\b)|backport|put (?=[£$€\\d])|go (for(?! an? (walk|swim|run|drink|ride|while|beer|coffee|look)\\b)|with(?! the flow)|to(?= (the|an?|two|three|four|one|weekly|monthly|option|plan|[A-Z\\d])))|settle for|take (?=the|it(?! (that|slow\\w*|easy|from|as))\\b|both|all|one|two|this|that|these|[A-Z])|make (it|this|that) (two|three|an?|the|our|mandatory|optional|public|\\d)\\b|make do with |(shut|turn|switch) (it|them|this|that|the [^.;:?!]{2,30}) (off|down)\\b|(rent|buy|sell|hire|lease|cancel|close|reopen|revert|retire|replace|renew|extend|insure|lend|donate|ship|release|restore|give up|bring back|part with|do without|do away with|write off|fund|sponsor|split|merge|move|drop|rename|accept|decline|refuse|reject|join|leave out|stay out of|stick to|forbid) (?=the|an?\\b|it|both|no|all|our|any|two|three|\\d|[A-Z]|(this|that|these|those)( one| offer)?( ?[.,;!]|$)))",
  /** When and how it came to it, without a name that might speak. */
  resolveLead:
    "((After|Following|By|For(?! (((many|some|two|three|several) )?(years|months|weeks|decades|days)|ages|example|instance|a (long|while)|long|what))|With|Upon|On|In|At|Given|Hearing|Having|As|Finally|Eventually|So|Then|Therefore|Thus|Hence|OK|Okay|Also|Instead|Fortunately)\\b[^.;:?!]{0,90}?,? )?",
  /** What nobody settles by that: when, how often, or on what it hangs. */
  noResolve:
    "({hangsOn}|{weekday}s|in (the )?(spring|summer|autumn|winter)|{offTalk}|anchor|{habit}|if|when|once|until|till|maybe|perhaps|probably|would|could|might|in turns?|by turns|through|yet|usually|years?|again|back|anyway|because|for (tea|lunch|coffee|dinner)|outside|inside|home|there|bus|train|ferry|lift|stairs|(at|from) (the|a|an|our)|donations)",
  /** Something was done to a matter, told without saying to what. */
  settledState:
    "(dropped|kept|scrapped|abandoned|raised|lowered|reduced|shortened|extended|limited|capped|changed|renamed|approved|adopted|accepted|rejected|declined|refused|granted|consensed|agreed|cancelled|retired|deprecated|removed|closed|renewed|reverted|restored|allowed|banned|postponed indefinitely|free|mandatory|optional|off|out|in|gone|over|on)",
  /** From when it is so, or how far it goes. */
  /** What is said to stay as it is, without its name, behind what was said of it. */
  staysSet:
    "((stays?|remains?) (monthly|weekly|daily|yearly|quarterly|bi-?weekly|fortnightly|optional|mandatory|free|private|public|opt-(in|out)|the default|allowed|forbidden|as( it)? is|where it is)|(leaving|keeping)( (it|this|that|them))? as( (it|they))? (is|are))",
  stateTail:
    "(,? (as of|as from|from) (now|today|then|this|next|the (next|new|first|\\d)|{monthName}|{weekday}|{shortName}\\b|v?\\d|version|release|summer|autumn|winter|spring|here|tomorrow|immediately)[^.;:?!]{0,40}|,? (starting|beginning|effective) [^.;:?!]{2,40}|,? with (v?\\d|the next|immediate)[^.;:?!]{0,40}|( from [^.;:?!,]{1,20})? to [£$€]?\\d[^.;:?!]{0,40}| as (it|they|we) (is|are|was|were|have|had)\\b[^.;:?!]{0,30}|,? as (is|before|proposed|presented|drafted|written|asked|requested)| where (it|they) (is|are)|,? (by|with) ({votesCount} (votes?|against|to|abst\\w*|noe?s?)|a (large |clear )?majority|all)\\b[^.;:?!]{0,40}|,? {votedHow})",
  noState: "(already|since|last|yesterday|ago|was|were|so far|by then|if|when|once|not|but|%)",
  /** What each part of a matter came to. */
  verdictState: "(accepted|approved|declined|rejected|denied|adopted|granted|refused|dropped|kept|ratified)",
  /** What ends the talk about a ticket. */
  ticketClosed:
    "closing( (it|this))?( as [^.,;:?!]{3,20})?|closed as [^.,;:?!]{3,20}|works as (intended|designed)|won't fix|wontfix|not a bug|(severity|priority) (raised|lowered|set|changed) to [\\w.]{1,12}|goes into v?\\d[\\w.]{0,10}|(downgraded|upgraded|demoted|promoted|reclassified|lowered|raised) (to|as) [^.,;:?!]{2,20}(, (so )?(we|it) [^.;:?!]{2,60})?",
  /** The same as it is being done. */
  closingNow: "closing|merging|dropping|keeping|accepting|declining|rejecting|reverting",
  /** Before what became of a matter: it was so already, or is no more than a fact. */
  toldBefore: "already|last|since|ago|yesterday|status|state|were|been|got|gets|not|by then|if|when|once|but",
  /** One word or two that close a talk as an order to all. */
  closingOrder:
    "(merge|close|ship|land|reject|drop|accept|keep|revert|approve|decline|abandon|scrap|leave)( (it|this|that|them|both))?( (then|now|anyway|as(-| )?is|as it is|as (a )?(duplicate|wontfix|won't fix|not planned|invalid)|as proposed|without))?",
  closingLead: "((ok|okay|k|so|then|right|fine|good|alright),? ){0,3}",
  /** What is spoken of beside a meeting. */
  offTalk: "(break|lunch|tea|coffee|cake|dinner|beer|pub|walk|party|weather|schedule|once)",
  /** Asks whether to go on. */
  asksToGoOn:
    "(shall|should|can|do|may) we (start|begin|move on|go on|continue|stop|close|end|wait|break|take a break|have (lunch|a break)|meet|talk|adjourn|finish)\\b",
  /** Behind "no": nothing came of it, or nobody knows. */
  noAnswer:
    "(conclusion|consensus|agreement|decision|quorum|results?|objections?|comments?|questions?|answers?|reply|one|body|idea|news|problems?|worries|need|way|wonder|changes?|progress|time|action|longer|luck|clue|data)\\b",
  /** Asks all of those who met whether they agree. */
  asksAll:
    "((is |are |so |ok |okay )?(everyone|everybody|all|all of us|we all|people) (all )?(ok|okay|fine|happy|content|good|agreed|in favou?r|for|on board|agree)\\b|(is |does )?(anyone|anybody|someone|somebody) (against|opposed|objects?|objecting|disagree\\w*|not (ok|okay|fine|happy)|mind\\w*|(has|have|with) (an )?objections?|unhappy|in disagreement)\\b|(any|are there( any)?) (objections?|blocks?|vetoe?s?|dissent|concerns|opposition)\\b|who('s| is) (against|opposed)|(all )?in favou?r|agreed\\b|objections?\\b)",
  /** Asks whether somebody is against it. */
  asksAgainst:
    "(is |does |so |ok |okay )?(anyone|anybody|someone|somebody) (?!(for|in favou?r|ok|okay|fine|happy)\\b)|(any|are there( any)?)\\b|who\\b|objections?",
  /** A count that only asks how people feel. */
  onlyAsked: "(poll|straw|hum|temperature|mood|survey|channel|forum|chat|list)",
  /** What they answer then. */
  allAnswer:
    "(yes|yep|yeah|aye|ayes|all|none|no|nobody|no one|nods|silence|nothing|yes from all|agreed|\\(?(nods|silence|none)\\)?|nobody (is|was)|all (did|do|are|were|nod(ded)?)|everyone|everybody)",
  /** In an answer: it is told and not settled. */
  wasSo: "(did|has|have|was|were|already|always|usually|does(?=[.!]?$))",
  saysNo: "(no|nope|nay|never|not yet|we (do|don't|do not|will|won't|shall|should)(?=[.!]?$))",
  asksLabel: "(q|question)",
  answerLabel: "(a|answer|ans)",
  pickedThen: "then|it is|wins|gets it",
  orElse: "{or}|vs\\.?|versus",
  /** What was to be found out, and no will of theirs. */
  asksFact:
    "(is|are|was|were|does|did|has|have|had|can|could|will|would|who|what|when|where|why|how|which)\\b",
  /** Names what is told and not settled, as a label before it. */
  adviceLabel:
    "(lessons?|learnings?|take-?aways?|advice|tips?|hints?|recommendations?|best practices?|practices?|rules? of thumb|how-?tos?|slides?|talk|worked( well)?|went well|keep doing|goals?|aims?|objectives?|mottos?|slogans?|wish(es)?|hopes?|risks?|dangers?|fears?|problems?|symptoms?|bugs?|causes?|reasons?|background|rationale|reminders?|notes? to self|pros?|cons?|advantages?|drawbacks?|downsides?|upsides?|today|currently|at present|old behaviou?r|current behaviou?r|workarounds?|observations?|observed|quotes?|rumou?rs?|stor(y|ies)|jokes?|feedback|upstream|example)",
  /** Behind what all said: how it came, and nothing that they settled. */
  besideAssent:
    "(nobody|no one|none|neither)\\b|(with )?(an?|one|two|three|four|five|\\d{1,3}) (abst\\w+|[^.,;:?!]{1,30} abst(ained|aining|ains|ention))|(as|which|who|but|though|although|because|since|while|when|after|and (then )?(went|laughed|left|moved on))\\b|(?!(so|and so|thus|then|hence)\\b)[^.;:?!]{0,40}?\\b(was|were|had|did|\\w+n't|looked|seemed|felt|wanted|would|might|hopes?|likes?|wants?|thinks?|says?|said|asks?|asked|offers?|offered)\\b(?! ({accepted}|{decided}|settled|dropped|kept)\\b)",
  adviceOf: "(of|from|by|to|for|in|at|on|with|about|\\d{1,2})",
  /** What is somebody's own, and nobody else's yet. */
  ownView:
    "(proposals?|suggestions?|ideas?|views?|opinions?|advice|talk|slides?|wish(es)?|plea|point|points|take|argument|preference|motto|comment|recommendation)",
  saysSo:
    "(says|said|thinks|thought|wrote|writes|suggests|suggested|proposes|proposed|asks|asked|jokes|joked)",
  /** How often, by what or where something is done that is done anyway. */
  howItWorks:
    "via|a lot of|lots of|(about|around|roughly) (a (half|third|quarter)|half|\\d)|per (second|minute|hour|day|request|call)|after \\d+ ?(s|ms|seconds?|minutes?|retries|attempts|tries)|on (success|failure|errors?|start-?up|exit|shutdown)|in the (loop|code|destructor|constructor|driver|parser|handler|tests|background|header|cache)|at (runtime|compile time|start-?up|work|home|once)|right after|and then|as we speak|between us|with a cron job|at night|keep (losing|getting|seeing|having|hitting|hearing|missing|forgetting|running into)|the flow|the road|an eye on|(the|your) (topic|agenda|subject|point|facts|line|channel)(,? please)?(?=[.!]?$)",
  /** Whoever gives these is no meeting. */
  othersGive:
    "(ci|tests?|test suite|((design|security|code|licen[cs]e|app|peer|legal|design) )?reviews?|builds?|nightl(y|ies)|checks?|linters?|pipelines?|code review|exams?|audits?|inspections?|visas?|permits?|certificates?|insurance|status|upstream|upstream says)",
  othersSay:
    "((finally|now) )?(passed|failed|approved|accepted|granted|renewed|rejected|declined|refused|dropped|kept|won't fix)",
  comeTo: "got",
  /** As much of something as all can do with. */
  fineWithAll: "(fine|ok|okay) (with|by|for) ({everybody})",
  countLead: "(only|some|about|around|another)",
  leftOver: "(carried( over)?|kept|moved|dropped|rolled over)",
  voteGoesOn:
    "so far|at the moment|until now|up to now|still (open|running|missing|out)|not closed|one maybe|maybes?",
} as const;
