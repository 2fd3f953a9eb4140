import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

/** Two runs on one machine need two ports: `E2E_PORT=3300 npm run e2e`. */
const port = Number(process.env.E2E_PORT ?? 3210);
const executablePath = findBrowser();
const isRoot = process.getuid?.() === 0;

/* The tests look at the production build: `npm run e2e` makes one where sources are newer. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // On a machine that others share a test may meet a moment that no visitor meets: `npm test` names each such test.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '.build/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // Each test asks the server itself, and none loads what is kept for use without it: e2e/offline.spec.ts does.
    serviceWorkers: 'block',
    // What a page looked like at each step takes a fifth of all the time to keep: `npm run e2e -- --trace on` keeps it.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Nothing here needs a graphics card, and to play one takes a fourteenth of the time.
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-software-rasterizer',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] } },
    // A phone has no Tab key, and what no window shows needs to be looked at only once.
    {
      name: 'phone',
      use: { ...devices['Pixel 7'] },
      grepInvert: /@keyboard|@once/,
      // The tools of support staff say themselves whether they fit a narrow phone; the rest does there what it does here.
      testIgnore:
        /(?:triage|reply|lab|shelf|desk-keys|insights|link-builder|found|policy|privacy|bad-input|checks|sample|short-links|lists)\.spec/,
    },
  ],
  webServer: {
    command: `node_modules/.bin/next start -p ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env.CI,
    stdout: 'ignore',
    // What tests send is none of the feedback of whoever runs them.
    env: { STORE_FILE: '.build/e2e/feedback.db', DATABASE_URL: '', STAFF_PASSWORD_HASH: '' },
  },
});
