import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';
import { formatMailHtml, mailParts } from '../lib/links/mail-template';
import { en } from '../lib/words/en';
import { test as base } from './fixtures';
import { isWrapper, MailServer, publicSite } from './mail-server';

/*
 * Real mails of a migration service, opened as a mail program shows them. The link is clicked as it stands there, after
 * whatever happened to it on the way.
 */

const folder = 'e2e/mails';
const readMail = (name: string): Promise<Email> => PostalMime.parse(readFileSync(`${folder}/${name}.eml`));

const test = base.extend<{ server: MailServer }>({
  server: async ({ baseURL }, use) => {
    const server = new MailServer(baseURL ?? '');
    await server.start();
    await use(server);
    await server.stop();
  },
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** As careless mail programs do it: a link goes on to the next blank, and one that begins with `<` to the `>`. */
const linked = (text: string) =>
  `<pre>${text
    .split(/((?<=<)https:[^>]+>|https:\S+)/)
    .map((piece, at) => (at % 2 ? `<a href="${escaped(piece)}">${escaped(piece)}</a>` : escaped(piece)))
    .join('')}</pre>`;

async function show(page: Page, html: string, server: MailServer) {
  // The policy of a page that was open before would hold for the mail too.
  await page.goto('about:blank');
  await page.setContent(server.local(html));
}
const showHtml = (page: Page, { html = '' }: Email, server: MailServer) => show(page, html, server);
const showText = (page: Page, { text = '' }: Email, server: MailServer) => show(page, linked(text), server);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const fromLink = (page: Page) => page.getByRole('group', { name: 'From your text' });
const secondFactor = 'Sign-in asks for a second factor';

/** The message of the mails that carry one; the German one has its own. */
const message =
  "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000002-0000-0ff1-ce00-000000000000'. Trace ID: 5c1e9b52-7a44-4d0b-9f0e-3d6f20b1a700 Timestamp: 2026-11-24 08:12:44Z";
const germanMessage =
  'AADSTS50076: Aufgrund einer Konfigurationsänderung durch Ihren Administrator oder weil Sie an einen neuen Standort gewechselt sind, müssen Sie die mehrstufige Authentifizierung verwenden, um auf „Office 365 Exchange Online“ zuzugreifen. Ablaufverfolgungs-ID: 8f2b6d10-31c7-4a59-b0de-94f1c2a7e300';

const mails = [
  { name: 'item-failed', about: 'only the id in its link', button: 'See how to fix it' },
  { name: 'message-in-link', about: 'the message in its link', button: 'See how to fix it', arrives: message },
  { name: 'safe-links', about: 'links rewritten like Safe Links', button: 'See how to fix it', arrives: message },
  { name: 'tracking', about: 'a tracking service that encodes twice', button: 'See how to fix it', arrives: message },
  { name: 'gateway', about: 'a gateway that drops what stands after #', button: 'See how to fix it' },
  { name: 'german', about: 'a German mail', button: 'So beheben Sie es', arrives: germanMessage },
];

/** Every longer word and number of the message (browsers say `exchange` in each request), and other writings of it. */
const tracesOf = (text: string) => [
  ...(text.match(/[a-z0-9-]{10,}/gi) ?? []),
  Buffer.from(text).toString('base64').slice(12, 60),
  Buffer.from(text).toString('hex').slice(12, 60),
];

/** No server but the rewriting service, which reads the whole link, got any part of a message. */
function expectUntold({ recorded }: MailServer) {
  expect(recorded.some(({ host }) => host === new URL(publicSite).host)).toBe(true);
  for (const { host, text } of recorded) {
    if (isWrapper(host)) continue;
    for (const trace of [...tracesOf(message), ...tracesOf(germanMessage)])
      expect(text.toLowerCase(), text.slice(0, 200)).not.toContain(trace.toLowerCase());
  }
}

/** The article, with the evidence marked where the message came along, and nothing of it left in the address. */
async function expectArrived(page: Page, arrives: string | undefined, server: MailServer) {
  await expect(heading(page)).toHaveText(secondFactor);
  await expect(page).toHaveURL(server.local(`${publicSite}/e/mfa-required`));
  if (!arrives) return expect(fromLink(page)).toHaveCount(0);
  await expect(fromLink(page).locator('mark').first()).toContainText('AADSTS50076');
  await expect(fromLink(page)).toContainText(arrives);
}

for (const { name, about, button, arrives } of mails) {
  test(`${about}: the button leads to the article`, async ({ page, context, server }) => {
    const strangers: string[] = [];
    context.on('request', (request) => {
      if (!server.isLocal(request.url())) strangers.push(request.url());
    });
    await showHtml(page, await readMail(name), server);
    await page.getByRole('link', { name: button }).click();
    await expectArrived(page, arrives, server);
    await page.waitForLoadState('networkidle');
    expectUntold(server);
    expect(strangers).toEqual([]);
  });

  test(`${about}: the link in its text part does too`, async ({ page, server }) => {
    await showText(page, await readMail(name), server);
    await page.getByRole('link').click();
    await expectArrived(page, arrives, server);
    await page.waitForLoadState('networkidle');
    expectUntold(server);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${about}: the button leads to the article`, async ({ page, server }) => {
      await showHtml(page, await readMail(name), server);
      await page.getByRole('link', { name: button }).click();
      await expect(heading(page)).toHaveText(secondFactor);
      await expect(page.getByRole('heading', { name: 'Put it back afterwards' })).toBeVisible();
      expectUntold(server);
    });
  });
}

test('a service that rewrites links reads the message in them: it goes along only on demand', async ({
  page,
  server,
}) => {
  await showHtml(page, await readMail('safe-links'), server);
  await page.getByRole('link', { name: 'See how to fix it' }).click();
  await expectArrived(page, message, server);
  expect(server.recorded.filter(({ text }) => text.includes('AADSTS50076')).map(({ host }) => host)).toEqual([
    'eur01.safelinks.example.com',
  ]);
});

test('the address that stands to read carries no message', async ({ page, server }) => {
  for (const { name } of mails) {
    await showHtml(page, await readMail(name), server);
    await page.getByRole('link', { name: server.local(`${publicSite}/e/mfa-required`) }).click();
    await expectArrived(page, undefined, server);
  }
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'plain text' : 'plain text, without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a link broken over two lines with > at its end, and one with a dot', async ({ page, server }) => {
      const mail = await readMail('plain-text');
      expect(mail.html).toBeUndefined();
      expect(mail.text).toContain('/e/token-revoked-or-\nexpired>');
      expect(mail.text).toContain('/e/bare-401.\n');
      await showText(page, mail, server);
      await page.getByRole('link').first().click();
      await expect(page).toHaveURL(/\/e\/token-revoked-or-expired$/);
      await expect(heading(page)).toHaveText('The stored token was revoked or has run out');
      await showText(page, mail, server);
      await page.getByRole('link').last().click();
      await expect(page).toHaveURL(/\/e\/bare-401$/);
      await expect(heading(page)).toContainText('401 Unauthorized');
    });
  });
}

test('a program that links only the first of the two lines leads to a page that knows the article', async ({
  page,
  server,
  expected,
}) => {
  expected.troubles.push(/404 \(Not Found\)/);
  const { text = '' } = await readMail('plain-text');
  await show(page, linked(text.replaceAll('<', '')), server);
  await page.getByRole('link').first().click();
  await page
    .getByRole('region', { name: 'Did you mean one of these?' })
    .getByRole('link', { name: 'The stored token was revoked or has run out' })
    .click();
  await expect(heading(page)).toHaveText('The stored token was revoked or has run out');
});

test('the mails are what mail servers send', async () => {
  const names = readdirSync(folder).map((file) => file.replace('.eml', ''));
  expect(names.sort()).toEqual([...mails.map(({ name }) => name), 'plain-text'].sort());
  for (const { name, arrives } of mails) {
    const raw = readFileSync(`${folder}/${name}.eml`, 'utf8');
    expect(raw).toContain('Content-Type: multipart/alternative');
    expect(raw.match(/Content-Transfer-Encoding: quoted-printable\r\n/g)).toHaveLength(2);
    // Soft breaks within the link, wherever it is long.
    if (arrives) expect(raw).toMatch(/=\r\n/);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  }
});

test('the button is the one that the link builder makes', async () => {
  const { html } = await readMail('item-failed');
  const words = { button: en.deskLinks.mail.button.cause, or: en.deskLinks.mail.or };
  const parts = mailParts({ site: publicSite, id: 'mfa-required', title: secondFactor, words });
  expect(html).toContain(formatMailHtml(parts));
});
