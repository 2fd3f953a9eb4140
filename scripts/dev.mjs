import { run, runOrExit, tool } from './run.mjs';
import { installPackages } from './setup.mjs';

/* Serves the site for an author: articles are read anew at each request. No policy here: the dev server needs eval. */
await installPackages();
await runOrExit(tool('tsx'), ['scripts/write-catalogue.ts']);
await runOrExit(tool('tsx'), ['scripts/write-guide.ts']);
await runOrExit(tool('tsx'), ['scripts/write-reply.ts']);
await runOrExit(tool('tsx'), ['scripts/write-short-links.ts']);
await runOrExit(tool('tsx'), ['scripts/write-lab.ts']);
await runOrExit(tool('tsx'), ['scripts/write-ocr.ts']);
process.exitCode = await run(tool('next'), ['dev', '-p', process.env.PORT ?? '3000']);
