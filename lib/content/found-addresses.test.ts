import { expect, test } from 'vitest';
import { foundAddresses } from './found-addresses';
import { loadContent } from './load-content';

const content = loadContent();
const found = (given = content) => foundAddresses(given).map(({ address }) => address);

test('search engines are told of every article under its own address', () => {
  for (const address of ['/', '/guide', '/causes', '/causes/mfa-required', '/codes/aadsts50076', '/start-here'])
    expect(found()).toContain(address);
});

test('the desk, short links and retired articles are left out', () => {
  const retired = { on: '2026-11-24', replacedBy: 'security-defaults' };
  const causes = content.causes.map((cause) => (cause.id === 'mfa-required' ? { ...cause, retired } : cause));
  const addresses = found({ ...content, causes });
  expect(addresses.filter((address) => /^\/(?:desk|e)\//.test(address))).toEqual([]);
  expect(addresses).not.toContain('/causes/mfa-required');
  expect(addresses).toContain('/causes/security-defaults');
});
