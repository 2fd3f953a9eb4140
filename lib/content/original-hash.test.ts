import { expect, test } from 'vitest';
import { originalFile, originalHash, stampTranslation } from './original-hash';

const english = `---
title: A full mailbox
summary: No more mail fits in.
verifiedOn: 2026-11-20
signatures:
  - {all: [mailbox full], strength: settles}
fixes:
  - {id: empty, title: Empty it, risk: low}
---

It is full.
`;
const hash = originalHash('cause.mdx', english);

test.each([
  ['its title', 'A full mailbox', 'A mailbox without room'],
  ['the title of a fix', 'Empty it', 'Make room'],
  ['a sentence of its body', 'It is full.', 'It is very full.'],
])('a change of %s shows', (_, from, to) => {
  expect(originalHash('cause.mdx', english.replace(from, to))).not.toBe(hash);
});

test.each([
  ['its date', '2026-11-20', '2026-11-24'],
  ['a signature', 'mailbox full', 'mailbox is full'],
  ['the end of the file', 'full.\n', 'full.\n\n'],
])('a change of %s is none for a translation', (_, from, to) => {
  expect(originalHash('cause.mdx', english.replace(from, to))).toBe(hash);
});

test('a stamp stands once, on top of the front matter, and nothing else changes', () => {
  const german = '---\ntitle: Ein volles Postfach\n---\n\nof: kein Stempel\n';
  const stamped = stampTranslation(german, '0123abcd') ?? '';
  expect(stamped).toBe('---\nof: 0123abcd\ntitle: Ein volles Postfach\n---\n\nof: kein Stempel\n');
  expect(stampTranslation(stamped, '4567cdef')).toBe(stamped.replace('0123abcd', '4567cdef'));
  expect(stampTranslation('Kein Kopf', '0123abcd')).toBeUndefined();
});

test('a translation stands beside its original', () => {
  expect(originalFile('content/causes/x/cause.de.mdx')).toBe('content/causes/x/cause.mdx');
  expect(originalFile('content/checks/x.fr.mdx')).toBe('content/checks/x.mdx');
});
