/**
 * The outbox's tables. The law of delivery.ts stands here a second time, so that the file refuses what a mistake
 * of ours, or a person with a database shell, might ask of it. The first text is version 1 for ever; each migration
 * leads to the next version, and a new file goes through all of them, so that it equals one that was migrated.
 */

import { TRANSIT_CHECK } from "../moving/transit.ts";

/** "mwob" in ASCII: how file(1) and we tell an outbox from any other SQLite file. */
export const APPLICATION_ID = 0x6d776f62;

const FIRST = `
create table outbox (
  one integer primary key check (one = 1),
  id text not null,                   -- this store and no other, for ever
  epoch integer not null,             -- raised whenever it was found restored or moved, and taken into use again
  home text not null,                 -- the file it was then, as the system tells files apart
  commits integer not null,           -- ever made; a mark beside the file knows the last, and a file with fewer is an older one
  enqueued integer not null,          -- deliveries ever made: the left side of the conservation law
  fence integer not null              -- the last one given out; a claim's fence is never given out again
) strict;
insert into outbox values (1, lower(hex(randomblob(16))), 0, '', 0, 0, 0);

create table deliveries (
  sequence integer primary key autoincrement,
  key text not null unique,
  permalink text not null,
  mailing text not null,
  recipient text not null,
  revision integer not null check (revision >= 0),
  subject text not null,
  message_id text not null,
  envelope_from text not null,
  envelope_to text not null,
  words text not null,
  frozen_at integer not null,
  sha256 text not null check (length(sha256) = 64),
  seal text not null check (length(seal) = 64),
  state text not null check (state in
    ('queued', 'sending', 'accepted', 'deferred', 'rejected', 'uncertain', 'cancelled')),
  phase text check (phase in ('claimed', 'in_data', 'terminator_due')),
  owner text,
  lease_until integer,
  lease integer,                      -- its length in milliseconds
  fence integer not null default 0,
  attempts integer not null default 0 check (attempts >= 0),
  crashes integer not null default 0 check (crashes >= 0),
  refusals integer not null default 0 check (refusals >= 0),
  refused_since integer,
  next_at integer,
  reply_code integer,
  reply_enhanced text,
  reply_text text,
  check ((state = 'sending') = (phase is not null)),
  check ((state = 'sending') = (owner is not null)),
  check ((state = 'sending') = (lease_until is not null)),
  check ((state = 'sending') = (lease is not null)),
  check ((state in ('queued', 'deferred')) = (next_at is not null))
) strict;
create index deliveries_due on deliveries (next_at) where state in ('queued', 'deferred');
create index deliveries_sending on deliveries (sequence) where state = 'sending';

-- Apart, so that a change of state does not write the message again.
create table frozen (
  delivery integer primary key references deliveries (sequence),
  bytes blob not null,
  said text not null                  -- the words whose hash deliveries.words is, a line each
) strict;

create table attempts (
  delivery integer not null references deliveries (sequence),
  number integer not null check (number > 0),
  fence integer not null unique,
  started integer not null,
  ended integer,
  kind text check (kind in ('accepted', 'deferred', 'rejected', 'uncertain', 'lost')),
  phase text not null,
  code integer,
  enhanced text,
  text text,
  primary key (delivery, number),
  check ((ended is null) = (kind is null))
) strict;

create table history (
  line integer primary key autoincrement,
  delivery integer not null references deliveries (sequence),
  at integer not null,
  hand text not null check (hand in ('sender', 'recovery', 'person', 'archive', 'setting')),
  from_state text,
  to_state text not null,
  remark text not null
) strict;
create index history_of on history (delivery);

create table known (
  permalink text primary key collate nocase,
  words text not null,
  at integer not null
) strict;

create trigger only_legal_moves before update of state on deliveries
when old.state <> new.state and old.state || ' ' || new.state not in (
  'queued sending', 'deferred sending',
  'sending accepted', 'sending deferred', 'sending rejected', 'sending uncertain',
  'uncertain accepted', 'uncertain queued', 'rejected queued',
  'queued cancelled', 'deferred cancelled', 'queued uncertain', 'deferred uncertain'
) begin select raise(abort, 'not a legal move'); end;

create trigger first_state before insert on deliveries when new.state <> 'queued'
begin select raise(abort, 'a delivery begins queued'); end;

create trigger never_deleted before delete on deliveries
begin select raise(abort, 'a delivery is never deleted'); end;

create trigger history_stands before update on history
begin select raise(abort, 'history is never rewritten'); end;

create trigger history_stays before delete on history
begin select raise(abort, 'history is never deleted'); end;

create trigger frozen_is_frozen before update on frozen
when (select attempts > 0 or state <> 'queued' from deliveries where sequence = old.delivery)
begin select raise(abort, 'what was tried once stays as it was'); end;

create trigger frozen_stays before delete on frozen
begin select raise(abort, 'frozen bytes are never deleted'); end;

create trigger envelope_is_frozen before update of
  key, permalink, mailing, recipient, revision, subject, message_id, envelope_from, envelope_to, words,
  frozen_at, sha256, seal on deliveries
when old.attempts > 0 or old.state <> 'queued'
begin select raise(abort, 'what was tried once stays as it was'); end;

pragma application_id = ${APPLICATION_ID};
pragma user_version = 1;
`;

/** What only a digest's permalink looks like: `digest/<first day>..<last day>`. */
const OF_DIGEST = "permalink glob 'digest/????-??-??..????-??-??'";

/** Whether a delivery was tried as it is frozen, or is not at rest. */
const TRIED = "old.pinned or old.attempts > old.former_attempts or old.state not in ('queued', 'deferred')";

/**
 * Version 2. `clock_since`: only lines of history after this one say what the clock was (a clock that was wrong once
 * is forgiven by taking the store into use again). `project`: whose the store is, once that project has written to it.
 * `successions`: the configured mailing that took over the rows of one that left the configuration or changed its
 * address, at that address and up to that row. `since` and `until`: the days of a digest. SQL cannot make a seal, so
 * none covers them: a check ties them to the permalink, which every seal covers. Of a row of version 1 they are read
 * from it, here alone. `source`: the hash of what it was made of; a row of version 1 takes it, once, from the first run
 * that finds its note. `pinned`: it was in doubt once, and may have arrived. `former_attempts`: those that sent bytes which were frozen before these; `former` keeps them.
 */
const SECOND: readonly string[] = [
  "alter table outbox add column clock_since integer not null default 0",
  "alter table outbox add column project text not null default ''",
  `create table successions (
  mailing text not null,
  predecessor text not null,
  recipient text not null collate nocase,
  through integer not null,           -- the last row of the predecessor's that counts: deliveries.sequence
  primary key (mailing, predecessor, recipient)
) strict`,
  // Notes that are kept back: a run tells each once for the same reason.
  `create table held (
  permalink text not null collate nocase,
  mailing text not null,
  reason text not null,
  why text not null,
  since integer not null,             -- when it was told first
  primary key (permalink, mailing)
) strict`,
  "alter table deliveries add column since text",
  `update deliveries set since = substr(permalink, 8, 10) where ${OF_DIGEST}`,
  // The check comes before the last day is filled in, so it lets one be absent; a reader of the row does not.
  `alter table deliveries add column until text check ((since is not null) = (${OF_DIGEST})
    and (until is null or permalink is 'digest/' || since || '..' || until))`,
  "update deliveries set until = substr(permalink, 20, 10) where since is not null",
  "alter table deliveries add column source text check (length(source) = 64)",
  "alter table deliveries add column former_attempts integer not null default 0",
  "alter table deliveries add column pinned integer not null default 0 check (pinned in (0, 1))",
  `update deliveries set pinned = 1 where exists
  (select 1 from history where delivery = deliveries.sequence and to_state = 'uncertain')`,
  `create trigger doubt_pins after update of state on deliveries when new.state = 'uncertain'
begin update deliveries set pinned = 1 where sequence = new.sequence; end`,
  `create trigger pinned_stays before update of pinned on deliveries when new.pinned < old.pinned
begin select raise(abort, 'what may have arrived stays as it was'); end`,
  "drop trigger envelope_is_frozen",
  `create trigger envelope_is_frozen before update of
  key, permalink, mailing, recipient, revision, subject, message_id, envelope_from, envelope_to, words,
  frozen_at, sha256, since, until on deliveries
when ${TRIED}
begin select raise(abort, 'what was tried once stays as it was'); end`,
  `create trigger source_is_frozen before update of seal, source on deliveries
when old.source is not null and (${TRIED})
begin select raise(abort, 'what was tried once stays as it was'); end`,
  `create trigger only_what_came_to_nothing_is_let_go before update of former_attempts on deliveries
when old.pinned or new.former_attempts <> old.attempts or old.state not in ('rejected', 'cancelled', 'deferred')
begin select raise(abort, 'what may have arrived stays as it was'); end`,
  "drop trigger frozen_is_frozen",
  `create trigger frozen_is_frozen before update on frozen
when (select ${TRIED.replaceAll("old.", "")} from deliveries where sequence = old.delivery)
begin select raise(abort, 'what was tried once stays as it was'); end`,
  `create table former (
  delivery integer not null references deliveries (sequence),
  attempts integer not null,          -- how many there were when its bytes were let go
  bytes blob not null,
  said text not null,
  sha256 text not null check (length(sha256) = 64),
  frozen_at integer not null,
  primary key (delivery, attempts)
) strict`,
  `create trigger former_stands before update on former
begin select raise(abort, 'what was tried once stays as it was'); end`,
  `create trigger former_stays before delete on former
begin select raise(abort, 'frozen bytes are never deleted'); end`,
  "drop trigger only_legal_moves",
  `create trigger only_legal_moves before update of state on deliveries
when old.state <> new.state and old.state || ' ' || new.state not in (
  'queued sending', 'deferred sending',
  'sending accepted', 'sending deferred', 'sending rejected', 'sending uncertain', 'sending queued',
  'uncertain accepted', 'uncertain queued', 'rejected queued', 'cancelled queued',
  'queued cancelled', 'deferred cancelled', 'rejected cancelled', 'queued uncertain', 'deferred uncertain'
) begin select raise(abort, 'not a legal move'); end`,
  "pragma user_version = 2",
];

/**
 * Version 3. `forms`: what messages to many people have in common, and the words they were frozen with, once for all of
 * them; a row of `frozen` that has a form holds in `own` what fills its gaps, and neither octets nor words.
 */
const THIRD: readonly string[] = [
  `create table forms (
  number integer primary key,
  sha256 text not null unique check (length(sha256) = 64),
  octets blob not null,
  gaps text not null,                 -- pairs: how many octets stand before each, and which value fills it
  said text not null
) strict`,
  "alter table frozen add column form integer references forms (number)",
  "alter table frozen add column own text check ((form is null) = (own is null))",
  `create trigger forms_stand before update on forms
begin select raise(abort, 'what was frozen for many stays as it was'); end`,
  `create trigger forms_stay before delete on forms
begin select raise(abort, 'frozen bytes are never deleted'); end`,
  // On its way to another place (moving/transit.ts).
  `alter table outbox add column transit text not null default '' check (${TRANSIT_CHECK})`,
  "pragma user_version = 3",
];

/** The statements of each version, from 1, that lead to it from the one before. */
export const VERSIONS: readonly (readonly string[])[] = [[FIRST], SECOND, THIRD];

/** The version this program writes, and the newest it reads. */
export const VERSION = VERSIONS.length;
