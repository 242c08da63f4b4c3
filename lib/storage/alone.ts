/** Long changes of the whole history, over several transactions or with a copy before them: one at a time, over all pages and the worker. */

const NAME = 'yardstick-restore';

/** Another page, or the worker, changes the history at this moment. */
export class HistoryBusy extends Error {
  constructor() {
    super('another page changes the history');
    this.name = 'HistoryBusy';
  }
}

const locks = (): LockManager | undefined => (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;

/** Runs `work` once nobody else is at it. A browser that closes lets go of its turn. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  const manager = locks();
  return manager === undefined ? work() : manager.request(NAME, work);
}

/** Runs `work` at once; rejects with HistoryBusy while somebody else is at it. */
export async function aloneOrNot<T>(work: () => Promise<T>): Promise<T> {
  const manager = locks();
  if (manager === undefined) return work();
  return manager.request(NAME, { ifAvailable: true }, (lock) => {
    if (lock === null) throw new HistoryBusy();
    return work();
  });
}
