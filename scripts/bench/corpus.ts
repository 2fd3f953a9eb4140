import { z } from 'zod';
import type { Content, Sample } from '../../lib/content/content';

/** The label of a paste that shows a refused sign-in and nothing more: an error form is the right answer. */
export const formLabel = 'generic-401';
/** The label of a stranger: finding nothing is right. */
export const strangerLabel = 'none';

/** A paste and what it shows. */
export interface LabelledPaste {
  id: string;
  text: string;
  /** Ids of causes, or one of the two labels above. */
  label: string[];
  /** For each cause in the paste, the ids that name it. */
  accept: string[][];
  /** What an engineer would take as a first answer too. */
  alsoOk: string[];
}

const line = z
  .object({
    id: z.string().min(1, 'expected an id'),
    text: z.string(),
    label: z.array(z.string()).min(1, 'expected at least one label'),
    accept: z.array(z.array(z.string())).optional(),
    also_ok: z.array(z.string()).default([]),
  })
  .transform(
    ({ id, text, label, accept, also_ok }): LabelledPaste => ({
      id,
      text,
      label,
      accept: accept ?? label.map((one) => [one]),
      alsoOk: also_ok,
    }),
  );

function parseLine(text: string, number: number): LabelledPaste {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`line ${number}: expected one JSON object`);
  }
  const result = line.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`line ${number}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a labelled paste'}`);
}

/** Reads a corpus of JSON lines. Throws with the number of the line where one isn't a labelled paste. */
export function parseCorpus(text: string): LabelledPaste[] {
  return text.split('\n').flatMap((one, index) => (one.trim() === '' ? [] : [parseLine(one, index + 1)]));
}

const labelled = ({ file, text }: Sample, label: string, alsoOk: string[] = []): LabelledPaste => ({
  id: file,
  text,
  label: [label],
  accept: [[label]],
  alsoOk,
});

/**
 * The project's own samples and strangers, labelled by where they stand. A form that leaves one cause open may also be
 * answered by that cause. Our matcher is built to pass these, so they only tell how the others do.
 */
export function samplesOf({ causes, errors, elsewhere, strangers }: Content): LabelledPaste[] {
  const current = <Article extends { retired?: unknown }>(articles: Article[]) =>
    articles.filter((one) => !one.retired);
  return [
    ...current(causes).flatMap(({ id, samples }) => samples.map((sample) => labelled(sample, id))),
    ...current(errors).flatMap(({ samples, leavesOpen: [only, ...more] }) =>
      samples.map((sample) => labelled(sample, formLabel, only && more.length === 0 ? [only.cause] : [])),
    ),
    ...[...elsewhere.flatMap(({ samples }) => samples), ...strangers].map((one) => labelled(one, strangerLabel)),
  ];
}
