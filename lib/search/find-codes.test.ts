import { expect, test } from 'vitest';
import { fileCodes, findCodes } from './find-codes';
import type { SearchEntry } from './search-entry';

const code = (title: string, ...more: string[]): SearchEntry => ({
  kind: 'code',
  address: `/codes/${title.toLowerCase()}`,
  title,
  summary: '',
  codes: [title, ...more],
});
const filed = fileCodes([code('AADSTS50076'), code('0x80072EE7', 'ERROR_WINHTTP_NAME_NOT_RESOLVED'), code('50126')]);
const found = (query: string) => findCodes(filed, query).map(({ title }) => title);

test('finds a code however it is spelt', () => {
  for (const query of ['AADSTS50076', 'aadsts 50076', '50076', 'AADSTS50076:', 'error 50076.'])
    expect(found(query), query).toEqual(['AADSTS50076']);
  for (const query of ['0x80072ee7', '80072EE7', 'error_winhttp_name_not_resolved'])
    expect(found(query), query).toEqual(['0x80072EE7']);
});

test('finds each code of several, in their order', () => {
  expect(found('50126 or AADSTS50076')).toEqual(['50126', 'AADSTS50076']);
});

test('takes no part of a code for a code', () => {
  expect(found('5007')).toEqual([]);
  expect(found('80072')).toEqual([]);
});
