import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';
import type { BrowserJob } from './in-browser';
import { type Cell, sizes, summarise } from './measure';
import type { Library } from './peers';
import { pasteOfSize, pickFrom, randomFrom } from './texts';

/** So many pastes of a size are answered, the first of them to warm up. */
const runsOf = (size: number) => (size > 100_000 ? 25 : 120);
const warmUp = 5;

/** The matcher and what asks it, as the one script of a worker. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: new URL('./in-browser.ts', import.meta.url).pathname, name: 'matchBench', formats: ['iife'] },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const script = first && 'output' in first ? first.output[0] : undefined;
  if (script?.type !== 'chunk') throw new Error('time-in-browser: expected one script');
  return script.code;
}

/** Serves an empty page and the worker beside it. */
async function serve(code: string) {
  const server = createServer((request, response) => {
    const isScript = request.url === '/worker.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? code : '<!DOCTYPE html><title>bench</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** How long our matcher takes in a worker of Chromium, a cell for each size of paste, each paste another text. */
export async function timeInBrowser({ catalogue, today }: Library, sentences: string[]): Promise<Cell[]> {
  const executablePath = findBrowser();
  const { address, close } = await serve(await bundle());
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const cells: Cell[] = [];
    for (const { size } of sizes) {
      const random = randomFrom(size);
      const pastes = Array.from({ length: runsOf(size) }, (_, run) =>
        pasteOfSize(size, pickFrom(sentences, random), run),
      );
      const job: BrowserJob = { catalogue, today, pastes, warmUp };
      const times = await page.evaluate(
        (given) =>
          new Promise<number[]>((resolve, reject) => {
            const worker = new Worker('/worker.js');
            worker.addEventListener('error', () => reject(new Error('the worker broke')));
            worker.addEventListener('message', ({ data }) => {
              worker.terminate();
              resolve(data);
            });
            worker.postMessage(given);
          }),
        job,
      );
      cells.push(summarise(times));
    }
    return cells;
  } finally {
    await browser.close();
    close();
  }
}
