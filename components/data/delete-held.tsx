/** What was deleted and can still be taken back, each with its last day. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { Words } from '@/lib/i18n/words';
import { send } from '@/lib/messaging/client';
import { type HeldDeletion, heldDeletions } from '@/lib/storage/queries/deletions';
import { carryOutDeletion, takeDeletionBack } from '@/lib/storage/write/deletion-grace';
import { handleOf, platformName } from '../accounts/naming';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';

/** "@fern on X, @moss on X", or "Everything". */
function whose({ isEverything, accounts }: HeldDeletion, { t, locale }: Words): string {
  if (isEverything) return t('data.delete.everything');
  const names = accounts.map((account) =>
    t('accounts.handleOn', { handle: handleOf(account), platform: platformName(account.platform) }),
  );
  return new Intl.ListFormat(locale, { type: 'unit' }).format(names);
}

/** "216 posts, 1,204 readings", and for a period its days, "1 Jan 2026 – 31 Jan 2026"; an open end has none. */
function whatOf({ posts, readings, period }: HeldDeletion, { t, locale, dates }: Words): string {
  const counts = [t('data.delete.posts', { n: posts }), t('data.delete.readings', { n: readings })];
  if (period !== null) {
    const from = period.from === 0 ? '' : dates.date(period.from);
    const to = period.to === Number.MAX_SAFE_INTEGER ? '' : dates.date(period.to - 1);
    counts.unshift(`${from} – ${to}`.trim());
  }
  return new Intl.ListFormat(locale, { type: 'unit' }).format(counts);
}

type Outcome = 'undone' | 'over' | 'failed' | 'working' | 'undoing' | null;

function useHeld(id: number, onDone: (outcome: Outcome) => void) {
  const [isSure, setSure] = useState(false);
  const run = (kind: Outcome, work: () => Promise<Outcome>): void => {
    onDone(kind);
    work().then(onDone, () => onDone('failed'));
  };
  const undo = (): void =>
    run('undoing', async () => {
      const isBack = await takeDeletionBack(id);
      if (isBack) await send('tabs.refresh', undefined);
      return isBack ? 'undone' : 'over';
    });
  const drop = (): void => {
    if (!isSure) return setSure(true);
    run('working', async () => {
      await carryOutDeletion(id);
      return null;
    });
  };
  return { isSure, undo, drop };
}

interface HeldProps {
  readonly held: HeldDeletion;
  readonly isBusy: boolean;
  readonly onDone: (outcome: Outcome) => void;
}

function Held({ held, isBusy, onDone }: HeldProps) {
  const words = useTranslator();
  const { t, dates } = words;
  const { isSure, undo, drop } = useHeld(held.id, onDone);
  return (
    <li>
      <p className="strong">{whose(held, words)}</p>
      <p className="small">{whatOf(held, words)}</p>
      <p className="small quiet">
        {t('data.delete.held.when', { at: dates.date(held.at), gone: dates.date(held.goneAt) })}
      </p>
      <div className="data-row">
        <Button size="small" disabled={isBusy} onClick={undo}>
          {t('data.delete.undo')}
        </Button>
        <Button size="small" look={isSure ? 'danger' : 'quiet'} disabled={isBusy} onClick={drop}>
          {t(isSure ? 'data.delete.sure' : 'data.delete.button')}
        </Button>
      </div>
    </li>
  );
}

export function DeleteHeld() {
  const { t } = useTranslator();
  const now = useNow();
  const held = useLiveQuery(() => heldDeletions(now), [now]) ?? [];
  const [outcome, setOutcome] = useState<Outcome>(null);
  return (
    <>
      {held.length > 0 && (
        <>
          <h3 className="delete-held-title">{t('data.delete.held.title')}</h3>
          <ul className="delete-held">
            {held.map((deletion) => (
              <Held
                key={deletion.id}
                held={deletion}
                isBusy={outcome === 'working' || outcome === 'undoing'}
                onDone={setOutcome}
              />
            ))}
          </ul>
        </>
      )}
      {outcome === 'failed' && <Notice live title={t('data.delete.notUndone')} />}
      <Status className="small">
        {outcome === 'undone' && t('data.delete.undone')}
        {outcome === 'over' && t('data.delete.over')}
        {outcome === 'undoing' && t('data.restore.working')}
        {outcome === 'working' && t('data.delete.working')}
      </Status>
    </>
  );
}
