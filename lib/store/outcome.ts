import { z } from 'zod';
import { languages } from '../content/closed-sets';
import { outcomeLimits } from './outcome-limits';

/** Made by the browser, and sent again with each new attempt: the same id twice is one outcome. */
const id = z.uuid().toLowerCase();
const language = z.enum(languages);

/** Where the question *Did this fix it?* stood. */
export const abouts = ['article', 'guide'] as const;

/** What a person may answer to it. */
export const sayings = ['fixed', 'not-fixed', 'not-mine'] as const;

export type About = (typeof abouts)[number];
export type Said = (typeof sayings)[number];

/** What a person said about an article or about a visit of the guide. */
export const outcome = z.strictObject({
  id,
  about: z.enum(abouts),
  language,
  /** The article's cause, or the one that the guide tried last. */
  cause: z
    .string()
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .nullable(),
  said: z.enum(sayings),
  /** In the person's words, redacted. */
  reason: z.string().max(outcomeLimits.reason).nullable(),
  /** What stands after `#` in the guide's address (`lib/links/visit-address.ts`): ids and closed sets. */
  visit: z.string().max(outcomeLimits.visit).nullable(),
  /** Whole minutes, one for each entry of the visit's trail, in its order. */
  minutes: z.array(z.int().min(0).max(outcomeLimits.minutes)).max(outcomeLimits.answers),
});

/** A text in which nothing was recognised, redacted, as a person chose to send it. */
export const miss = z.strictObject({
  id,
  text: z.string().max(outcomeLimits.text).regex(/\S/),
  language,
});

export type Outcome = z.output<typeof outcome>;
export type Miss = z.output<typeof miss>;

/** Something that was kept, and since when: ISO 8601 in UTC, by the server's clock. */
export type Kept<T> = T & { received: string };
