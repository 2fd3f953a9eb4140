import { z } from 'zod';
import * as part from './schema-parts';

const count = z.string().regex(/^\d+$/, 'expected a whole number').transform(Number);
const figure = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'expected a number')
  .transform(Number);

/** How common a cause is where people see a form, as visits show it. */
const learnedCommon = z.strictObject({
  /** The form that visits began with; `nothing` where there was none, and the author's word is the one in `cause.mdx`. */
  entry: part.id,
  cause: part.id,
  /** The author's word, for which the evidence was weighed. */
  author: part.common,
  learned: part.common,
  /** Visits that ended with a fix of this cause, of all that began so and ended fixed. */
  fixed: count,
  of: count,
  /** So many the author's word lets expect. */
  expected: figure,
  /** On how many days they ended. */
  days: count,
  on: part.day,
});

/** How long a check takes, as visits show it. */
const learnedMinutes = z.strictObject({
  check: part.id,
  author: part.minutes,
  learned: part.minutes,
  /** How many answers were timed, and the middle one of their minutes. */
  answers: count,
  middle: figure,
  on: part.day,
});

/** `content/learned.yaml`: the numbers that `npm run learn -- --write` put in place of authors' words. */
export const learnedFile = z.strictObject({
  common: z.array(learnedCommon).default([]),
  minutes: z.array(learnedMinutes).default([]),
});
export type Learned = z.infer<typeof learnedFile>;
export type LearnedCommon = Learned['common'][number];
export type LearnedMinutes = Learned['minutes'][number];
