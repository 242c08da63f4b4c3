/** What is selected, what it comes to, and what can be done with all of it at once. */
import { type ComponentProps, lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { Said } from '@/lib/i18n/translator';
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

const TypedGrid = lazy(async () => ({ default: (await import('../typed-grid/typed-grid')).TypedGrid }));

type Asked = 'campaign' | 'note' | 'numbers';

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
            count: summary.engagements.total.high,
            known: summary.engagements.known,
            n: posts.length,
          })}
        </span>
      )}
    </p>
  );
}

const Action = (props: ComponentProps<typeof Button>) => <Button size="small" {...props} />;

/** The bar goes away with the selection: the focus goes back to where selecting begins. */
const focusBeginning = (bar: HTMLElement): void =>
  bar.closest('.posts-view')?.querySelector<HTMLElement>('thead input')?.focus();

function Clear({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslator();
  return (
    <Action
      look="quiet"
      onClick={({ currentTarget }) => {
        focusBeginning(currentTarget);
        onClear();
      }}
    >
      {t('selection.clear')}
    </Action>
  );
}

export function SelectionBar({ account, selection }: Props) {
  const { t, dates } = useTranslator();
  const [asked, setAsked] = useState<Asked | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [done, setDone] = useState<Said | null>(null);
  const { posts, isRead, clear } = selection;
  const leave = (): void => {
    setAsked(null);
    opener.current?.focus();
  };
  const put = (campaign: string): void => {
    const keys = posts.map(({ key }) => key);
    void setCampaign(keys, campaign, true).then(() => {
      setDone({ key: 'selection.inCampaign', values: { n: keys.length, campaign } });
      leave();
    });
  };
  const note = (line: string): void =>
    void addToNotes(posts, line, Date.now()).then((n) => {
      setDone({ key: 'selection.noted', values: { n, full: posts.length - n } });
      leave();
    });
  const opens = (which: Asked): ComponentProps<typeof Button> => ({
    disabled: !isRead,
    'aria-expanded': asked === which,
    onClick: ({ currentTarget }) => {
      opener.current = currentTarget;
      setAsked(asked === which ? null : which);
    },
  });
  const save = (): void =>
    void exportSelection(posts, account, dates.timeZone).then((file) =>
      setDone({ key: 'selection.saved', values: { file } }),
    );
  return (
    <section className="selection-bar" aria-label={t('selection.title')}>
      <Total {...selection} />
      <div className="selection-actions">
        <Action {...opens('campaign')}>{t('selection.campaign')}</Action>
        <Action {...opens('note')}>{t('selection.note')}</Action>
        <Action {...opens('numbers')}>{t('typedGrid.open')}</Action>
        <Action disabled={!isRead} onClick={save}>
          {t('selection.export')}
        </Action>
        <Clear onClear={clear} />
      </div>
      {asked === 'campaign' && (
        <CampaignField accountKey={account.key} label={t('campaign.add')} labelHidden onCampaign={put} />
      )}
      {asked === 'note' && <NoteField onNote={note} onLeave={leave} />}
      {asked === 'numbers' && (
        <Suspense>
          <TypedGrid posts={posts} onLeave={leave} />
        </Suspense>
      )}
      <Status className="small quiet">{done !== null && t(done.key, done.values)}</Status>
    </section>
  );
}
