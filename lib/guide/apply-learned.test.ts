import { expect, test } from 'vitest';
import type { Learned } from '../content/learned-schema';
import { loadContent } from '../content/load-content';
import { applyLearned } from './apply-learned';
import { buildGuideModel } from './build-guide-model';
import { bareEntry } from './common-entries';

const { learned: _, ...content } = loadContent();
const evidence = { fixed: 14, of: 200, expected: 1.5, days: 12, on: '2026-12-01' };
const learned: Learned = {
  common: [
    { entry: 'bare-401', cause: 'tls-proxy', author: 'rare', learned: 'common', ...evidence },
    { entry: bareEntry, cause: 'mfa-required', author: 'very common', learned: 'rare', ...evidence },
  ],
  minutes: [{ check: 'token-test', author: 3, learned: 8, answers: 60, middle: 9, on: '2026-12-01' }],
};

test('without learned numbers the content is what authors wrote', () => {
  expect(applyLearned(content)).toBe(content);
});

test('the guide takes learned numbers for the entry they were learned from, and no other', () => {
  const model = buildGuideModel({ ...content, learned }, '');
  const wordOf = (form: string, cause: string) =>
    model.forms.find(({ id }) => id === form)?.leavesOpen.find((open) => open.cause === cause)?.common;
  expect(wordOf('bare-401', 'tls-proxy')).toBe('common');
  expect(wordOf('remote-server-401', 'tls-proxy')).toBe('rare');
  expect(wordOf('bare-401', 'mfa-required')).toBe('very common');
  expect(model.causes.find(({ id }) => id === 'mfa-required')?.common).toBe('rare');
  expect(model.causes.find(({ id }) => id === 'tls-proxy')?.common).toBe('rare');
  expect(model.checks.find(({ id }) => id === 'token-test')?.minutes).toBe(8);
});

test('a look that a check does takes the learned minutes of that check', () => {
  const model = buildGuideModel({ ...content, learned }, '');
  const looks = model.causes.filter(({ look }) => look.check === 'token-test');
  expect(looks.length).toBeGreaterThan(0);
  for (const { look } of looks) expect(look.minutes).toBe(8);
});
