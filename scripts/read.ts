/**
 * `npm run read -- FILE.html --url URL [--lang xx] [--now ISO]`: reads one saved page with the engine of the extension
 * and prints one JSON object. Exit code 2, with one line on standard error, when there is nothing that could be read.
 */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPage } from '@/lib/platforms/engine';
import { platformFor } from '@/lib/platforms/registry';
import { openPage } from './saved-pages/open-page';
import { readOutput } from './saved-pages/read-output';

const USAGE = 'usage: npm run read -- FILE.html --url URL [--lang xx] [--now ISO]';

/** Something the caller can put right; its message is the line that is printed. */
class Refusal extends Error {}

interface Request {
  readonly file: string;
  readonly url: URL;
  readonly language: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
}

function requestFrom(args: readonly string[]): Request {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.url === undefined) throw new Refusal(USAGE);
  const written = fileTime(file);
  return {
    file,
    url: addressFrom(values.url),
    language: values.lang ?? null,
    now: values.now === undefined ? written : timeFrom(values.now),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, lang: { type: 'string' }, now: { type: 'string' } },
    });
  } catch {
    throw new Refusal(USAGE);
  }
}

function fileTime(file: string): number {
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry === undefined || !entry.isFile()) throw new Refusal(`no such file: ${file}`);
  return entry.mtimeMs;
}

function addressFrom(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw new Refusal(`not an address of a page: ${text}`);
  return url;
}

function timeFrom(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Refusal(`not a time: ${text}`);
  return time;
}

function read({ file, url, language, now }: Request): object {
  const document = openPage(file, url, language);
  const platform = platformFor(url, document);
  if (platform === null) throw new Refusal(`not a supported site: ${url.host}`);
  return readOutput(readPage(document, url, platform, now), document, url);
}

try {
  process.stdout.write(`${JSON.stringify(read(requestFrom(process.argv.slice(2))), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 2;
}
