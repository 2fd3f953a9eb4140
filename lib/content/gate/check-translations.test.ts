import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { originalHash, stampTranslation } from '../original-hash';
import { formatProblem } from '../problem';
import { readUsable } from '../read-content';
import { checkTranslations } from './check-translations';

const folder = 'content/causes/provisioning-delay';
const english = readFileSync(`${folder}/cause.mdx`, 'utf8');
const root = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The English article as if it had been translated: its texts, and its body to the letter. */
function translate(): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---([\s\S]*)$/.exec(english) ?? [];
  const fixes = [...front.matchAll(/^ {2}- id: (\S+)\n {4}title: (.*)/gm)].map(
    ([, id, title]) => `  ${id}:\n    title: ${title}\n`,
  );
  const text = `---\ntitle: Das Konto ist neu\nsummary: Es ist noch nicht bereit.\nfixes:\n${fixes.join('')}---${body}`;
  return stampTranslation(text, originalHash('cause.mdx', english) ?? '') ?? '';
}

/** What the gate says of one cause and its German translation. */
function gate({ german = translate(), original = english }: { german?: string | null; original?: string }) {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  cpSync('content/checks', join(root, 'content/checks'), { recursive: true });
  mkdirSync(join(root, folder), { recursive: true });
  const site = readFileSync('content/site.yaml', 'utf8').replace(
    /(?<=^mostCommon:\n)(?: {2}- .*\n)+/m,
    '  - provisioning-delay\n',
  );
  writeFileSync(join(root, 'content/site.yaml'), site);
  writeFileSync(join(root, folder, 'cause.mdx'), original);
  if (german !== null) writeFileSync(join(root, folder, 'cause.de.mdx'), german);
  const { content } = readUsable(root);
  if (!content) throw new Error('expected a content that can be read');
  const { problems, outdated } = checkTranslations(root, content);
  const own = problems
    .map(formatProblem)
    .filter((line) => line.includes('cause.de.mdx') && !line.includes('page of this site'));
  return { problems: own, outdated: outdated.map(({ file }) => file) };
}

test('a translation that follows its original passes', () => {
  expect(gate({})).toEqual({ problems: [], outdated: [] });
});

test('one of the most common causes that is not translated fails', () => {
  expect(gate({ german: null }).problems).toEqual([expect.stringMatching(/most common causes in German/)]);
});

test('a translation that does not say what it follows fails, and the gate says how to mend it', () => {
  expect(gate({ german: translate().replace(/^of: .*\n/m, '') }).problems).toEqual([
    `${folder}/cause.de.mdx: of: expected the original's hash: run \`npm run translated ${folder}/cause.de.mdx\``,
  ]);
});

test('a translation is outdated once its original says something else', () => {
  const { problems, outdated } = gate({ original: english.replace(/^title: .*/m, 'title: A new title') });
  expect(outdated).toEqual([`${folder}/cause.de.mdx`]);
  expect(problems).toEqual([]);
});

test('a command, what it prints, or a message may not differ from the original', () => {
  const [block = '', code = ''] = /```\w+\n([^\n]+)/.exec(english) ?? [];
  expect(code).not.toBe('');
  const changed = translate().replace(block, block.replace(code, `${code} -Verbose`));
  expect(gate({ german: changed }).problems).toEqual([
    expect.stringMatching(/code blocks and messages .* to the letter/),
  ]);
});

test('a link and a check of a translation lead somewhere', () => {
  const german = translate().replace('<HowToTell>', '<HowToTell>\n\n<Check id="no-such-check" />');
  expect(gate({ german }).problems).toEqual([expect.stringMatching(/expected the id of a check/)]);
});
