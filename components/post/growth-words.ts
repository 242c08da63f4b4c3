/** What the growth of a post says, in sentences. Pure. */
import { centre } from '@/lib/domain/interval';
import { halfLifeOf, type Velocity, velocityOf } from '@/lib/domain/growth/velocity';
import type { UsualGrowth } from '@/lib/domain/growth/usual-growth';
import type { PostMetric } from '@/lib/domain/metrics';
import type { ReadMeasured } from '@/lib/domain/reading';
import type { Words } from '@/lib/i18n/words';
import type { ReadingRecord } from '@/lib/storage/records';
import { ageText } from './post-words';

export interface ReadPoint {
  readonly readAt: number;
  readonly value: ReadMeasured;
}

/** The readings of one number, oldest first. */
export const pointsOf = (readings: readonly ReadingRecord[], metric: PostMetric): readonly ReadPoint[] =>
  readings.flatMap(({ readAt, metrics }) => {
    const value = metrics[metric];
    return value === undefined ? [] : [{ readAt, value }];
  });

/** The drawing in one sentence. */
export function growthSentence(
  points: readonly ReadPoint[],
  usual: UsualGrowth | null,
  { name, publishedAt }: { readonly name: string; readonly publishedAt: number },
  words: Words,
): string {
  const { t, numbers } = words;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const own = t('growth.summary', {
    metric: name,
    first: numbers.full(first.value),
    firstAge: ageText(first.readAt - publishedAt, words),
    last: numbers.full(last.value),
    lastAge: ageText(last.readAt - publishedAt, words),
  });
  const end = usual?.ages.at(-1);
  if (end === undefined) return own;
  const usually = t('growth.summary.usual', {
    age: ageText(end.age, words),
    low: numbers.count(Math.round(end.low)),
    high: numbers.count(Math.round(end.high)),
  });
  return `${own} ${usually}`;
}

function velocityText({ perHour, from, to }: Velocity, words: Words): string {
  const { t, numbers } = words;
  const time = ageText(to - from, words);
  if (perHour.low === 0 && perHour.high === 0) return t('growth.velocity.none', { time });
  return t('growth.velocity', { rate: numbers.decimal({ value: centre(perHour), ...perHour }), time });
}

/** How fast it grew between the last two readings, and when it had half; empty where readings do not tell. */
export function paceSentences(points: readonly ReadPoint[], publishedAt: number, words: Words): readonly string[] {
  const { t } = words;
  const plain = points.map(({ readAt, value }) => ({ readAt, low: value.low, high: value.high }));
  const velocity = velocityOf(plain);
  const half = halfLifeOf(plain, publishedAt);
  const hour = 3_600_000;
  return [
    ...(velocity === null ? [] : [velocityText(velocity, words)]),
    ...(half === null
      ? []
      : [t(half.kind === 'at' ? 'growth.half' : 'growth.half.less', { age: ageText(half.hours * hour, words) })]),
  ];
}
