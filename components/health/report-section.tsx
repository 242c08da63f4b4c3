/** A report of what could be read, to hand on to somebody who can mend it. */
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging/client';
import { healthReport } from '@/lib/diagnostics/health-report';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { healthSince, newestEvents } from '@/lib/storage/queries/health';
import { useTranslator } from '../hooks/use-translator';
import { Section } from '../options/page-head';
import { Button } from '../ui/button';
import './report-section.css';

const DAYS = 14;
const EVENTS = 200;

/** The browser's own name and version, without the rest of what it says of the machine. */
const browserName = (): string =>
  /(?:Firefox|Edg|Chrome)\/[\d]+/.exec(navigator.userAgent)?.[0].replace('/', ' ') ?? '';

async function writeReport(): Promise<string> {
  const now = Date.now();
  const since = new Date(now - DAYS * 86_400_000).toISOString().slice(0, 10);
  const [health, events, skeletons] = await Promise.all([
    healthSince(since),
    newestEvents(EVENTS),
    // Without a worker the counts are still worth handing on.
    send('report.skeletons', undefined).catch(() => []),
  ]);
  const { version } = browser.runtime.getManifest();
  return healthReport({ version, browser: browserName(), now, platforms: everyPlatform, health, events, skeletons });
}

export function ReportSection() {
  const { t } = useTranslator();
  const [report, setReport] = useState<string | null>(null);
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const text = await writeReport();
    setReport(text);
    // Where the browser does not let us copy, the text stands below to be taken by hand.
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setIsCopied(done);
  };
  return (
    <Section title={t('health.report.title')} lead={t('health.report.lead')}>
      <div className="report-row">
        <Button onClick={() => void copy()}>{t('health.report.copy')}</Button>
        <output className="small quiet">
          {report !== null && t(isCopied ? 'health.report.copied' : 'health.report.byHand')}
        </output>
      </div>
      {report !== null && (
        <textarea className="report-text" rows={12} readOnly aria-label={t('health.report.title')} value={report} />
      )}
    </Section>
  );
}
