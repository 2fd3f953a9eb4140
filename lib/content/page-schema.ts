import { z } from 'zod';
import * as part from './schema-parts';
import { signature } from './signature-schema';

/** Everything else that is read. */
export const pageFrontMatter = z.strictObject({
  title: part.plainLine,
  summary: part.plainLine,
  verifiedOn: part.day,
  verifiedBy: part.verifiedBy,
  verifiedNote: part.line.optional(),
  sources: z.array(part.source).default([]),
  ...part.shared,
});
export type PageFrontMatter = z.infer<typeof pageFrontMatter>;

/** Errors that are not this site's: how to recognise them, and where to look. */
export const elsewhereFrontMatter = z.strictObject({
  title: part.plainLine,
  summary: part.plainLine,
  signatures: z.array(signature).min(1, 'expected at least one signature'),
  look: z.array(part.source).default([]),
  verifiedOn: part.day,
  verifiedBy: part.verifiedBy,
  verifiedNote: part.line.optional(),
});
export type ElsewhereFrontMatter = z.infer<typeof elsewhereFrontMatter>;

export const pageTexts = z.strictObject({ ...part.translation, title: part.plainLine, summary: part.plainLine });
