import { expect, test } from 'vitest';
import { readAudit } from './audit.mjs';

const metadata = { vulnerabilities: { high: 1 } };

test('a registry that does not answer audits is no finding, and its reason is told', () => {
  const refusal = { message: '405 Method Not Allowed', statusCode: 405, error: { summary: '', detail: '' } };
  expect(readAudit(JSON.stringify(refusal))).toEqual({ result: 'unanswered', lines: ['405 Method Not Allowed'] });
  expect(readAudit('').result).toBe('unanswered');
});

test('only what is high or worse counts', () => {
  const vulnerabilities = {
    one: { name: 'one', severity: 'moderate', range: '<2' },
    two: { name: 'two', severity: 'high', range: '<3' },
  };
  expect(readAudit(JSON.stringify({ vulnerabilities, metadata }))).toEqual({
    result: 'found',
    lines: ['high: two <3'],
  });
  expect(readAudit(JSON.stringify({ vulnerabilities: {}, metadata })).result).toBe('clean');
});
