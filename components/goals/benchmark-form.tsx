/** Adding a figure to be held against: a published one with an open licence, or one that the user found. */
import { useState } from 'react';
import { ENGAGEMENT_PARTS, type EngagementPart } from '@/lib/domain/metrics';
import { CATALOGUE } from '@/lib/domain/catalogue/catalogue';
import { type Benchmark, BENCHMARKS } from '@/lib/domain/yardsticks/benchmarks';
import { COMPARABLE_RATES } from '@/lib/domain/yardsticks/own-figure';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { keepBenchmark } from '@/lib/storage/write/goals';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { benchmarkName } from './benchmark-words';
import { readTarget } from './target-number';
import '../ui/choice-card.css';

const idOf = ({ network, metric, statistic, followers }: Benchmark): string =>
  `${network} ${metric} ${statistic} ${followers?.from ?? 'all'}`;

const STATISTICS = ['median', 'p25', 'p75'] as const;

interface Draft {
  readonly network: string;
  readonly metric: (typeof COMPARABLE_RATES)[number];
  readonly statistic: Benchmark['statistic'];
  readonly parts: readonly EngagementPart[];
  readonly value: string;
  readonly source: string;
  readonly year: string;
}

/** Null until everything that makes it comparable is there. */
function benchmarkOf(draft: Draft, locale: string): Benchmark | null {
  const value = readTarget(draft.value, 'share', locale);
  const denominator = CATALOGUE[draft.metric].denominator;
  const isWhole = draft.source.trim() !== '' && /^20\d\d$/.test(draft.year) && draft.parts.length > 0;
  if (value.kind !== 'number' || denominator === null || !isWhole) return null;
  const { network, metric, statistic, parts, source, year } = draft;
  return {
    network,
    metric,
    denominator,
    statistic,
    parts,
    value: value.value,
    industry: null,
    followers: null,
    periodEnd: `${year}-12-31`,
    n: null,
    source: source.trim(),
    licence: null,
    limit: null,
  };
}

function Parts({
  parts,
  onChange,
}: {
  readonly parts: Draft['parts'];
  readonly onChange: (parts: Draft['parts']) => void;
}) {
  const { t } = useTranslator();
  return (
    <fieldset className="benchmark-parts">
      <legend className="small quiet">{t('benchmark.parts')}</legend>
      {ENGAGEMENT_PARTS.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            className="choice-input"
            checked={parts.includes(part)}
            onChange={(event) =>
              onChange(
                ENGAGEMENT_PARTS.filter((each) => (each === part ? event.currentTarget.checked : parts.includes(each))),
              )
            }
          />{' '}
          {t(`metric.${part}`)}
        </label>
      ))}
    </fieldset>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** What makes a figure comparable or not. */
function Kinds({ draft, change }: FieldsProps) {
  const { t } = useTranslator();
  return (
    <>
      <SelectField
        label={t('benchmark.network')}
        value={draft.network}
        options={everyPlatform.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(network) => change({ network })}
      />
      <SelectField
        label={t('benchmark.metric')}
        value={draft.metric}
        options={COMPARABLE_RATES.map((value) => ({ value, label: t(`metric.${value}`) }))}
        onChange={(metric) => change({ metric: COMPARABLE_RATES.find((each) => each === metric) ?? draft.metric })}
      />
      <SelectField
        label={t('benchmark.statistic')}
        value={draft.statistic}
        options={STATISTICS.map((value) => ({ value, label: t(`benchmark.statistic.${value}`) }))}
        onChange={(value) => change({ statistic: STATISTICS.find((each) => each === value) ?? 'median' })}
      />
    </>
  );
}

function Texts({ draft, change }: FieldsProps) {
  const { t } = useTranslator();
  return (
    <>
      <TextField
        label={t('benchmark.value')}
        inputMode="decimal"
        value={draft.value}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
      <TextField
        label={t('benchmark.year')}
        inputMode="numeric"
        maxLength={4}
        value={draft.year}
        onChange={(event) => change({ year: event.currentTarget.value })}
      />
      <TextField
        label={t('benchmark.sourceField')}
        maxLength={200}
        value={draft.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
    </>
  );
}

function OwnFigureForm({ platform, onDone }: { readonly platform: string | null; readonly onDone: () => void }) {
  const { t, locale } = useTranslator();
  const [draft, setDraft] = useState<Draft>({
    network: platform ?? 'x',
    metric: 'engagement_rate_by_followers',
    statistic: 'median',
    parts: ['likes', 'comments', 'shares'],
    value: '',
    source: '',
    year: '',
  });
  const benchmark = benchmarkOf(draft, locale);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  return (
    <form
      className="benchmark-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (benchmark !== null) void keepBenchmark(`own ${Date.now()}`, benchmark).then(onDone);
      }}
    >
      <Kinds draft={draft} change={change} />
      <Texts draft={draft} change={change} />
      <Parts parts={draft.parts} onChange={(parts) => change({ parts })} />
      <div className="benchmark-buttons">
        <Button type="submit" look="primary" disabled={benchmark === null}>
          {t('change.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('change.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface Props {
  /** Ids of those that were added already. */
  readonly taken: ReadonlySet<string>;
  readonly platform: string | null;
}

export function BenchmarkForm({ taken, platform }: Props) {
  const words = useTranslator();
  const { t } = words;
  const [isTyping, setTyping] = useState(false);
  const open = BENCHMARKS.filter((benchmark) => !taken.has(idOf(benchmark)));
  const add = (id: string): void => {
    const benchmark = open.find((each) => idOf(each) === id);
    if (benchmark !== undefined) void keepBenchmark(id, benchmark);
  };
  if (isTyping) return <OwnFigureForm platform={platform} onDone={() => setTyping(false)} />;
  return (
    <div className="benchmark-add">
      <SelectField
        label={t('benchmark.add')}
        value=""
        options={[
          { value: '', label: t('benchmark.choose') },
          ...open.map((benchmark) => ({ value: idOf(benchmark), label: benchmarkName(benchmark, words) })),
        ]}
        onChange={add}
      />
      <Button onClick={() => setTyping(true)}>{t('benchmark.typeOwn')}</Button>
    </div>
  );
}
