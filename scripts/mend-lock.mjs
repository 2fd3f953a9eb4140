import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/*
 * `npm install` on one system may leave out the packages that only other systems need, and `npm ci` then fails there
 * ("Missing: @next/swc-darwin-arm64 from lock file"). This adds the missing entries. Run it after every install.
 */
const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
/** @type {Record<string, { version?: string, optionalDependencies?: Record<string, string> }>} */
const packages = lock.packages;

/** @param {string} name @param {string} range */
function readPackage(name, range) {
  const fields = ['version', 'os', 'cpu', 'libc', 'dist.integrity', 'engines', 'license'];
  const printed = execFileSync('npm', ['view', `${name}@${range}`, ...fields, '--json'], { encoding: 'utf8' });
  const found = JSON.parse(printed);
  const { 'dist.integrity': integrity, ...rest } = Array.isArray(found) ? found.at(-1) : found;
  return { ...rest, integrity, optional: true };
}

let added = 0;
for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (packages[`node_modules/${name}`] || packages[`${place}/node_modules/${name}`]) continue;
    packages[`node_modules/${name}`] = readPackage(name, range);
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added > 0 ? `${added} entries added to ${file}` : `${file} is whole`);
