/** Words by which English minutes say what somebody does, takes on or is given. */
export const ACTION_WORDS = {
  // Actions.
  plan: "plans?|{steps}|{todo}",
  steps: "next steps?",
  /** Opens a task that names nobody. */
  taskUnsaid: "(Need to|[Ww]ill)( also| then| soon| now)?",
  ownerColumn: "who|{ownerLabel}|person|by|lead",
  /** In minutes that are a table: what was said of each item. */
  saidColumn:
    "(main )?(discussion|notes?|minutes|summary|discussed|what was said|comments|proceedings)( (points|summary|notes))?",
  ownerLabel: "owners?|assignees?|assigned to|responsible",
  taskColumn: "{actions}|what|tasks?|items?|{todo}|description",
  stateColumn: "status|state|done\\??|progress",
  /** Deeds of the present that minutes tell as tasks: "Ada writes the post", as an item of a list. */
  presentDeed:
    "(adjusts|arranges|checks with|does (it|that|this)(?= (by|until) |[.;,]|$)|asks around|assembles|automates|books|builds (the|an?)|bumps|buys|cleans up|collects|compiles|contacts|deletes|deploys|drafts|draws up|draw up|e-?mails|extracts|fetches|files|fixes|follows up with|forwards|gets in touch with|generates|hands (it|this|that|them) (over|on)|implements|inspects|installs|investigates|invites|looks (after|into (it|this|that|the))|mails|mends|merges|migrates|negotiates with|notifies|orders|organi[sz]es|packs|paints|pays (it|them|the)|phones|prepares|prints|prods|proofreads|publishes|rebases|renames|repairs|replaces(?! .* as\\b)|reports (it|this|that) to|researches|reserves|restores|rewrites|rings|schedules|scans|sends|sets up (the|an?)|shepherds|sorts out|submits|swaps|takes (care of|over|the (?!view|lead|point|chair|floor|minutes|opportunity|notes|position|train|bus)(\\w+ ){1,3}to|it to|this to|that to|it on|this on|that on|both)|tests with|tidies|translates|triages|updates (the|our)(?! ({body}|members|meeting|room)\\b)|upgrades|uploads|watch(es)? the|writes(?! (it|this|that) down)|writes to|{objectDeed} (?!(\\w+ ){1,2}?{saidObject}\\b){deedObject}|handles the|makes (a|an|the) (\\w+ )?(list|poster|plan|copy|table|survey|sign|flyer|draft|backup|appointment|spreadsheet)|gets (a|an|the|two|three) (\\w+ )?quotes?|looks for (a new|another|somebody|someone)|finds (a new|another|somebody|someone)|sees to|speaks (to|with)(?! (the|this|that|his|her) (motion|point|topic|item|proposal|issue|group|room))|keeps an eye on|reports back(?! from)|puts (it|them|the \\w+) (online|up|into|on (the|our))|replies to|talks to (the|our|his|her)|checks (whether|if)|finds out|lets (\\w+ ){1,4}know|gives (him|her|them|the \\w+ (people|folks|team)) (a|an|the)|opens (the|a|an) (\\w+ )?(issue|ticket|bug|pr|pull request|vote|poll|thread|account|request)|picks (it|them|this|that) up|takes (it|them|this|that) (home|back)|(turns|switches) (it|them|this|that|the \\w+) (on|off|over))",
  /** Deeds of the present where what they are done to stands behind them. */
  objectDeed:
    "(adds|attaches|backports|benchmarks|bisects|brings|cancels|changes|chases|checks|circulates|cleans|clears|configures|converts|copies|corrects|creates|cuts|debugs|delivers|disables|documents|double-checks|downloads|drops|edits|enables|fills in|flips|hangs up|hands (in|over|out)|labels|lends|obtains|packages|pays|picks up|pings|posts|purchases|pushes|recruits|re-?runs|removes|renews|repaints|resends|resets|returns|reverts|revises|rotates|signs|splits|tags|tests|tracks down|transfers|trims|turns (on|off)|switches (on|off|over)|unblocks|unlocks|validates|verifies|waters)",
  deedObject:
    "(the|a|an|them|(it|this|that|these|those)(?! ({toBe}|will|would|should|could|can|may)\\b)|both|all|his|her|their|our|its|two|three|four|some|more|new|#?\\d+)(?=[ .,;!)]|$)",
  /** What is said or shown at the meeting, and no object of a deed. */
  saidObject:
    "(caveat|remark|doubts?|concerns?|comments?|questions?|points?|vote|motion|topic|subject|idea|view|story|impression|floor|chair|screen|example|context|details?|news|overview|update|feedback|objections?|support|mind|time|sheet|microphone|camera|opinion|position|links?|item|discussion|meeting|call|agenda|minutes|attention|argument|that|proposal|perspective|wish|hope|thanks)",
  /** The same only of an item of a list: at the meeting itself somebody does such a thing, too. */
  itemDeed:
    "{presentDeed}|reviews(?= (it|this|that|them|the (pr|patch|pull request|draft)|#?\\d)\\b|[.;,]|$)|(copies|creates|documents|edits|fills in|finishes|gathers|removes|tests|verifies) (the|it|them|this|that|an?|our|both|all)",
  /** Behind such a deed: it is one of the meeting, or of a life. */
  narratedObject:
    "((the|this|last|that|a|an|his|her|their|our) )?(own|topic|point|agenda|minutes|discussion|group|meeting|call|talk|presentation|chat|situation|status|history|background|audience|action items?|link|slides|demo)",
  /** What somebody does anyway, or did, or says. */
  doneAnyway:
    "always|usually|often|every|each (time|day|week|month|year)|currently|still|sometimes|normally|regularly|(?<!, )(since|because)|these days|in (his|her|their|my) (free|spare) time|unless|(?<!, )(who|which)|(?<!even )if|when|whenever|regards|greetings|questions|comments|apologies",
  toBe: "is|are|was|were|has|have|had",
  /** Opens a sentence in which the deed stands second, and who does it last; English has none. */
  objectFirst: "(?!)",
  timeFirst: "(?!)",
  /** The form of a verb that tells what somebody does. */
  thirdPerson: "[a-z-]+s",
  /** A day or an hour to come. */
  soon: "tomorrow|tonight|by (tomorrow|tonight|next|the end|the weekend|{weekday}|{monthName}|christmas|easter|summer|then)|(on|by|until|this|next|coming) {weekday}|(this|over the|at the|next|on the) weekend|this (afternoon|evening)|next (week|month)|in (a|two|three|\\d) (days?|weeks?)|by (the )?\\d{1,2}{ordinal}?|(by|on) (the )?\\d{1,2} {monthName}|on {monthName} \\d{1,2}|within (a|two|three|\\d) (days?|weeks?)|(later|first thing) (today|tomorrow)|right (after|away)|(right )?after the {meeting}|before (the )?(next |following )?({meeting}|{weekday}|{monthName}|weekend|christmas|easter|summer|winter)|in the (coming|next) (days?|weeks?)|once (?!(a|every|per|upon|in)\\b)\\w+( \\w+){0,3} (has|have|is|are|comes?|gets?)",
  /** With a day to come a deed, though it is told of a meeting as well. */
  soonDeed:
    "(opens|closes|starts|launches|announces|moves|releases|calls|runs|puts|shares|brings) (?!(\\w+ ){1,2}?({saidObject}|talk|workshop|tour|demo|session|presentation)\\b){deedObject}|(gets|gives|tells|informs) (him|her|them|us)",
  /** Of a thing: somebody will have done it. */
  passiveWill: "(will|to) be",
  participle:
    "\\w+ed|put|sent|written|rewritten|done|made|built|rebuilt|drawn|redrawn|brought|bought|set up|taken (care of|on|up|over)|cut|split|paid|kept|sought|hung|sewn|ground|bound|told|given|found|got|gotten|lent|redone|rerun|spoken to|dealt with|swept",
  /** What is done to people and meetings. */
  noPassive:
    "chaired|moderated|facilitated|hosted|led|joined|presented|replaced|followed|succeeded|represented|attended|affected|supported|blocked|needed|used|owned|decided|elected|accompanied|delayed|called|funded|sponsored|covered",
  /** Opens what whoever speaks takes on, apart from what he does at once. */
  letMe:
    "[Ll]et me(?= (ask (?!a\\b|the following|you|this|why|what|how)|talk to|write|draft|file|prepare|contact|get back|find out|look into|e-?mail|book|order|organi[sz]e)\\b)",
  /** "I close it": a deed of the present of whoever speaks. */
  ownDeed:
    "(close|write|send|order|mail|e-?mail|draft|book|buy|print|rewrite|merge|invite|contact|file|prepare|organi[sz]e|fix|rebase|upload|publish|submit|schedule|phone|rename|review|bring|take (care|over|it on|it home|them home)) (it|them|that|this|those|these|the|a|an|both|all|of|#?\\d+|him|her)",
  /** Asks for somebody to do what follows. */
  whoCould:
    "([Cc]an|[Cc]ould|[Ww]ill|[Ww]ould) (someone|somebody|anyone|anybody)( please)?|[Ww]ho (can|could|will|would|wants to)",
  answersYes: "(will|can|does|volunteers?|does (it|that|this)|takes (it|that|this)|will do (it|that|this))",
  /** Of somebody, and no task. */
  awayNow:
    "on (holidays?|vacation|leave|a (trip|break|call)|it)|out|off|away|sick|ill|absent|busy|present|here|late|pto|ooo|agreed?|yes|no|none|nothing|same|\\+1|-1|fine|ok(ay)?|thanks?|busy|still|working|back|stuck|blocked|waiting",
  /** Opens a sentence that has no subject. */
  silentWill: "will( also| then| now)?",
  /** What says this speaks, and tells nobody what to do. */
  saysMore: "i|we|i'm|i'll|you|is|are|was|were|has|have|had|should|could|would|think|please",
  /** In a list of what was to be done: it still is. */
  stillOpen:
    "still (open|to (do|be done))|open|no (progress|change|news)( yet)?|not (yet|done|started)|carried (over|forward)|ongoing|in progress|keep|stays? on the list",
  /** In the past or the perfect: what somebody took on, which is a thing. */
  tookOn:
    "((have|has) )?((now|also|both|kindly|already) )?(taken on (?!more)|took on (?=(the|this|that|it|both|all)\\b)|(volunteered|stepped up|signed up|put (his|her|their) names? down) (as|for) (?!(the )?(talks?|session|tour|dinner|workshop|course|newsletter|conference)\\b)|committed to (?=(an?|the|his|her|their|two|three)\\b)|((is|are|was|were|been) )(tasked with|charged with|put in charge of|made responsible for)|(is|are|will be) responsible for (?=\\w+ing\\b)|will be responsible for|(is|are) on (it|the case)(?=[.,;!]|$)|promised (him|her|us|them|me|\\p{Lu}\\w+|the \\w+) (?=(an?|the|his|her|their|two|three|some|more)\\b))",
  /** Who gives a task to somebody, and how. */
  assigner: "the {decidingBody}|we",
  assigns:
    "((have|has) )?(asked|asks|tasked|directed|instructed|assigned|appointed|requested|charged|commissioned)",
  assignedDeed: " to ",
  /** Opens what was agreed that somebody does, in languages whose verbs stand last in it. */
  agreedThat: "(?!)",
  deedLast: "(?!)",
  /** Whoever speaks takes something on in the present, in languages whose verbs say so. */
  spokenDeed: "(?!)",
  /** Opens what is asked of somebody by name. */
  please: "please",
  /** Where a language puts the verb of an order last. */
  orderAtEnd: "(?!)",
  /** The same of the passive: before whose deed it is, and behind. */
  passiveBefore: "(?!)",
  passiveBehind: "(?!)",
  /** Between the owner of a task and the task. */
  taskModal: "to|will|'ll|shall|must|should|(is|are) (going )?to|needs? to|has to|have to",
  assignedTo: "assigned to|owner:|assignee:|owned by",
  ownerBehind: "({ownerLabel}|who|lead): ?|assigned to ?|on |for ",
  due: "due|by|until|deadline",
  /** Between a mark and the owner, or behind a task before its owner. */
  besideOwner: "to|on|for|and|who|{ownerLabel}|assigned",

  // Promises.
  /** Of somebody who is not sure. */
  doubt: "probably|possibly|hopefully|maybe|perhaps|likely|presumably|provisional(ly)?|tentative(ly)?",
  condition:
    "(?<!\\bask (him|her|them|\\w+) )(?<!\\b(see|check|ask|asking|find out|know|tell|test|verify|decide|clear|wonder) )\\b(if|unless|provided that|in (that )?case|otherwise|assuming)\\b|^(should|were|had) \\w+ |\\boffered to\\b[^.;]{0,100}\\bbut\\b",
  earlier: "last ({time}|{meeting})|previous(ly)?|earlier|yesterday|originally",
  carriedOn: "(,? (and|then|but|and then) (also |then |[a-z]+ly )?|, )(will|is going to|are going to) ",
  /** One person of the sentence before. */
  pronoun: "he|she",
  otherSubject:
    "\\b(that|which|who|if|because|since|while|says|said|thinks|notes?|noted|mention\\w*|believes|report\\w*|explain\\w*|point\\w*|asked)\\b|\\b(it|they|we|there|this|these|those|he|she|you) (is|are|was|were|has|have|can|will|does|do)\\b",
  /** Before a clause: it is only told, asked or wished, or hangs on something. */
  reported:
    "that(?! (is|are|was|were|has|have|can|will)\\b)|who(m|se)?|which|if|whether|because|since|while|when|until(?! (then|that|now)\\b)|before(?! (that|then)\\b)|after(?! (that|this)\\b)|as|says?|said|thinks?|thought|notes?|noted|mention\\w*|believes|report\\w*|explain\\w*|point\\w*|ask\\w*|hopes?|suggest\\w*|propos\\w*|wants?|unless|how|why|what",
  speaker: "I",
  /** Makes what follows somebody's question or condition. */
  asked: "if|whether|when|until|till|unless|how|why|what|where|nor|neither|nobody|imagine|suppose",
  thought:
    "hopes?|hoped|hoping|thinks?|thought|expects?|expected|assum\\w+|suggest\\w*|propos\\w+|wants?|wish\\w*|{doubt}|could|might|would be (great|good|nice)",
  adverb: "also|then|now|already|both|kindly|therefore|all|[a-z]+ly",
  preposition:
    "of|from|by|with|for|about|(?<!\\b(now|then|later|early) )on|in|at|like|than|via|per|behind|the|a",
  /** A mention behind these is no owner. */
  beforeObject:
    "to|and|or|see|cc|after|before|between|into|onto|under|against|without|as|thanks?|thank|is|are|was",
  asking: "ask(ed|s)?|assigned|tasked|want(s|ed)?|remind(s|ed)?",
  /** "the sloop Ada", "the door that Ada will paint" tell of a thing; "said that Ada will" does not. */
  the: "the",
  that: "that",
  saidThat: "ed|said|says|so|is|was|means|notes",
  /** What a list of several subjects may stand behind. */
  clauseOpening: "so|and|but|then|that|because|while|perhaps|maybe|both|also|however|which|who|where|if",

  // What is a deed.
  deedAdverbs:
    "(also|now|then|still|soon|just|first|both|each|either|again|kindly|next|try to|(?!(ap|re|sup|com|multi|im)ply )[a-z]+ly) ",
  /** The first word behind a modal. */
  deedWord: "[a-z][a-z-]*",
  doing: "[a-z]+ing",
  looks:
    "speak (to|with) (?!the (motion|point|topic|item|proposal|room)\\b)|leave (a |an |some |the )?(comment|note|review|message|feedback|reply)s?|take a (stab|look|crack|shot|pass)|have (a (look|go|think|chat|word|try|talk|read)|another look|a closer look)",
  unsure:
    "either|think (about|of|through)|see (if|whether|to|about|what|how)|(have|need) to (?!be\\b)[a-z]+|be (working on|looking (at|into)|writing|preparing|drafting|reviewing|fixing|updating|sending)",
  /** Where somebody goes, speaks or takes part; what is seen, thought or not done. */
  noDeed:
    "think|see|look forward|hold off|stop by|do nothing|join us|turn (\\d+|\\w+(ty|teen)\\b|out|into|up(?= (at|by|late|later)\\b|[.,;!]|$))|join(?= (later|late|soon|by|remotely|online|at|from|next|in)\\b|[.,;!)]|$)|take (place|part|a break|the day off)|take\\b.{0,20}\\b(off|leave|holidays?|vacation)|go(?! (through|over|ahead|and|back|round|around|check|for)\\b)|come(?! (up|back) (with|to)\\b)|(give|present|do|deliver)\\b.{0,30}\\b(talk|keynote|lecture|presentation|speech|poster)|(\\w+ )?(not|never)",
  noVerb:
    "the|a|an|this|that|these|those|his|her|their|our|its|my|your|it|them|him|us|me|and|or|but|of|for|with|at|in|on|by|from|as|all|to|any|some|each|which|who|whom|date|far|much|more|less",
  /** Before an order; and what makes its first word none. */
  orderLead: "please|also|then|and|to",
  /** Behind a mention: what is said to somebody, and no task. */
  noMentionedOrder:
    "thank|see|look at (the|this)|note|speak|talk|think|let me|tell me|tell us|give me|keep it up|agree|share your|join (us|the)|turn|welcome|learn|list(?! the)|work|use|measure|mark|place|demo|plan|release|support",
  noOrder: "is|are|was|were|has|have|had|will|of|and|:",
} as const;
