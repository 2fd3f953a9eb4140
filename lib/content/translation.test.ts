import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readUsable } from './read-content';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A small content of one cause and its site, with a German file beside the cause. */
function readGerman(german: string) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(root);
  cpSync('content/site.yaml', join(root, 'content/site.yaml'));
  cpSync('content/causes/provisioning-delay', join(root, 'content/causes/provisioning-delay'), { recursive: true });
  writeFileSync(join(root, 'content/causes/provisioning-delay/cause.de.mdx'), german);
  return readUsable(root, 'de');
}

test('an article without a translation falls back to English and says so', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(root);
  cpSync('content/site.yaml', join(root, 'content/site.yaml'));
  cpSync('content/causes/provisioning-delay', join(root, 'content/causes/provisioning-delay'), { recursive: true });
  const [cause] = readUsable(root, 'de').content?.causes ?? [];
  expect(cause?.language).toBe('en');
});

test('a translation whose steps differ is refused', () => {
  const { problems } = readGerman(
    '---\ntitle: Das Konto ist neu\nsummary: Noch nicht bereit.\nfixes: {}\n---\n\nText.\n\n<HowToTell>\n\nText.\n\n</HowToTell>\n',
  );
  expect(problems.map(({ file, expected }) => `${file}: ${expected}`).join('\n')).toMatch(
    /cause\.de\.mdx: expected the fixes and steps of content\/causes\/provisioning-delay\/cause\.mdx/,
  );
});
