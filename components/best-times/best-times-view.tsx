/** Best times: the answer in one sentence, the evidence, the map, and times to try. */
import { useMemo, useState } from 'react';
import { DAY, HOUR } from '@/lib/domain/age';
import { NEEDED_POSTS, NEEDED_WEEKS } from '@/lib/domain/best-times/best-times';
import type { TimeChoices } from '@/lib/domain/best-times/time-choices';
import { clockOf } from '@/lib/domain/best-times/timed-posts';
import type { Format } from '@/lib/domain/formats';
import type { AccountRecord } from '@/lib/storage/records';
import { useNow } from '../hooks/use-now';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { useZone } from '../hooks/use-zone';
import { Button } from '../ui/button';
import { OpenSite } from '../sites/open-site';
import { EmptyState } from '../ui/empty-state';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';
import { formatsWithEnough, metricsOfPosts } from './choices-on-offer';
import { FoundTimes } from './found-times';
import { TimesFilters } from './times-filters';
import { useBestTimes } from './use-best-times';
import { type ChangeChoices, useTimeChoices } from './use-time-choices';
import { useYearOfPosts, type YearOfPosts } from './use-year-of-posts';
import { weekdaysFrom } from './week-map-cells';
import './best-times-view.css';

interface Props {
  readonly account: AccountRecord;
  readonly onPost: (key: string) => void;
}

interface ReadyProps extends Props {
  readonly year: YearOfPosts;
  readonly choices: TimeChoices;
  readonly onChange: ChangeChoices;
}

function Ready({ account, year, choices, onChange, onPost }: ReadyProps) {
  const { t } = useTranslator();
  const { weekStart } = useSettings();
  const own = useZone();
  const now = useNow();
  const zone = choices.zone ?? own;
  const [format, setFormat] = useState<Format | null>(null);
  // The posts of a year do not change with the minute.
  const today = Math.floor(now / DAY) * DAY;
  const recent = useMemo(
    () => year.posts.filter(({ publishedAt }) => publishedAt !== null && publishedAt > today - 366 * DAY),
    [year.posts, today],
  );
  const { state, leftOut, again } = useBestTimes({ account, posts: recent, choices, format, zone, now });
  const weekdays = useMemo(() => weekdaysFrom(weekStart), [weekStart]);
  const hour = Math.floor(now / HOUR) * HOUR;
  const nowSlot = useMemo(() => clockOf(zone)(hour).slot, [zone, hour]);
  return (
    <div className="best-times">
      <TimesFilters
        choices={choices}
        onChange={onChange}
        format={format}
        onFormat={setFormat}
        formats={formatsWithEnough(recent)}
        metrics={metricsOfPosts(recent, choices.metric)}
        weekdays={weekdays}
      />
      {state.kind === 'waiting' && (
        <div className="times-main">
          <Skeleton title={t('times.working')} rows={9} rowHeight={24} />
        </div>
      )}
      {state.kind === 'failed' && (
        <Notice
          live
          title={t('times.failed.title')}
          action={<Button onClick={again}>{t('times.failed.retry')}</Button>}
        >
          {t('times.failed.text')}
        </Notice>
      )}
      {state.kind === 'found' && (
        <FoundTimes
          {...{ account, year, choices, onChange, onPost, zone, format, weekdays, nowSlot, now, again, leftOut }}
          result={state.result}
          computedAt={state.computedAt}
          isWorking={state.isWorking}
        />
      )}
    </div>
  );
}

export function BestTimesView({ account, onPost }: Props) {
  const { t } = useTranslator();
  const now = useNow();
  const year = useYearOfPosts(account.key, Math.floor(now / DAY) * DAY);
  const [choices, onChange] = useTimeChoices(account.key);
  if (year === undefined || choices === undefined)
    return <Skeleton title={t('times.working')} rows={10} rowHeight={24} />;
  if (year.posts.length === 0) {
    return (
      <EmptyState isView title={t('times.empty.title')} action={<OpenSite platform={account.platform} />}>
        {t('times.empty.text', { needed: NEEDED_POSTS, weeks: NEEDED_WEEKS })}
      </EmptyState>
    );
  }
  return <Ready key={account.key} {...{ account, year, choices, onChange, onPost }} />;
}
