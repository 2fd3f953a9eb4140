import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { loadContent } from '../lib/content/load-content';
import { siteAddresses } from '../lib/content/site-addresses';
import { pathIn } from '../lib/links/path-in';
import { shownLanguages } from '../lib/words/words';
import { securityHeaders, transportHeader, unusedFeatures } from '../scripts/hosting/headers.mjs';
import { goByMenu, test } from './fixtures';

/** Every page of the site in every language, and addresses without one. */
const english = siteAddresses(loadContent()).map(({ address }) => address);
const pages = [
  ...new Set(shownLanguages.flatMap((language) => english.map((address) => pathIn(language, address)))),
  ...['/nope', '/causes/nope', '/de/nope'],
];
const atOnce = 20;

const inlineScript = /<script(?![^>]*\s(?:data-)?src=|[^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What is wrong with how a page protects its reader. */
function findWeakness(html: string, headers: Record<string, string>): string[] {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  const scripts = [...html.matchAll(inlineScript)].map(([, text = '']) => hashOf(text));
  return [
    policy.startsWith("default-src 'none'; script-src 'self' 'sha256-") ? '' : 'no strict policy',
    policy.includes('unsafe') ? 'an unsafe policy' : '',
    scripts.every((hash) => policy.includes(hash)) ? '' : 'an inline script that the policy forbids',
    html.indexOf('Content-Security-Policy') < html.indexOf('<script') ? '' : 'a script before the policy',
    / style="| on[a-z]+="|javascript:/.test(html.replace(/<script[\s\S]*?<\/script>/g, ''))
      ? 'inline style or handler'
      : '',
    ...securityHeaders.map(({ key, value }) => (headers[key.toLowerCase()] === value ? '' : `no ${key}`)),
    headers['x-powered-by'] ? 'X-Powered-By' : '',
  ].filter((weakness) => weakness !== '');
}

test('every page carries a strict policy and all headers', { tag: '@once' }, async ({ request }) => {
  test.setTimeout(120_000);
  const weak: string[] = [];
  for (let at = 0; at < pages.length; at += atOnce) {
    await Promise.all(
      pages.slice(at, at + atOnce).map(async (path) => {
        const response = await request.get(path, { maxRedirects: 0 });
        const found = findWeakness(await response.text(), response.headers());
        if (found.length > 0) weak.push(`${path}: ${found.join(', ')}`);
      }),
    );
  }
  expect(weak.slice(0, 20)).toEqual([]);
});

test('what is no page carries the headers too', { tag: '@once' }, async ({ request }) => {
  for (const path of [
    '/catalogue.json',
    '/offline-worker.js',
    '/manifest.webmanifest',
    '/api/openapi.json',
    '/nope.png',
  ]) {
    const headers = (await request.get(path)).headers();
    for (const { key, value } of securityHeaders) expect(headers[key.toLowerCase()], `${path} ${key}`).toBe(value);
  }
});

test('behind TLS, and there alone, a browser is told to ask without it no more', { tag: '@once' }, async ({
  request,
}) => {
  const sent = async (protocol: string) =>
    (await request.get('/causes', { headers: { 'X-Forwarded-Proto': protocol } })).headers()[
      'strict-transport-security'
    ];
  expect(await sent('https')).toBe(transportHeader.value);
  expect(await sent('http')).toBeUndefined();
});

test('the browser denies every feature that no page uses', { tag: '@once' }, async ({ page }) => {
  await page.goto('/');
  const allowed = await page.evaluate(() =>
    (document as unknown as { featurePolicy: { allowedFeatures(): string[] } }).featurePolicy.allowedFeatures(),
  );
  expect(allowed.filter((name) => unusedFeatures.includes(name))).toEqual([]);
  // Copying a command is used.
  expect(allowed).toContain('clipboard-write');
});

test('an injected script, handler or address runs nothing', { tag: '@once' }, async ({ page, expected }) => {
  expected.troubles.push(/Content Security Policy/);
  await page.goto('/causes/mfa-required');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = "document.title = 'owned'";
    document.body.append(script);
    const holder = document.createElement('div');
    holder.innerHTML =
      '<img src="data:," onerror="document.title=\'owned\'"><a id="bad" href="javascript:document.title=\'owned\'">x</a>' +
      '<iframe srcdoc="<script>parent.document.title=\'owned\'</script>"></iframe>';
    document.body.append(holder);
    document.getElementById('bad')?.click();
  });
  await expect(page.locator('img[src="data:,"]')).toHaveJSProperty('complete', true);
  await expect(page).not.toHaveTitle('owned');
});

test('a hole in the site can be reported', { tag: '@once' }, async ({ request }) => {
  const response = await request.get('/.well-known/security.txt');
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/^Contact: mailto:/);
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 366 * 86_400_000);
});

test('moving between pages breaks no policy', async ({ page }) => {
  await page.goto('/');
  await goByMenu(page, 'Causes');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All causes');
  await page.getByRole('link', { name: 'Sign-in asks for a second factor' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign-in asks for a second factor');
  await goByMenu(page, 'Error messages');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Error messages');
});

test('an address without a page says so, in the right language', async ({ page, request, expected }) => {
  expected.troubles.push(/404 \(Not Found\)/);
  for (const path of ['/nope', '/causes/nope', '/errors/nope', '/checks/nope', '/codes/aadsts999999']) {
    expect((await request.get(path)).status(), path).toBe(404);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  await expect(page.getByText('The code AADSTS999999 is not in our list.')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Paste an error' }).click();
  await expect(page).toHaveURL('/');
});
