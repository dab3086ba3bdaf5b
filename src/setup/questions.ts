/** What a person is asked before a configuration is written: five things at most that no file tells. */
import { parseAddress } from "../mail/address.ts";
import { asFolder, parseWeb } from "../model/web.ts";
import type { Result } from "../problem.ts";
import type { Survey } from "./begin.ts";
import type { Answers } from "./configuration.ts";

interface OpenQuestion {
  readonly key: keyof Answers;
  readonly words: string;
  /** The answer as it is taken, or why it is none. */
  readonly take: (said: string) => Result<string>;
}

const line = (said: string): Result<string> => ({ ok: true, value: said });
const address = (said: string): Result<string> => {
  const read = parseAddress(said);
  return read.ok ? read : { ok: false, reason: read.reason.why };
};
const folder = (said: string): Result<string> => {
  const read = parseWeb(/^[a-z]+:\/\//i.test(said) ? said : `https://${said}`);
  return read.ok ? { ok: true, value: asFolder(read.value) } : read;
};

const QUESTIONS: readonly OpenQuestion[] = [
  { key: "title", words: "What is the meeting called?", take: line },
  { key: "minutes", words: "Where will its pages be on the web?", take: folder },
  { key: "list", words: "To which address do new minutes go?", take: address },
  { key: "from", words: "From which address?", take: address },
];
const AUTHOR: OpenQuestion = {
  key: "author",
  words: "Who writes the notes that name nobody?",
  take: line,
};

/** The questions that the folder leaves open. */
export function questionsOf({ form }: Survey): readonly OpenQuestion[] {
  return form.trial.form.defaults?.author === undefined ? QUESTIONS : [...QUESTIONS, AUTHOR];
}

/** Asks each once, and once more where the answer is none: then what stood there stays. */
export async function answered(
  survey: Survey,
  standing: Answers,
  ask: (words: string, standing: string) => Promise<string>,
): Promise<Answers> {
  let answers = standing;
  for (const { key, words, take } of questionsOf(survey)) {
    const first = take(await ask(words, answers[key]));
    const taken = first.ok ? first : take(await ask(`That is none: ${first.reason}. ${words}`, answers[key]));
    if (taken.ok) answers = { ...answers, [key]: taken.value };
  }
  return answers;
}
