/** The frame of every page of the extension: settings, words and a boundary for errors around one view. */
import { type ComponentType, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GoalsProvider } from '../hooks/use-goals';
import { SettingsProvider } from '../hooks/use-settings';
import { TranslatorProvider } from '../hooks/use-translator';
import { ErrorBoundary } from './error-boundary';
import { keepFocus } from './keep-focus';
import { UnexpectedFailure } from './unexpected-failure';
import '../ui/tokens.css';
import '../ui/base.css';

export function PageFrame({ view: View }: { readonly view: ComponentType }) {
  return (
    <ErrorBoundary>
      <SettingsProvider>
        {(settings) => (
          <TranslatorProvider language={settings.language} timeZone={settings.timeZone}>
            <GoalsProvider>
              <View />
            </GoalsProvider>
            <UnexpectedFailure />
          </TranslatorProvider>
        )}
      </SettingsProvider>
    </ErrorBoundary>
  );
}

export function mountPage(view: ComponentType): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  keepFocus(root);
  createRoot(root).render(
    <StrictMode>
      <PageFrame view={view} />
    </StrictMode>,
  );
}
