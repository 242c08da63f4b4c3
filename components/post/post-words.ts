/** What a post's page says about it in sentences. Pure. */
import { centre, type Interval } from '@/lib/domain/interval';
import type { PostRank } from '@/lib/domain/post-rank';
import type { Usual, UsualFound } from '@/lib/domain/usual';
import type { MessageKey } from '@/lib/i18n/translator';
import type { Words } from '@/lib/i18n/words';
import type { ReadingRecord } from '@/lib/storage/records';
import type { JudgedPost } from '../hooks/use-judged-post';
import { timesText } from '../posts/usual-words';
import { type Shown, shown } from '../week/week-rows';

/** A mean of many posts, in whole numbers. */
export const rounded = ({ low, high }: Interval): Shown => shown({ low: Math.round(low), high: Math.round(high) });

function foundText(usual: UsualFound, { t, locale, numbers }: Words): string {
  const name = t(`metric.${usual.metric}`);
  if (usual.times === null) {
    return t('post.answer.nothingUsual', { value: numbers.short(shown(usual.value)), metric: name });
  }
  const metric = name.toLocaleLowerCase(locale);
  const times = numbers.times({ value: centre(usual.times), ...usual.times });
  return t(`post.answer.${usual.symbol}`, { times, metric });
}

/** The first sentence: how the post did, or why that cannot be said. */
export function postAnswer({ usual }: JudgedPost, words: Words): string {
  const { t } = words;
  switch (usual.kind) {
    case 'usual':
      return foundText(usual, words);
    case 'too-few':
      return t('post.answer.tooFew', { n: usual.n, needed: usual.needed });
    case 'too-early':
      return t('post.answer.tooEarly', { hours: usual.judgedAtHours });
    case 'no-reading':
      return t('post.answer.noReading', { age: usual.age === 'mature' ? '' : t(`usual.age.${usual.age}`) });
    case 'unknown':
      if (usual.reason === 'promoted') return t('post.answer.promoted');
      return t(usual.reason === 'no-time' ? 'post.answer.noTime' : 'post.answer.noValue');
  }
}

/** The second sentence: value, expectation and how many posts are behind it; null where nothing was compared. */
export function postEvidence(usual: Usual, { t, numbers }: Words): string | null {
  if (usual.kind !== 'usual') return null;
  const basis =
    usual.basis === 'format'
      ? t('post.basis.format', { n: usual.n })
      : t('post.basis.account', { n: usual.n, inFormat: usual.inFormat });
  const values = {
    value: numbers.full(shown(usual.value)),
    expected: numbers.full(rounded(usual.expected)),
    low: numbers.count(Math.round(usual.low)),
    high: numbers.count(Math.round(usual.high)),
    basis,
  };
  return usual.age === 'mature'
    ? t('post.evidence', values)
    : t('post.evidence.atAge', { ...values, age: t(`usual.age.${usual.age}`) });
}

/** "2.8×" with the age it is about where that is not plain: "2.8× at 24 h". */
export function rowVerdict(usual: Usual | undefined, words: Words): string {
  if (usual?.kind !== 'usual' || usual.times === null) return '';
  const times = timesText(usual.times, words);
  return usual.age === 'mature' ? times : words.t('post.atAge', { times, age: words.t(`usual.age.${usual.age}`) });
}

/** "48 min", "5 h", "21 d". */
export function ageText(ms: number, { t }: Words): string {
  const hours = ms / 3_600_000;
  if (hours < 1) return t('age.minutes', { n: Math.max(0, Math.round(ms / 60_000)) });
  if (hours < 48) return t('age.hours', { n: Math.round(hours) });
  return t('age.days', { n: Math.round(hours / 24) });
}

/** "Better than 78 % of your 96 settled posts …", with what chance may move it. */
export function rankText({ rank, margin, n, basis }: PostRank, { t, numbers }: Words): string {
  const share = { value: rank.value / 100, low: rank.low / 100, high: rank.high / 100 };
  return t('post.rank', {
    rank: numbers.percent(share),
    n,
    basis: basis === '90 days' ? 'days' : 'posts',
    margin: Math.round(margin),
  });
}

/** Kinds of page as descriptions name them, and what a reader calls them. */
const PAGES: readonly (readonly [RegExp, MessageKey])[] = [
  [/analytics|insights/, 'post.where.analytics'],
  [/search/, 'post.where.search'],
  [/profile|channel|company|activity|created|^reels$|tagged/, 'post.where.profile'],
  [/^(?:home|feed|explore|timeline|group|deck|lists?|subreddit|board)$/, 'post.where.feed'],
  [/post|watch|short|photo|video|pin|reel|comment/, 'post.where.post'],
];

/** Where a reading was made: the kind of page, or how else it came. */
export function whereText({ origin, page }: Pick<ReadingRecord, 'origin' | 'page'>, { t }: Words): string {
  const kind = origin === 'page' ? PAGES.find(([names]) => names.test(page ?? '')) : undefined;
  return t(kind === undefined ? `post.origin.${origin}` : kind[1]);
}
