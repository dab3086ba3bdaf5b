/** Words by which English minutes say that something was decided. */
export const DECISION_WORDS = {
  // A column of what came of a talk, and what its cells say.
  landedColumn:
    "where (we|it|this) (landed|ended( up)?|got to|came out|left it)|what came (out|of it)( of it)?|what (we|was) (decided|settled|agreed)|(our )?(upshot|verdict|ruling|landing|decided)|so",
  onlyHeard:
    "noted|heard|closed|done|finished|ongoing|in hand|for information|info(rmation)?|received|discussed|complete(d)?|open|as (above|before)|see \\w+|thanks|no (decision|result|outcome|conclusion|change of mind)|(nobody|no one|nothing|none) \\w+|tbc|tbd|n\\/a|all ticked off|answered|explained|reported|presented|to be \\w+|will be \\w+|waiting|on track|in progress|under way|good news",
  cellWaits:
    "(it |this )?(goes|go|went|taken|comes|back|brought back|stays|held( over)?|carried( over)?|left|moved|over|put) (back )?(to|until|till|for|on the agenda|in|at) (for |the |our )?({monthName}|{comingMeeting}|next (year|autumn|spring|week|month))|(stays|remains) on the {agenda}|parked|waits|waiting|wait (for|until|till)|not ripe|no time|next ({meeting}|time|month)$|when \\w+ (is|are) back|not without",
  // What a note explains its signs by: "D decision, T task, W waits".
  standsFor: "for|means?|is|stands for|are",
  kindSettled: "an? decision|{decisionKind}|settled|resolutions?|carried|passed",
  kindWaits:
    "{putOff}|{deferralMark}|waits?|waiting(?! (for|on) )|wait|put off|parked|postponed|deferred|deferrals?|pending|open until|left for later|comes? back|adjourned|tabled|stands? over|held over",
  kindTask:
    "{actions}|{todo}|taken (on|up|by)|tasks?|jobs?|errands?|somebody (does|has) (it|something)|to be done|do",
  kindTold:
    "{toldLabel}|information|informative|info|notes?|noted|report(ed|s)?|news|told|proposals?|proposed|questions?|discussion|discussed|ideas?|talked|remark|heard",
  did: "((have|has|hereby|all|also|therefore|then|finally|now|unanimously|collectively|both|since|formally|further|duly|next|eventually|jointly|subsequently|accordingly) ){0,3}",
  /** By how many votes, or how else, between what they did and what it was. */
  byVotes:
    "((with|by) (?=[^.;:?!]{1,50}\\b(votes?|majority|consensus|consent|acclamation|hands|agreement|ballot|abstentions?)\\b)([\\w:/()-]+,? ){1,8}?)?",
  decidedTo:
    "(unanimously |in principle |instead )?{byVotes}(to|not to|that|on|against|upon|in favou?r of|unanimously)",
  decidingBody:
    "((whole|full|steering|working|executive|technical|core|remaining|present|voting|general|SC|TSC|PMC|WG|SIG|TC|EC) )*((sub-?)?{body}|working party|task force|meeting|commission|forum|plenary|plenum|consortium|guild|chapter|collective|union|{memberOf}|attendees|participants|SC|TSC|PMC|WG|SIG)( present)?",
  /** Stands for the name of the body that met. */
  anyBody: "committee",
  carried: "(was |is )?(unanimously )?(carried|carries|passed|passes|approved|adopted|rejected)",
  /** Not decided, not now, or not sure. */
  notDecided:
    "(say|says|explained|told (us|the \\w+)|heard|learned) that|{earlier}|had ((already|since|now|also|just|previously) )?(been )?({decided}|approved|accepted|adopted|granted|elected|appointed|voted|rejected|refused|chosen|carried|passed)|not (yet )?({decided})|n't ({decided})|never|nothing|yet to|if (we|it|everyone|the|there)|whether|unless|would have|agreed to (disagree|differ)|to be ({decided}|approved|adopted|accepted|granted|confirmed|ratified|endorsed)|should|could|might|proposes?|proposed|suggest\\w*|maybe|perhaps|unless",
  /** Deeds and omissions of the whole meeting, by which it settles something: "We keep the red one". */
  settles:
    "keep|leave (it|this|that|them|things|everything)|stay (with|at|on|where)|stick (with|to)|go (with|ahead|for|back)|drop|close (it|them|both|this|that|the)|raise (it|the)|freeze|delete (it|them|those|these|this|the)|take (it|them|part|both|the)|do (it|that|this)\\b|switch to|stop (doing|using|making|building)|merge (it|them|both|the)|rename (it|the)|accept|reject|wait (for|until|till)",
  /** The same where nothing but "we" stands before it. */
  settlesAlone:
    '(raise|lower|cut|reduce|increase|extend|shorten) [^.;:?!]{2,40} (from|to|by) |(lift|suspend|pause|resume|end) (the|our|this|that) ([\\w-]+ ){0,2}?(freeze|ban|embargo|restrictions?|limit|moratorium|suspension|hold|block|cap|lock|lockdown|rule|requirement|curfew|trial|pilot)\\b|(replace|rename|remove|split|merge|limit|cap|double|halve|retire|abandon|scrap|cancel) (the|our|all|it|this|that|these|those|support)|(ban|forbid|deprecate|quarantine|disable) \\w|take the \\w+ (name|one|form|option|variant|offer|room|date)\\b|take (?=[A-Z])|take the (offer|first|second|bid|one|job|(\\w+er|small\\w*|cheap\\w*|large|big|old|new|green|red|blue|white|black) (one|offer|bid|room|option))\\b|leave (the|our) [^.,;:]{2,40} (as|where) (it is|they are)|give (it|this|that) a (try|go|chance)|call (it|this|them|the \\w+) (?=[A-Z"“])|let (the|our|this|that|it) ([^.,;:?!]{2,40} )?(lapse|expire|run out)\\b|try (it|this|that) (out|for)|uphold (the|this|that|it|his|her|their)|run with it|keep (the|it|this|that|them|things|everything|both)|leave (it|this|that|them|things|everything)|stay (with|on|at)|stick (with|to)|go (with|ahead)|drop (it|the|this|that|support)|close (it|them|both|these|those)|raise (it|the)|freeze|delete|reject|switch to|stop \\w+ing|do that',
  /** Adds nothing to a short answer. */
  just: "only|just|now|for now|then|the|it is|please|definitely|clearly|again",
  /** Opens what might be done. */
  /** Over a list of what might be done. */
  optionsLabel:
    "((the|our|possible|other|three|two|four|some) )*(options|alternatives|choices|variants|possibilities|scenarios|ways forward|possible (solutions|answers|ways))( (are|were|discussed|considered|on the table|we (see|saw|have|had|discussed|looked at)|so far|include|that (came up|were (raised|named|mentioned|floated|suggested|put forward))|(mentioned|raised|named|floated|suggested|put forward)))*|we (could|might)( either)?",
  option: "(option|variant|alternative|idea|plan|proposal|suggestion|scenario)s?",
  /** Verbs of what comes upon somebody: "We won't know". */
  befalls:
    "decide|vote|settle|conclude|resolve|agree|finish|know|have|be|get|see|hear|find|need|want|run (out|into|short)|lose|miss|say no|reach|make it|believe|understand|lose|win|forget|meet|gather|convene|come together|reconvene",
  /** What was agreed is a view of something, and nothing that anybody does: "agreed that the evening had been a success". */
  sharedView:
    "\\bagreed (only )?that (we|they|nobody|no one) ((do not|cannot|can not|did not|will not|will never|\\w+n't) )?agrees?\\b|\\b(agreed|concluded|conclusion) that [^.;:?!,]{1,60} ((looks?|seems?|sounds?|feels?|works?|hurts?|suffers?)\\b|(is|are) (?!to\\b)((very|quite|rather|really|still|also) )?(too|hard|difficult|easy|nice|good|great|bad|ugly|broken|slow|fast|confusing|unclear|wrong|important|interesting|useful|misleading|at fault|an? (problem|issue|mess|pity|success|risk|bug)|the (cause|culprit|reason|problem))\\b)|\\bagreed (on|upon) (too|most|many|several|a lot|everything|what|how)\\b|\\b(agreed|concluded|settled) ((by|with|among) [a-z ]{2,30} )?that (?!no\\b|nothing|[^.;:?!,]{1,40} (should|shall|will|must|be)\\b)[^.;:?!,]{1,60} (was|were|had been|had|has been|have been|looked|seemed|felt|worked|went) (?!(to|needed|required|necessary|now|the|agreed|approved|accepted|adopted|best|preferable|preferred|out)\\b)",
  /** What a present resolve may hang on. */
  hangsOn:
    "unless|provided|subject to|if (she|he|they|(she|he|they)'(s|re)|no ?(body|one)|anyone|anybody|everyone|everybody|(\\w+ ){1,2}(agrees?|objects?|wants?|minds?|approves?|allows?|pays?))",
  /** What may get so by itself. */
  byItself:
    "(it|this|that|there|things|everything|days|nights|evenings|costs|prices|weather) (only |just |'ll |will |'s |is ){0,2}(be |get|gets|getting|grow|become|turn|rise|fall|go|look|seem|feel|hurt)",
  /** Opens why something was settled so. */
  reason: "because|due to|owing to|on account of|seeing (that|how)",
  /** What stands before the clause that settles something: a label, or when and how it came to it. */
  preface:
    "([^.;:?!]{2,60}: |(After|Following|By|For(?! (((many|some|two|three|several) )?(years|months|weeks|decades|days)|ages|example|instance|a (long|while)|long|what))|With|Upon|On|In|At|Given|Hearing|Having|As|Finally|Eventually|So|Then|Therefore|Thus|Hence|OK|Okay|Also|Instead|Fortunately)\\b[^.;:?!]{0,90}?,? )?",
  /** Who settles something at a meeting. */
  ownSubject:
    "([Ww]e|((the|our|this) )?{decidingBody}|{everybody}|those present|the (room|plenary|owners|residents|tenants|shareholders|members)|both sides)",
  /** What opens no statement of what was settled. */
  notSaid:
    "(if|when|once|whether|unless|should|had|because|since|although|while|who|what|how|which|why|where|until|till|before|as soon as|maybe|perhaps|according)\\b",
  /** What the meeting did by saying so: it stands before a matter. */
  settledMatter:
    "(approved|adopted|accepted|endorsed|ratified|appointed|re-?elected|elected|awarded|authori[sz]ed|granted|waived|admitted|chose|selected|picked|opted for|settled (on|for)|landed on|went (with|for(?! (a|some|lunch|dinner|coffee)\\b)|ahead with)|signed off( on)?|voted (in|through|down)|agreed(?= (the|a|an|our|its|new|two|three|[£$€\\d])(?![^.;:?!]{0,80} (is|was|were|are|had|has|have|should|would|could|might|may|needs?|needed|looks?|looked|seems?|seemed|works?|went|did|does)\\b))|said (yes|no) to|backed|confirmed|rejected|turned down|declined|green-?lit|okayed|OK'd)",
  /** The same of what is said in the present. */
  settlesMatter:
    "(approves|adopts|accepts|endorses|ratifies|appoints|elects|awards|authori[sz]es|grants|waives|admits|chooses|selects|picks|opts for|settles on|goes (with|for|ahead with)|signs off on|backs|rejects|declines)",
  settledThat:
    "(decided|agreed|resolved|concluded|voted( \\w+ly)?|chose|opted|elected|committed|(agrees|decides|resolves|resolve|votes)(?! that)|came (down|out)(?= (against|in favou?r)))( (unanimously|by \\w+( \\w+){0,3}|\\d+ ?[-–:] ?\\d+|\\d+ (to|against) \\d+),?)? {byVotes}(to|not to|that|on|against|upon|in favou?r of|(?<=voted( unanimously| by \\w+| \\d+ ?[-–:] ?\\d+| \\d+ (to|against) \\d+)? )for)",
  gaveLeave:
    "(gave|gives|has given) ([^.;:?!]{2,40} )?(the|its|their|our|a) (go-?ahead|green light|nod|ok|okay|blessing|approval|backing|support|consent|thumbs up)",
  madeTheCall:
    "(made|took|reached|came to) (the|a|an) (call|decision|agreement|conclusion)( (to|that|on|about|not to)|:)",
  objectOf:
    '(the|a|an|all|both|this|that|these|those|its|their|our|his|her|two|three|four|five|one|no|up|not|any|every|new|\\w+ing|{fixedMatter})\\b|[A-Z£$€\\d"“]',
  /** What becomes of a matter by a meeting's will. */
  adopted:
    "(approved|adopted|accepted|ratified|endorsed|granted|authori[sz]ed|agreed( (on|upon|to))?|passed|carried|signed off( on)?|okayed|ok'd|waived|awarded|voted (through|in)|waved through|green-?lit|discharged(?! (from|home)))",
  /** What a meeting has before it to be approved. */
  /** What became of a motion that nobody decides any more. */
  noQuorum: "(there was )?no quorum|see (the )?\\w+|[^.;]{2,30} (was|were) thanked|thanks to",
  noSeconder: "no seconder|there was no seconder",
  motionGone: "(defeated|withdrawn(?! to\\b))",
  votedMatter:
    "(motions?|renewals?|replacements?|upgrades?|proposals?|resolutions?|reports?|minutes|agenda|budgets?|requests?|applications?|amendments?|bills?|drafts?|plans?|changes?|texts?|rules?|charters?|wording|offers?|bids?|quotes?|quotations?|contracts?|grants?|funding|funds|expenses?|expenditures?|spending|purchases?|rentals?|hire|nominations?|appointments?|candidates?|accounts|statements?|by-?laws?|polic(y|ies)|guidelines?|recommendations?|schedules?|calendars?|timetables?|designs?|logos?|invoices?|renewals?|comments?|reimbursements?|waivers?|extensions?|exceptions?|RFCs?|pull requests?|ordinances?|statutes?|programmes?|programs?|procedures?|terms|allowances?|travel|trips?|claims?|loans?|leases?|audits?|estimates?|payments?|donations?|memberships?|members?|roadmaps?|sponsorships?|stipends?|sections?|patch(es)?|features?|tickets?|PRs?|MRs?|PEPs?|RFEs?|sections?|clauses?|definitions?|ideas?|suggestions?|names?|titles?|codes? of conduct|versions?|licen[cs]es?|mandates?|dates?|settings?|transfers?)",
  /** Behind what was adopted: it is told of this meeting. */
  adoptedTail:
    "[.!]?$| ?\\([^()]{1,60}\\)[.!]?$|[,;] |( {votedHow})+|( (as|with|without|for|until|up to|on a|at|subject to|pending|in the (amount|sum) of|to (be|go|take|keep|use|join|spend|buy|pay|hire)|of|in full|after|following|and|by (the )?({decidingBody}|{everybody}))\\b)",
  beDone: "(was|were|is|are|has been|have been|stands)",
  doneAdverb:
    "((then|therefore|duly|hereby|thus|warmly|strongly|fully|also|finally|formally|unanimously|now|all|both|received and|moved,? seconded,? and|seconded and|read and|discussed and|amended and) )",
  electedTo:
    "(the |our |a |an |as |to be |interim |acting |new |deputy |vice[- ]?|co-?|first |second |lead |release |honorary ){0,4}(chair\\w*|president|treasurer|secretary|clerk|editor|lead|leader|maintainer|committer|member|director|delegate|representative|officer|auditor|trustee|moderator|steward|captain|manager|coordinator|convenor|liaison|rapporteur|warden|speaker|scribe|custodian|commodore)s?\\b",
  /** From when a rule holds. */
  fromThen:
    "(going forward|(rather than|instead of) [^.,;:?!]{2,40}(?=,? we)|(starting|beginning) (in|on|from|with|next|this)? ?[^.,;:?!]{2,30}|effective (immediately|from|as of|on|{monthName}|next|today)[^.,;:?!]{0,30}|((as )?(of|from)(?! \\d{1,4} [a-z])) (now|today|{monthName}|{weekday}|next \\w+|the \\w+|\\d+)[^.,;:?!]{0,30}|(also )?in (the )?future|henceforth)",
  /** What is a meeting's own to settle. */
  ownMatter:
    "(everything( (important|else))?|calls?|meetings?|minutes|notes|agendas?|releases?|builds?|members?|dues|fees?|memberships?|votes?|changes?|patch(es)?|reviews?|commits?|PRs|pull requests|issues|decisions?|guests?|doors?|keys?|sessions?|evenings?|practices?|rehearsals?|training|shifts?|prices?|rules?|lists?|codes?|bookings?|orders?|payments?|merges|tickets?|bugs|proposals|newcomers|branch(es)?|tags|documents?)",
  /** A settled thing by its name: "New rule: no merges on Fridays". */
  newMatter:
    "(meeting |call |release )?(rule|polic(y|ies)|time|venue|name|deadline|price|fee|date|process|procedure|schedule|slot|place|limit|default|chair|treasurer|secretary|maintainer|lead|format|rhythm|cadence)s?",
  changed:
    "(set|fixed|moved|extended|changed|shortened|raised|lowered|reduced|increased|cut|kept|limited|capped|doubled|halved|scheduled|confirmed)",
  prevailed:
    "(won|prevailed|it is|carried the day|got the most (votes|support)|(was|were) (preferred|chosen|picked|agreed|favou?red|taken|kept|retained|dropped|abandoned)|found (the )?(most|general|everybody's|everyone's) (favou?r|approval|support))",
  /** What the meeting does from then on, whatever it is about. */
  resolvesOn:
    "(drop|keep|retire|remove|abandon|scrap|discontinue|deprecate|allow|forbid|ban|require|cancel|freeze|stick (with|to)|stay (with|on|at)|go (with|ahead with|for)|switch (back )?to|adopt|accept|reject)",
  decides:
    "(adopt|accept|approve|endorse|ratify|appoint|elect|choose|select|pick|opt for|settle on|reject|decide (to|on|against|for)|agree (to|on|not to|against)|resolve to|stick (with|to)|stay (with|on|at)|switch (back )?to)",
  /** Says in any sentence that those who met were of one mind, or that more were for it. */
  ofOneMind:
    "(unanimous(ly)?|({everybody}) ((agreed|agrees)(?! (that|with|it|how|on how))|said yes|voted (for|to)|(was|were) for|preferred|prefers?|(was|were|is|are) (fine|ok|okay) with)|(?<!if )nobody (objected|objects|minded|spoke against|disagreed)|(?<!if )no ?one (objected|objects|minded|disagreed)|(^|\\+)1 from ({everybody})|none of us (objected|minded|had anything against)|((strong|clear|firm|loud|resounding|unanimous) )(yes|no) from ({everybody}|the (room|group))|(by|with) {votesCount} (votes? )?(to|against|for and) {votesCount}(?! (?!(votes?|in|with|and|against|on|for|the|a|an|that|this|to|we|it|not)\\b)[a-z])|vote (went|was|is) \\d+ ?(to|[-–:]) ?\\d+|(a |the )?((large|clear|simple|vast|great|narrow) )?majority ((was|were|is|are|voted|came out) )?(for|in favou?r of|to)|(found|met with|got|has|had|received|with|was|is|be) (broad|general|wide|everybody's|everyone's|unanimous|full) (support|approval|agreement|assent)|(was|were) of one mind that|(accepted|agreed|approved|adopted|backed|carried|supported) by ({everybody}|all)(?=[.,;!)]|$)|agreed without (a )?(vote|discussion)|is a go\\b|by (a )?(large|clear|simple|narrow|vast|great|unanimous) majority|consensus( [^.;:?!,]{1,30}?)? (for|on|around|about|not to|against|in favou?r)|(general|broad|full|overall) agreement (to|that|on)|({everybody}|group|room|members|council|board|committee|team) ((is|was|are|were) )?in favou?r of|({everybody}|we('re| are)( all)?) (fine|ok|okay) with|by common consent|[(](all )?(agreed|unanimous|approved|carried|accepted|no objections?)[)]|(?<=there (was|were) )(no|not any) (objections?|dissent|opposition) (to|against|on)|^no (objections?|dissent|opposition) (to|against|on) \\w|(nobody|no one|none)( of us)? (had|raised|voiced) (any |an )?objections? (to|against)|(fine|ok|okay) with (everyone|everybody|all( of us)?)\\b|(preferred|favou?red|wanted|liked best) by (nearly |almost )?(all|everyone|everybody|most)|(hear|heard|call|called|calls|declared?|declares|noted?) (rough |a )?consensus|(it's|it is|was|is) a (clear |unanimous )?yes (from|for|by)|(got|gets|given|gave|gives|has|have) (it |them |this )?(the|a) (go-?ahead|green light|thumbs up))",
  /** Where somebody's own mind is spoken of, or what is not there. */
  ofAnother:
    "^(({everybody}) (agreed|agrees)|{nobodyAgainst}[.,;!]?$)|\\bnot (everyone|everybody|all)\\b|\\b(?!(we|members|attendees|participants|maintainers|present|people)\\b)[a-z]+ (were|are|was|is) all (fine|ok|okay)\\b|\\b(is|are) (made|taken|reached|decided|elected) (by|with)\\b|(^|<\\w{1,20}> |[:,;] )(I|I'm|I'd|he|she|his|her|my|they)\\b|\\b(no|without|lack of|lacks?|need(s|ed)?|want(s|ed)?|seek|sought|requires?|found no|isn't|not) (a |any |the |clear |rough )?(consensus|majority|agreement|unanimous\\w*|unanimity|go-?ahead|green light)",
  /** Where a proposal goes when a group has looked at it. */
  triage:
    "(FCP\\b|(the )?final comment period|last call\\b|disposition|(good|ok|ready) to (merge|land)|(will be|to be|gets) (merged|backported|accepted|landed|closed))",
  votesCount: "(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|one|none)",
  stressIs: "is|are|will be",
  /** By what a sentence in bold type says what is so from now on. */
  stressVerb:
    "goes|go|stays?|remains?|becomes?|gets?|leaves?|moves?|ships?|starts?|ends?|closes?|applies|apply|must|we \\w+",
  /** A sentence in bold type that only warns. */
  warns:
    "please|note|nb|warning|attention|reminder|important|deadline|careful|beware|don't forget|you|your|help|volunteers?",
  /** A word that settles what follows it. */
  verdictWord: "go|no[- ]go|ship it|approved|accepted|adopted|done deal|granted|yes|agreed",
  /** A word or two and a colon, behind which stands the sum of a talk. */
  sumOpening: "so|final|in short|to sum up|all in all|long story short|in a nutshell|net result|end result",
  /** What no such sum opens with: a question, a wish, what somebody does alone. */
  asksOrTells:
    "what|who|how|why|when|where|which|is|are|was|were|do|does|did|can|could|may|might|should|shall|would|will|let|i|i'm|he|she|you|please|thanks?|thank|maybe|perhaps|nothing|none|not|if|as|like|nobody|we (all )?(meet|sit|gather|reconvene|see (you|each other))( again| next)?",
  /** Behind "we will": what all do to tell, to prepare or to look for something, and settle nothing by it. */
  toldOnly:
    "announce|answer|tell|let|inform|update|prepare|investigate|figure|draft|gather|collect|file|post|e-?mail|mail|ping|arrange|coordinate|reach|bring|make (sure|do)|ensure|give (you|an|a)|notify|note|pass|speak|listen|watch|monitor|consult|bother|chase|clarify|confirm|debug|bisect|evaluate|explore|research|experiment|grow|survive|manage|owe|row|walk|sail|drive|sing|eat|drink|dance|sleep|stand|sit|gain|earn|struggle|share|record|mute|rather|have|be|not|never",
  /** Opens a sentence that draws the sum of what was said. */
  summing:
    "((and |but )?(so|ok|okay|good|right|fine|great|very well|well then|all right|alright|thus|therefore|hence|in the end|done)[,:]? (then |so |yes )?|{talkedOut}: )",
  /** When it had been talked about enough. */
  talkedOut:
    "(after|following) [^.;:?!]{0,40}\\b(discussions?|debates?|talk|talking|thought|to and fro|back and forth|arguments?|deliberations?|consideration|exchange|while|(some|much|a lot of|lots of) \\w+)\\b[^.;:?!]{0,30}",
  /** What no sum is about: somebody's own doing, or what is not known. */
  noSum:
    "(i|you|he|she|they|there|this|that|it|the (question|problem|issue|idea|point|trouble|answer|tide|news)|who|what|how|why|if|when|maybe|perhaps|is|are|do|does|can|could|should|let|thank\\w*|far|much|many|long|sorry|yes|no)\\b",
  /** What becomes of a matter by the will of those who speak of it. */
  becomes:
    "((goes|go) (in|out|ahead|to (?!be\\b)|with|live|first|away|into|for)|stays?|remains? (?!to be)|becomes? (?!(how|why|what|whether|clear|late|dark)\\b)|moves? (to|into)|takes? over|gets? (?!(better|worse|late|dark|lost|it|them|up|out|home|a (medal|prize|cold))\\b)|(is|are) (off the table|dropped|cancelled|gone|settled|decided)(?=[.,;!)]|$)|(is|are) to (go|stay|be (removed|dropped|kept|closed|merged|retired|renamed|moved|replaced|deleted|sold|bought|rented|published|archived))(?=[ .,;!)]|$))",
  /** Verbs of the meeting that are told while they are done: "We're closing it". */
  stops:
    "(stopping|ending|closing|cancelling|scrapping|retiring|removing|deprecating|abolishing|abandoning|raising|lowering|cutting|extending|renewing|renaming|replacing|merging|splitting|banning|allowing|requiring|accepting|rejecting|reverting|freezing|switching|dropping|keeping|doubling|halving|limiting|capping|adopting)",
  /** What the meeting sets going, or ends, on a day. */
  launches:
    "(restart|start|begin|close|stop|end|publish|ship|release|merge|switch|freeze|cut|branch|tag|launch|delay)",
  /** Words that tell what happens anyway. */
  habit:
    "(every|each|always|usually|normally|already|often|sometimes|currently|still|at the moment|right now|so far|regularly|tend|typically)",
  tallied:
    "({votesCount} (votes? )?(up|yes|ayes?|yeas?|for|in favou?r)( (it|this|that))?[,;/]? (and )?(with )?({votesCount}|no|nobody|no one) (votes? )?(down|noe?s?|nays?|against|opposed)( (it|this|that))?)",
  /** By what somebody in a talk says yes. */
  assentWord:
    "(\\+1|👍|✅|yes|yep|yeah|yup|sure|ok|okay|agreed?|i agree|aye|āe|fine( with me| by me)?|works( for me)?|sounds (good|fine|great|right)|looks good|lgtm|no objections?|no objection from me|happy with (that|it)|(good|ok|okay) (with|for|by) me|me too|same( here)?|same for me|please do|great|good|perfect|in favou?r|for it|seconded|second|\\(?nods\\)?)",
  /** Opens what somebody puts to all. */
  putsToAll:
    "((so|ok|okay|then|right|alright)[,:]? (?!(what|how|who|why|when|where|is|are|do|does|did|can|i|thanks?|next|back|on to|let me|moving)\\b)|(proposal|proposed|i propose|i('d| would) (propose|suggest)|suggestion|my suggestion|straw ?man)\\b|(shall|should) we (?!(start|begin|move on|wait|go on|stop|end|close|talk|discuss)\\b)|let's (?!(start|begin|move|see|talk|discuss|go on|wait|stop|end|take a)\\b)|we (?!(are|have|were|had|did|do|can|could|might|may|need|want|should|must|think|know|don't|didn't)\\b)[a-z]+ )\\S",
  /** Behind an arrow these tell what follows, who does it, or where to look. */
  noArrowOutcome:
    "(not (yet|now|before|until|till)\\b|stays? (open|on the)|he|she|i|they|you|see|cf|https?|todo|action|ai\\b|next|done|fixed|works|ok\\b|no idea|unclear|open\\b|maybe|will|to (?!be\\b)|@|#\\d+$|tbd|by |until|till)",
  doubtful:
    "maybe|perhaps|probably|might|could|would|should|seems?|looks|wants?|wanted|thinks?|hopes?|needs?|asks?|asked|depends|why|whether|because|causes?|means|breaks?|fails?|failed|broke|crash\\w*|slow\\w*|already|still|not sure|was|were|had",
  /** Verbs by which something is so from now on. */
  arrowReport:
    "(was|were|had|(has|have) (not |already |since |now |just )?(been|[a-z]+ed|gone|come|made|sent|said|given|taken|written|shown|found)|so far|already|ago|yesterday|last (week|month|year)|complain(s|ed))",
  arrowVerb:
    "stays?|remains?|(goes|go|moves?) (to|into)|does it|keep|drop|dropped|kept|no more|no longer|only (?!if|when|on|in|for)|chosen|(is|are) (bought|rented|kept|dropped|sold|out|in|closed)|cancelled|accepted|approved|rejected|instead",
  /** Bodies that act by deciding. */
  formalBody:
    "((whole|full|steering|executive|general) )?(committee|board|council|assembly|commission|directors|trustees|plenum|plenary|meeting|members)",
  /** What such a body does by saying so. */
  bodyActs:
    "(set up|formed|created|established|instructed|directed|set aside|allocated|earmarked|mandated|dissolved|disbanded|increased|raised|lowered|reduced|extended|cancelled|renewed|declared|fixed|scheduled|voted (itself|themselves)|permitted|allowed|banned|abolished)",
} as const;
