import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { labFile } from '../content/lab-file';
import { loadContent } from '../content/load-content';
import { prepareCatalogue } from '../match/prepare-catalogue';
import { compareOutcomes } from './compare-outcomes';
import type { LabPaste, OwnerKey } from './lab-file';
import { parseSignatures } from './parse-signatures';
import { replaceSignatures } from './replace-signatures';
import { tryPaste } from './try-paste';

const { file, json } = labFile(loadContent(), process.cwd());
const shipped = prepareCatalogue(file.catalogue);
const knowsCode = (code: string) =>
  file.catalogue.codes.some(({ id, spellings }) =>
    [id, ...spellings].some((one) => one.toLowerCase() === code.toLowerCase()),
  );
const problemsOf = (text: string) => {
  const parsed = parseSignatures(text, knowsCode);
  return 'problems' in parsed ? parsed.problems.map(({ line, key, expected }) => `${line} ${key}: ${expected}`) : [];
};
const own = (text: string): LabPaste => ({ name: 'own', text });

/** What the edited signatures of an article change for these texts. */
function compare(owner: OwnerKey, edited: string, pastes: LabPaste[]) {
  const parsed = parseSignatures(edited, knowsCode);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  const now = prepareCatalogue(replaceSignatures(file.catalogue, owner, parsed.signatures));
  const all = (prepared: typeof shipped) => pastes.map(({ text }) => tryPaste(prepared, text, file.today));
  return compareOutcomes(pastes, all(shipped), all(now), owner);
}

test('the signatures of every article come to the lab as they stand in its front matter, and mean the same', () => {
  for (const [key, text] of Object.entries(file.signatures)) {
    expect(text, key).toMatch(/^signatures:\n/);
    const parsed = parseSignatures(text, knowsCode);
    const [kind, id] = key.split(' ');
    const owners = { cause: file.catalogue.causes, error: file.catalogue.forms, elsewhere: file.catalogue.elsewhere };
    const owner = owners[kind as keyof typeof owners].find((one) => one.id === id);
    expect(parsed, key).toEqual({ signatures: owner?.signatures });
  }
  expect(gzipSync(json).length).toBeLessThan(400 * 1024);
});

test('a mistake names its line, its key and what was expected', () => {
  expect(problemsOf('signatures:\n  - fine words\n  - any: [words here]\n    strength: strong')).toEqual([
    '4 signatures.1.strength: expected one of "settles"|"points"|"hints"',
  ]);
  expect(problemsOf('signatures:\n  - all: [{ code: AADSTS1234567890 }]')).toEqual([
    '2 signatures.0: expected a code of content/codes, not "AADSTS1234567890"',
  ]);
  expect(problemsOf('signatures: []')).toEqual(['1 signatures: expected at least one signature']);
  expect(problemsOf('')[0]).toMatch(/expected keys with values, found nothing/);
  expect(problemsOf('signatures:\n  - [')[0]).toMatch(/^\d YAML: Flow sequence/);
});

test('a new signature hits what it names, and what it hits wrongly is said', () => {
  const stranger = file.pastes.find(({ belongs }) => belongs?.kind === 'stranger');
  const words = (stranger?.text ?? '').match(/[a-z]{4,}(?: [a-z]{3,}){3}/)?.[0] ?? '';
  const edited = `${file.signatures['cause mfa-required']}\n  - all: ["${words}"]\n    strength: settles`;
  const { rows } = compare('cause mfa-required', edited, [
    own('the purple gateway asks for its second key'),
    ...(stranger ? [stranger] : []),
  ]);
  expect(rows.map(({ change, gate }) => [change, gate])).toEqual([
    ['none', 'free'],
    ['gained', 'broken'],
  ]);
  expect(rows[1]?.now).toMatchObject({ place: 1, confidence: 'certain', quotes: [words] });
});

test('without its signatures an article loses its samples, and the gate would refuse that', () => {
  const samples = file.pastes.filter(({ belongs }) => belongs?.kind === 'cause' && belongs.id === 'mfa-required');
  const { rows, overlaps } = compare('cause mfa-required', 'signatures:\n  - words that stand nowhere', samples);
  expect(rows.filter(({ gate, change }) => gate === 'broken' && change === 'lost').length).toBeGreaterThan(2);
  expect(overlaps.every(({ now, before }) => now <= before)).toBe(true);
});

test('signatures that stay as they are change nothing', () => {
  const { rows } = compare('error bare-401', file.signatures['error bare-401'] ?? '', file.pastes.slice(0, 40));
  expect(rows.filter(({ change, gate }) => change !== 'same' || gate === 'broken')).toEqual([]);
});
