/** Which post the side panel should show: asked for by a badge, kept in session storage because the panel may not be open yet. */
import { browser } from 'wxt/browser';
import { z } from '@/lib/shared/zod';

const KEY = 'panel:post';

export const RequestedPost = z.object({ postKey: z.string(), at: z.number() });

/** `at`: when it was asked for, ms; a later wish for the same post is a new wish. */
export type RequestedPost = z.infer<typeof RequestedPost>;

/** The post asked for last, or null. */
export async function readRequestedPost(): Promise<RequestedPost | null> {
  const parsed = RequestedPost.safeParse((await browser.storage.session.get(KEY))[KEY]);
  return parsed.success ? parsed.data : null;
}

export async function writeRequestedPost(request: RequestedPost): Promise<void> {
  await browser.storage.session.set({ [KEY]: request });
}

/** Calls `handler` with every new wish; returns a function that stops watching. */
export function watchRequestedPost(handler: (request: RequestedPost) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const parsed = RequestedPost.safeParse(area === 'session' ? changes[KEY]?.newValue : undefined);
    if (parsed.success) handler(parsed.data);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
