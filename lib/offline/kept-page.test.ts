import { expect, test } from 'vitest';
import { fillKeptList, markPage, titleOf } from './kept-page';

test('a title is the article’s own, without the site’s name', () => {
  expect(titleOf('<head><title>Consent &amp; roles · Migration 401</title></head>')).toBe('Consent &amp; roles');
  expect(titleOf('<title>Migration 401: why</title>')).toBe('Migration 401: why');
  expect(titleOf('')).toBe('');
});

test('the mark stands on the root element alone', () => {
  expect(markPage('<!DOCTYPE html><html lang="en"><body>&lt;html x', 'kept')).toBe(
    '<!DOCTYPE html><html data-kept="" lang="en"><body>&lt;html x',
  );
});

test('the list names each article once, by title, with its own address rather than a short link', () => {
  const html = '<ul id="kept-pages" class="x"><li>none yet</li></ul><ul><li>other</li></ul>';
  const pages = [
    { path: '/e/b', title: 'B $&amp;' },
    { path: '/causes/b', title: 'B $&amp;' },
    { path: '/a', title: 'A' },
    { path: '/untitled', title: '' },
    { path: '/', title: 'Home' },
    { path: '/de/offline', title: 'Offline' },
  ];
  expect(fillKeptList(html, pages)).toBe(
    '<ul id="kept-pages" class="x"><li><a href="/a">A</a></li><li><a href="/causes/b">B $&amp;</a></li></ul>' +
      '<ul><li>other</li></ul>',
  );
  expect(fillKeptList(html, [])).toBe(html);
});
