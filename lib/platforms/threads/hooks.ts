/** Readings of Threads that selectors cannot express. */
import type { HookName } from '../contract';
import { iconNumbers, numberOf } from '../engine/icon-numbers';
import { mediaCodeTime } from '../engine/media-code';
import type { HookFunction, HookInput } from '../engine/types';

/** Labels of the icons, as seen; a label in another language is told by its place. */
const ICONS = {
  likes: ['Like', 'Unlike', '讚', '收回讚', '「いいね！」', '좋아요', 'Me gusta', 'Thích'],
  comments: ['Reply', 'Comment', '回覆', '返信', 'コメントする', '답글', '댓글', 'Responder'],
  reposts: ['Repost', '轉發', '再投稿', '리포스트', 'Republicar'],
  shares: ['Share', '分享', 'シェアする', '공유', 'Compartir'],
} as const;

type Thing = keyof typeof ICONS;

const PLACES = { likes: 0, comments: 1, reposts: 2 } as const;

const POST = '[data-pressable-container="true"]';

/**
 * The row of icons below a post: the smallest part that holds the last icon button and at least two more, and nothing of the
 * post itself. Null when there is none.
 */
function rowOf(root: Element): Element | null {
  const buttons = [...root.querySelectorAll('[role="button"]')].filter(
    (button) => button.closest(POST) === root && button.querySelector('svg') !== null,
  );
  for (let part = buttons.at(-1)?.parentElement ?? null; part !== null && part !== root; part = part.parentElement) {
    const within = buttons.filter((button) => part?.contains(button));
    if (within.length < 3) continue;
    return within.length <= 4 && part.querySelector('time, img, video, picture') === null ? part : null;
  }
  return null;
}

/** The number behind an icon of that row. `with.of`: `likes`, `comments` or `reposts`. Null where it shows no number. */
function rowNumber({ root, args }: HookInput): string | null {
  const row = root === null ? null : rowOf(root);
  const thing = args['of'];
  if (row === null || (thing !== 'likes' && thing !== 'comments' && thing !== 'reposts')) return null;
  return numberOf<Thing>(iconNumbers(row), thing, ICONS, PLACES);
}

export const threadsHooks = {
  'media-code-time': mediaCodeTime,
  'threads-row-number': rowNumber,
} satisfies Partial<Record<HookName, HookFunction>>;
