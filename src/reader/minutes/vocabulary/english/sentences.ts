/** The sentences of English minutes, by the names of the rules that look for them. */

/** Sentences that tell of the next meeting without its day. */
export const UNDATED = {
  "sentence.next-meeting-undated":
    "^(the |our )?next ([\\w-]+ )?{meeting}(\\s*[:–—-]| (is|will be|takes place|will take place|to be))? (in (a|one|two|three|four|\\d+) (days?|weeks?|fortnight|months?)|next (week|month|{weekday})|on {weekday}|{weekday}|{unknown}|to be (announced|decided|confirmed|determined|scheduled|arranged)|same time|at the usual time|as usual|not yet)",
  "label.next-plan": "^(plans?|{agenda}|topics?) for (the )?next (week's )?{meeting}\\b[^:]{0,20}:",
} as const;

/** What stands between somebody and what they take on. */
export const PROMISES = {
  "promise.said":
    "((has|have|'s|'ve) )?(said|says|confirmed|mentioned|promised|agreed)( that)? (he|she|they)('(ll|d(?! (sooner|rather|better|like|love|prefer|be|\\w+ed|told|been|gone|seen|sent|written|done|made|taken|given|got|found|heard|spoken|had)\\b))| will| would(?! (sooner|rather|better|like|love|prefer|be(?! \\w+ing\\b)|have)\\b))|(says|said|reckons|reckoned) (that )?(he|she|they) can(?= [^.;?!]{2,80}\\b{soon}\\b)",
  "promise.going-to": "(is|are|am) (now |also )?(going to|gonna)|'(s|m|re) (going to|gonna)|going to|gonna",
  "promise.agreed-to":
    "((has|have|'s) ((now|also|kindly|since|already|both|all) )*)?(agreed?|agrees|volunteer(ed|s)?|promised?|promises|undertake|undertook|undertaken|undertakes|committed|commits|consented|pledged|pledges|decided|signed up|stepped up) to",
  "promise.offered-to": "((has|have|'s) (now |also |kindly )*offered|offer(s|ed)?) to",
  "promise.takes-upon":
    "((has|have) )?tak(es?|en|ing)? it (upon|on) ((herself|himself|themselves) )?to|took it (upon|on) ((herself|himself|themselves) )?to",
  "promise.is-taking":
    "(is|are|am|'s|'re|'m)( also| now| kindly| already)?(?= (taking (?!part|place|a (break|look)|notes|minutes)|bringing ))",
  "promise.is-doing-soon":
    "(is|are|am|'s|'re|'m)( also| now)?(?= (?!\\w+ing (sessions?|class(es)?|lessons?|workshops?|courses?|skills?|rounds?|days?|evenings?|groups?|hours?|tips)\\b)(?!(not|go|com|leav|travell?|mov|start|fly|speak|giv|present|attend|visit|work|meet|host|look|expect|hop|plann|think|wait|retir|join|be|hav|talk|try|los|gett|stay|miss|tak|mak|driv|runn|clos|open)(ing)?\\b)(?![^.;?!]{0,80}\\bhop(es?|ing) )[a-z]+ing\\b[^.;?!]{0,80}?\\b{soon}\\b)",
  "promise.planning-to":
    "(is|are|am|'s|'re|'m) (planning|aiming|intending|set|due|down|expected|supposed|scheduled|on the hook) to|(plans?|aims?|intends?) to",
  "promise.asked-to":
    "(was|were|is|are|has been|have been|(is |are )?to be|will be) (\\w+ed and )?(asked|told|prevailed (up)?on|persuaded|assigned|tasked|appointed|directed|instructed|requested|deputed|delegated|mandated|charged) to",
  "promise.agreed-would": "(?<=\\b{decided} that [^.,;]{1,40} )(would|should)",
  "promise.would": "would(?= (also |then |kindly |in the mean(time|while) |meanwhile )?{wouldDo}\\b)",
  "promise.happy-to": "((is|are|am|'s|'re|'m) )?{gladTo}",
  "promise.is-sending":
    "(is|are|am|'s|'re|'m)( also| now)?(?= (arranging|putting (it|this|that|them|the \\w+) (together|into|up|online|on|in)|moving (it|this|that|them|the \\w+) (to|into)|contacting|finding out|inviting|filing|submitting|sending|ordering|booking|buying|phoning|ringing|mailing|e-?mailing|posting|handing (in|over|out)|fetching|picking up|returning|getting(?= (a|an|the|two|three|four|some|another|more|quotes)\\b)|getting in touch|getting hold of|seeing (to|about)(?= (it|this|that|them|the|all)\\b)|taking care of|having a word|sorting(?! through)|organi[sz]ing(?! (his|her|their)\\b)|making(?= (one|two|three|some|the|an?)\\b)|chasing|drawing up|hiring|borrowing|lending|printing|going (round|through)(?= (with )?(the|it|them|all)\\b)(?! the (logs?|list of failures|failures|results?|data|backlog|reports?)\\b))(?! in\\b)(?=[ ,.;]|$))",
  "promise.took-action":
    "(takes?|took|has|have|gets?|got)( on)? ((the|an|a) )?({action}( item| point)?|task|AI|AP|todo)( to| of)",
  "promise.is-to": "(is|are|'s|'re) to",
  "promise.will": "will|'ll",
  "promise.shall": "shall",
  /** Counts where it is an order: "Ada to write". */
  "promise.to": "to",
} as const;

/** The same where it is arguable. */
export const HALF_PROMISES = {
  "promise.needs-to": "(needs?|has|have|hopes?|(is|are) (hoping|happy|glad|ready|willing|prepared)) to",
  "promise.should": "should",
  "promise.must": "must",
  "promise.could": "could|can|may|might|would",
  "promise.is-doing":
    "(is|are)( also| still| already| currently| now)?(?= (working on|looking (at|into)|dealing with|writing|preparing|drafting|putting together|fixing)\\b)",
} as const;
