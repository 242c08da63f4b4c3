/** Popup, side panel and file of the demo: opened and used as a person does. */
import type { Page } from '@playwright/test';
import { badgesOn } from '../browser/badges';
import { openPopup, sidePanel, type Surface } from '../browser/surfaces';
import type { Stage } from './stage';
import { until } from './wait';

/** Waits until badges are drawn, and returns how many there are in view or near it. */
export async function badgesDrawn(page: Page): Promise<number> {
  return until('Drawing badges', async () => {
    const drawn = (await badgesOn(page)).filter(({ text }) => text !== '').length;
    return drawn > 0 ? drawn : null;
  });
}

/** Opens the side panel by a click on the first badge in view, and waits until it shows that post. */
export async function openPanelFromBadge(stage: Stage, page: Page): Promise<Surface> {
  await page.bringToFront();
  const height = page.viewportSize()?.height ?? (await page.evaluate(() => window.innerHeight));
  const box = await until('Showing a badge in view', async () => {
    const boxes = (await badgesOn(page)).flatMap((badge) => (badge.text === '' ? [] : (badge.box ?? [])));
    return boxes.find(({ y }) => y > 0 && y < height - 40) ?? null;
  });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const panel = await sidePanel(stage);
  await panel.page.getByRole('table', { name: 'Numbers' }).waitFor();
  return panel;
}

/** The popup over a page, once it shows something. */
export async function popupOver(stage: Stage, page: Page): Promise<Surface> {
  const surface = await openPopup(stage, page);
  await surface.page.getByRole('button', { name: 'Open side panel' }).waitFor();
  return surface;
}

/** Saves the file that a click on "Export CSV" gives, under the name it proposes, into `folder`. Returns its path. */
export async function exportCsv(surface: Surface, folder: string): Promise<string> {
  const [download] = await Promise.all([
    surface.page.waitForEvent('download'),
    surface.page.getByRole('button', { name: 'Export CSV' }).click(),
  ]);
  const path = `${folder}/${download.suggestedFilename()}`;
  await download.saveAs(path);
  return path;
}
