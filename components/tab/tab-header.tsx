/** Which account the view is about, and whether this tab is being read. */
import type { AccountRecord } from '@/lib/storage/records';
import { AccountMark } from '../accounts/account-mark';
import { handleOf, nameOf, platformName } from '../accounts/naming';
import { HelpButton } from '../help/help-link';
import { useTranslator } from '../hooks/use-translator';
import { Icon, Logo } from '../ui/icon';
import type { TabState } from './tab-state';
import './tab-header.css';

type Words = ReturnType<typeof useTranslator>;

/** Posts read on this page and when last; empty where that says nothing. */
function readHere(state: TabState, { t, dates }: Words): string {
  if (!('status' in state)) return '';
  const { tracked, lastReadAt } = state.status;
  if (tracked === 0 || lastReadAt === null) return state.kind === 'working' ? t('popup.noneHere') : '';
  return t('popup.postsHereLast', { n: tracked, time: dates.time(lastReadAt) });
}

export function StateMark({ kind }: { readonly kind: TabState['kind'] }) {
  if (kind === 'degraded' || kind === 'broken' || kind === 'wall') {
    return (
      <span className="tone-below">
        <Icon name="warning" size={14} />
      </span>
    );
  }
  return <span className={`state-dot state-dot-${kind === 'working' ? 'on' : 'off'}`} aria-hidden="true" />;
}

/** "On X, @fernandoak". */
function accountPlace(account: AccountRecord, { t }: Words): string {
  const place = t('popup.accountOn', { platform: platformName(account.platform), handle: handleOf(account) });
  return account.isSample ? `${place} · ${t('accounts.sample')}` : place;
}

export function TabHeader({ account, state }: { readonly account: AccountRecord | null; readonly state: TabState }) {
  const words = useTranslator();
  const { t } = words;
  const here = readHere(state, words);
  const place = account === null ? '' : accountPlace(account, words);
  return (
    <header className="tab-header">
      {account === null ? (
        <Logo size={24} />
      ) : (
        <AccountMark name={nameOf(account)} quiet={account.relation !== 'own'} />
      )}
      <div className="tab-header-account">
        <h1 className="truncate" title={account === null ? undefined : nameOf(account)}>
          {account === null ? t('options.product') : nameOf(account)}
        </h1>
        {account !== null && (
          <p className="small quiet truncate" title={place}>
            {place}
          </p>
        )}
      </div>
      <div className="tab-header-state">
        <div className="tab-header-row">
          <p className="tab-header-word">
            <StateMark kind={state.kind} /> {t(`state.${state.kind}`)}
          </p>
          <HelpButton />
        </div>
        {here !== '' && <p className="small faint">{here}</p>}
      </div>
    </header>
  );
}
