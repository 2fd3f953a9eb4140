import { build, isStale } from './build.mjs';
import { run, tool } from './run.mjs';
import { installPackages } from './setup.mjs';

/* Installs what is missing, builds where sources are newer than the build, and serves the site. */
const port = process.env.PORT ?? '3000';
if (!/^\d{1,5}$/.test(port)) {
  console.error(`PORT: expected a number, not "${port}"`);
  process.exit(2);
}
await installPackages();
if (isStale()) await build();
console.log(`The site is at http://localhost:${port}`);
process.exitCode = await run(tool('next'), ['start', '-p', port], {
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
