import { expect, test } from 'vitest';
import { redate } from './redate';

const article = `---
title: "A: B"
verifiedOn: 2026-01-02
verifiedBy: documentation
verifiedNote: "old"
covers: [M1]
---

Body with verifiedOn: 2026-01-02 in it.
`;

test('renews the day, the kind and the reason, and leaves the rest', () => {
  expect(redate(article, { on: '2026-11-24', by: 'product', note: 'Read "again": still so.' })).toBe(`---
title: "A: B"
verifiedOn: 2026-11-24
verifiedBy: product
verifiedNote: "Read \\"again\\": still so."
covers: [M1]
---

Body with verifiedOn: 2026-01-02 in it.
`);
});

test('an article without a day is left alone', () => {
  expect(
    redate('---\ntitle: x\n---\nverifiedOn: 2026-01-02', { on: '2026-11-24', by: 'product', note: 'x' }),
  ).toBeUndefined();
});
