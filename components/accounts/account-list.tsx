/** Accounts of one kind, each with what is known of it and a way to change what it is to the user. */
import { useState } from 'react';
import { MAX_RIVALS, type Relation } from '@/lib/domain/accounts';
import type { AccountRecord } from '@/lib/storage/records';
import { usePostCount } from '../hooks/use-post-count';
import { useTranslator } from '../hooks/use-translator';
import { SelectField } from '../ui/field';
import { AccountMark } from './account-mark';
import { handleOf, nameOf, platformName } from './naming';
import { setRelation } from './set-relation';
import { Status } from '../ui/status';
import './account-list.css';

const CHOICES = ['own', 'rival', 'ignored'] as const satisfies readonly Relation[];

function AccountRow({ account }: { readonly account: AccountRecord }) {
  const { t, numbers } = useTranslator();
  const posts = usePostCount(account.key);
  const [isFull, setFull] = useState(false);
  const followers = account.latest.followers;
  const change = (relation: string): void => {
    const chosen = CHOICES.find((choice) => choice === relation);
    if (chosen === undefined) return;
    void setRelation(account.key, chosen).then((outcome) => setFull(outcome === 'too-many-rivals'));
  };
  return (
    <li className="account-row">
      <AccountMark name={nameOf(account)} quiet={account.relation !== 'own'} />
      <div className="account-row-text">
        <p>
          <span className="strong">{nameOf(account)}</span>{' '}
          <span className="faint">
            {t('accounts.handleOn', { handle: handleOf(account), platform: platformName(account.platform) })}
          </span>
        </p>
        <p className="small quiet">
          {posts === undefined ? ' ' : t('accounts.postsRead', { n: posts })}
          {followers !== undefined && `, ${t('accounts.followers', { n: numbers.short(followers) })}`}
        </p>
        <Status className="small tone-below account-refusal">
          {isFull ? t('accounts.rivalsFull', { max: MAX_RIVALS }) : ''}
        </Status>
      </div>
      {account.isSample ? (
        <span className="small faint">{t('accounts.sample')}</span>
      ) : (
        <SelectField
          label={t('accounts.change', { account: nameOf(account) })}
          labelHidden
          value={account.relation}
          options={CHOICES.map((choice) => ({ value: choice, label: t(`accounts.relation.${choice}`) }))}
          onChange={change}
        />
      )}
    </li>
  );
}

export function AccountList({ accounts }: { readonly accounts: readonly AccountRecord[] }) {
  return (
    <ul className="account-list">
      {accounts.map((account) => (
        <AccountRow key={account.key} account={account} />
      ))}
    </ul>
  );
}
