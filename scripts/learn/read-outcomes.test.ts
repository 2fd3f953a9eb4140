import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOutcomes } from './read-outcomes';

const folder = mkdtempSync(join(tmpdir(), 'outcomes-'));
const file = join(folder, 'visits.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const outcome = {
  id: '0c9fdc0e-3a14-4c8e-9d3f-3f5bb0c9b111',
  about: 'guide',
  language: 'en',
  cause: 'mfa-required',
  said: 'fixed',
  reason: null,
  visit: 'trail=is.mfa-required.yes&day=2026-11-24',
  minutes: [2],
  received: '2026-11-24T09:00:00.000Z',
};
const read = (text: string) => {
  writeFileSync(file, text);
  return readOutcomes(file);
};

test('each line is an outcome, and empty lines are none', () => {
  expect(read(`${JSON.stringify(outcome)}\n\n${JSON.stringify(outcome)}\n`)).toEqual({ outcomes: [outcome, outcome] });
  expect(read('')).toEqual({ outcomes: [] });
});

test.each([
  ['what is no JSON', '{"id"', /visits\.jsonl:2: JSON: /],
  ['minutes that nobody has', JSON.stringify({ ...outcome, minutes: [2.5] }), /visits\.jsonl:2: minutes\.0: /],
  ['an unknown key', JSON.stringify({ ...outcome, name: 'x' }), /visits\.jsonl:2: JSON: .*name/],
  ['no time', JSON.stringify({ ...outcome, received: 'today' }), /visits\.jsonl:2: received: expected a time such as/],
])('%s is named with its line', (_, line, expected) => {
  const result = read(`${JSON.stringify(outcome)}\n${line}\n`);
  expect('problems' in result ? result.problems.join('\n') : '').toMatch(expected);
});

test('a file that isn’t there is named', () => {
  expect(readOutcomes(join(folder, 'nothing'))).toEqual({ problems: [expect.stringContaining('nothing: expected')] });
});
