import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyShortPages, shortRewrites } from './short-links.mjs';

const links = {
  '/e/consent-missing': '/causes/consent-missing',
  '/e/mfa-required': '/causes/mfa-required',
  '/e/mfa': '/causes/mfa-required',
  '/e/bare-401': '/errors/bare-401',
};

test('the articles of a folder share a rule, and so do the aliases of an article', () => {
  expect(shortRewrites({ ...links, '/e/second-factor': '/causes/mfa-required' })).toEqual([
    { source: '/e/:id(consent-missing|mfa-required)', destination: '/causes/:id' },
    { source: '/e/:id(mfa|second-factor)', destination: '/causes/mfa-required' },
    { source: '/e/:id(bare-401)', destination: '/errors/:id' },
  ]);
});

test('a thousand articles need a few rules, none longer than Next takes', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `cause-number-${index}`);
  const rules = shortRewrites(Object.fromEntries(ids.map((id) => [`/e/${id}`, `/causes/${id}`])));
  expect(rules.length).toBeLessThan(10);
  for (const { source } of rules) expect(source.length).toBeLessThan(4096);
  expect(rules.flatMap(({ source }) => source.slice('/e/:id('.length, -1).split('|'))).toEqual(ids);
});

test('an export has the files of the article at each of its short links', () => {
  const folder = mkdtempSync(join(tmpdir(), 'short-'));
  mkdirSync(join(folder, 'causes/mfa-required'), { recursive: true });
  writeFileSync(join(folder, 'causes/mfa-required.html'), 'page');
  writeFileSync(join(folder, 'causes/mfa-required.txt'), 'data');
  writeFileSync(join(folder, 'causes/mfa-required/tree.txt'), 'tree');
  copyShortPages(folder, links);
  for (const name of ['mfa', 'mfa-required']) {
    expect(readFileSync(join(folder, `e/${name}.html`), 'utf8')).toBe('page');
    expect(readFileSync(join(folder, `e/${name}.txt`), 'utf8')).toBe('data');
    expect(readFileSync(join(folder, `e/${name}/tree.txt`), 'utf8')).toBe('tree');
  }
  expect(existsSync(join(folder, 'e/bare-401.html'))).toBe(false);
  rmSync(folder, { recursive: true });
});
