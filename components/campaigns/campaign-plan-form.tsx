/** What is written down about a campaign, to read and to change. */
import { CAMPAIGN_ACTIONS, type CampaignAction, type CampaignPlan } from '@/lib/domain/campaigns/campaign-plan';
import { changePlan } from '@/lib/storage/write/campaigns';
import { useTranslator } from '../hooks/use-translator';
import { SelectField } from '../ui/field';
import { CampaignRuleForm } from './campaign-rule-form';
import { MoneyField, NoteField } from './kept-field';
import './campaign-plan-form.css';

interface Props {
  readonly accountKey: string;
  readonly campaign: string;
  readonly plan: CampaignPlan;
}

export function CampaignPlanForm({ accountKey, campaign, plan }: Props) {
  const { t } = useTranslator();
  const change = (parts: Partial<CampaignPlan>): void =>
    void changePlan(accountKey, campaign, (kept) => ({ ...kept, ...parts }), Date.now());
  return (
    <>
      <NoteField
        label={t('campaign.nextTime')}
        placeholder={t('campaign.nextTime.placeholder')}
        value={plan.nextTime}
        onChange={(nextTime) => change({ nextTime })}
      />
      <details className="campaign-plan">
        <summary className="small">{t('campaign.plan')}</summary>
        <MoneyField
          label={t('campaign.cost')}
          hint={t('campaign.cost.hint')}
          value={plan.cost}
          onChange={(cost) => change({ cost })}
        />
        <div className="campaign-pair">
          <SelectField
            label={t('campaign.action')}
            value={plan.action}
            options={CAMPAIGN_ACTIONS.map((value) => ({ value, label: t(`metric.${value}`) }))}
            onChange={(action) => change({ action: action as CampaignAction })}
          />
          <MoneyField label={t('campaign.worth')} value={plan.worth} onChange={(worth) => change({ worth })} />
        </div>
        <NoteField
          label={t('campaign.because')}
          placeholder={t('campaign.because.placeholder')}
          value={plan.because}
          onChange={(because) => change({ because })}
        />
        <CampaignRuleForm accountKey={accountKey} campaign={campaign} rule={plan.rule} />
      </details>
    </>
  );
}
