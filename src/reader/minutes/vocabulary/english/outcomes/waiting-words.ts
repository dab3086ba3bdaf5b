/** Words of what waits, why, and for how long. */
export const WAITING_WORDS = {
  /** Any time to come, as a date, a meeting, a season, a release or a span. */
  laterPoint:
    "({laterAny}|(the |our )?next (?!(to|door|steps?|of)\\b)[a-z]+|(the )?(end|start|beginning|middle) of (the |this |next )?(\\w+ )?(year|month|season|term|week|quarter|summer|winter|spring|autumn|holidays)\\b|(the )?\\d{1,2}({ordinal}| {monthName})|{monthName}\\b|({weekday}|{weekdayShort})\\b(?!s)|(the |our )?((early|late) )?(spring|summer|autumn|fall|winter|christmas|easter|new year|holidays?|vacation)( (break|holidays?|recess|season|term|round|meeting))?\\b|(the |our )?((winter|summer|spring|autumn|christmas|easter|holiday|mid-?term) )?(break|recess|interim)\\b|(a|one|two|three|four|six|a few|\\d+) (days?|weeks?|wks?|months?|fortnights?)( from (now|today)| time| later| hence)|{laterRelease}|q[1-4]\\b|(another|some other|a later) (time|day|week|month|evening|{meeting})|later\\b)",
  laterRelease:
    "((the )?v\\d+\\b|(fork|release|version|milestone|phase|sprint|cycle|series|iteration|upgrade) #?\\d+\\b|(the )?v?\\d+[.·](\\d+|x)([.·](\\d+|x))?\\b|(the |a )?(next|following|later|subsequent) (\\w+ )?(release|version|cycle|milestone|sprint|quarter|iteration|increment|beta|cut)\\b)",
  /** A matter by a word for it, or by none. */
  itWaits:
    "(it|this|that|they|these|those|both|all|all else|everything else|((rfc|pr|pep|issue|item|ticket|bug|motion|draft|proposal|tep|kep|mcp|mr|adr)s? #?|#)\\d{1,6}\\b|the (rest|others?|remainder|matter|topic|question|item|point|issue|vote|decision|discussion|debate|choice|proposal|request|motion|naming|subject|thing|whole thing)s?)",
  /** What is left of some work, and no matter of the meeting. */
  restWaits:
    "(the )?(rest|others?|remainder) (?![^.;?!]{0,120}\\b(next (time|{meeting})|{laterMeeting}))((still|must|has to|have to|will) )*(waits?|follows?|comes?)\\b",
  /** Before a clause that says what becomes of it. */
  waitLead:
    "(^|^(at|on|upon) [^.,;:?!]{2,40}?(request|suggestion|wish|proposal)( (of|by) \\S+)? |[,;:–—(→] ?|(->|=>) ?|\\b(so|and|but|then|hence|thus|therefore|that) )",
  /** Who puts it off. */
  weLater:
    "(we|let's|lets|let us|(the )?{decidingBody})('ll| will| shall| should| can| may| might)?( (just|rather|better|first|then|also|all)){0,2}",
  shoves:
    "(withdrawn|suspended|moved?|pushe?d?|bump(ed)?|punted|postponed|deferred|delayed|shift(ed)?|kick(ed)?|roll(ed)?|carried|put(?!( \\w+){0,2} to\\b)|slipp?(ed)?|adjourned|continued|retarget(ed)?|dropped|moves|slips|slides|rolls|shifts|moving|pushing|bumping|punting|deferring|postponing|shifting|kicking|slipping|adjourning)",
  whither: "( (out|back|on|over|off|up|forward|down the road))?",
  /** Why nothing is settled now. */
  whyWait:
    "({undecidedYet}|{notAmongUs}|(not|n't) (yet )?(ripe|ready|done|there|finished|in|clear|complete)\\b|^([^.:;?!]{1,60}: ?)?no \\w+(?= ?,)|\\b[\\w-]{1,24} (out|away|off|ill|sick|absent|missing|on leave|on holiday)(?= ?[,;→–—-])|(no|little|not much) time|time('s| is| was) (up|over|short)|(ran|run|running) (out|short) of|too (late|early|soon|big|long|tired|few)|needs? (more|\\w+ first)|waiting for|not without \\w+|opinions|open question)",
  /** All that a decision says where it only waits. */
  waitsFor:
    "(wait|hold off) (for|until|till|with)|(leave|park|hold)( {ofIt})?( off| over)? (until|till)|not (to )?(decide|vote)",
  /** Opens what came of a matter where it waits. */
  putOffAlone:
    "(stands?|stood) over|held (over |back )?(till|until)|waits? (till|until|for)|no (choice|decision) (made|yet|today)|left (over|open)",
  sleepOn: "sleep (on|over) (it|this|that|these|those|the)\\b",
  /** What is not done now, or not without somebody. */
  takesOn:
    "(decide|settle|vote|choose|take|discuss|start|begin|deal with|rush|talk about|touch|open|judge|answer|go into|tackle|conclude|finali[sz]e)",
  putsNoMore:
    "((don't|do not|won't|will not|didn't|did not|can't|cannot|could not|couldn't|shouldn't|should not|rather not|better not|not to)( (want|wish|have|need|like) to)?)",
  /** A meeting of people, or an event, by which a matter may wait for it. */
  eventName:
    "((\\w+ ){0,2}?({meeting}|{gathering}|meet-?up|off-?site|on-?site|face[- ]to[- ]face|f2f|summit|sprint|conference|hack(fest|athon| day)|retreat|agm|plenary|interim|camp|town hall|assembly|release|freeze|launch|review|revision|audit|survey|elections?)s?\\b(?! (room|hall|place|point|link|notes|minutes|house|invite|date|candidates?|manager|notes)\\b))",
  /** When a matter comes up again, in any words: a time, an event, or what comes first. */
  laterTerm:
    "(({laterPoint}|(the |our |an? )?(next |other |following )?one\\b|(the |our |an? ){eventName})|((in|at|on|during|after|before|by|for) )({laterPoint}|(the |our |an? ){eventName})|(after|once|when|until|till|as soon as) (?!(the|this) {meeting}\\b|you\\b|now\\b)\\w)",
  /** A matter as the subject or the object of a clause, with its own words. */
  theMatter:
    "({itWaits}|(the |this |that |all |any |both |his |her |their |our |its |[\\w-]{1,24}'s )?([\\w-]{1,24} ){0,2}?({matterName}|{talkName}|items?|topics?|points?|rest|remainder|others)s?( (on|of|about|for) [^.,;:?!]{2,40}?)?)",
  restOfUs: "(rest|others|room|majority|maintainers|owners|two|three)\\b",
  /** Who puts off what they speak of. */
  usOrNobody:
    "((we|let's|lets|let us|i|i'd|we'd)('ll| will| would| should| shall| can)?( (just|rather|better|then|also|all|prefer to)){0,2} )?",
  /** All of a sentence behind one that says why: "Not discussed. Next time". */
  laterAlone:
    "(?!v?\\d)((so|then|maybe|perhaps|again) )?((at|in|on|to|for|until|till|after) )?((the |our )?next (one|{meeting})|{laterPoint})( (then|again|instead|please|perhaps))?",
  /** Nothing comes of a matter now, by what is missing. */
  lacks:
    "({whyWait}|^needs? \\S|\\b(no(?! ({meeting}|{gathering}|objections?|dissent|vetoe?s?|blocks?|concerns?|news|problems?|one (objected|minded|was against))\\b)|not|nobody(?! (objected|minded))|nothing|none|no one|without|lost|lack(s|ing|ed)?|missing|absent|unsure|\\w{2,8}n't)\\b)",
  /** To put something off, as somebody proposes it. */
  toWait:
    "(punt|postpon|defer|tabl(e|ing)|adjourn|park|shelv|delay|hold(ing)? (off|back|it|this|that|the)|skip|wait|sleep(ing)? on|put(ting)? (it|this|that|them|the [^.,;:?!]{1,30}) (off|back|aside|on hold)|put(ting)? off|(mov(e|ing)|push(ing)?|carry(ing)?|bring(ing)?|tak(e|ing)|leav(e|ing)|keep(ing)?|return(ing)?|com(e|ing)|go(ing)?) (it |this |that |them |the [^.,;:?!]{1,30} )?((back |over |up again |open )?(in|at|on|to|until|till|for) {laterPoint}|back to (it|this|that|the [^.,;:?!]{1,30})|open\\b|up again))",
  /** All say yes to it. */
  granted:
    "(agreed|accepted|granted|approved|carried|fine|ok|okay|no objections?|unopposed|({everybody}|we|the {decidingBody}) ({saysYes}|accepted|agree|went along|followed)|{nobodyAgainst})",
  /** Before what becomes of a matter: nothing, its name and a colon, or an arrow. */
  matterLead: "(^|^[^.:;?!]{1,60}(:| [–—-]) ?|(→|->|=>) ?|[.;,] (?=(postpon|deferr|tabl|shelv|park)ing))",
  /** A meeting to come by its place among others, or by its day. */
  comingSession:
    "(the |our )?(({meeting}|{gathering}|sitting|telecon|plenary|one) ((right )?after(?! (the|this) {meeting}\\b)|following|in (a|one|two|three|four|\\d+) (weeks?|months?|days?)|of (the )?\\d{1,2}\\b)|(first|second|third|fourth|last) ({meeting}|{gathering}) (of|in) {monthName}|{weekday}'s ({meeting}|{gathering})|\\w+ after next\\b|{laterMeeting})",
  /** A matter is spoken of until it is clear. */
  talkedThrough:
    "((talked|thrashed|hashed|argued|chewed|thought|gone|looked|mulled|spoken|fought|worked|reasoned) (over|out|through|about|into|at|of|on)|argued|debated|hashed out)",
} as const;
