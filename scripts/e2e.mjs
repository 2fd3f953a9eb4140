import { build, isStale } from './build.mjs';
import { installBrowser } from './find-browser.mjs';
import { run, tool } from './run.mjs';
import { installPackages } from './setup.mjs';

/* The browser tests on a fresh build. What follows `--` goes to Playwright: `npm run e2e -- paste --project desktop`. */
await installPackages();
await installBrowser();
if (isStale()) await build();
process.exitCode = await run(tool('playwright'), ['test', ...process.argv.slice(2)]);
