/** Sentences that tell by their form that a matter waits: who lets it, how it moves, and for what time to come. */
export const WAITING = {
  "sentence.back-to-it":
    "{waitLead}((we|council|(the )?{decidingBody})('ll| will| shall| would| have to| agreed to| decided to| preferred to)? |to |will )?{backToIt}|\\b(prefer(red|s)?|agreed|decided|chose) to {backToIt}|^so (the|this|that) ([\\w-]+ ){1,3}waits? ((until|till) \\w|for (the )?(next|opening|start|end|release|{monthName}))",
  "sentence.to-be-treated":
    "(^|[,;:–—→] ?)(to be (treated|taken|seen|dealt with|handled)|[^.,;:?!]{2,60} (will|shall|is to|are to) be (looked at|discussed|considered|treated|taken up|reviewed) again|(the|this|that) ([\\w-]+ ){0,2}({matterName}|point)s?( [^.,;:?!]{1,40})? (will|shall|is to|has to|must) be (treated|taken|seen|dealt with|handled)) (again )?{laterTerm}|\\b({matterName}|point)s?( [^.,;:?!]{1,40})? (is|was|are|were) (therefore |then |hence )?shifted to ({laterPoint}|({meeting}) (no\\.? ?|#|number )?\\d)",
  "sentence.slept-on": "{waitLead}({weLater} |to |will )?{sleepOn}",
  "sentence.may-rest":
    "{waitLead}({itWaits}|(the|our|her|his|their) ([\\w-]+ ){0,3}{matterName}s?) (should|can|may|must|will|shall|could|has to|have to|had to)( \\w+ly)? (rest|lie|wait|stay open|remain open|be left|be parked|stand over) (until|till|for (the )?next) ?(?!\\d)\\w",
  "sentence.lies-over": "\\b(lies|lie|lay|stands?|stood|holds?|held) over (until|till|to|for) \\w",
  "sentence.not-now":
    "(^|[;:–—→] ?|(->|=>) ?|\\b(so|then|but|and|hence) )(just |better |rather )?not (today|tonight|now)( then| either)?([.;!)]|,(?! (said|says|\\w+ (said|says)))|$)|{waitLead}not without (?!(reasons?|cause|an?|its|some|risk|problems?|costs?|any)\\b)\\w+[.,;!)]|{waitLead}not without (?!(reasons?|cause|an?|its|some|risk|problems?|costs?|any)\\b)\\w+( \\w+)?$",
  "sentence.not-taken-now":
    "\\b{putsNoMore} {takesOn}( {ofIt}| on {ofIt}| anything| yet)? (today|tonight|this (time|evening|week)|without (?!(a|an|any|much|further|the)\\b)\\w)",
  "sentence.on-top":
    "\\b(goes|go|put|puts|comes?|move[sd]?|is|stays?|keep|back|it|this) ((up|back|this|it) )?(on|onto|to|at) (the )?(top|head|front) of (the |our )?(\\w+ )?(list|agenda)( (for|in|at)\\b|[.!]?$)|\\b(on|onto|to|for) (the |our )?({monthName}|{weekday}|next (\\w+)|following|coming) (list|queue)\\b|\\b(put|puts|take|takes|have|bring) ({ofIt}|the \\w+) (first|up first|at the top|on top|up front) (for|next)\\b|{waitLead}({itWaits}('s|'re)? |will |to ){0,3}((comes?|goes|is|be) )?(up )?(first|on top|at the top) ((at|in|on|for|of) )?(the |our )?next\\b",
  "sentence.shoved":
    "{waitLead}({itWaits} )?((is|are|was|were|gets?|got|has been|have been|to be|be) )?{shoves}( {ofIt})?{whither} (to|until|till|into|for) {laterPoint}(?! by\\b)|\\b(moves|slips|slides|shifts|({beDone}|gets|got) (moved|pushed|bumped|punted|postponed|deferred|delayed|shifted|slipped)){whither} (to|into|until|till) {laterRelease}",
  "sentence.punted-to":
    "{waitLead}((we|we'll|let's|let us|i'd|was|were|is|are) )?(punt(ed|ing)?|defer(red|ring)?|postpon(ed?|ing))( on)?( {ofIt}| {ofIt} one)? ((until|till) (?!\\d)\\w|for now|to (async|(the )?(mailing )?(list|issue|thread|ticket)|v?\\d+[.·]\\d|[a-z]{1,3}\\d{2}\\b|{laterPoint}))|{waitLead}(punt|park|table|shelve|defer|postpone) {ofIt}( one)?(?=[.!]?$|[,;:] | [–—(-]| for now\\b)",
  "sentence.do-it-then":
    "{waitLead}(let's|let us|we('ll| will| shall| should| can)) (do|have|take|handle|cover|treat|finish) {ofIt}( one)? (((at|in|during) )?(?!next week){laterMeeting}|((at|in|during) )?{otherTime}|(at|during) (the |our |an? )(?!{meeting}){eventName}|next (time|call|week (when|with|once)))(?!'s)",
  "sentence.body-put-off":
    "^(the )?{decidingBody} (has |have |therefore |then |again )?(postponed|deferred|adjourned|tabled|shelved|held over|put off) ({ofIt}|(its|their|the|this|that|a|any|all|further) ([\\w-]+ ){0,2}?({talkName}|{matterName}))\\b",
  "sentence.revisit-if": "\\b(we|let's|let us)('ll)?\\b[^.;:?!]{0,60} revisit( {ofIt})? (if|should) \\w",
  "sentence.left-for":
    "{waitLead}({weLater} )?(leave|leaving|keep(?! \\w+ for v?\\d)|keeping(?! \\w+ for v?\\d)|save|saving|hold|holding|park|parking|put(?! \\w+ to\\b)|drop|skip) ({ofIt}|both|the others?)( (off|over|open|aside))? (for|until|till|to) {laterPoint}",
  "sentence.why-later":
    "{whyWait}[^.?!;]{0,60}?(?<!\\d)[,;:–—→(] ?(->|=>)?(so |then |thus |hence |and |therefore )?((at|in|on|to|for|until|till|after) )?{laterPoint}( then| again| instead)?[.!)]*$",
  "sentence.later-again":
    "^((then|so|ok|okay|right),? )?((at|in|on|after) )?(?!later){laterPoint},? (again|then|instead)[.!]?$|^((then|so|ok|okay|over) ){0,2}(to|into|onto) (the |our )?next ({meeting}|{gathering}|week|time|month|agenda)[.!]?$|^((then|so|maybe|perhaps) )?later( then)?[.!]?$",
  "sentence.so-later":
    "[,;] so (then )?((→|->|=>|⇒) ?)?((not (before|until)|in|at|on|to) )?(the )?({monthName}|(spring|summer|autumn|winter|new year)|next (time|week|month|year|{meeting}|{gathering})|{laterRelease})( then)?[.!]?$|^(the |our )?next ({meeting}|{gathering})[.!]$|{whyWait}[^.?!]{0,40}[,;] (so )?({itWaits} )?(moves?|moved|waits?|later|skip(ped)?|parked|postponed|deferred|pushed|on hold|put off|left)( (on|back|over))?[.!]?$",
  "sentence.no-hurry":
    "\\b{laterPoint} is (early|soon|time) enough\\b|\\b(there's|there is|we have|we've) (still |enough |plenty of )?time (until|till) {laterPoint}|\\b(let's|let us|lets|no need to|want to|wanted to) (not )?rush (it|this|that|things|into)\\b|{waitLead}(let's|lets|let us) not {takesOn}( {ofIt}| on {ofIt})? (today|tonight|now|yet)|{waitLead}((let's|lets|let us) not|we (won't|will not|shall not|shan't)) (do|change|touch|buy|order|start|spend|{takesOn}) ({ofIt}|anything|one|any|new \\w+|the \\w+)( (about|on|with|for) ({ofIt}|the \\w+))? (until|till|before) {laterPoint}",
  "sentence.stands-over":
    "^(?![^.]*\\b(was|were|had|took)\\b)(waits?|stands? over|held(?! on )( over)?|carried over|stays (on )?for|(to be )?(brought|bring) back|referred( back)?|remitted|left over|put by|stays|to be (picked|voted( on)?|chosen|decided|settled)) ((again|back) )?((to|till|until|for|in|at|on) (the )?({laterPoint}|(?!(the|all|a|an)\\b)[^.;:?!,]{2,40} (has|have|is|are)\\b)|(till|until|once|when) (we|he|she|they|there|it)\\b)|\\b(was|were|is|are|be) (left over|put by|set over|referred back|remitted|stood over|held over) (to|for|until|till)\\b|\\bset (the|this) (item|matter|question) over (to|until|till)\\b|\\bso it stands over\\b|\\b(adoption|approval|decision|vote|choice|signing|ruling) (waits|must wait|has to wait|will wait) (for|till|until)\\b|\\bput by for (the )?\\w+|[,;:] ?to be (voted( on)?|decided|settled|chosen) (when|once|as soon as)\\b|\\b(save|saved|keep|kept) for {laterPoint}[.!]?$|[,;–—-] ?{monthName} {agenda}[.!]?$|^(we('ll| will)? |to )?(decide|vote|choose|pick)( (it|this|that|one))? then[.!]?$|\\b(vote|decide) again (in|at|on) (the )?{laterPoint}|^(we('ll| will) |will |to )(pick|choose|decide|settle|vote on) (one|it|this|that|the \\w+) (at |in |on )?{laterPoint}",
  "sentence.laid-aside":
    "\\b(lay|laid|laying) (the |this |that )?(motion|question|matter|resolution|item|proposal|it) (up)?on the table\\b",
  "sentence.stays-so":
    "^((still|remains?|stays?|kept|(this|it|that) (is|stays|remains)) (still )?)?on hold( for now)?[.!]?$|^the (question|matter|point|issue|decision|choice)[^.;:?!,]{0,40} (stays?|remains?) (still )?(open|undecided|unsettled|unresolved)[.!]?$|\\bput ({ofIt} )?on the shelf\\b|{itWaits}('s| is| will be|'ll be) (back )?on again (on|in|at|next)\\b|\\bc\\/o to {laterPoint}",
  "sentence.for-a-day":
    "\\b(on|for) the \\d{1,2}{ordinal}('s| ) ?{agenda}|^{agenda} (item|point|topic) for the \\d|\\b(the )?(rest|others?|remainder) we (leave|keep|save|move|take) (for|to|until|till) {laterPoint}|\\b(look at|revisit|reconsider|consider|take up) {ofIt}( again)? (for|in) {laterRelease}|\\b(decision|vote|result|ruling|discussion)s? (will|shall|is to|is expected to|are to) (follow|fall|come|be repeated)\\b[^.;:?!]{0,20} {laterPoint}",
  "sentence.motion-to-table":
    "\\b(motion|moved|moves|proposal|proposed) to (table|defer|postpone|put off|adjourn (?=it|the))\\b[^.?!]{0,60}\\b(carried|passed|agreed|approved|adopted)\\b|{waitLead}(let's|lets|let us|we'll|we) (park|shelve|table|defer|postpone) (it|the|this|that|all|both)\\b(?! (cars?|bikes?|boats?|vans?|results?)\\b)[^.;:?!,]{0,40}[.!]?$",
  "sentence.seen-then":
    "(^|[,;:] |\\b(and|so|but) )((we|let's|let us)('ll| will| shall)? |will |(?<=[,;] ))(then )?(see|judge)( (how it (goes|is)|what comes))? ((in|at|on) {laterPoint}|next \\w+|(after|once|when) (?!(all|you)\\b)\\w)",
  "sentence.we-wait-for":
    "({waitLead}(let's|lets|let us)|([,;:–—(→] ?|(->|=>) ?|\\b(so|and|but|then|hence|thus) )we)('ll| will| shall)?( (just|rather|better|first|then)){0,2} (wait|hold( off| on)?)( (with|on) ({ofIt}|\\w+ing))? (for|on|until|till) (?!(the )?(bus|train|ferry|others?)\\b)\\w|[,;] so (we|{itWaits}) waits?( then)?[.!]?$|^wait(ing)? for [^.,;:?!]{2,50}[,;:] ?(and )?then (we )?(decide|settle|vote|choose|discuss|judge)\\b",
  "sentence.goes-on-then":
    "(^|[,;:] |\\b(and|so|but|then|we|we'll|we will|shall|let's|to) )(will |shall |then )?(try (it |this |that )?again|(go|carry) on(?= (with|in|on|at|after|next|once|when)\\b)|look again|decide|vote(?! for)|have another (look|go|try|round)|take another (look|go|round)|(come|get|go) back to (it|this|that|them|the \\w+)|start (over|afresh))( with (it|this|that))? (((in|at|on|after) )?{laterPoint}|(once|when|after|as soon as) (?!(we|you) (are|were) )\\w)",
  "sentence.another-round":
    "(?<!\\bwill have )\\b(another|a second|a further|a fresh|one more) (look|round|go|reading|pass|discussion|talk|try)( (at|on|about|of|with) ({ofIt}|the \\w+))?,? (((in|at|on|with|after) )?{laterPoint}|(once|when|after) \\w)(?![^.;:?!]{0,60}\\b(was|were|showed|had)\\b)",
  "sentence.up-again":
    "(^|\\b(is|be|comes?|come|goes|was) )up again (((on|in|at|for|after) )?{laterPoint}|(when|once) \\w)",
  "sentence.decided-then":
    "\\b(will be|to be|is|gets|be) (decided|settled|taken up|discussed|looked at|voted on|judged) (when|once|after|as soon as) (?!(the|this) {meeting}\\b)\\w|\\b(we'd|we would|let's|we) (rather |prefer to |better )(decide|wait|see|vote|choose)\\b[^.;:?!,]{0,20} (once|when|after|until|till|in|at) \\w",
  "sentence.parking-lot":
    "^([^.:;?!]{1,60}(:| [–—-]| →| ->) ?)?(to|into|in|for) (the )?parking lot[.!]?$|^[^.:;?!]{1,60}(:| [–—-]| →| ->) ?parking lot[.!]?$|\\b(move|moved|put|puts|add|added|goes|send|sent)( {ofIt})? (to|in|into|on|onto) the parking lot\\b|^put on the back burner",
  "sentence.skipped":
    "[,;] (so |thus |hence )?skipp(ed|ing)( (it|this|that|for now))?[.!]?$|^skipp(ed|ing)( (it|this|that))?[.!]?$",
  "sentence.come-back":
    "^(come|bring (it|this|that|them)) back (in|with|when(?! you)|once|after|next) (?!(home|work|time|bed|life|\\d)\\b)\\w",
  "sentence.done-next-time":
    "^((the|a|another|more|his|her|their|[A-Z]\\w+'s) )?([\\w-]+ )?({talkName}|demos?|reports?|results?|numbers|figures|slides|walk-?through|recap)( (of|on|about|by|from) [^.,;:?!]{1,40}?)?(:|,| [–—-])? ?((at|in) )?((the |our )?next (time|{meeting}))[.!]?$|{lacks}[^.?!;]{0,60}[,;]? (so|then) we('ll| will) (do|take|have|see|look at) {ofIt} (next|in|on|at) (?!(a|the)? ?(\\w+ )?(moment|second|minute|bit)\\b)\\w+( \\w+)?[.!]?$|\\b(we|we'll|let's|let us)( will| shall| can| should)? (do|take|handle|cover|finish|pick up|deal with|tackle|get to|look at|go through) [^.,;:?!]{1,40} (next (time|{meeting}|{gathering})|(another|some other) (day|time|{meeting}))|^([^.:;?!]{1,60}(:|,| [–—-]| →| ->)|the [^.,;:?!]{2,40}) ?(maybe |then |perhaps )?(for )?(another|some other) (day|time|evening|{meeting})[.!]?$|\\b(items?|topics?|points?|half|part|rest|others?|remainder|list) (of (it|the (list|agenda)) )?(we('ll)? (do|take) )?next (week|time|{meeting})[.!]?$",
  "sentence.shoved-because":
    "^[^;:?!]{2,80}? ({beDone}|had to be) {doneAdverb}*(skipped|moved|pushed|bumped|punted|kicked|put off|postponed|deferred){whither} ((to|into|until|till) {laterPoint} )?(for (lack|want) of|because (we|there|nobody|no one|time)|as (we|there|nobody|no one|time)|since (we|there|nobody|no one|time))\\b",
  "sentence.put-off-to":
    "^[^.:;,?!]{2,50}(?<! (is|are|was|were|be|been|has|have|had|got|not|to|and|we)) ((put off|postponed|deferred|pushed|bumped|punted|held over)( again)? (to|until|till) {laterPoint}|moved to {laterRelease})(?! by\\b)[^.;:?!]{0,20}[.!]?$|\\b(until|till|before|without|now|today|yet)\\b[^.?!]{0,60}\\bno (point|sense|use) (in )?[a-z]+ing\\b|\\bno (point|sense|use) in (going on|continuing|deciding|discussing|talking|voting)\\b[^.?!]{0,60}\\b(until|till|before|without|now|today|yet)\\b",
  "sentence.only-wait":
    "(^|[,;:] |\\b(we|it was|the {decidingBody}|{everybody}) )({decided}|voted|chose|(rough |general )?(agreement|consensus)( (is|was))?) (to (wait|hold off)(?=[.!,;]|$| (for|until|till|with)\\b)|not to (decide|vote|choose|settle)\\b|to leave [^.,;:?!]{1,40} open\\b)(?! as (it|they))",
  "sentence.no-decision-before":
    "^nothing to (decide|settle|vote on|discuss) (before|until|till|without)\\b|^(still )?no (decision|vote|conclusion|agreement|choice) (before|until|till|without|unless|as long as)\\b|\\b(nobody|no one|not everyone) ((is|was|felt|feels) )?(ready|able|willing|prepared) to (decide|vote|choose|commit)(?! for)\\b|\\b(too (early|soon)|premature) (to (decide|vote|choose|commit|settle)\\b|for (this|that|it|a (vote|decision))\\b)",
  "sentence.more-time":
    "\\b(give|gives|gave|giving) ({ofIt}|the \\w+) (more|some|another|a bit more) (time|days?|weeks?|months?|rounds?)\\b|\\bwe('ll| will)? wait (a|another|one|two|three|\\d+) (more )?(day|week|month)s?\\b",
  "sentence.goes-on-with":
    "(^|[,;:–(→] ?|\\b(we|we'll|will|to be|{itWaits}|{talkName}) )continu(e|ed|es|ing)( with [^.,;:?!]{1,40})? (({laterMeeting}|next (week|time|month)))|\\bgo on from (there|here) {laterPoint}|^{itWaits},? ?[(→]? ?((is|comes?|will be|will come|goes|gets) )?(back|again|up again|continued|before us again)( again)? ((in|at|on) )?({laterMeeting}|{otherTime}|next (week|time|month|year)|(the )?(spring|summer|autumn|winter|new year))|[;,] {itWaits}( is)?( for)? ((in|at|on) )?({laterMeeting}|next (week|time|month|year)|in {monthName})[.!)]?$|^(all|everything) else( is)?( for)? {laterPoint}[.!]?$",
  "sentence.body-later":
    "^([^.;:?!]{2,40}[,;] )?(we|the {decidingBody}) (will|shall|'ll) (consider|discuss|take up|return to|vote on|look at|review|reconsider) (?!(our|his|her|its|your)\\b)[^.;:?!]{2,60} ((in|at|on) ({monthName}|{laterMeeting})|with [^.;:?!]{1,30} (present|here|there))\\b|^(the )?{decidingBody} {did}(deferred|postponed|tabled|shelved|parked|held over|laid over) (?!(by|until the)\\b)\\S",
  "sentence.punted": "^([^.:;?!]{1,60}(:| [–—-]) ?)?(let's |we )?punt(ed|ing)?( on [^.;:?!]{2,40})?[.!]?$",
  "sentence.we-put-off":
    "\\b(we|let's|let us|and)( will|'ll| then| therefore){0,2} put ({ofIt}|(the|this|that) [^.,;:?!]{1,30}) off\\b(?! (him|her|us|them|the|people|guests|buyers))|{waitLead}(let's|lets|let us|we'll|we) wait and see\\b|^(?!{notSaid}|that\\b|what\\b|it\\b)[^.,;:?!]{3,60}(?<!\\b(if|when|before|after|that|whether|why|and|so|or|as|because|since|once|until|what|which|how)) we (postpone|defer|shelve|park|put off|leave open|adjourn)(?=[.;,!]|$| (for now|for the time being|until|till|to|again)\\b)|^([^.:;?!]{1,60}(:| [–—-]| →| ->) ?)?pending (the|an?|more|further|his|her|their|our) [^.,;:?!]{2,50}[.!]?$|\\b{talkName}s? adjourned (to|until|till) ",
  "sentence.arrow-then":
    "^(?![^→]{0,60}\\b(next|release|deadline|due|date|meeting|trip|fair|party|conference|starts?|ends?|begins?)\\b)[^.:;?!→]{2,60} ?(→|->|=>|⇒) ?((to|in|until|till|back in) )?(the )?(backlog\\b[^.;:?!]{0,40}|{monthName}|{laterMeeting}|(spring|summer|autumn|winter|new year)|next (week|month|year|time))[.!]?$",
  "sentence.more-then":
    "[,;:] ?(more|the rest|again) ((in|on|at) )?{laterPoint}[.!]?$|[,;] (and )?then (we|the {decidingBody})('ll| will)? (decide|vote|choose|discuss|look|talk)\\b|[,;:] ?(the )?(decision|vote|discussion|choice) (then|after(wards)?)\\b",
  "sentence.kept-on-list":
    "\\b(stays?|remains?|kept|keep|left|leave)( (it|this|that))? on (the|our) (agenda|table)[.!]?$|(^|[,;:] |\\b(so|and|but) )({itWaits} |(the|this) {matterName}s? )?(stays?|remains?|kept|keep|left|leave)( (it|this|that))? on (the|our) list[.!]?$|^(still )?(open|undecided),? (until|till) {laterPoint}|^still open, {laterPoint}|^(to|for) {laterMeeting}( to (decide|settle|judge|vote on))?[.!]?$",
  "sentence.once-then":
    "^(once|when|as soon as|after|if) [^.,;:?!]{2,60}?,? we('ll| will)? (come|get|go) back to (it|this|that)\\b|^(once|when|as soon as|after) [^.,;:?!]{2,60}?,? (we (?!comes?)|this |it |that )('ll |will )?(take (it|this|that) up|comes? (back|up again)|look again|revisit|decide|discuss (it|this)|vote|return to|pick (it|this) up)\\b",
  "sentence.tagged": "#(deferred|postponed|tabled|parked)\\b",
} as const;
