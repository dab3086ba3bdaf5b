/**
 * The outbox's tables in PostgreSQL: those of `sqlite/schema.ts` once more, each with the number of the outbox it is of,
 * for one schema holds the outboxes of many projects. The law of delivery.ts stands in checks and triggers, so that the
 * database refuses what a mistake of ours, or a person with a shell, might ask of it. A text that was released stands for
 * ever; the next version is another one behind it.
 */

import { TRANSIT_CHECK } from "../moving/transit.ts";

/** The schema that all of it lies in: one a database. */
export const SCHEMA = "minutewire";

/** Columns that are frozen with the message. */
const FROZEN =
  "key, permalink, mailing, recipient, revision, subject, message_id, envelope_from, envelope_to, words, frozen_at, sha256, since, until";

/** Whether a delivery was tried as it is frozen, or is not at rest. */
const TRIED =
  "(old.pinned = 1 or old.attempts > old.former_attempts or old.state not in ('queued', 'deferred'))";

/** A trigger that refuses, with the sentence it refuses with. */
function never(name: string, event: string, table: string, when: string, sentence: string): string {
  const each = event === "truncate" ? "statement" : `row${when === "" ? "" : ` when (${when})`}`;
  return `create trigger ${name} before ${event} on ${table} for each ${each} execute function refuse('${sentence}');`;
}

/** What was written down once is neither changed nor taken away. */
function stands(table: string, changed: string, deleted: string): string {
  return [
    ...(changed === "" ? [] : [never(`${table}_stands`, "update", table, "", changed)]),
    never(`${table}_stays`, "delete", table, "", deleted),
    never(`${table}_stays_whole`, "truncate", table, "", deleted),
  ].join("\n");
}

const FIRST = `
create table version (
  one integer primary key default 1 check (one = 1),
  number integer not null
);
insert into version (number) values (1);

create table outboxes (
  number integer primary key generated always as identity,
  project text not null unique,
  id text not null unique check (id ~ '^[0-9a-f]{32}$'),
  epoch integer not null default 0,
  home text not null,                 -- the database it was in when it was last taken into use
  enqueued bigint not null default 0, -- deliveries ever made: the left side of the conservation law
  clock_since bigint not null default 0
);

-- Given out once each, and never taken back with a transaction.
create sequence fences;

-- How many steps each open store has taken: a mark outside of the database knows the last.
create table steps (
  outbox integer not null references outboxes,
  taker text not null,
  step bigint not null,
  primary key (outbox, taker)
);

create table deliveries (
  outbox integer not null references outboxes,
  sequence bigint not null check (sequence > 0),
  key text not null,
  permalink text not null,
  mailing text not null,
  recipient text not null,
  revision integer not null check (revision >= 0),
  subject text not null,
  message_id text not null,
  envelope_from text not null,
  envelope_to text not null,
  words text not null,
  frozen_at bigint not null,
  sha256 text not null check (length(sha256) = 64),
  seal text not null check (length(seal) = 64),
  since text,
  until text,
  source text check (length(source) = 64),
  state text not null check (state in
    ('queued', 'sending', 'accepted', 'deferred', 'rejected', 'uncertain', 'cancelled')),
  phase text check (phase in ('claimed', 'in_data', 'terminator_due')),
  owner text,
  lease_until bigint,
  lease bigint,
  fence bigint not null default 0,
  attempts integer not null default 0 check (attempts >= 0),
  former_attempts integer not null default 0,
  pinned smallint not null default 0 check (pinned in (0, 1)),
  crashes integer not null default 0 check (crashes >= 0),
  refusals integer not null default 0 check (refusals >= 0),
  refused_since bigint,
  next_at bigint,
  reply_code integer,
  reply_enhanced text,
  reply_text text,
  primary key (outbox, sequence),
  unique (outbox, key),
  check ((state = 'sending') = (phase is not null)),
  check ((state = 'sending') = (owner is not null)),
  check ((state = 'sending') = (lease_until is not null)),
  check ((state = 'sending') = (lease is not null)),
  check ((state in ('queued', 'deferred')) = (next_at is not null)),
  check ((since is null) = (until is null)),
  check ((since is not null) = (permalink like 'digest/____-__-__..____-__-__')),
  check (since is null or permalink = 'digest/' || since || '..' || until)
);
create index deliveries_owed on deliveries (outbox, sequence) where state in ('queued', 'deferred');
create index deliveries_sending on deliveries (outbox, sequence) where state = 'sending';

-- Apart, so that a change of state does not write the message again.
create table frozen (
  outbox integer not null,
  delivery bigint not null,
  bytes bytea not null,
  said text not null,
  primary key (outbox, delivery),
  foreign key (outbox, delivery) references deliveries
);

create table former (
  outbox integer not null,
  delivery bigint not null,
  attempts integer not null,
  bytes bytea not null,
  said text not null,
  sha256 text not null check (length(sha256) = 64),
  frozen_at bigint not null,
  primary key (outbox, delivery, attempts),
  foreign key (outbox, delivery) references deliveries
);

create table attempts (
  outbox integer not null,
  delivery bigint not null,
  number integer not null check (number > 0),
  fence bigint not null unique,
  started bigint not null,
  ended bigint,
  kind text check (kind in ('accepted', 'deferred', 'rejected', 'uncertain', 'lost')),
  phase text not null,
  code integer,
  enhanced text,
  text text,
  primary key (outbox, delivery, number),
  foreign key (outbox, delivery) references deliveries,
  check ((ended is null) = (kind is null))
);

create table history (
  outbox integer not null,
  line bigint generated always as identity,
  delivery bigint not null,
  at bigint not null,
  hand text not null check (hand in ('sender', 'recovery', 'person', 'archive', 'setting')),
  from_state text,
  to_state text not null,
  remark text not null,
  primary key (outbox, line),
  foreign key (outbox, delivery) references deliveries
);
create index history_of on history (outbox, delivery, line);

-- What differs by case alone is one: \`folded\` is in lower case.
create table known (
  outbox integer not null references outboxes,
  folded text not null,
  permalink text not null,
  words text not null,
  at bigint not null,
  primary key (outbox, folded)
);

create table held (
  outbox integer not null references outboxes,
  folded text not null,
  permalink text not null,
  mailing text not null,
  reason text not null,
  why text not null,
  since bigint not null,
  primary key (outbox, folded, mailing)
);

create table successions (
  outbox integer not null references outboxes,
  mailing text not null,
  predecessor text not null,
  recipient text not null,
  through bigint not null,
  primary key (outbox, mailing, predecessor, recipient)
);

-- What all machines share of a way out: until when it rests, and when the next message may go; by the server's clock.
create table ways (
  outbox integer not null references outboxes,
  way text not null,
  rests_until double precision not null default 0,
  next_at double precision not null default 0,
  primary key (outbox, way)
);

create function refuse() returns trigger language plpgsql as $$
begin raise exception '%', tg_argv[0]; end $$;

create function pin() returns trigger language plpgsql as $$
begin new.pinned = 1; return new; end $$;

create function keep_frozen() returns trigger language plpgsql as $$
begin
  if exists (select 1 from deliveries d where d.outbox = new.outbox and d.sequence = new.delivery
    and ${TRIED.replaceAll("old.", "d.")}) then
    raise exception 'what was tried once stays as it was';
  end if;
  return new;
end $$;

create function nudge() returns trigger language plpgsql as $$
begin perform pg_notify('minutewire', new.outbox::text); return null; end $$;

create trigger queued_nudges after insert on deliveries for each row execute function nudge();
create trigger queued_again_nudges after update of state on deliveries for each row
when (new.state = 'queued') execute function nudge();
create trigger doubt_pins before update of state on deliveries for each row
when (new.state = 'uncertain') execute function pin();
create trigger frozen_is_frozen before update on frozen for each row execute function keep_frozen();
${never("first_state", "insert", "deliveries", "new.state <> 'queued'", "a delivery begins queued")}
${never(
  "only_legal_moves",
  "update of state",
  "deliveries",
  `old.state <> new.state and old.state || ' ' || new.state not in (
  'queued sending', 'deferred sending',
  'sending accepted', 'sending deferred', 'sending rejected', 'sending uncertain', 'sending queued',
  'uncertain accepted', 'uncertain queued', 'rejected queued', 'cancelled queued',
  'queued cancelled', 'deferred cancelled', 'rejected cancelled', 'queued uncertain', 'deferred uncertain')`,
  "not a legal move",
)}
${never("pinned_stays", "update of pinned", "deliveries", "new.pinned < old.pinned", "what may have arrived stays as it was")}
${never("envelope_is_frozen", `update of ${FROZEN}`, "deliveries", TRIED, "what was tried once stays as it was")}
${never("source_is_frozen", "update of seal, source", "deliveries", `old.source is not null and ${TRIED}`, "what was tried once stays as it was")}
${never(
  "only_what_came_to_nothing_is_let_go",
  "update of former_attempts",
  "deliveries",
  "old.pinned = 1 or new.former_attempts <> old.attempts or old.state not in ('rejected', 'cancelled', 'deferred')",
  "what may have arrived stays as it was",
)}
${stands("deliveries", "", "a delivery is never deleted")}
${stands("history", "history is never rewritten", "history is never deleted")}
${stands("frozen", "", "frozen bytes are never deleted")}
${stands("former", "what was tried once stays as it was", "frozen bytes are never deleted")}
`;

/**
 * What messages to many people have in common, as in version 3 of the tables in SQLite; many that come in nudge once; and
 * whether the outbox is on its way to another place (moving/transit.ts).
 */
const SECOND = `
alter table outboxes add column transit text not null default '' check (${TRANSIT_CHECK});
create table forms (
  outbox integer not null references outboxes,
  number bigint generated always as identity,
  sha256 text not null check (length(sha256) = 64),
  octets bytea not null,
  gaps text not null,
  said text not null,
  primary key (outbox, number),
  unique (outbox, sha256)
);
alter table frozen add column form bigint, add column own text,
  add check ((form is null) = (own is null)), add foreign key (outbox, form) references forms;
${stands("forms", "what was frozen for many stays as it was", "frozen bytes are never deleted")}

create function nudge_all() returns trigger language plpgsql as $$
begin perform pg_notify('minutewire', m.outbox::text) from (select distinct outbox from made) m; return null; end $$;
drop trigger queued_nudges on deliveries;
create trigger queued_nudges after insert on deliveries referencing new table as made
for each statement execute function nudge_all();
`;

/** To one address in turn: what is before a delivery there, and what is under way. */
const BY_ADDRESS = `
create index deliveries_by_address on deliveries (outbox, lower(envelope_to), sequence)
where state in ('queued', 'deferred', 'sending');
`;

/** What leads to each version from the one before, from 1. */
export const VERSIONS: readonly string[] = [FIRST, SECOND, BY_ADDRESS];
