/** The sentences of English minutes, by the names of the rules that look for them. */

/** Sentences that say something was decided, and by the meeting, in words that cannot be misread; by the rule's name. */
export const DECISIONS = {
  "sentence.it-was-agreed":
    "\\b([Ii]t (was|has been|is)|[Ii]t's) {did}({decided}|AGREED|DECIDED|RESOLVED) (by [a-z ]{2,20} )?{decidedTo}\\b",
  "sentence.we-agreed":
    "^((?!That|Since|Because|When|As |Last|Before|Until)[^,;]{0,120}[,:;] |(After|Following|So|Then|Finally|Eventually|Therefore|In the end)\\b[^,;]{0,60}? )?((so|and|but|then) )?[Ww]e('ve)? (did all |did )?{did}(agree\\b(?<=did (all )?agree)|came to the conclusion|concluded|{decided}|voted) {decidedTo}\\b",
  "sentence.group-agreed":
    "^(([A-Z][^.;:?!]{1,60}, t|T)he {decidingBody}|Everyone|Everybody|All( present)?|Attendees|Members) {did}({decided}|voted) (?!that (it|this|that|there) (is|was|are|were)\\b){decidedTo}\\b",
  "sentence.group-approved":
    "^(((After|Following|By|With|Upon)\\b[^.;:?!]{0,60}?,? |[^.;:?!]{2,60}: )t|T)he (?i:{decidingBody}) (by (general |rough |unanimous )?(consensus|consent|acclamation),? )?{did}(approved|adopted|accepted|rejected|endorsed|ratified|chose|selected|elected|appointed|awarded|authori[sz]ed|declined|granted|waived|set (the|a|its|our) (?={fixedMatter}\\b)) ?((the|a|an|all|both|this|these|its|their|our|two|three|four|one|no)\\b|{fixedMatter}\\b|[A-Z£$€\\d])",
  "sentence.group-said":
    "^(([^.;:?!]{2,60}: |[A-Z][^.;:?!]{1,60}?,? )t|T)he (?i:{decidingBody}|chairs?) {did}(conclude[sd]? that\\b|said (yes|no)\\b|turned (it|this|that) down\\b|(opted for|settled on|signed off|went with|decided in favou?r of|voted (for|to|against|down))\\b|(gave|has given) (its|their) (ok|okay|approval|blessing|consent)\\b)",
  "sentence.have-consensus":
    "^(So,? |OK,? )?([Ww]e|[Tt]he {decidingBody}) (now )?(have|has|had|reached) (a |general |rough |broad |clear |unanimous )*(consensus|agreement) (to|that|on|for|in favou?r of|against)\\b",
  "sentence.sense-of-meeting":
    "^(The )?([Cc]onsensus|[Ss]ense) of (the )?({decidingBody}|room|call)( (is|was)( that| to)?\\b|\\s?[:–—])",
  "sentence.settled-on":
    "^((?i:{inTheEnd})\\b[^.;:?!]{0,60}?,? )?[Ww]e('ve)? {did}((settled|landed) on|chose|opted for|went with|selected|elected|took the (first|second|third|last|other|cheaper|latter|former) (?!time\\b|step\\b))",
  "sentence.moving-forward": "^([Ww]e are|[Ww]e're) (moving|going) (forward|ahead) with\\b",
  "sentence.no-objections":
    "\\b[Nn]o objections?\\b[^.?!]{0,60}\\b(accepted|approved|adopted|carried|agreed|passed)\\b",
  "sentence.consensus":
    "^[Cc]onsensus (in|of|among|across) (the )?\\w{1,20} (to|that|is)\\b|(^|[,;:–—-] )[Tt]here (was|is) (a |general |rough |broad |clear |unanimous )*(consensus|agreement)( (in|among|across|within|between|from|on) (the )?[^,.;:]{1,30}?)? (to|that|on|not to|in favou?r of|against)\\b",
  "sentence.agreed-to":
    "^((Unanimously|Finally|Also|Then) )?([Dd]ecided|[Aa]greed|[Rr]esolved) (to|not to|that|against)\\b",
  "sentence.decision-to":
    "^(The )?[Dd]ecision ((was|is|made|taken|was (made|taken)) )?to (?!be\\b|follow\\b|make\\b)|^(The )?[Dd]ecision for [^.,:;?!]{1,40} to (?!be\\b)",
  "sentence.decision-made": "\\b[Aa] decision was (made|taken|reached) (to|not to|that)\\b",
  "sentence.motion-by": "^Motion (by|from|to|that)\\b[^.?!]{0,160}[,;:] {carried}\\b",
  "sentence.motion-carried":
    "\\b[Tt]he (motion|resolution)( \\w{1,6}| (to|that|for|by)\\b[^.,:;?!]{1,100}?)? {carried}\\b|^([Mm]otion|Resolution)( \\w{1,6})? {carried}\\b",
  "sentence.passed":
    "^([^.?!]{0,120}[.:,] )?({did}([Aa]pproved|[Aa]dopted|[Aa]ccepted|[Cc]arried|[Pp]assed|[Gg]ranted)|([Aa]ll|[Ee]verybody|[Ee]veryone) (was |were |is )?in favou?r)(,? (?i:{votedHow}))*[.!]?$|^([^.?!]{0,120}[.:,] )?m\\/s\\/c\\b[^.?!]{0,80}[.!]?$|^M\\/S\\/C\\b",
  "sentence.was-approved":
    "^([\\d.]+ )?(The )?([Aa]genda|[Mm]inutes|[Oo]rdinance|[Bb]ylaws?|[Aa]mendment|[Pp]olicy|[Ss]tatutes?|[Pp]rogramme|[Nn]omination|[Aa]pplication|[Rr]equest|[Cc]laim|[Mm]otion|[Rr]esolution|[Pp]roposal|[Rr]eport|[Aa]ccounts?|[Bb]udget|[Pp]roposal \\d+|[A-Z]{2,4}-\\d+)\\b[^.?!,;]{0,60}?(:| (is|are|was|were)) (therefore |hereby |unanimously |taken as read and )*(approved|adopted|accepted|carried|rejected|passed|granted)\\b|^[A-Z][^.?!;]{3,160}? (was|were) (then |duly |hereby )?(approved|adopted|accepted|ratified|endorsed|granted|elected|appointed|authori[sz]ed) (?i:{votedHow})",
  "sentence.body-decides":
    "^The ((?i:{decidingBody})|delegates) (unanimously )?(upholds|confirms|rejects|declines|grants|backs|chooses|selects|approves|adopts|accepts|elects|discharges|appoints|appointed|elected|endorses|ratifies|resolves|agrees|decides) (the|a|an|all|both|to|that|on|[A-Z])",
  "sentence.agreed-at-end":
    "^[^?]{8,}([,:;(–—-] ?| → )({did}agreed( ({votedHow}|on))?|accepted {votedHow}|({everybody}) ({saysYes})|(the room|everyone|everybody|we) (was|were) (clear|unanimous|agreed) (about|on) (that|this|it)|(that's|that is|this is) (final|settled|decided)|(yes|no), (settled|decided|agreed)(, [^.;]{1,40})?|({nobodyAgainst})|(by )?(consensus|acclamation)|we (all )?(thought|felt) (that|it|this) (was|is) [^.,;]{1,30}|that (was|is) unanimous|unanimously|no(body| one) (objected|minded|(was |is )?against)(, so (that|we|it)\\b[^.;]{0,40})?|no (dissent|objections?)|everyone (agreed|nodded)|ok with (everyone|all)|we (were|are) all (fine|ok) with (that|it)|we all (agreed?|think so))\\)?[.!]?$",
  "sentence.decided-comma":
    "^((OK|Ok|ok|So|so),? )?([Dd]ecided|[Aa]greed)[,:] (we|no|from|in|on|the|to|that)\\b",
  "sentence.from-now-on":
    "^(?!.{0,120}\\b{byItself})(?!.*\\b(promis\\w*|would|wants?|hopes?|asks?|asked|apologi[sz]ed)\\b).*\\b[Ff]rom now on\\b",
  "sentence.so-we":
    "^(?!.{0,200}\\b{hangsOn}\\b)((And |But )?([Ss]o|[Tt]hen|[Hh]ence|[Tt]herefore|[Ii]n the end|OK|[Oo]kay|[Ff]ine|[Rr]ight),? )[Ww]e('ll| will)? ((do not|don't|will not|won't) )?{settles}\\b",
  "sentence.we-settle":
    "^(?!.{0,200}\\b{hangsOn}\\b)([^.;:?!]{2,40}: )?[Ww]e('ll| will| therefore)? {settlesAlone}\\b(?![^.]{0,60}\\b{doneAnyway}\\b)",
  "sentence.we-will-not":
    "^(?!.{0,200}\\b{hangsOn}\\b)((So|Then|Hence|Therefore),? )?[Ww]e (won't|will not) (?!{befalls}\\b)[a-z]+\\b|^((So|Then|Hence|Therefore),? )?[Ww]e('re| are) not (going to (?!{befalls}\\b)[a-z]+|(?!(be|gett|see|hav|look|work|talk|hear|go|find|do|us|mak|com|runn)ing\\b)[a-z]+ing)\\b(?![^.]{0,60}\\b(yet|now|currently|at the moment)\\b)",
  "sentence.so-it": "^So: (it|they|the|we|no|yes)\\b",
  "sentence.it-is":
    "^(So,? )?(?!(There|Here|As|What|That|How|Where|So|Well|Whatever|Like|Yes|No|Then|Now|This|Because|If|When|Since|Once|Maybe|Too|Very|Who|Why|Is|Was)\\b)[A-Z\\d][\\w-]*( (?!(how|what|where|whatever|why|who|asked|think|sure|says?|said|hope|know)\\b)[\\w-]+){0,2} it (is|shall be|will be)([,;.!]|$)",
  "sentence.let-us":
    "^(?!.{0,200}\\b{hangsOn}\\b)((OK|Okay|Fine|So|Then|Right),? )?[Ll]et's (go (with|for (?!an? ))|leave (it|this|that)|stick (with|to)|keep (it|this|that|them) (at|as|for)) ",
  "sentence.as-it-is": "^[Ll]eave (it |this |that |them |things |everything )?as (it is|is|they are)\\b",
  "sentence.everybody-fine":
    "^(So,? )?(?i:{everybody}) (is|are|was|were) (all )?((fine|ok|okay|on board) with\\b|(happy|comfortable|good) with (\\w+ing\\b|[^.;]{1,60}?,? so (it|that|this|we)\\b)|(happy|fine|ok|okay) to (?!(help|see|hear|have|meet|be|announce|report|learn|talk|discuss)\\b))",
  "sentence.going-with": "^Going (with|ahead with) (?!the flow)",
  "sentence.good-to":
    "^([^,;:.?!]{1,30}: )?((OK|Okay|So|Then|Right),? )?[Ww]e('re| are) (all )?good to (merge|ship|release|land|publish|close)\\b(?![^.]{0,40}\\b(once|if|when|after|as soon)\\b)",
  "sentence.matter-fixed":
    "^(The )?([A-Z][a-z]+ )?(?i:{fixedMatter}) (fixed|set|agreed|chosen|settled|decided|confirmed|approved): ?\\S",
  "sentence.what-we-do": "\\b([Ss]o|and) that('s| is) what we('ll| will)? (do|use|go with)\\b",
  "sentence.everybody-so":
    "^(?i:({everybody}) ({saysYes})|{nobodyAgainst})[,;:] ?(so|and so|then|thus)?\\b ?\\w+",
  "sentence.everybody-with":
    "^([^.?!;:]{2,40},? )?(?i:{everybody}) (could live|agreed|was fine|were fine|is fine|are fine) with (this|it|that): ",
  "sentence.resolved-we":
    "^(?!.{0,200}\\b{hangsOn}\\b)(?i:{resolved}),? (we|we'll|we will) (?!({noSettling})\\b)[a-z]+ (?!(about|why|how|whether|if)\\b)\\w+",
  "sentence.arrow-we": "(^|\\s)(→|->) ?[Ww]e('ll| will)? (?!({noSettling})\\b)[a-z]+ \\w+",
  "sentence.resolved-it":
    "^(OK|Okay|Fine|Right|Good),? (?!(but|so|thanks|thank|and|because)\\b)[^.;:?!,]{2,60}? (moves? to|stays?|becomes?|remains?|goes (away|to|out|in|with))\\b",
  "sentence.we-are-picking":
    "^[Ww]e('re| are) (picking|choosing|going with|sticking (with|to)|staying (with|on|at)|dropping|keeping|adopting|switching to|taking the) (?!the flow)",
  "sentence.is-fixed":
    "^([^.?!;:]{2,80} (is|are|was|were)|(They|He|She|It)('re|'s)) ((both|all|hereby|now) )*(fixed|elected|appointed|set|chosen|confirmed|adopted|selected) as (the|a|our|an)\\b",
  "sentence.which-passed":
    "\\b(which|this|that) (was |were )?(then )?(passed|carried|approved|adopted|accepted|agreed)( (?i:{votedHow}))*[.!]?$",
  "sentence.approved-for": "^(Approved|Adopted|Carried|Granted|Accepted)(, \\w| with thanks\\b)",
  "sentence.all-elected": "^(All( \\w+)?|Both|They) (are|were) (re-?)?elected\\b",
  "sentence.votes-for":
    "\\b\\d+ (for|yes|ayes?|in favou?r)(, \\d+ \\w+){1,3}(: ?|, ?| – | - )(so )?(granted|approved|carried|passed|adopted|accepted)\\b",
  "sentence.none-against":
    "\\b(dissent|objections?)\\b[^.?!]{0,30}\\bthere (was|were) none\\b[^.?!]{0,30}\\bso (we|it|that|this)\\b",
  "sentence.all-ok": "(→|->) ?(ok|okay|fine|agreed)( (with|by|for) (all|everyone|everybody|us))?([,.;!)]|$)",
  "sentence.vote": "\\b([Vv]ote|VOTE)\\b[^.?!]{0,100}: ?\\d+ (yes|for|in favou?r)\\b",
  "sentence.no-objections-so":
    "^(No (objections?|comments?|dissent)|Nobody (objected|minded)|No one (objected|minded|spoke against it)),? (so |it |that )",
} as const;

/** Sentences that put something off to another meeting. */
export const DEFERRALS = {
  "sentence.on-agenda":
    "\\b(on|onto|to|into) (the |our |an )?{agenda}( (for|of|at) ({anotherMeeting}|next week\\b)|\\b[^.;]{0,20}\\bnext time\\b)|\\b(on|onto) (the |our )?{agenda} (for|of|in) (the )?{otherTime}|\\bputs? {ofIt} on the (agenda|list) (for|of|at|in)\\b|(→|->|:|,|–|—) ?(first|top|main) (topic|item|thing|point)( for| on)? next (week|time|{meeting})\\b|\\b{agenda} (item|point|topic) (for|at|of|in) {anotherMeeting}|\\b(will|to|let's|should|must) schedule\\b[^.;]{0,30}\\bfor {anotherMeeting}|\\b(add|added|put|on|onto|to|in|into) (\\w+ ){0,4}?(the |our )?next ((week|{meeting})'s )?{agenda}\\b",
  "sentence.talk-next":
    "\\b{talk}\\b[^.?!;]{0,100}?\\b((at|in|on|during|until|till) {anotherMeeting}|next time\\b)|\\b(we('ll| will| should| can| could)?|let's|let us|will) {talkAgain}\\b[^.?!;]{0,60}\\bnext (week|{meeting})\\b(?!')|\\b(be|get) {talkedAbout}\\b[^.?!;]{0,40}\\bnext (week|{meeting})\\b(?!')|^(at|in|on|during) {anotherMeeting},? (we|let's)\\b[^.;]{0,30}\\b{talk}\\b|^{anotherMeeting} (we )?will {talk}\\b",
  "sentence.moved-to-next":
    "\\b{moved}\\b[^.?!;]{0,60}?\\b(to|until|till|for|into) {anotherMeeting}|\\b({putOff}|put off|held over|punt(ed)?|pushed|bumped) (to|until|till) next week\\b",
  "sentence.put-off-until":
    "(^|[:,;] |(→|->) ?|\\b(we|let's|let us|this|it|i'll|the (chair|{decidingBody})( will)?|thus we|(item|topic) \\d+|the (item|topic|point|discussion|decision|motion|vote|request|matter|question|rest)|to) ((is|was|are|were|be|stays?|therefore|then|will|has been|have been) ){0,3})({putOff}|table|postpone|park(ed)?|shelve[ds]?|put (off|back)|held over|stands? over|stays? open|left|carried over|moved?|pushed|bumped|defer|parks|parking|tabling|deferring|postponing|shelving|carry (it|this|that) over|(leave|leaving|keep|keeping|hold|holding|save|saving|push|pushing|moving) {ofIt}|continued? (this|the|that) {matterName}|adjourn(ed)?)\\b[^.?!;:]{0,40}?\\b(until|till|to|for) {laterTime}",
  "sentence.again-later":
    "\\b(come back to|comes? back|revisit|return to(?! (work|normal|school|the office)\\b)|(take|pick)s? (\\w+ ){0,3}up again|look at (\\w+ ){0,2}(then|again)|talk about (\\w+ ){0,2}again|ask again|discuss (\\w+ ){0,3}again|again on the list|(go|put|back)(es)? (\\w+ ){0,2}on the (table|list) again)\\b[^.?!;:]{0,40}?\\b((in|on|at|for|after|when|once) {laterTime}|(when|once|after|then|again)\\b)|^revisit (after|when|once|in)\\b|^to be continued\\b",
  "sentence.come-back-to":
    "(^|[,;:(–—-] ?|(→|->) ?|\\b(so|and|but|then|that|when) )((we|i|the (chair|{decidingBody})|it|this|that)('ll| will| shall| should| can| could)? (then |also |just )?|(let's|let us|to) (then |also |just )?|(?<!\\p{L} )(will|shall) (then |also |just )?)({comeBack})\\b[^.?!;:]{0,60}?\\b(((at|in|on|during|by) )?(the |our )?{otherTime}|{inSomeTime}|next (week|month|time|{meeting})|(when|once|after|until|till|as soon as) \\w)",
  "sentence.spoken-of-later":
    "(^|[,;:–—-] ?|\\b(so|and|but|then) )((we|let's|let us)('ll| will| shall| should| can)? ({speakOf}) {ofIt}|(it|this|that|{matterName}s?)?( ?('ll|will|is|are|has|needs?))? ?(to |must |should |can )?be {spokenOf}( again| further)?)\\b[^.?!;:]{0,40}?\\b(((at|in|on|during) )(the |our )?({otherTime}|(\\w{1,20} ){1,3}(round|{meeting}) (of|in) \\w)|{inSomeTime}|(when|once|after|as soon as) (?!(the|this) {meeting}\\b)\\w)",
  "sentence.spoken-of-on":
    "\\b(we|let's|let us)('ll| will| shall| should| can)? ({speakOf})\\b[^.?!;:]{0,60}?\\b(on the \\d{1,2}{ordinal}|(at|in|during) the ({monthName}|{shortName}) ({meeting}|{gathering}|interim|agm))\\b",
  "sentence.come-back-some-time":
    "\\b(we|let's|let us|we'll) (will |shall |then )?({comeBack}) {ofIt} (at|in|on|during|when|once|after) \\w",
  "sentence.stays-on-list":
    "\\b(stays?|remains?|kept|keep|back|is|goes) (it |this )?(back )?on the (list|agenda|table) (for|until|till|in|at|of|on) (?!(us|each|every)\\b)\\w",
  "sentence.carried-over":
    "\\b(carry|carries|carried|carrying|push|pushing|moving|taking) {ofIt} (over|on) (to|into) ",
  "sentence.strongly-until":
    "(^|[,;:(–—-] ?|\\b(we|let's|so|and|hence|thus|therefore|i'll|'ll|will) )(table|tabling|tabled|defer|deferring|deferred|postpone|postponing|postponed|park|parking|parked|shelve|shelving|shelved|hold|holding|skip|skipped|put on ice|put aside|wait with) (off )?({ofIt} )?(until|till) \\w",
  "sentence.on-hold":
    "\\b(is|are|stays?|remains?|goes|put|puts) on hold\\b[^.;]{0,30}?\\b(until|till|for now|for the time being)\\b|^until\\b[^.;?!,]{2,60}, [^.;?!,]{2,80} (is|are|stays?|remains?) on hold\\b",
  "sentence.waits-until":
    "\\b(it|this|that|they|{matterName}s?)('ll| will| has to| have to| must| should)? waits? (until|till|for) (the |our )?({otherTime}|next|\\w)",
  "sentence.was-tabled":
    "^[^?;:]{3,160}? (was|were|is|are) (therefore |then |again )?(tabled|held over|laid over|carried over)( (to|until|till|for) [^.;]{1,60})?[.!]?$|^[^?;:]{3,160}? (was|were|is|are|has been|have been) (therefore |then |again )?(adjourned|put off|shelved|parked) (to|until|till|for)\\b|^(the )?({matterName}|consideration|allocation|choice|election|hearing)s?\\b[^?;:]{0,120} (was|were|is|are|has been|have been) (therefore |then |again )?(deferred|postponed) (to|until|till|for)\\b",
  "sentence.goes-to":
    "\\b(goes|moved?|carried over|postponed|kept?|keep this|keep it|put (it|this|that)|(item|topic) \\d+) (\\w+ ){0,3}(to|for|on) (the )?((agenda (of|for) )?(the )?\\d{1,2}{ordinal}|{monthName}( {meeting}| session)?\\b|next {meeting}|next time)|^({putOff}|parked|tabled)(?= ({deferredWhat})|[,;:(–—-]| [(–—-])[^.?!]{0,80}[^.?!:][.!]?$|(→|->) ?next ({meeting}|week|time)\\b|^the rest next ({meeting}|week|time)\\b|\\[{putOff}\\]",
  "sentence.stays-open":
    "\\b(it|they|this|that|date|questions?|items?|topics?|matter|decision|issue|vote|points?)( (for|of|on) [\\w.]+)? (stays?|remains?|is left|are left) open (until|till) (?!\\d)\\w+",
  "sentence.comes-before":
    "\\b(it|they|this|that|motion|questions?|items?|topics?|matter|proposal|request|vote)\\b (will )?comes? (back )?(before|to) (the )?next ({meeting}|{gathering})\\b",
  "sentence.taken-up":
    "\\btakes? (this|it|that) up (again )?(when|once|after|in|at|next)\\b|\\bhave (it|this|that) on the table again\\b|(→|->) ?wait (for|until|till) \\w+|\\blook at (it|this|that|them) (then|again)[.!]?$",
  "sentence.vote-later": "\\b[Ww]e('ll| will)? (vote|decide)( on (it|this|that))? (when|once|after)\\b",
  "sentence.put-off":
    "\\b(items?|topics?|points?|discussions?|decision|vote|motion)\\b[^.:;]{0,30}\\b({putOff}|held over)( (until|till) [^.;]{1,40})?[.!]?$|^([^:]{1,80}: ?)?({putOff}|held over|shelved|parked|put aside|put on ice|left open)( (for now|for the time being|again))?[.!]?$",
} as const;

/** Sentences that tell of the next meeting without its day. */
export const UNDATED = {
  "sentence.next-meeting-undated":
    "^(the |our )?next ([\\w-]+ )?{meeting}(\\s*[:–—-]| (is|will be|takes place|will take place|to be))? (in (a|one|two|three|four|\\d+) (days?|weeks?|fortnight|months?)|next (week|month|{weekday})|on {weekday}|{weekday}|{unknown}|to be (announced|decided|confirmed|determined|scheduled|arranged)|same time|at the usual time|as usual|not yet)",
  "label.next-plan": "^(plans?|{agenda}|topics?) for (the )?next (week's )?{meeting}\\b[^:]{0,20}:",
} as const;

/** What stands between somebody and what they take on. */
export const PROMISES = {
  "promise.said":
    "(said|says|confirmed|mentioned|promised|agreed)( that)? (he|she|they)('(ll|d)| will| would)",
  "promise.going-to": "(is|are|am) (now |also )?(going to|gonna)|'(s|m|re) (going to|gonna)|going to|gonna",
  "promise.agreed-to":
    "((has|have) (now |also )?)?(agreed|agrees|volunteered|volunteers|promised|promises|undertook|undertaken|undertakes|committed|commits|decided|signed up|stepped up) to",
  "promise.offered-to": "((has|have) (now |also |kindly )?offered|offer(s|ed)) to",
  "promise.takes-upon":
    "tak(es?|en|ing)? it upon (herself|himself|themselves) to|took it upon (herself|himself|themselves) to",
  "promise.is-taking":
    "(is|are|am|'s|'re|'m)( also| now)?(?= (taking (?!part|place|a (break|look)|notes|minutes)|bringing ))",
  "promise.is-doing-soon":
    "(is|are|am|'s|'re|'m)( also| now)?(?= (?!(not|go|com|leav|travell?|mov|start|fly|speak|giv|present|attend|visit|work|meet|host|look|expect|hop|plann|think|wait|retir|join|be|hav|talk|try|los|gett|stay|miss|tak|mak|driv|runn|clos|open)(ing)?\\b)[a-z]+ing\\b[^.;?!]{0,80}?\\b{soon}\\b)",
  "promise.planning-to": "(is|are) planning to|plans? to",
  "promise.asked-to":
    "(was|were|is|are|has been|have been) (asked|assigned|tasked|appointed|directed|instructed|requested|deputed|delegated|mandated|charged) to",
  "promise.agreed-would": "(?<=\\b{decided} that [^.,;]{1,40} )(would|should)",
  "promise.happy-to":
    "(is|are|am|'s|'re|'m) ((also|quite|very|more than) )?(happy|glad|willing|ready|prepared) to(?! (report|announce|say|see|hear|be|have|know|note|share|confirm|welcome|help|support|answer|discuss|talk|consider|wait|leave|go|get|keep|let|live|accept|change|move|continue|reconsider|find|learn|read|take (questions|part))\\b)",
  "promise.is-sending":
    "(is|are|am|'s|'re|'m)( also| now)?(?= (arranging|contacting|finding out|inviting|filing|submitting|sending|ordering|booking|buying|phoning|ringing|mailing|e-?mailing|posting|handing (in|over|out)|fetching|picking up|returning) (?!in\\b))",
  "promise.took-action":
    "(takes?|took|has|have|gets?|got)( on)? ((the|an|a) )?({action}( item| point)?|task|AI|AP|todo)( to| of)",
  "promise.is-to": "(is|are) to",
  "promise.will": "will|'ll",
  "promise.shall": "shall",
  /** Counts where it is an order: "Ada to write". */
  "promise.to": "to",
} as const;

/** The same where it is arguable. */
export const HALF_PROMISES = {
  "promise.needs-to":
    "(needs?|has|have|hopes?|intends?|(is|are) (hoping|happy|glad|ready|willing|prepared)) to",
  "promise.should": "should",
  "promise.must": "must",
  "promise.could": "could|can|may|might|would",
  "promise.is-doing":
    "(is|are)( also| still| already| currently| now)?(?= (working on|looking (at|into)|dealing with|writing|preparing|drafting|putting together|fixing)\\b)",
} as const;
