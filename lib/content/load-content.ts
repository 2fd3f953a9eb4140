import { existsSync } from 'node:fs';
import type { Language } from './closed-sets';
import type { Content } from './content';
import { readContent } from './read-content';

const loaded = new Map<Language, Content>();

/**
 * The content of this project, read once per process and language: a build renders hundreds of pages from it.
 * Read anew in development, so that an author sees each change.
 */
export function loadContent(language: Language = 'en'): Content {
  const known = loaded.get(language);
  if (known && process.env.NODE_ENV === 'production') return known;
  if (!existsSync('content')) throw new Error('Run this from the project folder: there is no content/ here.');
  const content = readContent(process.cwd(), language);
  loaded.set(language, content);
  return content;
}
