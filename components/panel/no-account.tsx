/** The panel before there is an account: what will be here and the next step. */
import type { TabView } from '../hooks/use-tab-state';
import { useSitesInUse } from '../hooks/use-sites';
import { useTranslator } from '../hooks/use-translator';
import { optionsAddress } from '../tab/tab-notice';
import { ButtonLink, SiteLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';

export function NoAccount({ view }: { readonly view: TabView }) {
  const { t } = useTranslator();
  const [site] = useSitesInUse();
  if (view.state.kind === 'no-sites' || site === undefined) {
    return (
      <EmptyState
        title={t('popup.noSites.title')}
        action={
          <ButtonLink look="primary" href={optionsAddress('welcome')} target="_blank" rel="noopener">
            {t('popup.noSites.action')}
          </ButtonLink>
        }
      >
        {t('popup.noSites.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('popup.noAccount.title')}
      action={
        <SiteLink button={view.candidate === null ? 'primary' : 'outline'} href={site.home}>
          {t('accounts.openSite', { site: site.name })}
        </SiteLink>
      }
    >
      {t(view.candidate === null ? 'popup.noAccount.text' : 'popup.noAccount.candidate')}
    </EmptyState>
  );
}
