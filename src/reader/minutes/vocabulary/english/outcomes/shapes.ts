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
  "sentence.and-are-staying":
    "^[Ww]e [^.;:?!]{3,100},? (and|so|but)( we)?('re| are) (now |therefore )?(staying (with|on|at)|sticking (with|to|at)|going (with|ahead with|back to|for)|keeping|dropping|leaving (it|that|them) (at|as|out))(?= ) (?!in (touch|mind))\\S",
  "sentence.going-in-for":
    "^(?!(?i:{notSaid}))([^.;:?!]{2,80}, so )?[Ww]e('re| are) (all )?going in for (it|that|this|the|both)\\b|^(?!(?i:{notSaid}))[^.;:?!]{2,80}, so we('re| are) (going (in for|for|ahead with|with)|doing|taking|keeping|dropping|entering|joining|buying) (it|that|this|them|both)\\b(?=[.,;!]|$)",
  "sentence.hands-gave":
    "\\b([Aa]|[Tt]he) (show of hands|vote|ballot|secret ballot) (gave|was|went|came out( at)?|ended|stood at) {votesCount} (to|against|[-–:]) {votesCount} (in favou?r|for)\\b",
  "sentence.recommended-that":
    "^(The {decidingBody} )?([Rr]ecommended|RECOMMENDED|[Rr]esolved|RESOLVED)(,? (by (all|majority)|unanimously))? to (the )?[A-Z][\\w&-]*( [A-Z][\\w&-]*){0,4},? (that\\b|to (?!(the|a|an)\\b)[a-z]+)",
  "sentence.body-objects":
    "^(?=[^:?!]{0,80}\\d)[^;:?!]{4,90}: (?i:(the |this )?((parish |town |planning ){0,2}(council|committee|members)|we)) {did}(strongly )?(objects?|objected|supports?|supported|(has|have|had|raises?|raised) no (objections?|comments?))\\b",
  "sentence.none-but":
    "^(?!(?i:{notSaid}))(?!(There|It|He|She|They)\\b)(No(t| more| further)? (?!{noAnswer})[^.,;:?!]{2,40}(, | [–-] )(only )?[^.,;:?!]{2,40} instead\\b|[^.,;:?!]{2,40} only(,? (this|next) \\w+)?[,;] no(t| more)? (?!{noAnswer})[^.;:?!]{2,40}[.!]?$|[Oo]nly [^.,;:?!]{2,40}[,;] no(t| more)? (?!{noAnswer})[^.;:?!]{2,40}[.!]?$)",
  "sentence.no-exceptions":
    "^(?!(?i:{notSaid}))[^.;?!]{4,100}(, | [–—-] |; )(and )?(no (more |further )?(extensions?|exceptions?|second chances?|re-?annotation|ifs (and|or) buts)( (this|any) (time|more))?|(and )?that's (it|that|final)( then)?|now or ever|end of story|full stop|period)[.!]?$",
  "sentence.not-doing":
    "^[Nn]ot (extending|renewing|replacing|merging|shipping|backporting|joining|applying|hiring|upgrading|migrating|selling|renting|publishing|sponsoring|supporting|pursuing|buying|adopting|bidding|entering|accepting|paying|doing (it|this|that))\\b",
  "sentence.and-we-will-not":
    ", (so |and )?we (won't|will not|don't|do not|aren't going to|are not going to) (hold|block|delay|stop|pay|chase|pursue|renew|extend|sign|support|backport|replace) (it|this|that|them|anything|the|for)\\b",
  "sentence.hence-only":
    "^((Hence|Thus|Therefore|Accordingly),? only(?= \\S+ \\S)|(Hence|Thus|Therefore|Accordingly|So),? (just|no|without))\\b(?! (news|idea|wonder|problem|surprise|need|worries|rush|hurry|progress|change)\\b)(?! {noAnswer}) [^;:?!]{3,80}[.!]?$",
  "sentence.we-use-all":
    "^[Ww]e('ll| will|'re going to| are going to| therefore| now)? use (?=[^.;:?!]{2,60} (in|for|on|across|throughout) (all|every|each|both|any)\\b)({objectOf})|^[Ww]e('re| are) going to (switch|turn) (on|off) \\w",
  "sentence.will-be-shipped":
    "^(?!(?i:{notSaid}))(The|This|That|Both|All|Its|Their) [^.,;:?!]{2,50} will (be ((shipped|released|published) (disabled|enabled|without|unchanged|separately)|(left|turned|switched|kept) (disabled|enabled|off|on|out|unchanged))|(ship|stay|remain) (disabled|enabled|off|on|without|as (it|they)))\\b",
  "sentence.arrow-first":
    "^(→|⇒|->|=>|➔|➜) ?(from (now|\\d|{monthName}|next)[^.;?!]{3,90}|(the )?[\\w-]+( [\\w-]+)? (wins|it is|then)\\b|[^.,;:?!]{2,50}(, | and )(the |all )?(old|other|existing|remaining|rest)( ones?)? (are|is|stays?|remains?|go(es)?|gets?) |[\\w-]+ [^.,;:?!]{2,40} for (anything|everything|all|every|any|the first|the whole)\\b)",
} as const;

/** What takes one of them back anywhere in its clause, by its name. */
export const SHAPES_UNLESS = {
  "sentence.verdict-first":
    "\\b(would|could|might|if|asks?|asked|said|says|from|answered|hopefully|majority of (users|readers))\\b",
  "sentence.matter-yes-count": "\\b(poll|survey|so far|straw)\\b",
  "sentence.agreed-we": "\\b(last (time|week|month|year)|already|yesterday|ago|too (late|big|long))\\b",
  "sentence.body-happy-to-pay": "\\b(if|would|last|had|might|whatever)\\b",
  "sentence.and-are-staying":
    "\\b(if|would|might|maybe|perhaps|hotel|hostel|inn|flat|tent|home|quiet|until|till|an eye)\\b",
  "sentence.going-in-for": "\\b(if|would|might|maybe|perhaps|lunch|drinks?|dinner)\\b",
  "sentence.hands-gave": "\\b(last|had|poll|ago|if)\\b",
  "sentence.recommended-that": "\\b(not|auditors?|last|earlier)\\b",
  "sentence.body-objects": "\\b(if|may|might|last|county|district)\\b",
  "sentence.none-but":
    "\\b(was|were|had|came|has|have|did|got|so far|yet|last|if|would|today|yesterday|turned|is|are|seems?)\\b",
  "sentence.no-exceptions":
    "\\b(was|were|had|came|did|got|so far|yet|last|if|would|asks?|asked|says?|said|wants?|wanted|people|they|he|she)\\b",
  "sentence.not-doing": "\\b(yet|now|currently|today|at the moment|so far|anyway|if|sure)\\b",
  "sentence.and-we-will-not": "\\b(if|would|maybe|perhaps|usually|normally|yet|why|because)\\b",
  "sentence.hence-only":
    "\\b(was|were|had|came|has|have|did|got|so far|yet|last|is|are|can|could|seems?|left|remains?|know|knows|works?|fails?|today|yesterday|turned|went|there|if|would|might)\\b",
  "sentence.we-use-all":
    "\\b(if|would|might|maybe|perhaps|already|usually|normally|today|anyway|once|when)\\b",
  "sentence.will-be-shipped":
    "\\b(if|would|might|maybe|perhaps|hopefully|probably|supplier|vendor|printers?|upstream|courier|as (usual|always|planned|soon|a result))\\b",
  "sentence.arrow-first":
    "\\b(if|maybe|perhaps|probably|would|could|might|should|fails?|failed|breaks?|crash\\w*|was|were|had|seems?|because|see|cf|ticket|issue|tbd|later|next (time|meeting)|already|still|unclear)\\b",
} as const;
