/** Options, Sites: the same choice as in first use, and a switch to pause each site in use. */
import { HelpLink } from '../help/help-link';
import { usePermitted, useSitesInUse } from '../hooks/use-sites';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { allowSites, setPaused } from '../sites/allow-sites';
import { settingsOf, type Site } from '../sites/known-sites';
import { SitePicker } from '../sites/site-picker';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Switch } from '../ui/switch';
import { PageHead, Section } from './page-head';

function SiteSwitch({ site, isPermitted }: { readonly site: Site; readonly isPermitted: boolean }) {
  const { t } = useTranslator();
  const settings = useSettings();
  if (!isPermitted) {
    const allow = (): void => {
      void allowSites([site]);
    };
    return (
      <Notice
        title={t('sites.permissionGone.title', { site: site.name })}
        action={<Button onClick={allow}>{t('sites.permissionGone.action')}</Button>}
      >
        {t('sites.permissionGone.text')}
      </Notice>
    );
  }
  return (
    <Switch
      label={t('sites.pause', { site: site.name })}
      description={t('sites.pause.means')}
      checked={settingsOf(site, settings).paused}
      onChange={(paused) => void setPaused(site, paused)}
    />
  );
}

export function SitesPage() {
  const { t } = useTranslator();
  const sites = useSitesInUse();
  const permitted = usePermitted(sites);
  return (
    <>
      <PageHead title={t('sites.title')}>
        {t('sites.lead')} <HelpLink to="read" />
      </PageHead>
      <div className="page-section">
        <SitePicker />
      </div>
      <Section title={t('sites.pausing.title')}>
        {sites.length === 0 && <p className="quiet">{t('sites.list.none')}</p>}
        {permitted !== null &&
          sites.map((site) => <SiteSwitch key={site.key} site={site} isPermitted={permitted.has(site.key)} />)}
      </Section>
    </>
  );
}
