import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type NewFiles, newCause } from '../new-article';
import { formatProblem } from '../problem';
import { readUsable } from '../read-content';
import { checkContent } from './check-content';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const site = `name: Test
promise: A promise in a few words.
address: https://test.example
support: {name: Support, mail: support@example.com}
tickets: https://tickets.example.com/new
sources: https://git.example.com/edit/
`;
const check = (question: string, role: string) => `---
question: ${question}
why: It tells the two apart.
minutes: 1
roles: [${role}]
answers:
  - {id: 'yes', label: It does, help: A light, means: It is full, pointsTo: [full-box]}
  - {id: 'no', label: It does not, help: No light, means: It is empty, pointsTo: [empty-box]}
nothingFound: 'no'
verifiedOn: 2026-11-20
verifiedBy: documentation
sources: [{title: A page, url: https://learn.microsoft.com/}]
---

Look at it.
`;
const written = (files: NewFiles): NewFiles =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replaceAll('TODO', 'Written')]));
const sound: NewFiles = {
  'site.yaml': site,
  'checks/works.mdx': check('Does it work?', 'anyone'),
  'checks/opens.mdx': check('Does it open?', 'helpdesk'),
  ...written(newCause('empty-box', '2026-11-20')),
  ...written(newCause('full-box', '2026-11-20')),
};
const file = 'causes/full-box/cause.mdx';
const works = 'checks/works.mdx';
const opens = 'checks/opens.mdx';

/** What the gate says of a small content in which one file was changed; null takes the file away. */
function gate(changes: Record<string, string | null>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(root);
  for (const [name, text] of Object.entries({ ...sound, ...changes })) {
    if (text === null) continue;
    const path = join(root, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { content, problems } = readUsable(root);
  const found = [...problems, ...(content ? checkContent(content, root) : [])].map(formatProblem);
  return found.filter((line) => !line.startsWith('content: covers'));
}
const changeIn = (name: string, from: string | RegExp, to: string) => ({
  [name]: (sound[name] ?? '').replace(from, to),
});
const change = (from: string | RegExp, to: string) => changeIn(file, from, to);
const twin = (cause: string, by: string) =>
  change('related: []', `related: []\nnearTwins: [{cause: ${cause}, check: ${by}, reason: They look alike.}]`);
/** Both checks hold the two causes 0.6 apart: the full box says yes to four of five, the empty one no to four of five. */
const blurred = Object.fromEntries(
  [works, opens].map((name) => [
    name,
    (sound[name] ?? '')
      .replace('[full-box]', '{full-box: 4, empty-box: 1}')
      .replace('[empty-box]', '{empty-box: 4, full-box: 1}'),
  ]),
);

test('a sound article passes', () => {
  expect(gate({})).toEqual([]);
});

test('near twins that no check tells apart pass where one of them says so', () => {
  expect(gate({ ...blurred, ...twin('empty-box', 'works') })).toEqual([]);
});

test.each([
  [
    'a key that does not exist',
    change('common: occasional', 'common: occasional\ncolour: red'),
    /cause\.mdx: colour: expected a key that is known here/,
  ],
  [
    'a value outside its set',
    change('risk: low', 'risk: tiny'),
    /cause\.mdx: fixes\.0\.risk: .*"none"\|"low"\|"medium"\|"high"/,
  ],
  [
    'a day that does not exist',
    change('verifiedOn: 2026-11-20', 'verifiedOn: 2026-02-30'),
    /cause\.mdx: verifiedOn: expected a day that exists/,
  ],
  [
    'an unknown check',
    change('<HowToTell>', '<HowToTell>\n\n<Check id="nowhere" />'),
    /cause\.mdx: line \d+: expected the id of a check, not "nowhere"/,
  ],
  [
    'an unknown answer',
    change('<HowToTell>', '<HowToTell>\n\n<Check id="works" answer="perhaps" />'),
    /expected an answer of works, not "perhaps"/,
  ],
  [
    'a word that is not in the vocabulary',
    change('<HowToTell>', '<HowToTell>\n\n<Blink>x</Blink>'),
    /<Blink>: expected one of /,
  ],
  [
    'an attribute that is not in the vocabulary',
    change('<Fix id="first">', '<Fix id="first" colour="red">'),
    /<Fix>.*colour/,
  ],
  ['an expression', change('Written What happens', '{1 + 1} What happens'), /expected no \{ \} outside backticks/],
  ['a fix without its verify', change(/<Verify>[\s\S]*<\/Verify>/, ''), /<Fix id="first">: expected a <Verify>/],
  [
    'a risk without an undo',
    change('risk: low', 'risk: medium'),
    /fixes\.0\.undo: expected an undo, since the risk is medium/,
  ],
  [
    'a wait without its minutes',
    change('<Step id="do">', '<Step id="wait">'),
    /fixes\.0\.waitMinutes: expected up to how many minutes to wait/,
  ],
  [
    'a related cause that does not exist',
    change('related: []', 'related: [elsewhere-cause]'),
    /related: expected the id of a cause, not "elsewhere-cause"/,
  ],
  [
    'a link to no page of this site',
    change('Written What happens', '[x](/causes/nowhere) What happens'),
    /expected a page of this site, not \/causes\/nowhere/,
  ],
  [
    'a missing sample',
    { 'causes/full-box/samples/log.txt': null },
    /causes\/full-box\/samples: samples: expected 3 samples, found 2/,
  ],
  [
    'a sample that leads elsewhere',
    { 'causes/full-box/samples/message.txt': 'Nothing of the kind.' },
    /message\.txt: match: expected the cause full-box first, got nothing/,
  ],
  [
    'a stranger that matches',
    { 'strangers/x.txt': 'Written words of the message of full-box' },
    /strangers\/x\.txt: match: expected no match, got cause full-box/,
  ],
  [
    'an id that two articles claim',
    change('related: []', 'related: []\naliases: [full-box]'),
    /aliases\.0: expected an id that is free/,
  ],
  [
    'a check with a short link',
    changeIn(works, 'minutes: 1', 'minutes: 1\naliases: [does-it-work]'),
    /checks\/works\.mdx: aliases: expected none/,
  ],
  [
    'a command of a retired module',
    change('Written One action.', '\n\n```powershell\nConnect-MsolService\n```\n\n'),
    /expected no command of the retired module MSOnline/,
  ],
  [
    'what is still to be written',
    change('Written How to see', 'TODO How to see'),
    /line \d+: expected the text that TODO stands for/,
  ],
  [
    'two causes that no check tells apart',
    blurred,
    /empty-box\/cause\.mdx: nearTwins: expected a check that tells it from full-box to 0\.8 .*0\.60\), or a near twin/,
  ],
  [
    'a near twin that does not exist',
    twin('half-box', 'works'),
    /full-box\/cause\.mdx: nearTwins\.0\.cause: expected the id of another cause, not "half-box"/,
  ],
  [
    'a near twin by a check that does not exist',
    twin('empty-box', 'nowhere'),
    /nearTwins\.0\.check: expected the id of a check, not "nowhere"/,
  ],
  [
    'a near twin by a check that does not split it',
    {
      ...twin('empty-box', 'works'),
      ...changeIn(works, '[full-box]', '{full-box: 4, empty-box: 12}'),
    },
    /nearTwins\.0\.check: expected a check that tells it from empty-box better than 0\.3, not one that does to 0\.25/,
  ],
  [
    'a near twin that is told apart and no riskier',
    twin('empty-box', 'works'),
    /nearTwins\.0: expected no near twin empty-box, since .* to 1\.00 and their fixes take the same risks/,
  ],
  [
    'a cause that one role alone can tell',
    changeIn(opens, 'roles: [helpdesk]', 'roles: [anyone]'),
    /checks: expected two checks of different roles whose answers name it, found opens, works/,
  ],
  [
    'a cause that one check alone points to in the main',
    changeIn(opens, '[full-box]', '{full-box: 2}'),
    /checks: expected two checks with an answer of weight 4 or more for it, found works/,
  ],
  [
    'an answer that leads nowhere',
    changeIn(works, "nothingFound: 'no'", "  - {id: perhaps, label: Perhaps}\nnothingFound: 'no'"),
    /checks\/works\.mdx: answers\.perhaps: expected to point to a cause or to be `nothingFound`/,
  ],
  [
    'an answer that nobody can recognise',
    changeIn(works, ', help: A light, means: It is full', ''),
    /answers\.yes\.help: expected what a person sees [\s\S]*answers\.yes\.means: expected what the answer means/,
  ],
  [
    'a command that does not show what it prints when all is well',
    changeIn(
      works,
      'Look at it.',
      '<Command does="Looks at it" role="anyone">\n\n```bash\nlook\n```\n\n```text bad\ndark\n```\n\n</Command>',
    ),
    /checks\/works\.mdx: body: expected a command to show what it prints when fine/,
  ],
  [
    'an answer with a reserved id',
    changeIn(works, "{id: 'yes'", '{id: unsure'),
    /checks\/works\.mdx: answers\.unsure: expected an id other than unsure, cannot/,
  ],
  [
    'a check with a reserved id',
    { 'checks/try.mdx': check('Does it try?', 'anyone') },
    /checks\/try\.mdx: id: expected an id other than is, fix, try, end/,
  ],
  [
    'a page where a language stands',
    {
      'pages/de.mdx':
        '---\ntitle: A page\nsummary: A page in a few words.\nverifiedOn: 2026-11-20\nverifiedBy: documentation\n---\n\nRead it.\n',
    },
    /pages\/de\.mdx: id: expected an id other than de, where a language stands/,
  ],
  [
    'checks that skip each other',
    {
      ...changeIn(works, "nothingFound: 'no'", "nothingFound: 'no'\nskipAfter: {opens: ['no']}"),
      ...changeIn(opens, "nothingFound: 'no'", "nothingFound: 'no'\nskipAfter: {works: ['no']}"),
    },
    /checks\/works\.mdx: skipAfter: expected no circle, found works -> opens -> works/,
  ],
  [
    'a code in a check that no file of codes has',
    changeIn(works, "nothingFound: 'no'", "nothingFound: 'no'\nfromPaste: {codes: {aadsts1: 'yes'}}"),
    /fromPaste\.codes\.aadsts1: expected the id of a code, not "aadsts1"/,
  ],
  [
    'a value that a fact never has',
    changeIn(works, "nothingFound: 'no'", "nothingFound: 'no'\nfromPaste: {fact: side, values: {left: 'yes'}}"),
    /fromPaste\.values\.left: expected a value of side: source, destination/,
  ],
  [
    'a paste that answers a check against its own cause',
    {
      ...changeIn(works, "nothingFound: 'no'", "nothingFound: 'no'\nfromPaste: {fact: side, values: {source: 'no'}}"),
      'causes/full-box/samples/message.txt': 'Failed at the source: Written words of the message of full-box',
    },
    /full-box\/samples\/message\.txt: guide: expected works: no to point to full-box, since this paste answers so/,
  ],
  [
    'a cause that no answer leaves room for where it occurs',
    changeIn(works, "nothingFound: 'no'", "nothingFound: 'no'\nfromPaste: {fact: side, values: {source: 'no'}}"),
    /full-box\/cause\.mdx: fits\.sides: expected works: no to point to it, since it occurs on source/,
  ],
  [
    'a most common cause that there is not',
    { 'site.yaml': `${site}mostCommon: [full-bax]\n` },
    /site\.yaml: mostCommon: expected the id of a cause, not "full-bax"/,
  ],
  [
    'a most common cause that is rare',
    { 'site.yaml': `${site}mostCommon: [full-box]\n`, ...changeIn(file, /common: .*/, 'common: rare') },
    /site\.yaml: mostCommon: expected causes that are common: full-box is rare/,
  ],
  [
    'a number learned of a cause that there is not',
    {
      'learned.yaml':
        'common:\n  - {entry: nothing, cause: full-bax, author: occasional, learned: common, fixed: 9, of: 99, expected: 2, days: 9, on: 2026-11-20}\n',
    },
    /learned\.yaml: common\.0\.cause: expected the id of a cause, not "full-bax"/,
  ],
  [
    'a number learned of a form that there is not',
    {
      'learned.yaml':
        'common:\n  - {entry: gone, cause: full-box, author: occasional, learned: common, fixed: 9, of: 99, expected: 2, days: 9, on: 2026-11-20}\n',
    },
    /learned\.yaml: common\.0\.entry: expected the id of an error form or nothing, not "gone"/,
  ],
  [
    'a number learned against another word of the author',
    {
      'learned.yaml':
        'common:\n  - {entry: nothing, cause: full-box, author: rare, learned: common, fixed: 9, of: 99, expected: 2, days: 9, on: 2026-11-20}\n',
    },
    /learned\.yaml: common\.0\.author: expected "occasional", the word for full-box in content\/causes\/full-box\/cause\.mdx/,
  ],
  [
    'minutes learned of a check that there is not, and others that no author wrote',
    {
      'learned.yaml':
        'minutes:\n  - {check: gone, author: 1, learned: 3, answers: 40, middle: 3, on: 2026-11-20}\n  - {check: works, author: 2, learned: 3, answers: 40, middle: 3, on: 2026-11-20}\n',
    },
    /minutes\.0\.check: expected the id of a check, not "gone"[\s\S]*minutes\.1\.author: expected 1, the minutes in content\/checks\/works\.mdx/,
  ],
  [
    'a learned number outside its set',
    {
      'learned.yaml':
        'common:\n  - {entry: nothing, cause: full-box, author: occasional, learned: never, fixed: 9, of: 99, expected: 2, days: 9, on: 2026-11-20}\n',
    },
    /learned\.yaml: common\.0\.learned: .*"rare"/,
  ],
  ['settings that are missing', { 'site.yaml': site.replace(/^promise.*\n/m, '') }, /content\/site\.yaml: promise: /],
])('%s is named with its file, key and what was expected', (_, changes, expected) => {
  expect(gate(changes).join('\n')).toMatch(expected);
});
