import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { insertPolicy } from './insert-policy.mjs';

const page = (scripts: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>x</title></head><body>${scripts}</body></html>`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('names the hash of each inline script, right after the character set', () => {
  const html = insertPolicy(
    page('<script>one()</script><script src="/a.js" async=""></script><script id="x">two("<b>")</script>'),
  );
  expect(html).toMatch(
    /<meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' /,
  );
  expect(html).toContain(hash('one()'));
  expect(html).toContain(hash('two("<b>")'));
  expect(html.match(/sha256-/g)).toHaveLength(2);
  expect(html).not.toContain('unsafe-inline');
});

test('data for search engines is no script and gets no hash', () => {
  const html = insertPolicy(page('<script type="application/ld+json">{"a":1}</script><script>one()</script>'));
  expect(html).toContain(hash('one()'));
  expect(html.match(/sha256-/g)).toHaveLength(1);
});

test('a second run changes nothing', () => {
  const once = insertPolicy(page('<script>one()</script>'));
  expect(insertPolicy(once)).toBe(once);
});

test('a page without a place for its policy is refused', () => {
  expect(() => insertPolicy('<html><head></head></html>')).toThrow('charSet');
});
