import { expect, test } from 'vitest';
import { causeFrontMatter } from '../../lib/content/cause-schema';
import { parseYaml, splitFrontMatter } from '../../lib/content/parse-front-matter';
import { copyCause, planCopies } from './grow-content';

const cause = `---
title: The password has expired
summary: The account must choose a new password.
common: common
fits: {}
signatures:
  - password has expired
  - {all: [{code: aadsts50055}, {any: [expired, too old]}], none: ["403"], strength: settles}
fixes: [{id: new, title: Choose a new one, risk: low, role: helpdesk, minutes: 5}]
confirm: {text: Sign in by hand., minutes: 2, role: mailbox-user}
nearTwins: [{cause: locked, check: log, reason: Both end in 401.}]
related: [locked, elsewhere]
aliases: [old-password]
verifiedOn: 2026-11-24
verifiedBy: documentation
sources: [{title: Contoso, url: "https://contoso.com/"}]
---

The account must choose.
`;

test('a copy of a cause is an article of its own, with signatures that no other has', () => {
  const split = splitFrontMatter(
    'copy',
    copyCause(cause, 7, (id) => id === 'locked'),
  );
  if ('expected' in split) throw new Error(split.expected);
  const copy = parseYaml('copy', split.yaml, causeFrontMatter);
  if ('problems' in copy) throw new Error(JSON.stringify(copy.problems));
  expect(copy.value).toMatchObject({
    title: 'The password has expired (variant7)',
    aliases: ['old-password-7'],
    related: ['locked-7', 'elsewhere'],
    nearTwins: [{ cause: 'locked-7' }],
    verifiedOn: '2026-11-24',
  });
  expect(copy.value.signatures.map(({ all, none }) => ({ all, none }))).toEqual([
    { all: ['password has expired variant7'], none: [] },
    { all: [{ code: 'aadsts50055' }, { any: ['expired variant7', 'too old variant7'] }], none: ['403 variant7'] },
  ]);
  expect(split.body.trim()).toBe('This is variant7. The account must choose.');
});

test('copies are made of each cause in turn, under ids that are free', () => {
  expect(planCopies(['a', 'b'], 5).map(({ id }) => id)).toEqual(['a-2', 'b-2', 'a-3']);
  expect(planCopies(['a', 'b'], 1)).toEqual([]);
});
