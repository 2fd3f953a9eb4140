import { z } from 'zod';
import * as part from './schema-parts';

/** One code that a product prints, and the only place where it points to causes. */
const code = z.strictObject({
  id: part.id,
  kind: part.codeKind,
  /** How products print it, the usual spelling first. */
  spellings: z.array(z.string().min(3)).min(1, 'expected at least one spelling'),
  meaning: part.line,
  /** The causes it stands for, the most likely first; none where it is no business of this site. */
  causes: z.array(part.id),
  /** What tells the causes apart, where there are several. */
  tellsApart: part.line.optional(),
  firstCheck: part.id.optional(),
  /** The code only wraps another one in the same text, which then decides. */
  wrapper: z
    .enum(['true', 'false'])
    .default('false')
    .transform((given) => given === 'true'),
  sources: z.array(part.source).min(1).optional(),
  verifiedOn: part.day.optional(),
});

/** A file of codes; its sources and day hold for every code that has none of its own. */
export const codeFile = z.strictObject({
  ...part.verification,
  codes: z.array(code).min(1, 'expected at least one code'),
});
export type CodeEntry = z.infer<typeof code>;
