/** Words by which English minutes say who takes something on, in what doubt, and what is a deed. */
export const PROMISE_WORDS = {
  /** Opens what is moved, before who moved it. */
  motionBy: "(a )?(motion|proposal|resolution) ?(\\(|((moved|proposed|made) )?(by|from) )",
  // Promises.
  /** Behind what somebody is doing: it goes on as before. */
  goesOnAnyway:
    "(anyway|already|as (planned|usual|always|ever|scheduled|before|normal|in every \\w+)|(at|for) the moment|at present|(just|right) now|these days|as we speak|every \\w+|like (last|every) (time|week|month|year))",
  /** Of somebody who is not sure. */
  doubt:
    "probably|possibly|hopefully|maybe|perhaps|likely|presumably|provisional(ly)?|tentative(ly)?|hardly|scarcely|barely|seldom|rarely",
  condition:
    "(?<!\\b(asks?|checks?|confirms?|clarif(y|ies)|finds? out) ((with|from) )?([\\w#@/-]+ ){1,4})(?<!\\bask (him|her|them|\\w+) )(?<!\\b(see|check|ask|asking|find out|know|tell|test|verify|decide|clear|wonder|wonders|wondered|asked|asks|checked|knew|sees|saw) )\\b(if|unless|(?<=, )(were|had) (he|she|it|they|we|there|the \\w+) (not|been|to|so|any|still)\\b|provided that|in (that )?case|otherwise|assuming)\\b|^(should|were|had) \\w+ |\\bhad (he|she|they|it|we|there)\\b|\\boffered to\\b[^.;]{0,100}\\bbut\\b",
  earlier: "last ({time}|{meeting})|previous(ly)?|earlier|yesterday|originally|in (1[5-9]\\d|20[01])\\d",
  pastTime:
    "last (week|month|year|night|summer|winter|spring|autumn|weekend|{weekday})|yesterday|(days|weeks|months|years) ago",
  carriedOn:
    "(,? (and|&|then|but|and then) (also |then |[a-z]+ly )?|[,;] )((is|are) {gladTo}(?= )|will|'ll|is going to|are going to|is to|are to|would(?= {wouldDo}\\b)|((has|have) )?(agreed|agrees|volunteered|volunteers|promised|promises|undertook|undertaken|undertakes) to|said (that )?(he|she)('d|'ll| would| will)) ",
  /** Of somebody who takes a thing on. */
  gladTo:
    "((also|quite|very|more than) )?(happy|glad|willing|ready|prepared) to(?! (report|announce|say|see|hear|be|have|know|note|share|confirm|welcome|help|support|answer|discuss|talk|consider|wait|leave|go|get|keep|let|live|accept|change|move|continue|reconsider|find|learn|read|take (questions|part))\\b)",
  /** Opens what is told of the person named before it. */
  personRelative: "who( also| then)?",
  /** Between somebody and what he takes on. */
  promisedWill: "will",
  /** Between a clause and its pronoun: "she may, in fact she will". */
  clauseLead:
    "in fact|instead|then|meanwhile|in the meantime|tomorrow|tonight|if so|next (week|month|time)|on {weekday}",
  /** What somebody would do is promised, where minutes tell in the past. */
  wouldDo:
    "(be (?!(will|tak|com|go|hav|los)ing\\b)[a-z]+ing|obtain|inform|notify|remind (?!(us|me)\\b)|return (it|them|the)|forward|submit|tell (?!the (story|tale|truth|joke)\\b)(the|them|him|her)|convey|redraft|revise|pass (it|this|that|them|the \\w+) (on|to|round)|see (whether|if|about|what|to)|look (into|at|for|up)|write|contact|ask|speak to|speak with|arrange|look into|circulate|send|check|find out|prepare|report back|investigate|draft|organi[sz]e|order|approach|chase|meet with|liaise|follow up|pursue|ring|phone|e-?mail|telephone|make (enquiries|inquiries|arrangements|a list|contact)|collect|purchase|buy|book|get in touch|get (a|some|two|three|quotes|prices)|let \\w+ (know|have)|put together|draw up|see to|take (it|this|that|them) (to|up|away|home)|enquire|inquire|look it up|seek (?!to\\b)|consult|clarify|take (up|forward) (?!(his|her|the) (seat|post|place)\\b)|raise (it|this|that|the [^.,;:?!]{1,40}) with|take up (?!(the|this|a) (post|role|chair|office|cause|option|offer)\\b)[^.,;:?!]{1,50} with|take {ofIt} up|seek (?!to\\b)|ascertain|come back (with|to (us|him|her|them|the \\w+))|consult|attend to|write up|supply|clarify|apply (to|for)|deal with it|bring (it|this|that|them|a|the [^.,;:?!]{1,40}) to the next|find somebody|find someone)",
  /** One person of the sentence before. */
  pronoun: "he|she",
  pluralPronoun: "they|both|the two( of them)?",
  /** Whom something is done for. */
  objectPerson: "him|her|them",
  knowsSomebody: " (knows|has) (a|an|some|someone|somebody|two|three|four|several|people|friends)\\b",
  getsInTouch:
    "(ask|call|ring|phone|text|mail|e-?mail|write to|contact|message|talk to|speak to|get (it|them|him|her|in touch|hold)|find out|check|bring (it|them|him|her))",
  /** Somebody who is not named. */
  otherPerson:
    "(an?|the|another|some|(?<!\\b(from|of|with|to|at) )(his|her|their|our|my)) ([\\w-]+ ){0,2}?(contributor|volunteer|student|plumber|electrician|builder|neighbou?r|friend|colleague|sister|brother|wife|husband|mother|father|uncle|aunt|cousin|son|daughter|guy|man|woman|girl|boy|lady|person|lawyer|caretaker|landlord|landlady|author|reporter|intern|maintainer|developer|designer|printer|driver|vendor)|someone|somebody",
  /** What a pronoun of one person may mean, too. */
  thingAsWell: "(?!)",
  /** What somebody thinks or says there is. */
  expletive:
    " ((says|said|thinks|thought|noted|notes|found|finds|saw|sees|believes) (that )?there('s| is| was| are| were)|(says|said|thinks|thought|reckons|reckoned|believes|believed|hopes) (that )?(he|she) ((is|was|can|could|has|had|will|would)\\b|'(ll|d|s))|(confirms|confirmed|reports|reported|explains|explained|said|says|noted|notes) that (it|this|these|those) (is|was|are|were|has|have|had)\\b)",
  otherSubject:
    "\\b(that|which|who|if|because(?! of\\b)|since|while|says|said|thinks|believes|asked(?! (\\w+ ){1,3}?(about|for)\\b)|(notes?|noted|mention\\w*|report\\w*|explain\\w*|point\\w*)(?! (an?|no|on|back|his|her|their|some|good|little)\\b))\\b|\\b(it|they|we|there|this|these|those|he|she|you) (is|are|was|were|has|have|can|will|does|do)\\b",
  /** Before a clause: it is only told, asked or wished, or hangs on something. */
  reported:
    "that(?! (is|are|was|were|has|have|can|will)\\b)|who(m|se)?|which|if|whether|because|since|while|when|until(?! (then|that|now)\\b)|before(?! (that|then)\\b)|after(?! (that|this)\\b)|as(?! (of|usual|agreed|discussed|planned|before|well|soon)\\b)|says?|said|thinks?|thought|notes?|noted|mention\\w*|believes|report\\w*|explain\\w*|point\\w*|ask\\w*|hopes?|suggest\\w*|propos\\w*|wants?|unless|how|why|what",
  speaker: "[Ii]",
  /** Makes what follows somebody's question or condition. */
  asked: "if|whether|when|until|till|unless|how|why|what|where|nor|neither|nobody|imagine|suppose",
  thought:
    "hopes?|hoped|hoping|thinks?|thought|expects?|expected|assum\\w+|suggest\\w*|propos(e[sd]?|ing)|wants?|wish\\w*|{doubt}|could|might|would be (great|good|nice)",
  /** Before what is to be done since long. */
  yet: "still",
  adverb: "for (his|her|their) (own )?part|also|then|now|already|both|kindly|therefore|all|[a-z]+ly",
  preposition:
    "of|from|by|with|for|about|(?<!\\b(now|then|later|early) )on|in|at|like|than|via|per|behind|the|a",
  /** A mention behind these is no owner. */
  beforeObject:
    "to|and|or|see|cc|after|before|between|into|onto|under|against|without|as|thanks?|thank|is|are|was",
  asking: "ask(ed|s)?|assigned|tasked|want(s|ed)?|remind(s|ed)?",
  /** "the sloop Ada", "the door that Ada will paint" tell of a thing; "said that Ada will" does not. */
  the: "the",
  that: "that",
  saidThat: "ed|left|understood|said|says|so|is|was|(that|this|which) means|notes",
  /** What a list of several subjects may stand behind. */
  clauseOpening: "so|and|but|then|that|because|while|perhaps|maybe|both|also|however|which|who|where|if",

  // What is a deed.
  deedAdverbs:
    "(also|in the mean(time|while)|meanwhile|in due course|now|then|still|soon|just|first|both|each|either|again|kindly|next|try to|(?!(ap|re|sup|com|multi|im)ply )[a-z]+ly) ",
  /** The first word behind a modal. */
  deedWord: "[a-z][a-z-]*",
  doing: "[a-z]+ing",
  looks:
    "return (it|them|(the|this|that|these|those|his|her|their|our) (?!(next|following|coming|other|same|day|week)\\b)[^.;?!]{2,60})|see (the|our|his|her|their) (landlord|landlady|bank|lawyer|solicitor|council|printers?|caretaker|owners?|agent|manager|headmaster|headteacher|mayor|vicar|architect|surveyor|insurers?|police)\\b|see (if|whether|what|how) (?!(it|that|this) (goes|works|turns|comes|is)\\b)|speak [^.;,]{0,20}\\bon ([^.;,]{1,25} behalf|behalf of)\\b|be (in touch|in contact|back(?= (to (us|you|him|her|them|me|the \\w+)|with|on (it|this|that))\\b)|responsible|in charge)\\b|be there to (?!(see|hear|watch|listen|talk|speak)\\b)[a-z]+|(remain|stay|keep) in (touch|contact)|attend [^.;,]{0,40}?(on ([^.;,]{1,25} )?behalf|for us|in (his|her|our) (place|stead))|see (to|about) (it|this|that|the|them|a)\\b|see that (it|this|the|all|everything|they)\\b|have ({participle}) (out |up |down )?(?=(what|how|where|when|the|it|them|this|that|a|an|to|all|both|his|her|their|our)\\b)|have (it|them|this|that|the [^.;,]{1,30}|an? \\w+|(two|three|four|five|six|ten|twelve|\\d+|some|more)( \\w+)?) (ready|in place|{participle}|[\\w-]+ed)\\b|have ((the|our|a) )?[a-z]+ (look|check|sign|read|draft|draw|go) (over|through|at|up|out|it|them|the)\\b|have \\w+ed (the|it|them|all|both|an?)\\b|have (it|them|this|that|one|(the|an?) [^.;,]{1,30}) (by|for (the )?next) |speak (to|with) (?!the (motion|point|topic|item|proposal|room)\\b)|leave (a |an |some |the )?(comment|note|review|message|feedback|reply)s?|take a (stab|look|crack|shot|pass)|have (a(nother)? (look|go|think|chat|word|try|talk|read)|another look|a closer look)",
  unsure:
    "either|think (about|of|through)|see (to|about)|(have|need) to (?!be\\b)[a-z]+|be (working on|looking (at|into)|writing|preparing|drafting|reviewing|fixing|updating|sending)",
  /** Where somebody goes, speaks or takes part; what is seen, thought or not done. */
  noDeed:
    "expect|run (again|unopposed)\\b|\\w+ (faster|slower|better|louder|quieter|less|shorter|harder)(?=[.!;]|$)|(continue|carry on|stay on|remain|serve|act) as\\b|keep (on )?(work|go|com|be|liv|stay|play|sing|help|attend|do|us|read|writ|report)ing\\b|replace (?=[^,;]{1,60} as (the |our |an? )?(\\w+ ){0,3}?({officer}|{roleLabel}|liaison|representative|delegate|member|lead|maintainer|host)\\b)|take over as\\b|take the chair\\b|take (?=(a |some |many |several |\\d+ |two |three |four )*(weeks|months|days|hours|years|while|ages|longer?|time)\\b)|(lead|chair|host|scribe|moderate|minute|facilitate)(?= (today|tonight|this (time|week)|the ({meeting}|session))\\b|[.,;!)]|$)|think|see|look forward|hold off|hold (it|this|that|them|the \\w+) over|postpone|put (it|this|that) off|carry (it|this|that|them) over|stop by|do nothing|join us|stand(?! in\\b| up\\b)|turn (\\d+|\\w+(ty|teen)\\b|out|into|up(?= (at|by|late|later)\\b|[.,;!]|$))|join(?= (later|late|soon|by|remotely|online|at|from|next|in)\\b|[.,;!)]|$)|take (place|part|a break|the day off)|take(?! (it|this|that|them|these|those|both|the \\w+) off (the|our|his|her|their|that) )\\b.{0,20}\\b(off|leave|holidays?|vacation)|go(?! ((down |over |up |round )?(in|into|to) (the|their|our) ([\\w-]+ )?(bank|branch|post office|town hall|shop|store|depot|registry|printers?)\\b(?! \\w+ (fair|party|market|show|event)\\b)|through|over|ahead|and|back|round|around|check|for)\\b)|come(?! (up|back) (with|to)\\b)|(give|present|do|deliver)\\b.{0,30}\\b(talk|keynote|lecture|presentation|speech)|present\\b.{0,30}\\bposter|(\\w+ )?(not|never)",
  noVerb:
    "the|a|an|this|that|these|those|his|her|their|our|its|my|your|it|them|him|us|me|and|or|but|of|for|with|at|in|on|by|from|as|all|to|any|some|each|which|who|whom|date|far|much|more|less|neither|nor|hardly|scarcely|barely|seldom|rarely|never|refuse|decline|fail|forget",
  /** Before an order; and what makes its first word none. */
  orderLead: "please|also|then|and|to",
  /** Behind a mention: what is said to somebody, and no task. */
  noMentionedOrder:
    "thank|see|look at (the|this)|note|speak|talk|think|let me|tell me|tell us|give me|keep it up|agree|share your|join (us|the)|turn|welcome|learn|list(?! the)|work|use|measure|mark|place|demo|plan|release|support",
  noOrder: "is|are|was|were|has|have|had|will|of|and|:",
} as const;
