/** The options: navigation on the left, one page at a time, and the first-use page under "#/welcome". */
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import type { MessageKey } from '@/lib/i18n/translator';
import { useRoute } from '../hooks/use-route';
import { useTranslator } from '../hooks/use-translator';
import { Logo } from '../ui/icon';
import './options.css';

/** Each page comes when it is asked for, so that opening one does not load them all. */
const PAGES = {
  sites: { title: 'sites.title', view: lazy(async () => ({ default: (await import('./sites-page')).SitesPage })) },
  accounts: {
    title: 'accounts.title',
    view: lazy(async () => ({ default: (await import('./accounts-page')).AccountsPage })),
  },
  goals: { title: 'goals.title', view: lazy(async () => ({ default: (await import('./goals-page')).GoalsPage })) },
  data: { title: 'data.title', view: lazy(async () => ({ default: (await import('./data-page')).DataPage })) },
  display: {
    title: 'display.title',
    view: lazy(async () => ({ default: (await import('./display-page')).DisplayPage })),
  },
  health: { title: 'health.title', view: lazy(async () => ({ default: (await import('./health-page')).HealthPage })) },
  help: { title: 'options.help', view: lazy(async () => ({ default: (await import('../help/help-page')).HelpPage })) },
  about: { title: 'about.title', view: lazy(async () => ({ default: (await import('./about-page')).AboutPage })) },
} as const satisfies Record<string, { title: MessageKey; view: ComponentType }>;

const Welcome = lazy(async () => ({ default: (await import('../welcome/welcome')).Welcome }));

type PageName = keyof typeof PAGES;

const NAMES = Object.keys(PAGES) as PageName[];
const ROUTES = ['welcome', ...NAMES] as const;

export function Options() {
  const { t } = useTranslator();
  const route = useRoute(ROUTES, 'sites');
  const page = route === 'welcome' ? null : PAGES[route];
  useEffect(() => {
    const name = page === null ? t('options.firstUse') : t(page.title);
    document.title = `${name} – ${t('options.product')}`;
  }, [page, t]);
  if (page === null)
    return (
      <Suspense>
        <Welcome />
      </Suspense>
    );
  const View = page.view;
  return (
    <div className="options">
      <nav className="options-navigation" aria-label={t('options.navigation')}>
        <a className="options-brand" href="#/welcome" title={t('options.firstUse')}>
          <Logo />
          <span>{t('options.product')}</span>
        </a>
        <ul>
          {NAMES.map((name) => (
            <li key={name}>
              <a className="options-link" href={`#/${name}`} aria-current={name === route ? 'page' : undefined}>
                {t(PAGES[name].title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="options-page">
        <Suspense>
          <View />
        </Suspense>
      </main>
    </div>
  );
}
