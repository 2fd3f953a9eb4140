import { describe, expect, test } from 'vitest';
import { formatProblem } from '../problem';
import { readUsable } from '../read-content';
import { checkContent } from './check-content';
import { checkTranslations } from './check-translations';

const { content, problems } = readUsable(process.cwd());
const all = [...problems, ...(content ? checkContent(content) : [])];

describe('every article holds together', () => {
  const { causes = [], errors = [], checks = [], pages = [], elsewhere = [], codes = [] } = content ?? {};
  const files = new Set([...causes, ...errors, ...checks, ...pages, ...elsewhere, ...codes].map(({ file }) => file));
  test.each([...files])('%s', (file) => {
    const folder = file.replace(/[^/]+\.mdx$/, '');
    const own = all.filter(
      (problem) => problem.file === file || (folder.split('/').length > 3 && problem.file.startsWith(folder)),
    );
    expect(own.map(formatProblem)).toEqual([]);
  });
});

test('every translation holds together', () => {
  const found = content ? checkTranslations(process.cwd(), content).problems : [];
  expect(found.map(formatProblem)).toEqual([]);
});

test('nothing in content/ has a mistake', () => {
  expect(all.map(formatProblem)).toEqual([]);
});
