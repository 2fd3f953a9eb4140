import { z } from 'zod';
import * as part from './schema-parts';
import { signature } from './signature-schema';

/** One way to remove a cause. The safest stands first. */
const fix = z.strictObject({
  id: part.id,
  title: part.plainLine,
  risk: part.risk,
  role: part.role,
  /** About how many minutes of work. */
  minutes: part.minutes,
  /** What must be put back afterwards, in one sentence; the steps stand in the body's PutBack. */
  undo: part.plainLine.optional(),
  /** Up to how many minutes the change needs to take effect. */
  waitMinutes: part.minutes.optional(),
});

/** A short look that says whether it is this cause, before anything is changed. */
const confirm = z.union(
  [
    z.strictObject({ text: part.plainLine, minutes: part.minutes, role: part.role }),
    z.strictObject({ check: part.id, answer: part.id }),
  ],
  { error: 'expected either text, minutes and role, or check and answer' },
);

/** A cause that looks much like this one; listed on one of the two sides. */
const nearTwin = z.strictObject({
  cause: part.id,
  /** The check that would settle best which of the two it is. */
  check: part.id,
  /** Why the two look alike, or why mixing them up does harm. */
  reason: part.plainLine,
});

export const causeFrontMatter = z.strictObject({
  title: part.plainLine,
  summary: part.plainLine,
  common: part.common,
  fits: part.fits,
  signatures: z.array(signature).min(1, 'expected at least one signature'),
  fixes: z.array(fix).min(1, 'expected at least one fix'),
  confirm,
  /** Causes that no check tells from this one well enough, or that must be told from it before a riskier fix. */
  nearTwins: z.array(nearTwin).default([]),
  /** Days between which the cause exists, where it has not always or will not always exist. */
  validFrom: part.day.optional(),
  validUntil: part.day.optional(),
  related: z.array(part.id).default([]),
  ...part.verification,
  ...part.shared,
});
export type CauseFrontMatter = z.infer<typeof causeFrontMatter>;

/** The texts of a cause in another language; what code reads stays in `cause.mdx`. */
export const causeTexts = z.strictObject({
  ...part.translation,
  title: part.plainLine,
  summary: part.plainLine,
  fixes: z.record(part.id, z.strictObject({ title: part.plainLine, undo: part.plainLine.optional() })),
  confirm: part.line.optional(),
});
