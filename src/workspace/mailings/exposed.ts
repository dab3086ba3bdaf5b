/** What a mailing may not have where everybody who reads the notes' repository reads the outbox too (`state: git`). */
import { EXIT, error, type Place, type Problem } from "../../problem.ts";
import type { MailingConfig } from "../config/schema.ts";

/** An error for each setting of a mailing that would show people's addresses, or the links by which they leave. */
export function exposed(
  name: string,
  { to, unsubscribe }: Pick<MailingConfig, "to" | "unsubscribe">,
  placeOf: (key: string) => Place,
): Problem[] {
  const fault = (key: string, what: string) =>
    error(
      "outbox-readable",
      EXIT.config,
      `mailings.${name}.${key}: with \`state: git\` everybody who reads the notes' repository could read ${what}. Nothing is sent`,
      placeOf(key),
      "Name a folder in `state`, on a machine that stays; or have this mailing go to one address, a list's, that writes itself how people leave it.",
    );
  return [
    ...("address" in to ? [] : [fault("to", "whom it goes to")]),
    ...(unsubscribe === "" ? [] : [fault("unsubscribe", "the links by which its readers leave")]),
  ];
}
