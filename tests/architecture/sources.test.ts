/** House rules that no linter knows: what may stand in a source, and how files are called. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFiles, codeOf, productFiles, read, textFiles } from './repository';

/** Names of this pattern's uses in the product, as "path: use". */
function usesOf(pattern: RegExp): string[] {
  return productFiles.flatMap((path) => {
    const use = pattern.exec(codeOf(path))?.[0];
    return use === undefined ? [] : [`${path}: ${use}`];
  });
}

describe('what may stand in a source', () => {
  it('is looked at at all', () => {
    expect(productFiles.length).toBeGreaterThan(50);
  });

  it.each([
    [
      'a request',
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bnew Image\b|\bWebTransport\b|\bRTCPeerConnection\b/,
    ],
    [
      'markup from text',
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser|document\.write)\b/,
    ],
    ['code from text', /\beval\s*\(|\bnew Function\b/],
    ['the text as drawn, which forces a layout', /\binnerText\b/],
    ['a switched-off check', /@ts-ignore|@ts-nocheck|@ts-expect-error/],
    ['output meant for us', /\bconsole\.\w+/],
  ])('has no %s', (_, pattern) => {
    expect(usesOf(pattern)).toEqual([]);
  });

  it('has no messages of the page; the worker of best times and the page that started it speak to each other alone', () => {
    const pattern = /addEventListener\(\s*['"]message['"]|\bpostMessage\(/;
    expect(usesOf(pattern)).toEqual([
      'components/best-times/ask-worker.ts: postMessage(',
      'components/best-times/best-times.worker.ts: postMessage(',
    ]);
  });

  it('swallows no error without saying why', () => {
    // A comment inside or on the line before counts as the reason.
    const silent =
      /(?<!\/\/[^\n]*\n[^\n]*)(catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\s*\(\)\s*=>\s*(\{\s*\}|undefined|null)\s*\))/;
    const found = productFiles.flatMap((path) => {
      const use = silent.exec(read(path))?.[0];
      return use === undefined ? [] : [`${path}: ${use}`];
    });
    expect(found).toEqual([]);
  });

  it('has no check switched off by a comment', () => {
    const pattern = /@ts-(ignore|nocheck|expect-error)|(oxlint|eslint)-disable(?!-next-line)/;
    expect(productFiles.filter((path) => pattern.test(read(path)))).toEqual([]);
  });

  it('says at the top of each file what it is responsible for', () => {
    const silent = productFiles.filter((path) => !path.startsWith('entrypoints/') && !read(path).startsWith('/**'));
    expect(silent).toEqual([]);
  });
});

describe('names', () => {
  const sources = allFiles.filter((path) => /^(lib|components|entrypoints|scripts|tests)\//.test(path));

  it('are kebab-case', () => {
    const odd = sources.filter((path) => {
      const isData =
        path.includes('/fixtures/') || path.endsWith('/README.md') || /\.(json|html|txt|csv|png)$/.test(path);
      return !isData && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(basename(path));
    });
    expect(odd).toEqual([]);
  });

  it('say what a file holds', () => {
    const empty = sources.filter((path) =>
      path
        .split('/')
        .some((part) => /^(utils?|helpers?|managers?|misc|common|stuff|shared)(\.|$)/.test(part) && part !== 'shared'),
    );
    expect(empty).toEqual([]);
  });
});

describe('the project stands on its own', () => {
  it('mentions no folder outside of it and no machine', () => {
    // Put together here, so that this file does not find itself.
    const outside = new RegExp(
      ['\\.\\./', 'shared/(?!zod)|/', 'work/|/', 'root/|/home/[a-z]+/|/Users/[a-z]+/'].join(''),
    );
    const found = textFiles
      .filter((path) => path !== 'package-lock.json')
      .flatMap((path) => {
        const mention = outside.exec(read(path))?.[0];
        return mention === undefined ? [] : [`${path}: ${mention}`];
      });
    expect(found).toEqual([]);
  });
});
