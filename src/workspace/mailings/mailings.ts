/** The mailings of a configuration, with everybody they go to and what is odd about them. */
import { domainOf } from "../../mail/address.ts";
import { LIST_PROFILES } from "../../mail/list.ts";
import { type Place, type Problem, Problems, refuse, warning } from "../../problem.ts";
import type { Config, MailingConfig } from "../config/schema.ts";
import { exposed } from "./exposed.ts";
import { loadRecipients, type Recipients, type Sources } from "./recipients.ts";

/** A mailing: of several recipients `to` is the first, and a route of it (`routesOf`) goes to one alone. */
export interface Mailing extends Omit<MailingConfig, "to">, Recipients {
  readonly name: string;
  /** Whether a post may have lines of signs alone. */
  readonly rules: boolean;
  /** Where who answers a post is read: by the list that it went to, as where it is not said, or by whoever sends it. */
  readonly answers?: "list" | "sender" | undefined;
}

/** The mailings with everybody they go to; `isReadable`: others read the outbox. Throws the Problems of all of them at once. */
export async function loadMailings(
  { mailings }: Config,
  { isReadable, ...sources }: Sources & { readonly isReadable: boolean },
  placeOf: (...path: readonly string[]) => Place,
): Promise<{ readonly mailings: readonly Mailing[]; readonly warnings: readonly Problem[] }> {
  const found: Mailing[] = [];
  const [warnings, problems]: [Problem[], Problem[]] = [[], []];
  for (const [name, mailing] of Object.entries(mailings))
    try {
      const at = (...path: readonly string[]) => placeOf("mailings", name, "to", ...path);
      if (isReadable) refuse(exposed(name, mailing, (key) => placeOf("mailings", name, key)));
      const { warnings: own, ...recipients } = await loadRecipients(mailing.to, sources, at);
      warnings.push(...own, ...oddities(name, mailing, recipients, placeOf));
      const rules = !LIST_PROFILES[mailing.list].cutsAtRules;
      found.push({ rules, answers: answersOf(mailing, recipients), ...mailing, name, ...recipients });
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
      problems.push(...cause.problems);
    }
  refuse(problems);
  return { mailings: found, warnings };
}

/** People to whom a message goes, or who leave by a link of their own, are on no list that takes an answer. */
function answersOf(
  { replyTo, list, unsubscribe }: MailingConfig,
  { recipients }: Recipients,
): "list" | "sender" {
  if (replyTo !== undefined) return replyTo === "list" ? "list" : "sender";
  return list === "plain" && (recipients !== undefined || unsubscribe !== "") ? "sender" : "list";
}

/** Providers whose DMARC policy has mail of their addresses refused that comes from elsewhere. */
const PROVIDER = /^(?:gmail|googlemail|yahoo|ymail|aol)\.com$/;

/** What keeps a mailing from where it is to go, by the rules that large hosts publish for who sends in bulk. */
function oddities(
  name: string,
  { from, list, unsubscribe }: MailingConfig,
  { recipients }: Recipients,
  placeOf: (...path: readonly string[]) => Place,
): Problem[] {
  const at = (key: string) => placeOf("mailings", name, key);
  const domain = domainOf(from.address);
  const isLeft = recipients === undefined || list !== "plain" || unsubscribe !== "";
  return [
    ...(isLeft
      ? []
      : [
          warning(
            "unsubscribe-missing",
            `mailings.${name} goes to people and does not say how they leave`,
            at("to"),
            "Set `unsubscribe`: large hosts refuse mail in bulk without it.",
          ),
        ]),
    ...(PROVIDER.test(domain)
      ? [
          warning(
            "from-provider",
            `mailings.${name}.from: an address at ${domain} is refused by many unless ${domain} itself sends it`,
            at("from"),
            "Send from an address of your own domain.",
          ),
        ]
      : []),
  ];
}
