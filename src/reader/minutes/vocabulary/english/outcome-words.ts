/** Words by which English minutes say what came out: marks, headings, decisions, what is put off. */
export const OUTCOME_WORDS = {
  // Marks: "ACTION: …", "DECISION: …", "DEFERRED: …".
  action: "action",
  actions: "{action}s?(( |_|-)items?| points?| steps?| required| needed)?",
  todo: "to[- ]?dos?",
  actionMark: "((new|next) )?{actions}|{todo}|task(?= (for|on) )|assign(ed)?(?= to )",
  /** In capitals only: in small letters they are words and names. */
  actionCapitals: "AI|A\\.I\\.|AP",
  /** "AI" may be a topic. */
  actionOrTopic: "A\\.?I",
  todoCall: "TODO|AI",
  /** A picture that stands for the mark. */
  actionSign: "👉|🎯|☐",
  actionTag: "{action}",
  markOwner: "on|for|to",
  decided: "agreed|decided|resolved",
  /** Before a mark: it does not hold, or not yet, or no longer. */
  takenBack:
    "{revoked}|void(ed)?|lapsed|abandoned|dropped|obsolete|expired|replaced|proposal|suggest(ed|ion)|drafted|possible|potential|awaiting|closed|completed?|finished|done|old|previous(ly)?|past|prior|earlier|former|last|{putOff}",
  revoked:
    "(withdrawn|revoked|rescinded|rejected|retracted|annulled|overturned|overruled|reversed|superseded|cancell?ed|defeated|not carried|lost|failed|pending|proposed|draft)",
  /** Before one of these, behind what was decided. */
  thenRevoked:
    "(but|then|later|afterwards|subsequently)( (was|were|is|later|then|soon|also|it was|\\w{1,12}ly)){0,3}",
  /** Behind what somebody was asked to do, or wanted to. */
  turnedDown:
    "(but|then|later)( \\w{1,15}){0,3} (declined|refused|withdrew|backed out|said no|gave up|forgot|changed (his|her|their) mind|ha(s|d|ve) (no|too little) time|(cannot|can't|couldn't|could not|didn't|did not|won't|will not)(?=[.,;!]|$))",
  negated: "not( yet)?|no|never|\\w{1,8}n't|tentative(ly)?|provisional(ly)?|without|if|unless",
  /** In capitals before a mark, and no more than a part of it. */
  markOpening:
    "new|next|key|final(ly)?|main|unanimous(ly)?|formal(ly)?|urgent|further|another|also|joint|official|board|committee|group|team|open|outstanding|{actionCapitals}|mutual(ly)?",
  /** Before a mark that is no more than a word of its sentence: "asked for a DECISION". */
  beforeNoMark: "a|an|the|any|this|that|his|her|their|our|its|of|for|to|as|on|some|each|every",
  /** Behind a mark: what it is over, and no owner; and what says that it is done with. */
  markTopic:
    "((items?|points?|steps?) )?(reviews?|status|updates?|follow[- ]?ups?|recap|log|from (the )?(last|previous|prior|{monthName}|\\d))",
  markOver: "{done}|cancell?ed|dropped|withdrawn|rejected|abandoned|{putOff}",
  decisionMark:
    "{decided}|decisions?|resolution|agreement|consensus|conclusion of the {meeting}|outcome( for the record)?|compromise( found)?|verdict|ruling",
  decisionTag: "{decided}|decision",
  decisionOf: "on|about|regarding",
  decisionOpens: "that|to|not|on",
  putOff: "deferred|postponed|tabled",
  until: "to|until|till|for|by|again",
  putOffTo: "(to|until|for) (the )?next ({meeting}|time)",

  // Placeholders, and what is over.
  nothing:
    "(none|nothing|no) (else|others?|more)|none|no(ne)?( \\w+){0,2} ({action}s?|items?|decisions?|topics?)|no|yes|n\\/?a|nil|nothing|nobody|no one|not (taken|made|reached|decided)|undecided|{unknown}",
  /** What a template has where something goes. */
  template:
    "(add|list|put|write|insert|enter|fill|place)\\b[^.;:]{0,40}\\bhere|[^.;:,]{0,30}\\b(items?|{actions}|names?|topics?|{decisionsLabel}|decisions?|notes?|details?) (go |goes )?here|@?name\\b\\W{0,3}(what|tasks?|{actions})?|add (yourself|your name|{actions}|items)|x{2,}|help wanted|good first issues?|who: what|concrete {actions}?\\b(.*[^\\s\\])}>_*.!:])?",
  noneSaid: "none|nothing|nil",
  nothingYet: "yet|this ({time}|{meeting})|today|so far|recorded|to report|at this time",
  done: "done|completed?|closed|finished",
  /** Behind the words of an action, which is done then. */
  doneBehind:
    "{over}|shipped|sent|merged|fixed|released|delivered|ordered|paid|obsolete|superseded|(no longer|not) (needed|necessary|required|relevant|wanted)( (any ?more|now))?|(moved|pushed|bumped) (on |over )?to (the )?next ({meeting}|time)|{putOff}( (to|until|till) [\\w ]{1,30}(?! ))?",
  /** Of a task, before it or behind. */
  over: "{done}|cancell?ed|dropped|abandoned|withdrawn",
  doneHow: "in \\w+|last \\w+|more or less|mostly|at last|already|today|yesterday|{by} now",
  /** In a later note: what was to do is done, unless one of the others stands there, too. */
  doneSince: "{done}|fixed|merged|resolved",
  notDone: "\\b(not|never|nearly|almost|partly|half|until|when|once|to be)\\b|n't\\b|\\?",
  doneBefore: "is|was|now|already",
  doneColumn:
    "yes|x|{ticks}|dropped|cancell?ed|obsolete|abandoned|withdrawn|rejected|superseded|won't (do|fix)|no longer|not needed",
  ticks: "[✅✔☑✓]",

  // Sections: what a heading or a label says of the list below it.
  actionsSection:
    "((all|new|open|our|current|outstanding|list of|summary of) )*({actions}|{action}s? list|(his|her|their|your) {actions}|{todo}|next steps|tasks|follow[- ]?up (tasks|items|actions)|who does what|(what is|what's)? ?(left|still) (over|to (do|be done))( for [\\w ]{1,20})?)",
  /** Opens a list of decisions where a colon stands behind it: "Agreed:". */
  decisionsLabel: "{decided}|consensus|agreements?",
  decisionsSection:
    "((key|main|new|our) )?(decisions?( (made|taken))?|resolutions?|{decided}|agreements|what (was|we('ve)?) ({decided}))",
  /** In a table of what was put to the vote: the matter, and what became of it. */
  matterColumn: "proposals?|motions?|items?|topics?|matters?|questions?|resolutions?|requests?",
  resultColumn: "results?|outcomes?|votes?|carried\\??|status",
  accepted: "(unanimously )?(adopted|carried|carries|passes|approved|passed|accepted|agreed|granted)",
  /** Before a colon and a list of what was decided, or of what somebody is to do. */
  decidedBelow:
    "(the following|these|this) (was|were|has been|have been|is|are) {decided}|(it was|we( have)?|the {decidingBody}( has)?) {decided}( (on|to|that))?( the following)?",
  doFollowing: "do|(do )?(the following|these|as follows)",
  /** What is put to the vote, what does so, and how it was carried. */
  motion: "(motion|proposal|resolution)",
  /** Behind the result: who was not for it. */
  votedOtherwise: "[^.,;:]{2,40} (voting (no|against)|abstaining|abstained|dissenting|opposed)",
  noDoubt: "(minutes|notes) (of|from) (the |our )?(last|previous) ({meeting}|time)|could live with",
  votesFor: "(\\+1|ayes?|yes|for|in favou?r|yeas?)",
  votesAgainst: "(-1|−1|nays?|noes|no|against|opposed)(?!:? ?(0|none|nobody|-|–))",
  notCarried: "(not (passed|carried|approved|adopted)|lost|fail(s|ed)|fell)",
  voteMark: "(vote|motion|proposal|resolution|put to (the )?vote)",
  moves: "(moved|moves|motioned|proposed|proposes) (to|that)",
  votedHow:
    "(unanimously|by ((a|the|unanimous|general|broad|rough|common|full|simple|large|clear|majority|voice|mutual|lazy) )*(consent|consensus|agreement|acclamation|vote|majority|show of hands|ballot)( of (the )?(directors|members|board|committee|council|trustees|commission|those)( present)?)?|by (all|everyone|everybody)( (two|three|four|five|six|present))?|without (any |further |a |much )?(changes?|objections?|dissent|discussion|debate|amendments?|opposition|vote)|with no (objections?|dissent|changes|discussion)|with (one|two|three|\\d+) abstentions?|nem\\.? ?con|as (sent|circulated|amended|proposed|presented|written|read|a true record)( out)?|in principle|\\d+ ?[-–:] ?\\d+( ?[-–:] ?\\d+)?|\\d+ (to|against) \\d+)",
  /** All who were there, where they say yes. */
  everybody: "everyone|everybody|all( of us| present| (two|three|four|five|six|seven|\\d+)( of us)?)?|we all",
  saysYes:
    "agreed|nodded|((is|are|was|were|seemed|could live) )?(all )?(on board|in favou?r|for it|(fine|happy|ok|okay|good|with) (with )?(it|that|this)|fine|happy|ok|okay)",
  nobodyAgainst:
    "(nobody|no one|none|noone)( of us)? ((was|is|had|raised|spoke|voted|saw) )?(any |a )?(opposed|against( (it|this|that))?|objections?|objected|minded|concerns?|complain(ts|ed))|no objections?|no dissent",
  /** A sentence that settles what the one before it says. */
  this: "(this|that|it|which|both( of these)?|all of this)",
  assented:
    "(was|is|has been|were) (then |also |so |seconded and )?(agreed|decided|approved|accepted|adopted|settled|carried|passed|confirmed|ok with everyone|fine with everyone)( (on|upon|to))?",
  saidYes: "({everybody}) ({saysYes}|thought so)|({nobodyAgainst})( to)?|agreed by ({everybody})",
  /** Opens a sentence that says what the meeting does from now on. */
  resolved:
    "ok|okay|fine|right|good|so|then|therefore|hence|thus|yes|no|by (common )?(consensus|consent|majority)|in the end|finally",
  /** Verbs behind "we" that settle nothing. */
  noSettling:
    "be|are|were|was|have|had|need|needed|want|wanted|think|thought|see|saw|know|knew|hear|heard|get|got|find|found|look|looked|hope|hoped|discuss|talk|spoke|ask|wonder|may|might|could|would|should|can|can't|cannot|must|did|do|don't|didn't|seem|expect|try|tried|continue|depend|agree|disagree|assume|believe|guess|understand|start|finish|end|come|came|went|spent|told|met|meet|will|all|both|also|just|already|never|only|now|still|lost|like|love|miss|feel|felt|said|say|propose|suggest|plan|planned|tend|\\w+ed",
  /** Opens a sentence that ends a discussion. */
  inTheEnd: "(after|following|so|then|finally|eventually|therefore|in the end|ok|okay|right|thus)",
  /** What a meeting fixes. */
  fixedMatter:
    "date|day|time|venue|place|price|fee|name|title|budget|theme|deadline|location|colour|color|logo|speaker|format|motto|route|menu",
  deferralsSection:
    "{putOff}( (items?|topics?|points?))?( (to|until) (the )?next ({meeting}|time))?|((items?|topics?|{agenda}|plans?) )?for (the )?{comingMeeting}|next (({meeting}|week)'s )?{agenda}",
  pastSection:
    "(review|status|update|follow[- ]?up)( of| on)? ((the|all|our) )?(outstanding|open|pending) ({actions}|tasks)|({done}|what (we did|was done|got done))( since (the )?last ({time}|{meeting}))?|((review|status|update|follow[- ]?up) (of|on) )?((the|all|our) )?((last|previous|prior|past|old|earlier|closed|completed|done) (({meeting}|week|time)'s )?)?({actions}|{todo}|tasks)( (from|of) (the )?((last|previous|prior|earlier|past) ({meeting}s?|time|week)|({weekday},? )?\\d{1,2}{ordinal}? {monthName}( \\d{4})?|{monthName}( \\d{1,2}{ordinal}?(,? \\d{4})?| {meeting})?|\\d{4}-\\d\\d-\\d\\d))?|({actions}|{todo}) (follow[- ]?ups?|review|status|check|updates?)",
  nextWeekSection: "((plans? )?for )?next week",

  // Decisions.
  did: "((have|has|all|also|therefore|then|finally|now|unanimously|collectively|both|since|formally) ){0,3}",
  decidedTo:
    "(unanimously |in principle |by consensus |instead )?(to|not to|that|on|against|upon|in favou?r of|unanimously)",
  decidingBody:
    "((whole|full|steering|working|executive|technical|core|remaining|present|voting|general) )*({body}|meeting|commission|forum|guild|chapter|collective|union|{memberOf}|attendees|participants|SC|TSC|PMC|WG|SIG)( present)?",
  carried: "(was |is )?(unanimously )?(carried|carries|passed|passes|approved|adopted|rejected)",
  /** Not decided, not now, or not sure. */
  notDecided:
    "{earlier}|had ({decided})|not (yet )?({decided})|n't ({decided})|never|nothing|yet to|if (we|it|everyone|the|there)|whether|unless|would have|agreed to disagree|to be ({decided})|should|could|might|proposes?|proposed|suggest\\w*|maybe|perhaps|unless",
  /** Deeds and omissions of the whole meeting, by which it settles something: "We keep the red one". */
  settles:
    "keep|leave (it|this|that|them|things|everything)|stay (with|at|on|where)|stick (with|to)|go (with|ahead|for|back)|drop|close (it|them|both|this|that|the)|raise (it|the)|freeze|delete (it|them|those|these|this|the)|take (it|them|part|both|the)|do (it|that|this)\\b|switch to|stop (doing|using|making|building)|merge (it|them|both|the)|rename (it|the)|accept|reject|wait (for|until|till)",
  /** The same where nothing but "we" stands before it. */
  settlesAlone:
    "take (?=[A-Z])|take the (offer|first|second|bid|one|job)\\b|leave the \\w{1,20} as (it is|they are)|give (it|this|that) a (try|go|chance)|try (it|this|that) (out|for)|run with it|keep (the|it|this|that|them|things|everything|both)|leave (it|this|that|them|things|everything)|stay with|stick (with|to)|go (with|ahead)|drop (it|the|this|that|support)|close (it|them|both|these|those)|raise (it|the)|freeze|delete|reject|switch to|stop (doing|using|making|building)|do that",
  /** Verbs of what comes upon somebody: "We won't know". */
  befalls:
    "decide|vote|settle|conclude|resolve|agree|finish|know|have|be|get|see|hear|find|need|want|reach|make it|believe|understand|lose|win|forget",
  /** What a present resolve may hang on. */
  hangsOn:
    "unless|provided|subject to|if (no ?(body|one)|anyone|anybody|everyone|everybody|(\\w+ ){1,2}(agrees?|objects?|wants?|minds?|approves?|allows?|pays?))",
  /** What may get so by itself. */
  byItself:
    "(it|this|that|there|things|days|nights|evenings|costs|prices|weather) (only |just |'ll |will |'s |is ){0,2}(be |get|gets|getting|grow|become|turn|rise|fall|go|look|seem|feel|hurt)",
  /** A heading over what others did. */
  newsHeading:
    "(news|updates?|reports?|word) (from|of|on) (?!us\\b)[^.]{2,40}|elsewhere|(trip|conference) report",

  // What is put off.
  nextTime: "next time",
  anotherMeeting:
    "((the |our |a )?next (\\w+ )?({meeting}|time)|(the |our )?next week's {meeting}|(a|some) (later|future|subsequent) {meeting}|the following {meeting})\\b(?! (room|hall|place|point|link|notes|minutes|house|invite|date)\\b)",
  /** When something put off comes up again. */
  laterTime:
    "(the |our )?(next (\\w+ )?({meeting}|time|week|month|year|{gathering}|session)|the {otherTime}|{otherTime}|{monthName}|\\d{1,2}{ordinal}|summer|autumn|winter|spring|new year|{weekday}|(\\w+ ){0,3}({meeting}|session|assembly) (in|on|after)|[A-Z]\\w+ (is back|is here|has|can|had|and)|(the )?(\\w+ ){1,4}(is|are|has|have|had|can|comes)\\b|then\\b|after|when|once|a later)",
  /** A day or a meeting that lies ahead, where what is put off goes to. */
  otherTime:
    "(({monthName}|{shortName}) )?({meeting}|{gathering}|interim|agm) (in|on|of) ({monthName}|{weekday})|({monthName}|{shortName}) ({meeting}|{gathering}|interim|agm|round)|({monthName}|{shortName})\\b(?! (who|is|was))|\\d{1,2}{ordinal}\\b|\\d{4}-\\d\\d-\\d\\d",
  inSomeTime: "in (a|one|two|three|four|six|a few|some|\\d+) (days?|weeks?|months?|fortnights?)",
  /** To talk of something again, as base forms; and what is done to it then. */
  comeBack:
    "(come|get|go|circle) back to|have another (go|look|try|attempt) at|return to|revisit|(take|pick) (\\w{1,20} ){0,3}up( again)?|continue|resume|reopen|talk about (\\w{1,20} ){0,3}again|discuss (\\w{1,20} ){0,2}(again|further)|look (\\w{1,20} ){0,3}again|have another look",
  speakOf: "discuss|decide( on)?|look at|talk about|review|consider|vote on|settle|address|judge|deal with",
  spokenOf:
    "(discussed|revisited|reviewed|decided( on)?|looked at|talked about|considered|voted on|settled|taken up|continued|resumed|picked up|raised|brought (up|back)|dealt with|addressed|reopened)",
  ofIt: "(it|this|that|them|these|those|the (rest|matter|topic|question|item|point|issue|vote|decision|discussion)s?)",
  /** What a matter is called that was put off. */
  matterName:
    "((agenda )?item|topic|question|point|motion|proposal|request|application|ordinance|resolution|decision|discussion|vote|matter|bill|order)",
  /** Behind "Deferred", where it is no word of a name: "Deferred payments". */
  deferredWhat:
    "(the|a|an|this|that|these|those|it|them|all|both|our|his|her|to|until|till|for|by|as|because|pending|again|once|and|items?|topics?|points?|discussion|vote|motion|decision|proposal|till)\\b|\\d|#",
  talkAgain: "discuss|revisit|talk about|return to|come back to|continue|pick (\\w+ ){0,3}up",
  talk: "{talkAgain}|review|consider|talk (through|over)|go back to|resume|raise|bring (\\w+ ){0,4}up|decide|debate|address|cover|go (over|through|into)|check on|look at|take (\\w+ ){0,3}up|reopen|re-open|settle|vote|(be|get) {talkedAbout}",
  talkedAbout:
    "(discussed|revisited|reviewed|decided|covered|raised|continued|settled|taken up|picked( back)? up|brought( back)? up)",
  moved:
    "{putOff}|moved?|moving|defer|postpone|table|push(ed)?|held|hold|carr(y|ied)|left|leave|leaving|delayed?|put|rolled|wait|waits|bumped|punted|shelved?|parked|saved?|kept|keep",
  forAnotherMeeting: "((plans?|{agenda}|topics?|items?) )?for {anotherMeeting}",
  nextLabel: "next ({meeting}|time|week)",
  /** Opens the words of a topic, and is no part of it. */
  talkLead: "discuss(ion of)?|revisit|review|decide( on)?|continue",
  /** The next meeting itself moves, people are asked for items, or it is said of the last one. */
  notPutOff:
    "^(the |our |this |so )*(next )?(\\w+ )?{meeting}\\b[^,;]{0,40}\\b(is|was|has been|will be|be|moved?|{putOff}|held)\\b|\\bplease\\b|\\b(items?|topics?|things) (can|may|should|to be) (be )?(added|put|sent)\\b|\\badd (any|your|further|more)\\b|\\b(you|anyone|anybody|people)\\b[^.;]{0,20}\\b{agenda}\\b|\\b(no need|not|n't|never) (to )?(\\w+ )?(discuss|revisit|review|postpone|defer|move|wait)|\\bfrom (the )?(last|previous)\\b|\\bdate of\\b",
} as const;
