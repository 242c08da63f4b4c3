import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPage, parsePage } from './open-page';

const folder = mkdtempSync(join(tmpdir(), 'yardstick-page-'));
const url = new URL('https://notes.example/');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function opened(bytes: Buffer): Document {
  const file = join(folder, 'page.html');
  writeFileSync(file, bytes);
  return openPage(file, url);
}

describe('a saved page', () => {
  it('is UTF-8 where it can be, whatever it says of itself', () => {
    expect(opened(Buffer.from('<p>1,2 tyś.\u00a0</p>')).querySelector('p')?.textContent).toBe('1,2 tyś.\u00a0');
  });

  it('is what it says where it is not', () => {
    const latin = Buffer.concat([
      Buffer.from('<meta charset="iso-8859-2"><p>'),
      Buffer.from([0xb6]),
      Buffer.from('</p>'),
    ]);
    expect(opened(latin).querySelector('p')?.textContent).toBe('ś');
  });

  it('is held as a browser with scripts would hold it, and runs none', () => {
    const document = parsePage(
      '<body><noscript><b>off</b></noscript><script>document.title = "ran"</script></body>',
      url,
    );
    expect(document.querySelector('noscript b')).toBeNull();
    expect(document.title).toBe('');
  });

  it('leaves a shadow root where no element can have one', () => {
    const document = parsePage('<e-"><template shadowrootmode="open"><p>in</p></template></e-">', url);
    expect(document.querySelector('template')?.content.textContent).toBe('in');
  });

  it('has the shadow roots that are written in it, one within the other', () => {
    const document = parsePage(
      '<a-b><template shadowrootmode="open"><p>in</p><c-d><template shadowrootmode="open"><i>deep</i></template></c-d></template></a-b>',
      url,
    );
    const root = document.querySelector('a-b')?.shadowRoot;
    expect(root?.querySelector('p')?.textContent).toBe('in');
    expect(root?.querySelector('c-d')?.shadowRoot?.querySelector('i')?.textContent).toBe('deep');
    expect(document.querySelector('template')).toBeNull();
  });

  it('leaves a template where no shadow root can be', () => {
    const document = parsePage('<body><button><template shadowrootmode="open">x</template></button></body>', url);
    expect(document.querySelector('button template')).not.toBeNull();
  });

  it('takes the language it is told', () => {
    expect(parsePage('<html lang="en">', url, 'pl').documentElement.lang).toBe('pl');
  });
});
