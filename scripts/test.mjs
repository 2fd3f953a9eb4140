import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { audit } from './audit.mjs';
import { build } from './build.mjs';
import { installBrowser } from './find-browser.mjs';
import { installNginx } from './hosting/find-nginx.mjs';
import { installPostgres } from './postgres/install-postgres.mjs';
import { run, tool } from './run.mjs';
import { installPackages } from './setup.mjs';
import { readPlaywright, readVitest } from './test-results.mjs';

/*
 * Everything that must hold, from a fresh clone: packages, a browser, lint, types, unit and content tests, a build and
 * the browser tests on it. The last line counts all tests that ran.
 */
/** @typedef {import('./test-results.mjs').Result} Result */
/** @type {Result[]} */
const results = [];

/** @param {string} name @param {() => Promise<boolean>} holds */
async function step(name, holds) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const passed = await holds();
  results.push({ name, passed, ms: performance.now() - started });
  return passed;
}
/** @param {string} command @param {string[]} args */
const succeeds = async (command, args) => (await run(command, args)) === 0;
const treeState = () => execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });

/** The results that a runner wrote, or one failure where it wrote none. @param {string} name @param {string} file @param {(report: any) => Result[]} read */
function collect(name, file, read) {
  try {
    results.push(...read(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    results.push({ name: `${name}: ran to its end`, passed: false, ms: 0 });
  }
}

const before = treeState();
rmSync('.build', { recursive: true, force: true });
mkdirSync('.build', { recursive: true });
await installPackages();
await installBrowser();
installNginx();
installPostgres();

await step('lint', () => succeeds(tool('biome'), ['check', '--error-on-warnings', '.']));
await step(
  'types',
  async () => (await succeeds(tool('next'), ['typegen'])) && (await succeeds(tool('tsc'), ['--noEmit'])),
);

await step('no package with a known hole', async () => audit());

console.log('\n== unit and content tests');
await run(tool('vitest'), ['run', '--reporter=default', '--reporter=json', '--outputFile=.build/unit.json']);
collect('unit and content tests', '.build/unit.json', readVitest);

const built = await step('build', async () => {
  await build();
  return true;
});
if (built) {
  console.log('\n== browser tests');
  await run(tool('playwright'), ['test']);
  collect('browser tests', '.build/e2e.json', readPlaywright);
}
await step('the work tree is as it was', async () => treeState() === before);

const slowest = [...results].sort((a, b) => b.ms - a.ms).slice(0, 10);
console.log('\nThe slowest ten:');
for (const { name, ms } of slowest) console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${name}`);
const late = results.filter(({ isSecondTry }) => isSecondTry);
if (late.length > 0) console.log(`\nOnly at the second try:\n${late.map(({ name }) => `  ${name}`).join('\n')}`);
const failed = results.filter(({ passed }) => !passed);
if (failed.length > 0) console.log(`\nFailed:\n${failed.map(({ name }) => `  ${name}`).join('\n')}`);
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
