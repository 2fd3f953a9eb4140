import { expect, test } from 'vitest';
import { deferScripts } from './defer-scripts.mjs';

const first = '<script>for(const x of d.scripts)x.src=x.dataset.src</script>';
const page = (scripts: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="preload" as="script" fetchPriority="low" href="/b.js"/><script src="/a.js" async=""></script>${first}</head><body><p>Text</p>${scripts}</body></html>`;
const wait = (html: string) => deferScripts(html, () => '/later.js');

test('the scripts of the framework wait, and what stood in the page for them comes first', () => {
  const { html, text } = wait(
    page('<script src="/b.js" async=""></script><script>one()</script><script>two()</script>'),
  );
  expect([...html.matchAll(/data-src="([^"]+)"/g)].map(([, address]) => address)).toEqual([
    '/later.js',
    '/a.js',
    '/b.js',
  ]);
  expect(text).toBe('one();\ntwo()');
  expect(html).not.toMatch(/one\(\)|two\(\)|preload| src=/);
});

test('the first script and the data for search engines stay', () => {
  const data = '<script type="application/ld+json">{"a":"<script>"}</script>';
  const { html } = wait(page(`${data}<script>one()</script>`));
  expect(html).toContain(first);
  expect(html).toContain(data);
});

test('a page that nothing could wake stays as it is', () => {
  const html = page('<script>one()</script>').replace(first, '');
  expect(wait(html)).toEqual({ html });
});

test('a second run changes nothing', () => {
  const { html } = wait(page('<script>one()</script>'));
  expect(wait(html)).toEqual({ html });
});
