/** The three things to do from the popup. */
import { exportable } from '../data/exportable';
import { ExportOutcome } from '../data/export-outcome';
import { useExport } from '../data/use-export';
import type { TabView } from '../hooks/use-tab-state';
import { useTranslator } from '../hooks/use-translator';
import { openPanel } from '../panel/open-panel';
import { setPaused } from '../sites/allow-sites';
import type { Site } from '../sites/known-sites';
import { optionsAddress } from '../tab/tab-notice';
import { Button, ButtonLink } from '../ui/button';

function PauseButton({ site, isPaused }: { readonly site: Site; readonly isPaused: boolean }) {
  const { t } = useTranslator();
  return (
    <Button look="quiet" onClick={() => void setPaused(site, !isPaused)}>
      {t(isPaused ? 'popup.resume' : 'popup.pause')}
    </Button>
  );
}

export function PopupFooter({ view }: { readonly view: TabView }) {
  const { t } = useTranslator();
  const { state, run } = useExport();
  const { tab, account } = view;
  const open = (): void => {
    if (tab !== null) void openPanel(tab.windowId).then(() => window.close());
  };
  const site = 'site' in view.state && view.state.kind !== 'off' ? view.state.site : null;
  return (
    <footer className="popup-footer">
      <div className="popup-buttons">
        <Button look={account === null ? 'outline' : 'primary'} disabled={tab === null} onClick={open}>
          {t('popup.openPanel')}
        </Button>
        {account !== null && (
          <Button look="quiet" disabled={state.kind === 'working'} onClick={() => run('posts', exportable([account]))}>
            {t('popup.export')}
          </Button>
        )}
        {site === null ? (
          <ButtonLink look="quiet" href={optionsAddress('sites')} target="_blank" rel="noopener">
            {t('popup.options')}
          </ButtonLink>
        ) : (
          <PauseButton site={site} isPaused={view.state.kind === 'paused'} />
        )}
      </div>
      <ExportOutcome state={state} />
    </footer>
  );
}
