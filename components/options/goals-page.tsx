/** Options, Goals: what is aimed at, how much of it, until when, and everything that was ever changed about it. */
import { useMemo, useState } from 'react';
import type { AccountRecord } from '@/lib/storage/records';
import { handleOf, platformName } from '../accounts/naming';
import { ChangeLog } from '../goals/change-log';
import type { AccountNames } from '../goals/change-words';
import { GoalEditingProvider } from '../goals/goal-editing';
import { KpiList } from '../goals/kpi-list';
import { OwnKpiSection } from '../goals/own-kpi-section';
import { ReviewSection } from '../goals/review-section';
import { StrategySection } from '../goals/strategy-section';
import { TargetsSection } from '../goals/targets-section';
import { YardsticksSection } from '../goals/yardsticks-section';
import { HelpLink } from '../help/help-link';
import { useTrackedAccounts } from '../hooks/use-accounts';
import { useGoals } from '../hooks/use-goals';
import { useSitesInUse } from '../hooks/use-sites';
import { useTranslator } from '../hooks/use-translator';
import { SelectField } from '../ui/field';
import { PageHead } from './page-head';
import '../goals/goals.css';

const ALL = 'all';

/** How many KPIs there are, how many tell what is coming, and when to look again. */
function useLead(): string {
  const { t, dates } = useTranslator();
  const { kpis, reviewOn } = useGoals().goals;
  if (kpis.length === 0) return t('goals.lead');
  const leading = kpis.filter(({ timing }) => timing === 'leading').length;
  const chosen = t('goals.lead.chosen', { n: kpis.length, leading });
  return reviewOn === null ? chosen : `${chosen} ${t('goals.lead.review', { day: dates.date(Date.parse(reviewOn)) })}`;
}

interface ScopeProps {
  readonly accounts: readonly AccountRecord[];
  readonly scope: string;
  readonly onChange: (scope: string) => void;
}

/** For whom targets are: all accounts, or one of several. */
function Scope({ accounts, scope, onChange }: ScopeProps) {
  const { t } = useTranslator();
  if (accounts.length < 2) return null;
  const options = [
    { value: ALL, label: t('goals.scope.all') },
    ...accounts.map((account) => ({
      value: account.key,
      label: t('accounts.handleOn', { handle: handleOf(account), platform: platformName(account.platform) }),
    })),
  ];
  return (
    <div className="goals-scope">
      <SelectField label={t('goals.scope')} value={scope} options={options} onChange={onChange} />
    </div>
  );
}

function namesOf(accounts: readonly AccountRecord[]): AccountNames {
  return new Map(accounts.map((account) => [account.key, `${handleOf(account)}, ${platformName(account.platform)}`]));
}

export function GoalsPage() {
  const { t } = useTranslator();
  const lead = useLead();
  const tracked = useTrackedAccounts();
  const sites = useSitesInUse();
  const own = useMemo(() => (tracked ?? []).filter(({ relation }) => relation === 'own'), [tracked]);
  const [scope, setScope] = useState(ALL);
  const names = useMemo(() => namesOf(tracked ?? []), [tracked]);
  const account = own.find(({ key }) => key === scope) ?? null;
  const measured = account ?? (own.length === 1 ? (own[0] ?? null) : null);
  const inUse = own.length > 0 ? own.map(({ platform }) => platform) : sites.map(({ platform }) => platform);
  const platforms = account === null ? [...new Set(inUse)] : [account.platform];
  return (
    <GoalEditingProvider>
      <PageHead title={t('goals.title')}>
        {lead} <HelpLink to="numbers" />
      </PageHead>
      <StrategySection accounts={names} measured={measured} />
      <Scope accounts={own} scope={account?.key ?? ALL} onChange={setScope} />
      <KpiList platforms={platforms} accounts={names} />
      <TargetsSection account={account} measured={measured} accounts={names} />
      <div className="goals-columns goals-columns-uneven">
        <ReviewSection />
        <ChangeLog accounts={names} />
      </div>
      <OwnKpiSection accounts={names} />
      <YardsticksSection measured={measured} />
    </GoalEditingProvider>
  );
}
