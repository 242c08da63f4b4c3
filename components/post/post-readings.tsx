/** Every reading of one number of a post, with the text it came from: where a number comes from can be seen. */
import { useState } from 'react';
import { exactly } from '@/lib/domain/measured';
import type { PostMetric } from '@/lib/domain/metrics';
import type { ReadMeasured } from '@/lib/domain/reading';
import type { CorrectionRecord, PostRecord, ReadingRecord } from '@/lib/storage/records';
import { Figure } from '../figures/figure';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { CorrectReading } from './correct-reading';
import { ageText, whereText } from './post-words';

/** As many rows as are of use; older ones are in the file of readings. */
const MOST = 200;

interface RowProps {
  readonly reading: ReadingRecord;
  readonly metric: PostMetric;
  readonly publishedAt: number | null;
  readonly correction: CorrectionRecord | undefined;
}

/** The number as it counts: set right by the user, or as it was read. */
function Value({
  value,
  correction,
}: {
  readonly value: ReadMeasured;
  readonly correction: CorrectionRecord | undefined;
}) {
  const { t } = useTranslator();
  const right = correction?.value ?? null;
  return (
    <>
      <Figure value={right === null ? value : exactly(right)} full />
      {correction !== undefined && (
        <span className="visually-hidden">
          {t(right === null ? 'post.correct.discarded' : 'post.correct.corrected')}
        </span>
      )}
      {value.disputed === true && <span className="tone-below">{t('post.disputedMark')}</span>}
    </>
  );
}

function ReadingRow({ reading, metric, publishedAt, correction }: RowProps) {
  const words = useTranslator();
  const { t, dates, numbers } = words;
  const now = useNow();
  const [isOpen, setOpen] = useState(false);
  const value = reading.metrics[metric];
  if (value === undefined) return null;
  const where = whereText(reading, words);
  const age = publishedAt === null ? numbers.short(null) : ageText(reading.readAt - publishedAt, words);
  const isDiscarded = correction !== undefined && correction.value === null;
  return (
    <>
      <tr className={isDiscarded ? 'post-discarded' : undefined}>
        <th scope="row">{age}</th>
        <td title={dates.full(reading.readAt)}>{dates.moment(reading.readAt, now)}</td>
        <td className="post-number">
          <Value value={value} correction={correction} />
        </td>
        <td className="post-number">
          <span className="raw-text">{value.raw}</span>
        </td>
        <td className="truncate faint post-where" title={where}>
          {where}
        </td>
        <td>
          <button
            type="button"
            className="link-button post-correct"
            aria-expanded={isOpen}
            aria-label={t('post.correct.open', { age })}
            title={t('post.correct.open', { age })}
            onClick={() => setOpen(!isOpen)}
          >
            <span aria-hidden="true">{t('post.correct.mark')}</span>
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr className="post-correcting">
          <td colSpan={6}>
            <CorrectReading
              number={{ postKey: reading.postKey, readAt: reading.readAt, metric }}
              correction={correction}
              onDone={() => setOpen(false)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

/** What the newest rounded reading stands for, in which zone the times are, and what a mark means. */
function Notes({ readings, metric }: { readonly readings: readonly ReadingRecord[]; readonly metric: PostMetric }) {
  const { t, dates, numbers } = useTranslator();
  const values = readings.flatMap((reading) => reading.metrics[metric] ?? []);
  const vague = values.findLast((value) => value.low !== value.high);
  const range =
    vague === undefined
      ? []
      : [
          t('post.readings.note', {
            raw: vague.raw,
            low: numbers.count(vague.low),
            high: numbers.count(vague.high),
          }),
        ];
  const disputed = values.some((value) => value.disputed === true) ? [t('post.readings.disputed')] : [];
  const text = [...range, ...disputed, t('post.readings.zone', { zone: dates.timeZone.replaceAll('_', ' ') })];
  return <p className="small faint">{text.join(' ')}</p>;
}

function ReadingTable({
  readings,
  metric,
  publishedAt,
  corrections,
}: Omit<RowProps, 'reading' | 'correction'> & Pick<Props, 'readings' | 'corrections'>) {
  const { t } = useTranslator();
  return (
    <table className="post-table">
      <caption className="visually-hidden">{t('post.readings.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('post.readings.age')}</th>
          <th scope="col">{t('post.readings.read')}</th>
          <th scope="col" className="post-number">
            {t('post.readings.value')}
          </th>
          <th scope="col" className="post-number">
            {t('post.readings.shownAs')}
          </th>
          <th scope="col" className="post-where">
            {t('post.readings.where')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('post.correct.column')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => (
          <ReadingRow
            key={reading.readAt}
            reading={reading}
            metric={metric}
            publishedAt={publishedAt}
            correction={corrections.find((each) => each.readAt === reading.readAt && each.metric === metric)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  readonly post: PostRecord;
  /** As they were read, oldest first. */
  readonly readings: readonly ReadingRecord[];
  readonly corrections: readonly CorrectionRecord[];
  readonly metric: PostMetric;
}

export function PostReadings({ post, readings, corrections, metric }: Props) {
  const { t, locale } = useTranslator();
  const shown = readings.filter((reading) => reading.metrics[metric] !== undefined);
  return (
    <section className="post-section">
      <div className="post-section-head">
        <h2>{t('post.readings.of', { metric: t(`metric.${metric}`).toLocaleLowerCase(locale) })}</h2>
        <span className="small faint">{t('post.readings.count', { n: shown.length })}</span>
      </div>
      <ReadingTable
        readings={shown.toReversed().slice(0, MOST)}
        corrections={corrections}
        metric={metric}
        publishedAt={post.publishedAt}
      />
      <Notes readings={shown} metric={metric} />
    </section>
  );
}
