import { z } from 'zod';

const settings = z.object({
  MATCH_RATE_PER_MINUTE: z
    .string()
    .regex(/^\d{1,7}$/, 'expected a whole number of requests, or 0 for no limit')
    .default('60')
    .transform(Number),
  TRUSTED_PROXY_HEADER: z
    .string()
    .regex(/^[a-z0-9-]+$/i, 'expected the name of a header, such as x-forwarded-for')
    .transform((name) => name.toLowerCase())
    .optional(),
});

/** What whoever runs the server decides, not the site: how often a client may ask, and which proxy to believe. */
export interface ApiSettings {
  /** Requests a minute for each client; 0 for no limit. */
  ratePerMinute: number;
  /** The header in which a proxy of one's own writes the client's address; without it no header is believed. */
  trustedHeader: string | undefined;
}

/** Reads the environment; an empty variable is none. Throws with the variable's name where one can't be used. */
export function parseApiSettings(environment: Record<string, string | undefined>): ApiSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = settings.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  return { ratePerMinute: result.data.MATCH_RATE_PER_MINUTE, trustedHeader: result.data.TRUSTED_PROXY_HEADER };
}
