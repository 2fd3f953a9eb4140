import { expect, type Page } from '@playwright/test';
import { kinds, steps } from './every-kind';
import { test } from './fixtures';

/* People set type as they need it: a narrow window is what 400 % zoom leaves of a wide one. */

/** The distances of WCAG 1.4.12. */
const spacedOut =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const twiceAsLarge = 'html { font-size: 200% !important }';

/** A style sheet of the visitor's own. The page's policy refuses style elements, but not what a browser brings along. */
const setStyle = (page: Page, text: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, text);

/** How far the page scrolls sideways, and what is cut off: text in a box that hides what doesn't fit. */
const lookAtFit = (page: Page) =>
  page.evaluate(() => ({
    sideways: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    cutOff: [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((node) => {
        const { overflowX, overflowY } = getComputedStyle(node);
        const hides = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip';
        return (
          hides &&
          // A field scrolls what it holds; drawings are cut at their frame.
          !node.matches('input, .sr-only, .sr-only *, svg, svg *') &&
          (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)
        );
      })
      .map((node) => node.outerHTML.slice(0, 120)),
  }));

const fits = { sideways: 0, cutOff: [] };

test('nothing scrolls sideways or is cut off at 320 pixels, spaced out, or at 200 %', { tag: '@once' }, async ({
  page,
  expected,
}) => {
  test.setTimeout(120_000);
  expected.troubles.push(/404 \(Not Found\)/);
  for (const path of [...kinds, ...steps.map((step) => step.path)]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('about:blank');
    await page.goto(path);
    await expect(page.getByText('Getting the checks …').filter({ visible: true })).toHaveCount(0);
    expect.soft(await lookAtFit(page), path).toEqual(fits);
    await setStyle(page, spacedOut);
    expect.soft(await lookAtFit(page), `${path} spaced out`).toEqual(fits);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await lookAtFit(page), `${path} spaced out and wide`).toEqual(fits);
    await setStyle(page, twiceAsLarge);
    expect.soft(await lookAtFit(page), `${path} twice as large`).toEqual(fits);
  }
});
