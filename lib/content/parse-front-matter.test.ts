import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseYaml } from './parse-front-matter';
import { signature } from './signature-schema';

const schema = z.strictObject({ signatures: z.array(signature) });
const problemsOf = (yaml: string) => {
  const parsed = parseYaml('cause.mdx', `signatures:\n  - ${yaml}`, schema);
  return 'problems' in parsed ? parsed.problems.map(({ key, expected }) => `${key}: ${expected}`) : [];
};

test('a mistake inside one of several ways to write a signature is named where it is', () => {
  expect(problemsOf('any: [{ fact: sytem, is: [sharepoint] }]')).toEqual([
    'signatures.0.any.0: expected words of the message, { code: … } or { fact: …, is: […] }',
  ]);
  expect(problemsOf('{ any: [abc], strength: strong }')).toEqual([
    'signatures.0.strength: expected one of "settles"|"points"|"hints"',
  ]);
  expect(problemsOf('all: words')).toEqual(['signatures.0.all: expected a list, found a text']);
  expect(problemsOf('{ all: [words], strenght: hints }')).toEqual([
    'signatures.0.strenght: expected a key that is known here',
  ]);
  expect(problemsOf('ab')).toEqual(['signatures.0: expected at least three characters of the message']);
});
