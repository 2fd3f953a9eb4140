import { expect, test } from 'vitest';
import { languages } from '../content/closed-sets';
import { englishPath, isInEachLanguage, languageOf, pathIn } from './path-in';

const everywhere = ['/', '/causes', '/causes/mfa-required', '/guide#form=bare-401', '/#m=401', '/codes/smtp-5.7.139'];
const once = ['/e/mfa-required', '/desk', '/desk/links', '/api/match', '/causes/mfa-required.md', '/sitemap.xml'];

test('a German page stands below /de, the home page at /de itself', () => {
  expect(everywhere.map((path) => pathIn('de', path))).toEqual([
    '/de',
    '/de/causes',
    '/de/causes/mfa-required',
    '/de/guide#form=bare-401',
    '/de#m=401',
    '/de/codes/smtp-5.7.139',
  ]);
});

test('what stands once keeps its address in every language', () => {
  for (const path of [...once, 'https://example.com/causes', '#sources']) {
    expect(pathIn('fr', path), path).toBe(path);
    expect(isInEachLanguage(path), path).toBe(false);
  }
});

test('the way into a language and back leads to the same page', () => {
  for (const language of languages) {
    for (const path of everywhere) {
      expect(englishPath(pathIn(language, path)), path).toBe(path);
      expect(languageOf(pathIn(language, path)), path).toBe(language);
      for (const other of languages) expect(pathIn(language, pathIn(other, path))).toBe(pathIn(language, path));
    }
  }
});

test('a page whose name only begins like a language is English', () => {
  expect(languageOf('/desk')).toBe('en');
  expect(languageOf('/de-facto')).toBe('en');
  expect(englishPath('/french')).toBe('/french');
});
