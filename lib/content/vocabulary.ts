import { z } from 'zod';
import * as part from './schema-parts';

/** The names of the drawn pictures, each one file in `components/article/figures/`. */
export const figures = [
  'sign-in-flow',
  'directory-sync-guid',
  'ews-switches',
  'delegated-or-app-only',
  'onedrive-life-cycle',
] as const;
export type FigureName = (typeof figures)[number];

interface Word {
  attributes: z.ZodType;
  /** Words it may stand in; undefined means anywhere. `top` is the body itself. */
  inside?: readonly string[];
}

/**
 * The words authors use in a body, each with its attributes. They name meaning, not look.
 * The table "need -> word" for authors stands in `content/README.md`.
 */
export const vocabulary: Record<string, Word> = {
  HowToTell: { attributes: z.strictObject({}), inside: ['top'] },
  Check: {
    attributes: z.strictObject({ id: part.id, answer: part.id.optional() }),
    inside: ['top', 'HowToTell', 'Verify'],
  },
  Fix: { attributes: z.strictObject({ id: part.id }), inside: ['top'] },
  Steps: { attributes: z.strictObject({}), inside: ['top', 'Fix', 'PutBack', 'Verify', 'HowToTell'] },
  Step: { attributes: z.strictObject({ id: part.id }), inside: ['Steps'] },
  Verify: { attributes: z.strictObject({}), inside: ['Fix'] },
  PutBack: { attributes: z.strictObject({ fix: part.id }), inside: ['top'] },
  Command: { attributes: z.strictObject({ does: part.line, role: part.role }) },
  Message: { attributes: z.strictObject({ from: part.line.optional() }) },
  Screen: {
    attributes: z.strictObject({
      path: part.line.refine((path) => path.includes(' > '), 'expected the clicks in order, with " > " between them'),
      seen: part.day,
    }),
  },
  Figure: { attributes: z.strictObject({ name: z.enum(figures), alt: part.line }) },
  Note: { attributes: z.strictObject({}) },
  Warning: { attributes: z.strictObject({}) },
};
