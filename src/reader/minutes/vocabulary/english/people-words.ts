/** Words by which English minutes say who was there, who was not, and who came later. */
export const PEOPLE_WORDS = {
  // Who was there.
  body: "group|team|committee|board|crew|council|assembly|panel",
  memberOf: "members|directors|officers|councillors|trustees|governors|delegates|representatives",
  guest: "((invited|external|special|honou?red) )?(guests?|visitors?|observers?)",
  attendedWhere: "remote(ly)?|in[- ]person|on-?site|online|virtual(ly)?",
  group:
    "((also|{body}|executive|other|voting|non-voting|{memberOf}|staff|{guest}|people|those|who was|who were) ){0,3}(\\(expected to be\\) )?",
  ofSomeKind: "(({attendedWhere}|other|further|additional|confirmed) )?",
  attendees: "attendees?|participants?",
  /** Of those who come most times: they may have been there or not. */
  usualAttendees: "(usual|regular) (attendees|participants|people)|regulars",
  /** Opens a list of those who were there. */
  present:
    "{ofSomeKind}{attendees}|(in the room|in person|on-?site)( ?[/&+] ?| and )((on|via|by) (the )?({medium}|vc)|{attendedWhere})|(full )?attendance( (sheet|list))?|attended( by)?|attending|{group}(in attendance|attending)( for ((the )?(first|second|third|fourth|fifth|last|next|this|that) (item|topic|part|point|half)|(items? )?[\\w./-]{1,15}))?|{memberOf} {inTheRoom}( of \\d[\\w .]{1,20})?|{group}present( (today|tonight|in person|remotely|online|on site|at the {meeting}|by (phone|video)|throughout|only|later|as well|too))*( (from|until|till|after|up to|at|for|during|via|over|as) [\\w.]{1,12}(:\\d\\d)?( [\\w.]{1,10}){0,3})?|(?!(no|none|nobody|why|if|when|is|we|i|you|who|for|to|by|of|from) )((?!not )[\\w-]{1,20} ){1,3}(in attendance|attending)|participating|roll call|sederunt|(those )?who (showed|turned) up|who( (was|is|came|attended|joined|made it)|'s)( t?here| in| around)?|(names of )?(those|people|members) present|(team|crew|{body}|voting|non-voting) members|members present|present (and|&) accounted for|(?!no |not )([\\w-]{1,20} ){1,2}?{memberOf} (present|in attendance|attending)|(?!as |is |was )[\\w-]{2,20}(s|ff|ty) present|turnout|(crew |hands )?(on (deck|board)|aboard)|in the flesh|sign[- ]?in( sheet)?|blue[- ]?sheets?|delegates|((people|folks|everyone) )?{inTheRoom}( (in|at|on) (the|our|a)( [\\w-]{1,15}){1,3}){0,2}|(people|folks|everyone) (present|there|here)|(here|there|in) (today|tonight|this (week|time))|((t?here|with us|came|joined|joining|took part|taking part)( (today|tonight))? {howThere}( (today|tonight))?)|(physically|virtually|bodily) (t?here|in the room)|sitting in|taking part|joining( us)?( today)?|those (present|there|here|attending)|(present|in attendance|there|here),? (besides|apart from|other than|in addition to) (her|him|them|the {chair})|on (stage|the panel)|(names of )?(the |our )speakers( only)?",
  /** Where those are who meet. */
  inTheRoom:
    "(on|in|at|around|round) (the |our |today's |this |tonight's |this week's )?((long|big|round|small) )?(call|room|meeting|table|line|session|bridge|deck|circle|bench|screens?|speaker(phone)?|tablet|laptop)( today| tonight| this (time|week))?",
  /** The same, and where other things may be as well. */
  inAnyRoom:
    "{inTheRoom}|(on|in|at|around|round) (the |our )(kitchen( table)?|hall|hut|shed|studio|office|workshop|fire|benches|stove|desk|pub|bar|café|boathouse|library|barn|house|garden)( today| tonight| this (time|week))?",
  medium:
    "(the )?(phone|telephone|video|zoom|teams|skype|jitsi|webex|discord|mumble|bbb|bigbluebutton|(google )?meet|matrix|irc|slack|chat|stream)",
  /** Only as a heading. */
  presentAbove:
    "who( (all|else))?( (sat|met|gathered|turned up|showed up|took part|came along|stood|joined in|dropped in))?( (in|at|on|around|round|with|together|here|there|by)( (the|our|us|a))?( [a-z]{2,12})?)?|people|folks|speakers|roll|register",
  /** Opens one only with a colon, and names behind it, before anything else is said. */
  presentLoosely:
    "connected|connecting|(link|log|phon|zoom|beam|patch|tun|call)(g?ed|g?ing) (in|up|on)|speakers( only)?|here|there|roll|here( today)?|with( us)?|who|in|people|speaking|hosts|crew|team|on the phone|also attending|also (present|there|here)",
  /** Those of them that only a meeting makes people who were there. */
  presentAtMeeting:
    "connected|connecting|(link|log|phon|zoom|beam|patch|tun|call)(g?ed|g?ing) (in|up|on)|speakers( only)?|with( us)?|in|people|speaking|hosts|crew|team",
  /** "Present were Ada and Ben" has no colon. */
  presentBefore: "present( today)?|in attendance( today)?|attending( today)?|on (stage|the panel)",
  /** "Apologies from Ada", on a line of its own, has none either. */
  excusesFrom: "(apologies|regrets|excuses)( for absence)?( received)? from",
  were: "were|was",
  presentHeading: "((list of|{meeting}) )?",
  fromWhere: "from|of|for",
  /** Opens one beside it. */
  alsoPresent:
    "{others}|by invitation|management|((t?here|present) )?on( (the|a))? (phone|line|screens?|speaker(phone)?|tablet|laptop)|(student|tenant|staff|union|parent|youth|patient|members'?) rep(resentative)?s?\\.?|(({memberOf}|{attendees}|people|those|others) )?((?!com|go|tak|bring|hand|send|mov|phas|break|carry|work|put)[a-z]{3,10}ing (in|on|along)|observing|watching|joining)( (only|remotely|online|(by|via|from|over) [\\w ]{2,20}))?|((on|via|over|by|through) )?{medium}|staff|(non-|not )?voting( members)?|with(out)? (a )?vote|{guest}( (for|from|at|to) [\\w ]{1,20})?|(only )?for items? \\d[\\w ]{0,12}|{memberOf}|{officeLabel}|{attendedWhere}|dialled in|speakers?|((arrived|came|joined)( in)? )?later?|left early|(arrived|joined) later",
  /** Beside those who were there: what others of them are. */
  officeLabel:
    "(panel(l)?ist|presenter|secretary|treasurer|clerk|officer|director|president|dean|registrar|commodore|captain|coxswain|editor|librarian|coordinator|delegate|advis[eo]r|interpreter|translator|time-?keeper|gatekeeper|convenor|organi[sz]er|tutor|teacher|pupil|student|parent|volunteer)s?|ex officio|panel",
  others:
    "also|(everyone|everybody|all) else|the (rest|others)|others|others? (there|here|present|online|{inTheRoom})|also (there|here|in|on|with us|present|online|attending|{inTheRoom})",
  /** As a label beside those present: they came in another way. */
  tookPart:
    "([\\w-]{4,10} )?(connect|diall?|link|zoom|stream|phon|call|logg|join|beam|patch|tun|listen|watch|observ|visit|sitt|stopp|dropp|attend|assist|participat)(ed|ing)( [\\w-]{1,15}){0,4}",
  absent:
    "((with )?apologies( for absence)?|regrets|(sent|sends|sending|who sent) ((his|her|their) )?(regrets|apologies|excuses)|((?!no |not )[\\w-]{1,20} ){0,2}?{group}absent( (with(out)?|w/o) (an )?(apolog(y|ies)|notice|leave))?|absentees?|absences|(sorry,? |([\\w-]{1,20} ){0,2}?({memberOf}|{attendees}|maintainers|people|those|staff|folks) (who )?|who )?(not (present|here|there|available|attending|in attendance|coming)|(can't|cannot|can not|won't|(could|would|did|do|is|are|was|were)(n't| not)|unable)( (able|to|be|make|made|come|attend|join|it|here|there|today|tonight|this {time}))*)|excused|unavailable|missing|sorry|(sorry )?not (able )?to (make it|come|be (t?here))|away|out( today)?|on leave|optional|no (word|intimation|apology))( received)?( from)?",
  /** How somebody was there, which is no nickname. */
  attendedHow: "{attendedWhere}|phone|video|zoom|irc|late|partly|partial|{guest}",
  scratch: "(no,? )?(scratch|strike|ignore|forget|undo|drop) (that|this|it|the last)",
  /** In a log, whoever says so is there, or whom he names. */
  presentPlus: "present ?\\+",
  /** Opens a label that says from where people took part; and what else stands behind it. */
  whereBefore: "from|via|over|by|on|at|through|out in",
  noWhere:
    "(the|our|his|her|a) (?!(road|train|car|bus|office|ferry|boat|phone|line|screen|call|room|kitchen|pub|web)\\b)|the (way|whole|side)|now|last|(holiday|leave|sick)\\b|short|brief|top|hold",
  /** Of people in a label that opens no list of those who were there. */
  noListLabel:
    "projects?|products?|systems?|sponsors?|donors?|hosts?|repos(itories)?|birthdays?|congrat\\w+|welcome|new|mentors?|contributors?|maintainers?|committers?|admins?|editors?|recipients?|pairs?|buddies|shifts?|duty|votes?|leave|holiday",
  /** Of people who do something else together: in a class, a match, a concert. */
  otherGroup:
    "(class|grade|form|year|table|heat|lane|court|pool|bus|shift) ?(\\d{1,2}\\w?|[a-z])|{weekday}s?|(starting )?(line-?up|eleven|xi|squad)s?|(the )?sub(stitute)?s|scorers?|goals?|referees?|umpires?|coach(es)?|trainers?|(the )?cast|soloists?|performers?|musicians?|(1st |first |2nd |second )?(violins?|violas?|cellos?|pianos?|flutes?|oboes?|clarinets?|horns?|trumpets?|sopranos?|altos?|tenors?|bass(es)?)|conductor|[\\p{L} ]{2,30} (f\\.?c\\.?|united|rovers)",
  /** Opens a sentence that says where, or with whom, others were; and what they did there. */
  placeOpening:
    "in|on|at|around|round|along|with|beside|besides|behind|over|via|by|next to|across|there|here|joining|gathered|assembled",
  roomWord: "(room|hall|office|studio|workshop|library|kitchen)",
  articleOrOur: "the|our|a|an|his|her|their|my",
  sat: "sat|stood|gathered|met|came|joined|crowded|squeezed in",
  /** How a label of those who were there opens that no list has, and how one word ends that is of another thing: "Donors". */
  anyGroupOpening: "the|our|those|these|who|everyone|everybody|all|people|folks|{placeOpening}",
  agentEnding: "(er|or|ee|ist|ant|ian)s?",
  doneBy: "by|to|for|from|of",
  doneEnding: "ed",
  /** In a label beside those of a body: who comes to its meetings as well. */
  bodyBeside:
    "administration|administrators?|management|public|faculty|secretariat|presidium|(executive |full )?(board|committee|council|panel)|auditors|staff|executive|counsel|councillors|officers|trustees|directors|governors|teachers|members|delegates|representatives|(guests?|visitors?|observers?)( with(out)? (a )?vote)?|consultants?|residents|parents|students",
  /** Over what belongs to the head of the minutes. */
  headHeading:
    "practical(ities|s)?|logistics|housekeeping|admin(istrivia)?|basics|facts|formalities|opening|welcome|call to order|(meeting )?(info|data|details)|who('s| is| was) who|roles|attendance and apologies|apologies( for absence)?",
  /** In a label of those of a body. */
  groupWord: "members?|executive|staff|core|voting|elected|ex officio",
  /** Before the name of whoever did not come. */
  inPlaceOf: "instead of|in place of|without|except|(everyone|all) but|on behalf of|in the absence of|missed",
  /** Behind a name: it is something of his, which was not there. */
  ofHis: "'s (?![a-z]+ing\\b)",
  /** Beside it a body may be named: those of it who came, too. */
  besideBody: "(also )?(in attendance|attending)|also present|{alsoPresent}",
  /** "Ada came, and so did Ben" */
  soDid: "so did|so were",
  asDid: "as (was|were|did)",
  soCame:
    "made it|came|was (there|here|present|around)|were (there|here)|joined|turned up|showed up|dialled in|attended",
  being: "being (present|there|here|in attendance)",
  /** Whoever writes, before his name in parentheses. */
  writer: "i|me|myself|yours truly",
  /** Before whoever writes names himself, and what a letter opens with. */
  introducesWriter: "(it's|it is|it was|this is|got|have|had|only)",
  salutation:
    "dear|hi(ya)?|hello|hey|good (morning|afternoon|evening)|(morning|afternoon|evening)(?=,? (all|everyone|folks|everybody))",
  whoClause: "who|whose",
  /** Before people whom nobody names, or a beast. */
  soMany: "an?|one|two|three|four|five|some|several|many|our|the|his|her|their",
  /** Before a name that several have. */
  bothOf: "both|two|three",
  animal: "dog|cat|puppy|kitten|baby|bird|parrot|hamster|rabbit",
  /** Behind a name: it is of somebody who came for the first time. */
  newHere: "new(!|$|,| (here|face|member|to))|first time|welcome|visitor|guest|(back|fresh) (from|again)",
  labelPlus: "present|regrets|scribe|chair",
  /** What a fence names where it holds what people wrote. */
  languageOfWords:
    "te?xt|plain(text)?|none|chat|irc(log)?|logs?|transcript|slack|discord|matrix|irssi|weechat",
  /** How grave a message of a program is, where a log of people has who speaks. */
  logLevel:
    "emerg(ency)?|alert|crit(ical)?|fatal|severe|err(or)?|warn(ing)?|notice|info|debug|verbose|trace|ok|fail(ed|ure)?|success",
  /** In angle brackets it stands for what somebody is to put there. */
  placeholder:
    "(your[-_ ]?)?(name|file(name)?|path|ur[il]|dir(ectory)?|host(name)?|port|user(name)?|password|id|key|value|type|date|time|title|text|src|source|dst|dest(ination)?|target|input|output|args?|options?|command|string|number|int|bool|list|item|tag|branch|commit|version|message|e?mail|address|todo|none|null|nil|undefined)",
  /** Opens a line of a program or a command. */
  codeOpening: "import|def|const|let|var|return|sudo|git|npm|npx|cargo|docker|make|curl|cd|echo",
  /** Behind a name: how long or in what way its bearer was there. */
  attendedSpan:
    "who(se)? [a-z]+|(once|when|while|instead|of|as (an?|our|the)) \\S+|(acted|acting|served|serving|standing in|stood in|deputising|deputizing) (as|for)|as {memberOf}\\b|from (the )?(\\S+ ){0,6}?\\S+(?= \\(|$)|in the {chair}|chairing|minuting|(taking|keeping|writing) (the )?(notes|minutes|time)|(who )?(joined|left|arrived|came|dropped (in|out|off)|had to leave|dialled in|dialed in|joining|leaving|calling in|phoning in)|(until|till?|from|up to|to|for) (the|about|around|item|topic|point|part|half|\\d+)|with (a|an|the|his|her|their) |(as|standing in as) (deputy|stand-in|substitute|acting)|via|by (phone|video)|on the phone|remotely|online",
  /** Before a name: the same. */
  attendedLead:
    "(together |along )?with|(vice|deputy)(?! (chair|president|mayor|clerk|secretary|treasurer|director|captain|leader|head)\\w*\\b)|stand-in|backup|then|so|now|this (time|week|month)|today|tonight|first|as (an? )?({guest})|(and |later |then )?joined( later| at)?( \\d[\\d:.]*)?( in part)? by|(from|until|till|at|as of) \\d[\\d:.]*( ?[ap]m)?|new|as (an? )?{guest}|(and )?(only|just|also|later( on)?|briefly|partly|remotely|online|by (phone|video)|on the phone|for (the|a) [a-z ]{1,20}|towards the end|at first)|(the )?((board|committee|council|team|staff|club) )?({memberOf}|officers)",
  /** Opens words before a name that say when, for what or as what somebody came, and ends them before one written small. */
  leadOpening: "from|since|until|till|at|after|for|during|by|as|an?|our",
  leadNoun: "(?!)",
  /** Behind it stands a thing or a body. */
  ofOrThe: "the|of|from|at|in",
  leadEnd: "also|only|just|called|named|then",
  /** Between commas behind a name: an office, which is nobody else. */
  officeBehind:
    "((public works|human resources|\\w+|\\w+ \\w+) )?(executive|\\w{3,}(ologist|ographer|orist|ivist|ician|keeper|worker)|manager|director|clerk|treasurer|secretary|engineer|attorney|officer|coordinator|teacher|chief|planner|assistant|consultant|administrator|superintendent|principal|editor|inspector|(deputy )?(head|director|chief|leader|manager|secretary|president|captain|keeper|minister|chair) of (the )?[\\w ]{2,30}|rep(resentative)?|accountant|librarian|caretaker|president|registrar|commodore|chair(man|woman|person)?|(pro[- ])?(vice[- ])?chancellor|dean of \\w+|bursar|organi[sz]er|advis[eo]r|architect|surveyor|analyst|developer|designer|specialist|apprentice|intern|auditor|solicitor|lawyer|landlord|landlady|guest( speaker)?|visitor|observer|speaker)|(deputy|vice|assistant|associate|acting|interim|joint) \\w+( \\w+)?",
  /** In the head of a note, before names: they are of the meeting, there or not. */
  peopleHeading:
    "who( (was|is|came))?( (here|there|present))?|people|members( present)?|team|crew|in the room|around the table|on the call|those present|present|attending|attendance",
  ofPeopleAlone: "in|out|on|with|us",
  itWere: "(it was|we were|there were|were|was just|just)",
  ofPeople:
    "met|came|made it|presid\\w+|visitors?|away|voices|presented|present|attend(ing|ed|ance|ees?)|here|there|around|table|people|members?|team|crew|(co-?)?chairs?|(area )?directors?|minutes?|notes?|scribes?|hosts?|facilitat\\w+|moderat\\w+|who|regrets|sorry|apologies|on the call|participants?|absent|joined|joining|room|with us|guests?|officers?|trustees|councillors|roll( call)?|secretary|clerk",
  /** A sentence that says who was there, before the names and behind them. */
  thereWere:
    "(the |this |today's )?((the |our )?({memberOf}|people|others|rest) {inAnyRoom}|{inAnyRoom}|with us|taking part|joining( us)?|(present|attending|in attendance)( {inAnyRoom}| on [\\w ]{3,20})?|connected|sitting in|dialled in)( today| tonight| this (time|week))? (were|was|are)|(notes|minutes) (from|of) (our|the|today's|this) {meeting} with|{inTheRoom},? we had:?|(small|short|tiny|full|big) (round|group|circle|crew|crowd|turnout|house|{meeting})( today| tonight| this time)?([,:]| [-–—])( just| only| with)?|it was (just|only|all)|(the |our )?{attendees}( (today|tonight|this (time|week)))? (are|were)|(just|only) (the )?\\w+ of us( today| tonight| this time)?([,:]| [-–—])|w/|(also|others?) (present|there|here|with us|{inTheRoom}|attending|in attendance|taking part|connected)( (were|was|are)|(?=:))|also (at|in|on|aboard) (the )?[\\w-]{2,15}( [\\w-]{2,15})?(?=:)|(everyone|everybody|all( of us)?|the whole {body}) ((was|were) (here|there|present|around)|made it|came|(turned|showed) up)[^.:;]{0,30}:|((the |this |today's )?(meeting|call|session) (was )?)?(attended|joined) by|(the |our |this )?[\\w-]{3,20}( [\\w-]{3,20})? (was|were) (also )?represented by|[Ww]e( others| two| three| four| five| six)? were|(those|the people) (present|there|attending|taking part|participating|on the call|around the table) (were|are)|the following (people |persons |members )?(attended|took part|joined|came|(were|are) (present|there|in attendance)):?",
  /** Behind a run of names: another was not there. */
  saidAway:
    "(sends?|sent|sending) ((his|her|their) )?(regrets|apologies)|couldnt|cant (come|make)|(is|was|were|are) (away|ill|sick|absent|excused|on (holiday|leave|vacation)|travelling|unable)|couldn't|could not|can't|cannot|did not come|didn't (come|make it)|apolog(ies|ised|ized)|apols|regrets|absent|excused|missing|nobody",
  atPlace: "(on|in|at|around|round) (the|our)",
  whichWas: "which (was|were)",
  /** Before names in parentheses, or behind "among them": how many were there. */
  counted:
    "(those|everyone|everybody|all|people) (of (us|you) )?who (came|come|made|attended|joined|turned|showed|braved|dialled|ventured|gathered|met|stayed|were|could)( [\\w-]{1,15}){0,4}(?=,? (namely|by name)\\b)|((present|there|here|attended|came|took part|in (the )?\\w+)(?=[,:]? (including|among them|namely))|quorum|(of us|(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|all|everyone)( of \\w+)?( (voting )?({memberOf}|people|persons|residents|owners|parents|shareholders))?) (is |are |was |were )?(present|attended|there|here|took part|came)|present (are|were) [\\w ]{1,30}|(two|three|four|five|six|seven|eight|nine|ten|\\d+) of us(?= \\()|attendance: \\d+|on the call)",
  amongThem: "including|among them|namely|by name",
  /** Before names: the one who led greets or thanks them. */
  greeted: "welcomed|thanked|greeted|(thanks|thank you|cheers|welcome)(,| go)?( to)?",
  /** Behind them, for what. */
  forComing:
    "to {theMeeting}|for (coming|attending|joining|being (here|there)|making (it|the (journey|trip|effort))|turning (out|up)|taking part)",
  /** What a label of people has, whatever else it says: "Crew on deck", "Round the table at Ada's". */
  peopleLabel:
    "^(hands|faces|voices|folks|souls|we|t?here)$|^(turned|showed) up$|^(checked|signed|logged|dialled|dialed|phoned) in$|^everyone (except|but)\\b|^who( (is|was|were|came|joined|attended|made it|turned up|showed( up)?|met)(?! the\\b).*)?$|^{inTheRoom}( (at|in) [^:]{2,60})?$|(^(the |our )?(\\w+ )?(crew|hands|faces|voices|folks|people|everyone|those|party|company) )({inAnyRoom}|(in|at|on|round|around|aboard) (the )?[\\w-]{3,15}|here|there|tonight|today|aboard|who (came|showed|turned up|were (there|here)|made it))( (today|tonight))?( (at|in) [^:]{2,30})?$|^((just|only) )?(\\d+|[a-z]{3,6}) {inAnyRoom}$|\\b(attend(ed|ing|ance)|turnout|(who|all|we|people|folks|members|(\\d|two|three|four|five|six|seven|eight|nine|ten)( of us)?) (came|were \\w+|turned up|showed up|made it)|(round|circle|group|crowd) of (\\d+|[a-z]{3,6})$|we were|of us|gathered|assembled|with us)\\b|^(👥|🧑|🙋|👪|👫)",
  /** Opens a sentence behind a list of those present that adds one more. */
  alsoLead: "also( (present|there|here)( was| were)?)?|plus|and|with|joined by",
  /** Opens each label of a list by whom people are from. */
  fromSide: "^from ",
  /** What takes it back. */
  noPeopleLabel:
    "shortlist|not|next|no|will|would|should|could|can(no|')?t|\\w+s to (?!the\\b)[a-z]+|unable|invited?|expected|planned|last|list|wanted?|needed|why|how|what|absent|apologies|regrets|missing|away|for the|to (do|be)|topics?|items?|points?|things|thank(s|ed)?|rota|winners?|candidates?|elected|nominat(ed|ions?)|authors?|reviewers?|contacts?|distribution|cc|holders?|teams?|rooms?|subjects?|agenda|tags|memoriam|memory|awards?|prizes?|volunteers?|owners?|letters?|for {weekday}|send|sent|left (on|for|by|with|after|behind)|gone|sick|ill|fair|league|club|former|since|photo|about",
  /** It was so at another time, or is not so yet. */
  toldOfOthers:
    "will|would|might|if|should|hopes?|next (time|week|month|year|meeting|call)|last (time|week|month|year|meeting|call)|(in|since|until) ({monthName}|\\d{4})|usually|normally",
  thatIs: "it was|that is|i\\.e\\.",
  weHad: "we had|with",
  /** Before "with": it is of something done with them. */
  dealt:
    "met|meets|spoke|speaks?|talk(s|ed|ing)?|deal(s|t)?|agree[sd]?|work(s|ed|ing)?|argue[sd]?|check(s|ed)?",
  withUs: "with us|present|in attendance|attending|taking part",
  /** In a sentence over the list of those who were there. */
  announcedBy:
    "(who|people|members|participants|following|these)\\b[^.:]{0,60}\\b(present|attended|there|here|came|joined|took part|{inTheRoom})",
  ofWhole: "of|out of",
  /** Behind the names in a sentence at the top: they met. */
  met: "(met|gathered|came together|got together|sat down|talked)(?= (on|in|at|to|for|by|this|today|yesterday|online|again|together|over|via)\\b|[.,;]|$)|have met",
  /** Behind a label of those who were there, or not. */
  thisTime: "today|tonight|this (time|week|month|morning|afternoon|evening|once)",
  todayLead: "today|tonight|also|so|this (time|week)",
  thereBehind:
    "(were|was|are) (all |both |also |only )?({inAnyRoom}(?=[.,;]|$)|present(?! (at|in) (?!the (meeting|call|session|room)))|(there|here|around)(?=[.,;]|$| (as well|too|from|for|throughout|until|today|tonight|this time)\\b)|the (only )?(others?|ones)( (there|here|present))?(?=[.,;]|$)|on the call|in the room|in attendance|at the (meeting|table|call)|connected)|(all |both |also )?(there|here)(?=[.,;]|$)|(all |also )?(present|minuting|listening in|taking (notes|minutes)|attending)(?=[.,;]|$)|(all )?attended( (the|this|today's) (meeting|call|session))?(?=[.;,]| \\(|$| (too|as well|in person|online|remotely|by|via)\\b)|sat in(?=[.,;]|$)|answered (to )?the roll( call)?|joined(?=[.;]|$)|joined us(?=[.,;]|$| (today|tonight|from|by|via|on|remotely|online)\\b)|(had )?(called|phoned|tuned) in|(completed|made up|formed) the (rest of the )?(quorum|circle|group|crew|{meeting}|round|table|room|party|company)|made up the rest(?=[.,;]|$)|(joined|took part in|came to|dialled in to|dialed in to) (the|this|today's) (meeting|call|session)|(all )?((were|was) able to|could) (attend|join|come|make it)|((were|was) (a bit |a little )?late|(joined|came|arrived) late)(?=[.,;]|$| (but|and|as|because|since))|(all )?(made it(?=[.,;]|$| (today|tonight|this ({time})))|came along|took part|(had )?(dialled|dialed) in|turned up|showed up)",
  personColumn: "((full|first) )?(name|person|member|who|delegate|representative)s?|{attendees}",
  surnameColumn: "(last|family|sur|second)[- ]?names?",
  /** Beside a column of names, what else its people are called. */
  aliasColumn:
    "abbr(\\.|eviations?)?|initials|nick(name)?|(github|irc|matrix|slack)( (id|name|handle|username))?|handle|username",
  contactColumn:
    "{aliasColumn}|from( where)?|role|organi[sz]ation|org|company|affiliation|employer|e-?mail|pronouns|tz|time ?zone|country|city|location|team|department|unit|site",
  roleColumn: "role|position|office|function",
  presentColumn:
    "(present|attended|attending|attendance|presence|in attendance|here|there|came)( ?(/|or|&) ?(apologies|absent|away|regrets|not( here)?))?\\??",
  presentMark:
    "y|p\\b|yes|ayes?\\b|yea\\b|x|present( by (phone|video))?|here|attended|late|(by|via|on) {medium}|(arrived|joined)( late| at)?( \\d[\\d:.]*)?( [ap]m)?|{attendedWhere}|\\*|\\+|{ticks}",
  /** Of somebody who came, where the column says so. */
  cameHow:
    "{medium}|{ledAlone}|{holds} {reins}|(diall?ed|called|connected|logged|phoned|zoomed)( in)?\\b|(from|until|till?|left|part|partly|for)\\b( [a-z]+){0,2} ?\\d",
  awayMark:
    "n|a\\b|no|absent|not (present|there|here|attending)|(did not|didn't) attend|unable( to (attend|come))?|declined|tentative|invited|sent (a )?substitute|apologies|regrets|excused|away|out|sick|ill|on (leave|holiday)|[-–—]|{crosses}",
  crosses: "[❌✗✘✖☐]",

  /** What only somebody does, and no organisation. */
  speaks:
    "(explain(s|ed)|ask(s|ed)|thinks|thought|reckons|reckoned|wonder(s|ed)|suggest(s|ed)|point(s|ed) out|mention(s|ed)|apologi[sz]e[sd]|thank(s|ed)|volunteer(s|ed)|present(s|ed) (the|a|an|his|her|their)|show(s|ed) (the|a|an|us|his|her|their)|read(s)? (the|out|a)|would like to|(is|was) not here|takes back|stands again)",
  /** Behind a name: it is somebody's, where others of a run of names do such a thing, too. */
  onlyPeopleDo:
    "({speaks}|{presentDeed}|'s [a-z]+ing|has [a-z]+ed|says|said|wants|wanted|will|'ll|is (going to|happy|not sure|sick|away|against|for it)|to (?=[a-z]+ (the|a|an|with|out|up)\\b)|offer(s|ed)|agree(s|d)|promise(s|d)|has (offered|agreed|promised|a|the|been)|had|hopes?|knows|likes|prefers|report(s|ed)|brings|brought|takes|sends|writes|asks|couldn't|can't)",
  /** Things do so, too. */
  onceHad: "had|takes|brings|brought|has (a|the|been)|will be",
  /** A program that sits in a call, or somebody's thing. */
  machine:
    "\\w\\.ai\\b|'s \\p{L}+$|(^|[\\s_-])(bot|notetaker|(ai|meeting) (notes|notetaker|assistant|companion|recorder|bot)|transcriber|copilot)$",
  bot: "bot|bridge|zakim|rrsagent|serv",
  /** Beside a column of names: what each of them said. */
  saidByColumn:
    "yesterday|today|done|blockers?|blocked|(my |personal )?updates?|((the )?(last|this) week)|said|statement|contribution|what (they|each) said|mood|check-?in|since (last time|last week)",
  /** Over what each says in turn. */
  roundHeading:
    "((the|our|opening|closing|first|quick|short) )?(round|go-?round|check-?in|check-?out|introductions?|intros?)( round)?|(round of|round the|around the|tour de) (table|room|names|introductions?|intros?|updates|news|check-?ins?)|(personal|individual) (updates|news|reports)",
  /** Behind a whole name that opens a sentence: only those who are there do so. */
  doesThere:
    "(then |also |briefly )?(moved|welcomed|seconded|chaired|presided|took the chair|reported|presented|introduced|summari[sz]ed|explained|asked|proposed|raised|noted|pointed out|(opened|closed)(?! (?!{theMeeting}\\b)(the|a|an|his|her|its|their)\\b)|volunteered|answered|replied|objected|abstained|minuted|showed (us|the|a|his|her|their)|read (the|out|a|his|her|their)|gave (us|the|a|an|his|her|their)|took (the )?(minutes|notes)|kept (the )?minutes|thanked (everyone|everybody|all|the)|updated (us|the)|walked us|told us|spoke (to|about|on|for|against))",
  /** Behind any name: it did something for the meeting. */
  servedAs:
    "(chairing|facilitating|moderating|scribing|minuting|taking (notes|minutes)|keeping time)(?=[.,;)]|$)|took (the )?(notes|minutes)|kept (the )?(notes|minutes|time)|scribed|minuted|facilitated|chaired|moderated|wrote (up )?the (notes|minutes)|was (the )?(scribe|note[- ]taker|minute[- ]taker|timekeeper|facilitator)",
  servedHint: "notes|minut|chairing|scribing|time|scribe|facilitat|chaired|moderat|note-taker",
  doneThereBy:
    "([Mm]oved|[Ss]econded|[Pp]roposed|[Mm]oderated|[Mm]inuted|([Nn]otes|[Mm]inutes|[Pp]rotocol)( were| was)?( (taken|kept|written|recorded))?|(was|were) (presented|introduced|explained|read|read out|raised)|[Mm]otion( was made)?( (moved|made))?) by",
  doneThereBehind: "seconded|that|to",
  doesThereHint:
    "moved|second|report|present|introduc|summar|explain|ask|propos|raised|noted|pointed|open|clos|volunteer|answer|repli|object|abstain|minute|show|read|gave|took|kept|thank|updated|walked|told|spoke|notes|protocol|motion",
  /** Of what was said at another place. */
  writtenIn:
    "wrote|writes|in the (paper|press|news)|(his|her|their) book|letter|e-?mail|mailed|in (his|her|their) (report|message|absence)|by post|on behalf of|newspaper|magazine|blog|at the (fair|conference|fest\\w*)",
  speakerColumn: "speaker|who|name|person|member",
  /** Before a colon and names: who met. */
  weMet:
    "([Ww]e|[Tt]he {body}) (met|gathered|got together)|[Ww]e were (two|three|four|five|six|seven|eight|nine|ten|\\d+|few|many)(?=[ :])|[Tt]here were \\w+ of us|\\w+ of us (met|were (there|present))",
  /** Behind a name that opens a line: its bearer does, says or will do something. */
  doesAfterName:
    "to|will|has|had|is|was|would|wants?|can|thinks?|thought|says|said|asks?|asked|suggest(s|ed)|propos(es|ed)|reports?|reported|explain(s|ed)|show(s|ed)|agree[sd]|{presentDeed}",
  /** Opens what somebody says to others. */
  spokenFirst:
    "agreed|agree|yes|yeah|yep|no|nope|ok|okay|hi|hey|hello|morning|good (morning|evening)|thanks?|thank you|sure|sorry|me too|same|let's|let us|you|we|shall|should|could|can|would|done|\\+1|o/|here",
  /** Says that whoever speaks speaks of himself. */
  firstPerson: "i|i'm|i'll|i've|i'd|my|me|mine",
  /** Opens a line like a speaker, and is none. */
  noSpeaker:
    "q|a|question|answer|{actions}|{todo}|{decisionMark}|{putOff}|{notesHeading}|{agenda}|{present}|{absent}|{alsoPresent}|{roleLabel}|{whenAndWhere}|{presentLoosely}|topic|subject|info|nb|ps|pros?|cons?|update|edit|link|links|status|next|http|https|example|warning|tip|background|goal|problem|solution|version|author|from|cc|re",

  // Who came later, or as a guest.
  arrivalHint:
    "drop|look|turn|join|enter|arriv|left|leaves|came|come|dial|connected|present|attend|introduc|welcom|guest|with us|sat in",
  arrivalLead:
    "([Aa]lso|[Ll]ater( on)?|[Tt]hen|At (about )?\\d[\\d:.]{0,4}( ?[ap]m)?|[Aa]round \\d[\\d:.]{0,4}|([Aa]s a|[Oo]ur|[Tt]he)? ?[Gg]uest( speaker)?|[Nn]ewcomer|[Nn]ew member)",
  arrives:
    "((has |had |also |then )?(join(ed|s)|enter(ed|s)|dropped in|looked in|sat in|dialled in|dialed in|connected|c[ao]me(s)?( in)?|arrive[ds]|turned up)(?= (to |on )?(the|this|our) (meeting|call|session|room)\\b| us(?= (at|for|from|by|after|before|once|when|late|today|tonight|during|as|via|remotely|around)\\b|[.,;]|$)| (late|later|after (the )?(item|first|second|third|break)|in late|in at|at \\d[\\d:.]*|at (half|about|around|the end)|around \\d[\\d:.]*|during|at (half|quarter|about|around)|from (home|(the|a|an|his|her|their) (?!([\\w-]+ )?({unit}|{body})\\b))|for [a-z]+ (minutes?|while|hour|moment)|for (item|topic|point|agenda|the (first|last|second|rest|item|next|matter of)|the [A-Za-z -]{2,30} (matter|item|business|discussion|case|part)\\b)|from \\d[\\d:.]*|as (a |an )?{guest}|remotely|online|by (phone|video)|via)\\b)|(left|leaves) (early|at \\d[\\d:.]*|at (half|about|around)|around \\d[\\d:.]*|(the|this) (meeting|call|session|room)|after (item|topic|point)|us at)\\b|(was|is|were) (also )?(present|in attendance|with us)(?= (for|as|until|from|by|via|today|tonight)\\b|[.,;]|$)|introduced (himself|herself|themselves|themself)\\b|attended( (the|this|our) ({meeting}))?(?= (for|as|by|via|remotely|until|from)\\b|[.,;]|$))",
  whoCame:
    "who (had |has )?(come (late|later|in)|came (late|later|in)|arrived|joined (late|later|us|at|the ({meeting})|for)|was here|is here|was with us|had dialled in)",
  welcomed:
    "([Ww]e( all)?( also)? welcomed|[Tt]he chair(man|woman|person)?( also)? welcomed|[Ww]ith us( today| tonight| for the first time)? (was|were|is|:)|([Aa]lso|[Nn]ewly) (present|with us|here|in attendance)( (was|is|:))?:?|([Oo]ur |[Tt]he |[Tt]oday's )?[Gg]uest( speaker| today)?( was| is|:)?)",
  behindGuest:
    "(of|from|as|to|for|at|showed|told|gave|presented|explained|took|spoke|talked|answered|joined|who|and)",
  notHere:
    "not|cannot|(could|can|did|would|was|is)n't|cancel(l)?ed|will|would|could|might|may|if|wants?|hopes?|asked (whether|if|to)|should|next (time|week|month|year|meeting|call)|last (time|week|month|year|meeting|call)|by (e-?)?mail|in writing|on the list|(in|since|until) ({monthName}|\\d{4})|yesterday",
} as const;
