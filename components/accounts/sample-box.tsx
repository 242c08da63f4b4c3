/** The sample account: loaded and removed with one click each. */
import { useState } from 'react';
import { loadSample, removeSample } from '@/lib/sample/load-sample';
import { useTrackedAccounts } from '../hooks/use-accounts';
import { useWindowId } from '../hooks/use-window-id';
import { openPanel } from '../panel/open-panel';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Status } from '../ui/status';
import './sample-box.css';

export function SampleBox() {
  const { t } = useTranslator();
  const accounts = useTrackedAccounts();
  const windowId = useWindowId();
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const isLoaded = accounts?.some((account) => account.isSample) ?? false;
  const run = (work: Promise<unknown>): void => {
    setWorking(true);
    setFailure(null);
    work
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)))
      .finally(() => setWorking(false));
  };
  return (
    <aside className="sample-box">
      <h2>{t('accounts.sampleBox.title')}</h2>
      <p className="small quiet">{t(isLoaded ? 'accounts.sampleBox.loaded' : 'accounts.sampleBox.text')}</p>
      <div className="sample-buttons">
        {isLoaded && windowId !== null && (
          <Button size="small" onClick={() => void openPanel(windowId)}>
            {t('accounts.sampleBox.see')}
          </Button>
        )}
        <Button
          size="small"
          disabled={isWorking || accounts === undefined}
          onClick={() => run(isLoaded ? removeSample() : loadSample(Date.now()))}
        >
          {isWorking
            ? t('accounts.sampleBox.working')
            : t(isLoaded ? 'accounts.sampleBox.remove' : 'accounts.sampleBox.load')}
        </Button>
      </div>
      {failure !== null && <Status className="small tone-below">{t('failure.detail', { detail: failure })}</Status>}
    </aside>
  );
}
