/** A campaign's first seven days in short sentences, once they are over. */
import { useMemo } from 'react';
import { campaignDigest } from '@/lib/domain/campaigns/campaign-digest';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { useHistory } from '../hooks/use-history';
import { useTranslator } from '../hooks/use-translator';
import { type Usuals, useUsuals } from '../hooks/use-usuals';
import { postTitle } from '../posts/post-title';
import { rangeText } from './range-text';
import { useCampaignCourse } from './use-campaign-course';

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

interface Props {
  readonly account: AccountRecord;
  readonly posts: readonly PostRecord[];
}

export function CampaignDigestText({ account, posts }: Props) {
  const words = useTranslator();
  const { t } = words;
  const options = useCampaignCourse(account, posts);
  const digest = useMemo(() => (options === null ? null : campaignDigest(posts, options)), [posts, options]);
  const early = useMemo(
    () => (digest === null ? NO_POSTS : posts.filter(({ key }) => digest.posts.includes(key))),
    [digest, posts],
  );
  const history = useHistory(digest === null ? null : account.key);
  const usuals = useUsuals(account, early, digest === null ? undefined : history);
  if (digest === null || options === null) return null;
  const { total, best } = digest;
  const found = best === null ? undefined : early.find(({ key }) => key === best.key);
  // Posts are judged a few at a time: until the last one is, the counts would be wrong.
  const isJudged = early.every(({ key }) => usuals.has(key));
  return (
    <div className="campaign-digest">
      <h3>{t('campaign.digest')}</h3>
      <p>
        {total === null
          ? t('campaign.digest.unknown', { n: early.length })
          : t('campaign.digest.known', { n: early.length, value: rangeText(total, words) })}{' '}
        {best !== null &&
          found !== undefined &&
          t('campaign.digest.best', {
            title: postTitle(found, words, options.now),
            value: rangeText(best.value, words),
          })}{' '}
        {isJudged && t('campaign.digest.usual', judged(early, usuals))}
      </p>
    </div>
  );
}
