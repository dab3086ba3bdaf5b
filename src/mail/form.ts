/**
 * Form letters: what the messages to many people have in common, once, and what each has of its own. Of octets alone: it
 * refuses to know what they say.
 */

/** What they have in common, with gaps. */
export interface FormLetter {
  readonly octets: Uint8Array;
  /** In their order: how many of those octets stand before each, and which value fills it, from 0. */
  readonly gaps: readonly Gap[];
}

type Gap = readonly [at: number, value: number];

/** One message: a form, and what fills its gaps, in latin1 where a character is an octet. */
export interface Merged {
  readonly form: FormLetter;
  readonly values: readonly string[];
}

/** The whole message. */
export function merge(message: Merged): Uint8Array {
  const whole = new Uint8Array(lengthOf(message));
  write(message, Buffer.from(whole.buffer));
  return whole;
}

let scratch = Buffer.alloc(0);

/** Works on the whole message without keeping it: the octets are another's after that. */
export function withMerged<T>(message: Merged, work: (octets: Uint8Array) => T): T {
  const length = lengthOf(message);
  if (scratch.length < length) scratch = Buffer.alloc(2 * length);
  write(message, scratch);
  return work(scratch.subarray(0, length));
}

function lengthOf({ form, values }: Merged): number {
  return form.gaps.reduce((sum, [, value]) => sum + filling(values, value).length, form.octets.length);
}

function write({ form, values }: Merged, into: Buffer): void {
  let [from, to] = [0, 0];
  for (const [at, value] of form.gaps) {
    into.set(form.octets.subarray(from, at), to);
    to += at - from;
    to += into.write(filling(values, value), to, "latin1");
    from = at;
  }
  into.set(form.octets.subarray(from), to);
}

function filling(values: readonly string[], value: number): string {
  const found = values[value];
  if (found === undefined) throw new RangeError(`a form letter without its value ${value}`);
  return found;
}

/** Whether parsed JSON says what fills a form's gaps, and where they are: in order, and within it. */
export function isMerged(octets: Uint8Array, gaps: unknown, values: unknown): boolean {
  if (!Array.isArray(gaps) || !Array.isArray(values) || !values.every((one) => typeof one === "string"))
    return false;
  let last = 0;
  return gaps.every((gap: unknown) => {
    if (!Array.isArray(gap)) return false;
    const [at, value]: readonly unknown[] = gap;
    const isThere = Number.isSafeInteger(at) && Number.isSafeInteger(value);
    if (!isThere || Number(at) < last || Number(at) > octets.length) return false;
    last = Number(at);
    return Number(value) in values;
  });
}
