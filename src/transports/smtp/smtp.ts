import { addressFault } from "../../mail/address.ts";
import type { Opened, Outcome } from "../transport.ts";
import { attempt } from "./attempt.ts";
import { isFrozenForm } from "./body.ts";
import { shownText } from "./reply.ts";
import { secretsOf } from "./secrets.ts";
import { Sessions } from "./sessions.ts";
import { trusting } from "./socket.ts";
import { SMTP_TIMERS, type SmtpTimers } from "./transaction.ts";
import { parseSmtpUrl, type UrlSource } from "./url.ts";

/** Where to send and how: the URL's secrets are resolved by now (`url.ts` tells its form). */
export interface SmtpSettings {
  readonly kind: "smtp";
  readonly name: string;
  readonly url: string;
  /** Where the URL stands, for a sentence about it. */
  readonly source?: UrlSource | undefined;
  /** Replaces some of the times of `SMTP_TIMERS`; in ms. */
  readonly timers?: Partial<SmtpTimers> | undefined;
  /** Certificates, in PEM, that are trusted beside those that Node trusts: a server's own, or its authority's. */
  readonly ca?: string | undefined;
  /** The clock that is held against the server's; by default this machine's. */
  readonly now?: (() => Date) | undefined;
  /** How many connections there may be at once; by default one. */
  readonly connections?: number | undefined;
}

/**
 * SMTP submission (RFC 5321, 6409), each connection used for one message after the other while nothing speaks against
 * it. The final dot is held back until the record stands; what cannot be known is `uncertain`, everything else
 * certainly was or was not accepted. Throws Problems for a bad URL.
 */
export function openSmtp(settings: SmtpSettings): Opened {
  const { ca, now = () => new Date() } = settings;
  const { endpoint, warnings } = parseSmtpUrl(settings.url, settings.source);
  const timers = { ...SMTP_TIMERS, ...settings.timers };
  const { login } = endpoint;
  const trust = ca === undefined ? undefined : trusting(ca);
  const secrets = login === undefined ? [] : secretsOf(login);
  const sessions = new Sessions();
  return {
    warnings,
    transport: {
      name: settings.name,
      connections: settings.connections ?? 1,
      async deliver(envelope, bytes, key, beforeTerminator, signal) {
        if (!isFrozenForm(bytes)) throw new Error("a frozen message is all CRLF, ends in CRLF, holds no NUL");
        const fault = addressFault(envelope.from) ?? addressFault(envelope.to);
        if (fault !== undefined) return refused(`the envelope has an address that cannot be used: ${fault}`);
        const asked = { envelope, bytes, key, beforeTerminator, signal };
        const errand = { endpoint, timers, trust, now, secrets, ...asked };
        return shown(await attempt(errand, sessions));
      },
      close: () => sessions.close(),
    },
  };
}

function refused(text: string): Outcome {
  return { kind: "rejected", reply: { text } };
}

/** What the server said has no secret in it by now; in our own words none is looked for, and none is masked by chance. */
function shown(outcome: Outcome): Outcome {
  return { ...outcome, reply: { ...outcome.reply, text: shownText(outcome.reply.text, []) } };
}
