/** Small mistakes that nobody must be able to make in the outbox, on a disk or a branch, and the rules of SMTP without a test that says so. */

/** What is wrong with one line of the program, and which tests must see it. */
export interface Mutant {
  /** Below src. */
  readonly file: string;
  /** Stands there exactly once. */
  readonly old: string;
  readonly now: string;
  /** What would become of a message. */
  readonly why: string;
  readonly tests: readonly string[];
}

type Line = readonly [old: string, now: string, why: string];

const OUTBOX = ["contract", "claims", "intake", "moves", "dispatch", "abreast", "sequences", "outbox"].map(
  (name) => `outbox/${name}`,
);
const LAW = ["outbox/delivery", ...OUTBOX];
const STORE = ["outbox/edges", ...OUTBOX, "outbox/sqlite/damage"];
const SMTP = ["outbox/edges", "transports/smtp/smtp", "transports/smtp/session"];
const BRANCH = ["outbox/git/branch", "outbox/git/remote", "outbox/git/tables"];
const DISPLACED = ["outbox/sqlite/trust/displaced"];

function of(file: string, tests: readonly string[], lines: readonly Line[]): readonly Mutant[] {
  return lines.map(([old, now, why]) => ({ file, old, now, why, tests }));
}

export const MUTANTS: readonly Mutant[] = [
  ...of(
    "outbox/sqlite/claims.ts",
    [...OUTBOX, "outbox/faults", "outbox/processes"],
    [
      [
        "if (held !== undefined) giveBack(database, id, held, now);",
        "",
        "a claim without a mark is held until it runs out",
      ],
      ["set fence = fence + 1", "set fence = fence", "two claims under one fence"],
      [
        "(next_at <= :now or",
        "(next_at >= 0 or",
        "tried before its time: a server that asked to wait is hammered",
      ],
      ["or next_at > :now +", "or next_at < :now -", "held for a year by a clock that was wrong once"],
      ["found.attempts + 1", "found.attempts", "an attempt written over the one before"],
      ["now.getTime() + lease;", "now.getTime();", "a claim that anybody may take at once"],
      ["and lease_until > :now", "", "a sender that slept releases the dot of a message that another has"],
      [
        '["claimed", "in_data"]);',
        '["claimed", "in_data", "terminator_due"]);',
        "leave to release given twice",
      ],
      [
        '"in_data", ["claimed"]',
        '"in_data", ["claimed", "terminator_due"]',
        "in doubt becomes certainly not sent",
      ],
      [
        "and fence = :fence and state = 'sending' and",
        "and state = 'sending' and",
        "a stale sender's record stands",
      ],
      ["return changed === 1 &&", "return", "a record that does not stand is believed"],
      [
        "and fence = :fence and state = 'sending'`",
        "and state = 'sending'`",
        "a stale sender renews another's lease",
      ],
      [":most)\n    order by sequence`", ":most)\n    order by sequence desc`", "the newest first"],
    ],
  ),
  ...of(
    "outbox/sqlite/schema.ts",
    ["outbox/sqlite/digest-days", "outbox/sqlite/migration"],
    [
      ["(since is not null) = (", "(since is not null) <= (", "a digest without its days is a note"],
      ["until is null or permalink is", "until is null or true or permalink is", "a digest of other days"],
      ["sha256, since, until on", "sha256 on", "the days of what was sent are changed"],
      ["substr(permalink, 20, 10)", "substr(permalink, 8, 10)", "an older digest ends on its first day"],
    ],
  ),
  ...of(
    "outbox/sqlite/freezing.ts",
    ["outbox/sqlite/digest-days"],
    [["frozen.span?.until ?? null", "frozen.span?.since ?? null", "a digest ends on its first day"]],
  ),
  ...of("outbox/sqlite/deliveries.ts", STORE, [
    ["    envelope.to,\n", "", "a recipient changed on disk is used"],
    ["    envelope.from,\n", "", "a sender changed on disk is used"],
    ["    messageId,\n", "", "a Message-ID changed on disk is used"],
    ["sha256(bytes) !== of.sha256", "bytes.length < 0", "bytes changed on disk are sent"],
    ["isCoherent(read.state, read.phase) &&", "", "a row in no possible state is acted on"],
    ["seal(read, read.sha256) === sealed", "true", "a row changed on disk is believed"],
    [" && read.key === deliveryKey(read)", "", "a delivery found under another's key"],
    ["if (isLegal(from.state, to, by)) return;", "return;", "an archive's silence sends again"],
    ["{ phase: null, owner", "{ owner", "a phase that outlives its attempt"],
    ["lease: null, next_at: null }", "lease: null }", "an accepted delivery that is due"],
    [
      "note(database, from.sequence, by, from.state, to, at, remark);",
      "",
      "a move without a line of history",
    ],
    ['=== "deferred" ? row.date', '=== "queued" ? row.date', "told to come at another time than is held"],
    ['=== "sending" ? row.date', '=== "queued" ? row.date', "not told how long a dead sender holds it"],
  ]),
  ...of(
    "outbox/delivery.ts",
    ["outbox/outbox"],
    [
      ["rejected: EXIT.rejected", "rejected: EXIT.ok", "a refusal nobody hears of"],
      ["uncertain: EXIT.person", "uncertain: EXIT.ok", "doubt nobody hears of"],
      ["queued: EXIT.again", "queued: EXIT.ok", "a message of a dead sender nobody comes back for"],
    ],
  ),
  ...of(
    "outbox/sqlite/freezing.ts",
    ["outbox/intake", "outbox/moves", "outbox/contract"],
    [
      [
        "if (found.attempts > found.formerAttempts) return false;",
        "",
        "what was tried is frozen anew by itself",
      ],
      ["found.isPinned || (state", "(state", "what may have arrived becomes another message"],
      [
        "? { bytes: frozen.bytes, said",
        "? { bytes: new Uint8Array(0), said",
        "a note frozen anew loses its words",
      ],
      [
        "set former_attempts = attempts",
        "set former_attempts = former_attempts",
        "what is mended goes out as it was",
      ],
    ],
  ),
  ...of(
    "posting/enqueue.ts",
    ["posting/mended"],
    [
      ["changed.length === 0 ? undefined : frozen", "undefined", "what was refused goes out as it was"],
      [
        "for (const { delivery, frozen } of ready.anew) await",
        "for (const { delivery, frozen } of []) await",
        "what was never tried goes out as it was",
      ],
    ],
  ),
  ...of(
    "posting/retry.ts",
    ["posting/mended"],
    [
      [
        '(anew && state === "deferred")',
        'state === "deferred"',
        "what is tried by itself changes on the way",
      ],
    ],
  ),
  ...of(
    "posting/plan/edits.ts",
    ["posting/plan", "long/edited"],
    [
      ["source !== edition.article.source && ", "", "a better reader makes edits"],
      [" && !hashesOf(edition, site).has(words)", "", "a moved comma makes an edit"],
    ],
  ),
  ...of(
    "model/edition.ts",
    ["posting/plan"],
    [["14 * HOUR", "-14 * HOUR", "held where it is that day already"]],
  ),
  ...of("outbox/contract.ts", OUTBOX, [
    ["LEASE = 60_000", "LEASE = 5_000", "a lease as short as the time to the dot"],
  ]),
  ...of("outbox/delivery.ts", LAW, [
    [
      'to: "queued", by: ["person", "setting"]',
      'to: "queued", by: ["person", "recovery"]',
      "sent again unasked",
    ],
    [
      'to: "accepted", by: ["person", "archive"]',
      'to: "accepted", by: ["person", "recovery"]',
      "lost unasked",
    ],
    [
      'from: "rejected", to: "queued", by: ["person"]',
      'from: "rejected", to: "queued", by: HANDS',
      "refused again",
    ],
    ['to: "deferred", by: ["sender", "recovery"]', 'to: "deferred", by: ["sender"]', "a crash is for ever"],
    ['from: "queued", to: "cancelled"', 'from: "accepted", to: "queued"', "what was accepted goes again"],
    ["|| m.by.includes(by)", "|| true", "anybody may do anything"],
    ['(state === "sending") ===', '(state === "accepted") ===', "no state is coherent"],
    ["permalink.toLowerCase()", "permalink", "a permalink in capitals posts everything again"],
    ["recipient.toLowerCase()", "recipient", "a list's name in capitals posts everything again"],
    ["revision}`;", "0}`;", "a correction taken for what it corrects"],
    ['|| mailing.includes("/")', "", "two deliveries under one key"],
    ["|| revision < 0", "", "a revision before the first"],
    ["counts.all ===", "counts.all >=", "a lost delivery is not missed"],
  ]),
  ...of(
    "outbox/dispatch.ts",
    [...OUTBOX, "outbox/faults", "outbox/processes"],
    [
      ["recover(now(), isAlive,", "recover(now(), () => true,", "a killed run holds everything for a minute"],
      ["|| run.signal?.aborted === true)", ")", "claims go on after the run was told to end"],
      [
        "claim !== undefined && (await store.inData(claim, now()))",
        "claim !== undefined",
        "a phase is skipped",
      ],
      [
        "isDue = await (isDue ? store.renew(claim, now()) : store.terminatorDue(claim, now()));",
        "isDue = true;",
        "a dot before its record",
      ],
      ["      return false;", "      return true;", "a dot although the record could not be written"],
      ["if (faults.length > 0) throw together(faults);", "", "a full disk is not told"],
      ["  return first === undefined ?", "  return true ?", "of several messages in hand one is told of"],
      [
        "setInterval(() => renew(store, claim, now())",
        "setInterval(() => now()",
        "a slow server loses the claim",
      ],
      ['outcome.kind === "accepted" && !isDue', "outcome.kind === undefined", "a rash transport is believed"],
      ['return isDue ? { kind: "uncertain"', 'return !isDue ? { kind: "uncertain"', "in doubt is sent again"],
      [
        "result.bug !== undefined) return EXIT.bug",
        "result.bug !== undefined) return EXIT.ok",
        "a silent bug",
      ],
      ["if (turn.fault !== undefined) ways.shut();\n    else", "", "on a full disk the next one is tried"],
      ["if (fault !== undefined) faults.push(fault);", "", "a full disk is not told"],
      ["|| (await store.giveBack(claim, now()));", "|| true;", "three full disks set a message aside"],
      [
        "isUnsent && (await store.giveBack(claim, now()))",
        "isUnsent && true",
        "what was refused on a full disk is in doubt",
      ],
      [
        'outcome.kind === "deferred" || outcome.kind === "rejected"',
        "true",
        "what was accepted on a full disk goes again",
      ],
      [
        'fault !== undefined && attempted.outcome.kind === "deferred"',
        "fault !== undefined",
        "a rash transport's message goes again",
      ],
      ['if (found.state !== "sending")', "if (false)", "an acceptance that stands is told as unknown"],
      ['phase: "terminator_due" }', 'phase: "claimed" }', "a store that cannot be read is told as well"],
    ],
  ),
  ...of("outbox/many/subjects.ts", OUTBOX, [
    ["named?.has(key) !== false", "true", "naming one note sends all"],
    [".sort((a, b) => a.sequence - b.sequence)", "", "out of order"],
    ["if (missing !== undefined) throw", "if (false) throw", "a key that is not there is passed over"],
  ]),
  ...of(
    "outbox/many/at-hand.ts",
    [...OUTBOX, "outbox/faults", "outbox/processes"],
    [["  await Promise.all(underWay);\n", "", "a store is closed under what is under way"]],
  ),
  ...of("outbox/ways-out.ts", OUTBOX, [
    ["else if (stop !== undefined) this.shut();", "", "a wrong password is tried once a message"],
    ['if (outcome.kind === "accepted")', "if (true)", "a host that refuses everybody is knocked at by many"],
    ["transport.close?.();", "void transport;", "connections that nobody ends"],
  ]),
  ...of(
    "outbox/line.ts",
    ["outbox/line", "outbox/abreast"],
    [
      ["this.#behind.set(address, []);", "", "two at once to one address"],
      ["number > next.number", "number < 0", "out of order"],
    ],
  ),
  ...of(
    "outbox/sqlite/endings.ts",
    [...OUTBOX, "outbox/faults"],
    [
      [
        '"d.sequence = :sequence and d.fence = :fence"',
        '"d.sequence = :sequence and d.fence >= :fence"',
        "a stale sender's answer decides another's attempt",
      ],
      ["tooLate(database, held, outcome, now);", "", "a late acceptance that nobody can see"],
      ["ahead <= 0", "ahead < 0", "two hold a claim for a millisecond"],
      ['ahead > 2 * row.number("lease")', "ahead < 0", "a clock set back holds a claim for a year"],
      ["&& isAlive(", "&& !isAlive(", "a living sender loses its claim"],
      [
        "if (database.get(runningRows()) === undefined &&",
        "if (true ||",
        "what a killed run left is never settled",
      ],
      ['outcome.kind === "uncertain" ? outcome.phase :', "", "where it was in doubt is forgotten"],
      ["if (!isUnsent && !hasRunOut", "if (!hasRunOut", "word that nothing was sent waits for a lease"],
      ["isUnsent ? asBefore(standing, now, BROKEN_OFF) :", "", "word that nothing was sent is not heeded"],
      ["takeAway(database.file, words);", "", "words pile up beside the store"],
    ],
  ),
  ...of(
    "outbox/sqlite/attempt.ts",
    [...OUTBOX, "outbox/faults"],
    [
      ["and d.fence = :fence", "and d.fence >= :fence", "a stale sender gives back what another is sending"],
      ["and from_state <> 'sending'", "", "a late answer hides where it was before"],
      ["order by line desc limit 1", "order by line limit 1", "put back where it was long ago"],
      [
        "return leaveWord(database.file, { id, fence: held.fence, started: held.started });",
        "return true;",
        "on a full disk the next run does not know",
      ],
      ["refusedSince?.getTime() ?? null", "null", "never given up"],
      [
        "refusals, refused_since, crashes }",
        "refusals, refused_since }",
        "what kills its sender kills it for ever",
      ],
      ["refusals, refused_since, crashes }", "refused_since, crashes }", "a wait that never grows"],
      ["number = :number`", "number > 0`", "every attempt rewritten by the last"],
    ],
  ),
  ...of(
    "outbox/sqlite/unsent.ts",
    ["outbox/faults"],
    [
      ["started.getTime()", "0", "word about an older attempt under the same fence: sent twice"],
      ["{fence}", "{0}", "word about another attempt: sent twice"],
      ["    return false;", "    return true;", "word that could not be left is counted on"],
    ],
  ),
  ...of(
    "outbox/store-fault.ts",
    ["outbox/edges", "outbox/faults"],
    [
      ['if (state === "accepted") {', "if (false) {", "an acceptance that stands is told as unknown"],
      ['if (isKnown || phase === "claimed")', "if (true)", "doubt is told as none"],
      ["if (!(cause instanceof Problems)) return cause;", "if (true) return cause;", "what left is not said"],
      ['if (state === "uncertain") return', "if (false) return", "doubt is told without a way out"],
    ],
  ),
  ...of("outbox/retry.ts", LAW, [
    ["refusals - 1, 60", "refusals, 60", "the first wait is twice as long"],
    ["Math.min(full, policy.longestWait)", "full", "a wait of years"],
    ["jitter || 0", "jitter", "no time at all, after chance that was no number"],
  ]),
  ...of("outbox/settlement.ts", LAW, [
    ['return standing.phase === "terminator_due"', "return true", "accepted without a record"],
    [
      'return { state: "uncertain", remark: "the sender was gone',
      'return { state: "queued", remark: "the sender was gone',
      "in doubt is sent again by itself",
    ],
    [
      'return asBefore(standing, now, "the sender was gone before',
      'return crashed(standing, now, policy) ?? asBefore(standing, now, "the sender was gone before',
      "a message that was never sent is set aside",
    ],
    ['if (before === "queued") return', 'if (before !== "queued") return', "not as it was before"],
    ["crashes >= policy.crashes", "crashes > policy.crashes", "what kills its sender is tried once more"],
    ["isLong && refusals >=", "isLong || refusals >=", "given up in a day"],
    [">= policy.giveUpAfter", "> policy.giveUpAfter", "one try too many"],
    ['stop === "signal" ? standing.crashes : 0', "0", "a message that kills its sender is saved by Ctrl-C"],
    [
      "refusedSince, crashes: 0, remark }",
      "refusedSince, crashes: standing.crashes, remark }",
      "set aside for nothing",
    ],
    ["standing.refusals + 1", "standing.refusals", "a wait that never grows"],
    ["standing.crashes + 1", "standing.crashes", "what kills its sender kills it for ever"],
    ["refusedSince ?? standing.started", "refusedSince ?? now", "reckoned from the end of the attempt"],
    [
      'state: "uncertain", remark: `in doubt',
      'state: "deferred", nextAt: now, remark: `in doubt',
      "sent twice",
    ],
  ]),
  ...of(
    "outbox/sqlite/database.ts",
    ["outbox/sqlite/trust/displaced", ...STORE, "outbox/sqlite/grouped", "outbox/races"],
    [
      ['#exec("begin immediate")', '#exec("begin deferred")', "two writers meet and one is thrown out"],
      ['if (this.#sqlite.isTransaction) this.#sqlite.exec("rollback");', "", "half of a move stays open"],
      [
        "this.beforeWrite();\n      return work();",
        "return work();",
        "a commit of an older copy makes it look like the newest",
      ],
      ["this.beforeWrite();\n        return group", "return group", "the same where several are committed"],
      ['this.#exec("rollback to one");', "", "half of what failed stands with what did not"],
      ['commits + :count", { count }', 'commits + :count", { count: 1 }', "a fence is given out twice"],
      ["if (this.#isBackup) this.#keepLog();", "", "a copy taken into use keeps no write-ahead log"],
    ],
  ),
  ...of(
    "outbox/sqlite/database-file.ts",
    [...STORE, "outbox/races", "outbox/sqlite/migration"],
    [
      [
        "pragma synchronous = full; pragma fullfsync",
        "pragma synchronous = off; pragma fullfsync",
        "not on disk",
      ],
      ["foreign_keys = on", "foreign_keys = off", "rows that belong to nothing"],
      ["application !== APPLICATION_ID", "application === undefined", "another program's file is written to"],
      ["version > VERSION", "version > VERSION + 9", "a newer store is not told as one"],
      ['check !== "ok"', 'check === ""', "a damaged store is sent from"],
      ["tables(opened) !== ourTables(version)", "false", "changed tables are not seen"],
      [
        'if (pragma(opened, "journal_mode") === "wal") lead',
        "if (true) lead",
        "a copy that is migrated looks like another program's after a kill",
      ],
      ["(beside) => copy(file, beside)", "() => undefined", "no copy of what was migrated"],
      [
        "guarded(file, () => new DatabaseSync(file, { timeout: BUSY }))",
        "guarded(file, () => new DatabaseSync(file, { timeout: 0 }))",
        "the loser shows BUSY",
      ],
      ["code === 11 || code === 26", "code === 26", "damage told as a bug of ours"],
    ],
  ),
  ...of("outbox/sqlite/folder.ts", STORE, [
    ["].some((name) =>", "].slice(0, 1).some((name) =>", "a store made beside the rest of one: all is new"],
    ["-journal`))", "-journal`) && false)", "a hot journal of another program is played back"],
    ["(found & 0o077) !== 0", "false", "anybody reads the recipients"],
    ['start.toString("latin1") !== MAGIC', "false", "what is no database is told as something else"],
  ]),
  ...of("outbox/sqlite/intake.ts", STORE, [
    [
      "if (found !== undefined) return { delivery: found",
      "if (false) return { delivery: found",
      "made twice",
    ],
    ['fresh.delete(row.text("key"))', 'row.text("key")', "what is there keeps all others out"],
    ["if (deliveryKey(frozen) !== key)", "if (false)", "one delivery becomes another"],
    ["!== undefined;\n}", "=== undefined;\n}", "every old note is new"],
  ]),
  ...of("outbox/sqlite/freezing.ts", STORE, [
    ["set enqueued = enqueued + :count", "set enqueued = enqueued", "a loss that no sum shows"],
    ["if (made?.of === of)", "if (made !== undefined)", "one of many has another's words"],
    ["own: JSON.stringify(merged.values)", 'own: "[]"', "what is a recipient's own is lost"],
  ]),
  ...of(
    "outbox/process-identity.ts",
    ["outbox/outbox", "outbox/processes"],
    [
      ["found === start", "true", "another process under the same number holds the claim"],
      [
        "!== place()) return true",
        "!== place()) return false",
        "a sender on another machine loses its claim",
      ],
      ['fields?.[0] === "Z" ||', "", "a sender that is dead and not reaped holds its claim"],
    ],
  ),
  ...of("outbox/sqlite/reads.ts", STORE, [
    ["  frozenBytes(database, of);\n", "", "verify does not see lost bytes"],
    ["line.from === line.to || isLegal(line.from, line.to, line.by)", "true", "verify does not see a leap"],
    ["|| lines.at(-1)?.to !== of.state", "", "verify does not see a state without a history"],
    ["if (line.from !== before) return false;", "", "verify does not see a gap"],
    [".length === of.attempts ?", ".length >= 0 ?", "verify does not see a lost attempt"],
    ["if (isConserved(all)) return [];", "return [];", "verify does not see a lost delivery"],
    [
      '"pragma foreign_key_check") !== undefined',
      '"pragma foreign_key_check") === null',
      "verify sees no orphan",
    ],
  ]),
  ...of("outbox/sqlite/verdicts.ts", OUTBOX, [
    ['if (found.state !== "uncertain") return false;', "", "a person's slip is a crash"],
    ['answer === "sent"', 'answer === "again"', "sent is sent again"],
    ["next_at: 0, crashes: 0,", "next_at: 0,", "a mended message is set aside at its first crash"],
    ["refusals: 0, refused_since: null", "refused_since: null", "a mended message waits for hours"],
    ["set next_at = :now", "set next_at = next_at", "`retry` does nothing"],
  ]),
  ...of(
    "posting/list-archive.ts",
    ["posting/list-archive"],
    [
      ['if (before.kind !== "absent")', "if (false)", "an archive that lies to all settles what it likes"],
      [
        'after.kind === "absent" ? sightings :',
        "sightings ??",
        "an archive that lies from now on is believed",
      ],
      ["until - this.#spent", "until", "a dead archive holds each part of a run for as long"],
      ["ABREAST = 4", "ABREAST = 40", "a host is asked for all at once"],
      ["this.#waiting.push(go)", "go()", "a host is asked for all at once"],
      ["Math.random() * questions.length", "0", "what comes last is never asked about while another hangs"],
    ],
  ),
  ...of(
    "posting/reconcile.ts",
    ["posting/list-archive"],
    [
      ["if ((await store.epoch()) === 0)", "if (true)", "a restored outbox sends what was sent since"],
      [
        "one.unasked === true ? key",
        "false ? key",
        "a restored outbox sends what it had no time to ask about",
      ],
      ["else if (isResent &&", "else if (false &&", "the mailing's setting is forgotten"],
    ],
  ),
  ...of(
    "posting/deliver/deliver.ts",
    ["posting/list-archive"],
    [
      ["keys.filter((key) => !doubted.has(key))", "keys", "what is in doubt is told before it is looked up"],
      ["&& !isShut ?", "?", "a wrong password is tried twice a run"],
      ["!late.has(key)", "true", "a restored outbox sends what it had no time to ask about"],
    ],
  ),
  ...of(
    "outbox/sqlite/verdicts.ts",
    ["posting/mailings"],
    [
      ["if (heirs.some(", "if (false && heirs.some(", "what another took the place of is sent beside it"],
      ["for (const heir of heirs) setAside(database, heir, found.key, now);", "", "both of a pair go"],
    ],
  ),
  ...of(
    "outbox/sqlite/intake.ts",
    ["posting/mailings"],
    [
      ["setAside(database, found, key, now);", "", "a renamed mailing posts what was owed twice"],
      ["freezeAnew(database, { ...free", "void ({ ...free", "old words go under a new address"],
    ],
  ),
  ...of(
    "outbox/successions.ts",
    ["posting/mailings"],
    [
      ["...meanwhile, ", "", "a mailing brought back posts again what its new name had posted"],
      [
        ", ...own.map((one) => ({ ...one, through: 0 }))",
        "",
        "a mailing brought back posts nothing that the other does not",
      ],
      ["there.map((name) => ({ ...one, mailing: name }))", "[]", "a renamed mailing posts everything again"],
      [
        "name === row.mailing) ?? there[0]",
        "name === row.mailing)",
        "what a renamed mailing owes never goes",
      ],
    ],
  ),
  ...of(
    "posting/past/past.ts",
    ["posting/mailings"],
    [["|| isOut(standing)", "|| true", "a removed mailing's rest goes beside the other's"]],
  ),
  ...of(
    "posting/past/predecessors.ts",
    ["posting/mailings"],
    [
      [
        "if (!isOut(first)) return first;",
        "return first;",
        "an address changed and changed back sends again",
      ],
    ],
  ),
  ...of("transports/smtp/outcome.ts", SMTP, [
    ["if (reply.code < 400)", "if (reply.code < 100)", "a muddled answer told as the server's wish"],
    ["if (reply.code < 500)", "if (reply.code < 600)", "a refusal for good is tried for days"],
    [
      'if (phase === "greeting") return { kind',
      "if (false) return { kind",
      "a server that wants nothing is asked for each message",
    ],
    ['phase === "EHLO" ||', "", "a shut way out rejects a message"],
    ['phase === "STARTTLS" ||', "", "a shut way out rejects a message"],
    ['phase === "AUTH" ||', "", "a wrong password rejects a message"],
    ["|| reply.code === 530", "", "a missing login rejects a message"],
    ["first === 2)", "first >= 2)", "everything after the dot is accepted"],
    ["first === 4)", "first === 4 || first === 3)", "in doubt is sent again"],
    ["first === 5)", "first === 9)", "a refusal is in doubt"],
    ['kind: "uncertain", phase: "terminator"', 'kind: "deferred", phase: "terminator"', "sent twice"],
    ["code === 552 && (enhanced", "(enhanced", "an unknown address is tried for days"],
    ['|| enhanced === "5.5.3"', "", "too many recipients for now is for good"],
    ["code === 503", "code === 554", "a refused message is tried for days"],
    [
      'if (phase === "MAIL") return !isAboutSize(reply);',
      "",
      "too much mail, and a connection for each message",
    ],
    ["return !isAboutSize(reply);", "return true;", "a large message keeps the small ones waiting"],
    ["&& !GREYLIST.test(text)", "", "a greylist of one keeps all waiting"],
    [
      "code === 421 || ABOUT_US.test(enhanced)",
      "code === 421",
      "a domain nobody believes, and a connection each",
    ],
    ["if (code < 400 || code > 499 || code === 452 ||", "if (", "a full mailbox keeps all others waiting"],
    ["|| isRateLimit(reply);", ";", "too much mail at RCPT, and a connection for each message"],
  ]),
  ...of("transports/smtp/step.ts", SMTP, [['verb === "HELO"', 'verb === "NOOP"', "the step is told wrong"]]),
  ...of(
    "transports/smtp/refusals.ts",
    ["transports/smtp/smtp"],
    [
      ["code === 421 || code === 503", "code === 503", "a server that closes is a wrong setting"],
      ["|| code === 503", "", "a muddled conversation is a wrong name"],
      [
        'if (phase === "EHLO" && code < 500) return',
        'if (phase === "EHLO" && code < 500) return false &&',
        "a name that is not found is tried for days",
      ],
      ["!PASSING.test(enhanced) &&", "", "a server out of order is a wrong setting"],
      ['text.replace(ADDRESS, "")', "text", "a list called helo is a wrong name"],
    ],
  ),
  ...of("transports/smtp/reply.ts", SMTP, [
    ["/^[2-5]\\d\\d( |$)/", "/^\\d\\d\\d( |$)/", "600 is an answer"],
    ["/^[2-5]\\d\\d-/", "/^[2-5]\\d\\d[- ]/", "two answers are one"],
    ["&& line.startsWith(code)", "", "250 and 550 in one answer are 250"],
    ["found?.[0] === code[0] ? found", "true ? found", "a code that contradicts its answer"],
    ["oneLine(hidden(text, secrets))", "oneLine(text)", "the password in the outbox"],
    [
      "oneLine(hidden(text, secrets)).slice(0, TEXT)",
      "oneLine(hidden(text, secrets))",
      "a megabyte in a row",
    ],
    ["hidden(text, secrets))", "hidden(text, secrets)) || text", "never empty"],
  ]),
  ...of("transports/smtp/conversation.ts", SMTP, [
    ["    this.#released = true;\n", "", "a drop after the dot is sent again"],
    ["if (sinceAsked() > timers.release)", "if (false)", "a sender that slept sends its dot"],
    ["if (reply?.code === 354)", "if (reply !== undefined)", "a body read as commands"],
    ['this.#refused !== undefined) this.#conclude(undefined, "")', "false) {}", "an empty message to nobody"],
    ["if (!isTaken) this.#refused ??=", "if (!isTaken) this.#refused =", "refused for what follows"],
    ["&& !this.#isBodyOpen", "", "a goodbye as a line of a body"],
    ["this.#released ? outcomeReleased(answer, sentence) :", "", "in doubt is sent again"],
    [
      "raw === undefined || isReplyTorn(this.#session.connection)",
      "raw === undefined",
      "half an answer is believed",
    ],
    ['this.#isReused && step === "MAIL"', "this.#isReused", "in doubt is sent again over another connection"],
    ['this.#isReused && step === "MAIL"', "false", "a limit of a connection is the message's fault"],
    ["&& reply.code === 250;", ";", "an odd answer is taken for a good one"],
    ["    await untilQuiet(watched, this.#roundTrip);\n", "", "a refusal on its way is not heard"],
    ["if (held !== undefined) this.#settle(held);", "", "a dot without a record"],
    [
      'this.#body.destroy(new Error("the delivery is over"));',
      "this.#body.push(null);",
      "a cut message is sent",
    ],
    ["if (this.#released) this.#arm(left", "if (false) this.#arm(left", "Ctrl-C makes in doubt certain"],
    ["reply.code !== 421 &&", "", "a word to a server that has hung up"],
    ["AUTH|MAIL|RCPT|DATA", "AUTH|MAIL", "no goodbye after a refusal"],
  ]),
  ...of("transports/smtp/session.ts", SMTP, [
    ["&& !hasUnread(connection)", "", "a reply too many answers the next message"],
    ["if (this.#isAtRest) this.socket?.unref();", "", "a connection at rest holds the process"],
  ]),
  ...of("transports/smtp/sessions.ts", SMTP, [
    ["this.#taken >= this.#most", "false", "a server that wants no more connections is asked for more"],
  ]),
  ...of("transports/smtp/attempt.ts", SMTP, [
    ["last.session?.isReady !== true && ", "false && ", "a message is deferred for a connection too many"],
  ]),
  ...of(
    "transports/smtp/clock.ts",
    ["transports/smtp/smtp"],
    [
      ["<= FAR", "> FAR", "a clock a year off dates what is sent"],
      ["[ \\t]*\\r?$/m", "/m", "a date in the words of a greeting stops all"],
      ["if (written !==", "if (false && written !==", "a date that never was stops all"],
    ],
  ),
  ...of("transports/smtp/quiet.ts", SMTP, [
    [
      "Math.max(performance.now() - steady, Date.now() - wall)",
      "performance.now() - steady",
      "sleep is not seen",
    ],
  ]),
  ...of("outbox/sqlite/trust/trust.ts", DISPLACED, [
    ["mark.commits > own.commits", "mark.commits < own.commits", "an older copy sends what was sent since"],
    ["own.home !== home", "false", "a copy elsewhere sends it all again"],
    ['if (mark.kind === "none")', "if (false)", "a copy that lost its mark sends it all again"],
    ["mark.isCopy)", "false)", "a folder put back with its mark sends it all again"],
    ["mark.id !== own.id", "false", "a store that another stood in for sends what that one sent"],
    [
      'if (isBackup) return ["restored"',
      'if (false) return ["restored"',
      "a copy that looks like the store itself",
    ],
    ['mark.kind === "unreadable"', "false", "half a mark is believed"],
    ["if (other !== undefined)", "if (false)", "what another sent in its place goes out again"],
    ["    refuseUnmarkable(file);\n", "", "taken into use, and told that it was not"],
  ]),
  ...of(
    "outbox/sqlite/store.ts",
    ["outbox/sqlite/trust/witness"],
    [["new Witness(folder).leave(", "void (", "who begins anew is asked whose the new one is"]],
  ),
  ...of(
    "outbox/sqlite/trust/witness.ts",
    ["outbox/sqlite/trust/witness"],
    [
      ["new Set([called, beside,", "new Set([beside,", "a link above that was switched is not seen"],
      [", followed(called)])", "])", "who calls the folder by another name is not seen"],
      ["&& one.home === other.home", "", "what a copy sent in its place goes out again"],
      ["if (isLeft !== true)", "if (false)", "a person is asked for ever where the home is full"],
    ],
  ),
  ...of("outbox/sqlite/trust/mark.ts", DISPLACED, [
    ["before.commits >= number", "before.commits > number + 9", "the mark is lowered"],
    ["if (number <= written)", "if (written > 0)", "the slower of two runs leaves the lower number"],
  ]),
  ...of(
    "outbox/sqlite/identity.ts",
    ["outbox/clock"],
    [
      ["now.getTime() > DAY ?", "now.getTime() > 9 * DAY ?", "a wrong clock is believed"],
      ["coalesce(max(line), 0)", "0", "a clock that was wrong once holds all for ever"],
    ],
  ),
  ...of("outbox/sqlite/identity.ts", DISPLACED, [
    [
      "state in ('queued', 'deferred')",
      "state in ('queued')",
      "what was deferred in an older copy goes out again",
    ],
    ["fence = max(fence, :seen)", "fence = fence", "a fence is given out twice"],
    [
      "if (held !== undefined) throw inUse",
      "if (false) throw inUse",
      "what another run has in hand is in doubt",
    ],
    ["recover(database, at, isAlive, POLICY)", "", "what a dead run left stays in its hands"],
  ]),
  ...of(
    "transports/hold-back.ts",
    ["transports/transports"],
    [
      [
        "if (!(await beforeTerminator()))",
        "if ((await beforeTerminator()) === undefined)",
        "no record, and a dot",
      ],
      ["return signal?.aborted ? STOPPED : undefined;", "return undefined;", "told to stop, and a dot"],
      ["if (signal?.aborted === true) return STOPPED;", "", "a record for what is not released"],
    ],
  ),
  ...of("transports/smtp/body.ts", SMTP, [
    ["if (!released || this.destroyed) return;", "if (this.destroyed) return;", "not released, and a dot"],
    ["const HELD = 2;", "const HELD = 0;", "nothing is held back"],
    ["if (!this.#keeper.begin()) return;", "this.#keeper.begin();", "a body although nobody asked for it"],
  ]),
  ...of("outbox/git/branch.ts", BRANCH, [
    [
      `--force-with-lease=\${REF}:\${from ?? ""}`,
      "--force",
      "who comes later writes over what the other runner has done",
    ],
    ["if (head === to) return true;", "", "a step that the remote took is taken again"],
    ["if (head !== from && head !== UNKNOWN) return false;", "", "a lost race is told as a lack of rights"],
    [`Step: \${randomUUID()}`, "Step", "two runners take each other's push for their own, and both send"],
    ["said.map(withoutLogin)", "said", "a password in an address is told"],
  ]),
  ...of("outbox/git/remote.ts", BRANCH, [
    ['"file:git:http:https:ssh"', '"file:git:http:https:ssh:ext"', "an address runs a program"],
    ["/^http\\.(?:.*\\.)?extraheader$/s.test(key)", "true", "a program of a stranger's clone is run"],
    ["(urls.length === 1 ? urls[0] : undefined)", "urls[0]", "the outbox is begun anew in a mirror"],
  ]),
  ...of("outbox/git/steps.ts", BRANCH, [
    [
      "if (why !== undefined && !isTakingOver) throw new Problems(why.problem);",
      "",
      "what was put back is sent again",
    ],
    ["found.last !== seen.last && found.steps <= seen.steps", "false", "a branch put back is believed"],
    ["if (seen.id !== found.id)", "if (false)", "another outbox in its place is believed"],
    [
      "leaveSeen(this.#ground.mark, { last: next.commit, ...counted(tables) });",
      "",
      "what was sent since it was opened may be put back",
    ],
    ["if (this.#ground.isOnlyRead) throw onlyRead(this.#ground.branch.place);", "", "a preview writes"],
    ["return () => fail(fault);", "throw fault;", "a step that was refused takes others with it"],
  ]),
  ...of("outbox/git/tables.ts", BRANCH, [
    ["if (version !== VERSION) throw damaged", "if (false) throw damaged", "files of any kind are an outbox"],
  ]),
];
