/** English words that are nobody in particular, no names, or stand before and behind them. */
export const NAME_WORDS = {
  unknown: "tbd|tba|tbc",
  nobody:
    "assignees?|owners?|all|everyone|everybody|anyone|anybody|someone|somebody|here|channel|team|we|nobody|none|friends|us|me|he|she|they|myself|herself|himself|themselves|others?|people|persons|volunteers?|{guest}|members?|some|several|many|n\\/?a|unknown|anonymous|recordings?|slides|transcripts?|who|excused|absent|present|vacant|open|rotating|{unknown}|{yourName}",
  /** What a template has where names go. */
  yourName:
    "@?((your|full|github) ?)?(name|handle|username)s?( here)?|@?(add )?(your)[ -]?(name|self)\\w*( here)?|@?add[- ]?(your|name)[\\w ]*",
  /** Opens a remark in a list of people. */
  remarkOpening:
    "sorry|thanks?|thx|taking|sharing|swapping|one|two|three|four|five|six|seven|eight|nine|eleven|twelve|the|i|you|they|there|please|see|no|not|yes|absent",
  /** What has one of these, written small, is a remark and no name. */
  remark:
    "first|second|half|part|pronouns|organi[sz]ation|city|company|affiliation|the|a|an|is|are|was|were|will|with|from|to|in|on|at|for|by|we|i|you|they|there|please|add|yourself|who|et|others?|more|some|several|many|people|persons|{guest}|about|until|left|joined|absent|list|see|below|above|name|not|sends|sent|his|her|their|regrets|apologies|no|yes",
  /** What has one of these, written small between names, is no name: who or what else came, how, and when. */
  ofPhrase:
    "late|early|half|both|local|old|young|other|various|extra|dead|fast|awake|asleep|ill|sick|away|back|out|off|up|down|like|of|as|than|so|plus|minus|without|via|over|under|during|instead|too|very|most|few|lots?|rest|usual|quorum|apology|press|media|public|police|kids?|child(ren)?|boys?|girls?|men|women|famil(y|ies)|faces?|hands?|heads?|suspects?|arrivals?|departures?|pupils?|interns?|tourists?|audience|crowd|staff|crew|folks?|authority|authorities|agenc(y|ies)|union|bureau|ministry|government|brigade|network|alliance|federation|charity|bank|department|division|district|region|shift|duty|night|day|week|morning|afternoon|evening|lunch|coffee|tea|cake|phones?|cameras?|screens?|rooms?|lines?|surgeon|doctor|nurse|lawyer|farmer|builder|plumber|painter|\\p{Ll}{2,}(ing|(?<!m)ed|tion|ations?|ists?|ologists?|ors|(?<![gy])ers|[dt]ents|[lt]ants|keepers?|workers?|masters?|holders?|folk)|\\p{Ll}{4,}ly",
  /** Opens a sentence or a task, and is no name and no beginning of one. */
  noName:
    "dear|hi|hello|hey|a|an|the|this|that|these|those|there|they|then|it|i|he|she|her|him|his|you|your|who|what|when|where|which|why|how|and|but|can|for|not|now|our|all|any|let|see|new|need|time|remember|want|due|ready|note|nothing|something|everyone|{body}|members?|next|still|more|later|after|before|by|bug|issue|idea|plan|only|just|both|also|with|from|herself|himself|themselves|myself|today|tomorrow|{weekday}",
  /** Before "to" and a task, these are names: "Mark to write". */
  nameLikeVerb: "mark|bill|grant|chase|sue|pat|rob|will|drew|frank|jack|nick",
  /** Before "to" and a task, these are nobody's names: "Motion to approve". */
  noTaker:
    "(wan|hop|tri|lik|need|plan|tend|seem|prefer|expect|intend|aim|begin|start|continu|manag|wish|help|hope|allow|refus|fail|forget|serv)(s|t|ts|es)|got|going|used|ok(ay)?|fine|alright|willing|prepared|ready|time|room|need|nothing|something|permission|approval|agreement|proposals?|requests?|attempts?|ways?|plans?|reminders?|consensus|chance|efforts?|steps?|goals?|aims?|ideas?|things?|work|reasons?|votes?|offers?|desire|tools?|places?|due|thanks|welcome|similar|close|happy|how|whether|when|where|what|who|which|why|if|hard|easy|free|difficult|important|necessary|good|great|nice|better|worth|likely|keen|glad|sorry|eager|sure|supposed|needed|required|enough|back|up|down|on|in|only|also|maybe|best|team|group|everyone|folks|friends|looking|trying|\\w*(ion|ment|ance|ence|ity|ness|ing|ed|ers|ors|ists|able|ible|ful|ous|ical)",
  /** Names when said whole, but no beginnings of longer ones. */
  noBeginning: "may|per|will|{shortName}",
  /** What an employer is called, and no person. */
  /** Behind another word it is a part of a company or a house, and nobody. */
  departmentName:
    "technology|technologies|resources|management|operations|engineering|affairs|relations|compliance|procurement|facilities|safety|logistics|communications|administration|informatics|medicine|nursing|finance|accounting|marketing|maintenance|planning|development|education|research|housekeeping",
  employer:
    "\\b(inc|ltd|llc|gmbh|e\\.? ?v|corp(oration)?|compan(y|ies)|labs?|university|college|institute|foundation|association|society|guild|union|federation|alliance|consortium|chamber|cooperative|authority|agency|ministry|bureau|school|council|group|team|systems|software|technologies|associates|partners|llp|consult(ing|ants)|solutions|independent|freelance|self-employed|volunteer|community|resident)\\b",
  /** Of a body, cut short by a full stop. */
  shortBody: "univ|inst|dept|dep|fac|lab|obs|assoc|corp|inc|ltd|co|st|mt|natl|intl",
  title:
    "Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Rev|Cllr|Councillor|Supt|Sgt|Insp|Inspector|Capt|Cdr|Cmdr|Maj|Col|Lt|Revd|PCSO|Atty|Ald|Fr|Hon|Sr|Sister|Matron",
  /** What somebody is: before a name, and as a sentence calls them. No first name is among them. */
  officeWord:
    "[Cc]hair(man|woman|person)?|[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Pp]resident|[Mm]ayor|[Mm]anager|[Dd]irector|[Aa]ttorney|[Ee]ngineer|[Pp]lanner|[Cc]ommissioner|Councilor|[Cc]ouncil ?(man|woman|member)|[Aa]lder(man|woman)|[Ss]electman|[Tt]rustee|[Ss]upervisor|[Ss]uperintendent|[Pp]rincipal|[Cc]hief|[Cc]aptain|[Oo]fficer|[Ss]ergeant|[Cc]onstable|PC|[Jj]udge|[Rr]everend|[Pp]astor|[Vv]icar|[Rr]ector|[Cc]urate|Father|Sister|[Mm]ember|[Ll]eader|[Ss]kipper|[Cc]oxswain|[Cc]ommodore|[Bb]osun|[Ww]arden|[Ss]teward|[Rr]egistrar|[Pp]rovost|[Bb]ursar|[Hh]ead(master|mistress|teacher)|[Ee]ditor|[Cc]onductor|[Oo]rgani[sz]er|[Cc]oordinator|[Qq]uartermaster|[Ll]ibrarian|[Cc]aretaker",
  /** One that goes without saying: of several, or of who leads the town. */
  mayGo: "[\\w ]+s|mayor",
  /** Before a name: an office, which is no part of it: "Vice-Chair", "Town Clerk", "Cub leader"; in the plural before several. */
  officeBefore:
    "(?=\\p{Lu})(\\p{Lu}\\p{Ll}{1,12}[- ]){0,2}{officeWord}|Commissioners|Council(l)?ors|Cllrs|Messrs|Directors|Trustees|Supervisors|(Board )?Members",
  /** Before the last name of somebody whom a list names otherwise: "Mayor Example". */
  office: "{title}|{officeBefore}",
  /** Whoever holds an office of the meeting, as a sentence calls them, and the words before it. */
  officer:
    "chair(man|woman|person)?|clerk|secretary|treasurer|president|mayor|scribe|registrar|administrator|librarian|caretaker|warden|bursar|editor|webmaster|quartermaster|director|superintendent|principal|commodore",
  asOffice: "as|acting as|in (his|her|their) role as|in (his|her|their) capacity as",
  officerThe: "[Tt]he|[Oo]ur",
  officerOf:
    "town|city|parish|village|county|club|society|board|committee|council|meeting|minutes?|membership|general|acting|honorary|hon\\.|company|recording|executive|library|business|school",
  /** No body goes without them. */
  ownOfficer: "clerk|secretary|treasurer|scribe",
  /** What ends the name of a place or a thing, and nobody's. */
  placeWord:
    "house|hall|street|road|lane|avenue|square|park|bridge|quay|gardens?|church|chapel|centre|center|library|museum|trust|club|shop|office|room|fair|festival|works|services?|department|project|report|plan|fund|hours|meeting|review",
  /** Small words within a name; an article alone is none of them: "leitete Ada Example die Sitzung". */
  /** The same with an article: "auf der Mauer". */
  nameParticleWith: "(auf|in|an|aus|vom|zum|zur|op|van|von|ver)( (der|dem|den|de|het|'t))?|ten|ter|'t",
  nameParticle:
    "(v[ao]n|de|del|della|di|da|dos|du|la|le|ter|ten|al|el|bin|ibn|zu|y|af|av)( (de[rmn]?|la|las|los))?",
  /** An "and" behind it parts no names: "von und zu Bach". */
  nameBeforeAnd: "von",
  /** Behind a first name: a name, or whom its bearer is from; English has none. */
  surnameOrOrigin: "(?!)",
  nameSuffix: "jr|sr|ii|iii|ph\\.?d|m\\.?d|esq",
  oneself: "herself|himself|themselves|themself",
  /** What ends the address of a page, and no nick. */
  domain: "com|org|net|edu|gov|int|io|dev|app|example|test|info|eu|uk|de|at|ch|fr|nl|se|no|dk|pl|it|es|ca|us",
  /** Before the name of one of two who are called the same. */
  whichOne: "the (other|young(er)?|elder|first|second)|(the )?(old|young|big|little|tall|small)",
  /** Before a name, as a wiki links it. */
  wikiUser: "user|u",
  /** Behind the last of several names. */
  behindNames: "as well|too|again|today|tonight|this time|only|alone|and no one else|that's (it|all)",
  nicknamed: "aka|a\\.k\\.a\\.|called|known as",
} as const;
