import { expect, test } from 'vitest';
import { namedFiles } from './named-files';

test('files are found in attributes and in data, each once', () => {
  const html =
    '<script src="/_next/static/chunks/1-a_~.js"></script><script data-src="/_next/static/chunks/2.js"></script>' +
    '<script>push([1,"[\\"/_next/static/chunks/1-a_~.js\\",\\"/catalogue/9f.json\\"]"])</script><a href="/causes/x">';
  expect(namedFiles(html, ['/_next/static/', '/catalogue/'])).toEqual([
    '/_next/static/chunks/1-a_~.js',
    '/_next/static/chunks/2.js',
    '/catalogue/9f.json',
  ]);
});
