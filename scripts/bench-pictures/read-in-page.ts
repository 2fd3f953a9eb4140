import type { Page } from '@playwright/test';

/** What the site made of a picture. */
export interface Outcome {
  /** The cause or error form it names first; undefined where it names none. */
  first: string | undefined;
  /** It said that the picture can't be read. */
  refused: boolean;
  /** What stands in the box then. */
  text: string;
  /** Milliseconds from choosing the file to the text. */
  time: number;
}

/** Longer than any picture takes on a busy machine. */
const longest = 120_000;

/** Gives a picture to the paste box of an open page, as a person who chooses a file, and waits for what it shows. */
export async function readInPage(page: Page, png: Buffer): Promise<Outcome> {
  const clear = page.getByRole('button', { name: 'Clear' });
  if (await clear.isVisible()) await clear.click();
  const began = performance.now();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name: 'error.png', mimeType: 'image/png', buffer: png });
  const note = page.getByText('Read from a picture.');
  const refusal = page.getByRole('alert').filter({ hasText: 'picture' });
  await note.or(refusal).waitFor({ timeout: longest });
  const time = performance.now() - began;
  if (await refusal.isVisible()) return { first: undefined, refused: true, text: '', time };
  const answer = page.getByRole('region', { name: 'What this text shows' });
  const heading = answer.getByRole('heading', { level: 3 }).first();
  await heading.waitFor({ timeout: longest });
  const link = answer.getByRole('article').first().locator('a[href*="/causes/"], a[href*="/errors/"]').first();
  const href = (await link.count()) > 0 ? await link.getAttribute('href') : undefined;
  const text = await page.getByRole('textbox', { name: 'Your error text' }).inputValue();
  return { first: href?.split('/').at(-1), refused: false, text, time };
}
