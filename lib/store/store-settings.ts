import { z } from 'zod';

/** Where feedback is kept: a file of this machine, or a PostgreSQL that several machines share. */
export type StoreSettings = { file: string } | { address: string };

const settings = z.object({
  STORE_FILE: z.string().default('.data/feedback.db'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'expected an address that begins with postgres://')
    .optional(),
});

/**
 * Reads the environment; an empty variable is none. Throws with the variable's name where one can't be used, and never
 * repeats it: there may be a password in it.
 */
export function parseStoreSettings(environment: Record<string, string | undefined>): StoreSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { DATABASE_URL: address, STORE_FILE: file } = result.data;
  return address === undefined ? { file } : { address };
}
