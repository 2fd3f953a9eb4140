import { expect, test } from 'vitest';
import { parseApiSettings } from './api-settings';

test('without settings 60 requests a minute are allowed and no header is believed', () => {
  expect(parseApiSettings({})).toEqual({ ratePerMinute: 60, trustedHeader: undefined });
  expect(parseApiSettings({ MATCH_RATE_PER_MINUTE: '', TRUSTED_PROXY_HEADER: '' }).ratePerMinute).toBe(60);
});

test('the environment sets both', () => {
  expect(parseApiSettings({ MATCH_RATE_PER_MINUTE: '0', TRUSTED_PROXY_HEADER: 'X-Real-IP' })).toEqual({
    ratePerMinute: 0,
    trustedHeader: 'x-real-ip',
  });
});

test('a mistake is named', () => {
  expect(() => parseApiSettings({ MATCH_RATE_PER_MINUTE: 'many' })).toThrow('MATCH_RATE_PER_MINUTE: expected');
  expect(() => parseApiSettings({ TRUSTED_PROXY_HEADER: 'x y' })).toThrow('TRUSTED_PROXY_HEADER: expected');
});
