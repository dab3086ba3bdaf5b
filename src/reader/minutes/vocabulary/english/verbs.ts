/** The verbs by which minutes tell a task from a topic and from what is only going to happen, parted by blanks. */
export const VERBS = {
  /** Open a task that nobody's name stands before: "Invite the keeper." */
  tasks: `
    add adjust advertise apologise apologize bisect bump demo focus fork host kick agree analyse analyze announce apply approach
    arrange ask assemble assign attach automate benchmark book bring build buy call cancel capture change
    chase check circulate clarify clean clear close collect compare compile complete compose confirm connect
    consider consult contact continue convert coordinate copy create cut debug define delete deliver deploy
    design determine develop distribute document donate double-check draft draw drop edit email e-mail
    enable encourage ensure escalate establish estimate evaluate examine expand experiment explain explore
    extend extract fetch figure file fill finalise finalize find finish fix follow follow-up forward gather
    generate get give hand help hire identify implement improve include inform inspect install integrate
    introduce investigate invite invoice join keep launch lead learn let liaise link list locate look mail
    maintain make map mark measure mend merge migrate move negotiate notify obtain offer oil open order organise
    organize outline own pack paint pay pick ping place plan post prepare present print prod promote propose
    provide publish pull purchase push put raise reach read rebase recruit redo refactor register release
    remind remove rename renew repair replace reply report request research reserve resolve respond restart
    restore retire rewrite ring roll run save scan schedule scope search secure send set setup share ship
    sign simplify solidify solve sort speak specify speed split start stop store submit suggest summarise
    summarize support switch take talk tell test thank think tidy track train transfer translate triage try
    turn tweak type count configure download export mirror patch poll rerun retest revise rework sketch swap tag
    reproduce replicate nudge trawl canvass craft diagnose embed engrave enlist enrol formulate isolate jot prioritise
    prioritize rearrange reformat relay repost requisition scout signpost solicit strengthen strim summon unlock unpick
    unsubscribe re-read retry recover reclaim
    activate archive adapt allocate amend appoint assess back-up bind calculate calibrate coach collate combine compress compute
    correct decorate delegate deprecate detach digitise digitize duplicate enlarge equip flip grease harden hide import
    initiate insulate insure invent lubricate mow optimise optimize overhaul perform preserve prune redesign refund
    relocate renovate reopen rewire scrape scrub seal select separate shrink smooth solder subscribe sweep sync tie trace
    transcribe vacuum warn weld wire wrap
    deepen lengthen thicken loosen soften flatten steepen resolder regrind recalculate resize requalify remeasure
    trim annotate backport borrow clone consolidate contribute curate decommission deduplicate disable disconnect
    dismantle enquire erect glue hang inquire insert instruct laminate lend nominate phone polish procure proofread pursue
    re-run re-send rebook rebuild recheck reconcile reconnect redraft redirect reduce refer refill refresh reinstall
    relabel reorder repaint reprint reschedule resend reset resubmit retrieve return reuse revert rotate seek sell sew
    sharpen shorten supervise pair supply tackle teach tighten troubleshoot tune unify uninstall unpack wash wipe unblock update upgrade upload use validate verify visit weigh work write`,
  /** Nouns as well: they open a task where what it is done to stands behind them. */
  nounTasks: `
    bench block bolt branch break brief broadcast budget catalogue charge claim code cover date drill dry dump film filter
    fit flag float fold frame freeze fund group hammer iron label level license lift limit load lock log match message mock
    model monitor mount name number package park paste photograph pilot pin plant plug pot price profile proof pump query
    quote sand screen shut source spot spray stack stage stamp stock strip survey time title transport trial water weigh`,
  /** How a meeting treats a topic: in a plan for the next one they say what was put off. */
  talks: `
    discuss talk revisit review debate decide resume reconsider reopen re-open consider continue address cover
    discussing discussion`,
  /** What somebody will be, have or feel is no task, nor where somebody will go. */
  states: `
    supervise be blame have need want like love hate prefer know believe hope feel seem appear agree disagree benefit
    receive enjoy become remain stay wait sleep eat depend defer miss attend travel leave arrive return
    retire die lose win fail hear notice mind care matter suffer belong happen mean speak lecture celebrate
    not never no`,
  /** What somebody does at the meeting itself, or anyway, or away from it: with a day to come it is no task. */
  narrated: `
    ask propose suggest report explain confirm announce present show consider agree offer request remind thank
    tell clarify discuss support speak open close start join move approach continue address think use run keep
    maintain own lead look work get have give visit stop plan host travel leave raise reach target focus demo
    launch retire speed promote recommend talk call reply respond learn train hope`,
  /** With an object and no day to come somebody may have the habit of it, or do it at the meeting itself. */
  habits: `
    supervise find get give put make set take read test try measure compare evaluate identify experiment fork count determine
    examine figure improve include integrate help let like list locate map mark own place provide pull push raise reach
    request save secure seek share solve specify start stop store type visit work analyse analyze encourage enable
    ensure estimate define describe explore consult convert consider continue connect contribute introduce summarise
    summarize outline design train run hold bring compile donate host switch plan play maintain sell sew
    supply teach follow coordinate nominate pursue reject oppose second adjourn amend tune manage track audit cover
    explain develop build generate scope answer pose seize mirror tackle approach
    establish expand extend drop clear insert lead poll enter load charge`,
  /** Of a person that does it to something, they tell of a task; as an order they might be nouns. */
  deeds: `
    adapt allocate append archive assess bake bind bleach brush bundle calculate calibrate catalogue chop collate
    commission compress cook crop cross-check cut decorate digitise digitize dispatch dig empty enter erase exchange
    export fasten fell fence fit fold frame grease grind hammer harvest heat hoist hose import index iron itemise
    knit laminate lay load lock log lower modify mount mow nail notarise number oil overhaul oversee pack paste patch
    photocopy photograph pilot pin plane plant plaster plough plug plumb pour process proof-read proofread prune pump
    rake re-draft redesign redistribute redraw refine refit refund regenerate rehang reimburse relocate remake
    reorganise reorganize rephrase replant reroute rescan restructure retype reupload re-upload rewire reword rig rinse
    sand saw scrape screw scrub seal service settle shelve shovel shortlist sift solder source spray stack stage stain
    stake stamp staple stick stitch stock stow stream straighten string strip subscribe substitute survey sweep swap
    synchronise synchronize tabulate tape tar tie tile top tow transcribe transport trial tune typeset undo unfreeze
    unload unplug untangle vacuum varnish vet wax weave weed weld whitewash widen wind winterise wipe wire wrap`,
  /** Of a person that can, might or should do it, only these tell of something taken on. */
  takes: `
    look take check try write send file add fix report follow investigate ask discuss help review prepare
    test find make update create draft submit merge contact talk work arrange organise organize collect
    summarise summarize`,
} as const;
