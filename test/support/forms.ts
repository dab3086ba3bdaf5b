/** Form letters for the tests of the outbox. */
import { type FormLetter, merge } from "../../src/mail/form.ts";
import type { Frozen } from "../../src/outbox/delivery.ts";
import { sample } from "./outbox-sample.ts";

/** A form of a text with gaps: `?` and the number of the value that fills it. */
export function formOf(text: string): FormLetter {
  const gaps: [number, number][] = [];
  let cut = 0;
  const octets = text.replace(/\?(\d)/g, (gap, value: string, at: number) => {
    gaps.push([at - cut, Number(value)]);
    cut += gap.length;
    return "";
  });
  return { octets: new Uint8Array(Buffer.from(octets, "latin1")), gaps };
}

/** A form as long as a message is. */
export const FORM = formOf(
  `To: ?0\r\nSubject: Weekly\r\n\r\n${"A line of the note\r\n".repeat(300)}Leave: ?1 ?1\r\n`,
);

/** A frozen delivery of the sample note to the nth of many people. */
export function oneOfMany(n: number, change: Partial<Frozen> = {}, form = FORM): Frozen {
  const to = `keeper-${n}@keepers.example`;
  const merged = { form, values: [to, `t${n}`] };
  const envelope = { from: "minutes@lighthouse.example", to };
  return sample(1, { recipient: to, envelope, merged, bytes: merge(merged), ...change });
}
