/** A folder on disk as the files of an archive. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArchiveFiles } from '@/lib/transfer/archive/archive-files';

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What the work gives; `otherwise` where there is no such file or folder. */
async function unlessMissing<T>(work: () => T, otherwise: T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}

export const diskFiles = (root: string): ArchiveFiles => ({
  names: (folder) => unlessMissing(() => readdirSync(join(root, folder)).sort(), []),
  read: (path) => unlessMissing<Blob | null>(() => new Blob([readFileSync(join(root, path))]), null),
  async write(path, content) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  },
});
