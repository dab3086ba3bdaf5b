import { type FileSettings, openFile } from "./file.ts";
import { type MemorySettings, openMemory } from "./memory.ts";
import { openSmtp, type SmtpSettings } from "./smtp.ts";
import type { Opened } from "./transport.ts";

/** What a configuration says of one transport, secrets resolved; `kind` picks the row of the table. */
export type TransportSettings = SmtpSettings | FileSettings | MemorySettings;

/** The ways out: a kind and what opens it. A new one is a file and a line in both of these. */
export const TRANSPORTS: {
  readonly [Kind in TransportSettings["kind"]]: (
    settings: Extract<TransportSettings, { kind: Kind }>,
  ) => Opened;
} = { smtp: openSmtp, file: openFile, memory: openMemory };

/** Opens a transport of any kind without touching the world; throws Problems where its settings cannot work. */
export function openTransport(settings: TransportSettings): Opened {
  switch (settings.kind) {
    case "smtp":
      return TRANSPORTS.smtp(settings);
    case "file":
      return TRANSPORTS.file(settings);
    case "memory":
      return TRANSPORTS.memory(settings);
  }
}
