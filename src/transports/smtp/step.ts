/** Where a conversation stands: the step whose answer is awaited. After `terminator` the other side may own the message. */
export type Step =
  | "connect"
  | "greeting"
  | "EHLO"
  | "STARTTLS"
  | "TLS"
  | "AUTH"
  | "MAIL"
  | "RCPT"
  | "DATA"
  | "body"
  | "terminator";

/** The step a command begins; a line of a login's dialogue begins none. */
export function stepOf(line: string): Step | undefined {
  const phases = ["EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA"] as const;
  const verb = /^[A-Z]+/.exec(line)?.[0];
  return verb === "HELO" ? "EHLO" : phases.find((phase) => phase === verb);
}

/** When something happened, within a sentence. */
export function when(phase: Step): string {
  if (phase === "greeting") return "before the greeting";
  if (phase === "body") return "within the body";
  return phase === "terminator" ? "after the final dot" : `after ${phase}`;
}
