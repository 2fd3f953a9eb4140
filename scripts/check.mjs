import { run, tool } from './run.mjs';
import { installPackages } from './setup.mjs';

/* What an author or a developer runs before a commit: content, lint, types. Under ten seconds. */
await installPackages();
const codes = [
  await run(tool('tsx'), ['scripts/gate.ts']),
  await run(tool('biome'), ['check', '--error-on-warnings', '.']),
  (await run(tool('next'), ['typegen'])) || (await run(tool('tsc'), ['--noEmit'])),
];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
