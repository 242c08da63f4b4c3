/** A campaign's first seven days in short sentences, once they are over. */
import { useMemo, useState } from 'react';
import { type CampaignDigest, campaignDigest } from '@/lib/domain/campaigns/campaign-digest';
import type { CurveOptions } from '@/lib/domain/campaigns/campaign-curve';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { useHistory } from '../hooks/use-history';
import { useTranslator } from '../hooks/use-translator';
import { type Usuals, useUsuals } from '../hooks/use-usuals';
import { postTitle } from '../posts/post-title';
import { rangeText } from './range-text';

const NO_POSTS: readonly PostRecord[] = [];

/** How many of these posts were judged above, within and below usual, and how many not. */
function judged(posts: readonly PostRecord[], usuals: Usuals) {
  const counts = { above: 0, usual: 0, below: 0, none: 0 };
  for (const { key } of posts) {
    const usual = usuals.get(key);
    counts[usual?.kind === 'usual' ? usual.symbol : 'none'] += 1;
  }
  return counts;
}

/** What the sentences are made of. */
export interface JudgedDigest {
  readonly digest: CampaignDigest;
  /** Posts of the first seven days. */
  readonly early: readonly PostRecord[];
  readonly usuals: Usuals;
  readonly now: number;
}

/**
 * The digest of a campaign's posts with the verdict on each; null while its first seven days are not over, undefined until it
 * is worked out. `options` as `useCampaignCourse` gives them.
 */
export function useCampaignDigest(
  account: AccountRecord,
  posts: readonly PostRecord[],
  options: CurveOptions | null,
): JudgedDigest | null | undefined {
  const digest = useMemo(() => options && campaignDigest(posts, options), [posts, options]);
  const early = useMemo(
    () => (digest === null ? NO_POSTS : posts.filter(({ key }) => digest.posts.includes(key))),
    [digest, posts],
  );
  const history = useHistory(digest === null ? null : account.key);
  const usuals = useUsuals(account, early, digest === null ? undefined : history);
  const judgedDigest = useMemo(() => {
    if (options === null) return undefined;
    if (digest === null) return null;
    // Posts are judged a few at a time: until the last one is, the counts would be wrong.
    return early.every(({ key }) => usuals.has(key)) ? { digest, early, usuals, now: options.now } : undefined;
  }, [options, digest, early, usuals]);
  const [last, setLast] = useState(judgedDigest);
  if (judgedDigest !== undefined && judgedDigest !== last) setLast(judgedDigest);
  // While posts are judged anew, what stands there stays.
  return judgedDigest === undefined ? last : judgedDigest;
}

export function CampaignDigestText({ digest: { total, best }, early, usuals, now }: JudgedDigest) {
  const words = useTranslator();
  const { t } = words;
  const found = best === null ? undefined : early.find(({ key }) => key === best.key);
  return (
    <div className="campaign-digest">
      <h3>{t('campaign.digest')}</h3>
      <p>
        {total === null
          ? t('campaign.digest.unknown', { n: early.length })
          : t('campaign.digest.known', { n: early.length, value: rangeText(total, words), count: total.high })}{' '}
        {best !== null &&
          found !== undefined &&
          t('campaign.digest.best', { title: postTitle(found, words, now), value: rangeText(best.value, words) })}{' '}
        {t('campaign.digest.usual', judged(early, usuals))}
      </p>
    </div>
  );
}
