/** Sentences that tell by their form that those who met settled something, whatever it was about. */
export const SETTLING = {
  "sentence.office-taken":
    "^([A-Z][\\w.-]+ ){1,3}(and [A-Z][\\w.-]+ )?(is|are|will be|becomes?|becoming|takes over as|serves as) (our |the )?(new |next )(?i:{electedTo})|^([A-Z][\\w.-]+ ){1,3}(and [A-Z][\\w.-]+ )?becomes? (?i:{electedTo})|^([A-Z][\\w.-]+ ){1,3}(is|will (be|stay|remain)|remains|stays|(will )?continues? as|serves as) (the |our )?(?i:{electedTo}) (for|until|till) (another|a|the|next|one|two)\\b|^(Elected|Re-?elected|Appointed)( \\w+){1,4}: \\S|^[^;?!]{2,60}: [^;?!]{2,60} (was|were|is|are) (duly )?(re-?)?elected\\b",
  "sentence.money-granted":
    "^(?!(?i:{notSaid}))[^.;:?!]{0,60}[£$€]\\d[\\d.,·]*\\b([^.;:?!]{0,60} (agreed|approved|granted|authori[sz]ed|OK(?=[.!]?$)|OK'd|may be spent|set aside)|[^.,;:?!]{0,60} allowed)\\b|^((?i:approved|agreed|granted|authori[sz]ed|voted|allowed)|(?i:happy|fine|ok|okay) (to|with) (pay|paying|spend|spending|give|giving)) ([^.;:?!]{0,20} )?[£$€]\\d",
  "sentence.we-change":
    '^{preface}[Ww]e ((then|therefore|now) )?(drop|retire|remove|deprecate|adopt|ban|require|rename|abolish|scrap) (?=[A-Z\\d`"“]|the |our |all |any )',
  "sentence.so-set":
    "^(?!(?i:{notSaid}|{noSum}))[^.,;:?!]{2,50} (stays?|remains?|becomes?) (opt-(in|out)|mandatory|compulsory|optional|free|private|public|the default|as (it|they) (is|are|was))([.,;!]|$)",
  "sentence.most-for":
    "\\b(got|gets|received|has|had) (the )?most (votes|support|hands)\\b|\\b(won|wins|carries|prevails) (with|by) {votesCount}\\b|\\b(clear |large |big |vast )?(majority|most( of (us|the (room|members)))?) (wanted|preferred|was for|were for|was in favou?r of|were in favou?r of|chose) (?!(to (talk|wait|see|discuss|know|hear))\\b)|\\b(nobody|no one|none of us) had anything against \\S|\\bof one mind (that|about|on)\\b",
  "sentence.numbered-verdict":
    "^(PR |RFC |Issue |Bug |MR |Proposal |Item )?[#!]?\\d{1,6}\\b( \\([^()]{2,40}\\))?( ?:| [–—-]| →| ->) ?(in|out|merge|accept|accepted|reject|rejected|keep|drop|yes|approve|go|take it|leave it|close|wontfix|won't fix)([.,;!]|$)|^(PR |RFC |Issue |MR |Proposal )[#!]?\\d{1,6} goes in\\b|^(Merge|Ship|Accept|Release|Publish|Keep|Leave) (it )?as(-| )is\\b",
  "sentence.in-capitals":
    "^(?!(?i:{notSaid}))(?=[^?]*[a-z])[^?:]{0,120}\\b(AGREED|RESOLVED|DECIDED|APPROVED|ADOPTED|CARRIED|ENDORSED|RATIFIED|CONFIRMED|ACCEPTED|GRANTED)\\b(?!:)|^(CONFIRMED|APPROVED|ADOPTED|ACCEPTED|RATIFIED|ENDORSED): \\S|^[Ii]t (was|is) (agreed|decided|resolved): \\S|^[Ww]e('ve| have) gone (with|for) \\w|^(Decided|Agreed|Voted|Came down) in favou?r of \\w|^(Sign-?off|Approval|Consent) (was )?(given|granted) (for|to)\\b",
  "sentence.ended-with":
    "^[Ee]nded up (with:|on (the )?(\\d|{weekday}|{monthName})|agreeing|choosing|keeping|deciding)",
  "sentence.together-for": "\\b(?i:{together}) {assents}",
  "sentence.nobody-against":
    "\\b(?i:{nobodyAtAll}) {objects}|\\b[Nn]o (further |more )?(objections?|dissent|vetoe?s?|blocks?) (was |were |is |are )?(heard|raised|made|voiced|left|remain(ed|ing)?|received|came)( [^.,;:?!]{1,20})?,? (and )?(so(?! far)|hence|therefore|thus) ",
  "sentence.all-but":
    "\\b[Aa]ll (but|except) [^.,;:?!]{1,40}? ((was|were) (for|in favou?r|behind|against|happy|fine|ok|okay|content|convinced)\\b|(wanted|preferred|voted|chose|agreed|liked|took) )",
  "sentence.hereby":
    "^[^?]{2,120}? (is|are|shall be) hereby [a-z]|\\b[Hh]ereby,? (we|the {decidingBody}|[^.,;:?!]{2,40} (is|are|becomes?)) ",
  "sentence.so-it-is":
    "(^|[,;:–—] |[,;:]? (?i:so|then|and|hence) |^(?i:so|then|ok|okay|well|right|good|fine|hence),? )(?!(?i:{choiceOpens}))(?!{noNoun})[^\\s.,;:?!]+( (?!{noNoun})[^\\s.,;:?!]+){0,4}(?<!\\b{noChoice}) {itIs}([.!]?$|, (?!(but|that|isn't|is|which|who)\\b))",
  "sentence.convinced":
    "\\b(convinced|won over|persuaded|swayed|settled it for|brought round) (the (room|rest|others|group|meeting|board|committee|circle|call|team)|everyone|everybody|us|all of us|us all|them all)\\b|\\b[Tt]hat (settled|decided) (it|the matter|the question|things)\\b",
  "sentence.we-resolve": "^{resolveLead}[Ww]e (therefore |then |now |thus |hence |just )?{resolves}",
  "sentence.rather-so":
    "^[Ww]e('d| would) (rather|prefer|sooner)\\b[^.;:?!]{2,80}, so (we|it|the|this|that|they)( [^.;:?!,]{1,30}?)?('ll| will)? [a-z]+",
  "sentence.bare-body":
    "^((Call|Meeting|Circle|Room|Plenum|Plenary|Session|Crew|Team|Group|Board|Committee|Council|SIG|WG|TSC|PMC|Members|Maintainers|Attendees|Participants)|[Tt]he (call|circle|room|crew|maintainers|session|plenum|[a-z]+ (circle|panel|guild))) {did}(agree[sd]?|decide[sd]?|resolve[sd]?|votes?|voted|consents?|consented|opts?|opted|chose|settled) (to|that|on|for|not to|against|in favou?r)\\b",
  "sentence.consented":
    "^(?!(?i:{notSaid}))([^.;:?!]{0,40} )?(?i:{votedMatter})( [^.,;:?!]{1,60}?)?:? (consented|consensed)\\b|\\b(was|were|is|are|has been|have been) {doneAdverb}*(consented( to)?|consensed)\\b|^(Consensed|Consented)\\b|\\b[Cc]onsent (was |is |has been )?(given|reached|granted) (by|from|to|on|for)\\b",
  "sentence.matter-turned":
    "^(?!(?i:{notSaid}))([^.;:?!]{0,60} )?(?i:{votedMatter})( [^.,;:?!]{1,40})?(?<! (is|are|was|were|be|been|not|has|have|had)) (refused|declined|turned down|rejected|denied|dismissed)[.!]?$",
  "sentence.admitted":
    "^[A-Z][^.;:?!]{1,40}? (is|was|are|were|has been|have been) {doneAdverb}*(admitted|accepted|welcomed|co-opted|taken (in|on)|voted in) (as|into|to|onto) (an? |the |our )?(new |full |associate |trial |honorary )*(members?|membership|partners?|maintainers?|committers?|team|club|circle|group|board|committee|council|co-?op)\\b",
  "sentence.stays-fixed":
    "^(?!(?i:{notSaid}))(The |Our )?([\\w-]+ ){0,2}(?i:{fixedMatter})( (of|for|in) [^.,;:?!]{2,30})? ((therefore|thus|then) )?((stays?|remains?)( the same| unchanged| put| as it is)?[.!]?$|(will not|won't|shall not|is not|isn't|are not) (be )?(raised|lowered|changed|moved|increased|reduced|extended|cut|going (up|down))\\b)",
  "sentence.rule-made": "\\b(?i:new (rule|policy)|rule from now on)( is)?[:,] ?\\S",
  "sentence.mood-clear":
    "^(The )?(?i:(general )?(feeling|mood|verdict|answer|vote|voice|message|reply))( (in|of|from|among) (the )?[a-z]+)? (was|is) (very )?(clear|clearly|unanimous|plain|a clear|one of)\\b(?! (enough|up|how|that (he|she|it|they|there)))",
  "sentence.hands-for":
    "\\b(?i:most|all|\\d+|the|many|more) (hands|votes|voices) (went|were|go|came) (up )?(for|in favou?r)\\b",
  "sentence.leave-to":
    "\\b(has|have|gets?|got|was given|is given) (our|the {decidingBody}'s|everybody's|everyone's) (permission|leave|blessing|consent|ok|okay|backing|go-?ahead|approval|mandate) (to|for|in)\\b|^[A-Z][^.;:?!]{1,40} may (spend|use|draw|sell|buy|sign for) (up to )?[£$€]?\\d",
  "sentence.reached":
    "^(?i:(general |rough |full )?(agreement|consensus|compromise|decision|settlement)) (was |is |has been )?(reached|found|made)( (on|to|that|about|for|with)\\b|[.:!]|$)|^(We|The {decidingBody}) (came to|reached|found) (an? |the )?(general |rough |full )?(agreement|consensus|compromise|settlement|decision)\\b|^(The |Our )?([Cc]onclusion|[Oo]utcome|[Rr]esult|[Uu]pshot|[Ee]nd result)( (of|was|is)\\b[^.;:?!]{0,60})? (was|is) (to (?!be\\b)|not to |that we )",
  "sentence.the-upshot":
    "^(?i:(the|our|end|net|final|short) )+(?i:{decisionMark}|long of it)(?i: (is|was))?: (?!(?i:{asksOrTells})\\b)[^?]{4,}$|^(?i:in the end|finally|at last|after all that|eventually): (?!(?i:{asksOrTells})\\b)[^?]{6,}$",
  "sentence.wins":
    "^The [^.;:?!]{2,40} wins( with| by)? \\d+ ?([-–:]|to) ?\\d+[.!]?$|^((Option|Variant|Version|Plan|Draft|Proposal|Number) \\S+|The ([\\w-]+ ){0,2}(option|variant|version|plan|draft|proposal|name|design|one|bid|offer|logo|idea|wording)) (wins|won|gets it|got it|takes it|got the nod|gets the nod|was the (clear )?favou?rite|is what we('ll| will)? (do|take|use))(?= ?[.!,;]| (by|with) )",
  "sentence.ok-so":
    "\\b(?i:ok|okay|fine|happy|agrees?|agreed|lgtm|\\+1)\\b[^?]{0,40}[.,;:→–-] ?(?i:{closingOrder})[.!]?$",
  "sentence.arrow-opens":
    "^(→|->|-->|=>|⇒) ?(?i:no (more )?(?!{noAnswer})|both\\b|only (?!(on|in) the )|always |never |yes\\b|option |variant |plan [a-d]\\b|same as |as (before|is)\\b|({closingOrder}|wontfix|won't fix)([,.;!]|$))",
  "sentence.lands-in":
    "^(?!(?i:{notSaid}|{noSum}))[^.,;:?!]{2,50} (goes|lands|go|land) (in|into) (v?\\d+(\\.\\w+)*|main|master|trunk|stable|the (next )?release)\\b(?! (when|once|if))",
  "sentence.effective":
    "^Effective (immediately|now|today|from|as of|on|{monthName}|next)\\b[^?]{4,}$|^(Rejected|Approved|Adopted|Carried|Passed): ?\\S+ \\S|^(OK|Okay|Fine) (with|subject to) (one|two|three|some|minor|small|a|the) [^.;:?!]{0,20}(edits?|changes?|conditions?|corrections?)\\b",
  "sentence.followed":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}(followed|went along with|fell in with) (the|this|that|his|her|their|our|[A-Z]\\S+) ([^.;:?!,]{1,30} )?(proposal|recommendation|suggestion|motion|view|advice|request)s?\\b|\\b[Qq]uestion (was )?put( to the vote)? and (agreed( to)?|carried|passed)\\b",
  "sentence.counted-through":
    "\\d[^.?!]{0,40}[,;:→–—-] ?(and )?(passes|passed|carries|carried|adopted)[.!]?$|\\b(passed|carried)( by| with)? \\d+ ?([-–:]|to|against) ?\\d+\\b|^[^.;:?!]{2,60} (won out|carried the day)\\b|^(The )?(?i:team|group|room|board|call|committee) (says?|said) (accept|merge|close|reject|ship|drop|keep)\\b|\\b(?i:minutes|report|accounts|agenda) (stands?|stood) (approved|adopted)\\b|\\b[Nn]o veto (to|against|on) \\w",
  "sentence.both-so":
    "^(Both|All( (two|three|four|five))?|They)( of (these|them))? ({beDone} {doneAdverb}*|(?=taken as read))(taken as read and )?(approved|adopted|accepted|agreed|carried|passed|granted|rejected|declined|taken as read)( and (approved|adopted|accepted|agreed|carried))?(,? (?i:{votedHow}))*[.!]?$",
  "sentence.majority":
    "\\b(found|got|gets|has|had|won|gained|received|carried with) (a|the|an) ((clear|large|broad|narrow|small|big|simple|great|two-thirds) )?majority\\b|(👍|\\+1|\\b(yes|aye|thumbs up|ok|okay)) (from|by) (all|everyone|everybody|each)\\b|\\b(thumbs up|\\+1s?) all (a)?round\\b|\\b(?i:everyone|everybody|all)( is| are|:)? \\+1(?![\\w.])|\\b(?i:show of hands)\\b[^.;?!]{0,30} (in favou?r of|for) (?!(a|the) (while|moment)\\b)\\w|^\\d+ ?(to|:|–|-) ?\\d+ (for|in favou?r of) (?!(the )?(home|visit\\w*|team|guests|us|them)\\b)\\w|^(PASSED|CARRIED|ADOPTED|CONSENSED|ACCEPTED)([:.!]| [–—-]|$)|(?<!\\d)\\b(?!\\d{3}){votesCount} thumbs up\\b(?![^.;:?!]{0,40}\\b(five|\\d|many|more) (thumbs )?down)|\\b(vote|motion) (to|that|for|on) [^.;:?!,]{2,80} (passed|carried|passes|carries)\\b|\\bput to (a |the )?vote and [a-z]+(ed|pt|ld|ut)\\b",
  "sentence.question-settled":
    "^[Ww]e (all )?(said|say) (no|yes)([.,;!]|$)|^(?!(?i:{notSaid}))((?i:{ownSubject}) {did}(settled|closed|answered|resolved) (the|this|that|our) (question|matter|issue|point|dispute)|[^.;:?!]{2,60} (is|was) the one (we|they all|everyone|everybody|most of us) (took|chose|picked|take|choose|pick|wanted|preferred))\\b",
  "sentence.here-on":
    "\\b[Ff]rom (here|this (release|version|month|year|season|meeting)) on(wards)?\\b|\\b[Hh]enceforth\\b|^([Ss]tarting|[Bb]eginning|[Aa]s of|[Ff]rom) (with )?(v?\\d{1,3}[.·]\\d\\S{0,20}( on(wards)?)?,? the|v?\\d\\S{0,20}( on(wards)?)?,? (we|all|no|every)) ",
  "sentence.plain-answer":
    "^(?i:(so|then|therefore|hence|ok so|final answer|the answer|our answer|the answer of the {decidingBody})(:| is|,)? (a )?(clear |plain )?(yes|no))[.!]?$|[,;] so (yes|no)[.!]?$|\\band so we('ll| will)? (do|take|use|keep) (that|it|this)[.!]?$|^((?i:ok|okay|right|so|fine|good),? )((so |then )?(let's|let us|we)) (do|take|try|keep|drop|merge|ship|leave|go for) (it|that|this|them|both)( then| so| anyway)?[.!]?$|^(?i:ok|okay|right|so|fine|good|alright),? (let's|let us) (?!({noSettling}|{befalls}|go|move|eat|stop|wait|walk|leave|vote)\\b)[a-z]+( (it|that|this|them|both))? then[.!]?$|^((?i:right|ok|okay|good|fine),? (?i:done|settled|agreed)|(?i:sold|deal)): \\S",
  "sentence.matter-taken":
    "[,;] so (the|this|that|we|both|it|they|all|only) ([^.,;:?!]{1,40} )?(is|are|gets|get|will be) (used|taken|kept|dropped|chosen|picked|bought|removed|retired|merged|scrapped|renewed|sold)\\b|^[^.;:?!]{2,60} (is|are) (off the table|out of the question)\\b|^(?!(?i:{notSaid}))[^.,;:?!]{2,60} (is|are) (kept|retained|retired|renewed|confirmed|reaffirmed|extended|suspended|frozen) (for (one|another|the|a|two|three|this)|until|till|as of|from (now|\\d|{monthName}|next))\\b",
  "sentence.given-to":
    "^(The |Our )?([\\w-]+ ){0,2}(contract|order|job|role|post|office|commission|slot|grant|prize money|tender|lease|booking|seat)( (of|for|as) [^.,;:?!]{2,30})? (goes|went|is awarded|was awarded|is given|was given|awarded) to [A-Z]|^[A-Z][^.,;:?!]{1,40} (gets|is given|was given) (the (contract|order|job|commission|slot|grant|tender|lease)|(commit|push|write|merge|admin) (rights|access))\\b|\\bawarded to [A-Z][^.;:?!]{1,40}[.!]?$",
  "sentence.taken-in":
    "^[A-Z][\\w-]+( [A-Z][\\w-]+)?( and [A-Z][\\w-]+)? (was|were|is|are) ((then|duly|hereby|unanimously) )*(appointed|confirmed in office|(made|named) (an? |the |our )?(?i:{electedTo}))(?=[.!]?$|[,;]| (?i:{votedHow}))|^[A-Z][\\w-]+ joins the ((core|release|infra|admin|maintainer|moderation|steering) (team|group|committee)|board|committee|maintainers)\\b|\\b[Ww]e voted [A-Z][\\w-]+ (in|onto|into)\\b",
  "sentence.allowed":
    "^(Only )(members|guests|visitors|newcomers|children|dogs|juniors|students|maintainers|residents)\\b [^.;:?!]{0,30}\\bmay\\b|^(Guests|Visitors|Newcomers|Children|Dogs|Juniors|Students|Non-members|Residents) (may|shall|need not|no longer|need no longer) ",
  "sentence.summing-up":
    "^(Summing up|Summed up|In sum|All told)[,:] (we|the|it|both|all|no|only)\\b|\\b[Tt]he (chair|moderator|host|facilitator) (summed up|sums up|summed it up|concluded|noted (that )?(agreement|consensus|that all agree))\\b",
  "sentence.names-agree": "([,;:(–—-] ?\\w[\\w-]{0,20} (ok|okay|yes|\\+1|agrees|agreed|fine|for it)\\b){2,}",
  "sentence.not-but":
    "^[Nn]ot (?!(having|being|knowing|seeing|wanting|getting|hearing|finding|needing|feeling|thinking|understanding|including|counting)\\b)[a-z-]+ing( [^.,;:?!]{1,40})?(,| [–—-]|;|:|\\.) ?(so |but )?[Ww]e('ll)? ((just|only|rather|instead) )?(?!(?!skip)({noSettling})\\b)[a-z]+ \\w|^(→|->|-->|=>|⇒) ?not (?!(yet|sure|ready|reproducible|fixed|seen|found|working)\\b)[^.;:?!]{0,30}?((in|for|before|with|until) {laterRelease}|this (release|version|cycle|sprint|milestone)\\b)",
  "sentence.doing-so":
    "^(OK,? |So,? |[Tt]hen )?(?i:{closingNow}) (it|this|that|them|both)( as( it)? is| (as|for|in|with|until|till|then|now|and|without)\\b(?![^.;?!]*\\b(is|was|are|would|will|could|means?|makes?|takes?|costs?|breaks?|broke|helps?|seems|has|had|did|does|needs?)\\b)[^.;?!]{0,80})?[.!]?$",
  "sentence.kept-out-from":
    "^(?!(?i:{notSaid}))[^.,;:?!]{2,60} (will|shall) be (kept|left|removed|dropped|excluded|hidden|disabled|enabled|switched (on|off)|required|split|renamed|replaced|moved)\\b[^.,;:?!]{0,50} (as of|starting with|from) (the )?(next (?!(day|morning|week|month|year)\\b)\\w+|{laterRelease})",
  "sentence.looks-like-we":
    "^((OK|Okay|So|Then|Right),? )?((?i:it |that )?(?i:looks|sounds|seems)( to me)?( like| as if)?|(?i:seems)) we('re| are| will|'ll)?( all)? ((?!(keep|leave it to|do it again)\\b){settles}|keep (?!\\w+ing\\b)\\w+|(going|sticking|staying) with|keeping|dropping|in agreement|agreed)\\b",
  "sentence.options-counted":
    "^[Ww]e voted( again)? (about|on|over|for) [^.;:?!]{2,60}: [^.;:?!\\d]{2,30} \\d{1,3}, [^.;:?!\\d]{2,30} \\d{1,3}\\b",
  "sentence.numbered-adopted":
    "^[A-Z]{2,6}[- ]?#?\\d{1,5}( \\([^()]{1,60}\\))? (is|are) (included|scheduled for inclusion) (in|for) ((the )?([\\w.-]+ ){1,2}(upgrade|release|fork|hard fork|version|edition|cycle)\\b|[A-Z]\\w+[.!]?$|{laterRelease})|^(So,? |OK,? )?([A-Z]{2,6}[- ]?#?\\d{1,5}|#\\d{1,6})( \\([^()]{1,60}\\))? (is|are|was|has been) (hereby |now |therefore |thus |unanimously )*(accepted|approved|adopted|rejected|declined|ratified)(?= (for|in|as|with) (?!(the )?(past|last|earlier|meantime|\\d{4}\\b|{monthName}))\\w)",
  "sentence.takes-office":
    "^(?!(?i:{notSaid}))[A-Z][^.,;:?!]{1,50}? (is|are|becomes?|will be|serves? as) (now )?(a |an |the |our )?([\\w-]+ ){0,2}?(?i:{electedTo}) (as of|as from|from|effective|starting) (now|today|tonight|then|this|next|tomorrow|{monthName}|{weekday}|\\d)",
  "sentence.consensus-seems":
    "^([Tt]he |[Rr]ough |[Gg]eneral |[Tt]he general )?[Cc]onsensus (seems|seemed|appears|appeared) to be( that| to|:|,) ?(?!(not|missing|lacking|if|whether)\\b)\\S",
  "sentence.that-is-consensus":
    "^((OK|Okay|So|Then|Right|Good|Great),? )?((?i:that('s| is)|we have|we've got|i (hear|see)|sounds like)) (a )?((rough|clear|general|full) )?consensus[,:;–—] ?\\S",
  "sentence.body-fine":
    "^(The |the |Our ){decidingBody} (is|are|was|were) (all )?(fine|happy|ok|okay|content|comfortable) with (that|it|this|(the|this|that) (plan|proposal|change|date|idea|suggestion|draft|price|offer|delay|schedule|wording))\\b(?! (if|once|when|as long|provided|but)\\b)",
  "sentence.none-from-now":
    "^[Nn]o (more )?(?!{noAnswer}|(wind|rain|snow|sun|ice|power|trains?|bus|harm|hurry|rush|panic|joy|fun|surprises?|chance|hope|excuses?|such) )[\\w-]+( [\\w-]+){0,2} then(?=[.;,!]|$)|^([^.;:?!]{2,120}, so |[^.;:?!]{2,40}: |(So|Therefore|Hence|Thus),? )?[Nn]o (more )?(?!{noAnswer})[\\w-]+( [\\w-]+){0,4} (will|shall|is to|are to) be (?!(able|needed|necessary|possible|available|left|seen|known|found|there|here|a|an|the|at|in|on|any|ready|required)\\b)[a-z]+|^(So )?[Tt]here('ll| will| shall) be no (more )?(?!({noAnswer}|{meeting}|{gathering}|need|reason|doubt|rain|snow|wind|sun|ferry|bus|train|harm|shortage|lack)\\b)\\w",
  "sentence.after-talk":
    "^(?i:after (?!{votedMatter})[^.,;:?!]{0,40}\\b(hours?|minutes|rounds?|vote|poll|count|show of hands|votes)( of [^.,;:?!]{2,30})?|{talkedOut}): (?!(?i:{asksOrTells}|still|undecided|unclear)\\b)[^?]{2,}$",
  "sentence.agreement-in-end":
    "^((in the end|finally|eventually),? )?([Gg]eneral |[Ff]ull |[Bb]road )?[Aa]greement( in the end| at last| finally| by all| all round)? (on|to|that|for) (?!(be|the need|what|how|nothing|little)\\b)\\S|\\bwith the (conclusion|result|outcome|upshot) (that|to) \\w",
  "sentence.elected-for":
    "^([A-Z][\\w-]+ ){1,3}((re-?elected|elected|appointed|co-opted)( again)? (for|until|till|by) \\w|confirmed( again)? (for|until|till) (a|an|the|another|one|two|three|his|her|their) ((new|next|further|second|third|more|full|\\w+-year|\\w+ing) )*(year|term|season|session|post|office|role|job|mandate|time)s?\\b)|\\bconsent (from|by|of) ({everybody}|the {decidingBody})\\b",
  "sentence.thanked-and-agreed":
    "\\b(?i:{everybody}|the (room|{decidingBody})) (thanks?|thanked|accepts?|accepted|welcomes?|welcomed|supports?|supported|confirms?|likes?|liked) [^.;:?!,]{0,40}\\band (agrees?|agreed|accepts?|accepted)[.!]?$|^(?i:{everybody}) (agrees?|agreed) (with|to|on) (an? |the |one |two |three |\\d)(?!(above|idea that|view|concern|point|previous|others?)\\b)",
  "sentence.many-plus": "(\\+1 @?[\\w-]{2,20}[ ,;/&.]{0,3}){2,12}$",
  "sentence.labelled-result":
    "^[^.;:?!]{2,80}(:| [–—-]) ?(it )?(passes|carries|goes through|is (through|in))(?=[.,;!]|$| (with|without|by|{votedHow}|as)\\b)|^(PR |RFC |Issue |Bug |MR )?[#!]\\d{1,6}\\b( ?\\([^()]{2,60}\\))?(:| [–—-]| →| ->) ?(closed|declined|rejected|dropped|refused|abandoned|not planned)[,;:–—] ?(?! )(?!(by|upstream|last|already|yesterday|on|as of|fixed|see|dup\\w*|done|merged|solved|resolved|thanks?|with|same as|in favou?r|superseded)\\b|#)[^.;?!]{3,60}[.!]?$|^(The )?(?i:(last|previous|prior|old) ((meeting|call|session|time)'s )?)(?i:minutes|notes)( of [^.:;?!]{2,30})?(:| [–—-]) ?(approved|accepted|adopted|agreed|confirmed|ok|okay|fine|no (changes|comments|corrections|objections))\\b[^?]{0,60}$|^[^.;:?!]{2,60}: (stays?|remains?|kept|left)( (as (it|they) (is|are|was|were)|unchanged|the same|put))[.!]?$",
  "sentence.arrow-keeps":
    "^(?!(?i:{notSaid}))([^?→⇒>]{0,120} )?(→|->|-->|=>|⇒) ?((keep (?!(an? (eye|record|list|log)|in|track|us|everyone|\\w+ing|going|posted)\\b|[^.;:?!→]{1,30} (in the loop|posted|informed|updated|safe|alive|happy|busy)\\b)|drop (?!(in|to|by|from|off|of|us|him|her|me|a|\\w+ an?)\\b)|(cancel|retire|scrap|abandon|abolish|reject|decline|refuse|do without|stay (with|on)|stick (with|to)) (?=it\\b|them\\b|week|month|{objectOf})|give (?=[^.,;:?!→]{1,30} up\\b)|give up (?=it\\b|{objectOf})|leave (?=[^.,;:?!→]{1,40} (as (it|they|is)|alone|out|unchanged|in place)\\b)|go (with|for|without) (?!(an? |[^.;:?!→]{1,40} to )))(?!(if|when|once|getting|having|seeing)\\b)[^.;:?!→]{1,80}|[^.;:?!→]{2,60}, (ship|release|publish|launch|go|do|tag) (it )?without [^.;:?!→]{1,40})[.!]?$",
  "sentence.may-go-on":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}|nobody (on|in|at|from) the {decidingBody}) ((now|also|therefore) )?((has|have|had|sees?|saw|raises?|raised|voiced|finds?|found) (no|nothing|not a) ?(objections?|concerns?|problems?|qualms|reasons?|against|worry|worries)?\\b|objects?|objected|minds?|minded)[^.,;:?!]{0,40}[,;:] ?(and )?(so )?(?!(but|yet|if)\\b)[^.;:?!]{1,60} (may|can|could)( now)? (be )?[a-z]+|^[Nn]o (objections?|concerns|dissent) (from|by|in|on|among) (the {decidingBody}|the room|us|anyone|anybody)[,;:] ?\\S",
  "sentence.rule-for-all":
    "^(The |An? |Our )?(?i:(new|interim|temporary|provisional|standing|emergency|house|club|safety|workshop|group) (rule|policy)|(rule|policy) (until|till|for now|for the time being|from (now|today)))( (for|from|until|till|from) [^.:;?!]{2,30})?: ?(?!(none|no|nothing|tbd|unknown)[.!]?$)\\S|^(?!(?i:{notSaid}))([^.:;?!]{2,40}: )?([Nn]o (?!{noAnswer})|[Oo]nly |[Aa]ll |[Ee]very |[Ee]ach |[Nn]obody |[Nn]o one )[^.;:?!]{3,80}((,? (starting|effective)|, (beginning|as (of|from)|from)| as of (?=now|today))( (on|with))? ?(now|today|tonight|tomorrow|immediately|next \\w+|{weekday}|{monthName}|the (next|first|\\d)[^.;:?!]{0,20})( on(wards?)?)?|,? until further notice)[.!]?$|^(?!(?i:{notSaid}))[^.,;:?!]{2,60} (is|are|will be) (limited|capped|restricted|suspended|frozen|banned|allowed|forbidden|required|mandatory|reduced|raised) [^.;:?!]{0,60}(until further notice|for the time being|until we \\w+)\\b",
  "sentence.not-until-then":
    "^(?i:until|till|before|as long as|while|unless) [^.;:?!]{2,60}?,? [Ww]e('ll| will)? ((don't|do not|won't|will not) (?!({noSettling}|{befalls}|do|even|mind|care|mean|remember|recommend|leave|\\w+ly)\\b)[a-z]+( |[.!]?$)|(?!({noSettling}|{befalls}|{onlyDone})\\b)[a-z]+ (no|nothing|none|nobody)\\b)|^(?i:until|till|before|as long as) [^.;:?!]{2,60}?,? (nobody|no one|no (?!{noAnswer})\\w+) (?!(knows?|is|was|has|had|can|could|sees?|saw|knew|came|comes|wants?|cares?|uses?)\\b)[a-z]+s\\b",
  "sentence.said-we-would":
    "^[Ww]e (all )?said (that )?we('d| would|'ll| will) (not )?(?!({noSettling}|{befalls}|{toldOnly}|do|revisit|wait|return|write|send|check|test|fix|report|help|leave it open)\\b)[a-z]+ \\w",
  "sentence.picked-by-hands":
    "\\b(picked|chose|chosen|preferred|selected|agreed on) ([^.,;:?!]{1,20} )?(by|with) (a |the )?({votesCount}|most) (of the )?(hands?|votes?|voices?|thumbs)\\b",
  "sentence.all-say":
    "(^|[,;:–—] ?)(?i:({everybody}|both( of (us|them))?|all (of us|{votesCount}( of us)?)|the whole \\w+)) (say|says|said) ((a clear )?(no|yes|aye|nay)|{closingOrder})(?=[.,;!]|$| to (it|this|that|the|them)\\b)",
  "sentence.goes-through":
    "^(?!(?i:{notSaid}))[^.,;:?!]{2,60} goes? through(?=[.,;!]|$| (per|under|as|with|without|for|unopposed|unanimously|nem)\\b)",
} as const;

/** What takes one of them back anywhere in its clause, by its name. */
export const SETTLING_UNLESS = {
  "sentence.sum-bare":
    "^(\\w{1,30}[:,]? ){1,12}(only|just|all|both) [^.;:?!]*\\b(are|is|was|were|has|have|fails?|works?|left|missing|broken)\\b",
  "sentence.reached":
    "\\bthat (we|it|they|there) (needs?|lacks?|have|has|is|are|do not|don't|can't|cannot)\\b",
  "sentence.done-so": "^Went with \\w+ to\\b|, had to\\b|\\bduring the {meeting}\\b",
  "sentence.allowed": "\\baccording to\\b",
  "sentence.office-goes-to": "\\bof (another|the other) \\w",
  "sentence.taken-in": "\\bof (another|the other) \\w",
  "sentence.instead-we":
    "^(rather than|instead of)\\b[^.;:?!]{2,60}\\bwe (took|went|had|did|used|got|saw|found)\\b",
  "sentence.together-for":
    "\\b{offTalk}\\b|\\b(if|whether|unless|would|could|might|should|had|when|once|until|till|before|not (all|everyone|everybody)|years?|because|that year)\\b|\\b(I|he|she) (think|thinks|thought|said|says|hopes?)\\b|\\bhis|her\\b|{longPast}",
  "sentence.nobody-against":
    "\\b{option} (\\d|[A-Z]\\b)|\\b{offTalk}\\b|\\b(if|whether|unless|would|could|might|should|when|until|till|before|hopes?|hoped|though|at first|then|take it|assume|guess|suppose|think|survey|poll|users|readers|customers)\\b",
  "sentence.all-but": "\\b(if|whether|unless|would|could|might|should|there|present|here|late|home)\\b",
  "sentence.we-resolve": "\\b{noResolve}\\b",
  "sentence.none-from-now":
    "\\b({hangsOn}|if|until|till|unless|when|because|maybe|perhaps|would|could|might|says?|said|food|drinks|parking)\\b",
  "sentence.after-talk": "\\b({offTalk}|{undecidedYet}|no (decision|result|conclusion))\\b",
  "sentence.thanked-and-agreed": "\\b(not|n't|if|nobody)\\b",
  "sentence.elected-for": "\\b(not|n't|if|when|last|until (then|now)|was|were|had)\\b",
  "sentence.hereby":
    "\\bhereby,? ([a-z]+ )?(invited|thanked|informed|notified|reminded|asked|announced|warned|given)\\b",
  "sentence.so-it-is": "\\b(not|never|if|maybe|perhaps|who knows)\\b",
  "sentence.convinced":
    "^what\\b|convinced (\\w+ ){1,3}that\\b|\\b(not|nobody|never|who|if|whether|n't|had|least)\\b",
  "sentence.stays-fixed": "\\b({hangsOn}|{habit}|if|maybe|perhaps|probably|yet)\\b",
  "sentence.matter-taken": "\\b({habit}|if|usual|last)\\b",
  "sentence.here-on":
    "\\bhenceforth known as\\b|\\b(he|she|took|led|chair|his|her|if|was|were|had)\\b|^From (here|\\w+ \\w+) on(wards)?,? [^.;]{2,80}? (is|are) ",
  "sentence.rather-so": "\\b(if|ask|need|see|wait|wonder|should|could)\\b",
  "sentence.counted-through":
    "\\b(tests?|checks?|builds?|jobs?|team|side|club|game|match|exam|bus|ball|boats?)\\b",
  "sentence.wins":
    "\\b(team|side|club|match|game|race|prize|cup|medal|who|they|he|she|we|i|home|league|if|would|could|lottery|award|contest|election)\\b",
  "sentence.hands-for": "\\b(if|would|could|money|costs?|tea)\\b",
  "sentence.felt-best":
    "\\bshould (decide|not be (rushed|hurried|decided))\\b|\\b(would|will|should|shall) (come|get|go) back to\\b|\\b(should|must|would|to) (wait|defer|postpone|table|be (left (open|until|till|for)|deferred|postponed|tabled|put off|held over|brought back|revisited)|leave [^.;:?!]{1,40} (until|till|for|to))\\b|\\b(would|could|might|may) (also )?be (?!best\\b)|\\b(team|side|club|game|match|race|home|he|she|they) (won|carried)\\b",
  "sentence.goes-through":
    "\\b({hangsOn}|{habit}|if|when|once|until|till|traffic|water|power|mail|road|path|line|train|bus|e-?mails?|calls?|order|payment|build|tests?|it all)\\b",
  "sentence.said-we-would": "\\b({hangsOn}|{habit}|maybe|perhaps|probably|last (time|week|month|year))\\b",
  "sentence.arrow-keeps": "{hangsOn}|(→|⇒|->|=>)[^→]*\\b(maybe|perhaps|probably|would|could|might|should)\\b",
  "sentence.rule-for-all":
    "\\b({hangsOn}|{habit}|was|were|had|he|she|his|her|i'm|i|they|trains?|bus(es)?|ferry|ferries|road|bridge|rain|snow|holiday|leave|vacation|news)\\b",
  "sentence.not-until-then": "\\b({habit}|was|were|had|if|maybe|perhaps|would|could|might)\\b",
  "sentence.all-say": "\\b(users?|customers?|readers?|list|poll|survey|docs?|tests?|they|if|would|could)\\b",
} as const;
