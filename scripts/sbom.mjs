import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { installPackages } from './setup.mjs';

/*
 * Writes the list of packages that the site runs, with version, licence and hash, as CycloneDX: a file to release beside
 * the site, so that others can look a hole up in it. Beside it stands its SHA-256, as `sha256sum -c` reads it.
 */
const folder = '.build/release';
const file = 'sbom.cdx.json';

await installPackages();
const text = execFileSync(
  'npm',
  ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--sbom-type=application', '--loglevel=error'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' },
);
const list = JSON.parse(text);
// npm takes the folder's name for the project's.
list.metadata.component.name = JSON.parse(readFileSync('package.json', 'utf8')).name;
const written = `${JSON.stringify(list, null, 2)}\n`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/${file}`, written);
writeFileSync(`${folder}/${file}.sha256`, `${createHash('sha256').update(written).digest('hex')}  ${file}\n`);
console.log(`${folder}/${file}: ${list.components.length} packages`);
