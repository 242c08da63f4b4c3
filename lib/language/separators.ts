/** How languages write numbers: which mark groups, which one parts the decimals. Learned, like the words that shorten counts. */

export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const UNKNOWN: Separators = { group: '', decimal: '' };

const bySubtag = new Map<string, Separators>();

/** Takes over which languages write numbers with these two marks: their tags, one space between them. */
export function learnSeparators([group = '', decimal = '']: string, tags: string): void {
  for (const tag of tags.split(' ')) bySubtag.set(tag, { group, decimal });
}

/** The separators of the most exact tag that is known: "es-MX" before "es"; empty where the language is unknown. */
export function separators(tag: string): Separators {
  const parts = tag.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = bySubtag.get(parts.slice(0, length).join('-'));
    if (found !== undefined) return found;
  }
  return UNKNOWN;
}
