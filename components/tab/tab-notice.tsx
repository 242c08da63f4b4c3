/** What is the matter with the tab, what is safe, and the one thing to do about it. Nothing when all is well. */
import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { isOtherSite } from '@/lib/platforms/other-site';
import { fieldName } from '../health/field-name';
import { useDatabaseTrouble } from '../hooks/use-database-state';
import { useLostHistory } from '../hooks/use-lost-history';
import { usePermitted, useSitesInUse } from '../hooks/use-sites';
import { useTranslator } from '../hooks/use-translator';
import { allowSites, setPaused } from '../sites/allow-sites';
import type { Site } from '../sites/known-sites';
import { Button, ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import { later } from '../ui/later';
import type { TabState } from './tab-state';
import './tab-notice.css';

const TeachButton = later(async () => (await import('../health/teach-button')).TeachButton);

type OptionsPage = 'sites' | 'health' | 'welcome' | 'accounts' | 'goals' | 'data';

/** Address of a page of the options, to be opened in a tab. */
export const optionsAddress = (page: OptionsPage): string => `${browser.runtime.getURL('/options.html')}#/${page}`;

/** Of the sites, where one is added that no platform of ours is. */
const otherSiteAddress = (): string => `${browser.runtime.getURL('/options.html')}?other#/sites`;

function OptionsLink({ page, children }: { readonly page: OptionsPage; readonly children: ReactNode }) {
  return (
    <ButtonLink size="small" href={optionsAddress(page)} target="_blank" rel="noopener">
      {children}
    </ButtonLink>
  );
}

function StateNotice({ state }: { readonly state: Extract<TabState, { site: Site }> }) {
  const words = useTranslator();
  const { t, locale } = words;
  const site = state.site.name;
  switch (state.kind) {
    case 'working':
      return null;
    case 'degraded': {
      const names = state.status.missing.map((field) => fieldName(field, words));
      const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
      const action = <OptionsLink page="health">{t('notice.affected')}</OptionsLink>;
      return (
        <Notice title={t('notice.degraded.title', { list })} action={action}>
          {t('notice.degraded.text', { site })}
        </Notice>
      );
    }
    case 'broken':
      return (
        <Notice
          title={t('notice.broken.title')}
          action={
            <>
              <OptionsLink page="health">{t('notice.affected')}</OptionsLink>
              <TeachButton platform={state.site.platform} />
            </>
          }
        >
          {t('notice.broken.text', { site })}
        </Notice>
      );
    case 'wall':
      return <Notice title={t('notice.wall.title', { site })}>{t('notice.wall.text')}</Notice>;
    case 'empty':
      return (
        <Notice
          tone="plain"
          title={t('notice.empty.title')}
          action={isOtherSite(state.site.platform) ? <TeachButton platform={state.site.platform} /> : undefined}
        >
          {t('notice.empty.text', { site })}
        </Notice>
      );
    case 'waiting':
      return (
        <Notice tone="plain" title={t('notice.waiting.title')}>
          {t('notice.waiting.text')}
        </Notice>
      );
    case 'paused':
    case 'off':
      return <SwitchedOff state={state} />;
  }
}

function SwitchedOff({ state }: { readonly state: Extract<TabState, { kind: 'paused' | 'off' }> }) {
  const { t } = useTranslator();
  const site = state.site.name;
  if (state.kind === 'paused') {
    return (
      <Notice
        tone="plain"
        title={t('notice.paused.title', { site })}
        action={
          <Button size="small" onClick={() => void setPaused(state.site, false)}>
            {t('notice.paused.action')}
          </Button>
        }
      >
        {t('notice.paused.text')}
      </Notice>
    );
  }
  return (
    <Notice
      tone="plain"
      title={t('notice.off.title', { site })}
      action={
        <Button size="small" onClick={() => void allowSites([state.site])}>
          {t('notice.off.action', { site })}
        </Button>
      }
    >
      {t('notice.off.text')}
    </Notice>
  );
}

/** A site in use that the browser no longer allows; its tabs cannot be told from any other, so it is said everywhere else. */
function Elsewhere({ onlyTrouble }: { readonly onlyTrouble: boolean }) {
  const { t, locale } = useTranslator();
  const sites = useSitesInUse();
  const permitted = usePermitted(sites);
  if (permitted === null) return null;
  const refused = sites.find((site) => !permitted.has(site.key));
  if (refused !== undefined) {
    return (
      <Notice
        title={t('sites.permissionGone.title', { site: refused.name })}
        action={
          <Button size="small" onClick={() => void allowSites([refused])}>
            {t('sites.permissionGone.action')}
          </Button>
        }
      >
        {t('sites.permissionGone.text')}
      </Notice>
    );
  }
  if (onlyTrouble) return null;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(sites.map(({ name }) => name));
  return (
    <Notice
      tone="plain"
      title={t('notice.elsewhere.title')}
      action={
        <>
          <OptionsLink page="sites">{t('notice.elsewhere.action')}</OptionsLink>
          <ButtonLink size="small" href={otherSiteAddress()} target="_blank" rel="noopener">
            {t('teach.here')}
          </ButtonLink>
        </>
      }
    >
      {t('notice.elsewhere.text', { list })}
    </Notice>
  );
}

/** Good to know in the popup; beside a question, and in the panel, which stays open, only in the way. */
const MINOR: ReadonlySet<TabState['kind']> = new Set(['empty', 'waiting', 'off', 'no-sites', 'paused']);

interface Props {
  readonly state: TabState;
  /** Leaves out what is merely good to know. */
  readonly onlyTrouble?: boolean;
}

/** There is no room for what is read, or soon will be none. */
function RoomNotice({ trouble }: { readonly trouble: 'full' | 'low' }) {
  const { t } = useTranslator();
  return (
    <Notice
      title={t(`notice.room.${trouble}`)}
      action={<OptionsLink page="data">{t('notice.room.action')}</OptionsLink>}
    >
      {t('notice.room.text')}
    </Notice>
  );
}

/** The browser gave the history up: until the user has it back, nothing else is as important. */
function LostNotice() {
  const { t } = useTranslator();
  return (
    <Notice title={t('notice.lost.title')} action={<OptionsLink page="data">{t('notice.lost.action')}</OptionsLink>}>
      {t('notice.lost.text')}
    </Notice>
  );
}

/** The history cannot be opened or written: why, and what to do. */
function HistoryNotice({ trouble }: { readonly trouble: 'newer' | 'blocked' | 'failed' }) {
  const { t } = useTranslator();
  const action = trouble !== 'blocked' && <OptionsLink page="data">{t('data.raw.button')}</OptionsLink>;
  return (
    <Notice title={t('notice.database.title')} action={action || undefined}>
      {t(`notice.database.${trouble}`)}
    </Notice>
  );
}

/** In the place of a view that has nothing to show yet: without a history it would wait for good, and say nothing. */
export function NoHistory() {
  const { t } = useTranslator();
  const trouble = useDatabaseTrouble();
  if (trouble !== 'failed' && trouble !== 'blocked') return null;
  return (
    <main className="no-history">
      <h1 className="visually-hidden">{t('options.product')}</h1>
      <HistoryNotice trouble={trouble} />
    </main>
  );
}

export function TabNotice({ state, onlyTrouble = false }: Props) {
  const trouble = useDatabaseTrouble();
  const isLost = useLostHistory();
  if (trouble === 'full') return <RoomNotice trouble="full" />;
  if (trouble !== null && trouble !== 'low') return <HistoryNotice trouble={trouble} />;
  return (
    <>
      {isLost && <LostNotice />}
      {trouble === 'low' && <RoomNotice trouble="low" />}
      <OfTab state={state} onlyTrouble={onlyTrouble} />
    </>
  );
}

function OfTab({ state, onlyTrouble }: Required<Props>) {
  if (state.kind === 'no-sites' || (onlyTrouble && MINOR.has(state.kind))) return null;
  return state.kind === 'elsewhere' ? <Elsewhere onlyTrouble={onlyTrouble} /> : <StateNotice state={state} />;
}
