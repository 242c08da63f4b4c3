/** Pages that were open before the extension came alive. Being switched on again in the browser is told to nobody; the first thing that wakes the worker shows it. */
import { browser } from 'wxt/browser';
import { syncContentScripts } from './content-scripts';

/** In the session's memory, which goes when the extension is switched off or the browser ends. */
const ALIVE = 'alive';

/** Whether the browser told why the worker runs: then pages get their scripts for that reason. */
let isTold = false;

/** To be called when the browser says that it has started, or that the extension was installed or updated. */
export function comingAliveIsTold(): void {
  isTold = true;
}

/** To be called at every start of the worker: puts the scripts into open pages if they were switched off before. Where one runs, it gives way. */
export async function readOpenPages(): Promise<void> {
  if ((await browser.storage.session.get(ALIVE))[ALIVE] === true) return;
  await browser.storage.session.set({ [ALIVE]: true });
  if (!isTold) await syncContentScripts('all');
}
