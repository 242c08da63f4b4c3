/** One page to print: when to post, how sure that is, and what it rests on. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { TimeChoices } from '@/lib/domain/best-times/time-choices';
import { recommendedSlots } from '@/lib/domain/best-times/recommended-slots';
import { windowsOf } from '@/lib/domain/best-times/windows';
import { accountByKey } from '@/lib/storage/queries/accounts';
import { keptAnalysis } from '@/lib/storage/queries/analyses';
import { timeChoicesOf } from '@/lib/storage/queries/time-choices';
import type { AccountRecord } from '@/lib/storage/records';
import { nameOf, platformName } from '../accounts/naming';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { BackTestSection } from './back-test-section';
import { CellReadout } from './cell-readout';
import {
  KIND,
  type KeptTimes,
  questionText,
  type SheetAddress,
  sheetAddress,
  type TimesQuestion,
  understood,
} from './kept-best-times';
import { CountLegend, EffectLegend } from './map-legend';
import { answerText, isRated, leadText, leadingWindow, zoneName } from './times-words';
import { WeekMap } from './week-map';
import { firstChoice, largestEffect, weekdaysFrom } from './week-map-cells';
import { WindowsSection } from './windows-section';
import './best-times-view.css';
import './cheat-sheet.css';

interface Sheet {
  readonly account: AccountRecord;
  readonly kept: KeptTimes;
  readonly question: TimesQuestion;
  readonly choices: TimeChoices;
}

/** Null when nothing was worked out for the account. */
async function sheetOf(address: SheetAddress | null): Promise<Sheet | null> {
  if (address === null) return null;
  const { accountKey, question } = address;
  const [account, analysis, choices] = await Promise.all([
    accountByKey(accountKey),
    keptAnalysis(accountKey, KIND, questionText(question)),
    timeChoicesOf(accountKey),
  ]);
  const kept = understood(analysis);
  return account === undefined || kept === null ? null : { account, kept, question, choices };
}

const nothing = (): void => undefined;

function Printed({ account, kept: { result, computedAt }, question, choices }: Sheet) {
  const words = useTranslator();
  const { t, dates } = words;
  const { weekStart } = useSettings();
  const windows = windowsOf(recommendedSlots(result.cells, result.verdict, choices));
  const best = leadingWindow(windows);
  const rated = isRated(result);
  const [chosen, setChosen] = useState(() => firstChoice(result));
  const cell = result.cells[chosen];
  return (
    <main className="cheat-sheet">
      <header className="cheat-sheet-head">
        <p className="small quiet">
          <strong>{t('times.sheet.title', { account: nameOf(account) })}</strong>{' '}
          {t('times.sheet.for', {
            platform: platformName(account.platform),
            metric: t(`metric.${question.metric}`),
            format: question.format === null ? t('times.filter.format.all') : t(`format.${question.format}`),
            zone: zoneName(question.zone),
            when: dates.date(computedAt),
          })}
        </p>
        <Button size="small" className="cheat-sheet-screen" onClick={() => window.print()}>
          {t('times.sheet.print')}
        </Button>
      </header>
      <h1 className="answer">{answerText(result, best, words)}</h1>
      <p className="times-lead small quiet">{leadText(result, best, words)}</p>
      <WeekMap
        cells={result.cells}
        isRated={rated}
        limits={choices}
        weekdays={weekdaysFrom(weekStart)}
        now={null}
        chosen={chosen}
        onChoose={setChosen}
        onPoint={nothing}
      />
      {rated ? <EffectLegend largest={largestEffect(result.cells)} /> : <CountLegend />}
      {cell !== undefined && (
        <div className="cheat-sheet-screen">
          <CellReadout cell={cell} isRated={rated} />
        </div>
      )}
      {rated && windows.length > 0 && <WindowsSection windows={windows} />}
      {result.backTest !== null && <BackTestSection test={result.backTest} />}
    </main>
  );
}

export function CheatSheet() {
  const { t } = useTranslator();
  const [address] = useState(() => sheetAddress(window.location.hash));
  const sheet = useLiveQuery(() => sheetOf(address), [address]);
  useEffect(() => {
    document.title = t('times.sheet');
  }, [t]);
  if (sheet === undefined) return null;
  if (sheet === null) {
    return (
      <main className="cheat-sheet">
        <h1 className="visually-hidden">{t('times.sheet')}</h1>
        <EmptyState title={t('times.sheet.missing.title')}>{t('times.sheet.missing')}</EmptyState>
      </main>
    );
  }
  return <Printed {...sheet} />;
}
