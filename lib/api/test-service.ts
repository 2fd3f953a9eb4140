import type { Catalogue } from '../match/catalogue';
import { prepareAnswers } from './answer-question';
import type { MatchService } from './handle-match';
import { noLimit } from './rate-limit';

const signature = { any: [], none: [], strength: 'settles' as const };

/** A catalogue of one cause, one form and one other product, for tests that are about everything but matching. */
const catalogue: Catalogue = {
  version: 'test',
  causes: [
    {
      id: 'mailbox-on-hold',
      title: 'The mailbox is on hold',
      summary: 'A hold keeps the migration out.',
      common: 'rare',
      sides: [],
      systems: [],
      products: [],
      signatures: [{ all: ['the mailbox is on litigation hold'], ...signature }],
      minutes: 2,
    },
  ],
  forms: [
    {
      id: 'bare-refusal',
      title: 'The request was refused',
      summary: 'It says nothing more.',
      signatures: [{ all: ['the migration request was refused'], ...signature }],
      leavesOpen: [],
      products: [],
    },
  ],
  codes: [],
  elsewhere: [
    {
      id: 'docker',
      title: 'Docker',
      summary: 'Not a migration.',
      signatures: [{ all: ['error response from daemon'], ...signature }],
    },
  ],
};

/** A service without limits at noon of a day in 2026; what a test is about is given. */
export const testService = (given: Partial<MatchService> = {}): MatchService => ({
  answer: prepareAnswers(catalogue, 'https://help.contoso.com'),
  rate: noLimit,
  cors: [],
  now: () => Date.UTC(2026, 10, 24, 12),
  peer: () => '192.0.2.1',
  ...given,
});

export const held = 'Error: the mailbox is on litigation hold, and the migration request was refused.';
