import { open } from "node:fs/promises";
import type { Envelope } from "../../mail/letter.ts";
import { fieldValue, readEntity } from "../../mail/mime.ts";

/**
 * A message as an entry of an mbox file (RFC 4155, in the mboxrd dialect): a `From ` line with the envelope's sender
 * and the message's own date, never the clock's; line feeds; every `From ` after any number of `>` gets one more.
 */
export function mboxEntry({ from }: Envelope, bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const lines = text.replaceAll("\r\n", "\n").replace(/^(>*From )/gm, ">$1");
  const date = new Date(fieldValue(readEntity(text).fields, "date") ?? Number.NaN);
  return Buffer.from(`From ${from} ${asctime(date)}\n${lines}\n`, "latin1");
}

/**
 * Appends an entry in one write, synced, unless the file holds it; a write that failed midway is taken back. What is
 * certainly new is not looked for: a file of thousands of messages would be read for each.
 */
export async function appendOnce(mbox: string, entry: Buffer, isNew = false): Promise<void> {
  const file = await open(mbox, "a+", 0o600);
  try {
    const before = (await file.stat()).size;
    if (!isNew && (await file.readFile()).includes(entry)) return;
    try {
      await file.writeFile(entry);
      await file.sync();
    } catch (cause) {
      const { size } = await file.stat();
      // Longer than our own entry could make it: somebody else has appended, and his message stays.
      if (size < before + entry.length) await file.truncate(before);
      throw cause;
    }
  } finally {
    await file.close();
  }
}

/** `Tue Jul  8 10:00:00 2014` in UTC (RFC 4155, appendix A); the epoch where the message has no date. */
function asctime(date: Date): string {
  const at = Number.isNaN(date.getTime()) ? new Date(0) : date;
  const [day, dayOfMonth = "", month, year, time] = at.toUTCString().replace(",", "").split(" ");
  return `${day} ${month} ${dayOfMonth.replace(/^0/, " ")} ${time} ${year}`;
}
