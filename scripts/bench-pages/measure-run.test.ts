import { expect, test } from 'vitest';
import { descendants, measureRun, parseUsage } from './measure-run';

test('processor time is read behind a name with brackets and spaces', () => {
  const stat = '42 (next (v16) x) S 7 42 42 0 -1 0 1 2 3 4 150 50 0 0 20 0 11 0 1 2 3';
  expect(parseUsage(stat)).toEqual({ parent: 7, seconds: 2 });
});

test('the children of children belong to a process, its neighbours do not', () => {
  const parents = { 2: 1, 3: 2, 4: 3, 5: 1 };
  const usages = new Map(Object.entries(parents).map(([pid, parent]) => [Number(pid), { parent, seconds: 0 }]));
  expect(descendants(2, usages).sort()).toEqual([2, 3, 4]);
});

test.runIf(process.platform === 'linux')('a command is measured with what it starts', async () => {
  const hog = 'const b = Buffer.alloc(200e6, 1); const end = Date.now() + 1500; while (Date.now() < end) b[0]++;';
  const starter = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(hog)}])`;
  const { seconds, cpuSeconds, peakMegabytes } = await measureRun(process.execPath, ['-e', starter], {
    cwd: '.',
    limit: 60,
  });
  expect(peakMegabytes).toBeGreaterThan(240);
  expect(seconds).toBeGreaterThan(1.5);
  expect(cpuSeconds).toBeGreaterThan(0.1);
});

test('a command that fails says why, one that takes too long is ended', async () => {
  const failing = ['-e', "console.error('no such page'); process.exit(3)"];
  await expect(measureRun(process.execPath, failing, { cwd: '.', limit: 60 })).rejects.toThrow(/ended with 3\n.*such/);
  const waiting = measureRun(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { cwd: '.', limit: 0.5 });
  await expect(waiting).rejects.toThrow(/took over 0.5 s/);
});
