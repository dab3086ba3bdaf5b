import { utcMinute } from "../../model/day.ts";

/** An instant as a person reads it, in UTC to the minute. */
export function utc(at: Date | undefined): string {
  return at === undefined ? "now" : `${utcMinute(at)} UTC`;
}
