/** The beginning of a text, by which a post is known again in a list. */

const EXCERPT = 120;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first words on one line, at most 120 characters long, ending in "…" if something was cut. No sign is cut in two. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (line.length <= EXCERPT) return line;
  let excerpt = '';
  for (const { segment } of graphemes.segment(line)) {
    if (excerpt.length + segment.length >= EXCERPT) break;
    excerpt += segment;
  }
  return `${excerpt.trimEnd()}…`;
}
