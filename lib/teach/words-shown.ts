/** The word beside a number, "12 comments": where it is shown, a number without it is another. */
import type { NumberPattern, NumberSpot } from './numbers-shown';
import { saidAt } from './numbers-shown';
import type { Reading } from './taught';

const SHORTEST = 4;
/** So much of a word tells it from others; its end changes with the number. */
const SHORTEST_STEM = 3;

const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST);

function commonBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

/** What all texts that share the beginning of a word have of it. */
function stemOf(word: string, texts: readonly string[]): { readonly stem: string; readonly shared: number } {
  let stem = word;
  let shared = 0;
  for (const text of texts) {
    const common = wordsIn(text)
      .map((other) => commonBeginning(word, other))
      .reduce((best, next) => (next.length > best.length ? next : best), '');
    if (common.length < SHORTEST_STEM) continue;
    shared += 1;
    if (common.length < stem.length) stem = common;
  }
  return { stem, shared };
}

/** A pattern that asks for the beginning of a word after the number, in small or capital letters. */
const asking = ({ source, flags }: NumberPattern, stem: string): NumberPattern => ({
  source: source.replace('^', `^(?=.{0,100}${stem})`),
  flags: `i${flags}`,
});

/**
 * The reading, asking for the word that stands beside the number in most of the places found; as it was where none does.
 * A word that only some of them have could be a part of the number ("5 mii").
 */
export function withWord(reading: Reading, spot: NumberSpot, found: readonly Element[]): Reading {
  const { match } = reading;
  if (match?.flags === undefined) return reading;
  const texts = found.map((element) => saidAt({ ...spot, element })).filter((text) => /\p{Nd}/u.test(text));
  const [best] = wordsIn(saidAt(spot))
    .map((word) => stemOf(word, texts))
    .sort((a, b) => b.shared - a.shared || b.stem.length - a.stem.length);
  if (best === undefined || best.shared * 2 <= texts.length) return reading;
  return { ...reading, match: asking({ source: match.source, flags: match.flags }, best.stem) };
}

/**
 * The reading for one of several places of which the word beside the number says which it is; null where no word stands
 * there, or where it stands in two places of one post. `found`: the places of each post.
 */
export function byWordAlone(
  reading: Reading,
  spot: NumberSpot,
  found: readonly (readonly Element[])[],
): Reading | null {
  const { match } = reading;
  if (match?.flags === undefined || spot.attr !== null) return null;
  const said = (element: Element): string => saidAt({ ...spot, element });
  const stems = wordsIn(saidAt(spot)).map((word) => stemOf(word, found.flat().map(said)).stem);
  const asked = stems.map((stem) => asking({ source: match.source, flags: match.flags ?? '' }, stem));
  const isOne = ({ source, flags }: NumberPattern): boolean => {
    const pattern = new RegExp(source, flags);
    const fitting = found.map((places) => places.filter((element) => pattern.test(said(element))));
    return fitting.every((places) => places.length <= 1) && fitting.some((places) => places.includes(spot.element));
  };
  const telling = asked.find(isOne);
  return telling === undefined ? null : { ...reading, nth: 'any', match: telling };
}
