import { z } from 'zod';
import * as part from './schema-parts';

/** How often a cause shows an answer, relative to its other answers: `usually` is 4, `sometimes` is 1. */
const weight = z
  .string()
  .transform((given) => (given === '' || given === 'usually' ? 4 : given === 'sometimes' ? 1 : Number(given)))
  .refine((number) => Number.isInteger(number) && number >= 1 && number <= 12, {
    message: 'expected a whole weight from 1 to 12, `usually` (4) or `sometimes` (1)',
  });

const pointsTo = z
  .union([z.array(part.id), z.record(part.id, weight)], { error: 'expected a list of causes, or causes with weights' })
  .transform(
    (given): Record<string, number> =>
      Array.isArray(given) ? Object.fromEntries(given.map((cause) => [cause, 4])) : given,
  );

const answer = z.strictObject({
  id: part.id,
  label: part.plainLine,
  /** One line of help under the label: what the person sees when this is the answer. */
  help: part.plainLine.optional(),
  /** What the answer means, once given. */
  means: part.plainLine.optional(),
  pointsTo: pointsTo.default({}),
});

export const checkFrontMatter = z.strictObject({
  question: part.plainLine,
  /** Why the question is asked, in one sentence. */
  why: part.plainLine,
  minutes: part.minutes,
  /** Who can do it; any one of them is enough. */
  roles: z.array(part.role).min(1, 'expected at least one role'),
  needs: z.array(part.need).default([]),
  /** Where it makes sense at all; outside it is not asked. */
  applies: part.fits.optional(),
  answers: z.array(answer).min(2, 'expected at least two answers'),
  /** The answer that means "none of it", or `none` where there is no such answer. */
  nothingFound: part.id,
  /** Causes for which the answer is a matter of the setting, not of the cause; `rest` is every cause not named. */
  saysNothingAbout: z.union([z.literal('rest'), z.array(part.id)]).default([]),
  /** How often each answer is given where the check says nothing, as relative weights. */
  baseRates: z.record(part.id, weight).default({}),
  /** Not worth asking after these answers of another check. No chain of these may lead back to its start. */
  skipAfter: z.record(part.id, z.array(part.id)).default({}),
  /**
   * Answers that the paste itself gives: by a fact's value, or by a code. A code is printed by what failed, while a
   * fact may only be mentioned, so codes outweigh facts; codes or values that give several answers give none.
   */
  fromPaste: z
    .strictObject({
      fact: part.factName.optional(),
      values: z.record(z.string(), part.id).default({}),
      codes: z.record(z.string(), part.id).default({}),
    })
    .optional(),
  /** Checks of one cluster look at the same evidence. */
  cluster: part.id.optional(),
  ...part.verification,
  ...part.shared,
});
export type CheckFrontMatter = z.infer<typeof checkFrontMatter>;

export const checkTexts = z.strictObject({
  ...part.translation,
  question: part.plainLine,
  why: part.plainLine,
  answers: z.record(
    part.id,
    z.strictObject({ label: part.plainLine, help: part.plainLine.optional(), means: part.plainLine.optional() }),
  ),
});
