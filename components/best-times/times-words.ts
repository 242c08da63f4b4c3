/** Hours, days and sizes of best times in words of the interface's locale. */
import { DAY, HOUR } from '@/lib/domain/age';
import { NEEDED_POSTS, NEEDED_WEEKS, type BestTimes } from '@/lib/domain/best-times/best-times';
import type { LeftOut } from '@/lib/domain/best-times/left-out';
import type { TimeWindow } from '@/lib/domain/best-times/windows';
import type { Words } from '@/lib/i18n/words';

/** The days that a window has, 0 = Monday, and its hours. */
export type NamedWindow = Pick<TimeWindow, 'weekdays' | 'from' | 'to'>;

/** Monday, 1 January 2024. */
const MONDAY = Date.UTC(2024, 0, 1);

const FORMATS = {
  short: { weekday: 'short' },
  long: { weekday: 'long' },
  hour: { hour: '2-digit' },
  clock: { timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/** Formats are kept: the map alone asks for hundreds of names. */
function formatOf(locale: string, kind: keyof typeof FORMATS): Intl.DateTimeFormat {
  const key = `${locale} ${kind}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...FORMATS[kind], timeZone: 'UTC' });
  made.set(key, format);
  return format;
}

const dayAt = (weekday: number): number => MONDAY + weekday * DAY;
const hourAt = (hour: number): number => MONDAY + (hour % 24) * HOUR;

/** Name of a weekday, 0 = Monday. */
export function dayName(weekday: number, style: 'short' | 'long', { locale }: Words): string {
  return formatOf(locale, style).format(dayAt(weekday));
}

/** "Tuesday – Thursday" for three adjacent days or more, "Tue", "Mon and Wed" otherwise. */
export function daysText(weekdays: readonly number[], style: 'short' | 'long', words: Words): string {
  const [first, last] = [weekdays[0] ?? 0, weekdays.at(-1) ?? 0];
  const isRow = weekdays.length > 2 && last - first === weekdays.length - 1;
  if (isRow) return formatOf(words.locale, style).formatRange(dayAt(first), dayAt(last));
  const names = weekdays.map((day) => dayName(day, style, words));
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(names);
}

/** "09", as clocks of the locale write it on an axis. */
export const hourText = (hour: number, { locale }: Words): string => formatOf(locale, 'hour').format(hourAt(hour));

/** "09:00–11:00", in the locale's clock. */
export function hoursText(from: number, to: number, { locale, t }: Words): string {
  const clock = formatOf(locale, 'clock');
  // An hour and its half of the day ("8:00 π.μ.") stay on one line.
  const time = (hour: number): string => clock.format(hourAt(hour)).replaceAll(' ', '\u00a0');
  return t('times.hours', { from: time(from), to: time(to) });
}

export function windowText({ weekdays, from, to }: NamedWindow, style: 'short' | 'long', words: Words): string {
  return words.t('times.window', { days: daysText(weekdays, style, words), hours: hoursText(from, to, words) });
}

/** "+12%" from 12.3. */
export const percentText = (percent: number, { numbers }: Words): string => numbers.change(percent / 100);

/** "Bucharest" for "Europe/Bucharest". */
export const zoneName = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** Whether a result may speak of better and worse hours. */
export const isRated = ({ verdict }: Pick<BestTimes, 'verdict'>): boolean =>
  verdict === 'reliable' || verdict === 'hint';

/** Windows nearly as good as the best, as a share of its effect. */
const NEARLY = 0.75;

/** The window to speak of: of those that are nearly as good as the best the one with most posts; null for none. */
export function leadingWindow(windows: readonly TimeWindow[]): TimeWindow | null {
  const [best] = windows;
  const good = windows.filter(({ percent }) => percent >= NEARLY * (best?.percent ?? 0));
  return good.toSorted((a, b) => b.n - a.n)[0] ?? null;
}

/**
 * The first sentence. `best` is the leading window that the user allows, null for none. Where the posts held back for the
 * test did no better, the weaker word is said even if the shuffles were sure.
 */
export function answerText(result: BestTimes, best: TimeWindow | null, words: Words): string {
  const { t } = words;
  const { verdict, used, weeks, backTest } = result;
  if (verdict === 'not enough posts') {
    return used < NEEDED_POSTS
      ? t('times.answer.notEnough', { n: used, needed: NEEDED_POSTS })
      : t('times.answer.notEnoughWeeks', { n: weeks, needed: NEEDED_WEEKS });
  }
  if (verdict === 'no reliable best time') return t('times.answer.none', { n: used });
  if (best === null) return t('times.answer.noneAllowed');
  const isSure = verdict === 'reliable' && (backTest === null || backTest.bestFifthLift > 0);
  return t(isSure ? 'times.answer.reliable' : 'times.answer.hint', {
    window: windowText(best, 'long', words),
    share: best.percent / 100,
  });
}

/** How many of the shuffles differed at least as much as the posts themselves; null without a test. */
export function shufflesAsStrong({ p, permutations }: BestTimes): number | null {
  return p === null ? null : Math.round(p * (permutations + 1)) - 1;
}

/** What stands under the first sentence: size, posts, and what chance would look like. */
export function leadText(result: BestTimes, best: TimeWindow | null, words: Words): string {
  const { t } = words;
  const { verdict, used, weeks, missingPosts } = result;
  if (verdict === 'not enough posts') {
    return missingPosts > 0
      ? t('times.lead.notEnough', { needed: NEEDED_POSTS, missing: missingPosts })
      : t('times.lead.notEnoughWeeks', { needed: NEEDED_WEEKS });
  }
  const shuffles = shufflesAsStrong(result);
  const chance = shuffles === null ? '' : t('times.lead.chance', { of: result.permutations, n: shuffles });
  const size = isRated(result) && best !== null ? sizeText(best, words) : '';
  const first = verdict === 'no reliable best time' ? t('times.lead.none') : size;
  const caution = verdict === 'hint' ? t('times.lead.hint') : '';
  const content = contentOutweighsTime(result) ? t('times.lead.content') : '';
  return [first, caution, content, t('times.lead.basis', { n: used, weeks }), chance]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Whether the hours account for less than half of how much posts differ. True where nothing is known of the difference. */
export function contentOutweighsTime({ spread, used, sigma }: BestTimes): boolean {
  return sigma === null || spread / Math.max(1, used) < sigma ** 2 / 2;
}

function sizeText({ lowPercent, highPercent, n }: TimeWindow, words: Words): string {
  const [low, high] = [percentText(lowPercent, words), percentText(highPercent, words)];
  return words.t('times.lead.window', { low, high, n });
}

/** "Left out: 12 not settled yet, 3 replies or promoted." Null when no post is. `undated` have no date at all. */
export function leftOutText(leftOut: LeftOut, undated: number, { t, locale }: Words): string | null {
  const counts = { ...leftOut, noHour: leftOut.noHour + undated };
  const list = (['noHour', 'young', 'noValue', 'notOriginal'] as const).flatMap((reason) =>
    counts[reason] === 0 ? [] : [t(`times.leftOut.${reason}`, { n: counts[reason] })],
  );
  return list.length === 0
    ? null
    : t('times.leftOut', { list: new Intl.ListFormat(locale, { type: 'unit' }).format(list) });
}

/** How the result came about and what it does not say, for those who ask. */
export function readingTexts(result: BestTimes, { t }: Words): string[] {
  return [
    t('times.lead.counted'),
    t('times.reading.method'),
    ...(isRated(result) ? [t('times.reading.faint'), t('times.lead.association')] : []),
  ];
}
