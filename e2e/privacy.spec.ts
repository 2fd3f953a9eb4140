import { expect, type Request } from '@playwright/test';
import { answer, dropFile, firstMatch, openBox, pasteByKeyboard, test, textOf } from './fixtures';
import { checkingCredentials, secondFactor, stranger } from './pastes';

/** Marks that stand nowhere else, and every form in which one could leave the page. */
const marks = ['qzvMark7319Alpha', 'kettering-mark-5521', 'wxMarkUser@fabrikam-mark.example'];
const formsOf = (mark: string) => [
  mark,
  encodeURIComponent(mark),
  encodeURIComponent(encodeURIComponent(mark)),
  Buffer.from(mark).toString('base64').replace(/=+$/, ''),
  Buffer.from(mark).toString('base64').slice(4, -4),
  Buffer.from(mark).toString('hex'),
];
const planted = (text: string) => `${marks[0]} ${text} user ${marks[2]} on ${marks[1]}`;

test('nothing of a paste leaves the browser', async ({ page, context }) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));

  await openBox(page);
  await pasteByKeyboard(page, context, planted(secondFactor));
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');
  await page.getByRole('link', { name: 'See the fix' }).click();
  await expect(page.getByRole('group', { name: 'From your text' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Clear' }).click();
  await pasteByKeyboard(page, context, planted(checkingCredentials));
  await expect(firstMatch(page)).toContainText('MigrationWiz');
  await page.getByRole('button', { name: 'Clear' }).click();
  await pasteByKeyboard(page, context, planted(stranger));
  await expect(answer(page)).toContainText('No known error');
  await dropFile(page, `${marks[1]}.log`, new TextEncoder().encode(planted(`${secondFactor}\n`.repeat(400))));
  await expect(firstMatch(page)).toContainText('Sign-in asks for a second factor');

  const wanted = marks.flatMap(formsOf);
  for (const request of requests) {
    const text = await textOf(request);
    for (const form of wanted) expect(text, request.url()).not.toContain(form);
  }
  const visited = requests.map((request) => new URL(request.url()));
  expect(visited.filter(({ origin }) => origin !== new URL(page.url()).origin)).toEqual([]);
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state]),
  );
  for (const form of wanted) expect(stored).not.toContain(form);
});

test('results are not fetched before a click', async ({ page, context }) => {
  const paths: string[] = [];
  context.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  const link = page.getByRole('link', { name: 'See the fix' });
  await link.hover();
  await link.focus();
  await expect(firstMatch(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(
    paths.filter((path) => path.startsWith('/causes') || path.startsWith('/errors') || path.startsWith('/codes')),
  ).toEqual([]);
  expect(paths.filter((path) => path.startsWith('/catalogue/'))).toHaveLength(1);
});

test('a reload forgets the text', async ({ page, context }) => {
  await openBox(page);
  await pasteByKeyboard(page, context, secondFactor);
  await expect(firstMatch(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your error text' })).toHaveValue('');
});
