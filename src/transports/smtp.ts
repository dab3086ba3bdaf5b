import { addressFault } from "../mail/address.ts";
import type { Place } from "../problem.ts";
import { attempt, type SmtpTimers } from "./smtp-attempt.ts";
import { isFrozenForm } from "./smtp-body.ts";
import { secretsOf, shownText } from "./smtp-reply.ts";
import { parseSmtpUrl } from "./smtp-url.ts";
import type { Opened, Outcome } from "./transport.ts";

/** Where to send and how: the URL's secrets are resolved by now (`smtp-url.ts` tells its form). */
export interface SmtpSettings {
  readonly kind: "smtp";
  readonly name: string;
  readonly url: string;
  /** Where the URL stands in the configuration. */
  readonly place?: Place | undefined;
  /** Replaces some of the times of RFC 5321, 4.5.3.2; in ms. */
  readonly timers?: Partial<SmtpTimers> | undefined;
  /** A PEM bundle trusted instead of the system's, for a server with a certificate of its own. */
  readonly ca?: string | undefined;
}

/** RFC 5321, 4.5.3.2 where it speaks; connecting is left to us there. */
export const SMTP_TIMERS: SmtpTimers = {
  connect: 30_000,
  greeting: 300_000,
  command: 300_000,
  block: 180_000,
  final: 600_000,
};

/**
 * SMTP submission (RFC 5321, 6409), one connection a message. The final dot is held back until the record stands;
 * what cannot be known is `uncertain`, everything else certainly was or was not accepted. Throws Problems for a bad URL.
 */
export function openSmtp(settings: SmtpSettings): Opened {
  const { endpoint, warnings } = parseSmtpUrl(settings.url, settings.place);
  const timers = { ...SMTP_TIMERS, ...settings.timers };
  const { login } = endpoint;
  const secrets = login === undefined ? [] : secretsOf(login.user, login.password);
  return {
    warnings,
    transport: {
      name: settings.name,
      async deliver(envelope, bytes, _key, beforeTerminator) {
        if (!isFrozenForm(bytes)) throw new Error("a frozen message is all CRLF, ends in CRLF, holds no NUL");
        const fault = addressFault(envelope.from) ?? addressFault(envelope.to);
        if (fault !== undefined) return refused(`the envelope has an address that cannot be used: ${fault}`);
        const errand = { endpoint, timers, ca: settings.ca, envelope, bytes, beforeTerminator };
        return shown(await attempt(errand), secrets);
      },
    },
  };
}

function refused(text: string): Outcome {
  return { kind: "rejected", reply: { text } };
}

function shown(outcome: Outcome, secrets: readonly string[]): Outcome {
  return { ...outcome, reply: { ...outcome.reply, text: shownText(outcome.reply.text, secrets) } };
}
