/** The words of the forms by which a sentence tells of the next meeting. */
export const NEXT_FORMS = {
  nextTimeWe: "same again|(next time(,? we( all|'ll| will)?( {gathers})?)?)( (in|at) [^,.;:]{2,30})?( is)?",
  /** "Committee again on 17 March" */
  nextAgain: "(again|next|meets|sits|then)( again| next)?",
  /** Words for those who meet that other groups have for other things. */
  assembledAs: "circle|plenum|group|club|crew|stewards",
  weAreNext: "we('re| are) (next|up next|on again|on next)( up)?",
  setsOut: "(re)?start|begin|go on|carry on|continue|kick off",
  movedOff: "(is|has been|was|gets?) (moved|shifted|put (back|forward)|brought forward)",
  inCommand: "next[-_]?({meeting}|date)?",
  localTime: "local time",
  soThen:
    "so|and|ok(ay)?|then|ttyl|(thanks|thank you|bye)( all| everyone| everybody)?|well|right|until then|that's (it|all)( for (today|now|tonight))?( folks)?",
  whichIsOn: "that is|that's|i\\.e\\.|namely|which is|=",
  whoGathers:
    "({whoMeets}|{body}|club|circle|members|maintainers|trustees|directors|every(one|body)|all of us|let's|let us|(?<=\\b(agreed|decided|resolved|plan|want|have|are|is|going|ready) )to)( all|'re| will| shall| are| is| to)?",
  thenAgain: "then|next|all|be|again|both|now|therefore|instead|only|also|usually",
  weWord: "we(('ll|'re| are| will) (going|planning|due) to|'ll)?",
  /** Behind these it is not said that we meet, but something of it. */
  subordinate:
    "whether|if|when|before|until|till|once|after|where|why|how|than|what|which|unless|that|because|as|time|day|place|room|hall",
  zoneLand: "US",
  shallDo: "will|shall|is to|are to",
  /** Without a subject these alone surely are of a meeting. */
  reconvenes: "reconven|regroup|reassembl",
  gathersAgain:
    "(?=(reconven|regroup|reassembl|sit again|(return|meet)$|(meet|talk|speak|gather)(ing)? (again|next)|back\\b|together again|(join us|come|start) again))",
  gathers:
    "(meet|talk|speak|chat|gather|convene|convening|reconven|regroup|reassembl|assembl|resum|continu|return|sync)(e|s|es|ing)?( up| down)?|sits?( down)?|sitting|(catch|catches|catching) up|(get|gets|getting|come|comes|coming|be|are|is|back) together|(see|hear|seeing) (each other|one another)|pick(s|ing)? (this|it|things) (back )?up|carry on|(be|are|is) (back|here)|back( here)?|together|do (this|it) again|join us|come|start(?= again)|(take|have|are taking|are having) a break until|break until",
  again:
    "again|next|back|here|then|already|only|together|all|both|folks|everyone|everybody|guys|in person|online|there",
  /** Where people meet. */
  atHome: "(in|at|over at) ((the|our) (same|usual|next) [\\w-]+|\\w{2,20}['’]s( place| house)?)",
  farewell:
    "((we )?(hope|hoping|look forward|looking forward) to )?(see|seeing|talk to|speak to|hear from|catch|meet|cu|c u) ((many|all|some|most) of )?(everyone|everybody|you|y'all|ya|ye|yall|each other|folks|u)( all| guys| folks)?|cu|cya|c u",
  fixedMeeting: "(we )?(agreed|decided|planned|arranged) to (meet|gather|talk|reconvene)( again| next)?",
  inDiary:
    "(save|note|mark) (the|this) date|(mark|note|put|add|enter) (it |this |that )?((in|to|on) )?(your|the) (calendar|diary|diarie)s?",
  untilThen: "until|till?",
  same: "same|usual",
  sameHour: "same (time|hour)",
  /** It is not at the hour of all others. */
  otherHour:
    "earlier|later|(new|different|another|special) (time|hour|slot)|moved|rescheduled|shifted|morning|evening|afternoon|extra(ordinary)?|all[- ]day",
  forWhat: "for|to",
  webLink: "https?:",
  samePlace:
    "(bat[ -])?(time|hour|place|room|link|channel|spot|slot|venue|location|url|bridge|pub|caf[eé]|hall|day|call|zoom|jitsi|server)s?",
  atOrIn: "at|in|on",
  andSign: "and|&|\\/",
  asUsual: "as (always|usual|ever|before)|(same|usual) as (always|usual|ever|before)",
  nextWord: "next|nxt",
  /** What has a next one and is no meeting. */
  noGathering:
    "shift|standby|rota|rotation|duty|check|backup|cron|moon|release|version|beta|alpha|rc|candidate|deadline|milestone|sprint|iteration|payment|instal?lment|invoice|conference|con|congress|fair|party|concert|gig|election|vote|ballot|poll|exam|test|train|bus|ferry|flight|issue|edition|draft|freeze|step|action|task|todo|item|topic|agenda|visit|delivery|shipment|maintenance|downtime|outage|window|deploy(ment)?|rollout|launch|build|run|report|update|newsletter|post|hackathon|hack|summit|festival|holiday|event|appointment|hearing|interview|lecture|training|course|class|tour|trip|match|game|race|show|performance|broadcast|cycle|phase|stage|batch|round|week|month|year|day|minutes|moderator|chair|host|scribe|facilitator|speaker|presenter|presentation|talk|webinar|survey|review|audit|inspection|migration|upgrade|reboot|switch|change|collection|order|grant|call for|screening|exhibition|market|sale|wedding|budget|plan|time|steps|and|is|to|for|of|with|by",
  wishes:
    "(would|'d) (like|prefer|love|rather)|suggest(s|ed|ing)?|propos(es|ed|ing)|prefer(s|red)?|votes? (for|went)|hop(es|ed|ing)",
  /** "We hold the planning meeting on the 26th": what they do with it, and what makes it something else's. */
  holdsIt: "('ll|'re|( are| will)( going to)?)? (do|have|hold|run|doing|having|holding)",
  weSubject: "we",
  aNew: "an?|another|an extra",
  /** Behind a meeting and its day: where another one is meant to be. */
  movedTo:
    "(has been |have been |had to be |is |was |gets |got |be )?(moved|moves|shifted|shifts|rescheduled|postponed|put (back|off)|brought forward|pushed( back)?) to",
  /** How long after the usual hour, or before it. */
  hourShift:
    "((?<one>an|one|1)|(?<two>two|2)) (full )?hours? ((?<late>later)|earlier) than (today|usual|now|this (time|week))",
  oneMore:
    "(there('s| is| will be) |we(('ll|'re| will| are) (have|hold|do|schedule|having|holding|doing)|( have)? (planned|scheduled)) )?(another|one more|(an |the )?(extra(ordinary)?|additional|special)|a (further|new|second)|(a )?follow-?up) {meeting}( (is|was|will be) (scheduled|set|planned|fixed|booked|agreed) for| (takes|will take) place| will be held)?|(and |then |and then )?again(?= on|$)",
  goesOn: "((to be |will be )?continued|continues|continuation|part (two|2)|second half)[:,]?",
  withWhom: "with|about|to|of",
  ownPlace: "(at|in) (the|a|an) (?!usual|same)",
  mayBe:
    "suggest(s|ed|ing)?|propos(e|es|ed|al)|prefer(s|red)?|might|may(?= (be|meet|have|want))|could|would|should|wish(es|ed)?|options?|poll|idea|asks?|asked|thought|thinks|believe(s|d)?|assumed|guess(es|ed)?|used to|last (time|week|month|year)|ago|each(?! other)|every(?!one|body)",
  henceThen: "so|hence|therefore|thus|but|then|instead|consequently|which means|rather|after that|afterwards",
  itTakesPlace:
    "(it|that|this one|this|the (next )?({meeting}|one)|we|next( one)?)('s|'ll|'re| is| will| are| has)?( been)?( (now|be|do|have( it)?|meet|talk|speak|moves?|moved|shift(s|ed)?|goes|take(s)?( place)?|held|resume|continue|start|again|scheduled|put|push(ed)?|instead)){0,3}( (it|to|for))?",
  startedAt: "call(ed)? to order|starts?|beg[ai]n|opening",
  /** Behind a meeting that falls out: those that come after it go on. */
  goesOnAgain:
    "(we( will|'ll)? |((the|our|regular|normal|usual|weekly|monthly) ){0,2}(({meeting}|{gathering})s?|service|schedule|rhythm)( will)? )?((resum|restart|continu|reconven|return|start)(e?s?|ing)|pick(s|ing)? up|(is |are |be )?back)( again| up| to normal| as (usual|normal))*",
  instead: "instead",
  weSkip:
    "we('ll| will| all)? ((skip|drop|cancel|leave)(?= (it|that|this|one|next|\\d|the (\\d|one|next)|{weekday}|{monthName}))|do(n't| not) (meet|have|sit|gather|convene)|won't|will not|can't|cannot|have a (public |bank )?holiday)",
  leadsIt:
    "moderat(or|ion)|chair(person)?|host(ing)?|facilitat(or|ion)|scribe|note[- ]?taker|minute[- ]?taker|minutes|lead(er)?",
  leaderOf: "for|of|at|in|on",
  anyOne: "one|up",
  willLead:
    "(will|shall|is (going )?to|'ll) (chair|moderate|host|facilitate)|(chair|moderate|host|facilitate)s|(takes?|has|have) the chair|(run|lead)s? (it|the {meeting})",
  leads: "(moderate|chair|host|lead|run|facilitate|scribe)s?|takes? (notes|minutes|over|it)",
  /** Labels below which something else may stand, too. */
  looseLabel: "next( up)?|nxt|up next|upcoming|coming up|what's next|until next time|see you( all)?",
  nextAt: "up|in|on|@|at|is|is on",
  nextUp: "next( up)?",
  /** Before the last words of the minutes: "Closed 21:10, next 17 March". */
  closedAt: "closed?|end(ed|s)?|adjourned|finished|over|done",
  isOver: "is|was",
  draftOf: "drafts?",
  bareLabel: "next( up)?|nxt|upcoming|coming up",
  askedWhen:
    "when('s|'ll)?( (is|are|do|does|will|shall|to|the|our|we|us|you|all|everyone|{gathers}|it)){0,4} (next|again)( (one|time|{meeting}|{gathering}))?",
  dayWord: "{weekday}|{weekdayShort}\\b|weeks?|fortnight|tomorrow",
} as const;
