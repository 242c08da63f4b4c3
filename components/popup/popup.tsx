/** The popup: is this tab read, is the account on course this week, and what is worth a look today. */
import { useEffect } from 'react';
import { useKpis } from '../hooks/use-kpis';
import { useRevisit } from '../hooks/use-revisit';
import { type TabView, useTabView } from '../hooks/use-tab-state';
import { useTranslator } from '../hooks/use-translator';
import { useStandings } from '../hooks/use-standings';
import { useRunningWeek, useWeek } from '../hooks/use-week';
import { CandidateQuestion } from '../accounts/candidate-question';
import { TabHeader } from '../tab/tab-header';
import { NoHistory, optionsAddress, TabNotice } from '../tab/tab-notice';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { PopupFooter } from './popup-footer';
import { PopupReminder, useReminder } from './popup-reminder';
import { PopupWeek } from './popup-week';
import { RevisitList } from './revisit-list';
import './popup.css';

/** The popup is at most 600 high: with a notice or a question there is room for less. */
const ROOM = { plenty: { rows: 6, revisits: 3 }, little: { rows: 4, revisits: 1 } } as const;

function Nothing({ view }: { readonly view: TabView }) {
  const { t } = useTranslator();
  if (view.state.kind === 'no-sites') {
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
    <EmptyState title={t('popup.noAccount.title')}>
      {t(view.candidate === null ? 'popup.noAccount.text' : 'popup.noAccount.candidate')}
    </EmptyState>
  );
}

function PopupView({ view }: { readonly view: TabView }) {
  const kpis = useKpis();
  const week = useRunningWeek();
  const weekView = useWeek(view.account, week, kpis);
  const standings = useStandings(view.account, 'week', week.start);
  const revisits = useRevisit(view.account?.key ?? null);
  const reminder = useReminder();
  const isCalm = (view.state.kind === 'working' || view.state.kind === 'no-sites') && view.candidate === null;
  const room = isCalm ? ROOM.plenty : ROOM.little;
  // Everything arrives within a few milliseconds: one picture, nothing that jumps.
  if (weekView === undefined || standings === undefined || revisits === undefined || reminder === undefined) {
    return null;
  }
  return (
    <>
      <TabHeader account={view.account} state={view.state} />
      <main>
        <div className="popup-notices">
          <TabNotice state={view.state} onlyTrouble={view.candidate !== null} />
          {view.candidate !== null && <CandidateQuestion account={view.candidate} />}
        </div>
        {view.account === null || weekView === null ? (
          <Nothing view={view} />
        ) : (
          <PopupWeek
            view={weekView}
            standings={standings}
            account={view.account}
            kpis={kpis}
            missing={'status' in view.state ? view.state.status.missing : []}
            rows={room.rows}
          />
        )}
        <RevisitList revisits={revisits.slice(0, reminder === null ? room.revisits : 1)} />
        {isCalm && reminder !== null && <PopupReminder reminder={reminder} />}
      </main>
      <PopupFooter view={view} />
    </>
  );
}

export function Popup() {
  const { t } = useTranslator();
  const view = useTabView();
  useEffect(() => {
    document.title = t('options.product');
  }, [t]);
  return <div className="popup">{view === undefined ? <NoHistory /> : <PopupView view={view} />}</div>;
}
