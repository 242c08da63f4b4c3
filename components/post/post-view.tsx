/** One post: how it did, how it grew, its numbers, and every reading behind them. */
import { useState } from 'react';
import { POST_METRICS, type PostMetric } from '@/lib/domain/metrics';
import type { PostRecord } from '@/lib/storage/records';
import { type JudgedPost, useJudgedPost } from '../hooks/use-judged-post';
import { type PostWithReadings, usePost } from '../hooks/use-history';
import { useNow } from '../hooks/use-now';
import { PillarScoreLine } from '../goals/pillar-score-line';
import { useTranslator } from '../hooks/use-translator';
import { postTitle } from '../posts/post-title';
import { Button, SiteLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { SelectField } from '../ui/field';
import { Skeleton } from '../ui/skeleton';
import { PostGrowth } from './post-growth';
import { PostNumbers } from './post-numbers';
import { PostKpis } from './post-kpis';
import { PostNotes } from './post-notes';
import { PostReadings } from './post-readings';
import { PostTyped } from './post-typed';
import { postAnswer, postEvidence, rankText } from './post-words';
import './post-view.css';

interface Props {
  readonly postKey: string;
  readonly onBack: () => void;
}

function Head({ post, onBack }: { readonly post: PostRecord; readonly onBack: () => void }) {
  const words = useTranslator();
  const { t, dates } = words;
  const now = useNow();
  const format = t(`format.${post.format ?? 'unknown'}`);
  return (
    <header className="post-head">
      <div className="post-path small">
        <button type="button" className="link-button" onClick={onBack}>
          {t('post.back')}
        </button>
        <span className="quiet" title={post.publishedAt === null ? undefined : dates.full(post.publishedAt)}>
          {post.publishedAt === null
            ? t('post.subtitleUndated', { format })
            : t('post.subtitle', {
                format,
                when: `${dates.day(post.publishedAt, now)} ${dates.time(post.publishedAt)}`,
              })}
        </span>
        {post.permalink !== null && <SiteLink href={post.permalink}>{t('post.open')}</SiteLink>}
      </div>
      <p className="post-text">{post.text ?? postTitle(post, words, now)}</p>
    </header>
  );
}

/** The number whose readings are shown first: the one that leads, or for all engagements the largest of its parts. */
function preferredMetric(post: PostRecord, judged: JudgedPost): PostMetric | null {
  const { metric } = judged;
  if (metric !== null && metric !== 'engagements') return metric;
  return post.latest.likes === undefined ? null : 'likes';
}

interface DetailProps {
  readonly found: PostWithReadings;
  readonly judged: JudgedPost;
}

function Detail({ found, judged }: DetailProps) {
  const { post, readings, raw, corrections } = found;
  const words = useTranslator();
  const { t } = words;
  const evidence = postEvidence(judged.usual, words);
  const [chosen, setChosen] = useState<PostMetric | null>(null);
  const read = POST_METRICS.filter((metric) => raw.some(({ metrics }) => metrics[metric] !== undefined));
  const preferred = preferredMetric(post, judged);
  const metric = read.find((each) => each === chosen) ?? read.find((each) => each === preferred) ?? read[0];
  return (
    <>
      <div className="post-verdict">
        <h1 className="answer">{postAnswer(judged, words)}</h1>
        {evidence !== null && <p className="small quiet">{evidence}</p>}
        {judged.rank !== null && <p className="small quiet">{rankText(judged.rank, words)}</p>}
        {read.length > 1 && metric !== undefined && (
          <div className="post-metric">
            <SelectField
              label={t('post.readings.metric')}
              small
              value={metric}
              options={read.map((each) => ({ value: each, label: t(`metric.${each}`) }))}
              onChange={(value) => setChosen(read.find((each) => each === value) ?? null)}
            />
          </div>
        )}
      </div>
      {metric !== undefined && <PostGrowth post={post} judged={judged} readings={readings} metric={metric} />}
      <PostNumbers post={post} judged={judged} />
      {metric !== undefined && <PostReadings post={post} readings={raw} corrections={corrections} metric={metric} />}
    </>
  );
}

export function PostView({ postKey, onBack }: Props) {
  const { t } = useTranslator();
  const found = usePost(postKey);
  const judged = useJudgedPost(found?.post ?? null);
  if (found === undefined) return <Skeleton title={t('panel.post')} rows={8} rowHeight={28} />;
  if (found === null) {
    return (
      <EmptyState isView title={t('post.gone.title')} action={<Button onClick={onBack}>{t('post.back')}</Button>}>
        {t('post.gone.text')}
      </EmptyState>
    );
  }
  const { post, annotation } = found;
  return (
    <article className="post-view">
      <Head post={post} onBack={onBack} />
      {judged === undefined ? (
        <Skeleton title={t('panel.post')} rows={7} rowHeight={28} />
      ) : (
        <Detail key={`numbers ${post.key}`} found={found} judged={judged} />
      )}
      <PostKpis post={post} annotation={annotation} />
      <PillarScoreLine accountKey={post.accountKey} platform={post.platform} posts={[post.key]} />
      <PostTyped key={`typed ${post.key}`} post={post} annotation={annotation} />
      <PostNotes key={`notes ${post.key}`} post={post} annotation={annotation} />
    </article>
  );
}
