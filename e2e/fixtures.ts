import { type BrowserContext, test as base, expect, type Page, type Request } from '@playwright/test';

/** Whatever goes wrong behind a visitor's back: script errors, refused scripts and styles, missing files. */
function watchTroubles(context: BrowserContext): string[] {
  const troubles: string[] = [];
  context.on('weberror', (error) => troubles.push(`script error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  return troubles;
}

/** A browser also says so in its console; the event can't be lost among other words. */
const tellViolations = (context: BrowserContext) =>
  context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`Content Security Policy: ${effectiveDirective} forbids ${blockedURI}`),
    ),
  );

/** Requests to any other place than this machine, where every server of a test is. */
function watchThirdParties(context: BrowserContext): string[] {
  const requests: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !/(?:^|\.)localhost$/.test(hostname)) requests.push(request.url());
  });
  return requests;
}

interface Fixtures {
  /** Errors that a test expects; every other one fails it. */
  expected: { troubles: RegExp[] };
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from this pattern
  expected: async ({}, use) => use({ troubles: [] }),
  context: async ({ context, expected }, use) => {
    const troubles = watchTroubles(context);
    const thirdParties = watchThirdParties(context);
    await tellViolations(context);
    await use(context);
    const unexpected = troubles.filter((trouble) => !expected.troubles.some((known) => known.test(trouble)));
    expect(unexpected, 'no script error, no policy violation, no missing file').toEqual([]);
    expect(thirdParties, 'no request to any other site').toEqual([]);
  },
});

/** The paste box. */
export const box = (page: Page) => page.getByRole('textbox', { name: 'Your error text' });
/** The answer under the box. */
export const answer = (page: Page) => page.getByRole('region', { name: 'What this text shows' });
export const firstMatch = (page: Page) => answer(page).getByRole('article').first();

/** Opens the home page. Its scripts wait for a visitor to do something, and lose none of it. */
export async function openBox(page: Page) {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
}

/** Waits until all of the page listens, so that nothing is done before: from then on nothing is kept for later. */
export const listens = (page: Page) => page.waitForFunction(() => window.early === undefined);

/** Goes to a page by the main navigation, which a phone folds behind *Menu*. */
export async function goByMenu(page: Page, name: string) {
  const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });
  if (!(await link.isVisible())) await page.getByText('Menu', { exact: true }).click();
  await link.click();
}

/** Pastes as a person does: text on the clipboard, then the keys. */
export async function pasteByKeyboard(page: Page, context: BrowserContext, text: string) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await box(page).focus();
  await page.keyboard.press('ControlOrMeta+V');
}

/** Pastes a screenshot as a person does: the picture on the clipboard, then the keys. */
export async function pastePicture(page: Page, context: BrowserContext, png: Buffer) {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  }, png.toString('base64'));
  await page.keyboard.press('ControlOrMeta+V');
}

/** What stands on the clipboard, by pasting it somewhere: the pages may not read it. */
export async function clipboardText(page: Page): Promise<string> {
  const scratch = await page.evaluateHandle(() => document.body.appendChild(document.createElement('textarea')));
  await scratch.focus();
  await page.keyboard.press('ControlOrMeta+V');
  const text = await scratch.inputValue();
  await scratch.evaluate((element) => element.remove());
  return text;
}

/** Drops a file of these bytes on the page. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array, type = 'text/plain') {
  const transfer = await page.evaluateHandle(
    ({ name, base64, type }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      data.items.add(new File([content], name, { type }));
      return data;
    },
    { name, base64: Buffer.from(bytes).toString('base64'), type },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** Everything that a request carries, as one text. */
export async function textOf(request: Request): Promise<string> {
  const headers = await request.allHeaders();
  return [request.method(), request.url(), ...Object.entries(headers).flat(), request.postData() ?? ''].join('\n');
}
