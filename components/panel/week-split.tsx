/** Why a week's engagements changed: more or fewer posts, another mix of formats, better or worse posts. */
import { type WeekChange, weekChange } from '@/lib/domain/week-verdict/week-change';
import type { WeekComparison } from '@/lib/domain/week-comparison';
import type { Words } from '@/lib/i18n/words';
import { SplitBars, type SplitPart } from '../charts/split-bars';
import { useTranslator } from '../hooks/use-translator';
import { signed, typicalText, wholeParts } from './week-split-words';

function partsOf(change: WeekChange, words: Words): readonly SplitPart[] {
  const { t } = words;
  const { posts, mix, better } = wholeParts(change);
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
      t(posts < 0 ? 'split.fewerPosts' : 'split.morePosts'),
      posts,
      t('split.against', { now: change.current.posts, before: change.previous.posts }),
    ),
    part('mix', t('split.mix'), mix),
    part(
      'better',
      change.isTelling ? t(better < 0 ? 'split.worse' : 'split.better') : t('split.perPost'),
      better,
      t('split.sameFormats'),
    ),
  ];
}

export function WeekSplit({ comparison }: { readonly comparison: WeekComparison }) {
  const words = useTranslator();
  const { t, numbers } = words;
  const engagements = comparison.metrics.find(({ metric }) => metric === 'engagements');
  const change = engagements === undefined ? null : weekChange(engagements);
  if (change === null || engagements === undefined) return null;
  const value = Math.round(change.current.total) - Math.round(change.previous.total);
  const text = signed(value, words);
  const title = value === 0 ? t('split.title.none') : t('split.title', { change: text });
  return (
    <section className="week-section">
      <h2>{title}</h2>
      <p className="small quiet">
        {t(comparison.running ? 'split.lead.running' : 'split.lead', {
          now: numbers.count(Math.round(change.current.total)),
          before: numbers.count(Math.round(change.previous.total)),
        })}{' '}
        {!change.isComplete && t('split.partial')}
      </p>
      <SplitBars
        caption={title}
        parts={partsOf(change, words)}
        total={{ id: 'total', name: t('split.total'), detail: '', value, text }}
        heads={[t('split.part'), t('split.change')]}
      />
      <p className="small quiet">{typicalText(change, engagements, words)}</p>
    </section>
  );
}
