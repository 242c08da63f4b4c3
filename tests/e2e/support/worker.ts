/** Ending the service worker as the browser does when it wants the memory back. */
import { extensionPage } from '../../../scripts/browser/extension';
import type { Yardstick } from './extension';

/** Stops the worker at once. It starts again with the next message. */
export async function killWorker(yardstick: Yardstick): Promise<void> {
  const page = await yardstick.context.newPage();
  await page.goto(extensionPage(yardstick, 'manifest.json'));
  const connection = await yardstick.context.newCDPSession(page);
  await connection.send('ServiceWorker.enable');
  await connection.send('ServiceWorker.stopAllWorkers');
  await connection.detach();
  await page.close();
}
