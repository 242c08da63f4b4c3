import { describe, expect, it } from 'vitest';
import { type ZipEntry, zipOf } from '@/lib/transfer/zip-writer';
import { checksum, differences } from './packages';
import { filesIn } from './read-zip';

async function* entries(files: Readonly<Record<string, string>>): AsyncGenerator<ZipEntry> {
  for (const [name, text] of Object.entries(files)) {
    const parts = async function* (): AsyncGenerator<string> {
      yield text;
    };
    yield { name, parts: parts() };
  }
}

async function zip(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const bytes of zipOf(entries(files))) chunks.push(bytes);
  return Buffer.concat(chunks);
}

const FILES = { 'manifest.json': '{"name":"Yardstick"}', 'el/Ωμέγα.txt': 'α'.repeat(2000) };

describe('a zip file', () => {
  it('gives its files by their paths', async () => {
    const files = filesIn(await zip(FILES));
    expect(Object.fromEntries([...files].map(([path, bytes]) => [path, bytes.toString()]))).toEqual(FILES);
  });

  it('that leads out of its folder is refused, and so is what is no zip', async () => {
    const outside = await zip({ 'a/../../b': '1' });
    expect(() => filesIn(outside)).toThrow('out of it');
    expect(() => filesIn(Buffer.from('PK, but nothing more of it'))).toThrow('not a zip file');
  });
});

describe('two builds', () => {
  it('are the same when every byte is', async () => {
    const [first, second] = [await zip(FILES), await zip(FILES)];
    expect(differences(first, second)).toEqual([]);
    expect(checksum(first)).toBe(checksum(second));
  });

  it('differ by files that are missing, added or changed, named one by one', async () => {
    const other = await zip({ 'manifest.json': '{"name":"Yardstock"}', 'new.js': '' });
    expect(differences(await zip(FILES), other)).toEqual([
      'el/Ωμέγα.txt: only in the first',
      'manifest.json: other bytes (20 and 20)',
      'new.js: only in the second',
    ]);
  });

  it('differ also by the order of the same files', async () => {
    const turned = await zip(Object.fromEntries(Object.entries(FILES).toReversed()));
    expect(differences(await zip(FILES), turned)).toEqual(['the same files, packed in another way']);
  });
});
