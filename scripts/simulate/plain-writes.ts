/** What the machine is able to at this moment: rows written by the browser's bare database, without anything of ours. Only against this does a time say something. */

const NAME = 'plain-writes';
const STORE = 'rows';
/** As many rows as a page sends at once. */
const BATCH = 25;
/** About as long as a reading. */
const TEXT = 'x'.repeat(300);

function opened(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { autoIncrement: true });
    opening.onerror = () => failed(opening.error ?? new Error('no database'));
    opening.onsuccess = () => done(opening.result);
  });
}

function writeBatch(database: IDBDatabase, rows: number): Promise<void> {
  return new Promise((done, failed) => {
    const writing = database.transaction(STORE, 'readwrite');
    for (let row = 0; row < rows; row += 1) writing.objectStore(STORE).add({ row, text: TEXT });
    writing.oncomplete = () => done();
    writing.onabort = () => failed(writing.error ?? new Error('not written'));
  });
}

/** Writes so many rows, 25 at a time, into a database that is empty before and gone afterwards; returns how long writing took, ms. */
export async function plainWrites(rows: number): Promise<number> {
  const database = await opened();
  const start = performance.now();
  for (let done = 0; done < rows; done += BATCH) await writeBatch(database, Math.min(BATCH, rows - done));
  const took = performance.now() - start;
  database.close();
  await new Promise<void>((done) => {
    const deleting = indexedDB.deleteDatabase(NAME);
    deleting.onsuccess = () => done();
    deleting.onerror = () => done();
  });
  return took;
}
