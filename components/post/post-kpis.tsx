/** The KPIs of the goals for one post, against the targets for posts. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { withImported } from '@/lib/domain/conversions/counted';
import { postStandings } from '@/lib/domain/goals/post-standing';
import { followerPoints } from '@/lib/domain/rates/followers-at';
import { factsById } from '@/lib/platforms/lookup';
import { accountReadings } from '@/lib/storage/queries/accounts';
import { conversionsOfPost } from '@/lib/storage/queries/conversions';
import type { AnnotationRecord, PostRecord } from '@/lib/storage/records';
import { kpiRow } from '../goals/kpi-rows';
import { KpiTable } from '../goals/kpi-table';
import { visibilityOf } from '../goals/visible-kpis';
import { useGoals } from '../hooks/use-goals';
import { withTyped } from '../hooks/use-standings';
import { useTranslator } from '../hooks/use-translator';

interface Props {
  readonly post: PostRecord;
  readonly annotation: AnnotationRecord | null;
}

/** Nothing without goals. */
export function PostKpis({ post, annotation }: Props) {
  const words = useTranslator();
  const { t } = words;
  const { goals } = useGoals();
  const followers = useLiveQuery(() => accountReadings(post.accountKey).then(followerPoints), [post.accountKey]);
  const conversions = useLiveQuery(() => conversionsOfPost(post.key), [post.key]);
  const rows = useMemo(() => {
    if (followers === undefined || conversions === undefined) return [];
    const facts = factsById(post.platform);
    const counted = withImported(annotation?.typed ?? [], conversions);
    const [typed] = withTyped([post], [{ postKey: post.key, typed: counted }]);
    if (typed === undefined) return [];
    return postStandings(typed, post.accountKey, goals, followers).map((standing) => {
      const visibility = facts === null ? 'never' : visibilityOf(standing.kpi, goals.ownKpis, facts);
      const place = { isMissing: false, isShown: visibility !== 'never', isTyped: visibility === 'typed' };
      return kpiRow({ ...standing, parts: null, pace: null }, goals.ownKpis, place, words);
    });
  }, [followers, conversions, post, annotation, goals, words]);
  if (rows.length === 0) return null;
  return (
    <section className="post-section">
      <h2>{t('post.kpis.title')}</h2>
      <KpiTable rows={rows} />
    </section>
  );
}
