/** Finding what the user wrote down about posts. */
import { db } from '../db';
import type { AnnotationRecord } from '../records';

/** What was written down about any of these posts. */
export async function annotationsOf(postKeys: readonly string[]): Promise<AnnotationRecord[]> {
  return (await db.annotations.bulkGet([...postKeys])).filter((found) => found !== undefined);
}

/** What was written down about a post, or undefined. */
export function annotationOf(postKey: string): Promise<AnnotationRecord | undefined> {
  return db.annotations.get(postKey);
}

/** What was written down about the posts of an account. */
export function annotationsOfAccount(accountKey: string): Promise<AnnotationRecord[]> {
  return db.annotations.where('accountKey').equals(accountKey).toArray();
}
