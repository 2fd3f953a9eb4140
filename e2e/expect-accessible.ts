import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG, and what axe calls good practice: landmarks with names of their own, headings in order, one of the first rank. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const onColours = ['color-contrast', 'link-in-text-block'];
/** What hangs on colours is looked at again in each of these; all else is the same. */
const otherLooks = {
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/**
 * What is wrong by these rules. To describe all that is right would take three quarters of the time on a long page, and
 * without frames axe needs no page of its own.
 */
async function findViolations(page: Page, where: string, runOnly: { type: 'tag' | 'rule'; values: string[] }) {
  const options = { runOnly, resultTypes: ['violations' as const], preload: false };
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Opens what is on demand, so that it is looked at too. */
export async function openAll(page: Page) {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
  });
}

/** The page in light, by every rule. */
export async function expectAccessible(page: Page, where: string) {
  expect.soft(await findViolations(page, where, { type: 'tag', values: tags })).toEqual([]);
}

/** `npm run access` looks at each page in each look at both sizes, which takes a quarter of an hour. */
export const isWhole = process.env.ACCESS === 'whole';
/** What has its colours on a wide screen has them on a narrow one. */
const looksAgain = (page: Page) => isWhole || (page.viewportSize()?.width ?? 0) >= 768;

/** The page in light by every rule, and in dark and forced colours by the rules that hang on colours. */
export async function expectAccessibleInEveryLook(page: Page, where: string) {
  await expectAccessible(page, where);
  if (!looksAgain(page)) return;
  for (const [look, media] of Object.entries(otherLooks)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    expect.soft(await findViolations(page, `${where}, ${look}`, { type: 'rule', values: onColours })).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
}
