import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { loadContent } from '../lib/content/load-content';
import { pathIn } from '../lib/links/path-in';
import { expectAccessible, isWhole, openAll } from './expect-accessible';
import { test } from './fixtures';

/*
 * Every page once. Codes and short links are hundreds of one kind: twenty of each are drawn, always the same ones. All of
 * it takes minutes, so `npm test` looks at a twelfth of the pages, and `npm run access` at each.
 */

const addresses = readFileSync('content/permalinks.txt', 'utf8')
  .split('\n')
  .flatMap((line) => /^\d\S* (\/\S*)/.exec(line)?.[1] ?? []);

/** So many of them, by a fixed seed (Lehmer's generator). */
function draw(of: string[], count: number): string[] {
  const left = [...of];
  let seed = 401;
  return Array.from({ length: Math.floor(Math.min(count, left.length)) }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return left.splice(seed % left.length, 1)[0] ?? '';
  });
}

const below = (folder: string) => addresses.filter((address) => address.startsWith(`${folder}/`));
const many = ['/codes', '/e'];
/** The articles that are written in other languages too. */
const translated = (['de', 'fr'] as const).flatMap((language) =>
  loadContent().site.mostCommon.map((id) => pathIn(language, `/causes/${id}`)),
);
const all = [
  ...translated,
  ...addresses.filter((address) => !many.some((folder) => address.startsWith(`${folder}/`))),
  ...many.flatMap((folder) => draw(below(folder), 20)),
];
const paths = isWhole ? all : draw(all, all.length / 12);

const parts = isWhole ? 6 : 2;
for (let part = 0; part < parts; part++) {
  test(`every page is accessible, its headings and landmarks in order, part ${part + 1} of ${parts}`, {
    tag: '@once',
  }, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // Taken in turns, so that each part has as many long pages.
    for (const path of paths.filter((_, index) => index % parts === part)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await openAll(page);
      await expectAccessible(page, path);
    }
  });
}
