/** What a campaign came to: engagements, what was typed in, return on cost, how it held up, and what is planned for it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { lazy, Suspense, useMemo } from 'react';
import { type CampaignSummary, campaignSummary } from '@/lib/domain/campaigns/campaign-summary';
import type { Words } from '@/lib/i18n/words';
import { campaignConversions } from '@/lib/domain/conversions/campaign-conversions';
import { annotationsOf } from '@/lib/storage/queries/annotations';
import { planOfCampaign, postsOfCampaign } from '@/lib/storage/queries/campaigns';
import { conversionsOfCampaign } from '@/lib/storage/queries/conversions';
import type { AccountRecord } from '@/lib/storage/records';
import { PillarScoreLine } from '../goals/pillar-score-line';
import { useTranslator } from '../hooks/use-translator';
import { oneDot } from '../week/week-words';
import { campaignFacts } from './campaign-facts';

const CampaignDigest = lazy(async () => ({ default: (await import('./campaign-digest')).CampaignDigestText }));
const CampaignCourse = lazy(async () => ({ default: (await import('./campaign-course')).CampaignCourse }));
const CampaignPlanForm = lazy(async () => ({ default: (await import('./campaign-plan-form')).CampaignPlanForm }));

function spanText({ span, shape }: CampaignSummary, { t, dates }: Words): string {
  const range = span === null ? '' : dates.range(span.first, span.last);
  return oneDot(shape === null ? t('campaign.span', { range }) : t(`campaign.shape.${shape}`, { range }));
}

interface Props {
  readonly account: AccountRecord;
  readonly campaign: string;
}

export function CampaignResult({ account, campaign }: Props) {
  const words = useTranslator();
  const { t } = words;
  const found = useLiveQuery(async () => {
    const [posts, plan] = await Promise.all([
      postsOfCampaign(account.key, campaign),
      planOfCampaign(account.key, campaign),
    ]);
    const keys = posts.map(({ key }) => key);
    const annotations = await annotationsOf(keys);
    const rows = await conversionsOfCampaign(account.key, campaign, keys);
    return { campaign, posts, plan, annotations, conversions: campaignConversions(keys, annotations, rows) };
  }, [account.key, campaign]);
  const summary = useMemo(
    () =>
      found === undefined
        ? null
        : campaignSummary(
            found.posts,
            found.annotations.map(({ typed }) => typed),
            found.conversions.counted,
          ),
    [found],
  );
  const keys = useMemo(() => found?.posts.map(({ key }) => key) ?? [], [found]);
  if (found === undefined || summary === null || found.campaign !== campaign) return null;
  return (
    <section className="campaign-result" aria-label={campaign}>
      <h2>{t('campaign.title', { campaign, n: summary.posts })}</h2>
      <Suspense>
        <CampaignDigest account={account} posts={found.posts} />
      </Suspense>
      <p className="small quiet">{spanText(summary, words)}</p>
      <dl>
        {campaignFacts(summary, found.plan, words, found.conversions.beside).map(({ name, value, detail }) => (
          <div key={`${name} ${detail}`}>
            <dt className="small quiet">{name}</dt>
            <dd>
              {value} <span className="small faint">{detail}</span>
            </dd>
          </div>
        ))}
      </dl>
      <PillarScoreLine accountKey={account.key} platform={account.platform} posts={keys} />
      <Suspense>
        <CampaignCourse account={account} campaign={campaign} posts={found.posts} />
        <CampaignPlanForm
          key={`${account.key} ${campaign}`}
          accountKey={account.key}
          campaign={campaign}
          plan={found.plan}
        />
      </Suspense>
    </section>
  );
}
