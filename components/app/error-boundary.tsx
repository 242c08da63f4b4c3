/** When a view fails: says what happened, that nothing is lost, and offers to start again; of a history that cannot be opened a raw copy can be saved. */
import { Component, lazy, type ReactNode, Suspense } from 'react';
import { useDatabaseTrouble } from '../hooks/use-database-state';
import { TranslatorProvider, useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import './error-boundary.css';

interface Props {
  readonly children: ReactNode;
}

const BackupRaw = lazy(async () => ({ default: (await import('../data/backup-raw')).BackupRaw }));

function Failure({ error }: { readonly error: Error }) {
  const { t } = useTranslator();
  const trouble = useDatabaseTrouble();
  return (
    <main className="failure">
      <Notice
        title={t('failure.title')}
        action={<Button onClick={() => window.location.reload()}>{t('failure.reload')}</Button>}
      >
        {t('failure.safe')}
      </Notice>
      {trouble === 'failed' && (
        <Suspense>
          <BackupRaw />
        </Suspense>
      )}
      <p className="small faint failure-detail">{t('failure.detail', { detail: error.message.slice(0, 200) })}</p>
    </main>
  );
}

export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    // What failed may be the settings themselves, so that the words follow the browser here.
    return (
      <TranslatorProvider language={null} timeZone={null}>
        <Failure error={this.state.error} />
      </TranslatorProvider>
    );
  }
}
