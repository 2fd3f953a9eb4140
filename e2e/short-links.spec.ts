import { readFileSync } from 'node:fs';
import { expect, type Page, type Request } from '@playwright/test';
import { answer, box, firstMatch, goByMenu, test, textOf } from './fixtures';
import { secondFactor, stranger } from './pastes';

/** A mark that stands nowhere else, so that it can be looked for in whatever leaves the page. */
const mark = 'qzvLink7319Mark';
const message = `${mark} ${secondFactor} 100 % & "quoted" #1`;
const once = encodeURIComponent(message);
const twice = encodeURIComponent(once);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const fromLink = (page: Page) => page.getByRole('group', { name: 'From your text' });
const notFound = 'There is no page at this address';

/** The article, with the words of the link marked in it, and an address that holds none of them. */
async function expectMarked(page: Page) {
  await expect(heading(page)).toHaveText('Sign-in asks for a second factor');
  await expect(fromLink(page).locator('mark').first()).toContainText('AADSTS50076');
  await expect(page).toHaveURL(/\/e\/[a-z0-9-]+$/);
}

test('a link with a message opens its article, with the evidence marked', async ({ page }) => {
  await page.goto(`/e/mfa-required#m=${once}`);
  await expectMarked(page);
  await expect(fromLink(page)).toContainText(mark);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/causes\/mfa-required$/);
});

test('encoded twice, as a whole, with + for spaces, and with & written as HTML', async ({ page }) => {
  const fragments = [
    `#m=${twice}`,
    `#m%3D${once}`,
    `#${encodeURIComponent(`m=${twice}`)}`,
    `#${new URLSearchParams({ m: message })}`,
    `#side=destination&amp;m=${once}`,
  ];
  for (const fragment of fragments) {
    await page.goto('about:blank');
    await page.goto(`/e/mfa-required${fragment}`);
    await expectMarked(page);
    await expect(fromLink(page), fragment).toContainText('100 % & "quoted" #1');
  }
});

test('an alias, a form and a code take a message too', async ({ page }) => {
  await page.goto(`/e/aadsts50076#m=${once}`);
  await expect(heading(page)).toHaveText('AADSTS50076');
  await expect(fromLink(page).locator('mark').first()).toContainText('AADSTS50076');
  await page.goto('about:blank');
  await page.goto('/e/too-many-requests');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/causes\/throttling$/);
  await page.goto('/e/bare-401#m=401%20Unauthorized');
  await expect(fromLink(page).locator('mark').first()).toContainText('401 Unauthorized');
});

test('the box on the home page is filled, with the facts of the link', async ({ page }) => {
  await page.goto(`/#side=destination&host=outlook.office365.com&item=ann%40contoso.com&m=${once}`);
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(page.getByRole('combobox', { name: 'Side' })).toHaveValue('destination');
  await expect(answer(page)).toContainText('outlook.office365.com');
  await expect(answer(page)).toContainText('ann@contoso.com');
  expect(new URL(page.url()).hash).toBe('');
});

test('from the article on to the guide, to the box and back, with the text at hand', async ({ page }) => {
  await page.goto(`/e/mfa-required#side=source&m=${once}`);
  await expectMarked(page);
  await page.getByRole('link', { name: 'Check that it is this' }).click();
  await expect(page).toHaveURL(/\/guide#.*side=source.*about=mfa-required/);
  expect(page.url()).toContain('cause=mfa-required');
  await page.goBack();
  await expectMarked(page);
  await page.getByRole('link', { name: 'Back to your text' }).click();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(page.getByRole('combobox', { name: 'Side' })).toHaveValue('source');
  await page.reload();
  await expect(box(page)).toHaveValue('');
});

test('facts alone go along into the guide', async ({ page }) => {
  await page.goto('/e/mfa-required#side=source');
  const link = page.getByRole('link', { name: 'Check that it is this' });
  await expect(link).toHaveAttribute('href', /from=paste/);
  await link.click();
  await expect(page).toHaveURL(/\/guide#.*side=source.*about=mfa-required/);
});

test('a code as a fact fills the box', async ({ page }) => {
  await page.goto('/#code=AADSTS50076');
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
});

test('a text that leads elsewhere says so', async ({ page }) => {
  await page.goto(`/e/throttling#m=${once}`);
  await expect(page.getByText('The text in your link doesn’t lead to this page.')).toBeVisible();
  await page.getByRole('link', { name: 'See what it shows' }).click();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
});

test('a second link into the same open page brings its own text', async ({ page }) => {
  await page.goto(`/e/mfa-required#m=${once}`);
  await expectMarked(page);
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    `m=${encodeURIComponent(`Second ${secondFactor}`)}`,
  );
  await expect(fromLink(page)).toContainText('Second AADSTS50076');
  await expect(page).toHaveURL(/\/e\/mfa-required$/);
});

test('cut off, empty and wrong: each is said, and the page works', async ({ page }) => {
  await page.goto(`/e/mfa-required#m=${once.slice(0, once.indexOf('%20multi-factor'))}%2`);
  await expect(page.getByText('The text in your link was cut off at its end.')).toBeVisible();
  await expectMarked(page);
  await page.goto('about:blank');
  await page.goto('/#m=');
  await expect(page.getByText('Your link was meant to carry an error text')).toBeVisible();
  await expect(box(page)).toHaveValue('');
  await page.goto('about:blank');
  await page.goto(`/#side=left&m=${once}`);
  await expect(page.getByText('Your link says something under “Side”')).toBeVisible();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await goByMenu(page, 'Causes');
  await expect(heading(page)).toHaveText('All causes');
  await expect(page.getByText('Your link says something under “Side”')).toHaveCount(0);
});

test('a message of 100 KB comes whole', { tag: '@once' }, async ({ page }) => {
  const noise = '2026-11-20 10:00:00 INFO item copied without anything to say about it\n'.repeat(1450);
  await page.goto(`/e/mfa-required#m=${encodeURIComponent(`${noise}${secondFactor}\n`)}`);
  await expectMarked(page);
});

test('nothing of the message leaves the browser, nor stays in it', async ({ page, context, expected }) => {
  expected.troubles.push(/404 \(Not Found\)/);
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  for (const address of ['/e/mfa-required', '/e/aadsts50076', '/e/throttling', '/', '/e/nothing-like-it', '/causes']) {
    await page.goto('about:blank');
    await page.goto(`${address}#item=${mark}%40contoso.com&m=${twice}`);
    await expect(page).toHaveURL(address);
    await page.waitForLoadState('networkidle');
  }
  await page.goto('about:blank');
  await page.goto(`/e/mfa-required#m=${once}`);
  await page.getByRole('link', { name: 'Check that it is this' }).click();
  await expect(page).toHaveURL(/\/guide#.*about=mfa-required/);
  await page.waitForLoadState('networkidle');

  const forms = [
    mark,
    mark.toLowerCase(),
    Buffer.from(mark).toString('base64').slice(4, -4),
    Buffer.from(mark).toString('hex'),
  ];
  for (const request of requests) {
    const text = await textOf(request);
    for (const form of forms) expect(text, request.url()).not.toContain(form);
  }
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, location.href]),
  );
  for (const form of forms) expect(stored).not.toContain(form);
});

test('an id that never existed gets the nearest ones, and the box with the text', async ({ page, expected }) => {
  expected.troubles.push(/404 \(Not Found\)/);
  await page.goto(`/e/mfa-requried#m=${once}`);
  await expect(heading(page)).toHaveText(notFound);
  const near = page.getByRole('region', { name: 'Did you mean one of these?' });
  await expect(near.getByRole('link').first()).toHaveText('Sign-in asks for a second factor');
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await page.goto('about:blank');
  await page.goto(`/e/nowhere#m=${encodeURIComponent(stranger)}`);
  await expect(answer(page)).toContainText('No known error');
});

test('damaged addresses are put right on the server, with what stands after #', { tag: '@once' }, async ({
  page,
  request,
}) => {
  for (const damaged of [
    'MFA-Required',
    'mfa-required.',
    'mfa-required)',
    'mfa-required]',
    'mfa-required%3E',
    'mfa-required%0D%0A',
  ]) {
    const response = await request.get(`/e/${damaged}`, { maxRedirects: 0 });
    expect(response.status(), damaged).toBe(308);
    expect(response.headers().location, damaged).toMatch(/^(http:\/\/localhost:\d+)?\/e\/mfa-required$/);
    await page.goto('about:blank');
    await page.goto(`/e/${damaged}#m=${once}`);
    await expectMarked(page);
  }
  expect((await request.get('/%FF')).status()).toBe(400);
  await page.goto(`/e/MFA-required%23m%3D${twice}`);
  await expectMarked(page);
});

test('a web server that knows no redirects shows a page that puts the address right', async ({ page, expected }) => {
  expected.troubles.push(/404 \(Not Found\)/);
  // What such a server answers: its page for addresses that aren't there.
  await page.route('**/e/MFA-Required*', async (route) => {
    const answered = await route.fetch({ url: new URL('/e/nothing-like-it', route.request().url()).href });
    await route.fulfill({ response: answered, status: 404 });
  });
  await page.goto(`/e/MFA-Required.#m=${once}`);
  await expectMarked(page);
});

test('a page without a message leaves its own fragments alone', async ({ page }) => {
  await page.goto('/e/mfa-required#fix-it');
  await expect(heading(page)).toHaveText('Sign-in asks for a second factor');
  await expect(page).toHaveURL(/#fix-it$/);
  await expect(page.getByRole('heading', { name: 'Fix it', exact: true })).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a short link shows the article at once, however it was damaged', async ({ page }) => {
    for (const address of [
      'mfa-required',
      `mfa-required#m=${once}`,
      'MFA-REQUIRED.',
      'mfa-required%3E',
      'mfa-required%0A',
    ]) {
      await page.goto(`/e/${address}`);
      await expect(heading(page)).toHaveText('Sign-in asks for a second factor');
      await expect(page.getByRole('heading', { name: 'Put it back afterwards' })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe('/e/mfa-required');
    }
  });

  test('an id that never existed leads on', async ({ page, expected }) => {
    expected.troubles.push(/404 \(Not Found\)/);
    await page.goto('/e/nothing-like-it');
    await expect(heading(page)).toHaveText(notFound);
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: 'All causes' }).click();
    await expect(heading(page)).toHaveText('All causes');
  });
});

test('every address of the ledger answers', { tag: '@once' }, async ({ request }) => {
  const lines = readFileSync('content/permalinks.txt', 'utf8').split('\n');
  const addresses = lines.flatMap((line) => /^\d{4}-\d\d-\d\d (\S+)$/.exec(line)?.[1] ?? []);
  expect(addresses.length).toBeGreaterThan(900);
  const dead: string[] = [];
  const ask = async (address: string) => {
    const first = await request.head(address, { maxRedirects: 0 });
    const to = first.headers().location;
    const isPermanent = [301, 308].includes(first.status()) && to !== undefined;
    const status = isPermanent ? (await request.head(to)).status() : first.status();
    if (status !== 200) dead.push(`${address}: ${first.status()}`);
  };
  for (let at = 0; at < addresses.length; at += 20) await Promise.all(addresses.slice(at, at + 20).map(ask));
  expect(dead).toEqual([]);
});
