/** What a campaign came to: engagements, what was typed in, return on cost, and how it held up. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type CampaignSummary, campaignSummary } from '@/lib/domain/campaigns/campaign-summary';
import { isMoney, TYPED_BY_USER } from '@/lib/domain/typed-values';
import type { Words } from '@/lib/i18n/words';
import { annotationsOf } from '@/lib/storage/queries/annotations';
import { postsOfCampaign } from '@/lib/storage/queries/campaigns';
import type { AccountRecord } from '@/lib/storage/records';
import { PillarScoreLine } from '../goals/pillar-score-line';
import { useTranslator } from '../hooks/use-translator';
import { shown } from '../week/week-rows';

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly detail: string;
}

function factsOf({ engagements, posts, typed, returnOnCost }: CampaignSummary, words: Words): readonly Fact[] {
  const { t, numbers } = words;
  const amount = (value: number) => ({ value, low: value, high: value });
  return [
    {
      name: t('metric.engagements'),
      value: engagements === null ? numbers.short(null) : numbers.short(shown(engagements.total)),
      detail: t('campaign.behind', { n: engagements?.known ?? 0, of: posts }),
    },
    ...TYPED_BY_USER.flatMap((metric) => {
      const sum = typed.get(metric);
      if (sum === undefined) return [];
      const value = isMoney(metric) ? numbers.decimal(amount(sum.total)) : numbers.count(sum.total);
      return [{ name: t(`metric.${metric}`), value, detail: t('campaign.typedFor', { n: sum.posts, of: posts }) }];
    }),
    ...(returnOnCost === null
      ? []
      : [
          {
            name: t('metric.return_on_investment'),
            value: numbers.percent(amount(returnOnCost)),
            detail: t('campaign.return'),
          },
        ]),
  ];
}

function spanText({ span, shape }: CampaignSummary, { t, dates }: Words): string {
  const range = span === null ? '' : dates.range(span.first, span.last);
  return shape === null ? t('campaign.span', { range }) : t(`campaign.shape.${shape}`, { range });
}

interface Props {
  readonly account: AccountRecord;
  readonly campaign: string;
}

export function CampaignResult({ account, campaign }: Props) {
  const words = useTranslator();
  const { t } = words;
  const found = useLiveQuery(async () => {
    const posts = await postsOfCampaign(account.key, campaign);
    return { posts, annotations: await annotationsOf(posts.map(({ key }) => key)) };
  }, [account.key, campaign]);
  const summary = useMemo(
    () =>
      found === undefined
        ? null
        : campaignSummary(
            found.posts,
            found.annotations.map(({ typed }) => typed),
          ),
    [found],
  );
  const keys = useMemo(() => found?.posts.map(({ key }) => key) ?? [], [found]);
  if (summary === null) return null;
  return (
    <section className="campaign-result" aria-label={campaign}>
      <h2>{t('campaign.title', { campaign, n: summary.posts })}</h2>
      <p className="small quiet">{spanText(summary, words)}</p>
      <dl>
        {factsOf(summary, words).map(({ name, value, detail }) => (
          <div key={name}>
            <dt className="small quiet">{name}</dt>
            <dd>
              {value} <span className="small faint">{detail}</span>
            </dd>
          </div>
        ))}
      </dl>
      <PillarScoreLine accountKey={account.key} platform={account.platform} posts={keys} />
    </section>
  );
}
