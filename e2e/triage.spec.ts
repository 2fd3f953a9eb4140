import { readFileSync } from 'node:fs';
import { expect, type Page, type Request } from '@playwright/test';
import { makeTable } from '../scripts/bench-triage/make-table';
import { makeWorkbook } from '../scripts/bench-triage/make-workbook';
import { expectAccessible, expectAccessibleInEveryLook } from './expect-accessible';
import { dropFile, listens, test, textOf } from './fixtures';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const result = (page: Page, name: string) => page.getByRole('region', { name: `Groups of ${name}` });
const causes = (page: Page) => page.getByRole('region', { name: 'Causes' });
const unmatched = (page: Page) => page.getByRole('region', { name: 'Rows with no known error' });
const pasted = (page: Page) => page.getByRole('textbox', { name: 'Or paste rows' });
const groupButton = (page: Page) => page.getByRole('button', { name: 'Group these rows' });

async function openTriage(page: Page) {
  await page.goto('/desk/triage');
  await listens(page);
}

async function savedText(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('the example is grouped, by keyboard alone, down to the rows and back', { tag: '@keyboard' }, async ({ page }) => {
  await openTriage(page);
  await page.getByRole('button', { name: 'Choose a file' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(result(page, 'example.csv')).toContainText(
    '40 rows · 5 causes · 1 message that leaves the cause open · 3 rows unmatched · 2 rows without an error',
  );
  const first = causes(page).getByRole('row').nth(1);
  await expect(first).toContainText('Sign-in asks for a second factor');
  await expect(first).toContainText('AADSTS50076');
  await expect(first).toContainText('source');
  await expect(first.getByRole('cell', { name: '11', exact: true })).toBeVisible();
  await expect(first.getByRole('link', { name: 'Write a reply' })).toHaveAttribute(
    'href',
    '/desk/reply#cause=mfa-required',
  );

  const show = first.getByRole('button', { name: /^Show rows/ });
  await show.focus();
  await page.keyboard.press('Enter');
  const rows = page.getByRole('region', { name: 'Rows: Sign-in asks for a second factor' });
  await expect(rows.getByRole('heading')).toBeFocused();
  await expect(rows.getByRole('status')).toHaveText('1 to 11 of 11 rows');
  await page.keyboard.press('Tab');
  await page.keyboard.type('bianca');
  await expect(rows.getByRole('status')).toHaveText('Row 1 of 1');
  await expect(rows.locator('mark').first()).toHaveText('AADSTS50076');
  await rows.getByText('Whole row').focus();
  await page.keyboard.press('Enter');
  await expect(rows.getByRole('definition').filter({ hasText: 'bianca@contoso.com' }).first()).toBeVisible();
  await rows.getByRole('button', { name: 'Close the rows' }).focus();
  await page.keyboard.press('Enter');
  await expect(show).toBeFocused();
});

test('groups are filtered and put in order, and stay while an article is read', async ({ page }) => {
  await openTriage(page);
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(causes(page).getByRole('row')).toHaveCount(7);
  await page.getByRole('combobox', { name: 'Side' }).selectOption('destination');
  await expect(causes(page).getByRole('row')).toHaveCount(4);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('title');
  await expect(causes(page).getByRole('row').nth(1)).toContainText('EWS is switched off');
  await page.getByRole('searchbox', { name: 'Filter the groups' }).fill('no such thing');
  await expect(page.getByText('No group fits.')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Filter the groups' }).fill('password');
  await causes(page)
    .getByRole('link', { name: /password has expired/ })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('password has expired');
  await page.goBack();
  await expect(causes(page).getByRole('row')).toHaveCount(7);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(pasted(page)).toBeVisible();
});

test('the column with the errors can be another', async ({ page }) => {
  await openTriage(page);
  const text = 'A,B\nAADSTS50055: The password is expired.,fine\nAADSTS50055: The password is expired.,fine\n';
  await pasted(page).fill(text);
  await groupButton(page).click();
  const column = page.getByRole('combobox', { name: 'Column with the error' });
  await expect(column).toHaveValue('0');
  await expect(page.getByRole('button', { name: 'Group again' })).toBeDisabled();
  await column.selectOption('B');
  await page.getByRole('button', { name: 'Group again' }).click();
  await expect(unmatched(page).getByRole('row').nth(1)).toContainText('fine');
  await expect(page.getByText('Is the column with the error the right one?')).toBeVisible();
});

test('what is saved has every row, formulas as text, and a report without names', async ({ page }) => {
  await openTriage(page);
  const text =
    '"Name","Error"\n"=1+1","AADSTS50055: The password is expired for anna@contoso.com."\n"@x","AADSTS50055: The password is expired for ben@contoso.com."\n';
  await dropFile(page, 'failed items.csv', bytesOf(text));
  await expect(causes(page)).toBeVisible();
  const csv = await savedText(page, 'Save all rows as CSV');
  expect(csv.name).toBe('failed-items-grouped.csv');
  expect(csv.text).toContain(`"'=1+1",AADSTS50055: The password is expired for anna@contoso.com.,password-expired,`);
  expect(csv.text).toContain(`"'@x"`);
  expect(csv.text).toContain('/e/password-expired');
  const report = await savedText(page, 'Save a report');
  expect(report.name).toBe('failed-items-report.md');
  expect(report.text).toContain('# Failed items by cause: failed items.csv');
  expect(report.text).not.toContain('@contoso.com');
});

test('2,000 rows are read in a worker, and to stop is to stop', { tag: '@once' }, async ({ page }) => {
  await openTriage(page);
  const table = bytesOf(makeTable({ rows: 2000, messages: 600 }));
  // Long enough for a hand to reach the button.
  await dropFile(page, 'long.csv', bytesOf(makeTable({ rows: 20_000, messages: 8000 })), 'text/csv');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped. Nothing was grouped.')).toBeVisible();
  await dropFile(page, 'failed.csv', table, 'text/csv');
  await expect(result(page, 'failed.csv')).toContainText('2,000 rows', { timeout: 30_000 });
  await expect(result(page, 'failed.csv')).toContainText('different messages, once ids, names and numbers are masked');
  await unmatched(page)
    .getByRole('button', { name: /^Show rows/ })
    .first()
    .click();
  const list = page.getByRole('region', { name: /^Rows: / });
  await expect(list.getByRole('status')).toContainText('1 to 100 of');
  await list.getByRole('button', { name: 'Next 100' }).click();
  await expect(list.getByRole('status')).toContainText('101 to');
  await expect(list.getByRole('button', { name: 'Previous 100' })).toBeEnabled();
});

test('a workbook is read, and what is none gets a clear message', { tag: '@once' }, async ({ page }) => {
  await openTriage(page);
  const refused = async (name: string, bytes: Uint8Array, message: string) => {
    await dropFile(page, name, bytes);
    await expect(page.getByRole('alert').filter({ hasText: name })).toContainText(message);
  };
  await pasted(page).fill('kept');
  await groupButton(page).click();
  await expect(result(page, 'Pasted rows')).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(pasted(page)).toHaveValue('kept');
  await pasted(page).fill(' \n');
  await groupButton(page).click();
  await expect(page.getByText('There is nothing to group yet.')).toBeVisible();
  await refused('empty.csv', new Uint8Array(), 'This file is empty.');
  await refused('blank.csv', bytesOf(' \n \n'), 'This file is empty.');
  await refused('names.csv', bytesOf('Mailbox,Error\n'), 'no rows below the names');
  await refused(
    'old.xls',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'Excel file of the old kind',
  );
  await refused('broken.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), 'could not be read as an Excel workbook');
  await refused(
    'picture.png',
    Uint8Array.from({ length: 400 }, (_, index) => index % 9),
    'holds no text and no table',
  );
  await dropFile(page, 'failed-items.xlsx', readFileSync('e2e/tables/failed-items.xlsx'));
  await expect(result(page, 'failed-items.xlsx')).toContainText('3 rows · 2 causes · 0 rows unmatched');
  // From a third of a megabyte on, the reader unpacks in another way.
  const password = 'AADSTS50055: The password is expired.';
  const rows = Array.from({ length: 5000 }, (_, row) => [`user${row}@contoso.com`, password]);
  await dropFile(page, 'large.xlsx', makeWorkbook([['Mailbox', 'Error'], ...rows]));
  await expect(result(page, 'large.xlsx')).toContainText('5,000 rows · 1 cause · 0 rows unmatched', {
    timeout: 20_000,
  });
});

test('odd files are read, and the page says how', { tag: '@once' }, async ({ page }) => {
  await openTriage(page);
  const message = 'AADSTS50055: The password is expired.';
  await dropFile(page, 'quote.csv', bytesOf(`a,error\n1,"${message}"\n2,"${message}\n3,${message}\n`));
  await expect(result(page, 'quote.csv')).toContainText('A quotation mark in row 3 is never closed.');
  await expect(result(page, 'quote.csv')).toContainText('3 rows');
  await dropFile(page, 'huge.csv', bytesOf(`a,error\n1,"${message} ${'x'.repeat(5_000_000)}"\n`));
  await expect(result(page, 'huge.csv')).toContainText('1 cell was longer than 64 KB.');
  await dropFile(page, 'windows.csv', Uint8Array.from(Buffer.from(`Büro,error\nMünchen,${message}\n`, 'latin1')));
  await expect(result(page, 'windows.csv')).toContainText('The file is not UTF-8');
  await dropFile(
    page,
    'utf16.csv',
    Uint8Array.from(Buffer.from(`\ufeffBüro\terror\nMünchen\t${message}\n`, 'utf16le')),
  );
  await expect(result(page, 'utf16.csv')).toContainText('1 row · 1 cause');
  await dropFile(page, 'page.html', bytesOf(`<script>alert(1)</script><p>${message}</p>`));
  await expect(result(page, 'page.html')).toContainText('1 cause');
});

test('nothing of a file leaves the browser', { tag: '@once' }, async ({ page, context }) => {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await openTriage(page);
  const marks = ['qzvTriage7319Mark', 'wxTriageUser@fabrikam-mark.example'];
  const rows = `Mailbox,Error\n${marks[1]},${marks[0]} AADSTS50055: The password is expired.\nx,${marks[0]} odd\n`;
  await dropFile(page, `${marks[0]}.csv`, bytesOf(rows));
  await expect(causes(page)).toBeVisible();
  await causes(page)
    .getByRole('button', { name: /^Show rows/ })
    .click();
  await expect(page.getByRole('region', { name: /^Rows: / })).toContainText(marks[0] ?? '');
  await page.getByRole('button', { name: 'Close the rows' }).click();
  await savedText(page, 'Save all rows as CSV');
  await causes(page).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('password');
  for (const request of requests.filter((one) => !one.url().startsWith('blob:'))) {
    const text = await textOf(request);
    for (const mark of marks)
      for (const form of [mark, encodeURIComponent(mark), Buffer.from(mark).toString('base64').slice(4, -4)])
        expect(text, request.url()).not.toContain(form);
  }
  const stored = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      await indexedDB.databases(),
    ]),
  );
  for (const mark of marks) expect(stored).not.toContain(mark);
});

test('each step is accessible, and fits a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openTriage(page);
  await expectAccessibleInEveryLook(page, 'start');
  await dropFile(page, 'empty.csv', new Uint8Array());
  await expect(page.getByText('This file is empty.')).toBeVisible();
  await expectAccessible(page, 'a problem');
  await page.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(causes(page)).toBeVisible();
  await expectAccessibleInEveryLook(page, 'groups');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await causes(page)
    .getByRole('button', { name: /^Show rows/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^Rows: / })).toBeFocused();
  await expect(page.getByText('1 to 11 of 11 rows')).toBeVisible();
  await expectAccessibleInEveryLook(page, 'rows');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('without JavaScript', { tag: '@once' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the page says where to look instead, and has no dead control', async ({ page }) => {
    await page.goto('/desk/triage');
    await expect(page.getByText('This tool needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Error messages' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
