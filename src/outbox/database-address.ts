/** The address of a database, in words. It refuses to know who answers there. */

/** The database that an address is of, for a sentence: without what lets anybody in. */
export function placeOf(url: string): string {
  // Without a host, which the client takes to be this machine, it would be none.
  const whole = url.replace(/^(\w+:\/\/(?:[^@/?#]*@)?)(?=[/?:])/, "$1localhost");
  if (!URL.canParse(whole)) return "a database";
  const { hostname, port, pathname, searchParams } = new URL(whole);
  const host = searchParams.get("host") ?? hostname;
  return `the database ${decodeURIComponent(pathname.slice(1)) || "of the user"} on ${host}${port === "" ? "" : `:${port}`}`;
}
