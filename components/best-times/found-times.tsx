/** A worked-out result: verdict, map with read-out, test, windows, trials. */
import { useCallback, useMemo, useState } from 'react';
import type { BestTimes } from '@/lib/domain/best-times/best-times';
import type { LeftOut } from '@/lib/domain/best-times/left-out';
import { recommendedSlots } from '@/lib/domain/best-times/recommended-slots';
import type { TimeChoices } from '@/lib/domain/best-times/time-choices';
import { windowsOf } from '@/lib/domain/best-times/windows';
import { trialProposals } from '@/lib/domain/experiments/trial-proposals';
import type { Format } from '@/lib/domain/formats';
import type { Words } from '@/lib/i18n/words';
import type { AccountRecord, PostRecord } from '@/lib/storage/records';
import { useTranslator } from '../hooks/use-translator';
import { postTitle } from '../posts/post-title';
import { BackTestSection } from './back-test-section';
import { ForcedPosts } from './forced-posts';
import type { MapPicture } from './map-picture';
import { MapSection } from './map-section';
import { TimesActions } from './times-actions';
import { TimesTable } from './times-table';
import {
  answerText,
  dayName,
  hourText,
  isRated,
  leadText,
  leadingWindow,
  leftOutText,
  readingTexts,
  zoneName,
} from './times-words';
import { TrialsSection } from './trials-section';
import type { ChangeChoices } from './use-time-choices';
import { trialActions, useFollowedTrials } from './use-trials';
import type { YearOfPosts } from './use-year-of-posts';
import type { Slot } from './week-map-cells';
import { WindowsSection } from './windows-section';

interface Props {
  readonly account: AccountRecord;
  readonly year: YearOfPosts;
  readonly choices: TimeChoices;
  readonly onChange: ChangeChoices;
  readonly result: BestTimes;
  readonly computedAt: number;
  readonly isWorking: boolean;
  readonly zone: string;
  readonly format: Format | null;
  readonly weekdays: readonly number[];
  readonly now: number;
  readonly nowSlot: Slot;
  readonly again: () => void;
  readonly leftOut: LeftOut;
  readonly onPost: (key: string) => void;
}

function usePostsByKey(posts: readonly PostRecord[]): ReadonlyMap<string, PostRecord> {
  return useMemo(() => new Map(posts.map((post) => [post.key, post])), [posts]);
}

function HowToRead({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTranslator();
  return (
    <details className="times-reading small quiet">
      <summary>{t('times.reading')}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </details>
  );
}

function useForced(onChange: ChangeChoices) {
  const force = useCallback(
    (key: string) => onChange((before) => ({ ...before, forcedPosts: [...new Set([...before.forcedPosts, key])] })),
    [onChange],
  );
  const release = useCallback(
    (key: string) =>
      onChange((before) => ({ ...before, forcedPosts: before.forcedPosts.filter((other) => other !== key) })),
    [onChange],
  );
  return { force, release };
}

function pictureOf(
  result: BestTimes,
  title: string,
  limits: TimeChoices,
  { weekdays, zone }: Pick<Props, 'weekdays' | 'zone'>,
  words: Words,
): MapPicture {
  return {
    title,
    note: words.t('times.picture.note', { n: result.used, weeks: result.weeks, zone: zoneName(zone) }),
    cells: result.cells,
    isRated: isRated(result),
    limits,
    days: weekdays.map((weekday) => ({ weekday, name: dayName(weekday, 'short', words) })),
    hours: [0, 6, 12, 18].map((hour) => ({ hour, name: hourText(hour, words) })),
  };
}

/** Below the minimum each new post counts; from there on advice stays for a week. */
function computedText({ verdict }: BestTimes, when: string, { t }: Words): string {
  return t(verdict === 'not enough posts' ? 'times.computed.few' : 'times.computed', { when });
}

export function FoundTimes(props: Props) {
  const { account, year, choices, onChange, result, computedAt, isWorking, zone, weekdays, now, nowSlot } = props;
  const words = useTranslator();
  const { t, dates } = words;
  const [isTableShown, setTableShown] = useState(false);
  const byKey = usePostsByKey(year.posts);
  const { force, release } = useForced(onChange);
  const trials = useFollowedTrials(account, year, now);
  const rated = isRated(result);
  const windows = useMemo(() => windowsOf(recommendedSlots(result.cells, result.verdict, choices)), [result, choices]);
  const proposals = useMemo(() => {
    const running = trials.flatMap(({ trial, state }) => (state.verdict === null ? [trial] : []));
    return trialProposals(result.cells, choices, running);
  }, [result, choices, trials]);
  const best = leadingWindow(windows);
  const answer = answerText(result, best, words);
  // What is left out decides where posts are missing; elsewhere it is a detail.
  const isShort = result.verdict === 'not enough posts';
  const leftOut = leftOutText(props.leftOut, year.undated, words);
  const reading = readingTexts(result, words);
  const titleOf = (key: string): string => {
    const post = byKey.get(key);
    return post === undefined ? t('post.gone.title') : postTitle(post, words, now);
  };
  const picture = pictureOf(result, answer, choices, { weekdays, zone }, words);
  return (
    <>
      <section className="times-main">
        <h1 className="answer">{answer}</h1>
        <p className="times-lead small quiet">{leadText(result, best, words)}</p>
        {isShort && leftOut !== null && <p className="small faint">{leftOut}</p>}
        <HowToRead lines={isShort || leftOut === null ? reading : [leftOut, ...reading]} />
        <MapSection {...{ result, weekdays, nowSlot, byKey }} limits={choices} onPost={props.onPost} onForced={force} />
        <ForcedPosts keys={choices.forcedPosts} titleOf={titleOf} onRelease={release} />
      </section>
      {rated && windows.length > 0 && <WindowsSection windows={windows} />}
      {result.backTest !== null && <BackTestSection test={result.backTest} />}
      <TrialsSection
        trials={trials}
        unread={year.unread}
        proposals={proposals}
        isRated={rated}
        titleOf={titleOf}
        onPost={props.onPost}
        {...trialActions(account, choices, zone)}
      />
      <TimesActions
        picture={picture}
        sheet={{ accountKey: account.key, question: { metric: choices.metric, format: props.format, zone } }}
        isTableShown={isTableShown}
        onTable={setTableShown}
        onAgain={props.again}
        isWorking={isWorking}
        when={isWorking ? t('times.working') : computedText(result, dates.moment(computedAt, now), words)}
      />
      {isTableShown && <TimesTable cells={result.cells} isRated={rated} limits={choices} />}
    </>
  );
}
