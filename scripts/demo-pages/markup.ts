/** Small pieces shared by the page templates: safe text, icons, stand-ins for pictures. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text made safe for elements and double-quoted attributes. */
export const text = (raw: string): string => raw.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Text with line breaks, hashtags and addresses turned into what `link` makes of them. */
export function linked(raw: string, link: (word: string) => string): string {
  return raw
    .split(/(\s+)/)
    .map((word) => (/^(#\w|@\w|https:\/\/)/.test(word) ? link(word) : text(word)))
    .join('');
}

/** A calm picture made of two colours; the same seed gives the same picture. */
export function picture(seed: number, width = 600, height = 320): string {
  const hue = (seed * 137) % 360;
  const drawing = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}'><rect width='100%' height='100%' fill='hsl(${hue} 24% 84%)'/><circle cx='${width * 0.7}' cy='${height * 0.62}' r='${height * 0.42}' fill='hsl(${hue + 30} 28% 62%)'/><rect x='${width * 0.12}' y='${height * 0.5}' width='${width * 0.3}' height='${height * 0.5}' fill='hsl(${hue + 60} 22% 48%)'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/** The same number for the same word: for colours and account ids. */
export const numberOf = (word: string): number => Buffer.from(word).reduce((sum, byte) => sum + byte, 0);

/** A round picture with the initials of a name. */
export function portrait(name: string): string {
  const initials = name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 3);
  const hue = numberOf(name) % 360;
  const drawing = `<svg xmlns='http://www.w3.org/2000/svg' width='48' height='48'><rect width='48' height='48' fill='hsl(${hue} 30% 86%)'/><text x='24' y='29' font-family='sans-serif' font-size='15' font-weight='600' text-anchor='middle' fill='hsl(${hue} 35% 28%)'>${text(initials)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

const SHAPES: Readonly<Record<string, string>> = {
  reply: 'M4 5h16v11H10l-5 4v-4H4z',
  share: 'M7 4 3 8h3v9h9M17 20l4-4h-3V7H9',
  like: 'M12 20S4 14.5 4 9a4 4 0 0 1 8-1.500A4 4 0 0 1 20 9c0 5.500-8 11-8 11z',
  star: 'M12 4l2.500 5.200 5.500.700-4 3.900 1 5.600-5-2.700-5 2.700 1-5.600-4-3.900 5.500-.700z',
  views: 'M5 20v-7M10 20V6M15 20v-10M20 20V4',
  save: 'M6 4h12v16l-6-5-6 5z',
  send: 'M12 15V4M8 8l4-4 4 4M5 14v6h14v-6',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  globe: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM4 12h16M12 4c3 3 3 13 0 16M12 4c-3 3-3 13 0 16',
  pin: 'M9 4h6l-1 7 3 3H7l3-3zM12 14v6',
};

/** A line icon; `attributes` carries what a site puts on its own icons. */
export function icon(shape: string, attributes = ''): string {
  return `<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round" ${attributes}><path d="${SHAPES[shape] ?? ''}"/></svg>`;
}

/** The rows of a poll, drawn by `row` from option and share. */
export const POLL: readonly (readonly [string, number])[] = [
  ['Window sill', 46],
  ['Bathroom', 31],
  ['Desk', 23],
];
