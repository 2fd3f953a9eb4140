import { expect, it } from 'vitest';
import { replyToVisit } from './reply-to-visit';
import { smallGuide as guide } from './small-guide';
import { noFindings, type Visit } from './visit';

const visit = (more: Partial<Visit>): Visit => ({
  day: '2026-11-24',
  findings: noFindings,
  trail: [],
  earlier: [],
  ...more,
});

it('is about the cause that was found', () => {
  const trail: Visit['trail'] = [{ did: 'looked', cause: 'door-locked', outcome: 'yes' }];
  expect(replyToVisit(guide, visit({ trail }))).toBe('cause=door-locked&sure=certain');
});

it('asks the question of a message while nothing is answered', () => {
  expect(replyToVisit(guide, visit({ findings: { ...noFindings, form: 'no-entry' } }))).toBe('form=no-entry');
});

it('is about the likeliest cause that is left, as a possible one', () => {
  const trail: Visit['trail'] = [{ did: 'looked', cause: 'door-locked', outcome: 'no' }];
  const address = replyToVisit(guide, visit({ findings: { ...noFindings, form: 'no-entry' }, trail }));
  expect(address).toMatch(/^cause=[a-z-]+&sure=possible$/);
  expect(address).not.toContain('door-locked');
});
