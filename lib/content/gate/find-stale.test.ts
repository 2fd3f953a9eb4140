import { expect, test } from 'vitest';
import { readUsable } from '../read-content';
import { findStale } from './find-stale';

const { content } = readUsable(process.cwd());

test('an article is due 121 days after it was checked, the longest unchecked first', () => {
  if (!content) throw new Error('the content could not be read');
  const [first, second] = content.causes;
  if (!first || !second) throw new Error('two causes are wanted');
  const aged = {
    ...content,
    causes: [
      { ...first, verifiedOn: '2026-07-27' },
      { ...second, verifiedOn: '2026-07-26' },
    ],
    errors: [],
    checks: [],
    pages: [],
  };
  expect(findStale(aged, '2026-11-24')).toEqual([{ file: second.file, days: 121 }]);
  expect(findStale(aged, '2026-12-24').map(({ days }) => days)).toEqual([151, 150]);
});
