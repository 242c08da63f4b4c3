import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/platforms/engine';
import { x } from '@/lib/platforms/x';
import { anonymise, replacements } from './anonymise-page';
import { inventedId, inventedText } from './invented-words';
import { parsePage } from './open-page';
import { trimPage } from './trim-page';

const NOW = Date.UTC(2026, 0, 1);
const url = new URL('https://x.com/realperson');

const post = (id: string): string => `<div class="row"><article data-testid="tweet" class="css-1 r-2" style="color:red">
  <div data-testid="User-Name"><a href="/realperson"><span>Real Person</span></a></div>
  <a href="/realperson/status/${id}"><time datetime="2025-10-28T05:55:39.000Z">4h</time></a>
  <div data-testid="tweetText">A secret by Real Person, 1.2K likes</div>
  <svg><path d="M0 0"></path></svg><img src="https://img.example/face.jpg" alt="A face">
  <div role="group" aria-label="5 likes"><button data-testid="reply" aria-label="0 Replies. Reply"></button><button data-testid="like" aria-label="5 Likes. Like">5</button></div>
</article></div>`;

const page = () =>
  parsePage(
    `<!doctype html><html lang="en"><head><title>Real Person</title><style>a{}</style><script>var secret = 1</script></head><body>
     <a data-testid="AppTabBar_Profile_Link" href="/realperson">Profile</a><aside>Trends: Real Person</aside>
     <main><div data-testid="primaryColumn">${['1983050000000006001', '1983050000000006002', '1983050000000006003'].map(post).join('')}</div></main></body></html>`,
    url,
  );

function trimmed(posts = 2): Document {
  const document = page();
  const words = replacements(readPage(document, url, x, NOW));
  trimPage(document, x, posts);
  anonymise(document, x, words);
  return document;
}

describe('a trimmed page', () => {
  it('keeps the first posts, and reads as before but for names and texts', () => {
    const { posts, viewer } = readPage(trimmed(), url, x, NOW);
    expect(posts).toHaveLength(2);
    expect(viewer).toBe('annaexample');
    expect(posts[0]).toMatchObject({
      author: { handle: 'annaexample', name: 'Anna Example' },
      publishedAt: '2025-10-28T05:55:39.000Z',
      metrics: { likes: { value: 5 }, comments: { value: 0 } },
    });
    expect(posts[0]?.text).toMatch(/1\.2\p{L} \p{L}+$/u);
  });

  it('has nothing left of people, pictures, styles and scripts', () => {
    const html = trimmed().documentElement.outerHTML;
    expect(html).not.toMatch(/real ?person|secret|face|Trends|css-1|color:red|<script|<style|<path/i);
  });
});

describe('invented words', () => {
  it('keep digits, marks and the length of a text', () => {
    const invented = inventedText('Zum 2. Mal: 1.234 Äpfel!');
    expect(invented).toMatch(/^\p{Lu}\p{Ll}{2} 2\. \p{Lu}\p{Ll}{2}: 1\.234 \p{Lu}\p{Ll}{4}!$/u);
    expect(invented).not.toMatch(/Zum|Mal|Äpfel/);
  });

  it('keep the time in an id, and no id of a real post', () => {
    expect(inventedId('1983050000000006001', 1)).toMatch(/^198305000000000\d{4}$/);
    expect(inventedId('1983050000000006001', 1)).not.toBe('1983050000000006001');
    expect(inventedId('42', 0)).toBe('42');
  });
});
