/** Second step: whose account is whose. Fills up by itself while the user opens profiles in other tabs. */
import type { ReactNode } from 'react';
import { MAX_RIVALS } from '@/lib/domain/accounts';
import type { AccountRecord } from '@/lib/storage/records';
import { AccountList } from '../accounts/account-list';
import { AccountMark } from '../accounts/account-mark';
import { CandidateQuestion } from '../accounts/candidate-question';
import { useAccounts } from '../hooks/use-accounts';
import { useSitesInUse } from '../hooks/use-sites';
import { useTranslator } from '../hooks/use-translator';
import { SiteLink } from '../ui/button';
import type { Site } from '../sites/known-sites';
import { markStep } from './mark-step';

function ProfileRow({ site }: { readonly site: Site }) {
  const { t } = useTranslator();
  return (
    <li className="profile-row">
      <AccountMark name={site.name} quiet />
      <div>
        <p className="strong">{site.name}</p>
        <p className="small quiet">{t('accounts.nothingSeen')}</p>
      </div>
      <SiteLink button="outline" href={site.home}>
        {t('accounts.openProfile')}
      </SiteLink>
    </li>
  );
}

/** Sites in use on which no account was seen yet. */
function sitesWithoutAccount(sites: readonly Site[], accounts: readonly AccountRecord[]): readonly Site[] {
  return sites.filter(
    (site) =>
      !accounts.some(
        (account) =>
          !account.isSample && account.platform === site.platform && (!site.isOwnAddress || account.site === site.key),
      ),
  );
}

/** `skip`: the way around this step. */
export function YouStep({ skip }: { readonly skip: ReactNode }) {
  const { t } = useTranslator();
  const sites = useSitesInUse();
  const accounts = useAccounts('own', 'rival', 'candidate') ?? [];
  const candidates = accounts.filter(({ relation }) => relation === 'candidate');
  const tracked = accounts.filter(({ relation }) => relation !== 'candidate');
  const open = sitesWithoutAccount(sites, accounts);
  return (
    <>
      {tracked.length > 0 && <AccountList accounts={tracked} />}
      {candidates.map((account) => (
        <CandidateQuestion
          key={account.key}
          account={account}
          onAnswered={(relation) => {
            if (relation === 'own') markStep('you');
          }}
        />
      ))}
      {open.length > 0 && (
        <ul className="profile-list">
          {open.map((site) => (
            <ProfileRow key={site.key} site={site} />
          ))}
        </ul>
      )}
      {sites.length === 0 && tracked.length === 0 && <p className="quiet">{t('accounts.none.noSites')}</p>}
      <div className="step-actions">
        <p className="small quiet">{t('accounts.onlyTracked', { max: MAX_RIVALS })}</p>
        {skip}
      </div>
    </>
  );
}
