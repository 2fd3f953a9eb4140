import { shownLanguages } from '../../words/words';
import type { Language } from '../closed-sets';
import type { Content } from '../content';
import { bodiesOf } from '../mention-words';
import type { BodyNode } from '../parse-body';
import type { Problem } from '../problem';
import { readUsable } from '../read-content';
import { checkBodies } from './check-bodies';

type Translated = Content['causes' | 'errors' | 'checks' | 'pages'][number];

/** What a product prints and what is typed into it reads the same in every language. */
function lettersOf(nodes: BodyNode[], isMessage = false): string[] {
  return nodes.flatMap((node): string[] => {
    const within = isMessage || ('name' in node && node.name === 'Message');
    if (node.type === 'code') return [node.value];
    if (within && 'value' in node && typeof node.value === 'string') return [node.value];
    return 'children' in node ? lettersOf(node.children as BodyNode[], within) : [];
  });
}

const nameOf = (language: Language) => new Intl.DisplayNames('en', { type: 'language' }).of(language);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Commands, what they print, and messages: each must stand in the translation as in the original, in its order. */
function checkLetters(english: Content, content: Content, isOwn: (file: string) => boolean): Problem[] {
  const originals = bodiesOf(english);
  return bodiesOf(content).flatMap(({ file, nodes }, index): Problem[] => {
    const original = originals[index];
    if (!isOwn(file) || !original) return [];
    const wanted = lettersOf(original.nodes).map(squeeze);
    const given = lettersOf(nodes).map(squeeze);
    const at = wanted.findIndex((text, place) => text !== given[place]);
    const which = at < 0 && given.length > wanted.length ? wanted.length : at;
    if (which < 0) return [];
    const expected = `expected the code blocks and messages of ${original.file} to the letter, not "${given[which] ?? ''}"`;
    return [{ file, key: wanted[which] ?? 'code', expected }];
  });
}

/** What is translated into one language, and how: the mistakes, and the articles whose original has changed since. */
function checkLanguage(root: string, english: Content, language: Language) {
  const { content, problems } = readUsable(root, language);
  if (!content) return { problems, outdated: [] };
  const { causes, errors, checks, pages, site } = content;
  const own = [...causes, ...errors, ...checks, ...pages].filter((article) => article.language === language);
  const files = new Set(own.map(({ file }) => file));
  const translated = new Set(own.map(({ id }) => id));
  const stamp = ({ file }: Translated) => `run \`npm run translated ${file}\``;
  const missing = site.mostCommon
    .filter((id) => !translated.has(id))
    .map((id) => ({
      file: `content/causes/${id}/cause.${language}.mdx`,
      key: 'file',
      expected: `expected one of the most common causes in ${nameOf(language)} too`,
    }));
  const unstamped = own.filter((article) => article.follows === undefined);
  const outdated = own.filter((article) => article.follows !== undefined && article.isOutdated);
  return {
    problems: [
      ...problems,
      ...missing,
      ...unstamped.map((one) => ({
        file: one.file,
        key: 'of',
        expected: `expected the original's hash: ${stamp(one)}`,
      })),
      ...checkLetters(english, content, (file) => files.has(file)),
      ...checkBodies(content).filter(({ file }) => files.has(file)),
    ],
    outdated: outdated.map((one) => ({
      file: one.file,
      mend: `carry over what is new in English, then ${stamp(one)}`,
    })),
  };
}

/**
 * What is wrong with the translations, and which of them follow an English article that has changed since: a warning,
 * since whoever changes the English one may know no other language. Readers are told too.
 */
export function checkTranslations(root: string, english: Content) {
  const found = shownLanguages
    .filter((language) => language !== 'en')
    .map((language) => checkLanguage(root, english, language));
  return { problems: found.flatMap(({ problems }) => problems), outdated: found.flatMap(({ outdated }) => outdated) };
}
