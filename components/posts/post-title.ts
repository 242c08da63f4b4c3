/** What a post is called in lists: its first words, or its format and day. */
import type { Words } from '@/lib/i18n/words';
import type { PostRecord } from '@/lib/storage/records';

type Titled = Pick<PostRecord, 'excerpt' | 'format' | 'publishedAt'>;

/** "Wed 09:00" within six days, "Fri 13 Nov" before. */
export function postDay(publishedAt: number, { dates }: Words, now: number): string {
  return now - publishedAt < 6 * 86_400_000 ? dates.moment(publishedAt, now) : dates.day(publishedAt, now);
}

export function postTitle({ excerpt, format, publishedAt }: Titled, { t, dates }: Words, now: number): string {
  const text = excerpt?.replace(/\s+/g, ' ').trim() ?? '';
  if (text !== '') return text;
  const kind = t(`format.${format ?? 'unknown'}`);
  return publishedAt === null
    ? t('post.untitledUndated', { format: kind })
    : t('post.untitled', { format: kind, when: dates.moment(publishedAt, now) });
}

/** "Image · Wed 09:00". */
export function postSubtitle({ format, publishedAt }: Titled, words: Words, now: number): string {
  const { t } = words;
  return t('posts.subtitle', {
    format: t(`format.${format ?? 'unknown'}`),
    when: publishedAt === null ? t('posts.undated') : postDay(publishedAt, words, now),
  });
}
