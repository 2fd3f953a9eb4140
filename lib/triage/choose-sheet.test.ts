import { expect, test } from 'vitest';
import { chooseSheet } from './choose-sheet';

test('the sheet with most rows is read; days, numbers and empty cells become text', () => {
  const table = chooseSheet(
    [
      { sheet: 'About', data: [['made by hand']] },
      {
        sheet: 'Failed',
        data: [
          ['Mailbox', 'When', 'Error'],
          ['anna', new Date(Date.UTC(2026, 10, 20, 11, 2, 17)), 401],
          [null, null, null],
          ['ben', null, true],
        ],
      },
    ],
    () => false,
  );
  expect(table?.columns).toEqual(['Mailbox', 'When', 'Error']);
  expect(table?.rows).toEqual([
    ['anna', '2026-11-20T11:02:17', '401'],
    ['ben', '', 'true'],
  ]);
  expect(table?.notes).toEqual({ moreSheets: 1 });
});

test('a workbook without a cell has no table', () => {
  expect(chooseSheet([{ sheet: 'Empty', data: [] }], () => false)).toBeUndefined();
});
