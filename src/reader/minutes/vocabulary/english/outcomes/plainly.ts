/** Sentences that settle something in everyday words: what gets done with a matter, what all can live with, what holds for now. */
export const PLAINLY = {
  "sentence.gets-done":
    "^(?!(?i:{notSaid})){preface}(?!(?i:it|this|that|he|she|they|we|you|who|nobody|somebody|someone|everybody|everyone|people|my|his|her|their|[a-z]+ gets)\\b)[^.,;:?!]{2,60} gets? {doneAdverb}{0,2}(bought|introduced|installed|fitted|replaced|switched off|shut down|sold|written off|set up|merged|archived|decommissioned|given away|donated|brought back)(?=[.!]?$|,| (from|as of|starting|at the (end|start|beginning) of|(in|by|before|on) (the )?(\\d|end of|{weekday}(?!s)|{monthName}|[Cc]hristmas|[Ee]aster)|this|next|instead|and)\\b)",
  "sentence.therefore-done":
    "^(?!(?i:{notSaid}))(?i:it|this|both|they|[A-Z]\\w{0,20}[ -]?\\d[\\w.-]{0,20}( ?\\([^()]{1,40}\\))?|(the |this |that )?([\\w-]+ ){0,2}(?i:{votedMatter})( [\\w-]+)?) (is|are) (therefore|hence|thus|accordingly|consequently) (removed|withdrawn|struck|deleted|abolished|discontinued|dissolved|merged|renamed|replaced|retained|chosen|taken|dropped|rejected|declined|accepted|approved|adopted|extended|renewed|reopened|limited|reduced|lowered|raised)\\b(?! (that|by)\\b)|^(?!(?i:{notSaid}))[^.,;:?!]{2,60} (is|are) (therefore|hence|thus) (removed|struck|deleted|dropped) from the (list|programme|program|agenda|plan|schedule|budget|repertoire|catalogue)\\b",
  "sentence.as-proposed":
    "^(?!(?i:{notSaid}))[^;:?!]{2,140}? ({beDone}|can be|could be) {doneAdverb}{0,2}(appointed|elected|accepted|approved|adopted|agreed|taken|confirmed|endorsed|set up|formed|made up) (as|in the form) (proposed|presented|drafted|submitted|circulated|suggested|amended|recommended|put forward|it stands|they stand)\\b(?! by\\b)",
  "sentence.said-yes":
    "^{resolveLead}[Ww]e (all |have )?(said|say) (no|yes)(?= (to|for|until|till|with|provided|as long as)\\b)|(^|[,;] (and |but )?(so )?)[Ww]e('re| are) (all )?saying (no|yes)(?=[.,;!]|$| (to|for|until|till|with)\\b)|(^|[,;] (and |but |so )?)[Ww]e (all )?said (that )?((up to|no more than|not more than|at most|a maximum of) [£$€\\d]|(?!(it|this|that|there|they) )[^.,;:?!]{1,40} (can|may) (be (spent|used|kept|sold|bought|given|taken|let|hired|booked)|have|use|keep|spend|borrow)\\b)",
  "sentence.live-with":
    "^{preface}(?i:{everybody}) (could|can) live with [^.,;:?!]{2,60},? (and )?so (?!(far|much|many|did)\\b)\\w",
  "sentence.felt-should":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}(felt|thought|considered)( that)? ((we|it|they|the \\w+) (should|ought to) ((leave|keep) (?!(it|that|this) to\\b)[^.;:?!]{2,60}|stick (with|to)|stay (with|at|on)|go (with|ahead|for)|remain|carry on|not (?!(rush|hurry|decide|be (rushed|hurried|decided))\\b)[a-z]+|accept|decline|refuse|drop|give up)|it (was|is) (high )?time to (stop|end|drop|replace|retire|give up|write off|switch|move))\\b",
  "sentence.body-keeps":
    '^(?!(?i:{notSaid})){preface}(?i:((the|our|this) )?{decidingBody}) {did}(leaves (?=[^.;:?!]{2,60} (at [£$€"“]|(as|unchanged|alone|in place)\\b))({objectOf}|it\\b)|(retains|drops|scraps|abandons) (the|its|our|this|that|both|all) (?!(ball|right)\\b)[\\w-]{1,30}( [\\w-]{1,30}){0,2}[.!]?$|(names|nominates) [A-Z][^.,;:?!]{1,40} (as )?(?i:{electedTo}))',
  "sentence.we-instead":
    "^{resolveLead}[Ww]e('ll| will|('re| are) going to) (?!(need|want|be|see|get|ask|write|call|mail|tell|phone|know|hear|find|lose|miss|look|wait|have to|try|meet)\\b)[a-z]+ [^.;:?!]{2,60} instead[.!]?$",
  "sentence.each-for-itself":
    "^(?i:every|each) ([\\w-]+ )?({body}|crew|section|branch|editor|maintainer|class)( [a-z-]+)? (chooses|decides) [^.;:?!]{0,40}?(for (itself|themselves|himself|herself)|on (its|their) own|freely)\\b",
  "sentence.for-so-long-we":
    "(^|[,;] )(?i:(but |and |so )?((until|till) then|for the (next|coming) ((two|three|four|six|\\d+) )?(weeks?|months?|terms?|years?|seasons?|sprints?|releases?)|for the rest of (the|this) \\w+)),? we('ll| will)? (?!({noSettling}|{befalls}|wait|work|live|suffer|struggle|owe|lack|check|test|report|send|write|contact|call|go|ran|held|kept|sat|stood|lived|rely)\\b)[a-z]+",
  "sentence.so-that-is-it":
    "\\bso that('s| is) (booked in|(the|our) (date|day|plan|one)|a (date|deal)|settled|decided|agreed|fixed)( then)?[.!]?$|[,;] so (it|they|that|those|these)('s|'re| is| are) (written off|staying|kept|scrapped|retired)[.!]?$",
  "sentence.body-preferred":
    "^(?!(?i:{notSaid})){preface}(?i:((the|our|this) )?{decidingBody}|{everybody}) {did}(preferred|prefers?) (?!our\\b)({objectOf}|to (?!(wait|leave|see|hear|think|discuss|postpone|defer|come|keep|look|talk|ask|have|be)\\b)[a-z]+)",
  "sentence.yes-within":
    "^(?!@)[A-Za-z][\\w-]*( (?!(and|or)\\b)[a-z][\\w-]+){1,5}: (yes|ok|okay|fine), (but only|only|max\\.?|at most|up to|no more than|for (one|a|two|this|the)|until|till|as long as|provided)\\b",
} as const;

/** What takes one of them back anywhere in its clause, by its name. */
export const PLAINLY_UNLESS = {
  "sentence.gets-done":
    "\\b({hangsOn}|{habit}|if|when|whenever|once|automatically|overnight|nightly|was|were|did|would|could|might|never|maybe|perhaps|probably|who|which|by (?!(the )?(end|{monthName}|{weekday}|next|\\d))\\w+|council|landlord|city|county|supplier|trains?|bus(es)?|bridge|road|street|station)\\b",
  "sentence.therefore-done": "\\b(road|bridge|shop|office|to (the )?({laterMeeting}|next))\\b",
  "sentence.as-proposed": "\\b(not|if|when|once|until|to be|will be|last|our|my|paper|talk)\\b",
  "sentence.said-yes": "\\b(if|would|could|last|ago|when|always|wrongly|never)\\b",
  "sentence.live-with": "\\b(if|would|maybe|perhaps)\\b",
  "sentence.felt-should":
    "\\b(open|until|till|later|wait|postpone|defer|but|if|in mind|an eye|maybe|perhaps)\\b",
  "sentence.body-keeps": "\\b({habit}|if|when|open|was|were|until|till|meeting|room|call)\\b",
  "sentence.we-instead":
    "\\b({hangsOn}|{offTalk}|if|when|maybe|perhaps|probably|would|could|might|today|tonight|{laterMeeting}|next (time|week))\\b",
  "sentence.each-for-itself": "\\b(already|anyway|today|currently|at present|still|so far|usually|not|if)\\b",
  "sentence.for-so-long-we":
    "\\b(maybe|perhaps|probably|would|could|might|hopefully|anyway|already|by hand|manually|(as|like) (before|usual|always)|the (old|usual|hard|long) way)\\b",
  "sentence.so-that-is-it": "\\b(if|maybe|perhaps|hope|thinks?|he|she)\\b",
  "sentence.body-preferred":
    "\\b(but|though|although|if|unless|would|last|until|till|so far|survey|poll|review)\\b",
  "sentence.yes-within": "\\b(if|maybe|perhaps)\\b",
} as const;
