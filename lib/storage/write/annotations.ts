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

/** Longest note that is kept; a backup takes no longer one. */
export const LONGEST_NOTE = 2000;

/**
 * Adds a line to the notes of posts; what was noted before stays, and a note that has the line already is left as it is.
 * Returns how many posts have it now: those whose note has no room for it do not. `now` in ms.
 */
export async function addToNotes(posts: readonly Owner[], line: string, now: number): Promise<number> {
  let done = 0;
  await writing(['annotations'], async () => {
    for (const post of posts) {
      const annotation = await annotationFor(post);
      const lines = annotation.note === '' ? [] : annotation.note.split('\n');
      const note = lines.includes(line) ? annotation.note : [...lines, line].join('\n');
      if (note.length > LONGEST_NOTE) continue;
      done += 1;
      if (note !== annotation.note) await db.annotations.put({ ...annotation, note, notedAt: now });
    }
  });
  return done;
}

/** Keeps a number that the user typed in; null takes it back. What was typed before stays in the history. `now` in ms. */
export async function typeIn(post: Owner, metric: TypedByUser, value: number | null, now: number): Promise<void> {
  await writing(['annotations'], async () => {
    const annotation = await annotationFor(post);
    await db.annotations.put({ ...annotation, typed: [...annotation.typed, { metric, value, typedAt: now }] });
  });
}

/**
 * Puts posts into a campaign, or takes them out of it; then no rule puts them back. Other campaigns of theirs stay. `now` in
 * ms.
 */
export async function setCampaign(
  postKeys: readonly string[],
  campaign: string,
  isIn: boolean,
  now: number = Date.now(),
): Promise<void> {
  await writing(['posts', 'campaigns'], async () => {
    const posts = (await db.posts.bulkGet([...postKeys])).filter((post) => post !== undefined);
    await rememberByHand(posts, campaign, isIn, now);
    await db.posts.bulkPut(
      posts.map((post) => {
        const others = post.campaigns.filter((each) => each !== campaign);
        return { ...post, campaigns: isIn ? [...others, campaign] : others };
      }),
    );
  });
}
