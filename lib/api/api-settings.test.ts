import { expect, test } from 'vitest';
import { parseApiSettings } from './api-settings';

test('without settings 60 requests a minute are allowed, 20 of feedback, and no header is believed', () => {
  expect(parseApiSettings({})).toEqual({ ratePerMinute: 60, feedbackPerMinute: 20, trustedHeader: undefined });
  expect(parseApiSettings({ MATCH_RATE_PER_MINUTE: '', TRUSTED_PROXY_HEADER: '' }).ratePerMinute).toBe(60);
});

test('the environment sets all three', () => {
  const environment = {
    MATCH_RATE_PER_MINUTE: '0',
    FEEDBACK_RATE_PER_MINUTE: '5',
    TRUSTED_PROXY_HEADER: 'X-Real-IP',
  };
  expect(parseApiSettings(environment)).toEqual({
    ratePerMinute: 0,
    feedbackPerMinute: 5,
    trustedHeader: 'x-real-ip',
  });
});

test('a mistake is named', () => {
  expect(() => parseApiSettings({ MATCH_RATE_PER_MINUTE: 'many' })).toThrow('MATCH_RATE_PER_MINUTE: expected');
  expect(() => parseApiSettings({ TRUSTED_PROXY_HEADER: 'x y' })).toThrow('TRUSTED_PROXY_HEADER: expected');
});
