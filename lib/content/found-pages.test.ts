import { expect, test } from 'vitest';
import { shownLanguages } from '../words/words';
import { foundPages } from './found-pages';
import { loadContent } from './load-content';

const pages = foundPages(new Map(shownLanguages.map((language) => [language, loadContent(language)])));
const find = (address: string) => pages.find((page) => page.address === address);

test('a page that is written in each language is known under each address, and each names the others', () => {
  const versions = { en: '/guide', de: '/de/guide', fr: '/fr/guide', 'x-default': '/guide' };
  for (const address of ['/guide', '/de/guide', '/fr/guide']) expect(find(address)?.versions).toEqual(versions);
  expect(find('/de')?.versions).toMatchObject({ en: '/', de: '/de' });
});

test('a translated article is known in its languages', () => {
  expect(find('/de/causes/mfa-required')?.versions).toMatchObject({
    en: '/causes/mfa-required',
    de: '/de/causes/mfa-required',
  });
});

test('what is not translated is known in English alone', () => {
  expect(find('/codes/aadsts50076')).toMatchObject({ versions: undefined });
  expect(find('/de/codes/aadsts50076')).toBeUndefined();
});

test('no address is named twice', () => {
  const addresses = pages.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});
