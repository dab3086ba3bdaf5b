/** Sentences that settle something by their shape: a verdict first, a matter and its verdict, what holds and what does not. */
export const SHAPES = {
  "sentence.verdict-first":
    "^((OK|Okay|So|Then|A (clear|firm|unanimous)),? )?([Yy]es|[Nn]o) to (?!(this|that|the|both|all|any) questions?\\b)(({objectOf})|that(?=[:,.]))|^(GO|NO[- ]GO|[Nn]o[- ]go|[Gg]reen light|[Tt]humbs up) (for|on|to) \\S",
  "sentence.matter-yes-count":
    '^(?!@)[A-Za-z][\\w“”"-]*( (?!(is|was|are|were|has|had|says|said)\\b)[\\w“”"-]+){1,7}: (yes|no|ok|okay|fine|approved|accepted|rejected|dropped|in|out),? \\(?(\\d{1,3} (for|in favou?r|yes|votes?|\\+1|to \\d)|\\d{1,3} ?[-–:\\/] ?\\d{1,3}\\b|\\+\\d|{votedHow}|unanimous(ly)?|all (for|agreed|in favou?r)|({nobodyAgainst}))',
  "sentence.agreed-we":
    "^(All |Unanimously |Also |Then )?([Aa]greed|[Dd]ecided),? ((that )?we('ll| will| would|'d)? (?!({noSettling}|{befalls})\\b)[a-z]+ \\S|(the|this|that|both|all|our|no) [^.,;:?!]{2,40} (will|shall|stays?|remains?|goes|go|moves?|ends?|starts?|gets?) \\S)",
  "sentence.body-happy-to-pay":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) (was|were|is|are) ((all|very|quite|only too|most|both) ){0,2}(happy|glad|content|willing|prepared|pleased) to (pay|fund|spend|cover|meet the|contribute|lend|give|let|allow|buy|sponsor|subsidi[sz]e|support|go ahead with|go with) (for )?({objectOf})",
  "sentence.going-in-for":
    "^(?!(?i:{notSaid}))([^.;:?!]{2,80}, so )?[Ww]e('re| are) (all )?going in for (it|that|this|the|both)\\b|^(?!(?i:{notSaid}))[^.;:?!]{2,80}, so we('re| are) (going (in for|for|ahead with|with)|doing|taking|keeping|dropping|entering|joining|buying) (it|that|this|them|both)\\b(?=[.,;!]|$)",
  "sentence.recommended-that":
    "^(The {decidingBody} )?([Rr]ecommended|RECOMMENDED|[Rr]esolved|RESOLVED)(,? (by (all|majority)|unanimously))? to (the )?[A-Z][\\w&-]*( [A-Z][\\w&-]*){0,4},? (that\\b|to (?!(the|a|an)\\b)[a-z]+)",
  "sentence.body-objects":
    "^(?=[^:?!]{0,80}\\d)[^;:?!]{4,90}: (?i:(the |this )?((parish |town |planning ){0,2}(council|committee|members)|we)) {did}(strongly )?(objects?|objected|supports?|supported|(has|have|had|raises?|raised) no (objections?|comments?))\\b",
  "sentence.no-exceptions":
    "^(?!(?i:{notSaid}))[^.;?!]{4,100}(, | [–—-] |; )(and )?(no (more |further )?(extensions?|exceptions?|second chances?|re-?annotation|ifs (and|or) buts)( (this|any) (time|more))?|(and )?that's (it|that|final)( then)?|now or ever|end of story|full stop|period)[.!]?$",
  "sentence.and-we-will-not":
    ", (so |and )?we (won't|will not|don't|do not|aren't going to|are not going to) (hold|block|delay|stop|pay|chase|pursue|renew|extend|sign|support|backport|replace) (it|this|that|them|anything|the|for)\\b",
} as const;

/** What takes one of them back anywhere in its clause, by its name. */
export const SHAPES_UNLESS = {
  "sentence.verdict-first":
    "\\b(would|could|might|if|asks?|asked|said|says|from|answered|hopefully|majority of (users|readers))\\b",
  "sentence.matter-yes-count": "\\b(poll|survey|so far|straw)\\b",
  "sentence.agreed-we": "\\b(last (time|week|month|year)|already|yesterday|ago|too (late|big|long))\\b",
  "sentence.body-happy-to-pay": "\\b(if|would|last|had|might|whatever)\\b",
  "sentence.going-in-for": "\\b(if|would|might|maybe|perhaps|lunch|drinks?|dinner)\\b",
  "sentence.recommended-that": "\\b(not|auditors?|last|earlier)\\b",
  "sentence.body-objects": "\\b(if|may|might|last|county|district)\\b",
  "sentence.no-exceptions":
    "\\b(was|were|had|came|did|got|so far|yet|last|if|would|asks?|asked|says?|said|wants?|wanted|people|they|he|she)\\b",
  "sentence.and-we-will-not": "\\b(if|would|maybe|perhaps|usually|normally|yet|why|because)\\b",
} as const;
