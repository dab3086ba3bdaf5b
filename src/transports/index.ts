import type { FileSettings } from "./file/file.ts";
import type { MemorySettings } from "./memory.ts";
import type { SmtpSettings } from "./smtp/smtp.ts";
import type { Opened } from "./transport.ts";

/** What a configuration says of one transport, secrets resolved; `kind` picks the row of the table. */
export type TransportSettings = SmtpSettings | FileSettings | MemorySettings;

/** The ways out: a kind and what loads its opener when first asked for. A new one is a file and a line in both of these. */
export const TRANSPORTS: {
  readonly [Kind in TransportSettings["kind"]]: (
    settings: Extract<TransportSettings, { kind: Kind }>,
  ) => Promise<Opened>;
} = {
  smtp: async (settings) => (await import("./smtp/smtp.ts")).openSmtp(settings),
  file: async (settings) => (await import("./file/file.ts")).openFile(settings),
  memory: async (settings) => (await import("./memory.ts")).openMemory(settings),
};

/** Opens a transport of any kind without touching the world; throws Problems where its settings cannot work. */
export async function openTransport(settings: TransportSettings): Promise<Opened> {
  switch (settings.kind) {
    case "smtp":
      return TRANSPORTS.smtp(settings);
    case "file":
      return TRANSPORTS.file(settings);
    case "memory":
      return TRANSPORTS.memory(settings);
  }
}
