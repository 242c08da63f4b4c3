/** The options: navigation on the left, one page at a time, and the first-use page under "#/welcome". */
import { type ComponentType, useEffect } from 'react';
import type { MessageKey } from '@/lib/i18n/translator';
import { useRoute } from '../hooks/use-route';
import { useTranslator } from '../hooks/use-translator';
import { Logo } from '../ui/icon';
import { Welcome } from '../welcome/welcome';
import { AboutPage } from './about-page';
import { AccountsPage } from './accounts-page';
import { DataPage } from './data-page';
import { DisplayPage } from './display-page';
import { GoalsPage } from './goals-page';
import { HealthPage } from './health-page';
import { SitesPage } from './sites-page';
import './options.css';

const PAGES = {
  sites: { title: 'sites.title', view: SitesPage },
  accounts: { title: 'accounts.title', view: AccountsPage },
  goals: { title: 'goals.title', view: GoalsPage },
  data: { title: 'data.title', view: DataPage },
  display: { title: 'display.title', view: DisplayPage },
  health: { title: 'health.title', view: HealthPage },
  about: { title: 'about.title', view: AboutPage },
} as const satisfies Record<string, { title: MessageKey; view: ComponentType }>;

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
  if (page === null) return <Welcome />;
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
        <View />
      </main>
    </div>
  );
}
