import { expect, type Page, type Request } from '@playwright/test';
import { readerFolder } from '../lib/picture/reader-files';
import { hashedCache, readerPolicy } from '../scripts/hosting/headers.mjs';
import { drawPicture } from './draw-picture';
import { expectAccessibleInEveryLook } from './expect-accessible';
import { box, dropFile, firstMatch, openBox, pastePicture, test, textOf } from './fixtures';
import { basicAuthDisabled, databaseNotFound, secondFactor } from './pastes';

/** What reads pictures is started once a page, and shares the processor with the other tests. */
const patient = expect.configure({ timeout: 30_000 });
test.describe.configure({ timeout: 90_000 });

const note = (page: Page) => page.getByRole('status').filter({ hasText: 'Read from a picture.' });
const refusal = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });
const progress = (page: Page) => page.getByRole('progressbar');
const dropPicture = (page: Page, png: Buffer, name = 'error.png') =>
  dropFile(page, name, new Uint8Array(png), 'image/png');

/** The head of a PNG that claims so many pixels a side, and holds none. */
function emptyPng(side: number): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), size, Buffer.from([8, 2, 0, 0, 0])]);
}

test('by keyboard alone a screenshot is pasted, read, put right and answered; nothing of it leaves the browser', {
  tag: '@keyboard',
}, async ({ page, context, browser }) => {
  const png = await drawPicture(browser, { message: `${secondFactor} Kettering` });
  const requests: Request[] = [];
  await openBox(page);
  await box(page).focus();
  context.on('request', (request) => requests.push(request));
  await pastePicture(page, context, png);

  await patient(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expect(note(page)).toBeVisible();
  await expect(progress(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();
  await page.keyboard.insertText('Put right. ');
  await expect(box(page)).toHaveValue(/^Put right\. [\s\S]*Kettering/);
  await expect(note(page)).toBeVisible();
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await expectAccessibleInEveryLook(page, 'the text of a picture');

  const data = png.toString('base64');
  for (const request of requests) {
    const text = await textOf(request);
    expect(request.method(), request.url()).toBe('GET');
    for (const piece of ['Kettering', data.slice(200, 240), encodeURIComponent(data.slice(200, 240))])
      expect(text, request.url()).not.toContain(piece);
  }
  expect(requests.filter((request) => request.url().includes('/ocr/')).length).toBeGreaterThan(3);
  expect(await page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length])).toEqual([0, 0]);
});

test('what reads pictures is fetched for a picture alone, and runs under a policy of its own', {
  tag: '@once',
}, async ({ page, request }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openBox(page);
  await box(page).pressSequentially('AADSTS50076');
  await expect(firstMatch(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('/ocr/'))).toEqual([]);
  const headers = (await request.get(`${readerFolder}worker.js`)).headers();
  expect(headers['content-security-policy']).toBe(readerPolicy.value);
  expect(headers['cache-control']).toBe(hashedCache);
});

test('a dark screenshot of a sharp screen is read below the text that stands there', { tag: '@once' }, async ({
  page,
  browser,
}) => {
  const look = { frame: 'e-mail', font: 'DejaVu Sans', theme: 'dark', density: 2 } as const;
  const png = await drawPicture(browser, { message: basicAuthDisabled, ...look });
  await openBox(page);
  await box(page).pressSequentially('Ticket 88213');
  await dropPicture(page, png);
  await patient(firstMatch(page)).toContainText('Basic');
  await expect(box(page)).toHaveValue(/^Ticket 88213\n\n[\s\S]*Basic Auth Disabled/);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(box(page)).toHaveValue('');
  await expect(note(page)).toHaveCount(0);
});

test('of a blurred photo it says that it can’t be read, and what it seems to say', { tag: '@once' }, async ({
  page,
  browser,
}) => {
  const png = await drawPicture(browser, { message: databaseNotFound, theme: 'dark' }, 'photo');
  await openBox(page);
  await box(page).pressSequentially('Ticket 88213');
  await dropPicture(page, png, 'photo.png');
  await patient(refusal(page, 'can’t be read well')).toContainText('screenshot instead of a photo');
  await expect(box(page)).toHaveValue('Ticket 88213');
  await expect(page.getByRole('group', { name: 'What the picture seems to say' })).toBeVisible();
  await expectAccessibleInEveryLook(page, 'an unclear picture');
  await page.getByRole('button', { name: 'Put this into the box' }).click();
  await expect(box(page)).toHaveValue(/^Ticket 88213\n\n\S/);
  await expect(refusal(page, 'can’t be read well')).toHaveCount(0);
});

test('reading can be stopped, fails with what to do, and works the next time', { tag: '@once' }, async ({
  page,
  browser,
  expected,
}) => {
  expected.troubles.push(/ERR_FAILED|Failed to load resource/);
  const png = await drawPicture(browser, { message: databaseNotFound, frame: 'console' });
  await openBox(page);
  await box(page).pressSequentially('Ticket 88213');

  await page.route('**/ocr/**', () => new Promise(() => undefined));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name: 'error.png', mimeType: 'image/png', buffer: png });
  await expect(progress(page)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Getting what reads pictures' })).toBeVisible();
  await expectAccessibleInEveryLook(page, 'a picture that is being read');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(progress(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue('Ticket 88213');

  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/ocr/**', (route) => route.abort());
  await dropPicture(page, png);
  await expect(refusal(page, 'could not be loaded')).toContainText('Check the connection');
  await expect(box(page)).toHaveValue('Ticket 88213');

  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await dropPicture(page, png);
  await patient(firstMatch(page)).toContainText("The mailbox database can't be found or opened");
  await expect(refusal(page, 'could not be loaded')).toHaveCount(0);
});

test('a picture that can’t be used is refused in plain words, and what was in the box stays', { tag: '@once' }, async ({
  page,
}) => {
  await openBox(page);
  await box(page).pressSequentially('Ticket 88213');
  const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><text>AADSTS50076</text></svg>');
  await dropFile(page, 'error.svg', drawing, 'image/svg+xml');
  await expect(refusal(page, 'An SVG file is a drawing')).toBeVisible();
  await dropPicture(page, emptyPng(10_000));
  await expect(refusal(page, 'more than 66 million pixels')).toBeVisible();
  await dropPicture(page, emptyPng(100));
  await expect(refusal(page, 'can’t be opened')).toBeVisible();
  await dropPicture(page, Buffer.from(secondFactor), 'error.png');
  await expect(refusal(page, 'can’t be opened')).toBeVisible();
  await expect(box(page)).toHaveValue('Ticket 88213');
});
