import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { buildEnv, writeData } from './build.mjs';
import { finishExport } from './hosting/finish-export.mjs';
import { run, runOrExit, tool } from './run.mjs';
import { installPackages } from './setup.mjs';

/*
 * Writes the whole site as plain files into out/, for any web server or CDN. Next builds them from the same sources and
 * the same configuration, told by SITE_EXPORT (next.config.mjs). What `npm run build` made could not be copied instead:
 * its scripts ask a Next server for the data of the next page, so each click would load a whole page and lose the paste.
 * Next can't build an export anywhere but in .next, so the build for `npm start` steps aside.
 */
const kept = '.build/kept-build';

function putBack() {
  rmSync('.next', { recursive: true, force: true });
  if (existsSync(kept)) renameSync(kept, '.next');
}

await installPackages();
await writeData();
rmSync('out', { recursive: true, force: true });
rmSync(kept, { recursive: true, force: true });
mkdirSync('.build', { recursive: true });
if (existsSync('.next')) renameSync('.next', kept);
const code = await run(tool('next'), ['build'], { env: { ...buildEnv(), SITE_EXPORT: '1' } });
putBack();
if (code !== 0) process.exit(code);
const { policies, files, pages, compressed } = finishExport('out');
console.log(`out/: ${files} files, ${pages} pages, ${compressed} texts compressed, policy in ${policies} pages`);
await runOrExit(tool('tsx'), ['scripts/write-offline.ts', 'out']);
