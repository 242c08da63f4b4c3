/** A repair tried on an open page: what is read as it is, and with it, side by side. */
import { useState } from 'react';
import { send } from '@/lib/messaging/client';
import type { Output } from '@/lib/messaging/rules';
import { platformName } from '../accounts/naming';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Status } from '../ui/status';
import { repairedFieldName } from './repair-words';
import { type TrialRow, trialResult } from './trial-rows';

type Tried = NonNullable<Output<'patch.try'>>;
type State =
  | { readonly kind: 'idle' | 'working' | 'none' | 'failed' }
  | { readonly kind: 'done'; readonly tried: Tried };

function Cell({ cell, posts }: { readonly cell: TrialRow['before']; readonly posts: number }) {
  const { t } = useTranslator();
  const count = t('repairs.trial.count', { read: cell.read, posts });
  if (cell.values.length === 0) return <td>{count}</td>;
  return <td>{t('repairs.trial.values', { count, values: cell.values.join(' · ') })}</td>;
}

function TrialTable({ tried }: { readonly tried: Tried }) {
  const words = useTranslator();
  const { t } = words;
  const { posts, rows, changed } = trialResult(tried.pair);
  const isSame = rows.length === 0 && posts.before.identified === posts.after.identified;
  return (
    <div className="repair-trial" aria-live="polite">
      <p className="small quiet">{t('repairs.trial.title', { address: tried.address.replace('https://', '') })}</p>
      {isSame && <p>{t('repairs.trial.same')}</p>}
      {changed > 0 && <Notice title={t('repairs.trial.changed', { n: changed })}>{t('repairs.trial.compare')}</Notice>}
      <table className="health-table">
        <thead>
          <tr className="faint">
            <th scope="col">{t('repairs.trial.what')}</th>
            <th scope="col">{t('repairs.trial.before')}</th>
            <th scope="col">{t('repairs.trial.after')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="health-name">
              {t('repairs.trial.posts')}
            </th>
            {[posts.before, posts.after].map(({ found, identified }, index) => (
              <td key={index === 0 ? 'before' : 'after'}>
                {t('repairs.trial.count', { read: identified, posts: found })}
              </td>
            ))}
          </tr>
          {rows.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row" className="health-name">
                {repairedFieldName(field, words)}
              </th>
              <Cell cell={before} posts={posts.before.identified} />
              <Cell cell={after} posts={posts.after.identified} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The button that tries a repair, and what came of it. */
export function RepairTrial({ text, platform }: { readonly text: string; readonly platform: string }) {
  const { t } = useTranslator();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const attempt = (): void => {
    setState({ kind: 'working' });
    send('patch.try', { text }).then(
      (tried) => setState(tried === null ? { kind: 'none' } : { kind: 'done', tried }),
      () => setState({ kind: 'failed' }),
    );
  };
  return (
    <>
      <div className="repair-row">
        <Button disabled={state.kind === 'working'} onClick={attempt}>
          {t('repairs.try')}
        </Button>
        <Status className="small quiet">
          {state.kind === 'none' && t('repairs.trial.none', { site: platformName(platform) })}
          {state.kind === 'failed' && t('repairs.trial.failed')}
        </Status>
      </div>
      {state.kind === 'done' && <TrialTable tried={state.tried} />}
    </>
  );
}
