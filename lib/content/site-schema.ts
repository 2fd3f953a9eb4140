import { z } from 'zod';
import * as part from './schema-parts';

/** What belongs to whoever runs the site. */
export const siteFile = z.strictObject({
  name: part.line,
  promise: part.line,
  /** The public address, without a slash at its end. */
  address: part.address.refine((given) => !given.endsWith('/'), 'expected no slash at the end'),
  support: z.strictObject({ name: part.line, mail: z.email(), page: part.address.optional() }),
  /**
   * Where the API for other services answers, such as `https://api.contoso.com/api`, where it isn't beside the pages:
   * a site of plain files has none of its own.
   */
  api: part.address.refine((given) => !given.endsWith('/'), 'expected no slash at the end').optional(),
  /** Where a ticket is opened. */
  tickets: part.address,
  /** Where the sources are, for "edit this article"; the file's path is added. */
  sources: part.address,
  /** Pastes to try: a few words for the button, and a sample's path below `content/`. */
  examples: z.array(z.strictObject({ label: part.line, sample: z.string() })).default([]),
});
export type Site = z.infer<typeof siteFile>;
