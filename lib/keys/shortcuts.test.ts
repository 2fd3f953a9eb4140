import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysWords } from '../words/keys-words';
import { deskTools, goKeys } from './desk-tools';
import { nextKeys } from './next-keys';
import { readPress } from './read-press';
import { goPresses, isCharacters, keyPlaces, shortcuts } from './shortcuts';

const held = { ctrlKey: false, metaKey: false, altKey: false };
/** Places whose shortcuts work at the same time. */
const together = [
  ['go', 'desk', 'list', 'lab', 'everywhere'],
  ['go', 'desk', 'list', 'shelf', 'everywhere'],
];

test('no two shortcuts that work at once are pressed alike', () => {
  for (const places of together) {
    const presses = Object.values(shortcuts)
      .filter(({ place }) => places.includes(place))
      .flatMap(({ presses }): readonly string[] => presses);
    const all = [...presses, ...goPresses.map(([press]) => press), 'g'];
    expect(all.filter((press, at) => all.indexOf(press) !== at)).toEqual([]);
  }
  expect(new Set(Object.values(goKeys)).size).toBe(Object.values(goKeys).length);
});

test('every shortcut and every place of shortcuts has its words', () => {
  expect(Object.keys(keysWords.does).sort()).toEqual(Object.keys(shortcuts).sort());
  expect(Object.keys(keysWords.places).sort()).toEqual([...keyPlaces].sort());
});

test('every tool on the desk has a page, and every page of the desk is on it', () => {
  for (const tool of deskTools) expect(existsSync(`app/(en)${tool}/page.tsx`), tool).toBe(true);
  const folders = readdirSync('app/(en)/desk', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => `/desk/${name}`).filter((path) => !deskTools.some((tool) => tool === path))).toEqual(
    [],
  );
});

test('only characters pressed alone count as characters', () => {
  expect(['g b', '?', 'e', 'Mod+K', 'Delete', 'F2'].map(isCharacters)).toEqual([true, true, true, false, false, false]);
});

test('a key is read as shortcuts name it, and held with others it is left to the browser', () => {
  expect(readPress({ ...held, key: 'G' }, false)).toBe('g');
  expect(readPress({ ...held, key: '?' }, false)).toBe('?');
  expect(readPress({ ...held, key: 'z', ctrlKey: true }, false)).toBe('Mod+Z');
  expect(readPress({ ...held, key: 'z', metaKey: true }, true)).toBe('Mod+Z');
  expect(readPress({ ...held, key: 'z', ctrlKey: true }, true)).toBeUndefined();
  expect(readPress({ ...held, key: 'g', altKey: true }, false)).toBeUndefined();
  expect(readPress({ ...held, key: 'Delete' }, false)).toBe('Delete');
});

test('g and a letter lead somewhere, and g twice leads to the guide', () => {
  expect(nextKeys(false, 'g')).toEqual({ kind: 'began' });
  expect(nextKeys(true, 's')).toEqual({ kind: 'go', to: '/desk/shelf' });
  expect(nextKeys(true, 'g')).toEqual({ kind: 'go', to: '/guide' });
  expect(nextKeys(true, 'q')).toEqual({ kind: 'key', press: 'q' });
  expect(nextKeys(false, 's')).toEqual({ kind: 'key', press: 's' });
});
