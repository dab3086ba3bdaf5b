/** Labels that say what follows them: "ACTION: …", "DECISION: …", "DEFERRED: …", in the forms that notes have. */

const END = "\\s*(?::|[–—]|-\\s)\\s*";
const OPEN = "^[#[(*]*";
const WHO =
  "(?:\\s*[([](?<inside>[^()[\\]]{1,80})[)\\]]|\\s+(?:on |for )?(?<beside>(?:@\\w|\\p{Lu})[^:–—]{0,60}?))?";

const ACTION = new RegExp(
  `${OPEN}(?:ACTIONS?(?: ITEMS?| POINTS?)?|(?:New |Next )?[Aa]ctions?(?: [Ii]tems?| [Pp]oints?)?|TODOs?|[Tt]o-?[Dd]o|Todo|AI|A\\.I\\.|AP)\\b[\\])]?(?:[\\s-]*#?\\d{1,4})?${WHO}${END}(?<rest>.+)$`,
  "u",
);
/** "#action Ada to buy oil", "ACTION Ada to buy oil", "TODO(ada) buy oil". */
const BARE_ACTION =
  /^(?:#action\s+|ACTION\s+(?=\S.* to )|\[(?:ACTION|Action)(?: [Ii]tem| ITEM)?\]\s+|(?:TODO|AI)\((?<inside>[^()]{1,80})\)\s+)(?<rest>.+)$/u;
const DECISION = new RegExp(
  `${OPEN}(?:DECISIONS?|Decisions?|DECIDED|Decided|RESOLVED|Resolved|RESOLUTION|Resolution|AGREED|Agreed|AGREEMENT|CONSENSUS|Consensus)\\b[\\])]?(?:\\s*#?\\d{1,3})?(?:\\s*\\([^()]{1,80}\\)| (?:on|about|regarding) [^:]{1,60}(?=:))?${END}(?<rest>.+)$`,
  "u",
);
const BARE_DECISION =
  /^(?:#(?:agreed|decision|decided|resolved)\s+|(?:AGREED|RESOLVED|DECIDED),?\s+(?=that|to|not|on)|\[(?:DECISION|AGREED|RESOLVED)\]\s+)(?<rest>.+)$/u;
const DEFERRED = new RegExp(
  `${OPEN}(?:DEFERRED|Deferred|POSTPONED|Postponed|TABLED|Tabled)\\b[\\])]?(?: (?:to|until|for) (?:the )?next (?:call|meeting|time|session))?${END}(?<rest>.+)$`,
  "u",
);

export interface Marked {
  /** Who stands in or beside the mark, as written; empty for nobody. */
  readonly owner: string;
  /** What follows the mark. */
  readonly rest: string;
}

/** What a sentence marks as an action. */
export function markedAction(text: string): Marked | undefined {
  return marked(text, ACTION, BARE_ACTION);
}

/** What a sentence marks as decided. */
export function markedDecision(text: string): Marked | undefined {
  return marked(text, DECISION, BARE_DECISION);
}

/** What a sentence marks as put off. */
export function markedDeferral(text: string): Marked | undefined {
  return marked(text, DEFERRED);
}

function marked(text: string, ...forms: readonly RegExp[]): Marked | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const rest = groups.rest ?? "";
    if (!saysNothing(rest)) return { owner: groups.inside ?? groups.beside ?? "", rest };
  }
  return undefined;
}

/** "None", "n/a", "no actions": the place is there, and nothing in it. */
export function saysNothing(text: string): boolean {
  return /^(?:(?:none|nothing|no) (?:else|others?|more)|none|no(?:ne)?(?: \w+){0,2} (?:actions?|items?|decisions?|topics?)|no|yes|n\/?a|nil|nothing|nobody|no one|not (?:taken|made|reached|decided)|undecided|tbd|tba|[-–—?.…]+)(?: (?:yet|this (?:time|week|fortnight|month|meeting|call)|today|so far|recorded|to report|at this time))?[\s.!]*$/i.test(
    text.trim(),
  );
}

/** What is marked as done already is no open action. */
export function isDone(text: string): boolean {
  return /(?:^\s*(?:\(?(?:done|completed|closed)\)?\s*[:–—-]|[✅✔☑])|(?:[-–—:;,([]\s*|\.\s+)(?:is |was |now |already )?(?:done|completed?|closed|finished)(?: by [\p{L} ]{1,40}| on [\w ]{1,20})?[\s.!)\]]*$|[✅✔☑]\s*$)/iu.test(
    text,
  );
}
