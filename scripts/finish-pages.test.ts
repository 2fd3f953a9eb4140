import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishPages } from './finish-pages.mjs';

const first = 'for(const x of d.scripts)x.src=x.dataset.src';
const page = (data: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><script>${first}</script></head><body><p>Text</p><script>${data}</script></body></html>`;
const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

let folder: string;
let assets: string;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  assets = join(folder, 'static');
  mkdirSync(join(folder, 'causes'));
  writeFileSync(join(folder, 'index.html'), page('home()'));
  writeFileSync(join(folder, 'causes/one.html'), page('cause()'));
  writeFileSync(join(folder, 'causes/one.txt'), 'no page');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('of every page the data waits in a file, and the policy allows the one script that is left', () => {
  expect(finishPages(folder, assets)).toBe(2);
  const files = readdirSync(join(assets, 'later'));
  expect(files.map((name) => readFileSync(join(assets, 'later', name), 'utf8')).sort()).toEqual(['cause()', 'home()']);
  for (const [name, data] of [
    ['index.html', 'home()'],
    ['causes/one.html', 'cause()'],
  ] as const) {
    const html = read(name);
    expect(html).not.toContain(data);
    expect(files.some((file) => html.includes(`data-src="/_next/static/later/${file}"`))).toBe(true);
    expect(html).toContain(hashOf(first));
    expect(html).not.toContain(hashOf(data));
  }
  expect(read('causes/one.txt')).toBe('no page');
});

test('pages that are finished stay as they are', () => {
  finishPages(folder, assets);
  const before = read('causes/one.html');
  expect(finishPages(folder, assets)).toBe(2);
  expect(read('causes/one.html')).toBe(before);
});
