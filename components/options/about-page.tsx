/** Options, About: what this is and what it promises. */
import { browser } from 'wxt/browser';
import { useTranslator } from '../hooks/use-translator';
import { PageHead, Section } from './page-head';
import './about-page.css';

const PROMISES = ['local', 'looks', 'numbers', 'gone'] as const;

export function AboutPage() {
  const { t } = useTranslator();
  return (
    <>
      <PageHead title={t('about.title')}>
        {t('about.lead', { version: browser.runtime.getManifest().version })}
      </PageHead>
      <p className="about-text">{t('about.what')}</p>
      <Section title={t('about.promise.title')}>
        <ul className="about-promises">
          {PROMISES.map((promise) => (
            <li key={promise}>{t(`about.promise.${promise}`)}</li>
          ))}
        </ul>
      </Section>
      <p className="small quiet">
        {t('about.licence')}{' '}
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          {t('about.licences')}
        </a>
      </p>
    </>
  );
}
