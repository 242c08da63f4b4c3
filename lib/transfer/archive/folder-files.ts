/** A folder that the user picked, as the files of an archive. */
import type { ArchiveFiles } from './archive-files';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'NotFoundError' || error.name === 'TypeMismatchError');

async function folderAt(
  root: FileSystemDirectoryHandle,
  parts: readonly string[],
  create: boolean,
): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return folder;
}

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of (folder as FileSystemDirectoryHandle & { keys(): AsyncIterable<string> }).keys()) {
    names.push(name);
  }
  return names.sort();
}

/** Files of this folder; only files of an archive are ever written, none is removed. */
export function folderFiles(root: FileSystemDirectoryHandle): ArchiveFiles {
  const split = (path: string): [string[], string] => {
    const parts = path.split('/');
    const name = parts.pop() ?? '';
    return [parts, name];
  };
  return {
    async names(path) {
      try {
        return await namesIn(await folderAt(root, path.split('/'), false));
      } catch (error) {
        if (isMissing(error)) return [];
        throw error;
      }
    },
    async read(path) {
      const [parts, name] = split(path);
      try {
        return await (await (await folderAt(root, parts, false)).getFileHandle(name)).getFile();
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async write(path, content) {
      const [parts, name] = split(path);
      const file = await (await folderAt(root, parts, true)).getFileHandle(name, { create: true });
      const writing = await file.createWritable();
      await writing.write(content);
      await writing.close();
    },
  };
}
