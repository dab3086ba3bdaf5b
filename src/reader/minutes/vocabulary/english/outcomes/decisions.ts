/** Sentences that say something was decided, and by the meeting, in words that cannot be misread; by the rule's name. */
export const DECISIONS = {
  "sentence.it-was-agreed":
    "\\b([Ii]t (was|has been|is)|[Ii]t's) {did}((?i:{decided})|settled|concluded) ((by(?! (nobody|no one|none|few)\\b)|with(?! (the|our|his|her|their|my) (?!({decidingBody}|room|members|majority)\\b))|among) [a-z ]{2,20} |by \\d+ (votes )?(to|against) \\d+ )?(?i:{decidedTo})\\b|\\b[Ii]t was (the )?((general|common|clear|unanimous|shared) )?(decision|consensus|sense|will|wish|feeling|view) of (the|all) [a-z ]{2,30} that\\b",
  "sentence.we-agreed":
    "^((?!That|Since|Because|When|As |Last|Before|Until)[^,;]{0,120}[,:;] |(After|Following|So|Then|Finally|Eventually|Therefore|In the end)\\b[^,;]{0,60}? )?((so|and|but|then) )?[Ww]e('ve)? (did all |did )?{did}(agree\\b(?<=did (all )?agree)|came to the conclusion|concluded|{decided}|voted) {decidedTo}\\b",
  "sentence.group-approved":
    "^(((After|Following|By|With|Upon)\\b[^.;:?!]{0,60}?,? |[^.;:?!]{2,60}: )t|T)he (?i:{decidingBody}) (by (general |rough |unanimous )?(consensus|consent|acclamation),? )?{did}(approved|adopted|accepted|rejected|endorsed|ratified|chose|selected|elected|appointed|awarded|authori[sz]ed|declined|granted|waived|set (the|a|its|our) (?={fixedMatter}\\b)) ?((the|a|an|all|both|this|these|its|their|our|two|three|four|one|no)\\b|{fixedMatter}\\b|[A-Z£$€\\d])",
  "sentence.group-said":
    "^(([^.;:?!]{2,60}: |[A-Z][^.;:?!]{1,60}?,? )t|T)he (?i:{decidingBody}|chairs?) {did}(conclude[sd]? that\\b|said (yes|no)\\b|turned (it|this|that) down\\b|(opted for|settled on|signed off|went with|decided in favou?r of|voted (for|to|against|down))\\b|(gave|has given) (its|their) (ok|okay|approval|blessing|consent)\\b)",
  "sentence.have-consensus":
    "^([Ww]e|[Tt]he {decidingBody}|[Bb]oth sides) (is|are|was|were) (all |now )?agreed (that|to|on)\\b|^(So,? |OK,? )?([Ww]e|[Tt]he {decidingBody}) (now )?(have|has|had|reached) (a |general |rough |broad |clear |unanimous )*(consensus|agreement) (to|that|on|for|in favou?r of|against)\\b",
  "sentence.sense-of-meeting":
    "^(The )?([Cc]onsensus|[Ss]ense) of (the )?({decidingBody}|room|call)( (is|was)( that| to)?\\b|\\s?[:–—])|^((OK|Okay|So),? )?([Tt]he )?(?i:{decidingBody}|room|call|session|circle)('s)? (consensus|verdict|sense|conclusion)(( (is|was))?( now)? (that|to) (?!be\\b)|\\s?[:–—] ?\\S)",
  "sentence.settled-on":
    "^((?i:{inTheEnd})\\b[^.;:?!]{0,60}?,? )?[Ww]e('ve)? {did}((settled|landed) on|chose|opted for|went with|selected|elected|took the (first|second|third|last|other|cheaper|latter|former) (?!time\\b|step\\b))",
  "sentence.moving-forward":
    "^([Ww]e are|[Ww]e're) (moving|going) (forward|ahead) with\\b(?! (the |our )?(work|development|planning|preparations?|talks?|slides)\\b)",
  "sentence.consensus":
    "^[Cc]onsensus (in|of|among|across) (the )?\\w{1,20} (to|that|is)\\b|(^|[,;:–—-] )[Tt]here (was|is) (a |general |rough |broad |clear |unanimous )*(consensus|agreement)( (in|among|across|within|between|from|on) (the )?[^,.;:]{1,30}?)? (to|that|on|not to|in favou?r of|against)\\b",
  "sentence.agreed-to":
    "^((Unanimously|Finally|Also|Then) )?([Dd]ecided|[Aa]greed|[Rr]esolved|[Vv]oted( unanimously|,? \\d+ ?[-–:] ?\\d+,?|,? {votesCount} (to|against) {votesCount},?)?) (to|not to|that|against)\\b|^(Agreed|Decided),? (they|he|she|we) ((may|can) (?!be\\b|have (been|had|to)\\b)[a-z]+|will|shall|are to|is to)\\b",
  "sentence.decision-to":
    "^(The |Our )?([Ff]inal |[Gg]roup )?([Rr]esolution|[Cc]onsensus( view)?|[Vv]erdict|[Rr]uling|[Dd]ecision) (is|was|has been|will be) (not to|to|that) (?!be\\b)|^(The )?[Dd]ecision ((was|is|made|taken|was (made|taken)) )?to (?!be\\b|follow\\b|make\\b|[^.,;:?!]{2,80} (was|is|has|had|turned|proved|still|hurts?) (?!(made|taken|confirmed|upheld|reached|unanimous)\\b))|^(The )?[Dd]ecision for [^.,:;?!]{1,40} to (?!be\\b)",
  "sentence.decision-made": "\\b[Aa] decision was (made|taken|reached) (to|not to|that)\\b",
  "sentence.motion-by":
    "^Motion( \\([^()]{2,60}\\))? (by|from|to|that)\\b[^.?!]{0,160}[,;:] {carried}\\b|^(The )?(?i:motion|resolution|proposal|amendment|ordinance|item|res\\.?)\\b[^?]{1,160}? ?([;:(–—-]|→|->|=>) ?(?i:(was )?(unanimously )?(carried|passed|approved|adopted|agreed|accepted|consensed))(,? (?i:{votedHow})| ?\\([^()]{1,40}\\))*\\)?[.!]?$",
  "sentence.motion-carried":
    "\\b[Tt]he (motion|resolution)( \\w{1,6}| (to|that|for|by)\\b[^.,:;?!]{1,100}?)? {carried}\\b|^([Mm]otion|Resolution)( \\w{1,6})? {carried}\\b",
  "sentence.passed":
    "^([^.?!]{0,120}[.:,] )?({did}([Aa]pproved|[Aa]dopted|[Aa]ccepted|[Cc]arried|[Pp]assed|[Gg]ranted)|([Aa]ll|[Ee]verybody|[Ee]veryone)( (here|present))? (was |were |is )?in favou?r)(,? (?i:{votedHow}))*( \\([^()]{1,60}\\))?[.!]?$|^([^.?!]{0,120}[.:,] )?m\\/s\\/c\\b[^.?!]{0,80}[.!]?$|^M\\/S\\/C\\b",
  "sentence.was-approved":
    "^([\\d.]+ )?(The )?([Aa]genda|[Mm]inutes|[Oo]rdinance|[Bb]ylaws?|[Aa]mendment|[Pp]olicy|[Ss]tatutes?|[Pp]rogramme|[Nn]omination|[Aa]pplication|[Rr]equest|[Cc]laim|[Mm]otion|[Rr]esolution|[Pp]roposal|[Rr]eport|[Aa]ccounts?|[Bb]udget|[Pp]roposal \\d+|[A-Z]{2,4}-\\d+)\\b[^.?!,;]{0,60}?(:| (is|are|was|were)) (therefore |hereby |unanimously |taken as read and )*(approved|confirmed|adopted|accepted|carried|rejected|passed|granted)\\b|^[A-Z][^.?!;]{3,160}? (was|were) (then |duly |hereby )?(approved|adopted|accepted|ratified|endorsed|granted|elected|appointed|authori[sz]ed) (?i:{votedHow})",
  "sentence.body-decides":
    "^The ((?i:{decidingBody})|delegates) (unanimously )?(names(?= [A-Z])|upholds|confirms|rejects|declines|grants|backs|chooses|selects|approves|adopts|accepts|elects|discharges|appoints|appointed|elected|endorses|ratifies|resolves|agrees|decides) (the|a|an|all|both|to|that|on|[A-Z]|#?\\d|\\w+ing\\b)",
  "sentence.agreed-at-end":
    "^[^?]{8,}([,:;(–—-] ?| → |[.!] (?=[a-z]))({did}(agreed|decided|settled)( ({votedHow}|on))?|accepted {votedHow}|(and |which )?({everybody}) ({saysYes})( that (it|this|that)('s| is| was)( the)? (better|best|\\w{3,}er (than|for)|right|fair|enough)\\b[^.;?!]{0,80})?|(the room|everyone|everybody|we) (was|were|is|are) (all )?(clear|unanimous|agreed) (about|on) (that|this|it)|(that's|that is|this is) (final|settled|decided)|(yes|no|ok|okay), (settled|decided|agreed)(, [^.;]{1,40})?|({nobodyAgainst})|(by )?(consensus|acclamation)|we (all )?(thought|felt) (that|it|this) (was|is) [^.,;]{1,30}|that (was|is) unanimous|unanimously|no(body| one) (objected|minded|(was |is )?against)(, so (that|we|it)\\b[^.;]{0,40})?|no (dissent|objections?)( (from|in|by) (anyone|anybody|{everybody}|the \\w+))?|everyone (agreed|nodded)|{okForAll}(, [^.;:?!]{2,60})?|all (yes|thumbs up)|all (happy|fine|ok) (with|w\\/?) (that|it|this)|all (in favou?r|for it) (but|except|bar) [^.;:?!]{2,60}|({nobodyAgainst})( (=>|->|→|⇒) [^.;]{2,30}|, [^().;]{2,60} abstain\\w*[^().;]{0,60})|on the nod|thumbs( are)?:? all up|everybody (ok|fine|happy) (with|w\\/?) (that|it|this)|nobody objecting|no vetoe?s?|we (were|are) all (fine|ok) with (that|it)|we all (agreed?|think so)|({everybody}) (thought|thinks|felt) so|going (with|for|ahead with) (that|it|this)( one)?( then)?)\\)?[.!]?$",
  "sentence.from-now-on": "^.*\\b[Ff]rom now on\\b",
  "sentence.so-we":
    "^((And |But )?([Ss]o|[Tt]hen|[Hh]ence|[Tt]herefore|[Ii]n the end|OK|[Oo]kay|[Ff]ine|[Rr]ight),? )[Ww]e('ll| will)? ((do not|don't|will not|won't) )?{settles}\\b",
  "sentence.we-settle":
    "^([^.;:?!]{2,40}: |(?i:{talkedOut}),? )?[Ww]e(('ll| will| therefore)? {settlesAlone}|('re| are) (delighted|happy|pleased|glad|honou?red) to {decides})\\b(?![^.]{0,60}\\b{doneAnyway}\\b)",
  "sentence.we-will-not":
    "^((So|Then|Hence|Therefore),? )?[Ww]e (won't|will not) (?!{befalls}\\b)[a-z]+\\b|^[Ww]e (don't|do not) (?!({noSettling}|{onlyDone}|{befalls}|do|even|mind|care|mean|remember|recommend|\\w+ly)\\b)[a-z]+ ({objectOf})|^[Ww]e (don't|do not) (do (?=it|this|that)|replace|renew|repair|buy (?!(it|that)[.,!])|sell|join|pay|accept|raise|extend|change|move|publish|print|sign|reopen|hire|rent|participate|take part|merge|backport|ship|drop|switch)\\b|, we (won't|will not) do (it|that|this)[.!]?$|^[Tt]he (club|association|society|project|group|team|choir|band|committee) (won't|will not) (?!{befalls}\\b)[a-z]+\\b|^((So|Then|Hence|Therefore),? )?[Ww]e('re| are) not ((going|moving|pressing|pushing) (ahead|forward)( with)?|proceeding with|going to (?!{befalls}\\b)[a-z]+|(?!(be|gett|see|hav|look|work|talk|hear|go|find|do|us|mak|com|runn|meet)ing\\b)[a-z]+ing|doing (it|this|that|any|both|two|three|a|the))\\b(?![^.]{0,60}\\b(yet|now|currently|at the moment)\\b)",
  "sentence.sum-colon": "^(?i:{sumOpening})(: | ?(→|->|=>|⇒) ?)(?!(?i:{asksOrTells})\\b)[^?]{6,}$",
  "sentence.it-is":
    "^((?i:ok|okay|so|good|fine|right|great),? )(the )?(?!(here|there|that|how|what|as|where)\\b)[\\w.:–-]+( (?!(how|what|where|think|thinks|says?|where)\\b)[\\w.:–-]+){0,2} it is( then)?([.!,;]|$)|^(So,? )?(?!(There|Here|As|What|That|How|Where|So|Well|Whatever|Like|Yes|No|Then|Now|This|Because|If|When|Since|Once|Maybe|Too|Very|Who|Why|Is|Was)\\b)[A-Z\\d][\\w-]*( (?!(how|what|where|whatever|why|who|asked|thinks?|sure|says?|said|hopes?|knows?|believes?|finds?|doubts?|means?|feels?|fears?|wonders?|as)\\b)[\\w:-]+){0,2} it (is|shall be|will be)([,;.!]|$)",
  "sentence.let-us":
    "^((OK|Okay|Fine|So|Then|Right),? )?[Ll]et's (go (with|for(?! (an? |lunch|tea|coffee|dinner|drinks|beers?|pizza|food)))|(merge|ship|drop|close|remove|accept) (it|this|that|them|the|[A-Z#]\\S+)(?= |[.!]|$)|go ahead with|call it (?!a (day|night))|leave (it|this|that)|stick (with|to)|keep (it|this|that|them) (at|as|for)) ",
  "sentence.as-it-is": "^[Ll]eave (it |this |that |them |things |everything )?as (it is|is|they are)\\b",
  "sentence.everybody-fine":
    "^([^.;:?!]{2,60}, (?=[^.;:?!]{2,80}, so (we|it|that|this)\\b))?(So,? )?(?i:{everybody})( (is|are|was|were)|'s| (?=[a-z]+ with )) ?(all )?(((?i:fine|ok|okay)|on board) with\\b|(happy|comfortable|good) with (\\w+ing\\b|[^.;]{1,60}?,? so (it|that|this|we)\\b)|(happy|fine|ok|okay) to (?!(help|see|hear|have|meet|be|announce|report|learn|talk|discuss)\\b))",
  "sentence.going-with":
    "^Going (with|ahead with|for(?= (the|[A-Z\\d])))(?= ) (?!the flow)|^(Go (with|ahead with|for(?! an? ))|Stick (with|to)|Stay (with|on|at)) \\w",
  "sentence.good-to":
    "^([^,;:.?!]{1,30}: )?((OK|Okay|So|Then|Right),? )?[Ww]e('re| are) (all )?good to (merge|ship|release|land|publish|close)\\b(?![^.]{0,40}\\b(once|if|when|after|as soon)\\b)",
  "sentence.matter-fixed":
    "^(The )?([A-Z][a-z]+ )?(?i:{fixedMatter})( (for|of|in) [^.;:?!]{2,40})? (fixed|set|agreed|chosen|settled|decided|confirmed|approved): ?\\S",
  "sentence.what-we-do":
    "\\b([Ss]o|and) that('s| is) (what|how|where|when|who|the (one|way)) we('ll|'re| will| are)? \\w",
  "sentence.voted-at-end":
    "^(?=.{20,})[^;:?!]{0,160}?(\\(\\d{1,3} ((votes?|voted) )?(for|in favou?r|yes)((,| and| but) ?[^(),\\d]{2,40} (against|abstain(ed|ing|s)?|opposed|no)){1,3}\\)|\\b(was|were|is|are) ({settledAs}|set|fixed|elected|appointed|chosen|voted), (with )?[^.,;:?!]{2,40} abstaining( (as|because|since) [^.;:?!]{2,40})?)[.!]?$",
  "sentence.this-was-carried":
    "; this (was|is|has been) (then |duly |also )?(carried|accepted|agreed|approved|passed|adopted|voted through)( (unanimously|by all|nem\\.? ?con\\.?|with (nobody|none|no one|no votes|one|two|three|\\d{1,3}) [^.;:?!]{2,40}|by (everybody|everyone|a majority|\\d{1,3})( [^.;:?!]{2,40})?))?[.!]?$",
  "sentence.all-yes-at-end":
    "^[^.;?!]{12,120}[,:] (and )?(({everybody}|everyone else|board|committee)('s| is| are| was| were| says?| said) ((also|quite) )?(a yes|ok|okay|fine|in favou?r|for it|happy) (with|to|about) (it|this|that)|(?!all )({everybody}|everyone else|board|committee)('s| is| are| was| were| says?| said) ((also|quite) )?(a yes|ok|okay|in favou?r|for it))( as well| too)?[.!]?$|^([^,.;:?!]{2,30}, )?(?i:{everybody}|everyone else)('s| is| are| was| were) ((also|quite) )?(a yes|ok|okay|fine|in favou?r|for it|happy)( (with|to|about) (it|this|that))?( as well| too)?,? so (?!(what|why|who|far|that)\\b)\\w",
  "sentence.that-is-a-no":
    "^((OK(ay)?,? )?((So|so|Then|then) )|(OK(ay)?,? )?((In|in) our view,? ))(that|That)('s| is) (then )?a (clear |firm )?(no|yes|go)(?! from)(?![\\w-])",
  "sentence.everybody-so":
    "^(?i:({everybody}) ({saysYes})|{nobodyAgainst})[,;:] ?(?!(?i:{besideAssent}))(so|and so|then|thus)?\\b ?\\w+",
  "sentence.everybody-with":
    "^([^.?!;:]{2,60},? )?(?i:{everybody}) (could live|agreed|((was|were|is|are) )(fine|content|happy|satisfied|ok|okay)) with [^.:;?!]{2,80}: \\S",
  "sentence.resolved-we":
    "^(?i:{resolved}),? (we|we'll|we will) (?!({noSettling})\\b)[a-z]+ (?!(about|why|how|whether|if)\\b)\\w+",
  "sentence.arrow-we": "(^|\\s)(→|->|=>|⇒|➡️?) ?[Ww]e('ll| will)? (?!({noSettling})\\b)[a-z]+ \\w+",
  "sentence.we-are-picking":
    "^[Ww]e('re| are) going to (buy|rent|hire|sell|drop|keep|switch to|adopt|ban|allow|retire|cancel|stick with|stay (with|away from)|use|pilot|trial|lift|suspend|abolish|scrap|discontinue|stop \\w+ing|go (ahead )?with)\\b(?! (if|unless|once|when)\\b)|^[Ww]e('re| are) (calling (it|this|them|the)\\b|naming (it|this|them|the)\\b|picking|choosing|going (with|for)(?! (a|lunch|dinner|coffee|beer))|sticking (with|to)|staying (with|on|at)|dropping|keeping|adopting|switching to|taking the) (?!the flow|an eye\\b|[A-Z]\\w+ to\\b|in (touch|mind))",
  "sentence.is-fixed":
    "^([^.?!;:]{2,80} (is|are|was|were)|(They|He|She|It)('re|'s)) ((both|all|hereby|now) )*(fixed|elected|appointed|set|chosen|confirmed|adopted|selected) as (the|a|our|an)\\b",
  "sentence.which-passed":
    "\\b(which|this|that) (was |were )?(then )?(passed|carried|approved|adopted|accepted|agreed|granted|allowed)( (?i:{votedHow}))*[.!]?$",
  "sentence.approved-for":
    "^(Approved|Agreed|Accepted|Adopted) as (a|an) (true|correct|accurate|fair) record\\b|^Agreed (?i:{votedHow}), \\w|^(Approved|Adopted|Carried|Granted|Accepted)( (?i:{votedHow}))?(, \\w| with thanks\\b| subject to \\w)",
  "sentence.none-against":
    "\\b(dissent|objections?)\\b[^.?!]{0,30}\\bthere (was|were) none\\b[^.?!]{0,30}\\bso (we|it|that|this)\\b",
  "sentence.all-ok":
    "(→|->|-->|=>|⇒) ?(ok|okay|fine|agreed)( (with|by|for) (all|everyone|everybody|us))?([,.;!)]|$)",
  "sentence.no-objections-so":
    "^(([Tt]here (were|was|are|is)|[Ww]ith|[Hh]earing) )?[Nn]o (objections?|dissent|dissenting (votes?|voices?))( (were|was|being|having been) (raised|voiced|heard|made))?[,;:]?( [–—-])? (so|hence|therefore|thus) (we|it|the|this|that|both|all)\\b(?! (was|were|had)\\b)",
  "sentence.vote": "\\b([Vv]ote|VOTE)\\b[^.?!]{0,100}: ?\\d+ (yes|for|in favou?r)\\b",
  "sentence.own-settled":
    "^(?!(?i:{notSaid})){preface}(?i:((the|our|this) )?{decidingBody}) {did}((approved|adopted|endorsed|ratified|authori[sz]ed|appointed|elected|granted|instructed|empowered) (?!(by|that|at|as|last|already|earlier|to|for|from|with|in|on|how|what|when|whether)\\b)[a-z]+|supported (the|a|an|this|both|all) (?=\\w+ (to|for|of|that|by)\\b))|^(?!(?i:{notSaid})){preface}(?i:{ownSubject})('ve)? {did}([a-z]+(ed|ook|aw|et|eard|ead) [^.;:?!]{2,60} and )?{did}(({settledThat}) (?!(it|this|that|there) (is|was|are|were)\\b)|({settledMatter}|{settlesMatter}) ({objectOf})|(accepted|approved|adopted|rejected|declined|refused|endorsed|granted) (it|them|him|her)\\b|{gaveLeave}\\b|{madeTheCall})",
  "sentence.matter-adopted":
    "^(?!(?i:{notSaid})){preface}(?!(?i:{notSaid}))([^.;:?!]{0,100} )?(?i:{votedMatter})( (#?\\d[\\d.-]*|[^.;:?!]{1,100}?))?,? {beDone} {doneAdverb}*(?i:{adopted})(?={adoptedTail})",
  "sentence.matter-adopted-short":
    "^(?!(Resolutions|Motions|Proposals|Requests|Changes) \\w+$)([^.;:?!]{0,60} )?(?i:{votedMatter})( (?!(is|are|was|were|be|been|being|has|have|not|to|will|can|must|should|which|that|who)\\b)[^\\s,.;:?!]+(,(?= \\d{4}\\b))?){0,7} (approved|adopted|accepted|granted|ratified|agreed|passed|authori[sz]ed|endorsed|confirmed|OK|okay)( (?i:{votedHow})| ?\\([^()]{1,60}\\)| with thanks){0,3}(, [^.;:?!]{2,40})?([.!]?$|; \\S)",
  "sentence.was-agreed":
    "^(?!(?i:{notSaid}))[^.?!;:]{2,140} (was|were|is|are) {doneAdverb}*(agreed( (on|upon|to))?|signed off|carried|voted (through|in)|waved through|settled|approved|okayed|OK'd|ratified|adopted|endorsed|authori[sz]ed|granted|awarded|preferred|re-elected|reappointed|((noted|received|read|discussed) and (adopted|approved|accepted)))( on the spot| at once| to the {decidingBody}| by ({everybody}|the {decidingBody}|show of hands)|,? (?i:{votedHow})){0,3}[.!]?$",
  "sentence.elected":
    "^(?!(?i:{notSaid})){preface}[A-Z][^.;:?!]{1,80}? ((was|were|is|are|has been|have been) )?{doneAdverb}*((appointed|elected|co-opted) to (the|serve)\\b|(elected|re-?elected|appointed|voted in|co-opted|named|chosen|confirmed)( (as|to be|to serve as))? (?i:{electedTo}))",
  "sentence.officers":
    "^(Elected|Re-?elected|Appointed|Named|Chosen|Voted in)( as)? (?i:{electedTo})|^(Elected|Re-?elected|Appointed|Named|Welcomed|Confirmed|Voted in) [A-Z][^.;:?!]{1,60}? as (?i:{electedTo})|\\bofficers (were|are) (re-?)?elected|^The following( \\w+)? (were|are|was) {doneAdverb}*(re-?elected|elected|appointed|co-opted|admitted)\\b",
  "sentence.done-so":
    "^((Unanimously|Finally|Also|Then|Formally) )?(Approved|Adopted|Ratified|Endorsed|Authori[sz]ed|Awarded|Granted|Chose|Selected|Picked|Rejected|Waived|Accepted|OK'd|Okayed|Signed off on) ([A-Z]\\w+'s|the|a|an|all|both|our|their|its|two|three|up to|[£$€]?\\d|[A-Z][^.;:?!]{1,50}? (as|for|to|in|on|access|by)) |^No objections? (was|were|is) (raised|made|offered|lodged) (to|against)\\b|^([Ss]ettled|[Ll]anded|[Dd]ecided|[Aa]greed) on (?!the (need|importance)\\b)\\w|^([Vv]oted|[Oo]pted|[Cc]hose|[Aa]greed|[Dd]ecided) (unanimously )?(to|not to|for|against)\\b|^([Ww]ent|[Gg]oing ahead) with \\w|^[Mm]ade the (call|decision) (to|not to)\\b|^(Noted|NOTED|Received|Considered|Discussed|Read) and (?i:approved|endorsed|adopted|accepted|agreed)\\b|^[Pp]roposed[^.;:?!]{2,60},? seconded[^.;:?!]{2,40}?(,| and)( it was)?( unanimously)? (agreed|resolved|decided|carried) (that|to)\\b",
  "sentence.done-label":
    "^(Request|Application|Proposal|Suggestion|Motion|Idea|Offer|Claim)\\b[^.:;?!]{0,100}: (yes|ok|okay|granted|approved|accepted|agreed|supported|no objections?)\\b|^(Voted|Moved and carried|Moved and seconded)( unanimously)?: ?(to|not to|that|against|in favou?r of)\\b|^(?i:approved|adopted|ratified|authori[sz]ed|granted|endorsed|accepted|agreed on|decided on|preferred by ({everybody})): (?!\\d+[.;]?$|\\d{4}-|none\\b|no\\b)\\S|^(Preferred|Favou?red|Chosen|Backed|Accepted|Approved|Agreed|Wanted) by ({everybody}|the (room|majority|{decidingBody}))\\b",
  "sentence.status-of":
    "^(?!\\d+ [a-z])(PR |RFC |Issue |Bug |Item |Proposal )?#?[\\w-]{0,12}\\d{1,6}\\b[^.:;?!]{0,60}(:| [–—-])? ([Aa]ccepted|[Aa]pproved|adopted|agreed|passed|carried|granted)(?= (for|as|with|to|in|unanimously|by)\\b|[,;.]|$)",
  "sentence.from-then-on":
    "^(?i:{fromThen}),? (we|the {decidingBody}|((the|our|all|every|each|no|any|new) )?(\\w+ ){0,2}{ownMatter})\\b(?! (was|were|had)\\b)|^((The|Our|All|Every|Each|No|Any|New) )?(\\w+ ){0,2}(?i:{ownMatter}) (is|are|will|must|go|goes|take|takes|need|needs|get|gets|cost|costs|start|starts|move|moves|happen|happens|requires?|costs?)\\b[^.;:?!]{2,80} (starting (with|in|from|on) \\w|(starting|effective|as (of|from)|from) (now|next|{monthName}|{weekday}|immediately|today)|in future)",
  "sentence.new-rule": "^(The )?[Nn]ew (?i:{newMatter}): (?!(none|no|nobody|nothing|tbd|unknown)\\b)\\S",
  "sentence.changed-to":
    "^(?!(?i:{notSaid}))((The|Our|A) )?([\\w-]+ ){0,3}?(?i:{fixedMatter})( (of|for|on) [^.,;:?!]{2,50}?)? ((was|is|are|were|has been|have been|will be|stays|remains) )?(then |now |therefore |hereby )?({changed} (to|for|at|on|by (?=\\d|[a-z]+ (days?|weeks?|months?|percent)))|(?<=(stays|remains) )at|(?<=(stays|remains) )on) (?!(discuss|be|see)\\b)[\\w£$€]|^(?!(?i:{notSaid}))[^.,;:?!]{2,60} ((is|are|will be) (hereby |therefore )?(lowered|raised|reduced|increased|shortened|extended|doubled|halved|cut) (to|by|from)|will be (capped|limited) (to|at)) [£$€\\d](?![^.;:?!]{0,40} by (the|a|an) )|^(?!(?i:{notSaid}))(?![^.;:?!]{0,60}\\b({meeting}|{gathering})\\b)[^.,;:?!]{2,60}(?<!'s \\w{1,20}) (was|is|has been) (set|fixed) for (the )?(\\d|{weekday}|{monthName})|^(?!(?i:{notSaid}))[^.,;:?!]{2,60}(?<! (\\w{1,20}ed|wants?|needs?|hopes?|likely|going|plans?|chose|prefers?|able|seems?|appears?|continues?|is|are|has|have|had|like)) to (remain|stay) (at|on|with|unchanged|where|as (it|they|is|before))\\b|^(?!(?i:{notSaid}|it|this|that|he|she)\\b)[^.,;:?!]{2,60} (stays?|remains?|will stay|will remain|(is|are) to (stay|remain)) (where (it|they) (is|are)|as (it|they) (is|are)|unchanged|free( of charge)?|the \\d{1,2}{ordinal})[.!]?$",
  "sentence.in-the-end":
    '^(?i:(in|at) the end|after [^.,;:?!]{1,60}?|finally|of these|of the (two|three|four)),? [^.;:?!]{1,60} ({prevailed})[^.;:?!]{0,20}[.!]?$|[,;:] ([A-Z\\d"“`][^\\s,.;:?!]*|the \\w+( one)?) it is[.!]?$',
  "sentence.consensus-to":
    "^([Rr]ough |[Gg]eneral |[Cc]lear |[Bb]road )?[Cc]onsensus, (?!(but|and|if|or|as|however|though|although|then|which|not|at least|i|he|she)\\b)\\w|^([^.;:?!]{2,60}: )?(Rough |General |Clear |Broad |Full |Strong |rough |general |clear |broad )?[Cc]onsensus( (in|of|among|across) (the )?(?!users|customers|readers|people|experts)[\\w ]{1,30}?)? (to|not to|that|is|was|for) (?!not\\b|be\\b)|^(By )?[Uu]nanimous (consent|vote|decision|agreement) (to|that|for|on)\\b|^By (general |rough |broad |common |unanimous |mutual )?(consensus|consent|agreement|acclamation|(a )?show of hands|a vote of \\d+ ?(to|[-–:]) ?\\d+|(a )?(large |clear )?majority( vote)?),? (?!(we mean|is|was|of)\\b)[a-zA-Z]",
  "sentence.all-for":
    "^(?!(?i:{notSaid})){preface}(?i:{everybody}|members|attendees|those present) (was|were|is|are|voted|came out) (all )?(unanimously )?(in favou?r of|for|behind) (?!(an? )?(while|now|once|schedule|time|break|lunch|tea)\\b)|^(Thumbs up|Green light|Go-ahead|A yes|Yes|OK|Okay) (from|by) ({everybody}|the {decidingBody})( present)?( (for|to|on))? |^(Green light|Go-ahead|Thumbs up|All clear) (for|to|on) ",
  "sentence.moved-and-carried":
    "\\b[Ii]t was (duly )?(moved|proposed)[^.;:?!]{0,60}? (carried|passed|agreed|approved|resolved|adopted)( unanimously)? (that|to)\\b|\\bdeclared? (the |this |that )?[^.;:?!]{2,60} (adopted|carried|approved|passed|elected|accepted)\\b|^(?i:be it )?(?i:(further )?resolved),? that\\b|\\bRESOLVED,? (unanimously,? )?(to|that)\\b",
  "sentence.we-decide":
    "^(?!(?i:{notSaid})){preface}[Ww]e('ll| will| shall) {resolvesOn} (?!(by|you|an eye|in touch)\\b)[\\w\"“`]|[,;] so (it|they|this|that|these|the [^.;:?!,]{2,30}|[A-Z\\d][^.;:?!,]{0,30}) (stays?|stands?|remains?)( (as|where|what|at|in|on|with|for)\\b[^.;:?!]{1,60})?[.!]?$|\\b[Ww]e(('ll| will) use|( will|'ll)? (?!({noSettling}|use|do|does)\\b)[a-z]+) [^.;:?!]{2,60} (rather than|instead of) \\w|^(?!(?i:{notSaid}))[^.,;:?!]{2,60} will be [a-z]+ [^.;:?!,]{2,40} (instead of|rather than) \\w|^{weekday}s?\\b[^.;:?!]{0,40} (instead of|rather than) \\w|\\b[Ww]e (therefore|hence|thus) (?!({noSettling})\\b)[a-z]+ \\w|[,;] so (it|they|that)('s|'re| is| are) (out|in|dropped|a (yes|no|go))[.!]?$|[,;] so not this (year|time|season)[.!]?$|^{preface}[Ww]e ended up (agreeing|deciding|choosing|settling|picking|keeping|going (with|for)|with (?=the|a (yes|no|majority|consensus)\\b))|\\bwhat we (all )?(ended up with|settled on|agreed( on)?|decided( on)?|went (with|for)|chose)[.!]?$|^(?!(?i:{notSaid})){preface}[Ww]e (hereby |therefore |then |all |now )?{decides} (?!(when|once|each|every|that|how)\\b)\\w|^{preface}[Ww]e('ve| have)? (decided|agreed|settled|concluded|chosen)( on it)?[:–] ?\\S",
  "sentence.no-longer":
    "^{preface}([Ww]e|[Tt]he (?i:{decidingBody}|maintainers|club|project|society|association)) (will |'ll )?no longer (?!(have|need|know|see|able|want|get|hear|find|receive)\\b)[a-z]+|^(?!(?i:{notSaid}))[^.,;:?!]{2,60} (is|are) no longer (mandatory|compulsory|offered|charged)\\b(?![^.;:?!]{0,40} by )|^(?!(?i:{notSaid}))[^.,;:?!]{2,60} will no longer be (?!(able|available|possible|there|here|needed|necessary|at|in|on|the|a|an|with)\\b)[a-z]+(?![^.;:?!]{0,40} by )|^(?!(?i:{notSaid}))[^.,;:?!]{2,60} (will be|get|gets|(is|are) going to be) (therefore |then )?(skipped|dropped|scrapped|abolished|retired|discontinued|made permanent|renamed|phased out|done away with|thrown (out|away)|sold off|given up|left out|(?<=gets? )(removed|deleted))\\b(?![^.;:?!]{0,40} by )|^{preface}([Ww]e|[Tt]he (?i:{decidingBody}|club|project|society|association)) (won't|will not) be (?!(able|there|here|around|at|in|on|sad|sorry|ready|the|a|an)\\b)[a-z]+ing\\b",
  "sentence.of-one-mind": "\\b(?i:{ofOneMind})",
  "sentence.leave-given":
    "^((?i:approval|permission|consent|leave|authority|authori[sz]ation)) (was|is|has been) (given|granted) (for|to)\\b|^[A-Z][^.;:?!]{1,60}? (was|is|are|were|has been|have been) (given (the go-?ahead|permission|leave|authority|a free hand) to|authori[sz]ed to|empowered to)\\b|^{preface}(?i:{ownSubject}) (has|have|had|raised|sees?|saw) no objections? to\\b|^{preface}(?i:{ownSubject}) (is|are|was|were) (content|happy) (for|to allow|to let)\\b",
  "sentence.office-goes-to":
    "^[A-Z][^.;:?!]{1,60}? (?<!to be )(elected|re-?elected) (unopposed|en bloc|as a whole|by (acclamation|a |show|\\d))|\\bdeclared (re-?)?elected\\b|^([A-Z][\\w-]+ ){1,2}(replaces|succeeds) [^.;:?!]{2,40} as (?i:{electedTo})|^([A-Z][\\w-]+ ){1,2}((stays|remains|continues|carries on|goes on|takes over|steps in) (on )?as|stays|remains) (?i:{electedTo})|^(The |Our )?[Nn]ew (?i:{electedTo}) (is|will be) [A-Z]",
  "sentence.matter-goes":
    "^(?!(?i:{notSaid}))((The|Our) )?([\\w-]+ ){0,3}?(?i:{fixedMatter})( (of|for|on) [^.,;:?!]{2,50}?)? (will )?((go|goes) (up|down) to|(moves?|shifts?|changes?) to|rises? to|drops? to|increases? to|remains? at|stays? at|(is|are) now|becomes?|be) ([£$€\\d]|(a|the|one|two|five|ten) )",
  "sentence.labelled":
    "^: (?i:we('ll| will)?) (?!({noSettling}|{onlyDone}|\\w+ly)\\b)[a-z]+ (?!(on|at|about|for|with|to|in|from)\\b)\\w|^: (?i:keep|leave|stick (with|to)|stay (with|on)|go (with|for (?!an? ))|as (before|is|last year)|same as (before|last)|status quo|scrap|abandon)\\b",
  "sentence.ok-to":
    "^(Fine|OK|Okay|Yes|Agreed|Approved)[,:;]? up to [£$€\\d]|^(?i:ok|okay|fine) to (?!(go|know|hear|see|me|be|ask)\\b)[a-z]+|^(?!(Every|Some|Any|No)thing)[A-Z]\\w+ing [^.;:?!]{2,80} (was|is) (accepted|approved|agreed|fine)\\b|^[^.;:?!]{2,60} (is|are) (dropped|scrapped|abandoned|abolished|discontinued|reinstated|upheld|(?<=\\b(ban|freeze|embargo|restrictions?|limit|moratorium|suspension|hold|block|cap|lock|rule|curfew) (is|are) )lifted)( (from|in|as of|with) [^.;:?!]{2,40})?[.!]?$",
  "sentence.so-it-goes":
    "^So (it|they|that|this|the \\w+|[A-Z]\\w+) (?!(is|was|are|were|has|had|can|could|should|may|might|seems|needs|did|does|will|makes|looks|means|happens|comes)\\b)[a-z]+s\\b",
  "sentence.triaged":
    "^(PR |RFC |Issue |Bug |MR |Proposal )?[#!]?[\\w-]{0,12}\\d{1,6}\\b[^.:;?!]{0,60}?((:| [–—-]) (we'll take (it|this)\\b|{triage})|(:| [–—-])? (moves? to|enters?|goes? (in)?to|starts?) {triage})",
  "sentence.summed-up":
    "^((So|OK),? )?(In (summary|short|conclusion)|[Tt]o sum up|Long story short|As a compromise),? (we|both|it|the|they|all|this|that|each|every)\\b",
  "sentence.poll-result":
    "\\b(?i:poll|vote|ballot|hum|show of hands)\\b[^.?!]{0,100}(→|->|-->|=>|⇒) ?\\w|\\b(?i:vote|ballot|show of hands)\\b(?! for\\b)[^.?!]{0,30} \\d+ ?(to|against|[-–:]) ?\\d+,? (for|in favou?r of|so|hence) |(^|[.…;:?!,] )(?i:hearing|seeing) (none|no (objections?|dissent|opposition))(, \\w| (we|the|it|so)\\b)|^Resolved (for|in favou?r of)\\b|[,;] so ((option|variant|plan|proposal) )?(?!I\\b)([A-Z]|[(][a-d][)]|{weekday}s?)[.!]?$|^([Ww]e|They) compromised on\\b|\\b[Ww]e came down on the side of\\b|^(After|Following) [^.,;:?!]{2,60},? we('re| are) (going|moving|staying|sticking) (with|for|to|on)\\b|^(The )?(?i:minutes|agenda|motion|accounts|report) (stand|stood|stands) (as|approved)\\b|\\bso ordered[.!]?$|^[^.;:?!]{2,60} (is|was) (then )?(chosen|picked)( (for|as|over|, to) [^.;:?!]{2,50}|, [^.;:?!]{2,50})?[.!]?$|^[Ww]e have a decision\\b|^(The )?{weekday}s?\\b[^.;:?!]{0,40} (was|were) (then )?(fixed|set|chosen|settled|confirmed|preferred)\\b(?! (by|up)\\b)",
  "sentence.body-acts":
    "^(?!(?i:{notSaid})){preface}([Tt]he )?(?i:{formalBody}) {did}(([a-z]+ed|was (content|satisfied|happy|minded))( [^.;:?!,]{2,60})?,? and (therefore |also )?)?({bodyActs}|authori[sz]ed|approved|accepted|granted) ({objectOf})|^(A|The) (\\w+ ){0,2}(working (party|group)|subgroup|sub-?committee|task force) (is|was|will be) (hereby )?(set up|formed|created|established|dissolved|disbanded)",
  "sentence.matter-passes":
    "^(?!(Resolutions|Motions|Proposals|Requests|Changes) \\w+$)(?!(?i:{notSaid}))([^.;:?!]{0,60} )?(?i:{votedMatter})( [^.;:?!,]{1,60}?)? (passes|passed|carries|carried)(,? (?i:{votedHow}))*( (with|by|without|as)\\b[^.;:?!]{2,60})?[.!]?$|^[^?]{2,}[,;:(–—-] ?unanimous(ly)?\\)?[.!]?$|^(Agreement|Accord) ((was|has been|is) reached )?(to|on|that|about)\\b|^(?i:{everybody}) agree (to|on)\\b|^[^.:;?!]{2,40} or [^.:;?!]{1,40}\\?? (→|->|-->|=>|⇒) \\S+( \\S+){0,6}$",
  "sentence.new-hour":
    "^(The |Our )?(\\w+ )?(?i:{meeting}|{gathering})s?\\b[^.;:?!]{0,30} (moves?|shifts?|changes?|(is|are) now|will now be) (held )?(to|on|at) [^.;:?!]{0,20}{weekday}s\\b|^([Nn]ow |[Ww]ill )?[Mm]oves? to {weekday}s\\b|^([^.;:?!,]{2,40} )?[Ww]e('ll| will)( now)? meet on {weekday}s\\b",
  "sentence.instead-we":
    "^(Rather than|Instead of) [^.;:?!]{2,60},? we( will|'ll| should)? [a-z]+|^[Ww]e now (require|ask for|allow|insist on|ban|forbid)\\b|^[Ww]e('ll| will) (stop|start|begin) \\w+ing\\b|^[Ww]e('ll| will) be (using|dropping|moving|switching|keeping|adopting|removing)\\b|^[Ww]e (order|rent|buy|hire|book|sell) (?!.*\\b(every|each|always|usually|normally|already|often|sometimes)\\b)\\w|^[Ww]e preferred\\b|^[Ww]e set aside [£$€\\d]|^[Oo]f (the two|these|both),? (we|the {decidingBody}) (took|picked|chose|take|pick|choose|prefer)",
  "sentence.policy-now":
    "\\b(is|are) (now )?(policy|the rule|our rule|the policy|official policy|in force) (as of|from|starting) (today|tonight)\\b|^(Gone|Went|Passed) (through )?on the nod: \\S",
  "sentence.unopposed":
    "\\b(was|were) (duly |then )?(returned|re-?elected|elected|appointed|co-?opted)( as [\\w ]{3,30})? (unopposed|uncontested|without (a )?(contest|opposition))\\b",
  "sentence.passive-settled":
    "^(?!(?i:{notSaid}|it {beDone}))[^;:?!]{2,140}? {beDone} {doneAdverb}{0,3}([a-z]{1,20} [^.;:?!]{0,40}? and )?{doneAdverb}{0,2}(?i:{adopted}|elected|re-?elected|co-?opted|taken as read)(?=[.!]?$|[,;(–—:]| [(–—-]| ({votedHow}|and (?!(\\w+ ){0,2}with )|as (?!a hoax)|without|until|up to|subject to|pending|by)\\b)|^(?!(?i:{notSaid}))[^;:?!]{2,140}? {beDone} ({doneAdverb}){0,2}([a-z]{1,20} [^.;:?!]{0,40}? and )?({doneAdverb}){0,2}(?i:elected|re-?elected|co-?opted)\\b",
  "sentence.sum-of-matter":
    "^(?i:{summing})(?!(?i:{noSum}) )[^.,;:?!]{2,60} {becomes}|^(?i:then) (?!(?i:{noSum}) )[^.,;:?!]{2,60} (stays?|remains?|becomes?|moves? to|gets?) |^(?i:{talkedOut}: )(it|they|this|that) {becomes}",
  "sentence.sum-bare":
    "^(?i:(so|then|ok|okay|fine|good|right)[,:]? (then )?)(no (more )?(?!(conclusion|consensus|agreement|decision|quorum|results?|objections?|comments?|questions?|answer|one|idea|news|problem|worries|need|way|wonder|change|progress)\\b)[^\\s,.;:?!]+( [^\\s,.;:?!]+){0,3}([,.;!]|$)|(only|just|all|both) [a-z]+( [a-z]+){0,3}[.!]$)|\\b[Tt]hat('s| is) (what|how|the (way|one)) we('ll|'re| will| are)? (do|doing|go|going|have|use|take|keep|want)\\b|\\b(is|are) what we('ll| will)? (go|do|take|use|keep|build|buy) ?(with|for)?[.!]?$|\\band that's that\\b",
  "sentence.sum-we":
    "^(?i:{summing}|then,? )(?i:we('ll)?) (?!({noSettling}|{onlyDone}|{befalls}|\\w+ly)\\b)[a-z]+ (?!(about|why|how|whether|if|until|till)\\b)[\\w\"“`]|^({preface}[Ww]e('ll| will)( just)?|[^.;:?!]{2,80}, so we('ll| will)?) (?!({noSettling}|{onlyDone}|{befalls}|{toldOnly}|\\w+ly)\\b)[a-z-]+ (?!up\\b)({objectOf}|him\\b|them\\b|it (like|as|with|without|in|at|for)\\b)|^{preface}[Ww]e('ll| will) do (it|this|that|them) (as|with|by|like|without|the|every)\\b",
  "sentence.we-on-day":
    "^[Ww]e {launches} (?!again\\b)([^.;:?!,]{2,40} )?(on|from|by|as of|in|until|till) (the )?({weekday}|{monthName}|\\d)",
  "sentence.we-end":
    "^[Ww]e('re| are) (therefore |now |then )?{stops} (it|this|that|these|those|them|the|our|all|both|any|support)\\b",
  "sentence.we-in-front":
    "^(?i:until|till|for now|for the (time being|moment)|this (year|time|season|month)|meanwhile|as long as)\\b[^.;:?!]{0,60}?,? we('ll| will)? {settlesAlone}",
  "sentence.stays-at":
    "^(?!(?i:{notSaid}))([^.,;:?!]{1,60} )?(?i:{fixedMatter})( [^.,;:?!]{1,60})?:? (((stays?|remains?|goes (up|down)|rises|drops|is (raised|lowered|cut|reduced|increased)) (at|to|from)|remains?) [£$€]?\\d)",
  "sentence.tallied": "^[^?;]{8,}?[:,(–—-] ?(all )?(?i:{tallied})([,;/ ]+[^.;:?!()]{1,40})?\\)?[.!]?$",
  "sentence.goes-ahead":
    "^(?!(?i:{notSaid}|{noSum}))[^.,;:?!]{2,60} (goes|go|can go|is to go|may go) ahead(?! (of|if|once|when)\\b)",
  "sentence.duly-elected":
    "^(?!(?i:{notSaid}))[^;:?!]{0,80}\\b(was|were|is|are) (duly |then |hereby |therefore |both |all |unanimously )*(elected|re-?elected|co-?opted)\\b|^(Elected|Re-?elected|Co-?opted|Appointed)(:| as| onto| to) ?\\S",
  "sentence.body-favours":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}(plump(s|ed) for|came? down (for|on the side of)|leans? towards?|recommends? (to|that|the|a)\\b|(set|put) (the|its) (name|seal|signature) to)|\\b(?i:{body}|meeting|commission|{memberOf})('s)? (decision|verdict|choice|view|feeling|answer|position|recommendation)(,[^.;:?!]{2,60},)? (is|was) (that|to)\\b|^(This|The) (?i:{decidingBody}) (hereby )?(instructs|mandates|recommends) (to|that)\\b",
  "sentence.approved-as":
    "^(?!Agreed (with|in) (an?|our|his|her|their|[A-Z]|the (?!(following|meeting|room|call|\\w*(changes?|amendments?|conditions?|exceptions?|additions?|edits?|proviso))\\b)))(Approved|Adopted|Accepted|Agreed|Carried|Passed|Granted|Declined|Rejected|Refused|Appointed|Elected|Co-?opted|Endorsed|Ratified|Waived)(,? (as|with|by|without|at once|nem|for|until|in|on|after|following|subject)\\b)(?! {outsider})[^?;]*($|;)|,? and (was |were )?(agreed|approved|adopted|carried|accepted)(,? (?i:{votedHow}|all in favou?r))+[.!]?$|, ((all|everyone|everybody) in favou?r|(?!\\d|as )(?i:{votedHow}))[.!]?$",
  "sentence.no-one-minds":
    "^(?i:(nobody|no one|none|noone)( of us)?) (had|raised|has|saw|voiced) (any |an )?(objections?|problems? with (it|this|that)),? (and|so|to (that|this|it|the|its|his|her|their|them|\\w+ing))\\b|^[Nn]o objections? to (that|this|it)\\b|^(The |A )?([Aa]greement|[Cc]ompromise) (on|is|was) (?!(needed|near|hard|possible|not|unlikely|far|missing|how|what|whether)\\b)\\S",
  "sentence.so-from":
    "^(?!.*\\b(I|he|she|away|on leave)\\b)(?i:(so|then|ok|okay|right|good)),? (?i:{fromThen}),? ",
  "sentence.is-settled":
    "^([^.;:?!]{1,30}, )?[^.;:?!]{1,50}( (is|are)|'s) (now |then |hereby |thus )?(settled|decided|agreed)( then| now)?: \\S",
  "sentence.agreed-so":
    "^((?i:ok|okay|so),? |[^.,:;?!]{2,40}, )?(?i:agreed|decided|settled)(,| [–—-]) (?!(but|though|and then|i|that's|it's|he|she|they)\\b)\\S|^(?i:ok|okay|deal): (?!(what|how|who|why|when|where|is|are|do|does|can|i|ok)\\b)\\S|\\([Aa]greed[,;:] [^()]{2,60}\\)[.!]?$|\\b([Cc]ompromise|agreement|verdict|conclusion|consensus)( (which|that|for)\\b[^.:;?!]{2,60})?: (?!(none|no|not|unclear)\\b)\\S",
  "sentence.moved-in-brackets":
    "\\((moved|proposed|prop\\.?|m\\/s|motion)\\b[^()]{2,80}\\b(carried|agreed|passed|approved|accepted|unanimous(ly)?|all in favou?r)\\)[.!]?$",
  "sentence.felt-best":
    "^(?!(?i:{notSaid})){preface}[Ii]t was (generally |widely |also |then )?(felt|thought|considered|held|judged|left|understood|deemed) (best|that (?=[^.;:?!]{2,80} (should|be|gets?|goes|stays?|would be best)\\b)|(wise|wiser|right|better) )(to )?|^(The )?(general |common )?(feeling|mood|wish|will|view) was that (we|the \\w+|it|all|no) [^.;:?!]{0,40}?(should|be|must)\\b|^(The )?(choice|vote|decision) (is|was|went to|went for|fell on|fell to) (?!(not|made|taken|to be|on|held|postponed|deferred|moved|pushed|bumped|shifted|rescheduled|adjourned|tabled|carried over|by|put|left|a|up|with|yours|ours|theirs|hard|easy|difficult|clear|still|open|pending|close|tight|tied|a tie|\\d)\\b)\\S|^[^.;:?!]{2,60} (won|carried) (the (vote|poll|ballot|day)|(by )?\\d+ (to|votes to) \\d+)|^[^.;:?!]{2,60} (was|were) settled (in favou?r of|on|as|for)\\b|^(?i:{everybody}|members) (happy|content) to (?!(help|see|hear|have|meet|announce|report|learn|talk|discuss)\\b)",
  "sentence.we-turned":
    "^(?!(?i:{notSaid})){preface}(?i:{ownSubject}) {did}((say|said) (yes|no) to|turn(ed)? (down )?(the|this|that|it|them|an?|his|her|their) ([^.;:?!]{1,40} )?down\\b|turned down|(raised|raise|fixed|fix|set|lowered|lower|extended|extend|shortened|limited|capped|put) (the|our|its) ([^.;:?!]{0,40} )?(?i:{fixedMatter})\\b[^.;:?!]{0,30} (to|at|on|by|up|as) |(leave|left|keep|kept) (the|our) ([^.;:?!]{0,40}(alone|unchanged|as it (is|was))|([\\w-]+ ){0,3}?(?i:{fixedMatter}) at [£$€]?\\d))",
  "sentence.fee-unchanged":
    "^(?!(?i:{notSaid}))([^.,;:?!]{1,60} )?(?i:{fixedMatter})( [^.,;:?!]{1,40})? (unchanged[.!]?$|to (stay|go (up|down)(?! (on|in|at|outside) (the|our) [\\w -]{0,20}(doors?|board|walls?|gates?|windows?|fence|site|website|page|kitchen|hall|noticeboard)\\b)|rise|remain|be (raised|lowered|kept|cut)) )|^(?i:{fixedMatter}|[^.;?!]{2,40} {fixedMatter}): [^.;:?!]{1,30},? unchanged|^No (changes?|raise|rise|increase|cut) (to|in|of) (the|our) ([^.;?!]{1,30} )?(?i:{fixedMatter})\\b[^.;?!]{0,30}[.!]?$|^(?!(?i:{notSaid}))(?i:(the|an|a|this|that) )?([A-Z]\\w+'s )?([\\w-]+ ){0,3}?(?i:offers?|bids?|requests?|applications?|appeals?|claims?|proposals?|motions?|amendments?|exceptions?|changes?|invitations?|suggestions?|ideas?)\\b[^.;:?!]{0,60} {beDone} {doneAdverb}*(turned down|declined|refused|denied|dismissed|accepted|rejected|taken up|dropped|followed)\\b(?! {outsider})",
} as const;

/** What takes a rule back anywhere in its clause, by the name of the rule. */
export const DECISIONS_UNLESS = {
  "sentence.it-was-agreed":
    "\\b(den(ied|ies)|disput(ed|es)|wrongly|falsely|mistakenly|claim(ed|s)|rumou?r(ed)?|alleged)\\b|{sharedView}",
  "sentence.we-agreed": "{sharedView}",
  "sentence.own-settled": "{sharedView}",
  "sentence.agreed-at-end":
    "\\b(sank|arrived|tested|worked|went|came|ran|returned|delivered|checked|survived|finished|tried|fitted|landed)\\b[^,;]{0,60}[,;] all (fine|good|ok|okay)[.!]?$|\\b(leaves?|left|goes|went|comes?|came|arrives?|arrived|joins?|joined|is|was)\\b[^,;]{0,40}\\b(early|late|later|home|away|back|off)[,;] going (with|for|ahead with) (that|it|this)\\b",
  "sentence.from-now-on":
    "{chargedByOthers}|\\b{byItself}|\\b(promis\\w*|would|wants?|hopes?|asks?|asked|apologi[sz]ed|(on|at) (holiday|leave|vacation|work)|away|abroad|part-time)\\b",
  "sentence.so-we": "\\b{hangsOn}",
  "sentence.passed":
    "\\b(they|all|both|he|she|who|\\d+) (has|have|had) ((now|already|all|both) )?accepted\\b",
  "sentence.poll-result":
    "\\b(before|until|till|once|when|if|asks?|asked)\\b[^.;?!]{2,80} (is|was) (chosen|picked)",
  "sentence.we-settle":
    "\\b{hangsOn}|\\bnext (time|{meeting})\\b|^{option}\\b|\\bleave (it|that|this|them) (to|for|until)\\b",
  "sentence.passive-settled":
    "\\breports? (was|were) taken as read\\b|\\b(inspected|tested|checked|serviced|examined)\\b[^;:?!]{0,60}\\b(passed|approved)\\b|\\b(who|which|when|once|until|till|if|whether|as soon as|not|n't|had been|to be|our|my|his|her|their|has been|have been|offered|volunteered|kindly|{othersGrant}|joy|relief|gratitude)\\b",
  "sentence.we-turned": "\\b({hangsOn}|{habit}|if|maybe|perhaps|would|could|might)\\b",
  "sentence.fee-unchanged":
    "\\bwent in\\b|\\b({hangsOn}|{habit}|if|maybe|perhaps|would|could|might|wants?|proposed?s?|hopes?)\\b",
  "sentence.we-change": "\\b({hangsOn}|{habit}|if|maybe|perhaps|would|could|might)\\b",
  "sentence.so-set": "\\b({hangsOn}|{habit}|if|maybe|perhaps|would|could|might)\\b",
  "sentence.this-was-carried":
    "\\b(offer(s|ed)|with thanks|resignation|if|whether|asks?|asked|once|until|till|when|unless)\\b",
  "sentence.voted-at-end":
    "\\b(straw|temperature|hum|indicative|non-?binding|{revoked}|{notCarried}|if|whether|asks?|asked)\\b",
  "sentence.all-yes-at-end":
    "\\b(if|whether|asks?|asked|unless|provided|wants?|hopes?|should be|{hangsOn})\\b",
  "sentence.that-is-a-no": "\\b(if|whether|asks?|asked|unless|provided|for (me|him|her)|{hangsOn})\\b",
  "sentence.money-granted": "\\b({hangsOn}|not|if|maybe|would|could|might|asks?|asked|wants?)\\b",
  "sentence.so-it-goes":
    "^so it goes\\b|\\bwaits (for|until|till)\\b|\\b({habit}|all (night|day)|again|how|to be)\\b",
  "sentence.resolved-we": "\\b({hangsOn}|{habit})\\b|\\bwe (learn|walk|took|had|were)\\b",
  "sentence.we-end": "\\b({habit}|in a (minute|moment|second|bit|few minutes)|soon|shortly)\\b",
  "sentence.going-with": "^Going with [^.,;:?!]{2,40} (is|was|would)\\b",
  "sentence.sum-of-matter":
    "^(fine|ok|okay|good|right|great)[,:]? (as long as|so long as|provided|by|for|with)\\b|\\b({hangsOn}|{habit}|all (night|day)|again|(has|have|needs?) to|must|(?<!(is|are) )to be|if|maybe|perhaps|probably|would|could|might)\\b",
  "sentence.have-consensus": "\\bbut (not|none|no)\\b|, none\\b",
  "sentence.consensus": "\\bbut (not|none|no)\\b|, none\\b",
  "sentence.consensus-to": "\\b(hard|difficult|missing|lacking|needed|required|far|near|rare|pending)\\b",
  "sentence.matter-passes":
    "\\b(is|was|are|were) ((still|yet|also) )?(missing|lacking|needed|pending|signed)\\b",
  "sentence.summed-up":
    "\\b(was|were|had|said|says|looks?|seems?|likes?|went|need|needs|lack|lacks|we are (?!\\w+ing\\b))\\b",
  "sentence.sum-colon":
    "^[^:]{1,40}[:→>] ?(the )?(next {meeting}|{weekday}|{weekdayShort}\\.? \\d|\\d{1,2}({ordinal})? {monthName})\\b|\\b(was|were|had|has been|have been|looked|seems?|seemed|because|tests?|bugs?|regressions?)\\b",
  "sentence.sum-we":
    "\\b({hangsOn}|when|once|soon|next (week|time|{meeting})|again|you|anyway|on (the )?{weekday}|at (\\d|noon|once|the (start|end))|by e?-?mail|today|tonight|tomorrow|if|maybe|perhaps|probably|would|could|might|{habit})\\b",
  "sentence.we-on-day": "^[^,;]*\\b({hangsOn}|if|maybe|perhaps|probably|would|could|might|{habit})\\b",
  "sentence.stays-at":
    "\\b({hangsOn}|if|maybe|perhaps|probably|would|could|might|{habit}|must|may|can|should)\\b",
  "sentence.goes-ahead": "\\bto give\\b|\\b({hangsOn}|if|maybe|perhaps|probably|would|could|might|should)\\b",
  "sentence.duly-elected":
    "\\b(who|how|complaints?|had been|to be|not|n't|when|once|until|till|if|whether)\\b",
  "sentence.tallied":
    "\\b({revoked}|{notCarried}|not|poll|show of hands|hum|straw|temperature|mood|spoke|argued|people)\\b",
  "sentence.we-will-not":
    "\\b({hangsOn}|because|anyway|anymore than)\\b|\\b(don't|do not)\\b[^.;:?!]{0,80}\\b({habit}|if|when|yet|so far)\\b",
  "sentence.let-us": "\\b{hangsOn}",
  "sentence.from-then-on":
    "\\b{byItself}|\\bwe (took|went|had|did|used|got|saw|found)\\b|\\b(promis\\w*|would|wants?|hopes?|asks?|asked)\\b",
  "sentence.we-decide": "\\b{hangsOn}|\\bbefore we\\b|\\bon the agenda\\b",
  "sentence.no-longer": "\\b({hangsOn}|if|once|when|until|asks?|asked|wants?|hopes?|probably|maybe)\\b",
  "sentence.we-are-picking": "\\b({hangsOn}|if|once|when|probably|maybe)\\b",
  "sentence.changed-to":
    "\\bcut (on|at|from)\\b|\\b(if|whether|once|when|unless|asks?|asked|wants?|suggests?|suggested|proposes?|hopes?)\\b",
  "sentence.of-one-mind":
    "^no (objections?|concerns?|vetoe?s?) (?!(to|against)\\b)[^,;:?!]{0,60}[.!]?$|^(nobody|no one|none) [^.,;:?!]{2,30},? ((and|but) )?(nobody|no one|none)\\b|{ofAnother}|\\b((asks?|asked|calls?|waits?|waiting|looking) for|needs?) [^.;:?!]{0,40}\\b(consensus|majority)\\b|\\b(tea|coffee|lunch|dinner|beer|pizza|food|cake)\\b|\\b(surveys?|questionnaires?|respondents)\\b|^{notSaid}|^\\S+( \\S+)?$",
  "sentence.labelled":
    "^: (keep|leave|stick|stay) ([^.;:?!]{0,30} )?(until|till|to|for) (?!(it|that|this|them|now) )(after |before |the |our |next |another |{monthName}|{weekday}|later|spring|summer|autumn|winter)|\\b({hangsOn}|if|maybe|perhaps|probably|usually|always|often|currently|already|normally|sometimes|every|yet|so far)\\b",
  "sentence.matter-goes": "\\b(must|should|can|(?<!\\d )may(?! \\d)|might|could|would)\\b",
  "sentence.was-agreed":
    "\\b(when|once|until|till|if|whether|as soon as|not|n't|my|his|her|their)\\b|^([\\w-]+ ){0,2}{othersGrant} {beDone}",
  "sentence.elected":
    "^(the|our|an?|all|every|each) ((newly|duly) )?(elected|appointed|chosen|named)\\b|\\bonly if\\b|\\ba named\\b|\\b(who|to be|had been|on {weekday}|of another|of (the|a|our|their) (partner|sister|neighbou?r\\w*|umbrella|parent|local)|of the (league|federation|union|party|country|company|other))",
  "sentence.matter-adopted":
    "\\b(if|whether|unless|after it|once|when|needs?|can|may|must|should|could|would)\\b",
} as const;
