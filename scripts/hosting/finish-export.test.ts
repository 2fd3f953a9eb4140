import { expect, test } from 'vitest';
import { formatAddressMap, pagesOf } from './finish-export.mjs';
import { formatHeadersFile } from './format-headers-file.mjs';
import { securityHeaders } from './headers.mjs';

test('pages are named as visitors name them, and what is no page is left out', () => {
  const files = ['index.html', '404.html', '_not-found.html', 'causes.html', 'causes/x.html', 'causes/x.md', 'a.txt'];
  expect(pagesOf(files)).toEqual(['/causes', '/causes/x']);
  expect(formatAddressMap(['/causes/x'])).toBe('"/causes/x" "/causes/x";\n');
});

test('the headers file has every header once for all files, and one cache rule for each folder of hashed names', () => {
  const text = formatHeadersFile();
  for (const { key, value } of securityHeaders) expect(text.split(`  ${key}: ${value}\n`), key).toHaveLength(2);
  expect(text).toMatch(/^\/\*\n {2}Content-Security-Policy/);
  expect(text).toContain('/_next/static/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(text.split('/*\n')[1]).not.toContain('Cache-Control');
});
