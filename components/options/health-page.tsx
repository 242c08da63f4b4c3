/** Options, Health: per site what was found and what was read, and a switch to stop reading it for a while. */
import type { MessageKey } from '@/lib/i18n/translator';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { isOtherSite } from '@/lib/platforms/other-site';
import { platformName } from '../accounts/naming';
import { BusyPages } from '../health/busy-pages';
import { fieldName } from '../health/field-name';
import { RepairsSection } from '../health/repairs-section';
import { ReportSection } from '../health/report-section';
import { TeachButton } from '../health/teach-button';
import type { FieldState, FieldSummary, HealthSummary } from '../health/summarise-health';
import { HelpLink } from '../help/help-link';
import { HEALTH_DAYS, useHealth } from '../hooks/use-health';
import { useNow } from '../hooks/use-now';
import { useOtherSites, usePermitted, useSitesInUse } from '../hooks/use-sites';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { setPaused } from '../sites/allow-sites';
import { settingsOf, type Site } from '../sites/known-sites';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Switch } from '../ui/switch';
import { Verdict, type VerdictSymbolName } from '../ui/verdict-symbol';
import { PageHead, Section } from './page-head';
import './health-page.css';

const FIELD_STATES: Readonly<Record<FieldState, { symbol: VerdictSymbolName; key: MessageKey }>> = {
  missing: { symbol: 'missed', key: 'health.field.missing' },
  partly: { symbol: 'close', key: 'health.field.partly' },
  ok: { symbol: 'met', key: 'health.field.ok' },
  optional: { symbol: 'few', key: 'health.field.optional' },
};

function FieldRow({ field }: { readonly field: FieldSummary }) {
  const words = useTranslator();
  const { t, dates, numbers } = words;
  const now = useNow();
  const { symbol, key } = FIELD_STATES[field.state];
  return (
    <tr>
      <th scope="row" className="health-name">
        {fieldName(field.name, words)}
      </th>
      <td className="health-number">
        {field.expected > 0
          ? t('health.field.found.value', { read: field.read, expected: field.expected })
          : numbers.count(field.read)}
      </td>
      <td className="health-last">
        {field.lastReadAt === null ? t('health.field.never') : dates.moment(field.lastReadAt, now)}
      </td>
      <td>
        <Verdict name={symbol}>{t(key)}</Verdict>
      </td>
    </tr>
  );
}

function FieldTable({ fields }: { readonly fields: readonly FieldSummary[] }) {
  const { t } = useTranslator();
  return (
    <table className="health-table">
      <thead>
        <tr className="faint">
          <th scope="col">{t('health.field')}</th>
          <th scope="col" className="health-number">
            {t('health.field.found')}
          </th>
          <th scope="col" className="health-last">
            {t('health.field.last')}
          </th>
          <th scope="col">{t('health.field.state')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <FieldRow key={field.name} field={field} />
        ))}
      </tbody>
    </table>
  );
}

function Trouble({ summary, name }: { readonly summary: HealthSummary; readonly name: string }) {
  const words = useTranslator();
  const { t, locale } = words;
  if (summary.state === 'broken') {
    return <Notice title={t('health.broken.title')}>{t('health.broken.text', { site: name })}</Notice>;
  }
  if (summary.state !== 'degraded') return null;
  const missing = summary.fields.filter(({ state }) => state === 'missing' || state === 'partly');
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    missing.map((field) => fieldName(field.name, words)),
  );
  return <Notice title={t('health.degraded.title')}>{t('health.degraded.text', { list, site: name })}</Notice>;
}

function stateKey(summary: HealthSummary, sites: readonly Site[], isPermitted: boolean, isPaused: boolean): MessageKey {
  if (sites.length > 0 && !isPermitted) return 'health.state.noPermission';
  return isPaused ? 'health.state.paused' : `health.state.${summary.state}`;
}

function PlatformHealth({ summary, sites }: { readonly summary: HealthSummary; readonly sites: readonly Site[] }) {
  const { t, dates } = useTranslator();
  const settings = useSettings();
  const now = useNow();
  const permitted = usePermitted(sites);
  const name = platformName(sites[0]?.platform ?? '');
  const isPermitted = permitted === null || sites.some((site) => permitted.has(site.key));
  const isPaused = sites.every((site) => settingsOf(site, settings).paused);
  // Nothing is wrong with a site of which nothing was shown yet, and nothing works.
  const isUnshown = isOtherSite(sites[0]?.platform ?? '') && summary.found === 0;
  const state = stateKey(isUnshown ? { ...summary, state: 'quiet' } : summary, sites, isPermitted, isPaused);
  return (
    <Section title={name} aside={isUnshown && state === 'health.state.quiet' ? undefined : t(state)}>
      <p className="small quiet">
        {summary.state === 'quiet' || isUnshown
          ? t(isUnshown ? 'teach.other.what' : 'health.quiet', { days: HEALTH_DAYS })
          : t('health.posts', {
              identified: summary.identified,
              found: summary.found,
              when: summary.lastReadAt === null ? t('health.field.never') : dates.moment(summary.lastReadAt, now),
            })}
        {summary.disputed > 0 && ` ${t('health.disputed', { n: summary.disputed })}`}
      </p>
      <Trouble summary={summary} name={name} />
      {sites[0] !== undefined && <BusyPages platform={sites[0].platform} />}
      {!isUnshown && summary.fields.length > 0 && <FieldTable fields={summary.fields} />}
      {permitted !== null && isPermitted && !isPaused && sites[0] !== undefined && (
        <TeachButton platform={sites[0].platform} />
      )}
      {sites.map((site) => (
        <Switch
          key={site.key}
          label={t('sites.pause', { site: site.name })}
          checked={settingsOf(site, settings).paused}
          onChange={(paused) => void setPaused(site, paused)}
        />
      ))}
    </Section>
  );
}

export function HealthPage() {
  const { t } = useTranslator();
  const health = useHealth();
  const inUse = useSitesInUse();
  const others = useOtherSites();
  const shown = [...everyPlatform.map(({ id }) => id), ...others].flatMap((id) => {
    const sites = inUse.filter((site) => site.platform === id);
    const summary = health?.get(id);
    return summary === undefined || sites.length === 0 ? [] : [{ id, summary, sites }];
  });
  return (
    <>
      <PageHead title={t('health.title')}>
        {t('health.lead', { days: HEALTH_DAYS })} <HelpLink to="site-changes" />
      </PageHead>
      {health !== undefined && shown.length === 0 && (
        <EmptyState
          title={t('health.none.title')}
          action={
            <ButtonLink look="primary" href="#/sites">
              {t('accounts.none.toSites')}
            </ButtonLink>
          }
        >
          {t('health.none.noSites')}
        </EmptyState>
      )}
      {shown.map(({ id, summary, sites }) => (
        <PlatformHealth key={id} summary={summary} sites={sites} />
      ))}
      {shown.length > 0 && <RepairsSection />}
      {shown.length > 0 && <ReportSection />}
    </>
  );
}
