import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatKnownId } from '../links/known-ids';
import { wordsOf } from '../words/words';
import type { Content } from './content';
import { readSnapshot, writeSnapshot } from './content-snapshot';
import { guideFiles } from './guide-files';
import { loadContent } from './load-content';
import { markdownFiles } from './markdown-files';
import { readContent } from './read-content';
import { shortTargets } from './short-targets';

test('all that is made of kept content is what is made of the articles themselves', () => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  const content = loadContent();
  writeSnapshot(folder, 'en', content);
  const kept = readSnapshot(folder, 'en') as Content;
  expect(guideFiles(kept)).toEqual(guideFiles(content));
  expect(markdownFiles(kept, wordsOf('en'))).toEqual(markdownFiles(content, wordsOf('en')));
  expect(shortTargets(kept).map(formatKnownId)).toEqual(shortTargets(content).map(formatKnownId));
  rmSync(folder, { recursive: true });
});

test('what several processes read, each its share, is the whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  for (const part of [1, 0, 2]) writeSnapshot(folder, 'en', readContent(process.cwd(), 'en', { part, of: 3 }), part);
  const kept = readSnapshot(folder, 'en') as Content;
  expect(guideFiles(kept)).toEqual(guideFiles(loadContent()));
  expect(kept.causes.map(({ id }) => id)).toEqual(loadContent().causes.map(({ id }) => id));
  rmSync(folder, { recursive: true });
});

test('where nothing was kept in a language, nothing is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  expect(readSnapshot(folder, 'de')).toBeUndefined();
  rmSync(folder, { recursive: true });
});
