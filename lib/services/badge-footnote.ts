/** The last line of a badge's card: when a post was read, how old it was then, and what a rounded number stands for. */
import { publishedWithin } from '@/lib/domain/age';
import type { PostMetric } from '@/lib/domain/metrics';
import type { WorkerWords } from '@/lib/i18n/worker-catalogues';
import type { BadgeView } from '@/lib/messaging/schemas';
import type { PostRecord } from '@/lib/storage/records';

/** Stands around raw text while a sentence is put together, wherever a language places it; a letter of no script. */
const RAW = '\uE000';

const HOUR = 60 * 60 * 1000;

/** Ages are given in hours below two days. */
const HOURS_BELOW = 48;

/** Age of the post when it was read last, or null when its time of publishing is not known to the hour it would be given in. */
function ageOf({ publishedAt, publishedAtPrecision, lastReadAt }: PostRecord, words: WorkerWords): string | null {
  if (publishedAt === null || lastReadAt < publishedAt) return null;
  const hours = Math.floor((lastReadAt - publishedAt) / HOUR);
  const inHours = hours < HOURS_BELOW;
  if (publishedWithin(publishedAtPrecision) > (inHours ? HOUR : 24 * HOUR)) return null;
  return inHours ? words.t('badge.hours', { n: hours }) : words.t('badge.days', { n: Math.floor(hours / 24) });
}

function readOf(post: PostRecord, words: WorkerWords, now: number): string {
  const { dates } = words;
  const at = post.lastReadAt;
  const age = ageOf(post, words);
  if (dates.date(at) === dates.date(now)) {
    const time = dates.time(at);
    return age === null ? words.t('badge.readTodayNoAge', { time }) : words.t('badge.readToday', { time, age });
  }
  const when = dates.moment(at, now);
  return age === null ? words.t('badge.readThenNoAge', { when }) : words.t('badge.readThen', { when, age });
}

/** What the page showed for every rounded number, the widest range first: it needs the explanation most. */
function roundedOf(post: PostRecord, words: WorkerWords): string[] {
  const metrics = Object.entries(post.latest) as [PostMetric, NonNullable<PostRecord['latest'][PostMetric]>][];
  const rounded = metrics.filter(([, value]) => value.precision === 'rounded' && value.raw !== '');
  const count = (value: number): string => words.numbers.count(value);
  return rounded
    .toSorted(([, a], [, b]) => b.high - b.low - (a.high - a.low))
    .map(([metric, { raw, low, high }]) =>
      words.t('badge.shownAs', {
        metric: words.t(`metric.${metric}`),
        raw: `${RAW}${raw.replaceAll(RAW, '')}${RAW}`,
        low: count(low),
        high: count(high),
      }),
    );
}

function disputedOf(post: PostRecord, words: WorkerWords): string | null {
  const disputed = (Object.keys(post.latest) as PostMetric[]).find((metric) => post.latest[metric]?.disputed === true);
  return disputed === undefined ? null : words.t('badge.disputed', { metric: words.t(`badge.metric.${disputed}`) });
}

/** "Read today 14:12, at 29 h. Views shown as 12.4K, so 12,400 to 12,499." in parts, "12.4K" being a raw one. `now` in ms. */
export function footnoteOf(post: PostRecord, words: WorkerWords, now: number): BadgeView['card']['footnote'] {
  const text = [readOf(post, words, now), ...roundedOf(post, words), disputedOf(post, words)]
    .filter((part) => part !== null)
    .join(' ');
  return text
    .split(RAW)
    .map((part, index) => ({ text: part, isRaw: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
