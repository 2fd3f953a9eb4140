import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { searchFile } from '../content/search-file';
import { wordsOf } from '../words/words';
import { rankEntries } from './rank-entries';
import { buildSearchIndex } from './search-index';
import { searched } from './searched';

const { entries } = searchFile(loadContent(), wordsOf('en')).file;
const index = buildSearchIndex(entries);
const addressesFor = (query: string) => rankEntries(index, query, 20).map(({ entry }) => entry.address);

test.each(searched)('%s leads first to %s', (typed, first) => {
  expect(addressesFor(typed)[0]).toBe(first);
});

test('what a code points to stands right after it', () => {
  expect(addressesFor('50076').slice(0, 2)).toEqual(['/codes/aadsts50076', '/causes/mfa-required']);
});

test('a word with a joint is found without it', () => {
  expect(addressesFor('signin log')[0]).toBe('/checks/sign-in-log');
});

test('says which command led to an article, to the letter', () => {
  const [first] = rankEntries(index, 'get-casmailbox', 1);
  expect(first?.found).toBe('Get-CASMailbox');
  // Another command of that page begins with Get: the telling half decides.
  const other = rankEntries(index, 'get-casmailbox', 20).find(({ entry }) => entry.address === '/after-the-migration');
  expect(other?.found).toBe('Set-CASMailbox');
});

test('finds nothing for what stands nowhere', () => {
  for (const query of ['', '   ', 'zzqq xxvv', '!?', '🙂']) expect(addressesFor(query), query).toEqual([]);
});

test('stays quick', () => {
  const begin = performance.now();
  for (const [typed] of searched) addressesFor(typed);
  // A few milliseconds each; the limit leaves room for a busy machine.
  expect((performance.now() - begin) / searched.length).toBeLessThan(100);
});
