/** Options, Data: sharing with one's other computers through a folder. What it takes is loaded when it is shown. */
import { lazy, Suspense } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Section } from '../options/page-head';

const ArchiveForm = lazy(async () => ({ default: (await import('./archive-form')).ArchiveForm }));

export function ArchiveSection() {
  const { t } = useTranslator();
  return (
    <Section title={t('archive.title')} lead={t('archive.text')}>
      <Suspense fallback={null}>
        <ArchiveForm />
      </Suspense>
    </Section>
  );
}
