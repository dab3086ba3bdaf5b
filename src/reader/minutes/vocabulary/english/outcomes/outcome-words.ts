/** Words by which English minutes say what came out: marks, headings, decisions, what is put off. */
export const OUTCOME_WORDS = {
  // Marks: "ACTION: …", "DECISION: …", "DEFERRED: …".
  action: "action",
  actions: "{action}s?(( |_|-)items?| points?| steps?| required| needed)?",
  todo: "to[- ]?dos?",
  /** With a name in parentheses it gives a task. */
  followUp: "follow[- ]?up",
  actionMark:
    "((new|next|old|previous|earlier|past|last) )?{actions}|{todo}|tasks?(?= ?:)|{followUp}(?= ?\\([^()]{2,40}\\) ?:)|task(?= (for|on) )|assign(ed)?(?= to )|to be (done|handled|prepared|written|organi[sz]ed)(?= by )",
  /** In capitals only: in small letters they are words and names. */
  actionCapitals: "AI|A\\.I\\.|AP|A\\.P\\.|ACT",
  /** Stands for the mark where a number follows. */
  actionShort: "A|AC|ACT|T|TASK",
  /** What became of a comment on a draft. */
  commentVerdict:
    "((not|partly|partially) )?(accepted|rejected|noted|withdrawn|declined|incorporated|cancell?ed|dropped|obsolete|superseded|void)",
  /** "AI" may be a topic. */
  actionOrTopic: "A\\.?I",
  todoCall: "TODO|AI",
  /** A picture that stands for the mark. */
  actionSign: "👉|🎯|☐|✏|✍",
  actionTag: "{action}",
  /** A letter or three that stand for it, beside a number or in brackets. */
  decisionShort: "D|DEC",
  /** The same where it needs no number. */
  decisionCapitals: "DEC|RES",
  /** How something stands that is to be handed in: its number is that of a thing, and none of a decision. */
  deliverableState:
    "((is|was|has been|will be|still|now|already|finally|first|final|the) )*(due|late|delayed|overdue|submitted|delivered|handed in|sent|uploaded|under review|in (review|progress|preparation|time)|on (track|time|schedule)|drafts? (is|was|has|with|under|sent|circulated|expected|due)|with (the )?(reviewers?|partners|officer|coordinator|agency|editor)|waiting for|not started|nearly|almost|\\d+ ?%|(\\d+|a|one|two|three|four|six) (days?|weeks?|months?) (late|behind|overdue))",
  /** Pictures that stand for the mark of a decision. */
  decisionSign: "⚖|🔨|🗳|🤝",
  markOwner: "on|for|to|by",
  decided: "agreed|decided|resolved",
  /** Before a mark: it does not hold, or not yet, or no longer. */
  takenBack:
    "{revoked}|void(ed)?|lapsed|abandoned|dropped|obsolete|expired|replaced|proposal|suggest(ed|ion)|drafted|possible|potential|awaiting|closed|completed?|finished|done|old|previous(ly)?|past|prior|earlier|former|last|{putOff}",
  /** A sentence of one word that settles what was talked about. */
  refusal: "(declined|rejected|refused|turned down|denied|dismissed|dropped)",
  because: "(as|because|since)",
  /** No reason why it was refused, or somebody else's. */
  noWhy:
    "(no (reason|answer|word|idea|explanation)|without|by|already|last|they|he|she|sadly|unfortunately|but|then|again)\\b",
  /** Opens what is only told: "INFO: …". */
  toldLabel: "#?(info|fyi|news|heads[- ]up|announcement)",
  /** Opens what somebody would like. */
  /** Who speaks for the meeting, as a sentence opens. */
  ourselves: "we|it was",
  /** The same of what it did. */
  weDid:
    "the {decidingBody} ({settledThat}|{settledMatter})|we('ve| have|('re| are) (delighted|happy|pleased|glad)| \\w{3,14}ed)",
  wishLabel: "#?(proposal|idea|suggestion|question|option)",
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
    "{decided}|((key|main|final|joint|{body}|{meeting}|formal) )?(decisions?|resolution|agreement|consensus)|conclusion( of the {meeting})?|outcome( for the record)?|results?( of the (vote|ballot|discussion))?|compromise( found)?|verdict|ruling|bottom line|upshot|way forward|final (call|word)",
  /** Behind a label of what came out: nothing was settled. */
  noOutcome:
    "(for (your )?information|information)( only)?(?=[.!]?$)|none( really| as such| yet| today| needed)?(?=[.!]?$)|not (yet )?(treated|discussed|dealt with|reached|covered|taken( up)?|heard|addressed)(?=[.,;!]|$| (today|tonight|yet|this time|now)\\b)|nothing (decided|settled|agreed|to (decide|settle|agree|vote|do)|(more|further) to)\\b|(was |were )?(taken note( of)?|noted|taken as noted)(?=[.!]?$)|no need to (discuss|decide|vote|talk|act)\\b|not (yet )?(agreed|taken|decided|made|ripe|ready)(?=[.,;!]|$| for decision)|not yet(?=[.,;!]|$)|none (was|were|has been)\\b|open(?=[.,;!]|$)|(still )?(awaiting|waiting for|pending)\\b|(to|will) be (taken|made|decided|confirmed)\\b|to follow\\b|tb[acd]\\b|(more|further) (talks?|discussion|numbers|work|information)\\b|[^.;]{2,40} (could not|couldn't) agree|(lost|defeated|withdrawn)(?=[.,;!]| \\d|$)|no (clear )?(?!majority needed)(decisions?|choices?|conclusions?|consensus|agreement|results?|majority)|not enough|(nobody|no one|none of us)(?= (agreed|objected|was|were|knew|had|could|wanted|came|decided|voted|spoke))|some|few|most|several|\\d+ (of|for) [\\w]+|we (need|don't know|have to|should|could)|it (depends|is unclear|seems|looks)|(hard|difficult|impossible) to (say|tell|reach|find)|unclear|mixed|\\d+ (\\w+ )?(fail|pass|error|warn|issue|bug|answer|repl|repons|people)\\w*|still|needs?",
  /** What came out, as a noun that labels it. */
  outcomeNoun: "(decision|resolution|consensus|compromise|verdict|ruling)",
  decisionTag: "{decided}|decision|accepted|approved|consensus|resolution",
  decisionOf: "on|about|regarding",
  decisionOpens: "that|to|not|on|by|with|unanimously|for|against",
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
  nothingYet:
    "needed|required|necessary|yet|this ({time}|{meeting})|today|so far|recorded|to report|at this time",
  done: "done|completed?|closed|finished",
  /** Behind the words of an action: it is another meeting's, but that it is open may stand before. */
  movedOn:
    "(moved|pushed|bumped) (on |over )?to (the )?next ({meeting}|time)|{putOff}( (to|until|till) [\\w ]{1,30}(?! ))?",
  /** Behind the words of an action, which is done then. */
  doneBehind:
    "{over}|shipped|sent|merged|fixed|released|delivered|ordered|paid|obsolete|superseded|(no longer|not) (needed|necessary|required|relevant|wanted)( (any ?more|now))?|{movedOn}",
  /** Of a task, before it or behind. */
  over: "{done}|discharged|cancell?ed|dropped|abandoned|withdrawn",
  doneHow: "in \\w+|last \\w+|more or less|mostly|at last|already|today|yesterday|{by} now",
  /** In a later note: what was to do is done, unless one of the others stands there, too. */
  doneSince: "{done}|fixed|merged|resolved",
  notDone: "\\b(not|never|nearly|almost|partly|half|until|when|once|to be)\\b|n't\\b|\\?",
  doneBefore: "is|was|now|already",
  doneColumn:
    "yes|x|{ticks}|overtaken|dropped|cancell?ed|obsolete|abandoned|withdrawn|rejected|superseded|won't (do|fix)|no longer|not needed",
  onlyTalked:
    "discussions?|discussed|came in|(was|were) (informed|told|thanked|shown)|reported|presented|explained",
  talkRow:
    "topic|subject|matter|item|issue|question|background|context|discussions?|notes?|comments|summary|status|problem",
  noOutcomeSign: "[⚠❓❔❗ℹ🚨🐛📊📈📉🎉🔥📢📣💡📅📆🗓]",
  ticks: "[✅✔☑✓]",

  // Sections: what a heading or a label says of the list below it.
  actionsSection:
    "((to do|what we do|things|jobs|tasks) )?(before|by|until|till) (the |our )?(next ({meeting}|{gathering}|{time}|one)|{weekday}|{monthName}|we (next )?meet( again| next)?|then)|((all|new|open|our|current|outstanding|agreed|list of|summary of|weekly|upcoming|resulting|(this|next|the coming) week's) )*({actions}|{action}s? (list|log|register|summary)|assignments|homework|(things|stuff|what|jobs) to do|(his|her|their|your) {actions}|{todo}|next steps|tasks|jobs|chores|to be done|follow[- ]?ups?( (tasks|items|actions))?|who (does|carries|takes|brings|owes|is doing) what( (home|away|along|on|now))?|(what|things) (we|people|you|they|each of us) (promised|took on|have taken on|took home)|(promises|pledges|errands|marching orders)( (made|given))?|on the hook|((what is|what's) (left|still) over|(what is |what's )?(left|still) to (do|be done))( for [\\w ]{1,20})?)( (agreed|arising|assigned|(carried|rolled) (over|forward)|(before|until|till|by|for) (?!(the )?last)[\\w ]{1,30}|(from|of) (this|today's) {meeting}|(from|out of|about|on) (this|that|it)|(given|handed|shared|dealt) out|(before|until|till|by|for|after) the [\\w ]{1,20}|today|this ({time}|{meeting})))?(,? as (they|it) (fell|came|were (given|taken|shared out)))?",
  /** Opens a list of decisions where a colon stands behind it: "Agreed:". */
  decisionsLabel: "{decided}|consensus|agreements?",
  decisionsSection:
    "((key|main|new|our|final|group|board|list of|summary of|all|today's) )*(decisions?( (made|taken|reached|today|of the (day|{meeting})))?|({decided}) (today|upon|on)|(takeaways|conclusions) and (agreements|decisions)|(decisions|agreements|resolutions) and \\w{1,30}|resolutions?( (passed|adopted|carried|taken))?|motions (passed|carried|adopted)|{decided}|agreements|(what|things) (was|we('ve)?) ({decided}))",
  /** Any heading over what was settled, however it is said: "What we settled on today". */
  settledHeading:
    "(the )?(calls|choices|picks|rulings) (we|that were|the (group|team|crew)) (made|took)( as a (group|team)| together| today)?|({headingFiller} ){0,5}(decided|decisions?|agreed|agreements?|resolved|resolutions?|settled|concluded)( {headingFiller}){0,5}",
  /** A heading over the matters of which each came out so. */
  verdictHeading:
    "({ticketColumn}|{matterColumn}) {verdictHead}|{verdictHead}( ({ticketColumn}|{matterColumn}))?(, [^.:;?!]{2,40})?",
  verdictHead:
    "(accepted|approved|adopted|declined|rejected|turned down|won't fix|wontfix|(closed )?as not planned|closed as [^.,;:?!]{3,20})",
  /** What may stand beside the word that says so. */
  headingFiller:
    "the|our|all|a|an|list|summary|overview|log|of|what|things|that|which|points?|items?|matters|we|have|had|has|been|was|were|is|are|made|taken|reached|upon|on|to|so|far|also|today|tonight|here|at|in|by|during|from|this|{meeting}|group|team|board|committee|plenary|assembly|council|consortium|everyone|key|main|new|final|formal|important|quick|short",
  /** In a table of what was put to the vote: the matter, and what became of it. */
  matterColumn: "proposals?|motions?|items?|topics?|matters?|questions?|resolutions?|requests?",
  /** The same of what people send in: it is settled where a column beside it tells what came out. */
  ticketColumn:
    "titles?|tickets?|issues?|comments?|bugs?|subjects?|summary|(pull |change )?requests?|PRs?|changes?|patch(es)?|fix(es)?|backports?|cherry[- ]?picks?|exceptions?|waivers?|nominations?|applications?|ideas?|suggestions?|amendments?",
  /** What a cell beside a ticket says where the meeting is done with it, or how much it weighs. */
  outOfHand: "by|last|ago|yesterday|upstream|appeal|with|that|asks?|asked|waiting|again",
  ticketOutcome:
    "(unanimously )?(accepted|approved|agreed|adopted|granted)|{refusal}|closed|closing|(can ?not|can't|could not|couldn't|unable to|not) (be )?reproduc(e|ed|ible)|won't (fix|do)|wontfix|not (a bug|planned)|invalid|(a )?duplicate|works as (intended|designed)|by design|((release|not a) )?blocker",
  /** The same where it is put off. */
  ticketLater:
    "on hold|parked|shelved|revisit|((held|carried) over|(moved|pushed|bumped)( back)?) (to|until|till)\\b",
  outcomeColumn:
    "outcomes?|answers?|decisions? ?[/&] ?\\w+|results?|conclusions?|what (we|was) (decided|agreed)|resolutions?",
  /** What a cell says that settles a matter. */
  settlingOrder:
    "keep|make|change|revert|split|drop|leave|use|adopt|accept|stay|stick|go (with|ahead|for)|merge|close|raise|lower|switch|move to|buy|build|hold|start|stop|support|remove|deprecate|rename|replace|retain|publish|require|allow|approve|option \\w|both\\b|no (change|new|more|action)|yes|we |agreed|decided|will (be|go|stay)",
  /** A heading over what came out, be it a list or a sentence. */
  outcomeSection: "outcomes?( of the (discussion|{meeting}))?|conclusions?",
  /** Opens a question that a meeting settles by its answer. */
  asksUs:
    "(should|shall|may) (we|it|they|the)|do we (still )?(?!(know|have|see|hear|mean|get|agree|understand|remember|think)\\b)[a-z]+|are we (ok|okay|fine|happy) with",
  yesWord: "(yes|yep|agreed)",
  oneOfBoth: "(the )?(latter|former|first|second)( one)?|both",
  /** Behind a matter and a colon: it was agreed to. */
  agreedWord:
    "{decided}|go ahead|go for it|thumbs up|green light|signed off|taken as read|merge|approved|accepted|adopted|granted|won't fix|OK'd|renewed|retained|abolished|waived|allowed to lapse|dropped|kept|scrapped|abandoned|rejected|declined|turned down",
  /** Behind that: how, or from when; not by whom, who may be others. */
  agreedTail:
    "on|for|as|with|at|from|until|up to|subject to|in principle|unanimously|by (those present|all|everyone|everybody|consensus|acclamation)",
  /** How few were against it. */
  noVotes: "none|nobody|no one|nil",
  resultColumn:
    "results?|answers?|({decisionsSection}|outcomes?|results?) ?([/&+]|and|or) ?\\w{1,30}|outcomes?|votes?|carried\\??|status",
  /** A vote of all. */
  allFor:
    "unanimous(ly)?,? ?(in favou?r|yes|\\+1)?|all in favou?r|so ordered|all (ayes?|yes)|({everybody}) voted (aye|yes|in favou?r|for it)",
  accepted: "(unanimously )?(adopted|carried|carries|passes|approved|passed|accepted|agreed|granted)",
  /** Before a colon and a list of what was decided, or of what somebody is to do. */
  decidedBelow:
    "(the following|these|this) (was|were|has been|have been|is|are) {decided}|(it was|we( have)?|the {decidingBody}( has)?) {decided}( (on|to|that))?( the following)?",
  doFollowing: "do|(do )?(the following|these|as follows)",
  /** What is put to the vote, what does so, and how it was carried. */
  motion: "(motion|proposal|resolution)",
  motionTo: "to|that",
  favourable: "favou?rable( opinion)?|passed|passes|supported",
  putToVote: "put to (the|a) vote",
  signedRecord:
    "signed( by [\\w ]{3,30})? as (a |the )?(true|correct|accurate)( and (true|correct|accurate))? (record|account)",
  wereSigned: "(they|these|those|it|which|minutes) (were|was) (then |duly |thereupon )?signed|: signed",
  minutesWord: "minutes|(notes|protocol) (of|from)",
  minutesPassed:
    "((otherwise|duly|then|and|both|all) )?(accepted|adopted|confirmed|approved|agreed|passed|carried)",
  laidAside:
    "lay (the |this |that )?(motion|resolution|matter|question|it) (up)?on the table|(motion|resolution) (was|is) (then |later )?(tabled|withdrawn|lost|defeated|laid (up)?on the table)",
  /** In capitals only. */
  motionThat: "THAT",
  /** A line that says only what came of the lines above it. */
  resultLine: "((the )?{motion},? )?((was|is) )?({accepted}|{putOff}|rejected|declined)(,? {votedHow}){0,3}",
  /** Behind the result: who was not for it. */
  votedOtherwise:
    "(with )?[^.,;:]{2,40} (voting (no|against)|abstaining|abstained|dissenting|opposed)( \\([^()]{1,60}\\))?",
  noDoubt:
    "(?<=\\bas )(proposed|suggested)|(?<=, (which|as) [^.,;:?!]{2,40} (had )?)(proposed|suggested)(?=,)|(?<=\\b(as|like|than) )last (year|time|season|term)|(suggest(ed|s|ion)|propos(ed|es|al))\\b(?=[^.;:?!]{0,80}? (was|were) ((then|all|duly|also|warmly) )*(adopted|accepted|agreed|approved|taken up|carried)\\b)|(suggested|suggests|proposed|proposes)\\b(?=[^.;:?!]{2,80},? (which|and) ({everybody}|nobody|no one)\\b)|(suggested|suggests|proposed|proposes)\\b(?=[^.;:?!]{2,80}, (and |so |which )+([^.;:?!,]{0,30} )?(everybody|everyone|all|we|that's|that is|was|were)\\b)|(minutes|notes) (of|from) (the |our )?(last|previous) ({meeting}|time)|could live with|could (?=be \\w+ed as \\w)|(?<=\\bas )(proposed|suggested)|(?<=\\b(who|which|that|as) (?!was\\b)[^,;:?!]{2,40} had )(proposed|suggested)|(?<=(was|were|duly) )proposed by [^,;]{2,60}|(?<=(adopted|approved|accepted|agreed|passed|carried)[,;.] )proposed( by)?|proposed( and|,| by)?[^.;:?!]{0,80}? seconded|(last \\w+'s|previous) (minutes|notes)|(that|was) (we|it|they|he|she|this|that|the \\w+|all|each) (should|could)|(?<={decided} )(that |the |it |we )[^.;:?!]{0,50}\\b(should|could|might|may)",
  votesFor: "(\\+1|ayes?|yes|for|in favou?r|yeas?)",
  votes: "votes?|voted",
  against: "against|to",
  /** What else stands in a line that says how a vote went. */
  voteResult: "results?|outcome|tally|count|total|with|was|were|abstentions?",
  /** Behind a number of votes that were not for it. */
  votesNot: "against|no|noes|nays?|opposed|abst\\w*",
  votesAgainst: "(-1|−1|nays?|noes|no|against|opposed)(?!:? ?(0|none|nobody|-|–))",
  votedDown: "voted (down|out|against)|outvoted",
  notCarried: "(not (passed|carried|approved|adopted)|lost|fail(s|ed)|fell)",
  /** In a table: what kind of thing a row has. */
  kindColumn: "type|kind|category|cat\\.?|class|d\\/a\\/i|what kind",
  decisionKind: "d|dec\\.?|decisions?|decided|agreed|agreement|resolution|resolved",
  forColumn: "for|yes|ayes?|yeas?|in favou?r|pro|\\+1",
  againstColumn: "against|no|noes|nays?|opposed|con|-1",
  voteMark: "(moved|vote|motion|proposal|resolution|put to (the )?vote)",
  moves:
    "(moved|moves|motioned|proposed|proposes)((,| and)? [^,.;:?!]{2,40} (seconded|seconds),?)? (to|that)",
  proposedBy: "(proposed|prop\\.?|moved)( by)?",
  secondedBy: "(seconded|sec(onde)?r?\\.?|2nd)( by)?",
  /** Somebody tells how it is, and asks for nothing. */
  explained: "(explained|told|described|recounted|reminded)",
  votedHow:
    "(unanimously|en bloc|as a (block|whole|package)|by ((a|the|unanimous|general|broad|rough|common|full|simple|large|clear|majority|voice|mutual|lazy) )*(consent|consensus|agreement|acclamation|vote|majority|show of hands|ballot)( of (the )?(directors|members|board|committee|council|trustees|commission|those)( present)?)?|by (all|everyone|everybody)( (two|three|four|five|six|present))?|(without|w\\/o) (any |further |a |much )?(changes?|objections?|dissent|discussion|debate|amendments?|opposition|vote)|with no (objections?|dissent|changes|discussion)|(with|subject to) (one|two|three|\\d+|minor|small|a|some|the) ((small|minor|spelling|short) )?(additions?|changes?|corrections?|amendments?|edits?|remarks?|conditions?|abstentions?|vote against)|nem\\.? ?con|en bloc|with (one|no|two|three|\\d+) noe?s?|with all in favou?r|as ([a-z]{2,12}ed|written|sent|read|is|a true record)( out)?|in principle|\\d+ ?[-–:] ?\\d+( ?[-–:] ?\\d+)?|\\d+ (to|against) \\d+|(one|two|three|\\d+) abst(ention|ain)\\w*)",
  /** All who were there, where they say yes. */
  everybody:
    "(everyone|everybody)( (on the call|in the room|at the table|present|there|here|else))?|all( (on the call|in the room)| of us| present| (two|three|four|five|six|seven|\\d+)( of us)?)?|we all",
  saysYes:
    "agreed|nodded|((is|are|was|were|seemed|(could|can) live) )?(all )?(on board|in favou?r|for( (it|this|that))?|(fine|happy|ok|okay|good|with) (with )?(it|that|this)|fine|happy|ok|okay)",
  nobodyAgainst:
    "(nobody|no one|none|noone)( of us)? ((was|is|had|raised|spoke|voted|saw) )?(any |a )?(opposed|against( (it|this|that))?|objections?|objected|objects|minded|disagreed|disagrees|spoke against (it|this|that)|had anything against (it|this|that)|concerns?|complain(ts|ed))|no (objections?|dissent|veto(e?s)?|nays|noes)",
  /** What takes no part of what everybody says yes to behind it. */
  proposed: "proposes?|proposed|proposal|suggest(s|ed|ion)?|(proposed|moved|seconded) by [^,;.]{2,40}",
  /** A sentence that settles what the one before it says. */
  this: "(this|that|it|which|both( of these)?|all of this)",
  assented:
    "(was|is|has been|were) (then |also |so |seconded and )?(agreed|decided|approved|accepted|adopted|settled|carried|passed|confirmed|ok with everyone|fine with everyone)( (on|upon|to))?|(was|is|were) ((generally|warmly|widely|unanimously) )?(welcomed|supported|endorsed|backed)( by ({everybody}|the {decidingBody}))?",
  saidYes:
    "({everybody}) ({saysYes}|thought so)|({nobodyAgainst})( to)?|agreed by ({everybody})|(that|this|it) (was|is) ((the|a) )?(unanimous|general|common|shared)( (view|opinion|feeling|wish|vote|decision))?|unanimous(ly)?|agreed|agreed (without|by(?! (nobody|no one|none|few)\\b)|with)\\b[^.;:?!]{2,30}|so (decided|agreed|resolved|ordered)|that('s| is) (what we('ll| will)? do|how we('ll| will)? do it)(, [^.;:?!]{2,60})?|any objections?\\? none|so voted|approved like (this|that)|all thumbs( are)? up|thumbs( are)?:? all up|{okForAll}(, [^.;:?!]{2,60})?|all yes|all (happy|fine|ok) (with|w\\/?) (that|it|this)",
  /** Of what was said before: nobody minds. */
  okForAll:
    "((fine|ok|okay|good) (with|w\\/|for|by)|(sounds|looks|is) (good|fine|ok|okay) (to|for)) (everyone|everybody|all|us all)",
  /** Opens a sentence that says what the meeting does from now on. */
  resolved:
    "ok|okay|fine|right|good|so|then|therefore|hence|thus|yes|no|by (common )?(consensus|consent|majority)|in the end|finally",
  /** Verbs behind "we" that settle nothing. */
  noSettling:
    "skip|be|are|were|was|have|had|need|needed|want|wanted|think|thought|see|saw|know|knew|hear|heard|get|got|find|found|look|looked|hope|hoped|discuss|talk|spoke|ask|wonder|may|might|could|would|should|can|can't|cannot|must|did|do|don't|didn't|seem|expect|try|tried|continue|depend|agree|disagree|assume|believe|guess|understand|start|finish|end|come|came|went|spent|told|met|meet|will|all|both|also|just|already|never|only|now|still|lost|like|love|miss|feel|felt|said|say|propose|suggest|plan|planned|tend|\\w+ed",
  /** Verbs behind "we" that tell what is done, or done anyway. */
  onlyDone:
    "use|run|offer|support|provide|maintain|host|own|receive|earn|live|serve|rely|track|measure|welcome|thank|congratulate|celebrate|remember|review|go|check|test|write|send|fix|report|present|show|learn|notice|realise|struggle|suffer|wait|contact|call|work|help|invite|follow|enjoy|owe|appreciate|prefer|revisit|postpone|defer|decide|return|resume|reconsider|vote|leave|park|table|shelve|move|push|take (it|this|that) up|keep (it|this|that) (open|on)|lack",
  /** Opens a sentence that ends a discussion. */
  inTheEnd: "(after|following|so|then|finally|eventually|therefore|in the end|ok|okay|right|thus)",
  /** What a meeting fixes. */
  fixedMatter:
    "precept|levy|toll|deposit|salary|fees?|dues|quorum|limit|cap|threshold|term|rate|rent|charge|subscriptions?|minimum|maximum|allowance|ceiling|prizes?|entry|entrance|admission|window|slots?|frequency|retention|print run|curfew|cfp|call for (papers|talks|proposals)|opening hours|programme|program|release|freeze|start|interval|cadence|size|length|number|date|dates|day|time|venue|place|price|fee|name|title|budget|theme|deadline|location|colour|color|logo|speaker|format|motto|route|menu",
  deferralsSection:
    "((?!left over$){putOff}|parked|shelved|put off|left open)( (items?|topics?|points?|matters?))?( (to|until) (the )?(next|a later) ({meeting}|time))?|(carry|carried|move|moved|hold|held|left|leave|postpone)( forward| over| on)? (to|until|for) (the )?next ({meeting}|time)|((items?|topics?|{agenda}|plans?|left|open|kept|saved) )?for (the )?(next|a later|another) ({meeting}|time)|next (({meeting}|week)'s )?{agenda}",
  /** A section of what was to be done, and as a title a topic like any other. */
  fromLastTime:
    "((things|stuff|what (was|is) left|jobs|odds and ends|business|(brought|carried|held|left) (over|forward|on)) )?(over )?from (the )?(last|previous)( ({time}|{meeting}|one|week|month))?",
  pastSection:
    "{fromLastTime}|(last|previous) ({time}|{meeting}|week|month)['’]?s (list|jobs|chores)|loose ends|left[- ]?overs?|({actions}|tasks|jobs) (brought|carried|held|left) (forward|over)|(review|status|update|follow[- ]?up)( of| on)? ((the|all|our) )?(outstanding|open|pending) ({actions}|tasks)|({done}|what (we did|was done|got done))( since (the )?last ({time}|{meeting}))?|((review|status|update|follow[- ]?up) (of|on) )?((the|all|our) )?((last|previous|prior|past|old|earlier|closed|completed|done) (({meeting}|week|time|month)'s )?)?({actions}|{todo}|tasks|jobs)( (from|of) (the )?((last|previous|prior|earlier|past) ({meeting}s?|time|week)|({weekday},? )?\\d{1,2}{ordinal}? {monthName}( \\d{4})?|{monthName}( \\d{1,2}{ordinal}?(,? \\d{4})?| {meeting})?|\\d{4}-\\d\\d-\\d\\d))?|({actions}|{todo}) (follow[- ]?ups?|review|status|check|updates?)",
  nextWeekSection: "((plans? )?for )?next week",
} as const;
