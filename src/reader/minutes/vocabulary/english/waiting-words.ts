/** Words of what waits, why, and for how long. */
export const WAITING_WORDS = {
  /** Any time to come, as a date, a meeting, a season, a release or a span. */
  laterPoint:
    "({laterAny}|(the |our )?next (?!(to|door|steps?|of)\\b)[a-z]+|(the )?(end|start|beginning|middle) of (the |this |next )?(\\w+ )?(year|month|season|term|week|quarter|summer|winter|spring|autumn|holidays)\\b|(the )?\\d{1,2}({ordinal}| {monthName})|{monthName}\\b|({weekday}|{weekdayShort})\\b(?!s)|(the |our )?((early|late) )?(spring|summer|autumn|fall|winter|christmas|easter|new year|holidays?|vacation)( (break|holidays?|recess|season|term|round|meeting))?\\b|(the |our )?((winter|summer|spring|autumn|christmas|easter|holiday|mid-?term) )?(break|recess|interim)\\b|(a|one|two|three|four|six|a few|\\d+) (days?|weeks?|wks?|months?|fortnights?)( from (now|today)| time| later| hence)|{laterRelease}|q[1-4]\\b|(another|some other|a later) (time|day|week|month|evening|{meeting})|later\\b)",
  laterRelease:
    "(v\\d+\\b|v?\\d+\\.(\\d+|x)(\\.(\\d+|x))?\\b|(the |a )?(next|following|later|subsequent) (\\w+ )?(release|version|cycle|milestone|sprint|quarter|iteration|increment|beta|cut)\\b)",
  /** A matter by a word for it, or by none. */
  itWaits:
    "(it|this|that|they|these|those|both|all|all else|everything else|((rfc|pr|pep|issue|item|ticket|bug|motion|draft|proposal|tep|kep|mcp|mr|adr)s? #?|#)\\d{1,6}\\b|the (rest|others?|remainder|matter|topic|question|item|point|issue|vote|decision|discussion|debate|choice|proposal|request|motion|naming|subject|thing|whole thing)s?)",
  /** Before a clause that says what becomes of it. */
  waitLead: "(^|[,;:–—(→] ?|(->|=>) ?|\\b(so|and|but|then|hence|thus|therefore|that) )",
  /** Who puts it off. */
  weLater:
    "(we|let's|lets|let us|(the )?{decidingBody})('ll| will| shall| should| can| may| might)?( (just|rather|better|first|then|also|all)){0,2}",
  shoves:
    "(withdrawn|suspended|moved|pushed|bumped|punted|postponed|deferred|delayed|shifted|kicked|rolled|carried|put|slipped|moves|slips|slides|shifts|moving|pushing|bumping|punting|deferring|postponing|shifting|kicking)",
  whither: "( (out|back|on|over|off|up|forward|down the road))?",
  /** Why nothing is settled now. */
  whyWait:
    "({undecidedYet}|{notAmongUs}|(not|n't) (yet )?(ripe|ready|done|there|finished|in|clear|complete)\\b|^([^.:;?!]{1,60}: ?)?no \\w+(?= ?,)|\\b[\\w-]+ (out|away|off|ill|sick|absent|missing|on leave|on holiday)(?= ?[,;→–—-])|(no|little|not much) time|time('s| is| was) (up|over|short)|(ran|run|running) (out|short) of|too (late|early|soon|big|long|tired|few)|needs? (more|\\w+ first)|waiting for|not without \\w+|opinions|open question)",
  /** All that a decision says where it only waits. */
  waitsFor: "(wait|hold off) (for|until|till|with)|not (to )?(decide|vote)",
  sleepOn: "sleep (on|over) (it|this|that|these|those|the)\\b",
  /** What is not done now, or not without somebody. */
  takesOn:
    "(decide|settle|vote|choose|take|discuss|start|begin|deal with|rush|talk about|touch|open|judge|answer|go into|tackle|conclude|finali[sz]e)",
  putsNoMore:
    "((don't|do not|won't|will not|didn't|did not|can't|cannot|could not|couldn't|shouldn't|should not|rather not|better not|not to)( (want|wish|have|need|like) to)?)",
} as const;
