/** Reads zip files, to compare and unpack what the build writes. */
import { unzipSync } from 'fflate';

function unzipped(zip: Buffer): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(zip);
  } catch (error) {
    throw new Error('not a zip file, or a damaged one', { cause: error });
  }
}

/** Every file of a zip by its path, in the order of its directory. Throws when it is none, or has a path that leads out of it. */
export function filesIn(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const [name, content] of Object.entries(unzipped(zip))) {
    if (name.startsWith('/') || name.split('/').includes('..'))
      throw new Error(`the zip has a path out of it: ${name}`);
    files.set(name, Buffer.from(content));
  }
  return files;
}
