import { expect, test } from 'vitest';
import { wordsOf } from '../words/words';
import { loadContent } from './load-content';
import { markdownFiles } from './markdown-files';

const content = loadContent();
const files = markdownFiles(content, wordsOf('en'));
const read = (address: string) => files.get(address) ?? '';

test('each article has a copy, with its title, its sentence and its sources', () => {
  const { causes, errors, codes, checks, pages, elsewhere } = content;
  expect(files.size).toBe([causes, errors, codes, checks, pages, elsewhere].flat().length + 1);
  for (const { id, title, summary, sources } of causes) {
    const text = read(`/causes/${id}.md`);
    expect(text, id).toMatch(/^# /);
    expect(text.replaceAll('\\', ''), id).toContain(`# ${title}\n\n${summary}\n`);
    for (const { url } of sources) expect(text, id).toContain(url);
  }
});

test('a cause has all its steps, numbered, in the order of the page', () => {
  const text = read('/causes/mfa-required.md');
  const order = [
    '## What happens',
    '## Is it this?',
    '## Fix it',
    '### Fix 1: Let the tool sign in as an app, without any user',
    '1. Give the app the Exchange permission',
    '4. In MigrationWiz, tick **Use impersonation to authenticate** for this side.',
    '   Where to click: **MigrationWiz > your project >',
    '#### Check that it worked',
    '**Put back later**: Delete the client secret',
    '### Fix 2: ',
    '## Put it back afterwards',
    '1. Take the Exchange permission back',
    '## Sources',
  ].map((piece) => text.indexOf(piece));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  for (const cause of content.causes) {
    const steps = cause.body.fixes.flatMap((fix) => fix.steps).length;
    expect(read(`/causes/${cause.id}.md`).match(/^\d+\. /gm)?.length ?? 0, cause.id).toBeGreaterThanOrEqual(steps);
  }
});

test('a command stands to the letter, with what it prints when fine and when not', () => {
  const text = read('/causes/mfa-required.md');
  expect(text).toContain("```powershell\nConnect-MgGraph -Scopes 'User.Read.All','Policy.Read.All'\n$u = Get-MgUser");
  expect(text).toContain('Fine when it prints:\n\n```text\ndisabled\nFalse\n');
  expect(text).toContain('This cause when it prints:\n\n```text\n');
  expect(read('/checks/token-test.md')).toContain('Not fine when it prints:');
});

test('nothing of the vocabulary and no address without its site is left', () => {
  for (const [address, text] of files) {
    const prose = text.replace(/^ *(?:> ?)*```[\s\S]*?^ *(?:> ?)*```$/gm, '').replace(/`[^`\n]*`/g, '');
    expect(prose, address).not.toMatch(/<\/?[A-Z]|\]\(\/|undefined|\[object/);
  }
});

test('the list for programs names every article once, by the address of its copy', () => {
  const links = [...read('/llms.txt').matchAll(/\]\((\S+)\): ./g)].map(([, url]) =>
    url?.replace(content.site.address, ''),
  );
  expect(new Set(links).size).toBe(links.length);
  for (const link of links) expect(files.has(link ?? ''), link).toBe(true);
  expect(links).toContain('/causes/mfa-required.md');
  expect(read('/llms.txt')).not.toContain('/match');
});

test('the list says where the API answers, where the site says so', () => {
  const site = { ...content.site, api: { address: 'https://api.contoso.com/api', cors: [] } };
  expect(markdownFiles({ ...content, site }, wordsOf('en')).get('/llms.txt')).toContain(
    'https://api.contoso.com/api/match',
  );
});
