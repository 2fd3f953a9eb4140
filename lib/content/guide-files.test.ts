import { expect, test } from 'vitest';
import { causeTextAddress, checkTextAddress, guideFolder } from '../guide/guide-address';
import { bodyTree } from './body-tree';
import { guideFiles, guideVersion } from './guide-files';
import type { CauseText, CheckText } from './guide-texts';
import { loadContent } from './load-content';
import { parseBody } from './parse-body';

const content = loadContent();
const { model, files } = guideFiles(content);
const folder = guideFolder(model.version);
const read = <Text>(address: string): Text => JSON.parse(files.get(address) ?? '{}') as Text;

test('every check and every cause of the model has its text, and a cause a step for each of its fixes', () => {
  for (const { id } of model.checks)
    expect(read<CheckText>(checkTextAddress(folder, id)).body.children, id).not.toEqual([]);
  for (const { id, fixes } of model.causes) {
    const text = read<CauseText>(causeTextAddress(folder, id));
    expect(text.howToTell.children, id).not.toEqual([]);
    expect(text.fixes.map((fix) => fix.id)).toEqual(fixes.map((fix) => fix.id));
    for (const { steps, verify } of text.fixes) {
      expect(steps.length, id).toBeGreaterThan(0);
      expect(verify.children, id).not.toEqual([]);
    }
  }
});

test('the version is the same for the same content and another one after a change', () => {
  expect(guideVersion(content)).toBe(model.version);
  const [first, ...rest] = content.checks;
  if (!first) throw new Error('expected a check');
  const changed = { ...content, checks: [{ ...first, body: first.body.slice(1) }, ...rest] };
  expect(guideVersion(changed)).not.toBe(model.version);
});

test('no place in a file is sent along', () => {
  for (const [address, json] of files) expect(json, address).not.toMatch(/"position"/);
});

test('a line break between words stays, one between blocks goes', () => {
  const { nodes } = parseBody('a.mdx', '**One**\n**two**\n\nThree\n\n- four\n- five');
  const [paragraph, , list] = bodyTree(nodes).children;
  expect(paragraph).toMatchObject({ tagName: 'p', children: [{}, { type: 'text', value: '\n' }, {}] });
  expect(list).toMatchObject({ tagName: 'ul', children: [{ tagName: 'li' }, { tagName: 'li' }] });
});
