/** Posts worth a look today, as plain links: opening one is the reading. */
import type { Revisit } from '@/lib/domain/revisit';
import type { PostRecord } from '@/lib/storage/records';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { postTitle } from '../posts/post-title';
import { SiteLink } from '../ui/button';

interface Props {
  readonly revisits: readonly Revisit<PostRecord>[];
}

export function RevisitList({ revisits }: Props) {
  const words = useTranslator();
  const { t, dates } = words;
  const now = useNow();
  if (revisits.length === 0) return null;
  return (
    <section className="popup-section">
      <div className="popup-section-head">
        <h2>{t('revisit.title')}</h2>
        <span className="small faint">{t('revisit.aside')}</span>
      </div>
      <ul>
        {revisits.map(({ post, age, due }) => {
          const title = postTitle(post, words, now);
          return (
            <li key={post.key} className="popup-revisit">
              {post.permalink === null ? (
                <span className="truncate" title={title}>
                  {title}
                </span>
              ) : (
                <SiteLink className="truncate" href={post.permalink} title={title}>
                  {title}
                </SiteLink>
              )}
              <span className="small quiet">
                {t(due <= now ? 'revisit.since' : 'revisit.at', {
                  age: t(`revisit.age.${age}`),
                  time: dates.moment(due, now),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
