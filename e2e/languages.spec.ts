import { readFileSync } from 'node:fs';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { parseLedger } from '../lib/content/permalinks';
import { isInEachLanguage, languageOf, pathIn } from '../lib/links/path-in';
import { test } from './fixtures';
import { secondFactor } from './pastes';

const others = ['de', 'fr'] as const;
/** It stands in the header, or on a phone in the footer. */
const switchTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: /^(Language|Sprache|Langue)$/ }).getByRole('link', { name, exact: true });
const germanBox = (page: Page) => page.getByRole('textbox', { name: 'Ihr Fehlertext' });

/** Opens the German home page and types a text there, which it then keeps. */
async function typeInGerman(page: Page, text: string) {
  await page.goto('/de');
  await germanBox(page).fill(text);
  await expect(page.getByRole('heading', { name: 'Die Anmeldung verlangt einen zweiten Faktor' })).toBeVisible();
}

test('each page leads to itself in another language, and back, without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/causes/mfa-required');
  await switchTo(page, 'Deutsch').click();
  await expect(page).toHaveURL(/\/de\/causes\/mfa-required$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Anmeldung verlangt einen zweiten Faktor');
  await expect(switchTo(page, 'English')).toHaveAttribute('lang', 'en');
  await expect(switchTo(page, 'English')).toHaveAttribute('hreflang', 'en');
  await switchTo(page, 'Français').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await switchTo(page, 'English').click();
  await expect(page).toHaveURL(/\/causes\/mfa-required$/);
  await context.close();
});

test('search engines learn of each translation, and of none that is missing', { tag: '@once' }, async ({ page }) => {
  const alternates = () =>
    page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => `${link.getAttribute('hreflang')} ${new URL((link as HTMLLinkElement).href).pathname}`),
      );
  const canonical = async () =>
    new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').pathname;
  const all = ['', '/de', '/fr'].map((folder) => `${folder.slice(1) || 'en'} ${folder}/causes/mfa-required`);
  for (const folder of ['', '/de', '/fr']) {
    await page.goto(`${folder}/causes/mfa-required`);
    expect(await alternates()).toEqual([...all, 'x-default /causes/mfa-required']);
    expect(await canonical()).toBe(`${folder}/causes/mfa-required`);
  }
  await page.goto('/de/codes/aadsts50076');
  expect(await alternates()).toEqual([]);
  expect(await canonical()).toBe('/codes/aadsts50076');
});

// Codes are never translated, so they stay an example of it.
test('what is not translated says so, and is marked as English', async ({ page }) => {
  await page.goto('/de/codes/aadsts50076');
  await expect(page.getByRole('note').first()).toContainText('noch nicht übersetzt');
  const causes = page.getByRole('heading', { name: 'What causes it' });
  expect(await causes.evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  await page.goto('/de/codes');
  await expect(page.getByText('A second factor is demanded', { exact: false }).first()).toHaveAttribute('lang', 'en');
  await page.goto('/de/causes/mfa-required');
  await expect(page.getByText('noch nicht übersetzt')).toHaveCount(0);
});

test('a text on the German page is answered in German', async ({ page }) => {
  await typeInGerman(page, secondFactor);
  const answer = page.getByRole('region', { name: 'Was dieser Text zeigt' });
  await answer.getByRole('link', { name: 'Lösung ansehen' }).click();
  await expect(page).toHaveURL(/\/de\/causes\/mfa-required$/);
  await expect(page.getByRole('heading', { name: 'Aus Ihrem Text' })).toBeVisible();
});

test('the switch asks before a text is lost', async ({ page }) => {
  await typeInGerman(page, secondFactor);
  const asked: string[] = [];
  let answer = false;
  page.on('dialog', async (dialog) => {
    asked.push(dialog.message());
    await (answer ? dialog.accept() : dialog.dismiss());
  });
  await switchTo(page, 'English').click();
  expect(asked).toEqual([expect.stringContaining('nur im Speicher dieser Seite')]);
  await expect(page).toHaveURL(/\/de$/);
  await expect(page.getByRole('heading', { name: 'Die Anmeldung verlangt einen zweiten Faktor' })).toBeVisible();
  answer = true;
  await switchTo(page, 'English').click();
  await expect(page.getByRole('textbox', { name: 'Your error text' })).toHaveValue('');
});

test('the guide speaks German, and a visit goes along into another language', async ({ page }) => {
  await page.goto('/de/guide#day=2026-11-24&about=mfa-required');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Die Anmeldung verlangt einen zweiten Faktor');
  await page.getByRole('radio', { name: /^Ja/ }).check();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page).toHaveURL(/trail=is\.mfa-required\.yes/);
  await switchTo(page, 'Français').click();
  await expect(page).toHaveURL(/\/fr\/guide#.*trail=is\.mfa-required\.yes/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('a short link, which stands once, leads to the translations of its article', async ({ page }) => {
  await page.goto('/e/mfa-required');
  await page.getByRole('link', { name: 'Deutsch' }).first().click();
  await expect(page).toHaveURL(/\/de\/causes\/mfa-required$/);
});

test('an address that is not there leads home in each language', async ({ page, expected }) => {
  expected.troubles.push(/404 \(Not Found\)/);
  await page.goto('/de/there-is-no-such-page');
  await switchTo(page, 'Deutsch').click();
  await expect(page).toHaveURL(/\/de$/);
});

/** What an anchor of a page leads to, and what it says of the language there. */
async function linksOf(request: APIRequestContext, path: string) {
  const response = await request.get(path, { maxRedirects: 0 });
  const page = response.ok() ? (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '') : '';
  const links = [...page.matchAll(/<a\s[^>]*>/g)].flatMap(([tag]) => {
    const href = /\shref="(\/[^"#?]*)/.exec(tag)?.[1];
    return href ? [{ to: href, hreflang: /\shreflang="([^"]+)"/i.exec(tag)?.[1] }] : [];
  });
  return { status: response.status(), links };
}

for (const language of others) {
  test(`from ${language} every link leads on in ${language}, or says that it doesn't`, {
    tag: '@once',
  }, async ({ request }) => {
    test.setTimeout(180_000);
    const wrong: string[] = [];
    // What stands in English stands in each language: the ledger names it once.
    const { permalinks } = parseLedger(readFileSync('content/permalinks.txt', 'utf8'));
    const english = permalinks.map(({ address }) => address).filter(isInEachLanguage);
    const seen = new Set(english.map((address) => pathIn(language, address)));
    expect(seen.size).toBeGreaterThan(400);
    for (let next = [...seen]; next.length > 0; ) {
      const pages = next.splice(0, 20);
      const read = await Promise.all(pages.map((path) => linksOf(request, path)));
      for (const [index, { status, links }] of read.entries()) {
        const page = pages[index] ?? '';
        if (status !== 200) wrong.push(`${page}: ${status}`);
        for (const { to, hreflang } of links) {
          if (hreflang && hreflang !== language) continue;
          if (languageOf(to) !== language) wrong.push(`${page} leads to ${to}`);
          if (seen.has(to)) continue;
          seen.add(to);
          next.push(to);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
}
