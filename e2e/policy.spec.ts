import { expect } from '@playwright/test';
import { goByMenu, test } from './fixtures';

const pages = [
  '/',
  '/causes',
  '/causes/mfa-required',
  '/errors',
  '/errors/bare-401',
  '/codes',
  '/codes/aadsts50076',
  '/checks',
  '/checks/token-test',
  '/desk/guide',
  '/start-here',
  '/guide',
  '/e/mfa-required',
  '/nope',
  '/causes/nope',
];

test('every page carries a strict policy and the basic headers', { tag: '@once' }, async ({ request }) => {
  for (const path of pages) {
    const response = await request.get(path);
    const html = await response.text();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).not.toContain('unsafe');
    expect(html.indexOf('Content-Security-Policy'), path).toBeLessThan(html.indexOf('<script'));
    expect(html, path).not.toMatch(/ style="/);
    const headers = response.headers();
    expect(headers['content-security-policy'], path).toBe("frame-ancestors 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('an injected inline script does not run', { tag: '@once' }, async ({ page, expected }) => {
  expected.troubles.push(/Content Security Policy/);
  await page.goto('/causes/mfa-required');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = "document.title = 'owned'";
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle('owned');
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
