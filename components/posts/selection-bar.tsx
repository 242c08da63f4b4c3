/** What is selected, what it comes to, and what can be done with all of it at once. */
import { useMemo, useRef, useState } from 'react';
import { campaignSummary } from '@/lib/domain/campaigns/campaign-summary';
import type { AccountRecord } from '@/lib/storage/records';
import { addToNotes, setCampaign } from '@/lib/storage/write/annotations';
import { CampaignField } from '../campaigns/campaign-field';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Status } from '../ui/status';
import { shown } from '../week/week-rows';
import { exportSelection } from './export-selection';
import { NoteField } from './note-field';
import type { Selection } from './use-selection';

interface Props {
  readonly account: AccountRecord;
  readonly selection: Selection;
}

function Total({ keys, posts, isRead }: Pick<Selection, 'keys' | 'posts' | 'isRead'>) {
  const { t, numbers } = useTranslator();
  const summary = useMemo(() => campaignSummary(posts, []), [posts]);
  return (
    <p className="selection-text">
      <strong>{t('selection.count', { n: keys.length })}</strong>{' '}
      {isRead && summary.engagements !== null && (
        <span className="small quiet">
          {t('selection.engagements', {
            value: numbers.short(shown(summary.engagements.total)),
            known: summary.engagements.known,
            n: posts.length,
          })}
        </span>
      )}
    </p>
  );
}

export function SelectionBar({ account, selection }: Props) {
  const { t, dates } = useTranslator();
  const [asked, setAsked] = useState<'campaign' | 'note' | null>(null);
  const noteButton = useRef<HTMLButtonElement>(null);
  const [done, setDone] = useState('');
  const { posts, isRead, clear } = selection;
  const put = (campaign: string): void => {
    const keys = posts.map(({ key }) => key);
    void setCampaign(keys, campaign, true).then(() => {
      setDone(t('selection.inCampaign', { n: keys.length, campaign }));
      setAsked(null);
    });
  };
  const leaveNote = (): void => {
    setAsked(null);
    noteButton.current?.focus();
  };
  const note = (line: string): void =>
    void addToNotes(posts, line, Date.now()).then((n) => {
      setDone(t('selection.noted', { n, full: posts.length - n }));
      leaveNote();
    });
  const open = (which: 'campaign' | 'note'): void => setAsked(asked === which ? null : which);
  const save = (): void =>
    void exportSelection(posts, account, dates.timeZone).then((file) => setDone(t('selection.saved', { file })));
  return (
    <section className="selection-bar" aria-label={t('selection.title')}>
      <Total {...selection} />
      <div className="selection-actions">
        <Button size="small" disabled={!isRead} aria-expanded={asked === 'campaign'} onClick={() => open('campaign')}>
          {t('selection.campaign')}
        </Button>
        <Button
          size="small"
          disabled={!isRead}
          aria-expanded={asked === 'note'}
          onClick={({ currentTarget }) => {
            noteButton.current = currentTarget;
            open('note');
          }}
        >
          {t('selection.note')}
        </Button>
        <Button size="small" disabled={!isRead} onClick={save}>
          {t('selection.export')}
        </Button>
        <Button size="small" look="quiet" onClick={clear}>
          {t('selection.clear')}
        </Button>
      </div>
      {asked === 'campaign' && (
        <CampaignField accountKey={account.key} label={t('campaign.add')} labelHidden onCampaign={put} />
      )}
      {asked === 'note' && <NoteField onNote={note} onLeave={leaveNote} />}
      <Status className="small quiet">{done}</Status>
    </section>
  );
}
