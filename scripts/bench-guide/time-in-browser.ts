import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { GuideModel } from '../../lib/guide/guide-model';
import type { Policy } from '../../lib/guide/policy';
import { findBrowser } from '../find-browser.mjs';
import type { DecisionTimes } from './time-decisions';

/** The engine and its visits as one script that puts `guideBench` on the page. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: new URL('./in-browser.ts', import.meta.url).pathname, name: 'guideBench', formats: ['iife'] },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const script = first && 'output' in first ? first.output[0] : undefined;
  if (script?.type !== 'chunk') throw new Error('time-in-browser: expected one script');
  return script.code;
}

/** How long a decision takes in Chromium with its processor slowed down, as a phone's is. */
export async function timeInBrowser(
  model: GuideModel,
  policy: Policy,
  { visits, slowDown }: { visits: number; slowDown: number },
): Promise<DecisionTimes> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    return await page.evaluate(
      ([given, constants, count]) =>
        (globalThis as unknown as { guideBench: typeof import('./in-browser') }).guideBench.timeHere(
          given as GuideModel,
          constants as Policy,
          count as number,
        ),
      [model, policy, visits] as const,
    );
  } finally {
    await browser.close();
  }
}
