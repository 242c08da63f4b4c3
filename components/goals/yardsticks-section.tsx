/** What else to measure by: the account's own good days, and published figures, compared only like with like. */
import { isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import { againstBenchmark, type Benchmark, type BenchmarkComparison } from '@/lib/domain/yardsticks/benchmarks';
import { COMPARABLE_RATES, ownFigure } from '@/lib/domain/yardsticks/own-figure';
import { centre } from '@/lib/domain/interval';
import type { Words } from '@/lib/i18n/words';
import type { ChosenBenchmark } from '@/lib/storage/queries/goals';
import type { AccountRecord } from '@/lib/storage/records';
import { dropBenchmark } from '@/lib/storage/write/goals';
import { nameOf, platformName } from '../accounts/naming';
import { useTranslator } from '../hooks/use-translator';
import { useBenchmarks, useYardsticks, type Yardsticks } from '../hooks/use-yardsticks';
import { Section } from '../options/page-head';
import { Button } from '../ui/button';
import { Verdict, type VerdictSymbolName } from '../ui/verdict-symbol';
import { BenchmarkForm } from './benchmark-form';
import { benchmarkName } from './benchmark-words';
import { kpiFigure } from './kpi-words';
import { writeTarget } from './target-number';
import './yardsticks-section.css';

interface Said {
  /** Null where there is nothing to say. */
  readonly value: string | null;
  readonly symbol: VerdictSymbolName;
  readonly text: string;
}

const SYMBOLS = { above: 'above', below: 'below', 'about the same': 'usual' } as const;
const SIDES = { above: 'above', below: 'below', 'about the same': 'same' } as const;
const REASONS = {
  'other network': 'network',
  'other metric': 'metric',
  'other denominator': 'denominator',
  'other parts': 'parts',
  'other size': 'size',
  'nothing to compare with': 'nothing',
} as const;

function comparisonText(comparison: BenchmarkComparison, { t, numbers }: Words): Omit<Said, 'value'> {
  if (comparison.kind === 'refused') {
    return { symbol: 'none', text: t(`benchmark.refused.${REASONS[comparison.reason]}`) };
  }
  const { times, side } = comparison;
  const factor = numbers.times({ value: centre(times), ...times });
  return { symbol: SYMBOLS[side], text: t(`benchmark.side.${SIDES[side]}`, { times: factor }) };
}

function said(benchmark: Benchmark, account: AccountRecord, { posts }: Yardsticks, words: Words): Said {
  const { t, locale } = words;
  const rate = COMPARABLE_RATES.find((each) => each === benchmark.metric);
  if (benchmark.network !== account.platform)
    return { value: null, symbol: 'none', text: t('benchmark.refused.network') };
  if (rate === undefined) return { value: null, symbol: 'none', text: t('benchmark.refused.metric') };
  const followers = account.latest.followers ?? null;
  const own = ownFigure(posts, { network: account.platform, rate, parts: benchmark.parts, followers });
  if (own.kind === 'too few posts') {
    const names = own.missing.map((part) => (isCatalogueId(part) ? t(`metric.${part}`) : part));
    const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
    const text =
      names.length > 0
        ? t('benchmark.missingParts', { list: list.toLocaleLowerCase(locale), site: platformName(account.platform) })
        : t('benchmark.tooFew', { n: own.posts, needed: own.needed });
    return { value: null, symbol: names.length > 0 ? 'none' : 'few', text };
  }
  const value = kpiFigure('share', own.figure.value, words);
  return {
    value: t('benchmark.yours', { value, n: own.posts }),
    ...comparisonText(againstBenchmark(own.figure, benchmark), words),
  };
}

interface RowProps {
  readonly chosen: ChosenBenchmark;
  readonly account: AccountRecord | null;
  readonly yardsticks: Yardsticks | null;
}

function BenchmarkRow({ chosen: { id, benchmark }, account, yardsticks }: RowProps) {
  const words = useTranslator();
  const { t } = words;
  const name = benchmarkName(benchmark, words);
  const own = account === null || yardsticks === null ? null : said(benchmark, account, yardsticks, words);
  return (
    <li className="benchmark">
      <div>
        <p>
          {t('benchmark.line', {
            name,
            value: writeTarget(benchmark.value, 'share', words.locale),
          })}
        </p>
        <p className="small faint">
          {t('benchmark.source', { source: benchmark.source, end: words.dates.date(Date.parse(benchmark.periodEnd)) })}
          {benchmark.licence !== null && ` · ${benchmark.licence}`}
          {benchmark.limit !== null && ` · ${t('benchmark.limit')}`}
        </p>
      </div>
      <div>
        {own !== null && (
          <>
            {own.value !== null && <p className="small">{own.value}</p>}
            <Verdict name={own.symbol}>{own.text}</Verdict>
          </>
        )}
      </div>
      <Button
        size="small"
        look="quiet"
        aria-label={t('benchmark.removeOne', { name })}
        onClick={() => void dropBenchmark(id)}
      >
        {t('benchmark.remove')}
      </Button>
    </li>
  );
}

function GoodDayLine({ account, yardsticks }: { readonly account: AccountRecord; readonly yardsticks: Yardsticks }) {
  const words = useTranslator();
  const { t } = words;
  const { goodDay } = yardsticks;
  const name = nameOf(account);
  if (goodDay.kind === 'too few days') {
    return <p>{t('goodDay.tooFew', { account: name, n: goodDay.days, needed: goodDay.needed })}</p>;
  }
  const { low, high } = goodDay.from;
  const value = words.numbers.short({
    value: (low + high) / 2,
    low,
    high,
    precision: low === high ? 'exact' : 'rounded',
  });
  return <p>{t('goodDay.from', { account: name, value, count: high, n: goodDay.days })}</p>;
}

/** `measured`: the account whose posts are held against them; null when it is not clear which. */
export function YardsticksSection({ measured }: { readonly measured: AccountRecord | null }) {
  const { t } = useTranslator();
  const yardsticks = useYardsticks(measured);
  const benchmarks = useBenchmarks();
  return (
    <Section title={t('yardsticks.heading')} lead={t('yardsticks.lead')}>
      {measured !== null && yardsticks !== null && yardsticks !== undefined && (
        <GoodDayLine account={measured} yardsticks={yardsticks} />
      )}
      {measured === null && <p className="small quiet">{t('yardsticks.pick')}</p>}
      <ul>
        {benchmarks?.map((chosen) => (
          <BenchmarkRow key={chosen.id} chosen={chosen} account={measured} yardsticks={yardsticks ?? null} />
        ))}
      </ul>
      <BenchmarkForm taken={new Set(benchmarks?.map(({ id }) => id))} platform={measured?.platform ?? null} />
    </Section>
  );
}
