/** KPIs in words: their names, values and verdicts. Pure. */
import { CATALOGUE, isRateId, type RateId } from '@/lib/domain/catalogue/catalogue';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import type { KpiDefinition } from '@/lib/domain/goals/kpi-definition';
import type { KpiStanding, StandingVerdict } from '@/lib/domain/goals/kpi-standing';
import type { Interval } from '@/lib/domain/interval';
import { kpiFigure, kpiName } from '@/lib/i18n/kpi-words';
import { TYPED_BY_USER } from '@/lib/domain/typed-values';
import type { MessageKey } from '@/lib/i18n/translator';
import type { Words } from '@/lib/i18n/words';
import type { VerdictSymbolName } from '../ui/verdict-symbol';

export { kpiFigure, kpiName };

/** Rates of which the name says what they are divided by. */
type NamedRate = Exclude<RateId, `cost_per_${string}` | 'return_on_investment'>;

const isNamedRate = (kpi: string): kpi is NamedRate =>
  isRateId(kpi) && !kpi.startsWith('cost_per') && kpi !== 'return_on_investment';

/** The name on two lines, for narrow columns: what is divided, and by what. The second is null where the name says it all. */
export function kpiNameLines(
  kpi: string,
  ownKpis: readonly OwnKpi[],
  words: Words,
): { readonly name: string; readonly by: string | null } {
  const { t, locale } = words;
  if (!isNamedRate(kpi)) return { name: kpiName(kpi, ownKpis, words), by: null };
  const { denominator } = CATALOGUE[kpi];
  const name = t(`rate.${kpi}`);
  if (denominator === 'posts' || denominator === null) return { name, by: t('rate.perPost') };
  return { name, by: t('rate.by', { denominator: kpiName(denominator, ownKpis, words).toLocaleLowerCase(locale) }) };
}

/** The two ends of a value, where they are written differently; null where one number says it all. */
export function kpiRange(unit: KpiDefinition['unit'], range: Interval | null, words: Words): string | null {
  if (range === null || range.low === range.high) return null;
  const end = (value: number): string => kpiFigure(unit, { low: value, high: value }, words);
  const [low, high] = [end(range.low), end(range.high)];
  return low === high ? null : words.t('figure.range', { low, high });
}

const VERDICTS: Readonly<
  Record<Exclude<StandingVerdict, 'not visible' | 'partly read'>, { symbol: VerdictSymbolName; key: MessageKey }>
> = {
  met: { symbol: 'met', key: 'kpi.verdict.met' },
  missed: { symbol: 'missed', key: 'kpi.verdict.missed' },
  'too close to call': { symbol: 'close', key: 'kpi.verdict.close' },
  'too early': { symbol: 'early', key: 'kpi.verdict.early' },
  'too few posts': { symbol: 'few', key: 'kpi.verdict.noPosts' },
  'ahead of pace': { symbol: 'ahead', key: 'kpi.verdict.ahead' },
  'on pace': { symbol: 'close', key: 'kpi.verdict.onPace' },
  'behind pace': { symbol: 'behind', key: 'kpi.verdict.behind' },
  'met so far': { symbol: 'met', key: 'kpi.verdict.metSoFar' },
  'below so far': { symbol: 'behind', key: 'kpi.verdict.belowSoFar' },
  'over the limit': { symbol: 'missed', key: 'kpi.verdict.overLimit' },
  'not read': { symbol: 'none', key: 'kpi.verdict.notRead' },
};

export interface StandingWords {
  readonly symbol: VerdictSymbolName;
  readonly text: string;
  /** What stands below it: the pace, or how many posts are behind the value. */
  readonly detail: string | null;
}

/** `isShown`: whether the site shows it at all; `isTyped`: whether the user types it in; `isMissing`: should be there, but is not read at present. */
export interface KpiPlace {
  readonly isMissing?: boolean;
  readonly isShown: boolean;
  readonly isTyped: boolean;
}

function detailOf({ definition, value, pace, verdict }: KpiStanding, words: Words): string | null {
  const { t } = words;
  if (pace !== null && value.range !== null) {
    const due = kpiFigure(definition.unit, { low: pace.due, high: pace.due }, words);
    return t(pace.basis === 'own history' ? 'kpi.pace' : 'kpi.pace.even', { due });
  }
  if (definition.level === 'account' || value.range === null || value.of === 0) return null;
  if (value.posts < value.of) return t('kpi.posts.some', { n: value.posts, of: value.of });
  return !definition.addsUp && verdict !== 'met' ? t('kpi.posts', { n: value.posts }) : null;
}

/** Verdict of a KPI with a target, in words. */
export function standingWords(standing: KpiStanding, place: KpiPlace, words: Words): StandingWords {
  const { t } = words;
  const { verdict, value } = standing;
  if (verdict === null && value.range !== null)
    return { symbol: 'usual', text: t('kpi.verdict.noTarget'), detail: detailOf(standing, words) };
  if (verdict === null || verdict === 'not visible') {
    const key = place.isMissing
      ? 'kpi.verdict.missing'
      : place.isTyped
        ? 'kpi.verdict.typed'
        : place.isShown
          ? 'kpi.verdict.notRead'
          : 'kpi.verdict.notVisible';
    const canBeTyped = !place.isTyped && !place.isShown && TYPED.has(standing.kpi);
    return { symbol: 'none', text: t(key), detail: canBeTyped ? t('kpi.typeIn') : null };
  }
  if (verdict === 'partly read') {
    return { symbol: 'few', text: t('kpi.verdict.partlyRead', { n: value.posts, of: value.of }), detail: null };
  }
  const { symbol, key } = VERDICTS[verdict];
  return { symbol, text: t(key), detail: detailOf(standing, words) };
}

const TYPED: ReadonlySet<string> = new Set(TYPED_BY_USER);

const AHEAD: ReadonlySet<StandingVerdict | null> = new Set(['met', 'met so far', 'ahead of pace'] as const);
const BEHIND: ReadonlySet<StandingVerdict | null> = new Set([
  'missed',
  'behind pace',
  'below so far',
  'over the limit',
] as const);

/** One sentence on all KPIs with a target: how many are ahead and which are behind. Null when none has a target. */
export function standingsAnswer(rows: readonly KpiStanding[], ownKpis: readonly OwnKpi[], words: Words): string | null {
  const { t, locale } = words;
  const judged = rows.filter(({ target }) => target !== null);
  if (judged.length === 0) return null;
  const ahead = judged.filter(({ verdict }) => AHEAD.has(verdict)).length;
  const behind = judged.filter(({ verdict }) => BEHIND.has(verdict));
  const known = judged.filter(({ verdict }) => verdict !== 'not visible' && verdict !== 'not read');
  if (known.length === 0) return t('kpi.answer.none', { n: judged.length });
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    behind.map(({ kpi }) => kpiName(kpi, ownKpis, words).toLocaleLowerCase(locale)),
  );
  const counts = { ahead, n: judged.length };
  if (behind.length === 0) return t(ahead === judged.length ? 'kpi.answer.all' : 'kpi.answer.noneBehind', counts);
  return behind.length > 2
    ? t('kpi.answer.manyBehind', { ...counts, behind: behind.length })
    : t('kpi.answer.behind', { ...counts, names });
}
