/** Words by which English minutes say what somebody does, takes on or is given. */
export const ACTION_WORDS = {
  // Actions.
  plan: "plans?|{steps}|{todo}",
  steps: "next steps?|(still )?to be done( [\\w ]{1,20}?)?",
  /** Before the name of whoever has it, and a colon. */
  givenTask: "tasks?|jobs?|assignment|homework",
  /** Opens a task that names nobody. */
  taskUnsaid: "(Need to|[Ww]ill|[Gg]onna|[Gg]oing to)( also| then| soon| now)?",
  ownerColumn:
    "who('s| is| does)?( (doing|on|to do|responsible))?( (it|this|that))?|{ownerLabel}(\\(s\\))?|person( responsible)?|(by|for) whom|by|lead|({action} )?(by|owner)|actioned by|responsib(le|ility)( (person|party))?|resp\\.?|assigned|in charge",
  /** Opens a short note of what came of a matter: it waits. */
  putOffShort: "held|stands? over|not (today|yet|now|tonight)|waits?|parked|shelved",
  /** In place of whose a task is: nobody took it. */
  noTakerYet: "(nobody|no one|no-one|none of us|no volunteers?)",
  /** Over how a matter stands, how it was voted, or what was said to it. */
  saidOrStandsColumn: "status|answers?|votes?|carried\\??",
  /** Says that initials behind a text are those of whoever does it. */
  marginLegend:
    "initials? (in|at|on|along|down|behind|after) (the |a |an |each )?([\\w-]+ ){0,3}?(margin|end|side|edge|right|line|paragraph|item|sentence)s?\\b[^.;]{0,40}(do(es|ing)?|actions?|tasks?|owners?|responsible|takes?|to do|job|whose)\\b",
  /** Over whose each task is and when it is due, in one: "Who / by when". */
  ownerAndDueColumn: "({ownerColumn}|actions?) ?([/&,+]|and) ?(by )?{dueColumn}",
  /** In minutes that are a table: what is to be done of each item, and by whom. */
  toldColumn: "{actions}|follow[- ]?ups?|next steps?|{todo}",
  /** Says that a thing is still to be done, and not by whom. */
  needsDone: "needs? (to be )?\\w+(ed|ing)|(must|should|has to|have to) be \\w+",
  /** Behind "to": a thing is still to be brought on its way. */
  goesThere: "go (in|out|off|back|up|to|on|into|round)",
  /** In a table of what is to be done: by when. */
  dueColumn: "{deadlineColumn}|{tillColumn}|date",
  /** The day that a task is to be done. */
  tillColumn: "when|until",
  /** Opens a clause that says when. */
  timeClause: "until|till|once|when|after|before|as soon as|while",
  rightAway: "asap|immediately|today|tonight",
  noHurry: "no (rush|hurry)|not urgent|urgent|some time",
  soonest:
    "asap|as soon as possible|immediately|now|today|tonight|tomorrow|this (week|weekend)|next week|end of (the )?(week|month|quarter|year)|(the )?next \\w+",
  /** The same where it can be nothing but the end of a task. */
  deadlineColumn: "due( (date|by))?|by( when)?|deadline|target( date)?|time(scale|line|frame)",
  /** A column of nothing but tasks. */
  ownTaskColumn:
    "({actions}|tasks?|{todo}|jobs?)( (from|of|since|for|to|agreed|taken|arising) ?[\\w ]{0,20})?|(what|things?) (needs? (doing|to be done)|to do|(is )?to be done)|next steps?",
  /** In minutes that are a table: what was said of each item. */
  saidColumn:
    "(main )?(discussion|notes?|minutes?|summary|discussed|what (was|we) (said|discussed)|comments|proceedings)( (points|summary|notes))?",
  /** Before who does what, on a line of its own. */
  whoLabel: "who|who does (it|what)|owners?|responsible|action by|follow-?up",
  ownerLabel: "owners?|assignees?|assigned to|responsible",
  findingColumn: "findings?|defects?|deficienc(y|ies)",
  taskColumn: "{ownTaskColumn}|(what|items?|description)( (from|of|since|for) [\\w ]{1,20})?",
  stateColumn:
    "(status|state|position|situation|update)( (at|on|as (at|of)) [\\w ]{1,20})?|done\\??|progress|how it stands|standing|where (it|we) stands?|outcome|how (did )?(it|they|this) (go|goes|went|going)\\??|what happened|what became of (it|them)",
  /** Deeds of the present that minutes tell as tasks: "Ada writes the post", as an item of a list. */
  presentDeed:
    "(adjusts|arranges|(checks|confirms) with|(reminds|warns|tells|informs|asks) (?!((the|all|our) )?({body}|{officer}|{meeting}|{meetingBody}|room|others|rest|members|audience)\\b)(the|all|our|his|her|their) (\\w+ )?\\w+(?= (who|tomorrow|tonight|again) |[.;]|$| (by|via) | so (that )?(they|nobody|no one|we|it) )|does (it|that|this)(?= (on the|by|until|during|over|after|before|tomorrow|tonight|this|next|on {weekday}\\b) |[.;,]|$| (tomorrow|tonight|on {weekday})\\b)|asks (around|him|her|them)|asks (the \\w+ )?for [^.,;:]{3,40} back|asks (the|our|his|her|their) (?!(\\w+ )?({body}|{officer}|{roleLabel}|{meeting}|{gathering}|{meetingBody}|author|presenter|speaker|other|room|audience|rest|others)\\b)(\\w+ )?\\w*[a-rt-z] (if|whether|for)\\b|brings [^.;,]{2,60} (to|for) (the |our )?(next|following) ({meeting}|{gathering}|{meetingBody}|time)\\b|does the (?!{dailyWork}\\b)(\\w+ )?\\w+(?=[.,;)]| \\(\\d| and | until | by |$)|does (the |some |our )?(?!{dailyWork}\\b)(\\w+ )?\\w+ (by|until|before|this|next) (?=(week|month|time|{weekday}|the)\\b)|(?!(has|is|was|wants|needs|likes|sees|finds|keeps|thinks|leaves|runs|breaks|gives|shuts|lets|cheers|points|makes|considers|figures|talks|winds|sums|wakes|does|turns|tells|shows)\\b)[a-z]{3,}s (it|them|us) (off|up|out|down|away|over|in)(?=[ .,;!)]|$)|assembles|automates|books|builds (the|an?)|bumps|buys|cleans up|collects(?! (stamps|coins)\\b)|compiles|contacts|deletes|deploys|drafts|draws up|draw up|e-?mails|extracts|fetches|files|fixes|follows up with|forwards|gets in touch with|generates|hands (it|this|that|them) (over|on)|implements|inspects|installs|investigates|invites|looks (after (?!(the )?{servesMeeting}\\b)|into (it|this|that|the)|into \\w+ing\\b)|mails|mends|merges|migrates|negotiates with|notifies|orders|organi[sz]es|packs|paints|pays (it|them|the)|phones|prepares|prints|prods|proofreads|publishes|rebases|renames|repairs|replaces(?! .* as\\b)|reports (it|this|that) to|researches|reserves|restores|rewrites|rings|schedules|scans|sends|sets up (the|an?)|shepherds|sorts out|submits|swaps|takes (care of|on {deedObject}|over(?! as\\b)|the (?!view|lead|point|chair|floor|minutes|opportunity|notes|position|train|bus)(\\w+ ){1,3}to|it to|this to|that to|it on|this on|that on|both)|tests with|tidies|translates|triages|updates (the|our)(?! ({body}|members|meeting|room)\\b)|upgrades|uploads|watch(es)? the|writes(?! ((it|this|that) down|for|in|about|that|code|software)\\b)|writes to|{objectDeed} (?!(\\w+ ){1,2}?{saidObject}\\b){deedObject}|handles the|(makes|gets|finds|brings) (one|some|two|three|four|five|six|\\d+|another)(?=[ .,;)])|makes (a|an|the) (?!(\\w+ ){0,2}?({saidObject}|{talkMade})\\b)\\w+|gets (a|an|the|two|three) (\\w+ )?quotes?|looks for (the|an?(?! (new |better )?(job|flat|home|house|room)\\b)|another|somebody|someone|some)\\b|takes (it|this|that|them|(this|that) one|the (first|second|rest|others?)( one)?|#?\\d+)(?=[.,;)!]|$)|takes the (first|last|next|other|remaining) (few|half|\\d+|two|three|four|five|six|ten|twelve|twenty|thirty|forty|fifty|hundred)|takes (half|one|two|three|four|five|six|ten|some|most|\\d+) of (the|them|these|those)|finds (a new|another|somebody|someone|a (date|room|place|venue|time|slot|replacement|speaker|day))|sees to|(speaks|talks) (to|with)(?! (the|this|that|his|her) (motion|point|topic|item|proposal|issue|group|room|{meeting})|ing\\b)|keeps an eye on|reports back(?! from)|puts (it|them|(the|an?|some|two|three|new|another) (?!(\\w+ ){0,2}?{saidObject}\\b)(\\w+ ){0,2}\\w+)(?<! (blame|trust|faith|pressure|emphasis|weight|finger|case|stress)) (online|up|into|(on|in|at|by|over|outside) (the|our|each|both|\\p{Lu}))|replies to|looks up (what|how|when|where|who|the)\\b|checks (whether|if|that (?!(everyone|everybody|all|we)\\b))|finds out|lets (\\w+ ){1,4}know|gets back to (?=\\p{Lu}|him\\b|her\\b|them\\b|us\\b)[\\p{L}]+|leads on|leaves (a|the|another) (\\w+ )?(comment|note|message|review|reply)|gives notice|goes ahead|goes back to(?! (work|sleep|bed|school|university)\\b)|goes and|asks (?!(one|two|three|some|a few|several|\\d+) (\\w+ )?(questions?|things?))(two|three|four|five|some|a few|several|\\d+|another|around)\\b|(shows|tells) (him|her|them) (the|how|where|round|around|what to)\\b|(shows|teaches) (\\p{Lu}\\p{L}+|the (new|young) [\\p{L}-]+) (how to|round|around|where)\\b|works (it|this|that|them|the \\w+|an? \\w+) out|works out (a|an|the|how|what)\\b|takes (it|this) from (here|there)|signs for (us|it|them|the)\\b|(adds|moves|ports|migrates|connects|hooks) (?!(weight|value|colou?r|fuel|nothing|something|little|house|home)\\b)[\\w-]+ (to|into|over to)(?! (the|his|her|this) (argument|point|discussion|debate)\\b)|does (the |a )?([\\w-]+ )?(pr|PR|mr|MR|patch|fix|release|revert|build|backport)(?=[.,;]|$)|self-assigns|calls (him|her|them)(?=[.;]|$| (about|back|on|by|tomorrow|tonight))|calls (the|an?|his|her|their|our) (?!(meeting|vote|roll|motion|item|chair|idea|plan|proposal|question|shots?|tune)\\b)\\w+(?=[.,;)]|$| (to|about|and|by|on|tomorrow|next|back)\\b)|(takes|has) (a|an|another) (first |quick |second |closer |proper |good )?(stab|pass|look|crack|shot|go) (at|over|through)|(takes|has) another (look|go)|gives (it|this|that|them|the \\w+) (a|another) (go|try|shot|read)|(decides|picks|chooses) (which|what|when|where)\\b|brings (?!(news|greetings|regards|word|joy|luck|peace)\\b)\\w+(?=[.;]|$)|gets in touch(?=[.;]|$)|follows up(?=[.;]|$| (on|with) [^:.;]{1,60}([.;]|$))|keeps (us|everyone|everybody|the \\w+|him|her|them) (posted|in the loop|up to date|updated)|checks(?=[.;]|$)|(sets|puts|writes|digs|draws|cleans|fills|sorts|types|clears|ties|tidies|rings|phones|prints|packs|hangs|pins|copies) (up|out|over|round|through) (?!(\\w+ ){0,2}?{saidObject}\\b){deedObject}|(passes|sends|hands|moves) (it|them|this|that|the (?!(\\w+ )?{saidObject}\\b)(\\w+ ){0,2}\\w+) on|approaches (?!(the|this|that|a|an|his|her) (\\w+ )?(topic|subject|end|question|matter|problem|issue|point|limit)\\b)|takes (home|along)|(sets|puts|picks|takes|brings|hands|gets|writes|digs|turns|calls|rings|draws|cleans|fills|sorts|types|pulls|sends|clears|rolls|follows|works|checks|maps|passes|prints|ties) (it|them|this|that|these|those|the (?!(\\w+ )?{saidObject}\\b)(\\w+ ){0,2}\\w+) (up|out|off|down|back|over|together|away|online|round|along)|(steps|fills|stands) in (for|as)|comes back (to (us|the \\w+|\\p{Lu}\\w+) )?with|writes (it|this|that|them) up|takes charge of|has a (word|chat) with|sits down with|makes sure|follows (it|this|that|them) up|takes the (?!(\\w+ ){0,2}?({servesMeeting}|views?|points?|floor|minutes|notes|opportunity|position|stance|train|bus|chair|roll|attendance|blame|lead|vote|time|matter|liberty|chance|idea|stage|stand|meeting|discussion|item)\\b)(?=[^.,;:()]{1,30}([.,;:()]|$))[\\p{L}-]+|gives (him|her|them|\\p{Lu}\\p{Ll}+(?= (a|an|the) (?!(floor|word|chair|turn|credit|nod|look|hug|hand|example|chance)\\b))|the \\w+ (people|folks|team)) (a|an|the)|(opens|starts) (the|a|an) (\\w+ )?(issue|thread|ticket|bug|pr|PR|MR|RFC|MCP|pull request|vote|poll|thread|account|request)|picks (it|them|this|that) up|takes (it|them|this|that) (home|back)|(turns|switches) (it|them|this|that|the \\w+) (on|off|over))",
  /** Deeds of the present where what they are done to stands behind them. */
  objectDeed:
    "(adds|attaches|backports|benchmarks|bisects|brings|cancels|changes|chases|checks|circulates|cleans|clears|configures|converts|copies|corrects|creates|cuts|debugs|delivers|disables|documents|double-checks|downloads|drops|edits|enables|fills in|flips|hangs up|hands (in|over|out)|labels|lends|obtains|packages|pays|picks up|pings|posts|purchases|pushes|recruits|re-?runs|removes|renews|repaints|resends|resets|returns|reverts|revises|rotates|signs|splits|tags|tests|tracks down|transfers|trims|turns (on|off)|switches (on|off|over)|unblocks|unlocks|validates|verifies|waters)",
  deedObject:
    "(the|a|an|them|(it|this|that|these|those)(?! ({toBe}|will|would|should|could|can|may)\\b)|both|all|him|me|us|[\\w/-]{1,40}\\.\\w{2,4}|README|CONTRIBUTING|CHANGELOG|MAINTAINERS|CODEOWNERS|his|her|their|our|its|two|three|four|some|more|new|#?\\d+)(?=[ .,;!)]|$)",
  /** What is said or shown at the meeting, and no object of a deed. */
  saidObject:
    "(caveat|remark|doubts?|concerns?|comments?|questions?|points?|vote|motion|topic|subject|idea|view|story|impression|floor|chair|screen|example|context|details?|news|overview|update|feedback|objections?|support|mind|time|sheet|microphone|camera|opinion|position|links?|item|discussion|meeting|call|agenda|minutes|attention|argument|that|proposal|perspective|wish|hope|thanks)",
  /** The same only of an item of a list: at the meeting itself somebody does such a thing, too. */
  itemDeed:
    "{presentDeed}|does (it|that|this|them|both)(?= (in|with|via|over|before|after) )|reviews(?= (it|this|that|them|the (pr|patch|pull request|draft)|#?\\d)\\b|[.;,]|$)|(copies|creates|documents|edits|fills in|finishes|gathers|removes|tests|verifies) (the|it|them|this|that|an?|our|both|all)",
  /** Behind such a deed: it is one of the meeting, or of a life. */
  narratedObject:
    "((the|this|last|that|a|an|his|her|their|our) )?({servesMeeting}|own|topic|point|agenda|minutes|discussion|group|meeting|call|talk|presentation|chat|situation|status|history|background|audience|action items?|link|slides|demo|regrets|apologies|regards|greetings|excuses)",
  /** What somebody does anyway, or did, or says. */
  doneAnyway:
    "invites (everyone|everybody|anyone|all)\\b|(^|, )(should|were|had) (it|this|that|they|he|she|we|the|there|any(one|body)|some(one|body))\\b|always|usually|often|as (usual|ever|always|before)\\b|every|each (time|day|week|month|year|morning|evening|night|weekend)|currently|as (they|it) (comes?|arrives?|turns?|appears?)\\b|(?<!\\b(that|which|who|what)( (they|we|it|he|she))? )still(?=[ ](?!(this|next|today|tonight|before|by|until|open|outstanding|pending)\\b))|sometimes|normally|regularly|(?<!, )(since|because)|these days|at (the moment|present)|as we speak|in (his|her|their|my) (free|spare) time|unless(?! (someone|somebody|anyone|anybody) (?!(minds?|objects?|disagrees?|protests|says|has|is)\\b))|and (it|they|that) (works?|fails?|takes?|is|are|was|breaks?|looks?)|(?<!even )(?<!\\b(asks|checks|confirms|clarifies|finds out) ((with|from) )?([\\w-]+ ){1,4})if|when(?! (it|that|this|he|she|they|the \\w+)('s|'re|'ve| is| are| has| have| comes?| arrives?)\\b)(?! [\\w-]+( is|'s| are) (done|ready|back|finished|through|happy|ok|there)\\b)|whenever|regards|greetings|(?<!\\b(collects?|gathers?|answers?|sends?|sorts?|prepares?|writes?|drafts?|collates?|compiles?|everybody|everyone|all) ((the|all|your|our) )?)(questions|comments)|apologies",
  /** Behind what hangs on something: so it would be. */
  inThatCase: "(would|could|might)",
  /** A heading over what was changed. */
  changesHeading:
    "unreleased|added|changed|deprecated|removed|fixed|(new )?contributors|credits|acknowledge?ments",
  changesTitle: "release notes|patch notes|change ?log",
  /** Behind whom a change is by: where it was made. */
  withinChange: "(in|via|through|per)",
  commitKind: "(feat|fix|chore|docs|refactor|tests?|ci|build|perf|style|revert)",
  changeNumber: "[PM]R #?\\d{1,7}",
  creditTo: "([Tt]hanks( to)?|[Cc]ontributed by|[Rr]eported by)",
  toBe: "is|are|was|were|has|have|had",
  /** Opens a sentence in which the deed stands second, and who does it last; English has none. */
  objectFirst: "(?!)",
  timeFirst: "(?!)",
  /** The form of a verb that tells what somebody does. */
  thirdPerson: "[a-z-]{1,20}s",
  /** In the present it tells of no deed: what somebody says, thinks, is, has or goes on with. */
  tellsOrIs:
    "yes|says|asks|reminds|thinks|suspects|knows|believes|hopes|fears|sees|hears|means|wants|needs|likes|loves|hates|has|is|was|owns|holds|feels|finds|remembers|forgets|doubts|expects|prefers|regrets|mentions|states|notes|stresses|stands|sits|lives|works|wishes|agrees|disagrees|supports|opposes|objects|favou?rs|presides|acts|becomes|seems|looks|appears|keeps|remains|stays|depends|belongs|misses|retires|suggests|proposes|recommends|reports|explains|points|concludes|comments|thanks|considers|worries|wonders|reckons|argues|insists|warns|admits|observes|maintains|plays|studies|earns|continues|hosts|chairs|leads|joins|comes|goes|leaves|pleads|abstains|understands|admires|enjoys|runs|uses|manages|welcomes|notices|realises|realizes|learns|guesses|imagines|assumes|trusts|lacks|deserves|faces|smells|sounds|owes|dislikes|distrusts|presents|shows|demonstrates|demos|walks|opens|closes|announces|confirms|clarifies|discusses|describes|gives|brings|reads|talks|speaks|informs|updates|repeats|adds|responds|replies|reacts|disputes|seconds|votes|resigns|his|its|this|thus|plus|us|as|always|perhaps|sometimes|besides|afterwards|towards|minutes|ends|begins|differs|exists|shares|backs|represents|recalls|spends|withdraws|calls|projects|minds|blames|heads|rents|spots|turns|declares|draws|estimates|applauds|serves|occupies|inherits|ignores|avoids|praises|salutes|cheers|denies|loads|clicks|scrolls|refreshes|navigates|zooms|hovers|mutes|unmutes|rejects|accepts|approves|endorses|blocks|makes|takes|puts|gets|rates|ranks|compares|summarises|summarizes|outlines|cites|quotes|covers|shuts|watches|follows|tracks|teaches|drives|parks|visits|attends|meets|marries|adopts|raises|lets|causes|breaks|wins|loses|gains|marks|signals|echoes|challenges|questions|defends|rebuts|emphasi[sz]es|laments|appreciates|illustrates|elaborates|recaps|greets|apologi[sz]es|counters|highlights|underlines|urges|begs|protests|complains|jokes|laughs|smiles|nods|shrugs|sighs|applies|resists|recognises|recognizes|acknowledges|congratulates|commends|deplores|dismisses|contradicts|corrects|interrupts|relates|recounts|reiterates|speculates|stipulates|advocates|advises|alleges|asserts|claims|contends|interprets|judges|queries|resents|senses|supposes|swears|values|views|vows|exceeds|equals|contains|includes|involves|requires|concerns|resembles|reflects|relies|results|inspires|impresses|amuses|surprises|annoys|convinces|persuades|invokes|overlooks|misunderstands|misreads|co-chairs|moderates|facilitates|scribes|types|captains|coaches|commands|directs|edits|employs|governs|rules|staffs|steers|fancies|craves|enters|exits|departs|arrives|reaches|returns|crosses|celebrates|graduates|survives|suffers|undergoes|experiences|tastes|inhabits|breeds|grows|collects|sells|cultivates|frequents|wears|carries",
  /** A verb that tells of what is over. */
  pastForm: "[a-z]+ed",
  /** Before whom somebody asks. */
  asksFor: "asks",
  /** What is asked elsewhere, and not how somebody is. */
  askedBack:
    "(whether|if|what|how|which|where|for)(?! (it|that|this|things|they|he|she) (went|goes|go|was|were|did|feels?|thinks?)\\b)(?! (happened|they think|s?he thinks?|(his|her|their) opinion)\\b)",
  /** Where somebody goes for a task. */
  goesOff: "go(es)?|drives?|cycles?|travels?|meets?|sits? down|gets? together",
  /** Before whoever does it as well. */
  jointlyWith: "(together|jointly|along) with",
  /** Several people do it with each other. */
  amongThemselves:
    "together|among (them|themselves|us)|notes|between (them|themselves)|(with|to) (each other|one another)",
  /** Forms of verbs that are of the past as well. */
  likePast: "cut|put|set|split|let|read|hit|shut|spread|cast|cost|quit|rid|shed|bid|rerun|run|come|become",
  /** Verbs that stand before another one. */
  modal: "will|would|can|could|should|shall|may|might|must|did|does|do|said|says",
  /** What is spoken of, and not one of many. */
  definite:
    "(both|one|two|three|four|five|six|ten|twenty|half|some|most|\\d+) of (the|this|these|those|them)|the|this|these|those|it|them|him|her|his|their|our|both|all (of )?(the|this|these|them)",
  /** Behind such a verb: it was told at the meeting itself. */
  toldThem:
    "that|for|over|against|from|as|if|why|how|about|of|us|(to )?(the|our) ({body}|{meeting}|room|others)|everyone|everybody|whether|what|why",
  /** A day or an hour to come. */
  soon: "tomorrow|tonight|by (tomorrow|tonight|next|the end|the weekend|{weekday}|{monthName}|christmas|xmas|easter|summer|then)|(on|by|until|this|next|coming) {weekday}|(this|over the|at the|next|on the) weekend|this (afternoon|evening|week|month|sprint|iteration|cycle)|next (week|month|sprint|iteration|cycle)|in (a|two|three|\\d) (days?|weeks?)|(by|on|before|until|till) (the )?\\d{1,2}{ordinal}|by \\d{1,2}|(by|on|before|until|till) (the )?\\d{1,2} {monthName}|on {monthName} \\d{1,2}|within (a|two|three|\\d) (days?|weeks?)|(later|first thing) (today|tomorrow)|right (after|away)|(right )?after the {meeting}|(by|until|till|before) (the |our )?next (?!to\\b)[a-z-]+|for (the |our )?next ({gathering}|{meetingBody}|time|one)|(on|by|until|before|this|next) {weekdayShort}\\b|before (the )?(next |following )?({meeting}|{weekday}|{monthName}|weekend|christmas|xmas|easter|summer|winter|holidays)|in the (coming|next) (days?|weeks?)|once (?!(a|every|per|upon|in)\\b)\\w+( \\w+){0,3} (has|have|is|are|comes?|gets?)",
  /** With a day to come a deed, though it is told of a meeting as well. */
  soonDeed:
    "looks (at|over|through|into|for) {deedObject}|(opens|closes|starts|launches|announces|moves|releases|calls|runs|puts|shares|brings|does) (?!(the )?{dailyWork}\\b)(?!(\\w+ ){1,2}?({saidObject}|talk|workshop|tour|demo|session|presentation)\\b){deedObject}|(gets|gives|tells|informs) (him|her|them|us)|(gives|hands|lends|passes|returns) (it|them|this|that|the \\w+) (to|back|over|on)|goes (through|over) (?!the (agenda|minutes|points|slides))(the|those|them|these|all)|(gets|brings|takes) [^.;,]{2,30} (from|to)",
  /** Of a thing: somebody will have done it. */
  passiveWill: "(will|to) be",
  participle:
    "\\w+ed|put|sent|written|rewritten|done|made|built|rebuilt|drawn|redrawn|brought|bought|set up|taken (care of|on|up|over)|cut|split|paid|kept|sought|hung|sewn|ground|bound|told|given|found|got|gotten|lent|redone|rerun|spoken to|dealt with|swept",
  /** What is done to people and meetings. */
  noPassive:
    "chaired|moderated|facilitated|hosted|discussed|considered|raised|led|joined|presented|replaced|followed|succeeded|represented|attended|affected|supported|blocked|needed|used|owned|decided|elected|accompanied|delayed|called|funded|sponsored|covered",
  /** Opens what whoever speaks takes on, apart from what he does at once. */
  letMe:
    "[Ll]et me(?= (ask (?!a\\b|the following|you|this|why|what|how)|check (with|whether|if)|(check|test|try) [^.;,]{1,60} and (get back|report|let)|have a (look|word|chat)|talk to|write|draft|file|prepare|contact|get back|find out|look into|e-?mail|book|order|organi[sz]e)\\b)",
  /** "I close it": a deed of the present of whoever speaks. */
  ownDeed:
    "(close|write|send|order|mail|e-?mail|draft|book|buy|print|rewrite|merge|invite|contact|file|prepare|organi[sz]e|fix|rebase|upload|publish|submit|schedule|phone|rename|review|bring|take (care|over|it on|it home|them home)) (it|them|that|this|those|these|the|a|an|both|all|of|#?\\d+|him|her)",
  /** Of whoever speaks. */
  can: "can( also| probably)?",
  thatClause:
    "that (it|the|this(?! (week|month|weekend|afternoon|evening)\\b)|we|there|they|he|she|an?|our|your)",
  canTake:
    "do (it|that|this|the|a|an|one|two|some|both|all|\\w+ of)|do(?=[.,;!]|$)|take (it|that|this|care|over|the|both|one|a (look|stab))|have a look|look (into|at) (it|that|this|the)|check (with|whether|if|that|it|the)|handle|talk to|ask (?!a\\b)|work on|help (with|out)|get (it|that|the|a|an|two|three|some)\\b|bring|put (it|that|together|the|a|up|them)|make (a|the)|set (it|up)|see to|find out",
  /** Asks for somebody to do what follows. */
  whoCould:
    "([Cc]an|[Cc]ould|[Ww]ill|[Ww]ould) (someone|somebody|anyone|anybody|you)( please)?|[Ww]ho (can|could|will|would|wants to|has (the )?time to|volunteers to)|[Ww]ho'll|[Ww]ho('s| is) (going to|up for|willing to|able to)",
  /** Wants somebody for what follows, with no question. */
  needsSomebody:
    "([Nn]eeds?|[Nn]eeded|[Ww]ants?|([Ll]ooks?|[Ll]ooking) for) (a volunteer|volunteers|someone|somebody|anyone|anybody) (to|who (can|could|will|would))|([Ss]omeone|[Ss]omebody) (should|ought to|has to|needs to|must|could|will have to|would have to)",
  /** Says yes to what somebody was asked. */
  answersSure:
    "sure|yes|yep|yeah|ok(ay)?|me|i (will|can|could)( do (it|that|this))?|i'll (do|take) (it|that|this)( one)?|will do|can do|on it|happy to|gladly|of course|no problem|deal|i'll do (it|that|this)",
  /** Behind such a yes. */
  answersWhen: "(but )?(not )?(until |before )?{soon}",
  whoAsked: "[Ww]ho",
  answersYes:
    "(will|can|does|volunteer(s|ed)?|offer(s|ed)|said (yes|(he|she) (would|could))|agreed|does (it|that|this)|takes (it|that|this)|(will|can) do (it|that|this))",
  /** Of somebody, and no task. */
  awayNow:
    "(on )?(holidays?|vacation|leave|sabbatical)|on (a (trip|break|call)|it)|out|off|away|sick|ill|absent|busy|present|here|late|pto|ooo|agreed?(?! on\\b)|yes|no|none|nothing|same|\\+1|-1|fine|ok(ay)?|thanks?|busy|still|working|back|stuck|blocked|waiting",
  /** Opens a sentence that has no subject. */
  /** Before what somebody does, in a list of what each one does. */
  isDoing: "(is|are)( also)?",
  silentWill: "(will|gonna|going to|'ll)( also| then| now)?",
  /** What says this speaks, and tells nobody what to do. */
  saysMore: "i|we|i'm|i'll|you|is|are|was|were|has|have|had|should|could|would|think|please",
  /** In a list of what was to be done: it still is. */
  /** Of these nobody takes one for anything else: "new" may be said of a lamp. */
  plainlyOpen: "(still )?(open|ongoing|pending|outstanding)|in progress|not (yet )?(done|started)",
  stillOpen:
    "waits? (for|until|till|on)|missing|no sign( of it)?( yet)?|overdue|not due|keeps? going|\\d+ (left|to go|missing)|still (open|to ?do|to (do|be done)|waiting)|open|no (progress|change|news)( yet)?|not (yet|done|started)|carr(y|ied) (over|forward)|carried|ongoing|in (progress|hand)|pending|outstanding|new|planned|keep|leave (it )?open|stays? (open|on the list)|(a)?waiting (for|on)|under ?way|half( |-)?(done|way)|no(?=, )|⏳",
  /** Within what a list says of a task: a part of it still is to be done. */
  partlyOpen:
    "rest|remaining|still|not yet|half|partly|halfway|to (come|follow)|next ({meeting}|{time}|week|month)|tomorrow|'ll|will|once",
  /** Behind "I'll", in a chat: no deed of the meeting's. */
  toBeBack:
    "be|grab|get (a|some|my) (coffee|tea|water|drink|charger)|brb|drop|stop|shut up|let you|leave|mute|unmute|go|try to be|say|add that|second that|abstain|pass|have to|need to|paste|share (my|the) screen|wait|take (that|this) as",
  /** In the past or the perfect: what somebody took on, which is a thing. */
  tookOn:
    "(still )?owes (us|them|him|her|everyone|everybody|the \\w+) (an?|the|his|her) (?!(fee|year|month|drink|beer|pint|round|apology|debt|lot|explanation|favou?r|answer)\\b)|said (to )?leave (it|that|this) (to|with) (him|her|them)|((is|are|'s|'re) )(down|on the hook|signed up|lined up) for (?!(the |an? )?(talks?|session|tour|dinner|workshop|course|conference)\\b)|said (yes|ok|okay) to (?=(\\w+ing|an?|the|this|that|it|both|all)\\b)|((is|are|was|were|has been|have been) )((given|handed|assigned) the (job|task|chore|duty|responsibility|action)( item)?( of| to)|entrusted with)|(takes|took|will take) charge of|took (it|this|that|them|the (?!chair|lead|minutes|meeting|floor)\\w+) over(?! (in (1[5-9]|20)\\d\\d|last|years|long)\\b)|picked (it|this|that|them|the (?!point|topic|subject)(\\w+ )?\\w+) up(?! (from|at|on|in|last|yesterday)\\b)|picked up (it|this|that|them|the (?!point|topic|subject|phone)\\w+)(?! (from|at|on|in|last|yesterday)\\b)|((has|have) )?promised (an?|the|his|her|their|two|three|some) (?!(talk|speech|keynote)\\b)|promises? (it|this|that|them) (for|by|until|before)|'s responsible for (?=\\w+ing\\b)|('s|'re) on (it|this|the case)(?!,? (and )?((has|have) been|was|were)\\b)(?=[.,;!]|$)|(?<!'(s|re) )on (it|the case)(?!,? (and )?((has|have) been|was|were|for|since)\\b)(?=[.,;!]|$)|'s (taken on|volunteered (as|for))|((have|has) )?((now|also|both|each|kindly|already) )?(taken on (?!more)|took on (?=(the|this|that|it|both|all|\\w+ing)\\b)|(volunteers?|volunteered|stepped (up|forward)|signed up|put (his|her|their) (names? down|hands? up)) (as|for) (?!(the )?(talks?|session|tour|dinner|workshop|course|newsletter|conference)\\b)|committed to (?=(an?|one|the|his|her|their|two|three)\\b)|((is|are|was|were|been) )(tasked with|charged with|put in charge of|made responsible for)|(is|are|will be) (responsible for|in charge of) (?=\\w+ing\\b)|will be responsible for|(is|are) on ((it|the case)(?!,? (and )?((has|have) been|was|were|for|since)\\b)(?=[.,;!]|$)|(?!(hear|meet|morn|even|build|go|stand|wait|view)ings?\\b)\\w+ing\\b(?=[.,;!]|$| again| (with|for) ))|promised (him|her|us|them|me|\\p{Lu}\\w+|the \\w+) (?=(an?|the|his|her|their|two|three|some|more)\\b))",
  /** Who gives a task to somebody, and how. */
  assigner:
    "the ({decidingBody}|plenary|assembly)|we|members|councillors|trustees|directors|(all|those) present",
  assigns:
    "((felt|thought|found|considered|discussed|noted|reviewed|heard|received|were|was|saw|read|regretted|welcomed) [^.;:?!]{2,80},? and )?((have|has) )?(asked|asks|tasked|tasks|requests|instructs|directs|directed|instructed|assigned|appointed|requested|charged|commissioned)",
  assignedDeed: " (to|with(?= \\w+ing\\b)) ",
  /** Before whom it is sent for, and the deed: "we'll have Ada look". */
  sendsFor:
    "([Ww]e('ll| will| shall)|[Ll]et's|[Ll]et us) (have|let|get|ask|leave it to|trust)|[Ww]e ask|[Pp]lease (could|can|would)|([Cc]ould|[Cc]an|[Ww]ould)(?= [^ ]{2,20} please )",
  givenHint:
    "{sendsFor} |{plate}|{responsibility} |(resolved|agreed|decided|requested|requests|directed|directs|instructed|asked|asks|insisted) |(falls|fell|up|left|down|goes|leave it|leave this|leaving it) to |left with |(task|job|homework|assignment|mission|to-?do|chore|action|offer)",
  hasAssigned: "(?!)",
  assignedBehind: "(?!)",
  personAssigns: "(directed|directs|instructed|instructs|tasked|assigned|commissioned)",
  headAssigns: "(the ({chair}|mayor|president) (asked|asks|requested|requests))",
  instruct:
    "authori[sz]e|empower|instruct|ask|direct|request|task|commission|charge|mandate|delegate|invite|appoint|assign",
  itWas: "it (is|was)",
  requested: "((has|have) )?(requested|requests|directed|directs|instructed|asked|asks|insisted)",
  should: "should|would|will|shall|must|(is|are)? ?to",
  /** Opens a list of what is left to do. */
  stillToDo:
    "(still|left|remaining|yet) to (do|be done|come)|still (open|needed|missing|to (do|fix|paint|build|make))|(jobs|tasks|work|things|items) (left|remaining|still open|still to do|to (do|be done))|remaining( (jobs|tasks|work|items))?|to be done( still)?",
  /** Opens what somebody named behind it is to do. */
  needed:
    "(The |Our )?[A-Z]?[\\w-]+( [\\w-]+){0,3} (still )?needs? (\\w+ing\\b|to be \\w+)|(We|There|They|Still)( still| also|'ll)? needs?|(Still )?[Nn]eed to|Still to do:|Needs|Needed:|We must|We (still )?have to",
  /** Before the deed that somebody is given. */
  beAsked: "be (asked|instructed|authori[sz]ed|requested|directed|tasked|appointed) to",
  fallsTo:
    "(falls|fell|is up|'s up|(was|is) left|comes down|goes) to|(was|is) left with|[Ll]eav(e|ing) (it|this|that) (up )?to",
  acceptedOffer: "(kind |generous )?offer to (?=[^.;]{1,80} (accepted|taken up|received)\\b)",
  hisTask:
    "((next|only|main|first) )?(task|job|homework|assignment|mission|to-?do|chore|action( item)?)s?( (until|till|for|by|before|this)[^.;:,]{0,30}?)?",
  responsibility: "(the )?(responsibility|ownership|task|action|follow-?up)",
  liesWith: "(now )?(lies|rests|stays|remains|sits|is|goes) (with|to)",
  isOnHis: "(is|are|lands?|goes|go) (now )?on",
  plate: "plate|to-?do list|shoulders",
  modalFirst: "(?!)",
  ownLife:
    "as (the |our |a )?({officer}|chair)|(his|her|their|a|the) (\\w+ )?(shifts?|job|exams?|holidays?|parents|birthday|studies|wedding|vacation|family|degree|retirement|flat|house|baby)",
  /** With an object: at the meeting, in the head, or for good. */
  saysOrOwns:
    "says|thinks|knows|believes|hopes|fears|sees|hears|means|wants|needs|likes|loves|hates|has|owns|holds|feels|finds|gets|gives|makes|takes|remembers|forgets|doubts|expects|prefers|mentions|states|notes|asks|answers|regrets|welcomes|praises|criticises|criticizes|quotes|cites|reads|shows|describes|stresses|celebrates|enters|leaves|misses|wins|loses|gains|chairs|hosts|leads|faces|joins|meets|sits|stands|does|goes|comes|was|is|as|his|this|its|us|plus|thus|becomes|turns|visits|attends|marries|starts|finishes|completes|reaches|passes|plays|rides|runs|studies|lives|spends|earns|receives|retires|returns",
  /** Before who does something: when, why, or that it was said. */
  deedOpening:
    "(until|till|by|before|after) (then|that|now)|(before|after) (the|this|that) ({meeting}|{gathering}|weekend|fair|holidays|break|session|party|show|race|match)|(for|in|during|on|at) (?!(the )?(summer|winter|spring|autumn|fall|past|years|months|weeks|ages|decades|general|theory|practice|principle|most|many|some|all|{weekday}s)\\b)[^,;:?!]{2,80},|(by|because|since|once|as soon as|before|after|with|given|due to|thanks to|besides) [^,;:?!]{2,80},|in the meantime|meanwhile|for now|for the time being|next (week|month|time|year)|tomorrow|tonight|instead|then|afterwards|accordingly|therefore|thus|hence|so|also|in addition|additionally|finally|lastly|as (agreed|discussed|decided|planned|a first step|before)|still open:|outcome:|result:",
  so: "so",
  /** Between a verb and its object. */
  particle: "up|out|off|down|over|on|in|back|away|through|together",
  /** What is told by its number or letter. */
  numbered:
    "figures?|tables?|sections?|chapters?|pages?|parts?|slides?|appendix|annex|version|issues?|tickets?|rule|clause",
  /** Opens what comes before who does something: "Following the talk Ada will". */
  leadingIn: "following|after|during|given|before|until|at|in|for|on|besides|despite|due to|thanks to|by",
  /** Behind the name of whoever is quoted. */
  saidSo: "said|says|asked|asks|answered|answers|replied|replies|added|adds",
  /** Behind "will", of what was asked before. */
  doSo: "do (so|it|that|this|the|a|an|both|all|one|some|two|(?={soon}\\b))",
  /** Behind "the", when something is done. */
  momentNoun:
    "meantime|meanwhile|interim|future|evening|morning|afternoon|end|weekend|{time}|{meeting}|{gathering}",
  /** Opens the object of a deed that is not said again. */
  doesAlso: "does|takes",
  /** What somebody does for whoever has the rest of a task. */
  doesForOther:
    "(will |to )?(helps?|assists?|joins?|supports?|backs?|relieves?|reimburses?|covers? for|stands? in for|pays?) (him|her|them)( ((out|up|back|with|on|in|for) )?(it|this|that|out|up|back|there))?",
  gapObject: "the|a|an|his|her|its|their|to the|from the|of the",
  /** Between commas behind a name. */
  asideOpening: "who|whose|being|having|as|with",
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
  ownerBehind: "({ownerLabel}|who|lead|{action}): ?|assigned to ?|on |for ",
  due: "due|by|until|deadline",
  haveReady: "have (a|an|the|it|them|this|that|both) (?=\\w+)",
  /** Before the owner of a task that stands before it. */
  forWhom: "[Ff]or|[Oo]n",
  /** Between a mark and the owner, or behind a task before its owner. */
  /** Two or three capitals that are no initials. */
  acronym:
    "pr|qa|ci|cd|ui|ux|hr|it|ai|ap|api|os|db|pm|cc|vm|sdk|eu|uk|us|usa|un|wg|sig|tc|tsc|pc|ip|id|io|ml|lts|rc|rfc|nc|ok|am|tbd|tba|eta|all",
  besideOwner: "to|on|for|and|who|{ownerLabel}|assigned",
} as const;
