/** Options, Accounts: open questions first, then own accounts, rivals, and the ones set aside. */
import { MAX_RIVALS } from '@/lib/domain/accounts';
import { AccountList } from '../accounts/account-list';
import { CandidateQuestion } from '../accounts/candidate-question';
import { SampleBox } from '../accounts/sample-box';
import { useAccounts } from '../hooks/use-accounts';
import { useSitesInUse } from '../hooks/use-sites';
import { useTranslator } from '../hooks/use-translator';
import { ButtonLink, SiteLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PageHead, Section } from './page-head';

function NoAccount() {
  const { t } = useTranslator();
  const [site] = useSitesInUse();
  if (site === undefined) {
    return (
      <EmptyState
        title={t('accounts.none.title')}
        action={
          <ButtonLink look="primary" href="#/sites">
            {t('accounts.none.toSites')}
          </ButtonLink>
        }
      >
        {t('accounts.none.noSites')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('accounts.none.title')}
      action={
        <SiteLink button="primary" href={site.home}>
          {t('accounts.openSite', { site: site.name })}
        </SiteLink>
      }
    >
      {t('accounts.none.text')}
    </EmptyState>
  );
}

export function AccountsPage() {
  const { t } = useTranslator();
  const all = useAccounts('own', 'rival', 'candidate', 'ignored');
  const of = (relation: string) => all?.filter((account) => account.relation === relation) ?? [];
  const [own, rivals, candidates, ignored] = [of('own'), of('rival'), of('candidate'), of('ignored')];
  return (
    <>
      <PageHead title={t('accounts.title')}>{t('accounts.onlyTracked', { max: MAX_RIVALS })}</PageHead>
      {candidates.length > 0 && (
        <Section title={t('accounts.candidates.title')}>
          {candidates.map((account) => (
            <CandidateQuestion key={account.key} account={account} />
          ))}
        </Section>
      )}
      {all !== undefined && own.length + rivals.length + candidates.length === 0 && <NoAccount />}
      {own.length > 0 && (
        <Section title={t('accounts.own.title')}>
          <AccountList accounts={own} />
        </Section>
      )}
      {own.length + rivals.length > 0 && (
        <Section
          title={t('accounts.rivals.title')}
          aside={t('accounts.rivals.count', { n: rivals.length, max: MAX_RIVALS })}
        >
          {rivals.length === 0 ? (
            <p className="quiet">{t('accounts.rivals.none')}</p>
          ) : (
            <AccountList accounts={rivals} />
          )}
        </Section>
      )}
      {ignored.length > 0 && (
        <Section title={t('accounts.ignored.title')} lead={t('accounts.ignored.means')}>
          <AccountList accounts={ignored} />
        </Section>
      )}
      <SampleBox />
    </>
  );
}
