import { existsSync } from 'node:fs';
import type { Language } from './closed-sets';
import type { Content } from './content';
import { readSnapshot } from './content-snapshot';
import { readContent } from './read-content';

const loaded = new Map<Language, Content>();

/** Reads the articles, or during a build (scripts/build.mjs) what was read at its beginning. */
function readOnce(language: Language): Content {
  const folder = process.env.CONTENT_SNAPSHOT;
  return (folder && readSnapshot(folder, language)) || readContent(process.cwd(), language);
}

/**
 * The content of this project, read once per process and language: a build renders hundreds of pages from it.
 * Read anew in development, so that an author sees each change.
 */
export function loadContent(language: Language = 'en'): Content {
  const known = loaded.get(language);
  if (known && process.env.NODE_ENV !== 'development') return known;
  if (!existsSync('content')) throw new Error('Run this from the project folder: there is no content/ here.');
  const content = readOnce(language);
  loaded.set(language, content);
  return content;
}
