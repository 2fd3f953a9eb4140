import { z } from 'zod';

const rate = (usual: string) =>
  z
    .string()
    .regex(/^\d{1,7}$/, 'expected a whole number of requests, or 0 for no limit')
    .default(usual)
    .transform(Number);

const settings = z.object({
  MATCH_RATE_PER_MINUTE: rate('60'),
  FEEDBACK_RATE_PER_MINUTE: rate('20'),
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
  /** As above, of what people send: feedback, and texts in which nothing was recognised. */
  feedbackPerMinute: number;
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
  const { MATCH_RATE_PER_MINUTE, FEEDBACK_RATE_PER_MINUTE, TRUSTED_PROXY_HEADER } = result.data;
  return {
    ratePerMinute: MATCH_RATE_PER_MINUTE,
    feedbackPerMinute: FEEDBACK_RATE_PER_MINUTE,
    trustedHeader: TRUSTED_PROXY_HEADER,
  };
}
