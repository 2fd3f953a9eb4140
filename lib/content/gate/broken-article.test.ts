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
const check = `---
question: Does it work?
why: It tells the two apart.
minutes: 1
roles: [anyone]
answers:
  - {id: 'yes', label: It does, pointsTo: [full-box]}
  - {id: 'no', label: It does not}
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
  'checks/works.mdx': check,
  ...written(newCause('full-box', '2026-11-20')),
};
const file = 'causes/full-box/cause.mdx';

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
const change = (from: string | RegExp, to: string) => ({ [file]: (sound[file] ?? '').replace(from, to) });

test('a sound article passes', () => {
  expect(gate({})).toEqual([]);
});

test.each([
  [
    'a key that does not exist',
    change('common: occasional', 'common: occasional\ncolour: red'),
    /cause\.mdx: front matter: .*colour/,
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
    'a command of a retired module',
    change('Written One action.', '\n\n```powershell\nConnect-MsolService\n```\n\n'),
    /expected no command of the retired module MSOnline/,
  ],
  [
    'what is still to be written',
    change('Written How to see', 'TODO How to see'),
    /line \d+: expected the text that TODO stands for/,
  ],
  ['settings that are missing', { 'site.yaml': site.replace(/^promise.*\n/m, '') }, /content\/site\.yaml: promise: /],
])('%s is named with its file, key and what was expected', (_, changes, expected) => {
  expect(gate(changes).join('\n')).toMatch(expected);
});
