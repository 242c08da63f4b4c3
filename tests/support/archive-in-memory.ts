/** The files of an archive in memory, as a synced drive would show them to every machine. */
import type { ArchiveFiles } from '@/lib/transfer/archive/archive-files';

export class ArchiveInMemory implements ArchiveFiles {
  readonly content = new Map<string, Uint8Array<ArrayBuffer>>();

  names(folder: string): Promise<string[]> {
    const inside = [...this.content.keys()].filter((path) => path.startsWith(`${folder}/`));
    const names = inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '');
    return Promise.resolve([...new Set(names)].sort());
  }

  read(path: string): Promise<Blob | null> {
    const bytes = this.content.get(path);
    return Promise.resolve(bytes === undefined ? null : new Blob([bytes]));
  }

  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.content.set(path, bytes);
    return Promise.resolve();
  }

  /** Paths of the Parquet files. */
  parquet(): string[] {
    return [...this.content.keys()].filter((path) => path.endsWith('.parquet'));
  }
}
