import { resolveObjectURL } from 'node:buffer';
import { JSDOM } from 'jsdom';
import { afterEach, expect, it, vi } from 'vitest';
import { downloadCsv } from './file-download';

afterEach(() => {
  vi.useRealTimers();
});

it('hands the document over under its name, leaves no link behind and frees the memory later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { document } = new JSDOM('<body></body>').window;
  const clicked: { href: string; name: string }[] = [];
  document.addEventListener('click', (event) => {
    const link = event.target as HTMLAnchorElement;
    clicked.push({ href: link.href, name: link.download });
    event.preventDefault();
  });
  downloadCsv(document, 'yardstick-posts-2026-11-19.csv', ['\uFEFFa,b\r\n', 'ș,2\r\n']);
  expect(clicked).toHaveLength(1);
  expect(clicked[0]?.name).toBe('yardstick-posts-2026-11-19.csv');
  expect(document.querySelector('a')).toBeNull();
  const bytes = new Uint8Array((await resolveObjectURL(clicked[0]?.href ?? '')?.arrayBuffer()) ?? []);
  expect(bytes.slice(0, 4)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]));
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe('\uFEFFa,b\r\nș,2\r\n');
  vi.runAllTimers();
  expect(resolveObjectURL(clicked[0]?.href ?? '')).toBeUndefined();
});
