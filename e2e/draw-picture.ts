import type { Browser } from '@playwright/test';
import type { Dialog } from '../scripts/bench-pictures/dialogs';
import { drawDialog } from '../scripts/bench-pictures/draw-dialog';

type Look = Pick<Dialog, 'message'> & Partial<Dialog>;

/** A screenshot of a dialog with this message, as PNG; `photo` for one that was taken of the screen in bad light. */
export async function drawPicture(browser: Browser, look: Look, photo?: 'photo'): Promise<Buffer> {
  const dialog: Dialog = {
    leadsTo: '',
    frame: 'message box',
    font: 'Liberation Sans',
    theme: 'light',
    density: 1,
    ...look,
  };
  const page = await browser.newPage({ deviceScaleFactor: dialog.density });
  await page.setContent(drawDialog(dialog, photo));
  const png = await page.locator('main').screenshot();
  await page.close();
  return png;
}
