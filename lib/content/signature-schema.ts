import { z } from 'zod';
import { day, factName, strength } from './schema-parts';

/** Words of the message to the letter; `{…}` stands for what changes, at most 200 characters. */
const phrase = z.string().trim().min(3, 'expected at least three characters of the message');
/** A code of `content/codes`, by id or any of its spellings. */
const codeTerm = z.strictObject({ code: z.string().min(3) });
/** A fact of the paste: `{ fact: system, is: [sharepoint, onedrive] }`. */
const factTerm = z.strictObject({ fact: factName, is: z.array(z.string().min(1)).min(1) });

const term = z.union([phrase, codeTerm, factTerm], {
  error: 'expected words of the message, { code: … } or { fact: …, is: […] }',
});
export type Term = z.infer<typeof term>;

/** Words of which one must stand there: `{ any: [wrong, incorrect, invalid] }` inside `all`. */
const choice = z.strictObject({ any: z.array(phrase).min(2, 'expected at least two choices') });
const required = z.union([phrase, codeTerm, factTerm, choice], {
  error: 'expected words of the message, { code: … }, { fact: …, is: […] } or { any: […] }',
});
export type RequiredTerm = z.infer<typeof required>;

const combination = z
  .strictObject({
    all: z.array(required).default([]),
    any: z.array(term).default([]),
    none: z.array(term).default([]),
    strength: strength.default('points'),
    /** The signature counts only where nothing else stands in the text: `401?`. */
    alone: z
      .enum(['true', 'false'])
      .default('false')
      .transform((given) => given === 'true'),
    /** The signature counts only for errors of this day or later. */
    validFrom: day.optional(),
    /** The signature counts only for errors up to this day. */
    validUntil: day.optional(),
  })
  .refine((given) => [...given.all, ...given.any].some((one) => typeof one === 'string' || !('fact' in one)), {
    message: 'expected words or a code in `all` or `any`: a fact alone is no evidence',
  });

/** What recognises a cause, a form or an elsewhere page in a paste. A bare string is a phrase that points there. */
export const signature = z.union([phrase, combination]).transform((given) =>
  typeof given === 'string'
    ? {
        all: [given] as RequiredTerm[],
        any: [] as Term[],
        none: [] as Term[],
        strength: 'points' as const,
        alone: false,
      }
    : given,
);
export type Signature = z.infer<typeof signature>;
