import type { Outcome, Reply, Transport } from "./transport.ts";

/**
 * A way out with a second one behind it: what the first has certainly not accepted, and only that, is handed to the
 * second within the same attempt. After an answer of the first that means everybody, the rest goes by the second at
 * once. `told` hears of the first message that goes so, and why.
 */
export function withSecond(
  first: Transport,
  second: Transport,
  told: (why: Reply) => void = () => undefined,
): Transport {
  let shut: Unaccepted | undefined;
  let isTold = false;
  return {
    name: first.name,
    connections: Math.min(first.connections ?? 1, second.connections ?? 1),
    async deliver(envelope, bytes, key, beforeTerminator, signal) {
      let stands: Promise<boolean> | undefined;
      const asked = () => {
        stands = beforeTerminator();
        return stands;
      };
      const tried = shut ?? (await first.deliver(envelope, bytes, key, asked, signal));
      // It may have answered out of turn, before the record did.
      const isRefused = (await stands?.catch(() => false)) === false;
      // Whoever lost the record, or was told to stop, hands it to nobody.
      if (!isUnaccepted(tried) || isRefused || tried.stop === "signal" || signal?.aborted === true)
        return tried;
      if (tried.stop !== undefined) shut = tried;
      if (!isTold) told(tried.reply);
      isTold = true;
      return together(
        first,
        tried,
        second,
        await second.deliver(envelope, bytes, key, beforeTerminator, signal),
      );
    },
    close() {
      first.close?.();
      second.close?.();
    },
  };
}

type Unaccepted = Extract<Outcome, { readonly kind: "deferred" | "rejected" }>;

function isUnaccepted(outcome: Outcome): outcome is Unaccepted {
  return outcome.kind === "deferred" || outcome.kind === "rejected";
}

/**
 * What became of it on both: the second's outcome where it may own the message; else what leaves most hope, for a later
 * run tries both. Nobody else is kept waiting unless both ways out keep everybody.
 */
function together(first: Transport, one: Unaccepted, second: Transport, other: Outcome): Outcome {
  const said = `${second.name}: ${other.reply.text}; ${first.name} before: ${words(one.reply)}`;
  const reply = { ...other.reply, text: said };
  if (!isUnaccepted(other) || other.stop === "signal") return { ...other, reply };
  const stop = one.stop === "config" && other.stop === "config" ? "config" : "busy";
  const both = one.stop !== undefined && other.stop !== undefined ? ({ stop } as const) : {};
  const isOver = one.kind === "rejected" && other.kind === "rejected";
  return isOver && both.stop !== "busy"
    ? { kind: "rejected", reply, ...(both.stop === "config" ? { stop: both.stop } : {}) }
    : { kind: "deferred", reply, ...both };
}

function words({ code, enhanced, text }: Reply): string {
  return [code, enhanced, text].filter((part) => part !== undefined).join(" ");
}
