/** How many posts are behind a week's numbers, what was left out, and what the totals mean. */
import type { AgeCoverage } from '@/lib/domain/age-coverage';
import type { WeekComparison } from '@/lib/domain/week-comparison';
import type { MessageKey } from '@/lib/i18n/translator';
import type { Words } from '@/lib/i18n/words';
import { useTranslator } from '../hooks/use-translator';

function coverageText({ metrics, likeAge }: WeekComparison, { t }: Words): string {
  const [first] = metrics;
  const { current, previous } = first?.coverage ?? { current: null, previous: null };
  if (current === null || current.of + previous.of === 0) return t('week.coverageNone');
  return t('week.coverageLine', {
    n: current.withReading,
    of: current.of,
    before: previous.withReading,
    beforeOf: previous.of,
    basis: likeAge === 'mature' ? 'mature' : 'moment',
  });
}

function leftOutText({ leftOut }: WeekComparison, { t, locale }: Words): string | null {
  const kinds = ['replies', 'promoted', 'undated'] as const;
  const parts = kinds.flatMap((kind) => (leftOut[kind] > 0 ? [t(`week.leftOut.${kind}`, { n: leftOut[kind] })] : []));
  if (parts.length === 0) return null;
  return t('week.leftOut', { list: new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts) });
}

function partsText({ metrics }: WeekComparison, { t, locale }: Words): string | null {
  const engagements = metrics.find(({ metric }) => metric === 'engagements');
  if (engagements === undefined || engagements.parts.length === 0) return null;
  const names = engagements.parts.map((part) => t(`metric.${part}`).toLocaleLowerCase(locale));
  return t('week.parts', { list: new Intl.ListFormat(locale, { type: 'conjunction' }).format(names) });
}

function explanation({ likeAge, running }: WeekComparison): MessageKey {
  if (likeAge === 'mature') return 'week.explain.mature';
  return running ? 'week.explain.running' : 'week.explain.finished';
}

function ageText({ age, read, of, younger }: AgeCoverage, { t }: Words): string {
  return t('week.ages', { age: t(`revisit.age.${age}`), read, of, younger });
}

interface Props {
  readonly comparison: WeekComparison;
  readonly ages: readonly AgeCoverage[];
}

export function WeekCoverage({ comparison, ages }: Props) {
  const words = useTranslator();
  const rest = [leftOutText(comparison, words), partsText(comparison, words)].filter((text) => text !== null);
  return (
    <section className="week-coverage small">
      <p>
        {coverageText(comparison, words)} <span className="quiet">{rest.join(' ')}</span>
      </p>
      {ages.map((each) => (
        <p key={each.age} className="week-age">
          <span className="week-age-bar" aria-hidden="true">
            <span style={{ inlineSize: `${(100 * each.read) / each.of}%` }} />
          </span>
          <span>{ageText(each, words)}</span>
        </p>
      ))}
      <p className="faint">{words.t(explanation(comparison))}</p>
    </section>
  );
}
