/** Everything that was ever changed about the goals, the latest first, with its reason. The latest can be taken back. */
import { useState } from 'react';
import { apply, type Goals, type LoggedChange, NO_GOALS } from '@/lib/domain/goals/goal-log';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { Section } from '../options/page-head';
import { Button } from '../ui/button';
import { type AccountNames, changeText } from './change-words';
import { undoLastChange } from './save-goals';
import './change-log.css';

const FEW = 5;
/** Of changes made together so many are named. */
const NAMED = 4;

interface Entry {
  readonly at: number;
  readonly reason: string | null;
  readonly changes: readonly { readonly change: LoggedChange['change']; readonly before: Goals }[];
}

/** Changes made together are one entry. */
function entriesOf(log: readonly LoggedChange[]): readonly Entry[] {
  let goals = NO_GOALS;
  const entries: Entry[] = [];
  for (const logged of log) {
    const { at, reason, change } = logged;
    const last = entries.at(-1);
    const made = { change, before: goals };
    if (last?.at === at) entries[entries.length - 1] = { ...last, changes: [...last.changes, made] };
    else entries.push({ at, reason, changes: [made] });
    goals = apply(goals, logged);
  }
  return entries.toReversed();
}

function Changes({ changes, accounts }: Pick<Entry, 'changes'> & { readonly accounts: AccountNames }) {
  const words = useTranslator();
  const texts = changes.map(({ change, before }) => changeText(change, before, accounts, words));
  const named = texts.length > NAMED + 1 ? texts.slice(0, NAMED) : texts;
  return (
    <ul title={named.length < texts.length ? texts.join('\n') : undefined}>
      {named.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {named.length < texts.length && (
        <li className="small quiet">{words.t('goals.changes.more', { n: texts.length - named.length })}</li>
      )}
    </ul>
  );
}

export function ChangeLog({ accounts }: { readonly accounts: AccountNames }) {
  const { t, dates } = useTranslator();
  const { log, unread } = useGoals();
  const [isWhole, setWhole] = useState(false);
  const entries = entriesOf(log);
  return (
    <Section
      title={t('goals.changes')}
      lead={t('goals.changes.lead')}
      aside={
        entries.length > FEW && !isWhole ? (
          <button type="button" className="text-button" onClick={() => setWhole(true)}>
            {t('goals.changes.all', { n: entries.length })}
          </button>
        ) : undefined
      }
    >
      {entries.length === 0 && <p className="quiet">{t('goals.changes.none')}</p>}
      <ol className="change-log">
        {entries.slice(0, isWhole ? entries.length : FEW).map(({ at, reason, changes }, index) => (
          <li key={at}>
            <time className="small faint" dateTime={new Date(at).toISOString()} title={dates.full(at)}>
              {dates.date(at)}
            </time>
            <div>
              <Changes changes={changes} accounts={accounts} />
              {reason !== null && <p className="small quiet">{reason}</p>}
            </div>
            {index === 0 && (
              <Button size="small" onClick={() => void undoLastChange()}>
                {t('goals.undo')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {unread > 0 && <p className="small quiet">{t('goals.changes.unread', { n: unread })}</p>}
    </Section>
  );
}
