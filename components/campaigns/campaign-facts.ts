/** The numbers of a campaign with what stands behind each, ready to be written. Pure. */
import type { CampaignPlan } from '@/lib/domain/campaigns/campaign-plan';
import { campaignReturn } from '@/lib/domain/campaigns/campaign-return';
import type { CampaignSummary } from '@/lib/domain/campaigns/campaign-summary';
import type { CampaignConversions } from '@/lib/domain/conversions/campaign-conversions';
import type { ImportedSum } from '@/lib/domain/conversions/counted';
import type { Interval } from '@/lib/domain/interval';
import { isMoney, TYPED_BY_USER, type TypedByUser } from '@/lib/domain/typed-values';
import type { Words } from '@/lib/i18n/words';
import { writeTarget } from '../goals/target-number';
import { shown } from '../week/week-rows';

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly detail: string;
}

const amount = (value: number) => ({ value, low: value, high: value });

const behind = ({ rows, fileAt }: ImportedSum, { t, dates }: Words): string =>
  t('conversions.behind', { n: rows, date: dates.date(fileAt) });

/** Money as exact as it was told. */
const written = (metric: TypedByUser, total: number, { numbers, locale }: Words): string =>
  isMoney(metric) ? writeTarget(total, 'money', locale) : numbers.count(total);

/** What was typed in or imported for the posts; the cost stands among the facts of money. */
function typedFacts({ typed, posts }: CampaignSummary, words: Words): readonly Fact[] {
  const { t } = words;
  return TYPED_BY_USER.flatMap((metric) => {
    const sum = typed.get(metric);
    if (sum === undefined || metric === 'cost') return [];
    const { imported } = sum;
    const byHand = sum.posts - (imported?.posts ?? 0);
    const detail = [
      ...(byHand > 0 ? [t('campaign.typedFor', { n: byHand, of: posts })] : []),
      ...(imported === undefined ? [] : [t('conversions.imported', { behind: behind(imported, words) })]),
    ].join(', ');
    return [{ name: t(`metric.${metric}`), value: written(metric, sum.total, words), detail }];
  });
}

/** What names the campaign while numbers were typed in for its posts: perhaps the same ones. */
const besideFacts = (beside: CampaignConversions['beside'], words: Words): readonly Fact[] =>
  [...beside].map(([metric, sum]) => ({
    name: words.t(`metric.${metric}`),
    value: written(metric, sum.total, words),
    detail: words.t('conversions.beside', { behind: behind(sum, words) }),
  }));

function moneyFacts(summary: CampaignSummary, plan: CampaignPlan, { t, numbers, locale }: Words): readonly Fact[] {
  const { cost, actions, isWhole, costPerAction, value, returnOnInvestment, returnOnRevenue } = campaignReturn(
    plan,
    summary,
  );
  const { posts } = summary;
  const action = t(`metric.${plan.action}`).toLocaleLowerCase(locale);
  const behind = t('campaign.behind', { n: actions?.known ?? 0, of: posts });
  const bound = (which: 'atLeast' | 'atMost', text: string): string =>
    isWhole ? text : t(`campaign.${which}`, { value: text });
  const fact = (name: string, detail: string, found: Interval | null, write: (range: Interval) => string): Fact[] =>
    found === null ? [] : [{ name, value: write(found), detail }];
  const roi = t('metric.return_on_investment');
  const money = (range: Interval): string => numbers.decimal(shown(range));
  // What is certain to the last digit is written so; a quotient need not be.
  const sum = (range: Interval): string =>
    range.low === range.high ? writeTarget(range.low, 'money', locale) : money(range);
  const percent = (range: Interval): string => numbers.percent(shown(range));
  return [
    ...fact(
      t('metric.cost'),
      cost?.from === 'typed' ? t('campaign.typedFor', { n: cost.posts, of: posts }) : t('campaign.forWhole'),
      cost === null ? null : amount(cost.amount),
      sum,
    ),
    ...fact(t('campaign.perAction', { action }), behind, costPerAction, (range) => bound('atMost', money(range))),
    ...fact(t('campaign.value', { action }), behind, value, (range) => bound('atLeast', sum(range))),
    ...fact(roi, t('campaign.returnOfValue'), returnOnInvestment, (range) => bound('atLeast', percent(range))),
    ...fact(roi, t('campaign.return'), returnOnRevenue === null ? null : amount(returnOnRevenue), percent),
  ];
}

export function campaignFacts(
  summary: CampaignSummary,
  plan: CampaignPlan,
  words: Words,
  beside: CampaignConversions['beside'] = new Map(),
): readonly Fact[] {
  const { t, numbers } = words;
  const { engagements, posts } = summary;
  return [
    {
      name: t('metric.engagements'),
      value: numbers.short(engagements === null ? null : shown(engagements.total)),
      detail: t('campaign.behind', { n: engagements?.known ?? 0, of: posts }),
    },
    ...typedFacts(summary, words),
    ...besideFacts(beside, words),
    ...moneyFacts(summary, plan, words),
  ];
}
