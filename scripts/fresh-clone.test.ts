import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const imported = /^(?:import|export)\s(?:[\w\s{},*]+\sfrom\s)?['"]([^'"]+)['"]/gm;

/** What a command loads before its first line runs: files of this project, and whatever isn't one. */
function loadedBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(imported)].flatMap(([, name = '']) =>
    name.startsWith('.') ? loadedBy(join(dirname(file), name), seen) : [name],
  );
}

/** A fresh clone has no packages: these commands install them. */
test.each(['start', 'test', 'build', 'dev', 'e2e'])(
  'npm run %s needs no package before it has installed them',
  (name) => {
    const loaded = loadedBy(`scripts/${name}.mjs`);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((one) => !one.startsWith('node:'))).toEqual([]);
  },
);
