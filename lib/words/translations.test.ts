import { expect, test } from 'vitest';
import { type Language, languages } from '../content/closed-sets';
import { en, type Words } from './en';
import { wordsOf } from './words';

/** Texts that read the same in two languages. Anything else that is equal was forgotten. */
const alike: Partial<Record<Language, string[]>> = {
  de: [
    'palette.kind.code',
    'fact.system',
    'fact.product',
    'fact.host',
    'fact.status',
    'fact.code',
    'causes.filterSystem',
    'causes.filterProduct',
    'guide.handOver.format',
  ],
  fr: [
    'nav.menu',
    'nav.causes',
    'nav.codes',
    'palette.kind.cause',
    'palette.kind.code',
    'answer.confidence.certain',
    'answer.confidence.possible',
    'feedback.cause',
    'fact.code',
    'side.source',
    'side.destination',
    'workload.sites',
    'common.rare',
    'minutes.one',
    'minutes.other',
    'article.sources',
    'deskLinks.kind.cause',
    'deskLinks.kind.code',
    'message.label',
    'causes.count.one',
    'causes.count.other',
    'codes.title',
    'codes.count.one',
    'codes.count.other',
    'quickReference.cause',
    'guide.chance.possible',
    'guide.handOver.format',
  ],
};

/** Names of products, protocols and languages of commands: the same everywhere. */
const names = [
  /^(language|protocol|shell)\b/,
  /^system\.(exchange-online|exchange-server|onedrive|sharepoint|entra|graph)$/,
  /^product\.(migrationwiz|cloudiway)$/,
  /^codes\.kind\.(ews|graph|windows)$/,
  /^deskLinks\.systems\.(liquid|handlebars|dotnet)$/,
  /\.asMarkdown$/,
  /^search\.shortcut/,
];

function flatten(words: object, path = ''): [key: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value as object, `${path}${key}.`),
  );
}

/** `{count}` may be written out where it is always 1. */
const placeholders = (key: string, text: string) =>
  [...text.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .filter((name) => name !== '{count}' || !key.endsWith('.one'))
    .sort();

const english = flatten(en);
const hasWords = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
const translated: [Language, Words][] = languages
  .map((language): [Language, Words] => [language, wordsOf(language)])
  .filter(([, words]) => words !== en);

test.each(translated)('%s names its own language', (language, words) => {
  expect(words.language).toBe(language);
});

test.each(translated)('%s has every text, and no other', (_, words) => {
  expect(flatten(words).map(([key]) => key)).toEqual(english.map(([key]) => key));
  expect(flatten(words).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(translated)('%s fills in the same values', (_, words) => {
  const wanted = Object.fromEntries(english.map(([key, text]) => [key, placeholders(key, text)]));
  expect(Object.fromEntries(flatten(words).map(([key, text]) => [key, placeholders(key, text)]))).toEqual(wanted);
});

test.each(translated)('%s leaves nothing in English', (language, words) => {
  const texts = new Map(english);
  const same = flatten(words)
    .filter(([key, text]) => text === texts.get(key) && hasWords(text))
    .map(([key]) => key)
    .filter((key) => !names.some((name) => name.test(key)));
  expect(same).toEqual(alike[language] ?? []);
});

test('no line of French begins with its colon, question mark or closing quote', () => {
  const breakable = flatten(wordsOf('fr')).filter(([, text]) => / [:?;!»](?=\s|$)|« /.test(text));
  expect(breakable).toEqual([]);
});
