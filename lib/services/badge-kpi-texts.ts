/** KPIs with their targets in the words of a badge and its card. */
import { isCatalogueId, isRateId } from '@/lib/domain/catalogue/catalogue';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import { kpiFigure, kpiName } from '@/lib/i18n/kpi-words';
import { UNKNOWN } from '@/lib/i18n/numbers';
import type { WorkerKey, WorkerWords } from '@/lib/i18n/worker-catalogues';
import type { BadgeView } from '@/lib/messaging/schemas';
import type { JudgedKpi, Missing } from './badge-kpis';

type Row = BadgeView['card']['rows'][number];
type Sign = Pick<Row, 'symbol' | 'tone' | 'verdict'>;

/** A badge has room for so many letters of a name. */
const NAME_LENGTH = 18;

const MISSING: Readonly<Record<Missing, WorkerKey>> = {
  'followers not read': 'badge.kpi.noFollowers',
  'nothing to divide by': 'badge.kpi.nothingToDivide',
  'not typed in': 'badge.kpi.notTyped',
  'not shown here': 'badge.kpi.notVisible',
  'not read yet': 'kpi.verdict.notRead',
};

function signOf({ target, verdict, missing }: JudgedKpi, { t }: WorkerWords): Sign {
  const neutral = (symbol: Row['symbol'], key: WorkerKey): Sign => ({ symbol, tone: 'neutral', verdict: t(key) });
  if (missing !== null) return neutral('none', MISSING[missing]);
  if (target === null) return neutral('none', 'kpi.verdict.noTarget');
  switch (verdict) {
    case 'met':
      return { symbol: 'met', tone: 'above', verdict: t('kpi.verdict.met') };
    case 'missed':
      return { symbol: 'missed', tone: 'below', verdict: t('kpi.verdict.missed') };
    case 'too close to call':
      return neutral('close', 'kpi.verdict.close');
    case 'too early':
      return neutral('early', 'badge.row.tooEarly');
    case 'too few posts':
    case 'not visible':
    case null:
      return neutral('none', 'badge.row.none');
  }
}

const valueOf = ({ definition, value }: JudgedKpi, words: WorkerWords): string =>
  kpiFigure(definition.unit, value.range, words, value.isEstimated);

function targetOf({ definition, target }: JudgedKpi, words: WorkerWords): string {
  if (target === null) return UNKNOWN;
  const figure = kpiFigure(definition.unit, { low: target, high: target }, words);
  return definition.better === 'less' ? words.t('kpi.atMost', { target: figure }) : figure;
}

/** The rows of a card: name, value, target, verdict. */
export function kpiRows(kpis: readonly JudgedKpi[], ownKpis: readonly OwnKpi[], words: WorkerWords): Row[] {
  return kpis.map((each) => ({
    name: kpiName(each.kpi, ownKpis, words),
    value: valueOf(each, words),
    against: targetOf(each, words),
    ...signOf(each, words),
  }));
}

function shortName(kpi: string, ownKpis: readonly OwnKpi[], words: WorkerWords): string {
  if (isCatalogueId(kpi) && isRateId(kpi)) return words.t(`badge.kpi.${kpi}`);
  const name = kpiName(kpi, ownKpis, words);
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH - 1).trimEnd()}…` : name;
}

export interface KpiOnBadge {
  readonly kpi: NonNullable<BadgeView['kpi']>;
  /** The same in a whole sentence. */
  readonly sentence: string;
}

/** The first KPI that has a target and a value, for the badge itself; null when none has. */
export function kpiOnBadge(
  kpis: readonly JudgedKpi[],
  ownKpis: readonly OwnKpi[],
  words: WorkerWords,
): KpiOnBadge | null {
  const first = kpis.find(({ target, missing }) => target !== null && missing === null);
  if (first === undefined) return null;
  const { symbol, tone, verdict } = signOf(first, words);
  const value = valueOf(first, words);
  return {
    kpi: { text: words.t('badge.kpi', { name: shortName(first.kpi, ownKpis, words), value }), symbol, tone },
    sentence: words.t('badge.kpi.sentence', {
      name: kpiName(first.kpi, ownKpis, words),
      value,
      target: targetOf(first, words),
      verdict: verdict.toLocaleLowerCase(words.locale),
    }),
  };
}
