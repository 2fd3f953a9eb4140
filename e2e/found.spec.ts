import { expect } from '@playwright/test';
import { test } from './fixtures';

/* What search engines, chats and programs find. */

const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
const canonicalOf = (html: string) => attribute(html, /<link rel="canonical" href="([^"]+)"/);
const languageOf = (html: string) => attribute(html, /<html lang="([^"]+)"/);
const titleOf = (html: string) => attribute(html, /<title>([^<]+)<\/title>/);
const descriptionOf = (html: string) => attribute(html, /<meta name="description" content="([^"]+)"/);
const pictureOf = (html: string) => attribute(html, /<meta property="og:image" content="([^"]+)"/);
const pathOf = (address: string) => new URL(address).pathname;

/** Runs over many addresses a few at a time: one after the other takes long, all at once is no visit. */
async function inGroups<Item>(items: Item[], size: number, look: (item: Item) => Promise<void>) {
  for (let at = 0; at < items.length; at += size) await Promise.all(items.slice(at, at + size).map(look));
}

/** As the browser's own requests would, but hundreds of them go faster without a record and without unpacking. */
const fetchPlain = (address: string, baseURL = '') =>
  fetch(new URL(pathOf(address), baseURL), { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });

test('the sitemap lists only pages that answer, each under its own address, with a title and a sentence @once', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(300);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => /\/(?:desk|api|e)\//.test(address))).toEqual([]);
  const titles = new Map<string, string>();
  const pictures = new Set<string>();
  await inGroups(addresses, 8, async (address) => {
    const response = await fetchPlain(address, baseURL);
    const html = await response.text();
    expect(response.status, address).toBe(200);
    expect(canonicalOf(html).replace(/\/$/, ''), address).toBe(address.replace(/\/$/, ''));
    expect(titleOf(html).length, address).toBeGreaterThan(10);
    expect(descriptionOf(html).length, address).toBeGreaterThan(20);
    expect(html, address).not.toContain('name="robots"');
    // Some titles are the same words in two languages, such as Codes.
    const title = `${languageOf(html)}: ${titleOf(html)}`;
    expect(titles.get(title), `${address} has a title of its own`).toBeUndefined();
    titles.set(title, address);
    pictures.add(pictureOf(html));
  });
  expect(pictures.size).toBeGreaterThan(50);
  await inGroups([...pictures], 8, async (address) => {
    const response = await fetchPlain(address, baseURL);
    expect(response.headers.get('content-type'), address).toBe('image/png');
    expect(response.headers.get('cache-control'), address).toContain('immutable');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], address).toEqual([1200, 630]);
  });
});

test('robots are told where the list is and what is not for them', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^Sitemap: https:\/\/\S+\/sitemap\.xml$/m);
  expect(robots).toContain('Disallow: /desk\n');
  expect(robots).toContain('Disallow: /api\n');
});

test('the desk and an address without a page are not to be listed', async ({ request }) => {
  for (const path of ['/desk/guide', '/nope'])
    expect(await (await request.get(path)).text(), path).toMatch(/<meta name="robots" content="noindex/);
});

test('a short link names the article as the address of its text', async ({ request }) => {
  const html = await (await request.get('/e/mfa-required')).text();
  expect(pathOf(canonicalOf(html))).toBe('/causes/mfa-required');
});

test('an article stands at its address plus .md as plain text that names it', async ({ page, request }) => {
  await page.goto('/causes/mfa-required');
  const copy = page.locator('link[rel="alternate"][type="text/markdown"]');
  const address = (await copy.getAttribute('href')) ?? '';
  expect(pathOf(address)).toBe('/causes/mfa-required.md');
  const response = await request.get(pathOf(address));
  expect(response.headers()['content-type']).toContain('text/markdown');
  const text = await response.text();
  expect(text).toMatch(/^# Sign-in asks for a second factor\n/);
  expect(text).toContain('## Put it back afterwards');
  const list = await (await request.get('/llms.txt')).text();
  expect(list).toContain(address);
});

test('what search engines read of an article names it, and no policy is in its way', async ({ page }) => {
  for (const path of ['/causes/mfa-required', '/errors/bare-401', '/checks/token-test', '/start-here']) {
    await page.goto(path);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    expect(data, path).toMatchObject({ '@type': 'TechArticle', headline: heading });
    expect(pathOf(data.url), path).toBe(path);
    expect(data.dateModified, path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('a chat shows a picture of the cause', async ({ page }) => {
  await page.goto('/causes/mfa-required');
  const picture = page.locator('meta[property="og:image"]');
  await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute(
    'content',
    /Sign-in asks for a second factor/,
  );
  const home = await page.request.get('/');
  expect(await picture.getAttribute('content')).not.toBe(pictureOf(await home.text()));
});
