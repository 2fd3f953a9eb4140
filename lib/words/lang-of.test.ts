import { expect, test } from 'vitest';
import { langOf } from './lang-of';

test('a text names its language where that is not the one of the page', () => {
  expect(langOf({ language: 'de' }, { language: 'en' })).toBe('en');
  expect(langOf({ language: 'de' }, { language: 'de' })).toBeUndefined();
});

test('a text that says nothing of its language is English', () => {
  expect(langOf({ language: 'de' }, {})).toBe('en');
  expect(langOf({ language: 'fr' })).toBe('en');
  expect(langOf({ language: 'en' })).toBeUndefined();
});
