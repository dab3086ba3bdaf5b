/** Words by which English minutes say who led and who did what for the meeting. */
export const ROLE_WORDS = {
  chair:
    "((today|this week|tonight)'s |(meeting|session|call|rotating|{body}) )?chair(ing|man|woman|person|ed)?( ((of|for) the (day|{meeting}|week|evening)|(for )?(today|tonight|this ({meeting}|{time}|one))|pro tem))?",
  /** With a capital letter it might be somebody's name; this is none. */
  capitalRole: "Chair(man|woman|person)?",
  /** The same, also of several, where names stand. */
  rolesAlone: "({capitalRole}|[Cc]o-?[Cc]hair)s?",
  /** Behind a name in parentheses. */
  ledAside:
    "((who|she|he|they)('s| is| was)? (also )?)?({ledAlone}( {ledWhat})?|{holds} {reins}( {ledWhat})?|(running|leading|moderating|hosting|facilitating|chairing)( {ledWhat}){1,2})",
  stayedAway: "no[- ]?show|sick|ill|on (leave|holiday|vacation)|did not (come|attend)|didn't (come|make it)",
  deputy: "vice|deputy",
  co: "co",
  chairLabel: "({co}[- ]?)?{chair}( by)?|{inTheChair}",
  /** Before an office that somebody has not, or not now. */
  noOffice: "former|past|ex|not|outgoing|incoming|designate|last",
  inTheChair:
    "(\\w+ing |who (is |was |sat )?)?in the {chair}( (for once|for a change|again|instead|today|tonight|this (time|once)))?",
  /** Who led the meeting, where nobody is called its chair. */
  lead: "((today|this week|tonight)'s )?((meeting|call|session|discussion) )?(fac(il)?\\.?|conducting|lead(er|ing|s)?|(who( is| was|'s) )?(driving|leading|moderating|facilitating|hosting|chairing)|who (led|chaired|moderated|facilitated|hosted|ran (it|this|things))|mod\\.?|mods|moderator|moderation|moderating|facilitator|facilitating|facilitation|host|MC|emcee|driver|gavel|(talking )?stick|talking piece|at the (helm|wheel)|(running|leading|driving|chairing|hosting|moderating|facilitating) ((the|this|today's|tonight's|our) ({meeting}|discussion|session|one)|it|us|things))( ((for )?(today|tonight|this ({meeting}|{time}|one))|for (the|today's|tonight's) {meeting}|of the day))?|presiding( officer)?|((moderat|facilitat|host|presid)ed|led)(?! by\\b)|conven[eo]r",
  ledBy:
    "(({meeting},?) (was )?)?({chair}|moderated|facilitated|led|hosted|run|ran|driven|steered|convened|opened) by",
  /** Of whoever leads, in a few words at the top: behind the name, what else may stand there. */
  ledAlone:
    "(is |was )?(chair(ed|s|ing)|led|leads|leading|ran|runs|(?<!(is|was) )running|drove|drives|driving|host(ed|s|ing)|moderat(ed|es|ing)|facilitat(ed|es|ing)|steer(ed|s|ing)|presid(ed|es|ing)|emce(ed|es|eing)|kicked off|opened up)",
  ledWhat:
    "it|us|things|the show|from (a|an|the|his|her|their) [\\w-]{2,20}|at (about |around )?\\d[\\d:.]{0,4}( ?[ap]m)?|by (phone|video)|remotely|online|today|tonight|alone|again|instead|throughout|as (always|usual|ever)|this (one|{meeting}|{time})|for (the first time|once|a change|{personOrPronoun})|{theMeeting}|(in|for) [\\w-]{2,20}('s)? (stead|place|absence)|(since|because|bc|cos|as) .{3,40}",
  personOrPronoun: "(him|her|them|[\\w-]{2,20})",
  /** What whoever leads holds, or keeps in order. */
  holds:
    "(holds?|held|keeps?|kept|has|had|takes?|took|minds?|minded|runs?|ran|manages?|managed|looks? after|looked after|watch(es|ed)|work(s|ed)|tend(s|ed)|swings?|swung|wields?|wielded|sits? in|sat in|stood at|(is |was )?(in|on|at|with|behind|minding|holding|keeping))",
  reins:
    "((the|our) (gavel|reins|helm|wheel|tiller|conch|bell|agenda|talking (stick|piece)|(speakers?'?|speaker's|speaking|hands?) (queue|list|stack)|queue|stack|speaking order|chair|driving seat|driver's seat)|order|us (on (track|time|topic|course)|to (time|the agenda|order)|in (line|order|check|time)( more or less)?)|(the )?(facilitation|moderation|gavel|stack)( duty)?)",
  ledWith: "with|under",
  started: "(was )?(started|opened|begun)",
  leadIs: "(and ([a-z]+ ){1,4})?(is|was|were|lay)( with)?|(goes|went|falls|fell|passed) to",
  meanwhile: "while|so",
  asOfficer: "as",
  /** Opens the line of a letter that says whose it is. */
  sender: "from",
  /** Before whoever leads. */
  leaderLead: "the|our|your|(today|tonight|this week|this time)'s|acting",
  /** What starts a meeting in a chat that a program keeps the log of, and makes somebody its chair. */
  startCommand: "start-?meeting",
  chairCommand: "chairs?",
  inCharge:
    "(is |was )?(in charge|in charge of {theMeeting}|at the helm|in the driving seat|(the |our |your |today's |tonight's )?{leader}|{chair}|.{0,30}as (the |our |acting |today's )?{leader})",
  /** Whoever does so at the top opens the meeting. */
  opensForAll:
    "((welcomed|welcomes|greeted|greets) (us( all)?|all|everyone|everybody|everyone present|the (members|{body}|company)|those (present|there)|{memberOf})|(opened|opens|started|starts) {theMeeting}|(took|takes) charge( of {theMeeting})?|(took|takes|handled|handles) (the|this|today's|our) {meeting}|(got|gets) (us|things|{theMeeting}) (going|started|under way|underway))( .{1,40})?",
  turnToLead:
    "'s? (turn|job|task|go|week|honou?r|lot|day) to (chair|lead|facilitate|moderate|host|run|drive|steer|preside|emcee|keep order|open|take)( us| it| things| the chair)?( {ledWhat})?(?=[.,;:!)]|$)",
  ofThisMeeting:
    "(for|of|at|in|on) ((today|tonight|this (one|time))|(the |this |today's |tonight's )?({meeting}|day|evening|night|week|one))",
  /** Stands before a clause that says who did what. */
  beforeClause:
    "so|with|then|and|today|tonight|this time|(in|as) [^,]{3,40},|chairs?:|([\\p{L}]+ ){0,2}(roles|jobs|duties|hats|officers)( [\\p{L}]+){0,3}:|role:",
  briefHint:
    "chair|lead|led\\b|facilit|moderat|host|presid|gavel|reins|helm|wheel|tiller|conch|bell|stick|piece|queue|stack|order|charge|seat|\\bMC\\b|emce|\\bmods?\\b|\\b(ran|runs?|drove|drives|driv|kept us|keeps us|kick|opened)|turn|steer|typ|scrib|not(e|ing)|minut|log|record|\\bpad|\\bpen\\b|speak|list|agenda|{ledHint}",
  /** Whoever does so takes the notes. */
  takesDown:
    "(is |was )?(types?|typed|typing|writ(es?|ing)|wrote|logs|logged|logging|records|recorded|recording|scribes?|scribed|scribing|scribbles?|scribbled|scribbling|minutes|minuted|minuting|notes|noted|((takes?|took|taking|keeps?|kept|keeping|writes?|wrote|writing|does|did|doing|has|had|holds?|held|on|at|with) )(the |our )?(notes?|note-taking|minutes|log|record|pad|pen|keyboard|typing|scribing))",
  otherDeed:
    "is|was|were|are|has|had|have|will|joined|joins|left|leaves|came|comes|arriv\\w+|brought|brings|sent|sends|miss\\w+|bak\\w+|cook\\w+|made|makes|ask\\w*|said|says|thinks?|thought|wants?|wanted|promis\\w+|dialled|dialed|called|phoned|listen\\w*|watch\\w*|present\\w*|show\\w*|report\\w*|keeps? (the )?time|kept (the )?time|time-?keep\\w*|and|also|to|took (over|part)",
  /** A sentence that says who was in the chair, before the name and behind it. */
  chairBefore:
    "(presiding officer|{leader}|{meeting} lead)( this (week|time)| today| tonight| of the ({meeting}|day))? (is|was)|(meeting|call|session|evening|assembly|talk|discussion|round|afternoon|morning|proceedings),? (was |were )?(chaired|led|moderated|facilitated|run|opened|taken|conducted|hosted|steered) by|^(the |this |our |today's )?(([\\w-]+ ){0,3}?({meeting}|{gathering})(?! (with|about|between)\\b)|we|it)\\b[^.;:]{0,120}? (was|were) (chaired|moderated|facilitated|presided over|hosted) by|it fell to(?= [^.;]{2,40} to (chair|lead|preside|run|take))|call(ed)? to order( [^,;]{1,30}?)? by( the chair,)?|presided over by|(opening|call(ed)? to order|opened|started|start)( time)?: (at )?\\d[\\d:.]*( ?[ap]m)?,? by|(^|{meeting},? (was )?)(called to order|opened|started|convened),? (at )?\\d[\\d:.]*( ?[ap]m)?(,? by|(?= \\())|{meeting} (was )?(started|convened) by|^\\(?(chaired|moderated|facilitated|convened|(called|opened|started|begun)(?= by [^,.;]{2,40},? (at )?\\d)) by|(thank(s|ed)?( you)?( to)?),?(?= [^.;,]{1,40},? for ((chairing|facilitating|moderating|hosting)( today| tonight| {theMeeting}|[.,;!]| and|$)|(running|leading|taking) {theMeeting}))|(handed|passed|gave|lent|turned)( over)? the (chair|gavel|reins|helm)( over)? to|under the (chairmanship|chair|leadership|guidance|direction) of|(^|[.;,] )(moderation|facilitation|chairing|hosting) (was )?(done )?by",
  chairBehind:
    "(chaired(?! by)(?! ((for|during|on) )?(the|a|an|its|our|their|this|that|these) (?!((regular|special|first|second) )?(meeting|call|session|discussion|day|part|half)\\b))|(is|was) (chairing|facilitating|moderating|hosting)(?= (today|tonight|this|the {meeting})|[.;,]|$)|hosted(?=[.;,]|$)|(?<!\\b(the|our|new|more|of|for|some|any|all|folding|\\d+) )(chairs|moderates|facilitates)(?=( today| tonight)?([.,;)]|$))|(took over|stood in|filled in|stepped in|deputi[sz]ed) (as|for) (the )?{leader}|called us to order|(got|gets) (us|things) (going|started)|presided(?! (at|over|in) (?!the absence\\b)(?!(an?|the|this|our|today's) ([\\w-]+ ){0,2}({meeting}|round|circle|{body}|assembly|proceedings)\\b))|kicked (us|things) off|convened( {theMeeting}|(?=[.;,]|$))|moderated(?! by)|facilitated(?! by)|(is |was |being |sat )?in the chair|chairing(?=[.,;)]|$)|(would take|was to take|agreed to take) the chair(?=[.;,]|$| (today|tonight|(for|of) (this|the|today's) ({meeting}|day|evening))\\b)|((takes|took|held|had) the chair(?! (home|away|back|apart|out|from)\\b)|(takes|took) over the chair)(?! of (?!{theMeeting}))|called {theMeeting} to order|(opened|opens|kicked off|closed|adjourned|conducted|steered) {theMeeting}|declared {theMeeting} (open|closed)|(?<!{meeting} )opened at|opens at(?= (about |around )?\\d)|(leads|led|ran|runs)(?= (today|tonight|this (time|week))([.,;)]|$))|(leads|led) us|(leads|led) through {theMeeting}|(took|takes|walked|walks|guided|steered|led|talked|brought|saw) ((us( all)?|everyone|everybody) )?(safely )?through (the|our|today's|tonight's|this) (agenda|{meeting}|morning|afternoon|evening|night|day|hour|points|topics|items|list|board|programme)|presiding|(acted|acts|served|serves|officiated) as (the |our )?{leader}|(is|was) (the |our |today's |acting )?{leader} (today|tonight|this (time|week)|for (the|this)|of the (day|{meeting}|evening))|(ran|runs|led|leads|took|held) the rest of {theMeeting}|led the (conversation|proceedings)|guided us|welcomed [^.;:]{3,100} to {theMeeting}|(leads|led|hosts|hosted|runs|ran) {theMeeting}|((would|(agreed|offered|volunteered|(stepped|stood|jumped|filled) (in|up)) to) (chair|lead|run|facilitate|moderate|host) {theMeeting}|(agreed|offered|volunteered|(stepped|stood|jumped|filled) (in|up)) to (chair|facilitate|moderate|preside|take the chair))(?=[.,;]|$| (in [^.;,]{2,20}(absence|stead|place)|since|because|as|today|tonight|while)\\b)|was (asked|elected|chosen|appointed|voted|invited) (to take the chair|(in|in)to the chair|(to chair|(as )?chair(man|woman|person)? (of|for)|to lead) {theMeeting})|on (facilitation|moderation)|as (the |our |acting )?{leader}(?=,))",
  /** Who leads, by a word for it. */
  leader: "(chair(man|woman|person)?|(discussion )?(moderator|facilitator|leader)|host|MC|conven[eo]r)",
  theMeeting:
    "(proceedings|things|the show)|(the|this|today's|our|tonight's) ((regular|special|first|second|whole|weekly|monthly) )?({meeting}|assembly|evening|discussion|round|gathering|proceedings|agenda)",
  /** One of these behind a word makes it a name: no place and no body does so. */
  surelyLed: "(runs|ran|leads) (the|this|today)|chair|facilitat|moderat|presid|\\bus\\b|convened|to order",
  /** Before the name, the same. */
  surelyLedFirst: "(?!)",
  /** Before the name of who led, in the same clause. */
  ledLead: "with|today|tonight|this time|in [^,.;]{1,40} (absence|place|stead),?",
  /** Somebody is made chair of the meeting, before the name. */
  elects:
    "(elect(s|ed)|appoint(s|ed)|chooses|chose|asks|asked|vot(es|ed))(?= [^.;]{1,60} ((in )?as|to( take)? the|to) (the )?chair)",
  /** Behind whom they made chair, and what he did then. */
  wasElected: "(was|is) [^.;]{0,60}?(elected|chosen|appointed|voted|installed)",
  thenTookChair: "([Hh]e|[Ss]he|[Tt]hey) ([^.;]{1,60}, |then )?(took|takes) the chair(?! of)",
  /** What whoever leads says of himself. */
  leadsOneself:
    "(i'll|i will|i'm|i am|i'll be|i will be|let me|i can|i get to|my turn to) (lead|chair|moderate|facilitate|host|run|leading|chairing|moderating|facilitating|hosting|running)( (today|tonight|this|it|us|the {meeting})\\b|(?=[.,;]|$))|(i'm|i am|i'll be|i will be) (your|the|today's|acting) {leader}( (for )?(today|tonight|this (one|{meeting}|{time})))?(?=[.,;]|$)",
  /** A sentence without one of these says of nobody that they led. */
  ledHint:
    "chair|charge|\\brun\\b|gavel|reins|helm|lead|led\\b|taken|fell|got us|gets us|got things|leader|moderat|facilitat|host|presid|open|call|order|ran\\b|runs\\b|us off|clos|adjourn|conduct|steer|guid|walked|welcom|conven|kick|declared|took|takes|elect|appoint|chose|started|officiated|\\bthank|\\bMC\\b",
  /** Right before the name. */
  /** Before "the chair" it is where somebody sits. */
  inBefore: "in|takes|took|taking",
  chairBeside:
    "((the|our|as|acting) (acting )?(chair(man|woman|person)?|facilitator|moderator|conven[eo]r|presiding officer)( today| tonight| this time| for the day)?)",
  /** Behind the name of whoever is called the chair, and before: a paper tells so of anybody. */
  toldOfChair:
    "(said|says|told|tells|added|adds|stressed|warned|warns|criticised|criticized|praised|denied|hailed|insisted|argued|admitted|demanded|called (on|for)|wrote|writes|believes|thinks|was|is|had|has|will|would|died|resigned|retired|who|of|after|welcomed (the|this|its|his|her|a) (?!(\\w+ )?(members?|guests?|visitors?|participants|attendees|meeting|group|{body})\\b))",
  toldByChair: "(said|says|told|asked|wrote|according to)",
  /** Right behind what says that somebody led. */
  inAnotherYear: "(back )?(in|since|from|until|till|between) (the )?([a-z]{3,9} (of )?)?(1[89]|20)\\d\\d\\b",
  signed: "signed( by)?|approved( by)?|confirmed( by)?",
  anotherTimeLed:
    "\\w+ years( in| at)?|last (time|week|month|year|{meeting})|previous|next (time|week|month|{meeting})|in {monthName}|absence of|used to|usually|normally|if|not|(was|is) then",
  /** Who leads a body, at its meetings or not. */
  leadsBody: "lead(er)?",
  /** What somebody leads who is called so in a table of a team. */
  leadsTeam: "(team )?lead(er)?|host",

  /** What somebody is or does; as a label it may stand in the plural. */
  role: "((acting|{deputy}|co)[- ]?)?{chair}|{lead}|secretary|scribe|scribing|minuting|recorder|((taking|keeping|writing) (the )?)?(notes|minutes)|note[- ]?tak(er|ing)|minute[- ]?taker|clerk|treasurer|({deputy}[- ])?president|time-?keep(er|ing)|typing|typist|typed|written up|scribbler|logger|logging|minuted|scribed|who (took (the )?(notes|minutes)|wrote (this|it)( up| down)?|minuted|scribed)|jabber( scribe)?|stack( keeper| taker)?",
  /** Behind a body that opens a note: it met. */
  bodyMet: "met (on|in|at)|held (their|its|an?) [a-z]{0,12} ?{meeting}",
  /** Says of a call that it took place, and of nothing else. */
  tookPlaceSo:
    "(those|people|also) (present |there )?(on|in|at) (the|this|today's) ({meeting})( were|:)|({meeting}) (was )?(called to order|convened|opened (at|by))|(led|took|takes|leads|guided|walked)( us)? through the (list|agenda|topics|items|points)\\b|(was |we )?(held|met) (on|via|over|by) {medium}\\b",
  /** Opens a line that only minutes have. */
  minutedBy:
    "(chaired|minuted|facilitated|moderated|(minutes|notes)( (taken|kept|written))?|(written|typed|noted|jotted)( (down|up))?) by",
  takesNotes:
    "scribe|typing|typist|scribbler|logger|logging|minutes|notes|note[- ]?taker|minute[- ]?taker|recorder",
  /** Behind "here": in what way. */
  howThere:
    "(in person|in the (flesh|room|hall)|on-?site|remotely|online|virtually|on (the )?(screen|phone|line)|(by|over|via|through) {medium})",
  /** Over those who met to judge what others wrote, where the head says who led. */
  sideLabel:
    "(the )?(reviewers?|authors?|presenters?|proposers?|examiners?|assessors?|panell?ists?|jurors?|jury)",
  roleLabel: "({role})(s|\\(s\\))?|{inTheChair}|{ledBy}|(notes|minutes) (taken )?by",
  /** What a label says behind the role. */
  roleBy: "(taken )?by",
  pronouns: "she|he|they|ze|xe|it|any|all",
} as const;
