/** What other computers wrote: who they are, what theirs would add, and merging it. */
import type { Words } from '@/lib/i18n/words';
import type { Tallies } from '@/lib/storage/write/restore';
import { type OtherMachine, UnreadableArchive } from '@/lib/transfer/archive/read-archive';
import type { Others } from '@/lib/transfer/archive/share-archive';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { ProgressLine } from './progress-line';
import { fullerText, newText } from './restore-words';
import { type Sharing, useOthers } from './use-archive';

function MachineLine({ machine, isNew }: { readonly machine: OtherMachine; readonly isNew: boolean }) {
  const { t, dates } = useTranslator();
  const now = useNow();
  const { name, writtenAt, rest } = machine;
  return (
    <li>
      <strong>{name}</strong>
      {writtenAt !== null && <span className="quiet"> {dates.moment(writtenAt, now)}</span>}
      {isNew && <span className="quiet">{` · ${t('archive.new')}`}</span>}
      {rest !== 'none' && (
        <p className={rest === 'newer' ? 'small tone-below' : 'small quiet'}>{t(`archive.rest.${rest}`)}</p>
      )}
    </li>
  );
}

interface PreviewProps {
  readonly others: Others;
  readonly merged: ReadonlyMap<string, number>;
  readonly onMerge: () => void;
  readonly onLeave: () => void;
}

/** What is there and what it would add, with the button that adds it. */
function Preview({ others: { machines, tallies }, merged, onMerge, onLeave }: PreviewProps) {
  const words = useTranslator();
  const { t } = words;
  const [added, fuller] = [newText(tallies, words), fullerText(tallies, words)];
  // A machine whose history is known here already is agreed to all the same, for the days to come.
  const isNew = machines.some(({ id, batches }) => !merged.has(id) && batches.length > 0);
  const isNews = added !== null || fuller !== null || isNew;
  return (
    <div className="data-preview">
      {machines.length === 0 && <p>{t('archive.alone')}</p>}
      {machines.length > 0 && (
        <ul className="archive-machines">
          {machines.map((machine) => (
            <MachineLine key={machine.id} machine={machine} isNew={!merged.has(machine.id)} />
          ))}
        </ul>
      )}
      {added !== null && <p>{t('data.restore.adds', { what: added })}</p>}
      {fuller !== null && <p>{t('data.restore.completes', { what: fuller })}</p>}
      {machines.length > 0 && added === null && fuller === null && <p>{t('archive.nothingNew')}</p>}
      {isNew && <p className="small quiet">{t('data.restore.safe')}</p>}
      <div className="data-row">
        {isNews && (
          <Button look="primary" onClick={onMerge}>
            {t('archive.merge')}
          </Button>
        )}
        <Button onClick={onLeave}>{t(isNews ? 'data.restore.leave' : 'data.restore.close')}</Button>
      </div>
    </div>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { t } = useTranslator();
  const isDamaged = error instanceof UnreadableArchive;
  return (
    <Notice live title={t(isDamaged ? 'archive.damaged' : 'archive.failed')}>
      {isDamaged ? error.path : error instanceof Error ? error.message : String(error)} {t('data.restore.unchanged')}
    </Notice>
  );
}

function mergedText(tallies: Tallies, words: Words): string {
  const what = newText(tallies, words) ?? fullerText(tallies, words);
  return what === null ? words.t('archive.nothingNew') : words.t('archive.merged', { what });
}

export function ArchiveOthers({ sharing }: { readonly sharing: Sharing }) {
  const words = useTranslator();
  const { t, dates } = words;
  const now = useNow();
  const { look, merge, lookNow, mergeNow } = useOthers(sharing, dates.timeZone);
  const { merged, mergedAt } = sharing.state;
  const isBusy = look.work.kind === 'working' || merge.work.kind === 'working';
  const failed = [look.work, merge.work].find((work) => work.kind === 'failed');
  return (
    <>
      <div className="data-row">
        <Button disabled={isBusy} onClick={lookNow}>
          {t('archive.look')}
        </Button>
        {mergedAt !== null && (
          <p className="small quiet">{t('archive.merged.last', { when: dates.moment(mergedAt, now) })}</p>
        )}
      </div>
      {look.work.kind === 'working' && (
        <ProgressLine label={t('archive.looking')} share={look.work.share} onCancel={look.cancel} />
      )}
      {merge.work.kind === 'working' && (
        <ProgressLine label={t('archive.merging')} share={merge.work.share} onCancel={merge.cancel} />
      )}
      {look.work.kind === 'done' && (
        <Preview
          others={look.work.result}
          merged={merged}
          onMerge={() => look.work.kind === 'done' && mergeNow(look.work.result)}
          onLeave={look.reset}
        />
      )}
      {failed !== undefined && <Failure error={failed.error} />}
      <Status className="small">
        {merge.work.kind === 'done' && mergedText(merge.work.result, words)}
        {merge.work.kind === 'cancelled' && t('data.restore.cancelled')}
      </Status>
    </>
  );
}
