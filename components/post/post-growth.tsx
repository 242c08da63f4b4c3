/** How a post grew in one number, against comparable posts at the same age. */
import { useMemo, useRef } from 'react';
import { HOUR } from '@/lib/domain/age';
import type { PostMetric } from '@/lib/domain/metrics';
import type { Words } from '@/lib/i18n/words';
import type { PostRecord, ReadingRecord } from '@/lib/storage/records';
import { ChartActions } from '../charts/chart-actions';
import { GrowthChart } from '../charts/growth-chart';
import type { GrowthPoint } from '../charts/growth-geometry';
import type { ChartPicture } from '../charts/svg-picture';
import type { TableCell } from '../charts/table-text';
import type { JudgedPost } from '../hooks/use-judged-post';
import { useTranslator } from '../hooks/use-translator';
import { growthSentence, paceSentences, pointsOf } from './growth-words';
import { ageText } from './post-words';
import { UsualTable } from './usual-table';

interface Props {
  readonly post: PostRecord;
  readonly judged: JudgedPost;
  /** Oldest first, at least one with the metric. */
  readonly readings: readonly ReadingRecord[];
  readonly metric: PostMetric;
}

type Point = ReturnType<typeof pointsOf>[number];

/** The points as a table that is copied: time and age of each reading, the number with its bounds, and what the site wrote. */
function copiedTable(points: readonly Point[], publishedAt: number, name: string, { t }: Words): TableCell[][] {
  return [
    [
      t('post.readings.read'),
      t('chart.column.age'),
      name,
      t('chart.column.low'),
      t('chart.column.high'),
      t('post.readings.shownAs'),
    ],
    ...points.map(({ readAt, value }) => [
      new Date(readAt).toISOString(),
      (readAt - publishedAt) / HOUR,
      value.value,
      value.low,
      value.high,
      value.raw,
    ]),
  ];
}

export function PostGrowth({ post, judged, readings, metric }: Props) {
  const words = useTranslator();
  const { t, numbers, locale } = words;
  const { publishedAt } = post;
  const points = useMemo(() => pointsOf(readings, metric), [readings, metric]);
  const usual = useMemo(() => judged.growthOf(metric), [judged, metric]);
  const aged = useMemo(
    (): readonly GrowthPoint[] =>
      publishedAt === null
        ? []
        : points.flatMap(({ readAt, value }) =>
            readAt < publishedAt ? [] : [{ age: readAt - publishedAt, low: value.low, high: value.high }],
          ),
    [points, publishedAt],
  );
  const section = useRef<HTMLElement>(null);
  const last = points.at(-1);
  if (publishedAt === null || last === undefined || aged.length === 0) return null;
  const dated = points.slice(points.length - aged.length);
  const name = t(`metric.${metric}`);
  const describe = (index: number): string => {
    const point = dated[index];
    if (point === undefined) return '';
    return t('growth.reading', {
      age: ageText(point.readAt - publishedAt, words),
      value: numbers.full(point.value),
      metric: name.toLocaleLowerCase(locale),
    });
  };
  const summary = growthSentence(dated, usual, { name, publishedAt }, words);
  const table = (): TableCell[][] => copiedTable(dated, publishedAt, name, words);
  const picture = (): ChartPicture => ({
    title: t('growth.title', { metric: name }),
    note: summary,
    rows: [{ name: '', svg: section.current?.querySelector<SVGSVGElement>('svg.chart') ?? null, text: '' }],
  });
  return (
    <section ref={section} className="post-section">
      <h2>{t('growth.title', { metric: name })}</h2>
      <GrowthChart
        points={aged}
        usual={usual?.ages ?? null}
        summary={summary}
        describe={describe}
        lastLabel={numbers.short(last.value)}
      />
      <p className="small faint">
        {usual === null ? t('growth.noUsual') : t(`growth.band.${usual.basis}`)}{' '}
        {dated.some(({ value }) => value.low !== value.high) && t('growth.hollow')}
      </p>
      <ChartActions picture={picture} table={table} />
      {paceSentences(dated, publishedAt, words).map((sentence) => (
        <p key={sentence} className="small quiet">
          {sentence}
        </p>
      ))}
      {usual !== null && <UsualTable usual={usual} name={name} />}
    </section>
  );
}
