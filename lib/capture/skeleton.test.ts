// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { x } from '@/lib/platforms/x';
import { shapeOf, skeletonOf } from './skeleton';

describe('the bones of a post', () => {
  it('keep structure and the site’s own names, and of everything else only the shape', () => {
    document.body.innerHTML = `<article role="article" data-testid="tweet" class="css-box fernandoak" data-user="fernandoak" onclick="x()">
      <script>secret()</script><a href="/fernandoak/status/1900001?s=20" aria-label="Fern &amp; Oak"><time datetime="2026-11-20T10:00:00Z">Nov 20</time></a>
      <p lang="en">Żółty fern, 40 of them 🌿</p><div role="group"><button data-testid="pulse" aria-label="1,204 Hearts"><svg viewBox="0 0 1 1"><path d="M1 1"/></svg>1.2K</button></div></article>`;
    const bones = skeletonOf(document, x) ?? '';
    expect(bones).toContain(
      '<article role="article" data-testid="tweet" class="css-box aaaaaaaaaa" data-user="aaaaaaaaaa">',
    );
    expect(bones).toContain('<a href="/aaaaaaaaaa/status/0000000?a=00" aria-label="aaaa &amp; aaa">');
    expect(bones).toContain('<time datetime="0000-00-00a00:00:00a">aaa 00</time>');
    expect(bones).toContain('>aaaaa aaaa, 00 aa aaaa *<');
    expect(bones).toContain('<button data-testid="pulse" aria-label="0,000 aaaaaa"><svg></svg>0.0a</button>');
    expect(bones).not.toMatch(/fern|oak|secret|onclick|1900001|hearts/i);
  });

  it('are none where no post is', () => {
    document.body.innerHTML = '<main><p>Nothing here</p></main>';
    expect(skeletonOf(document, x)).toBeNull();
  });

  it('tell no script of the world apart by its shape', () => {
    expect(shapeOf('١٢ إعجاب, 7 "likes"')).toBe('00 aaaaa, 0 "aaaaa"');
  });
});
