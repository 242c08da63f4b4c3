/** Campaigns of a post, and a note about it. */
import { useState } from 'react';
import type { AnnotationRecord, PostRecord } from '@/lib/storage/records';
import { LONGEST_NOTE, noteOnPost, setCampaign } from '@/lib/storage/write/annotations';
import { CampaignField } from '../campaigns/campaign-field';
import { useTranslator } from '../hooks/use-translator';
import { Icon } from '../ui/icon';
import { TextArea } from '../ui/field';

interface Props {
  readonly post: PostRecord;
  readonly annotation: AnnotationRecord | null;
}

function Note({ post, annotation }: Props) {
  const { t } = useTranslator();
  const kept = annotation?.note ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    const note = typed?.trim() ?? kept;
    setTyped(null);
    if (note !== kept) void noteOnPost(post, note, Date.now());
  };
  return (
    <TextArea
      label={t('post.note')}
      rows={Math.min(6, 1 + (typed ?? kept).split('\n').length)}
      value={typed ?? kept}
      maxLength={LONGEST_NOTE}
      placeholder={t('post.note.placeholder')}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

export function PostNotes({ post, annotation }: Props) {
  const { t } = useTranslator();
  return (
    <section className="post-section">
      <h2>{t('post.notes.title')}</h2>
      {post.campaigns.length > 0 && (
        <ul className="post-campaigns">
          {post.campaigns.map((campaign) => (
            <li key={campaign}>
              <button
                type="button"
                className="chip"
                title={t('campaign.takeOut', { campaign })}
                onClick={() => void setCampaign([post.key], campaign, false)}
              >
                <span>{campaign}</span>
                <Icon name="close" size={10} />
                <span className="visually-hidden">{t('campaign.takeOut', { campaign })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <CampaignField
        accountKey={post.accountKey}
        label={t('campaign.add')}
        onCampaign={(campaign) => void setCampaign([post.key], campaign, true)}
      />
      <Note post={post} annotation={annotation} />
    </section>
  );
}
