/** Days of the week that stood out against a typical such day, with the posts behind them. */
import type { UnusualDay } from '@/lib/domain/anomalies/unusual-days';
import type { Week } from '@/lib/domain/weeks';
import { changeSettings } from '@/lib/settings/store';
import type { Settings } from '@/lib/settings/schema';
import type { PostRecord } from '@/lib/storage/records';
import { useNow } from '../hooks/use-now';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { useUnusualDays } from '../hooks/use-unusual-days';
import { postTitle } from '../posts/post-title';
import { SelectField } from '../ui/field';

/** As many posts of a day as are worth naming. */
const NAMED = 2;

const CHOICES = ['few', 'more', 'off'] as const satisfies readonly Settings['unusualDays'][];

interface DayProps {
  readonly day: UnusualDay<PostRecord>;
  readonly onPost: (key: string) => void;
}

function Day({ day, onPost }: DayProps) {
  const words = useTranslator();
  const { t, numbers, locale } = words;
  const now = useNow();
  const count = (value: number): string => numbers.count(Math.round(value));
  // The date is a day of the calendar, so it is named in UTC, where it was put.
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day.date));
  return (
    <li className="week-unusual-day">
      <h3>{t(day.flag === 'spike' ? 'unusual.spike' : 'unusual.drop', { weekday })}</h3>
      <p className="small quiet">
        {t('unusual.text', {
          weekday,
          n: day.posts.length,
          value: count(day.value),
          count: Math.round(day.value),
          typical: count(day.typical),
          low: count(day.low),
          high: count(day.high),
        })}
      </p>
      <ul>
        {day.posts.slice(0, NAMED).map(({ post, value }) => (
          <li key={post.key} className="week-unusual-post">
            <button
              type="button"
              className="post-link truncate"
              title={postTitle(post, words, now)}
              onClick={() => onPost(post.key)}
            >
              {postTitle(post, words, now)}
            </button>
            <span>{count(value)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

interface Props {
  readonly accountKey: string;
  readonly week: Week;
  readonly onPost: (key: string) => void;
}

/** It looks at four months, so it begins when the rest of the week is there. */
export function WeekUnusual({ accountKey, week, onPost }: Props) {
  const found = useUnusualDays(accountKey, week);
  const { t } = useTranslator();
  const { unusualDays } = useSettings();
  const choose = (value: string): void => {
    const wanted = CHOICES.find((choice) => choice === value);
    if (wanted !== undefined) void changeSettings((settings) => ({ ...settings, unusualDays: wanted }));
  };
  return (
    <section className="week-section">
      <div className="week-section-head">
        <h2>{t('unusual.title')}</h2>
        <div className="week-unusual-choice">
          <SelectField
            label={t('unusual.choice')}
            labelHidden
            small
            value={unusualDays}
            options={CHOICES.map((value) => ({ value, label: t(`unusual.choice.${value}`) }))}
            onChange={choose}
          />
        </div>
      </div>
      {found?.days.length === 0 && (
        <p className="small quiet">
          {found.judged === 0 ? t('unusual.notJudged') : t('unusual.none', { n: found.judged })}
        </p>
      )}
      <ul>
        {found?.days.map((day) => (
          <Day key={day.date} day={day} onPost={onPost} />
        ))}
      </ul>
    </section>
  );
}
