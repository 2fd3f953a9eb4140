import { expect, test } from 'vitest';
import { parseStoreSettings } from './store-settings';

test('without settings feedback goes into a file of the project', () => {
  expect(parseStoreSettings({})).toEqual({ file: '.data/feedback.db' });
  expect(parseStoreSettings({ STORE_FILE: '', DATABASE_URL: '' })).toEqual({ file: '.data/feedback.db' });
});

test('the environment names another file, or a PostgreSQL, which then counts', () => {
  expect(parseStoreSettings({ STORE_FILE: '/srv/a.db' })).toEqual({ file: '/srv/a.db' });
  const DATABASE_URL = 'postgres://site@db.contoso.com/feedback';
  expect(parseStoreSettings({ STORE_FILE: '/srv/a.db', DATABASE_URL })).toEqual({ address: DATABASE_URL });
});

test('a mistake is named, and the address not repeated', () => {
  const DATABASE_URL = 'mysql://site:Pa55word@db';
  expect(() => parseStoreSettings({ DATABASE_URL })).toThrow(/^DATABASE_URL: expected an address(?!.*Pa55word)/);
});
