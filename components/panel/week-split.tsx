/** Why a week's engagements changed: more or fewer posts, another mix of formats, better or worse posts. */
import { useRef } from 'react';
import { type WeekChange, weekChange } from '@/lib/domain/week-verdict/week-change';
import type { WeekComparison } from '@/lib/domain/week-comparison';
import type { Words } from '@/lib/i18n/words';
import type { AccountRecord } from '@/lib/storage/records';
import { nameOf } from '../accounts/naming';
import { ChartActions } from '../charts/chart-actions';
import { SplitBars, type SplitPart } from '../charts/split-bars';
import type { ChartPicture } from '../charts/svg-picture';
import { useTranslator } from '../hooks/use-translator';
import { partNames, signed, typicalText, wholeParts } from './week-split-words';

function partsOf(change: WeekChange, words: Words): readonly SplitPart[] {
  const { t } = words;
  const whole = wholeParts(change);
  const { posts, mix, better } = whole;
  const names = partNames(whole, change.isTelling);
  const part = (id: string, name: string, value: number, detail = ''): SplitPart => ({
    id,
    name,
    detail,
    value,
    text: signed(value, words),
  });
  return [
    part(
      'posts',
      t(names.posts),
      posts,
      t('split.against', { now: change.current.posts, before: change.previous.posts }),
    ),
    part('mix', t('split.mix'), mix),
    part('better', t(names.better), better, t('split.sameFormats')),
  ];
}

interface Props {
  readonly account: AccountRecord;
  readonly comparison: WeekComparison;
}

export function WeekSplit({ account, comparison }: Props) {
  const words = useTranslator();
  const table = useRef<HTMLTableElement>(null);
  const { t, numbers } = words;
  const engagements = comparison.metrics.find(({ metric }) => metric === 'engagements');
  const change = engagements === undefined ? null : weekChange(engagements);
  if (change === null || engagements === undefined) return null;
  const value = Math.round(change.current.total) - Math.round(change.previous.total);
  const text = signed(value, words);
  const title = value === 0 ? t('split.title.none') : t('split.title', { change: text, count: Math.abs(value) });
  const parts = partsOf(change, words);
  const total: SplitPart = { id: 'total', name: t('split.total'), detail: '', value, text };
  const rows = [...parts, total];
  const heads = [t('split.part'), t('split.change')] as const;
  const lead = t(comparison.running ? 'split.lead.running' : 'split.lead', {
    now: numbers.count(Math.round(change.current.total)),
    before: numbers.count(Math.round(change.previous.total)),
  });
  const partial = change.isComplete ? '' : t('split.partial');
  const picture = (): ChartPicture => ({
    title: `${nameOf(account)}: ${title}`,
    note: `${lead} ${partial}`.trim(),
    rows: rows.map((row, index) => ({
      name: row.name,
      svg: table.current?.tBodies[0]?.rows[index]?.querySelector('svg') ?? null,
      text: row.text,
    })),
  });
  return (
    <section className="week-section">
      <h2>{title}</h2>
      <p className="small quiet">
        {lead} {partial}
      </p>
      <SplitBars caption={title} parts={parts} total={total} heads={heads} table={table} />
      <ChartActions picture={picture} table={() => [heads, ...rows.map((row) => [row.name, row.value])]} />
      <p className="small quiet">{typicalText(change, engagements, words)}</p>
    </section>
  );
}
