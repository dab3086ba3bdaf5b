/** How far this machine's clock may be from the server's, in milliseconds. */
const FAR = 24 * 3_600_000;

/**
 * Where a greeting tells the time: a date-time with its zone (RFC 5322, 3.3) at the end of a line, behind a semicolon
 * (Sendmail), "ready at" (Exchange) or the version (Exim). Any other date is one of something else.
 */
const CLOCK =
  /(?:;|\bready at|\bExim \S+) +(?:([A-Z][a-z]{2}), +)?(\d{1,2} [A-Z][a-z]{2} \d{4}) (\d\d:\d\d)(:\d\d)? (GMT|UT|[+-](?:[01]\d|2[0-3])[0-5]\d)(?: \([^()]*\))?[ \t]*\r?$/m;

/**
 * What is wrong where a server's greeting tells a time more than a day from ours, as a sentence: the messages would
 * be filed under another day for ever, and what is due and given up would be reckoned from a time that is not.
 */
export function clockFault(greeting: string, now: Date): string | undefined {
  const told = toldTime(greeting);
  if (told === undefined || Math.abs(told.getTime() - now.getTime()) <= FAR) return undefined;
  return (
    `this machine's clock says ${minute(now)} and the server's ${minute(told)}, so nothing was sent: ` +
    "set the clock of this machine, or have the server's set if that is the wrong one"
  );
}

/** Undefined where no time is told, or one that cannot be: the 30th of February, a Monday that was none. */
function toldTime(greeting: string): Date | undefined {
  const [, weekday, date = "", time = "", seconds = ":00", zone = ""] = CLOCK.exec(greeting) ?? [];
  const local = `${date.padStart(11, "0")} ${time}${seconds}`;
  const written = new Date(`${local} GMT`).toUTCString();
  if (written !== `${weekday ?? written.slice(0, 3)}, ${local} GMT`) return undefined;
  return new Date(`${local} ${zone}`);
}

function minute(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
