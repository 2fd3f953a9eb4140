import { expect, it } from 'vitest';
import { bodyHeadings } from './body-headings';
import { parseBody } from './parse-body';

it('lists the headings of the first rank, with the ids that links point to', () => {
  const { nodes } = parseBody('page.mdx', '## What a `401` is\n\nText.\n\n### Deeper\n\n## What a *401* is\n');
  expect(bodyHeadings(nodes)).toEqual([
    { id: 'what-a-401-is', title: 'What a 401 is' },
    { id: 'what-a-401-is-1', title: 'What a 401 is' },
  ]);
});
