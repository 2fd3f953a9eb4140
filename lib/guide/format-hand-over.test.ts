import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadContent } from '../content/load-content';
import { findCodeLine } from '../links/code-line';
import { parseVisit } from '../links/visit-address';
import { en } from '../words/en';
import { buildGuideModel } from './build-guide-model';
import { formatHandOver, mailtoHandOver } from './format-hand-over';
import { handOver } from './hand-over';
import { nextStep } from './next-step';
import { prepareGuide } from './prepare-guide';
import { randomVisit } from './random-visit';
import { smallGuide } from './small-guide';
import type { Visit } from './visit';

const site = 'https://migration401.example.com';
const visit: Visit = {
  day: '2026-11-24',
  findings: {
    form: 'no-entry',
    causes: [{ id: 'door-locked', confidence: 'likely' }],
    side: 'source',
    system: 'exchange-online',
    said: { handle: 'stuck' },
  },
  trail: [
    { did: 'answered', check: 'map', answer: 'unsure' },
    { did: 'answered', check: 'lights', answer: 'cannot' },
    { did: 'looked', cause: 'door-locked', outcome: 'yes' },
    { did: 'chose', cause: 'door-locked', fix: 'leave-open' },
    { did: 'made', cause: 'door-locked', fix: 'leave-open' },
    { did: 'tried', cause: 'door-locked', fix: 'leave-open', outcome: 'same' },
    { did: 'chose', cause: 'door-locked', fix: 'key' },
    { did: 'made', cause: 'door-locked', fix: 'key' },
  ],
  earlier: [],
};
const error = '\r\nHTTP 401\r\n```\nUser: user1@example.com\n````\n  ';
const summary = handOver(smallGuide, visit, { site, error });
const address =
  'form=no-entry&cause=door-locked.likely&side=source&system=exchange-online&said=handle.stuck' +
  '&trail=map.unsure_lights.cannot_is.door-locked.yes_fix.door-locked.leave-open.same' +
  '_fix.door-locked.key_fix.door-locked.key.made&day=2026-11-24';

test('the plain text says all that the visit left, each thing in a line of its own', () => {
  const text = formatHandOver(summary, 'text', en);
  const { code } = summary;
  expect(text).toBe(`Migration error: No entry

Checked since 24 November 2026, with version c0ffee of the articles.

What fails
- Message: No entry
- The error text points to: The door is locked (likely)
- Side: source
- System: Exchange Online

Error text, masked
HTTP 401
\`\`\`
User: user1@example.com
\`\`\`\`

Checks and answers
- What does the handle do? Answer, from the error text: It is stuck
- Where is the house on the map? Answer: not sure
- Are the lights on? Answer: could not be done

Causes looked at
- The door is locked: yes

Fixes tried
- Leave the door open (for “The door is locked”): the same error again
- Use the *right* key (for “The door is locked”): made, not tried out yet

Still possible
- Nobody is in the house: unlikely
- It is the wrong house: unlikely

Ruled out
- The door is locked (all else still points here)

For an administrator
- Are the lights on? For: helpdesk or server administrator. ${site}/checks/lights

To put back after the migration
- Lock the door again. (after “Leave the door open”)

Open these checks: ${site}/guide#${address}

Or paste this whole text into the box on this page. The last line brings the checks back: ${site}

${code}
`);
  expect(code).toMatch(/^\[visit:.*\]$/);
});

test('in Markdown the error text stands in a fence that nothing in it can end, and titles are no markup', () => {
  const text = formatHandOver(summary, 'markdown', en);
  expect(text).toContain(
    '\n\n## Error text, masked\n\n`````text\nHTTP 401\n```\nUser: user1@example.com\n````\n`````\n\n',
  );
  expect(text).toContain('- Use the \\*right\\* key (for');
  expect(text).toContain(`<${site}/guide#${address}>`);
  expect(text.endsWith(`\n\n\`${summary.code}\`\n`)).toBe(true);
});

test('any error text stays inside its fence', () => {
  const text = fc.array(fc.constantFrom('`', '``', '~~~', '\n', '\r\n', ' ', '401', '[visit:x:0]', '# a', '<b>'));
  fc.assert(
    fc.property(
      text.map((parts) => parts.join('')),
      (given) => {
        const written = formatHandOver(handOver(smallGuide, visit, { site, error: given }), 'markdown', en);
        const lines = written.split('\n');
        const start = lines.findIndex((line) => /^`{3,}text$/.test(line));
        fc.pre(given.trim() !== '');
        const marks = lines[start]?.replace('text', '') ?? '';
        const end = lines.findIndex(
          (line, place) => place > start && new RegExp(`^ {0,3}\`{${marks.length},}\\s*$`).test(line),
        );
        expect(
          lines
            .slice(start + 1, end)
            .join('\n')
            .trim(),
        ).toBe(given.replaceAll('\r\n', '\n').trim());
        expect(findCodeLine(written)).toBe(address);
      },
    ),
    { numRuns: 300 },
  );
});

test('a visit without anything says so and still comes back', () => {
  const empty = { ...visit, findings: { causes: [], said: {} }, trail: [] };
  const text = formatHandOver(handOver(smallGuide, empty, { site }), 'text', en);
  expect(text).toContain('Migration error: cause not found yet\n');
  expect(text).toContain('- Begun without an error text.\n');
  expect(text).not.toContain('Fixes tried');
  expect(findCodeLine(text)).toBe('day=2026-11-24');
});

test('the hand-over of any visit brings the same step back, as text, Markdown and mail, and says all its words', () => {
  const model = buildGuideModel(loadContent(), 'test');
  const guide = prepareGuide(model);
  fc.assert(
    fc.property(randomVisit(guide, 40), (given) => {
      const left = handOver(guide, given, { site, error: '401 {count}' });
      const mail = mailtoHandOver(left, en, 'support@example.com');
      const texts = [formatHandOver(left, 'text', en), formatHandOver(left, 'markdown', en), mail.body];
      for (const text of texts) {
        const back = parseVisit(findCodeLine(text) ?? '', model, '2020-02-20');
        expect(back).toEqual({ visit: given, ticks: [], dropped: [] });
        expect(nextStep(guide, back.visit)).toEqual(nextStep(guide, given));
        expect(text.replace('401 {count}', '')).not.toMatch(/[{}]|undefined/);
      }
      expect(mail.link.length).toBeLessThanOrEqual(1800);
      expect(decodeURIComponent(mail.link)).toContain(`&body=${mail.body.replaceAll('\n', '\r\n')}`);
    }),
    { numRuns: 80 },
  );
});

test('a short hand-over goes into the mail whole, a long one as its causes and the code line', () => {
  const short = handOver(smallGuide, { ...visit, trail: [], findings: { causes: [], said: {} } }, { site });
  expect(mailtoHandOver(short, en, 'a@example.com').body).toBe(formatHandOver(short, 'text', en));
  const long = handOver(smallGuide, visit, { site, error: `${'401 '.repeat(500)}\ud83d` });
  const { body, subject, link } = mailtoHandOver(long, en, 'a@example.com');
  expect(subject).toBe('Migration error: No entry');
  expect(body).toBe(`Still possible: Nobody is in the house; It is the wrong house.

Paste this mail into the box at ${site} to see all checks and answers.

${long.code}
`);
  expect(link.startsWith('mailto:a@example.com?subject=Migration%20error%3A%20No%20entry&body=Still%20possible')).toBe(
    true,
  );
  expect(() => mailtoHandOver({ ...long, error: '\ud83d' }, en, 'a@example.com')).not.toThrow();
});
