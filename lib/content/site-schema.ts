import { z } from 'zod';
import * as part from './schema-parts';

const expectedOrigin = "expected an origin such as https://tickets.contoso.com, or '*'";
const origin = z.string().refine((given) => /^https?:/.test(given) && originOf(given) === given, expectedOrigin);

/** What a browser calls the site of an address: without a path, in lower case; undefined where it is none. */
function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}

/** What belongs to whoever runs the site. */
export const siteFile = z.strictObject({
  name: part.line,
  promise: part.line,
  /** The public address, without a slash at its end. */
  address: part.address.refine((given) => !given.endsWith('/'), 'expected no slash at the end'),
  support: z.strictObject({ name: part.line, mail: z.email(), page: part.address.optional() }),
  /** The API for other services. */
  api: z
    .strictObject({
      /**
       * Where it answers, such as `https://api.contoso.com/api`, where it isn't beside the pages: a site of plain files
       * has none of its own.
       */
      address: part.address.refine((given) => !given.endsWith('/'), 'expected no slash at the end').optional(),
      /** Sites whose pages may call it from the browser, such as `https://tickets.contoso.com`, or `'*'` for all. */
      cors: z.array(z.union([z.literal('*'), origin], expectedOrigin)).default([]),
    })
    .optional(),
  /** Where a ticket is opened. */
  tickets: part.address,
  /** Where the sources are, for "edit this article"; the file's path is added. */
  sources: part.address,
  /** The ids of the causes that most people meet: kept for reading offline, and translated into every language. */
  mostCommon: z.array(z.string()).default([]),
  /** Pastes to try: a few words for the button, and a sample's path below `content/`. */
  examples: z.array(z.strictObject({ label: part.line, sample: z.string() })).default([]),
});
export type Site = z.infer<typeof siteFile>;

/** The texts of the site in another language; all else stays in `site.yaml`. */
export const siteTexts = z.strictObject({
  promise: part.line,
  /** The words for the buttons of the examples, in their order. */
  examples: z.array(part.line).default([]),
});
