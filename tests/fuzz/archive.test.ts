/**
 * A folder that other computers write into: the lists of what they wrote, and files that were damaged on their way. Files whose
 * list was made for what is wrong in them are not tried: their library believes how many values a page says that it has
 * (docs/fuzzing.md).
 */
import {
  ARCHIVE_TABLES,
  type ArchiveTable,
  type Cell,
  type ColumnType,
  type Row,
} from '@/lib/transfer/archive/archive-tables';
import { filePath, listPath, sha256 } from '@/lib/transfer/archive/archive-files';
import { parquetBytes } from '@/lib/transfer/archive/parquet-file';
import { archiveRecords, otherMachines, UnreadableArchive } from '@/lib/transfer/archive/read-archive';
import { ArchiveInMemory } from '@/tests/support/archive-in-memory';
import { fuzz } from './fuzz';
import { asBytes, asText } from './mutate';
import { promise } from './promises';

const MACHINE = 'b2';
const AT = Date.UTC(2026, 10, 18);
const SOME: Readonly<Record<ColumnType, Cell>> = {
  text: 'x:fernandoak',
  texts: ['fern', 'oak'],
  number: 1200,
  decimal: 0.5,
  place: 0,
  moment: AT,
  flag: true,
};
/** Cells that a checked record needs to be as they are. */
const GIVEN: Readonly<Record<string, Cell>> = {
  metric: 'likes',
  precision: 'exact',
  relation: 'own',
  published_at_precision: 'exact',
  format: 'image',
  value: 1200,
  low: 1200,
  high: 1200,
  raw: '1,200',
  permalink: 'https://x.com/fern/status/1',
  origin: 'page',
};

function rowOf(table: ArchiveTable): Row {
  return Object.fromEntries(ARCHIVE_TABLES[table].map(({ name, type }) => [name, GIVEN[name] ?? SOME[type]]));
}

const readings = parquetBytes('readings', [rowOf('readings')]);
const path = filePath({ table: 'readings', platform: 'x', month: '2026-11', machine: MACHINE, batch: 1, part: 1 });

const LIST = JSON.stringify({
  format: 'yardstick-archive',
  schema: 1,
  machine: MACHINE,
  name: 'Laptop',
  written_at: '2026-11-18',
  files: [{ path, size: readings.byteLength, rows: 1, sha256: await sha256(readings) }],
});

/** The answer of a folder with one file of readings and one list. */
async function answerOf(list: string, bytes: Uint8Array<ArrayBuffer> = readings): Promise<string> {
  const files = new ArchiveInMemory();
  await files.write(path, bytes);
  await files.write(listPath(MACHINE, 1), new TextEncoder().encode(list));
  try {
    const machines = await otherMachines(files, 'a1', new Map());
    let records = 0;
    for await (const { rows } of archiveRecords(files, machines, { without: new Set() })) records += rows.length;
    const listed = machines.flatMap(({ batches }) => batches.flatMap((batch) => batch.list.files)).length;
    promise(records <= listed, 'more records than files with one');
    return `${machines[0]?.rest} ${records}`;
  } catch (error) {
    if (error instanceof UnreadableArchive) return `${error.detail.replace(/\d+/g, '#').slice(0, 30)}`;
    throw error;
  }
}

fuzz({ name: 'lists of an archive', share: 150, form: 'json', corpus: [LIST], run: answerOf });

fuzz({
  name: 'files of an archive',
  share: 150,
  form: 'text',
  corpus: [asText(readings)],
  async run(text) {
    const bytes = asBytes(text);
    const answer = await answerOf(LIST, bytes);
    const isWhole = text === asText(readings);
    promise(answer === (isWhole ? 'none 1' : 'partial 0'), `${answer} of a file that is ${isWhole ? 'whole' : 'not'}`);
    return `${answer} ${Math.sign(bytes.byteLength - readings.byteLength)}`;
  },
});
