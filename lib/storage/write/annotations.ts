/** Keeping what the user writes down about posts: notes, typed-in numbers, campaigns. */
import type { TypedByUser } from '@/lib/domain/typed-values';
import { db } from '../db';
import { writing } from '../open';
import { rememberByHand } from './campaigns';
import type { AnnotationRecord, PostRecord } from '../records';

type Owner = Pick<PostRecord, 'key' | 'accountKey'>;

async function annotationFor({ key, accountKey }: Owner): Promise<AnnotationRecord> {
  return (await db.annotations.get(key)) ?? { postKey: key, accountKey, note: '', notedAt: 0, typed: [] };
}

/** Replaces the note of a post; an empty one is none. `now` in ms. */
export async function noteOnPost(post: Owner, note: string, now: number): Promise<void> {
  await writing(['annotations'], async () => {
    await db.annotations.put({ ...(await annotationFor(post)), note, notedAt: now });
  });
}

/** Keeps a number that the user typed in; null takes it back. What was typed before stays in the history. `now` in ms. */
export async function typeIn(post: Owner, metric: TypedByUser, value: number | null, now: number): Promise<void> {
  await writing(['annotations'], async () => {
    const annotation = await annotationFor(post);
    await db.annotations.put({ ...annotation, typed: [...annotation.typed, { metric, value, typedAt: now }] });
  });
}

/** Puts posts into a campaign, or takes them out of it; then no rule puts them back. Other campaigns of theirs stay. */
export async function setCampaign(postKeys: readonly string[], campaign: string, isIn: boolean): Promise<void> {
  await writing(['posts', 'campaigns'], async () => {
    const posts = (await db.posts.bulkGet([...postKeys])).filter((post) => post !== undefined);
    await rememberByHand(posts, campaign, isIn);
    await db.posts.bulkPut(
      posts.map((post) => {
        const others = post.campaigns.filter((each) => each !== campaign);
        return { ...post, campaigns: isIn ? [...others, campaign] : others };
      }),
    );
  });
}
