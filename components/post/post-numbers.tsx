/** The latest value of every number of a post, against what is usual. */
import { lazy, Suspense } from 'react';
import { POST_METRICS } from '@/lib/domain/metrics';
import type { PostRecord } from '@/lib/storage/records';
import { Figure } from '../figures/figure';
import type { JudgedPost } from '../hooks/use-judged-post';
import { useTranslator } from '../hooks/use-translator';
import { usualWords } from '../posts/usual-words';
import { Verdict } from '../ui/verdict-symbol';
import { rounded, rowVerdict } from './post-words';

const PostConversions = lazy(async () => ({ default: (await import('./post-conversions')).PostConversions }));

interface Props {
  readonly post: PostRecord;
  readonly judged: JudgedPost;
}

function Numbers({ post, judged }: Props) {
  const words = useTranslator();
  const { t } = words;
  const metrics = POST_METRICS.filter((metric) => post.latest[metric] !== undefined);
  if (metrics.length === 0) {
    return (
      <section className="post-section">
        <h2>{t('post.numbers.title')}</h2>
        <p className="quiet">{t('post.numbers.none')}</p>
      </section>
    );
  }
  return (
    <section className="post-section">
      <table className="post-table post-numbers">
        <caption className="visually-hidden">{t('post.numbers.title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <h2>{t('post.numbers.title')}</h2>
            </th>
            <th scope="col" className="post-number">
              {t('post.numbers.value')}
            </th>
            <th scope="col" className="post-number">
              {t('post.numbers.usual')}
            </th>
            <th scope="col">{t('post.numbers.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map((metric) => {
            const usual = judged.byMetric.get(metric);
            const { symbol, text } = usualWords(usual, words);
            return (
              <tr key={metric}>
                <th scope="row">{t(`metric.${metric}`)}</th>
                <td className="post-number strong">
                  <Figure value={post.latest[metric] ?? null} />
                </td>
                <td className="post-number quiet">
                  <Figure value={usual?.kind === 'usual' ? rounded(usual.expected) : null} reason={text} />
                </td>
                <td title={text}>
                  <Verdict name={symbol}>{rowVerdict(usual, words) || text}</Verdict>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

export function PostNumbers({ post, judged }: Props) {
  return (
    <>
      <Numbers post={post} judged={judged} />
      <Suspense>
        <PostConversions postKey={post.key} />
      </Suspense>
    </>
  );
}
