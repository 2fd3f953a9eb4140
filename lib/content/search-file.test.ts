import { expect, test } from 'vitest';
import { searchKinds } from '../search/search-entry';
import { en } from '../words/en';
import { loadContent } from './load-content';
import { searchFile } from './search-file';
import { siteAddresses } from './site-addresses';

const content = loadContent();
const { file, address } = searchFile(content, en);

test('holds every page of the site once, short links and retired articles apart', () => {
  const wanted = siteAddresses(content).filter(({ kind, retired }) => kind !== 'short' && !retired);
  expect(file.entries.map((entry) => entry.address).sort()).toEqual(wanted.map((one) => one.address).sort());
  expect(new Set(file.entries.map(({ kind }) => kind))).toEqual(new Set(searchKinds));
});

test('names the commands of an article, and nothing of what they print', () => {
  const entry = file.entries.find((one) => one.address === '/causes/ews-blocked-tenant');
  expect(entry?.commands).toEqual(expect.arrayContaining(['Get-CASMailbox', 'Set-OrganizationConfig']));
  expect(entry?.commands?.filter((word) => /\s|:/.test(word))).toEqual([]);
});

test('says the language of a title that is not translated yet', () => {
  const german = searchFile({ ...content }, { ...en, language: 'de' });
  expect(german.address).toMatch(/^\/search\/de-[0-9a-f]{8}\.json$/);
  expect(german.file.entries.find(({ kind }) => kind === 'cause')?.language).toBe('en');
  expect(address).toMatch(/^\/search\/en-/);
  expect(file.entries.some(({ language }) => language)).toBe(false);
});
