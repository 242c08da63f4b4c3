/** What a campaign came to: engagements, what was typed in, return on cost, how it held up, and what is planned for it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { type CampaignSummary, campaignSummary } from '@/lib/domain/campaigns/campaign-summary';
import type { Words } from '@/lib/i18n/words';
import { campaignConversions } from '@/lib/domain/conversions/campaign-conversions';
import { annotationsOf } from '@/lib/storage/queries/annotations';
import { planOfCampaign, postsOfCampaign } from '@/lib/storage/queries/campaigns';
import { conversionsOfCampaign } from '@/lib/storage/queries/conversions';
import type { AccountRecord } from '@/lib/storage/records';
import { PillarScoreText } from '../goals/pillar-score-line';
import { usePillarScore } from '../goals/use-pillar-score';
import { useTranslator } from '../hooks/use-translator';
import { oneDot } from '../week/week-words';
import { CampaignCourse } from './campaign-course';
import { CampaignDigestText, useCampaignDigest } from './campaign-digest';
import { campaignFacts } from './campaign-facts';
import { CampaignPlanForm } from './campaign-plan-form';
import { useCampaignCourse } from './use-campaign-course';

function spanText({ span, shape }: CampaignSummary, { t, dates }: Words): string {
  const range = span === null ? '' : dates.range(span.first, span.last);
  return oneDot(shape === null ? t('campaign.span', { range }) : t(`campaign.shape.${shape}`, { range }));
}

/** What is kept of a campaign. */
async function readCampaign(account: AccountRecord, campaign: string) {
  const [posts, plan] = await Promise.all([
    postsOfCampaign(account.key, campaign),
    planOfCampaign(account.key, campaign),
  ]);
  const keys = posts.map(({ key }) => key);
  const annotations = await annotationsOf(keys);
  const rows = await conversionsOfCampaign(account.key, campaign, keys);
  return { campaign, posts, plan, annotations, conversions: campaignConversions(keys, annotations, rows) };
}

interface Props {
  readonly account: AccountRecord;
  readonly campaign: string;
  /** The result of this campaign is there; from now on it changes only with what it is made of. */
  readonly onShown: (campaign: string) => void;
}

interface FoundProps extends Props {
  readonly found: Awaited<ReturnType<typeof readCampaign>>;
}

/** Drawn once, when all of it is known: what stands below is being pressed by then, and must not move. */
function FoundCampaign({ account, campaign, onShown, found: { posts, plan, annotations, conversions } }: FoundProps) {
  const words = useTranslator();
  const summary = useMemo(
    () =>
      campaignSummary(
        posts,
        annotations.map(({ typed }) => typed),
        conversions.counted,
      ),
    [posts, annotations, conversions],
  );
  const keys = useMemo(() => posts.map(({ key }) => key), [posts]);
  const options = useCampaignCourse(account, posts);
  const digest = useCampaignDigest(account, posts, options);
  const ranked = usePillarScore(account.key, account.platform, keys);
  const [isShown, setShown] = useState(false);
  if (!isShown && options !== null && digest !== undefined && ranked !== undefined) setShown(true);
  useEffect(() => {
    if (isShown) onShown(campaign);
  }, [isShown, campaign, onShown]);
  if (!isShown || options === null) return null;
  return (
    <section className="campaign-result" aria-label={campaign}>
      <h2>{words.t('campaign.title', { campaign, n: summary.posts })}</h2>
      {digest && <CampaignDigestText {...digest} />}
      <p className="small quiet">{spanText(summary, words)}</p>
      <dl>
        {campaignFacts(summary, plan, words, conversions.beside).map(({ name, value, detail }) => (
          <div key={`${name} ${detail}`}>
            <dt className="small quiet">{name}</dt>
            <dd>
              {value} <span className="small faint">{detail}</span>
            </dd>
          </div>
        ))}
      </dl>
      <PillarScoreText ranked={ranked ?? null} />
      <CampaignCourse campaign={campaign} posts={posts} options={options} />
      <CampaignPlanForm accountKey={account.key} campaign={campaign} plan={plan} />
    </section>
  );
}

export function CampaignResult(props: Props) {
  const { account, campaign } = props;
  const found = useLiveQuery(() => readCampaign(account, campaign), [account.key, campaign]);
  if (found?.campaign !== campaign) return null;
  return <FoundCampaign key={`${account.key} ${campaign}`} {...props} found={found} />;
}
