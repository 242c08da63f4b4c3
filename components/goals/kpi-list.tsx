/** The catalogue of KPIs with a switch each, those in use first. The seventh is refused with the reason. */
import { useState } from 'react';
import { CATALOGUE, type CatalogueId, isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import { lacksLeading } from '@/lib/domain/goals/goal-hints';
import { MAX_KPIS } from '@/lib/domain/suggested-kpis';
import { type GoalsView, useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { Section } from '../options/page-head';
import { ChangeBar } from './change-bar';
import type { AccountNames } from './change-words';
import { useGoalEditing } from './goal-editing';
import { KpiListRow } from './kpi-list-row';
import { KpiPlaces } from './kpi-places';
import './kpi-list.css';

/** Shown before "more" is asked for; those in use always are. */
const COMMON: readonly CatalogueId[] = [
  'engagement_rate_by_impressions',
  'engagement_rate_by_followers',
  'impressions',
  'engagements',
  'comments',
  'shares',
  'saves',
  'clicks',
  'follower_growth_rate',
  'posts',
];

const EVERY = Object.keys(CATALOGUE).filter(isCatalogueId);

/** KPIs in use in their order, then those that were, then the common ones, then, if wanted, all others. */
function listed({ goals, log }: GoalsView, isWhole: boolean): readonly string[] {
  const own = goals.ownKpis.map(({ name }) => name);
  const used = goals.kpis.map(({ kpi }) => kpi);
  const once = log.flatMap(({ change }) => ('kpi' in change && isCatalogueId(change.kpi) ? [change.kpi] : []));
  return [...new Set([...used, ...own, ...once, ...COMMON, ...(isWhole ? EVERY : [])])];
}

function Heads() {
  const { t } = useTranslator();
  return (
    <div className="kpi-row kpi-row-head small faint" aria-hidden="true">
      <span />
      <span>{t('goals.column.metric')}</span>
      <span>{t('goals.column.formula')}</span>
      <span>{t('goals.column.visible')}</span>
      <span>{t('goals.column.kind')}</span>
    </div>
  );
}

interface Props {
  readonly platforms: readonly string[];
  readonly accounts: AccountNames;
}

export function KpiList({ platforms, accounts }: Props) {
  const { t } = useTranslator();
  const view = useGoals();
  const { goals } = view;
  const { propose } = useGoalEditing();
  const [isWhole, setWhole] = useState(false);
  const kpis = listed(view, isWhole);
  const rest = listed(view, true).length - kpis.length;
  const isFull = goals.kpis.length >= MAX_KPIS;
  const change = (kpi: string, on: boolean): void =>
    propose('kpis', [on ? { kind: 'kpi added', kpi } : { kind: 'kpi removed', kpi }]);
  return (
    <Section title={t('goals.kpis')} aside={<KpiPlaces taken={goals.kpis.length} />} lead={t('goals.cap')}>
      <Heads />
      <ul className="kpi-list">
        {kpis.map((kpi) => (
          <KpiListRow
            key={kpi}
            kpi={kpi}
            platforms={platforms}
            goal={goals.kpis.find((each) => each.kpi === kpi) ?? null}
            leftOut={goals.notChosen.find((each) => each.kpi === kpi) ?? null}
            onSwitch={(on) => change(kpi, on)}
          />
        ))}
      </ul>
      <ChangeBar place="kpis" accounts={accounts} />
      {isFull && <p className="small quiet">{t('goals.full')}</p>}
      {lacksLeading(goals) && <p className="small quiet">{t('goals.noLeading')}</p>}
      {rest > 0 && (
        <div>
          <button type="button" className="text-button" onClick={() => setWhole(true)}>
            {t('goals.more', { n: rest })}
          </button>
        </div>
      )}
    </Section>
  );
}
