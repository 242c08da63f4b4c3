/** The pages from which the pictures for the stores are taken: words beside or above a picture of the real thing, and tiles with the mark. */
import { markSvg } from './mark';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels, as the stores want them. */
export const SIZES = {
  shot: { width: 1280, height: 800 },
  smallTile: { width: 440, height: 280 },
  largeTile: { width: 1400, height: 560 },
  logo: { width: 300, height: 300 },
} as const satisfies Readonly<Record<string, Size>>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (language: string, style: string, body: string): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
*{box-sizing:border-box;margin:0}
body{font-family:system-ui,sans-serif;color:#14231f;background:#e6f0ed;overflow:hidden}
h1{font-weight:650;letter-spacing:-.01em;line-height:1.15;text-wrap:balance}
p{color:#3d504b;line-height:1.4;text-wrap:pretty}
img{display:block;background:#fff;border-radius:12px;box-shadow:0 0 0 1px #0b6a5b26,0 12px 40px #0b3d3433}
${style}</style>${body}</html>`;

const image = (png: Buffer): string => `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`;

const words = (title: string, text: string): string =>
  `<div class="words"><div class="mark">${markSvg(40)}</div><h1>${escaped(title)}</h1><p>${escaped(text)}</p></div>`;

/** Words at the left, a tall picture (popup, side panel) at the right. */
export const beside = (language: string, title: string, text: string, png: Buffer): string =>
  page(
    language,
    `body{width:1280px;height:800px;display:grid;grid-template-columns:1fr auto;align-items:center;gap:72px;padding:0 96px}
.words{display:grid;gap:20px}h1{font-size:52px}p{font-size:24px}`,
    words(title, text) + image(png),
  );

/** Words above, a wide picture below that runs out of the frame. */
export const above = (language: string, title: string, text: string, png: Buffer): string =>
  page(
    language,
    `body{width:1280px;height:800px;padding:36px 80px 0;display:grid;grid-template-rows:auto 1fr;gap:28px}
.words{display:grid;grid-template-columns:auto 1fr;column-gap:20px;row-gap:6px;align-items:center}.mark{grid-row:1/3}h1{font-size:36px}p{font-size:20px}
img{border-radius:12px 12px 0 0}`,
    words(title, text) + image(png),
  );

/** A tile with mark, name and one sentence. */
export const tile = (language: string, name: string, claim: string, { width }: Size): string => {
  const scale = width / SIZES.smallTile.width;
  const px = (value: number): string => `${Math.round(value * Math.min(scale, 2.2))}px`;
  return page(
    language,
    `body{height:100vh;display:grid;place-content:center;justify-items:center;text-align:center;gap:${px(12)};padding:0 ${px(28)}}
h1{font-size:${px(34)}}p{font-size:${px(19)}}`,
    `${markSvg(Math.round(64 * Math.min(scale, 2.2)))}<h1>${escaped(name)}</h1><p>${escaped(claim)}</p>`,
  );
};

/** The mark alone, with air around it, on white. */
export const logo = (): string =>
  page('en', 'body{height:100vh;display:grid;place-content:center;background:#fff}', markSvg(220));
