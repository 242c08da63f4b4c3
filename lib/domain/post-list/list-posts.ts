/** Which posts a list shows, and in which order. Pure, and fast enough for every key that is pressed over 100,000 posts. */
import type { ComparedMetric } from '../comparable';
import type { Format } from '../formats';
import { centre } from '../interval';
import type { Usual } from '../usual';
import type { PackedLines } from './packed-lines';
import { plainText } from './post-line';

export type PostSort = 'published' | 'usual' | ComparedMetric;

/** `none`: cannot be told. */
export const VERDICTS = ['above', 'usual', 'below', 'none'] as const;

export type PostVerdict = (typeof VERDICTS)[number];

export interface PostFilter {
  /** Words that the text must contain, in any case and without regard to accents. */
  readonly search: string;
  readonly format: Format | null;
  readonly campaign: string | null;
  /** Published so many days ago at most; null for any time. */
  readonly days: number | null;
  /** How it stands against its usual. */
  readonly verdict: PostVerdict | null;
}

export const NO_FILTER: PostFilter = { search: '', format: null, campaign: null, days: null, verdict: null };

/** Whether a filter leaves anything out. */
export const isNarrowed = ({ search, format, campaign, days, verdict }: PostFilter): boolean =>
  search !== '' || format !== null || campaign !== null || days !== null || verdict !== null;

/** Whether the words of a search are asked for; blanks find everything. */
export const isSearch = ({ search }: PostFilter): boolean => search.trim() !== '';

/** Whether an order or a filter goes by what is usual, which is known of the newest posts alone. */
export const isByUsual = (filter: PostFilter, sort: PostSort): boolean => sort === 'usual' || filter.verdict !== null;

const DAY = 86_400_000;

/** Stands before every day there is. */
const UNKNOWN_DAY = Number.NEGATIVE_INFINITY;

/** Lines of an account and their places, newest post first, those without a day last. */
export interface DatedLines {
  readonly lines: PackedLines;
  readonly places: readonly number[];
}

/** Puts lines in the order of their days; posts of one moment go by their keys, as the database has them. */
export function byDate(lines: PackedLines): DatedLines {
  const { keys, publishedAt } = lines;
  const places = keys.map((_, place) => place);
  places.sort((a, b) => {
    const [one, other] = [publishedAt[a] ?? UNKNOWN_DAY, publishedAt[b] ?? UNKNOWN_DAY];
    if (one !== other) return other - one;
    return (keys[a] ?? '') < (keys[b] ?? '') ? 1 : -1;
  });
  return { lines, places };
}

export interface ListQuestion {
  readonly filter: PostFilter;
  readonly sort: PostSort;
  /** ms since 1970. */
  readonly now: number;
  /** What is searched, by key; asked only where `isSearch`. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is known of the posts that can be judged; asked only where `isByUsual`, and then no other posts are listed. */
  readonly usuals: ReadonlyMap<string, Usual>;
  /** The posts that can be judged; one that is not in `usuals` yet has no verdict. */
  readonly judged: ReadonlySet<string>;
}

type Fits = (place: number) => boolean;

const verdictOf = (usual: Usual): PostVerdict => (usual.kind === 'usual' ? usual.symbol : 'none');

function tests({ keys, formats, publishedAt, campaigns }: PackedLines, question: ListQuestion): Fits[] {
  const { filter, texts, usuals, judged, now } = question;
  const { format, campaign, days, verdict } = filter;
  const keyAt = (place: number): string => keys[place] ?? '';
  const found: Fits[] = [];
  if (isByUsual(filter, question.sort)) found.push((place) => judged.has(keyAt(place)));
  if (format !== null) found.push((place) => formats[place] === format);
  if (campaign !== null) {
    const members = new Set(campaigns.flatMap(([place, names]) => (names.includes(campaign) ? [place] : [])));
    found.push((place) => members.has(place));
  }
  if (days !== null) found.push((place) => (publishedAt[place] ?? UNKNOWN_DAY) >= now - days * DAY);
  if (verdict !== null) {
    found.push((place) => {
      const usual = usuals.get(keyAt(place));
      return usual !== undefined && verdictOf(usual) === verdict;
    });
  }
  if (isSearch(filter)) {
    const words = plainText(filter.search).trim().split(/\s+/);
    found.push((place) => {
      const text = texts.get(keyAt(place)) ?? '';
      return words.every((word) => text.includes(word));
    });
  }
  return found;
}

/** What each place is ranked by; -1, below everything, when it is unknown. */
function ranks(
  { keys, values }: PackedLines,
  sort: Exclude<PostSort, 'published'>,
  usuals: ListQuestion['usuals'],
): (place: number) => number {
  if (sort !== 'usual') {
    const column = values[sort] ?? [];
    return (place) => column[place] ?? -1;
  }
  return (place) => {
    const usual = usuals.get(keys[place] ?? '');
    return usual?.kind === 'usual' && usual.times !== null ? centre(usual.times) : -1;
  };
}

/** Keys of the posts that fit, highest first; posts that rank alike, and all of them by date, stay newest first. */
export function listPosts({ lines, places }: DatedLines, question: ListQuestion): readonly string[] {
  const fits = tests(lines, question);
  const fitting = fits.length === 0 ? places : places.filter((place) => fits.every((test) => test(place)));
  return sorted(lines, fitting, question).map((place) => lines.keys[place] ?? '');
}

function sorted(lines: PackedLines, fitting: readonly number[], { sort, usuals }: ListQuestion): readonly number[] {
  if (sort === 'published') return fitting;
  const rank = ranks(lines, sort, usuals);
  const ranked = fitting.map((place) => ({ place, rank: rank(place) }));
  return ranked.sort((a, b) => b.rank - a.rank).map(({ place }) => place);
}
