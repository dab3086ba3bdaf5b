import type { Outcome } from "./transport.ts";

/** What a transport says that was told to stop while the message was certainly still ours. */
export const STOPPED: Outcome = {
  kind: "deferred",
  stop: "signal",
  reply: { text: "stopped before the message was handed over" },
};

/**
 * Asks for the record that must stand before a message is handed over: how the attempt ends where it does not
 * stand, or where the run was told to stop before or meanwhile; undefined where the message may go.
 */
export async function heldBack(
  beforeTerminator: () => Promise<boolean>,
  signal: AbortSignal | undefined,
): Promise<Outcome | undefined> {
  if (signal?.aborted === true) return STOPPED;
  try {
    if (!(await beforeTerminator())) return deferred("stopped before the end: the record was refused");
    return signal?.aborted ? STOPPED : undefined;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return deferred(`stopped before the end: the record could not be written: ${why}`);
  }
}

function deferred(text: string): Outcome {
  return { kind: "deferred", reply: { text } };
}
