import { z } from 'zod';
import * as part from './schema-parts';
import { signature } from './signature-schema';

/** A message form: how the failure shows itself, as the product prints it. */
export const errorFrontMatter = z.strictObject({
  title: part.plainLine,
  summary: part.plainLine,
  /** The message to the letter; `{…}` stands for what changes. */
  message: part.text,
  /** What the message says of its setting, and what it does not say. */
  tells: part.plainLine,
  fits: part.fits,
  signatures: z.array(signature).min(1, 'expected at least one signature'),
  /** The causes that this form leaves open, with how common each is where people see this form. */
  leavesOpen: z.array(z.strictObject({ cause: part.id, common: part.common })).min(1, 'expected at least one cause'),
  ...part.verification,
  ...part.shared,
});
export type ErrorFrontMatter = z.infer<typeof errorFrontMatter>;

export const errorTexts = z.strictObject({
  ...part.translation,
  title: part.plainLine,
  summary: part.plainLine,
  tells: part.plainLine,
});
