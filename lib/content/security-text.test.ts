import { expect, test } from 'vitest';
import { securityText } from './security-text';

const site = {
  address: 'https://migration401.example.com',
  support: { name: 'Support', mail: 'support@example.com' },
};

test('names a contact, its own address, and a day of expiry within a year', () => {
  expect(securityText(site, new Date('2026-11-25T10:00:00Z'))).toBe(
    'Contact: mailto:support@example.com\nExpires: 2027-11-24T00:00:00Z\nPreferred-Languages: en\n' +
      'Canonical: https://migration401.example.com/.well-known/security.txt\n',
  );
});
