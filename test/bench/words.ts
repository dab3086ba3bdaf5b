/** What the bench's notes are made of: words, names and sentences of our own. `{x}` stands for a word of the list x. */

export const WORDS = {
  person: list(
    "Ada Bela Carla Dario Edda Femi Gita Hanno Ines Jonas Kaja Lotte Marek Nadia Otto Paula Quentin Rosa Sven Tilda Uwe Vera Wanda Xenia Yusuf Zora Aino Bruno Celia Daan Elif Farid Greta Hiro Ilse Jun Kemal Lena Mila Nuno Olga Piet Ravi Selma Tomas Ulla Viktor Wim Yara Zeno",
  ),
  thing: list(
    "parser|scheduler|release notes|test runner|packet filter|storage layer|config loader|mailing list|web front end|command line|tide table|block device|boot loader|type checker|log format|wiki|build farm|package index|certificate renewal|tutorial|benchmark page|network stack|clock driver|console output|key store|bug tracker|staging server|archive|ring buffer|error messages|manual page|backup job|code of conduct|translation|container image|nightly build|sample project|API reference|import tool|calendar export|search page|cache|queue|retry logic|memory profile|fuzzer|signal handler|garbage collector|monitoring|hosting contract|travel budget|workshop|survey|newsletter|licence header|style guide|issue template|release key|mirror|disk quota|foreign function layer|session store|socket library|upgrade path",
    "|",
  ),
  quality: list(
    "old new slow broken simple stable missing experimental shared portable noisy small temporary public internal strict optional fragile second remaining shipped generated documented untested",
  ),
  act: list(
    "rewrite|test|document|review|split|measure|merge|port|drop|publish|rename|move|tidy up|package|replace|profile|announce|fix|simplify|check|freeze|deprecate|rebase|audit|bring back|translate|shorten|benchmark",
    "|",
  ),
  acted: list(
    "rewritten|tested|documented|reviewed|split|measured|merged|ported|dropped|published|renamed|moved|tidied up|packaged|replaced|profiled|announced|fixed|simplified|checked|frozen|rebased|audited|translated",
    "|",
  ),
  place: list(
    "the main branch|two of the mirrors|the older boards|the trunk|every platform|the small machines|our own servers|the last three releases|a fresh checkout|the wiki|the build farm|one laptop|the staging site|the 32-bit machines",
    "|",
  ),
  when: list(
    "this week|before the release|after the workshop|by Friday|later this month|over the weekend|once the tests pass|in the autumn|as soon as there is time|before anybody asks again|next month|in a day or two",
    "|",
  ),
  host: list("forge docs lists blog wiki builds code mirror pages talks bugs"),
  domain: list("harbour.example tide.example beacon.example quay.example compass.example pier.example"),
  series: list(
    "harbour lantern compass anchor rudder beacon ferry tide jetty mast sail keel buoy pilot signal galley deck cable",
  ),
  group: list("core docs web infra tools drivers release community testing storage network"),
  code: list(
    "git pull --rebase|make check|config.yaml|Queue.pop|read_block|--dry-run|TTL=300|v2-parser|/etc/hosts|retry_after|seek(0)|#define FAST|lib/clock.c|open_all|npm ci|on_timeout|x86_64|HEAD~2|tls.key|main()",
    "|",
  ),
} as const;

export type List = keyof typeof WORDS;

/** What is told of a topic. */
export const TOLD = [
  "The {quality} {thing} is {acted} in {place}, and the {thing} follows {when}.",
  "{person} has been looking at the {thing} and found that the {quality} {thing} gets in the way.",
  "There was a discussion about the {thing}; {person} thinks a {quality} one would do, {person} is not so sure.",
  "Nothing in {place} needs the {quality} {thing} any more, so it can go once the {thing} is {acted}.",
  "{person} asked whether anybody still uses the {thing} in {place}.",
  "It takes {number} minutes in {place}, most of it spent in the {thing}.",
  "The {thing} passes {number} of {number} tests; what fails has to do with the {quality} {thing}.",
  "{person} tried `{code}` on {place} and it works, apart from the {thing}.",
  "Some people on the list want the {thing} {acted}, though it's unclear who has the time.",
  "We lost about {number} hours to the {quality} {thing}, which nobody had noticed in {place}.",
  "{person} mentioned that `{code}` now prints a warning where the {thing} is {quality}.",
  "Version {number}.{number} of the {thing} came out and {person} has already {acted} the {thing} for it.",
  "Since the {thing} was {acted}, {place} behaves much better (see [{thing} notes][{ref}]).",
  "More in [the {quality} {thing}][{ref}], including what {person} wrote about `{code}`.",
  "The {thing} talk went well: {number} people came and {number} stayed for the {quality} {thing}.",
  "Is the {thing} ready for {place}? {person} says yes, with the {quality} {thing} left out.",
  "**{person}** and {person} compared the {thing} with the {quality} {thing} and prefer the former.",
  "Still waiting for the {thing}; it depends on the {quality} {thing} that {person} maintains.",
  "The *{quality}* part is the {thing}: everything else in {place} can be {acted} one by one.",
  "{person} is away {when} and the {thing} will have to wait.",
] as const;

/** One line of a list. */
export const POINTS = [
  "{quality} {thing} {acted} in {place}",
  "{person}: the {thing} needs to be {acted} {when}",
  "{number} issues left with the {quality} {thing}",
  "`{code}` breaks the {thing} on {place}",
  "the [{thing}][{ref}] is {acted}, thanks to {person}",
  "**{thing}**: {quality}, to be {acted} {when}",
  "questions about the {thing} came from {place}",
  "no news about the {quality} {thing}",
] as const;

export const DECISIONS = [
  "We agreed to {act} the {quality} {thing} {when}.",
  "DECISION: {act} the {thing} on {place}.",
  "Decided to {act} the {thing} and leave the {quality} {thing} alone.",
  "Agreed: the {thing} will be {acted} {when}.",
] as const;

export const ACTIONS = [
  "ACTION: {person} to {act} the {quality} {thing}.",
  "**Action**: {person} to {act} the {thing} {when}.",
  "{person} will {act} the {thing} {when}.",
  "TODO: {person} to {act} the {thing} for {place}.",
] as const;

export const DEFERRALS = [
  "The {thing} is postponed to the next meeting.",
  "We left the {quality} {thing} for the next call.",
  "Deferred: {thing}.",
] as const;

/** What opens a subject or an item of an agenda. */
export const TOPICS = [
  "{thing}",
  "{quality} {thing}",
  "Status of the {thing}",
  "{thing} and {thing}",
  "Plans for the {thing}",
  "{thing} in {place}",
] as const;

function list(words: string, mark = " "): readonly string[] {
  return words.split(mark);
}
