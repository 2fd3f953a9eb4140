import { expect, test } from 'vitest';
import { clientOf } from './client-of';

test('without a trusted header the other end of the connection is the client', () => {
  expect(clientOf('192.0.2.1', undefined)).toBe('192.0.2.1');
  expect(clientOf('::ffff:192.0.2.1', undefined)).toBe('192.0.2.1');
  expect(clientOf(undefined, undefined)).toBe('unknown');
});

test('of a list the last address counts, which the proxy wrote itself', () => {
  expect(clientOf('10.0.0.1', '203.0.113.9, 192.0.2.7')).toBe('192.0.2.7');
  expect(clientOf('10.0.0.1', '192.0.2.7:50123')).toBe('192.0.2.7');
  expect(clientOf('10.0.0.1', '[2001:db8:1:2::7]:443')).toBe('2001:db8:1:2::/64');
});

test('what is no address leaves the other end of the connection', () => {
  for (const written of ['', 'unknown', '_hidden', '192.0.2.7, x', '999.1.1.1', ':::', 'a'.repeat(10_000)])
    expect(clientOf('10.0.0.1', written)).toBe('10.0.0.1');
});

test('the addresses of one IPv6 network are one client, however they are written', () => {
  const written = ['2001:db8:1:2::7', '2001:0db8:0001:0002:ffff:0:0:1', '2001:DB8:1:2:a:b:c:d', '2001:db8:1:2::%eth0'];
  expect(new Set(written.map((one) => clientOf(one, undefined)))).toEqual(new Set(['2001:db8:1:2::/64']));
  expect(clientOf('::1', undefined)).toBe('0:0:0:0::/64');
  expect(clientOf('2001:db8::7', undefined)).toBe('2001:db8:0:0::/64');
});
