/** What the promise rests on, as the server says it. */
import { isReplica, oldServer, readOnly, unsafe } from "./refusals.ts";

/** What a server says of itself. */
export interface ServerSettings {
  readonly is_replica: boolean;
  readonly version: string;
  /** 130004 for 13.4. */
  readonly number: number;
  readonly read_only: string;
  readonly encoding: string;
  readonly synchronous_commit: string;
  readonly fsync: string;
}

/** The statement that asks for them. */
export const SETTINGS = `select pg_is_in_recovery() as is_replica,
  current_setting('server_version') as version, current_setting('server_version_num')::integer as number,
  current_setting('transaction_read_only') as read_only, current_setting('server_encoding') as encoding,
  current_setting('synchronous_commit') as synchronous_commit, current_setting('fsync') as fsync`;

/** Throws Problems where it will not do; who only reads needs less of it. */
export function refuseServer(place: string, found: ServerSettings, isOnlyRead: boolean): void {
  if (found.number < 130_000) throw oldServer(place, found.version);
  if (found.encoding !== "UTF8") throw unsafe(place, `the encoding of the database is ${found.encoding}`);
  if (isOnlyRead) return;
  if (found.is_replica) throw isReplica(place);
  if (found.read_only === "on") throw readOnly(place);
  if (found.fsync !== "on") throw unsafe(place, "fsync is off");
  // `local` waits for no standby that the server has been told to wait for.
  if (!["on", "remote_apply"].includes(found.synchronous_commit))
    throw unsafe(place, `synchronous_commit is ${found.synchronous_commit}`);
}
