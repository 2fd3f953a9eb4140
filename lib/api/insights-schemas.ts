import { z } from 'zod';
import { longestPassword } from '../sign-in/password-hash';
import { apiWords } from '../words/api-words';
import { apiSchemas } from './api-schemas';

const { about } = apiWords.staff;
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const moment = z.iso.datetime();

export const signInRequest = z
  .strictObject({ password: z.string().min(1).max(longestPassword) })
  .register(apiSchemas, { id: 'SignIn', description: about.signIn });

/** Whether somebody is signed in, and until when, in milliseconds since 1970. */
export const sessionAnswer = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('not-set-up') }),
    z.strictObject({ state: z.literal('signed-out') }),
    z.strictObject({ state: z.literal('signed-in'), until: z.int() }),
  ])
  .register(apiSchemas, { id: 'Session', description: about.session });
export type SessionState = z.infer<typeof sessionAnswer>;

/** What `insightsOf` works out (lib/insights/insights.ts says what each number is). A test holds it to this. */
export const insightsAnswer = z
  .strictObject({
    outcomes: count,
    misses: count,
    rates: z.array(
      z.strictObject({
        cause: z.string(),
        fixed: count,
        notFixed: count,
        notMine: count,
        rate: share.nullable(),
        low: share,
        high: share,
      }),
    ),
    byWeek: z.strictObject({
      weeks: z.array(z.iso.date()),
      causes: z.array(z.strictObject({ cause: z.string().nullable(), counts: z.array(count), total: count })),
    }),
    ends: z.array(z.strictObject({ kind: z.enum(['check', 'cause', 'start']), id: z.string(), visits: count })),
    missGroups: z.array(
      z.strictObject({ id: z.uuid(), text: z.string(), count: z.int().min(1), first: moment, last: moment }),
    ),
  })
  .register(apiSchemas, { id: 'Insights', description: about.insights });
