/** Words by which minutes tell what was settled outside of the meeting: by others, at another time, in another place. */
export const OUTSIDE_WORDS = {
  /** A heading over what others did. */
  newsHeading:
    "(news|updates?|reports?|word) (from|of|on) (?!us\\b)[^.]{2,40}|elsewhere|(trip|conference) report",
  /** When something was settled that this meeting did not settle. */
  longPast:
    "ago|^in ({monthName}|(the )?(spring|summer|autumn|winter)),? (we|it was|the \\w+( \\w+)?) |^(at|in) (our|the) ({monthName}|first|previous|earlier|spring|summer|autumn|winter) {meeting}|(?<=(decided|agreed|voted|approved|resolved) )in {monthName} (to|that|not|against)|yesterday|(?<!(every|each|from|as|than|like|(minutes|notes|report|accounts|figures) (of|for)) )last (week|time|month|year|night|spring|summer|autumn|winter|{weekday})(?!'s| of\\b)|back then|at the time|(?<=\\w )in (19|20)\\d\\d(?<!\\b(\\w+ing|to \\w+|(agreed|decided|resolved|voted) (not )?(to|that) [^.,;:?!]{2,60}) in \\d{4})(?! (and|or|will|shall)\\b)|^(back )?in ((the )?[a-z]{3,9} (of )?)?(19|20)\\d\\d(?=\\b[^.;:?!]{0,80}\\b(was|were|had|agreed|decided|approved|adopted|voted|chose|accepted|rejected)\\b)|^(that|one) (very )?(day|evening|night|morning|afternoon|spring|summer|autumn|winter)|^the (previous|former|old|outgoing) {decidingBody} (?!(was|were|is|are|shall|will)\\b)",
  /** Bodies whose will it is not. */
  outsider:
    "^the (owners|residents|tenants|shareholders) (have|had) |^(?!(the|our|this|last|today)\\b)[^.,;:?!]{2,40}'s ((annual|general) )*({decidingBody}|{gathering}|agm|congress|parliament)\\b|(approved|adopted|accepted|passed|carried|granted|elected|endorsed|ratified|authori[sz]ed|chosen|rejected|dropped|set for|moved to|refused|declined|denied|dismissed|turned down|confirmed|merged|extended|cancelled|postponed|waved through|nodded through|signed off|voted (through|in|down)|okayed|OK'd|green-?lit|vetoed) ([^.,;:?!]{0,40} (?<!\\b(motion|proposal|proposed|seconded|moved|suggestion|report|letter|offer|recommendation) ))?by (the |her |his |its |their |our |my )?(?!(the|her|his|its|their|our|my|{decidingBody}|{everybody}|(vice-)?(chair|president)\\w*|consensus|consent|acclamation|show|hand|e?-?mail|ballot|post|votes?|voice|majority|a|an|all(?! (of )?the\\b)|simple|large|clear|narrow|common|general|rough|lazy|unanimous|mutual|those|both|motion|{votesCount}|{weekday}|{monthName}|next|end|noon|lot|some|several|half|\\w+ing)\\b)\\w|(approved|accepted|elected|chosen|rejected|merged) by ((over|more than|about|around) )?{votesCount} (?!(votes?|voices|hands|members|to|against|for|in|with|abst\\w*)\\b)[a-z]|by ((all|both|most|two|three|several|some|the|our|its|their|\\d+) ((of )?(the|our|its|their) )?)(other )?(reviewers|referees|examiners|inspectors|judges|jurors|journals?|publishers?|customers|users|readers|sponsors|suppliers|insurers|lenders|clients)\\b|(elected|appointed|co-?opted) (to|onto) the (county|city|district|national|federal|regional|state) ",
  /** What others grant, whoever asks them. */
  othersGrant:
    "(visa|law|bill|talk|paper|abstract|permission|licen[cs]e|patent|permit|planning|machine|ring|exam|inspection|audit|driving)s?",
  /** Who says what all have settled. */
  speaksForAll:
    "(?i:{everybody}|(the )?({decidingBody}|chair\\w*|moderator|host|facilitator|secretary|room|majority|most|consensus)|nobody|no one|we|i|this|that|it|there)",
  theirOwn: "[Tt]he|[Oo]ur",
  reportVerb:
    "(has |have )?(said|says|reported|reports|told (us|the \\w+)|announced|announces|mentioned|mentions|informed (us|the \\w+)|explained|explains|heard|wrote|writes|learned)( that)?|(has |have )?(confirmed|confirms|noted|notes|advised|advises|stated|states|relayed|shared|added|adds|pointed out|passed on|let (us|the \\w+) know|updated (us|the \\w+)) that",
  /** Opens what is only brought back to mind. */
  recapLabel:
    "(((a|just a|quick|friendly) )*(reminder|recap)|to recap|as a reminder|background|history|(for )?context|as you (all )?(may )?know|as (some of you|we all|everybody|everyone) knows?)",
  /** Opens what others wrote or had told. */
  wordFrom:
    "([^.:;?!]{0,40} )?((letter|e-?mail|mail|message|news|word|update|answer|reply|statement)s? (from|by)|report from) (?!us\\b)[^.:;?!]{2,40}|from (the|our|my|his|her|their) [^.:;?!]{2,30}",
  accordingTo: "(says|said|according to|reports|writes|claims?)",
  /** Behind it somebody gives an answer, or speaks of those who met. */
  saidByAll: "we|it|this|that|so|yes|yeah|no|ok|okay|aye|fine|agreed|nothing|to|in|on|at|a|an|they|he|she",
  thenOwn:
    "((so|and|but|then|which|hence|therefore) ){0,2}(we|{everybody}|the {decidingBody}|{nobodyAgainst}|agreed|accepted|carried)",
  givenToUs:
    "(approved|accepted|granted|adopted|confirmed)\\b[^.;:?!]{0,30}?[,;:–—-] ?(so |and |which means )?we('ve| have)? (now )?(got|get|have|received|won|are in)\\b",
  officialGrant:
    "([^.;:?!]{2,60}: )?(the |our |a )?([\\w'-]+ ){0,3}?(trade ?marks?|patents?|visas?|certificat(e|ion)s?|accreditation|registration|tax exemption|charity status)( \\w+){0,1}?( (in|for|of|with|from|at|under) [^.;:?!,]{2,50}?)? (was|were|has been|have been|got) (finally |now )?(approved|accepted|granted|issued|confirmed|awarded)\\b(?![^.;:?!]{0,40} by )",
  /** What somebody says of a matter when it is settled. */
  settledAs:
    "(approved|adopted|accepted|agreed|decided|settled|resolved|merged|passed|granted|ratified|rejected|declined|dismissed|upheld|confirmed|signed off|voted through|waved through|nodded through|okayed|green-?lit)",
  /** Points to what was settled before: "over what we approved". */
  settledBefore:
    "((over|under|above|below|beyond|than|of|with|from|to|against) what|than|as) (((we|they)('d|'ve| had| have)?)|was|were|had been) ((already|previously|originally|once) )?(agreed|approved|accepted|decided|adopted|settled|chosen)",
  /** A vote that ran for some days, and does so no more. */
  voteOver:
    "(votes?|voting|ballots?|polls?|elections?|surveys?|consultation|(call for |lazy )?consensus( (period|call))?|(comment|review|waiting) period|last call|wglc|fcp|(results?)(?= (is|are|was|were) (out|in|published|announced)))\\b[^.;:?!]{0,60}? ((has|have|was|were|is|are) )?(now )?(closed|ended|finished|completed|run out|over|out(?! of\\b)|published|announced)\\b",
  /** It was so before the meeting, which is only told of it. */
  toldBeforehand:
    "{settledAs}\\b[^.;:?!]{0,30} (already|beforehand|before the {meeting}|since (the |our )?last ({meeting}|time)|between (the |two )?{meeting}s)\\b|(already|previously|meanwhile|in the meantime|by now) ((been|was|were) )?{settledAs}\\b|[,;(–—-] ?((just|only) )?(fyi|for (your |the )?info(rmation)?|(just|only) for the record)( only)?[).!]*$|for the record only",
  /** The same of what stands before "on", and says nothing of what was chosen. */
  approvedAs:
    "(approved|adopted|accepted|merged|passed|granted|ratified|rejected|declined|confirmed|signed off|voted through)",
  /** Where people settle something who do not sit together. */
  writtenPlace:
    "((over|via|through|by) (e-?mail|mail|letter|post|phone|chat|slack|matrix|irc)|in (the |our |an? )?([\\w-]+ )?(issue|ticket|tracker|thread|forum|PR|pull request|survey|chat|channel|RFC)\\b|on (the |our |an? )?(mailing|e-?mail|dev) list(?! (of|from)\\b))",
  onSite:
    "on (the |our |an? )?((issue )?tracker|list|forum|thread|ticket|issue #?\\d+|PR|pull request|github|slack|discourse|matrix|zulip|discord)(?! (of|from)\\b)",
  saysAgainst: "(against|objected|objections?|voted)( (it|this|that))?",
  inPoll:
    "(in|on|at) (the|a|our|an) (([\\w-]+ )?(poll|survey|ballot|questionnaire)|agm|general assembly|congress|convention)",
  /** How people answered when they were asked in writing. */
  likedInSurvey:
    "^([\\w.-]+ ){0,3}(surveys?|questionnaires?)( \\([^()]{1,30}\\))?:(?! ?(we|{decided})\\b)|(preferred|liked|wanted|favou?red|voted for|(chose|picked) (?!to\\b)|went for)[^.;:?!]{0,60} (in|on) (the|a|an|our|last \\w+'s|this year's) ([\\w-]+ )?(survey|questionnaire|feedback (form|sheet)s?|(exit|online|web|members'?|readers'?|doodle) poll)",
  publicVote:
    "(in|by|at) (the|a|an) (public|online|audience|community|visitors?'?) (vote|poll|voting|survey)",
  /** Those who use what others make, and were asked. */
  usersAsked: "(the |our |most |\\d+ )?(users|readers|customers|visitors|subscribers|respondents|community)",
  /** What people hand in to others, who say yes or no to it. */
  handedIn:
    "((warranty|insurance|damage|tax|refund) claims?|talks?|papers?|abstracts?|posters?|tutorials?|workshops?|dev ?rooms?|booths?|stands?|stalls?|manuscripts?|journal articles?|bofs?)",
  /** The same of what may be handed in to the meeting as well. */
  askedFor:
    "({handedIn}|letters?|sessions?|tables?|bids?|applications?|submissions?|nominations?|requests?|proposals?|grants?|patch(es)?|pull requests?|PRs?|MRs?|reports?|packages?|claims?|appeals?|complaints?|entr(y|ies)|offers?)",
  /** How others answer it. */
  answeredSo:
    "(accepted|approved|rejected|declined|granted|refused|turned down|selected|chosen|shortlisted|in(?=[,.!]|$))",
  /** Of these, what somebody asks for is said with whom they ask. */
  askedOf:
    "(applications?|nominations?|submissions?|pull requests?|PRs?|patch(es)?|bids?|appeals?|complaints?|requests?|proposals?)",
  ourOwn: "(our|my)",
  /** To whom it is handed in. */
  handedTo: "((to|with|at) (the|a|an|our|their)|with|at)",
  /** What another body did to what is ours. */
  turnedOurs:
    "(has |have )?(rejected|declined|refused|turned down|dismissed|denied) our\\b|\\b(accepted|approved|granted) our ([\\w-]+ ){0,2}{askedFor}\\b",
  /** What was looked over, each by each: "were inspected and all passed". */
  testPassed:
    "(inspected|tested|checked|serviced|examined|surveyed|marked|measured|weighed|scanned)\\b[^.;:?!]{0,60}\\b(passed|approved)\\b",
  /** Sits over those who work through patches or tickets, whose notes are named so. */
  overBody: "(steering (group|committee|council)|board|council|foundation|trustees|[TO]SC|TOC|PMC)",
  bodyDid: "([a-z]+ed|chose|set|gave|put|took)",
  workTitle:
    "(triage|((proposal|patch|code|issue|bug|ticket|design) )?review|retro(spective)?|stand-?up|daily|sprint|refinement|bug squash|scrub)",
  /** Before what is still to be done. */
  yetTo: "(be|get|gets|to|will|should|can|must|may|and|the|a|another|we)",
  hasBeen: "((has|have) been|got)",
  /** Behind a body without an article: it is another one that did so. */
  hasNow: "(has|have)( (now|already|since))?",
  /** Whoever met, by a word that is no name. */
  themselves:
    "we|i|this|that|it|there|they|he|she|who|nobody|no one|{everybody}|most|members|those present|(the|our|this) ({decidingBody}|chair\\w*|room|majority|consensus)",
  /** What those who met may be together, which a title tells. */
  anyOwnBody: "{body}|{memberOf}|AGM|assembly|meeting|board members",
  /** What others did, as those tell it who were not there. */
  hasSettled:
    "({settledAs}|{ownSettled}|{bodyPicked}|extended|prolonged|banned|named|nominated|ruled|set (a|the|up)|put off|given (us|the (green|go)))",
  /** What is kept so is not settled. */
  keptOpen:
    "(it|this) stands over|(keep|keeps|leave|leaves) (it|this|that|these|them|the ({matterName}|issue|ticket|thread)) open",
  itHasBeen: "it (has|have) been",
  /** What those who met made of it. */
  thenWe:
    "(so|and|then|hence|therefore) (we|{everybody}|the {decidingBody}) (?!(have|had|are|were|can|could|may|must|need|got|get|won|know|thank)\\b)",
  /** Nobody was against it where it was put before, and nobody among those who met. */
  alsoHere:
    "(and|or|nor) (none|nobody|no one|any)( (was|were))?( (raised|heard|made|voiced))? (here|today|tonight|(in|at|on|during) (the|this|our|today's) ({meeting}|{gathering}|room))",
  /** Several speak for what they would have. */
  speaksFor:
    "(says?|said|wants?|wanted|prefers?|preferred|suggests?|suggested|proposes?|proposed|votes?|voted|is for)",
  /** Bodies that decide a lot beside a club or a school, where a note's title does not name them. */
  foreignBody: "(council|trustees|union|commission|senate|federation|congress)",
  /** Those who sit over a school or a town. */
  govern: "governors|councillors",
  /** Those beside them who decide something, too, but no meeting of the kind that notes are of. */
  outerBody:
    "{govern}|county|city|town|district|municipality|parish|diocese|state|government|ministry|school|university|faculty|landlord|landlady|owners?|bank|insurers?|supplier|vendor|provider|agency|foundation|funder|publisher|jury|harbour office|police|court|neighbou?rs|parent company|headquarters|purchasing|sister project",
  theirMeeting: "(at|in) (their|its) ((own|last|previous|[a-z]+) )?({meeting}|{gathering}|session)",
  /** What others ask for what is theirs. */
  chargedByOthers:
    "\\b(prices?|fares?|fees?|rates?|rents?|charges?|tickets?) (at|in) (?!(future|may|june|july|march|april|august|\\d)\\b)\\w|\\b(bus|train|ferry|tram|postage|postal|electricity|gas|water|power|energy|fuel|petrol|diesel|parking|bank|insurance) (fares?|fees?|rates?|prices?|charges?|costs?|premiums?)\\b|\\b(tariffs?|vat|taxes|wages|tolls?|postage)\\b|\\b(?!(club|society|association|co-?op|choir|group|let|what|that|it|here|there|who)'s)\\w+'s (fares?|fees?|rates?|prices?|charges?|rents?|opening hours)\\b|^the (pool|gym|library|town hall|museum|harbour|school|church|shop|supermarket|car park|post office|bank|office|canteen|café|cafe|pub) (is |will be )?(closes?d?|opens?|shuts?|reopens?|charges?|costs?)\\b",
  /** What those who met are together, as the title of a note may name it. */
  ownKind:
    "(department|faculty|society|club|PTA|PTFA|association|guild|choir|orchestra|band|school|practice|co-?op|cooperative|network|federation|branch|unit|players|parish|trust|union|league|laboratory|lab|congregation|circle|chapter|staff|parents|editors|maintainers|volunteers|residents|tenants|owners|teachers|governors|directors|wardens|stewards|organi[sz]ers|coaches|admins|moderators|librarians|translators|packagers|students|neighbou?rs)",
  /** What they did so, in the past and not the perfect: "has" tells of others. */
  ownSettled:
    "(agreed|approved|accepted|adopted|allowed|permitted|decided|resolved|voted|chose|elected|appointed|endorsed|ratified|rejected|declined|authori[sz]ed|reached|supported|preferred|concluded|opted|concurred|granted|agrees|approves|decides|said (yes|no)|settled|turned (it|this|that) down|signed off)",
  /** All of what was named before. */
  allNamed: "(both|all( (of them|{votesCount}))?|each)( (are|were|was|is))?",
  weSubmitted:
    "(we|i|our|my|{handedIn}|([A-Z]\\w+ )?(sent|handed|turned) in|submitted|submissions?|applied|abstracts?|journals?|conferences?|upstream)",
  /** Between what was handed in and the answer. */
  ofWhat: "(in|at|on|for|by|of|about|to|with|from)",
  /** Names what waits for an answer of others, above the answers. */
  sentOut:
    "(status|state) (of|report)\\b[^.]{0,40}|([^\\s:]+ ){0,2}{handedIn}( (in|at|for) [^.:]{2,30})?|(our|sent|submitted|handed in) ([^\\s:]+ ){0,2}{askedFor}",
  nextObject: "(the|an?|all|our|his|her|their|this|that|it|them|two|three|\\d)\\b",
  gotBy:
    "({beDone}|got|gets|have|did get|was|were)( (been|not|finally|both|all|now|also|just|unfortunately|sadly)){0,2}",
  notByUs: "(?![^.;?!]{0,60}\\b({votedHow}|by (us|{everybody}|the {decidingBody})))",
  notTakenByUs: "(?![^.;?!]{0,60}\\bby (us|the {decidingBody}))",
  /** By whom somebody is allowed something, where it is nobody at the meeting. */
  someOther: "(from|of|by) (?!(us|{everybody}|the ({decidingBody}|room|members|majority)|all)\\b)[\\w@]",
  weWereGiven:
    "we('ve| have)?( (finally|now|just|also))? (were|was|been|got|are) ((now|finally|also|both|just|all) )?({answeredSo}|elected|admitted|awarded|picked)\\b|(got|get|have|has|received|obtained|given) (the|a|an|our|their) ((final|formal|official|written) )?(go-?ahead|green light|ok|okay|approval|permission|consent|nod|blessing|thumbs up|clearance) {someOther}",
  /** What was settled has come: it is told afterwards. */
  hasArrived:
    "(approved|accepted|granted|confirmed)\\b[^.;:?!]{0,40}?[,;–—-] ?(and )?((the|our) )?(contract|money|letter|confirmation|funds|cheque|check|payment|tickets?|flights?|certificate)( (is|was|has|have|are))? (already )?(arrive[sd]?|on its way|came|comes?|received|booked|paid|in)\\b",
  /** Whose money it is. */
  moneyFrom: "(money|funding|funds|grants?|sponsorship) from [^.;:?!]{2,40}? ({beDone}|:)",
  /** A meeting before this one. */
  formerMeeting:
    "(at|in|during) (the|our|their) ((last|previous|prior|former) (\\w+ ){0,2}({meeting}|{gathering}|agm)|(agm|{gathering}|general (meeting|assembly)|([\\w-]+ )?{meeting}) (in|on|of) (the )?(last|{monthName}|{weekday}|spring|summer|autumn|winter|\\d))|(in|at) {meeting} (#|no\\.? ?)?\\d{1,3}",
  /** Beside a meeting, or on a day before it. */
  /** Opens what is told in passing of others. */
  inPassing: "by the way|btw|incidentally|meanwhile|elsewhere|in other news",
  asidePlace:
    "(for what it's worth|fwiw|(in|at) (the|my|our|their) (other|old|previous|former) ({decidingBody}|club|project|society|job|town|place|school)|(on|last) {weekday}( (morning|afternoon|evening|night))?|(in|at|over|during|after) ((the|a) )?(hallway|corridor|pub|bar|car|train|bus|ferry|station|airport|party|lunch|dinner|breakfast|coffee|beer|sprint|hackathon|camp|break|conference|summit))",
  formerOutcome:
    "(prior|previous|earlier|past|old|former|existing) (decision|resolution|agreement|consensus|ruling)s?",
} as const;
